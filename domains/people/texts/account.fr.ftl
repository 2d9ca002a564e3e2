# Beginning without a name
account-begin-title = Commencer sans donner de nom
account-begin-lead = Nous ne demandons ni nom, ni adresse, ni téléphone. Vous recevez sept mots pour revenir quand vous voulez.
account-begin-1 = Préparez un papier et un stylo.
account-begin-2 = Nous montrons les mots une seule fois. Ensuite, nous ne pouvons ni les lire ni les retrouver.
account-begin-3 = Vous pouvez effacer le compte à tout moment.
account-lang = Dans quelle langue souhaitez-vous que nous vous parlions ?
account-begin-button = Montrer mes mots
account-begin-have = J’ai déjà un compte
account-phrase-title = Vos mots
account-phrase-lead-fresh = C’est le seul chemin de retour vers votre compte. Notez-les dans l’ordre.
account-phrase-lead-new = Voici vos nouveaux mots. Les anciens ne fonctionnent plus.
account-phrase-once = Nous ne les montrons que maintenant
account-phrase-once-text = Une fois cette page quittée, personne ne peut les lire, pas même nous.
account-phrase-tip-1 = Le papier est le plus sûr, là où personne ne regarde. Une photo dans un téléphone se voit facilement.
account-phrase-tip-2 = Personne d’entre nous ne vous les demandera jamais.
account-phrase-kept = J’ai noté les mots
account-phrase-make = Me donner de nouveaux mots
account-kept-title = Les mots sont-ils notés ?
account-kept-lead = Nous ne pouvons plus montrer les mêmes mots. Si vous ne les avez pas, vous pouvez en recevoir d’autres.
account-kept-done = Bienvenue. Voici votre compte.
account-device-phone = Téléphone
account-device-tablet = Tablette
account-device-computer = Ordinateur
account-passkeys-most = Vous avez déjà beaucoup de clés. Retirez-en d’abord une.

# One's own page
account-me-anonymous = Nous ne savons pas qui vous êtes, et ce n’est pas nécessaire. Voici tout ce que nous gardons sur vous.
account-me-lead = Voici tout ce que nous gardons sur vous. Vous pouvez le changer, l’emporter ou l’effacer.
account-keep-title = Ce que nous gardons sur vous
account-keep-more = Comment nous le protégeons
account-keep-sealed = Le nom, l’adresse, le téléphone et les notes sont chiffrés avec une clé qui n’est qu’à vous. Toute personne qui les ouvre laisse une trace, visible sous « Qui a regardé ».
account-keep-clear = Ne sont pas chiffrés : votre langue, vos pseudonymes dans les cercles et les rencontres où ce pseudonyme est venu.
account-notes = Notes de l’équipe à votre sujet
account-safety-title = Entrer dans votre compte
account-open = Ouvrir
account-not-given = non indiqué
account-none = aucun
account-since = depuis le { $when }
account-name = Nom
account-phone = Téléphone
account-leave-title = Emporter vos données ou partir
account-export = Télécharger mes données

# Who looked
account-looks-title = Qui a regardé
account-looks-lead = Chaque fois que quelqu’un ouvre vos données scellées, une ligne est écrite. Elle ne peut être ni évitée ni effacée.
account-looks-empty = Personne n’a regardé
account-looks-empty-text = Quand quelqu’un de l’équipe ouvrira vos données, vous lirez ici quand et pourquoi.
account-looks-by = Rôle : { $role }
account-looks-why = Pourquoi n’y a-t-il pas de noms ici ?
account-looks-why-text = Dans une petite ville, l’équipe aussi doit être à l’abri des pressions. Vous voyez le rôle, le but et l’heure. Si quelque chose vous inquiète, la coordination peut établir qui c’était.

# Details
account-details-title = Mes données
account-details-lead = Tout est facultatif. Vous pouvez laisser les champs vides.
account-name-hint = Les membres des cercles ne le voient pas. Vous y avez un pseudonyme.
account-email-hint = Pour entrer par lien ou mot de passe. Vous confirmez une nouvelle adresse en ouvrant le message que nous y envoyons.
account-phone-hint = Seulement si vous souhaitez que l’équipe puisse appeler.
account-saved = Enregistré.
account-stale = Entre-temps, quelqu’un a modifié cette fiche. Comparez les deux et enregistrez à nouveau.
account-stored-now = Enregistré actuellement
account-last-way = Après ce changement, il n’y aurait plus de chemin vers votre compte. Prenez d’abord des mots sur papier, une clé ou une adresse.
account-mail-asked = Enregistré. Un message part vers la nouvelle adresse : ouvrez son lien dans l’heure.
account-mail-subject = Confirmez votre adresse
account-mail-body =
    Bonjour,

    quelqu’un a indiqué cette adresse comme la sienne. Si c’est vous, ouvrez le lien. Il fonctionne { $minutes } min :
    { $address }

    Sinon, ne faites rien. L’adresse ne sera pas gardée.

    { $town }
