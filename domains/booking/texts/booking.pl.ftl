# What cannot be, and why
booking-form-broken = Ten formularz jest niekompletny. Otwórz stronę jeszcze raz i wyślij go ponownie.
booking-slot-gone = Ten termin jest już zajęty. Wybierz inny.
booking-slot-past = Ten termin już minął. Wybierz inny.
booking-you-are-busy = W tym czasie jest już inne Twoje spotkanie. Wybierz inną porę.
booking-room-taken = Pokój jest w tym czasie zajęty. Wybierz inną porę albo inną formę.
booking-own-offer = To Twój własny czas. Żeby go sobie zostawić, dodaj dzień wolny.
booking-series-taken = Zajęte są: { $days }. Zaznacz, że można je opuścić, albo wybierz inną porę.
booking-series-much = Tyle spotkań w krótkim czasie to za dużo dla tej osoby. Wybierz mniej albo rzadziej.
booking-is-cancelled = To spotkanie jest już odwołane.
booking-is-over = To spotkanie jest już zakończone i zapisane.
booking-has-begun = To spotkanie już się zaczęło, więc nie można go teraz zmienić.
booking-not-yet = To spotkanie jeszcze się nie zaczęło. Potwierdzić można je potem.
booking-changed-meanwhile = Ktoś zmienił to spotkanie, gdy strona była otwarta. Zobacz, jak jest teraz, i zdecyduj jeszcze raz.
booking-move-late = Jest już za późno, żeby samemu przenieść to spotkanie. Możesz je odwołać albo zapytać w biurze.
booking-office-nobody = W kartotece nie ma osoby „{ $given }”. Popraw imię i nazwisko albo zaznacz, że to ktoś nowy.
booking-office-several = Pasuje więcej niż jedna osoba. Wybierz właściwą.

# Moving around
booking-nav = Umów rozmowę
booking-nav-mine = Moje rozmowy
booking-nav-desk = Umówione rozmowy
booking-nav-group = Rozmowy i pomocnicy
booking-any = Wszystko jedno
booking-back-list = Wszystkie osoby
booking-back-times = Inne terminy
booking-back-mine = Wstecz
booking-back-one = Wróć do spotkania

# The list
booking-list-title = Umów rozmowę
booking-list-lead = Wybierz osobę i porę. Możesz to zrobić o każdej godzinie i bez nazwiska.
booking-wish-format = Jak
booking-wish-lang = Język
booking-wish-kind = Z kim
booking-wish-show = Pokaż
booking-list-count = { $n ->
     [one] { $n } możliwość
     [few] { $n } możliwości
     [many] { $n } możliwości
    *[other] { $n } możliwości
}
booking-list-none = Nie ma jeszcze z kim umówić rozmowy
booking-list-none-text = Tu pojawią się osoby, które mają czas na rozmowę. Do otwartego kręgu można przyjść już teraz.
booking-list-circles = Zobacz kręgi
booking-list-nobody = Nikt tu nie pasuje do tego wyboru
booking-list-nobody-text = Spróbuj zaznaczyć mniej. Rozmowa przez telefon albo wideo jest możliwa także z osobą z daleka.
booking-list-all = Pokaż wszystkich
booking-first-free = Pierwszy wolny termin:
booking-no-slots = Nie ma teraz wolnych terminów
booking-no-slots-text = Zajrzyj za kilka dni albo wybierz inną osobę.

# Times of one person
booking-days-title = Wolne terminy
booking-choose-time = Wybierz porę
booking-earlier = Wcześniejsze dni
booking-later = Późniejsze dni
booking-facts = Dobrze wiedzieć
booking-lasts = Jedno spotkanie: { $length }
booking-town-clock = Godziny są podane według zegara miejscowości
booking-promise = Nikt inny nie zobaczy, że umawiasz tę rozmowę.

