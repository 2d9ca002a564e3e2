### Planowanie spotkań i pulpit osób, które je prowadzą.

## What a form may say no with

meeting-ends-before-start = Spotkanie musi skończyć się później, niż się zaczyna.
meeting-minutes-odd = Spotkanie trwa od 5 minut do 24 godzin.
meeting-day-far = Ten dzień jest zbyt odległy. Sprawdź rok.
meeting-person-missing = Wybierz osobę, dla której jest to spotkanie.
meeting-individual-no-circle = Wsparcie indywidualne planuje się dla jednej osoby, poza kręgiem.
meeting-individual-format = Wsparcie indywidualne odbywa się na miejscu, przez telefon albo jako wideorozmowa.
meeting-guest-missing = Napisz, kto przyjdzie.
meeting-until-before-first = Ostatni dzień nie może być przed pierwszym.
meeting-never-happens = Żaden dzień nie pasuje do tego wyboru.
meeting-rule-odd = Tak nie umiemy powtarzać spotkań. Wybierz inny rytm.
meeting-no-dates-between = Między tymi dniami nie ma żadnego spotkania z tego cyklu.
meeting-reason-missing = Napisz, dlaczego. Zobaczą to osoby, które chciały przyjść.
meeting-place-missing = Wybierz miejsce: ten krąg nie ma stałego.
meeting-year-frozen = Rok { $year } jest zamknięty, więc jego spotkania już się nie zmieniają.
meeting-circle-ended = Ten krąg już się nie spotyka, więc nie można dla niego planować.
meeting-is-closed = Rejestr tego spotkania jest zamknięty, więc spotkanie zostaje takie, jakie było.
meeting-is-cancelled = To spotkanie jest odwołane. Najpierw je przywróć.
meeting-changed-meanwhile = Ktoś zmienił to spotkanie w czasie, gdy była otwarta ta strona. Zobacz, jak jest teraz, i zdecyduj jeszcze raz.

## The desk

meeting-nav-desk = Mój dzień
meeting-desk-title = Mój dzień
meeting-desk-heading = Dzisiaj
meeting-desk-counts = Liczby i to, co za nimi stoi, są w menu.
meeting-nothing-today = Dzisiaj nie ma spotkań.
meeting-register = Rejestr spotkania
meeting-open-title = Czekają jeszcze na rejestr
meeting-open-text = To chwila, a potem te spotkania już się liczą.
meeting-next-title = Najbliższe siedem dni
meeting-next-more =
    { $n ->
    [one] Jeszcze { $n } spotkanie w ciągu siedmiu dni: zobacz miesiąc
    [few] Jeszcze { $n } spotkania w ciągu siedmiu dni: zobacz miesiąc
    [many] Jeszcze { $n } spotkań w ciągu siedmiu dni: zobacz miesiąc
    *[other] Jeszcze { $n } spotkania w ciągu siedmiu dni: zobacz miesiąc
    }
meeting-nothing-next = Na najbliższe siedem dni nic nie zaplanowano.
meeting-new-individual = Zaplanuj wsparcie indywidualne
meeting-first-run-title = Pierwszy program w pięć minut
meeting-first-run-text = Tu będą dzisiejsze spotkania. Najpierw opisz program, potem dodaj krąg i jego pierwsze spotkanie.
meeting-first-run-action = Zacznij program

## A circle's meetings

meeting-circle-title = Spotkania: { $circle }
meeting-new-title = Zaplanuj spotkanie
meeting-series-heading = Kiedy spotyka się krąg
meeting-series-from = od { $day }
meeting-series-until = do { $day }
meeting-upcoming = Przed nami
meeting-past = Za nami
meeting-older = Wcześniejsze spotkania
meeting-none-title = Nie ma zaplanowanych spotkań
meeting-none-text = Tu będą terminy tego kręgu na pół roku naprzód.

## One meeting

