### Miejsca, w których spotykają się kręgi.

place-list-title = Miejsca
place-list-lead = Zmiana nazwy albo adresu jest od razu widoczna wszędzie, także w kalendarzach.
place-list-caption = Miejsca, z których korzystamy
place-list-empty = Nie ma jeszcze żadnego miejsca
place-list-empty-text = Tu pojawią się sale i adresy, pod którymi się spotykamy.
place-name = Nazwa
place-room = Sala
place-room-hint = Gdy budynek jest duży: „sala 12, pierwsze piętro”.
place-address = Adres
place-circles = Kręgi
place-ahead = Przed nami
place-new-title = Nowe miejsce
place-edit-title = Zmień miejsce
place-edit-text = Osoby z tych kręgów zobaczą nowy adres od razu, a planowane spotkania zmienią się w kalendarzach.
place-used-by = Spotykają się tu: { $circles }.
place-used-ahead = { $n ->
    [one] Zaplanowano tu { $n } spotkanie.
    [few] Zaplanowano tu { $n } spotkania.
    [many] Zaplanowano tu { $n } spotkań.
   *[other] Zaplanowano tu { $n } spotkania.
}
place-added = Miejsce dodano.
place-saved = Miejsce zapisano. Wszędzie widać już nowe dane.
place-taken = Miejsce „{ $given }” jest już na liście tej miejscowości.
place-stale = Ktoś zmienił to miejsce, gdy formularz był otwarty. Poniżej widać, co jest teraz zapisane; Twoje słowa zostały w polach.
place-retire-title = Już tu nie chodzimy
place-retire-text = Miejsce zniknie z list do wyboru. Dawne spotkania je zachowają, a w każdej chwili można do niego wrócić.
place-retire = Nie proponuj tego miejsca
place-retired = Miejsce nie będzie już proponowane.
place-retired-ones = Miejsca, z których już nie korzystamy
place-is-retired = Z tego miejsca już nie korzystamy
place-is-retired-text = Nie ma go na listach do wyboru. Dawne spotkania je zachowały.
place-again-title = Korzystamy znowu
place-again-text = Miejsce wróci na listy do wyboru.
place-again-do = Proponuj znowu
place-again = Miejsce jest znowu do wyboru.
place-has-circle = Spotyka się tu jeszcze krąg „{ $circle }”. Najpierw wybierz dla niego inne miejsce.
place-has-meetings = { $n ->
    [one] Zaplanowano tu jeszcze { $n } spotkanie. Najpierw je przenieś.
    [few] Zaplanowano tu jeszcze { $n } spotkania. Najpierw je przenieś.
    [many] Zaplanowano tu jeszcze { $n } spotkań. Najpierw je przenieś.
   *[other] Zaplanowano tu jeszcze { $n } spotkania. Najpierw je przenieś.
}
place-has-series = Jeden z cykli spotkań odbywa się jeszcze tutaj. Najpierw go zakończ.
