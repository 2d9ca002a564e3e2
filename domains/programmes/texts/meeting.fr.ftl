### Planifier les rencontres, et le bureau de ceux qui les animent.

## What a form may say no with

meeting-ends-before-start = La rencontre doit finir après son début.
meeting-minutes-odd = Une rencontre dure de 5 minutes à 24 heures.
meeting-day-far = Ce jour est trop éloigné pour être juste. Vérifiez l’année.
meeting-person-missing = Choisissez la personne pour qui est cette rencontre.
meeting-individual-no-circle = Le soutien individuel est prévu pour une seule personne, hors d’un cercle.
meeting-individual-format = Le soutien individuel se fait sur place, par téléphone ou en vidéo.
meeting-guest-missing = Écrivez qui vient.
meeting-until-before-first = Le dernier jour ne peut pas précéder le premier.
meeting-never-happens = Aucun jour ne correspond à ces choix.
meeting-rule-odd = Nous ne savons pas répéter une rencontre ainsi. Choisissez un autre rythme.
meeting-no-dates-between = Aucune rencontre de cette série ne tombe entre ces jours.
meeting-reason-missing = Écrivez pourquoi. Les personnes qui comptaient venir le verront.
meeting-place-missing = Choisissez un lieu : le cercle n’en a pas.
meeting-year-frozen = L’année { $year } est close : ses rencontres ne changent plus.
meeting-circle-ended = Ce cercle a pris fin ; on ne peut plus rien y prévoir.
meeting-is-closed = La feuille de présence de cette rencontre est close : elle reste telle quelle.
meeting-is-cancelled = Cette rencontre est annulée. Rétablissez-la d’abord.
meeting-changed-meanwhile = Quelqu’un a modifié cette rencontre pendant que vous écriviez. Voyez où elle en est, puis décidez de nouveau.
