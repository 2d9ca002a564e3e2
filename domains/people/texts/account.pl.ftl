# Beginning without a name
account-begin-title = Zacznij bez podawania nazwiska
account-begin-lead = Nie pytamy o nazwisko, adres ani telefon. Dostaniesz siedem słów, którymi wrócisz tu, kiedy zechcesz.
account-begin-1 = Przygotuj kartkę i coś do pisania.
account-begin-2 = Słowa pokażemy tylko raz. Nie umiemy ich potem odczytać ani odtworzyć.
account-begin-3 = Konto możesz w każdej chwili usunąć.
account-lang = W jakim języku mamy do Ciebie mówić?
account-begin-button = Pokaż moje słowa
account-begin-have = Mam już konto
account-phrase-title = Twoje słowa
account-phrase-lead-fresh = To jedyna droga powrotna do Twojego konta. Zapisz je po kolei.
account-phrase-lead-new = To Twoje nowe słowa. Poprzednie przestały działać.
account-phrase-once = Pokazujemy je tylko teraz
account-phrase-once-text = Gdy opuścisz tę stronę, nikt ich już nie odczyta, my też nie.
account-phrase-tip-1 = Najlepiej na papierze, tam gdzie inni nie zaglądają. Zdjęcie w telefonie łatwo komuś zobaczyć.
account-phrase-tip-2 = Nikt z zespołu nigdy nie poprosi o te słowa.
account-phrase-kept = Mam te słowa zapisane
account-phrase-make = Pokaż mi nowe słowa
account-kept-title = Czy słowa są zapisane?
account-kept-lead = Tych samych słów nie możemy już pokazać. Jeśli ich nie masz, dostaniesz nowe.
account-kept-done = Witaj. Tu jest Twoje konto.
account-device-phone = Telefon
account-device-tablet = Tablet
account-device-computer = Komputer
account-passkeys-most = Masz już bardzo wiele kluczy. Usuń najpierw któryś z nich.

# One's own page
account-me-anonymous = Nie wiemy, kim jesteś, i nie musimy. Oto wszystko, co o Tobie przechowujemy.
account-me-lead = Oto wszystko, co o Tobie przechowujemy. Możesz to zmienić, zabrać ze sobą albo usunąć.
account-keep-title = Co o Tobie przechowujemy
account-keep-more = Jak to chronimy
account-keep-sealed = Imię, adres, telefon i notatki są zaszyfrowane osobnym kluczem tylko dla Ciebie. Kto je otworzy, zostawia ślad, który widzisz na stronie „Kto zaglądał”.
account-keep-clear = Niezaszyfrowane są: język, pseudonimy w kręgach i to, na których spotkaniach ktoś pod tym pseudonimem był.
account-notes = Notatki zespołu o Tobie
account-safety-title = Wejście do konta
account-open = Otwórz
account-not-given = nie podano
account-none = brak
account-since = od { $when }
account-name = Imię lub nazwisko
account-phone = Telefon
account-leave-title = Zabierz dane albo odejdź
account-export = Pobierz moje dane

# Who looked
account-looks-title = Kto zaglądał
account-looks-lead = Za każdym razem, gdy ktoś otworzy Twoje zaszyfrowane dane, zostaje o tym wpis. Nie da się go pominąć ani skasować.
account-looks-empty = Nikt nie zaglądał
account-looks-empty-text = Gdy ktoś z zespołu otworzy Twoje dane, przeczytasz tu, kiedy i po co.
account-looks-by = Rola: { $role }
account-looks-why = Dlaczego nie ma tu nazwisk?
account-looks-why-text = W małym mieście osoby z zespołu też chronimy przed naciskami. Widzisz rolę, cel i czas. Jeśli coś Cię niepokoi, zapytaj w biurze: osoba koordynująca ustali, kto to był.

# Details
account-details-title = Moje dane
account-details-lead = Wszystko tu jest dobrowolne. Możesz zostawić puste pola.
account-name-hint = W kręgach nikt go nie widzi. Jesteś tam pod pseudonimem.
account-email-hint = Do logowania linkiem lub hasłem. Nowy adres potwierdzisz, otwierając list, który tam wyślemy.
account-phone-hint = Tylko jeśli chcesz, żeby zespół mógł zadzwonić.
account-saved = Zapisane.
account-stale = W tym czasie ktoś inny zmienił ten wpis. Porównaj oba i zapisz jeszcze raz.
account-stored-now = Zapisane teraz
account-last-way = Po tej zmianie nie byłoby jak wrócić do konta. Najpierw zapisz słowa na kartce, dodaj klucz albo adres.
account-mail-asked = Zapisane. Na nowy adres idzie list: otwórz link z niego w ciągu godziny.
account-mail-subject = Potwierdź adres
account-mail-body =
    Dzień dobry,

    ktoś podał ten adres jako swój. Jeśli to Ty, otwórz link. Działa { $minutes } min:
    { $address }

    Jeśli nie, nic nie rób. Adres nie zostanie zapisany.

    { $town }
