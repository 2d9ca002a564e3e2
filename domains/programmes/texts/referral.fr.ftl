# dynamic: referral-why-, referral-status-, referral-reason-, referral-step-, referral-channel-, referral-mine-

referral-nav-referrals = Orientations
referral-nav-consents = Mes consentements

referral-title-list = Orientations
referral-title-new = Nouvelle orientation
referral-title-one = Orientation
referral-title-letter = Courrier
referral-title-consents = Consentements
referral-title-consent-new = Noter un consentement
referral-title-consent = Consentement
referral-title-my-consents = Mes consentements
referral-title-mine = Mes démarches

## Words

referral-target-therapy_group = groupe de thérapie
referral-target-care_service = services d’aide à domicile
referral-target-assistant = accompagnement par un assistant
referral-target-psychiatrist = consultation psychiatrique

referral-status-open = ouverte
referral-status-accepted = acceptée
referral-status-declined = non acceptée
referral-status-done = réalisée
referral-status-ended = terminée

referral-reason-no_place = pas de place libre
referral-reason-not_theirs = ce n’est pas leur domaine d’aide
referral-reason-no_answer = pas de réponse
referral-reason-persons_wish = la personne concernée l’a décidé
referral-reason-no_consent = le consentement n’est plus valable
referral-reason-other_help = une autre aide a été trouvée
referral-reason-moved_away = départ ou déménagement
referral-reason-mistake = saisie par erreur
referral-reason-other = autre raison

referral-step-accepted = Noter : acceptée
referral-step-declined = Noter : non acceptée
referral-step-done = Noter : l’aide a eu lieu
referral-step-ended = Terminer l’orientation

referral-channel-paper = sur papier
referral-channel-spoken = à l’oral
referral-channel-online = en ligne

## The list

referral-write = Écrire une orientation
referral-empty-title = Pas encore d’orientation
referral-empty = Ici figureront les orientations vers un groupe de thérapie, des services d’aide, un assistant ou un psychiatre, d’abord celles qui attendent une réponse.
referral-caption = Orientations, les ouvertes d’abord
referral-person = Personne
referral-target = Vers
referral-receiver = Destinataire
referral-status = État
referral-since = Depuis
referral-any-status = tous les états
referral-any-target = toutes les aides
referral-page-number = Page { $n }
referral-consent-missing = pas de consentement
referral-consent-expired = consentement expiré
referral-consent-withdrawn = consentement retiré
referral-back-list = Toutes les orientations

## A new one

referral-new-lead = Une orientation ne s’ouvre qu’avec le consentement valable de la personne concernée. Sans lui, rien ne sort d’ici.
referral-person-hint = Pseudonyme dans le cercle « { $circle } ».
referral-other-circle = Choisir un autre cercle
referral-receiver-hint = Le nom d’une institution ou d’une organisation, sans nom de personne.
referral-note = Note pour l’équipe
referral-note-hint = Facultative. Elle est chiffrée et ne figure jamais dans le courrier.
referral-open-it = Ouvrir l’orientation
referral-which-circle = De quel cercle vient la personne ?
referral-which-circle-hint = Une personne a un pseudonyme différent dans chaque cercle.
referral-no-circle-title = Pas encore de cercle ici
referral-no-circle = Une orientation s’écrit pour une personne d’un cercle. Ce sera possible quand le premier cercle existera.
referral-nothing-left = Rien n’a été transmis
referral-typed-stays = Ce qui est saisi ci-dessous reste. Une fois le consentement noté, revenez à cet onglet et envoyez de nouveau le formulaire.
referral-record-consent = Noter un consentement

## Why nothing leaves

referral-lack-none = Il n’y a pas de consentement pour : { $purpose }.
referral-lack-other = Il n’y a pas de consentement pour : { $purpose }. Le seul consentement valable porte sur autre chose : { $given }.
referral-lack-expired = Le consentement pour : { $purpose } était valable jusqu’au { $on } et a expiré.
referral-lack-withdrawn = Le consentement pour : { $purpose } a été retiré le { $on }.

## One of them

