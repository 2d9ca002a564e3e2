### The register: closing it, correcting it, printing it, freezing a year.

## Refusals

register-year-frozen = Рік { $year } закрито остаточно, його журнали більше не змінюються.
register-meeting-cancelled = Цю зустріч скасовано: { $reason }. Скасована зустріч не має журналу.
register-too-early = Ця зустріч почнеться { $day } о { $time }. Журнал можна закрити щонайраніше за дві години.
register-id-reused = Цю форму вже було надіслано з іншими записами. Ваші записи на місці; якщо вони правильні, надішліть їх ще раз.
register-try-again = Хтось змінив це тієї ж миті. Спробуйте ще раз.
register-stranger = Людина із запису { $record } не належить до кола цієї зустрічі ({ $day }).
register-unmarked = Позначте, чи є на зустрічі { $who }.
register-twice = У цьому журналі двічі записано: { $who }.
register-walk-in-facilitator = { $who } веде це коло і до журналу не вноситься.
register-walk-in-nowhere = Ця зустріч не належить до жодного кола, тому додати не можна: { $who }.
register-topic-elsewhere = Одна з тем не належить до цього кола. Виберіть зі списку.
register-topic-long = Тема може мати щонайбільше { $most } знаків.
register-recorded-otherwise = Зустріч «{ $name }» ({ $day }) вже має закритий журнал з іншими записами.
register-correct-open = Цей журнал ще не закрито. Внесіть зміну в сам журнал.
register-correct-same = У журналі вже є саме такий запис: { $who }.
register-correct-stale = Тим часом хтось змінив запис ({ $who }). Нижче видно, що в журналі зараз.
register-reason-missing = Напишіть причину виправлення, хоча б одним словом.
register-year-not-over = { $year } рік ще не закінчився. Закрити можна лише минулий.
register-year-open = { $n ->
    [one] { $n } журнал цього року ще відкритий: { $list }. Спершу закрийте його або скасуйте зустріч.
    [few] { $n } журнали цього року ще відкриті: { $list }. Спершу закрийте їх або скасуйте зустрічі.
    [many] { $n } журналів цього року ще відкриті: { $list }. Спершу закрийте їх або скасуйте зустрічі.
   *[other] { $n } журналу цього року ще відкрито: { $list }. Спершу закрийте їх або скасуйте зустрічі.
}
register-id-missing = Ця сторінка застаріла. Надішліть її ще раз; ваші позначки на місці.

## Filling in

register-title = Журнал зустрічі
register-to-meeting = Зустріч
register-to-programme = Програма
register-kind-group = Зустріч кола
register-kind-individual = Індивідуальна підтримка
register-kind-outing = Спільний вихід
register-kind-workshop = Майстер-клас
register-kind-guest = Зустріч із гостем
register-kind-family = Робота з родиною
register-people = Люди
register-intro = Усі позначені як присутні. Змініть лише те, що було інакше.
register-attended = Тут
register-late = Пізніше
register-excused = Поважна
register-absent = Немає
register-took-part = активно
register-nobody-title = Поки нікого не чекаємо
register-nobody = Тут будуть люди, які цього дня належать до кола. Якщо хтось прийшов, додайте псевдонім нижче.
register-came-too = Прийшов хтось іще
register-walk-in = Псевдонім
register-walk-in-hint = Відомий псевдонім упізнається й без особливих знаків. Нова людина належить до кола від цього дня.
register-add = Додати
register-topics = Теми
register-new-topic = Інша тема
register-minutes = Скільки тривало (у хвилинах)
register-close = Закрити журнал
register-no-pseudonym = Людина без псевдоніма

## A closed register

register-closed-now = Журнал закрито. У цифрах його вже враховано.
register-is-closed = закрито
register-closed-by = { $who }, { $when }
register-by-you = Ви
register-by-facilitator = Ведучий кола
register-by-supervisor = Супервізор
register-by-coordinator = Координатор
register-by-admin = Адміністратор
register-by-office = Офіс
register-there = були на зустрічі
register-were-excused = з поважної причини
register-were-absent = не прийшли
register-contact = разом на всіх
register-contact-note = тривалість зустрічі, помножена на кількість людей
register-see-figures = Переглянути цифри
register-next-open = Наступний відкритий журнал: { $day }, { $name }
register-next = Наступна зустріч: { $day }, { $name }
register-nobody-came = У цьому журналі нікого немає.
register-was-planned = ще не позначено
register-was-attended = на зустрічі
register-was-late = із запізненням
register-was-excused = поважна причина
register-was-absent = не було
register-was-walk-in = на зустрічі, поза списком
register-was-active = { $status }, активна участь
register-was-active-note = активна участь
register-not-in-it = немає в журналі
register-missing = Належать до кола, але їх немає в журналі
register-missing-note = Мабуть, вони приєдналися, коли журнал уже був відкритий на телефоні. Внесіть їх, якщо вони були.
register-enter-one = Внести