account-mail-title = Confirmation d’une adresse
account-mail-lead = Garder l’adresse { $address } dans votre compte ?
account-mail-button = Oui, c’est mon adresse
account-mail-dead = Ce lien ne fonctionne plus ou appartient à un autre compte. Indiquez à nouveau l’adresse.

# Password
account-password-lead = Long vaut mieux que compliqué. Quatre mots ordinaires suffisent.
account-password-mail = Le mot de passe va avec une adresse e-mail. Indiquez d’abord une adresse.
account-password-current = Mot de passe actuel
account-password-current-wrong = Ce n’est pas le mot de passe actuel.
account-password-new = Nouveau mot de passe
account-password-hint = Au moins 12 caractères. Ni chiffres ni majuscules obligatoires.
account-password-set = Mot de passe enregistré. Les autres appareils sont déconnectés.

# Passkeys
account-passkeys-title = Clés dans des appareils
account-passkeys-lead = Une clé gardée dans un téléphone ou un ordinateur vous laisse entrer par empreinte, visage ou code. Rien à oublier, rien à surprendre.
account-passkeys-empty = Pas encore de clé
account-passkeys-empty-text = Une clé ajoutée apparaîtra ici et pourra être retirée à tout moment.
account-passkeys-script = L’ajout d’une clé demande JavaScript. Les autres façons d’entrer fonctionnent sans lui.
account-passkey-add = Ajouter une clé dans cet appareil
account-passkey-label = Nom de la clé
account-passkey-label-hint = Par exemple : mon téléphone. Peut rester vide.
account-passkey-used = depuis le { $since }, utilisée le { $used }
account-passkey-remove = Retirer la clé
account-passkey-remove-sure = Retirer cette clé ? Elle n’ouvrira plus votre compte.
account-passkey-removed = La clé est retirée.

# Sessions
account-sessions-title = Appareils connectés
account-sessions-lead = L’un d’eux n’est pas à vous ? Déconnectez-le et changez votre mot de passe ou vos mots.
account-session-about = connecté le { $since }, utilisé le { $seen }
account-session-this = cet appareil
account-session-end = Déconnecter cet appareil
account-session-end-others = Déconnecter tous les autres
account-session-ended = Déconnecté.
account-method-password = mot de passe
account-method-passkey = clé
account-method-link = lien par e-mail
account-method-receipt = mots sur papier
account-method-demo = démonstration
account-phrase-has = Ce compte a déjà des mots. Nous ne pouvons pas les montrer, mais en donner d’autres. Les anciens cesseront de fonctionner.
account-phrase-none = Sept mots sur papier ouvrent votre compte sans e-mail ni téléphone.

# Erasing
account-erase-title = Effacer mon compte
account-erase-lead = C’est irréversible, même pour nous. Lisez ce qui disparaît et ce qui reste.
account-erase-goes = Ce qui disparaît
account-erase-goes-1 = La clé de vos données est détruite. Nom, adresse, téléphone et notes ne pourront plus jamais être lus.
account-erase-goes-2 = Vos pseudonymes dans les cercles sont remplacés par un mot qui ne désigne personne. Les raisons des corrections qui vous concernent disparaissent aussi.
account-erase-goes-3 = Mot de passe, clés, mots, rôles, messages en attente et appareils connectés.
account-erase-stays = Ce qui reste
account-erase-stays-1 = Des nombres : que quelqu’un est venu à une rencontre. On ne peut plus dire qui.
account-erase-stays-2 = Des copies de la clé, 30 jours au plus. Quand la dernière disparaît, l’effacement est complet : même une ancienne copie des données n’ouvre plus rien de vous. Les pseudonymes y restent lisibles tant que ces copies existent.
account-erase-stays-3 = Des mots écrits à un autre sujet, par exemple pourquoi une rencontre a été annulée. Nous ne pouvons pas vous y retrouver. Si vous connaissez un tel endroit, dites-le au bureau avant d’effacer.
account-erase-word = effacer
account-erase-type = Tapez le mot : { $word }
account-erase-hint = Pour que rien n’arrive par erreur.
account-erase-button = Effacer définitivement
account-goodbye-title = C’est fait
account-goodbye-lead = La clé de vos données est détruite. Plus personne ne peut les lire.
account-goodbye-text = Merci pour ce temps avec nous. La porte reste ouverte : vous pouvez toujours recommencer.
