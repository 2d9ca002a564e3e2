### Результаты: кому лучше, кто остался, кто ушёл, с честной неопределённостью.

outcome-nav = Помогает ли это
outcome-title = Помогает ли это?
outcome-lead = Кому стало лучше, у кого без изменений, кто ушёл. Только для многих людей вместе и всегда с неопределённостью.
outcome-none = Пока нет круга
outcome-none-text = Когда появятся круги с закрытыми списками, их цифры будут здесь.
outcome-programmes = Программы
outcome-circles = Круги
outcome-staying = Кто остаётся
outcome-hidden = Слишком мало, чтобы показать
outcome-hidden-people = Цифры появятся, когда придёт не меньше восьми человек, чтобы никого нельзя было узнать.
outcome-hidden-pairs = Изменение показывается, когда не меньше восьми участников дважды заполнили одну шкалу и согласились её учесть.
outcome-people = Пришло людей: { $count }
outcome-active = Посещения с активным участием: { $share }
outcome-median =
    Половина уходит через { $weeks ->
        [one] { $weeks } неделю
        [few] { $weeks } недели
        [many] { $weeks } недель
       *[other] { $weeks } недели
    }.
outcome-median-none = Больше половины всё ещё приходит.
outcome-after = Спустя
outcome-weeks =
    { $count ->
        [one] { $count } неделя
        [few] { $count } недели
        [many] { $count } недель
       *[other] { $count } недели
    }
outcome-still = Всё ещё приходят
outcome-staying-caption = Доля всё ещё приходящих, интервал 95 %
outcome-staying-note =
    Каплан–Мейер, округлено до 5 %. Кого не видели { $weeks ->
        [one] { $weeks } неделю
        [few] { $weeks } недели
        [many] { $weeks } недель
       *[other] { $weeks } недели
    }, считается ушедшим в день последней встречи.
outcome-change = Кому лучше
outcome-change-caption = Между первым и последним листом одного человека
outcome-scale = Шкала
outcome-twice = Два раза и больше
outcome-once = Только раз
outcome-better = Надёжно лучше
outcome-same = Без изменений
outcome-worse = Надёжно хуже
outcome-mean = Среднее изменение, баллы
outcome-effect = Размер эффекта (g Хеджеса)
outcome-change-note = Меньше баллов — меньше трудностей. Надёжно: больше, чем колебание самой шкалы (Джекобсон и Труакс; NHS Talking Therapies для PHQ-9 и GAD-7). В скобках интервал 95 %. Без группы сравнения нельзя сказать, сколько изменилось бы и так.
outcome-too-few = Слишком мало пар, чтобы показать: { $scales }.
outcome-few = несколько
outcome-about = около { $count }
outcome-between = { $value } ({ $low } … { $high })
