# The page
card-of = Картка доброї практики: { $programme }
card-lead = Картка складається сама: цифри із закритих журналів, описи з текстів програми. Нічого не треба переписувати.
card-language = Мова картки
card-pdf = Відкрити PDF
card-docx = Завантажити DOCX
card-html = Завантажити сторінку
card-figures-link = Звідки цифри
card-gaps-title = { $n ->
    [one] { $n } поле чекає на текст
    [few] { $n } поля чекають на текст
    [many] { $n } полів чекають на текст
   *[other] { $n } поля чекають на текст
}
card-gaps-text = Картку можна завантажити вже зараз. Кожен рядок веде туди, де його можна доповнити.
card-not-yet = Ще не заповнено.
card-only-in = Поки лише мовою: { $language }.
card-told-in = Текст мовою: { $language }.
card-busy = Зараз готується кілька документів. Спробуйте за хвилину.

# A template of one's own; the message is the typesetter's, in English
card-template-title = Власний шаблон не використано
card-template-unreadable = Файл templates/card.typ не читається. Поки PDF створюється за вбудованим шаблоном.
card-template-too-much = Шаблон templates/card.typ задовгий або не закінчується. Поки PDF створюється за вбудованим шаблоном.
card-template-wrong = Помилка в templates/card.typ, рядок { $line }: { $message }. Поки PDF створюється за вбудованим шаблоном.
card-template-not-accessible = Читач екрана не прочитає цей PDF (templates/card.typ, рядок { $line }): { $message }. Поки PDF створюється за вбудованим шаблоном.

# The form, with its own labels
card-title = Картка доброї практики
card-a = A. Про добру практику
card-a-name = 1. Назва доброї практики
card-a-area = 2. Сфера доброї практики
card-a-target = 3. Для кого описані дії
card-a-innovation = 4. У чому новизна
card-b = B. Опис доброї практики
card-b-details = 1. Докладний опис
card-b-aims = Цілі дій
card-b-main-aim = Головна мета
card-b-operational-aims = Операційні (докладні) цілі
card-b-actions = Опис дій
card-b-recruitment = Хто і як потрапляє до програми
card-b-topics = Теми зустрічей
card-b-period = Період дій
card-b-effects = Результати дій
card-b-effects-of = Результати { $year } року
card-b-no-meetings = У цей період немає закритих журналів.
card-b-caption = Особи та години занять: { $period }
card-b-forms = Групові форми підтримки
card-b-persons = Кількість осіб
card-b-hours = Кількість годин занять
card-b-hours-equal = { $n ->
    [one] { $n } зустріч
    [few] { $n } зустрічі
    [many] { $n } зустрічей
   *[other] { $n } зустрічі
} × { $each } = { $total }
card-b-hours-mixed = { $total } ({ $n ->
    [one] { $n } зустріч
    [few] { $n } зустрічі
    [many] { $n } зустрічей
   *[other] { $n } зустрічі
})
card-b-individual = Підтримка поза колами (індивідуальна)
card-b-other-circle = Інше коло
card-b-together = Разом, кожна особа один раз
card-b-hindering = Що заважає діям
card-b-helping = Що допомагає діям
card-b-realisation = Як проводяться дії
card-b-partners = Партнери
card-b-evaluation = Оцінка результатів
card-b-funding = Джерело та розмір фінансування
card-b-staff = Працівники
card-b-premises = Приміщення
card-b-equipment = Обладнання
card-c = C. Хто подає добру практику
card-c-name = 1. Повна назва
card-c-street = 2. Адреса: вулиця
card-c-town = індекс і населений пункт
card-d = D. Хто проводить добру практику
card-d-name = 1. Назва підрозділу (відділ, філія тощо)
card-d-street = 2. Адреса підрозділу: вулиця
card-d-town = індекс і населений пункт
card-d-contact = 3. До кого звертатися
card-d-contact-unit = назва підрозділу
card-d-phone = телефон
card-d-email = електронна пошта
card-d-date = Дата опису
