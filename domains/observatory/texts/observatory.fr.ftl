# The pages of a month
observatory-nav = L’accès s’améliore-t-il ?
observatory-title = L’accès à l’aide s’améliore-t-il ?
observatory-place-title = L’accès à l’aide dans un lieu
observatory-everywhere = Tout le pays
observatory-region = Région
observatory-county = Département
observatory-measure = Mesure
observatory-parts = Parties de ce mois
observatory-part-map = Carte et lieux
observatory-part-towns = Petites et grandes villes
observatory-part-trend = Au fil du temps
observatory-part-evenness = Avec quelle égalité
observatory-part-gaps = Où l’aide manque
observatory-empty-title = Aucun mois n’a encore été calculé
observatory-empty-text = Ici on verra à quel point l’aide est à portée dans chaque ville, où cela s’améliore et à quel point on peut en être sûr.
observatory-empty-staff = Choisissez les mois à calculer. Il faut des professionnels avec des heures par semaine dans l’annuaire, ou des files d’attente lues auprès du NFZ.
observatory-superseded = Ce mois a été recalculé depuis
observatory-to-newest = Montrer le plus récent
observatory-to-method = Comment c’est calculé
observatory-based-on = Sur quoi cela repose
observatory-from-directory = { $n ->
    [one] { $n } professionnel de l’annuaire, { $hours } par semaine, régions : { $regions }.
   *[other] { $n } professionnels de l’annuaire, { $hours } par semaine en tout, régions : { $regions }.
}
observatory-from-no-directory = L’annuaire ne connaît encore assez de professionnels dans aucune région ; les heures à portée ne sont donc pas indiquées.
observatory-from-queues = { $n ->
    [one] { $n } file d’attente du NFZ, situation au { $when }, régions : { $regions }.
   *[other] { $n } files d’attente du NFZ, situation au plus tard au { $when }, régions : { $regions }.
}
observatory-from-no-queues = Aucune file d’attente du NFZ n’a été lue ce mois-ci ; l’attente n’est donc pas indiquée.
observatory-from-unplaced = Comptées dans aucun lieu : { $hours } par semaine à des adresses protégées ou inconnues.
observatory-not-nought = Un tiret veut dire que l’on ne sait pas. Il ne veut jamais dire qu’il n’y a rien.
observatory-edition = Édition { $number }, calculée le { $when }.
observatory-edition-word = Édition
observatory-permanent = Lien permanent vers cette édition
observatory-credits = Sources : { $sources }.
observatory-source = Source

# The three answers
observatory-verdict = Cela s’améliore-t-il ?
observatory-improving = S’améliore
observatory-not-improving = Ne s’améliore pas
observatory-cannot-say = On ne peut pas dire
observatory-people = { $n ->
    [one] { $n } personne y vit
   *[other] { $n } personnes y vivent
}
observatory-better = mieux
observatory-worse = moins bien
observatory-level = stable
observatory-unknown = trop peu de mois
observatory-why-improving = Au moins un des trois, heures à portée, attente ou distance, va mieux, et aucun ne va moins bien.
observatory-why-worse = Au moins un des trois, heures à portée, attente ou distance, va moins bien, et aucun ne va mieux.
observatory-why-level = Ni les heures à portée, ni l’attente, ni la distance ne changent assez pour parler d’un changement.
observatory-why-mixed = Heures à portée, attente et distance vont dans des sens différents. Regardez chacune ci-dessous.
observatory-why-unknown = On sait trop peu de ce qui a changé dans ce lieu.
observatory-slope = { $n ->
    [one] { $slope } par an (intervalle à 90 % : de { $low } à { $high }), sur { $n } mois
   *[other] { $slope } par an (intervalle à 90 % : de { $low } à { $high }), sur { $n } mois
}
observatory-too-few = { $n ->
    [0] On n’en sait rien dans ce lieu.
    [one] Connu pour { $n } mois ; une tendance en demande { $least }.
   *[other] Connu pour { $n } mois ; une tendance en demande { $least }.
}

