sample-circles = { $n ->
    [one] { $n } cercle
   *[other] { $n } cercles
}
sample-plain = Nombre : { $n }
sample-year = Année { NUMBER($n, useGrouping: "false") }
sample-fixed = { NUMBER($n, minimumFractionDigits: 2, maximumFractionDigits: 2) }
sample-field = Prénom
    .hint = Comment vous appeler
