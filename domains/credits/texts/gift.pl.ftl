### Podarowane godziny.

gift-title = Podaruj godzinę
gift-lead = Dostaniesz kod. Kto go wpisze u siebie, otrzyma Twoje godziny. Nikt nie musi podawać nazwiska.
gift-how-much = Ile godzin
gift-own-now = Masz teraz { $hours } własnych.
gift-do = Podaruj
gift-nothing-yet = Podarować można własne godziny. Pojawią się, gdy dasz komuś swój czas.
gift-code-title = Kod podarunku
gift-code-text = Zapisz go teraz, pokazujemy go tylko raz. Kto go dostanie, ma trzydzieści dni; potem godziny wrócą do Ciebie.
gift-made-before = Ten podarunek już powstał; kod pokazaliśmy wtedy. Jeśli się zgubił, weź podarunek z powrotem.
gift-more-than-own = To więcej, niż masz: { $hours } godz. { $minutes } min
gift-take-title = Masz kod?
gift-code = Kod
gift-code-hint = Szesnaście znaków, na przykład 7K2M-9QXA-0F3B-TT81.
gift-take-do = Odbierz
gift-received = Godziny są u Ciebie.
gift-unknown = Nie znamy takiego kodu. Sprawdź, czy jest przepisany bez pomyłki.
gift-own = To Twój własny podarunek. Możesz go wziąć z powrotem na liście niżej.
gift-over = Ten podarunek ktoś już odebrał albo wrócił on do dającego.
gift-mine-title = Twoje podarunki
gift-line = { $hours }, { $day }
gift-open-until = czeka do { $day }
gift-taken = odebrany
gift-returned = wrócił do Ciebie
gift-back-do = Weź z powrotem
gift-came-back = Godziny wróciły do Ciebie.
gift-taken-already = Ktoś już odebrał ten podarunek.
