# Beginning without a name
account-begin-title = Начать, не называя имени
account-begin-lead = Мы не спрашиваем ни имени, ни адреса, ни телефона. Вы получите семь слов, чтобы вернуться, когда захотите.
account-begin-1 = Приготовьте лист бумаги и ручку.
account-begin-2 = Слова мы покажем только один раз. Потом мы не сможем ни прочитать их, ни восстановить.
account-begin-3 = Учётную запись можно удалить в любой момент.
account-lang = На каком языке с вами говорить?
account-begin-button = Показать мои слова
account-begin-have = У меня уже есть учётная запись
account-phrase-title = Ваши слова
account-phrase-lead-fresh = Это единственный путь обратно к вашей учётной записи. Запишите их по порядку.
account-phrase-lead-new = Это ваши новые слова. Прежние больше не действуют.
account-phrase-once = Мы показываем их только сейчас
account-phrase-once-text = Когда вы уйдёте с этой страницы, никто, даже мы, не сможет их прочитать.
account-phrase-tip-1 = Лучше на бумаге, там, куда другие не заглядывают. Фото в телефоне легко увидеть.
account-phrase-tip-2 = Никто из нас никогда о них не спросит.
account-phrase-kept = Слова записаны
account-phrase-make = Показать новые слова
account-kept-title = Слова записаны?
account-kept-lead = Те же слова показать ещё раз нельзя. Если у вас их нет, можно получить новые.
account-kept-done = Добро пожаловать. Это ваша учётная запись.
account-device-phone = Телефон
account-device-tablet = Планшет
account-device-computer = Компьютер
account-passkeys-most = У вас уже очень много ключей. Сначала удалите один из них.

# One's own page
account-me-anonymous = Мы не знаем, кто вы, и это не нужно. Вот всё, что мы о вас храним.
account-me-lead = Вот всё, что мы о вас храним. Это можно изменить, забрать с собой или удалить.
account-keep-title = Что мы о вас храним
account-keep-more = Как мы это защищаем
account-keep-sealed = Имя, адрес, телефон и заметки зашифрованы отдельным ключом только для вас. Кто их откроет, оставит след, который виден на странице «Кто смотрел».
account-keep-clear = Не зашифрованы: язык, псевдонимы в кругах и то, на каких встречах был человек с этим псевдонимом.
account-notes = Заметки команды о вас
account-safety-title = Вход в учётную запись
account-open = Открыть
account-not-given = не указано
account-none = нет
account-since = с { $when }
account-name = Имя
account-phone = Телефон
account-leave-title = Забрать данные или уйти
account-export = Скачать мои данные

# Who looked
account-looks-title = Кто смотрел
account-looks-lead = Каждый раз, когда кто-то открывает ваши зашифрованные данные, появляется запись. Её нельзя ни обойти, ни стереть.
account-looks-empty = Никто не смотрел
account-looks-empty-text = Когда кто-то из команды откроет ваши данные, здесь будет написано, когда и зачем.
account-looks-by = Роль: { $role }
account-looks-why = Почему здесь нет имён?
account-looks-why-text = В маленьком городе людей из команды тоже нужно беречь от давления. Вы видите роль, цель и время. Если что-то тревожит, координатор выяснит, кто это был.

# Details
account-details-title = Мои данные
account-details-lead = Всё здесь по желанию. Поля можно оставить пустыми.
account-name-hint = Участники кругов его не видят. Там вы под псевдонимом.
account-email-hint = Для входа по ссылке или паролю. Новый адрес подтверждается письмом, которое мы туда отправим.
account-phone-hint = Только если вы хотите, чтобы команда могла позвонить.
account-saved = Сохранено.
account-stale = Тем временем кто-то изменил эту запись. Сравните обе и сохраните ещё раз.
account-stored-now = Сохранено сейчас
account-last-way = После этого вернуться в учётную запись было бы нельзя. Сначала запишите слова, добавьте ключ или адрес.
account-mail-asked = Сохранено. На новый адрес идёт письмо: откройте ссылку из него в течение часа.
account-mail-subject = Подтвердите адрес
account-mail-body =
    Здравствуйте,

    кто-то указал этот адрес как свой. Если это вы, откройте ссылку. Она действует { $minutes } мин:
    { $address }

    Если нет, ничего не делайте. Адрес не будет сохранён.

    { $town }
