### Planowanie spotkań i pulpit osób, które je prowadzą.

## What a form may say no with

meeting-ends-before-start = Spotkanie musi skończyć się później, niż się zaczyna.
meeting-minutes-odd = Spotkanie trwa od 5 minut do 24 godzin.
meeting-day-far = Ten dzień jest zbyt odległy. Sprawdź rok.
meeting-person-missing = Wybierz osobę, dla której jest to spotkanie.
meeting-individual-no-circle = Wsparcie indywidualne planuje się dla jednej osoby, poza grupą.
meeting-individual-format = Wsparcie indywidualne odbywa się na miejscu, przez telefon albo przez wideo.
meeting-guest-missing = Napisz, kto przyjdzie.
meeting-until-before-first = Ostatni dzień nie może być przed pierwszym.
meeting-never-happens = Żaden dzień nie pasuje do tego wyboru.
meeting-rule-odd = Tak nie umiemy powtarzać spotkań. Wybierz inny rytm.
meeting-no-dates-between = Między tymi dniami nie ma żadnego spotkania z tego cyklu.
meeting-reason-missing = Napisz, dlaczego. Zobaczą to osoby, które planowały przyjść.
meeting-place-missing = Wybierz miejsce: ta grupa nie ma stałego.
meeting-year-frozen = Rok { $year } jest zamknięty, więc jego spotkania już się nie zmieniają.
meeting-circle-ended = Ta grupa zakończyła działalność, więc nie można dla niej planować.
meeting-is-closed = Lista obecności tego spotkania jest zamknięta, więc spotkanie zostaje takie, jakie było.
meeting-is-cancelled = To spotkanie jest odwołane. Najpierw je przywróć.
meeting-changed-meanwhile = Ktoś zmienił to spotkanie w czasie, gdy była otwarta ta strona. Zobacz, jak jest teraz, i zdecyduj jeszcze raz.
