# dynamic: referral-why-, referral-status-, referral-reason-, referral-step-, referral-channel-, referral-mine-

referral-nav-referrals = Скерування
referral-nav-consents = Мої згоди

referral-title-list = Скерування
referral-title-new = Нове скерування
referral-title-one = Скерування
referral-title-letter = Лист
referral-title-consents = Згоди
referral-title-consent-new = Записати згоду
referral-title-consent = Згода
referral-title-my-consents = Мої згоди
referral-title-mine = Мої звернення

## Words

referral-target-therapy_group = терапевтична група
referral-target-care_service = послуги з догляду
referral-target-assistant = підтримка асистента
referral-target-psychiatrist = консультація психіатра

referral-status-open = відкрите
referral-status-accepted = прийняте
referral-status-declined = не прийняте
referral-status-done = виконане
referral-status-ended = завершене

referral-reason-no_place = немає вільного місця
referral-reason-not_theirs = це не їхній вид допомоги
referral-reason-no_answer = немає відповіді
referral-reason-persons_wish = так вирішила сама людина
referral-reason-no_consent = згода вже не діє
referral-reason-other_help = знайшлася інша допомога
referral-reason-moved_away = від’їзд або переїзд
referral-reason-mistake = записано помилково
referral-reason-other = інша причина

referral-step-accepted = Записати: прийняте
referral-step-declined = Записати: не прийняте
referral-step-done = Записати: допомога відбулася
referral-step-ended = Завершити скерування

referral-channel-paper = на папері
referral-channel-spoken = усно
referral-channel-online = онлайн

## The list

referral-write = Написати скерування
referral-empty-title = Скерувань ще немає
referral-empty = Тут будуть скерування до терапевтичної групи, послуг з догляду, асистента чи психіатра, спершу ті, що чекають на відповідь.
referral-caption = Скерування, спершу відкриті
referral-person = Людина
referral-target = Куди
referral-receiver = Отримувач
referral-status = Стан
referral-since = Від якого дня
referral-any-status = будь-який стан
referral-any-target = будь-який вид допомоги
referral-page-number = Сторінка { $n }
referral-consent-missing = немає згоди
referral-consent-expired = термін згоди минув
referral-consent-withdrawn = згоду відкликано
referral-back-list = Усі скерування

## A new one

referral-new-lead = Скерування можна відкрити лише з чинною згодою людини, якої воно стосується. Без неї звідси нічого не виходить.
referral-person-hint = Псевдонім у колі «{ $circle }».
referral-other-circle = Вибрати інше коло
referral-receiver-hint = Назва установи чи організації, без прізвищ.
referral-note = Нотатка для команди
referral-note-hint = Необов’язкова. Вона зашифрована й не потрапляє до листа.
referral-open-it = Відкрити скерування
referral-which-circle = З якого кола ця людина?
referral-which-circle-hint = У кожному колі людина має інший псевдонім.
referral-no-circle-title = Кіл тут ще немає
referral-no-circle = Скерування пишуть для людини з кола. Це стане можливо, коли з’явиться перше коло.
referral-nothing-left = Нічого не передано
referral-typed-stays = Те, що введено нижче, залишається. Коли згоду буде записано, поверніться на цю вкладку й надішліть форму ще раз.
referral-record-consent = Записати згоду

## Why nothing leaves

referral-lack-none = Немає згоди на: { $purpose }.
referral-lack-other = Немає згоди на: { $purpose }. Чинна лише згода на інше: { $given }.
referral-lack-expired = Згода на: { $purpose } діяла до { $on }, її термін минув.
referral-lack-withdrawn = Згоду на: { $purpose } відкликано { $on }.

## One of them

referral-consent = Згода
referral-consents = Згоди цієї людини
referral-consent-until = надано { $given }, діє до { $until }
referral-consent-since = надано { $given }
referral-stopped = Скерування зупинено
referral-stopped-text = Більше нічого не передаємо. Скерування можна лише завершити. Повідомте отримувача, якщо він уже щось від нас отримав.
referral-note-open = Прочитати нотатку
referral-logged = Людина, якої це стосується, побачить у своєму обліковому записі, що хтось відкривав її дані.
referral-erased-title = Ця людина попросила видалити свої дані
referral-erased = Нотатку й лист більше не можна відкрити. Саме направлення лишається, без імені та псевдоніма.
referral-letter = Лист отримувачеві
referral-letter-about = У ньому лише те, на що є згода: ім’я чи псевдонім, контакт і вид допомоги.
referral-letter-print = Підготувати лист
referral-what-next = Що далі
referral-why-declined = Чому не прийняте?
referral-why-ended = Чому завершуємо?
referral-way = Шлях скерування
referral-flash-opened = Скерування відкрито.
referral-flash-moved = Збережено.
referral-problem-closed = Це скерування вже закрите.
referral-problem-no-way = Із цього стану такого кроку немає.
referral-problem-reason = Виберіть причину зі списку.
referral-problem-stale = Тим часом хтось змінив це скерування. Нижче його теперішній стан.
referral-problem-sent-already = Цю форму вже надіслано з іншим змістом. Відкрийте нову.
referral-problem-letter-closed = Це скерування закрите, тому лист більше не надсилають.

## The letter

referral-letter-heading = Скерування
referral-letter-please = Просимо зв’язатися з людиною, вказаною нижче, і допомогти їй.
referral-letter-name = Ім’я або псевдонім
referral-letter-phone = Телефон
referral-letter-email = Електронна пошта
referral-letter-for = Вид допомоги
referral-letter-agreed = Згоду на передання цих даних із цією метою надано { $given }. Її можна відкликати будь-коли.
referral-letter-agreed-until = Згоду на передання цих даних із цією метою надано { $given }. Вона діє до { $until }, її можна відкликати будь-коли.
referral-letter-only = Просимо не передавати цих даних далі й видалити їх, коли вони вже не потрібні.
referral-letter-sign = Дата й підпис особи, яка скеровує

