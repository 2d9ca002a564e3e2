### Wyniki: komu lepiej, u kogo bez zmian, kto odszedł, z uczciwą niepewnością.

outcome-nav = Czy pomaga
outcome-title = Czy to pomaga?
outcome-lead = Kto czuje się lepiej, u kogo bez zmian, kto odszedł. Tylko dla wielu osób razem i zawsze z niepewnością.
outcome-none = Jeszcze nie ma kręgu
outcome-none-text = Gdy będą kręgi z zamkniętymi listami, tu staną ich wyniki.
outcome-programmes = Programy
outcome-circles = Kręgi
outcome-staying = Kto zostaje
outcome-hidden = Za mało, by pokazać
outcome-hidden-people = Wyniki pojawią się, gdy przyjdzie co najmniej osiem osób, tak by nikogo nie dało się rozpoznać.
outcome-hidden-pairs = Zmianę pokażemy, gdy co najmniej osiem osób wypełni tę samą skalę dwa razy i zgodzi się na policzenie.
outcome-people = Osoby, które przyszły: { $count }
outcome-active = Obecności z czynnym udziałem: { $share }
outcome-median =
    Połowa odchodzi po { $weeks ->
        [one] { $weeks } tygodniu
        [few] { $weeks } tygodniach
        [many] { $weeks } tygodniach
       *[other] { $weeks } tygodnia
    }.
outcome-median-none = Ponad połowa nadal przychodzi.
outcome-after = Po czasie
outcome-weeks =
    { $count ->
        [one] { $count } tydzień
        [few] { $count } tygodnie
        [many] { $count } tygodni
       *[other] { $count } tygodnia
    }
outcome-still = Nadal przychodzi
outcome-staying-caption = Odsetek nadal przychodzących, z przedziałem 95 %
outcome-staying-note =
    Metoda Kaplana–Meiera, zaokrąglone do 5 %. Osoba niewidziana od { $weeks ->
        [one] { $weeks } tygodnia
        [few] { $weeks } tygodni
        [many] { $weeks } tygodni
       *[other] { $weeks } tygodnia
    } liczy się jako ta, która odeszła w dniu ostatniej obecności.
outcome-change = Komu jest lepiej
outcome-change-caption = Między pierwszym a ostatnim arkuszem tej samej osoby
outcome-scale = Skala
outcome-twice = Co najmniej dwa razy
outcome-once = Tylko raz
outcome-better = Wyraźnie lepiej
outcome-same = Bez zmian
outcome-worse = Wyraźnie gorzej
outcome-mean = Średnia zmiana, punkty
outcome-effect = Wielkość efektu (g Hedgesa)
outcome-change-note = Mniej punktów to mniej trudności. Wyraźnie: więcej niż wahanie samej skali (Jacobson i Truax; NHS Talking Therapies dla PHQ-9 i GAD-7). W nawiasie przedział 95 %. Bez grupy porównawczej nie wiadomo, ile zmieniłoby się i tak.
outcome-too-few = Za mało par, by pokazać: { $scales }.
outcome-few = kilka
outcome-about = około { $count }
outcome-between = { $value } ({ $low } … { $high })
