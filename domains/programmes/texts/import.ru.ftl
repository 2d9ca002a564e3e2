# Загрузка таблиц, которые город уже ведёт
import-nav = Загрузить файл
import-title = Загрузить файл
import-lead = Люди, группы, встречи и посещения из вашей таблицы. Сначала вы увидите, что произойдёт; без подтверждения ничего не сохранится.
import-file-label = Файл
import-file-hint = XLSX или CSV, не больше 20 МБ.
import-about-label = Что в файле
import-about-auto = Это видно по самому файлу
import-rehearse = Посмотреть, что произойдёт
import-templates-title = Шаблоны для заполнения
import-templates-text = Порядок столбцов не важен, их названия понятны на всех пяти языках. Сначала группы, потом люди, встречи и посещения; в книге есть все четыре листа. У людей по именам отдельный файл: картотека.
import-template-workbook = книга со всеми листами
import-kind-directory = справочник помощи
import-template-of = Шаблон: { $table }
import-history-title = Загруженные файлы
import-history-empty = Здесь появятся загруженные файлы. Начните с шаблона или с журнала, который уже ведёте.
import-head-table = Таблица
import-head-added = Новые
import-head-changed = Изменённые
import-head-unchanged = Уже известные
import-head-when = Дата
import-head-file = Файл
import-step-choose = Выбрать файл
import-step-rehearse = Посмотреть, что произойдёт
import-step-done = Подтвердить
import-outcome-title = Что произойдёт
import-outcome-caption = Строки файла { $file }
import-nothing-saved = Пока ничего не сохранено. Файл ждёт здесь полчаса, зашифрованный так, что открыть его может только эта страница.
import-closes = { $n ->
    [one] Закроется журнал { $n } встречи.
    [few] Закроются журналы { $n } встреч.
    [many] Закроются журналы { $n } встреч.
   *[other] Закроются журналы { $n } встречи.
}
import-nothing-new = Всё, что есть в этом файле, уже известно. Сохранять нечего.
import-known = Этот самый файл загрузили { $day }. Повторная загрузка ничего не изменит.
import-problems-title = { $n ->
    [one] Нужно исправить { $n } место
    [few] Нужно исправить { $n } места
    [many] Нужно исправить { $n } мест
   *[other] Нужно исправить { $n } места
}
import-problems-lead = Пока хотя бы одна строка неверна, из файла ничего не сохранится. Скачайте свои строки с пояснениями рядом, исправьте и отправьте файл снова.
import-problems-more = { $n ->
    [one] И ещё { $n }: оно в файле с ошибками.
    [few] И ещё { $n }: они в файле с ошибками.
    [many] И ещё { $n }: они в файле с ошибками.
   *[other] И ещё { $n }: они в файле с ошибками.
}
import-warnings-title = Пропущено
import-passed-over = Листы, которые не относятся ни к одной из четырёх таблиц: { $sheets }.
import-confirm = Загрузить файл
import-choose-other = Выбрать другой файл
import-errors-xlsx = Строки с ошибками (XLSX)
import-errors-csv = Строки с ошибками (CSV)
import-done = Файл загружен.

# Листы и столбцы. В файле могут быть названия на любом из языков.
import-sheet-circles = группы
import-sheet-people = люди
import-sheet-meetings = встречи
import-sheet-attendance = посещения
import-sheet-office = картотека
import-sheet-notes = как заполнять
import-column-circle = группа
import-column-name = название
import-column-programme = программа
import-column-openness = доступ
import-column-format = формат
import-column-languages = языки
import-column-place = место
import-column-street = улица
import-column-postcode = индекс
import-column-town = город
import-column-accessibility = доступность
import-column-capacity = число мест
import-column-about = описание
import-column-pseudonym = псевдоним
import-column-joined = с
import-column-left = по
import-column-language = язык
import-column-date = дата
import-column-start = начало
import-column-end = конец
import-column-kind = вид
import-column-topic = тема
import-column-guest = гость
import-column-status = состояние
import-column-reason = причина отмены
import-column-attendance = посещение
import-column-active = активное участие
import-column-reference = свой номер
import-column-person-name = имя и фамилия
import-column-email = электронная почта
import-column-phone = телефон
import-column-basis = основание
import-column-basis-date = дата основания
import-column-problem = что исправить

