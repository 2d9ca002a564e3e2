### The directory: entries, their forms and their keeping.
# dynamic: directory-fact-, directory-term-, directory-about-, directory-kind-, directory-kinds-, directory-add-, directory-edit-, directory-empty-, directory-payer-, directory-cost-, directory-status-, directory-location-, directory-profession-, directory-house-, directory-gives-, directory-origin-

directory-nav = Katalog
directory-nav-group = Katalog pomocy
directory-nav-mine = Mój wpis i godziny
directory-tabs = Części katalogu
directory-overview = Przegląd
directory-desk-title = Katalog pomocy
directory-first-lead = Tu zbierzemy, kto w okolicy pomaga, w czym, gdzie i za ile. Zacznij od jednej organizacji i jednej usługi: resztę można dodać później.
directory-first-later = Kolejność jest dowolna. Każdy wpis można potem poprawić.
directory-to-do = Do zrobienia
directory-add-title = Dodaj do katalogu
directory-import-open = Wczytaj listę, którą już masz
directory-inventory-open = Co mamy, a czego brakuje
directory-kind = Rodzaj
directory-kind-organisation = organizacja
directory-kind-service = usługa
directory-kind-location = miejsce
directory-kind-practitioner = specjalista
directory-kind-venue = sala
directory-kinds-organisation = Organizacje
directory-kinds-service = Usługi
directory-kinds-location = Miejsca
directory-kinds-practitioner = Specjaliści
directory-kinds-venue = Sale
directory-add-organisation = Dodaj organizację
directory-add-service = Dodaj usługę
directory-add-location = Dodaj miejsce
directory-add-practitioner = Dodaj specjalistę
directory-add-venue = Dodaj salę
directory-add-hint-organisation = Kto stoi za pomocą: ośrodek, poradnia, fundacja, parafia.
directory-add-hint-service = W czym pomaga, komu, za ile i jak zacząć.
directory-add-hint-location = Adres, dojazd i to, jak łatwo wejść.
directory-add-hint-practitioner = Jak pracuje, w jakich językach i ile godzin w tygodniu daje.
directory-add-hint-venue = Pokój, który użycza szkoła, biblioteka albo dom kultury.
directory-edit-organisation = Zmień organizację
directory-edit-service = Zmień usługę
directory-edit-location = Zmień miejsce
directory-edit-practitioner = Zmień wpis specjalisty
directory-edit-venue = Zmień salę
directory-empty-organisation = Nie ma jeszcze żadnej organizacji
directory-empty-service = Nie ma jeszcze żadnej usługi
directory-empty-location = Nie ma jeszcze żadnego miejsca
directory-empty-practitioner = Nie ma jeszcze żadnego specjalisty
directory-empty-venue = Nie ma jeszcze żadnej sali
directory-search = Nazwa albo jej część
directory-show-gone = Pokaż wycofane
directory-nothing-found = Sprawdź pisownię albo szukaj w innej miejscowości.
directory-nameless = (bez nazwy)
directory-something = (wpis spoza katalogu)
directory-checked-on = Sprawdzono
directory-age = Jak świeże
directory-age-fresh = Sprawdzono: { $day }.
directory-age-stale = Ostatnio sprawdzono: { $day }. Coś mogło się zmienić, najlepiej zadzwonić przed wyjściem.
directory-age-very-stale = Od dawna nikt tego nie sprawdził (ostatnio: { $day }). Prosimy nie polegać na tym bez telefonu.
directory-age-unknown = Nie wiemy, kiedy ostatnio to sprawdzono. Najlepiej najpierw zadzwonić.
directory-age-word-fresh = świeże
directory-age-word-stale = do sprawdzenia
directory-age-word-very-stale = dawno niesprawdzane
directory-age-word-unknown = nie wiadomo, jak stare
directory-source = Źródło
directory-source-town = urząd lub koordynator
directory-source-demo = dane pokazowe, zmyślone
directory-source-owner = ten, kogo wpis dotyczy
directory-origin-staff = wpisane w urzędzie
directory-origin-owner = od opiekuna wpisu
directory-origin-practitioner = od specjalisty
directory-origin-import = z importu
directory-origin-demo = dane pokazowe
directory-history = Historia
directory-history-new = Nowy wpis
directory-history-confirmed = Potwierdzone bez zmian
directory-confirm = Sprawdzone, zgadza się
directory-checked-label = Kiedy sprawdzono
directory-confirmed = Zapisano, że wpis jest sprawdzony.
directory-saved = Zapisano.
directory-saved-now = Teraz zapisane
directory-your-words = Twoja wersja
directory-gone = wycofane
directory-retire = Wycofaj z katalogu
directory-retire-sure = Wycofać ten wpis? Zniknie ze wszystkich stron, ale historia zostanie.
directory-return = Przywróć do katalogu
directory-retired = Wpis wycofany. Jego historia zostaje.
directory-returned = Wpis wrócił do katalogu.
directory-confidential-title = Miejsce poufne
directory-confidential-text = Adres, miejscowość, telefon i godziny tego miejsca nie pojawiają się na żadnej stronie ani w żadnym pliku. O zmiany pytamy telefonicznie.
directory-owner = Kto opiekuje się wpisem
directory-owner-known = Wiemy, kogo pytać. Gdy wpis się zestarzeje, program sam napisze, najwyżej raz w miesiącu.
directory-owner-none = Nie wiemy jeszcze, kogo pytać, czy wszystko się zgadza.
directory-owner-write = Napisz albo przekaż link
directory-owner-email = Adres e-mail tej osoby
directory-owner-hint = Dostanie link do tego jednego wpisu. Konto nie jest potrzebne.
directory-owner-send = Wyślij
directory-owner-forget = Nie pytaj już tej osoby
directory-owner-gone = Nikt nie jest już pytany o ten wpis.
directory-invited = List z linkiem czeka na wysłanie.
directory-link-make = Zrób link do przekazania
directory-link-made = Link jest gotowy
directory-link-once = Pokazujemy go tylko raz. Działa 30 dni i na jedną odpowiedź.
directory-link-confidential = To miejsce jest poufne: nic o nim nie wysyłamy. Najlepiej zadzwonić.
directory-link-gone-title = Ten link już nie działa
directory-link-gone = Link działa raz i przez 30 dni. Jeśli coś się zmieniło, poproś w biurze o nowy.
directory-yours-title = Czy to się jeszcze zgadza?
directory-yours-lead = Tak piszemy o tym w katalogu. Czy wszystko się jeszcze zgadza?
directory-yours-confirm = Tak, wszystko się zgadza
directory-yours-changed = Coś się zmieniło
directory-yours-review = Popraw, co trzeba. Osoba koordynująca przejrzy zmiany i wtedy pojawią się w katalogu.
directory-yours-note = Coś jeszcze dla osoby koordynującej
directory-yours-note-hint = Nie musisz nic pisać.
directory-thanks-title = Dziękujemy
directory-thanks-text = Dzięki Tobie ktoś trafi pod właściwy adres. Tę stronę można zamknąć.
directory-mail-subject = Krótkie pytanie o wpis
directory-asked-head = Czy pytano
directory-asked-nobody = nie wiadomo kogo pytać
directory-asked-not-yet = jeszcze nie
directory-asked = { $when }
directory-review-title = Zmiany do przejrzenia
directory-review-one = Proponowane zmiany
directory-review-lead = To napisali opiekunowie wpisów. Najstarsze na górze.
directory-review-empty = Nic nie czeka
directory-review-empty-text = Gdy ktoś poprawi swój wpis przez link, jego zmiany pojawią się tutaj.
directory-review-entry = Cały wpis
directory-review-note = Wiadomość
directory-review-old = Jest
directory-review-new = Będzie
directory-review-nothing = nic
directory-review-same = Wpis już tak wygląda. Nic by się nie zmieniło.
directory-review-broken = Tych zmian nie da się już wprowadzić
directory-sent = Przysłano
directory-accept = Przyjmij zmiany
directory-decline = Nie przyjmuj
directory-reason = Dlaczego nie
directory-reason-hint = Te słowa dostanie ten, kto zmiany przysłał.
directory-reason-needed = Napisz dlaczego, choćby jednym zdaniem.
directory-accepted = Zmiany są już we wpisie.
directory-declined = Zmiany nie zostały przyjęte.
directory-declined-because = Nie przyjęto: { $reason }
directory-decided-already = Ktoś już o tym zdecydował inaczej.
directory-stale-review = Wpis zmienił się od otwarcia tej strony. Spójrz jeszcze raz.
directory-stale-title = Dawno niesprawdzane
directory-stale-empty = Wszystko jest świeże
directory-stale-empty-text = Gdy coś się zestarzeje, pojawi się tutaj, a opiekun wpisu dostanie list.
directory-settings-title = Od kiedy wpis jest stary
directory-settings-stale = Po ilu dniach prosić o sprawdzenie
directory-settings-stale-hint = Zwykle 180. Od tego dnia widać to na stronach, a opiekun wpisu dostaje list.
directory-settings-very = Po ilu dniach ostrzegać wyraźnie
directory-inventory-title = Co mamy, a czego brakuje
directory-inventory-lead = Miejscowość po miejscowości: ile czego jest w katalogu i jakiej pomocy nikt tam nie daje.
directory-inventory-empty = Katalog jest jeszcze pusty
directory-inventory-caption = Wpisy katalogu w miejscowościach
directory-inventory-help = Jaka pomoc tu jest
directory-inventory-missing = Czego nikt tu nie daje
directory-step-done = jest
directory-step-open = do dodania
directory-capacity-title = Godziny w tygodniu
directory-capacity-now = Dziś: { $hours } w tygodniu.
directory-capacity-today = Tak jest dziś
directory-capacity-new = Zapisz zmianę
directory-capacity-new-text = Nic się nie kasuje: zmiana to nowa linijka od wybranego dnia. Zero godzin oznacza koniec pracy w tym miejscu.
directory-capacity-from = Od kiedy
directory-capacity-from-hint = Może to być także dzień, który minął.
directory-capacity-hours = Godzin w tygodniu
directory-capacity-hours-hint = Na przykład 12 albo 7,5.
directory-capacity-place = Gdzie
directory-capacity-online = online lub przez telefon
directory-capacity-payer = Kto płaci
directory-capacity-since = Od
directory-capacity-note = Uwaga
directory-capacity-history = Wszystkie zapisane zmiany
directory-capacity-recorded = Zapisano
directory-capacity-saved = Godziny zapisane.
directory-mine-title = Mój wpis w katalogu
directory-mine-lead = Tak widzą Cię osoby, które szukają pomocy. Zmiany są widoczne od razu.
directory-mine-none = Nie ma jeszcze Twojego wpisu
directory-mine-none-text = Poproś w biurze, żeby go dodano i połączono z Twoim kontem. Potem dopiszesz tu swoje godziny.
directory-support-title = Co daje tym, którzy pomagają
directory-support-lead = Po jednej rzeczy w linijce. Puste pole znaczy: tego nie daje.
directory-gives-workshops = Warsztaty edukacyjne
directory-gives-money = Wsparcie finansowe
directory-gives-campaigns = Kampanie informacyjne
directory-gives-access = Zwiększanie dostępności
directory-gives-groups = Grupy wsparcia
directory-gives-rooms = Sale i pokoje
directory-gives-transport = Dojazd
directory-gives-training = Szkolenia i superwizja
directory-gives-other = Coś innego
directory-payer-nfz = NFZ
directory-payer-commune = gmina
directory-payer-county = powiat
directory-payer-region = województwo
directory-payer-state = państwo
directory-payer-european = fundusze europejskie
directory-payer-foundation = fundacja
directory-payer-residents = ten, kto przychodzi
directory-payer-own = własne środki
directory-payer-other = ktoś inny
directory-cost-free = bezpłatnie
directory-cost-nfz = na NFZ
directory-cost-commune = płaci gmina
directory-cost-sliding = według możliwości
directory-cost-paid = odpłatnie
directory-cost-stipend = stypendium na terapię
directory-cost-refund = zwrot kosztów
directory-cost-other = inaczej
directory-status-active = działa
directory-status-inactive = chwilowo nie przyjmuje
directory-status-defunct = już nie istnieje
directory-status-temporarily-closed = zamknięte na jakiś czas
directory-location-physical = adres, pod który się przychodzi
directory-location-postal = adres tylko na listy
directory-location-virtual = w internecie
directory-profession-psychotherapist = psychoterapeuta
directory-profession-psychologist = psycholog
directory-profession-psychiatrist = psychiatra
directory-profession-counsellor = doradca
directory-profession-addiction-therapist = terapeuta uzależnień
directory-profession-coach = coach
directory-profession-social-worker = pracownik socjalny
directory-profession-peer-supporter = asystent zdrowienia
directory-profession-other = inny zawód
directory-house-school = szkoła
directory-house-library = biblioteka
directory-house-culture-centre = dom kultury
directory-house-community-centre = świetlica lub klub
directory-house-clinic = przychodnia
directory-house-parish = parafia
directory-house-other = inny dom
directory-service-where = Gdzie
directory-service-cost = Ile kosztuje i kto płaci
directory-service-whom = Dla kogo i z czym
directory-service-contact = Jak zacząć i jak się skontaktować
directory-service-now = Czy jest teraz otwarta
directory-name-unknown = Nie ma w katalogu „{ $given }”. Dodaj najpierw ten wpis albo sprawdź pisownię.
directory-name-many = Jest kilka wpisów o tej nazwie. Dopisz miejscowość, na przykład: { $example }.
directory-email-wrong = To nie wygląda na adres e-mail. Powinien mieć znak @ i kropkę po nim.
directory-url-wrong = To nie wygląda na adres strony. Na przykład: https://przyklad.pl
directory-amount-wrong = Kwota to liczba, na przykład 150 albo 150,50.
directory-ages-order = Górny wiek nie może być niższy od dolnego.
directory-position-wrong = Podaj szerokość i długość geograficzną, na przykład 50.3805, 18.9400.
directory-phone-wrong = Linijka „{ $given }” nie zaczyna się od numeru telefonu.
directory-lines-many = Najwyżej { $most } linijek, niezbyt długich.
directory-hours-wrong = Nie rozumiemy „{ $given }”. Napisz na przykład 8:00–16:00.
directory-hours-number = Podaj godziny jako liczbę od 0 do 168, na przykład 7,5.
directory-day-far = Ten dzień jest zbyt odległy.
directory-account-unknown = Nikt nie ma konta z tym adresem.
directory-account-taken = To konto należy już do innego specjalisty.
directory-form-broken = Czegoś brakowało w tym formularzu. Otwórz stronę jeszcze raz i wyślij ponownie.
directory-alternate-hint = Inna nazwa, skrót albo to, jak mówią ludzie.
directory-description-hint = Kilka prostych zdań: dla kogo i w czym.
directory-about-hint = Kilka zdań o sobie i o sposobie pracy, bez trudnych słów.
directory-phones-hint = Jeden numer w linijce, po nim można dopisać, do czego służy: 32 123 45 67 – rejestracja.
directory-url-hint = Na przykład https://przyklad.pl
directory-named-hint = Zacznij pisać nazwę, która jest już w katalogu.
directory-service-name-hint = Tak, jak zrozumie to ktoś z ulicy: „Rozmowa z psychologiem”, „Grupa dla rodziców”.
directory-areas-hint = Dla mieszkańców jakich miejscowości, po jednej w linijce. Ważne zwłaszcza dla pomocy online.
directory-amount-hint = W złotych, za jedno spotkanie. Puste, jeśli to zależy.
directory-application-hint = Zadzwonić, przyjść, czy potrzebne jest skierowanie.
directory-alert-hint = Krótka wiadomość, na przykład o przerwie wakacyjnej.
directory-hours-hint = Na przykład 8:00–12:00, 14:00–18:00. Puste: zamknięte.
directory-location-name-hint = Jak mówi się na to miejsce, na przykład „Przychodnia przy Szpitalnej”.
directory-confidential-hint = Dla schronienia. Wtedy nic o tym miejscu nie pojawi się na żadnej stronie ani w żadnym pliku.
directory-position-hint = Szerokość i długość geograficzna: 50.3805, 18.9400. Można zostawić puste.
directory-transportation-hint = Którym autobusem i gdzie wysiąść.
directory-practitioner-name-hint = Nazwisko, pod którym pracuje.
directory-account-hint = Adres, którym ta osoba się loguje. Puste: bez zmian. Myślnik: odłącz konto.
directory-venue-name-hint = Na przykład „Czytelnia na piętrze”.
directory-venue-hours-hint = Kiedy bywa wolna, zwykłymi słowami.
directory-fact-name = Nazwa
directory-fact-alternate-name = Inna nazwa
directory-fact-description = Opis
directory-fact-town = Miejscowość
directory-fact-email = E-mail
directory-fact-url = Strona internetowa
directory-fact-phones = Telefony
directory-fact-payers = Kto płaci
directory-fact-funding = Kto płaci
directory-fact-legal-status = Forma prawna
directory-fact-tax-status = Status podatkowy
directory-fact-tax-id = NIP
directory-fact-year-incorporated = Rok założenia
directory-fact-logo = Znak
directory-fact-uri = Identyfikator sieciowy
directory-fact-parent = Organizacja nadrzędna
directory-fact-extra = Inne dane z pliku
directory-fact-texts = W innych językach
directory-fact-schedules = Godziny otwarcia
directory-fact-terms = Cechy
directory-fact-languages = Języki
directory-fact-areas = Dla mieszkańców
directory-fact-organisation = Organizacja
directory-fact-help = Jaka to pomoc
directory-fact-approach = Sposób pracy
directory-fact-setting = Z kim
directory-fact-format = W jakiej formie
directory-fact-need = Z czym można przyjść
directory-fact-location = Miejsce
directory-fact-locations = Gdzie
directory-fact-costs = Ile kosztuje
directory-fact-amount = Cena
directory-fact-cost-note = Uwaga o cenie
directory-fact-fees-description = Opis opłat
directory-fact-wait-time = Czas oczekiwania
directory-fact-interpretation-services = Tłumacz
directory-fact-accreditations = Akredytacje
directory-fact-licenses = Zezwolenia
directory-fact-eligibility-description = Dla kogo
directory-fact-minimum-age = Wiek od
directory-fact-maximum-age = Wiek do
directory-fact-application-process = Jak zacząć
directory-fact-status = Czy działa
directory-fact-alert = Ważna wiadomość
directory-fact-confidential = Miejsce poufne
directory-fact-location-type = Rodzaj miejsca
directory-fact-street = Ulica i numer
directory-fact-postal-code = Kod pocztowy
directory-fact-state-province = Województwo
directory-fact-position = Położenie na mapie
directory-fact-accessibility = Dostępność
directory-fact-transportation = Dojazd
directory-fact-external-identifier = Identyfikator zewnętrzny
directory-fact-addresses = Adres
directory-fact-profession = Zawód
directory-fact-tele = Pracuje też online lub przez telefon
directory-fact-account = Konto w programie
directory-fact-house = Czyj to dom
directory-fact-seats = Miejsc
directory-fact-hours = Kiedy wolna
directory-fact-cost = Koszt
directory-fact-equipment = Wyposażenie
directory-fact-retired = Wycofane
directory-term-psychotherapy = psychoterapia
directory-term-counselling = rozmowa z psychologiem
directory-term-psychiatry = lekarz psychiatra
directory-term-crisis-intervention = pomoc w kryzysie
directory-term-helpline = telefon zaufania
directory-term-tele-advice = porada na odległość
directory-term-support-group = grupa wsparcia
directory-term-peer-support = wsparcie kogoś z podobnym doświadczeniem
directory-term-workshop = warsztaty
directory-term-addiction-help = pomoc w uzależnieniu
directory-term-prevention = zajęcia zapobiegawcze
directory-term-day-centre = klub lub ośrodek dzienny
directory-term-family-help = pomoc rodzinie
directory-term-shelter = bezpieczne schronienie
directory-term-cbt = terapia poznawczo-behawioralna (CBT)
directory-term-psychodynamic = terapia psychodynamiczna
directory-term-systemic = terapia systemowa
directory-term-group-therapy = terapia grupowa
directory-term-coaching = coaching
directory-term-motivational = rozmowa motywująca
directory-term-individual = jedna osoba
directory-term-group = grupa
directory-term-couple = para
directory-term-family = rodzina
directory-term-in-person = na miejscu
directory-term-online = online
directory-term-phone = przez telefon
directory-term-low-mood = smutek i brak sił
directory-term-anxiety = lęk
directory-term-insomnia = kłopoty ze snem
directory-term-stress = stres i przemęczenie
directory-term-grief = żałoba i strata
directory-term-loneliness = samotność
directory-term-relationships = trudności w związku
directory-term-parenting = wychowanie dzieci
directory-term-young-people = kłopoty młodych ludzi
directory-term-addiction = uzależnienie, własne lub bliskiej osoby
directory-term-violence = przemoc
directory-term-trauma = ciężkie przeżycia
directory-term-caring = opieka nad bliską osobą
directory-term-thoughts-of-death = myśli o śmierci
directory-about-psychotherapy = Regularne spotkania z terapeutą przez kilka miesięcy lub dłużej. Dobre, gdy coś wraca i samo nie mija.
directory-about-counselling = Jedna lub kilka rozmów. Dobre na początek, gdy nie wiadomo, czego szukać.
directory-about-psychiatry = Lekarz, który pomaga także lekami. Skierowanie nie jest potrzebne.
directory-about-crisis-intervention = Gdy stało się coś nagłego i trudno to unieść. Zwykle od razu i bezpłatnie.
directory-about-helpline = Ktoś, kto wysłucha, bez podawania nazwiska.
directory-about-tele-advice = Rozmowa przez telefon lub internet, z domu.
directory-about-support-group = Ludzie z podobnym doświadczeniem spotykają się i słuchają siebie nawzajem.
directory-about-peer-support = Ktoś, kto sam przeszedł przez coś podobnego, towarzyszy i podpowiada.
directory-about-workshop = Kilka spotkań, na których można się czegoś nauczyć i spróbować.
directory-about-addiction-help = Dla osób, które chcą coś zmienić, i dla ich bliskich.
directory-about-prevention = Zajęcia, zanim zrobi się trudno: dla młodzieży, seniorów, rodzin.
directory-about-day-centre = Miejsce, do którego można przyjść w dzień i pobyć z ludźmi.
directory-about-family-help = Gdy cała rodzina potrzebuje rozmowy albo oddechu.
directory-about-shelter = Dach nad głową z dala od osoby, która krzywdzi. Adres poznaje się przez telefon.
directory-about-cbt = Zmienia myśli i nawyki, które szkodzą. Sprawdza się przy lęku i depresji.
directory-about-psychodynamic = Szuka w dawnych relacjach źródeł tego, co boli dziś. Pomaga zrozumieć siebie.
directory-about-systemic = Patrzy na rodzinę jako całość. Dobre, gdy trudno się dogadać.
directory-about-group-therapy = Kilka osób i terapeuta. Dobre, gdy doskwiera samotność.
directory-about-coaching = Skupia się na celach i planach. Nie jest leczeniem.
directory-about-motivational = Pomaga znaleźć własny powód, żeby coś zmienić, na przykład pić mniej.
directory-stale-form = Ktoś w międzyczasie zmienił ten wpis. Poniżej są obie wersje: ta zapisana i Twoja.
directory-day-ahead = Ten dzień jeszcze nie nadszedł.
directory-limits-order = Druga liczba dni musi być większa od pierwszej.
directory-waiting-count = { $n ->
        [one] { $n } zmiana czeka na przejrzenie
        [few] { $n } zmiany czekają na przejrzenie
        [many] { $n } zmian czeka na przejrzenie
       *[other] { $n } zmiany czeka na przejrzenie
    }