# What is measured
observatory-access = Heures à portée
observatory-access-means = Heures d’aide par semaine pour 10 000 personnes, chez les professionnels à portée, partagées avec tous ceux qui les atteignent aussi.
observatory-public = Heures gratuites à portée
observatory-public-means = La même chose, en ne comptant que les heures gratuites ou payées par l’argent public.
observatory-admissions = Admissions NFZ à portée
observatory-admissions-means = Personnes sorties des files du NFZ en un mois, pour 10 000 personnes à portée. Le NFZ ne publie pas d’heures : ce n’est qu’une indication de capacité.
observatory-waiting = Attente
observatory-waiting-means = La moitié des files du NFZ à portée sont plus courtes.
observatory-nearest = Jusqu’à l’aide la plus proche
observatory-nearest-means = Kilomètres jusqu’au professionnel ou au centre NFZ connu le plus proche, par la route, estimés d’après la ligne droite.
observatory-capacity = Heures sur place
observatory-capacity-means = Heures d’aide par semaine données dans le lieu même, pour 10 000 habitants.
observatory-funded = Part gratuite
observatory-funded-means = La part des heures à portée qui est gratuite ou payée par l’argent public.
observatory-tele = Heures en ligne
observatory-tele-means = Heures par semaine en ligne ou par téléphone, pour 10 000 personnes des régions que l’annuaire connaît.
observatory-opinion = Ce que disent les habitants
observatory-opinion-text = Pas encore demandé. Les réponses des habitants viendront ici à côté des chiffres, seulement là où assez de personnes auront répondu.
observatory-not-known = inconnu
observatory-measures-in = Ce qui est mesuré, { $month }
observatory-side-by-side = Les mesures sont côte à côte et ne sont pas additionnées en un seul nombre.
observatory-beside = Les autres mesures au fil du temps
observatory-place-counts = { $practitioners ->
    [one] Ici : { $practitioners } professionnel.
   *[other] Ici : { $practitioners } professionnels.
} { $queues ->
    [one] { $queues } file du NFZ à portée.
   *[other] { $queues } files du NFZ à portée.
}
observatory-region-mean = Moyenne de la région : { $value }
observatory-place-where = { $n ->
    [one] { $region }. { $size }. { $n } habitant.
   *[other] { $region }. { $size }. { $n } habitants.
}
observatory-means = Ce que les gens ont en moyenne
observatory-places-known = { $n ->
    [one] connu pour { $n } lieu
   *[other] connu pour { $n } lieux
}

# Map and table
observatory-map-title = { $measure }, { $month }
observatory-map-hint = Chaque couleur représente à peu près autant de lieux ; plus c’est foncé, mieux c’est. Le tableau ci-dessous dit la même chose en chiffres.
observatory-places-title-public = Lieux
observatory-places-caption = Lieux, d’abord les moins bien placés : { $measure }
observatory-place = Lieu
observatory-places = Lieux
observatory-code = Code
observatory-population = Habitants
observatory-practitioners = Professionnels
observatory-queues = Files d’attente

# Towns
observatory-size = Taille
observatory-size-village = Commune rurale
observatory-size-below-5k = Ville de moins de 5 000
observatory-size-below-20k = Ville de 5 000 à 20 000
observatory-size-below-50k = Ville de 20 000 à 50 000
observatory-size-below-100k = Ville de 50 000 à 100 000
observatory-size-below-200k = Ville de 100 000 à 200 000
observatory-size-below-500k = Ville de 200 000 à 500 000
observatory-size-large = Ville de 500 000 et plus
observatory-group = Type de lieu
observatory-group-all = Partout
observatory-group-small = Villes de moins de 20 000
observatory-group-village = Communes rurales
observatory-group-large = Villes plus grandes
observatory-towns-text = Moyennes par personne, selon les classes de taille de l’office statistique polonais. Les lieux dont une mesure est inconnue n’entrent pas dans sa moyenne.
observatory-towns-caption = L’accès selon la taille de la ville
observatory-years = Les professionnels d’année en année
observatory-years-text = Professionnels qui donnaient des heures le dernier jour de l’année. Qui travaille dans deux types de lieux est compté dans les deux.
observatory-years-chart = Professionnels partout
observatory-years-caption = Professionnels et croissance par rapport à l’année précédente
observatory-years-none = L’annuaire n’a pas encore d’heures datées.
observatory-year-so-far = { $year }, jusqu’au { $day }
observatory-counted-on = Compté le
observatory-growth = Croissance

# Over time
observatory-trend-chart = { $measure } au fil du temps
observatory-trend-none = Cette mesure n’est pas connue ici.
observatory-trend-one = Un mois seul ne fait pas une ligne. Elle sera tracée quand un autre sera connu.
observatory-rupture = Depuis juillet 2026, le NFZ indique l’attente autrement. Les nombres d’avant et d’après ne sont pas comparés entre eux.
observatory-months-caption = Mois par mois
observatory-bar = { $when } : { $value }

