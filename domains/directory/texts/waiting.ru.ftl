# Waiting times of the public health fund
waiting-nav = Сроки ожидания
waiting-nav-desk = Очереди NFZ
waiting-title = Сколько ждут бесплатной помощи
waiting-lead = Очереди в консультации и отделения, за которые платит государственный фонд (NFZ). Самые короткие вверху. Прежде чем ехать, позвоните: очереди меняются каждый день.
waiting-town = Населённый пункт
waiting-town-hint = Достаточно начала названия.
waiting-distance = Как далеко
waiting-only-here = Только здесь
waiting-within = До { $km } км
waiting-where-km = { $where } (около { $km } км)
waiting-whom = Для кого
waiting-whom-adults = Для взрослых
waiting-whom-children = Для детей и подростков
waiting-for-children = { $kind }, для детей и подростков
waiting-case = Срочность
waiting-case-hint = «Срочно» пишет в направлении врач.
waiting-case-stable = Обычные
waiting-case-urgent = Срочные
waiting-any = Все
waiting-count = { $n ->
    [one] { $n } очередь
    [few] { $n } очереди
    [many] { $n } очередей
   *[other] { $n } очереди
}
waiting-none = Такой очереди нет
waiting-none-text = Попробуйте соседний город или другой вид помощи.
waiting-empty = Здесь появятся сроки ожидания
waiting-empty-text = Очереди NFZ ещё не загружены. Пока что спросите в консультации по телефону.
waiting-source = Данные: Национальный фонд здравоохранения (NFZ), Terminy Leczenia. Значения NFZ показаны без изменений; число дней вычислено из них (месяц — 30 дней, неделя — 7).
waiting-head-provider = Кто ведёт
waiting-head-kind = Вид помощи
waiting-head-where = Где
waiting-head-wait = Ждать
waiting-head-as-at = Состояние на
waiting-head-verbatim = Запись NFZ
waiting-head-awaiting = Человек в очереди
waiting-head-removed = Снято с очереди за месяц
waiting-head-average = Дней в среднем
waiting-head-month = За месяц
waiting-not-told = не указано
waiting-no-days = без ожидания (0 дней)
waiting-days = { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
}
waiting-not-applicable = не относится к этой помощи
waiting-not-reported = учреждение не сообщило
waiting-as-at = по состоянию на { $day }
waiting-as-at-unknown = день неизвестен
waiting-kind-outpatient = Консультация по психическому здоровью
waiting-kind-psychology = Психологическая консультация
waiting-kind-neurosis = Консультация по тревожным расстройствам
waiting-kind-addiction = Консультация по зависимостям
waiting-kind-other = Другая консультация
waiting-kind-community = Бригада, которая приезжает на дом
waiting-kind-day-ward = Дневное отделение
waiting-kind-inpatient = Круглосуточное отделение или центр
waiting-benefit = Название услуги в NFZ
waiting-place = Место
waiting-show-title = Срок ожидания
waiting-series-title = Как это менялось
waiting-series-text = Каждая строка — одна запись NFZ. Если следующие загрузки дают то же самое, мы их не повторяем.
waiting-series-forecast = Прогноз срока ожидания (с июля 2026 года)
waiting-series-first-free = Первая свободная дата (до июля 2026 года)
waiting-series-break = В июле 2026 года NFZ стал измерять другое, поэтому таблиц две и соединять их нельзя.
waiting-desk-title = Очереди NFZ
waiting-desk-lead = Как идёт загрузка из реестра Terminy Leczenia. Каждая загрузка добавляется к истории очереди.
waiting-desk-command = Новую загрузку запускает оператор сервера. Прерванная продолжится с той страницы, где остановилась:
waiting-runs-empty = Ещё ничего не загружено
waiting-runs-empty-text = Попросите оператора сервера о первой загрузке. Вот команда для Силезского воеводства:
waiting-runs-caption = Последние загрузки
waiting-last-run = Последняя загрузка: { $status }, { $when }. { $n ->
    [one] Прочитана { $n } очередь.
    [few] Прочитаны { $n } очереди.
    [many] Прочитано { $n } очередей.
   *[other] Прочитано { $n } очереди.
}
waiting-status-finished = до конца
waiting-status-running = идёт
waiting-status-stopped = прервана
waiting-head-started = Начало
waiting-head-branch = Отделение NFZ
waiting-head-kept = Прочитано
waiting-head-changed = Новые значения
waiting-head-passed = Другая помощь
waiting-head-refused = Отложено
waiting-run-title = Одна загрузка
waiting-head-source = Откуда
waiting-head-recorded = Записано
waiting-head-pages = Страницы
waiting-pages-of = { $done } из { $all }
waiting-refused-caption = Отложенные записи с причиной; остальное загружено
waiting-refused-none = Всё удалось прочитать
waiting-refused-none-text = Если NFZ что-то изменит в данных, непонятные записи появятся здесь.
waiting-refused-at = страница { $page }, позиция { $position }
waiting-head-at = Место в загрузке
waiting-head-record = Номер в NFZ
waiting-head-field = Поле
waiting-head-given = Что там было
waiting-why-missing = поля нет
waiting-why-changed = поле другого типа, чем раньше
waiting-why-unreadable = значение не читается
waiting-why-twice = та же очередь второй раз
waiting-why-no-record = это не запись очереди
waiting-halt-unavailable = Реестр не отвечает ({ $given }). Прочитанные страницы сохранены; та же команда продолжит.
waiting-halt-refused = Реестр отклонил запрос: { $given }.
waiting-halt-version = Реестр отвечает в версии { $given }, которой мы не знаем. Ничего не прочитано: числа могут значить другое.
waiting-halt-no-page = Полученное не является страницей реестра ({ $given }). Прочитанные страницы сохранены.
waiting-halt-nothing = Реестр не знает такой очереди. Название услуги должно быть точно как в словаре NFZ: «{ $given }».
waiting-halt-no-queue = В отделении { $given } нет ни одной очереди.
waiting-run-elsewhere = Эту загрузку уже ведёт кто-то другой.
waiting-not-a-branch = Отделение NFZ — номер от 01 до 16; Силезское — 12.
waiting-links-title = Очереди и услуги справочника
waiting-links-lead = Реестр NFZ знает учреждение под официальным названием, справочник — под тем, как его называют люди. Здесь пары, которые могут быть одним и тем же. После подтверждения на странице услуги появится время ожидания из NFZ.
waiting-links-empty = Пар для проверки нет
waiting-links-empty-text = Пары появятся, когда в одном городе будут и очереди NFZ, и услуги справочника с похожим названием, адресом или телефоном.
waiting-links-next = Следующие пары
waiting-link-question = Какая это услуга?
waiting-link-phone = тот же телефон
waiting-link-address = тот же адрес
waiting-link-name = похожее название
waiting-link-none = Ни одна из них
waiting-link-confirm = Сохранить
waiting-link-made = Очередь связана с услугой.
waiting-link-refused = Сохранено. Эту очередь мы больше не предложим.
waiting-linked-title = Связанные
waiting-link-undo = Убрать связь
waiting-link-undone = Связь убрана. Пара снова ждёт проверки.
waiting-service = В справочнике
