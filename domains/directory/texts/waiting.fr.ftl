# Waiting times of the public health fund
waiting-nav = Délais d’attente
waiting-nav-desk = Files du NFZ
waiting-title = Combien de temps on attend une aide gratuite
waiting-lead = Les files d’attente des centres et services payés par le fonds public de santé (NFZ). Les plus courtes d’abord. Appelez avant de vous déplacer : elles changent chaque jour.
waiting-town = Localité
waiting-town-hint = Le début du nom suffit.
waiting-whom = Pour qui
waiting-whom-adults = Pour adultes
waiting-whom-children = Pour enfants et adolescents
waiting-for-children = { $kind }, pour enfants et adolescents
waiting-case = Urgence
waiting-case-hint = C’est le médecin qui écrit « urgent » sur l’orientation.
waiting-case-stable = Ordinaire
waiting-case-urgent = Urgent
waiting-any = Tous
waiting-count = { $n ->
    [one] { $n } file d’attente
   *[other] { $n } files d’attente
}
waiting-none = Aucune file de ce genre
waiting-none-text = Essayez une localité voisine ou un autre type d’aide.
waiting-empty = Les délais d’attente apparaîtront ici
waiting-empty-text = Personne n’a encore chargé les files du NFZ. D’ici là, demandez à un centre par téléphone.
waiting-source = Données : Fonds national de santé (NFZ), Terminy Leczenia. Les valeurs du NFZ sont montrées telles quelles ; le nombre de jours en est déduit (un mois compte 30 jours, une semaine 7).
waiting-head-provider = Géré par
waiting-head-kind = Type d’aide
waiting-head-where = Où
waiting-head-wait = On attend
waiting-head-as-at = Situation au
waiting-head-verbatim = Selon le NFZ
waiting-head-awaiting = Personnes en attente
waiting-head-removed = Reçues dans le mois
waiting-head-average = Jours en moyenne
waiting-head-month = Pour le mois
waiting-not-told = non indiqué
waiting-no-days = sans attente (0 jour)
waiting-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
waiting-not-applicable = ne s’applique pas à cette aide
waiting-not-reported = non communiqué par l’établissement
waiting-as-at = situation au { $day }
waiting-as-at-unknown = jour inconnu
waiting-kind-outpatient = Centre de santé mentale
waiting-kind-psychology = Centre de psychologie
waiting-kind-neurosis = Centre pour troubles anxieux
waiting-kind-addiction = Centre d’addictologie
waiting-kind-other = Autre centre
waiting-kind-community = Équipe qui vient à domicile
waiting-kind-day-ward = Hôpital de jour
waiting-kind-inpatient = Service ou centre avec hébergement
waiting-benefit = Nom de la prestation au NFZ
waiting-place = Lieu
waiting-show-title = Délai d’attente
waiting-series-title = Comment cela a changé
waiting-series-text = Chaque ligne est un relevé du NFZ. Quand les suivants disent la même chose, ils ne sont pas répétés.
waiting-series-forecast = Prévision du délai (depuis juillet 2026)
waiting-series-first-free = Première date libre (jusqu’en juillet 2026)
waiting-series-break = En juillet 2026, le NFZ a commencé à mesurer autre chose : il y a donc deux tableaux, à ne pas réunir.
waiting-desk-title = Files d’attente du NFZ
waiting-desk-lead = L’état des relevés du registre Terminy Leczenia. Chaque relevé s’ajoute à l’historique de sa file.
waiting-desk-command = L’opérateur du serveur lance un relevé. S’il a été interrompu, il reprend à sa page :
waiting-runs-empty = Rien n’a encore été lu
waiting-runs-empty-text = Demandez à l’opérateur du serveur un premier relevé. Voici la commande pour la voïvodie de Silésie :
waiting-runs-caption = Derniers relevés
waiting-last-run = Dernier relevé : { $status }, { $when }. { $n ->
    [one] { $n } file lue.
   *[other] { $n } files lues.
}
waiting-status-finished = jusqu’au bout
waiting-status-running = en cours
waiting-status-stopped = interrompu
waiting-head-started = Début
waiting-head-branch = Antenne du NFZ
waiting-head-kept = Lues
waiting-head-changed = Nouvelles valeurs
waiting-head-passed = Autre aide
waiting-head-refused = Écartées
waiting-run-title = Un relevé
waiting-head-source = Source
waiting-head-recorded = Enregistré
waiting-head-pages = Pages
waiting-pages-of = { $done } sur { $all }
waiting-refused-caption = Enregistrements écartés, avec la raison ; le reste a continué
waiting-refused-none = Tout a pu être lu
waiting-refused-none-text = Si le NFZ change quelque chose à ses données, les enregistrements incompris apparaîtront ici.
waiting-refused-at = page { $page }, position { $position }
waiting-head-at = Place dans le relevé
waiting-head-record = Numéro au NFZ
waiting-head-field = Champ
waiting-head-given = Ce qui s’y trouvait
waiting-why-missing = le champ manque
waiting-why-changed = le champ n’est plus du même type
waiting-why-unreadable = la valeur est illisible
waiting-why-twice = la même file une seconde fois
waiting-why-no-record = ce n’est pas un enregistrement de file
waiting-halt-unavailable = Le registre ne répond pas ({ $given }). Les pages lues sont conservées ; la même commande reprendra.
waiting-halt-refused = Le registre a refusé la question : { $given }.
waiting-halt-version = Le registre parle la version { $given }, inconnue ici. Rien n’a été lu : ses nombres peuvent vouloir dire autre chose.
waiting-halt-no-page = Ce qui est arrivé n’est pas une page du registre ({ $given }). Les pages lues sont conservées.
waiting-halt-nothing = Le registre ne connaît pas cette file. Le nom de la prestation doit être exactement celui du dictionnaire du NFZ : « { $given } ».
waiting-halt-no-queue = L’antenne { $given } n’a aucune file.
waiting-run-elsewhere = Quelqu’un d’autre poursuit déjà ce relevé.
waiting-not-a-branch = Une antenne du NFZ est un numéro de 01 à 16 ; la Silésie est 12.
