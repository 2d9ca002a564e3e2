# What cannot be, and why
booking-form-broken = Эта форма неполная. Откройте страницу ещё раз и отправьте снова.
booking-slot-gone = Это время уже занято. Выберите другое.
booking-slot-past = Это время уже прошло. Выберите другое.
booking-you-are-busy = В это время у вас уже есть другая встреча. Выберите другое.
booking-room-taken = Комната в это время занята. Выберите другое время или другую форму.
booking-own-offer = Это ваше собственное время. Чтобы оставить его себе, добавьте свободный день.
booking-series-taken = Заняты: { $days }. Отметьте, что их можно пропустить, или выберите другое время.
booking-series-much = Столько встреч за короткое время для этого человека слишком много. Выберите меньше или реже.
booking-is-cancelled = Эта встреча уже отменена.
booking-is-over = Эта встреча уже завершена и записана.
booking-has-begun = Эта встреча уже началась, поэтому изменить её нельзя.
booking-not-yet = Эта встреча ещё не началась. Подтвердить её можно потом.
booking-changed-meanwhile = Кто-то изменил эту встречу, пока страница была открыта. Посмотрите, как сейчас, и решите ещё раз.
booking-move-late = Уже поздно самостоятельно переносить эту встречу. Её можно отменить или спросить в офисе.
booking-office-nobody = В картотеке нет человека «{ $given }». Исправьте имя или отметьте, что это кто-то новый.
booking-office-several = Подходит больше одного человека. Выберите нужного.

# Moving around
booking-nav = Записаться на разговор
booking-nav-mine = Мои встречи
booking-nav-desk = Записи на встречи
booking-nav-group = Встречи и помощники
booking-any = Всё равно
booking-back-list = Все, кто помогает
booking-back-times = Другое время
booking-back-mine = Назад
booking-back-one = Вернуться к встрече

# The list
booking-list-title = Записаться на разговор
booking-list-lead = Выберите человека и время. Это можно сделать в любой час и без имени.
booking-wish-format = Как
booking-wish-lang = Язык
booking-wish-kind = С кем
booking-wish-show = Показать
booking-list-count = { $n ->
     [one] { $n } вариант
     [few] { $n } варианта
     [many] { $n } вариантов
    *[other] { $n } варианта
}
booking-list-none = Пока не с кем договориться о разговоре
booking-list-none-text = Здесь появятся те, у кого есть время на разговор. В открытый круг можно прийти уже сейчас.
booking-list-circles = Посмотреть круги
booking-list-nobody = Никто не подходит под этот выбор
booking-list-nobody-text = Попробуйте выбрать меньше. По телефону или видео можно поговорить и с тем, кто далеко.
booking-list-all = Показать всех
booking-first-free = Первое свободное время:
booking-no-slots = Свободного времени сейчас нет
booking-no-slots-text = Загляните через несколько дней или выберите другого человека.

# Times of one person
booking-days-title = Свободное время
booking-choose-time = Выберите время
booking-earlier = Более ранние дни
booking-later = Более поздние дни
booking-facts = Полезно знать
booking-lasts = Одна встреча: { $length }
booking-town-clock = Часы указаны по местному времени
booking-promise = Никто другой не увидит, что вы записались на этот разговор.

# Booking
booking-form-title = Запись
booking-form-heading = Записаться на это время
booking-gone-title = Этого времени больше нет
booking-gone-next = Ближайшее свободное время того же человека
booking-other-times = Посмотреть всё время
booking-stranger = Чтобы записаться, нужна учётная запись. Она может быть без имени.
booking-begin-title = Войти без имени
booking-begin-text = Мы не спрашиваем ни имени, ни адреса, ни телефона. Это займёт минуту, потом вы вернётесь к этому времени.
booking-begin = Начать без имени
booking-have = У меня уже есть учётная запись
booking-have-text = После входа вы вернётесь к этому времени.
booking-how = Как вы хотите встретиться
booking-called-ask = Как к вам обращаться
booking-called-hint = Только для этого разговора. Подойдёт любое слово.
booking-several = Хочу записаться на несколько встреч
booking-times = Сколько раз
booking-times-n = { $n ->
     [one] { $n } раз
     [few] { $n } раза
     [many] { $n } раз
    *[other] { $n } раза
}
booking-every = Как часто
booking-every-week = Каждую неделю в это же время
booking-every-fortnight = Раз в две недели в это же время
booking-skip = Занятые дни можно пропустить
booking-asks-first = Этот человек сначала подтверждает. Время сразу закрепляется за вами.
booking-button = Записаться
booking-ask-button = Попросить об этом времени
booking-done = Вы записаны. Здесь всё об этой встрече.
booking-done-office = Запись сделана для этого человека.
booking-office-title = Для кого
booking-office-me = Для меня
booking-office-other = Для человека без учётной записи или телефона
booking-office-name = Имя и фамилия
booking-office-hint = Поиск по имени оставляет след, который этот человек может прочитать.
booking-office-which = Какой человек
booking-office-new = Это кто-то новый: записать в картотеку
booking-office-new-hint = Записываем только имя, в зашифрованном виде.

