sample-circles = { $n ->
    [one] { $n } circle
   *[other] { $n } circles
}
sample-plain = Number: { $n }
sample-year = Year { NUMBER($n, useGrouping: "false") }
sample-fixed = { NUMBER($n, minimumFractionDigits: 2, maximumFractionDigits: 2) }
sample-field = First name
    .hint = What to call you
