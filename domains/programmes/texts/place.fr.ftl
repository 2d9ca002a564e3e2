### Les lieux où se réunissent les cercles.

place-list-title = Lieux
place-list-lead = Un nouveau nom ou une nouvelle adresse se voit aussitôt partout, aussi dans les calendriers.
place-list-caption = Lieux que nous utilisons
place-list-empty = Il n’y a encore aucun lieu
place-list-empty-text = Ici seront les salles et les adresses où l’on se réunit.
place-name = Nom
place-room = Salle
place-room-hint = Dans un grand bâtiment : « salle 12, premier étage ».
place-address = Adresse
place-circles = Cercles
place-ahead = À venir
place-new-title = Nouveau lieu
place-edit-title = Modifier un lieu
place-edit-text = Les personnes de ces cercles voient aussitôt la nouvelle adresse, et les rencontres prévues changent dans leurs calendriers.
place-used-by = S’y réunissent : { $circles }.
place-used-ahead = { $n ->
    [one] { $n } rencontre y est prévue.
   *[other] { $n } rencontres y sont prévues.
}
place-added = Le lieu est ajouté.
place-saved = Le lieu est enregistré. Partout, on voit déjà les nouvelles données.
place-taken = « { $given } » est déjà sur la liste de cette localité.
place-stale = Quelqu’un a modifié ce lieu pendant que le formulaire était ouvert. Ci-dessous, ce qui est enregistré ; vos mots sont restés dans les champs.
place-retire-title = Nous n’y allons plus
place-retire-text = Le lieu quitte les listes de choix. Les rencontres passées le gardent, et on peut y revenir à tout moment.
place-retire = Ne plus proposer ce lieu
place-retired = Le lieu n’est plus proposé.
place-retired-ones = Lieux que nous n’utilisons plus
place-is-retired = Ce lieu n’est plus utilisé
place-is-retired-text = Il n’est plus sur les listes de choix. Les rencontres passées le gardent.
place-again-title = Nous y retournons
place-again-text = Le lieu revient sur les listes de choix.
place-again-do = Le proposer de nouveau
place-again = Le lieu peut de nouveau être choisi.
place-has-circle = Le cercle « { $circle } » s’y réunit encore. Choisissez d’abord un autre lieu pour lui.
place-has-meetings = { $n ->
    [one] { $n } rencontre y est encore prévue. Déplacez-la d’abord.
   *[other] { $n } rencontres y sont encore prévues. Déplacez-les d’abord.
}
place-has-series = Une série de rencontres s’y tient encore. Terminez-la d’abord.