directory-stale-count = { $n ->
        [one] { $n } wpis trzeba sprawdzić
        [few] { $n } wpisy trzeba sprawdzić
        [many] { $n } wpisów trzeba sprawdzić
       *[other] { $n } wpisu trzeba sprawdzić
    }
directory-stale-lead = Po { $stale ->
        [one] { $stale } dniu
        [few] { $stale } dniach
        [many] { $stale } dniach
       *[other] { $stale } dnia
    } bez sprawdzenia wpis jest stary, po { $very ->
        [one] { $very } dniu
        [few] { $very } dniach
        [many] { $very } dniach
       *[other] { $very } dnia
    } bardzo stary.
directory-mail-body =
    Dzień dobry,

    w katalogu, który prowadzi { $town }, jest wpis i chcemy o niego zapytać. Czy wszystko się w nim jeszcze zgadza? Wystarczy otworzyć stronę i nacisnąć jeden przycisk albo poprawić to, co się zmieniło.

    { $entries }

    Link działa { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    } i nie wymaga konta.
directory-mail-declined =
    Dzień dobry,

    dziękujemy za wiadomość o wpisie „{ $name }”. Tym razem zostaje, jak był. Powód:

    { $reason }
directory-section-filled = { $n ->
        [0] – jeszcze nic
        [one] – { $n } pole wypełnione
        [few] – { $n } pola wypełnione
        [many] – { $n } pól wypełnionych
       *[other] – { $n } pola wypełnione
    }
