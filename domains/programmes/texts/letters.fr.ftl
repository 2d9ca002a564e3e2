### Courts messages sur un changement de date. Qui voit la boîte aux lettres n’apprend pas de quelle rencontre il s’agit.

letters-title = Messages sur les changements
letters-lead = Quand une rencontre est annulée ou déplacée, nous écrivons un court message à votre adresse e-mail.
letters-neutral = L’objet dit seulement « Un changement dans votre calendrier ». Le message ne donne ni le nom du cercle ni la raison. Personne d’autre ne voit si vous en recevez.
letters-are-on = Les messages sont activés
letters-are-off = Les messages sont désactivés
letters-switch-off = Désactiver les messages
letters-switch-on = Activer les messages
letters-now-on = Nous vous écrirons au sujet des changements.
letters-now-off = Nous ne vous écrirons plus au sujet des changements.
letters-no-address = Nous n’avons pas votre adresse e-mail
letters-no-address-text = Elle n’est pas nécessaire. Si vous la donnez, nous vous prévenons des changements ; sans elle, vous les voyez en vous connectant et dans votre calendrier.
letters-add-address = Donner une adresse e-mail

letters-subject = Un changement dans votre calendrier
letters-body =
    Bonjour,

    { $said }

    Toutes les dates, après connexion :
    { $mine }

    On peut désactiver ces messages ici :
    { $off }
letters-cancelled =
    La rencontre prévue à cette date n’aura pas lieu :
    { $when }
letters-moved =
    Une rencontre a une autre date ou un autre lieu.
    Avant : { $was }
    Maintenant : { $is }
letters-back =
    La rencontre qui était annulée aura lieu finalement :
    { $when }
letters-ended = Les rencontres régulières ont lieu jusqu’au { $last }. Les dates suivantes sont annulées.
letters-hour = À partir du { $from }, les rencontres ont lieu à une autre heure : { $hours }.
letters-hour-between = Du { $from } au { $to }, les rencontres ont lieu à une autre heure : { $hours }.
letters-place = À partir du { $from }, les rencontres ont lieu ailleurs.
letters-by-phone = par téléphone
letters-by-video = en visio