## Corrections

register-correct = Виправити
register-correct-other = Додати того, кого немає в журналі
register-correct-title = Виправлення в журналі
register-correct-intro = Попередній запис лишається в історії поруч із новим.
register-correct-who-hint = Людину, відому в колі, ми впізнаємо за псевдонімом.
register-correct-to = Як було насправді
register-reason = Причина
register-reason-hint = Наприклад: випадковий дотик на телефоні; прийшла після перерви. Нікого не називайте.
register-correct-enter = Внести виправлення
register-corrected = Виправлення внесено до журналу.
register-history = Історія виправлень
register-corrected-by = { $when }, { $who }
register-corrected-what = { $name }: було «{ $before }», стало «{ $after }»
register-topic-entered = Додано тему: { $name }

## Two closed one register

register-already-title = Цей журнал уже закрито
register-already = Журнал закрили раніше: { $who }, { $when }. Ваші позначки не втрачено.
register-already-same = У ньому те саме, що й у вашому. Більше нічого робити не потрібно.
register-already-differs = Нижче видно відмінності. Внесіть свої як виправлення або лишіть журнал як є.
register-already-topic = Тема: { $name }
register-already-reason = З другого журналу тієї самої зустрічі
register-in-register = У журналі
register-yours = У вас
register-see = Відкрити журнал
register-enter-corrections = Внести позначене як виправлення
register-leave-as-is = Лишити як є

## On a phone without a connection

register-say-kept = Збережено на цьому телефоні. Надішлеться, коли з’явиться зв’язок.
register-say-sending = Надсилаємо…
register-say-sent = Журнал із цього телефона надіслано й закрито.
register-say-sign-in = Збережено на цьому телефоні. Увійдіть, і його буде надіслано.
register-say-other = На цьому телефоні чекає журнал іншої людини. Він надішлеться, коли вона увійде.
register-say-refused = Журнал не можна закрити в такому вигляді. Позначки лишилися на цьому телефоні.
register-say-already = Хтось закрив цей журнал раніше. Позначки з цього телефона чекають на порівняння.
register-say-leave = На цьому телефоні є ненадісланий журнал. Після виходу його буде видалено. Усе одно вийти?
register-say-draft = Повернулися позначки, які ще не надіслано.
register-say-ready = Ця сторінка тепер працює і без зв’язку.
register-say-retry = Надіслати зараз
register-say-compare = Порівняти
register-say-drop = Видалити з телефона

## On paper

register-sheet-title = Аркуш підписів
register-sheet-pseudonyms = З псевдонімами
register-sheet-blank = Порожні рядки
register-sheet-names = Зі справжніми іменами
register-sheet-names-note = Кожна з цих людей побачить у себе, що її ім’я відкрили для аркуша. Вибирайте це, лише якщо цього хтось вимагає.
register-sheet-names-open = Відкрити з іменами
register-sheet-number = №
register-pseudonym = Псевдонім
register-sheet-name = Ім’я та прізвище
register-sheet-signature = Підпис
register-sheet-care = Цей аркуш — список людей. Не лишайте його на столі.

## Years

register-years-title = Роки програми
register-years-intro = Закритий рік більше не змінюється: ні журнали, ні цифри у звітах.
register-years-empty-title = Поки немає жодного року
register-years-empty = Тут буде кожен рік, у якому була зустріч. Почніть із закриття першого журналу.
register-years-empty-act = Зустрічі
register-year-closed = Закриті журнали
register-year-waiting = Відкриті
register-year-cancelled = Скасовані зустрічі
register-year-done = закрито остаточно
register-year-reported = { $day }: { $figures }
register-year-persons = { $n ->
    [one] { $n } особа
    [few] { $n } особи
    [many] { $n } осіб
   *[other] { $n } особи
}
register-year-meetings = { $n ->
    [one] { $n } зустріч
    [few] { $n } зустрічі
    [many] { $n } зустрічей
   *[other] { $n } зустрічі
}
register-year-first = Спершу закрийте ці журнали або скасуйте зустрічі:
register-year-more = { $n ->
    [one] і ще { $n }
    [few] і ще { $n }
    [many] і ще { $n }
   *[other] і ще { $n }
}
register-year-confirm = Перевірено: { $year } рік треба закрити остаточно
register-year-sure-missing = Позначте, що { $year } рік треба закрити остаточно. Скасувати це не можна.
register-year-close = Закрити рік
register-year-closed-now = Рік закрито. Його цифри збережено.
