shield-nav = Qui je préfère éviter
shield-title = Qui et où je préfère éviter
shield-lead = Dans une petite ville, tout le monde se connaît. Personne ne verra ce que vous écrivez ici ; nous ne vous montrerons simplement pas ces personnes et ces lieux.
shield-towns = Localités
shield-towns-hint = Une par ligne. Nous n’affichons pas non plus les personnes qui ne disent pas d’où elles viennent.
shield-people = Personnes
shield-people-hint = Prénom et nom, ou le nom affiché ici. Une personne par ligne.
shield-forget = { $n ->
     [one] Montrer à nouveau { $n } personne que je ne voulais pas voir
     [many] Montrer à nouveau { $n } de personnes que je ne voulais pas voir
    *[other] Montrer à nouveau { $n } personnes que je ne voulais pas voir
}
shield-promise = C’est chiffré avec votre propre clé. Ni le bureau ni les personnes qui aident ne le lisent.
shield-saved = C’est enregistré. Cela vaut dès maintenant.
shield-many = Au plus { $most } lignes tiennent ici.
shield-stale = Cette liste a changé pendant que la page était ouverte. Vérifiez-la et enregistrez à nouveau.
shield-too-often = Cette liste ne peut être modifiée que quelques fois par jour. Revenez-y demain.
shield-not-them = Ne plus me montrer cette personne
shield-not-them-done = Vous ne verrez plus cette personne. Elle n’en saura rien.
