### Планування зустрічей і робочий стіл тих, хто їх веде.

## What a form may say no with

meeting-ends-before-start = Зустріч має закінчитися пізніше, ніж почалася.
meeting-minutes-odd = Зустріч триває від 5 хвилин до 24 годин.
meeting-day-far = Цей день надто далекий. Перевірте рік.
meeting-person-missing = Виберіть людину, для якої ця зустріч.
meeting-individual-no-circle = Індивідуальну підтримку планують для однієї людини, поза колом.
meeting-individual-format = Індивідуальна підтримка буває наживо, телефоном або відеозв’язком.
meeting-guest-missing = Напишіть, хто прийде.
meeting-until-before-first = Останній день не може бути раніше за перший.
meeting-never-happens = Жоден день не підходить під цей вибір.
meeting-rule-odd = Так ми не вміємо повторювати зустрічі. Виберіть інший ритм.
meeting-no-dates-between = Між цими днями немає жодної зустрічі цього циклу.
meeting-reason-missing = Напишіть чому. Це побачать ті, хто збирався прийти.
meeting-place-missing = Виберіть місце: саме коло його не має.
meeting-year-frozen = { $year } рік закрито, тому його зустрічі більше не змінюються.
meeting-circle-ended = Це коло більше не зустрічається, тому планувати для нього не можна.
meeting-is-closed = Журнал цієї зустрічі закрито, тому вона залишається якою була.
meeting-is-cancelled = Цю зустріч скасовано. Спершу поверніть її.
meeting-changed-meanwhile = Хтось змінив цю зустріч, поки сторінка була відкрита. Подивіться, як зараз, і вирішіть ще раз.

## The desk

meeting-nav-desk = Мій день
meeting-desk-title = Мій день
meeting-desk-heading = Сьогодні
meeting-desk-counts = Цифри і те, що за ними стоїть, є в меню.
meeting-nothing-today = Сьогодні зустрічей немає.
meeting-register = Журнал зустрічі
meeting-open-title = Ще чекають на журнал
meeting-open-text = Це займе хвилину, і ці зустрічі вже буде враховано.
meeting-next-title = Найближчі сім днів
meeting-next-more =
    { $n ->
    [one] Ще { $n } зустріч за ці сім днів: відкрити місяць
    [few] Ще { $n } зустрічі за ці сім днів: відкрити місяць
    [many] Ще { $n } зустрічей за ці сім днів: відкрити місяць
    *[other] Ще { $n } зустрічі за ці сім днів: відкрити місяць
    }
meeting-nothing-next = На найближчі сім днів нічого не заплановано.
meeting-new-individual = Запланувати індивідуальну підтримку
meeting-first-run-title = Перша програма за п’ять хвилин
meeting-first-run-text = Тут будуть сьогоднішні зустрічі. Спершу опишіть програму, потім додайте коло та його першу зустріч.
meeting-first-run-action = Почати програму

## A circle's meetings

meeting-circle-title = Зустрічі: { $circle }
meeting-new-title = Запланувати зустріч
meeting-series-heading = Коли зустрічається коло
meeting-series-from = від { $day }
meeting-series-until = до { $day }
meeting-upcoming = Попереду
meeting-past = Минулі
meeting-older = Давніші зустрічі
meeting-none-title = Зустрічей не заплановано
meeting-none-text = Тут будуть дні зустрічей цього кола на пів року наперед.

## One meeting

meeting-back = Усі зустрічі
meeting-day = День
meeting-hours = Час
meeting-place = Місце
meeting-kind = Яка зустріч
meeting-format = Як
meeting-whom = Для кого
meeting-whom-hint = Під псевдонімом, під яким ви знаєте цю людину.
meeting-office-person = Людина з картотеки офісу
meeting-office-title = Або людина з картотеки, без псевдоніма
meeting-office-name = Ім’я та прізвище або електронна адреса
meeting-office-hint = Ця людина побачить, що її картку відкривали, щоб запланувати підтримку.
meeting-office-which = Хто саме
meeting-office-nobody = У картотеці немає людини з таким ім’ям чи адресою.
meeting-office-several = Підходить більше ніж одна людина. Виберіть потрібну.
meeting-office-since = записано { $day }
meeting-office-open = Відкрити картку цієї людини
meeting-refer = Запропонувати комусь із цієї зустрічі подальшу підтримку
meeting-title = Назва
meeting-title-hint = Необов’язково. Її бачать лише працівники.
meeting-guest = Хто прийде
meeting-guest-hint = Якщо приходить гість: «лікар Новак, психіатр».
meeting-with-guest = гість: { $guest }
meeting-topics = Теми
meeting-moved-from = Перенесено з дня
meeting-of-series = Одна з циклу: { $words }.
meeting-status-closed = журнал закрито
meeting-status-cancelled = скасовано
meeting-uncancel = Таки відбудеться
meeting-stands-now = Зараз: { $when }.

meeting-kind-group = Зустріч кола
meeting-kind-individual = Індивідуальна підтримка
meeting-kind-outing = Спільний вихід
meeting-kind-workshop = Майстер-клас
meeting-kind-guest = Зустріч із гостем
meeting-kind-family = Робота з родиною
meeting-format-in-person = Наживо
meeting-format-phone = Телефоном
meeting-format-video = Відеозв’язком
meeting-format-hybrid = Наживо та відеозв’язком

## Planning