meeting-back = Wszystkie spotkania
meeting-day = Dzień
meeting-hours = Godziny
meeting-place = Miejsce
meeting-kind = Rodzaj spotkania
meeting-format = Jak
meeting-whom = Dla kogo
meeting-whom-hint = Pod pseudonimem, pod którym znasz tę osobę.
meeting-office-person = Osoba z kartoteki biura
meeting-office-title = Albo osoba z kartoteki, bez pseudonimu
meeting-office-name = Imię i nazwisko albo adres e-mail
meeting-office-hint = Ta osoba zobaczy, że zajrzano do jej danych, aby zaplanować wsparcie.
meeting-office-which = Która to osoba
meeting-office-nobody = W kartotece nie ma osoby o takim imieniu i nazwisku ani z takim adresem.
meeting-office-several = Pasuje więcej niż jedna osoba. Wybierz właściwą.
meeting-office-since = zapisana { $day }
meeting-office-open = Otwórz kartę tej osoby
meeting-refer = Zaproponuj komuś z tego spotkania dalsze wsparcie
meeting-title = Tytuł
meeting-title-hint = Nieobowiązkowy. Widzą go tylko pracownicy.
meeting-guest = Kto przyjdzie
meeting-guest-hint = Gdy przychodzi gość: „dr Nowak, psychiatra”.
meeting-with-guest = gość: { $guest }
meeting-topics = Tematy
meeting-moved-from = Przeniesione z dnia
meeting-of-series = Jedno z cyklu: { $words }.
meeting-status-closed = rejestr zamknięty
meeting-status-cancelled = odwołane
meeting-uncancel = Jednak się odbędzie
meeting-stands-now = Teraz: { $when }.

meeting-kind-group = Spotkanie kręgu
meeting-kind-individual = Wsparcie indywidualne
meeting-kind-outing = Wyjście
meeting-kind-workshop = Warsztaty
meeting-kind-guest = Wizyta gościa
meeting-kind-family = Praca z rodziną
meeting-format-in-person = Na miejscu
meeting-format-phone = Przez telefon
meeting-format-video = Wideorozmowa
meeting-format-hybrid = Na miejscu i jako wideorozmowa

## Planning

meeting-first = Pierwszy dzień
meeting-from = Od której godziny
meeting-to = Do której godziny
meeting-minutes = Ile minut
meeting-repeats = Jak często
meeting-repeats-once = Jeden raz
meeting-repeats-weekly = Co tydzień
meeting-repeats-fortnightly = Co drugi tydzień
meeting-repeats-monthly-nth = Co miesiąc w ten sam dzień tygodnia (na przykład w drugi wtorek)
meeting-repeats-monthly-last = Co miesiąc w ostatni taki dzień tygodnia
meeting-repeats-monthly-day = Co miesiąc tego samego dnia (na przykład 15.)
meeting-repeats-daily = Codziennie
meeting-more-days = Więcej niż jeden dzień w tygodniu
meeting-weekdays = W które dni
meeting-weekdays-hint = Gdy nic nie jest zaznaczone, liczy się dzień tygodnia pierwszego spotkania.
meeting-ends = Do kiedy
meeting-series-only = Tylko dla spotkań, które się powtarzają
meeting-once-only = Tylko dla jednego spotkania
meeting-until-hint = Wypełnij, gdy wybierasz „Do wybranego dnia”.
meeting-times-hint = Wypełnij, gdy wybierasz „Określoną liczbę razy”.
meeting-title-once = Tytuł i gość należą do jednego spotkania. Wybierz „Jeden raz” albo wyczyść te pola; w cyklu dopiszesz je potem do wybranego terminu.
meeting-ends-never = Na razie bez końca
meeting-ends-on = Do wybranego dnia
meeting-ends-after = Określoną liczbę razy
meeting-until = Ostatni dzień
meeting-times = Ile razy
meeting-place-of-circle = Tam, gdzie spotyka się krąg
meeting-place-none = Bez miejsca
meeting-show-dates = Pokaż terminy
meeting-plan = Zaplanuj
meeting-preview-text = Jeszcze nic nie zapisano. Jeśli terminy się zgadzają, wybierz „Zaplanuj” na końcu formularza.
meeting-apart = Inne, poza kręgami
meeting-programme = Program
meeting-choose-person = Wybierz osobę
meeting-whom-find = Znajdź
meeting-whom-find-hint = Wpisz pierwsze litery pseudonimu.
meeting-whom-nobody = Nikogo nie ma pod „{ $given }”. Sprawdź, czy to początek pseudonimu.
meeting-nobody-title = Nie ma jeszcze kogo wybrać
meeting-nobody-text = Gdy w kręgu będą osoby, można tu zaplanować wsparcie dla jednej z nich.
meeting-planned = Spotkanie zaplanowano.