# Слова из списков
import-word-open = открытая
import-word-closed = закрытая
import-word-circle-in-person = очная
import-word-circle-hybrid = смешанная
import-word-in-person = очно
import-word-online = онлайн
import-word-phone = по телефону
import-word-hybrid = смешанно
import-word-group = групповая
import-word-individual = индивидуальная
import-word-outing = выход
import-word-workshop = мастерская
import-word-guest = визит гостя
import-word-family = с семьёй
import-word-held = состоялась
import-word-planned = запланирована
import-word-cancelled = отменена
import-word-attended = присутствовал
import-word-late = опоздал
import-word-excused = отсутствовал по уважительной причине
import-word-absent = отсутствовал
import-word-walk-in = вне списка
import-word-written = письменное согласие
import-word-spoken = устное согласие
import-word-law = требование закона
import-word-step-free = без ступеней
import-word-lift = лифт
import-word-toilet = доступный туалет
import-word-parking = парковка
import-word-induction-loop = индукционная петля
import-word-quiet = тихо
import-word-near-stop = рядом с остановкой

# Лист, который объясняет шаблон
import-notes-title = Как заполнить этот файл
import-notes-order = Сначала группы, потом люди, встречи и посещения. Книга с четырьмя листами загрузится за один раз.
import-notes-names = Пишите псевдонимы, никогда не имена. Именам в журнале не место.
import-notes-office = Имена, адреса и телефоны шифруются ключом каждого человека отдельно. Каждый видит, кто их открывает. Не вписывайте номера PESEL.
import-notes-whole = Если одна строка неверна, из файла ничего не сохранится. Тот же файл во второй раз ничего не меняет.
import-notes-must = { $column } (обязательно): { $hint }
import-notes-may = { $column }: { $hint }
import-hint-circle = короткое название группы, одинаковое во всех таблицах, например razem-latwiej
import-hint-name = полное название, как его читают жители
import-hint-programme = короткое название программы, которая уже есть
import-hint-choose = выберите из списка
import-hint-languages = pl, en, fr, ru или uk
import-hint-place = где вы встречаетесь; пусто, если группа онлайн
import-hint-accessibility = слова через запятую: без ступеней, лифт, доступный туалет, парковка, индукционная петля, тихо, рядом с остановкой
import-hint-capacity = целое число или пусто
import-hint-text = может остаться пустым
import-hint-pseudonym = как этот человек называет себя в этой группе
import-hint-date = например 2026-11-25 или 25.11.2026
import-hint-left = день ухода; пусто, пока человек состоит в группе
import-hint-time = например 13:30
import-hint-reason = только если встречу отменили
import-hint-reference = номер, под которым вы знаете этого человека; не PESEL
import-hint-person-name = как в ваших документах
import-hint-contact = пусто, если нет
import-hint-basis-date = день согласия или с какого дня действует закон

# Где что-то не так
import-at-cell-of-sheet = Лист «{ $sheet }», строка { $row }, столбец { $column }: { $text }
import-at-row-of-sheet = Лист «{ $sheet }», строка { $row }: { $text }
import-at-cell = Строка { $row }, столбец { $column }: { $text }
import-at-row = Строка { $row }: { $text }
import-at-column = Столбец { $column }: { $text }

