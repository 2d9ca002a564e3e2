# Reprendre les tableaux qu'une commune tient déjà
import-nav = Importer un fichier
import-title = Importer un fichier
import-lead = Personnes, cercles, rencontres et présences depuis votre propre tableau. Vous voyez d’abord ce qui se passerait ; rien n’est enregistré avant votre confirmation.
import-file-label = Fichier
import-file-hint = XLSX ou CSV, 20 Mo au plus.
import-about-label = Contenu du fichier
import-about-auto = Le fichier le montre de lui-même
import-rehearse = Voir ce qui se passerait
import-templates-title = Modèles à remplir
import-templates-text = L’ordre des colonnes est libre, et leurs noms sont reconnus dans les cinq langues. D’abord les cercles, puis les personnes, les rencontres et les présences ; le classeur contient les quatre. Les personnes par leur nom ont leur propre fichier : le fichier du bureau.
import-template-workbook = classeur complet
import-kind-directory = annuaire des aides
import-template-of = Modèle : { $table }
import-history-title = Fichiers importés
import-history-empty = Les fichiers que vous importez apparaîtront ici. Commencez par un modèle, ou par les présences que vous notez déjà.
import-head-table = Tableau
import-head-added = Nouvelles
import-head-changed = Modifiées
import-head-unchanged = Déjà connues
import-head-when = Date
import-head-file = Fichier
import-step-choose = Choisir un fichier
import-step-rehearse = Voir ce qui se passerait
import-step-done = Confirmer
import-outcome-title = Ce qui se passerait
import-outcome-caption = Lignes du fichier { $file }
import-nothing-saved = Rien n’est encore enregistré. Le fichier attend ici une demi-heure, chiffré de sorte que seule cette page peut l’ouvrir.
import-closes = { $n ->
    [one] La feuille de présence de { $n } rencontre sera close.
    [many] Les feuilles de présence de { $n } de rencontres seront closes.
   *[other] Les feuilles de présence de { $n } rencontres seront closes.
}
import-nothing-new = Tout ce que contient ce fichier est déjà connu. Il n’y a rien à enregistrer.
import-known = Ce même fichier a été importé le { $day }. L’importer de nouveau ne change rien.
import-problems-title = { $n ->
    [one] { $n } point à corriger
    [many] { $n } de points à corriger
   *[other] { $n } points à corriger
}
import-problems-lead = Rien de ce fichier ne sera enregistré tant qu’une ligne est fausse. Téléchargez vos lignes avec les remarques à côté, corrigez-les et renvoyez le fichier.
import-problems-more = { $n ->
    [one] Et { $n } autre, dans le fichier des erreurs.
    [many] Et { $n } d’autres, dans le fichier des erreurs.
   *[other] Et { $n } autres, dans le fichier des erreurs.
}
import-warnings-title = Laissé de côté
import-passed-over = Feuilles qui ne concernent aucun des quatre tableaux : { $sheets }.
import-confirm = Importer le fichier
import-choose-other = Choisir un autre fichier
import-errors-xlsx = Lignes avec erreurs (XLSX)
import-errors-csv = Lignes avec erreurs (CSV)
import-done = Le fichier a été importé.

# Feuilles et colonnes. Un fichier peut employer les noms de n'importe quelle langue.
import-sheet-circles = cercles
import-sheet-people = personnes
import-sheet-meetings = rencontres
import-sheet-attendance = présences
import-sheet-office = fichier du bureau
import-sheet-notes = comment remplir
import-column-circle = cercle
import-column-name = nom
import-column-programme = programme
import-column-openness = accès
import-column-format = format
import-column-languages = langues
import-column-place = lieu
import-column-street = rue
import-column-postcode = code postal
import-column-town = commune
import-column-accessibility = accessibilité
import-column-capacity = nombre de places
import-column-about = description
import-column-pseudonym = pseudonyme
import-column-joined = du
import-column-left = au
import-column-language = langue
import-column-date = date
import-column-start = de
import-column-end = à
import-column-kind = type
import-column-topic = thème
import-column-guest = invité
import-column-status = état
import-column-reason = motif d’annulation
import-column-attendance = présence
import-column-active = participation active
import-column-reference = numéro propre
import-column-person-name = nom et prénom
import-column-email = e-mail
import-column-phone = téléphone
import-column-basis = fondement
import-column-basis-date = date du fondement
import-column-problem = à corriger

