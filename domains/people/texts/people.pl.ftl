# Problems of records
people-email-taken = Ten adres należy już do innej osoby w tej społeczności.
people-slug-shape = „{ $given }” nie może być początkiem adresu. Użyj małych liter, cyfr i kresek, od 2 do 40 znaków.
people-slug-taken = Adres „{ $given }” jest już zajęty.
people-zone-unknown = Nie znamy strefy czasowej „{ $given }”. Przykład: Europe/Warsaw.
people-last-admin = Nikt inny nie ma roli administracyjnej. Najpierw nadaj ją komuś jeszcze.

# Roles
people-role-admin = administracja
people-role-coordinator = koordynacja
people-role-supervisor = superwizja
people-role-facilitator = prowadzenie kręgu
people-role-peer-supporter = wsparcie wzajemne
people-role-practitioner = pomoc specjalistyczna
people-role-evaluator = ewaluacja
people-role-member = udział w kręgu
people-role-funder = finansowanie
people-role-auditor = audyt
people-role-former = osoba, która nie jest już w zespole
people-kind-named = z nazwiskiem lub adresem
people-kind-anonymous = bez nazwiska
people-kind-office = zapisana przez zespół

# Why somebody looked
people-purpose-profile = Żeby sprawdzić lub poprawić Twoje dane
people-purpose-sheet = Żeby przygotować listę podpisów z nazwiskami
people-purpose-referral = Przy skierowaniu po dalszą pomoc, za Twoją zgodą
people-purpose-contact = Żeby się z Tobą skontaktować
people-purpose-support = Żeby Ci pomóc lub przygotować spotkanie
people-purpose-import = Przy wczytywaniu danych z pliku
people-purpose-mail = Żeby wysłać Ci list

# The office's list
people-nav = Osoby
people-nav-group = Osoby i ustawienia
people-list-lead = Widać pseudonimy i role. Danych nikt nie otwiera bez podania celu.
people-list-empty = Nie ma tu jeszcze nikogo
people-list-empty-text = Osoby pojawią się, gdy same zaczną albo gdy je dopiszesz.
people-count =
    { $count ->
    [one] { $count } osoba
    [few] { $count } osoby
    [many] { $count } osób
    *[other] { $count } osoby
    }
people-count-more = Ponad { $count } osób
people-known-as = Znana jako
people-roles = Role
people-kind = Rodzaj wpisu
people-since = Wpis z { $when }
people-here-since = Jest tu od
people-role-filter = Tylko osoby z jedną rolą
people-role-any = dowolna
people-show = Pokaż
people-find-title = Znajdź osobę
people-find-hint = Początek pseudonimu albo cały adres e-mail.
people-find = Znajdź
people-not-found = Nikogo nie ma pod „{ $given }”. Pseudonim znajdziesz po pierwszych literach, adres e-mail tylko w całości.
people-find-short = Wpisz co najmniej dwie litery.
people-find-all = Pokaż wszystkich
people-find-more = Jest więcej takich osób. Dopisz kolejne litery.
people-found =
    { $count ->
    [one] „{ $given }”: { $count } osoba
    [few] „{ $given }”: { $count } osoby
    [many] „{ $given }”: { $count } osób
    *[other] „{ $given }”: { $count } osoby
    }
people-role = Rola
people-role-nobody = Nikt nie ma teraz tej roli
people-role-nobody-text = Rolę nadaje się na stronie osoby.

# Adding somebody
people-new-title = Dopisz osobę
people-new-named = Będzie się sama logować
people-new-named-hint = Potrzebny jest adres e-mail. Wyślemy tam list powitalny.
people-new-office = Tylko w dokumentacji zespołu
people-new-office-hint = Dla osób, które nie korzystają z internetu.
people-new-empty = Podaj chociaż jedno: imię, adres, telefon albo notatkę. Inaczej nikt nie pozna, o kogo chodzi.
people-new-needs-mail = Do samodzielnego logowania potrzebny jest adres e-mail.
people-added = Osoba dopisana.
people-notes = Notatki
people-notes-hint = Ta osoba może je przeczytać na swojej stronie.
people-welcome-subject = Masz zaproszenie
people-welcome-body =
    Dzień dobry,

    masz tu konto. Żeby wejść, otwórz stronę, podaj ten adres e-mail i poproś o link:
    { $address }

    { $town }

# One person
people-person-title = Osoba
people-sealed = Dane zaszyfrowane
people-sealed-text = Imię, adres, telefon i notatki są zamknięte. Ta osoba zobaczy, kiedy i po co zostały otwarte.
people-purpose = Po co otwierasz?
people-purpose-hint = Dokładnie to zdanie przeczyta ta osoba.
people-purpose-missing = Wybierz, po co otwierasz te dane.
people-open = Otwórz dane
people-close = Zamknij
people-has-role = ma
people-give-role = Nadaj
people-take-role = Odbierz
people-role-history = Zmiany ról
people-role-given = Nadano rolę: { $role }
people-role-taken = Odebrano rolę: { $role }
people-role-by = Kto: { $who }
people-by-operator = obsługa serwera
people-only-admin = To można zrobić tylko z rolą administracyjną.
people-erase-title = Usuń na prośbę osoby
people-erase-when = Tylko wtedy, gdy ta osoba o to prosi.
people-erase-what = Klucz do jej danych zostanie zniszczony, pseudonimy zastąpione, a powody poprawek, które jej dotyczą, znikną. Zostaną liczby, których nie da się z nikim połączyć. Zostaną też słowa w innych sprawach, na przykład dlaczego odwołano spotkanie: jeśli widać w nich, o kogo chodzi, najpierw je zmień. Tego nie cofnie nikt.
people-erased = Osoba usunięta. Jej klucz już nie istnieje.