# Evenness
observatory-gini = Coefficient de Gini
observatory-gini-note = 0 : tous ont autant ; 1 : un seul a tout
observatory-evenness-sentence = { $places ->
    [one] « { $measure } » : la moitié des gens la moins bien placée en a { $share }. Connu pour { $places } lieu.
   *[other] « { $measure } » : la moitié des gens la moins bien placée en a { $share }. Connu pour { $places } lieux.
}
observatory-evenness-none = Cette mesure n’est pas connue ici, ou il n’y a rien à partager.
observatory-lorenz-chart = Courbe de Lorenz : { $measure }
observatory-lorenz-hint = De gauche à droite les gens, d’abord les moins bien placés ; vers le haut ce qu’ils ont ensemble. Sur la droite, tous auraient autant.
observatory-tenths = Dixième des gens
observatory-tenth-first = 1, le moins bien placé
observatory-tenths-caption = Ce qu’a chaque dixième des gens
observatory-share = Part

# Gaps
observatory-gaps-lead = En moyenne, 10 000 personnes ont { $usual } heures par semaine à portée. Ces lieux en ont moins. Ils sont rangés selon les heures qui amèneraient leurs habitants à ce niveau.
observatory-gaps-none = Aucun lieu connu ne manque d’heures.
observatory-gaps-caption = Les lieux selon les heures qui manquent
observatory-gap-hours = Heures manquantes par semaine
observatory-more-in-file = { $n ->
    [one] Encore { $n } lieu dans le fichier.
   *[other] Encore { $n } lieux dans le fichier.
}

# Method
observatory-method-title = Comment l’accès est calculé
observatory-method-lead = Chaque chiffre peut être vérifié : ce qui y entre, selon quelle formule, et ce que l’on ne sait pas.
observatory-method-measures = Ce qui est mesuré
observatory-method-access = Heures à portée
observatory-method-access-text = Méthode améliorée des aires de recrutement en deux étapes (E2SFCA). D’abord, chaque endroit où quelqu’un donne S heures est partagé entre les P personnes à portée, les plus proches comptant davantage. Ensuite chaque lieu additionne ce qu’il reçoit de tous les endroits à portée. Toutes les heures distribuées sont toutes les heures données.
observatory-zone = jusqu’à { $km } km : { $weight }
observatory-method-zones = Poids selon la distance : { $zones }. La distance est la ligne droite fois { $detour } ; les vraies routes et les bus ne sont pas encore connus. Une commune est placée là où se trouve sa plus grande ville ou son plus grand village.
observatory-method-proxy = Le NFZ ne publie pas d’heures. Le nombre de personnes sorties de ses files en un mois passe par la même formule, mais c’est une mesure à part, jamais ajoutée aux heures.
observatory-method-waiting = Attente
observatory-method-waiting-text = La médiane des jours que le NFZ indique pour les files d’aide en santé mentale pour adultes à portée, cas stables, telles que lues dans le mois. Le texte du NFZ est gardé tel quel ; les jours en sont déduits. Les files qui n’indiquent rien ne comptent pas comme zéro.
observatory-method-unknown = Ce que l’on ne sait pas
observatory-method-unknown-text = { $n ->
    [one] Les heures sont indiquées pour les régions où l’annuaire connaît au moins { $n } professionnel, l’attente pour celles dont les files ont été lues. Ailleurs il y a un tiret. Près du bord d’une telle région, l’aide qui est au-delà manque.
   *[other] Les heures sont indiquées pour les régions où l’annuaire connaît au moins { $n } professionnels, l’attente pour celles dont les files ont été lues. Ailleurs il y a un tiret. Près du bord d’une telle région, l’aide qui est au-delà manque.
}
observatory-method-verdict = Cela s’améliore-t-il ?
observatory-method-verdict-text = Pour chaque mesure, nous regardons les derniers mois, au nombre de { $window }. Une tendance demande des valeurs pour au moins { $least } d’entre eux. Le test de Mann et Kendall dit si elle monte ou descend (bilatéral, 90 %) ; la pente de Theil et Sen dit de combien, avec son intervalle. Un changement plus petit, sur ce temps, que { $material } du niveau habituel compte comme stable.
observatory-method-verdict-rule = Un lieu s’améliore quand les heures à portée, l’attente ou la distance vont mieux et qu’aucune des trois ne va moins bien. Il ne s’améliore pas quand aucune ne va mieux. Si elles vont dans des sens différents, ou si l’on sait trop peu, on ne peut pas dire. Les autres mesures sont montrées et ne décident de rien.
observatory-method-limits = Le test prend les mois pour indépendants, ce que les mois d’un lieu ne sont pas tout à fait : lisez un verdict comme une invitation à regarder de plus près. Avec peu de professionnels, les écarts sont grands.
observatory-method-evenness = La courbe de Lorenz range les gens du moins bien au mieux placé. Le coefficient de Gini est le double de l’aire entre la courbe et la droite. Dans un lieu, chacun compte autant.
observatory-method-gaps = Ce que les gens ont en moyenne dans le pays ou la région montrés, moins les heures à portée d’un lieu, fois ses habitants. Des heures placées là serviraient aussi aux voisins : le vrai besoin est plus grand.
observatory-method-editions = Éditions
observatory-method-editions-text = Un mois calculé est gardé avec ses règles et ne change jamais. Si les données sont corrigées plus tard, le mois reçoit une nouvelle édition ; les liens vers l’ancienne montrent toujours l’ancienne.
observatory-method-privacy = Personne n’y figure
observatory-method-privacy-text = Ce qui entre, ce sont les heures publiées des professionnels et les files publiées des centres. Rien sur les personnes qui cherchent de l’aide. Les adresses protégées ne sont comptées dans aucun lieu.
observatory-method-sources = Sources
observatory-source-directory = Professionnels et heures : l’annuaire de cette communauté.
observatory-source-nfz = Files d’attente : Fonds national de santé polonais (NFZ), Terminy Leczenia.
observatory-source-gus = Habitants et classes de taille : office statistique polonais (GUS), fin 2021.
observatory-source-prg = Limites : registre national des limites (PRG), GUGiK, 2021, simplifiées.
observatory-source-geonames = Villes et villages : GeoNames, CC BY 4.0.

