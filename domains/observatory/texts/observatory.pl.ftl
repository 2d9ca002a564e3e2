# The pages of a month
observatory-nav = Czy dostęp się poprawia?
observatory-title = Czy dostęp do pomocy się poprawia?
observatory-place-title = Dostęp do pomocy w jednym miejscu
observatory-everywhere = Cały kraj
observatory-region = Województwo
observatory-county = Powiat
observatory-measure = Miara
observatory-parts = Części tego miesiąca
observatory-part-map = Mapa i miejsca
observatory-part-towns = Małe i duże miasta
observatory-part-trend = W czasie
observatory-part-evenness = Jak równo
observatory-part-gaps = Gdzie brakuje pomocy
observatory-empty-title = Żaden miesiąc nie został jeszcze obliczony
observatory-empty-text = Tu będzie widać, jak bardzo pomoc jest w zasięgu w każdej miejscowości, gdzie jest coraz lepiej i na ile można być tego pewnym.
observatory-empty-staff = Wybierz miesiące do obliczenia. Potrzebne są osoby z tygodniowymi godzinami w katalogu albo kolejki odczytane z NFZ.
observatory-superseded = Ten miesiąc obliczono później na nowo
observatory-to-newest = Pokaż najnowsze
observatory-to-method = Jak to jest liczone
observatory-based-on = Na czym to się opiera
observatory-from-directory = { $n ->
    [one] { $n } specjalista z katalogu, { $hours } tygodniowo, województwa: { $regions }.
    [few] { $n } specjalistów z katalogu, razem { $hours } tygodniowo, województwa: { $regions }.
    [many] { $n } specjalistów z katalogu, razem { $hours } tygodniowo, województwa: { $regions }.
   *[other] { $n } specjalisty z katalogu, razem { $hours } tygodniowo, województwa: { $regions }.
}
observatory-from-no-directory = Katalog nie zna jeszcze w żadnym województwie dość specjalistów, dlatego godzin w zasięgu nie podajemy.
observatory-from-queues = { $n ->
    [one] { $n } kolejka NFZ, stan na { $when }, województwa: { $regions }.
    [few] { $n } kolejki NFZ, stan najpóźniej na { $when }, województwa: { $regions }.
    [many] { $n } kolejek NFZ, stan najpóźniej na { $when }, województwa: { $regions }.
   *[other] { $n } kolejki NFZ, stan najpóźniej na { $when }, województwa: { $regions }.
}
observatory-from-no-queues = W tym miesiącu nie odczytano żadnej kolejki NFZ, dlatego oczekiwania nie podajemy.
observatory-from-unplaced = Nie doliczono do żadnego miejsca: { $hours } tygodniowo pod adresami chronionymi albo nieznanymi.
observatory-not-nought = Kreska oznacza, że czegoś nie wiadomo. Nigdy nie oznacza, że czegoś nie ma.
observatory-edition = Wydanie { $number }, obliczone { $when }.
observatory-edition-word = Wydanie
observatory-permanent = Stały link do tego wydania
observatory-credits = Źródła: { $sources }.
observatory-source = Źródło

# The three answers
observatory-verdict = Czy się poprawia?
observatory-improving = Poprawia się
observatory-not-improving = Nie poprawia się
observatory-cannot-say = Nie wiadomo
observatory-people = { $n ->
    [one] mieszka tam { $n } osoba
    [few] mieszkają tam { $n } osoby
    [many] mieszka tam { $n } osób
   *[other] mieszka tam { $n } osoby
}
observatory-better = lepiej
observatory-worse = gorzej
observatory-level = bez zmian
observatory-unknown = za mało miesięcy
observatory-why-improving = Co najmniej jedno z trojga: godziny w zasięgu, oczekiwanie, odległość, jest coraz lepsze, a żadne nie jest coraz gorsze.
observatory-why-worse = Co najmniej jedno z trojga: godziny w zasięgu, oczekiwanie, odległość, jest coraz gorsze, a żadne nie jest coraz lepsze.
observatory-why-level = Godziny w zasięgu, oczekiwanie i odległość nie zmieniają się na tyle, by mówić o zmianie.
observatory-why-mixed = Godziny w zasięgu, oczekiwanie i odległość wskazują w różne strony. Spójrz na każde z osobna.
observatory-why-unknown = Za mało wiadomo, jak zmieniało się to miejsce.
observatory-slope = { $n ->
    [one] { $slope } na rok (przedział 90%: od { $low } do { $high }), z { $n } miesiąca
    [few] { $slope } na rok (przedział 90%: od { $low } do { $high }), z { $n } miesięcy
    [many] { $slope } na rok (przedział 90%: od { $low } do { $high }), z { $n } miesięcy
   *[other] { $slope } na rok (przedział 90%: od { $low } do { $high }), z { $n } miesiąca
}
observatory-too-few = { $n ->
    [0] Nic o tym w tym miejscu nie wiadomo.
    [one] Znane z { $n } miesiąca; do oceny potrzeba { $least }.
    [few] Znane z { $n } miesięcy; do oceny potrzeba { $least }.
    [many] Znane z { $n } miesięcy; do oceny potrzeba { $least }.
   *[other] Znane z { $n } miesiąca; do oceny potrzeba { $least }.
}