# The community
people-community-title = Społeczność
people-community-name = Nazwa
people-community-name-hint = Widać ją na górze każdej strony i pod każdym listem.
people-community-lang = Język
people-community-lang-hint = Dla tych, którzy nie wybrali własnego.
people-community-fixed = Adres stron: { $slug }. Strefa czasowa: { $zone }. Tych dwóch rzeczy się nie zmienia, bo od nich zależą linki i kalendarze.

# Privacy
people-privacy-lead = W małym mieście przychodzi się tylko tam, gdzie nikt nie zostanie rozpoznany. Oto, co robimy i czego nie umiemy.
people-privacy-never = Czego nigdy nie przechowujemy
people-privacy-never-1 = Adresu internetowego Twojego urządzenia i tego, które strony czytasz.
people-privacy-never-2 = Numeru PESEL ani innego numeru urzędowego.
people-privacy-never-3 = Hasła i słów z kartki: tylko to, czym można je sprawdzić.
people-privacy-keep = Co przechowujemy
people-privacy-keep-1 = Imię, adres, telefon i notatki, jeśli je podasz: zaszyfrowane osobnym kluczem każdej osoby.
people-privacy-keep-2 = Pseudonim w każdym kręgu, zgody i obecność na spotkaniach.
people-privacy-keep-3 = Kto, kiedy i po co otworzył czyjeś dane. Ta osoba może to przeczytać.
people-privacy-from = Kogo chronimy przed kim
people-privacy-from-1 = Ciebie przed złodziejem dysku lub kopii zapasowej: bez osobno trzymanego klucza nie odczyta danych zaszyfrowanych.
people-privacy-from-2 = Ciebie przed ciekawym sąsiadem lub wolontariuszem z kontem: widzi tylko swoje kręgi i pseudonimy.
people-privacy-from-3 = Ciebie przed tymi, którzy finansują albo badają: dostają tylko liczby.
people-privacy-from-4 = Ciebie za kilka lat: możesz w każdej chwili usunąć wszystko.
people-privacy-not = Przed czym nie chronimy
people-privacy-not-text = Przed kimś, kto opanował działający serwer. I przed tym, co ludzie powiedzą poza salą: o tym decydują zasady kręgu.
people-privacy-cookies = Ciasteczka
people-privacy-cookies-text = Tylko własne i tylko potrzebne: jedno pamięta, że jesteś w środku, jedno wiąże formularz z Twoją przeglądarką, jedno pamięta język. Dwa krótkie pamiętają, na którą stronę wrócić i jakie zdanie pokazać. Żadne nie śledzi i nie trafia do nikogo innego.
people-privacy-rights = Twoje prawa
people-privacy-rights-text = Na swojej stronie zobaczysz, poprawisz, pobierzesz i usuniesz wszystko, co o Tobie mamy. Kopie zapasowe znikają najpóźniej po 30 dniach.

# Accessibility
people-access-lead = Te strony mają działać dla każdego. Naszą miarą jest WCAG 2.2 na poziomie AA.
people-access-1 = Wszystko da się zrobić klawiaturą, z czytnikiem ekranu i bez JavaScriptu, poza dodawaniem klucza w urządzeniu.
people-access-2 = Tekst można powiększyć do 200 procent bez przewijania w bok.
people-access-3 = Kolory mają wystarczający kontrast, także w trybie ciemnym, a żadna informacja nie zależy tylko od koloru.
people-access-4 = Strony są lekkie i działają na starym telefonie i przy słabym zasięgu.
people-access-limits = Co jeszcze nie jest idealne
people-access-limits-text = Nie mamy jeszcze nagrań w języku migowym ani tekstu łatwego do czytania na wszystkich stronach. Strony sprawdzamy sami, bez zewnętrznego audytu.
people-access-tell = Coś Ci przeszkadza?
people-access-tell-text = Powiedz o tym osobie, która prowadzi Twój krąg, albo w biurze. Pomogą też załatwić sprawę inaczej: przez telefon lub na miejscu.

# Help
people-help-lead = Krótko o tym, co można tu zrobić.
people-help-join = Dołączyć do kręgu
people-help-join-text = Wybierz krąg i pseudonim. Możesz też po prostu przyjść.
people-help-begin-text = Siedem słów na kartce zamiast nazwiska i adresu.
people-help-sign-in-text = Hasłem, linkiem z poczty, kluczem w telefonie albo słowami z kartki.
people-help-privacy-text = Kto co widzi i czego nie przechowujemy.
people-help-leave = Kiedy trzeba szybko zamknąć stronę
people-help-urgent = Kiedy jest bardzo źle
people-help-urgent-text = Jeśli czyjeś życie jest w niebezpieczeństwie, zadzwoń:
