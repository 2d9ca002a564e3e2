# Завантаження таблиць, які громада вже веде
import-nav = Завантажити файл
import-title = Завантажити файл
import-lead = Люди, групи, зустрічі та відвідування з вашої таблиці. Спершу ви побачите, що станеться; без підтвердження нічого не збережеться.
import-file-label = Файл
import-file-hint = XLSX або CSV, щонайбільше 20 МБ.
import-about-label = Що у файлі
import-about-auto = Це видно із самого файлу
import-rehearse = Подивитися, що станеться
import-templates-title = Шаблони для заповнення
import-templates-text = Порядок стовпців не важливий, їхні назви зрозумілі всіма п’ятьма мовами. Спершу групи, потім люди, зустрічі та відвідування; у книзі є всі чотири аркуші. Люди за іменами мають окремий файл: картотеку.
import-template-workbook = книга з усіма аркушами
import-kind-directory = довідник допомоги
import-template-of = Шаблон: { $table }
import-history-title = Завантажені файли
import-history-empty = Тут з’являться завантажені файли. Почніть із шаблону або з журналу, який уже ведете.
import-head-table = Таблиця
import-head-added = Нові
import-head-changed = Змінені
import-head-unchanged = Уже відомі
import-head-when = Дата
import-head-file = Файл
import-step-choose = Вибрати файл
import-step-rehearse = Подивитися, що станеться
import-step-done = Підтвердити
import-outcome-title = Що станеться
import-outcome-caption = Рядки файлу { $file }
import-nothing-saved = Поки що нічого не збережено. Файл чекає тут пів години, зашифрований так, що відкрити його може лише ця сторінка.
import-closes = { $n ->
    [one] Закриється журнал { $n } зустрічі.
    [few] Закриються журнали { $n } зустрічей.
    [many] Закриються журнали { $n } зустрічей.
   *[other] Закриються журнали { $n } зустрічі.
}
import-nothing-new = Усе, що є в цьому файлі, вже відоме. Зберігати нема чого.
import-known = Цей самий файл завантажили { $day }. Повторне завантаження нічого не змінить.
import-problems-title = { $n ->
    [one] Треба виправити { $n } місце
    [few] Треба виправити { $n } місця
    [many] Треба виправити { $n } місць
   *[other] Треба виправити { $n } місця
}
import-problems-lead = Поки хоч один рядок хибний, із файлу нічого не збережеться. Завантажте свої рядки з поясненнями поруч, виправте їх і надішліть файл знову.
import-problems-more = { $n ->
    [one] І ще { $n }: воно у файлі з помилками.
    [few] І ще { $n }: вони у файлі з помилками.
    [many] І ще { $n }: вони у файлі з помилками.
   *[other] І ще { $n }: вони у файлі з помилками.
}
import-warnings-title = Пропущено
import-passed-over = Аркуші, які не стосуються жодної з чотирьох таблиць: { $sheets }.
import-confirm = Завантажити файл
import-choose-other = Вибрати інший файл
import-errors-xlsx = Рядки з помилками (XLSX)
import-errors-csv = Рядки з помилками (CSV)
import-done = Файл завантажено.

# Аркуші та стовпці. У файлі можуть бути назви будь-якою з мов.
import-sheet-circles = групи
import-sheet-people = люди
import-sheet-meetings = зустрічі
import-sheet-attendance = відвідування
import-sheet-office = картотека
import-sheet-notes = як заповнювати
import-column-circle = група
import-column-name = назва
import-column-programme = програма
import-column-openness = доступ
import-column-format = формат
import-column-languages = мови
import-column-place = місце
import-column-street = вулиця
import-column-postcode = індекс
import-column-town = місто
import-column-accessibility = доступність
import-column-capacity = кількість місць
import-column-about = опис
import-column-pseudonym = псевдонім
import-column-joined = з
import-column-left = по
import-column-language = мова
import-column-date = дата
import-column-start = початок
import-column-end = кінець
import-column-kind = вид
import-column-topic = тема
import-column-guest = гість
import-column-status = стан
import-column-reason = причина скасування
import-column-attendance = відвідування
import-column-active = активна участь
import-column-reference = власний номер
import-column-person-name = ім’я та прізвище
import-column-email = електронна пошта
import-column-phone = телефон
import-column-basis = підстава
import-column-basis-date = дата підстави
import-column-problem = що виправити

