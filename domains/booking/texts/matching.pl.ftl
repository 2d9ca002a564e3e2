matching-title = Kto może pomóc
matching-lead = Napisz swoimi słowami albo zaznacz kilka rzeczy. Pokażemy osoby i kręgi, i powiemy, dlaczego właśnie te.
matching-words = Swoimi słowami
matching-words-hint = Na przykład: nie śpię po śmierci mamy, wolę przez telefon. Można zostawić puste.
matching-formats = Jak chcesz się spotkać
matching-topics = Wybierz z listy, o co chodzi
matching-more = Język, dni, odległość i inne życzenia
matching-days = Kiedy najlepiej
matching-place = Skąd jesteś
matching-place-hint = Potrzebne tylko do odległości. Nie zapisujemy tego.
matching-how-far = Jak daleko możesz dojechać
matching-km-any = Wszystko jedno
matching-km = Do { $n } km
matching-gender = Wolę rozmawiać z osobą, która jest
matching-eases = Czego potrzebuje miejsce
matching-elsewhere = Ktoś z innej miejscowości, proszę
matching-elsewhere-hint = Gdy wszyscy się znają, bywa łatwiej z kimś z daleka.
matching-elsewhere-tap = Tylko z innej miejscowości
matching-button = Pokaż, kto może pomóc
matching-promise = Nie zapisujemy tego, o co pytasz, i nie widać tego w adresie strony.
matching-expired = To pytanie było zadane zbyt dawno. Zadaj je jeszcze raz.
matching-urgent = Porozmawiaj z kimś już teraz
matching-urgent-text = Numery na górze tej strony odbierze ktoś, kto umie słuchać. Poniższe osoby też mogą pomóc, ale dopiero w swoim czasie.
matching-found = Ci pasują najlepiej. Przy każdym widać, dlaczego.
matching-because = Dlaczego:
matching-because-topics = wie coś o tym: { $topics }
matching-because-all = można przyjść ze wszystkim
matching-because-languages = język: { $languages }
matching-because-formats = tak, jak chcesz: { $formats }
matching-because-days = w dni, które pasują: { $days }
matching-because-near = blisko, około { $n } km
matching-because-gender = zgodnie z życzeniem: { $gender }
matching-because-eases = miejsce: { $eases }
matching-because-soon = { $n ->
     [one] za { $n } dzień
     [few] za { $n } dni
     [many] w ciągu { $n } dni
    *[other] za { $n } dnia
}
matching-because-elsewhere = z innej miejscowości
matching-circle = Krąg
matching-next-meeting = Najbliższe spotkanie:
matching-nobody = Nikt tu teraz nie pasuje
matching-nobody-text = Spróbuj zaznaczyć mniej albo zajrzyj do katalogu pomocy: są w nim poradnie, organizacje i telefony.
matching-find = Zajrzyj do katalogu pomocy
matching-again = Zapytaj inaczej
matching-start = Nie wiem, kogo wybrać
