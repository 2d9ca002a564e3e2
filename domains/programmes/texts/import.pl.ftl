# Wczytywanie arkuszy, które gmina już prowadzi
import-nav = Wczytaj plik
import-title = Wczytaj plik
import-lead = Osoby, grupy, spotkania i obecności z własnego arkusza. Najpierw zobaczysz, co się stanie; nic nie zapisze się bez potwierdzenia.
import-file-label = Plik
import-file-hint = XLSX albo CSV, najwyżej 20 MB.
import-about-label = Co jest w pliku
import-about-auto = Widać to po samym pliku
import-rehearse = Zobacz, co się stanie
import-templates-title = Szablony do wypełnienia
import-templates-text = Kolejność kolumn nie ma znaczenia, a ich nazwy rozpoznajemy w pięciu językach. Najpierw grupy, potem osoby, spotkania i obecności; skoroszyt mieści wszystkie cztery. Osoby z imienia i nazwiska mają osobny plik: kartotekę.
import-template-workbook = skoroszyt ze wszystkim
import-kind-directory = katalog pomocy
import-template-of = Szablon: { $table }
import-history-title = Wczytane pliki
import-history-empty = Tu pojawią się wczytane pliki. Zacznij od szablonu albo od rejestru, który już prowadzisz.
import-head-table = Tabela
import-head-added = Nowe
import-head-changed = Zmienione
import-head-unchanged = Już znane
import-head-when = Data
import-head-file = Plik
import-step-choose = Wybierz plik
import-step-rehearse = Zobacz, co się stanie
import-step-done = Potwierdź
import-outcome-title = Co się stanie
import-outcome-caption = Wiersze pliku { $file }
import-nothing-saved = Nic jeszcze nie jest zapisane. Plik czeka tu pół godziny, zaszyfrowany tak, że otworzy go tylko ta strona.
import-closes = { $n ->
    [one] Zamknie się rejestr { $n } spotkania.
    [few] Zamkną się rejestry { $n } spotkań.
    [many] Zamkną się rejestry { $n } spotkań.
   *[other] Zamknie się rejestr { $n } spotkania.
}
import-nothing-new = Wszystko z tego pliku jest już znane. Nie ma czego zapisywać.
import-known = Ten sam plik wczytano { $day }. Ponowne wczytanie niczego nie zmieni.
import-problems-title = { $n ->
    [one] { $n } rzecz do poprawienia
    [few] { $n } rzeczy do poprawienia
    [many] { $n } rzeczy do poprawienia
   *[other] { $n } rzeczy do poprawienia
}
import-problems-lead = Dopóki któryś wiersz jest błędny, z tego pliku nic się nie zapisze. Pobierz swoje wiersze z uwagami obok, popraw je i wyślij plik jeszcze raz.
import-problems-more = { $n ->
    [one] I jeszcze { $n }: jest w pliku z błędami.
    [few] I jeszcze { $n }: są w pliku z błędami.
    [many] I jeszcze { $n }: są w pliku z błędami.
   *[other] I jeszcze { $n }: są w pliku z błędami.
}
import-warnings-title = Pominięte
import-passed-over = Arkusze, które nie dotyczą żadnej z czterech tabel: { $sheets }.
import-confirm = Wczytaj plik
import-choose-other = Wybierz inny plik
import-errors-xlsx = Wiersze z błędami (XLSX)
import-errors-csv = Wiersze z błędami (CSV)
import-done = Plik został wczytany.

# Arkusze i kolumny. W pliku mogą być nazwy w dowolnym z języków.
import-sheet-circles = grupy
import-sheet-people = osoby
import-sheet-meetings = spotkania
import-sheet-attendance = obecności
import-sheet-office = kartoteka
import-sheet-notes = jak wypełnić
import-column-circle = grupa
import-column-name = nazwa
import-column-programme = program
import-column-openness = rodzaj
import-column-format = forma
import-column-languages = języki
import-column-place = miejsce
import-column-street = ulica
import-column-postcode = kod
import-column-town = miejscowość
import-column-accessibility = dostępność
import-column-capacity = liczba miejsc
import-column-about = opis
import-column-pseudonym = pseudonim
import-column-joined = od
import-column-left = do
import-column-language = język
import-column-date = data
import-column-start = od
import-column-end = do
import-column-kind = rodzaj
import-column-topic = temat
import-column-guest = gość
import-column-status = stan
import-column-reason = powód odwołania
import-column-attendance = obecność
import-column-active = aktywny udział
import-column-reference = numer własny
import-column-person-name = imię i nazwisko
import-column-email = e-mail
import-column-phone = telefon
import-column-basis = podstawa
import-column-basis-date = data podstawy
import-column-problem = do poprawienia

