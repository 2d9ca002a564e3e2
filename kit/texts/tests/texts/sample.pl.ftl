sample-circles = { $n ->
    [one] { $n } krąg
    [few] { $n } kręgi
    [many] { $n } kręgów
   *[other] { $n } kręgu
}
sample-plain = Liczba: { $n }
sample-year = Rok { NUMBER($n, useGrouping: "false") }
sample-fixed = { NUMBER($n, minimumFractionDigits: 2, maximumFractionDigits: 2) }
sample-field = Imię
    .hint = Jak się do Ciebie zwracać
