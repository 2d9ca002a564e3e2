# Des numéros à appeler en cas de besoin. Les titres n’en disent rien : ils restent dans l’historique du navigateur.
crisis-nav = Numéros de téléphone
crisis-title = Numéros de téléphone
crisis-lead = Si c’est difficile en ce moment, vous pouvez parler à quelqu’un qui écoute. Nous avons appelé ces numéros et on nous a répondu.
crisis-112-text = Quand une vie est en danger. Partout dans l’Union européenne, à toute heure, gratuitement, même sans crédit.
crisis-hours-are = Horaires : { $hours }
crisis-languages-are = On y parle : { $languages }
crisis-free = gratuit
crisis-anonymous = sans donner de nom
crisis-web-open = Leur page
crisis-called-on = Appelé, et on a répondu, le { $day }
crisis-list-empty = Ces six derniers mois, personne ici n’a vérifié d’autre numéro. Nous n’en montrons donc pas : un numéro qui ne répond pas est pire que rien.
crisis-foreign = Si vous appelez d’un autre pays, ces numéros n’y fonctionnent peut-être pas. Le 112 fonctionne dans toute l’Union européenne.
crisis-every-language = toutes les langues

crisis-for-everyone = Pour tout le monde
crisis-for-adults = Pour les adultes
crisis-for-young = Enfants et jeunes
crisis-for-newcomers = Personnes venues d’ailleurs
crisis-for-violence = Si on vous fait du mal
crisis-for-parents = Parents et personnes qui élèvent un enfant
crisis-for-seniors = Personnes âgées
crisis-for-war = Personnes touchées par la guerre
crisis-for-veterans = Vétérans et familles
crisis-for-medical = Urgences médicales

# Le bureau
crisis-desk-lead = Appelez, écoutez si quelqu’un répond, et notez-le ici. À partir de ce jour, le numéro figure sur chaque page pendant 180 jours. Après 150 jours, nous vous le rappelons par e-mail.
crisis-see-page = Voir la page
crisis-bring-in = Charger les numéros connus
crisis-brought = Les numéros connus sont sur la liste. Il faut maintenant les appeler.
crisis-brought-none = Tous les numéros connus sont déjà sur la liste.
crisis-desk-empty = Pas encore de numéros
crisis-desk-empty-text = Chargez les numéros que des sources publiques donnent pour votre pays, ou ajoutez le vôtre. Le 112 est toujours affiché.
crisis-waiting-title = À appeler
crisis-waiting-count = { $count ->
    [one] { $count } numéro attend un appel
   *[other] { $count } numéros attendent un appel
}
crisis-shown-title = Affichés maintenant
crisis-shown-count = { $count ->
    [one] { $count } numéro est affiché
   *[other] { $count } numéros sont affichés
}
crisis-where = Pays et langues
crisis-standing = Où en est-on
crisis-never = personne n’a encore appelé
crisis-silent = pas de réponse le { $day }, non affiché
crisis-old = appelé le { $day }, il y a trop longtemps, non affiché
crisis-ageing = affiché jusqu’au { $day }, rappelez
crisis-fresh = affiché jusqu’au { $day }
crisis-confirmed = Confirmation
crisis-confirmed-by = { $day }, { $who }

crisis-new-title = Ajouter un numéro
crisis-new-lead = Une ligne de votre ville ou de votre région, ou une ligne qui manque ici. Elle sera affichée quand quelqu’un l’aura appelée.
crisis-added = Le numéro est sur la liste. Appelez-le maintenant.
crisis-name = Qui répond
crisis-name-hint = Le nom de la ligne, comme elle se présente elle-même.
crisis-number = Numéro
crisis-number-hint = Par exemple : 3114 ou +33 1 00 00 00 00.
crisis-number-shape = « { $given } » n’est pas un numéro que l’on peut composer. Écrivez des chiffres, avec un + devant si besoin.
crisis-number-known = Ce numéro est déjà sur la liste.
crisis-audience = Pour qui
crisis-languages = Langues parlées
crisis-hours = Horaires
crisis-hours-hint = Par exemple : 24/7, ou 14:00–22:00.
crisis-country = Pays
crisis-country-hint = Deux lettres : PL, FR, UA. EU pour un numéro de toute l’Union.
crisis-country-shape = « { $given } » n’est pas un code de pays à deux lettres. Par exemple : FR.
crisis-web = Page sur internet
crisis-web-hint = Elle commence par https://
crisis-web-shape = Une adresse commence par https:// et n’a pas d’espaces.
crisis-source = D’où vient ce numéro
crisis-source-hint = Pour que la prochaine personne puisse vérifier.
crisis-source-date = Quand il y figurait
crisis-note = Note pour le bureau
crisis-note-hint = Les habitants ne la voient pas. N’écrivez aucun nom.
crisis-call-title = Appeler et confirmer
crisis-call-text = Appelez ce numéro. Vous pouvez dire que vous vérifiez si la ligne fonctionne. Demandez les horaires et les langues.
crisis-answered = On a répondu
crisis-not-answered = Personne n’a répondu
crisis-noted = C’est noté. Merci d’avoir appelé.
crisis-correct-title = Corriger la fiche
crisis-remove-title = Retirer de la liste
crisis-remove-text = Pour une ligne qui n’existe plus. Si elle n’a seulement pas répondu, notez-le plus haut.
crisis-remove = Retirer
crisis-remove-sure = Retirer ce numéro de la liste ?
crisis-removed = Le numéro est retiré de la liste.

crisis-reminder-subject = Quelques numéros à vérifier
crisis-reminder-body =
    Bonjour,

    ces numéros ont été appelés pour la dernière fois il y a cinq mois. Dans un mois, nous ne les afficherons plus :

    { $lines }

    Merci de les appeler et de noter si quelqu’un a répondu :

    { $address }
