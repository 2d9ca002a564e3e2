# dynamic: referral-why-, referral-status-, referral-reason-, referral-step-, referral-channel-, referral-mine-

referral-nav-referrals = Направления
referral-nav-consents = Мои согласия

referral-title-list = Направления
referral-title-new = Новое направление
referral-title-one = Направление
referral-title-letter = Письмо
referral-title-consents = Согласия
referral-title-consent-new = Записать согласие
referral-title-consent = Согласие
referral-title-my-consents = Мои согласия
referral-title-mine = Мои обращения

## Words

referral-target-therapy_group = терапевтическая группа
referral-target-care_service = услуги по уходу
referral-target-assistant = поддержка ассистента
referral-target-psychiatrist = консультация психиатра

referral-status-open = открыто
referral-status-accepted = принято
referral-status-declined = не принято
referral-status-done = выполнено
referral-status-ended = завершено

referral-reason-no_place = нет свободного места
referral-reason-not_theirs = это не их вид помощи
referral-reason-no_answer = нет ответа
referral-reason-persons_wish = так решил сам человек
referral-reason-no_consent = согласие больше не действует
referral-reason-other_help = нашлась другая помощь
referral-reason-moved_away = отъезд или переезд
referral-reason-mistake = записано по ошибке
referral-reason-other = другая причина

referral-step-accepted = Записать: принято
referral-step-declined = Записать: не принято
referral-step-done = Записать: помощь состоялась
referral-step-ended = Завершить направление

referral-channel-paper = на бумаге
referral-channel-spoken = устно
referral-channel-online = онлайн

## The list

referral-write = Написать направление
referral-empty-title = Направлений пока нет
referral-empty = Здесь будут направления в терапевтическую группу, к услугам по уходу, к ассистенту или психиатру, сначала те, что ждут ответа.
referral-caption = Направления, сначала открытые
referral-person = Человек
referral-target = Куда
referral-receiver = Получатель
referral-status = Состояние
referral-since = С какого дня
referral-any-status = любое состояние
referral-any-target = любой вид помощи
referral-page-number = Страница { $n }
referral-consent-missing = нет согласия
referral-consent-expired = срок согласия истёк
referral-consent-withdrawn = согласие отозвано
referral-back-list = Все направления

## A new one

referral-new-lead = Направление можно открыть только с действующим согласием человека, о котором идёт речь. Без него отсюда ничего не выходит.
referral-person-hint = Псевдоним в круге «{ $circle }».
referral-other-circle = Выбрать другой круг
referral-receiver-hint = Название учреждения или организации, без фамилий.
referral-note = Заметка для команды
referral-note-hint = Необязательна. Она зашифрована и не попадает в письмо.
referral-open-it = Открыть направление
referral-which-circle = Из какого круга этот человек?
referral-which-circle-hint = В каждом круге у человека свой псевдоним.
referral-no-circle-title = Кругов здесь пока нет
referral-no-circle = Направление пишут для человека из круга. Это станет возможно, когда появится первый круг.
referral-nothing-left = Ничего не передано
referral-typed-stays = То, что введено ниже, остаётся. Когда согласие будет записано, вернитесь на эту вкладку и отправьте форму ещё раз.
referral-record-consent = Записать согласие

## Why nothing leaves

referral-lack-none = Нет согласия на: { $purpose }.
referral-lack-other = Нет согласия на: { $purpose }. Действует только согласие на другое: { $given }.
referral-lack-expired = Согласие на: { $purpose } действовало до { $on }, его срок истёк.
referral-lack-withdrawn = Согласие на: { $purpose } отозвано { $on }.

## One of them

referral-consent = Согласие
referral-consents = Согласия этого человека
referral-consent-until = дано { $given }, действует до { $until }
referral-consent-since = дано { $given }
referral-stopped = Направление остановлено
referral-stopped-text = Больше ничего не передаётся. Направление можно только завершить. Сообщите получателю, если он уже что-то от нас получил.
referral-note-open = Прочитать заметку
referral-logged = Человек, о котором идёт речь, увидит в своей учётной записи, что кто-то открывал его данные.
referral-erased-title = Этот человек попросил удалить свои данные
referral-erased = Заметку и письмо больше нельзя открыть. Само направление остаётся, без имени и псевдонима.
referral-letter = Письмо получателю
referral-letter-about = В нём только то, на что дано согласие: имя или псевдоним, контакт и вид помощи.
referral-letter-print = Подготовить письмо
referral-what-next = Что дальше
referral-why-declined = Почему не принято?
referral-why-ended = Почему завершаем?
referral-way = Путь направления
referral-flash-opened = Направление открыто.
referral-flash-moved = Сохранено.
referral-problem-closed = Это направление уже закрыто.
referral-problem-no-way = Из этого состояния такого шага нет.
referral-problem-reason = Выберите причину из списка.
referral-problem-stale = Тем временем кто-то изменил это направление. Ниже его нынешнее состояние.
referral-problem-sent-already = Эта форма уже отправлена с другим содержанием. Откройте новую.
referral-problem-letter-closed = Это направление закрыто, поэтому письмо больше не отправляется.

## The letter

referral-letter-heading = Направление
referral-letter-please = Просим связаться с человеком, указанным ниже, и помочь ему.
referral-letter-name = Имя или псевдоним
referral-letter-phone = Телефон
referral-letter-email = Электронная почта
referral-letter-for = Вид помощи
referral-letter-agreed = Согласие на передачу этих данных с этой целью дано { $given }. Его можно отозвать в любое время.
referral-letter-agreed-until = Согласие на передачу этих данных с этой целью дано { $given }. Оно действует до { $until }, его можно отозвать в любое время.
referral-letter-only = Просим не передавать эти данные дальше и удалить их, когда они больше не нужны.
referral-letter-sign = Дата и подпись направляющего лица

