directory-stale-form = Quelqu’un a modifié cette fiche entre-temps. Les deux versions sont ci-dessous : celle qui est enregistrée et la vôtre.
directory-day-ahead = Ce jour n’est pas encore venu.
directory-limits-order = Le second nombre de jours doit être plus grand que le premier.
