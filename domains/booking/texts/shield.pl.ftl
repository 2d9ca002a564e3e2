shield-nav = Z kim się nie spotkam
shield-title = Z kim i gdzie wolę się nie spotkać
shield-lead = W małej miejscowości wszyscy się znają. Tego, co tu wpiszesz, nie zobaczy nikt; po prostu nie pokażemy Ci tych osób i miejsc.
shield-towns = Miejscowości
shield-towns-hint = Jedna w każdym wierszu. Nie pokażemy też osób, które nie mówią, skąd są.
shield-people = Osoby
shield-people-hint = Imię i nazwisko albo imię, które tu widać. Jedna osoba w każdym wierszu.
shield-forget = { $n ->
     [one] Pokaż znowu { $n } osobę, której nie chciałam lub nie chciałem widzieć
     [few] Pokaż znowu { $n } osoby, których nie chciałam lub nie chciałem widzieć
     [many] Pokaż znowu { $n } osób, których nie chciałam lub nie chciałem widzieć
    *[other] Pokaż znowu { $n } osoby, których nie chciałam lub nie chciałem widzieć
}
shield-promise = To jest zaszyfrowane Twoim kluczem. Nie czyta tego ani biuro, ani osoby, które pomagają.
shield-saved = Zapisane. Od teraz to obowiązuje.
shield-many = Zmieści się tu najwyżej { $most } wierszy.
shield-stale = Ta lista zmieniła się, gdy strona była otwarta. Sprawdź ją i zapisz jeszcze raz.
shield-too-often = Tę listę można zmienić tylko kilka razy w ciągu dnia. Wróć do niej jutro.
shield-not-them = Nie pokazuj mi tej osoby
shield-not-them-done = Już jej nie zobaczysz. Ta osoba się o tym nie dowie.
