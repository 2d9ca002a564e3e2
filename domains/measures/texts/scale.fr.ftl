### Échelles : remplies quand on le choisit, ouvertes par personne d’autre.

scale-nav = Comment je vais
scale-list-title = Comment je vais
scale-list-lead = De courts questionnaires pour voir comment vous allez, aujourd’hui et au fil du temps. Vous choisissez si et quand. Vous seul pouvez ouvrir vos réponses.
scale-list-note = Un questionnaire n’est pas un diagnostic. Si le résultat vous inquiète, parlez-en à une personne de confiance ou à la personne qui anime.
scale-name-phq-9 = Humeur
scale-name-gad-7 = Inquiétude
scale-name-dass-21 = Humeur, anxiété et tension
scale-name-ucla-3 = Solitude
scale-part-depression = Humeur basse
scale-part-anxiety = Anxiété
scale-part-stress = Tension
scale-questions =
    { $count ->
        [one] { $count } question.
       *[other] { $count } questions.
    }
scale-days =
    { $count ->
        [one] Sur le dernier jour.
       *[other] Sur les { $count } derniers jours.
    }
scale-last = Rempli pour la dernière fois le { $day }
scale-go-on = Continuer
scale-begin-title = Remplir
scale-begin = Commencer
scale-rings-title = Avant de commencer
scale-rings-text = Une question porte sur des pensées de mort ou l’idée de se faire du mal. Si vous répondez en avoir, nous montrons aussitôt des numéros à appeler, et une personne de permanence ici apprend cette seule réponse. Elle ne voit aucune des autres. Vous pouvez passer cette question.
scale-foreign = Pas encore dans votre langue
scale-foreign-text = Nous ne montrons que les versions publiées par leurs auteurs et ne traduisons rien nous-mêmes : une échelle n’est juste qu’avec des mots vérifiés.
scale-provisional = Une phrase de cette version est encore en cours de comparaison avec le fichier officiel.
scale-lang = Langue des questions
scale-count = Le résultat peut-il aider à voir si un cercle aide ?
scale-count-hint = Seul le nombre de points est compté, sans votre nom ni vos réponses, et montré seulement pour beaucoup de personnes ensemble. Vous pourrez effacer la feuille, et avec elle ce qui a été compté.
scale-count-nobody = Non, c’est seulement pour moi
scale-count-circle = Oui, pour le cercle « { $circle } »
scale-source = D’où vient ce questionnaire
scale-progress = Où vous en êtes
scale-page-of = page { $page } sur { $pages }
scale-leave-out = On peut passer une question. Chaque page est enregistrée quand vous continuez ; vous pouvez vous arrêter et revenir.
scale-next = Enregistrer et continuer
scale-finish = Terminer
scale-finished = Cette feuille est terminée. Vous pouvez en remplir une nouvelle quand vous voulez.
scale-edition-changed = Le questionnaire a changé depuis votre début. Commencez une nouvelle feuille ; vos réponses précédentes sont gardées sans être mêlées aux nouvelles.
scale-empty = Aucune question n’a de réponse. Répondez au moins à une, ou revenez plus tard.
scale-help-title = Vous n’avez pas à porter cela seul
scale-help-lead = Vous avez répondu avoir eu des pensées de mort ou l’idée de vous faire du mal. Beaucoup de personnes en ont quand c’est très dur, et parler aide. Si vous êtes en danger maintenant, appelez.
scale-help-duty = Une personne de permanence ici a été prévenue que vous avez peut-être besoin de quelqu’un. Elle essaiera de vous joindre par le moyen que vous avez donné, dès que possible ; cela peut prendre quelques heures.
scale-help-go-on = Reprendre le questionnaire
scale-result-title = Merci
scale-result-note = Une feuille est un instant. La ligne au fil du temps en dit plus.
scale-points-of = { $points } points sur { $most }.
scale-means-little = Peu de difficultés de ce genre.
scale-means-some = Quelques difficultés de ce genre. En parler à quelqu’un peut aider.
scale-means-much = Beaucoup de difficultés de ce genre. Il vaut la peine d’en parler bientôt à un professionnel ; la personne qui anime peut aider à en trouver un.
scale-moved-better = Depuis la première fois : nettement moins ({ $points } points ou plus).
scale-moved-same = Depuis la première fois : pas de changement net. Une différence de moins de { $points } points peut être due au hasard.
scale-moved-worse = Depuis la première fois : nettement plus ({ $points } points ou plus). Parlez-en à quelqu’un.
scale-missing = Trop de questions ont été passées pour calculer chaque partie.
scale-counted = Les points de cette feuille sont comptés pour votre cercle, sans votre nom.
scale-to-line = Ma ligne au fil du temps
scale-chart = { $part } : points au fil du temps ; les nombres sont dans le tableau
scale-table = { $part } : points jusqu’à { $most }, plus il y en a, plus il y a de difficultés
scale-day = Jour
scale-points = Points
scale-means = Ce que cela veut dire
scale-forget = Effacer cette feuille
scale-forget-title = Effacer cette feuille ?
scale-forget-text = Vos réponses sont détruites, et avec elles ce qui a été compté. On ne peut pas revenir en arrière.
scale-forget-yes = Effacer
scale-forgotten = La feuille est effacée.