# Booking
booking-form-title = Umawianie
booking-form-heading = Umów tę porę
booking-gone-title = Tej pory już nie ma
booking-gone-next = Najbliższe wolne terminy tej samej osoby
booking-other-times = Zobacz wszystkie terminy
booking-stranger = Żeby umówić rozmowę, potrzebujesz konta. Może być bez nazwiska.
booking-begin-title = Wejdź bez nazwiska
booking-begin-text = Nie pytamy o nazwisko, adres ani telefon. Zajmuje to minutę, potem wracasz do tego terminu.
booking-begin = Zacznij bez nazwiska
booking-have = Mam już konto
booking-have-text = Po zalogowaniu wrócisz do tego terminu.
booking-how = Jak chcesz się spotkać
booking-called-ask = Jak mamy Cię nazywać
booking-called-hint = Tylko w tej rozmowie. Może to być dowolne słowo.
booking-several = Chcę umówić kilka spotkań
booking-times = Ile razy
booking-times-n = { $n ->
     [one] { $n } raz
     [few] { $n } razy
     [many] { $n } razy
    *[other] { $n } razu
}
booking-every = Jak często
booking-every-week = Co tydzień o tej samej porze
booking-every-fortnight = Co dwa tygodnie o tej samej porze
booking-skip = Zajęte dni można opuścić
booking-asks-first = Ta osoba najpierw potwierdza. Termin czeka na Ciebie od razu.
booking-button = Umów
booking-ask-button = Poproś o ten termin
booking-done = Umówione. Tu znajdziesz wszystko o tym spotkaniu.
booking-done-office = Umówione dla tej osoby.
booking-office-title = Dla kogo
booking-office-me = Dla mnie
booking-office-other = Dla osoby bez konta albo telefonu
booking-office-name = Imię i nazwisko
booking-office-hint = Kto szuka po nazwisku, zostawia ślad, który ta osoba może przeczytać.
booking-office-which = Która osoba
booking-office-new = To ktoś nowy: zapisz w kartotece
booking-office-new-hint = Zapisujemy tylko imię i nazwisko, zaszyfrowane.

# Somebody's talks
booking-mine-title = Moje rozmowy
booking-given = Gdzie pomagam
booking-given-none = Nikt jeszcze nie zajął Twojego czasu.
booking-received = Dla mnie
booking-waiting = Czekają na słowo
booking-past = Wcześniejsze
booking-none = Nic nie jest umówione
booking-none-text = Wybierz osobę i porę. Wystarczą dwie minuty.
booking-asks = Jak było?
booking-status-requested = Czeka na potwierdzenie
booking-status-booked = Umówione
booking-status-happened = Odbyło się
booking-status-missed = Nie odbyło się
booking-status-cancelled = Odwołane

# One of them
booking-one-title = Spotkanie
booking-when = Kiedy
booking-format = Jak
booking-with = Z kim
booking-called = Tak Cię nazywamy
booking-helper = Kto pomaga
booking-cancelled-why = Odwołane
booking-by-you = przez Ciebie
booking-by-person = przez osobę, która miała przyjść
booking-by-helper = przez osobę, która pomaga
booking-by-office = przez biuro
booking-where = Dokąd przyjść
booking-join = Jak się połączyć
booking-dial = O tej porze zadzwoń pod numer
booking-open-call = Otwórz rozmowę
booking-accept = Tak, będę
booking-accepted = Potwierdzone.
booking-say = Czy to spotkanie się odbyło?
booking-say-hint = Pytamy obie strony. Gdy odpowiedzą różnie, pomoże biuro.
booking-say-button = Zapisz odpowiedź
booking-said-happened = Tak, odbyło się
booking-said-me = Nie, ja nie mogłam lub nie mogłem
booking-said-other = Nie, druga osoba nie przyszła
booking-said-person = Nie, nie przyszła osoba, która się umówiła
booking-said-helper = Nie, nie przyszła osoba, która pomaga
booking-said-wait = Zapisane. Czekamy jeszcze na drugą osobę.
booking-said-done = Zapisane. Dziękujemy.
booking-said-waiting = Czekamy na drugą osobę. Ty nie musisz już nic robić.
booking-you-said = Twoja odpowiedź
booking-hard = To była trudna rozmowa
booking-hard-hint = Po trudnej rozmowie możemy przez kilka dni nie pokazywać Twoich terminów. Tego nie widzi nikt poza Tobą i koordynacją.
booking-differ = Odpowiedzi się różnią
booking-differ-text = Każda strona powiedziała co innego. Porozmawiajcie spokojnie; rozstrzyga biuro.

