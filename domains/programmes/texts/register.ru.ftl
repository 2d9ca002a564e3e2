### The register: closing it, correcting it, printing it, freezing a year.

## Refusals

register-year-frozen = Год { $year } закрыт окончательно, его журналы больше не меняются.
register-meeting-cancelled = Эта встреча отменена: { $reason }. У отменённой встречи нет журнала.
register-too-early = Эта встреча начнётся { $day } в { $time }. Журнал можно закрыть не раньше чем за два часа.
register-id-reused = Эта форма уже была отправлена с другими записями. Ваши записи на месте; если они верны, отправьте их ещё раз.
register-try-again = Кто-то изменил это в ту же минуту. Попробуйте ещё раз.
register-stranger = Человек из записи { $record } не состоит в круге этой встречи ({ $day }).
register-unmarked = Отметьте, пришёл ли человек: { $who }.
register-twice = В этом журнале дважды записано: { $who }.
register-walk-in-facilitator = { $who } ведёт этот круг и в журнал не вносится.
register-walk-in-nowhere = Эта встреча не относится ни к одному кругу, поэтому добавить нельзя: { $who }.
register-topic-elsewhere = Одна из тем не относится к этому кругу. Выберите из списка.
register-topic-long = В теме может быть не больше { $most } знаков.
register-recorded-otherwise = У встречи «{ $name }» ({ $day }) уже есть закрытый журнал с другими записями.
register-correct-open = Этот журнал ещё не закрыт. Внесите изменение в сам журнал.
register-correct-same = В журнале уже есть именно такая запись: { $who }.
register-correct-stale = Тем временем кто-то изменил запись ({ $who }). Ниже видно, что в журнале сейчас.
register-reason-missing = Напишите причину исправления, хотя бы одним словом.
register-year-not-over = { $year } год ещё не закончился. Закрыть можно только прошедший.
register-year-open = { $n ->
    [one] { $n } журнал этого года ещё открыт: { $list }. Сначала закройте его или отмените встречу.
    [few] { $n } журнала этого года ещё открыты: { $list }. Сначала закройте их или отмените встречи.
    [many] { $n } журналов этого года ещё открыты: { $list }. Сначала закройте их или отмените встречи.
   *[other] { $n } журнала этого года ещё открыто: { $list }. Сначала закройте их или отмените встречи.
}
register-id-missing = Эта страница устарела. Отправьте её ещё раз; ваши отметки на месте.

## Filling in

register-title = Журнал встречи
register-to-meeting = Встреча
register-to-programme = Программа
register-kind-group = Встреча круга
register-kind-individual = Индивидуальная поддержка
register-kind-outing = Совместный выход
register-kind-workshop = Мастер-класс
register-kind-guest = Встреча с гостем
register-kind-family = Работа с семьёй
register-people = Люди
register-intro = Все отмечены как присутствующие. Измените только то, что было иначе.
register-attended = Здесь
register-late = Позже
register-excused = Уваж.
register-absent = Нет
register-took-part = активно
register-nobody-title = Пока никто не ожидается
register-nobody = Здесь будут люди, которые в этот день состоят в круге. Если кто-то пришёл, добавьте псевдоним ниже.
register-came-too = Пришёл кто-то ещё
register-walk-in = Псевдоним
register-walk-in-hint = Известный псевдоним узнаётся и без особых знаков. Новый человек состоит в круге с этого дня.
register-add = Добавить
register-topics = Темы
register-new-topic = Другая тема
register-minutes = Сколько длилось (в минутах)
register-close = Закрыть журнал
register-no-pseudonym = Человек без псевдонима

## A closed register

register-closed-now = Журнал закрыт. В цифрах он уже учтён.
register-is-closed = закрыт
register-closed-by = { $who }, { $when }
register-by-you = Вы
register-by-facilitator = Ведущий круга
register-by-supervisor = Супервизор
register-by-coordinator = Координатор
register-by-admin = Администратор
register-by-office = Офис
register-there = были на встрече
register-were-excused = по уважительной причине
register-were-absent = не пришли
register-contact = вместе на всех
register-contact-note = длительность встречи, умноженная на число людей
register-see-figures = Посмотреть цифры
register-next-open = Следующий открытый журнал: { $day }, { $name }
register-next = Следующая встреча: { $day }, { $name }
register-nobody-came = В этом журнале никого нет.
register-was-planned = ещё не отмечено
register-was-attended = на встрече
register-was-late = с опозданием
register-was-excused = уважительная причина
register-was-absent = не было
register-was-walk-in = на встрече, вне списка
register-was-active = { $status }, активное участие
register-was-active-note = активное участие
register-not-in-it = нет в журнале
register-missing = Состоят в круге, но их нет в журнале
register-missing-note = Вероятно, они присоединились, когда журнал уже был открыт на телефоне. Внесите их, если они были.
register-enter-one = Внести

