### Résultats : qui va mieux, reste ou part, avec une incertitude honnête.

outcome-nav = Est-ce que cela aide
outcome-title = Est-ce que cela aide ?
outcome-lead = Qui va mieux, qui est resté pareil, qui est parti. Seulement pour beaucoup de personnes ensemble, et toujours avec l’incertitude.
outcome-none = Pas encore de cercle
outcome-none-text = Quand il y aura des cercles avec des présences notées, leurs chiffres seront ici.
outcome-programmes = Programmes
outcome-circles = Cercles
outcome-staying = Qui reste
outcome-hidden = Trop peu pour montrer
outcome-hidden-people = Les chiffres paraissent quand au moins huit personnes sont venues, pour que personne ne soit reconnu.
outcome-hidden-pairs = Le changement paraît quand au moins huit membres ont rempli deux fois la même échelle et accepté qu’elle soit comptée.
outcome-people = Personnes venues : { $count }
outcome-active = Présences avec participation active : { $share }
outcome-median =
    La moitié est partie après { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    }.
outcome-median-none = Plus de la moitié vient encore.
outcome-after = Après
outcome-weeks =
    { $count ->
        [one] { $count } semaine
       *[other] { $count } semaines
    }
outcome-still = Vient encore
outcome-staying-caption = Part de ceux qui viennent encore, intervalle à 95 %
outcome-staying-note =
    Kaplan–Meier, arrondi à 5 %. Une personne non vue depuis { $weeks ->
        [one] { $weeks } semaine
       *[other] { $weeks } semaines
    } compte comme partie le jour de sa dernière présence.
outcome-change = Qui va mieux
outcome-change-caption = Entre la première et la dernière feuille de la même personne
outcome-scale = Échelle
outcome-twice = Vus deux fois ou plus
outcome-once = Une seule fois
outcome-better = Nettement mieux
outcome-same = Comme avant
outcome-worse = Nettement moins bien
outcome-mean = Changement moyen, points
outcome-effect = Taille d’effet (g de Hedges)
outcome-change-note = Moins de points, moins de difficultés. Nettement : plus que le flottement de l’échelle elle-même (Jacobson et Truax ; NHS Talking Therapies pour PHQ-9 et GAD-7). Entre parenthèses l’intervalle à 95 %. Sans groupe de comparaison, personne ne peut dire ce qui aurait changé de toute façon.
outcome-too-few = Trop peu de paires pour montrer : { $scales }.
outcome-few = quelques
outcome-about = environ { $count }
outcome-between = { $value } ({ $low } … { $high })