# Słowa z list
import-word-open = otwarta
import-word-closed = zamknięta
import-word-circle-in-person = stacjonarna
import-word-circle-hybrid = hybrydowa
import-word-in-person = stacjonarnie
import-word-online = online
import-word-phone = telefonicznie
import-word-hybrid = hybrydowo
import-word-group = grupowe
import-word-individual = indywidualne
import-word-outing = wyjście
import-word-workshop = warsztat
import-word-guest = wizyta gościa
import-word-family = z rodziną
import-word-held = odbyło się
import-word-planned = planowane
import-word-cancelled = odwołane
import-word-attended = obecny
import-word-late = spóźniony
import-word-excused = usprawiedliwiony
import-word-absent = nieobecny
import-word-walk-in = spoza listy
import-word-written = zgoda na piśmie
import-word-spoken = zgoda ustna
import-word-law = przepis prawa
import-word-step-free = bez stopni
import-word-lift = winda
import-word-toilet = dostępna toaleta
import-word-parking = parking
import-word-induction-loop = pętla indukcyjna
import-word-quiet = cicho
import-word-near-stop = blisko przystanku

# Arkusz, który objaśnia szablon
import-notes-title = Jak wypełnić ten plik
import-notes-order = Najpierw grupy, potem osoby, spotkania i obecności. Skoroszyt z czterema arkuszami wczyta się za jednym razem.
import-notes-names = Wpisuj pseudonimy, nigdy imiona i nazwiska. W rejestrze nie ma dla nich miejsca.
import-notes-office = Imiona i nazwiska, adresy i telefony zostaną zaszyfrowane kluczem każdej osoby z osobna. Każda osoba zobaczy, kto do nich zagląda. Nie wpisuj numerów PESEL.
import-notes-whole = Jeśli jeden wiersz jest błędny, z pliku nic się nie zapisze. Ten sam plik wczytany drugi raz niczego nie zmienia.
import-notes-must = { $column } (wymagane): { $hint }
import-notes-may = { $column }: { $hint }
import-hint-circle = krótka nazwa grupy, ta sama w każdej tabeli, na przykład razem-latwiej
import-hint-name = pełna nazwa, taka, jaką czytają mieszkańcy
import-hint-programme = krótka nazwa programu, który już istnieje
import-hint-choose = wybierz z listy
import-hint-languages = pl, en, fr, ru albo uk
import-hint-place = gdzie się spotykacie; puste, gdy grupa jest online
import-hint-accessibility = słowa rozdzielone przecinkami: bez stopni, winda, dostępna toaleta, parking, pętla indukcyjna, cicho, blisko przystanku
import-hint-capacity = liczba całkowita albo puste
import-hint-text = może zostać puste
import-hint-pseudonym = jak ta osoba nazywa się w tej grupie
import-hint-date = na przykład 2026-11-25 albo 25.11.2026
import-hint-left = dzień odejścia; puste, dopóki osoba należy do grupy
import-hint-time = na przykład 13:30
import-hint-reason = tylko gdy spotkanie odwołano
import-hint-reference = numer, pod którym macie tę osobę u siebie; nie PESEL
import-hint-person-name = jak w Waszych dokumentach
import-hint-contact = puste, jeśli nie macie
import-hint-basis-date = kiedy dano zgodę albo od kiedy działa przepis

# Gdzie coś jest nie tak
import-at-cell-of-sheet = Arkusz „{ $sheet }”, wiersz { $row }, kolumna { $column }: { $text }
import-at-row-of-sheet = Arkusz „{ $sheet }”, wiersz { $row }: { $text }
import-at-cell = Wiersz { $row }, kolumna { $column }: { $text }
import-at-row = Wiersz { $row }: { $text }
import-at-column = Kolumna { $column }: { $text }

