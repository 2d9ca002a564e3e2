# What cannot be, and why
booking-form-broken = Ce formulaire est incomplet. Ouvrez la page à nouveau et renvoyez-le.
booking-slot-gone = Cet horaire est maintenant pris. Choisissez-en un autre.
booking-slot-past = Cet horaire est passé. Choisissez-en un autre.
booking-you-are-busy = Vous avez déjà une autre rencontre à cette heure. Choisissez-en une autre.
booking-room-taken = La salle est prise à cette heure. Choisissez un autre horaire ou une autre façon de se rencontrer.
booking-own-offer = C’est votre propre temps. Pour le garder, ajoutez un jour d’absence.
booking-series-taken = Sont pris : { $days }. Cochez pour les laisser de côté, ou choisissez un autre horaire.
booking-series-much = Autant de rencontres en peu de temps, c’est trop pour cette personne. Choisissez-en moins, ou plus espacées.
booking-is-cancelled = Cette rencontre a été annulée.
booking-is-over = Cette rencontre est terminée et enregistrée.
booking-has-begun = Cette rencontre a commencé : on ne peut plus la modifier.
booking-not-yet = Cette rencontre n’a pas commencé. Vous pourrez la confirmer ensuite.
booking-changed-meanwhile = Quelqu’un a modifié cette rencontre pendant que la page était ouverte. Voyez où elle en est et décidez à nouveau.
booking-move-late = Il est trop tard pour déplacer vous-même cette rencontre. Vous pouvez l’annuler ou demander au bureau.
booking-office-nobody = Il n’y a personne du nom de « { $given } » dans les dossiers. Corrigez le nom ou cochez qu’il s’agit d’une nouvelle personne.
booking-office-several = Plusieurs personnes correspondent. Choisissez la bonne.

# Moving around
booking-nav = Réserver un moment
booking-nav-mine = Mes rendez-vous
booking-nav-desk = Rendez-vous réservés
booking-nav-group = Rendez-vous et aidants
booking-any = Peu importe
booking-back-list = Toutes les personnes
booking-back-times = Autres horaires
booking-back-mine = Retour
booking-back-one = Retour à la rencontre

# The list
booking-list-title = Réserver un moment
booking-list-lead = Choisissez une personne et un horaire. C’est possible à toute heure et sans donner votre nom.
booking-wish-format = Comment
booking-wish-lang = Langue
booking-wish-kind = Avec qui
booking-wish-show = Afficher
booking-list-count = { $n ->
     [one] { $n } possibilité
     [many] { $n } de possibilités
    *[other] { $n } possibilités
}
booking-list-none = Il n’y a encore personne avec qui réserver
booking-list-none-text = Ici apparaîtront les personnes qui ont du temps pour parler. On peut déjà rejoindre un cercle ouvert.
booking-list-circles = Voir les cercles
booking-list-nobody = Personne ne correspond à ce choix
booking-list-nobody-text = Essayez d’en choisir moins. Par téléphone ou en vidéo, on peut aussi parler avec quelqu’un de loin.
booking-list-all = Afficher tout le monde
booking-first-free = Premier horaire libre :
booking-no-slots = Aucun horaire libre en ce moment
booking-no-slots-text = Revenez dans quelques jours ou choisissez une autre personne.

# Times of one person
booking-days-title = Horaires libres
booking-choose-time = Choisissez un horaire
booking-earlier = Jours précédents
booking-later = Jours suivants
booking-facts = Bon à savoir
booking-lasts = Une rencontre : { $length }
booking-town-clock = Les heures sont celles de la localité
booking-promise = Personne d’autre ne verra que vous réservez ce moment.

