# The page
card-of = Карточка хорошей практики: { $programme }
card-lead = Карточка составляется сама: цифры из закрытых журналов, описания из текстов программы. Ничего не нужно переписывать.
card-language = Язык карточки
card-pdf = Открыть PDF
card-docx = Скачать DOCX
card-html = Скачать страницу
card-figures-link = Откуда цифры
card-gaps-title = { $n ->
    [one] { $n } поле ждёт текста
    [few] { $n } поля ждут текста
    [many] { $n } полей ждут текста
   *[other] { $n } поля ждут текста
}
card-gaps-text = Карточку можно скачать уже сейчас. Каждая строка ведёт туда, где её можно дополнить.
card-not-yet = Ещё не заполнено.
card-only-in = Пока только на языке: { $language }.
card-told-in = Текст на языке: { $language }.
card-busy = Сейчас готовится несколько документов. Попробуйте через минуту.

# A template of one's own; the message is the typesetter's, in English
card-template-title = Собственный шаблон не использован
card-template-unreadable = Файл templates/card.typ не читается. Пока PDF создаётся по встроенному шаблону.
card-template-too-much = Шаблон templates/card.typ слишком длинный или не заканчивается. Пока PDF создаётся по встроенному шаблону.
card-template-wrong = Ошибка в templates/card.typ, строка { $line }: { $message }. Пока PDF создаётся по встроенному шаблону.
card-template-not-accessible = Программа чтения с экрана не прочтёт этот PDF (templates/card.typ, строка { $line }): { $message }. Пока PDF создаётся по встроенному шаблону.

# The form, with its own labels
card-title = Карточка хорошей практики
card-a = A. О хорошей практике
card-a-name = 1. Название хорошей практики
card-a-area = 2. Область хорошей практики
card-a-target = 3. Для кого описанные действия
card-a-innovation = 4. В чём новизна
card-b = B. Описание хорошей практики
card-b-details = 1. Подробное описание
card-b-aims = Цели действий
card-b-main-aim = Главная цель
card-b-operational-aims = Операционные (подробные) цели
card-b-actions = Описание действий
card-b-recruitment = Кто и как попадает в программу
card-b-topics = Темы встреч
card-b-period = Период действий
card-b-effects = Результаты действий
card-b-effects-of = Результаты { $year } года
card-b-no-meetings = В этот период нет закрытых журналов.
card-b-caption = Люди и часы занятий: { $period }
card-b-forms = Групповые формы поддержки
card-b-persons = Число людей
card-b-hours = Число часов занятий
card-b-hours-equal = { $n ->
    [one] { $n } встреча
    [few] { $n } встречи
    [many] { $n } встреч
   *[other] { $n } встречи
} × { $each } = { $total }
card-b-hours-mixed = { $total } ({ $n ->
    [one] { $n } встреча
    [few] { $n } встречи
    [many] { $n } встреч
   *[other] { $n } встречи
})
card-b-individual = Поддержка вне кругов (индивидуальная)
card-b-other-circle = Другой круг
card-b-together = Вместе, каждый человек один раз
card-b-hindering = Что мешает действиям
card-b-helping = Что помогает действиям
card-b-realisation = Как проводятся действия
card-b-partners = Партнёры
card-b-evaluation = Оценка результатов
card-b-funding = Источник и размер финансирования
card-b-staff = Сотрудники
card-b-premises = Помещения
card-b-equipment = Оборудование
card-c = C. Кто представляет хорошую практику
card-c-name = 1. Полное название
card-c-street = 2. Адрес: улица
card-c-town = индекс и населённый пункт
card-d = D. Кто проводит хорошую практику
card-d-name = 1. Название подразделения (отдел, филиал и т. п.)
card-d-street = 2. Адрес подразделения: улица
card-d-town = индекс и населённый пункт
card-d-contact = 3. К кому обращаться
card-d-contact-unit = название подразделения
card-d-phone = телефон
card-d-email = электронная почта
card-d-date = Дата описания