meeting-first = Перший день
meeting-from = З котрої години
meeting-to = До котрої години
meeting-minutes = Скільки хвилин
meeting-repeats = Як часто
meeting-repeats-once = Один раз
meeting-repeats-weekly = Щотижня
meeting-repeats-fortnightly = Через тиждень
meeting-repeats-monthly-nth = Щомісяця того самого дня тижня (наприклад, у другий вівторок)
meeting-repeats-monthly-last = Щомісяця в останній такий день тижня
meeting-repeats-monthly-day = Щомісяця того самого числа (наприклад, 15-го)
meeting-repeats-daily = Щодня
meeting-more-days = Більше ніж один день на тиждень
meeting-weekdays = У які дні
meeting-weekdays-hint = Якщо нічого не позначено, береться день тижня першої зустрічі.
meeting-ends = До якого часу
meeting-series-only = Лише для зустрічей, які повторюються
meeting-once-only = Лише для однієї зустрічі
meeting-until-hint = Заповніть, якщо вибрано «{ meeting-ends-on }».
meeting-times-hint = Заповніть, якщо вибрано «{ meeting-ends-after }».
meeting-title-once = Назва й гість стосуються однієї зустрічі. Виберіть «{ meeting-repeats-once }» або очистьте ці поля; у циклі їх можна додати потім до однієї з дат.
meeting-ends-never = Поки без кінця
meeting-ends-on = До вибраного дня
meeting-ends-after = Певну кількість разів
meeting-until = Останній день
meeting-times = Скільки разів
meeting-place-of-circle = Там, де зустрічається коло
meeting-place-none = Без місця
meeting-show-dates = Показати дні
meeting-plan = Запланувати
meeting-preview-text = Поки нічого не збережено. Якщо дні правильні, виберіть «Запланувати» в кінці форми.
meeting-apart = Інше, поза колами
meeting-programme = Програма
meeting-choose-person = Виберіть людину
meeting-whom-find = Знайти
meeting-whom-find-hint = Введіть перші літери псевдоніма.
meeting-whom-nobody = За запитом «{ $given }» нікого не знайдено. Перевірте, чи це початок псевдоніма.
meeting-nobody-title = Поки немає кого вибрати
meeting-nobody-text = Коли в колі будуть люди, тут можна буде запланувати підтримку для однієї з них.
meeting-planned = Зустріч заплановано.

## Changing a plan

meeting-move-title = Перенести
meeting-move-text = Перенесеться лише ця зустріч. У календарях вона зміниться сама, а хто вказав електронну адресу й хоче листів, отримає короткий лист.
meeting-moved = Зустріч перенесено.
meeting-cancel-title = Скасувати зустріч
meeting-cancel-text = У календарях вона буде позначена як скасована. Хто вказав електронну адресу й хоче листів, отримає короткий лист без причини й без назви кола.
meeting-reason-hint = Наприклад: фарбують залу.
meeting-cancelled-done = Зустріч скасовано.
meeting-back-done = Зустріч таки відбудеться.
meeting-edit-title = Змінити подробиці
meeting-edited = Зміни збережено.
meeting-series-title = Цикл зустрічей
meeting-hour-title = Інша година на певний час
meeting-hour-text = Наприклад, 11:00 замість 13:30 у зимові місяці. Потім усе йде як раніше.
meeting-hour-first = З дня
meeting-hour-until = До дня
meeting-hour-until-hint = Залиште порожнім, якщо нова година залишається.
meeting-hour-save = Поставити іншу годину
meeting-hour-done = Годину змінено.
meeting-end-title = Закінчити цей цикл
meeting-end-text = Зустрічі, заплановані після останнього дня, буде скасовано з указаною причиною. Минулі залишаються.
meeting-end-done = Цикл має останній день.

## Rhythms in words

meeting-words-at = { $when } о { $time }
meeting-every-on = { $every } { $on }
meeting-every-day = щодня
meeting-every-days = { $n ->
    [2] через день
    [one] кожен { $n } день
    [few] кожні { $n } дні
    [many] кожні { $n } днів
   *[other] кожні { $n } дня
}
meeting-every-weeks = { $n ->
    [2] через тиждень
    [one] кожен { $n } тиждень
    [few] кожні { $n } тижні
    [many] кожні { $n } тижнів
   *[other] кожні { $n } тижня
}
meeting-every-months = { $n ->
    [2] через місяць
    [one] кожен { $n } місяць
    [few] кожні { $n } місяці
    [many] кожні { $n } місяців
   *[other] кожні { $n } місяця
}
meeting-each = { $day ->
    [mon] щопонеділка
    [tue] щовівторка
    [wed] щосереди
    [thu] щочетверга
    [fri] щоп’ятниці
    [sat] щосуботи
   *[sun] щонеділі
}
meeting-on = { $day ->
    [mon] у понеділок
    [tue] у вівторок
    [wed] у середу
    [thu] у четвер
    [fri] у п’ятницю
    [sat] у суботу
   *[sun] у неділю
}
meeting-weekday = { $day ->
    [mon] понеділок
    [tue] вівторок
    [wed] середу
    [thu] четвер
    [fri] п’ятницю
    [sat] суботу
   *[sun] неділю
}
meeting-weekday-sex = { $day ->
    [wed] f
    [fri] f
    [sat] f
    [sun] f
   *[mon] m
}
meeting-which = { $sex ->
    [f] { $which ->
        [first] у першу
        [second] у другу
        [third] у третю
        [fourth] у четверту
       *[last] в останню
    }
   *[m] { $which ->
        [first] у перший
        [second] у другий
        [third] у третій
        [fourth] у четвертий
       *[last] в останній
    }
}
meeting-nth-day = { $which } { $day } місяця
meeting-last-day = в останній день місяця
meeting-month-day = { $day }-го числа кожного місяця
meeting-own-rhythm = у власному ритмі