# What is measured
observatory-access = Godziny w zasięgu
observatory-access-means = Godziny pomocy w tygodniu na 10 000 osób, u specjalistów w zasięgu, dzielone ze wszystkimi, którzy też do nich docierają.
observatory-public = Bezpłatne godziny w zasięgu
observatory-public-means = To samo, ale tylko godziny bezpłatne albo opłacane z pieniędzy publicznych.
observatory-admissions = Przyjęcia NFZ w zasięgu
observatory-admissions-means = Osoby skreślone w miesiącu z kolejek NFZ, na 10 000 osób w zasięgu. NFZ nie podaje godzin, więc to tylko wskazówka, ile może przyjąć.
observatory-waiting = Oczekiwanie
observatory-waiting-means = Połowa kolejek NFZ w zasięgu jest krótsza.
observatory-nearest = Do najbliższej pomocy
observatory-nearest-means = Kilometry do najbliższego znanego specjalisty albo poradni NFZ, drogą oszacowaną z linii prostej.
observatory-capacity = Godziny na miejscu
observatory-capacity-means = Godziny pomocy w tygodniu w samej miejscowości, na 10 000 mieszkańców.
observatory-funded = Udział bezpłatnych
observatory-funded-means = Jaka część godzin w zasięgu jest bezpłatna albo opłacana z pieniędzy publicznych.
observatory-tele = Godziny online
observatory-tele-means = Godziny w tygodniu online albo przez telefon, na 10 000 osób w województwach, które katalog zna.
observatory-opinion = Co mówią mieszkańcy
observatory-opinion-text = Jeszcze nie pytano. Odpowiedzi mieszkańców pojawią się tu obok liczb, i tylko tam, gdzie odpowie dość osób.
observatory-not-known = nie wiadomo
observatory-measures-in = Co mierzymy, { $month }
observatory-side-by-side = Miary pokazujemy obok siebie i nie dodajemy ich do jednej liczby.
observatory-beside = Pozostałe miary w czasie
observatory-place-counts = { $practitioners ->
    [one] Tutaj: { $practitioners } specjalista.
    [few] Tutaj: { $practitioners } specjalistów.
    [many] Tutaj: { $practitioners } specjalistów.
   *[other] Tutaj: { $practitioners } specjalisty.
} { $queues ->
    [one] W zasięgu { $queues } kolejka NFZ.
    [few] W zasięgu { $queues } kolejki NFZ.
    [many] W zasięgu { $queues } kolejek NFZ.
   *[other] W zasięgu { $queues } kolejki NFZ.
}
observatory-region-mean = Średnia w województwie: { $value }
observatory-place-where = { $n ->
    [one] { $region }. { $size }. { $n } mieszkaniec.
    [few] { $region }. { $size }. { $n } mieszkańców.
    [many] { $region }. { $size }. { $n } mieszkańców.
   *[other] { $region }. { $size }. { $n } mieszkańca.
}
observatory-means = Ile przypada średnio na mieszkańców
observatory-places-known = { $n ->
    [one] wiadomo dla { $n } miejsca
    [few] wiadomo dla { $n } miejsc
    [many] wiadomo dla { $n } miejsc
   *[other] wiadomo dla { $n } miejsca
}

# Map and table
observatory-map-title = { $measure }, { $month }
observatory-map-hint = Każdy kolor oznacza mniej więcej tyle samo miejsc; im ciemniej, tym lepiej. Tabela niżej mówi to samo liczbami.
observatory-places-title-public = Miejsca
observatory-places-caption = Miejsca, najpierw te w najgorszym położeniu: { $measure }
observatory-place = Miejsce
observatory-places = Miejsca
observatory-code = Kod
observatory-population = Mieszkańcy
observatory-practitioners = Specjaliści
observatory-queues = Kolejki

# Towns
observatory-size = Wielkość
observatory-size-village = Gmina wiejska
observatory-size-below-5k = Miasto poniżej 5 000
observatory-size-below-20k = Miasto od 5 000 do 20 000
observatory-size-below-50k = Miasto od 20 000 do 50 000
observatory-size-below-100k = Miasto od 50 000 do 100 000
observatory-size-below-200k = Miasto od 100 000 do 200 000
observatory-size-below-500k = Miasto od 200 000 do 500 000
observatory-size-large = Miasto od 500 000
observatory-group = Rodzaj miejsca
observatory-group-all = Wszędzie
observatory-group-small = Miasta poniżej 20 000
observatory-group-village = Gminy wiejskie
observatory-group-large = Większe miasta
observatory-towns-text = Średnie na osobę, według klas wielkości miast GUS. Miejsca, dla których miara nie jest znana, nie wchodzą do jej średniej.
observatory-towns-caption = Dostęp według wielkości miasta
observatory-years = Specjaliści z roku na rok
observatory-years-text = Specjaliści, którzy ostatniego dnia roku mieli godziny. Kto pracuje w miejscach dwóch rodzajów, jest liczony w obu.
observatory-years-chart = Specjaliści wszędzie
observatory-years-caption = Specjaliści i wzrost względem poprzedniego roku
observatory-years-none = Katalog nie ma jeszcze godzin z datami.
observatory-year-so-far = { $year }, do { $day }
observatory-counted-on = Stan na
observatory-growth = Wzrost

