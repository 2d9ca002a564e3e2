### The register: closing it, correcting it, printing it, freezing a year.

## Refusals

register-year-frozen = L’année { $year } est close pour de bon ; ses feuilles de présence ne changent plus.
register-meeting-cancelled = Cette rencontre a été annulée : { $reason }. Une rencontre annulée n’a pas de feuille de présence.
register-too-early = Cette rencontre commence le { $day } à { $time }. Sa feuille peut être close au plus tôt deux heures avant.
register-id-reused = Ce formulaire a déjà été envoyé avec d’autres indications. Les vôtres sont toujours là ; si elles sont justes, envoyez-les encore une fois.
register-try-again = Quelqu’un a modifié cela au même instant. Réessayez.
register-stranger = La personne de la fiche { $record } n’appartient pas au cercle de cette rencontre ({ $day }).
register-unmarked = Choisissez si { $who } est là.
register-twice = { $who } figure deux fois sur cette feuille.
register-walk-in-facilitator = { $who } anime ce cercle et ne figure pas sur la feuille.
register-walk-in-nowhere = Cette rencontre n’appartient à aucun cercle : impossible d’ajouter { $who } ici.
register-topic-elsewhere = L’un des thèmes n’est pas de ce cercle. Choisissez dans la liste.
register-topic-long = Un thème compte au plus { $most } caractères.
register-recorded-otherwise = La rencontre « { $name } » du { $day } a déjà une feuille close avec d’autres indications.
register-correct-open = Cette feuille n’est pas encore close. Faites le changement sur la feuille même.
register-correct-same = { $who } figure déjà ainsi sur la feuille.
register-correct-stale = Quelqu’un a modifié entre-temps l’indication de { $who }. Ce que dit la feuille à présent figure ci-dessous.
register-reason-missing = Indiquez la raison de la correction ; un mot suffit.
register-year-not-over = L’année { $year } n’est pas finie. On ne peut clore qu’une année passée.
register-year-open = { $n ->
    [one] Une feuille de cette année est encore ouverte : { $list }. Fermez-la ou annulez d’abord la rencontre.
   *[other] { $n } feuilles de cette année sont encore ouvertes : { $list }. Fermez-les ou annulez d’abord les rencontres.
}
register-id-missing = Cette page n’est plus à jour. Envoyez-la encore une fois ; vos indications sont toujours là.

## Filling in

register-title = Feuille de présence
register-to-meeting = La rencontre
register-to-programme = Le programme
register-kind-group = Rencontre du cercle
register-kind-individual = Soutien individuel
register-kind-outing = Sortie
register-kind-workshop = Atelier
register-kind-guest = Visite d’un invité
register-kind-family = Travail avec la famille
register-people = Personnes
register-intro = Tout le monde est noté présent. Ne changez que ce qui diffère.
register-attended = Là
register-late = Retard
register-excused = Excusé
register-absent = Absent
register-took-part = actif
register-nobody-title = Personne n’est encore attendu
register-nobody = Ici figureront les personnes qui appartiennent au cercle ce jour-là. Si quelqu’un est venu, ajoutez son pseudonyme ci-dessous.
register-came-too = Quelqu’un d’autre est venu
register-walk-in = Pseudonyme
register-walk-in-hint = Un pseudonyme connu est reconnu aussi sans accents. Une nouvelle personne appartient au cercle dès ce jour.
register-add = Ajouter
register-topics = Thèmes
register-new-topic = Autre thème
register-minutes = Durée (en minutes)
register-close = Clore la feuille
register-no-pseudonym = Personne sans pseudonyme

## A closed register

register-closed-now = La feuille est close. Les chiffres en tiennent déjà compte.
register-is-closed = close
register-closed-by = { $who }, { $when }
register-by-you = Vous
register-by-facilitator = Une personne qui anime
register-by-supervisor = Une personne qui supervise
register-by-coordinator = Une personne qui coordonne
register-by-admin = L’administration
register-by-office = Le bureau
register-there = étaient là
register-were-excused = excusées
register-were-absent = absentes
register-contact = au total pour tous
register-contact-note = durée de la rencontre fois le nombre de personnes
register-see-figures = Voir les chiffres
register-next-open = Prochaine feuille ouverte : { $day }, { $name }
register-next = Prochaine rencontre : { $day }, { $name }
register-nobody-came = Personne ne figure sur cette feuille.
register-was-planned = pas encore noté
register-was-attended = présence
register-was-late = en retard
register-was-excused = absence excusée
register-was-absent = absence
register-was-walk-in = présence hors liste
register-was-active = { $status }, participation active
register-was-active-note = participation active
register-not-in-it = pas sur la feuille
register-missing = Du cercle, mais pas sur la feuille
register-missing-note = Ces personnes ont sans doute rejoint le cercle pendant que la feuille était ouverte sur un téléphone. Notez-les si elles étaient là.
register-enter-one = Noter