## Changing a plan

meeting-move-title = Przenieś
meeting-move-text = Przeniesie się tylko to spotkanie. W kalendarzach zmieni się samo, a kto podał adres e-mail i chce listów, dostanie krótką wiadomość.
meeting-moved = Spotkanie przeniesiono.
meeting-cancel-title = Odwołaj spotkanie
meeting-cancel-text = W kalendarzach będzie widoczne jako odwołane. Kto podał adres e-mail i chce listów, dostanie krótką wiadomość bez powodu i bez nazwy kręgu.
meeting-reason-hint = Na przykład: malowanie sali.
meeting-cancelled-done = Spotkanie odwołano.
meeting-back-done = Spotkanie jednak się odbędzie.
meeting-edit-title = Zmień szczegóły
meeting-edited = Zmiany zapisano.
meeting-series-title = Cykl spotkań
meeting-hour-title = Inna godzina przez pewien czas
meeting-hour-text = Na przykład 11:00 zamiast 13:30 w miesiącach zimowych. Potem wszystko wraca do dawnej godziny.
meeting-hour-first = Od dnia
meeting-hour-until = Do dnia
meeting-hour-until-hint = Zostaw puste, jeśli nowa godzina zostaje na stałe.
meeting-hour-save = Ustaw inną godzinę
meeting-hour-done = Godzinę zmieniono.
meeting-end-title = Zakończ ten cykl
meeting-end-text = Spotkania zaplanowane po ostatnim dniu zostaną odwołane z podanym powodem. Minione zostają.
meeting-end-done = Cykl ma już ostatni dzień.

## Rhythms in words

meeting-words-at = { $when } o { $time }
meeting-every-on = { $every } { $on }
meeting-every-day = codziennie
meeting-every-days = { $n ->
    [2] co drugi dzień
    [one] co { $n } dzień
    [few] co { $n } dni
    [many] co { $n } dni
   *[other] co { $n } dnia
}
meeting-every-weeks = { $n ->
    [2] co drugi tydzień
    [one] co { $n } tydzień
    [few] co { $n } tygodnie
    [many] co { $n } tygodni
   *[other] co { $n } tygodnia
}
meeting-every-months = { $n ->
    [2] co drugi miesiąc
    [one] co { $n } miesiąc
    [few] co { $n } miesiące
    [many] co { $n } miesięcy
   *[other] co { $n } miesiąca
}
meeting-each = { $day ->
    [mon] w każdy poniedziałek
    [tue] w każdy wtorek
    [wed] w każdą środę
    [thu] w każdy czwartek
    [fri] w każdy piątek
    [sat] w każdą sobotę
   *[sun] w każdą niedzielę
}
meeting-on = { $day ->
    [mon] w poniedziałek
    [tue] we wtorek
    [wed] w środę
    [thu] w czwartek
    [fri] w piątek
    [sat] w sobotę
   *[sun] w niedzielę
}
meeting-weekday = { $day ->
    [mon] poniedziałek
    [tue] wtorek
    [wed] środę
    [thu] czwartek
    [fri] piątek
    [sat] sobotę
   *[sun] niedzielę
}
meeting-weekday-sex = { $day ->
    [wed] f
    [sat] f
    [sun] f
   *[mon] m
}
meeting-which = { $sex ->
    [f] { $which ->
        [first] pierwszą
        [second] drugą
        [third] trzecią
        [fourth] czwartą
       *[last] ostatnią
    }
   *[m] { $which ->
        [first] pierwszy
        [second] drugi
        [third] trzeci
        [fourth] czwarty
       *[last] ostatni
    }
}
meeting-nth-day = w { $which } { $day } miesiąca
meeting-last-day = w ostatni dzień miesiąca
meeting-month-day = { $day }. dnia miesiąca
meeting-own-rhythm = we własnym rytmie
