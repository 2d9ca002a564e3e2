### The words every page needs. A no-break space stands between a number and its unit.

# Not every word here is on a page already:
# dynamic: common-

## Answers and actions

common-yes = Oui
common-no = Non
common-save = Enregistrer
common-save-changes = Enregistrer les modifications
common-cancel = Annuler
common-back = Retour
common-next = Suivant
common-next-page = Page suivante
common-previous-page = Page précédente
common-continue = Continuer
common-start = Commencer
common-finish = Terminer
common-confirm = Confirmer
common-edit = Modifier
common-change = Changer
common-add = Ajouter
common-remove = Retirer
common-delete = Supprimer
common-undo = Annuler la dernière action
common-close = Fermer
common-open = Ouvrir
common-send = Envoyer
common-copy = Copier
common-copied = Copié
common-print = Imprimer
common-download = Télécharger
common-download-as = Télécharger au format { $format }
common-choose-file = Choisir un fichier
common-try-again = Réessayer
common-saved = Enregistré
common-sent = Envoyé

## Finding things

common-search = Rechercher
common-filter = Filtrer
common-clear-filters = Effacer les filtres
common-sort-by = Trier par
common-show = Afficher
common-hide = Masquer
common-show-all = Tout afficher
common-show-more = Afficher plus
common-show-less = Afficher moins
common-details = Détails
common-nothing-here-yet = Il n’y a encore rien ici
common-nothing-found = Aucun résultat
common-page-of = Page { $page } sur { $pages }

## Days and times

common-today = aujourd’hui
common-yesterday = hier
common-tomorrow = demain
common-now = maintenant
# “From”, “to” and both go with dates (French “du”, “au”), not with times of day.
common-from = du
common-to = au
common-from-to = du { $from } au { $to }
common-date = Date
common-time = Heure
common-day = Jour
common-week = Semaine
common-month = Mois
common-year = Année
common-weekday = Jour de la semaine

## Forms

common-optional = facultatif
common-required = obligatoire
common-choose = Choisir
common-choose-one = Choisissez une réponse
common-choose-any = Vous pouvez choisir plusieurs réponses
common-error = Erreur
common-error-summary-title = Il y a quelque chose à corriger

## Labels

common-name = Nom
common-description = Description
common-place = Lieu
common-status = État
common-notes = Remarques
common-reason = Raison
common-actions = Actions
common-settings = Paramètres
common-total = Total
common-all = Tous
common-none = Aucun
common-other = Autre
common-unknown = Inconnu

## The page itself

common-language = Langue
common-choose-language = Choisir la langue
common-home = Accueil
common-menu = Menu
common-help = Aide
common-skip-to-content = Aller au contenu
common-opens-in-new-tab = s’ouvre dans un nouvel onglet

## Amounts of time; the short forms are those of CLDR

common-hours = { $n } h
common-minutes = { $n } min
common-hours-long = { $n ->
    [one] { $n } heure
   *[other] { $n } heures
}
common-minutes-long = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
common-days = { $n ->
    [one] { $n } jour
   *[other] { $n } jours
}
common-weeks = { $n ->
    [one] { $n } semaine
   *[other] { $n } semaines
}
common-months = { $n } mois
common-years = { $n ->
    [one] { $n } an
   *[other] { $n } ans
}
common-results = { $n ->
    [one] { $n } résultat
   *[other] { $n } résultats
}
