# Waiting times of the public health fund
waiting-nav = Терміни очікування
waiting-nav-desk = Черги NFZ
waiting-title = Скільки чекають на безоплатну допомогу
waiting-lead = Черги до консультацій і відділень, за які платить державний фонд (NFZ). Найкоротші вгорі. Зателефонуйте, перш ніж їхати: черги змінюються щодня.
waiting-town = Населений пункт
waiting-town-hint = Досить початку назви.
waiting-distance = Як далеко
waiting-only-here = Тільки тут
waiting-within = До { $km } км
waiting-where-km = { $where } (близько { $km } км)
waiting-whom = Для кого
waiting-whom-adults = Для дорослих
waiting-whom-children = Для дітей і підлітків
waiting-for-children = { $kind }, для дітей і підлітків
waiting-case = Терміновість
waiting-case-hint = «Терміново» пише у направленні лікар.
waiting-case-stable = Звичайні
waiting-case-urgent = Термінові
waiting-any = Усі
waiting-count = { $n ->
    [one] { $n } черга
    [few] { $n } черги
    [many] { $n } черг
   *[other] { $n } черги
}
waiting-none = Такої черги немає
waiting-none-text = Спробуйте сусіднє місто або інший вид допомоги.
waiting-empty = Тут з’являться терміни очікування
waiting-empty-text = Черги NFZ ще не завантажено. Поки що запитайте в консультації телефоном.
waiting-source = Дані: Національний фонд здоров’я (NFZ), Terminy Leczenia. Значення NFZ показано без змін; кількість днів обчислено з них (місяць — 30 днів, тиждень — 7).
waiting-head-provider = Хто веде
waiting-head-kind = Вид допомоги
waiting-head-where = Де
waiting-head-wait = Чекати
waiting-head-as-at = Стан на
waiting-head-verbatim = Запис NFZ
waiting-head-awaiting = Осіб у черзі
waiting-head-removed = Знято з черги за місяць
waiting-head-average = Днів у середньому
waiting-head-month = За місяць
waiting-not-told = не вказано
waiting-no-days = без очікування (0 днів)
waiting-days = { $n ->
    [one] { $n } день
    [few] { $n } дні
    [many] { $n } днів
   *[other] { $n } дня
}
waiting-not-applicable = не стосується цієї допомоги
waiting-not-reported = заклад не повідомив
waiting-as-at = станом на { $day }
waiting-as-at-unknown = день невідомий
waiting-kind-outpatient = Консультація з психічного здоров’я
waiting-kind-psychology = Психологічна консультація
waiting-kind-neurosis = Консультація з тривожних розладів
waiting-kind-addiction = Консультація із залежностей
waiting-kind-other = Інша консультація
waiting-kind-community = Бригада, що приїздить додому
waiting-kind-day-ward = Денне відділення
waiting-kind-inpatient = Цілодобове відділення або центр
waiting-benefit = Назва послуги в NFZ
waiting-place = Місце
waiting-show-title = Термін очікування
waiting-series-title = Як це змінювалося
waiting-series-text = Кожен рядок — один запис NFZ. Якщо наступні зчитування дають те саме, ми їх не повторюємо.
waiting-series-forecast = Прогноз терміну очікування (з липня 2026 року)
waiting-series-first-free = Перша вільна дата (до липня 2026 року)
waiting-series-break = У липні 2026 року NFZ почав вимірювати інше, тому таблиць дві і поєднувати їх не можна.
waiting-desk-title = Черги NFZ
waiting-desk-lead = Стан зчитувань реєстру Terminy Leczenia. Кожне зчитування додається до історії черги.
waiting-desk-command = Нове зчитування запускає оператор сервера. Перерване продовжиться з тієї сторінки, де зупинилося:
waiting-runs-empty = Ще нічого не зчитано
waiting-runs-empty-text = Попросіть оператора сервера про перше зчитування. Ось команда для Сілезького воєводства:
waiting-runs-caption = Останні зчитування
waiting-last-run = Останнє зчитування: { $status }, { $when }. { $n ->
    [one] Зчитано { $n } чергу.
    [few] Зчитано { $n } черги.
    [many] Зчитано { $n } черг.
   *[other] Зчитано { $n } черги.
}
waiting-status-finished = до кінця
waiting-status-running = триває
waiting-status-stopped = перервано
waiting-head-started = Початок
waiting-head-branch = Відділення NFZ
waiting-head-kept = Зчитано
waiting-head-changed = Нові значення
waiting-head-passed = Інша допомога
waiting-head-refused = Відкладено
waiting-run-title = Одне зчитування
waiting-head-source = Звідки
waiting-head-recorded = Записано
waiting-head-pages = Сторінки
waiting-pages-of = { $done } з { $all }
waiting-refused-caption = Відкладені записи з причиною; решта зчитування тривала
waiting-refused-none = Усе вдалося зчитати
waiting-refused-none-text = Якщо NFZ щось змінить у даних, незрозумілі записи з’являться тут.
waiting-refused-at = сторінка { $page }, позиція { $position }
waiting-head-at = Місце у зчитуванні
waiting-head-record = Номер у NFZ
waiting-head-field = Поле
waiting-head-given = Що там було
waiting-why-missing = поля немає
waiting-why-changed = поле іншого типу, ніж раніше
waiting-why-unreadable = значення не читається
waiting-why-twice = та сама черга вдруге
waiting-why-no-record = це не запис черги
waiting-halt-unavailable = Реєстр не відповідає ({ $given }). Зчитані сторінки збережено; та сама команда продовжить.
waiting-halt-refused = Реєстр відхилив запит: { $given }.
waiting-halt-version = Реєстр відповідає у версії { $given }, якої ми не знаємо. Нічого не зчитано: числа можуть означати інше.
waiting-halt-no-page = Отримане не є сторінкою реєстру ({ $given }). Зчитані сторінки збережено.
waiting-halt-nothing = Реєстр не знає такої черги. Назва послуги має бути точно як у словнику NFZ: «{ $given }».
waiting-halt-no-queue = У відділенні { $given } немає жодної черги.
waiting-run-elsewhere = Це зчитування вже веде хтось інший.
waiting-not-a-branch = Відділення NFZ — номер від 01 до 16; Сілезьке — 12.
waiting-links-title = Черги та послуги довідника
waiting-links-lead = Реєстр NFZ знає заклад за офіційною назвою, довідник — за тією, якою його називають люди. Тут пари, які можуть бути одним і тим самим. Після підтвердження на сторінці послуги з’явиться час очікування з NFZ.
waiting-links-empty = Немає пар для перевірки
waiting-links-empty-text = Пари з’являться, коли в одному місті будуть і черги NFZ, і послуги довідника зі схожою назвою, адресою чи телефоном.
waiting-links-next = Наступні пари
waiting-link-question = Яка це послуга?
waiting-link-phone = той самий телефон
waiting-link-address = та сама адреса
waiting-link-name = схожа назва
waiting-link-none = Жодна з них
waiting-link-confirm = Зберегти
waiting-link-made = Чергу пов’язано з послугою.
waiting-link-refused = Збережено. Цю чергу ми більше не запропонуємо.
waiting-linked-title = Пов’язані
waiting-link-undo = Прибрати зв’язок
waiting-link-undone = Зв’язок прибрано. Пара знову чекає перевірки.
waiting-service = У довіднику