# Over time
observatory-trend-chart = { $measure } w czasie
observatory-trend-none = Tej miary tutaj nie znamy.
observatory-trend-one = Jeden miesiąc to jeszcze nie linia. Narysujemy ją, gdy będzie znany następny.
observatory-rupture = Od lipca 2026 NFZ podaje czas oczekiwania inaczej. Liczb sprzed zmiany i po niej nie porównujemy.
observatory-months-caption = Miesiąc po miesiącu
observatory-bar = { $when }: { $value }

# Evenness
observatory-gini = Współczynnik Giniego
observatory-gini-note = 0: wszyscy mają tyle samo; 1: jeden ma wszystko
observatory-evenness-sentence = { $places ->
    [one] „{ $measure }”: na gorzej położoną połowę ludzi przypada { $share }. Wiadomo dla { $places } miejsca.
    [few] „{ $measure }”: na gorzej położoną połowę ludzi przypada { $share }. Wiadomo dla { $places } miejsc.
    [many] „{ $measure }”: na gorzej położoną połowę ludzi przypada { $share }. Wiadomo dla { $places } miejsc.
   *[other] „{ $measure }”: na gorzej położoną połowę ludzi przypada { $share }. Wiadomo dla { $places } miejsca.
}
observatory-evenness-none = Tej miary tutaj nie znamy albo nie ma czego dzielić.
observatory-lorenz-chart = Krzywa Lorenza: { $measure }
observatory-lorenz-hint = Od lewej do prawej ludzie, najpierw ci w najgorszym położeniu; w górę to, ile razem mają. Na prostej wszyscy mieliby tyle samo.
observatory-tenths = Dziesiąta część ludzi
observatory-tenth-first = 1, w najgorszym położeniu
observatory-tenths-caption = Ile ma każda dziesiąta część ludzi
observatory-share = Udział

# Gaps
observatory-gaps-lead = Średnio na 10 000 osób przypada w zasięgu godzin tygodniowo: { $usual }. Te miejsca mają mniej. Kolejność według godzin, które podniosłyby ich mieszkańców do tego poziomu.
observatory-gaps-none = Nie znamy miejsca, w którym brakowałoby godzin.
observatory-gaps-caption = Miejsca według brakujących godzin
observatory-gap-hours = Brakuje godzin tygodniowo
observatory-more-in-file = { $n ->
    [one] Jeszcze { $n } miejsce jest w pliku.
    [few] Jeszcze { $n } miejsca są w pliku.
    [many] Jeszcze { $n } miejsc jest w pliku.
   *[other] Jeszcze { $n } miejsca jest w pliku.
}

