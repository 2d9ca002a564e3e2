### The directory: entries, their forms and their keeping.
# dynamic: directory-fact-, directory-term-, directory-about-, directory-kind-, directory-kinds-, directory-add-, directory-edit-, directory-empty-, directory-payer-, directory-cost-, directory-status-, directory-location-, directory-profession-, directory-house-, directory-gives-, directory-origin-

directory-nav = Довідник
directory-nav-group = Довідник допомоги
directory-nav-mine = Мій запис і години
directory-tabs = Розділи довідника
directory-overview = Огляд
directory-desk-title = Довідник допомоги
directory-first-lead = Тут ми зберемо, хто поблизу допомагає, у чому, де і за яку плату. Почніть з однієї організації та однієї послуги: решту можна додати згодом.
directory-first-later = Порядок довільний. Кожен запис потім можна виправити.
directory-to-do = Що зробити
directory-add-title = Додати до довідника
directory-import-open = Завантажити список, який уже є
directory-inventory-open = Що ми маємо і чого бракує
directory-kind = Вид
directory-kind-organisation = організація
directory-kind-service = послуга
directory-kind-location = місце
directory-kind-practitioner = фахівець
directory-kind-venue = приміщення
directory-kinds-organisation = Організації
directory-kinds-service = Послуги
directory-kinds-location = Місця
directory-kinds-practitioner = Фахівці
directory-kinds-venue = Приміщення
directory-add-organisation = Додати організацію
directory-add-service = Додати послугу
directory-add-location = Додати місце
directory-add-practitioner = Додати фахівця
directory-add-venue = Додати приміщення
directory-add-hint-organisation = Хто надає допомогу: центр, консультація, фонд, парафія.
directory-add-hint-service = У чому допомагає, кому, за яку плату і з чого почати.
directory-add-hint-location = Адреса, дорога і наскільки легко увійти.
directory-add-hint-practitioner = Як працює, якими мовами і скільки годин на тиждень дає.
directory-add-hint-venue = Кімната, яку надає школа, бібліотека або будинок культури.
directory-edit-organisation = Змінити організацію
directory-edit-service = Змінити послугу
directory-edit-location = Змінити місце
directory-edit-practitioner = Змінити запис фахівця
directory-edit-venue = Змінити приміщення
directory-empty-organisation = Ще немає жодної організації
directory-empty-service = Ще немає жодної послуги
directory-empty-location = Ще немає жодного місця
directory-empty-practitioner = Ще немає жодного фахівця
directory-empty-venue = Ще немає жодного приміщення
directory-search = Назва або її частина
directory-show-gone = Показати прибрані
directory-nothing-found = Перевірте написання або пошукайте в іншому місті.
directory-nameless = (без назви)
directory-something = (запис поза довідником)
directory-checked-on = Перевірено
directory-age = Актуальність
directory-age-fresh = Перевірено: { $day }.
directory-age-stale = Остання перевірка: { $day }. Щось могло змінитися, краще зателефонувати заздалегідь.
directory-age-very-stale = Це давно ніхто не перевіряв (востаннє: { $day }). Будь ласка, не покладайтеся на це без дзвінка.
directory-age-unknown = Ми не знаємо, коли це перевіряли. Краще спершу зателефонувати.
directory-age-word-fresh = актуально
directory-age-word-stale = треба перевірити
directory-age-word-very-stale = давно не перевірялося
directory-age-word-unknown = давність невідома
directory-source = Джерело
directory-source-town = координатор міста
directory-source-demo = демонстраційні дані, вигадані
directory-source-owner = той, кого стосується запис
directory-origin-staff = записано містом
directory-origin-owner = від того, хто веде запис
directory-origin-practitioner = від фахівця
directory-origin-import = з імпорту
directory-origin-demo = демонстраційні дані
directory-history = Історія
directory-history-new = Новий запис
directory-history-confirmed = Підтверджено без змін
directory-confirm = Перевірено, все правильно
directory-checked-label = Коли перевірено
directory-confirmed = Позначено, що запис перевірено.
directory-saved = Збережено.
directory-saved-now = Зараз збережено
directory-your-words = Ваша версія
directory-gone = прибрано
directory-retire = Прибрати з довідника
directory-retire-sure = Прибрати цей запис? Він зникне з усіх сторінок, історія залишиться.
directory-return = Повернути до довідника
directory-retired = Запис прибрано. Його історія залишається.
directory-returned = Запис знову в довіднику.
directory-confidential-title = Конфіденційне місце
directory-confidential-text = Адреса, місто, телефон і години цього місця не з’являються на жодній сторінці й у жодному файлі. Про зміни питаємо телефоном.
directory-owner = Хто стежить за записом
directory-owner-known = Ми знаємо, кого запитати. Коли запис застаріє, програма напише сама, не частіше разу на місяць.
directory-owner-none = Ми ще не знаємо, кого запитати, чи все правильно.
directory-owner-write = Написати або передати посилання
directory-owner-email = Електронна адреса цієї людини
directory-owner-hint = Прийде посилання на один цей запис. Обліковий запис не потрібен.
directory-owner-send = Надіслати
directory-owner-forget = Більше не питати цю людину
directory-owner-gone = Про цей запис більше нікого не питають.
directory-invited = Лист із посиланням уже в дорозі.
directory-link-make = Створити посилання, щоб передати
directory-link-made = Посилання готове
directory-link-once = Показуємо його лише раз. Воно діє 30 днів, і відповісти за ним можна один раз.
directory-link-confidential = Це місце конфіденційне: ми нічого про нього не надсилаємо. Краще зателефонувати.
directory-link-gone-title = Це посилання більше не діє
directory-link-gone = Посилання діє один раз і 30 днів. Якщо щось змінилося, попросіть у координатора нове.
directory-yours-title = Чи все досі правильно?
directory-yours-lead = Так про це сказано в довіднику. Чи все ще правильно?
directory-yours-confirm = Так, усе правильно
directory-yours-changed = Щось змінилося
directory-yours-review = Виправте, що потрібно. Координатор перегляне зміни, і вони з’являться в довіднику.
directory-yours-note = Щось іще координатору
directory-yours-note-hint = Можна нічого не писати.
directory-thanks-title = Дякуємо
directory-thanks-text = Завдяки вам хтось прийде за правильною адресою. Сторінку можна закрити.
directory-mail-subject = Коротке запитання про запис
directory-asked-head = Чи питали
directory-asked-nobody = невідомо, кого запитати
directory-asked-not-yet = ще ні
directory-asked = { $when }
directory-review-title = Зміни, що чекають на перегляд
directory-review-one = Запропоновані зміни
directory-review-lead = Це написали ті, хто стежить за записами. Спершу найдавніші.
directory-review-empty = Ніщо не чекає
directory-review-empty-text = Коли хтось виправить свій запис за посиланням, зміни з’являться тут.
directory-review-entry = Увесь запис
directory-review-note = Повідомлення
directory-review-old = Зараз
directory-review-new = Стане
directory-review-nothing = нічого
directory-review-same = Запис уже такий. Нічого не зміниться.
directory-review-broken = Ці зміни більше не можна внести
directory-sent = Надіслано
directory-accept = Прийняти зміни
directory-decline = Не приймати
directory-reason = Чому ні
directory-reason-hint = Ці слова отримає той, хто надіслав зміни.
directory-reason-needed = Напишіть чому, хоча б одним реченням.
directory-accepted = Зміни внесено до запису.
directory-declined = Зміни не прийнято.
directory-declined-because = Не прийнято: { $reason }
directory-decided-already = Хтось уже вирішив інакше.
directory-stale-review = Запис змінився відтоді, як ви відкрили сторінку. Погляньте ще раз.
directory-stale-title = Давно не перевірялося
directory-stale-empty = Усе актуальне
directory-stale-empty-text = Коли щось застаріє, воно з’явиться тут, а той, хто стежить за записом, отримає лист.
directory-settings-title = Відколи запис вважається старим
directory-settings-stale = Через скільки днів просити перевірити
directory-settings-stale-hint = Зазвичай 180. Відтоді це видно на сторінках, а той, хто стежить за записом, отримує лист.
directory-settings-very = Через скільки днів попереджати чітко
directory-inventory-title = Що ми маємо і чого бракує
directory-inventory-lead = Місто за містом: скільки чого в довіднику і якої допомоги там ніхто не дає.
directory-inventory-empty = Довідник ще порожній
directory-inventory-caption = Записи довідника за містами
directory-inventory-help = Яка допомога є
directory-inventory-missing = Чого тут ніхто не дає
directory-step-done = є
directory-step-open = додати
directory-capacity-title = Години на тиждень
directory-capacity-now = Сьогодні: { $hours } на тиждень.
directory-capacity-today = Як сьогодні
directory-capacity-new = Записати зміну
directory-capacity-new-text = Нічого не стирається: зміна — це новий рядок від якогось дня. Нуль годин означає кінець роботи в цьому місці.
directory-capacity-from = Від якого дня
directory-capacity-from-hint = Можна й день, що минув.
directory-capacity-hours = Годин на тиждень
directory-capacity-hours-hint = Наприклад, 12 або 7,5.
directory-capacity-place = Де
directory-capacity-online = онлайн або телефоном
directory-capacity-payer = Хто платить
directory-capacity-since = Від
directory-capacity-note = Примітка
directory-capacity-history = Усі записані зміни
directory-capacity-recorded = Записано
directory-capacity-saved = Години записано.
directory-mine-title = Мій запис у довіднику
directory-mine-lead = Так вас бачать ті, хто шукає допомоги. Зміни видно одразу.
directory-mine-none = Вашого запису ще немає
directory-mine-none-text = Попросіть координатора додати його і пов’язати з вашим обліковим записом. Тоді ви запишете тут свої години.
directory-support-title = Що дає тим, хто допомагає
directory-support-lead = По одному пункту в рядку. Порожнє поле означає: цього не дає.
directory-gives-workshops = Освітні майстер-класи
directory-gives-money = Фінансова підтримка
directory-gives-campaigns = Інформаційні кампанії
directory-gives-access = Розширення доступу
directory-gives-groups = Групи підтримки
directory-gives-rooms = Приміщення
directory-gives-transport = Транспорт
directory-gives-training = Навчання і супервізія
directory-gives-other = Інше
directory-payer-nfz = Національний фонд здоров’я (NFZ)
directory-payer-commune = ґміна
directory-payer-county = повіт
directory-payer-region = воєводство
directory-payer-state = держава
directory-payer-european = європейські фонди
directory-payer-foundation = фонд
directory-payer-residents = той, хто приходить
directory-payer-own = власні кошти
directory-payer-other = хтось інший
directory-cost-free = безкоштовно
directory-cost-nfz = коштом NFZ
directory-cost-commune = платить ґміна
directory-cost-sliding = хто скільки може
directory-cost-paid = платно
directory-cost-stipend = стипендія на терапію
directory-cost-refund = відшкодування витрат
directory-cost-other = інакше
directory-status-active = працює
directory-status-inactive = поки не приймає
directory-status-defunct = більше не існує
directory-status-temporarily-closed = тимчасово зачинено
directory-location-physical = адреса, куди приходять
directory-location-postal = адреса лише для листів
directory-location-virtual = в інтернеті
directory-profession-psychotherapist = психотерапевт
directory-profession-psychologist = психолог
directory-profession-psychiatrist = психіатр
directory-profession-counsellor = консультант
directory-profession-addiction-therapist = фахівець із залежностей
directory-profession-coach = коуч
directory-profession-social-worker = соціальний працівник
directory-profession-peer-supporter = рівний консультант
directory-profession-other = інша професія
directory-house-school = школа
directory-house-library = бібліотека
directory-house-culture-centre = будинок культури
directory-house-community-centre = громадський центр
directory-house-clinic = поліклініка
directory-house-parish = парафія
directory-house-other = інший дім
directory-service-where = Де
directory-service-cost = Скільки коштує і хто платить
directory-service-whom = Для кого і з чим
directory-service-contact = Як почати та як зв’язатися
directory-service-now = Чи відкрита зараз
directory-name-unknown = У довіднику немає «{ $given }». Спершу додайте цей запис або перевірте написання.
directory-name-many = Є кілька записів із такою назвою. Допишіть місто, наприклад: { $example }.
directory-email-wrong = Це не схоже на електронну адресу: у ній є знак @ і крапка після нього.
directory-url-wrong = Це не схоже на адресу сайту. Наприклад: https://example.org
directory-amount-wrong = Сума — це число, наприклад 150 або 150,50.
directory-ages-order = Верхній вік не може бути нижчим за нижній.
directory-position-wrong = Вкажіть широту і довготу, наприклад 50.3805, 18.9400.
directory-phone-wrong = Рядок «{ $given }» не починається з номера телефону.
directory-lines-many = Не більше { $most } рядків, не надто довгих.
directory-hours-wrong = Не розуміємо «{ $given }». Напишіть, наприклад, 8:00–16:00.
directory-hours-number = Вкажіть години числом від 0 до 168, наприклад 7,5.
directory-day-far = Цей день надто далекий.
directory-account-unknown = Ніхто не має облікового запису з цією адресою.
directory-account-taken = Цей обліковий запис уже в іншого фахівця.
directory-form-broken = У цій формі чогось бракувало. Відкрийте сторінку ще раз і надішліть знову.
directory-alternate-hint = Інша назва, скорочення або як кажуть люди.
directory-description-hint = Кілька простих речень: для кого і в чому.
directory-about-hint = Кілька речень про себе і про роботу, без складних слів.
directory-phones-hint = Один номер у рядку, після нього можна написати, для чого він: 32 123 45 67 – реєстратура.
directory-url-hint = Наприклад, https://example.org
directory-named-hint = Почніть писати назву, яка вже є в довіднику.
directory-service-name-hint = Так, щоб зрозумів кожен: «Розмова з психологом», «Група для батьків».
directory-areas-hint = Для мешканців яких місць, по одному в рядку. Важливо насамперед для допомоги онлайн.
directory-amount-hint = У злотих за одну зустріч. Порожньо, якщо по-різному.
directory-application-hint = Зателефонувати, прийти, чи потрібне скерування.
directory-alert-hint = Коротке повідомлення, наприклад про літню перерву.
directory-hours-hint = Наприклад, 8:00–12:00, 14:00–18:00. Порожньо: зачинено.
directory-location-name-hint = Як називають це місце, наприклад «Поліклініка на Лікарняній».
directory-confidential-hint = Для притулку. Тоді нічого про це місце не з’явиться на жодній сторінці й у жодному файлі.
directory-position-hint = Широта і довгота: 50.3805, 18.9400. Можна лишити порожнім.
directory-transportation-hint = Яким автобусом і де вийти.
directory-practitioner-name-hint = Ім’я, під яким людина працює.
directory-account-hint = Адреса, з якою людина входить. Порожньо: без змін. Дефіс: від’єднати обліковий запис.
directory-venue-name-hint = Наприклад, «Читальна зала на поверсі».
directory-venue-hours-hint = Коли вільно, простими словами.
directory-fact-name = Назва
directory-fact-alternate-name = Інша назва
directory-fact-description = Опис
directory-fact-town = Місто
directory-fact-email = Ел. пошта
directory-fact-url = Сайт
directory-fact-phones = Телефони
directory-fact-payers = Хто платить
directory-fact-funding = Хто платить
directory-fact-legal-status = Правова форма
directory-fact-tax-status = Податковий статус
directory-fact-tax-id = Податковий номер
directory-fact-year-incorporated = Рік заснування
directory-fact-logo = Логотип
directory-fact-uri = Мережевий ідентифікатор
directory-fact-parent = Материнська організація
directory-fact-extra = Інші дані з файлу
directory-fact-texts = Іншими мовами
directory-fact-schedules = Години роботи
directory-fact-terms = Ознаки
directory-fact-languages = Мови
directory-fact-areas = Для мешканців
directory-fact-organisation = Організація
directory-fact-help = Яка допомога
directory-fact-approach = Спосіб роботи
directory-fact-setting = З ким
directory-fact-format = У якій формі
directory-fact-need = З чим можна прийти
directory-fact-location = Місце
directory-fact-locations = Де
directory-fact-costs = Скільки коштує
directory-fact-amount = Ціна
directory-fact-cost-note = Примітка про ціну
directory-fact-fees-description = Про оплату
directory-fact-wait-time = Час очікування
directory-fact-interpretation-services = Перекладач
directory-fact-accreditations = Акредитації
directory-fact-licenses = Дозволи
directory-fact-eligibility-description = Для кого
directory-fact-minimum-age = Вік від
directory-fact-maximum-age = Вік до
directory-fact-application-process = З чого почати
directory-fact-status = Чи працює
directory-fact-alert = Важливе повідомлення
directory-fact-confidential = Конфіденційне місце
directory-fact-location-type = Вид місця
directory-fact-street = Вулиця і будинок
directory-fact-postal-code = Індекс
directory-fact-state-province = Воєводство
directory-fact-position = Розташування на мапі
directory-fact-accessibility = Доступність
directory-fact-transportation = Як дістатися
directory-fact-external-identifier = Зовнішній ідентифікатор
directory-fact-addresses = Адреса
directory-fact-profession = Професія
directory-fact-tele = Працює також онлайн або телефоном
directory-fact-account = Обліковий запис
directory-fact-house = Чий це дім
directory-fact-seats = Місць
directory-fact-hours = Коли вільно
directory-fact-cost = Вартість
directory-fact-equipment = Обладнання
directory-fact-retired = Прибрано
directory-term-psychotherapy = психотерапія
directory-term-counselling = розмова з психологом
directory-term-psychiatry = лікар-психіатр
directory-term-crisis-intervention = допомога в кризі
directory-term-helpline = телефон довіри
directory-term-tele-advice = консультація на відстані
directory-term-support-group = група підтримки
directory-term-peer-support = підтримка того, хто сам це пережив
directory-term-workshop = майстер-класи
directory-term-addiction-help = допомога при залежності
directory-term-prevention = профілактика
directory-term-day-centre = денний центр
directory-term-family-help = допомога родині
directory-term-shelter = безпечний прихисток
directory-term-cbt = когнітивно-поведінкова терапія (КПТ)
directory-term-psychodynamic = психодинамічна терапія
directory-term-systemic = системна терапія
directory-term-group-therapy = групова терапія
directory-term-coaching = коучинг
directory-term-motivational = мотиваційна бесіда
directory-term-individual = одна людина
directory-term-group = група
directory-term-couple = пара
directory-term-family = родина
directory-term-in-person = наживо
directory-term-online = онлайн
directory-term-phone = телефоном
directory-term-low-mood = смуток і брак сил
directory-term-anxiety = тривога
directory-term-insomnia = проблеми зі сном
directory-term-stress = стрес і втома
directory-term-grief = горе і втрата
directory-term-loneliness = самотність
directory-term-relationships = труднощі у стосунках
directory-term-parenting = виховання дітей
directory-term-young-people = труднощі молодих людей
directory-term-addiction = залежність, своя або близької людини
directory-term-violence = насильство
directory-term-trauma = важкі переживання
directory-term-caring = догляд за близькою людиною
directory-term-thoughts-of-death = думки про смерть
directory-about-psychotherapy = Регулярні зустрічі з психотерапевтом кілька місяців або довше. Допомагає, коли щось повертається і саме не минає.
directory-about-counselling = Одна або кілька розмов. Добре для початку, коли незрозуміло, чого шукати.
directory-about-psychiatry = Лікар, який допомагає також ліками. Скерування в Польщі не потрібне.
directory-about-crisis-intervention = Коли сталося щось раптове і це важко знести. Зазвичай одразу і безкоштовно.
directory-about-helpline = Вас вислухають; називати ім’я не потрібно.
directory-about-tele-advice = Розмова телефоном або через інтернет, з дому.
directory-about-support-group = Люди з подібним досвідом зустрічаються і слухають одне одного.
directory-about-peer-support = Той, хто сам пройшов через подібне, буде поруч і підкаже.
directory-about-workshop = Кілька зустрічей, де можна навчитися і спробувати.
directory-about-addiction-help = Для тих, хто хоче щось змінити, і для їхніх близьких.
directory-about-prevention = Заняття, поки ще не стало важко: для молоді, літніх людей, родин.
directory-about-day-centre = Місце, куди можна прийти вдень і побути серед людей.
directory-about-family-help = Коли всій родині потрібна розмова або перепочинок.
directory-about-shelter = Дах над головою подалі від того, хто кривдить. Адресу повідомляють телефоном.
directory-about-cbt = Змінює думки і звички, які шкодять. Допомагає при тривозі та депресії.
directory-about-psychodynamic = Шукає в давніх стосунках витоки того, що болить сьогодні. Допомагає зрозуміти себе.
directory-about-systemic = Дивиться на родину як на ціле. Добре, коли важко порозумітися.
directory-about-group-therapy = Кілька людей і психотерапевт. Допомагає від самотності.
directory-about-coaching = Зосереджений на цілях і планах. Це не лікування.
directory-about-motivational = Допомагає знайти власну причину щось змінити, наприклад менше пити.
directory-stale-form = Тим часом хтось змінив цей запис. Нижче обидві версії: збережена та ваша.
directory-day-ahead = Цей день ще не настав.
directory-limits-order = Друге число днів має бути більшим за перше.
directory-waiting-count = { $n ->
        [one] { $n } зміна чекає на перегляд
        [few] { $n } зміни чекають на перегляд
        [many] { $n } змін чекають на перегляд
       *[other] { $n } зміни чекають на перегляд
    }