account-mail-title = Potwierdzenie adresu
account-mail-lead = Zapisać adres { $address } na Twoim koncie?
account-mail-button = Tak, to mój adres
account-mail-dead = Ten link już nie działa albo należy do innego konta. Podaj adres jeszcze raz.

# Password
account-password-lead = Długie jest lepsze niż skomplikowane. Cztery zwykłe słowa wystarczą.
account-password-mail = Hasłem loguje się razem z adresem e-mail. Najpierw podaj adres.
account-password-current = Obecne hasło
account-password-current-wrong = To nie jest obecne hasło.
account-password-new = Nowe hasło
account-password-hint = Co najmniej 12 znaków. Cyfry i wielkie litery nie są potrzebne.
account-password-set = Hasło zapisane. Inne urządzenia zostały wylogowane.

# Passkeys
account-passkeys-title = Klucze w urządzeniach
account-passkeys-lead = Klucz zapisany w telefonie lub komputerze wpuszcza odciskiem palca, twarzą lub kodem. Nie ma czego zapomnieć ani podsłuchać.
account-passkeys-empty = Nie masz jeszcze kluczy
account-passkeys-empty-text = Dodany klucz pojawi się tutaj i w każdej chwili można go usunąć.
account-passkeys-script = Dodanie klucza wymaga JavaScript. Inne sposoby logowania działają bez niego.
account-passkey-add = Dodaj klucz w tym urządzeniu
account-passkey-label = Nazwa klucza
account-passkey-label-hint = Na przykład: mój telefon. Można zostawić puste.
account-passkey-used = od { $since }, ostatnio użyty { $used }
account-passkey-remove = Usuń klucz
account-passkey-remove-sure = Usunąć ten klucz? Nie da się nim potem zalogować.
account-passkey-removed = Klucz usunięty.

# Sessions
account-sessions-title = Zalogowane urządzenia
account-sessions-lead = Nie znasz któregoś z nich? Wyloguj je i zmień hasło lub słowa.
account-session-about = zalogowane { $since }, ostatnio używane { $seen }
account-session-this = to urządzenie
account-session-end = Wyloguj to urządzenie
account-session-end-others = Wyloguj wszystkie inne
account-session-ended = Wylogowane.
account-method-password = hasło
account-method-passkey = klucz
account-method-link = link z poczty
account-method-receipt = słowa z kartki
account-method-demo = wersja pokazowa
account-phrase-has = Masz słowa do tego konta. Nie możemy ich pokazać, ale możemy dać nowe. Stare przestaną działać.
account-phrase-none = Siedem słów na kartce to droga do konta bez poczty i bez telefonu.

# Erasing
account-erase-title = Usuń konto
account-erase-lead = Tego nie da się cofnąć, my też tego nie potrafimy. Przeczytaj, co zniknie, a co zostanie.
account-erase-goes = Co zniknie
account-erase-goes-1 = Klucz do Twoich danych zostanie zniszczony. Imienia, adresu, telefonu i notatek nikt już nigdy nie przeczyta.
account-erase-goes-2 = Twoje pseudonimy w kręgach zastąpi słowo, które nikogo nie oznacza. Znikną też powody poprawek w rejestrach, które Cię dotyczą.
account-erase-goes-3 = Hasło, klucze, słowa, role, czekające listy i wszystkie zalogowane urządzenia.
account-erase-stays = Co zostanie
account-erase-stays-1 = Liczby: że ktoś był na spotkaniu. Nie da się już powiedzieć kto.
account-erase-stays-2 = Kopie klucza, najwyżej przez 30 dni. Gdy zniknie ostatnia, usunięcie jest pełne: odtąd nawet stara kopia danych nie otworzy niczego, co Twoje. Pseudonimy można w takich kopiach przeczytać, dopóki istnieją.
account-erase-stays-3 = Słowa, które ktoś napisał w innej sprawie, na przykład dlaczego odwołano spotkanie. Nie umiemy Cię w nich odnaleźć. Jeśli znasz takie miejsce, powiedz o tym w biurze, zanim usuniesz konto.
account-erase-word = usuń
account-erase-type = Wpisz słowo: { $word }
account-erase-hint = Żeby nic nie stało się przez pomyłkę.
account-erase-button = Usuń na zawsze
account-goodbye-title = Gotowe
account-goodbye-lead = Klucz do Twoich danych został zniszczony. Nikt ich już nie odczyta.
account-goodbye-text = Dziękujemy za ten czas. Drzwi zostają otwarte: zawsze możesz zacząć od nowa.
