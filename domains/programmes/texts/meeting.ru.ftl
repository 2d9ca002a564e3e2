### Планирование встреч и рабочий стол тех, кто их ведёт.

## What a form may say no with

meeting-ends-before-start = Встреча должна закончиться позже, чем началась.
meeting-minutes-odd = Встреча длится от 5 минут до 24 часов.
meeting-day-far = Этот день слишком далёк. Проверьте год.
meeting-person-missing = Выберите человека, для которого эта встреча.
meeting-individual-no-circle = Индивидуальная поддержка планируется для одного человека, вне круга.
meeting-individual-format = Индивидуальная поддержка бывает вживую, по телефону или по видеосвязи.
meeting-guest-missing = Напишите, кто придёт.
meeting-until-before-first = Последний день не может быть раньше первого.
meeting-never-happens = Ни один день не подходит под этот выбор.
meeting-rule-odd = Так мы не умеем повторять встречи. Выберите другой ритм.
meeting-no-dates-between = Между этими днями нет ни одной встречи этого цикла.
meeting-reason-missing = Напишите почему. Это увидят те, кто собирался прийти.
meeting-place-missing = Выберите место: у самого круга его нет.
meeting-year-frozen = { $year } год закрыт, поэтому его встречи больше не меняются.
meeting-circle-ended = Этот круг больше не встречается, поэтому планировать для него нельзя.
meeting-is-closed = Журнал этой встречи закрыт, поэтому она остаётся какой была.
meeting-is-cancelled = Эта встреча отменена. Сначала верните её.
meeting-changed-meanwhile = Кто-то изменил эту встречу, пока страница была открыта. Посмотрите, как сейчас, и решите ещё раз.

## The desk

meeting-nav-desk = Мой день
meeting-desk-title = Мой день
meeting-desk-heading = Сегодня
meeting-desk-counts = Цифры и то, что за ними стоит, есть в меню.
meeting-nothing-today = Сегодня встреч нет.
meeting-register = Журнал встречи
meeting-open-title = Ещё ждут журнала
meeting-open-text = Это займёт минуту, и эти встречи уже будут учтены.
meeting-next-title = Ближайшие семь дней
meeting-next-more =
    { $n ->
    [one] Ещё { $n } встреча за эти семь дней: открыть месяц
    [few] Ещё { $n } встречи за эти семь дней: открыть месяц
    [many] Ещё { $n } встреч за эти семь дней: открыть месяц
    *[other] Ещё { $n } встречи за эти семь дней: открыть месяц
    }
meeting-nothing-next = На ближайшие семь дней ничего не запланировано.
meeting-new-individual = Запланировать индивидуальную поддержку
meeting-first-run-title = Первая программа за пять минут
meeting-first-run-text = Здесь будут сегодняшние встречи. Сначала опишите программу, потом добавьте круг и его первую встречу.
meeting-first-run-action = Начать программу

## A circle's meetings

meeting-circle-title = Встречи: { $circle }
meeting-new-title = Запланировать встречу
meeting-series-heading = Когда встречается круг
meeting-series-from = с { $day }
meeting-series-until = до { $day }
meeting-upcoming = Впереди
meeting-past = Прошедшие
meeting-older = Более ранние встречи
meeting-none-title = Встреч не запланировано
meeting-none-text = Здесь будут дни встреч этого круга на полгода вперёд.

## One meeting

meeting-back = Все встречи
meeting-day = День
meeting-hours = Время
meeting-place = Место
meeting-kind = Какая встреча
meeting-format = Как
meeting-whom = Для кого
meeting-whom-hint = Под псевдонимом, под которым вы знаете этого человека.
meeting-office-person = Человек из картотеки офиса
meeting-office-title = Или человек из картотеки, без псевдонима
meeting-office-name = Имя и фамилия или адрес электронной почты
meeting-office-hint = Этот человек увидит, что его карточку открывали, чтобы запланировать поддержку.
meeting-office-which = Кто именно
meeting-office-nobody = В картотеке нет человека с таким именем или адресом.
meeting-office-several = Подходит больше одного человека. Выберите нужного.
meeting-office-since = записан { $day }
meeting-office-open = Открыть карточку этого человека
meeting-refer = Предложить кому-то с этой встречи дальнейшую поддержку
meeting-title = Название
meeting-title-hint = Необязательно. Его видят только сотрудники.
meeting-guest = Кто придёт
meeting-guest-hint = Если приходит гость: «доктор Новак, психиатр».
meeting-with-guest = гость: { $guest }
meeting-topics = Темы
meeting-moved-from = Перенесена с дня
meeting-of-series = Одна из цикла: { $words }.
meeting-status-closed = журнал закрыт
meeting-status-cancelled = отменена
meeting-uncancel = Всё-таки состоится
meeting-stands-now = Сейчас: { $when }.

meeting-kind-group = Встреча круга
meeting-kind-individual = Индивидуальная поддержка
meeting-kind-outing = Совместный выход
meeting-kind-workshop = Мастер-класс
meeting-kind-guest = Встреча с гостем
meeting-kind-family = Работа с семьёй
meeting-format-in-person = Вживую
meeting-format-phone = По телефону
meeting-format-video = По видеосвязи
meeting-format-hybrid = Вживую и по видеосвязи

## Planning

