# Waiting times of the public health fund
waiting-nav = Czas oczekiwania
waiting-nav-desk = Kolejki NFZ
waiting-title = Ile czeka się na pomoc bezpłatną
waiting-lead = Kolejki do poradni i oddziałów, za które płaci NFZ. Najkrótsze są na górze. Zanim pojedziesz, zadzwoń: kolejki zmieniają się co dzień.
waiting-town = Miejscowość
waiting-town-hint = Wystarczy początek nazwy.
waiting-distance = Jak daleko
waiting-only-here = Tylko tutaj
waiting-within = Do { $km } km
waiting-where-km = { $where } (około { $km } km)
waiting-whom = Dla kogo
waiting-whom-adults = Dla dorosłych
waiting-whom-children = Dla dzieci i młodzieży
waiting-for-children = { $kind }, dla dzieci i młodzieży
waiting-case = Pilność
waiting-case-hint = „Pilne” pisze na skierowaniu lekarz.
waiting-case-stable = Zwykłe
waiting-case-urgent = Pilne
waiting-any = Wszystkie
waiting-count = { $n ->
    [one] { $n } kolejka
    [few] { $n } kolejki
    [many] { $n } kolejek
   *[other] { $n } kolejki
}
waiting-none = Nie ma takiej kolejki
waiting-none-text = Poszukaj w sąsiedniej miejscowości albo wybierz inny rodzaj pomocy.
waiting-empty = Tu pojawią się czasy oczekiwania
waiting-empty-text = Nikt jeszcze nie wczytał kolejek NFZ. Do tego czasu zapytaj w poradni telefonicznie.
waiting-source = Dane: Narodowy Fundusz Zdrowia, Terminy Leczenia. Wartości NFZ podajemy bez zmian; liczbę dni wyliczamy z nich (miesiąc to 30 dni, tydzień 7).
waiting-head-provider = Kto prowadzi
waiting-head-kind = Rodzaj pomocy
waiting-head-where = Gdzie
waiting-head-wait = Czeka się
waiting-head-as-at = Stan na dzień
waiting-head-verbatim = Zapis NFZ
waiting-head-awaiting = Osób w kolejce
waiting-head-removed = Skreślono w miesiącu
waiting-head-average = Średnio dni
waiting-head-month = Za miesiąc
waiting-not-told = nie podano
waiting-no-days = bez czekania (0 dni)
waiting-days = { $n ->
    [one] { $n } dzień
    [few] { $n } dni
    [many] { $n } dni
   *[other] { $n } dnia
}
waiting-not-applicable = nie dotyczy tej pomocy
waiting-not-reported = placówka nie podała
waiting-as-at = stan na { $day }
waiting-as-at-unknown = dzień nieznany
waiting-kind-outpatient = Poradnia zdrowia psychicznego
waiting-kind-psychology = Poradnia psychologiczna
waiting-kind-neurosis = Poradnia leczenia nerwic
waiting-kind-addiction = Poradnia uzależnień
waiting-kind-other = Inna poradnia
waiting-kind-community = Zespół, który przyjeżdża do domu
waiting-kind-day-ward = Oddział dzienny
waiting-kind-inpatient = Oddział lub ośrodek całodobowy
waiting-benefit = Nazwa świadczenia w NFZ
waiting-place = Miejsce
waiting-show-title = Czas oczekiwania
waiting-series-title = Jak to się zmieniało
waiting-series-text = Każdy wiersz to jeden zapis NFZ. Gdy kolejne odczyty mówią to samo, nie powtarzamy ich.
waiting-series-forecast = Prognoza czasu oczekiwania (od lipca 2026 r.)
waiting-series-first-free = Pierwszy wolny termin (do lipca 2026 r.)
waiting-series-break = W lipcu 2026 r. NFZ zaczął mierzyć co innego, dlatego tabele są dwie i nie wolno ich łączyć w jedną.
waiting-desk-title = Kolejki NFZ
waiting-desk-lead = Stan odczytów z rejestru Terminy Leczenia. Każdy odczyt dopisuje się do historii kolejki.
waiting-desk-command = Nowy odczyt uruchamia operator serwera. Przerwany ruszy od strony, na której stanął:
waiting-runs-empty = Jeszcze nic nie wczytano
waiting-runs-empty-text = Poproś operatora serwera o pierwszy odczyt. To jest polecenie dla województwa śląskiego:
waiting-runs-caption = Ostatnie odczyty
waiting-last-run = Ostatni odczyt: { $status }, { $when }. { $n ->
    [one] Odczytano { $n } kolejkę.
    [few] Odczytano { $n } kolejki.
    [many] Odczytano { $n } kolejek.
   *[other] Odczytano { $n } kolejki.
}
waiting-status-finished = do końca
waiting-status-running = w toku
waiting-status-stopped = przerwany
waiting-head-started = Początek
waiting-head-branch = Oddział NFZ
waiting-head-kept = Odczytane
waiting-head-changed = Nowe wartości
waiting-head-passed = Inna pomoc
waiting-head-refused = Odłożone
waiting-run-title = Jeden odczyt
waiting-head-source = Skąd
waiting-head-recorded = Zapisano
waiting-head-pages = Strony
waiting-pages-of = { $done } z { $all }
waiting-refused-caption = Zapisy odłożone z powodem; reszta odczytu poszła dalej
waiting-refused-none = Wszystko dało się odczytać
waiting-refused-none-text = Gdy NFZ zmieni coś w swoich danych, tu pojawią się zapisy, których nie rozumiemy.
waiting-refused-at = strona { $page }, pozycja { $position }
waiting-head-at = Miejsce w odczycie
waiting-head-record = Numer w NFZ
waiting-head-field = Pole
waiting-head-given = Co tam było
waiting-why-missing = brakuje pola
waiting-why-changed = pole jest innego rodzaju niż dotąd
waiting-why-unreadable = wartości nie da się odczytać
waiting-why-twice = ta sama kolejka drugi raz
waiting-why-no-record = to nie jest zapis kolejki
waiting-halt-unavailable = Rejestr nie odpowiada ({ $given }). Odczytane strony są zapisane; to samo polecenie ruszy dalej.
waiting-halt-refused = Rejestr odrzucił zapytanie: { $given }.
waiting-halt-version = Rejestr odpowiada w wersji { $given }, której nie znamy. Nic nie odczytano, bo liczby mogą znaczyć co innego.
waiting-halt-no-page = To, co przyszło, nie jest stroną rejestru ({ $given }). Odczytane strony są zapisane.
waiting-halt-nothing = Rejestr nie zna takiej kolejki. Nazwa świadczenia musi być dokładnie taka jak w słowniku NFZ: „{ $given }”.
waiting-halt-no-queue = W oddziale { $given } nie ma żadnej kolejki.
waiting-run-elsewhere = Ten odczyt prowadzi już ktoś inny.
waiting-not-a-branch = Oddział NFZ to numer od 01 do 16; śląski to 12.
waiting-links-title = Kolejki i usługi z katalogu
waiting-links-lead = Rejestr NFZ zna placówkę pod nazwą firmy, katalog pod nazwą, której używają ludzie. Tu widać pary, które mogą być jednym. Po potwierdzeniu na stronie usługi pojawi się czas oczekiwania z NFZ.
waiting-links-empty = Nie ma par do sprawdzenia
waiting-links-empty-text = Pary pojawią się, gdy w jednej miejscowości będą i kolejki NFZ, i usługi z katalogu o podobnej nazwie, adresie lub telefonie.
waiting-links-next = Następne pary
waiting-link-question = Która to usługa?
waiting-link-phone = ten sam telefon
waiting-link-address = ten sam adres
waiting-link-name = podobna nazwa
waiting-link-none = Żadna z nich
waiting-link-confirm = Zapisz
waiting-link-made = Kolejka jest połączona z usługą.
waiting-link-refused = Zapisane. Tej kolejki już nie zaproponujemy.
waiting-linked-title = Połączone
waiting-link-undo = Rozłącz
waiting-link-undone = Rozłączone. Para znów jest do sprawdzenia.
waiting-service = W katalogu
