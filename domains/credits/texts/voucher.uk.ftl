### Талони.

voucher-title = Талони
voucher-lead = Талон — для того, хто не має телефону й облікового запису. Його показують у бюро або записуються самі. Він діє один раз.
voucher-count = Скільки талонів
voucher-hours = Годин в одному талоні
voucher-make = Зробити талони
voucher-sheet-title = Талони для друку
voucher-once = Коди видно лише зараз
voucher-once-text = Роздрукуйте цю сторінку, перш ніж закрити.
voucher-print = Друкувати талони
voucher-for = Талон на { $hours }
voucher-until = Дійсний: { $until }
voucher-how = Покажіть його в бюро або введіть код під час запису: { $address }
voucher-made-title = Зроблені талони
voucher-line = { $hours }, зроблено { $made }, дійсний: { $until }
voucher-open = вільний
voucher-used = використано
voucher-withdrawn = відкликано
voucher-ended = строк минув
voucher-withdraw = Відкликати
voucher-withdraw-sure = Відкликати цей талон? Його години повернуться до фонду.
voucher-withdrawn-done = Талон відкликано, години повернулися до фонду.