meeting-first = Первый день
meeting-from = С которого часа
meeting-to = До которого часа
meeting-minutes = Сколько минут
meeting-repeats = Как часто
meeting-repeats-once = Один раз
meeting-repeats-weekly = Каждую неделю
meeting-repeats-fortnightly = Через неделю
meeting-repeats-monthly-nth = Каждый месяц в тот же день недели (например, во второй вторник)
meeting-repeats-monthly-last = Каждый месяц в последний такой день недели
meeting-repeats-monthly-day = Каждый месяц в то же число (например, 15-го)
meeting-repeats-daily = Каждый день
meeting-more-days = Больше одного дня в неделю
meeting-weekdays = В какие дни
meeting-weekdays-hint = Если ничего не отмечено, считается день недели первой встречи.
meeting-ends = До какого времени
meeting-series-only = Только для встреч, которые повторяются
meeting-once-only = Только для одной встречи
meeting-until-hint = Заполните, если выбрано «{ meeting-ends-on }».
meeting-times-hint = Заполните, если выбрано «{ meeting-ends-after }».
meeting-title-once = Название и гость относятся к одной встрече. Выберите «{ meeting-repeats-once }» или очистите эти поля; в цикле их можно добавить потом к одной из дат.
meeting-ends-never = Пока без конца
meeting-ends-on = До выбранного дня
meeting-ends-after = Определённое число раз
meeting-until = Последний день
meeting-times = Сколько раз
meeting-place-of-circle = Там, где встречается круг
meeting-place-none = Без места
meeting-show-dates = Показать дни
meeting-plan = Запланировать
meeting-preview-text = Пока ничего не сохранено. Если дни верны, выберите «Запланировать» в конце формы.
meeting-apart = Другое, вне кругов
meeting-programme = Программа
meeting-choose-person = Выберите человека
meeting-whom-find = Найти
meeting-whom-find-hint = Введите первые буквы псевдонима.
meeting-whom-nobody = По запросу «{ $given }» никого не нашлось. Проверьте, что это начало псевдонима.
meeting-nobody-title = Пока некого выбрать
meeting-nobody-text = Когда в круге появятся люди, здесь можно будет запланировать поддержку для одного из них.
meeting-planned = Встреча запланирована.

## Changing a plan

meeting-move-title = Перенести
meeting-move-text = Перенесётся только эта встреча. В календарях она изменится сама, а кто указал адрес электронной почты и хочет писем, получит короткое письмо.
meeting-moved = Встреча перенесена.
meeting-cancel-title = Отменить встречу
meeting-cancel-text = В календарях она будет видна как отменённая. Кто указал адрес электронной почты и хочет писем, получит короткое письмо без причины и без названия круга.
meeting-reason-hint = Например: красят зал.
meeting-cancelled-done = Встреча отменена.
meeting-back-done = Встреча всё-таки состоится.
meeting-edit-title = Изменить подробности
meeting-edited = Изменения сохранены.
meeting-series-title = Цикл встреч
meeting-hour-title = Другое время на какой-то срок
meeting-hour-text = Например, 11:00 вместо 13:30 в зимние месяцы. Потом всё идёт как прежде.
meeting-hour-first = С дня
meeting-hour-until = По день
meeting-hour-until-hint = Оставьте пустым, если новое время останется.
meeting-hour-save = Поставить другое время
meeting-hour-done = Время изменено.
meeting-end-title = Закончить этот цикл
meeting-end-text = Встречи, запланированные после последнего дня, будут отменены с указанной причиной. Прошедшие остаются.
meeting-end-done = У цикла есть последний день.

## Rhythms in words

meeting-words-at = { $when } в { $time }
meeting-every-on = { $every } { $on }
meeting-every-day = каждый день
meeting-every-days = { $n ->
    [2] через день
    [one] каждый { $n } день
    [few] каждые { $n } дня
    [many] каждые { $n } дней
   *[other] каждые { $n } дня
}
meeting-every-weeks = { $n ->
    [2] через неделю
    [one] каждую { $n } неделю
    [few] каждые { $n } недели
    [many] каждые { $n } недель
   *[other] каждые { $n } недели
}
meeting-every-months = { $n ->
    [2] через месяц
    [one] каждый { $n } месяц
    [few] каждые { $n } месяца
    [many] каждые { $n } месяцев
   *[other] каждые { $n } месяца
}
meeting-each = { $day ->
    [mon] каждый понедельник
    [tue] каждый вторник
    [wed] каждую среду
    [thu] каждый четверг
    [fri] каждую пятницу
    [sat] каждую субботу
   *[sun] каждое воскресенье
}
meeting-on = { $day ->
    [mon] в понедельник
    [tue] во вторник
    [wed] в среду
    [thu] в четверг
    [fri] в пятницу
    [sat] в субботу
   *[sun] в воскресенье
}
meeting-weekday = { $day ->
    [mon] понедельник
    [tue] вторник
    [wed] среду
    [thu] четверг
    [fri] пятницу
    [sat] субботу
   *[sun] воскресенье
}
meeting-weekday-sex = { $day ->
    [wed] f
    [fri] f
    [sat] f
    [sun] n
   *[mon] m
}
meeting-which = { $sex ->
    [f] { $which ->
        [first] в первую
        [second] во вторую
        [third] в третью
        [fourth] в четвёртую
       *[last] в последнюю
    }
    [n] { $which ->
        [first] в первое
        [second] во второе
        [third] в третье
        [fourth] в четвёртое
       *[last] в последнее
    }
   *[m] { $which ->
        [first] в первый
        [second] во второй
        [third] в третий
        [fourth] в четвёртый
       *[last] в последний
    }
}
meeting-nth-day = { $which } { $day } месяца
meeting-last-day = в последний день месяца
meeting-month-day = { $day }-го числа каждого месяца
meeting-own-rhythm = в своём ритме
