### The register: closing it, correcting it, printing it, freezing a year.

## Refusals

register-year-frozen = Рік { $year } закрито остаточно, його журнали більше не змінюються.
register-meeting-cancelled = Цю зустріч скасовано: { $reason }. Скасована зустріч не має журналу.
register-too-early = Ця зустріч почнеться { $day } о { $time }. Журнал можна закрити щонайраніше за дві години.
register-id-reused = Цю форму вже було надіслано з іншими записами. Ваші записи на місці; якщо вони правильні, надішліть їх ще раз.
register-try-again = Хтось змінив це тієї ж миті. Спробуйте ще раз.
register-stranger = Особа із запису { $record } не належить до кола цієї зустрічі ({ $day }).
register-unmarked = Позначте, чи є на зустрічі { $who }.
register-twice = { $who } записано в цьому журналі двічі.
register-pseudonym-long = Псевдонім може мати щонайбільше { $most } знаків.
register-walk-in-facilitator = { $who } веде це коло і до журналу не вноситься.
register-walk-in-nowhere = Ця зустріч не належить до жодного кола, тому додати не можна: { $who }.
register-topic-elsewhere = Одна з тем не належить до цього кола. Виберіть зі списку.
register-topic-long = Тема може мати щонайбільше { $most } знаків.
register-recorded-otherwise = Зустріч «{ $name }» ({ $day }) вже має закритий журнал з іншими записами.
register-correct-open = Цей журнал ще не закрито. Внесіть зміну в сам журнал.
register-correct-same = У { $who } в журналі вже стоїть саме так.
register-correct-stale = Тим часом хтось змінив запис { $who }. Нижче видно, що в журналі зараз.
register-reason-missing = Напишіть причину виправлення, хоча б одним словом.
register-year-not-over = { $year } рік ще не закінчився. Закрити можна лише минулий.
register-year-open = { $n ->
    [one] { $n } журнал цього року ще відкритий: { $list }. Спершу закрийте його або скасуйте зустріч.
    [few] { $n } журнали цього року ще відкриті: { $list }. Спершу закрийте їх або скасуйте зустрічі.
    [many] { $n } журналів цього року ще відкриті: { $list }. Спершу закрийте їх або скасуйте зустрічі.
   *[other] { $n } журналу цього року ще відкрито: { $list }. Спершу закрийте їх або скасуйте зустрічі.
}
