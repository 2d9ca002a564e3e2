# What cannot be, and why
booking-form-broken = Ця форма неповна. Відкрийте сторінку ще раз і надішліть знову.
booking-slot-gone = Цей час уже зайнятий. Виберіть інший.
booking-slot-past = Цей час уже минув. Виберіть інший.
booking-you-are-busy = У цей час у вас уже є інша зустріч. Виберіть інший.
booking-room-taken = Кімната в цей час зайнята. Виберіть інший час або іншу форму.
booking-own-offer = Це ваш власний час. Щоб лишити його собі, додайте вільний день.
booking-series-taken = Зайняті: { $days }. Позначте, що їх можна пропустити, або виберіть інший час.
booking-series-much = Стільки зустрічей за короткий час для цієї людини забагато. Виберіть менше або рідше.
booking-is-cancelled = Цю зустріч уже скасовано.
booking-is-over = Ця зустріч уже завершена і записана.
booking-has-begun = Ця зустріч уже почалася, тому змінити її не можна.
booking-not-yet = Ця зустріч ще не почалася. Підтвердити її можна потім.
booking-changed-meanwhile = Хтось змінив цю зустріч, поки сторінка була відкрита. Подивіться, як зараз, і вирішіть ще раз.
booking-move-late = Уже пізно самостійно переносити цю зустріч. Її можна скасувати або запитати в офісі.
booking-office-nobody = У картотеці немає людини «{ $given }». Виправте ім’я або позначте, що це хтось новий.
booking-office-several = Підходить більше ніж одна людина. Виберіть потрібну.

# Moving around
booking-nav = Записатися на розмову
booking-nav-mine = Мої зустрічі
booking-nav-desk = Записи на зустрічі
booking-nav-group = Зустрічі та помічники
booking-any = Усе одно
booking-back-list = Усі, хто допомагає
booking-back-times = Інший час
booking-back-mine = Назад
booking-back-one = Повернутися до зустрічі

# The list
booking-list-title = Записатися на розмову
booking-list-lead = Виберіть людину і час. Це можна зробити будь-якої години і без імені.
booking-wish-format = Як
booking-wish-lang = Мова
booking-wish-kind = З ким
booking-wish-show = Показати
booking-list-count = { $n ->
     [one] { $n } можливість
     [few] { $n } можливості
     [many] { $n } можливостей
    *[other] { $n } можливості
}
booking-list-none = Поки ні з ким домовитися про розмову
booking-list-none-text = Тут з’являться ті, хто має час на розмову. До відкритого кола можна прийти вже зараз.
booking-list-circles = Переглянути кола
booking-list-nobody = Ніхто не підходить під цей вибір
booking-list-nobody-text = Спробуйте вибрати менше. Телефоном або по відео можна поговорити і з тим, хто далеко.
booking-list-all = Показати всіх
booking-first-free = Перший вільний час:
booking-no-slots = Вільного часу зараз немає
booking-no-slots-text = Загляньте за кілька днів або виберіть іншу людину.

# Times of one person
booking-days-title = Вільний час
booking-choose-time = Виберіть час
booking-earlier = Раніші дні
booking-later = Пізніші дні
booking-facts = Корисно знати
booking-lasts = Одна зустріч: { $length }
booking-town-clock = Години вказано за місцевим часом
booking-promise = Ніхто інший не побачить, що ви записалися на цю розмову.

# Booking
booking-form-title = Запис
booking-form-heading = Записатися на цей час
booking-gone-title = Цього часу більше немає
booking-gone-next = Найближчий вільний час тієї ж людини
booking-other-times = Переглянути весь час
booking-stranger = Щоб записатися, потрібен обліковий запис. Він може бути без імені.
booking-begin-title = Увійти без імені
booking-begin-text = Ми не питаємо ні імені, ні адреси, ні телефону. Це займе хвилину, потім ви повернетеся до цього часу.
booking-begin = Почати без імені
booking-have = У мене вже є обліковий запис
booking-have-text = Після входу ви повернетеся до цього часу.
booking-how = Як ви хочете зустрітися
booking-called-ask = Як до вас звертатися
booking-called-hint = Лише для цієї розмови. Підійде будь-яке слово.
booking-several = Хочу записатися на кілька зустрічей
booking-times = Скільки разів
booking-times-n = { $n ->
     [one] { $n } раз
     [few] { $n } рази
     [many] { $n } разів
    *[other] { $n } разу
}
booking-every = Як часто
booking-every-week = Щотижня в той самий час
booking-every-fortnight = Раз на два тижні в той самий час
booking-skip = Зайняті дні можна пропустити
booking-asks-first = Ця людина спершу підтверджує. Час одразу закріплюється за вами.
booking-button = Записатися
booking-ask-button = Попросити про цей час
booking-done = Вас записано. Тут усе про цю зустріч.
booking-done-office = Запис зроблено для цієї людини.
booking-office-title = Для кого
booking-office-me = Для мене
booking-office-other = Для людини без облікового запису чи телефону
booking-office-name = Ім’я та прізвище
booking-office-hint = Пошук за ім’ям лишає слід, який ця людина може прочитати.
booking-office-which = Яка людина
booking-office-new = Це хтось новий: записати до картотеки
booking-office-new-hint = Записуємо лише ім’я, у зашифрованому вигляді.

