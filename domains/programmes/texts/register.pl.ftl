### The register: closing it, correcting it, printing it, freezing a year.

## Refusals

register-year-frozen = Rok { $year } jest zamknięty na stałe, jego rejestry już się nie zmieniają.
register-meeting-cancelled = To spotkanie zostało odwołane: { $reason }. Odwołane spotkanie nie ma rejestru.
register-too-early = To spotkanie zaczyna się dopiero { $day } o { $time }. Rejestr można zamknąć najwcześniej dwie godziny wcześniej.
register-id-reused = Ten formularz był już wysłany z innymi wpisami. Wpisy widać poniżej; jeśli są właściwe, wyślij je jeszcze raz.
register-try-again = Ktoś zmienił to w tej samej chwili. Spróbuj jeszcze raz.
register-stranger = Osoba z wpisu { $record } nie należy do kręgu tego spotkania ({ $day }).
register-unmarked = Wybierz, czy { $who } jest na spotkaniu.
register-twice = { $who } jest w tym rejestrze dwa razy.
register-walk-in-facilitator = { $who } prowadzi ten krąg, więc nie wpisuje się do rejestru.
register-walk-in-nowhere = To spotkanie nie należy do żadnego kręgu, dlatego nie można dopisać: { $who }.
register-topic-elsewhere = Jeden z tematów nie należy do tego kręgu. Wybierz z listy.
register-topic-long = Temat może mieć najwyżej { $most } znaków.
register-recorded-otherwise = Spotkanie „{ $name }” ({ $day }) ma już zamknięty rejestr z innymi wpisami.
register-correct-open = Ten rejestr nie jest jeszcze zamknięty. Zaznacz zmianę w samym rejestrze.
register-correct-same = { $who } ma już w rejestrze dokładnie taki wpis.
register-correct-stale = W tym czasie ktoś zmienił wpis osoby { $who }. Poniżej widać, co jest w rejestrze teraz.
register-reason-missing = Napisz powód poprawki, choćby jednym słowem.
register-year-not-over = Rok { $year } jeszcze trwa. Zamknąć można rok, który minął.
register-year-open = { $n ->
    [one] Jeden rejestr tego roku jest jeszcze otwarty: { $list }. Zamknij go albo odwołaj spotkanie.
    [few] { $n } rejestry tego roku są jeszcze otwarte: { $list }. Zamknij je albo odwołaj spotkania.
    [many] { $n } rejestrów tego roku jest jeszcze otwartych: { $list }. Zamknij je albo odwołaj spotkania.
   *[other] { $n } rejestru tego roku jest jeszcze otwarte: { $list }. Zamknij je albo odwołaj spotkania.
}
register-id-missing = Ta strona jest nieaktualna. Otwórz rejestr jeszcze raz; to, co zaznaczono, jest nadal poniżej.

## Filling in

register-title = Rejestr spotkania
register-to-meeting = Spotkanie
register-to-programme = Program
register-kind-group = Spotkanie kręgu
register-kind-individual = Wsparcie indywidualne
register-kind-outing = Wyjście
register-kind-workshop = Warsztaty
register-kind-guest = Wizyta gościa
register-kind-family = Praca z rodziną
register-people = Osoby
register-intro = Wszyscy są zaznaczeni jako obecni. Zmień tylko to, co było inaczej.
register-attended = Jest
register-late = Później
register-excused = Uspraw.
register-absent = Brak
register-took-part = aktywnie
register-nobody-title = Nikogo tu jeszcze nie ma
register-nobody = Tu pojawią się osoby, które tego dnia należą do kręgu. Jeśli ktoś przyszedł, dopisz pseudonim poniżej.
register-came-too = Przyszedł ktoś nowy
register-walk-in = Pseudonim
register-walk-in-hint = Znany pseudonim zostanie rozpoznany także bez polskich liter. Nowa osoba należy do kręgu od tego dnia.
register-add = Dodaj
register-topics = Tematy
register-new-topic = Inny temat
register-minutes = Ile trwało (w minutach)
register-close = Zamknij rejestr
register-no-pseudonym = Osoba bez pseudonimu

## A closed register

register-closed-now = Rejestr zamknięty. Liczby już go uwzględniają.
register-is-closed = zamknięty
register-closed-by = { $who }, { $when }
register-by-you = Ty
register-by-facilitator = Osoba prowadząca krąg
register-by-supervisor = Osoba superwizująca
register-by-coordinator = Osoba koordynująca
register-by-admin = Administracja
register-by-office = Biuro
register-there = było na spotkaniu
register-were-excused = dały znać
register-were-absent = nieobecne
register-contact = razem dla wszystkich
register-contact-note = czas spotkania razy liczba osób
register-see-figures = Zobacz liczby
register-next-open = Następny otwarty rejestr: { $day }, { $name }
register-next = Następne spotkanie: { $day }, { $name }
register-nobody-came = W tym rejestrze nie ma nikogo.
register-was-planned = jeszcze nie wpisano
register-was-attended = na spotkaniu
register-was-late = później
register-was-excused = usprawiedliwiona nieobecność
register-was-absent = nieobecność
register-was-walk-in = na spotkaniu, spoza listy
register-was-active = { $status }, czynny udział
register-was-active-note = czynny udział
register-not-in-it = nie ma w rejestrze
register-missing = Należą do kręgu, a nie ma ich w rejestrze
register-missing-note = Zapewne dołączyły, gdy rejestr był już otwarty na telefonie. Wpisz je, jeśli były.
register-enter-one = Wpisz

