# Problems of records
people-email-taken = Cette adresse appartient déjà à une autre personne de cette communauté.
people-slug-shape = « { $given } » ne peut pas commencer une adresse. Utilisez des minuscules, des chiffres et des tirets, de 2 à 40 caractères.
people-slug-taken = L’adresse « { $given } » est déjà prise.
people-zone-unknown = Nous ne connaissons pas le fuseau horaire « { $given } ». Par exemple : Europe/Warsaw.
people-last-admin = C’est la seule personne qui administre. Donnez d’abord ce rôle à quelqu’un d’autre.

# Roles
people-role-admin = administration
people-role-coordinator = coordination
people-role-supervisor = supervision
people-role-facilitator = animation de cercle
people-role-peer-supporter = pair-aidant
people-role-practitioner = professionnel
people-role-evaluator = évaluation
people-role-member = membre
people-role-funder = financeur
people-role-auditor = audit
people-role-former = une personne qui a quitté l’équipe
people-kind-named = avec un nom ou une adresse
people-kind-anonymous = sans nom
people-kind-office = inscrite par l’équipe

# Why somebody looked
people-purpose-profile = Pour vérifier ou corriger vos données
people-purpose-sheet = Pour préparer une feuille d’émargement avec les noms
people-purpose-referral = Pour vous orienter, avec votre consentement
people-purpose-contact = Pour vous contacter
people-purpose-support = Pour vous aider ou préparer une rencontre
people-purpose-import = Lors de la lecture d’un fichier
people-purpose-mail = Pour vous envoyer un message

# The office's list
people-nav = Personnes
people-nav-group = Personnes et réglages
people-list-lead = On voit des pseudonymes et des rôles. Personne n’ouvre des données sans indiquer un but.
people-list-empty = Encore personne ici
people-list-empty-text = Les personnes apparaissent quand elles commencent elles-mêmes ou quand vous les ajoutez.
people-count =
    { $count ->
    [one] { $count } personne
    [many] { $count } de personnes
    *[other] { $count } personnes
    }
people-count-more = Plus de { $count } personnes
people-known-as = Connue comme
people-roles = Rôles
people-kind = Type de fiche
people-since = Fiche du { $when }
people-here-since = Ici depuis
people-role-filter = Seulement les personnes ayant un rôle
people-role-any = n’importe lequel
people-show = Afficher
people-find-title = Trouver une personne
people-find-hint = Le début d’un pseudonyme, ou l’adresse e-mail entière.
people-find = Trouver
people-not-found = Personne n’a été trouvé pour « { $given } ». Un pseudonyme se trouve par ses premières lettres, une adresse e-mail seulement entière.
people-find-short = Écrivez au moins deux lettres.
people-find-all = Afficher tout le monde
people-find-more = Il y en a d’autres. Ajoutez des lettres.
people-found =
    { $count ->
    [one] « { $given } » : { $count } personne
    [many] « { $given } » : { $count } de personnes
    *[other] « { $given } » : { $count } personnes
    }
people-role = Rôle
people-role-nobody = Personne n’a ce rôle en ce moment
people-role-nobody-text = Un rôle se donne sur la page d’une personne.

# Adding somebody
people-new-title = Ajouter une personne
people-new-named = Elle se connectera elle-même
people-new-named-hint = Une adresse e-mail est nécessaire. Un message de bienvenue y sera envoyé.
people-new-office = Seulement dans les dossiers de l’équipe
people-new-office-hint = Pour les personnes qui n’utilisent pas internet.
people-new-empty = Indiquez au moins un élément : nom, adresse, téléphone ou note. Sinon, personne ne saura de qui il s’agit.
people-new-needs-mail = Pour se connecter, il lui faut une adresse e-mail.
people-added = La personne est ajoutée.
people-notes = Notes
people-notes-hint = La personne peut les lire sur sa page.
people-welcome-subject = Vous avez une invitation
people-welcome-body =
    Bonjour,

    vous avez un compte ici. Pour entrer, ouvrez la page, indiquez cette adresse e-mail et demandez un lien :
    { $address }

    { $town }

# One person
people-person-title = Personne
people-sealed = Données scellées
people-sealed-text = Nom, adresse, téléphone et notes sont fermés. La personne verra quand et pourquoi ils ont été ouverts.
people-purpose = Pourquoi les ouvrez-vous ?
people-purpose-hint = La personne lira exactement cette phrase.
people-purpose-missing = Choisissez pourquoi vous ouvrez ces données.
people-open = Ouvrir les données
people-close = Fermer
people-has-role = oui
people-give-role = Donner
people-take-role = Retirer
people-role-history = Changements de rôles
people-role-given = Rôle donné : { $role }
people-role-taken = Rôle retiré : { $role }
people-role-by = Par : { $who }
people-by-operator = l’exploitant du serveur
people-only-admin = Seule l’administration peut le faire.
people-erase-title = Effacer à la demande de la personne
people-erase-when = Seulement si la personne le demande.
people-erase-what = La clé de ses données est détruite, ses pseudonymes sont remplacés et les raisons des corrections qui la concernent disparaissent. Restent des nombres qu’on ne peut relier à personne. Restent aussi des mots à un autre sujet, par exemple pourquoi une rencontre a été annulée : modifiez-les d’abord s’ils disent de qui il s’agit. Nul ne peut l’annuler.
people-erased = La personne est effacée. Sa clé n’existe plus.

