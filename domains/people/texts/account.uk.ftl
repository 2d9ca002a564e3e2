# Beginning without a name
account-begin-title = Почати, не називаючи імені
account-begin-lead = Ми не питаємо ні імені, ні адреси, ні телефону. Ви отримаєте сім слів, щоб повернутися, коли захочете.
account-begin-1 = Приготуйте аркуш паперу й ручку.
account-begin-2 = Слова ми покажемо лише один раз. Потім ми не зможемо ні прочитати їх, ні відновити.
account-begin-3 = Обліковий запис можна видалити будь-коли.
account-lang = Якою мовою з вами говорити?
account-begin-button = Показати мої слова
account-begin-have = У мене вже є обліковий запис
account-phrase-title = Ваші слова
account-phrase-lead-fresh = Це єдиний шлях назад до вашого облікового запису. Запишіть їх по черзі.
account-phrase-lead-new = Це ваші нові слова. Попередні більше не діють.
account-phrase-once = Ми показуємо їх лише зараз
account-phrase-once-text = Коли ви підете з цієї сторінки, ніхто, навіть ми, не зможе їх прочитати.
account-phrase-tip-1 = Найкраще на папері, там, куди інші не зазирають. Фото в телефоні легко побачити.
account-phrase-tip-2 = Ніхто з нас ніколи про них не запитає.
account-phrase-kept = Слова записано
account-phrase-make = Показати нові слова
account-kept-title = Слова записано?
account-kept-lead = Ті самі слова показати ще раз не можна. Якщо у вас їх немає, можна отримати нові.
account-kept-done = Вітаємо. Це ваш обліковий запис.
account-device-phone = Телефон
account-device-tablet = Планшет
account-device-computer = Комп’ютер
account-passkeys-most = У вас уже дуже багато ключів. Спершу видаліть один із них.

# One's own page
account-me-anonymous = Ми не знаємо, хто ви, і це не потрібно. Ось усе, що ми про вас зберігаємо.
account-me-lead = Ось усе, що ми про вас зберігаємо. Це можна змінити, забрати з собою або видалити.
account-keep-title = Що ми про вас зберігаємо
account-keep-more = Як ми це захищаємо
account-keep-sealed = Ім’я, адреса, телефон і нотатки зашифровані окремим ключем лише для вас. Хто їх відкриє, залишить слід, який видно на сторінці «Хто дивився».
account-keep-clear = Не зашифровані: мова, псевдоніми в колах і те, на яких зустрічах була людина з цим псевдонімом.
account-notes = Нотатки команди про вас
account-safety-title = Вхід до облікового запису
account-open = Відкрити
account-not-given = не вказано
account-none = немає
account-since = від { $when }
account-name = Ім’я
account-phone = Телефон
account-leave-title = Забрати дані або піти
account-export = Завантажити мої дані

# Who looked
account-looks-title = Хто дивився
account-looks-lead = Щоразу, коли хтось відкриває ваші зашифровані дані, з’являється запис. Його не можна ні оминути, ні стерти.
account-looks-empty = Ніхто не дивився
account-looks-empty-text = Коли хтось із команди відкриє ваші дані, тут буде написано, коли й навіщо.
account-looks-by = Роль: { $role }
account-looks-why = Чому тут немає імен?
account-looks-why-text = У малому місті людей із команди теж треба берегти від тиску. Ви бачите роль, мету й час. Якщо щось тривожить, координатор з’ясує, хто це був.

# Details
account-details-title = Мої дані
account-details-lead = Усе тут за бажанням. Поля можна залишити порожніми.
account-name-hint = Учасники кіл його не бачать. Там ви під псевдонімом.
account-email-hint = Для входу за посиланням або паролем. Нова адреса підтверджується листом, який ми туди надішлемо.
account-phone-hint = Лише якщо ви хочете, щоб команда могла зателефонувати.
account-saved = Збережено.
account-stale = Тим часом хтось змінив цей запис. Порівняйте обидва й збережіть ще раз.
account-stored-now = Збережено зараз
account-last-way = Після цього повернутися до облікового запису було б неможливо. Спершу запишіть слова, додайте ключ або адресу.
account-mail-asked = Збережено. На нову адресу йде лист: відкрийте посилання з нього протягом години.
account-mail-subject = Підтвердьте адресу
account-mail-body =
    Добрий день,

    хтось указав цю адресу як свою. Якщо це ви, відкрийте посилання. Воно діє { $minutes } хв:
    { $address }

    Якщо ні, нічого не робіть. Адресу не буде збережено.

    { $town }