## Corrections

register-correct = Popraw
register-correct-other = Dopisz kogoś, kogo nie ma w rejestrze
register-correct-title = Poprawka w rejestrze
register-correct-intro = Poprzedni wpis zostaje w historii, obok nowego.
register-correct-who-hint = Osoba znana w kręgu zostanie rozpoznana po pseudonimie.
register-correct-to = Jak było naprawdę
register-reason = Powód
register-reason-hint = Na przykład: pomyłka na telefonie; przyszła po przerwie. Nie wpisuj nazwisk.
register-correct-enter = Wpisz poprawkę
register-corrected = Poprawka jest w rejestrze.
register-history = Historia poprawek
register-corrected-by = { $when }, { $who }
register-corrected-what = { $name }: było „{ $before }”, jest „{ $after }”
register-topic-entered = Dopisano temat: { $name }

## Two closed one register

register-already-title = Ten rejestr jest już zamknięty
register-already = Rejestr zamknięto wcześniej: { $who }, { $when }. Twoje wpisy nie zginęły.
register-already-same = Mówi to samo co Twój. Nic więcej nie trzeba robić.
register-already-differs = Poniżej widać różnice. Wpisz swoje jako poprawki albo zostaw rejestr, jak jest.
register-already-topic = Temat: { $name }
register-already-reason = Z drugiego rejestru tego samego spotkania
register-in-register = W rejestrze
register-yours = U Ciebie
register-see = Zobacz rejestr
register-enter-corrections = Wpisz zaznaczone jako poprawki
register-leave-as-is = Zostaw, jak jest

## On a phone without a connection

register-say-kept = Zachowane w tym telefonie. Wyśle się, gdy wróci połączenie.
register-say-sending = Wysyłanie…
register-say-sent = Rejestr z tego telefonu został wysłany i zamknięty.
register-say-sign-in = Zachowane w tym telefonie. Zaloguj się, a zostanie wysłane.
register-say-other = W tym telefonie czeka rejestr innej osoby. Wyśle się, gdy ona się zaloguje.
register-say-refused = Rejestru nie można zamknąć tak, jak jest. Wpisy nadal są w tym telefonie.
register-say-already = Ktoś zamknął ten rejestr wcześniej. Wpisy z tego telefonu czekają na porównanie.
register-say-leave = W tym telefonie czeka niewysłany rejestr. Po wylogowaniu zostanie usunięty. Wylogować mimo to?
register-say-draft = Wróciły zaznaczenia, które nie były jeszcze wysłane.
register-say-ready = Ta strona działa teraz także bez połączenia.
register-say-retry = Wyślij teraz
register-say-compare = Porównaj
register-say-drop = Usuń z telefonu

## On paper

register-sheet-title = Lista podpisów
register-sheet-pseudonyms = Z pseudonimami
register-sheet-blank = Puste wiersze
register-sheet-names = Z prawdziwymi imionami i nazwiskami
register-sheet-names-note = Każda z tych osób zobaczy u siebie, że otwarto jej imię i nazwisko na listę. Wybierz to tylko wtedy, gdy ktoś tego wymaga.
register-sheet-names-open = Otwórz z nazwiskami
register-sheet-number = Lp.
register-pseudonym = Pseudonim
register-sheet-name = Imię i nazwisko
register-sheet-signature = Podpis
register-sheet-care = Ta lista to spis ludzi. Nie zostawiaj jej na stole.

## Years

register-years-title = Lata programu
register-years-intro = Zamknięty rok już się nie zmienia: ani rejestry, ani liczby w sprawozdaniach.
register-years-empty-title = Jeszcze żadnych lat
register-years-empty = Tu pojawi się każdy rok, w którym odbyło się spotkanie. Zacznij od zamknięcia pierwszego rejestru.
register-years-empty-act = Spotkania
register-year-closed = Zamknięte rejestry
register-year-waiting = Otwarte
register-year-cancelled = Odwołane spotkania
register-year-done = zamknięty na stałe
register-year-reported = { $day }: { $figures }
register-year-persons = { $n ->
    [one] { $n } osoba
    [few] { $n } osoby
    [many] { $n } osób
   *[other] { $n } osoby
}
register-year-meetings = { $n ->
    [one] { $n } spotkanie
    [few] { $n } spotkania
    [many] { $n } spotkań
   *[other] { $n } spotkania
}
register-year-first = Najpierw zamknij te rejestry albo odwołaj spotkania:
register-year-more = { $n ->
    [one] i jeszcze { $n }
    [few] i jeszcze { $n }
    [many] i jeszcze { $n }
   *[other] i jeszcze { $n }
}
register-year-confirm = Sprawdzone: rok { $year } ma zostać zamknięty na stałe
register-year-sure-missing = Zaznacz, że rok { $year } ma zostać zamknięty na stałe. Tego nie da się cofnąć.
register-year-close = Zamknij rok
register-year-closed-now = Rok jest zamknięty. Jego liczby zostały zapisane.
