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
register-pseudonym-long = Un pseudonyme compte au plus { $most } caractères.
register-walk-in-facilitator = { $who } anime ce cercle et ne figure pas sur la feuille.
register-walk-in-nowhere = Cette rencontre n’appartient à aucun cercle : { $who } ne peut pas être ajouté ici.
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