# Les mots des listes
import-word-open = ouvert
import-word-closed = fermé
import-word-circle-in-person = sur place
import-word-circle-hybrid = hybride
import-word-in-person = sur place
import-word-online = en ligne
import-word-phone = par téléphone
import-word-hybrid = hybride
import-word-group = en groupe
import-word-individual = individuelle
import-word-outing = sortie
import-word-workshop = atelier
import-word-guest = visite d’un invité
import-word-family = avec la famille
import-word-held = a eu lieu
import-word-planned = prévue
import-word-cancelled = annulée
import-word-attended = présent
import-word-late = en retard
import-word-excused = excusé
import-word-absent = absent
import-word-walk-in = hors liste
import-word-written = consentement écrit
import-word-spoken = consentement oral
import-word-law = obligation légale
import-word-step-free = sans marche
import-word-lift = ascenseur
import-word-toilet = toilettes accessibles
import-word-parking = parking
import-word-induction-loop = boucle magnétique
import-word-quiet = calme
import-word-near-stop = près d’un arrêt

# La feuille qui explique un modèle
import-notes-title = Comment remplir ce fichier
import-notes-order = D’abord les cercles, puis les personnes, les rencontres et les présences. Un classeur avec les quatre feuilles fait tout en une fois.
import-notes-names = Écrivez des pseudonymes, jamais des noms. Les noms n’ont pas leur place dans une feuille de présence.
import-notes-office = Les noms, adresses et téléphones sont scellés, chacun avec la clé de sa personne. Chacun voit qui les consulte. N’inscrivez aucun numéro d’identité national.
import-notes-whole = Si une ligne est fausse, rien du fichier n’est enregistré. Le même fichier importé deux fois ne change rien.
import-notes-must = { $column } (obligatoire) : { $hint }
import-notes-may = { $column } : { $hint }
import-hint-circle = nom court du cercle, le même dans chaque tableau, par exemple razem-latwiej
import-hint-name = nom complet, tel que les habitants le lisent
import-hint-programme = nom court d’un programme qui existe déjà
import-hint-choose = à choisir dans la liste
import-hint-languages = pl, en, fr, ru ou uk
import-hint-place = où l’on se retrouve ; vide pour un cercle en ligne
import-hint-accessibility = mots séparés par des virgules : sans marche, ascenseur, toilettes accessibles, parking, boucle magnétique, calme, près d’un arrêt
import-hint-capacity = un nombre entier, ou vide
import-hint-text = peut rester vide
import-hint-pseudonym = le nom que porte cette personne dans ce cercle
import-hint-date = par exemple 2026-11-25 ou 25.11.2026
import-hint-left = le jour du départ ; vide tant que la personne fait partie du cercle
import-hint-time = par exemple 13:30
import-hint-reason = seulement si la rencontre a été annulée
import-hint-reference = le numéro sous lequel vous connaissez cette personne ; pas un numéro d’identité national
import-hint-person-name = comme dans vos documents
import-hint-contact = vide si vous n’en avez pas
import-hint-basis-date = le jour du consentement, ou depuis quand la loi s’applique

# Où quelque chose ne va pas
import-at-cell-of-sheet = Feuille « { $sheet } », ligne { $row }, colonne { $column } : { $text }
import-at-row-of-sheet = Feuille « { $sheet } », ligne { $row } : { $text }
import-at-cell = Ligne { $row }, colonne { $column } : { $text }
import-at-row = Ligne { $row } : { $text }
import-at-column = Colonne { $column } : { $text }

