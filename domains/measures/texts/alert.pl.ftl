### Alarmy: odpowiedź woła o człowieka i człowiek ma przyjść.

alert-nav = Alarmy
alert-title = Ktoś może potrzebować człowieka
alert-lead = Odpowiedź w kwestionariuszu woła o człowieka. Prosimy podjąć sprawę, odezwać się i zapisać, co zrobiono.
alert-none = Nikt nie czeka
alert-none-text = Gdy odpowiedź woła o człowieka, pojawi się tutaj, a dyżurujący dostaną list.
alert-off-duty = Teraz nie masz dyżuru
alert-off-duty-text = Alarmy widzą tylko osoby na dyżurze. Jeśli to ma być Twoje zadanie, zapytaj osobę koordynującą.
alert-somebody = Osoba bez kręgu
alert-waits =
    { $rounds ->
        [one] czeka, { $rounds } runda listów
        [few] czeka, { $rounds } rundy listów
        [many] czeka, { $rounds } rund listów
       *[other] czeka, { $rounds } rundy listów
    }
alert-taken = ktoś się zajmuje od { $when }
alert-closed = zamknięto { $when }
alert-closed-title = Zamknięte w ostatnim miesiącu
alert-one-title = Ktoś może Cię potrzebować
alert-what = Z odpowiedzi tej osoby w kwestionariuszu wynika, że miała myśli o śmierci lub o zrobieniu sobie krzywdy. Pokazaliśmy jej numery, pod które można zadzwonić, i wie, że dostaliście wiadomość. Innych odpowiedzi nikt nie widzi.
alert-next = Następne listy wyjdą { $when }.
alert-take = Zajmuję się tym
alert-yours = Sprawa jest teraz u Ciebie. Dziękujemy.
alert-taken-already = Ktoś podjął to przed chwilą.
alert-take-first = Najpierw ktoś musi to podjąć.
alert-contact = Pokaż, jak się skontaktować
alert-contact-title = Jak się skontaktować
alert-contact-note = Otwarcie zostanie zapisane i ta osoba przeczyta, kto zajrzał.
alert-contact-none = Ta osoba nie podała telefonu ani adresu. Może przyjdzie na następne spotkanie; osoba prowadząca może na nią zwrócić uwagę.
alert-note = Co zrobiono
alert-note-hint = Na przykład: rozmawialiśmy przez telefon, jutro idzie z siostrą do poradni. Zapis jest zapieczętowany kluczem tej osoby.
alert-close = Zamknij
alert-closed-now = Zamknięto. Dziękujemy.
alert-duty-title = Kto ma dyżur
alert-duty-lead = Dyżurujący dostają pierwszy list. Gdy przez pół godziny nikt nie podejmie sprawy, list dostają też superwizorzy i biuro, aż do skutku.
alert-duty-who = Dyżur
alert-duty-hint = Potrzebny jest adres e-mail, inaczej list nie dotrze.
alert-duty-saved = Zapisano.
alert-unnamed = Osoba bez nazwiska
alert-letter-subject = Prosimy zajrzeć
alert-letter-body =
    Dzień dobry,
    
    na biurku jest coś, co nie może czekać. Prosimy zalogować się i zajrzeć:
    { $address }
