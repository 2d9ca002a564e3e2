# dynamic: referral-why-, referral-status-, referral-reason-, referral-step-, referral-channel-, referral-mine-

referral-nav-referrals = Skierowania
referral-nav-consents = Moje zgody

referral-title-list = Skierowania
referral-title-new = Nowe skierowanie
referral-title-one = Skierowanie
referral-title-letter = Pismo
referral-title-consents = Zgody
referral-title-consent-new = Zapisz zgodę
referral-title-consent = Zgoda
referral-title-my-consents = Moje zgody
referral-title-mine = Moje sprawy

## Words

referral-target-therapy_group = grupa terapeutyczna
referral-target-care_service = usługi opiekuńcze
referral-target-assistant = wsparcie asystenckie
referral-target-psychiatrist = konsultacja psychiatryczna

referral-status-open = otwarte
referral-status-accepted = przyjęte
referral-status-declined = nieprzyjęte
referral-status-done = zrealizowane
referral-status-ended = zakończone

referral-reason-no_place = brak wolnego miejsca
referral-reason-not_theirs = to nie ich zakres pomocy
referral-reason-no_answer = brak odpowiedzi
referral-reason-persons_wish = tak zdecydowała osoba, której dotyczy
referral-reason-no_consent = zgoda już nie obowiązuje
referral-reason-other_help = znalazła się inna pomoc
referral-reason-moved_away = wyjazd lub przeprowadzka
referral-reason-mistake = skierowanie wpisano przez pomyłkę
referral-reason-other = inny powód

referral-step-accepted = Zapisz: przyjęte
referral-step-declined = Zapisz: nieprzyjęte
referral-step-done = Zapisz: pomoc się odbyła
referral-step-ended = Zakończ skierowanie

referral-channel-paper = na papierze
referral-channel-spoken = ustnie
referral-channel-online = online

## The list

referral-write = Napisz skierowanie
referral-empty-title = Nie ma jeszcze skierowań
referral-empty = Tu pojawią się skierowania do grupy terapeutycznej, usług opiekuńczych, asystenta lub psychiatry – najpierw te, które czekają na odpowiedź.
referral-caption = Skierowania, otwarte najpierw
referral-person = Osoba
referral-target = Dokąd
referral-receiver = Odbiorca
referral-status = Stan
referral-since = Od
referral-any-status = każdy stan
referral-any-target = każdy rodzaj pomocy
referral-page-number = Strona { $n }
referral-consent-missing = brak zgody
referral-consent-expired = zgoda wygasła
referral-consent-withdrawn = zgoda wycofana
referral-back-list = Wszystkie skierowania

## A new one

referral-new-lead = Skierowanie można otworzyć tylko za ważną zgodą osoby, której dotyczy. Bez zgody nic stąd nie wychodzi.
referral-person-hint = Pseudonim z kręgu „{ $circle }”.
referral-other-circle = Wybierz inny krąg
referral-receiver-hint = Nazwa instytucji lub organizacji, bez nazwisk.
referral-note = Notatka dla zespołu
referral-note-hint = Nieobowiązkowa. Jest zaszyfrowana i nie trafia do pisma.
referral-open-it = Otwórz skierowanie
referral-which-circle = Z którego kręgu jest ta osoba?
referral-which-circle-hint = W każdym kręgu osoba ma inny pseudonim.
referral-no-circle-title = Nie ma tu jeszcze kręgów
referral-no-circle = Skierowanie pisze się dla osoby z kręgu. Będzie to możliwe, gdy powstanie pierwszy krąg.
referral-nothing-left = Nic nie zostało przekazane
referral-typed-stays = To, co wpisano poniżej, zostaje. Po zapisaniu zgody wróć na tę kartę i wyślij formularz jeszcze raz.
referral-record-consent = Zapisz zgodę

## Why nothing leaves

referral-lack-none = Nie ma zgody na: { $purpose }.
referral-lack-other = Nie ma zgody na: { $purpose }. Obowiązuje tylko zgoda na inny cel: { $given }.
referral-lack-expired = Zgoda na: { $purpose } obowiązywała do { $on } i wygasła.
referral-lack-withdrawn = Zgoda na: { $purpose } jest wycofana od { $on }.

## One of them