## Corrections

register-correct = Исправить
register-correct-other = Добавить того, кого нет в журнале
register-correct-title = Исправление в журнале
register-correct-intro = Прежняя запись остаётся в истории рядом с новой.
register-correct-who-hint = Человека, известного в круге, мы узнаем по псевдониму.
register-correct-to = Как было на самом деле
register-reason = Причина
register-reason-hint = Например: случайное нажатие на телефоне; пришла после перерыва. Никого не называйте.
register-correct-enter = Внести исправление
register-corrected = Исправление внесено в журнал.
register-history = История исправлений
register-corrected-by = { $when }, { $who }
register-corrected-what = { $name }: было «{ $before }», стало «{ $after }»
register-topic-entered = Добавлена тема: { $name }

## Two closed one register

register-already-title = Этот журнал уже закрыт
register-already = Журнал закрыли раньше: { $who }, { $when }. Ваши отметки не потеряны.
register-already-same = В нём то же, что и в вашем. Больше ничего делать не нужно.
register-already-differs = Ниже видны различия. Внесите свои как исправления или оставьте журнал как есть.
register-already-topic = Тема: { $name }
register-already-reason = Из второго журнала той же встречи
register-in-register = В журнале
register-yours = У вас
register-see = Открыть журнал
register-enter-corrections = Внести отмеченное как исправления
register-leave-as-is = Оставить как есть

## On a phone without a connection

register-say-kept = Сохранено на этом телефоне. Отправится, когда появится связь.
register-say-sending = Отправляем…
register-say-sent = Журнал с этого телефона отправлен и закрыт.
register-say-sign-in = Сохранено на этом телефоне. Войдите, и оно будет отправлено.
register-say-other = На этом телефоне ждёт журнал другого человека. Он отправится, когда тот войдёт.
register-say-refused = Журнал нельзя закрыть в таком виде. Отметки остались на этом телефоне.
register-say-already = Кто-то закрыл этот журнал раньше. Отметки с этого телефона ждут сравнения.
register-say-leave = На этом телефоне есть неотправленный журнал. При выходе он удалится. Всё равно выйти?
register-say-draft = Вернулись отметки, которые ещё не отправлены.
register-say-ready = Эта страница теперь работает и без связи.
register-say-retry = Отправить сейчас
register-say-compare = Сравнить
register-say-drop = Удалить с телефона

## On paper

register-sheet-title = Лист подписей
register-sheet-pseudonyms = С псевдонимами
register-sheet-blank = Пустые строки
register-sheet-names = С настоящими именами
register-sheet-names-note = Каждый из этих людей увидит у себя, что его имя открыли для листа. Выбирайте это, только если этого кто-то требует.
register-sheet-names-open = Открыть с именами
register-sheet-number = №
register-pseudonym = Псевдоним
register-sheet-name = Имя и фамилия
register-sheet-signature = Подпись
register-sheet-care = Этот лист — список людей. Не оставляйте его на столе.

## Years

register-years-title = Годы программы
register-years-intro = Закрытый год больше не меняется: ни журналы, ни цифры в отчётах.
register-years-empty-title = Пока нет ни одного года
register-years-empty = Здесь будет каждый год, в котором была встреча. Начните с закрытия первого журнала.
register-years-empty-act = Встречи
register-year-closed = Закрытые журналы
register-year-waiting = Открытые
register-year-cancelled = Отменённые встречи
register-year-done = закрыт окончательно
register-year-reported = { $day }: { $figures }
register-year-persons = { $n ->
    [one] { $n } человек
    [few] { $n } человека
    [many] { $n } человек
   *[other] { $n } человека
}
register-year-meetings = { $n ->
    [one] { $n } встреча
    [few] { $n } встречи
    [many] { $n } встреч
   *[other] { $n } встречи
}
register-year-first = Сначала закройте эти журналы или отмените встречи:
register-year-more = { $n ->
    [one] и ещё { $n }
    [few] и ещё { $n }
    [many] и ещё { $n }
   *[other] и ещё { $n }
}
register-year-confirm = Проверено: { $year } год нужно закрыть окончательно
register-year-sure-missing = Отметьте, что { $year } год нужно закрыть окончательно. Отменить это нельзя.
register-year-close = Закрыть год
register-year-closed-now = Год закрыт. Его цифры сохранены.
