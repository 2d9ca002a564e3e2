### Les bons.

voucher-title = Bons
voucher-lead = Un bon est pour qui n’a ni téléphone ni compte. On le montre au bureau, ou on réserve soi-même. Il sert une fois.
voucher-count = Combien de bons
voucher-hours = Heures par bon
voucher-make = Faire les bons
voucher-sheet-title = Bons à imprimer
voucher-once = Les codes ne sont montrés que maintenant
voucher-once-text = Imprimez cette page avant de la fermer.
voucher-print = Imprimer les bons
voucher-for = Bon pour { $hours }
voucher-until = Valable : { $until }
voucher-how = Montrez-le au bureau, ou saisissez le code en réservant : { $address }
voucher-made-title = Bons déjà faits
voucher-line = { $hours }, fait le { $made }, valable : { $until }
voucher-open = libre
voucher-used = utilisé
voucher-withdrawn = retiré
voucher-ended = périmé
voucher-withdraw = Retirer
voucher-withdraw-sure = Retirer ce bon ? Ses heures retournent au fonds.
voucher-withdrawn-done = Le bon est retiré et ses heures sont revenues au fonds.
