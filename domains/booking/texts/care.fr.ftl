care-nav = Comment ils vont
care-nav-mine = Mes limites
care-mine-title = Mes limites
care-mine-lead = C’est vous qui décidez combien vous donnez. Une fois la limite atteinte, vos horaires n’apparaissent plus.
care-week = Cette semaine
care-month = Ce mois-ci
care-weekly = Heures au plus par semaine
care-monthly = Heures au plus par mois
care-empty = Vide : sans limite.
care-rest = Jours de repos après un échange difficile
care-rest-hint = Zéro : sans repos.
care-pause = J’ai besoin d’une pause
care-pause-hint = Ce qui est réservé reste, et ce que vous avez déjà aussi. Seuls les nouveaux horaires n’apparaissent plus.
care-back = Je reviens le
care-back-hint = Vide : je le dirai moi-même.
care-back-past = Indiquez un jour à venir.
care-paused = Vous êtes en pause
care-paused-text = C’est bien de prendre soin de vous. Revenez quand vous voulez.
care-saved = C’est enregistré.
care-stale = Ces réglages ont changé pendant que la page était ouverte. Vérifiez-les et enregistrez à nouveau.

# The office
care-title = Comment vont les personnes qui aident
care-lead = Qui porte combien, et de quoi parler. D’abord ceux qui ont un signe.
care-none = Personne n’aide encore
care-none-text = Ici apparaîtront les personnes qui aident et les heures qu’elles donnent.
care-line = Semaine : { $week } · mois : { $month } · part de l’ensemble : { $share }
care-unnamed = Personne { $number }
care-sign-limit = plus que ce qu’elle voulait donner
care-sign-weeks = { $n ->
     [one] { $n } semaine sans pause
     [many] { $n } de semaines sans pause
    *[other] { $n } semaines sans pause
}
care-sign-hard = { $n ->
     [one] { $n } échange difficile en deux semaines
     [many] { $n } d’échanges difficiles en deux semaines
    *[other] { $n } échanges difficiles en deux semaines
}
care-sign-missed = { $n ->
     [one] { $n } fois personne n’est venu
     [many] { $n } fois personne n’est venu
    *[other] { $n } fois personne n’est venu
}
care-sign-sudden = deux fois plus que d’habitude
care-sign-paused = demande une pause
care-sign-meaning = Un signe est une raison de demander « comment ça va », pas un jugement.
