# Around every page
web-skip = Przejdź do treści
web-crisis = Pomoc w nagłej potrzebie
web-crisis-more = Więcej numerów
web-language = Język
web-menu = Menu
web-main-nav = Główne strony
web-footer-nav = O tym serwisie
web-sign-in = Zaloguj się
web-sign-out = Wyloguj się
web-leave = Szybko opuść tę stronę

# A neutral, unrelated page in the reader's language
web-leave-address = https://pl.wikipedia.org/
web-leave-hint = Żeby szybko stąd wyjść, użyj przycisku na dole ekranu albo naciśnij trzy razy klawisz Esc.
web-privacy = Prywatność
web-accessibility = Dostępność
web-help = Pomoc
web-footer-promise = Możesz się tu rozejrzeć bez podawania nazwiska. Nie zapisujemy, kto czyta te strony.

# Words that every form and list needs
web-problems = Kilka rzeczy wymaga poprawy
web-change = Zmień
web-back = Wstecz
web-continue = Dalej
web-save = Zapisz
web-cancel = Anuluj
web-print = Drukuj
web-previous = Poprzednia
web-next = Następna
web-send = Wyślij
web-page-of = Strona { $page } z { $pages }
web-day = Dzień
web-month = Miesiąc
web-year = Rok
web-you-are-here = Jesteś tutaj
web-pages = Strony
web-yes = Tak
web-no = Nie
web-map-in = Przybliż
web-map-out = Oddal
web-map-whole = Cała mapa