# Method
observatory-method-title = Jak liczymy dostęp
observatory-method-lead = Każdą liczbę można sprawdzić: z czego powstała, jakim wzorem i czego nie wiadomo.
observatory-method-measures = Co mierzymy
observatory-method-access = Godziny w zasięgu
observatory-method-access-text = Ulepszona dwustopniowa metoda obszarów dojazdu (E2SFCA). Najpierw każde miejsce, w którym ktoś daje S godzin, dzielimy między P ludzi w zasięgu; bliżsi liczą się bardziej. Potem każda miejscowość dodaje to, co dostaje ze wszystkich miejsc w zasięgu. Suma rozdzielonych godzin to wszystkie dane godziny.
observatory-zone = do { $km } km: { $weight }
observatory-method-zones = Wagi według odległości: { $zones }. Odległość to linia prosta razy { $detour }; prawdziwych dróg i autobusów jeszcze nie znamy. Gminę umieszczamy tam, gdzie jest jej największe miasto albo wieś.
observatory-method-proxy = NFZ nie publikuje godzin. To, ile osób skreślono w miesiącu z jego kolejek, przechodzi przez ten sam wzór, ale jest osobną miarą i nigdy nie jest dodawane do godzin.
observatory-method-waiting = Oczekiwanie
observatory-method-waiting-text = Mediana dni, które NFZ podaje dla kolejek do pomocy w zdrowiu psychicznym dla dorosłych w zasięgu, przypadki stabilne, odczytanych w danym miesiącu. Tekst NFZ zachowujemy bez zmian; dni są z niego wyliczone. Kolejki, które nic nie podały, nie liczą się jako zero.
observatory-method-unknown = Czego nie wiadomo
observatory-method-unknown-text = { $n ->
    [one] Godziny podajemy dla województw, w których katalog zna co najmniej { $n } specjalistę, oczekiwanie dla województw, których kolejki odczytano. Gdzie indziej jest kreska. Blisko granicy takiego województwa brakuje pomocy, która jest za nią.
    [few] Godziny podajemy dla województw, w których katalog zna co najmniej { $n } specjalistów, oczekiwanie dla województw, których kolejki odczytano. Gdzie indziej jest kreska. Blisko granicy takiego województwa brakuje pomocy, która jest za nią.
    [many] Godziny podajemy dla województw, w których katalog zna co najmniej { $n } specjalistów, oczekiwanie dla województw, których kolejki odczytano. Gdzie indziej jest kreska. Blisko granicy takiego województwa brakuje pomocy, która jest za nią.
   *[other] Godziny podajemy dla województw, w których katalog zna co najmniej { $n } specjalisty, oczekiwanie dla województw, których kolejki odczytano. Gdzie indziej jest kreska. Blisko granicy takiego województwa brakuje pomocy, która jest za nią.
}
observatory-method-verdict = Czy się poprawia?
observatory-method-verdict-text = Dla każdej miary patrzymy na ostatnie miesiące; ich liczba: { $window }. Do oceny trzeba wartości co najmniej tylu miesięcy: { $least }. Test Manna i Kendalla mówi, czy miara w ogóle rośnie albo maleje (dwustronnie, 90%); nachylenie Theila i Sena mówi, o ile, razem z przedziałem. Zmiana mniejsza w tym czasie niż { $material } zwykłego poziomu to brak zmiany.
observatory-method-verdict-rule = W danym miejscu się poprawia, gdy godziny w zasięgu, oczekiwanie albo odległość są coraz lepsze i żadne z trojga nie jest coraz gorsze. Nie poprawia się, gdy żadne nie jest coraz lepsze. Jeśli wskazują w różne strony albo za mało wiadomo, nie da się powiedzieć. Pozostałe miary pokazujemy, ale o niczym nie decydują.
observatory-method-limits = Test traktuje miesiące jako niezależne, a miesiące jednego miejsca nie całkiem takie są: ocena to wskazówka, by przyjrzeć się bliżej. Gdzie specjalistów jest mało, kroki są duże.
observatory-method-evenness = Krzywa Lorenza ustawia ludzi od najgorzej do najlepiej położonych. Współczynnik Giniego to podwojone pole między krzywą a prostą. W obrębie miejscowości każdy liczy się tak samo.
observatory-method-gaps = Ile przypada na ludzi średnio w pokazanym kraju albo województwie, minus godziny w zasięgu danego miejsca, razy liczba mieszkańców. Z godzin na miejscu korzystaliby też sąsiedzi, więc prawdziwa potrzeba jest większa.
observatory-method-editions = Wydania
observatory-method-editions-text = Obliczony miesiąc zostaje razem z zasadami i nigdy się nie zmienia. Jeśli dane zostaną później poprawione, miesiąc dostaje nowe wydanie; linki do starego nadal pokazują stare.
observatory-method-privacy = Nie wskazujemy żadnej osoby
observatory-method-privacy-text = Używamy opublikowanych godzin specjalistów i opublikowanych kolejek placówek. Nie używamy niczego o osobach, które szukają pomocy. Adresy chronione nie są doliczane do żadnego miejsca.
observatory-method-sources = Źródła
observatory-source-directory = Specjaliści i godziny: katalog tej społeczności.
observatory-source-nfz = Kolejki: Narodowy Fundusz Zdrowia (NFZ), Terminy Leczenia.
observatory-source-gus = Mieszkańcy i klasy wielkości: GUS, koniec 2021 roku.
observatory-source-prg = Granice: Państwowy Rejestr Granic (PRG), GUGiK, 2021, uproszczone.
observatory-source-geonames = Miasta i wsie: GeoNames, CC BY 4.0.

# Desk
observatory-desk-title = Obserwatorium
observatory-desk-lead = Oblicz miesiące, wczytaj miejsca innego kraju i sprawdź, co zmieniłoby dostęp.
observatory-to-public = Strona publiczna
observatory-compute = Oblicz miesiące
observatory-compute-text = Każdy miesiąc liczymy z tego, co katalog mówi o jego ostatnim dniu. Miesiąc, którego dane się nie zmieniły, zostaje, jaki był.
observatory-first-month = Pierwszy miesiąc
observatory-last-month = Ostatni miesiąc
observatory-month-hint = Na przykład 2026-08
observatory-month-wrong = „{ $given }” to nie miesiąc. Napisz na przykład 2026-08.
observatory-span-order = Ostatni miesiąc jest wcześniejszy niż pierwszy.
observatory-span-future = Nie można obliczyć miesiąca, który się jeszcze nie zaczął.
observatory-span-long = Naraz najwyżej tyle miesięcy: { $most }.
observatory-begun = Miesiące się liczą. Możesz opuścić tę stronę.
observatory-running = Liczy się
observatory-finished = Gotowe
observatory-failed = Przerwał je błąd. Spróbuj jeszcze raz; jeśli się powtórzy, powiedz osobie, która prowadzi serwer.
observatory-progress = miesiące: { $done } z { $total }
observatory-computations = Ostatnie obliczenia
observatory-computations-none = Nic jeszcze nie obliczono.
observatory-started = Początek
observatory-months = Miesiące
observatory-span = { $from } – { $to }
observatory-done = Zrobione
observatory-done-of = { $done } z { $total }
observatory-unchanged = Bez zmian
observatory-computed-months = Obliczone miesiące
observatory-editions = Najnowsze wydanie