# Слова зі списків
import-word-open = відкрита
import-word-closed = закрита
import-word-circle-in-person = очна
import-word-circle-hybrid = змішана
import-word-in-person = очно
import-word-online = онлайн
import-word-phone = телефоном
import-word-hybrid = змішано
import-word-group = групова
import-word-individual = індивідуальна
import-word-outing = вихід
import-word-workshop = майстерня
import-word-guest = візит гостя
import-word-family = з родиною
import-word-held = відбулася
import-word-planned = запланована
import-word-cancelled = скасована
import-word-attended = був на зустрічі
import-word-late = запізнився
import-word-excused = відсутній з поважної причини
import-word-absent = відсутній
import-word-walk-in = поза списком
import-word-written = письмова згода
import-word-spoken = усна згода
import-word-law = вимога закону
import-word-step-free = без сходів
import-word-lift = ліфт
import-word-toilet = доступна вбиральня
import-word-parking = паркування
import-word-induction-loop = індукційна петля
import-word-quiet = тихо
import-word-near-stop = біля зупинки

# Аркуш, який пояснює шаблон
import-notes-title = Як заповнити цей файл
import-notes-order = Спершу групи, потім люди, зустрічі та відвідування. Книга з чотирма аркушами завантажиться за один раз.
import-notes-names = Пишіть псевдоніми, ніколи не імена. Іменам у журналі не місце.
import-notes-office = Імена, адреси й телефони шифруються ключем кожної людини окремо. Кожен бачить, хто їх відкриває. Не вписуйте номерів PESEL.
import-notes-whole = Якщо один рядок хибний, із файлу нічого не збережеться. Той самий файл удруге нічого не змінює.
import-notes-must = { $column } (обов’язково): { $hint }
import-notes-may = { $column }: { $hint }
import-hint-circle = коротка назва групи, однакова в усіх таблицях, наприклад razem-latwiej
import-hint-name = повна назва, як її читають мешканці
import-hint-programme = коротка назва програми, яка вже є
import-hint-choose = виберіть зі списку
import-hint-languages = pl, en, fr, ru або uk
import-hint-place = де ви зустрічаєтеся; порожньо, якщо група онлайн
import-hint-accessibility = слова через кому: без сходів, ліфт, доступна вбиральня, паркування, індукційна петля, тихо, біля зупинки
import-hint-capacity = ціле число або порожньо
import-hint-text = може лишитися порожнім
import-hint-pseudonym = як ця людина називає себе в цій групі
import-hint-date = наприклад 2026-11-25 або 25.11.2026
import-hint-left = день, коли людина пішла; порожньо, поки вона в групі
import-hint-time = наприклад 13:30
import-hint-reason = лише якщо зустріч скасували
import-hint-reference = номер, під яким ви знаєте цю людину; не PESEL
import-hint-person-name = як у ваших документах
import-hint-contact = порожньо, якщо немає
import-hint-basis-date = день згоди або з якого дня діє закон

# Де щось не так
import-at-cell-of-sheet = Аркуш «{ $sheet }», рядок { $row }, стовпець { $column }: { $text }
import-at-row-of-sheet = Аркуш «{ $sheet }», рядок { $row }: { $text }
import-at-cell = Рядок { $row }, стовпець { $column }: { $text }
import-at-row = Рядок { $row }: { $text }
import-at-column = Стовпець { $column }: { $text }