# Desk
observatory-desk-title = Observatoire
observatory-desk-lead = Calculez des mois, chargez les lieux d’un autre pays et essayez ce qui changerait l’accès.
observatory-to-public = Page publique
observatory-compute = Calculer des mois
observatory-compute-text = Chaque mois est calculé d’après ce que l’annuaire dit de son dernier jour. Un mois dont les données n’ont pas changé reste comme il est.
observatory-first-month = Premier mois
observatory-last-month = Dernier mois
observatory-month-hint = Par exemple 2026-08
observatory-month-wrong = « { $given } » n’est pas un mois. Écrivez par exemple 2026-08.
observatory-span-order = Le dernier mois est avant le premier.
observatory-span-future = Un mois qui n’a pas commencé ne peut pas être calculé.
observatory-span-long = Au plus { $most } mois à la fois.
observatory-begun = Les mois sont en cours de calcul. Vous pouvez quitter cette page.
observatory-running = En cours
observatory-finished = Terminé
observatory-failed = Arrêté par une erreur. Réessayez ; si cela se répète, dites-le à qui s’occupe du serveur.
observatory-progress = { $done } mois sur { $total }
observatory-computations = Derniers calculs
observatory-computations-none = Rien n’a encore été calculé.
observatory-started = Commencé
observatory-months = Mois
observatory-span = de { $from } à { $to }
observatory-done = Fait
observatory-done-of = { $done } sur { $total }
observatory-unchanged = Inchangés
observatory-computed-months = Mois calculés
observatory-editions = Dernière édition

