# Номера, по которым можно позвонить, когда трудно. Заголовки об этом молчат: они остаются в истории браузера.
crisis-nav = Номера телефонов
crisis-title = Номера телефонов
crisis-lead = Если сейчас тяжело, можно поговорить с тем, кто выслушает. По этим номерам мы звонили, и нам ответили.
crisis-112-text = Когда в опасности жизнь. Во всём Европейском союзе, в любое время, бесплатно, даже без денег на счёте телефона.
crisis-hours-are = Часы работы: { $hours }
crisis-languages-are = Языки разговора: { $languages }
crisis-free = бесплатно
crisis-anonymous = не называя имени
crisis-web-open = Страница этой линии
crisis-called-on = Звонили, и нам ответили: { $day }
crisis-list-empty = За последние полгода никто здесь не проверял других номеров, поэтому мы их не показываем: номер, который не отвечает, хуже, чем никакого.
crisis-foreign = Если вы звоните из другой страны, эти номера там могут не работать. 112 работает во всём Европейском союзе.
crisis-every-language = все языки

crisis-for-everyone = Для всех
crisis-for-adults = Для взрослых
crisis-for-young = Дети и подростки
crisis-for-newcomers = Люди из других стран
crisis-for-violence = Если кто-то причиняет вам боль
crisis-for-parents = Родители и опекуны
crisis-for-seniors = Пожилые люди
crisis-for-war = Люди, пострадавшие от войны
crisis-for-veterans = Ветераны и семьи
crisis-for-medical = Скорая помощь

# Для сотрудников
crisis-desk-lead = Позвоните, послушайте, отвечает ли кто-нибудь, и отметьте это здесь. С этого дня номер виден на каждой странице 180 дней. Через 150 дней мы напомним письмом.
crisis-see-page = Посмотреть страницу
crisis-bring-in = Загрузить известные номера
crisis-brought = Известные номера в списке. Теперь по ним нужно позвонить.
crisis-brought-none = Все известные номера уже в списке.
crisis-desk-empty = Номеров пока нет
crisis-desk-empty-text = Загрузите номера, которые открытые источники называют для вашей страны, или добавьте свой. 112 виден всегда.
crisis-waiting-title = По этим номерам нужно позвонить
crisis-waiting-count = { $count ->
    [one] { $count } номер ждёт звонка
    [few] { $count } номера ждут звонка
    [many] { $count } номеров ждут звонка
   *[other] { $count } номера ждут звонка
}
crisis-shown-title = Сейчас видны
crisis-shown-count = { $count ->
    [one] Виден { $count } номер
    [few] Видны { $count } номера
    [many] Видны { $count } номеров
   *[other] Видны { $count } номера
}
crisis-where = Страна и языки
crisis-standing = Состояние
crisis-never = ещё никто не звонил
crisis-silent = { $day } не ответили, не показываем
crisis-old = звонили { $day }, слишком давно, не показываем
crisis-ageing = виден до { $day }, позвоните снова
crisis-fresh = виден до { $day }
crisis-confirmed = Подтверждение
crisis-confirmed-by = { $day }, { $who }

crisis-new-title = Добавить номер
crisis-new-lead = Линия вашего города или области или та, которой здесь не хватает. Она появится, когда кто-нибудь по ней позвонит.
crisis-added = Номер в списке. Теперь позвоните по нему.
crisis-name = Кто отвечает
crisis-name-hint = Название линии, как она называет себя сама.
crisis-number = Номер
crisis-number-hint = Например: 116 123 или +48 32 000 00 00.
crisis-number-shape = «{ $given }» — это не номер, который можно набрать. Напишите цифры, если нужно, с плюсом впереди.
crisis-number-known = Этот номер уже в списке.
crisis-audience = Для кого
crisis-languages = Языки разговора
crisis-hours = Часы работы
crisis-hours-hint = Например: 24/7 или 14:00–22:00.
crisis-country = Страна
crisis-country-hint = Две буквы: PL, FR, UA. EU — номер, общий для всего Европейского союза.
crisis-country-shape = «{ $given }» — это не две буквы страны. Например: PL.
crisis-web = Страница в интернете
crisis-web-hint = Начинается с https://
crisis-web-shape = Адрес начинается с https:// и не содержит пробелов.
crisis-source = Откуда этот номер
crisis-source-hint = Чтобы следующий мог проверить.
crisis-source-date = Когда он там был указан
crisis-note = Заметка для сотрудников
crisis-note-hint = Жители её не видят. Не пишите ничьих имён.
crisis-call-title = Позвонить и подтвердить
crisis-call-text = Позвоните по этому номеру. Можно сказать, что вы проверяете, работает ли линия. Спросите про часы и языки.
crisis-answered = Ответили
crisis-not-answered = Никто не ответил
crisis-noted = Записано. Спасибо за звонок.
crisis-correct-title = Исправить запись
crisis-remove-title = Убрать из списка
crisis-remove-text = Для линии, которой больше нет. Если просто не ответили, отметьте это выше.
crisis-remove = Убрать
crisis-remove-sure = Убрать этот номер из списка?
crisis-removed = Номера больше нет в списке.

crisis-reminder-subject = Несколько номеров для проверки
crisis-reminder-body =
    Здравствуйте,

    по этим номерам последний раз звонили пять месяцев назад. Через месяц мы перестанем их показывать:

    { $lines }

    Позвоните, пожалуйста, и отметьте, ответили ли вам:

    { $address }
