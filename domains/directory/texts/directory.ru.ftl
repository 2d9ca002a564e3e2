### The directory: entries, their forms and their keeping.
# dynamic: directory-fact-, directory-term-, directory-about-, directory-kind-, directory-kinds-, directory-add-, directory-edit-, directory-empty-, directory-payer-, directory-cost-, directory-status-, directory-location-, directory-profession-, directory-house-, directory-gives-, directory-origin-

directory-nav = Справочник
directory-nav-group = Справочник помощи
directory-nav-mine = Моя запись и часы
directory-tabs = Разделы справочника
directory-overview = Обзор
directory-desk-title = Справочник помощи
directory-first-lead = Здесь мы соберём, кто поблизости помогает, в чём, где и за какую плату. Начните с одной организации и одной услуги: остальное можно добавить потом.
directory-first-later = Порядок любой. Каждую запись потом можно поправить.
directory-to-do = Что сделать
directory-add-title = Добавить в справочник
directory-import-open = Загрузить список, который уже есть
directory-inventory-open = Что у нас есть и чего не хватает
directory-kind = Вид
directory-kind-organisation = организация
directory-kind-service = услуга
directory-kind-location = место
directory-kind-practitioner = специалист
directory-kind-venue = помещение
directory-kinds-organisation = Организации
directory-kinds-service = Услуги
directory-kinds-location = Места
directory-kinds-practitioner = Специалисты
directory-kinds-venue = Помещения
directory-add-organisation = Добавить организацию
directory-add-service = Добавить услугу
directory-add-location = Добавить место
directory-add-practitioner = Добавить специалиста
directory-add-venue = Добавить помещение
directory-add-hint-organisation = Кто оказывает помощь: центр, консультация, фонд, приход.
directory-add-hint-service = В чём помогает, кому, за какую плату и с чего начать.
directory-add-hint-location = Адрес, дорога и насколько легко войти.
directory-add-hint-practitioner = Как работает, на каких языках и сколько часов в неделю даёт.
directory-add-hint-venue = Комната, которую даёт школа, библиотека или дом культуры.
directory-edit-organisation = Изменить организацию
directory-edit-service = Изменить услугу
directory-edit-location = Изменить место
directory-edit-practitioner = Изменить запись специалиста
directory-edit-venue = Изменить помещение
directory-empty-organisation = Пока нет ни одной организации
directory-empty-service = Пока нет ни одной услуги
directory-empty-location = Пока нет ни одного места
directory-empty-practitioner = Пока нет ни одного специалиста
directory-empty-venue = Пока нет ни одного помещения
directory-search = Название или его часть
directory-show-gone = Показать убранные
directory-nothing-found = Проверьте написание или поищите в другом городе.
directory-nameless = (без названия)
directory-something = (запись вне справочника)
directory-checked-on = Проверено
directory-age = Актуальность
directory-age-fresh = Проверено: { $day }.
directory-age-stale = Последняя проверка: { $day }. Что-то могло измениться, лучше позвонить заранее.
directory-age-very-stale = Это давно никто не проверял (последний раз: { $day }). Пожалуйста, не полагайтесь на это без звонка.
directory-age-unknown = Мы не знаем, когда это проверяли. Лучше сначала позвонить.
directory-age-word-fresh = актуально
directory-age-word-stale = нужно проверить
directory-age-word-very-stale = давно не проверялось
directory-age-word-unknown = давность неизвестна
directory-source = Источник
directory-source-town = координатор города
directory-source-demo = демонстрационные данные, вымышленные
directory-source-owner = тот, о ком запись
directory-origin-staff = записано городом
directory-origin-owner = от того, кто ведёт запись
directory-origin-practitioner = от специалиста
directory-origin-import = из импорта
directory-origin-demo = демонстрационные данные
directory-history = История
directory-history-new = Новая запись
directory-history-confirmed = Подтверждено без изменений
directory-confirm = Проверено, всё верно
directory-checked-label = Когда проверено
directory-confirmed = Отмечено, что запись проверена.
directory-saved = Сохранено.
directory-saved-now = Сохранено сейчас
directory-your-words = Ваша версия
directory-gone = убрано
directory-retire = Убрать из справочника
directory-retire-sure = Убрать эту запись? Она исчезнет со всех страниц, история останется.
directory-return = Вернуть в справочник
directory-retired = Запись убрана. Её история остаётся.
directory-returned = Запись снова в справочнике.
directory-confidential-title = Конфиденциальное место
directory-confidential-text = Адрес, город, телефон и часы этого места не появляются ни на одной странице и ни в одном файле. Об изменениях спрашиваем по телефону.
directory-owner = Кто следит за записью
directory-owner-known = Мы знаем, кого спросить. Когда запись устареет, программа напишет сама, не чаще раза в месяц.
directory-owner-none = Мы пока не знаем, кого спросить, всё ли верно.
directory-owner-write = Написать или передать ссылку
directory-owner-email = Адрес электронной почты этого человека
directory-owner-hint = Придёт ссылка на одну эту запись. Учётная запись не нужна.
directory-owner-send = Отправить
directory-owner-forget = Больше не спрашивать этого человека
directory-owner-gone = Об этой записи больше никого не спрашивают.
directory-invited = Письмо со ссылкой отправляется.
directory-link-make = Создать ссылку, чтобы передать
directory-link-made = Ссылка готова
directory-link-once = Показываем её только один раз. Она действует 30 дней, и ответить по ней можно один раз.
directory-link-confidential = Это место конфиденциально: мы ничего о нём не отправляем. Лучше позвонить.
directory-link-gone-title = Эта ссылка больше не действует
directory-link-gone = Ссылка действует один раз и 30 дней. Если что-то изменилось, попросите у координатора новую.
directory-yours-title = Всё ещё верно?
directory-yours-lead = Так об этом сказано в справочнике. Всё ещё верно?
directory-yours-confirm = Да, всё верно
directory-yours-changed = Что-то изменилось
directory-yours-review = Поправьте, что нужно. Координатор посмотрит изменения, и они появятся в справочнике.
directory-yours-note = Что-то ещё координатору
directory-yours-note-hint = Можно ничего не писать.
directory-thanks-title = Спасибо
directory-thanks-text = Благодаря вам кто-то придёт по верному адресу. Страницу можно закрыть.
directory-mail-subject = Короткий вопрос о записи
directory-asked-head = Спрашивали ли
directory-asked-nobody = неизвестно, кого спросить
directory-asked-not-yet = ещё нет
directory-asked = { $when }
directory-review-title = Изменения, которые ждут просмотра
directory-review-one = Предложенные изменения
directory-review-lead = Это написали те, кто следит за записями. Сначала самые давние.
directory-review-empty = Ничего не ждёт
directory-review-empty-text = Когда кто-то поправит свою запись по ссылке, изменения появятся здесь.
directory-review-entry = Вся запись
directory-review-note = Сообщение
directory-review-old = Сейчас
directory-review-new = Станет
directory-review-nothing = ничего
directory-review-same = Запись уже такая. Ничего не изменится.
directory-review-broken = Эти изменения больше нельзя внести
directory-sent = Прислано
directory-accept = Принять изменения
directory-decline = Не принимать
directory-reason = Почему нет
directory-reason-hint = Эти слова получит тот, кто прислал изменения.
directory-reason-needed = Напишите почему, хотя бы одним предложением.
directory-accepted = Изменения внесены в запись.
directory-declined = Изменения не приняты.
directory-declined-because = Не принято: { $reason }
directory-decided-already = Кто-то уже решил иначе.
directory-stale-review = Запись изменилась с тех пор, как вы открыли страницу. Посмотрите ещё раз.
directory-stale-title = Давно не проверялось
directory-stale-empty = Всё актуально
directory-stale-empty-text = Когда что-то устареет, оно появится здесь, а тот, кто следит за записью, получит письмо.
directory-settings-title = С какого времени запись считается старой
directory-settings-stale = Через сколько дней просить проверить
directory-settings-stale-hint = Обычно 180. С этого дня это видно на страницах, а тот, кто следит за записью, получает письмо.
directory-settings-very = Через сколько дней предупреждать явно
directory-inventory-title = Что у нас есть и чего не хватает
directory-inventory-lead = Город за городом: сколько чего в справочнике и какой помощи там никто не даёт.
directory-inventory-empty = Справочник пока пуст
directory-inventory-caption = Записи справочника по городам
directory-inventory-help = Какая помощь есть
directory-inventory-missing = Чего здесь никто не даёт
directory-step-done = есть
directory-step-open = добавить
directory-capacity-title = Часы в неделю
directory-capacity-now = Сегодня: { $hours } в неделю.
directory-capacity-today = Как сегодня
directory-capacity-new = Записать изменение
directory-capacity-new-text = Ничего не стирается: изменение — это новая строка с какого-то дня. Ноль часов означает конец работы в этом месте.
directory-capacity-from = С какого дня
directory-capacity-from-hint = Можно и прошедший день.
directory-capacity-hours = Часов в неделю
directory-capacity-hours-hint = Например, 12 или 7,5.
directory-capacity-place = Где
directory-capacity-online = онлайн или по телефону
directory-capacity-payer = Кто платит
directory-capacity-since = С
directory-capacity-note = Примечание
directory-capacity-history = Все записанные изменения
directory-capacity-recorded = Записано
directory-capacity-saved = Часы записаны.
directory-mine-title = Моя запись в справочнике
directory-mine-lead = Так вас видят те, кто ищет помощь. Изменения видны сразу.
directory-mine-none = Вашей записи пока нет
directory-mine-none-text = Попросите координатора добавить её и связать с вашей учётной записью. Потом вы запишете здесь свои часы.
directory-support-title = Что даёт тем, кто помогает
directory-support-lead = По одному пункту в строке. Пустое поле значит: этого не даёт.
directory-gives-workshops = Обучающие мастер-классы
directory-gives-money = Финансовая поддержка
directory-gives-campaigns = Информационные кампании
directory-gives-access = Расширение доступа
directory-gives-groups = Группы поддержки
directory-gives-rooms = Помещения
directory-gives-transport = Транспорт
directory-gives-training = Обучение и супервизия
directory-gives-other = Другое
directory-payer-nfz = Национальный фонд здравоохранения (NFZ)
directory-payer-commune = гмина
directory-payer-county = повят
directory-payer-region = воеводство
directory-payer-state = государство
directory-payer-european = европейские фонды
directory-payer-foundation = фонд
directory-payer-residents = тот, кто приходит
directory-payer-own = собственные средства
directory-payer-other = кто-то другой
directory-cost-free = бесплатно
directory-cost-nfz = за счёт NFZ
directory-cost-commune = платит гмина
directory-cost-sliding = кто сколько может
directory-cost-paid = платно
directory-cost-stipend = стипендия на терапию
directory-cost-refund = возмещение расходов
directory-cost-other = иначе
directory-status-active = работает
directory-status-inactive = пока не принимает
directory-status-defunct = больше не существует
directory-status-temporarily-closed = временно закрыто
directory-location-physical = адрес, куда приходят
directory-location-postal = адрес только для писем
directory-location-virtual = в интернете
directory-profession-psychotherapist = психотерапевт
directory-profession-psychologist = психолог
directory-profession-psychiatrist = психиатр
directory-profession-counsellor = консультант
directory-profession-addiction-therapist = специалист по зависимостям
directory-profession-coach = коуч
directory-profession-social-worker = социальный работник
directory-profession-peer-supporter = равный консультант
directory-profession-other = другая профессия
directory-house-school = школа
directory-house-library = библиотека
directory-house-culture-centre = дом культуры
directory-house-community-centre = общественный центр
directory-house-clinic = поликлиника
directory-house-parish = приход
directory-house-other = другой дом
directory-service-where = Где
directory-service-cost = Сколько стоит и кто платит
directory-service-whom = Для кого и с чем
directory-service-contact = Как начать и как связаться
directory-service-now = Открыта ли сейчас
directory-name-unknown = В справочнике нет «{ $given }». Сначала добавьте эту запись или проверьте написание.
directory-name-many = Есть несколько записей с таким названием. Допишите город, например: { $example }.
directory-email-wrong = Это не похоже на адрес электронной почты: в нём есть знак @ и точка после него.
directory-url-wrong = Это не похоже на адрес сайта. Например: https://example.org
directory-amount-wrong = Сумма — это число, например 150 или 150,50.
directory-ages-order = Верхний возраст не может быть ниже нижнего.
directory-position-wrong = Укажите широту и долготу, например 50.3805, 18.9400.
directory-phone-wrong = Строка «{ $given }» не начинается с номера телефона.
directory-lines-many = Не больше { $most } строк, не слишком длинных.
directory-hours-wrong = Не понимаем «{ $given }». Напишите, например, 8:00–16:00.
directory-hours-number = Укажите часы числом от 0 до 168, например 7,5.
directory-day-far = Этот день слишком далёкий.
directory-account-unknown = Ни у кого нет учётной записи с этим адресом.
directory-account-taken = Эта учётная запись уже у другого специалиста.
directory-form-broken = В этой форме чего-то не хватало. Откройте страницу ещё раз и отправьте снова.
directory-alternate-hint = Другое название, сокращение или как говорят люди.
directory-description-hint = Несколько простых предложений: для кого и в чём.
directory-about-hint = Несколько предложений о себе и о работе, без трудных слов.
directory-phones-hint = Один номер в строке, после него можно написать, для чего он: 32 123 45 67 – регистратура.
directory-url-hint = Например, https://example.org
directory-named-hint = Начните писать название, которое уже есть в справочнике.
directory-service-name-hint = Так, чтобы понял любой: «Разговор с психологом», «Группа для родителей».
directory-areas-hint = Для жителей каких мест, по одному в строке. Важно прежде всего для помощи онлайн.
directory-amount-hint = В злотых за одну встречу. Пусто, если по-разному.
directory-application-hint = Позвонить, прийти, нужно ли направление.
directory-alert-hint = Короткое сообщение, например о летнем перерыве.
directory-hours-hint = Например, 8:00–12:00, 14:00–18:00. Пусто: закрыто.
directory-location-name-hint = Как называют это место, например «Поликлиника на Больничной».
directory-confidential-hint = Для приюта. Тогда ничего об этом месте не появится ни на одной странице и ни в одном файле.
directory-position-hint = Широта и долгота: 50.3805, 18.9400. Можно оставить пустым.
directory-transportation-hint = Каким автобусом и где выйти.
directory-practitioner-name-hint = Имя, под которым человек работает.
directory-account-hint = Адрес, с которым человек входит. Пусто: без изменений. Дефис: отвязать учётную запись.
directory-venue-name-hint = Например, «Читальный зал на втором этаже».
directory-venue-hours-hint = Когда свободно, простыми словами.
directory-fact-name = Название
directory-fact-alternate-name = Другое название
directory-fact-description = Описание
directory-fact-town = Город
directory-fact-email = Эл. почта
directory-fact-url = Сайт
directory-fact-phones = Телефоны
directory-fact-payers = Кто платит
directory-fact-funding = Кто платит
directory-fact-legal-status = Правовая форма
directory-fact-tax-status = Налоговый статус
directory-fact-tax-id = Налоговый номер
directory-fact-year-incorporated = Год основания
directory-fact-logo = Логотип
directory-fact-uri = Сетевой идентификатор
directory-fact-parent = Вышестоящая организация
directory-fact-extra = Другие данные из файла
directory-fact-texts = На других языках
directory-fact-schedules = Часы работы
directory-fact-terms = Признаки
directory-fact-languages = Языки
directory-fact-areas = Для жителей
directory-fact-organisation = Организация
directory-fact-help = Какая помощь
directory-fact-approach = Способ работы
directory-fact-setting = С кем
directory-fact-format = В каком виде
directory-fact-need = С чем можно прийти
directory-fact-location = Место
directory-fact-locations = Где
directory-fact-costs = Сколько стоит
directory-fact-amount = Цена
directory-fact-cost-note = Примечание о цене
directory-fact-fees-description = Об оплате
directory-fact-wait-time = Время ожидания
directory-fact-interpretation-services = Переводчик
directory-fact-accreditations = Аккредитации
directory-fact-licenses = Разрешения
directory-fact-eligibility-description = Для кого
directory-fact-minimum-age = Возраст от
directory-fact-maximum-age = Возраст до
directory-fact-application-process = С чего начать
directory-fact-status = Работает ли
directory-fact-alert = Важное сообщение
directory-fact-confidential = Конфиденциальное место
directory-fact-location-type = Вид места
directory-fact-street = Улица и дом
directory-fact-postal-code = Индекс
directory-fact-state-province = Воеводство
directory-fact-position = Положение на карте
directory-fact-accessibility = Доступность
directory-fact-transportation = Как добраться
directory-fact-external-identifier = Внешний идентификатор
directory-fact-addresses = Адрес
directory-fact-profession = Профессия
directory-fact-tele = Работает также онлайн или по телефону
directory-fact-account = Учётная запись
directory-fact-house = Чей это дом
directory-fact-seats = Мест
directory-fact-hours = Когда свободно
directory-fact-cost = Стоимость
directory-fact-equipment = Оснащение
directory-fact-retired = Убрано
directory-term-psychotherapy = психотерапия
directory-term-counselling = беседа с психологом
directory-term-psychiatry = врач-психиатр
directory-term-crisis-intervention = помощь в кризисе
directory-term-helpline = телефон доверия
directory-term-tele-advice = консультация на расстоянии
directory-term-support-group = группа поддержки
directory-term-peer-support = поддержка того, кто сам прошёл через это
directory-term-workshop = мастер-классы
directory-term-addiction-help = помощь при зависимости
directory-term-prevention = профилактика
directory-term-day-centre = дневной центр
directory-term-family-help = помощь семье
directory-term-shelter = безопасный приют
directory-term-cbt = когнитивно-поведенческая терапия (КПТ)
directory-term-psychodynamic = психодинамическая терапия
directory-term-systemic = системная терапия
directory-term-group-therapy = групповая терапия
directory-term-coaching = коучинг
directory-term-motivational = мотивационная беседа
directory-term-individual = один человек
directory-term-group = группа
directory-term-couple = пара
directory-term-family = семья
directory-term-in-person = вживую
directory-term-online = онлайн
directory-term-phone = по телефону
directory-term-low-mood = грусть и упадок сил
directory-term-anxiety = тревога
directory-term-insomnia = проблемы со сном
directory-term-stress = стресс и усталость
directory-term-grief = горе и утрата
directory-term-loneliness = одиночество
directory-term-relationships = трудности в отношениях
directory-term-parenting = воспитание детей
directory-term-young-people = трудности молодых людей
directory-term-addiction = зависимость, своя или близкого
directory-term-violence = насилие
directory-term-trauma = тяжёлые переживания
directory-term-caring = уход за близким
directory-term-thoughts-of-death = мысли о смерти
directory-about-psychotherapy = Регулярные встречи с психотерапевтом несколько месяцев или дольше. Помогает, когда что-то возвращается и само не проходит.
directory-about-counselling = Одна или несколько бесед. Хорошо для начала, когда неясно, что искать.
directory-about-psychiatry = Врач, который помогает и лекарствами. Направление в Польше не нужно.
directory-about-crisis-intervention = Когда случилось что-то внезапное и это трудно вынести. Обычно сразу и бесплатно.
directory-about-helpline = Вас выслушают; имя называть не нужно.
directory-about-tele-advice = Разговор по телефону или через интернет, из дома.
directory-about-support-group = Люди с похожим опытом встречаются и слушают друг друга.
directory-about-peer-support = Тот, кто сам прошёл через похожее, будет рядом и подскажет.
directory-about-workshop = Несколько встреч, где можно научиться и попробовать.
directory-about-addiction-help = Для тех, кто хочет что-то изменить, и для их близких.
directory-about-prevention = Занятия, пока ещё не стало трудно: для молодёжи, пожилых, семей.
directory-about-day-centre = Место, куда можно прийти днём и побыть среди людей.
directory-about-family-help = Когда всей семье нужен разговор или передышка.
directory-about-shelter = Крыша над головой вдали от того, кто причиняет зло. Адрес сообщают по телефону.
directory-about-cbt = Меняет мысли и привычки, которые вредят. Помогает при тревоге и депрессии.
directory-about-psychodynamic = Ищет в давних отношениях истоки того, что болит сегодня. Помогает понять себя.
directory-about-systemic = Смотрит на семью как на целое. Хорошо, когда трудно договориться.
directory-about-group-therapy = Несколько человек и психотерапевт. Помогает от одиночества.
directory-about-coaching = Сосредоточен на целях и планах. Это не лечение.
directory-about-motivational = Помогает найти свою причину что-то изменить, например меньше пить.
directory-stale-form = Тем временем кто-то изменил эту запись. Ниже обе версии: сохранённая и ваша.
directory-day-ahead = Этот день ещё не наступил.
directory-limits-order = Второе число дней должно быть больше первого.
directory-waiting-count = { $n ->
        [one] { $n } изменение ждёт просмотра
        [few] { $n } изменения ждут просмотра
        [many] { $n } изменений ждут просмотра
       *[other] { $n } изменения ждут просмотра
    }
