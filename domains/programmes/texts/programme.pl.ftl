# What cannot be, and why
programme-year-wrong = Ten tekst nie może dotyczyć tego roku.
programme-email-wrong = „{ $given }” nie jest adresem e-mail. Zapisz go tak: biuro@przyklad.pl.
programme-slug-shape = Adres „{ $given }” może mieć tylko małe litery bez znaków, cyfry i łączniki, na przykład razem-latwiej.
programme-slug-taken = Adres „{ $given }” jest już zajęty. Wybierz inny.
programme-ends-early = Koniec ({ $ended }) jest wcześniejszy niż początek ({ $started }).
programme-text-stale = Ktoś zmienił ten tekst, gdy go pisano. Poniżej są obie wersje: połącz je i zapisz jeszcze raz.
programme-amount-wrong = Wpisz kwotę liczbą, na przykład 12 500 albo 12500,50.

# Headings of the texts
programme-group-what = Co to jest
programme-group-why = Po co i dla kogo
programme-group-how = Jak działa
programme-group-with = Z kim i za co
programme-group-who = Kto prowadzi