referral-consent = Consentement
referral-consents = Consentements de cette personne
referral-consent-until = donné le { $given }, valable jusqu’au { $until }
referral-consent-since = donné le { $given }
referral-stopped = Cette orientation est suspendue
referral-stopped-text = Rien d’autre n’est transmis. On ne peut plus que la terminer. Prévenez le destinataire s’il a déjà reçu quelque chose de nous.
referral-note-open = Lire la note
referral-logged = La personne concernée verra dans son compte que quelqu’un a ouvert ses données.
referral-erased-title = Cette personne a demandé l’effacement de ses données
referral-erased = La note et le courrier ne peuvent plus être ouverts. L’orientation elle-même reste, sans nom ni pseudonyme.
referral-letter = Courrier au destinataire
referral-letter-about = Il ne contient que ce que couvre le consentement : nom ou pseudonyme, contact et type d’aide.
referral-letter-print = Préparer le courrier
referral-what-next = La suite
referral-why-declined = Pourquoi non acceptée ?
referral-why-ended = Pourquoi la terminer ?
referral-way = Parcours de l’orientation
referral-flash-opened = L’orientation est ouverte.
referral-flash-moved = Enregistré.
referral-problem-closed = Cette orientation est déjà close.
referral-problem-no-way = Cette étape n’existe pas à partir d’ici.
referral-problem-reason = Choisissez une raison dans la liste.
referral-problem-stale = Quelqu’un a modifié cette orientation entre-temps. Voici son état actuel.
referral-problem-sent-already = Ce formulaire a déjà été envoyé avec un autre contenu. Ouvrez-en un nouveau.
referral-problem-letter-closed = Cette orientation est close, son courrier ne part donc plus.

## The letter

referral-letter-heading = Orientation
referral-letter-please = Merci de contacter et d’aider la personne indiquée ci-dessous.
referral-letter-name = Nom ou pseudonyme
referral-letter-phone = Téléphone
referral-letter-email = E-mail
referral-letter-for = Type d’aide
referral-letter-agreed = La personne a consenti le { $given } à la transmission de ces données dans ce but. Ce consentement peut être retiré à tout moment.
referral-letter-agreed-until = La personne a consenti le { $given } à la transmission de ces données dans ce but. Ce consentement est valable jusqu’au { $until } et peut être retiré à tout moment.
referral-letter-only = Merci de ne pas transmettre ces données à d’autres et de les effacer quand elles ne sont plus utiles.
referral-letter-sign = Date et signature de la personne qui oriente

## Consents, for the team

referral-no-consents-title = Pas encore de consentement
referral-no-consents = Ici figureront les consentements de cette personne : pour quoi, depuis quand, jusqu’à quand et dans quels mots.
referral-standing-valid = valable
referral-standing-not-yet = pas encore valable
referral-standing-expired = expiré, dernier jour : { $on }
referral-standing-withdrawn = retiré le { $on }
referral-given = Donné le { $given }, { $channel }.
referral-given-until = Donné le { $given }, { $channel }, jusqu’au { $until }.
referral-the-words = Le texte exact
referral-taken-back = Retrait d’un consentement
referral-taken-back-text = Un consentement peut être retiré à tout moment, sans raison. Il suffit que la personne le dise.
referral-withdraw-for = Noter le retrait : { $purpose }
referral-withdraw-confirm = Retirer le consentement pour : { $purpose } ? Désormais, plus rien ne sera transmis.
referral-flash-given = Le consentement est enregistré.
referral-flash-withdrawn = Le consentement est retiré. Plus rien ne sera transmis.
referral-words-title = Le texte à lire ou à signer
referral-words-print = Imprimer pour signature
referral-version = Texte, version { $n }
referral-how-given = Comment le consentement a-t-il été donné ?
referral-how-given-hint = Le consentement en ligne, la personne le donne elle-même dans son compte.
referral-given-on = Donné le
referral-expires-on = Valable jusqu’au
referral-expires-on-hint = Un an d’ordinaire. Un champ vide signifie un an à partir du jour où il a été donné.
referral-which-version = Quelle version du texte ?
referral-which-version-hint = Le numéro figure au bas de la feuille signée.
referral-which-language = Dans quelle langue était le texte ?
referral-what-for = Pour quoi est ce consentement ?
referral-what-for-hint = Un consentement, un but.
referral-problem-given-later = Ce jour n’est pas encore venu.
referral-problem-expires-before = Un consentement ne peut pas expirer avant le jour où il a été donné.
referral-problem-expires-late = Un consentement est valable au plus { $years ->
    [one] { $years } an
   *[other] { $years } ans
}.
referral-problem-words-changed = Le texte du consentement a changé entre-temps. Lisez le nouveau et décidez à nouveau.
referral-sign-name = Nom et prénom
referral-sign-until = Valable jusqu’au (vide : un an)
referral-sign-date = Date et signature