directory-stale-count = { $n ->
        [one] { $n } запис треба перевірити
        [few] { $n } записи треба перевірити
        [many] { $n } записів треба перевірити
       *[other] { $n } запису треба перевірити
    }
directory-stale-lead = Запис старий, якщо його не перевіряли { $stale ->
        [one] { $stale } день
        [few] { $stale } дні
        [many] { $stale } днів
       *[other] { $stale } дня
    }, і дуже старий через { $very ->
        [one] { $very } день
        [few] { $very } дні
        [many] { $very } днів
       *[other] { $very } дня
    }.
directory-mail-body =
    Добрий день,

    у довіднику, який веде { $town }, є запис, про який ми питаємо вас. Чи все в ньому ще правильно? Відкрийте сторінку і натисніть одну кнопку або виправте те, що змінилося.

    { $entries }

    Посилання діє { $days ->
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    } і не потребує облікового запису.
directory-mail-declined =
    Добрий день,

    дякуємо за повідомлення про запис «{ $name }». Цього разу він залишається таким, як був. Причина:

    { $reason }
directory-section-filled = { $n ->
        [0] – поки нічого
        [one] – заповнено { $n } поле
        [few] – заповнено { $n } поля
        [many] – заповнено { $n } полів
       *[other] – заповнено { $n } поля
    }