# Somebody's talks
booking-mine-title = Мої зустрічі
booking-given = Де я допомагаю
booking-given-none = Ваш час поки ніхто не зайняв.
booking-received = Для мене
booking-waiting = Чекають на слово
booking-past = Попередні
booking-none = Нічого не призначено
booking-none-text = Виберіть людину і час. Вистачить двох хвилин.
booking-asks = Як пройшло?
booking-status-requested = Чекає на підтвердження
booking-status-booked = Призначено
booking-status-happened = Відбулося
booking-status-missed = Не відбулося
booking-status-cancelled = Скасовано

# One of them
booking-one-title = Зустріч
booking-when = Коли
booking-format = Як
booking-with = З ким
booking-called = Як вас тут називають
booking-helper = Хто допомагає
booking-cancelled-why = Скасовано
booking-by-you = вами
booking-by-person = тим, хто мав прийти
booking-by-helper = тим, хто допомагає
booking-by-office = офісом
booking-where = Куди прийти
booking-join = Як долучитися
booking-dial = У цей час зателефонуйте за номером
booking-open-call = Відкрити розмову
booking-accept = Так, я буду
booking-accepted = Підтверджено.
booking-say = Чи відбулася ця зустріч?
booking-say-hint = Ми питаємо обидві сторони. Якщо відповіді різні, допоможе офіс.
booking-say-button = Зберегти відповідь
booking-said-happened = Так, відбулася
booking-said-me = Ні, я не зміг або не змогла
booking-said-other = Ні, інша людина не прийшла
booking-said-person = Ні, не прийшов той, хто записався
booking-said-helper = Ні, не прийшов той, хто допомагає
booking-said-wait = Збережено. Чекаємо на відповідь іншої людини.
booking-said-done = Збережено. Дякуємо.
booking-said-waiting = Чекаємо на іншу людину. Вам більше нічого робити не треба.
booking-you-said = Ваша відповідь
booking-hard = Це була важка розмова
booking-hard-hint = Після важкої розмови ми можемо кілька днів не показувати ваш час. Це бачите лише ви та координація.
booking-differ = Відповіді різняться
booking-differ-text = Кожна сторона сказала своє. Спокійно поговоріть; вирішує офіс.

# Calling off and moving
booking-rule-until = Скасувати без наслідків можна до: { $until }.
booking-rule-late = Скасувати без наслідків можна було до: { $until }. Скасувати можна і зараз, але година вважається використаною.
booking-rule-always = Скасувати можна будь-коли, без наслідків.
booking-rule-free = Скасування зараз не має наслідків.
booking-rule-other = Інша людина дізнається, що час вільний. Відкладене на цю зустріч повертається.
booking-cancel = Скасувати
booking-cancel-title = Скасування
booking-cancel-heading = Скасувати цю зустріч?
booking-cancel-button = Скасувати зустріч
booking-cancelled = Скасовано. Інша людина про це дізнається.
booking-keep = Залишаю
booking-reason = Чому
booking-reason-hint = Досить одного слова. Пояснювати нічого не треба.
booking-reason-unwell = Погане самопочуття
booking-reason-duty = Робота або дім
booking-reason-travel = Дорога
booking-reason-not-needed = Більше не треба
booking-reason-other = Інше
booking-move = Змінити час
booking-move-title = Зміна часу
booking-move-heading = Виберіть інший час
booking-move-now = Зараз: { $when }
booking-move-to = Вільний час
booking-move-button = Перенести
booking-moved = Перенесено. Інша людина про це дізнається.

# Letters
booking-mail-subject = Зміна в календарі
booking-mail-soon-subject = Завтра в календарі
booking-mail-booked = Новий запис: { $when }.
booking-mail-requested = Хтось просить про час: { $when }. Чекає на ваше підтвердження.
booking-mail-series = { $n ->
     [one] { $n } новий запис: { $when }.
     [few] { $n } нові записи, перший: { $when }.
     [many] { $n } нових записів, перший: { $when }.
    *[other] { $n } нового запису, перший: { $when }.
}
booking-mail-accepted = Запис підтверджено: { $when }.
booking-mail-cancelled = Запис скасовано: { $when }.
booking-mail-moved = Час змінився. Було: { $was }. Стало: { $is }.
booking-mail-soon = Нагадуємо про запис: { $when }.
booking-mail-in-person = На місці.
booking-mail-phone = Телефоном.
booking-mail-video = По відео.
booking-mail-body =
    { $said }
    { $how }

    Подробиці: { $mine }
    Якщо ви не хочете таких листів: { $off }

# The office
booking-desk-title = Записи на зустрічі
booking-desk-lead = Тут ви записуєте людей без телефону і позначаєте, що відбулося, якщо вони не можуть.
booking-desk-new = Записати когось
booking-desk-differ = Дві різні відповіді
booking-desk-waiting = Чекають на слово
booking-desk-waiting-text = Ці зустрічі минули, і ніхто або лише хтось один сказав, як було. Запитайте і запишіть.
booking-desk-waiting-none = Нічого не чекає.
booking-desk-ahead = Найближчі два тижні
booking-desk-ahead-none = На найближчі два тижні нічого не призначено.

# Hours of the community
booking-covered = Цю зустріч оплачує ваша спільнота. Ви нічого не платите.
booking-short = На цю зустріч зараз немає годин
booking-short-text = Запитайте в офісі: часто знаходяться години або ваучер. До кола можна прийти завжди.
booking-voucher-have = У мене є ваучер
booking-voucher = Код ваучера
booking-voucher-hint = Літери й цифри, як на папері. Дефіси можна пропустити.
