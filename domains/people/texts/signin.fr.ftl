# Signing in
signin-title = Se connecter
signin-email = Adresse e-mail
signin-password = Mot de passe
signin-password-hint = Pas de mot de passe ? Indiquez seulement votre adresse : nous enverrons un lien.
signin-send-link = M’envoyer un lien
signin-wrong = L’adresse et le mot de passe ne vont pas ensemble. Vérifiez-les ou demandez un lien.
signin-email-shape = « { $given } » ne ressemble pas à une adresse e-mail. Par exemple : jola@example.org.
signin-too-many = Il y a eu beaucoup d’essais. Par sécurité, attendez { $minutes } min puis réessayez.
signin-password-short = Il faut au moins { $least } caractères ; celui-ci en a { $length }. Quatre mots ordinaires font un bon mot de passe.
signin-password-weak = Ce mot de passe est facile à deviner. Choisissez par exemple quatre mots sans lien entre eux.

# By a link sent by mail
signin-sent-title = Regardez vos e-mails
signin-sent-lead = Si nous connaissons cette adresse, un lien est en route.
signin-sent-text = Il fonctionne 15 minutes et une seule fois. Nous ne disons pas ici si un compte existe, pour que personne ne puisse le découvrir à votre sujet.
signin-other-way = Autres façons de se connecter
signin-link-title = Encore une étape
signin-link-lead = Appuyez sur le bouton pour vous connecter. Ensuite, le lien ne fonctionne plus.
signin-link-dead-title = Ce lien ne fonctionne plus
signin-link-dead = Un lien fonctionne 15 minutes et une seule fois. Demandez-en un autre, cela ne prend qu’un instant.
signin-link-again = Demander un nouveau lien
signin-mail-subject = Le lien demandé
signin-mail-body =
    Bonjour,

    ce lien ouvre votre compte. Il fonctionne { $minutes } min et une seule fois :
    { $address }

    Si la demande ne vient pas de vous, ne faites rien. Sans lui, personne n’entre.

    { $town }

# By receipt phrase
signin-phrase-have = J’ai mes mots sur papier
signin-phrase-link = Entrer avec vos sept mots
signin-phrase-title = Entrer avec vos mots
signin-phrase-label = Vos sept mots
signin-phrase-hint = Majuscules et tirets n’ont pas d’importance.
signin-phrase-shape = Ce ne sont pas nos mots : il y en a { $words }, de quatre lettres chacun, par exemple baku. Vérifiez qu’il n’en manque aucun.
signin-phrase-wrong = Aucun compte n’a ces mots. Comparez chaque mot avec votre papier.
signin-phrase-lost = Je n’ai plus les mots
signin-phrase-lost-text = Nous ne pouvons ni les lire ni les retrouver, et personne d’autre non plus. Ce compte ne peut plus être ouvert. Vous pouvez recommencer, sous un autre pseudonyme.

# By passkey
signin-passkey-title = Une clé dans votre téléphone ou ordinateur
signin-passkey-text = Si une clé est gardée ici, vous entrez avec votre empreinte, votre visage ou le code de l’appareil.
signin-passkey-button = Utiliser la clé
signin-passkey-failed = Cela n’a pas marché cette fois. Réessayez ou entrez autrement.
signin-passkey-broken = La clé n’a pas été acceptée : trop de temps a passé, ou elle n’est pas pour ce site. Réessayez.
signin-passkey-unknown = Cette clé n’est plus connue ici. Entrez autrement.
signin-new-title = C’est ma première visite
signin-new-text = Vous pouvez commencer sans nom, sans adresse et sans téléphone.
signin-new-link = Commencer sans donner de nom

# The outbox of a demonstration
signin-outbox-title = Courrier sortant de la démonstration
signin-outbox-lead = Dans la démonstration, aucun message ne part. Ils sont tous ici, le plus récent en premier.
signin-outbox-empty = Pas encore de message
signin-outbox-empty-text = Demandez un lien sur la page de connexion : le message apparaîtra ici.
signin-demo-mail = Ceci est une démonstration : le message attend à l’écran
