### Відгуки після зустрічей: непомітні, пораховані разом, з рішеннями у відповідь.

feedback-nav-mine = Після зустрічі
feedback-nav = Відгуки
feedback-mine-title = Після зустрічі
feedback-mine-lead = Чотири короткі запитання про зустріч, на якій ви були. Ніхто не бачить, що ви відповіли.
feedback-mine-none = Зараз немає на що відповідати
feedback-mine-none-text = Коли зустріч записано, запитання стоять тут два тижні.
feedback-four = Чотири запитання, одна хвилина
feedback-form-title = Як пройшла зустріч?
feedback-q-safe = Тут можна було бути собою, було спокійно
feedback-q-heard = Мене слухали, коли мені хотілося щось сказати
feedback-q-helped = Зустріч мені щось дала
feedback-q-belong = Я відчуваю себе частиною цього кола
feedback-yes = Так
feedback-rather-yes = Радше так
feedback-rather-no = Радше ні
feedback-no = Ні
feedback-unseen = Ніхто не дізнається, що це ви
feedback-unseen-text = Відповіді складаються разом з відповідями інших, без імені й часу. Ми зберігаємо лише те, що ви вже відповіли, щоб кожен зробив це один раз. Будь-яке запитання можна пропустити.
feedback-unseen-slip = Код з аркуша нікому не належить. Він діє один раз і каже лише, про яку зустріч ідеться. Будь-яке запитання можна пропустити.
feedback-suggestion = Що змінити, а що залишити?
feedback-suggestion-hint = Це прочитають ведучі кола. Будь ласка, не пишіть імен.
feedback-not-for-help = Тут вам ніхто не може відповісти. Якщо вам треба поговорити зараз:
feedback-send = Надіслати
feedback-thanks = Дякуємо. Ваша відповідь тепер серед інших.
feedback-already = Про цю зустріч ви вже відповіли.
feedback-over = Два тижні для відповіді про цю зустріч минули, або її ще не записано.
feedback-full = Відповідей уже стільки, скільки було людей. Будь ласка, скажіть про це ведучим.
feedback-nothing = Будь ласка, дайте відповідь хоча б на одне запитання або щось напишіть.
feedback-slip-title = У мене аркуш з кодом
feedback-slip-lead = Код веде до чотирьох запитань про зустріч. Без облікового запису й імені.
feedback-code = Код
feedback-code-hint = Дванадцять літер і цифр, наприклад 7KQ2-M0XA-94TB
feedback-code-go = До запитань
feedback-slip-unknown = Ми не знаємо цього коду. Будь ласка, звірте його з аркушем ще раз.
feedback-slip-used = За цим аркушем уже відповіли. Кожен діє один раз.
feedback-register-open = Спершу позначте, хто був; потім можна друкувати аркуші.
feedback-desk-title = Відгуки після зустрічей
feedback-desk-lead = Що люди сказали після зустрічей, разом і непомітно, і що сталося з їхніми пропозиціями.
feedback-desk-none = Поки немає кола
feedback-desk-none-text = Коли ви ведете коло, його відгуки будуть тут.
feedback-waiting =
    { $count ->
        [one] { $count } нова пропозиція
        [few] { $count } нові пропозиції
        [many] { $count } нових пропозицій
       *[other] { $count } нової пропозиції
    }
feedback-slips-for = Надрукувати аркуші для зустрічі:
feedback-slips-title = Аркуші для відгуку
feedback-slips-lead = На аркуші чотири запитання і код. Його можна заповнити від руки або відповісти з будь-якого телефона. Роздайте їх перемішаними, текстом донизу; програма не знає, хто який отримав.
feedback-slips-count = Скільки аркушів
feedback-slips-hint =
    { $there ->
        [one] Була { $there } особа
        [few] Було { $there } особи
        [many] Було { $there } осіб
       *[other] Було { $there } особи
    }; можна надрукувати ще { $left }.
feedback-slips-make = Підготувати аркуші
feedback-slips-most = Аркушів не більше, ніж було людей: можна надрукувати ще { $most }.
feedback-slips-all = Аркушів стільки, скільки було людей.
feedback-paper-title = Введення аркушів, заповнених від руки
feedback-paper-text = Введіть код аркуша і відповіді. Аркуш, введений двічі, буде помічено.
feedback-paper-enter = Ввести аркуш
feedback-print-once = Надрукуйте зараз
feedback-print-once-text = Коди видно лише тут. Ми не зберігаємо їх список.
feedback-print-how = Позначте тут і поверніть або дайте відповідь з телефона:
feedback-circle-title = Що каже коло
feedback-told-title = Що ми змінили
feedback-told-none = Рішень поки немає
feedback-told-none-text = Коли хтось щось запропонує і буде рішення, воно з’явиться тут.
feedback-figures = Як нам разом
feedback-hidden = Замало відповідей, щоб їх показати
feedback-hidden-text = Цифри з’являться, коли було щонайменше восьмеро людей і є щонайменше вісім відповідей, щоб нікого не можна було впізнати. Для цього кілька зустрічей беруться разом, через два тижні після останньої.
feedback-period = Зустрічі
feedback-answers = Відповідей
feedback-few = замало
feedback-about = близько { $count }
feedback-from-to = { $from } – { $to }
feedback-share = { $share } ({ $low }–{ $high })
feedback-chart = { $question }: частка відповідей «так» і «радше так» з часом; числа в таблиці нижче
feedback-figures-caption = Частка відповідей «так» і «радше так»
feedback-figures-note = Округлено до 5 %. У дужках: довірчий інтервал 95 %; коли відповідей мало, він широкий.
feedback-suggestions-new = Нові пропозиції
feedback-suggestions-none = Немає пропозицій, що чекають рішення.
feedback-suggestions-decided = Вирішені
feedback-decide = Вирішити
feedback-decide-again = Змінити
feedback-decide-title = Пропозиція
feedback-status = Що з цим буде
feedback-status-new = нова
feedback-status-doing = робимо
feedback-status-done = зроблено
feedback-status-not-now = не зараз
feedback-status-kept = не для кола
feedback-status-doing-hint = Коло прочитає, що роботу розпочато.
feedback-status-done-hint = Коло прочитає, що змінилося.
feedback-status-not-now-hint = Коло прочитає чому.
feedback-status-kept-hint = Наприклад, бо вона про когось. Бачать лише ведучі.
feedback-asked = Про що просили, вашими словами
feedback-asked-hint = Коло прочитає це замість самої пропозиції. Напишіть так, щоб нікого не можна було впізнати за манерою мовлення.
feedback-decision = Що ви вирішили і чому
feedback-decision-hint = Наприклад: з грудня починаємо на десять хвилин пізніше, через автобус.
feedback-decided = Збережено. Коло може це прочитати.
feedback-stale = Тим часом хтось це змінив. Обидві версії нижче; будь ласка, збережіть ще раз.
feedback-saved-meanwhile = Тим часом збережено кимось
