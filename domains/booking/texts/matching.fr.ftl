matching-title = Qui peut aider
matching-lead = Écrivez avec vos mots ou cochez quelques cases. Nous montrons des personnes et des cercles, et disons pourquoi ceux-là.
matching-words = Avec vos mots
matching-words-hint = Par exemple : je ne dors plus depuis la mort de ma mère, plutôt par téléphone. On peut laisser vide.
matching-formats = Comment souhaitez-vous vous rencontrer
matching-topics = Choisir dans une liste de quoi il s’agit
matching-more = Langue, jours, distance et autres souhaits
matching-days = Les meilleurs jours
matching-place = Où vous êtes
matching-place-hint = Utile seulement pour la distance. Nous ne le gardons pas.
matching-how-far = Jusqu’où vous pouvez aller
matching-km-any = Peu importe
matching-km = Jusqu’à { $n } km
matching-gender = Je préfère parler avec
matching-eases = Ce que le lieu doit offrir
matching-elsewhere = Quelqu’un d’une autre localité, s’il vous plaît
matching-elsewhere-hint = Quand tout le monde se connaît, c’est parfois plus facile avec quelqu’un de loin.
matching-elsewhere-tap = Seulement d’une autre localité
matching-button = Voir qui peut aider
matching-promise = Nous ne gardons pas ce que vous demandez, et cela n’apparaît pas dans l’adresse de la page.
matching-expired = Cette question est trop ancienne. Posez-la à nouveau.
matching-urgent = Parlez à quelqu’un tout de suite
matching-urgent-text = Les numéros en haut de cette page sont pris par quelqu’un qui sait écouter. Les personnes ci-dessous peuvent aussi aider, mais seulement à leur heure.
matching-found = Voici ce qui convient le mieux. Chacun indique pourquoi.
matching-because = Pourquoi :
matching-because-topics = connaît ce sujet : { $topics }
matching-because-all = on peut venir pour tout
matching-because-languages = langue : { $languages }
matching-because-formats = comme vous le souhaitez : { $formats }
matching-because-days = les jours qui conviennent : { $days }
matching-because-near = à proximité, environ { $n } km
matching-because-gender = selon votre souhait : { $gender }
matching-because-eases = le lieu : { $eases }
matching-because-soon = { $n ->
     [one] d’ici { $n } jour
     [many] d’ici { $n } jours
    *[other] d’ici { $n } jours
}
matching-because-elsewhere = d’une autre localité
matching-circle = Cercle
matching-next-meeting = Prochaine rencontre :
matching-nobody = Personne ne convient pour l’instant
matching-nobody-text = Essayez d’en choisir moins, ou consultez l’annuaire : services, associations et lignes d’écoute.
matching-find = Consulter l’annuaire de l’aide
matching-again = Demander autrement
matching-start = Je ne sais pas qui choisir
