# The page
card-of = Karta dobrej praktyki: { $programme }
card-lead = Karta powstaje sama: liczby z zamkniętych rejestrów, opisy z tekstów programu. Tu niczego się nie przepisuje.
card-language = Język karty
card-pdf = Otwórz PDF
card-docx = Pobierz DOCX
card-html = Pobierz stronę
card-figures-link = Skąd są liczby
card-gaps-title = { $n ->
    [one] { $n } pole czeka na tekst
    [few] { $n } pola czekają na tekst
    [many] { $n } pól czeka na tekst
   *[other] { $n } pola czeka na tekst
}
card-gaps-text = Kartę można pobrać już teraz. Każde miejsce prowadzi tam, gdzie można je uzupełnić.
card-not-yet = Jeszcze nieuzupełnione.
card-only-in = Jest tylko w języku: { $language }.
card-told-in = Tekst w języku: { $language }.
card-busy = Właśnie powstaje kilka dokumentów. Spróbuj za chwilę.

# A template of one's own; the message is the typesetter's, in English
card-template-title = Własny szablon nie został użyty
card-template-unreadable = Pliku templates/card.typ nie da się odczytać. PDF powstaje na razie z szablonu wbudowanego.
card-template-too-much = Szablon templates/card.typ jest za długi albo składa się bez końca. PDF powstaje na razie z szablonu wbudowanego.
card-template-wrong = Błąd w templates/card.typ, wiersz { $line }: { $message }. PDF powstaje na razie z szablonu wbudowanego.
card-template-not-accessible = Tego PDF nie odczyta czytnik ekranu (templates/card.typ, wiersz { $line }): { $message }. PDF powstaje na razie z szablonu wbudowanego.

# The form, with its own labels
card-title = Karta dobrej praktyki
card-a = A. Informacje na temat dobrej praktyki
card-a-name = 1. Nazwa dobrej praktyki
card-a-area = 2. Obszar merytoryczny, którego dotyczy dobra praktyka
card-a-target = 3. Grupa docelowa działań opisanych w dobrej praktyce
card-a-innovation = 4. Uzasadnienie innowacyjności
card-b = B. Opis dobrej praktyki
card-b-details = 1. Szczegółowy opis
card-b-aims = Cel/e podjętych działań
card-b-main-aim = Cel główny
card-b-operational-aims = Cele operacyjne (szczegółowe)
card-b-actions = Opis podjętych działań
card-b-recruitment = Kto i jak trafia do programu
card-b-topics = Zakres tematyczny spotkań
card-b-period = Okres realizacji działań
card-b-effects = Efekty podjętych działań
card-b-effects-of = Efekty w roku { $year }
card-b-no-meetings = W tym okresie nie ma zamkniętych rejestrów.
card-b-caption = Liczba osób i godzin zajęć: { $period }
card-b-forms = Grupowe formy wsparcia
card-b-persons = Liczba osób
card-b-hours = Ilość godzin zajęć
card-b-hours-equal = { $n ->
    [one] { $n } spotkanie
    [few] { $n } spotkania
    [many] { $n } spotkań
   *[other] { $n } spotkania
} × { $each } = { $total }
card-b-hours-mixed = { $total } ({ $n ->
    [one] { $n } spotkanie
    [few] { $n } spotkania
    [many] { $n } spotkań
   *[other] { $n } spotkania
})
card-b-individual = Wsparcie poza kręgami (indywidualne)
card-b-other-circle = Inny krąg
card-b-together = Razem, każda osoba raz
card-b-hindering = Czynniki utrudniające realizację opisywanych działań
card-b-helping = Czynniki sprzyjające realizacji opisywanych działań
card-b-realisation = Sposób realizacji działań
card-b-partners = Partnerzy
card-b-evaluation = Ocena efektów
card-b-funding = Źródło i wysokość finansowania opisywanych działań
card-b-staff = Wykorzystane zasoby kadrowe
card-b-premises = Wykorzystane zasoby lokalowe
card-b-equipment = Wykorzystane zasoby sprzętowe
card-c = C. Podmiot zgłaszający dobre praktyki
card-c-name = 1. Pełna nazwa podmiotu
card-c-street = 2. Adres podmiotu: ulica
card-c-town = kod pocztowy i miejscowość
card-d = D. Komórka organizacyjna realizująca dobre praktyki
card-d-name = 1. Nazwa komórki organizacyjnej, np. wydziału, punktu terenowego, działu itp.
card-d-street = 2. Adres komórki organizacyjnej: ulica
card-d-town = kod pocztowy i miejscowość
card-d-contact = 3. Dane osoby do kontaktu w sprawie dobrej praktyki
card-d-contact-unit = nazwa komórki organizacyjnej
card-d-phone = numer telefonu
card-d-email = adres e-mail
card-d-date = Data sporządzenia opisu dobrej praktyki
