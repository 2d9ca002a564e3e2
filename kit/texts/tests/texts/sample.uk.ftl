sample-circles = { $n ->
    [one] { $n } коло
    [few] { $n } кола
    [many] { $n } кіл
   *[other] { $n } кола
}
sample-plain = Число: { $n }
sample-year = Рік { NUMBER($n, useGrouping: "false") }
sample-fixed = { NUMBER($n, minimumFractionDigits: 2, maximumFractionDigits: 2) }
sample-field = Ім’я
    .hint = Як до вас звертатися
