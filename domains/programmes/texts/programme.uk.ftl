# What cannot be, and why
programme-year-wrong = Цей текст не може стосуватися цього року.
programme-email-wrong = «{ $given }» не схоже на адресу пошти. Напишіть так: office@example.org.
programme-slug-shape = В адресі «{ $given }» можуть бути лише малі латинські літери, цифри й дефіси, наприклад vechirnie-kolo.
programme-slug-taken = Адреса «{ $given }» уже зайнята. Виберіть іншу.
programme-ends-early = Кінець ({ $ended }) раніше за початок ({ $started }).
programme-text-stale = Поки ви писали, хтось змінив цей текст. Нижче обидві версії: поєднайте їх і збережіть ще раз.
programme-amount-wrong = Напишіть суму числом, наприклад 12 500 або 12500,50.

# Headings of the texts
programme-group-what = Що це
programme-group-why = Навіщо і для кого
programme-group-how = Як працює
programme-group-with = З ким і за які кошти
programme-group-who = Хто веде