# Calling off and moving
booking-rule-until = Odwołać bez skutków możesz do: { $until }.
booking-rule-late = Bez skutków można było odwołać do: { $until }. Teraz też możesz odwołać, ale godzina liczy się jak wykorzystana.
booking-rule-always = Odwołać możesz w każdej chwili, bez skutków.
booking-rule-free = Odwołanie teraz nie ma żadnych skutków.
booking-rule-other = Druga osoba dostanie wiadomość, że termin jest wolny. To, co odłożono na to spotkanie, wraca.
booking-cancel = Odwołaj
booking-cancel-title = Odwołanie
booking-cancel-heading = Odwołać to spotkanie?
booking-cancel-button = Odwołaj spotkanie
booking-cancelled = Odwołane. Druga osoba się o tym dowie.
booking-keep = Zostawiam
booking-reason = Dlaczego
booking-reason-hint = Jedno słowo wystarczy. Niczego nie trzeba wyjaśniać.
booking-reason-unwell = Gorsze samopoczucie
booking-reason-duty = Praca albo dom
booking-reason-travel = Dojazd
booking-reason-not-needed = Już nie trzeba
booking-reason-other = Coś innego
booking-move = Zmień porę
booking-move-title = Zmiana pory
booking-move-heading = Wybierz inną porę
booking-move-now = Teraz: { $when }
booking-move-to = Wolne terminy
booking-move-button = Przenieś
booking-moved = Przeniesione. Druga osoba się o tym dowie.

# Letters
booking-mail-subject = Zmiana w kalendarzu
booking-mail-soon-subject = Jutro w kalendarzu
booking-mail-booked = Jest nowy termin: { $when }.
booking-mail-requested = Ktoś prosi o termin: { $when }. Czeka na Twoje potwierdzenie.
booking-mail-series = { $n ->
     [one] Jest nowy termin: { $when }.
     [few] Są nowe terminy ({ $n }), pierwszy: { $when }.
     [many] Są nowe terminy ({ $n }), pierwszy: { $when }.
    *[other] Są nowe terminy ({ $n }), pierwszy: { $when }.
}
booking-mail-accepted = Termin jest potwierdzony: { $when }.
booking-mail-cancelled = Termin jest odwołany: { $when }.
booking-mail-moved = Termin się zmienił. Było: { $was }. Jest: { $is }.
booking-mail-soon = Przypominamy o terminie: { $when }.
booking-mail-in-person = Na miejscu.
booking-mail-phone = Przez telefon.
booking-mail-video = Wideo.
booking-mail-body =
    { $said }
    { $how }

    Szczegóły: { $mine }
    Jeśli nie chcesz takich listów: { $off }

# The office
booking-desk-title = Umówione rozmowy
booking-desk-lead = Tu umawiasz za osoby bez telefonu i mówisz, co się odbyło, gdy one nie mogą.
booking-desk-new = Umów dla kogoś
booking-desk-differ = Dwie różne odpowiedzi
booking-desk-waiting = Czekają na słowo
booking-desk-waiting-text = Te spotkania minęły i nikt albo tylko jedna osoba powiedziała, jak było. Zapytaj i zapisz.
booking-desk-waiting-none = Nic nie czeka.
booking-desk-ahead = Najbliższe dwa tygodnie
booking-desk-ahead-none = Na najbliższe dwa tygodnie nic nie jest umówione.

# Hours of the community
booking-covered = To spotkanie opłaca Twoja społeczność. Ty nic nie płacisz.
booking-short = Na to spotkanie nie ma teraz godzin
booking-short-text = Zapytaj w biurze: często znajdą się godziny albo bon. Do kręgu można przyjść zawsze.
booking-voucher-have = Mam bon
booking-voucher = Kod z bonu
booking-voucher-hint = Litery i cyfry, jak na kartce. Myślniki można opuścić.