## Consents, for the team

referral-no-consents-title = Згод ще немає
referral-no-consents = Тут будуть згоди цієї людини: на що, відколи, доки й якими словами.
referral-standing-valid = діє
referral-standing-not-yet = ще не діє
referral-standing-expired = термін минув, останній день: { $on }
referral-standing-withdrawn = відкликано { $on }
referral-given = Надано { $given }, { $channel }.
referral-given-until = Надано { $given }, { $channel }, до { $until }.
referral-the-words = Точний текст
referral-taken-back = Відкликання згоди
referral-taken-back-text = Згоду можна відкликати будь-коли й без пояснень. Досить про це сказати.
referral-withdraw-for = Записати відкликання: { $purpose }
referral-withdraw-confirm = Відкликати згоду на: { $purpose }? Відтепер більше нічого не буде передано.
referral-flash-given = Згоду записано.
referral-flash-withdrawn = Згоду відкликано. Більше нічого не буде передано.
referral-words-title = Текст, який читають або підписують
referral-words-print = Надрукувати для підпису
referral-version = Текст, версія { $n }
referral-how-given = Як надано згоду?
referral-how-given-hint = Згоду онлайн людина надає сама у своєму обліковому записі.
referral-given-on = Коли надано
referral-expires-on = Діє до
referral-expires-on-hint = Зазвичай рік. Порожнє поле означає рік від дня надання.
referral-which-version = Яка версія тексту?
referral-which-version-hint = Номер стоїть унизу підписаного аркуша.
referral-which-language = Якою мовою був текст?
referral-what-for = На що ця згода?
referral-what-for-hint = Одна згода, одна мета.
referral-problem-given-later = Цей день ще не настав.
referral-problem-expires-before = Термін згоди не може минути раніше дня, коли її надано.
referral-problem-expires-late = Згода може діяти щонайбільше { $years ->
    [one] { $years } рік
    [few] { $years } роки
    [many] { $years } років
   *[other] { $years } року
}.
referral-problem-words-changed = Текст згоди тим часом змінився. Прочитайте новий і вирішіть ще раз.
referral-sign-name = Ім’я та прізвище
referral-sign-until = Діє до (порожньо: один рік)
referral-sign-date = Дата й підпис

## Consents, for the person

referral-my-lead = Ви вирішуєте, чи передаємо ми ваші дані й куди. Кожна згода окрема. Відмова нічого не змінює у вашій участі в зустрічах.
referral-my-given = Згоду надано.
referral-my-given-until = Згоду надано, до { $until }.
referral-my-not-given = Згоди немає. Ми туди нічого не передаємо.
referral-my-already = Ця згода зараз діє.
referral-read-words = Прочитати й вирішити
referral-withdraw = Відкликати згоду
referral-agree = Даю згоду
referral-not-now = Не зараз
referral-history = Історія
referral-history-empty = Тут будуть згоди й відкликання з їхніми датами.
referral-to-mine = Мої звернення: до кого ми звернулися від вашого імені
referral-back-consents = Мої згоди

## Referrals, for the person

referral-mine-lead = До кого з вашої згоди ми звернулися по допомогу й що з цього вийшло.
referral-mine-empty-title = Тут ще нічого немає
referral-mine-empty = Якщо з вашої згоди ми попросимо когось про допомогу, ви побачите це тут.
referral-mine-tag-open = чекаємо на відповідь
referral-mine-tag-accepted = прийнято
referral-mine-tag-declined = не прийнято
referral-mine-tag-done = допомога відбулася
referral-mine-tag-ended = завершено
referral-mine-begun = прохання про допомогу
referral-mine-open = Ми попросили про допомогу: { $receiver }. Чекаємо на відповідь.
referral-mine-accepted = { $receiver }: відповідь добра, на вас чекають.
referral-mine-declined = { $receiver }: цього разу не вийде. Поговоріть із нами, пошукаємо щось інше.
referral-mine-done = { $receiver }: допомога відбулася.
referral-mine-ended = { $receiver }: звернення завершене. Більше ми нічого не передаємо.

## The words of a consent. A change here becomes the next version; given consents keep the words that were read.

referral-wording =
    Я даю згоду на те, щоб спільнота «{ $community }» скерувала мене { $purpose ->
        [therapy_group] до терапевтичної групи
        [care_service] до послуг з догляду
        [assistant] по підтримку асистента
       *[psychiatrist] на консультацію психіатра
    } і передала туди мої дані.

    Що буде передано: моє ім’я та прізвище (або псевдонім, якщо ви їх не знаєте), мій телефон і адреса електронної пошти, якщо їх подано, і те, про яку допомогу йдеться. Більше нічого: ні нотаток, ні відповідей, ні відомостей про зустрічі.

    Кому: лише одній установі чи організації, яку назве скерування. У своєму обліковому записі я побачу, кому й коли його надіслано.

    На який час: один рік від надання згоди, якщо біля підпису не вписано інший день.

    Як відкликати: будь-коли, без пояснень, однією кнопкою на сторінці «Мої згоди» або сказавши про це комусь із команди. Відтоді більше нічого не передають. Те, що передано раніше, було передано законно; команда повідомить отримувача.

    Згода добровільна. Відмова чи відкликання нічого не змінює ні в моїй участі в зустрічах, ні в іншій допомозі.

    Підстава: стаття 6, пункт 1 (a), і стаття 9, пункт 2 (a), Загального регламенту про захист даних (RODO), бо вид допомоги може щось говорити про здоров’я. Я маю право побачити свої дані, виправити та видалити їх і подати скаргу до органу із захисту даних.