directory-stale-count = { $n ->
        [one] { $n } запись нужно проверить
        [few] { $n } записи нужно проверить
        [many] { $n } записей нужно проверить
       *[other] { $n } записи нужно проверить
    }
directory-stale-lead = Запись старая, если её не проверяли { $stale ->
        [one] { $stale } день
        [few] { $stale } дня
        [many] { $stale } дней
       *[other] { $stale } дня
    }, и очень старая через { $very ->
        [one] { $very } день
        [few] { $very } дня
        [many] { $very } дней
       *[other] { $very } дня
    }.
directory-mail-body =
    Здравствуйте,

    в справочнике, который ведёт { $town }, есть запись, о которой мы спрашиваем вас. Всё ли в ней ещё верно? Откройте страницу и нажмите одну кнопку или поправьте то, что изменилось.

    { $entries }

    Ссылка действует { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    } и не требует учётной записи.
directory-mail-declined =
    Здравствуйте,

    спасибо за сообщение о записи «{ $name }». На этот раз она остаётся прежней. Причина:

    { $reason }
directory-section-filled = { $n ->
        [0] – пока ничего
        [one] – заполнено { $n } поле
        [few] – заполнено { $n } поля
        [many] – заполнено { $n } полей
       *[other] – заполнено { $n } поля
    }