# Booking
booking-form-title = Réservation
booking-form-heading = Réserver cet horaire
booking-gone-title = Cet horaire n’est plus libre
booking-gone-next = Les prochains horaires libres de la même personne
booking-other-times = Voir tous les horaires
booking-stranger = Pour réserver, il vous faut un compte. Il peut être sans nom.
booking-begin-title = Entrer sans nom
booking-begin-text = Nous ne demandons ni nom, ni adresse, ni téléphone. Cela prend une minute, puis vous revenez à cet horaire.
booking-begin = Commencer sans nom
booking-have = J’ai déjà un compte
booking-have-text = Après la connexion, vous revenez à cet horaire.
booking-how = Comment souhaitez-vous vous rencontrer
booking-called-ask = Comment vous appeler
booking-called-hint = Seulement pour ce rendez-vous. N’importe quel mot convient.
booking-several = Je veux réserver plusieurs rencontres
booking-times = Combien de fois
booking-times-n = { $n ->
     [one] { $n } fois
     [many] { $n } fois
    *[other] { $n } fois
}
booking-every = À quel rythme
booking-every-week = Chaque semaine à la même heure
booking-every-fortnight = Toutes les deux semaines à la même heure
booking-skip = On peut sauter les jours déjà pris
booking-asks-first = Cette personne confirme d’abord. L’horaire vous est gardé tout de suite.
booking-button = Réserver
booking-ask-button = Demander cet horaire
booking-done = C’est réservé. Vous trouverez ici tout sur cette rencontre.
booking-done-office = C’est réservé pour cette personne.
booking-office-title = Pour qui
booking-office-me = Pour moi
booking-office-other = Pour une personne sans compte ni téléphone
booking-office-name = Prénom et nom
booking-office-hint = Chercher quelqu’un par son nom laisse une trace que cette personne peut lire.
booking-office-which = Quelle personne
booking-office-new = C’est une nouvelle personne : l’inscrire
booking-office-new-hint = Seul le nom est inscrit, chiffré.

# Somebody's talks
booking-mine-title = Mes rendez-vous
booking-given = Là où j’aide
booking-given-none = Personne n’a encore réservé votre temps.
booking-received = Pour moi
booking-waiting = En attente d’un mot
booking-past = Précédents
booking-none = Rien n’est réservé
booking-none-text = Choisissez une personne et un horaire. Deux minutes suffisent.
booking-asks = Comment cela s’est-il passé ?
booking-status-requested = En attente d’accord
booking-status-booked = Réservé
booking-status-happened = A eu lieu
booking-status-missed = N’a pas eu lieu
booking-status-cancelled = Annulé

# One of them
booking-one-title = Rencontre
booking-when = Quand
booking-format = Comment
booking-with = Avec qui
booking-called = Votre nom ici
booking-helper = Qui aide
booking-cancelled-why = Annulé
booking-by-you = par vous
booking-by-person = par la personne qui devait venir
booking-by-helper = par la personne qui aide
booking-by-office = par le bureau
booking-where = Où venir
booking-join = Comment participer
booking-dial = À cette heure, appelez le
booking-open-call = Ouvrir l’appel
booking-accept = Oui, je serai là
booking-accepted = C’est confirmé.
booking-say = Cette rencontre a-t-elle eu lieu ?
booking-say-hint = Nous demandons aux deux. Si les réponses diffèrent, le bureau aide.
booking-say-button = Enregistrer la réponse
booking-said-happened = Oui, elle a eu lieu
booking-said-me = Non, je n’ai pas pu venir
booking-said-other = Non, l’autre personne n’est pas venue
booking-said-person = Non, la personne qui avait réservé n’est pas venue
booking-said-helper = Non, la personne qui aide n’est pas venue
booking-said-wait = C’est enregistré. Nous attendons encore l’autre personne.
booking-said-done = C’est enregistré. Merci.
booking-said-waiting = Nous attendons l’autre personne. Vous n’avez plus rien à faire.
booking-you-said = Votre réponse
booking-hard = C’était un échange difficile
booking-hard-hint = Après un échange difficile, nous pouvons masquer vos horaires quelques jours. Seules vous et la coordination le voyez.
booking-differ = Les réponses diffèrent
booking-differ-text = Chaque côté a répondu autrement. Parlez-en calmement ; le bureau tranche.

