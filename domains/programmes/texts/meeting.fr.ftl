### Planifier les rencontres, et le bureau de ceux qui les animent.

## What a form may say no with

meeting-ends-before-start = La rencontre doit finir après son début.
meeting-minutes-odd = Une rencontre dure de 5 minutes à 24 heures.
meeting-day-far = Ce jour est trop éloigné pour être juste. Vérifiez l’année.
meeting-person-missing = Choisissez la personne pour qui est cette rencontre.
meeting-individual-no-circle = Le soutien individuel est prévu pour une seule personne, hors d’un cercle.
meeting-individual-format = Le soutien individuel se fait sur place, par téléphone ou en visio.
meeting-guest-missing = Écrivez qui vient.
meeting-until-before-first = Le dernier jour ne peut pas précéder le premier.
meeting-never-happens = Aucun jour ne correspond à ces choix.
meeting-rule-odd = Nous ne savons pas répéter une rencontre ainsi. Choisissez un autre rythme.
meeting-no-dates-between = Aucune rencontre de cette série ne tombe entre ces jours.
meeting-reason-missing = Écrivez pourquoi. Les personnes qui comptaient venir le verront.
meeting-place-missing = Choisissez un lieu : le cercle n’en a pas.
meeting-year-frozen = L’année { $year } est close : ses rencontres ne changent plus.
meeting-circle-ended = Ce cercle a pris fin ; on ne peut plus rien y prévoir.
meeting-is-closed = La feuille de présence de cette rencontre est close : elle reste telle quelle.
meeting-is-cancelled = Cette rencontre est annulée. Rétablissez-la d’abord.
meeting-changed-meanwhile = Quelqu’un a modifié cette rencontre pendant que vous écriviez. Voyez où elle en est, puis décidez de nouveau.

## The desk

meeting-nav-desk = Ma journée
meeting-desk-title = Ma journée
meeting-desk-heading = Aujourd’hui
meeting-desk-counts = Vous trouverez les chiffres et ce qui les fonde dans le menu.
meeting-nothing-today = Aucune rencontre aujourd’hui.
meeting-register = Feuille de présence
meeting-open-title = Attendent encore leur feuille de présence
meeting-open-text = Une minute suffit, et ces rencontres comptent.
meeting-next-title = Les sept prochains jours
meeting-next-more =
    { $n ->
    [one] Encore { $n } rencontre dans ces sept jours : voir le mois
    [many] Encore { $n } de rencontres dans ces sept jours : voir le mois
    *[other] Encore { $n } rencontres dans ces sept jours : voir le mois
    }
meeting-nothing-next = Rien n’est prévu pour les sept prochains jours.
meeting-new-individual = Prévoir un soutien individuel
meeting-first-run-title = Votre premier programme en cinq minutes
meeting-first-run-text = Les rencontres du jour seront ici. Décrivez d’abord le programme, puis ajoutez un cercle et sa première rencontre.
meeting-first-run-action = Commencer un programme

## A circle's meetings

meeting-circle-title = Rencontres : { $circle }
meeting-new-title = Prévoir une rencontre
meeting-series-heading = Quand le cercle se réunit
meeting-series-from = à partir du { $day }
meeting-series-until = jusqu’au { $day }
meeting-upcoming = À venir
meeting-past = Passées
meeting-older = Rencontres plus anciennes
meeting-none-title = Aucune rencontre n’est prévue
meeting-none-text = Les dates de ce cercle seront ici, six mois à l’avance.

## One meeting

meeting-back = Toutes les rencontres
meeting-day = Jour
meeting-hours = Heures
meeting-place = Lieu
meeting-kind = Type de rencontre
meeting-format = Comment
meeting-whom = Pour qui
meeting-whom-hint = Sous le pseudonyme que vous connaissez.
meeting-office-person = Une personne du fichier du bureau
meeting-office-title = Ou une personne du fichier, sans pseudonyme
meeting-office-name = Nom ou adresse e-mail
meeting-office-hint = Cette personne verra que sa fiche a été ouverte pour prévoir un soutien.
meeting-office-which = Quelle personne
meeting-office-nobody = Personne dans le fichier n’a ce nom ni cette adresse.
meeting-office-several = Plusieurs personnes correspondent. Choisissez la bonne.
meeting-office-since = fiche du { $day }
meeting-office-open = Ouvrir la fiche de cette personne
meeting-refer = Orienter une personne de cette rencontre vers un autre soutien
meeting-title = Titre
meeting-title-hint = Facultatif. Seule l’équipe le voit.
meeting-guest = Qui vient
meeting-guest-hint = Pour la venue d’un invité : « Dr Nowak, psychiatre ».
meeting-with-guest = invité : { $guest }
meeting-topics = Thèmes
meeting-moved-from = Déplacée du
meeting-of-series = Une rencontre d’une série : { $words }.
meeting-status-closed = feuille close
meeting-status-cancelled = annulée
meeting-uncancel = Elle aura lieu quand même
meeting-stands-now = Actuellement : { $when }.

meeting-kind-group = Rencontre du cercle
meeting-kind-individual = Soutien individuel
meeting-kind-outing = Sortie
meeting-kind-workshop = Atelier
meeting-kind-guest = Visite d’un invité
meeting-kind-family = Travail avec la famille
meeting-format-in-person = Sur place
meeting-format-phone = Par téléphone
meeting-format-video = En visio
meeting-format-hybrid = Sur place et en visio

## Planning

