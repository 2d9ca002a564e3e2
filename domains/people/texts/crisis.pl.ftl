# Numery, pod które można zadzwonić w potrzebie. Tytuły nie mówią o kryzysie: zostają w historii przeglądarki.
crisis-nav = Numery telefonów
crisis-title = Numery telefonów
crisis-lead = Jeśli jest Ci teraz ciężko, możesz porozmawiać z kimś, kto wysłucha. Pod te numery dzwoniliśmy i ktoś odebrał.
crisis-112-text = Gdy zagrożone jest życie. W całej Unii Europejskiej, o każdej porze, bezpłatnie, także bez środków na koncie telefonu.
crisis-hours-are = Czynne: { $hours }
crisis-languages-are = Rozmowa w językach: { $languages }
crisis-free = bezpłatnie
crisis-anonymous = bez podawania nazwiska
crisis-web-open = Strona tej linii
crisis-called-on = Dzwoniliśmy i ktoś odebrał: { $day }
crisis-list-empty = W ostatnim półroczu nikt stąd nie sprawdził innych numerów, więc żadnych nie pokazujemy: numer, który nie odpowiada, jest gorszy niż żaden.
crisis-foreign = Jeśli dzwonisz z innego kraju, te numery mogą tam nie działać. 112 działa w całej Unii Europejskiej.
crisis-every-language = wszystkie języki

crisis-for-everyone = Dla każdego
crisis-for-adults = Dla dorosłych
crisis-for-young = Dzieci i młodzież
crisis-for-newcomers = Osoby z zagranicy
crisis-for-violence = Gdy ktoś Cię krzywdzi
crisis-for-parents = Rodzice i opiekunowie
crisis-for-seniors = Osoby starsze
crisis-for-war = Osoby dotknięte wojną
crisis-for-veterans = Weterani i rodziny
crisis-for-medical = Pogotowie

# Biuro
crisis-desk-lead = Zadzwoń, sprawdź, czy ktoś odbiera, i zapisz to tutaj. Od tego dnia numer widać na każdej stronie przez 180 dni. Po 150 dniach przypomnimy e-mailem.
crisis-see-page = Zobacz stronę
crisis-bring-in = Wczytaj znane numery
crisis-brought = Znane numery są na liście. Teraz trzeba pod nie zadzwonić.
crisis-brought-none = Wszystkie znane numery są już na liście.
crisis-desk-empty = Nie ma jeszcze numerów
crisis-desk-empty-text = Wczytaj numery, które publiczne źródła podają dla Waszego kraju, albo dodaj własny. 112 widać zawsze.
crisis-waiting-title = Pod te numery trzeba zadzwonić
crisis-waiting-count = { $count ->
    [one] { $count } numer czeka na telefon
    [few] { $count } numery czekają na telefon
    [many] { $count } numerów czeka na telefon
   *[other] { $count } numeru czeka na telefon
}
crisis-shown-title = Pokazywane teraz
crisis-shown-count = { $count ->
    [one] Pokazujemy { $count } numer
    [few] Pokazujemy { $count } numery
    [many] Pokazujemy { $count } numerów
   *[other] Pokazujemy { $count } numeru
}
crisis-where = Kraj i języki
crisis-standing = Stan
crisis-never = nikt jeszcze nie dzwonił
crisis-silent = { $day } nikt nie odebrał, nie pokazujemy
crisis-old = ostatni telefon { $day }, zbyt dawno, nie pokazujemy
crisis-ageing = widać do { $day }, zadzwoń ponownie
crisis-fresh = widać do { $day }
crisis-confirmed = Potwierdzenie
crisis-confirmed-by = { $day }, { $who }

crisis-new-title = Dodaj numer
crisis-new-lead = Linia z Waszego miasta lub regionu albo taka, której tu brakuje. Pokażemy ją, gdy ktoś do niej zadzwoni.
crisis-added = Numer jest na liście. Teraz pod niego zadzwoń.
crisis-name = Kto odbiera
crisis-name-hint = Nazwa linii, tak jak sama o sobie mówi.
crisis-number = Numer
crisis-number-hint = Na przykład: 116 123 albo +48 32 000 00 00.
crisis-number-shape = „{ $given }” nie jest numerem, który da się wybrać. Wpisz cyfry, w razie potrzeby z plusem na początku.
crisis-number-known = Ten numer jest już na liście.
crisis-audience = Dla kogo
crisis-languages = Języki rozmowy
crisis-hours = Godziny
crisis-hours-hint = Na przykład: 24/7 albo 14:00–22:00.
crisis-country = Kraj
crisis-country-hint = Dwie litery: PL, FR, UA. EU oznacza numer wspólny dla całej Unii.
crisis-country-shape = „{ $given }” to nie są dwie litery kraju. Na przykład: PL.
crisis-web = Strona w internecie
crisis-web-hint = Zaczyna się od https://
crisis-web-shape = Adres zaczyna się od https:// i nie ma spacji.
crisis-source = Skąd jest ten numer
crisis-source-hint = Żeby następna osoba mogła to sprawdzić.
crisis-source-date = Kiedy był tam podany
crisis-note = Notatka dla biura
crisis-note-hint = Mieszkańcy jej nie widzą. Nie wpisuj żadnych nazwisk.
crisis-call-title = Zadzwoń i potwierdź
crisis-call-text = Zadzwoń pod ten numer. Możesz powiedzieć, że sprawdzasz, czy linia działa. Zapytaj o godziny i języki.
crisis-answered = Ktoś odebrał
crisis-not-answered = Nikt nie odebrał
crisis-noted = Zapisane. Dziękujemy za telefon.
crisis-correct-title = Popraw wpis
crisis-remove-title = Zdejmij z listy
crisis-remove-text = Dla linii, której już nie ma. Jeśli tylko nikt nie odebrał, zapisz to wyżej.
crisis-remove = Zdejmij
crisis-remove-sure = Zdjąć ten numer z listy?
crisis-removed = Numer zdjęty z listy.

crisis-reminder-subject = Kilka numerów do sprawdzenia
crisis-reminder-body =
    Dzień dobry,

    pod te numery dzwoniono ostatnio pięć miesięcy temu. Za miesiąc przestaniemy je pokazywać:

    { $lines }

    Prosimy o telefon i zapisanie, czy ktoś odebrał:

    { $address }
