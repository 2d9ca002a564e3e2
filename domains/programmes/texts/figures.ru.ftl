# The page
figures-nav = Цифры
figures-title = Цифры
figures-part-of-year = Часть года
figures-whole-year = Весь год
figures-quarter = { $quarter }-й квартал
figures-quarter-of = { $quarter }-й квартал { $year } года
figures-all-years = Все годы
figures-period = Период
figures-programme = Программа
figures-every-programme = Все программы
figures-circle = Круг
figures-every-circle = Все круги
figures-kind = Вид
figures-every-kind = Любой вид
figures-format = Форма
figures-every-format = Любая форма
figures-own-days = Выбрать свои даты
figures-own-days-hint = Если указать даты, они заменят год. Оба дня входят в период.
figures-from = С какого дня
figures-to = По какой день
figures-period-order = Период заканчивается ({ $to }) раньше, чем начинается ({ $from }). Исправьте одну из дат.
figures-own-circles = Цифры относятся к кругам, которые вы ведёте.
figures-aggregates = Вы видите общие цифры. Чтобы никого нельзя было узнать, число меньше пяти человек не указывается, а посещения и человеко-часы показаны только за целые годы и по всем кругам вместе.
figures-fewer = меньше { $n }

# The five figures
figures-persons = Люди
figures-meetings = Встречи
figures-programme-hours = Часы занятий
figures-attendances = Посещения
figures-contact-hours = Человеко-часы
figures-definitions = Что значат эти цифры
figures-persons-means = Люди, которые хотя бы раз были на встрече: вовремя, с опозданием или вне списка. Каждый считается один раз, сколько бы раз и в какие бы круги ни приходил.
figures-meetings-means = Встречи, которые прошли и журнал которых закрыт. Отменённые не считаются.
figures-programme-hours-means = Сумма длительности этих встреч. Время подготовки не считается.
figures-attendances-means = Каждый раз, когда кто-то был: вовремя, с опозданием или вне списка. Отсутствие, даже по уважительной причине, не считается.
figures-contact-hours-means = Для каждой встречи: число присутствующих, умноженное на её длительность; всё вместе.
figures-do-not-add = Не складывайте людей за два периода или из двух кругов: кто-то будет посчитан дважды. Выберите более длинный период.
figures-frozen-tag = закрыт
figures-frozen-text = Этот год закрыт: показаны цифры из отчёта.
figures-none-title = В этот период ещё нет встреч
figures-none-text = Здесь считаются встречи, журнал которых закрыт. Выберите более длинный период или меньше условий.
figures-never-title = Здесь появятся цифры
figures-never-text = Закройте журнал первой встречи, и вы увидите людей, встречи и часы. Ничего не нужно считать вручную.
figures-cards = Карточки хорошей практики

# Parts
figures-by-year = По годам
figures-by-month = По месяцам
figures-by-circle = По кругам
figures-by-kind = По виду встреч
figures-by-format = По форме
figures-chart-by-year = Встречи по годам
figures-chart-by-month = Встречи по месяцам
figures-bar = { $when }: { $n ->
    [one] { $n } встреча
    [few] { $n } встречи
    [many] { $n } встреч
   *[other] { $n } встречи
}
figures-no-circle = Вне кругов
figures-kind-group = Встреча круга
figures-kind-individual = Индивидуальная поддержка
figures-kind-outing = Совместный выход
figures-kind-workshop = Мастер-класс
figures-kind-guest = Встреча с гостем
figures-kind-family = Работа с семьёй
figures-format-in-person = Вживую
figures-format-phone = По телефону
figures-format-video = По видеосвязи
figures-format-hybrid = Смешанно

# Files
figures-file-part = Часть
figures-file-line = Строка

# The records behind a figure
figures-records-title = Из чего складываются цифры
figures-persons-note = Каждый человек один раз. Псевдоним указан только у тех, кто приходил в один круг: псевдонимы из двух кругов никто не должен связывать.
figures-person-number = Человек { $n }
figures-unnamed = без псевдонима
figures-in-circles = { $n ->
    [one] { $n } место
    [few] { $n } места
    [many] { $n } мест
   *[other] { $n } места
}
figures-who = Кто
figures-mark = Присутствие
figures-mark-attended = вовремя
figures-mark-late = с опозданием
figures-mark-walk-in = вне списка
figures-length = Длительность
figures-there = Было
figures-first = Первый раз
figures-last = Последний раз
figures-times = Сколько раз
figures-first-page = С начала
