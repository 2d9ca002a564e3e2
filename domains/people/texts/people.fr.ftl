# Problems of records
people-email-taken = Cette adresse appartient déjà à une autre personne de cette communauté.
people-slug-shape = « { $given } » ne peut pas commencer une adresse. Utilisez des minuscules, des chiffres et des tirets, de 2 à 40 caractères.
people-slug-taken = L’adresse « { $given } » est déjà prise.
people-zone-unknown = Nous ne connaissons pas le fuseau horaire « { $given } ». Par exemple : Europe/Warsaw.
people-last-admin = C’est la seule personne qui administre. Donnez d’abord ce rôle à quelqu’un d’autre.

# Roles
people-role-admin = administration
people-role-coordinator = coordination
people-role-supervisor = supervision
people-role-facilitator = animation de cercle
people-role-peer-supporter = pair-aidant
people-role-practitioner = professionnel
people-role-evaluator = évaluation
people-role-member = membre
people-role-funder = financeur
people-role-auditor = audit
people-role-former = une personne qui a quitté l’équipe
people-kind-named = avec un nom ou une adresse
people-kind-anonymous = sans nom
people-kind-office = inscrite par l’équipe

# Why somebody looked
people-purpose-profile = Pour vérifier ou corriger vos données
people-purpose-sheet = Pour préparer une feuille de présence avec les noms
people-purpose-referral = Pour vous orienter, avec votre accord
people-purpose-contact = Pour vous contacter
people-purpose-support = Pour vous aider ou préparer une rencontre
people-purpose-import = Lors de la lecture d’un fichier
people-purpose-mail = Pour vous envoyer une lettre
