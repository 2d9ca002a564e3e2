care-nav = Jak im się wiedzie
care-nav-mine = Moje granice
care-mine-title = Moje granice
care-mine-lead = Ty decydujesz, ile dajesz. Gdy granica jest osiągnięta, Twoje terminy po prostu się nie pokazują.
care-week = W tym tygodniu
care-month = W tym miesiącu
care-weekly = Najwięcej godzin w tygodniu
care-monthly = Najwięcej godzin w miesiącu
care-empty = Puste: bez granicy.
care-rest = Ile dni odpoczynku po trudnej rozmowie
care-rest-hint = Zero: bez odpoczynku.
care-pause = Potrzebuję przerwy
care-pause-hint = To, co umówione, zostaje, i to, co już masz, też zostaje. Nie pokazują się tylko nowe terminy.
care-back = Wracam dnia
care-back-hint = Puste: sama lub sam dam znać.
care-back-past = Podaj dzień, który dopiero nadejdzie.
care-paused = Masz przerwę
care-paused-text = Dobrze, że o siebie dbasz. Wróć, kiedy zechcesz.
care-saved = Zapisano.
care-stale = Te ustawienia zmieniły się, gdy strona była otwarta. Sprawdź je i zapisz jeszcze raz.

# The office
care-title = Jak wiedzie się tym, którzy pomagają
care-lead = Ile kto niesie i o co warto zapytać. Najpierw ci, przy których jest znak.
care-none = Nikt jeszcze nie pomaga
care-none-text = Tu pojawią się osoby z rolą wspierającą i to, ile godzin dają.
care-line = Tydzień: { $week } · miesiąc: { $month } · część całości: { $share }
care-unnamed = Osoba { $number }
care-sign-limit = więcej, niż chciała lub chciał dawać
care-sign-weeks = { $n ->
     [one] { $n } tydzień bez przerwy
     [few] { $n } tygodnie bez przerwy
     [many] { $n } tygodni bez przerwy
    *[other] { $n } tygodnia bez przerwy
}
care-sign-hard = { $n ->
     [one] { $n } trudna rozmowa w dwa tygodnie
     [few] { $n } trudne rozmowy w dwa tygodnie
     [many] { $n } trudnych rozmów w dwa tygodnie
    *[other] { $n } trudnej rozmowy w dwa tygodnie
}
care-sign-missed = { $n ->
     [one] { $n } raz nikt nie przyszedł
     [few] { $n } razy nikt nie przyszedł
     [many] { $n } razy nikt nie przyszedł
    *[other] { $n } razu nikt nie przyszedł
}
care-sign-sudden = dwa razy więcej niż zwykle
care-sign-paused = prosi o przerwę
care-sign-meaning = Znak to powód, żeby zapytać „jak się masz”, nie ocena.