# Что не так в строке
import-cell-empty = Эта ячейка пуста, а её нужно заполнить.
import-slug-shape = «{ $given }» — не короткое название. Используйте строчные буквы a–z, цифры и дефисы, например razem-latwiej.
import-not-a-day = «{ $given }» — не день календаря. Напишите так: 2026-11-25.
import-not-a-word = «{ $given }» — не одно из известных слов: { $known }.
import-language-unknown = «{ $given }» — не язык, который мы знаем: pl, en, fr, ru, uk.
import-place-needed = Группе, которая встречается очно, нужно место.
import-left-before-joined = День ухода раньше дня прихода.
import-end-before-start = Встреча заканчивается ({ $to }) раньше, чем начинается ({ $from }).
import-too-short = Встреча длится хотя бы пять минут.
import-reason-needed = Напишите, почему встречу отменили.
import-reference-pesel = Похоже на номер PESEL. Такие номера мы не храним; впишите свой номер этого человека.
import-email-shape = Это не адрес электронной почты. Исправьте его или оставьте пустым.
import-email-taken = Этот адрес уже есть у другого человека, здесь или в этом файле.
import-basis-ahead = Этот день ещё не наступил.
import-office-gone = Человек с этим номером попросил удалить свои данные, поэтому строка пропущена.
import-formula = В этой ячейке формула. Поставьте вместо неё само значение.
import-error-cell = Таблица не смогла вычислить эту ячейку. Поставьте вместо неё значение.
import-column-twice = Столбец «{ $given }» встречается дважды.
import-column-unknown = Мы не знаем столбца «{ $given }», поэтому пропускаем его.
import-column-missing = Нет столбца «{ $column }».
import-row-twice = Это повтор строки { $first }. Оставьте одну из двух.
import-circle-unknown = Нет группы «{ $given }»: ни здесь, ни в файле.
import-programme-unknown = Нет программы «{ $given }».
import-programme-differs = Эта группа относится к другой программе. Файл не может её перенести.
import-meeting-unknown = У этой группы нет встречи { $day } в { $time }.
import-pseudonym-unknown = Ни у кого в этой группе нет псевдонима «{ $given }».
import-not-belonging = { $pseudonym } в этот день не входит в группу.
import-meeting-cancelled = Эту встречу отменили, на ней никого не могло быть.
import-meeting-ahead = Эта встреча ещё впереди.
import-meeting-closed = Журнал этой встречи закрыт, файл не может изменить встречу.
import-register-closed = Этот журнал закрыт, и в нём записано другое. Исправьте его в журнале и укажите причину.
import-year-frozen = { $year } год закрыт навсегда, изменить его нельзя.

# Что не так со всем файлом
import-file-empty = Этот файл пуст.
import-no-rows = В этом файле нет строк под названиями столбцов.
import-not-recognised = Мы не поняли, о чём этот файл. Сравните названия его столбцов с шаблоном.
import-file-type = Этот файл — { $looks }. Сохраните его как XLSX или CSV и отправьте снова.
import-file-encrypted = Этот файл открывается только с паролем. Сохраните его без пароля и отправьте снова.
import-file-large = Этот файл больше { $megabytes } МБ. Разделите его, например по годам.
import-file-unpacks = После распаковки файл был бы больше { $megabytes } МБ, поэтому мы его не открыли. Разделите его, например по годам.
import-file-rows = На листе «{ $sheet }» больше строк, чем { $limit }. Разделите его, например по годам.
import-file-columns = На листе «{ $sheet }», в строке { $row }, больше столбцов, чем { $limit }.
import-file-cells = В этом файле больше ячеек, чем { $limit }. Разделите его, например по годам.
import-file-damaged = Этот файл повреждён и не открывается. Сохраните его ещё раз в своей программе.
import-file-damaged-sheet = Лист «{ $sheet }» повреждён и не открывается. Сохраните файл ещё раз в своей программе.
import-file-quote = В строке { $row }, столбце { $column } таблицы «{ $sheet }» открыта кавычка, которая нигде не закрыта.
import-file-text = В строке { $row }, столбце { $column } таблицы «{ $sheet }» больше текста, чем вмещает ячейка.
import-waited-too-long = Файл здесь больше не ждёт. Выберите его ещё раз.
import-looks-old-excel = старая книга Excel (.xls)
import-looks-binary-excel = двоичная книга Excel (.xlsb)
import-looks-ods = таблица OpenDocument (.ods)
import-looks-odt = текст OpenDocument
import-looks-word = документ Word
import-looks-powerpoint = презентация
import-looks-pdf = PDF
import-looks-image = изображение
import-looks-web-page = веб-страница
import-looks-xml = файл XML
import-looks-rich-text = текстовый документ (.rtf)
import-looks-archive = сжатая папка
import-looks-media = запись или фильм
import-looks-binary = не таблица и не текст
