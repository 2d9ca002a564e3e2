# What cannot be, and why
programme-year-wrong = Этот текст не может относиться к этому году.
programme-email-wrong = «{ $given }» не похоже на адрес почты. Напишите так: office@example.org.
programme-slug-shape = В адресе «{ $given }» могут быть только маленькие латинские буквы, цифры и дефисы, например vecherniy-krug.
programme-slug-taken = Адрес «{ $given }» уже занят. Выберите другой.
programme-ends-early = Конец ({ $ended }) раньше начала ({ $started }).
programme-text-stale = Пока вы писали, кто-то изменил этот текст. Ниже обе версии: объедините их и сохраните ещё раз.
programme-amount-wrong = Напишите сумму числом, например 12 500 или 12500,50.

# Headings of the texts
programme-group-what = Что это
programme-group-why = Зачем и для кого
programme-group-how = Как работает
programme-group-with = С кем и на какие средства
programme-group-who = Кто ведёт
