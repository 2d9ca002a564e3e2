# What cannot be, and why
programme-year-wrong = Ce texte ne peut pas porter sur cette année.
programme-email-wrong = « { $given } » n’est pas une adresse e-mail. Écrivez-la ainsi : bureau@exemple.fr.
programme-slug-shape = L’adresse « { $given } » ne peut contenir que des minuscules sans accent, des chiffres et des traits d’union, par exemple cercle-du-soir.
programme-slug-taken = L’adresse « { $given } » est déjà prise. Choisissez-en une autre.
programme-ends-early = La fin ({ $ended }) est antérieure au début ({ $started }).
programme-text-stale = Quelqu’un a modifié ce texte pendant que vous écriviez. Les deux versions sont ci-dessous : réunissez-les et enregistrez de nouveau.
programme-amount-wrong = Écrivez le montant en chiffres, par exemple 12 500 ou 12500,50.

# Headings of the texts
programme-group-what = Ce que c’est
programme-group-why = Pourquoi et pour qui
programme-group-how = Comment cela fonctionne
programme-group-with = Avec qui et avec quoi
programme-group-who = Qui le mène