account-mail-title = Подтверждение адреса
account-mail-lead = Сохранить адрес { $address } в вашей учётной записи?
account-mail-button = Да, это мой адрес
account-mail-dead = Эта ссылка больше не действует или принадлежит другой учётной записи. Укажите адрес ещё раз.

# Password
account-password-lead = Длинный лучше сложного. Достаточно четырёх обычных слов.
account-password-mail = Пароль работает вместе с адресом электронной почты. Сначала укажите адрес.
account-password-current = Действующий пароль
account-password-current-wrong = Это не действующий пароль.
account-password-new = Новый пароль
account-password-hint = Не меньше 12 знаков. Цифры и заглавные буквы не нужны.
account-password-set = Пароль сохранён. На других устройствах выполнен выход.

# Passkeys
account-passkeys-title = Ключи в устройствах
account-passkeys-lead = Ключ в телефоне или компьютере впускает по отпечатку, лицу или коду. Нечего забывать и нечего подслушать.
account-passkeys-empty = Ключей пока нет
account-passkeys-empty-text = Добавленный ключ появится здесь, и его можно в любой момент удалить.
account-passkeys-script = Чтобы добавить ключ, нужен JavaScript. Другие способы входа работают без него.
account-passkey-add = Добавить ключ в этом устройстве
account-passkey-label = Название ключа
account-passkey-label-hint = Например: мой телефон. Можно оставить пустым.
account-passkey-used = с { $since }, использован { $used }
account-passkey-remove = Удалить ключ
account-passkey-remove-sure = Удалить этот ключ? Войти по нему больше не получится.
account-passkey-removed = Ключ удалён.

# Sessions
account-sessions-title = Устройства, где выполнен вход
account-sessions-lead = Какое-то из них не ваше? Выйдите на нём из учётной записи и смените пароль или слова.
account-session-about = вход { $since }, последнее использование { $seen }
account-session-this = это устройство
account-session-end = Выйти на этом устройстве
account-session-end-others = Выйти на всех остальных
account-session-ended = Выход выполнен.
account-method-password = пароль
account-method-passkey = ключ
account-method-link = ссылка из письма
account-method-receipt = слова с бумаги
account-method-demo = демонстрация
account-phrase-has = У этой учётной записи есть слова. Показать их мы не можем, но можем дать новые. Старые перестанут действовать.
account-phrase-none = Семь слов на бумаге открывают учётную запись без почты и телефона.

# Erasing
account-erase-title = Удалить учётную запись
account-erase-lead = Отменить это не сможем даже мы. Прочитайте, что исчезнет и что останется.
account-erase-goes = Что исчезнет
account-erase-goes-1 = Ключ к вашим данным будет уничтожен. Имя, адрес, телефон и заметки больше никто никогда не прочитает.
account-erase-goes-2 = Ваши псевдонимы в кругах заменит слово, которое никого не означает. Исчезнут и причины исправлений о вас в журналах.
account-erase-goes-3 = Пароль, ключи, слова, роли, ожидающие письма и все входы на устройствах.
account-erase-stays = Что останется
account-erase-stays-1 = Числа: что кто-то был на встрече. Кто именно, сказать уже нельзя.
account-erase-stays-2 = Копии ключа, не дольше 30 дней. Когда исчезнет последняя, удаление станет полным: даже старая копия данных больше не откроет ничего вашего. Псевдонимы в таких копиях можно прочитать, пока они существуют.
account-erase-stays-3 = Слова, написанные по другому поводу, например почему отменили встречу. Найти вас в них мы не можем. Если вы знаете такое место, скажите об этом сотрудникам до удаления.
account-erase-word = удалить
account-erase-type = Впишите слово: { $word }
account-erase-hint = Чтобы ничего не случилось по ошибке.
account-erase-button = Удалить навсегда
account-goodbye-title = Готово
account-goodbye-lead = Ключ к вашим данным уничтожен. Больше их никто не прочитает.
account-goodbye-text = Спасибо, что были с нами. Дверь открыта: всегда можно начать заново.
