# The page
figures-nav = Liczby
figures-title = Liczby
figures-part-of-year = Część roku
figures-whole-year = Cały rok
figures-quarter = { $quarter }. kwartał
figures-quarter-of = { $quarter }. kwartał { $year } roku
figures-all-years = Wszystkie lata
figures-period = Okres
figures-programme = Program
figures-every-programme = Wszystkie programy
figures-circle = Krąg
figures-every-circle = Wszystkie kręgi
figures-kind = Rodzaj
figures-every-kind = Każdy rodzaj
figures-format = Forma
figures-every-format = Każda forma
figures-own-days = Wybierz własne daty
figures-own-days-hint = Jeśli wpiszesz daty, liczą się one zamiast roku. Oba dni należą do okresu.
figures-from = Od dnia
figures-to = Do dnia
figures-period-order = Okres kończy się ({ $to }), zanim się zaczyna ({ $from }). Popraw jedną z dat.
figures-own-circles = Liczby obejmują kręgi, które prowadzisz.
figures-aggregates = Widzisz liczby zbiorcze. Aby nikogo nie dało się rozpoznać, liczby mniejsze niż pięć osób nie są podawane, a obecności i osobogodziny podajemy tylko za całe lata i wszystkie kręgi razem.
figures-fewer = mniej niż { $n }

# The five figures
figures-persons = Osoby
figures-meetings = Spotkania
figures-programme-hours = Godziny zajęć
figures-attendances = Obecności
figures-contact-hours = Osobogodziny
figures-definitions = Co oznaczają te liczby
figures-persons-means = Osoby, które choć raz były na spotkaniu: na czas, spóźnione albo spoza listy. Każda liczy się raz, nawet jeśli przychodziła wiele razy i do kilku kręgów.
figures-meetings-means = Spotkania, które się odbyły i których rejestr jest zamknięty. Odwołane się nie liczą.
figures-programme-hours-means = Suma długości tych spotkań. Czas przygotowań się nie liczy.
figures-attendances-means = Suma wszystkich obecności: na czas, z opóźnieniem i spoza listy. Nieobecności, także usprawiedliwione, się nie liczą.
figures-contact-hours-means = Dla każdego spotkania: liczba obecnych razy jego długość; razem.
figures-do-not-add = Osób z dwóch okresów lub kręgów nie należy dodawać: ta sama osoba byłaby policzona dwa razy. Wybierz dłuższy okres.
figures-frozen-tag = zamknięty
figures-frozen-text = Ten rok jest zamknięty: pokazujemy liczby, które podano w sprawozdaniu.
figures-none-title = W tym okresie nie ma jeszcze spotkań
figures-none-text = Policzymy tu spotkania, których rejestr jest zamknięty. Wybierz dłuższy okres albo mniej warunków.
figures-never-title = Tu pojawią się liczby
figures-never-text = Zamknij rejestr pierwszego spotkania, a zobaczysz osoby, spotkania i godziny. Niczego nie trzeba liczyć na piechotę.
figures-cards = Karty dobrej praktyki

# Parts
figures-by-year = Według lat
figures-by-month = Według miesięcy
figures-by-circle = Według kręgów
figures-by-kind = Według rodzaju spotkania
figures-by-format = Według formy
figures-chart-by-year = Spotkania w kolejnych latach
figures-chart-by-month = Spotkania w kolejnych miesiącach
figures-bar = { $when }: { $n ->
    [one] { $n } spotkanie
    [few] { $n } spotkania
    [many] { $n } spotkań
   *[other] { $n } spotkania
}
figures-no-circle = Poza kręgami
figures-kind-group = Spotkanie kręgu
figures-kind-individual = Wsparcie indywidualne
figures-kind-outing = Wyjście
figures-kind-workshop = Warsztaty
figures-kind-guest = Wizyta gościa
figures-kind-family = Praca z rodziną
figures-format-in-person = Na miejscu
figures-format-phone = Przez telefon
figures-format-video = Wideorozmowa
figures-format-hybrid = Hybrydowo

# Files
figures-file-part = Część
figures-file-line = Pozycja

# The records behind a figure
figures-records-title = Z czego składają się liczby
figures-persons-note = Każda osoba raz. Pseudonim podajemy tylko przy tych, którzy przychodzili do jednego kręgu: pseudonimów z dwóch kręgów nikt nie powinien łączyć.
figures-person-number = Osoba { $n }
figures-unnamed = bez pseudonimu
figures-in-circles = { $n ->
    [one] { $n } miejsce
    [few] { $n } miejsca
    [many] { $n } miejsc
   *[other] { $n } miejsca
}
figures-who = Kto
figures-mark = Obecność
figures-mark-attended = na czas
figures-mark-late = z opóźnieniem
figures-mark-walk-in = spoza listy
figures-length = Długość
figures-there = Obecnych
figures-first = Pierwszy raz
figures-last = Ostatni raz
figures-times = Ile razy
figures-first-page = Od początku