# Calling off and moving
booking-rule-until = Vous pouvez annuler librement jusqu’au { $until }.
booking-rule-late = L’annulation libre était possible jusqu’au { $until }. Vous pouvez encore annuler, mais l’heure compte comme utilisée.
booking-rule-always = Vous pouvez annuler à tout moment, librement.
booking-rule-free = Annuler maintenant n’a aucune conséquence.
booking-rule-other = L’autre personne est prévenue que l’horaire est libre. Ce qui était mis de côté revient.
booking-cancel = Annuler
booking-cancel-title = Annulation
booking-cancel-heading = Annuler cette rencontre ?
booking-cancel-button = Annuler la rencontre
booking-cancelled = C’est annulé. L’autre personne en sera informée.
booking-keep = Je garde
booking-reason = Pourquoi
booking-reason-hint = Un mot suffit. Il n’y a rien à expliquer.
booking-reason-unwell = Pas en forme
booking-reason-duty = Travail ou maison
booking-reason-travel = Transport
booking-reason-not-needed = Plus nécessaire
booking-reason-other = Autre chose
booking-move = Changer d’horaire
booking-move-title = Changement d’horaire
booking-move-heading = Choisissez un autre horaire
booking-move-now = Maintenant : { $when }
booking-move-to = Horaires libres
booking-move-button = Déplacer
booking-moved = C’est déplacé. L’autre personne en sera informée.

# Letters
booking-mail-subject = Un changement dans votre agenda
booking-mail-soon-subject = Demain dans votre agenda
booking-mail-booked = Un nouveau rendez-vous : { $when }.
booking-mail-requested = Quelqu’un demande un horaire : { $when }. Il attend votre accord.
booking-mail-series = { $n ->
     [one] Un nouveau rendez-vous : { $when }.
     [many] { $n } nouveaux rendez-vous, le premier : { $when }.
    *[other] { $n } nouveaux rendez-vous, le premier : { $when }.
}
booking-mail-accepted = Le rendez-vous est confirmé : { $when }.
booking-mail-cancelled = Le rendez-vous est annulé : { $when }.
booking-mail-moved = Le rendez-vous a changé. Avant : { $was }. Maintenant : { $is }.
booking-mail-soon = Un rappel de votre rendez-vous : { $when }.
booking-mail-in-person = Sur place.
booking-mail-phone = Par téléphone.
booking-mail-video = En vidéo.
booking-mail-body =
    { $said }
    { $how }

    Détails : { $mine }
    Si vous ne voulez pas de ces lettres : { $off }

# The office
booking-desk-title = Rendez-vous réservés
booking-desk-lead = Ici, vous réservez pour les personnes sans téléphone et dites ce qui a eu lieu quand elles ne le peuvent pas.
booking-desk-new = Réserver pour quelqu’un
booking-desk-differ = Deux réponses différentes
booking-desk-waiting = En attente d’un mot
booking-desk-waiting-text = Ces rencontres sont passées et personne, ou une seule personne, n’a répondu. Demandez et notez.
booking-desk-waiting-none = Rien n’attend.
booking-desk-ahead = Les deux prochaines semaines
booking-desk-ahead-none = Rien n’est réservé pour les deux prochaines semaines.

# Hours of the community
booking-covered = Votre communauté prend cette rencontre en charge. Vous ne payez rien.
booking-short = Il n’y a pas d’heures pour cette rencontre en ce moment
booking-short-text = Demandez au bureau : on trouve souvent des heures ou un bon. Un cercle vous est toujours ouvert.
booking-voucher-have = J’ai un bon
booking-voucher = Code du bon
booking-voucher-hint = Lettres et chiffres comme sur le papier. Les tirets sont facultatifs.
