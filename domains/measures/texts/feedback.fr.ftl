### Avis après les rencontres : sans être vu, comptés ensemble, suivis de décisions.

feedback-nav-mine = Après la rencontre
feedback-nav = Avis
feedback-mine-title = Après la rencontre
feedback-mine-lead = Quatre courtes questions sur la rencontre où vous étiez. Personne ne voit ce que vous répondez.
feedback-mine-none = Rien à répondre pour l’instant
feedback-mine-none-text = Quand une rencontre a été enregistrée, les questions restent ici pendant deux semaines.
feedback-four = Quatre questions, une minute
feedback-form-title = Comment était la rencontre ?
feedback-q-safe = J’ai pu être moi-même, en sécurité
feedback-q-heard = On m’a écouté quand je voulais dire quelque chose
feedback-q-helped = La rencontre m’a apporté quelque chose
feedback-q-belong = Je me sens membre de ce cercle
feedback-yes = Oui
feedback-rather-yes = Plutôt oui
feedback-rather-no = Plutôt non
feedback-no = Non
feedback-unseen = Personne ne saura que c’est vous
feedback-unseen-text = Vos réponses rejoignent celles des autres, sans nom ni heure. Nous gardons seulement que vous avez répondu, pour que chacun le fasse une fois. Vous pouvez passer une question.
feedback-unseen-slip = Le code du papier n’appartient à personne. Il sert une fois et dit seulement de quelle rencontre il s’agit. On peut passer une question.
feedback-suggestion = Que changer, que garder ?
feedback-suggestion-hint = Les personnes qui animent le cercle le lisent. N’écrivez pas de noms.
feedback-not-for-help = Ici personne ne peut vous répondre. Si vous avez besoin de parler maintenant :
feedback-send = Envoyer
feedback-thanks = Merci. Votre réponse est maintenant parmi les autres.
feedback-already = Vous avez déjà répondu pour cette rencontre.
feedback-over = Les deux semaines pour répondre sont passées, ou la rencontre n’est pas encore enregistrée.
feedback-full = Il y a déjà autant de réponses que de personnes présentes. Dites-le à la personne qui anime.
feedback-nothing = Répondez au moins à une question, ou écrivez quelque chose.
feedback-slip-title = J’ai un papier avec un code
feedback-slip-lead = Le code mène à quatre questions sur une rencontre. Sans compte, sans nom.
feedback-code = Code
feedback-code-hint = Douze lettres et chiffres, par exemple 7KQ2-M0XA-94TB
feedback-code-go = Vers les questions
feedback-slip-unknown = Nous ne connaissons pas ce code. Comparez-le encore une fois avec le papier.
feedback-slip-used = Ce papier a déjà servi. Chacun sert une fois.
feedback-register-open = Notez d’abord qui était là ; ensuite on peut imprimer les papiers.
feedback-desk-title = Avis après les rencontres
feedback-desk-lead = Ce que les personnes ont dit après les rencontres, ensemble et sans être vues, et la suite donnée à leurs idées.
feedback-desk-none = Pas encore de cercle
feedback-desk-none-text = Quand vous animez un cercle, ses avis se trouvent ici.
feedback-waiting =
    { $count ->
        [one] { $count } nouvelle idée
       *[other] { $count } nouvelles idées
    }
feedback-slips-for = Imprimer des papiers pour la rencontre du :
feedback-slips-title = Papiers pour l’avis
feedback-slips-lead = Un papier porte les quatre questions et un code. On peut le remplir à la main ou répondre sur un téléphone. Distribuez-les mélangés, face cachée ; le programme ne sait pas qui a reçu lequel.
feedback-slips-count = Combien de papiers
feedback-slips-hint =
    { $there ->
        [one] { $there } personne était là
       *[other] { $there } personnes étaient là
    } ; on peut encore en imprimer { $left }.
feedback-slips-make = Préparer les papiers
feedback-slips-most = Pas plus de papiers que de personnes présentes : on peut encore en imprimer { $most }.
feedback-slips-all = Il y a un papier pour chaque personne présente.
feedback-paper-title = Saisir les papiers remplis à la main
feedback-paper-text = Tapez le code du papier et ses réponses. Un papier saisi deux fois est remarqué.
feedback-paper-enter = Saisir un papier
feedback-print-once = Imprimez maintenant
feedback-print-once-text = Les codes ne sont visibles qu’ici. Nous n’en gardons pas la liste.
feedback-print-how = Cochez ici et rendez le papier, ou répondez sur un téléphone :
feedback-circle-title = Ce que dit le cercle
feedback-told-title = Ce que nous avons changé
feedback-told-none = Pas encore de décision
feedback-told-none-text = Quand quelqu’un propose une chose et qu’une décision est prise, elle se trouve ici.
feedback-figures = Comment nous allons ensemble
feedback-hidden = Trop peu de réponses pour les montrer
feedback-hidden-text = Les chiffres paraissent quand au moins huit personnes étaient là et huit réponses sont arrivées, pour que personne ne soit reconnu. Plusieurs rencontres sont réunies pour cela, deux semaines après la dernière.
feedback-period = Rencontres
feedback-answers = Réponses
feedback-few = trop peu
feedback-about = environ { $count }
feedback-from-to = { $from } – { $to }
feedback-share = { $share } ({ $low }–{ $high })
feedback-chart = { $question } : part des réponses « oui » et « plutôt oui » au fil du temps ; les nombres sont dans le tableau
feedback-figures-caption = Part des réponses « oui » et « plutôt oui »
feedback-figures-note = Arrondi à 5 %. Entre parenthèses : intervalle de confiance à 95 % ; avec peu de réponses, il est large.
feedback-suggestions-new = Nouvelles idées
feedback-suggestions-none = Aucune idée n’attend de décision.
feedback-suggestions-decided = Décidées
feedback-decide = Décider
feedback-decide-again = Modifier
feedback-decide-title = Une idée
feedback-status = La suite
feedback-status-new = nouvelle
feedback-status-doing = en cours
feedback-status-done = fait
feedback-status-not-now = pas maintenant
feedback-status-kept = pas pour le cercle
feedback-status-doing-hint = Le cercle lira que c’est commencé.
feedback-status-done-hint = Le cercle lira ce qui a changé.
feedback-status-not-now-hint = Le cercle lira pourquoi.
feedback-status-kept-hint = Par exemple parce qu’elle concerne quelqu’un. Seules les personnes qui animent la voient.
feedback-asked = Ce qui était demandé, avec vos mots
feedback-asked-hint = Le cercle lit ceci à la place de l’idée elle-même. Écrivez de sorte que personne ne soit reconnu à sa façon de parler.
feedback-decision = Ce que vous avez décidé, et pourquoi
feedback-decision-hint = Par exemple : à partir de décembre nous commençons dix minutes plus tard, à cause du bus.
feedback-decided = Enregistré. Le cercle peut le lire.
feedback-stale = Quelqu’un l’a modifié entre-temps. Les deux versions sont ci-dessous ; enregistrez à nouveau.
feedback-saved-meanwhile = Enregistré par quelqu’un entre-temps