# Ce qui ne va pas dans une ligne
import-cell-empty = Cette cellule est vide et doit être remplie.
import-slug-shape = « { $given } » n’est pas un nom court. Employez des minuscules a–z, des chiffres et des traits d’union, par exemple razem-latwiej.
import-not-a-day = « { $given } » n’est pas un jour du calendrier. Écrivez-le ainsi : 2026-11-25.
import-not-a-word = « { $given } » n’est pas un des mots connus : { $known }.
import-language-unknown = « { $given } » n’est pas une langue que nous connaissons : pl, en, fr, ru, uk.
import-place-needed = Un cercle qui se réunit sur place a besoin d’un lieu.
import-left-before-joined = Le jour du départ précède le jour d’arrivée.
import-end-before-start = La rencontre finit ({ $to }) avant de commencer ({ $from }).
import-too-short = Une rencontre dure au moins cinq minutes.
import-reason-needed = Dites pourquoi la rencontre a été annulée.
import-reference-pesel = Cela ressemble à un numéro d’identité national (PESEL). Nous ne les gardons pas ; inscrivez votre propre numéro pour cette personne.
import-email-shape = Ce n’est pas une adresse e-mail. Corrigez-la ou laissez vide.
import-email-taken = Une autre personne a déjà cette adresse e-mail, ici ou dans ce fichier.
import-basis-ahead = Ce jour n’est pas encore venu.
import-office-gone = La personne qui a ce numéro a demandé l’effacement de ses données ; la ligne est laissée de côté.
import-formula = Cette cellule contient une formule. Mettez la valeur elle-même à sa place.
import-error-cell = Le tableur n’a pas pu calculer cette cellule. Mettez une valeur à sa place.
import-column-twice = La colonne « { $given } » figure deux fois.
import-column-unknown = Nous ne connaissons pas la colonne « { $given } » ; elle est laissée de côté.
import-column-missing = La colonne « { $column } » manque.
import-row-twice = Cette ligne répète la ligne { $first }. N’en gardez qu’une.
import-circle-unknown = Il n’y a pas de cercle « { $given } », ni ici ni dans le fichier.
import-programme-unknown = Il n’y a pas de programme « { $given } ».
import-programme-differs = Ce cercle appartient à un autre programme. Un fichier ne peut pas le déplacer.
import-meeting-unknown = Ce cercle n’a pas de rencontre le { $day } à { $time }.
import-pseudonym-unknown = Personne dans ce cercle ne porte le pseudonyme « { $given } ».
import-not-belonging = { $pseudonym } ne faisait pas partie du cercle ce jour-là.
import-meeting-cancelled = Cette rencontre a été annulée ; personne n’a pu y être.
import-meeting-ahead = Cette rencontre est encore à venir.
import-meeting-closed = La feuille de présence de cette rencontre est close ; un fichier ne peut plus modifier la rencontre.
import-register-closed = Cette feuille de présence est close et dit autre chose. Corrigez-la sur la feuille même, avec une raison.
import-year-frozen = L’année { $year } est close pour de bon et ne peut plus changer.

# Ce qui ne va pas dans tout un fichier
import-file-empty = Ce fichier est vide.
import-no-rows = Ce fichier n’a pas de lignes sous les noms des colonnes.
import-not-recognised = Nous n’avons pas compris de quoi parle ce fichier. Comparez les noms de ses colonnes avec le modèle.
import-file-type = Ce fichier est { $looks }. Enregistrez-le en XLSX ou CSV et renvoyez-le.
import-file-encrypted = Ce fichier ne s’ouvre qu’avec un mot de passe. Enregistrez-le sans mot de passe et renvoyez-le.
import-file-large = Ce fichier dépasse { $megabytes } Mo. Partagez-le, par exemple par années.
import-file-unpacks = Décompressé, ce fichier dépasserait { $megabytes } Mo ; il n’a pas été ouvert. Partagez-le, par exemple par années.
import-file-rows = La feuille « { $sheet } » a plus de { $limit } lignes. Partagez-la, par exemple par années.
import-file-columns = Dans la feuille « { $sheet } », ligne { $row }, il y a plus de { $limit } colonnes.
import-file-cells = Ce fichier a plus de { $limit } cellules. Partagez-le, par exemple par années.
import-file-damaged = Ce fichier est endommagé et ne s’ouvre pas. Enregistrez-le encore une fois dans votre tableur.
import-file-damaged-sheet = La feuille « { $sheet } » est endommagée et ne s’ouvre pas. Enregistrez le fichier encore une fois dans votre tableur.
import-file-quote = Ligne { $row }, colonne { $column } de « { $sheet } », un guillemet est ouvert et jamais fermé.
import-file-text = Ligne { $row }, colonne { $column } de « { $sheet } », il y a plus de texte qu’une cellule n’en contient.
import-waited-too-long = Le fichier n’attend plus ici. Choisissez-le encore une fois.
import-looks-old-excel = un ancien classeur Excel (.xls)
import-looks-binary-excel = un classeur Excel binaire (.xlsb)
import-looks-ods = une feuille OpenDocument (.ods)
import-looks-odt = un texte OpenDocument
import-looks-word = un document Word
import-looks-powerpoint = une présentation
import-looks-pdf = un PDF
import-looks-image = une image
import-looks-web-page = une page web
import-looks-xml = un fichier XML
import-looks-rich-text = un document texte (.rtf)
import-looks-archive = un dossier compressé
import-looks-media = un enregistrement ou un film
import-looks-binary = ni un tableau ni un texte