# The community
people-community-title = Communauté
people-community-name = Nom
people-community-name-hint = Il figure en haut de chaque page et au bas de chaque message.
people-community-lang = Langue
people-community-lang-hint = Pour qui n’a pas choisi la sienne.
people-community-fixed = Adresse des pages : { $slug }. Fuseau horaire : { $zone }. Ces deux éléments ne changent pas, car les liens et les calendriers en dépendent.

# Privacy
people-privacy-lead = Dans une petite ville, on ne vient que là où personne n’est reconnu. Voici ce que nous faisons et ce que nous ne pouvons pas.
people-privacy-never = Ce que nous ne gardons jamais
people-privacy-never-1 = L’adresse internet de votre appareil, ni les pages que vous lisez.
people-privacy-never-2 = Un numéro national d’identité, quel qu’il soit.
people-privacy-never-3 = Votre mot de passe et vos mots : seulement de quoi les vérifier.
people-privacy-keep = Ce que nous gardons
people-privacy-keep-1 = Nom, adresse, téléphone et notes si vous les donnez : chiffrés avec une clé propre à chaque personne.
people-privacy-keep-2 = Un pseudonyme dans chaque cercle, les consentements et la présence aux rencontres.
people-privacy-keep-3 = Qui a ouvert les données de quelqu’un, quand et pourquoi. Cette personne peut le lire.
people-privacy-from = Qui est protégé de qui
people-privacy-from-1 = Vous, d’un voleur de disque ou de sauvegarde : sans la clé, gardée à part, les données scellées sont illisibles.
people-privacy-from-2 = Vous, d’un voisin ou bénévole curieux qui a un compte : il ne voit que ses cercles et des pseudonymes.
people-privacy-from-3 = Vous, d’un financeur ou chercheur : ils ne reçoivent que des nombres.
people-privacy-from-4 = Vous, dans quelques années : vous pouvez tout effacer à tout moment.
people-privacy-not = Ce dont nous ne pouvons pas vous protéger
people-privacy-not-text = De qui contrôle le serveur en marche. Et de ce qui se dit hors de la salle : les règles du cercle sont là pour cela.
people-privacy-cookies = Cookies
people-privacy-cookies-text = Seulement les nôtres et seulement les utiles : un retient que votre session est ouverte, un lie un formulaire à votre navigateur, un garde la langue. Deux, très brefs, retiennent où vous alliez et quelle phrase montrer. Aucun ne vous suit ni ne va ailleurs.
people-privacy-rights = Vos droits
people-privacy-rights-text = Sur votre page, vous pouvez voir, corriger, télécharger et effacer tout ce que nous avons. Les sauvegardes expirent au plus tard après 30 jours.

# Accessibility
people-access-lead = Ces pages doivent servir à tout le monde. Notre repère : WCAG 2.2, niveau AA.
people-access-1 = Tout peut se faire au clavier, avec un lecteur d’écran et sans JavaScript, sauf ajouter une clé dans un appareil.
people-access-2 = Le texte peut être agrandi à 200 pour cent sans défilement latéral.
people-access-3 = Les couleurs sont assez contrastées, aussi en mode sombre, et rien n’est dit par la seule couleur.
people-access-4 = Les pages sont légères et marchent sur un vieux téléphone avec peu de réseau.
people-access-limits = Ce qui n’est pas encore parfait
people-access-limits-text = Nous n’avons pas encore de vidéos en langue des signes ni de texte facile à lire partout. Nous vérifions les pages nous-mêmes, sans audit externe.
people-access-tell = Quelque chose vous gêne ?
people-access-tell-text = Dites-le à la personne qui anime votre cercle ou à la coordination. On peut aussi vous aider autrement : par téléphone ou sur place.

# Help
people-help-lead = En bref, ce que vous pouvez faire ici.
people-help-join = Rejoindre un cercle
people-help-join-text = Choisissez un cercle et un pseudonyme. Vous pouvez aussi simplement venir.
people-help-begin-text = Sept mots sur papier au lieu d’un nom et d’une adresse.
people-help-sign-in-text = Par mot de passe, lien par e-mail, clé dans le téléphone ou mots sur papier.
people-help-privacy-text = Qui voit quoi, et ce que nous ne gardons pas.
people-help-leave = Quand il faut quitter la page tout de suite
people-help-urgent = Quand c’est très dur maintenant
people-help-urgent-text = Si une vie est en danger, appelez :
