sample-circles = { $n ->
    [one] { $n } круг
    [few] { $n } круга
    [many] { $n } кругов
   *[other] { $n } круга
}
sample-plain = Число: { $n }
sample-year = Год { NUMBER($n, useGrouping: "false") }
sample-fixed = { NUMBER($n, minimumFractionDigits: 2, maximumFractionDigits: 2) }
sample-field = Имя
    .hint = Как к вам обращаться
