### The words every page needs. A no-break space stands between a number and its unit.

# Not every word here is on a page already:
# dynamic: common-

## Answers and actions

common-yes = Tak
common-no = Nie
common-save = Zapisz
common-save-changes = Zapisz zmiany
common-cancel = Anuluj
common-back = Wróć
common-next = Dalej
common-next-page = Następna strona
common-previous-page = Poprzednia strona
common-continue = Dalej
common-start = Zacznij
common-finish = Zakończ
common-confirm = Potwierdź
common-edit = Popraw
common-change = Zmień
common-add = Dodaj
common-remove = Usuń z listy
common-delete = Usuń
common-undo = Cofnij
common-close = Zamknij
common-open = Otwórz
common-send = Wyślij
common-copy = Kopiuj
common-copied = Skopiowano
common-print = Drukuj
common-download = Pobierz
common-download-as = Pobierz jako { $format }
common-choose-file = Wybierz plik
common-try-again = Spróbuj ponownie
common-saved = Zapisano
common-sent = Wysłano

## Finding things

common-search = Szukaj
common-filter = Filtruj
common-clear-filters = Wyczyść filtry
common-sort-by = Sortuj według
common-show = Pokaż
common-hide = Ukryj
common-show-all = Pokaż wszystko
common-show-more = Pokaż więcej
common-show-less = Pokaż mniej
common-details = Szczegóły
common-nothing-here-yet = Jeszcze nic tu nie ma
common-nothing-found = Nic nie znaleziono
common-page-of = Strona { $page } z { $pages }

## Days and times

common-today = dzisiaj
common-yesterday = wczoraj
common-tomorrow = jutro
common-now = teraz
# “From”, “to” and both go with dates (French “du”, “au”), not with times of day.
common-from = od
common-to = do
common-from-to = od { $from } do { $to }
common-date = Data
common-time = Godzina
common-day = Dzień
common-week = Tydzień
common-month = Miesiąc
common-year = Rok
common-weekday = Dzień tygodnia

## Forms

common-optional = nieobowiązkowe
common-required = wymagane
common-choose = Wybierz
common-choose-one = Wybierz jedną odpowiedź
common-choose-any = Możesz wybrać kilka odpowiedzi
common-error = Błąd
common-error-summary-title = Coś wymaga poprawy

## Labels

common-name = Nazwa
common-description = Opis
common-place = Miejsce
common-status = Stan
common-notes = Uwagi
common-reason = Powód
common-actions = Działania
common-settings = Ustawienia
common-total = Razem
common-all = Wszystkie
common-none = Brak
common-other = Inne
common-unknown = Nie wiadomo

## The page itself

common-language = Język
common-choose-language = Wybierz język
common-home = Strona główna
common-menu = Menu
common-help = Pomoc
common-skip-to-content = Przejdź do treści
common-opens-in-new-tab = otwiera się w nowej karcie

## Amounts of time; the short forms are those of CLDR

common-hours = { $n } godz.
common-minutes = { $n } min
common-hours-long = { $n ->
    [one] { $n } godzina
    [few] { $n } godziny
    [many] { $n } godzin
   *[other] { $n } godziny
}
common-minutes-long = { $n ->
    [one] { $n } minuta
    [few] { $n } minuty
    [many] { $n } minut
   *[other] { $n } minuty
}
common-days = { $n ->
    [one] { $n } dzień
    [few] { $n } dni
    [many] { $n } dni
   *[other] { $n } dnia
}
common-weeks = { $n ->
    [one] { $n } tydzień
    [few] { $n } tygodnie
    [many] { $n } tygodni
   *[other] { $n } tygodnia
}
common-months = { $n ->
    [one] { $n } miesiąc
    [few] { $n } miesiące
    [many] { $n } miesięcy
   *[other] { $n } miesiąca
}
common-years = { $n ->
    [one] { $n } rok
    [few] { $n } lata
    [many] { $n } lat
   *[other] { $n } roku
}
common-results = { $n ->
    [one] { $n } wynik
    [few] { $n } wyniki
    [many] { $n } wyników
   *[other] { $n } wyniku
}
