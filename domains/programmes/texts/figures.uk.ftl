# The page
figures-nav = Цифри
figures-title = Цифри
figures-part-of-year = Частина року
figures-whole-year = Увесь рік
figures-quarter = { $quarter }-й квартал
figures-quarter-of = { $quarter }-й квартал { $year } року
figures-all-years = Усі роки
figures-period = Період
figures-programme = Програма
figures-every-programme = Усі програми
figures-circle = Коло
figures-every-circle = Усі кола
figures-kind = Вид
figures-every-kind = Будь-який вид
figures-format = Форма
figures-every-format = Будь-яка форма
figures-own-days = Вибрати свої дати
figures-own-days-hint = Якщо вказати дати, вони замінять рік. Обидва дні входять до періоду.
figures-from = З якого дня
figures-to = По який день
figures-period-order = Період закінчується ({ $to }) раніше, ніж починається ({ $from }). Виправте одну з дат.
figures-own-circles = Цифри стосуються кіл, які ви ведете.
figures-aggregates = Ви бачите загальні цифри. Щоб нікого не можна було впізнати, кількість менше п’яти осіб не вказується, а відвідування та людино-години показано лише за цілі роки й для всіх кіл разом.
figures-fewer = менше { $n }

# The five figures
figures-persons = Особи
figures-meetings = Зустрічі
figures-programme-hours = Години занять
figures-attendances = Відвідування
figures-contact-hours = Людино-години
figures-definitions = Що означають ці цифри
figures-persons-means = Люди, які хоча б раз були на зустрічі: вчасно, із запізненням або поза списком. Кожна особа враховується один раз, скільки б разів і до яких кіл вона приходила.
figures-meetings-means = Зустрічі, які відбулися і журнал яких закрито. Скасовані не враховуються.
figures-programme-hours-means = Сума тривалості цих зустрічей. Час підготовки не враховується.
figures-attendances-means = Щоразу, коли хтось був: вчасно, із запізненням або поза списком. Відсутність, навіть із поважної причини, не враховується.
figures-contact-hours-means = Для кожної зустрічі: кількість присутніх, помножена на її тривалість; усе разом.
figures-do-not-add = Не додавайте осіб за два періоди чи з двох кіл: когось буде пораховано двічі. Виберіть довший період.
figures-frozen-tag = закрито
figures-frozen-text = Цей рік закрито: показано цифри зі звіту.
figures-none-title = У цей період ще немає зустрічей
figures-none-text = Тут враховуються зустрічі, журнал яких закрито. Виберіть довший період або менше умов.
figures-never-title = Тут з’являться цифри
figures-never-text = Закрийте журнал першої зустрічі, і ви побачите осіб, зустрічі та години. Нічого не треба рахувати вручну.
figures-cards = Картки доброї практики

# Parts
figures-by-year = За роками
figures-by-month = За місяцями
figures-by-circle = За колами
figures-by-kind = За видом зустрічей
figures-by-format = За формою
figures-chart-by-year = Зустрічі за роками
figures-chart-by-month = Зустрічі за місяцями
figures-bar = { $when }: { $n ->
    [one] { $n } зустріч
    [few] { $n } зустрічі
    [many] { $n } зустрічей
   *[other] { $n } зустрічі
}
figures-no-circle = Поза колами
figures-kind-group = Зустріч кола
figures-kind-individual = Індивідуальна підтримка
figures-kind-outing = Спільний вихід
figures-kind-workshop = Майстер-клас
figures-kind-guest = Зустріч із гостем
figures-kind-family = Робота з родиною
figures-format-in-person = Наживо
figures-format-phone = Телефоном
figures-format-video = Відеозв’язком
figures-format-hybrid = Змішано

# Files
figures-file-part = Частина
figures-file-line = Рядок

# The records behind a figure
figures-records-title = З чого складаються цифри
figures-persons-note = Кожна особа один раз. Псевдонім указано лише в тих, хто приходив до одного кола: псевдоніми з двох кіл ніхто не має пов’язувати.
figures-person-number = Особа { $n }
figures-unnamed = без псевдоніма
figures-in-circles = { $n ->
    [one] { $n } місце
    [few] { $n } місця
    [many] { $n } місць
   *[other] { $n } місця
}
figures-who = Хто
figures-mark = Присутність
figures-mark-attended = вчасно
figures-mark-late = із запізненням
figures-mark-walk-in = поза списком
figures-length = Тривалість
figures-there = Було
figures-first = Перший раз
figures-last = Останній раз
figures-times = Скільки разів
figures-first-page = Спочатку