## Corrections

register-correct = Corriger
register-correct-other = Ajouter quelqu’un qui ne figure pas sur la feuille
register-correct-title = Corriger la feuille
register-correct-intro = L’indication précédente reste dans l’historique, à côté de la nouvelle.
register-correct-who-hint = Une personne connue du cercle est reconnue à son pseudonyme.
register-correct-to = Ce qu’il en était
register-reason = Raison
register-reason-hint = Par exemple : erreur sur le téléphone ; arrivée après la pause. Ne nommez personne.
register-correct-enter = Noter la correction
register-corrected = La correction figure sur la feuille.
register-history = Historique des corrections
register-corrected-by = { $when }, { $who }
register-corrected-what = { $name } : « { $before } » devient « { $after } »
register-topic-entered = Thème ajouté : { $name }

## Two closed one register

register-already-title = Cette feuille est déjà close
register-already = Elle a été close avant l’arrivée de la vôtre : { $who }, { $when }. Rien de ce que vous avez noté n’est perdu.
register-already-same = Elle dit la même chose que la vôtre. Il n’y a rien d’autre à faire.
register-already-differs = Les différences figurent ci-dessous. Notez les vôtres comme corrections ou laissez la feuille telle quelle.
register-already-topic = Thème : { $name }
register-already-reason = D’une seconde feuille de la même rencontre
register-in-register = Sur la feuille
register-yours = La vôtre
register-see = Voir la feuille
register-enter-corrections = Noter les lignes cochées comme corrections
register-leave-as-is = Laisser telle quelle

## On a phone without a connection

register-say-kept = Gardé sur ce téléphone. L’envoi se fera au retour de la connexion.
register-say-sending = Envoi…
register-say-sent = La feuille de ce téléphone a été envoyée et close.
register-say-sign-in = Gardé sur ce téléphone. Connectez-vous pour l’envoyer.
register-say-other = Une feuille remplie par quelqu’un d’autre attend sur ce téléphone. Elle partira quand cette personne se connectera.
register-say-refused = La feuille ne peut pas être close ainsi. Les indications restent sur ce téléphone.
register-say-already = Quelqu’un a clos cette feuille avant. Les indications de ce téléphone attendent d’être comparées.
register-say-leave = Une feuille de ce téléphone n’a pas été envoyée. Se déconnecter l’efface. Se déconnecter quand même ?
register-say-draft = Les indications non envoyées sont de retour.
register-say-ready = Cette page fonctionne désormais aussi sans connexion.
register-say-retry = Envoyer maintenant
register-say-compare = Comparer
register-say-drop = Effacer de ce téléphone

## On paper

register-sheet-title = Feuille d’émargement
register-sheet-pseudonyms = Avec les pseudonymes
register-sheet-blank = Lignes vides
register-sheet-names = Avec les vrais noms
register-sheet-names-note = Chaque personne verra dans son compte que son nom a été ouvert pour une feuille. Ne choisissez cela que si quelqu’un l’exige.
register-sheet-names-open = Ouvrir avec les noms
register-sheet-number = N°
register-pseudonym = Pseudonyme
register-sheet-name = Nom
register-sheet-signature = Signature
register-sheet-care = Cette feuille est une liste de personnes. Ne la laissez pas sur la table.

## Years

register-years-title = Années du programme
register-years-intro = Une année close ne change plus : ni ses feuilles, ni les chiffres de ses rapports.
register-years-empty-title = Pas encore d’année
register-years-empty = Chaque année avec une rencontre figurera ici. Commencez par clore une première feuille.
register-years-empty-act = Rencontres
register-year-closed = Feuilles closes
register-year-waiting = Ouvertes
register-year-cancelled = Rencontres annulées
register-year-done = close pour de bon
register-year-reported = { $day } : { $figures }
register-year-persons = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
register-year-meetings = { $n ->
    [one] { $n } rencontre
   *[other] { $n } rencontres
}
register-year-first = D’abord, fermez ces feuilles ou annulez les rencontres :
register-year-more = { $n ->
    [one] et { $n } autre
   *[other] et { $n } autres
}
register-year-confirm = C’est vérifié : l’année { $year } doit être close pour de bon
register-year-sure-missing = Cochez que l’année { $year } doit être close pour de bon. C’est irréversible.
register-year-close = Clore l’année
register-year-closed-now = L’année est close. Ses chiffres sont conservés.