# Lists of places
observatory-places-title = Listy miejsc
observatory-places-lead = Gminy Polski są w programie. Dla innego kraju wczytaj jego listę.
observatory-comes-with = jest w programie
observatory-loaded = Wczytano
observatory-in-use = W użyciu
observatory-use-set = Licz z listą
observatory-use-set-hint = Z tą listą liczone są miesiące od teraz. Wcześniejsze wydania zachowują swoją.
observatory-use-these = Używaj tej listy
observatory-load = Wczytaj listę
observatory-load-text = CSV albo XLSX z wierszem tytułów. Regionu, powiatu i liczby mieszkańców miasta może brakować.
observatory-load-name-hint = Na przykład Francja
observatory-load-source-hint = Kto podał te liczby; pokażemy to razem z nimi.
observatory-load-skip = Pomiń wiersze, których nie da się użyć
observatory-bad-rows = Wiersze, których nie da się użyć
observatory-bad-more = { $n ->
    [one] … i jeszcze { $n } wiersz.
    [few] … i jeszcze { $n } wiersze.
    [many] … i jeszcze { $n } wierszy.
   *[other] … i jeszcze { $n } wiersza.
}
observatory-row = Wiersz
observatory-column = Kolumna
observatory-given = Co tam jest
observatory-why = Dlaczego
observatory-places-loaded = Lista jest wczytana. Wybierz ją, jeśli miesiące mają być z nią liczone.
observatory-places-chosen = Od teraz miesiące liczone są z tą listą.
observatory-places-bad-rows = { $n ->
    [one] { $n } wiersza nie da się użyć. Popraw go albo wybierz, by go pominąć. Niczego nie wczytano.
    [few] { $n } wierszy nie da się użyć. Popraw je albo wybierz, by je pominąć. Niczego nie wczytano.
    [many] { $n } wierszy nie da się użyć. Popraw je albo wybierz, by je pominąć. Niczego nie wczytano.
   *[other] { $n } wiersza nie da się użyć. Popraw je albo wybierz, by je pominąć. Niczego nie wczytano.
}
observatory-places-empty = W pliku nie ma wierszy.
observatory-places-large = Plik jest za duży: najwyżej 20 MB i 100 000 wierszy.
observatory-places-unreadable = To nie jest CSV ani XLSX, który da się odczytać.
observatory-places-columns = Brakuje kolumn: { $columns }.
observatory-places-missing = Coś musi tu być.
observatory-places-long = To za długie.
observatory-places-code = Kod składa się z liter, cyfr, kropek i łączników.
observatory-places-degrees = To nie szerokość od -90 do 90 ani długość od -180 do 180. Może zamieniono je miejscami.
observatory-places-nowhere = 0, 0 to punkt na morzu, zapewne brak wartości.
observatory-places-people = To nie jest liczba osób.
observatory-places-twice = Ten kod jest już w wierszu { $first }.

