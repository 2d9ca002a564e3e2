### Les heures offertes.

gift-title = Offrir une heure
gift-lead = Vous recevez un code. La personne qui le saisit reçoit vos heures. Personne n’a à donner de nom.
gift-how-much = Combien d’heures
gift-own-now = Vous avez { $hours } à vous.
gift-do = Offrir
gift-nothing-yet = On peut offrir ses propres heures. Elles viennent quand vous donnez de votre temps.
gift-code-title = Le code de votre don
gift-code-text = Notez-le maintenant, il n’est montré qu’une fois. La personne a trente jours ; ensuite les heures vous reviennent.
gift-made-before = Ce don existe déjà et son code a été montré. S’il est perdu, reprenez le don.
gift-more-than-own = C’est plus que ce que vous avez : { $hours } h { $minutes } min.
gift-take-title = Vous avez un code ?
gift-code = Code
gift-code-hint = Seize caractères, par exemple 7K2M-9QXA-0F3B-TT81.
gift-take-do = Recevoir
gift-received = Les heures sont à vous.
gift-unknown = Nous ne connaissons pas ce code. Vérifiez qu’il est recopié sans erreur.
gift-own = C’est votre propre don. Vous pouvez le reprendre dans la liste ci-dessous.
gift-over = Ce don a déjà été reçu, ou il est revenu à la personne qui l’a fait.
gift-mine-title = Vos dons
gift-line = { $hours }, { $day }
gift-open-until = attend jusqu’au { $day }
gift-taken = reçu
gift-returned = revenu à vous
gift-back-do = Reprendre
gift-came-back = Les heures vous sont revenues.
gift-taken-already = Quelqu’un a déjà reçu ce don.
