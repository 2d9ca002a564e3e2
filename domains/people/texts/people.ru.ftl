# Problems of records
people-email-taken = Этот адрес уже принадлежит другому человеку в этом сообществе.
people-slug-shape = «{ $given }» не может быть началом адреса. Используйте строчные латинские буквы, цифры и дефис, от 2 до 40 знаков.
people-slug-taken = Адрес «{ $given }» уже занят.
people-zone-unknown = Мы не знаем часового пояса «{ $given }». Например: Europe/Warsaw.
people-last-admin = Это единственный администратор. Сначала назначьте эту роль кому-то ещё.

# Roles
people-role-admin = администратор
people-role-coordinator = координатор
people-role-supervisor = супервизор
people-role-facilitator = ведущий круга
people-role-peer-supporter = равный консультант
people-role-practitioner = специалист
people-role-evaluator = эксперт по оценке
people-role-member = участник
people-role-funder = финансирующая организация
people-role-auditor = аудитор
people-role-former = человек, которого больше нет в команде
people-kind-named = с именем или адресом
people-kind-anonymous = без имени
people-kind-office = внесено командой

# Why somebody looked
people-purpose-profile = Чтобы проверить или исправить ваши данные
people-purpose-sheet = Чтобы подготовить лист подписей с именами
people-purpose-referral = Чтобы направить вас дальше, с вашего согласия
people-purpose-contact = Чтобы связаться с вами
people-purpose-support = Чтобы помочь вам или подготовить встречу
people-purpose-import = При чтении данных из файла
people-purpose-mail = Чтобы отправить вам письмо

# The office's list
people-nav = Люди
people-nav-group = Люди и настройки
people-list-lead = Видны псевдонимы и роли. Данные никто не открывает, не указав цель.
people-list-empty = Здесь пока никого нет
people-list-empty-text = Люди появятся, когда начнут сами или когда вы их добавите.
people-count =
    { $count ->
    [one] { $count } человек
    [few] { $count } человека
    [many] { $count } человек
    *[other] { $count } человека
    }
people-count-more = Больше { $count } человек
people-known-as = Как называют
people-roles = Роли
people-kind = Вид записи
people-since = Запись от { $when }
people-here-since = Здесь с
people-role-filter = Только люди с одной ролью
people-role-any = любая
people-show = Показать
people-find-title = Найти человека
people-find-hint = Начало псевдонима или полный адрес электронной почты.
people-find = Найти
people-not-found = По запросу «{ $given }» никого не нашлось. Псевдоним можно найти по первым буквам, адрес электронной почты только целиком.
people-find-short = Введите хотя бы две буквы.
people-find-all = Показать всех
people-find-more = Таких людей больше. Допишите ещё несколько букв.
people-found =
    { $count ->
    [one] «{ $given }»: { $count } человек
    [few] «{ $given }»: { $count } человека
    [many] «{ $given }»: { $count } человек
    *[other] «{ $given }»: { $count } человека
    }
people-role = Роль
people-role-nobody = Сейчас этой роли ни у кого нет
people-role-nobody-text = Роль назначают на странице человека.

# Adding somebody
people-new-title = Добавить человека
people-new-named = Человек будет входить сам
people-new-named-hint = Нужен адрес электронной почты. Туда придёт приветственное письмо.
people-new-office = Только в записях команды
people-new-office-hint = Для тех, кто не пользуется интернетом.
people-new-empty = Укажите хотя бы одно: имя, адрес, телефон или заметку. Иначе не понять, о ком речь.
people-new-needs-mail = Для самостоятельного входа нужен адрес электронной почты.
people-added = Человек добавлен.
people-notes = Заметки
people-notes-hint = Этот человек может прочитать их на своей странице.
people-welcome-subject = Вас приглашают
people-welcome-body =
    Здравствуйте,

    у вас есть здесь учётная запись. Чтобы войти, откройте страницу, укажите этот адрес электронной почты и попросите ссылку:
    { $address }

    { $town }

# One person
people-person-title = Человек
people-sealed = Зашифрованные данные
people-sealed-text = Имя, адрес, телефон и заметки закрыты. Этот человек увидит, когда и зачем их открывали.
people-purpose = Зачем вы открываете?
people-purpose-hint = Человек прочитает именно эту фразу.
people-purpose-missing = Выберите, зачем вы открываете эти данные.
people-open = Открыть данные
people-close = Закрыть
people-has-role = есть
people-give-role = Назначить
people-take-role = Снять
people-role-history = Изменения ролей
people-role-given = Роль назначена: { $role }
people-role-taken = Роль снята: { $role }
people-role-by = Кто: { $who }
people-by-operator = администрация сервера
people-only-admin = Это может сделать только администратор.
people-erase-title = Удалить по просьбе человека
people-erase-when = Только если человек об этом просит.
people-erase-what = Ключ к данным будет уничтожен, псевдонимы заменены, причины исправлений об этом человеке исчезнут. Останутся числа, которые ни с кем не связать. Останутся и слова по другому поводу, например почему отменили встречу: если из них видно, о ком речь, сначала измените их. Отменить это не сможет никто.
people-erased = Человек удалён. Его ключа больше не существует.