# Lists of places
observatory-places-title = Listes de lieux
observatory-places-lead = Les communes de Pologne viennent avec le programme. Pour un autre pays, chargez sa liste.
observatory-comes-with = vient avec le programme
observatory-loaded = Chargée
observatory-in-use = Utilisée
observatory-use-set = Calculer avec
observatory-use-set-hint = Les mois calculés à partir de maintenant utilisent cette liste. Les éditions antérieures gardent la leur.
observatory-use-these = Utiliser cette liste
observatory-load = Charger une liste
observatory-load-text = Un CSV ou un XLSX avec une ligne de titres. La région, le département et la population de la ville peuvent manquer.
observatory-load-name-hint = Par exemple France
observatory-load-source-hint = Qui a établi les chiffres ; c’est montré avec eux.
observatory-load-skip = Laisser de côté les lignes inutilisables
observatory-bad-rows = Lignes inutilisables
observatory-bad-more = { $n ->
    [one] … et encore { $n } ligne.
   *[other] … et encore { $n } lignes.
}
observatory-row = Ligne
observatory-column = Colonne
observatory-given = Ce qui s’y trouve
observatory-why = Pourquoi
observatory-places-loaded = La liste est chargée. Choisissez-la si les mois doivent être calculés avec elle.
observatory-places-chosen = Les mois sont désormais calculés avec cette liste.
observatory-places-bad-rows = { $n ->
    [one] { $n } ligne est inutilisable. Corrigez-la, ou choisissez de la laisser de côté. Rien n’a été chargé.
   *[other] { $n } lignes sont inutilisables. Corrigez-les, ou choisissez de les laisser de côté. Rien n’a été chargé.
}
observatory-places-empty = Le fichier n’a pas de lignes.
observatory-places-large = Le fichier est trop grand : au plus 20 Mo et 100 000 lignes.
observatory-places-unreadable = Ce n’est pas un CSV ou un XLSX lisible.
observatory-places-columns = Il manque les colonnes : { $columns }.
observatory-places-missing = Il faut quelque chose ici.
observatory-places-long = C’est trop long.
observatory-places-code = Un code est fait de lettres, de chiffres, de points et de traits d’union.
observatory-places-degrees = Ce n’est pas une latitude de -90 à 90 ni une longitude de -180 à 180. Peut-être ont-elles été échangées.
observatory-places-nowhere = 0, 0 est un point en mer, sans doute une valeur manquante.
observatory-places-people = Ce n’est pas un nombre de personnes.
observatory-places-twice = Ce code est déjà à la ligne { $first }.

# What if
observatory-what-if-title = Qu’est-ce qui changerait cela ?
observatory-what-if-lead = Choisissez une chose à essayer. Vous verrez aujourd’hui et ensuite côte à côte. Essayer ne change rien.
observatory-try-lever = Essayer ce qui changerait cela
observatory-other-lever = Essayer autre chose
observatory-try = Montrer ce qui changerait
observatory-place-hint = Nom ou code. Si plusieurs ont ce nom, ajoutez le département : nom (département).
observatory-place-unknown = Il n’y a pas de lieu « { $given } ».
observatory-place-several = Plusieurs lieux ont ce nom. Écrivez le code : { $choices }.
observatory-place-not-known = On sait trop peu de ce lieu pour y essayer quelque chose.
observatory-nothing-known = Rien ne peut être essayé tant que les heures à portée ne sont connues nulle part.
observatory-same-place = Les deux lieux doivent être différents.
observatory-barrier-shortage = Trop peu de spécialistes
observatory-barrier-infrastructure = Ni salles ni groupes
observatory-barrier-funding = Pas d’argent
observatory-barrier-transport = Aucun moyen d’y aller
observatory-barrier-stigma = La peur du jugement
observatory-lever-hours = Une journée de thérapeute
observatory-lever-hours-text = Quelqu’un donne des heures chaque semaine dans une bibliothèque, une école ou un centre du lieu.
observatory-lever-room = Une salle plus près
observatory-lever-room-text = Des heures données dans un lieu le sont dans un autre, dans une salle prêtée par une bibliothèque ou une école.
observatory-lever-refund = Des heures payantes deviennent gratuites
observatory-lever-refund-text = Quelqu’un prend en charge des heures que les gens paient aujourd’hui.
observatory-lever-bus = Un minibus
observatory-lever-bus-text = Certains jours de la semaine, les habitants sont conduits à un centre.
observatory-lever-tele = L’aide en ligne
observatory-lever-tele-text = Des heures en ligne sont réservées aux habitants du lieu.
observatory-lever-campaign = Une campagne
observatory-lever-campaign-text = Rencontres, ateliers et ambassadeurs, pour que plus de personnes osent demander de l’aide.
observatory-hours-a-week = Heures par semaine
observatory-free-hours = Gratuites pour ceux qui viennent
observatory-hours-come-from = Les heures viennent de
observatory-hours-from = { $most ->
    [one] Il n’y a là que { $most } heure par semaine.
   *[other] Il n’y a là que { $most } heures par semaine.
}
observatory-hours-paid = { $most ->
    [one] Les gens n’y paient eux-mêmes que { $most } heure par semaine.
   *[other] Les gens n’y paient eux-mêmes que { $most } heures par semaine.
}
observatory-bus-to = Le bus va à
observatory-bus-days = Jours par semaine
observatory-tele-people = Personnes
observatory-tele-minutes = Minutes par semaine pour chacune
observatory-ask-before = Sur 100 personnes, combien demanderaient de l’aide aujourd’hui
observatory-ask-hint = D’après une enquête, ou votre meilleure estimation.
observatory-ask-after = Sur 100 personnes, combien en demanderaient après la campagne
observatory-outcome-title = Ce qui changerait, { $month }
observatory-outcome = Les heures à portée augmentent pour { $better } personnes et diminuent pour { $worse }.
observatory-outcome-beside = Les heures à portée restent les mêmes ; ce qui change est à côté.
observatory-compared = Aujourd’hui et ensuite
observatory-what = Quoi
observatory-today = Aujourd’hui
observatory-then = Ensuite
observatory-difference = Différence
observatory-changes = Les lieux qui le sentiraient le plus : heures par semaine à portée pour 10 000 personnes
observatory-changes-more = { $n ->
    [one] … et encore { $n } lieu.
   *[other] … et encore { $n } lieux.
}
observatory-effect-place = { $place } : { $measure }
observatory-effect-below = Personnes qui ont moins que la moyenne d’aujourd’hui
observatory-effect-gini = Coefficient de Gini (0 : tous ont autant)
observatory-effect-tele = Heures en ligne par semaine pour 10 000 habitants du lieu
observatory-effect-km = Kilomètres par semaine que personne n’a à parcourir
observatory-effect-asking = Habitants qui demandent
observatory-effect-each = Minutes par semaine à portée pour chacun qui demande
observatory-effect-keep = Heures par semaine qui gardent à chacun ses minutes
observatory-assume-hours = Les heures sont partagées avec tous ceux qui sont à portée, selon la même formule qu’aujourd’hui. Le lieu est placé là où se trouve sa plus grande ville ou son plus grand village.
observatory-assume-bus = Les jours du bus, les habitants atteignent ce que le centre atteint ; les autres qui y vont le partagent avec eux. Les jours sont comptés sur cinq.
observatory-assume-tele = Les heures ne servent qu’aux habitants du lieu. Kilomètres : l’aller et retour jusqu’au professionnel le plus proche, une fois par semaine pour chacun.
observatory-assume-campaign = Les heures restent les mêmes : chacun en a moins quand plus de personnes demandent. La dernière ligne dit combien d’heures garderaient le niveau.

# Plans
observatory-plans-title = Plans
observatory-plans-lead = Vous dites ce que vous pourriez offrir et ce qui compte le plus ; le plan dit où cela serait le plus utile, et à quelle distance du meilleur possible il peut se trouver.
observatory-plans-none = Aucun plan pour l’instant
observatory-plans-kept = Plans conservés
observatory-plan-new-title = Faire un plan
observatory-plan-new-lead = Le plan se fait sur le mois le plus récent, { $month }. Planifier ne change rien.
observatory-plan-name-hint = Pour le retrouver : budget d’hiver, huit jours.
observatory-plan-lever = Que pouvez-vous offrir ?
observatory-plan-aim = Qu’est-ce qui compte le plus ?
observatory-plan-against = { $barrier } : { $what }
observatory-plan-therapist = Journées de thérapeute
observatory-plan-therapist-text = une journée par semaine dans une ville ou un village.
observatory-plan-room = Journées de thérapeute dans des salles prêtées
observatory-plan-room-text = une journée par semaine dans une bibliothèque, une école ou un centre de l’annuaire.
observatory-plan-circle = Cercles
observatory-plan-circle-text = un groupe d’entraide qui se réunit chaque semaine.
observatory-plan-free = Des heures payantes deviennent gratuites
observatory-plan-free-text = des heures que les gens paient eux-mêmes aujourd’hui.
observatory-plan-bus = Journées de minibus
observatory-plan-bus-text = un jour sur cinq, les habitants sont conduits là où, près de chez eux, l’aide est la plus abondante.
observatory-plan-tele = Aide en ligne
observatory-plan-tele-text = des heures réservées aux habitants d’un lieu, depuis chez eux et sans être vus.
observatory-plan-entry = Une entrée anonyme
observatory-plan-entry-text = demander de l’aide en ligne sans donner son nom, et le faire savoir autour d’un lieu, pour que plus de gens osent.
observatory-plan-reached = Le plus de personnes
observatory-plan-reached-text = De l’aide près du plus grand nombre de personnes qui n’en ont pas aujourd’hui.
observatory-plan-worst = D’abord ceux qui ont le moins
observatory-plan-worst-text = Les heures vont là où il y en a le moins par personne, pour que la plus petite part grandisse le plus.
observatory-plan-distance = Les trajets les plus courts
observatory-plan-distance-text = En moyenne, le trajet vers l’aide la plus proche est le plus court possible.
observatory-plan-budget = Budget
observatory-plan-units = Combien
observatory-plan-units-hint = Journées, cercles, heures ou lieux par semaine. Laissez vide pour le calculer à partir d’une somme.
observatory-plan-money = Ou une somme par mois
observatory-plan-price = Ce qu’une unité coûte par mois
observatory-plan-price-hint = Une journée par semaine, un cercle, une heure par semaine.
observatory-plan-asking = Les personnes qui demanderaient
observatory-plan-ask-after = Sur 100 personnes, combien demanderaient si personne ne pouvait le voir
observatory-plan-finer = Précisions
observatory-plan-hours = Heures par semaine que donne une unité
observatory-plan-hours-hint = Si vide : 8 pour une journée et pour l’aide en ligne, 2 pour un cercle. Une heure rendue gratuite est toujours une heure.
observatory-plan-near = Près, c’est à combien de kilomètres par la route
observatory-plan-near-hint = De 1 à 100.
observatory-plan-most = Au plus tant au même endroit
observatory-plan-most-hint = Une salle a cinq jours ouvrables par semaine.
observatory-plan-make = Faire le plan
observatory-plan-too-little = Cela ne suffit même pas pour une seule unité.
observatory-plan-no-price = Écrivez ce qu’une unité coûte, pour pouvoir diviser la somme.
observatory-plan-no-budget = Écrivez combien il y en a, ou de quelle somme vous disposez.
observatory-plan-asking-less = Plus de personnes doivent demander après qu’avant, sinon il n’y a rien à planifier.
observatory-plan-entry-aim = Une entrée anonyme change qui demande, ni les heures ni les trajets : choisissez « Le plus de personnes ».
observatory-plan-nowhere = On ne sait rien de cette région : rien ne peut y être planifié.
observatory-plan-no-rooms = Aucune salle n’y est encore prêtée. Ajoutez des salles à l’annuaire ou choisissez des journées de thérapeute.
observatory-plan-no-paid = Personne n’y paie d’heures, ou moins qu’il n’en faut pour une unité.
observatory-plan-no-sites = Il n’y a là aucun lieu où cela pourrait aller.
observatory-plan-looking = Un meilleur plan est recherché
observatory-plan-quick-stands = Un bon plan est déjà ci-dessous
observatory-plan-stopped = La recherche s’est arrêtée avant la fin
observatory-plan-stopped-text = Le plan ci-dessous est bon et sa limite est sûre. Vous pouvez continuer à en chercher un meilleur.
observatory-plan-go-on = Continuer
observatory-plan-best = Aucun plan de ce budget ne fait mieux.
observatory-plan-within = À { $gap } au plus du meilleur possible.
observatory-plan-says-not-all = Il y a plus de lieux sans aucune heure que ce budget n’en atteint : les plus peuplés passent d’abord.
observatory-plan-bound-reached = Aucun plan de ce budget ne pourrait le faire pour plus de { $n }.
observatory-plan-bound-worst = Aucun plan de ce budget ne pourrait leur donner plus de { $hours }.
observatory-plan-bound-distance = Aucun plan de ce budget ne pourrait le réduire à moins de { $km } km.
observatory-plan-summary = { $what }. { $region }, { $month }.
observatory-plan-says-nobody = Tout le monde y a déjà de l’aide à moins de { $km } km, ou aucun lieu n’est assez proche. Choisissez une distance plus petite ou un autre but.
observatory-plan-says-worst = Là où il y en a le moins, les gens ont { $then } heures par semaine pour 10 000 au lieu de { $today }.
observatory-plan-says-distance = L’aide la plus proche est en moyenne à { $then } km au lieu de { $today } km.
observatory-plan-note-money = { $money } par mois à { $price } l’unité : { $what }.
observatory-plan-assume-circle = Les cercles d’aujourd’hui sont ceux qui se réunissent dans une salle de l’annuaire. Les heures sont partagées entre tous ceux qui peuvent venir, comme celles des thérapeutes.
observatory-plan-assume-bus = Un minibus va là où, à moins de 40 km par la route, les gens ont le plus d’heures. Ces jours-là, ils ont ce que les autres ont, et le partagent avec eux. Les jours se comptent sur cinq.
observatory-plan-assume-tele = Les heures en ligne ne servent qu’aux habitants de leur lieu, et personne ne se déplace.
observatory-plan-assume-entry = Tous ceux qui vivent à moins de la distance ci-dessus d’un lieu choisi en entendent parler. Plus de gens demandent, les heures restent les mêmes : ajoutez-en là où vous les attendez.
observatory-plan-where = Où
observatory-plan-where-to = Où cela va
observatory-plan-how-many = Combien
observatory-plan-how-good = Qualité du plan
observatory-plan-sites = Lieux qui reçoivent quelque chose
observatory-plan-no-site = Rien n’est placé : cela ne changerait rien pour ce but.
observatory-plan-who-gains = Qui le remarque le plus
observatory-plan-notes = Comment c’est calculé
observatory-plan-again = Changer quelque chose et replanifier
observatory-plan-permanent = Lien permanent vers ce plan
observatory-plan-map = Heures par semaine gagnées pour 10 000 personnes
observatory-plan-map-same = comme aujourd’hui
observatory-plan-map-site = Choisi par le plan
observatory-plan-figure-asking = Personnes qui demanderaient de l’aide
observatory-plan-figure-near = Personnes ayant de l’aide à moins de { $km } km ou chez elles
observatory-plan-figure-near-short = Personnes ayant de l’aide près d’elles
observatory-plan-figure-km = Kilomètres jusqu’à l’aide la plus proche, en moyenne
observatory-plan-figure-least = Heures par semaine pour 10 000 là où il y en a le moins
observatory-plan-figure-mean = Heures par semaine pour 10 000, en moyenne
observatory-plan-compare = Afficher côte à côte
observatory-plan-compare-title = Plans côte à côte
observatory-plan-compare-which = Quels plans
observatory-plan-compare-hint = Six au plus.
observatory-plan-compare-none = Aucun plan n’a été choisi
observatory-plan-compare-lead = Chaque chiffre : aujourd’hui → avec le plan.
observatory-latitude = Latitude
observatory-longitude = Longitude
observatory-plan-n-days = { $n ->
    [one] { $n } journée de thérapeute
    [many] { $n } de journées de thérapeute
   *[other] { $n } journées de thérapeute
}
observatory-plan-n-circles = { $n ->
    [one] { $n } cercle
    [many] { $n } de cercles
   *[other] { $n } cercles
}
observatory-plan-n-free = { $n ->
    [one] { $n } heure rendue gratuite
    [many] { $n } d’heures rendues gratuites
   *[other] { $n } heures rendues gratuites
}
observatory-plan-n-rides = { $n ->
    [one] { $n } journée de minibus
    [many] { $n } de journées de minibus
   *[other] { $n } journées de minibus
}
observatory-plan-n-tele = { $n ->
    [one] { $n } journée en ligne
    [many] { $n } de journées en ligne
   *[other] { $n } journées en ligne
}
observatory-plan-n-entries = { $n ->
    [one] une entrée anonyme autour de { $n } lieu
    [many] une entrée anonyme autour de { $n } de lieux
   *[other] une entrée anonyme autour de { $n } lieux
}
observatory-plan-says-reached = { $n ->
    [one] { $n } personne qui n’a pas d’aide à moins de { $km } km aujourd’hui en aurait.
    [many] { $n } de personnes qui n’ont pas d’aide à moins de { $km } km aujourd’hui en auraient.
   *[other] { $n } personnes qui n’ont pas d’aide à moins de { $km } km aujourd’hui en auraient.
}
observatory-plan-says-asking = { $n ->
    [one] { $n } personne de plus demanderait de l’aide.
    [many] { $n } de personnes de plus demanderaient de l’aide.
   *[other] { $n } personnes de plus demanderaient de l’aide.
}
observatory-plan-note-left = Il reste { $n } du budget : cela ne changerait rien pour ce but, ou aucun lieu n’a de place.
observatory-plan-note-beyond = { $n ->
    [one] { $n } personne vit là où aucun lieu possible n’est à portée.
    [many] { $n } de personnes vivent là où aucun lieu possible n’est à portée.
   *[other] { $n } personnes vivent là où aucun lieu possible n’est à portée.
}
observatory-plan-note-unmapped = { $n ->
    [one] { $n } cercle se réunit en un lieu absent de la carte et n’a pas été compté.
    [many] { $n } de cercles se réunissent en des lieux absents de la carte et n’ont pas été comptés.
   *[other] { $n } cercles se réunissent en des lieux absents de la carte et n’ont pas été comptés.
}
observatory-plan-note-candidates = { $n ->
    [one] { $n } lieu pouvait être choisi.
    [many] { $n } de lieux pouvaient être choisis.
   *[other] { $n } lieux pouvaient être choisis.
}
