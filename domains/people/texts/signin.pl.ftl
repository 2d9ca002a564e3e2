# Signing in
signin-title = Zaloguj się
signin-email = Adres e-mail
signin-password = Hasło
signin-password-hint = Bez hasła też wejdziesz: podaj sam adres, a wyślemy link.
signin-send-link = Wyślij mi link
signin-wrong = Adres i hasło do siebie nie pasują. Sprawdź je albo poproś o link.
signin-email-shape = „{ $given }” nie wygląda na adres e-mail. Przykład: jola@example.org.
signin-too-many = Było tu wiele prób. Dla bezpieczeństwa poczekaj { $minutes } min i spróbuj ponownie.
signin-password-short = Hasło ma mieć co najmniej { $least } znaków, a to ma { $length }. Dobrze działają cztery zwykłe słowa.
signin-password-weak = To hasło łatwo odgadnąć. Wybierz na przykład cztery słowa, które nic ze sobą nie łączy.

# By a link sent by mail
signin-sent-title = Sprawdź pocztę
signin-sent-lead = Jeśli znamy ten adres, link jest już w drodze.
signin-sent-text = Działa przez 15 minut i tylko raz. Nie mówimy tu, czy ktoś ma konto, żeby nikt nie mógł się tego o Tobie dowiedzieć.
signin-other-way = Inne sposoby logowania
signin-link-title = Jeszcze jeden krok
signin-link-lead = Naciśnij przycisk, żeby się zalogować. Link przestanie wtedy działać.
signin-link-dead-title = Ten link już nie działa
signin-link-dead = Link działa 15 minut i tylko raz. Poproś o nowy, to chwila.
signin-link-again = Poproś o nowy link
signin-mail-subject = Link, o który prosisz
signin-mail-body =
    Dzień dobry,

    ten link otwiera Twoje konto. Działa { $minutes } min i tylko raz:
    { $address }

    Jeśli to nie Ty o niego prosisz, nic nie rób. Bez niego nikt nie wejdzie.

    { $town }

# By receipt phrase
signin-phrase-have = Mam słowa na kartce
signin-phrase-link = Wejdź siedmioma słowami
signin-phrase-title = Wejdź słowami z kartki
signin-phrase-label = Twoje siedem słów
signin-phrase-hint = Wielkość liter i kreski nie mają znaczenia.
signin-phrase-shape = To nie są nasze słowa: ma ich być { $words }, każde z czterech liter, na przykład baku. Sprawdź, czy żadnego nie brakuje.
signin-phrase-wrong = Nie ma konta z tymi słowami. Sprawdź każde słowo z kartką.
signin-phrase-lost = Nie mam już tych słów
signin-phrase-lost-text = Nie umiemy ich odczytać ani odtworzyć, i nikt inny też nie. Do tamtego konta nie da się już wrócić. Możesz zacząć od nowa, pod innym pseudonimem.

# By passkey
signin-passkey-title = Klucz w telefonie lub komputerze
signin-passkey-text = Jeśli masz tu zapisany klucz, wejdziesz odciskiem palca, twarzą lub kodem tego urządzenia.
signin-passkey-button = Użyj klucza
signin-passkey-failed = Tym razem się nie udało. Spróbuj jeszcze raz albo wejdź inaczej.
signin-passkey-broken = Klucz nie został przyjęty: minęło za dużo czasu albo nie pasuje do tej strony. Spróbuj jeszcze raz.
signin-passkey-unknown = Tego klucza już tu nie ma. Wejdź innym sposobem.
signin-new-title = Jestem tu pierwszy raz
signin-new-text = Możesz zacząć bez nazwiska, bez adresu i bez telefonu.
signin-new-link = Zacznij bez podawania nazwiska

# The outbox of a demonstration
signin-outbox-title = Poczta wychodząca wersji pokazowej
signin-outbox-lead = W wersji pokazowej żaden list nie wychodzi na zewnątrz. Wszystkie są tutaj, najnowszy na górze.
signin-outbox-empty = Nie ma jeszcze listów
signin-outbox-empty-text = Poproś na stronie logowania o link, a list pojawi się tutaj.
signin-demo-mail = To wersja pokazowa: list czeka na ekranie