account-mail-title = Підтвердження адреси
account-mail-lead = Зберегти адресу { $address } у вашому обліковому записі?
account-mail-button = Так, це моя адреса
account-mail-dead = Це посилання більше не діє або належить іншому обліковому запису. Вкажіть адресу ще раз.

# Password
account-password-lead = Довгий кращий за складний. Досить чотирьох звичайних слів.
account-password-mail = Пароль працює разом з електронною адресою. Спершу вкажіть адресу.
account-password-current = Поточний пароль
account-password-current-wrong = Це не поточний пароль.
account-password-new = Новий пароль
account-password-hint = Щонайменше 12 знаків. Цифри й великі літери не потрібні.
account-password-set = Пароль збережено. На інших пристроях виконано вихід.

# Passkeys
account-passkeys-title = Ключі в пристроях
account-passkeys-lead = Ключ у телефоні чи комп’ютері впускає за відбитком, обличчям або кодом. Нема чого забути й нема чого підслухати.
account-passkeys-empty = Ключів поки немає
account-passkeys-empty-text = Доданий ключ з’явиться тут, і його можна будь-коли видалити.
account-passkeys-script = Щоб додати ключ, потрібен JavaScript. Інші способи входу працюють без нього.
account-passkey-add = Додати ключ у цьому пристрої
account-passkey-label = Назва ключа
account-passkey-label-hint = Наприклад: мій телефон. Можна залишити порожнім.
account-passkey-used = від { $since }, використано { $used }
account-passkey-remove = Видалити ключ
account-passkey-remove-sure = Видалити цей ключ? Увійти за ним більше не вийде.
account-passkey-removed = Ключ видалено.

# Sessions
account-sessions-title = Пристрої, де виконано вхід
account-sessions-lead = Якийсь із них не ваш? Вийдіть на ньому з облікового запису і змініть пароль або слова.
account-session-about = вхід { $since }, останнє використання { $seen }
account-session-this = цей пристрій
account-session-end = Вийти на цьому пристрої
account-session-end-others = Вийти на всіх інших
account-session-ended = Вихід виконано.
account-method-password = пароль
account-method-passkey = ключ
account-method-link = посилання з листа
account-method-receipt = слова з паперу
account-method-demo = демонстрація
account-phrase-has = У цього облікового запису є слова. Показати їх ми не можемо, але можемо дати нові. Старі перестануть діяти.
account-phrase-none = Сім слів на папері відкривають обліковий запис без пошти й телефону.

# Erasing
account-erase-title = Видалити обліковий запис
account-erase-lead = Скасувати це не зможемо навіть ми. Прочитайте, що зникне й що залишиться.
account-erase-goes = Що зникне
account-erase-goes-1 = Ключ до ваших даних буде знищено. Ім’я, адресу, телефон і нотатки більше ніхто ніколи не прочитає.
account-erase-goes-2 = Ваші псевдоніми в колах замінить слово, яке нікого не означає. Зникнуть і причини виправлень про вас у журналах.
account-erase-goes-3 = Пароль, ключі, слова, ролі, листи в черзі й усі входи на пристроях.
account-erase-stays = Що залишиться
account-erase-stays-1 = Числа: що хтось був на зустрічі. Хто саме, сказати вже не можна.
account-erase-stays-2 = Копії ключа, не довше ніж 30 днів. Коли зникне остання, видалення стане повним: навіть стара копія даних більше не відкриє нічого вашого. Псевдоніми в таких копіях можна прочитати, доки вони існують.
account-erase-stays-3 = Слова, написані з іншого приводу, наприклад чому скасували зустріч. Знайти вас у них ми не можемо. Якщо ви знаєте таке місце, скажіть про це працівникам до видалення.
account-erase-word = видалити
account-erase-type = Впишіть слово: { $word }
account-erase-hint = Щоб нічого не сталося помилково.
account-erase-button = Видалити назавжди
account-goodbye-title = Готово
account-goodbye-lead = Ключ до ваших даних знищено. Більше їх ніхто не прочитає.
account-goodbye-text = Дякуємо, що були з нами. Двері відчинені: завжди можна почати знову.
