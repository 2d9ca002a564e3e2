# The page
figures-nav = Chiffres
figures-title = Chiffres
figures-part-of-year = Partie de l’année
figures-whole-year = Toute l’année
figures-quarter = Trimestre { $quarter }
figures-quarter-of = Trimestre { $quarter } de { $year }
figures-all-years = Toutes les années
figures-period = Période
figures-programme = Programme
figures-every-programme = Tous les programmes
figures-circle = Cercle
figures-every-circle = Tous les cercles
figures-kind = Type
figures-every-kind = Tous les types
figures-format = Forme
figures-every-format = Toutes les formes
figures-own-days = Choisir vos dates
figures-own-days-hint = Si vous indiquez des dates, elles remplacent l’année. Les deux jours font partie de la période.
figures-from = Du
figures-to = Au
figures-period-order = La période se termine ({ $to }) avant de commencer ({ $from }). Corrigez l’une des dates.
figures-own-circles = Les chiffres portent sur les cercles que vous animez.
figures-aggregates = Vous voyez des totaux. Pour que personne ne puisse être reconnu, un nombre inférieur à cinq personnes n’est pas indiqué ; les présences et les heures de contact ne le sont que par année entière et pour tous les cercles ensemble.
figures-fewer = moins de { $n }

# The five figures
figures-persons = Personnes
figures-meetings = Rencontres
figures-programme-hours = Heures du programme
figures-attendances = Présences
figures-contact-hours = Heures de contact
figures-definitions = Ce que signifient ces chiffres
figures-persons-means = Les personnes présentes au moins une fois : à l’heure, en retard ou hors liste. Chacune compte une fois, quel que soit le nombre de rencontres et de cercles.
figures-meetings-means = Les rencontres qui ont eu lieu et dont la feuille de présence est close. Celles qui ont été annulées ne comptent pas.
figures-programme-hours-means = La somme des durées de ces rencontres. Le temps de préparation ne compte pas.
figures-attendances-means = Chaque fois que quelqu’un était là : à l’heure, en retard ou hors liste. Les excusés et les absents ne comptent pas.
figures-contact-hours-means = Pour chaque rencontre, le nombre de présents multiplié par sa durée ; le tout additionné.
figures-do-not-add = N’additionnez pas les personnes de deux périodes ou de deux cercles : quelqu’un serait compté deux fois. Choisissez plutôt la période plus longue.
figures-frozen-tag = clos
figures-frozen-text = Cette année est close : voici les chiffres qui ont été communiqués.
figures-none-title = Aucune rencontre sur cette période
figures-none-text = Les rencontres dont la feuille de présence est close sont comptées ici. Choisissez une période plus longue ou moins de conditions.
figures-never-title = Les chiffres apparaîtront ici
figures-never-text = Fermez la feuille de présence d’une première rencontre et vous verrez les personnes, les rencontres et les heures. Rien n’est à compter à la main.
figures-cards = Fiches de bonne pratique

# Parts
figures-by-year = Par année
figures-by-month = Par mois
figures-by-circle = Par cercle
figures-by-kind = Par type de rencontre
figures-by-format = Par forme
figures-chart-by-year = Rencontres par année
figures-chart-by-month = Rencontres par mois
figures-bar = { $when } : { $n ->
    [one] { $n } rencontre
   *[other] { $n } rencontres
}
figures-no-circle = Hors des cercles
figures-kind-group = Rencontre du cercle
figures-kind-individual = Soutien individuel
figures-kind-outing = Sortie
figures-kind-workshop = Atelier
figures-kind-guest = Visite d’un invité
figures-kind-family = Travail avec la famille
figures-format-in-person = Sur place
figures-format-phone = Par téléphone
figures-format-video = En visio
figures-format-hybrid = Hybride

# Files
figures-file-part = Partie
figures-file-line = Ligne

# The records behind a figure
figures-records-title = Ce qui compose les chiffres
figures-persons-note = Chaque personne une fois. Le pseudonyme n’apparaît que pour celles venues dans un seul cercle : nul ne doit relier les pseudonymes de deux cercles.
figures-person-number = Personne { $n }
figures-unnamed = sans pseudonyme
figures-in-circles = { $n ->
    [one] { $n } lieu
   *[other] { $n } lieux
}
figures-who = Qui
figures-mark = Présence
figures-mark-attended = à l’heure
figures-mark-late = en retard
figures-mark-walk-in = hors liste
figures-length = Durée
figures-there = Présents
figures-first = Première fois
figures-last = Dernière fois
figures-times = Fois
figures-first-page = Depuis le début