## Consents, for the team

referral-no-consents-title = Согласий пока нет
referral-no-consents = Здесь будут согласия этого человека: на что, с какого дня, до какого дня и какими словами.
referral-standing-valid = действует
referral-standing-not-yet = ещё не действует
referral-standing-expired = срок истёк, последний день: { $on }
referral-standing-withdrawn = отозвано { $on }
referral-given = Дано { $given }, { $channel }.
referral-given-until = Дано { $given }, { $channel }, до { $until }.
referral-the-words = Точный текст
referral-taken-back = Отзыв согласия
referral-taken-back-text = Согласие можно отозвать в любое время, без объяснения причин. Достаточно об этом сказать.
referral-withdraw-for = Записать отзыв: { $purpose }
referral-withdraw-confirm = Отозвать согласие на: { $purpose }? С этой минуты больше ничего не будет передано.
referral-flash-given = Согласие записано.
referral-flash-withdrawn = Согласие отозвано. Больше ничего не будет передано.
referral-words-title = Текст, который читают или подписывают
referral-words-print = Распечатать для подписи
referral-version = Текст, версия { $n }
referral-how-given = Как дано согласие?
referral-how-given-hint = Согласие онлайн человек даёт сам в своей учётной записи.
referral-given-on = Когда дано
referral-expires-on = Действует до
referral-expires-on-hint = Обычно год. Пустое поле означает год со дня, когда согласие дано.
referral-which-version = Какая версия текста?
referral-which-version-hint = Номер стоит внизу подписанного листа.
referral-which-language = На каком языке был текст?
referral-what-for = На что это согласие?
referral-what-for-hint = Одно согласие, одна цель.
referral-problem-given-later = Этот день ещё не наступил.
referral-problem-expires-before = Срок согласия не может закончиться раньше дня, когда оно дано.
referral-problem-expires-late = Согласие может действовать самое большее { $years ->
    [one] { $years } год
    [few] { $years } года
    [many] { $years } лет
   *[other] { $years } года
}.
referral-problem-words-changed = Текст согласия тем временем изменился. Прочитайте новый и решите ещё раз.
referral-sign-name = Имя и фамилия
referral-sign-until = Действует до (пусто: один год)
referral-sign-date = Дата и подпись

## Consents, for the person

referral-my-lead = Вы решаете, передаём ли мы ваши данные и куда. Каждое согласие отдельное. Отказ ничего не меняет в вашем участии во встречах.
referral-my-given = Согласие дано.
referral-my-given-until = Согласие дано, до { $until }.
referral-my-not-given = Согласия нет. Мы туда ничего не передаём.
referral-my-already = Это согласие сейчас действует.
referral-read-words = Прочитать и решить
referral-withdraw = Отозвать согласие
referral-agree = Даю согласие
referral-not-now = Не сейчас
referral-history = История
referral-history-empty = Здесь будут согласия и отзывы с их датами.
referral-to-mine = Мои обращения: к кому мы обратились от вашего имени
referral-back-consents = Мои согласия

## Referrals, for the person

referral-mine-lead = К кому с вашего согласия мы обратились за помощью и что из этого вышло.
referral-mine-empty-title = Здесь пока ничего нет
referral-mine-empty = Если с вашего согласия мы попросим кого-то о помощи, вы увидите это здесь.
referral-mine-tag-open = ждём ответа
referral-mine-tag-accepted = принято
referral-mine-tag-declined = не принято
referral-mine-tag-done = помощь состоялась
referral-mine-tag-ended = завершено
referral-mine-begun = просьба о помощи
referral-mine-open = Мы попросили о помощи: { $receiver }. Ждём ответа.
referral-mine-accepted = { $receiver }: ответ хороший, вас ждут.
referral-mine-declined = { $receiver }: в этот раз не получится. Поговорите с нами, поищем что-то другое.
referral-mine-done = { $receiver }: помощь состоялась.
referral-mine-ended = { $receiver }: обращение завершено. Больше мы ничего не передаём.

## The words of a consent. A change here becomes the next version; given consents keep the words that were read.

referral-wording =
    Я даю согласие на то, чтобы сообщество «{ $community }» направило меня { $purpose ->
        [therapy_group] в терапевтическую группу
        [care_service] к услугам по уходу
        [assistant] за поддержкой ассистента
       *[psychiatrist] на консультацию психиатра
    } и передало туда мои данные.

    Что передаётся: моё имя и фамилия (или псевдоним, если вы их не знаете), мой телефон и адрес электронной почты, если они указаны, и то, о какой помощи идёт речь. Ничего больше: ни заметок, ни ответов, ни сведений о встречах.

    Кому: только одному учреждению или организации, названным в направлении. В своей учётной записи я увижу, кому и когда оно отправлено.

    На какой срок: один год со дня согласия, если рядом с подписью не указан другой день.

    Как отозвать: в любое время, без объяснения причин, одной кнопкой на странице «Мои согласия» или сказав об этом кому-то из команды. С этой минуты больше ничего не передаётся. Переданное раньше было передано законно; команда сообщит получателю.

    Согласие добровольно. Отказ или отзыв ничего не меняет ни в моём участии во встречах, ни в другой помощи.

    Основание: статья 6, пункт 1 (a), и статья 9, пункт 2 (a), Общего регламента ЕС о защите данных (RODO), потому что вид помощи может что-то говорить о здоровье. Я имею право увидеть свои данные, исправить и удалить их и подать жалобу в орган по защите данных.