meeting-first = Premier jour
meeting-from = À partir de quelle heure
meeting-to = Jusqu’à quelle heure
meeting-minutes = Combien de minutes
meeting-repeats = À quel rythme
meeting-repeats-once = Une seule fois
meeting-repeats-weekly = Chaque semaine
meeting-repeats-fortnightly = Une semaine sur deux
meeting-repeats-monthly-nth = Chaque mois le même jour de la semaine (par exemple le deuxième mardi)
meeting-repeats-monthly-last = Chaque mois le dernier de ces jours
meeting-repeats-monthly-day = Chaque mois à la même date (par exemple le 15)
meeting-repeats-daily = Chaque jour
meeting-more-days = Plus d’un jour par semaine
meeting-weekdays = Quels jours
meeting-weekdays-hint = Si rien n’est coché, c’est le jour de la semaine du premier jour.
meeting-ends = Jusqu’à quand
meeting-series-only = Seulement pour les rencontres qui se répètent
meeting-once-only = Seulement pour une rencontre unique
meeting-until-hint = À remplir si vous choisissez « { meeting-ends-on } ».
meeting-times-hint = À remplir si vous choisissez « { meeting-ends-after } ».
meeting-title-once = Le titre et l’invité concernent une seule rencontre. Choisissez « { meeting-repeats-once } » ou videz ces champs ; dans une série, vous les ajouterez plus tard à l’une des dates.
meeting-ends-never = Sans fin pour l’instant
meeting-ends-on = Jusqu’à un jour
meeting-ends-after = Un certain nombre de fois
meeting-until = Dernier jour
meeting-times = Combien de fois
meeting-place-of-circle = Là où le cercle se réunit
meeting-place-none = Sans lieu
meeting-show-dates = Voir les dates
meeting-plan = Prévoir
meeting-preview-text = Rien n’est encore enregistré. Si les dates conviennent, choisissez « Prévoir » à la fin du formulaire.
meeting-apart = Autre, hors des cercles
meeting-programme = Programme
meeting-choose-person = Choisissez une personne
meeting-whom-find = Trouver
meeting-whom-find-hint = Écrivez les premières lettres d’un pseudonyme.
meeting-whom-nobody = Personne n’a été trouvé pour « { $given } ». Vérifiez que c’est bien le début d’un pseudonyme.
meeting-nobody-title = Personne à choisir pour l’instant
meeting-nobody-text = Quand un cercle aura des membres, vous pourrez prévoir ici un soutien pour l’une de ces personnes.
meeting-planned = La rencontre est prévue.

## Changing a plan

meeting-move-title = Déplacer
meeting-move-text = Seule cette rencontre change. Dans les calendriers, elle se déplace d’elle-même, et qui a donné une adresse e-mail et souhaite des messages en reçoit un court.
meeting-moved = La rencontre est déplacée.
meeting-cancel-title = Annuler la rencontre
meeting-cancel-text = Les calendriers la montreront comme annulée. Qui a donné une adresse e-mail et souhaite des messages en reçoit un court, sans la raison ni le nom du cercle.
meeting-reason-hint = Par exemple : on repeint la salle.
meeting-cancelled-done = La rencontre est annulée.
meeting-back-done = La rencontre aura lieu quand même.
meeting-edit-title = Modifier les détails
meeting-edited = Les modifications sont enregistrées.
meeting-series-title = Série de rencontres
meeting-hour-title = Une autre heure pour un temps
meeting-hour-text = Par exemple 11:00 au lieu de 13:30 pendant l’hiver. Ensuite, tout reprend comme avant.
meeting-hour-first = Du
meeting-hour-until = Au
meeting-hour-until-hint = Laissez vide si la nouvelle heure reste.
meeting-hour-save = Fixer l’autre heure
meeting-hour-done = L’heure est changée.
meeting-end-title = Terminer cette série
meeting-end-text = Les rencontres prévues après le dernier jour seront annulées avec votre raison. Les passées restent.
meeting-end-done = La série a son dernier jour.

## Rhythms in words

meeting-words-at = { $when } à { $time }
meeting-every-on = { $every } { $on }
meeting-every-day = tous les jours
meeting-every-days = { $n ->
    [2] un jour sur deux
    [one] tous les { $n } jours
   *[other] tous les { $n } jours
}
meeting-every-weeks = { $n ->
    [2] une semaine sur deux
    [one] toutes les { $n } semaines
   *[other] toutes les { $n } semaines
}
meeting-every-months = { $n ->
    [2] un mois sur deux
    [one] tous les { $n } mois
   *[other] tous les { $n } mois
}
meeting-each = { $day ->
    [mon] chaque lundi
    [tue] chaque mardi
    [wed] chaque mercredi
    [thu] chaque jeudi
    [fri] chaque vendredi
    [sat] chaque samedi
   *[sun] chaque dimanche
}
meeting-on = { $day ->
    [mon] le lundi
    [tue] le mardi
    [wed] le mercredi
    [thu] le jeudi
    [fri] le vendredi
    [sat] le samedi
   *[sun] le dimanche
}
meeting-weekday = { $day ->
    [mon] lundi
    [tue] mardi
    [wed] mercredi
    [thu] jeudi
    [fri] vendredi
    [sat] samedi
   *[sun] dimanche
}
meeting-weekday-sex = { $day ->
   *[sun] m
}
meeting-which = { $sex ->
   *[m] { $which ->
        [first] premier
        [second] deuxième
        [third] troisième
        [fourth] quatrième
       *[last] dernier
    }
}
meeting-nth-day = le { $which } { $day } du mois
meeting-last-day = le dernier jour du mois
meeting-month-day = le { $day } du mois
meeting-own-rhythm = à son propre rythme
