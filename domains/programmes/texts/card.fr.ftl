# The page
card-of = Fiche de bonne pratique : { $programme }
card-lead = La fiche se fait toute seule : les chiffres viennent des feuilles de présence closes, les descriptions des textes du programme. Rien n’est recopié à la main.
card-language = Langue de la fiche
card-pdf = Ouvrir le PDF
card-docx = Télécharger en DOCX
card-html = Télécharger la page
card-figures-link = D’où viennent les chiffres
card-gaps-title = { $n ->
    [one] { $n } champ attend un texte
   *[other] { $n } champs attendent un texte
}
card-gaps-text = La fiche peut être téléchargée telle quelle. Chaque ligne mène à l’endroit où la compléter.
card-not-yet = Pas encore rempli.
card-only-in = Seulement en { $language } pour l’instant.
card-told-in = Texte en : { $language }.
card-busy = Plusieurs documents sont en cours de préparation. Réessayez dans un instant.

# A template of one's own; the message is the typesetter's, in English
card-template-title = Votre modèle n’a pas été utilisé
card-template-unreadable = Le fichier templates/card.typ est illisible. Le PDF est fait avec le modèle intégré en attendant.
card-template-too-much = Le modèle templates/card.typ est trop long ou ne finit jamais. Le PDF est fait avec le modèle intégré en attendant.
card-template-wrong = Une erreur dans templates/card.typ, ligne { $line } : { $message }. Le PDF est fait avec le modèle intégré en attendant.
card-template-not-accessible = Un lecteur d’écran ne pourrait pas lire ce PDF (templates/card.typ, ligne { $line }) : { $message }. Le PDF est fait avec le modèle intégré en attendant.

# The form, with its own labels
card-title = Fiche de bonne pratique
card-a = A. À propos de la bonne pratique
card-a-name = 1. Nom de la bonne pratique
card-a-area = 2. Domaine de la bonne pratique
card-a-target = 3. Public visé par les actions décrites
card-a-innovation = 4. En quoi la pratique est nouvelle
card-b = B. Description de la bonne pratique
card-b-details = 1. Description détaillée
card-b-aims = Buts des actions
card-b-main-aim = But principal
card-b-operational-aims = Buts opérationnels (détaillés)
card-b-actions = Description des actions
card-b-recruitment = Qui rejoint le programme et comment
card-b-topics = Thèmes des rencontres
card-b-period = Période des actions
card-b-effects = Effets des actions
card-b-effects-of = Effets en { $year }
card-b-no-meetings = Aucune feuille de présence close sur cette période.
card-b-caption = Personnes et heures : { $period }
card-b-forms = Formes collectives de soutien
card-b-persons = Nombre de personnes
card-b-hours = Nombre d’heures
card-b-hours-equal = { $n ->
    [one] { $n } rencontre
   *[other] { $n } rencontres
} × { $each } = { $total }
card-b-hours-mixed = { $total } ({ $n ->
    [one] { $n } rencontre
   *[other] { $n } rencontres
})
card-b-individual = Soutien hors des cercles (individuel)
card-b-other-circle = Un autre cercle
card-b-together = Ensemble, chaque personne une fois
card-b-hindering = Ce qui freine les actions
card-b-helping = Ce qui favorise les actions
card-b-realisation = Façon de mener les actions
card-b-partners = Partenaires
card-b-evaluation = Évaluation
card-b-funding = Source et montant du financement
card-b-staff = Personnel
card-b-premises = Locaux
card-b-equipment = Équipement
card-c = C. Organisme qui présente la bonne pratique
card-c-name = 1. Nom complet de l’organisme
card-c-street = 2. Adresse de l’organisme : rue
card-c-town = code postal et localité
card-d = D. Service qui met en œuvre la bonne pratique
card-d-name = 1. Nom du service (département, antenne, section…)
card-d-street = 2. Adresse du service : rue
card-d-town = code postal et localité
card-d-contact = 3. Contact pour la bonne pratique
card-d-contact-unit = nom du service
card-d-phone = téléphone
card-d-email = e-mail
card-d-date = Date de cette description