# What if
observatory-what-if-title = Co by to zmieniło?
observatory-what-if-lead = Wybierz jedną rzecz do sprawdzenia. Zobaczysz obok siebie dziś i potem. Samo sprawdzanie niczego nie zmienia.
observatory-try-lever = Sprawdź, co by to zmieniło
observatory-other-lever = Sprawdź coś innego
observatory-try = Pokaż, co się zmieni
observatory-place-hint = Nazwa albo kod. Jeśli jest kilka takich nazw, dopisz powiat: nazwa (powiat).
observatory-place-unknown = Nie ma miejsca „{ $given }”.
observatory-place-several = Kilka miejsc ma tę nazwę. Wpisz kod: { $choices }.
observatory-place-not-known = Za mało wiadomo o tym miejscu, by coś tam sprawdzić.
observatory-nothing-known = Niczego nie da się sprawdzić, dopóki nigdzie nie znamy godzin w zasięgu.
observatory-same-place = To muszą być dwa różne miejsca.
observatory-barrier-shortage = Za mało specjalistów
observatory-barrier-infrastructure = Brak sal i grup
observatory-barrier-funding = Brak pieniędzy
observatory-barrier-transport = Nie ma jak dojechać
observatory-barrier-stigma = Obawa przed oceną
observatory-lever-hours = Dyżur terapeuty
observatory-lever-hours-text = Ktoś co tydzień przyjmuje w bibliotece, szkole albo ośrodku w danej miejscowości.
observatory-lever-room = Sala bliżej domu
observatory-lever-room-text = Godziny z jednego miejsca odbywają się w innym, w sali użyczonej przez bibliotekę albo szkołę.
observatory-lever-refund = Płatne godziny stają się bezpłatne
observatory-lever-refund-text = Ktoś pokrywa koszt godzin, za które dziś ludzie płacą sami.
observatory-lever-bus = Minibus
observatory-lever-bus-text = W niektóre dni tygodnia mieszkańcy są dowożeni do ośrodka.
observatory-lever-tele = Pomoc online
observatory-lever-tele-text = Godziny online są zarezerwowane dla mieszkańców danego miejsca.
observatory-lever-campaign = Kampania
observatory-lever-campaign-text = Spotkania, warsztaty i ambasadorzy, żeby więcej osób odważyło się poprosić o pomoc.
observatory-hours-a-week = Godzin w tygodniu
observatory-free-hours = Bezpłatne dla tych, którzy przychodzą
observatory-hours-come-from = Skąd są godziny
observatory-hours-from = { $most ->
    [one] W tygodniu jest tam tylko { $most } godzina.
    [few] W tygodniu są tam tylko { $most } godziny.
    [many] W tygodniu jest tam tylko { $most } godzin.
   *[other] W tygodniu jest tam tylko { $most } godziny.
}
observatory-hours-paid = { $most ->
    [one] Ludzie płacą tam sami tylko za { $most } godzinę w tygodniu.
    [few] Ludzie płacą tam sami tylko za { $most } godziny w tygodniu.
    [many] Ludzie płacą tam sami tylko za { $most } godzin w tygodniu.
   *[other] Ludzie płacą tam sami tylko za { $most } godziny w tygodniu.
}
observatory-bus-to = Dokąd jedzie
observatory-bus-days = Dni w tygodniu
observatory-tele-people = Osoby
observatory-tele-minutes = Minut w tygodniu dla każdej
observatory-ask-before = Ile osób na 100 poprosiłoby dziś o pomoc
observatory-ask-hint = Z ankiety albo najlepsze przypuszczenie.
observatory-ask-after = Ile osób na 100 poprosiłoby po kampanii
observatory-outcome-title = Co by się zmieniło, { $month }
observatory-outcome = Osoby, dla których godzin w zasięgu przybędzie: { $better }; dla których ubędzie: { $worse }.
observatory-outcome-beside = Godziny w zasięgu zostają takie same; to, co się zmienia, pokazujemy obok nich.
observatory-compared = Dziś i potem
observatory-what = Co
observatory-today = Dziś
observatory-then = Potem
observatory-difference = Różnica
observatory-changes = Miejsca, które odczują to najbardziej: godziny w zasięgu tygodniowo na 10 000 osób
observatory-changes-more = { $n ->
    [one] … i jeszcze { $n } miejsce.
    [few] … i jeszcze { $n } miejsca.
    [many] … i jeszcze { $n } miejsc.
   *[other] … i jeszcze { $n } miejsca.
}
observatory-effect-place = { $place }: { $measure }
observatory-effect-below = Osoby, które mają mniej, niż wynosi dzisiejsza średnia
observatory-effect-gini = Współczynnik Giniego (0: wszyscy mają tyle samo)
observatory-effect-tele = Godziny online tygodniowo na 10 000 mieszkańców miejsca
observatory-effect-km = Kilometry w tygodniu, których nikt nie musi przejechać
observatory-effect-asking = Mieszkańcy, którzy proszą o pomoc
observatory-effect-each = Minuty w zasięgu tygodniowo na każdą osobę, która prosi
observatory-effect-keep = Godziny w tygodniu, przy których każdy zachowa swoje minuty
observatory-assume-hours = Godzinami dzielą się wszyscy w zasięgu, tym samym wzorem co dziś. Miejsce umieszczamy tam, gdzie jest jego największe miasto albo wieś.
observatory-assume-bus = W dni kursu mieszkańcy docierają tam, dokąd dociera się z ośrodka; inni, którzy z tej pomocy korzystają, dzielą się nią z nimi. Dni liczymy z pięciu.
observatory-assume-tele = Z godzin korzystają tylko mieszkańcy tego miejsca. Kilometry: tam i z powrotem do najbliższego specjalisty, raz w tygodniu na osobę.
observatory-assume-campaign = Godzin nie przybywa, więc gdy więcej osób prosi, na każdą przypada mniej. Ostatni wiersz mówi, ile godzin utrzyma poziom.

