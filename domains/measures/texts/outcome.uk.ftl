### Результати: кому краще, хто залишився, хто пішов, з чесною невизначеністю.

outcome-nav = Чи допомагає це
outcome-title = Чи допомагає це?
outcome-lead = Кому стало краще, у кого без змін, хто пішов. Лише для багатьох людей разом і завжди з невизначеністю.
outcome-none = Поки немає кола
outcome-none-text = Коли з’являться кола із закритими списками, їхні цифри будуть тут.
outcome-programmes = Програми
outcome-circles = Кола
outcome-staying = Хто залишається
outcome-hidden = Замало, щоб показати
outcome-hidden-people = Цифри з’являться, коли прийде щонайменше восьмеро людей, щоб нікого не можна було впізнати.
outcome-hidden-pairs = Зміну показано, коли щонайменше восьмеро учасників двічі заповнили ту саму шкалу і погодилися її врахувати.
outcome-people = Прийшло людей: { $count }
outcome-active = Відвідування з активною участю: { $share }
outcome-median =
    Половина йде через { $weeks ->
        [one] { $weeks } тиждень
        [few] { $weeks } тижні
        [many] { $weeks } тижнів
       *[other] { $weeks } тижня
    }.
outcome-median-none = Понад половина й далі приходить.
outcome-after = Через
outcome-weeks =
    { $count ->
        [one] { $count } тиждень
        [few] { $count } тижні
        [many] { $count } тижнів
       *[other] { $count } тижня
    }
outcome-still = Досі приходять
outcome-staying-caption = Частка тих, хто досі приходить, інтервал 95 %
outcome-staying-note =
    Каплан–Маєр, округлено до 5 %. Кого не бачили { $weeks ->
        [one] { $weeks } тиждень
        [few] { $weeks } тижні
        [many] { $weeks } тижнів
       *[other] { $weeks } тижня
    }, вважається таким, що пішов у день останньої зустрічі.
outcome-change = Кому краще
outcome-change-caption = Між першим і останнім аркушем однієї людини
outcome-scale = Шкала
outcome-twice = Двічі й більше
outcome-once = Лише раз
outcome-better = Надійно краще
outcome-same = Без змін
outcome-worse = Надійно гірше
outcome-mean = Середня зміна, бали
outcome-effect = Розмір ефекту (g Хеджеса)
outcome-change-note = Менше балів — менше труднощів. Надійно: більше, ніж коливання самої шкали (Джекобсон і Труакс; NHS Talking Therapies для PHQ-9 і GAD-7). У дужках інтервал 95 %. Без групи порівняння не можна сказати, скільки змінилося б і так.
outcome-too-few = Замало пар, щоб показати: { $scales }.
outcome-few = кілька
outcome-about = близько { $count }
outcome-between = { $value } ({ $low } … { $high })