# The community
people-community-title = Сообщество
people-community-name = Название
people-community-name-hint = Его видно вверху каждой страницы и под каждым письмом.
people-community-lang = Язык
people-community-lang-hint = Для тех, кто не выбрал свой.
people-community-fixed = Адрес страниц: { $slug }. Часовой пояс: { $zone }. Они не меняются, потому что от них зависят ссылки и календари.

# Privacy
people-privacy-lead = В маленьком городе приходят только туда, где никого не узнают. Вот что мы делаем и чего не можем.
people-privacy-never = Чего мы никогда не храним
people-privacy-never-1 = Интернет-адрес вашего устройства и то, какие страницы вы читаете.
people-privacy-never-2 = Номера удостоверений и другие государственные номера.
people-privacy-never-3 = Пароль и слова с бумаги: только то, чем их можно проверить.
people-privacy-keep = Что мы храним
people-privacy-keep-1 = Имя, адрес, телефон и заметки, если вы их дадите: зашифрованы отдельным ключом каждого человека.
people-privacy-keep-2 = Псевдоним в каждом круге, согласия и присутствие на встречах.
people-privacy-keep-3 = Кто, когда и зачем открывал чьи-то данные. Этот человек может это прочитать.
people-privacy-from = Кого и от кого мы защищаем
people-privacy-from-1 = Вас от вора диска или резервной копии: без ключа, который хранится отдельно, зашифрованные данные не прочитать.
people-privacy-from-2 = Вас от любопытного соседа или волонтёра с учётной записью: он видит только свои круги и псевдонимы.
people-privacy-from-3 = Вас от тех, кто финансирует или исследует: они получают только числа.
people-privacy-from-4 = Вас через несколько лет: вы можете в любой момент удалить всё.
people-privacy-not = От чего мы не защищаем
people-privacy-not-text = От того, кто захватил работающий сервер. И от того, что люди скажут за дверью: для этого есть правила круга.
people-privacy-cookies = Файлы cookie
people-privacy-cookies-text = Только свои и только нужные: один помнит, что вы вошли, один связывает форму с вашим браузером, один хранит язык. Два коротких помнят, куда вы шли и какую фразу показать. Ни один не следит и никому не передаётся.
people-privacy-rights = Ваши права
people-privacy-rights-text = На своей странице вы увидите, исправите, скачаете и удалите всё, что у нас есть о вас. Резервные копии исчезают не позднее чем через 30 дней.

# Accessibility
people-access-lead = Эти страницы должны работать для каждого. Наша мера: WCAG 2.2, уровень AA.
people-access-1 = Всё можно сделать с клавиатуры, с программой чтения с экрана и без JavaScript, кроме добавления ключа в устройстве.
people-access-2 = Текст можно увеличить до 200 процентов без прокрутки вбок.
people-access-3 = Цвета достаточно контрастны, и в тёмном режиме тоже, и ничто не передаётся только цветом.
people-access-4 = Страницы лёгкие и работают на старом телефоне при слабой связи.
people-access-limits = Что ещё не идеально
people-access-limits-text = У нас пока нет видео на жестовом языке и лёгкого для чтения текста на всех страницах. Страницы мы проверяем сами, без внешнего аудита.
people-access-tell = Что-то мешает?
people-access-tell-text = Скажите ведущему вашего круга или координатору. Они помогут и иначе: по телефону или на месте.

# Help
people-help-lead = Коротко о том, что здесь можно сделать.
people-help-join = Присоединиться к кругу
people-help-join-text = Выберите круг и псевдоним. Можно и просто прийти.
people-help-begin-text = Семь слов на бумаге вместо имени и адреса.
people-help-sign-in-text = По паролю, ссылке из письма, ключу в телефоне или словам с бумаги.
people-help-privacy-text = Кто что видит и чего мы не храним.
people-help-leave = Когда страницу нужно быстро закрыть
people-help-urgent = Когда очень тяжело
people-help-urgent-text = Если чья-то жизнь в опасности, позвоните:
