# Around every page
web-skip = Aller au contenu
web-crisis = Aide en cas d’urgence
web-crisis-more = Autres numéros
web-language = Langue
web-menu = Menu
web-main-nav = Pages principales
web-footer-nav = À propos de ce service
web-sign-in = Se connecter
web-sign-out = Se déconnecter
web-leave = Quitter vite cette page

# A neutral, unrelated page in the reader's language
web-leave-address = https://fr.wikipedia.org/
web-leave-hint = Pour partir vite, utilisez le bouton en bas de l’écran ou appuyez trois fois sur Échap.
web-privacy = Confidentialité
web-accessibility = Accessibilité
web-help = Aide
web-footer-promise = Vous pouvez parcourir ces pages sans donner votre nom. Nous n’enregistrons pas qui les lit.

# Words that every form and list needs
web-problems = Quelques points sont à corriger
web-change = Modifier
web-back = Retour
web-continue = Continuer
web-save = Enregistrer
web-cancel = Annuler
web-print = Imprimer
web-previous = Précédente
web-next = Suivante
web-send = Envoyer
web-page-of = Page { $page } sur { $pages }
web-day = Jour
web-month = Mois
web-year = Année
web-you-are-here = Vous êtes ici
web-pages = Pages
web-yes = Oui
web-no = Non
web-map-in = Rapprocher
web-map-out = Éloigner
web-map-whole = Toute la carte