# Co jest nie tak w wierszu
import-cell-empty = Ta komórka jest pusta, a musi być wypełniona.
import-slug-shape = „{ $given }” nie jest krótką nazwą. Użyj małych liter a–z, cyfr i łączników, na przykład razem-latwiej.
import-not-a-day = „{ $given }” nie jest dniem z kalendarza. Napisz go tak: 2026-11-25.
import-not-a-word = „{ $given }” nie jest żadnym ze znanych słów: { $known }.
import-language-unknown = „{ $given }” nie jest językiem, który znamy: pl, en, fr, ru, uk.
import-place-needed = Grupa, która spotyka się na miejscu, musi mieć miejsce.
import-left-before-joined = Dzień odejścia jest wcześniejszy niż dzień przystąpienia.
import-end-before-start = Spotkanie kończy się ({ $to }), zanim się zacznie ({ $from }).
import-too-short = Spotkanie trwa co najmniej pięć minut.
import-reason-needed = Napisz, dlaczego spotkanie odwołano.
import-reference-pesel = To wygląda na numer PESEL. Takich numerów nie zapisujemy; wpisz własny numer tej osoby.
import-email-shape = To nie jest adres e-mail. Popraw go albo zostaw puste.
import-email-taken = Ten adres e-mail ma już inna osoba, tutaj albo w tym pliku.
import-basis-ahead = Ten dzień jeszcze nie nadszedł.
import-office-gone = Osoba o tym numerze poprosiła o usunięcie danych, więc wiersz pomijamy.
import-formula = W tej komórce jest formuła. Wstaw zamiast niej samą wartość.
import-error-cell = Arkusz nie mógł obliczyć tej komórki. Wstaw zamiast niej wartość.
import-column-twice = Kolumna „{ $given }” występuje dwa razy.
import-column-unknown = Nie znamy kolumny „{ $given }”, więc ją pomijamy.
import-column-missing = Brakuje kolumny „{ $column }”.
import-row-twice = To powtórzenie wiersza { $first }. Zostaw jeden z nich.
import-circle-unknown = Nie ma grupy „{ $given }”, ani tutaj, ani w pliku.
import-programme-unknown = Nie ma programu „{ $given }”.
import-programme-differs = Ta grupa należy do innego programu. Plik nie może jej przenieść.
import-meeting-unknown = Ta grupa nie ma spotkania { $day } o { $time }.
import-pseudonym-unknown = Nikt w tej grupie nie ma pseudonimu „{ $given }”.
import-not-belonging = { $pseudonym } nie należy tego dnia do grupy.
import-meeting-cancelled = To spotkanie odwołano, więc nikt nie mógł na nim być.
import-meeting-ahead = To spotkanie dopiero się odbędzie.
import-meeting-closed = Rejestr tego spotkania jest zamknięty, więc plik nie może zmienić spotkania.
import-register-closed = Ten rejestr jest zamknięty i mówi co innego. Popraw go w rejestrze, podając powód.
import-year-frozen = Rok { $year } jest zamknięty na stałe i nie można go zmienić.

# Co jest nie tak z całym plikiem
import-file-empty = Ten plik jest pusty.
import-no-rows = W tym pliku nie ma wierszy pod nazwami kolumn.
import-not-recognised = Nie wiemy, czego dotyczy ten plik. Porównaj nazwy jego kolumn z szablonem.
import-file-type = Ten plik to { $looks }. Zapisz go jako XLSX albo CSV i wyślij jeszcze raz.
import-file-encrypted = Ten plik otwiera się tylko z hasłem. Zapisz go bez hasła i wyślij jeszcze raz.
import-file-large = Ten plik ma więcej niż { $megabytes } MB. Podziel go, na przykład na lata.
import-file-unpacks = Po rozpakowaniu ten plik miałby więcej niż { $megabytes } MB, więc nie został otwarty. Podziel go, na przykład na lata.
import-file-rows = Arkusz „{ $sheet }” ma więcej wierszy niż { $limit }. Podziel go, na przykład na lata.
import-file-columns = W arkuszu „{ $sheet }”, w wierszu { $row }, jest więcej kolumn niż { $limit }.
import-file-cells = Ten plik ma więcej komórek niż { $limit }. Podziel go, na przykład na lata.
import-file-damaged = Ten plik jest uszkodzony i nie otwiera się. Zapisz go jeszcze raz w swoim arkuszu.
import-file-damaged-sheet = Arkusz „{ $sheet }” jest uszkodzony i nie otwiera się. Zapisz plik jeszcze raz w swoim arkuszu.
import-file-quote = W wierszu { $row }, w kolumnie { $column } tabeli „{ $sheet }” otwarto cudzysłów i nigdy go nie zamknięto.
import-file-text = W wierszu { $row }, w kolumnie { $column } tabeli „{ $sheet }” jest więcej tekstu, niż mieści komórka.
import-waited-too-long = Plik już tu nie czeka. Wybierz go jeszcze raz.
import-looks-old-excel = stary skoroszyt Excela (.xls)
import-looks-binary-excel = binarny skoroszyt Excela (.xlsb)
import-looks-ods = arkusz OpenDocument (.ods)
import-looks-odt = tekst OpenDocument
import-looks-word = dokument Worda
import-looks-powerpoint = prezentacja
import-looks-pdf = PDF
import-looks-image = obraz
import-looks-web-page = strona internetowa
import-looks-xml = plik XML
import-looks-rich-text = dokument tekstowy (.rtf)
import-looks-archive = spakowany folder
import-looks-media = nagranie albo film
import-looks-binary = ani arkusz, ani tekst
