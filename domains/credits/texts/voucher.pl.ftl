### Bony.

voucher-title = Bony
voucher-lead = Bon jest dla kogoś bez telefonu i bez konta. Kto go pokaże, umówi się w biurze albo sam. Działa jeden raz.
voucher-count = Ile bonów
voucher-hours = Godziny na jednym bonie
voucher-make = Zrób bony
voucher-sheet-title = Bony do wydruku
voucher-once = Kody widać tylko teraz
voucher-once-text = Wydrukuj tę stronę, zanim ją zamkniesz.
voucher-print = Drukuj bony
voucher-for = Bon na { $hours }
voucher-until = Ważny: { $until }
voucher-how = Pokaż go w biurze albo wpisz kod, gdy się umawiasz: { $address }
voucher-made-title = Zrobione bony
voucher-line = { $hours }, zrobiony { $made }, ważny: { $until }
voucher-open = wolny
voucher-used = wykorzystany
voucher-withdrawn = wycofany
voucher-ended = po terminie
voucher-withdraw = Wycofaj
voucher-withdraw-sure = Wycofać ten bon? Jego godziny wrócą do funduszu.
voucher-withdrawn-done = Bon wycofano, a godziny wróciły do funduszu.
