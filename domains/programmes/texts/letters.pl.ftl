### Krótkie listy o zmianie terminu. Nikt, kto zobaczy skrzynkę, nie dowie się z nich, o jakie spotkanie chodzi.

letters-title = Listy o zmianach
letters-lead = Gdy spotkanie zostanie odwołane albo przeniesione, napiszemy krótki list na Twój adres e-mail.
letters-neutral = W temacie jest tylko „Zmiana w Twoim kalendarzu”. List nie podaje nazwy kręgu ani powodu. Nikt inny nie widzi, czy go dostajesz.
letters-are-on = Listy są włączone
letters-are-off = Listy są wyłączone
letters-switch-off = Wyłącz listy
letters-switch-on = Włącz listy
letters-now-on = Będziemy pisać o zmianach.
letters-now-off = Nie będziemy już pisać o zmianach.
letters-no-address = Nie mamy Twojego adresu e-mail
letters-no-address-text = Nie jest potrzebny. Jeśli go podasz, damy znać o zmianach; bez niego zobaczysz je po zalogowaniu i w kalendarzu.
letters-add-address = Podaj adres e-mail

letters-subject = Zmiana w Twoim kalendarzu
letters-body =
    Dzień dobry,

    { $said }

    Wszystkie terminy po zalogowaniu:
    { $mine }

    Te listy można wyłączyć tutaj:
    { $off }
letters-cancelled =
    spotkanie w tym terminie się nie odbędzie:
    { $when }
letters-moved =
    spotkanie ma inny termin albo miejsce.
    Było: { $was }
    Jest: { $is }
letters-back =
    spotkanie, które było odwołane, jednak się odbędzie:
    { $when }
letters-ended = regularne spotkania odbywają się do dnia { $last }. Późniejsze terminy są odwołane.
letters-hour = od dnia { $from } spotkania są w innych godzinach: { $hours }.
letters-hour-between = od dnia { $from } do dnia { $to } spotkania są w innych godzinach: { $hours }.
letters-place = od dnia { $from } spotkania są w innym miejscu.
letters-by-phone = przez telefon
letters-by-video = wideorozmowa