referral-consent = Zgoda
referral-consents = Zgody tej osoby
referral-consent-until = z { $given }, obowiązuje do { $until }
referral-consent-since = z { $given }
referral-stopped = Skierowanie jest wstrzymane
referral-stopped-text = Niczego więcej nie przekazujemy. Można je już tylko zakończyć. Zawiadom odbiorcę, jeśli coś już od nas dostał.
referral-note-open = Odczytaj notatkę
referral-logged = Osoba, której to dotyczy, zobaczy na swoim koncie, że ktoś otworzył jej dane.
referral-erased-title = Ta osoba poprosiła o usunięcie danych
referral-erased = Notatki i pisma nie można już otworzyć. Samo skierowanie zostaje, bez nazwiska i pseudonimu.
referral-letter = Pismo do odbiorcy
referral-letter-about = Zawiera tylko to, na co jest zgoda: imię i nazwisko albo pseudonim, kontakt i rodzaj pomocy.
referral-letter-print = Przygotuj pismo
referral-what-next = Co dalej
referral-why-declined = Dlaczego nieprzyjęte?
referral-why-ended = Dlaczego kończymy?
referral-way = Droga skierowania
referral-flash-opened = Skierowanie jest otwarte.
referral-flash-moved = Zapisano.
referral-problem-closed = To skierowanie jest już zamknięte.
referral-problem-no-way = Z tego stanu nie ma takiego kroku.
referral-problem-reason = Wybierz powód z listy.
referral-problem-stale = Ktoś zmienił to skierowanie w tym czasie. Poniżej jest jego obecny stan.
referral-problem-sent-already = Ten formularz został już wysłany z inną treścią. Otwórz nowy.
referral-problem-letter-closed = To skierowanie jest zamknięte, więc pismo już nie wychodzi.

## The letter

referral-letter-heading = Skierowanie
referral-letter-please = Prosimy o kontakt i pomoc dla osoby wskazanej poniżej.
referral-letter-name = Imię i nazwisko lub pseudonim
referral-letter-phone = Telefon
referral-letter-email = E-mail
referral-letter-for = Rodzaj pomocy
referral-letter-agreed = Osoba wyraziła zgodę na przekazanie tych danych w tym celu { $given }. Może ją wycofać w każdej chwili.
referral-letter-agreed-until = Osoba wyraziła zgodę na przekazanie tych danych w tym celu { $given }. Zgoda obowiązuje do { $until } i można ją wycofać w każdej chwili.
referral-letter-only = Prosimy nie przekazywać tych danych dalej i usunąć je, gdy nie będą już potrzebne.
referral-letter-sign = Data i podpis osoby kierującej

## Consents, for the team

referral-no-consents-title = Nie ma jeszcze zgód
referral-no-consents = Tu pojawią się zgody tej osoby: na co, od kiedy, do kiedy i w jakich słowach.
referral-standing-valid = obowiązuje
referral-standing-not-yet = jeszcze nie obowiązuje
referral-standing-expired = wygasła, ostatni dzień: { $on }
referral-standing-withdrawn = wycofana { $on }
referral-given = Udzielona { $given }, { $channel }.
referral-given-until = Udzielona { $given }, { $channel }, do { $until }.
referral-the-words = Dokładny tekst
referral-taken-back = Wycofanie zgody
referral-taken-back-text = Zgodę można wycofać w każdej chwili i bez podawania powodu. Wystarczy, że osoba to powie.
referral-withdraw-for = Zapisz wycofanie: { $purpose }
referral-withdraw-confirm = Wycofać zgodę na: { $purpose }? Od tej chwili niczego więcej nie przekażemy.
referral-flash-given = Zgoda jest zapisana.
referral-flash-withdrawn = Zgoda jest wycofana. Niczego więcej nie przekażemy.
referral-words-title = Tekst do przeczytania lub podpisania
referral-words-print = Wydrukuj do podpisu
referral-version = Tekst w wersji { $n }
referral-how-given = Jak udzielono zgody?
referral-how-given-hint = Zgodę online osoba zapisuje sama na swoim koncie.
referral-given-on = Dzień udzielenia
referral-expires-on = Obowiązuje do
referral-expires-on-hint = Zwykle rok. Puste pole oznacza rok od dnia udzielenia.
referral-which-version = Która wersja tekstu?
referral-which-version-hint = Numer jest na dole podpisanej kartki.
referral-which-language = W jakim języku był tekst?
referral-what-for = Na co jest ta zgoda?
referral-what-for-hint = Jedna zgoda, jeden cel.
referral-problem-given-later = Ten dzień jeszcze nie nadszedł.
referral-problem-expires-before = Zgoda nie może wygasnąć przed dniem, w którym jej udzielono.
referral-problem-expires-late = Zgoda może obowiązywać najwyżej { $years ->
    [one] { $years } rok
    [few] { $years } lata
    [many] { $years } lat
   *[other] { $years } roku
}.
referral-problem-words-changed = Tekst zgody zmienił się w tym czasie. Przeczytaj nowy i zdecyduj jeszcze raz.
referral-sign-name = Imię i nazwisko
referral-sign-until = Zgoda obowiązuje do (puste: jeden rok)
referral-sign-date = Data i podpis

