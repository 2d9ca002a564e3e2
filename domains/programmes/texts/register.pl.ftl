### The register: closing it, correcting it, printing it, freezing a year.

## Refusals

register-year-frozen = Rok { $year } jest zamknięty na stałe, jego rejestry już się nie zmieniają.
register-meeting-cancelled = To spotkanie zostało odwołane: { $reason }. Odwołane spotkanie nie ma rejestru.
register-too-early = To spotkanie zaczyna się dopiero { $day } o { $time }. Rejestr można zamknąć najwcześniej dwie godziny wcześniej.
register-id-reused = Ten formularz był już wysłany z innymi wpisami. Wpisy widać poniżej; jeśli są właściwe, wyślij je jeszcze raz.
register-try-again = Ktoś zmienił to w tej samej chwili. Spróbuj jeszcze raz.
register-stranger = Osoba z wpisu { $record } nie należy do kręgu tego spotkania ({ $day }).
register-unmarked = Wybierz, czy { $who } jest na spotkaniu.
register-twice = { $who } jest w tym rejestrze dwa razy.
register-pseudonym-long = Pseudonim może mieć najwyżej { $most } znaków.
register-walk-in-facilitator = { $who } prowadzi ten krąg, więc nie wpisuje się do rejestru.
register-walk-in-nowhere = To spotkanie nie należy do żadnego kręgu, dlatego nie można dopisać: { $who }.
register-topic-elsewhere = Jeden z tematów nie należy do tego kręgu. Wybierz z listy.
register-topic-long = Temat może mieć najwyżej { $most } znaków.
register-recorded-otherwise = Spotkanie „{ $name }” ({ $day }) ma już zamknięty rejestr z innymi wpisami.
register-correct-open = Ten rejestr nie jest jeszcze zamknięty. Zaznacz zmianę w samym rejestrze.
register-correct-same = { $who } ma już w rejestrze dokładnie taki wpis.
register-correct-stale = W międzyczasie ktoś zmienił wpis osoby { $who }. Poniżej widać, co jest w rejestrze teraz.
register-reason-missing = Napisz powód poprawki, choćby jednym słowem.
register-year-not-over = Rok { $year } jeszcze trwa. Zamknąć można rok, który minął.
register-year-open = { $n ->
    [one] Jeden rejestr tego roku jest jeszcze otwarty: { $list }. Zamknij go albo odwołaj spotkanie.
    [few] { $n } rejestry tego roku są jeszcze otwarte: { $list }. Zamknij je albo odwołaj spotkania.
    [many] { $n } rejestrów tego roku jest jeszcze otwartych: { $list }. Zamknij je albo odwołaj spotkania.
   *[other] { $n } rejestru tego roku jest jeszcze otwarte: { $list }. Zamknij je albo odwołaj spotkania.
}
