### Талоны.

voucher-title = Талоны
voucher-lead = Талон — для того, у кого нет телефона и учётной записи. Его показывают в бюро или записываются сами. Он действует один раз.
voucher-count = Сколько талонов
voucher-hours = Часов в одном талоне
voucher-make = Сделать талоны
voucher-sheet-title = Талоны для печати
voucher-once = Коды видны только сейчас
voucher-once-text = Распечатайте эту страницу, прежде чем закрыть.
voucher-print = Печатать талоны
voucher-for = Талон на { $hours }
voucher-until = Действует: { $until }
voucher-how = Покажите его в бюро или введите код при записи: { $address }
voucher-made-title = Сделанные талоны
voucher-line = { $hours }, сделан { $made }, действует: { $until }
voucher-open = свободен
voucher-used = использован
voucher-withdrawn = отозван
voucher-ended = срок прошёл
voucher-withdraw = Отозвать
voucher-withdraw-sure = Отозвать этот талон? Его часы вернутся в фонд.
voucher-withdrawn-done = Талон отозван, часы вернулись в фонд.