## Consents, for the person

referral-my-lead = To Ty decydujesz, czy i dokąd przekażemy Twoje dane. Każda zgoda jest osobna. Odmowa niczego nie zmienia w Twoim udziale w spotkaniach.
referral-my-given = Zgoda udzielona.
referral-my-given-until = Zgoda udzielona, do { $until }.
referral-my-not-given = Nie ma zgody. Niczego tam nie przekazujemy.
referral-my-already = Ta zgoda teraz obowiązuje.
referral-read-words = Przeczytaj i zdecyduj
referral-withdraw = Wycofaj zgodę
referral-agree = Zgadzam się
referral-not-now = Nie teraz
referral-history = Historia
referral-history-empty = Tu pojawią się zgody i ich wycofania, z datami.
referral-to-mine = Moje sprawy: do kogo zwróciliśmy się w Twoim imieniu
referral-back-consents = Moje zgody

## Referrals, for the person

referral-mine-lead = Do kogo, za Twoją zgodą, zwróciliśmy się o pomoc i co z tego wynikło.
referral-mine-empty-title = Jeszcze nic tu nie ma
referral-mine-empty = Jeśli za Twoją zgodą poprosimy kogoś o pomoc, zobaczysz to tutaj.
referral-mine-tag-open = czekamy na odpowiedź
referral-mine-tag-accepted = przyjęte
referral-mine-tag-declined = nieprzyjęte
referral-mine-tag-done = pomoc się odbyła
referral-mine-tag-ended = zakończone
referral-mine-begun = prośba o pomoc
referral-mine-open = Prosimy o pomoc: { $receiver }. Czekamy na odpowiedź.
referral-mine-accepted = { $receiver }: odpowiedź jest dobra, czekają na Ciebie.
referral-mine-declined = { $receiver }: tym razem to się nie uda. Porozmawiaj z nami, poszukamy czegoś innego.
referral-mine-done = { $receiver }: pomoc się odbyła.
referral-mine-ended = { $receiver }: sprawa jest zakończona. Niczego więcej nie przekazujemy.

## The words of a consent. A change here becomes the next version; given consents keep the words that were read.

referral-wording =
    Zgadzam się, żeby społeczność „{ $community }” skierowała mnie { $purpose ->
        [therapy_group] do grupy terapeutycznej
        [care_service] do usług opiekuńczych
        [assistant] po wsparcie asystenckie
       *[psychiatrist] na konsultację psychiatryczną
    } i przekazała tam moje dane.

    Co zostanie przekazane: moje imię i nazwisko (albo pseudonim, jeśli ich nie znacie), mój telefon i adres e-mail, jeśli są podane, oraz to, o jaką pomoc chodzi. Nic więcej: żadnych notatek, odpowiedzi ani wiadomości o spotkaniach.

    Komu: tylko jednej instytucji lub organizacji, którą wskaże skierowanie. Zobaczę na swoim koncie, do kogo i kiedy wyszło.

    Jak długo: rok od udzielenia zgody, chyba że przy podpisie wpisano inny dzień.

    Jak wycofać: w każdej chwili, bez podawania powodu, jednym przyciskiem na stronie „Moje zgody” albo mówiąc o tym komuś z zespołu. Od tej chwili nic więcej nie zostanie przekazane. To, co przekazano wcześniej, było zgodne z prawem; zespół powiadomi odbiorcę.

    Zgoda jest dobrowolna. Odmowa ani wycofanie niczego nie zmieniają w moim udziale w spotkaniach ani w innej pomocy.

    Podstawa: art. 6 ust. 1 lit. a i art. 9 ust. 2 lit. a RODO, bo to, o jaką pomoc chodzi, może mówić coś o zdrowiu. Mam prawo zobaczyć swoje dane, poprawić je, usunąć i złożyć skargę do Prezesa Urzędu Ochrony Danych Osobowych.