# Plany
observatory-plans-title = Plany
observatory-plans-lead = Mówisz, co możesz dać i na czym najbardziej zależy; plan mówi, gdzie da to najwięcej i jak daleko może mu być do najlepszego możliwego.
observatory-plans-none = Nie ma jeszcze planów
observatory-plans-kept = Zachowane plany
observatory-plan-new-title = Zrób plan
observatory-plan-new-lead = Plan powstaje na najnowszym miesiącu: { $month }. Samo planowanie niczego nie zmienia.
observatory-plan-name-hint = Żeby go potem znaleźć, na przykład: budżet na zimę, osiem dni.
observatory-plan-lever = Co możesz dać?
observatory-plan-aim = Na czym najbardziej zależy?
observatory-plan-against = { $barrier }: { $what }
observatory-plan-therapist = Dni terapeuty
observatory-plan-therapist-text = jeden dzień w tygodniu w mieście lub na wsi.
observatory-plan-room = Dni terapeuty w użyczonych salach
observatory-plan-room-text = jeden dzień w tygodniu w bibliotece, szkole albo domu kultury z katalogu.
observatory-plan-circle = Kręgi
observatory-plan-circle-text = grupa wsparcia, która spotyka się co tydzień.
observatory-plan-free = Płatne godziny stają się bezpłatne
observatory-plan-free-text = godziny, za które dziś ludzie płacą sami.
observatory-plan-bus = Dni minibusa
observatory-plan-bus-text = w jeden dzień z pięciu ludzie są dowożeni tam, gdzie w pobliżu jest najwięcej pomocy.
observatory-plan-tele = Pomoc online
observatory-plan-tele-text = godziny dla ludzi z jednego miejsca, z domu i bez świadków.
observatory-plan-entry = Anonimowe wejście
observatory-plan-entry-text = prośba o pomoc online bez nazwiska, o której wie się w okolicy jednego miejsca, żeby więcej osób się odważyło.
observatory-plan-reached = Jak najwięcej osób
observatory-plan-reached-text = Pomoc blisko jak największej liczby osób, które dziś nie mają jej w pobliżu.
observatory-plan-worst = Najpierw ci, którzy mają najmniej
observatory-plan-worst-text = Godziny trafiają tam, gdzie na osobę jest ich najmniej: najmniejsza część ma urosnąć najbardziej.
observatory-plan-distance = Jak najkrótsza droga
observatory-plan-distance-text = Ludzie mają średnio jak najkrótszą drogę do najbliższej pomocy.
observatory-plan-budget = Budżet
observatory-plan-units = Ile
observatory-plan-units-hint = Dni, kręgów, godzin albo miejsc w tygodniu. Zostaw puste, żeby obliczyć to z kwoty.
observatory-plan-money = Albo kwota na miesiąc
observatory-plan-price = Ile jedno kosztuje miesięcznie
observatory-plan-price-hint = Jeden dzień w tygodniu, jeden krąg, jedna godzina tygodniowo.
observatory-plan-asking = Osoby, które poproszą
observatory-plan-ask-after = Ile osób na 100 poprosi, jeśli nikt tego nie zobaczy
observatory-plan-finer = Szczegóły
observatory-plan-hours = Ile godzin w tygodniu daje jedno
observatory-plan-hours-hint = Puste: 8 dla dnia i pomocy online, 2 dla kręgu. Godzina, która staje się bezpłatna, to zawsze jedna godzina.
observatory-plan-near = Blisko to najwyżej ile kilometrów drogą
observatory-plan-near-hint = Od 1 do 100.
observatory-plan-most = Najwyżej tyle w jednym miejscu
observatory-plan-most-hint = Sala ma pięć dni roboczych w tygodniu.
observatory-plan-make = Zrób plan
observatory-plan-too-little = To nie wystarczy nawet na jedno.
observatory-plan-no-price = Napisz, ile kosztuje jedno, żeby dało się podzielić kwotę.
observatory-plan-no-budget = Napisz, ile ich jest, albo jaką masz kwotę.
observatory-plan-asking-less = Po zmianie musi prosić więcej osób niż przed nią, inaczej nie ma czego planować.
observatory-plan-entry-aim = Anonimowe wejście zmienia to, kto prosi, a nie godziny ani drogę: wybierz „Jak najwięcej osób”.
observatory-plan-nowhere = O tym regionie nic nie wiadomo, więc nie można tam planować.
observatory-plan-no-rooms = Nikt tam jeszcze nie użycza sal. Dodaj sale do katalogu albo wybierz dni terapeuty.
observatory-plan-no-paid = Nikt tam nie płaci za godziny albo jest ich mniej niż na jedno.
observatory-plan-no-sites = Nie ma tam miejsca, do którego mogłoby to trafić.
observatory-plan-looking = Szukamy lepszego planu
observatory-plan-quick-stands = Dobry plan stoi już poniżej
observatory-plan-stopped = Szukanie przerwało się przed końcem
observatory-plan-stopped-text = Plan poniżej jest dobry, a jego granica jest pewna. Można szukać lepszego dalej.
observatory-plan-go-on = Szukaj dalej
observatory-plan-best = Żaden plan za ten budżet nie da więcej.
observatory-plan-within = Najwyżej { $gap } od najlepszego możliwego.
observatory-plan-says-not-all = Miejsc bez żadnych godzin jest więcej, niż obejmie ten budżet: najpierw dostają te, gdzie mieszka najwięcej osób.
observatory-plan-bound-reached = Żaden plan za ten budżet nie zrobi tego dla więcej niż { $n }.
observatory-plan-bound-worst = Żaden plan za ten budżet nie da im więcej niż { $hours }.
observatory-plan-bound-distance = Żaden plan za ten budżet nie skróci jej poniżej { $km } km.
observatory-plan-summary = { $what }. { $region }, { $month }.
observatory-plan-says-nobody = Wszyscy mają tam już pomoc w promieniu { $km } km albo żadne miejsce nie leży dość blisko. Wybierz mniejszą odległość albo inny cel.
observatory-plan-says-worst = Tam, gdzie jest najmniej, ludzie mają { $then } godziny tygodniowo na 10 000 zamiast { $today }.
observatory-plan-says-distance = Do najbliższej pomocy jest średnio { $then } km zamiast { $today } km.
observatory-plan-note-money = { $money } miesięcznie po { $price } za jedno: { $what }.
observatory-plan-assume-circle = Dzisiejsze kręgi to te, które spotykają się w sali z katalogu. Godziny dzielą się na wszystkich w zasięgu, tak jak godziny terapeutów.
observatory-plan-assume-bus = Minibus jedzie do miejsca w promieniu 40 km drogą, w którym ludzie mają najwięcej godzin. W te dni mają to, co tamci, i dzielą się z nimi. Dni liczy się z pięciu.
observatory-plan-assume-tele = Z godzin online korzystają tylko ludzie z danego miejsca i nikt po nie nie jedzie.
observatory-plan-assume-entry = O wejściu dowiadują się wszyscy w podanej wyżej odległości od wybranego miejsca. Prosi więcej osób, a godzin nie przybywa: dodaj je tam, gdzie się ich spodziewasz.
observatory-plan-where = Gdzie
observatory-plan-where-to = Dokąd trafi
observatory-plan-how-many = Ile
observatory-plan-how-good = Jak dobry jest plan
observatory-plan-sites = Miejsca, które coś dostają
observatory-plan-no-site = Nic nie zostało rozmieszczone: przy tym celu nic by to nie zmieniło.
observatory-plan-who-gains = Kto odczuje to najbardziej
observatory-plan-notes = Jak to policzono
observatory-plan-again = Zmień coś i zaplanuj jeszcze raz
observatory-plan-permanent = Stały odnośnik do tego planu
observatory-plan-map = Ile godzin tygodniowo przybywa na 10 000 osób
observatory-plan-map-same = jak dziś
observatory-plan-map-site = Wybrane przez plan
observatory-plan-figure-asking = Osoby, które poproszą o pomoc
observatory-plan-figure-near = Osoby, które mają pomoc w promieniu { $km } km albo w domu
observatory-plan-figure-near-short = Osoby, które mają pomoc blisko
observatory-plan-figure-km = Średnia liczba kilometrów do najbliższej pomocy
observatory-plan-figure-least = Godziny tygodniowo na 10 000 osób tam, gdzie jest ich najmniej
observatory-plan-figure-mean = Średnia liczba godzin tygodniowo na 10 000 osób
observatory-plan-compare = Pokaż obok siebie
observatory-plan-compare-title = Plany obok siebie
observatory-plan-compare-which = Które plany
observatory-plan-compare-hint = Najwyżej sześć.
observatory-plan-compare-none = Nie wybrano żadnego planu
observatory-plan-compare-lead = Każda liczba: dziś → z planem.
observatory-latitude = Szerokość geograficzna
observatory-longitude = Długość geograficzna
observatory-plan-n-days = { $n ->
    [one] { $n } dzień terapeuty
    [few] { $n } dni terapeuty
    [many] { $n } dni terapeuty
   *[other] { $n } dnia terapeuty
}
observatory-plan-n-circles = { $n ->
    [one] { $n } krąg
    [few] { $n } kręgi
    [many] { $n } kręgów
   *[other] { $n } kręgu
}
observatory-plan-n-free = { $n ->
    [one] { $n } godzina bezpłatna
    [few] { $n } godziny bezpłatne
    [many] { $n } godzin bezpłatnych
   *[other] { $n } godziny bezpłatnej
}
observatory-plan-n-rides = { $n ->
    [one] { $n } dzień minibusa
    [few] { $n } dni minibusa
    [many] { $n } dni minibusa
   *[other] { $n } dnia minibusa
}
observatory-plan-n-tele = { $n ->
    [one] { $n } dzień online
    [few] { $n } dni online
    [many] { $n } dni online
   *[other] { $n } dnia online
}
observatory-plan-n-entries = { $n ->
    [one] anonimowe wejście w { $n } miejscu
    [few] anonimowe wejście w { $n } miejscach
    [many] anonimowe wejście w { $n } miejscach
   *[other] anonimowe wejście w { $n } miejsca
}
observatory-plan-says-reached = { $n ->
    [one] { $n } osoba, która dziś nie ma pomocy w promieniu { $km } km, miałaby ją.
    [few] { $n } osoby, które dziś nie mają pomocy w promieniu { $km } km, miałyby ją.
    [many] { $n } osób, które dziś nie mają pomocy w promieniu { $km } km, miałoby ją.
   *[other] { $n } osoby, które dziś nie mają pomocy w promieniu { $km } km, miałoby ją.
}
observatory-plan-says-asking = { $n ->
    [one] O pomoc poprosi o { $n } osobę więcej.
    [few] O pomoc poprosi o { $n } osoby więcej.
    [many] O pomoc poprosi o { $n } osób więcej.
   *[other] O pomoc poprosi o { $n } osoby więcej.
}
observatory-plan-note-left = Z budżetu zostaje { $n }: przy tym celu nic by to nie zmieniło albo nigdzie nie ma na to miejsca.
observatory-plan-note-beyond = { $n ->
    [one] { $n } osoba mieszka tam, gdzie żadne z możliwych miejsc nie jest w zasięgu.
    [few] { $n } osoby mieszkają tam, gdzie żadne z możliwych miejsc nie jest w zasięgu.
    [many] { $n } osób mieszka tam, gdzie żadne z możliwych miejsc nie jest w zasięgu.
   *[other] { $n } osoby mieszka tam, gdzie żadne z możliwych miejsc nie jest w zasięgu.
}
observatory-plan-note-unmapped = { $n ->
    [one] { $n } krąg spotyka się w miejscu, którego nie ma na mapie, i nie został policzony.
    [few] { $n } kręgi spotykają się w miejscach, których nie ma na mapie, i nie zostały policzone.
    [many] { $n } kręgów spotyka się w miejscach, których nie ma na mapie, i nie zostało policzonych.
   *[other] { $n } kręgu spotyka się w miejscach, których nie ma na mapie.
}
observatory-plan-note-candidates = { $n ->
    [one] Do wyboru było { $n } miejsce.
    [few] Do wyboru były { $n } miejsca.
    [many] Do wyboru było { $n } miejsc.
   *[other] Do wyboru było { $n } miejsca.
}