## Consents, for the person

referral-my-lead = C’est vous qui décidez si nous transmettons vos données, et où. Chaque consentement est séparé. Dire non ne change rien à votre place dans les rencontres.
referral-my-given = Consentement donné.
referral-my-given-until = Consentement donné, jusqu’au { $until }.
referral-my-not-given = Pas de consentement. Nous n’y transmettons rien.
referral-my-already = Ce consentement est valable aujourd’hui.
referral-read-words = Lire et décider
referral-withdraw = Retirer le consentement
referral-agree = Je suis d’accord
referral-not-now = Pas maintenant
referral-history = Historique
referral-history-empty = Ici figureront les consentements et les retraits, avec leurs dates.
referral-to-mine = Mes démarches : à qui nous nous sommes adressés pour vous
referral-back-consents = Mes consentements

## Referrals, for the person

referral-mine-lead = À qui, avec votre consentement, nous avons demandé de l’aide, et ce qui en est sorti.
referral-mine-empty-title = Encore rien ici
referral-mine-empty = Si, avec votre consentement, nous demandons de l’aide à quelqu’un, vous le verrez ici.
referral-mine-tag-open = en attente de réponse
referral-mine-tag-accepted = accepté
referral-mine-tag-declined = non accepté
referral-mine-tag-done = l’aide a eu lieu
referral-mine-tag-ended = terminé
referral-mine-begun = demande d’aide
referral-mine-open = Nous avons demandé de l’aide : { $receiver }. Nous attendons une réponse.
referral-mine-accepted = { $receiver } : la réponse est favorable, on vous y attend.
referral-mine-declined = { $receiver } : cette fois, ce ne sera pas possible. Parlez-nous, nous chercherons autre chose.
referral-mine-done = { $receiver } : l’aide a eu lieu.
referral-mine-ended = { $receiver } : la démarche est terminée. Nous ne transmettons plus rien.

## The words of a consent. A change here becomes the next version; given consents keep the words that were read.

referral-wording =
    J’accepte que la communauté « { $community } » m’oriente { $purpose ->
        [therapy_group] vers un groupe de thérapie
        [care_service] vers des services d’aide à domicile
        [assistant] vers l’accompagnement par un assistant
       *[psychiatrist] vers une consultation psychiatrique
    } et y transmette mes données.

    Ce qui est transmis : mon nom (ou un pseudonyme si vous ne le connaissez pas), mon téléphone et mon adresse e-mail si je les ai donnés, et le type d’aide demandé. Rien d’autre : ni notes, ni réponses, ni rien sur les rencontres.

    À qui : à la seule institution ou organisation que nomme l’orientation. Je verrai dans mon compte à qui et quand cela est parti.

    Pour combien de temps : un an à partir de ce consentement, sauf si un autre jour a été écrit près de la signature.

    Comment retirer : à tout moment, sans raison, d’un seul bouton sur la page « Mes consentements » ou en le disant à quelqu’un de l’équipe. Dès lors, plus rien n’est transmis. Ce qui a été transmis avant l’a été légalement ; l’équipe préviendra le destinataire.

    Le consentement est libre. Refuser ou retirer ne change rien à ma place dans les rencontres ni aux autres aides.

    Base légale : articles 6, paragraphe 1, point a) et 9, paragraphe 2, point a) du RGPD, car le type d’aide peut dire quelque chose de la santé. J’ai le droit de voir mes données, de les corriger, de les faire effacer et de saisir l’autorité de protection des données.