# Що не так у рядку
import-cell-empty = Ця клітинка порожня, а її треба заповнити.
import-slug-shape = «{ $given }» — не коротка назва. Використовуйте малі літери a–z, цифри та дефіси, наприклад razem-latwiej.
import-not-a-day = «{ $given }» — не день календаря. Напишіть так: 2026-11-25.
import-not-a-word = «{ $given }» — не одне з відомих слів: { $known }.
import-language-unknown = «{ $given }» — не мова, яку ми знаємо: pl, en, fr, ru, uk.
import-place-needed = Групі, яка зустрічається очно, потрібне місце.
import-left-before-joined = День, коли людина пішла, раніший за день, коли вона прийшла.
import-end-before-start = Зустріч закінчується ({ $to }) раніше, ніж починається ({ $from }).
import-too-short = Зустріч триває щонайменше п’ять хвилин.
import-reason-needed = Напишіть, чому зустріч скасували.
import-reference-pesel = Схоже на номер PESEL. Таких номерів ми не зберігаємо; впишіть власний номер цієї людини.
import-email-shape = Це не електронна адреса. Виправте її або залиште порожньою.
import-email-taken = Цю адресу вже має інша людина, тут або в цьому файлі.
import-basis-ahead = Цей день ще не настав.
import-office-gone = Людина з цим номером попросила видалити свої дані, тому рядок пропущено.
import-formula = У цій клітинці формула. Поставте замість неї саме значення.
import-error-cell = Таблиця не змогла обчислити цю клітинку. Поставте замість неї значення.
import-column-twice = Стовпець «{ $given }» трапляється двічі.
import-column-unknown = Ми не знаємо стовпця «{ $given }», тому пропускаємо його.
import-column-missing = Немає стовпця «{ $column }».
import-row-twice = Це повтор рядка { $first }. Залиште один із двох.
import-circle-unknown = Немає групи «{ $given }»: ні тут, ні у файлі.
import-programme-unknown = Немає програми «{ $given }».
import-programme-differs = Ця група належить до іншої програми. Файл не може її перенести.
import-meeting-unknown = У цієї групи немає зустрічі { $day } о { $time }.
import-pseudonym-unknown = Ніхто в цій групі не має псевдоніма «{ $given }».
import-not-belonging = { $pseudonym } цього дня не належить до групи.
import-meeting-cancelled = Цю зустріч скасували, на ній ніхто не міг бути.
import-meeting-ahead = Ця зустріч ще попереду.
import-meeting-closed = Журнал цієї зустрічі закрито, файл не може змінити зустріч.
import-register-closed = Цей журнал закрито, і в ньому записано інше. Виправте його в журналі та вкажіть причину.
import-year-frozen = { $year } рік закрито назавжди, змінити його не можна.

# Що не так з усім файлом
import-file-empty = Цей файл порожній.
import-no-rows = У цьому файлі немає рядків під назвами стовпців.
import-not-recognised = Ми не зрозуміли, про що цей файл. Порівняйте назви його стовпців із шаблоном.
import-file-type = Цей файл — { $looks }. Збережіть його як XLSX або CSV і надішліть знову.
import-file-encrypted = Цей файл відкривається лише з паролем. Збережіть його без пароля і надішліть знову.
import-file-large = Цей файл більший за { $megabytes } МБ. Поділіть його, наприклад за роками.
import-file-unpacks = Після розпакування файл був би більший за { $megabytes } МБ, тому ми його не відкрили. Поділіть його, наприклад за роками.
import-file-rows = На аркуші «{ $sheet }» більше рядків, ніж { $limit }. Поділіть його, наприклад за роками.
import-file-columns = На аркуші «{ $sheet }», у рядку { $row }, більше стовпців, ніж { $limit }.
import-file-cells = У цьому файлі більше клітинок, ніж { $limit }. Поділіть його, наприклад за роками.
import-file-damaged = Цей файл пошкоджений і не відкривається. Збережіть його ще раз у своїй програмі.
import-file-damaged-sheet = Аркуш «{ $sheet }» пошкоджений і не відкривається. Збережіть файл ще раз у своїй програмі.
import-file-quote = У рядку { $row }, стовпці { $column } таблиці «{ $sheet }» відкрито лапки, які ніде не закрито.
import-file-text = У рядку { $row }, стовпці { $column } таблиці «{ $sheet }» більше тексту, ніж уміщує клітинка.
import-waited-too-long = Файл тут більше не чекає. Виберіть його ще раз.
import-looks-old-excel = стара книга Excel (.xls)
import-looks-binary-excel = двійкова книга Excel (.xlsb)
import-looks-ods = таблиця OpenDocument (.ods)
import-looks-odt = текст OpenDocument
import-looks-word = документ Word
import-looks-powerpoint = презентація
import-looks-pdf = PDF
import-looks-image = зображення
import-looks-web-page = вебсторінка
import-looks-xml = файл XML
import-looks-rich-text = текстовий документ (.rtf)
import-looks-archive = стиснена тека
import-looks-media = запис або фільм
import-looks-binary = не таблиця і не текст