# Somebody's talks
booking-mine-title = Мои встречи
booking-given = Где я помогаю
booking-given-none = Ваше время пока никто не занял.
booking-received = Для меня
booking-waiting = Ждут слова
booking-past = Прежние
booking-none = Ничего не назначено
booking-none-text = Выберите человека и время. Хватит двух минут.
booking-asks = Как прошло?
booking-status-requested = Ждёт подтверждения
booking-status-booked = Назначено
booking-status-happened = Состоялось
booking-status-missed = Не состоялось
booking-status-cancelled = Отменено

# One of them
booking-one-title = Встреча
booking-when = Когда
booking-format = Как
booking-with = С кем
booking-called = Как вас здесь называют
booking-helper = Кто помогает
booking-cancelled-why = Отменено
booking-by-you = вами
booking-by-person = тем, кто должен был прийти
booking-by-helper = тем, кто помогает
booking-by-office = офисом
booking-where = Куда прийти
booking-join = Как подключиться
booking-dial = В это время позвоните по номеру
booking-open-call = Открыть разговор
booking-accept = Да, я буду
booking-accepted = Подтверждено.
booking-say = Состоялась ли эта встреча?
booking-say-hint = Мы спрашиваем обе стороны. Если ответы разные, поможет офис.
booking-say-button = Сохранить ответ
booking-said-happened = Да, состоялась
booking-said-me = Нет, я не смог или не смогла
booking-said-other = Нет, другой человек не пришёл
booking-said-person = Нет, не пришёл тот, кто записался
booking-said-helper = Нет, не пришёл тот, кто помогает
booking-said-wait = Сохранено. Ждём ответа другого человека.
booking-said-done = Сохранено. Спасибо.
booking-said-waiting = Ждём другого человека. Вам больше ничего делать не нужно.
booking-you-said = Ваш ответ
booking-hard = Это был трудный разговор
booking-hard-hint = После трудного разговора мы можем несколько дней не показывать ваше время. Это видите только вы и координация.
booking-differ = Ответы различаются
booking-differ-text = Каждая сторона сказала своё. Спокойно поговорите; решает офис.

# Calling off and moving
booking-rule-until = Отменить без последствий можно до: { $until }.
booking-rule-late = Отменить без последствий можно было до: { $until }. Отменить можно и сейчас, но час считается использованным.
booking-rule-always = Отменить можно в любой момент, без последствий.
booking-rule-free = Отмена сейчас не имеет последствий.
booking-rule-other = Другой человек узнает, что время свободно. Отложенное на эту встречу возвращается.
booking-cancel = Отменить
booking-cancel-title = Отмена
booking-cancel-heading = Отменить эту встречу?
booking-cancel-button = Отменить встречу
booking-cancelled = Отменено. Другой человек об этом узнает.
booking-keep = Оставляю
booking-reason = Почему
booking-reason-hint = Достаточно одного слова. Объяснять ничего не нужно.
booking-reason-unwell = Плохое самочувствие
booking-reason-duty = Работа или дом
booking-reason-travel = Дорога
booking-reason-not-needed = Больше не нужно
booking-reason-other = Другое
booking-move = Изменить время
booking-move-title = Изменение времени
booking-move-heading = Выберите другое время
booking-move-now = Сейчас: { $when }
booking-move-to = Свободное время
booking-move-button = Перенести
booking-moved = Перенесено. Другой человек об этом узнает.

# Letters
booking-mail-subject = Изменение в календаре
booking-mail-soon-subject = Завтра в календаре
booking-mail-booked = Новая запись: { $when }.
booking-mail-requested = Кто-то просит о времени: { $when }. Ждёт вашего подтверждения.
booking-mail-series = { $n ->
     [one] { $n } новая запись: { $when }.
     [few] { $n } новые записи, первая: { $when }.
     [many] { $n } новых записей, первая: { $when }.
    *[other] { $n } новой записи, первая: { $when }.
}
booking-mail-accepted = Запись подтверждена: { $when }.
booking-mail-cancelled = Запись отменена: { $when }.
booking-mail-moved = Время изменилось. Было: { $was }. Стало: { $is }.
booking-mail-soon = Напоминаем о записи: { $when }.
booking-mail-in-person = На месте.
booking-mail-phone = По телефону.
booking-mail-video = По видео.
booking-mail-body =
    { $said }
    { $how }

    Подробности: { $mine }
    Если вы не хотите таких писем: { $off }

# The office
booking-desk-title = Записи на встречи
booking-desk-lead = Здесь вы записываете людей без телефона и отмечаете, что состоялось, если они не могут.
booking-desk-new = Записать кого-то
booking-desk-differ = Два разных ответа
booking-desk-waiting = Ждут слова
booking-desk-waiting-text = Эти встречи прошли, и никто или только один сказал, как было. Спросите и запишите.
booking-desk-waiting-none = Ничего не ждёт.
booking-desk-ahead = Ближайшие две недели
booking-desk-ahead-none = На ближайшие две недели ничего не назначено.

# Hours of the community
booking-covered = Эту встречу оплачивает ваше сообщество. Вы ничего не платите.
booking-short = На эту встречу сейчас нет часов
booking-short-text = Спросите в офисе: часто находятся часы или ваучер. В круг можно прийти всегда.
booking-voucher-have = У меня есть ваучер
booking-voucher = Код ваучера
booking-voucher-hint = Буквы и цифры, как на бумаге. Дефисы можно пропустить.
