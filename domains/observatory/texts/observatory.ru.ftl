# The pages of a month
observatory-nav = Становится ли помощь ближе?
observatory-title = Становится ли помощь доступнее?
observatory-place-title = Доступность помощи в одном месте
observatory-everywhere = Вся страна
observatory-region = Регион
observatory-county = Район
observatory-measure = Показатель
observatory-parts = Части этого месяца
observatory-part-map = Карта и места
observatory-part-towns = Малые и большие города
observatory-part-trend = С течением времени
observatory-part-evenness = Насколько поровну
observatory-part-gaps = Где помощи не хватает
observatory-empty-title = Пока не рассчитан ни один месяц
observatory-empty-text = Здесь будет видно, насколько помощь доступна в каждом городе, где становится лучше и насколько в этом можно быть уверенным.
observatory-empty-staff = Выберите месяцы для расчёта. Нужны специалисты с часами в неделю в справочнике или очереди, прочитанные из NFZ.
observatory-superseded = Этот месяц с тех пор рассчитан заново
observatory-to-newest = Показать самое новое
observatory-to-method = Как это считается
observatory-based-on = На чём это основано
observatory-from-directory = { $n ->
    [one] { $n } специалист из справочника, { $hours } в неделю, регионы: { $regions }.
    [few] { $n } специалиста из справочника, вместе { $hours } в неделю, регионы: { $regions }.
    [many] { $n } специалистов из справочника, вместе { $hours } в неделю, регионы: { $regions }.
   *[other] { $n } специалиста из справочника, вместе { $hours } в неделю, регионы: { $regions }.
}
observatory-from-no-directory = Справочник пока ни в одном регионе не знает достаточно специалистов, поэтому доступные часы не показаны.
observatory-from-queues = { $n ->
    [one] { $n } очередь NFZ, данные на { $when }, регионы: { $regions }.
    [few] { $n } очереди NFZ, данные не позднее { $when }, регионы: { $regions }.
    [many] { $n } очередей NFZ, данные не позднее { $when }, регионы: { $regions }.
   *[other] { $n } очереди NFZ, данные не позднее { $when }, регионы: { $regions }.
}
observatory-from-no-queues = В этом месяце не прочитана ни одна очередь NFZ, поэтому ожидание не показано.
observatory-from-unplaced = Не отнесено ни к одному месту: { $hours } в неделю по защищённым или неизвестным адресам.
observatory-not-nought = Прочерк значит, что что-то неизвестно. Он никогда не значит, что чего-то нет.
observatory-edition = Выпуск { $number }, рассчитан { $when }.
observatory-edition-word = Выпуск
observatory-permanent = Постоянная ссылка на этот выпуск
observatory-credits = Источники: { $sources }.
observatory-source = Источник

# The three answers
observatory-verdict = Становится лучше?
observatory-improving = Становится лучше
observatory-not-improving = Не становится лучше
observatory-cannot-say = Сказать нельзя
observatory-people = { $n ->
    [one] там живёт { $n } человек
    [few] там живут { $n } человека
    [many] там живёт { $n } человек
   *[other] там живёт { $n } человека
}
observatory-better = лучше
observatory-worse = хуже
observatory-level = без перемен
observatory-unknown = мало месяцев
observatory-why-improving = Хотя бы одно из трёх, доступные часы, ожидание или расстояние, становится лучше, и ни одно не становится хуже.
observatory-why-worse = Хотя бы одно из трёх, доступные часы, ожидание или расстояние, становится хуже, и ни одно не становится лучше.
observatory-why-level = Ни доступные часы, ни ожидание, ни расстояние не меняются настолько, чтобы говорить о перемене.
observatory-why-mixed = Доступные часы, ожидание и расстояние меняются в разные стороны. Посмотрите на каждое ниже.
observatory-why-unknown = Мы слишком мало знаем о том, как менялось это место.
observatory-slope = { $n ->
    [one] { $slope } в год (интервал 90 %: от { $low } до { $high }), за { $n } месяц
    [few] { $slope } в год (интервал 90 %: от { $low } до { $high }), за { $n } месяца
    [many] { $slope } в год (интервал 90 %: от { $low } до { $high }), за { $n } месяцев
   *[other] { $slope } в год (интервал 90 %: от { $low } до { $high }), за { $n } месяца
}
observatory-too-few = { $n ->
    [0] Об этом здесь ничего не известно.
    [one] Известно за { $n } месяц; для оценки нужно { $least }.
    [few] Известно за { $n } месяца; для оценки нужно { $least }.
    [many] Известно за { $n } месяцев; для оценки нужно { $least }.
   *[other] Известно за { $n } месяца; для оценки нужно { $least }.
}

# What is measured
observatory-access = Доступные часы
observatory-access-means = Часы помощи в неделю на 10 000 человек у специалистов в пределах досягаемости, разделённые со всеми, кто тоже до них добирается.
observatory-public = Доступные бесплатные часы
observatory-public-means = То же самое, но только часы, которые бесплатны или оплачены из бюджета.
observatory-admissions = Доступные приёмы NFZ
observatory-admissions-means = Люди, снятые за месяц с очередей NFZ, на 10 000 человек в пределах досягаемости. NFZ не публикует часы, поэтому это лишь косвенный показатель его возможностей.
observatory-waiting = Ожидание
observatory-waiting-means = Половина очередей NFZ в пределах досягаемости короче.
observatory-nearest = До ближайшей помощи
observatory-nearest-means = Километры до ближайшего известного специалиста или пункта NFZ, по дороге; оценка по прямой линии.
observatory-capacity = Часы на месте
observatory-capacity-means = Часы помощи в неделю в самом месте на 10 000 жителей.
observatory-funded = Доля бесплатных
observatory-funded-means = Какая часть доступных часов бесплатна или оплачена из бюджета.
observatory-tele = Часы онлайн
observatory-tele-means = Часы в неделю онлайн или по телефону на 10 000 человек в регионах, которые знает справочник.
observatory-opinion = Что говорят жители
observatory-opinion-text = Пока не спрашивали. Ответы жителей появятся здесь рядом с цифрами, и только там, где ответит достаточно людей.
observatory-not-known = неизвестно
observatory-measures-in = Что измеряется, { $month }
observatory-side-by-side = Показатели стоят рядом и не складываются в одно число.
observatory-beside = Остальные показатели с течением времени
observatory-place-counts = { $practitioners ->
    [one] Здесь: { $practitioners } специалист.
    [few] Здесь: { $practitioners } специалиста.
    [many] Здесь: { $practitioners } специалистов.
   *[other] Здесь: { $practitioners } специалиста.
} { $queues ->
    [one] В пределах досягаемости { $queues } очередь NFZ.
    [few] В пределах досягаемости { $queues } очереди NFZ.
    [many] В пределах досягаемости { $queues } очередей NFZ.
   *[other] В пределах досягаемости { $queues } очереди NFZ.
}
observatory-region-mean = В среднем по региону: { $value }
observatory-place-where = { $n ->
    [one] { $region }. { $size }. { $n } житель.
    [few] { $region }. { $size }. { $n } жителя.
    [many] { $region }. { $size }. { $n } жителей.
   *[other] { $region }. { $size }. { $n } жителя.
}
observatory-means = Сколько приходится на людей в среднем
observatory-places-known = { $n ->
    [one] известно для { $n } места
    [few] известно для { $n } мест
    [many] известно для { $n } мест
   *[other] известно для { $n } места
}

# Map and table
observatory-map-title = { $measure }, { $month }
observatory-map-hint = Каждый цвет означает примерно одинаковое число мест; чем темнее, тем лучше. Таблица ниже говорит то же цифрами.
observatory-places-title-public = Места
observatory-places-caption = Места, сначала те, где хуже всего: { $measure }
observatory-place = Место
observatory-places = Места
observatory-code = Код
observatory-population = Жители
observatory-practitioners = Специалисты
observatory-queues = Очереди

# Towns
observatory-size = Размер
observatory-size-village = Сельская гмина
observatory-size-below-5k = Город до 5 000
observatory-size-below-20k = Город от 5 000 до 20 000
observatory-size-below-50k = Город от 20 000 до 50 000
observatory-size-below-100k = Город от 50 000 до 100 000
observatory-size-below-200k = Город от 100 000 до 200 000
observatory-size-below-500k = Город от 200 000 до 500 000
observatory-size-large = Город от 500 000
observatory-group = Вид места
observatory-group-all = Везде
observatory-group-small = Города до 20 000
observatory-group-village = Сельские гмины
observatory-group-large = Более крупные города
observatory-towns-text = Средние на человека по классам размера городов польского статистического ведомства. Места, где показатель неизвестен, в его среднее не входят.
observatory-towns-caption = Доступность по размеру города
observatory-years = Специалисты из года в год
observatory-years-text = Специалисты, у которых в последний день года были часы. Кто работает в местах двух видов, посчитан в обоих.
observatory-years-chart = Специалисты везде
observatory-years-caption = Специалисты и рост к предыдущему году
observatory-years-none = В справочнике пока нет часов с датами.
observatory-year-so-far = { $year }, до { $day }
observatory-counted-on = На день
observatory-growth = Рост

# Over time
observatory-trend-chart = { $measure } с течением времени
observatory-trend-none = Этот показатель здесь неизвестен.
observatory-trend-one = Один месяц ещё не линия. Она появится, когда станет известен следующий.
observatory-rupture = С июля 2026 года NFZ сообщает ожидание по-другому. Числа до и после мы между собой не сравниваем.
observatory-months-caption = Месяц за месяцем
observatory-bar = { $when }: { $value }

# Evenness
observatory-gini = Коэффициент Джини
observatory-gini-note = 0: у всех поровну; 1: у одного всё
observatory-evenness-sentence = { $places ->
    [one] «{ $measure }»: на половину людей, которым хуже, приходится { $share }. Известно для { $places } места.
    [few] «{ $measure }»: на половину людей, которым хуже, приходится { $share }. Известно для { $places } мест.
    [many] «{ $measure }»: на половину людей, которым хуже, приходится { $share }. Известно для { $places } мест.
   *[other] «{ $measure }»: на половину людей, которым хуже, приходится { $share }. Известно для { $places } места.
}
observatory-evenness-none = Этот показатель здесь неизвестен, или делить нечего.
observatory-lorenz-chart = Кривая Лоренца: { $measure }
observatory-lorenz-hint = Слева направо люди, сначала те, кому хуже; вверх, сколько у них вместе. На прямой у всех было бы поровну.
observatory-tenths = Десятая часть людей
observatory-tenth-first = 1, хуже всего
observatory-tenths-caption = Сколько есть у каждой десятой части людей
observatory-share = Доля

# Gaps
observatory-gaps-lead = В среднем на 10 000 человек приходится доступных часов в неделю: { $usual }. В этих местах меньше. Они расположены по числу часов, которые подняли бы их жителей до этого уровня.
observatory-gaps-none = Мест, где не хватает часов, мы не знаем.
observatory-gaps-caption = Места по недостающим часам
observatory-gap-hours = Не хватает часов в неделю
observatory-more-in-file = { $n ->
    [one] Ещё { $n } место есть в файле.
    [few] Ещё { $n } места есть в файле.
    [many] Ещё { $n } мест есть в файле.
   *[other] Ещё { $n } места есть в файле.
}

# Method
observatory-method-title = Как считается доступность
observatory-method-lead = Каждую цифру можно проверить: из чего она, по какой формуле и что неизвестно.
observatory-method-measures = Что измеряется
observatory-method-access = Доступные часы
observatory-method-access-text = Улучшенный двухшаговый метод зон досягаемости (E2SFCA). Сначала каждая точка, где кто-то даёт S часов, делится между P людьми в пределах досягаемости; кто ближе, считается больше. Потом каждое место складывает то, что получает от всех точек в пределах досягаемости. Все розданные часы вместе и есть все данные часы.
observatory-zone = до { $km } км: { $weight }
observatory-method-zones = Веса по расстоянию: { $zones }. Расстояние: прямая, умноженная на { $detour }; настоящие дороги и автобусы пока не учтены. Гмина отмечена там, где её самый большой город или село.
observatory-method-proxy = NFZ не публикует часы. Сколько людей за месяц снято с его очередей, проходит через ту же формулу, но это отдельный показатель, и к часам он никогда не прибавляется.
observatory-method-waiting = Ожидание
observatory-method-waiting-text = Медиана дней, которые NFZ сообщает для очередей на помощь в области психического здоровья для взрослых в пределах досягаемости, стабильные случаи, прочитанных за месяц. Текст NFZ хранится как есть; дни выведены из него. Очереди, которые ничего не сообщили, не считаются нулём.
observatory-method-unknown = Что неизвестно
observatory-method-unknown-text = { $n ->
    [one] Часы показаны для регионов, где справочник знает не меньше { $n } специалиста, ожидание для регионов, чьи очереди прочитаны. В остальных стоит прочерк. У границы такого региона не хватает помощи, которая за ней.
    [few] Часы показаны для регионов, где справочник знает не меньше { $n } специалистов, ожидание для регионов, чьи очереди прочитаны. В остальных стоит прочерк. У границы такого региона не хватает помощи, которая за ней.
    [many] Часы показаны для регионов, где справочник знает не меньше { $n } специалистов, ожидание для регионов, чьи очереди прочитаны. В остальных стоит прочерк. У границы такого региона не хватает помощи, которая за ней.
   *[other] Часы показаны для регионов, где справочник знает не меньше { $n } специалиста, ожидание для регионов, чьи очереди прочитаны. В остальных стоит прочерк. У границы такого региона не хватает помощи, которая за ней.
}
observatory-method-verdict = Становится ли лучше?
observatory-method-verdict-text = Для каждого показателя мы смотрим на последние месяцы; их число: { $window }. Для оценки нужны значения хотя бы за столько месяцев: { $least }. Критерий Манна и Кендалла говорит, растёт он или падает (двусторонний, 90 %); наклон Тейла и Сена говорит, на сколько, с интервалом. Изменение за это время меньше { $material } обычного уровня считается отсутствием перемен.
observatory-method-verdict-rule = В месте становится лучше, когда доступные часы, ожидание или расстояние становятся лучше и ни одно из трёх не становится хуже. Не становится лучше, когда ни одно не становится лучше. Если они меняются в разные стороны или известно слишком мало, сказать нельзя. Остальные показатели показаны и ничего не решают.
observatory-method-limits = Критерий считает месяцы независимыми, а месяцы одного места не совсем таковы: оценка — лишь повод присмотреться. Где специалистов мало, скачки большие.
observatory-method-evenness = Кривая Лоренца ставит людей от тех, кому хуже, к тем, кому лучше. Коэффициент Джини равен удвоенной площади между кривой и прямой. Внутри места каждый считается одинаково.
observatory-method-gaps = Сколько приходится на людей в среднем в показанной стране или регионе, минус доступные часы места, умножить на число жителей. Часами там пользовались бы и соседи, так что настоящая потребность больше.
observatory-method-editions = Выпуски
observatory-method-editions-text = Рассчитанный месяц хранится вместе с правилами и никогда не меняется. Если данные потом исправят, у месяца появится новый выпуск; ссылки на старый по-прежнему показывают старый.
observatory-method-privacy = Здесь никого нельзя узнать
observatory-method-privacy-text = Используются опубликованные часы специалистов и опубликованные очереди учреждений. Сведений о людях, которые ищут помощь, здесь нет. Защищённые адреса не отнесены ни к одному месту.
observatory-method-sources = Источники
observatory-source-directory = Специалисты и часы: справочник этого сообщества.
observatory-source-nfz = Очереди: польский Национальный фонд здравоохранения (NFZ), Terminy Leczenia.
observatory-source-gus = Жители и классы размера: польское статистическое ведомство (GUS), конец 2021 года.
observatory-source-prg = Границы: государственный реестр границ (PRG), GUGiK, 2021, упрощённые.
observatory-source-geonames = Города и сёла: GeoNames, CC BY 4.0.

# Desk
observatory-desk-title = Обсерватория
observatory-desk-lead = Рассчитайте месяцы, загрузите места другой страны и попробуйте, что изменило бы доступность.
observatory-to-public = Публичная страница
observatory-compute = Рассчитать месяцы
observatory-compute-text = Каждый месяц считается по тому, что справочник говорит о его последнем дне. Месяц, данные которого не изменились, остаётся как есть.
observatory-first-month = Первый месяц
observatory-last-month = Последний месяц
observatory-month-hint = Например, 2026-08
observatory-month-wrong = «{ $given }» — это не месяц. Напишите, например, 2026-08.
observatory-span-order = Последний месяц раньше первого.
observatory-span-future = Нельзя рассчитать месяц, который ещё не начался.
observatory-span-long = За один раз не больше месяцев: { $most }.
observatory-begun = Месяцы рассчитываются. Эту страницу можно закрыть.
observatory-running = Идёт расчёт
observatory-finished = Готово
observatory-failed = Прервано ошибкой. Попробуйте ещё раз; если повторится, скажите тому, кто обслуживает сервер.
observatory-progress = месяцы: { $done } из { $total }
observatory-computations = Последние расчёты
observatory-computations-none = Пока ничего не рассчитано.
observatory-started = Начало
observatory-months = Месяцы
observatory-span = { $from } – { $to }
observatory-done = Сделано
observatory-done-of = { $done } из { $total }
observatory-unchanged = Без перемен
observatory-computed-months = Рассчитанные месяцы
observatory-editions = Новейший выпуск

# Lists of places
observatory-places-title = Списки мест
observatory-places-lead = Гмины Польши есть в программе. Для другой страны загрузите её список.
observatory-comes-with = есть в программе
observatory-loaded = Загружен
observatory-in-use = Используется
observatory-use-set = Считать со списком
observatory-use-set-hint = Месяцы, рассчитанные с этого момента, берут этот список. Прежние выпуски хранят свой.
observatory-use-these = Использовать этот список
observatory-load = Загрузить список
observatory-load-text = CSV или XLSX со строкой заголовков. Региона, района и числа жителей города может не быть.
observatory-load-name-hint = Например, Франция
observatory-load-source-hint = Кто составил цифры; это показывается вместе с ними.
observatory-load-skip = Пропустить строки, которые нельзя использовать
observatory-bad-rows = Строки, которые нельзя использовать
observatory-bad-more = { $n ->
    [one] … и ещё { $n } строка.
    [few] … и ещё { $n } строки.
    [many] … и ещё { $n } строк.
   *[other] … и ещё { $n } строки.
}
observatory-row = Строка
observatory-column = Столбец
observatory-given = Что там есть
observatory-why = Почему
observatory-places-loaded = Список загружен. Выберите его, если месяцы нужно считать с ним.
observatory-places-chosen = Теперь месяцы считаются с этим списком.
observatory-places-bad-rows = { $n ->
    [one] { $n } строку нельзя использовать. Исправьте её или разрешите пропустить. Ничего не загружено.
    [few] { $n } строки нельзя использовать. Исправьте их или разрешите пропустить. Ничего не загружено.
    [many] { $n } строк нельзя использовать. Исправьте их или разрешите пропустить. Ничего не загружено.
   *[other] { $n } строки нельзя использовать. Исправьте их или разрешите пропустить. Ничего не загружено.
}
observatory-places-empty = В файле нет строк.
observatory-places-large = Файл слишком большой: не больше 20 МБ и 100 000 строк.
observatory-places-unreadable = Это не CSV и не XLSX, который можно прочитать.
observatory-places-columns = Не хватает столбцов: { $columns }.
observatory-places-missing = Здесь что-то должно быть.
observatory-places-long = Это слишком длинно.
observatory-places-code = Код состоит из букв, цифр, точек и дефисов.
observatory-places-degrees = Это не широта от -90 до 90 и не долгота от -180 до 180. Возможно, их поменяли местами.
observatory-places-nowhere = 0, 0 — это точка в море, скорее всего значение пропущено.
observatory-places-people = Это не число людей.
observatory-places-twice = Этот код уже есть в строке { $first }.

# What if
observatory-what-if-title = Что изменило бы это?
observatory-what-if-lead = Выберите одно, что попробовать. Вы увидите рядом сегодня и потом. Сама проба ничего не меняет.
observatory-try-lever = Попробовать, что изменило бы это
observatory-other-lever = Попробовать другое
observatory-try = Показать, что изменится
observatory-place-hint = Название или код. Если таких названий несколько, добавьте район: название (район).
observatory-place-unknown = Нет места «{ $given }».
observatory-place-several = Это название носят несколько мест. Напишите код: { $choices }.
observatory-place-not-known = Об этом месте известно слишком мало, чтобы там что-то пробовать.
observatory-nothing-known = Пробовать нечего, пока доступные часы нигде не известны.
observatory-same-place = Места должны быть разными.
observatory-barrier-shortage = Мало специалистов
observatory-barrier-infrastructure = Нет помещений и групп
observatory-barrier-funding = Нет денег
observatory-barrier-transport = Не на чем доехать
observatory-barrier-stigma = Страх осуждения
observatory-lever-hours = Приёмный день психотерапевта
observatory-lever-hours-text = Кто-то каждую неделю принимает в библиотеке, школе или центре этого места.
observatory-lever-room = Помещение поближе
observatory-lever-room-text = Часы из одного места проходят в другом, в комнате, которую даёт библиотека или школа.
observatory-lever-refund = Платные часы становятся бесплатными
observatory-lever-refund-text = Кто-то оплачивает часы, за которые сегодня люди платят сами.
observatory-lever-bus = Микроавтобус
observatory-lever-bus-text = В некоторые дни недели жителей возят в центр.
observatory-lever-tele = Помощь онлайн
observatory-lever-tele-text = Часы онлайн отведены для жителей этого места.
observatory-lever-campaign = Кампания
observatory-lever-campaign-text = Встречи, мастер-классы и голоса тех, кому доверяют, чтобы больше людей решались просить о помощи.
observatory-hours-a-week = Часов в неделю
observatory-free-hours = Бесплатно для тех, кто приходит
observatory-hours-come-from = Откуда часы
observatory-hours-from = { $most ->
    [one] Там всего { $most } час в неделю.
    [few] Там всего { $most } часа в неделю.
    [many] Там всего { $most } часов в неделю.
   *[other] Там всего { $most } часа в неделю.
}
observatory-hours-paid = { $most ->
    [one] Там люди сами платят всего за { $most } час в неделю.
    [few] Там люди сами платят всего за { $most } часа в неделю.
    [many] Там люди сами платят всего за { $most } часов в неделю.
   *[other] Там люди сами платят всего за { $most } часа в неделю.
}
observatory-bus-to = Куда едет
observatory-bus-days = Дней в неделю
observatory-tele-people = Люди
observatory-tele-minutes = Минут в неделю для каждого
observatory-ask-before = Сколько человек из 100 попросили бы о помощи сегодня
observatory-ask-hint = Из опроса или лучшее предположение.
observatory-ask-after = Сколько человек из 100 попросили бы после кампании
observatory-outcome-title = Что изменилось бы, { $month }
observatory-outcome = Людей, для которых доступных часов станет больше: { $better }; для которых меньше: { $worse }.
observatory-outcome-beside = Доступные часы остаются прежними; то, что меняется, стоит рядом.
observatory-compared = Сегодня и потом
observatory-what = Что
observatory-today = Сегодня
observatory-then = Потом
observatory-difference = Разница
observatory-changes = Места, где перемену заметят больше всего: доступные часы в неделю на 10 000 человек
observatory-changes-more = { $n ->
    [one] … и ещё { $n } место.
    [few] … и ещё { $n } места.
    [many] … и ещё { $n } мест.
   *[other] … и ещё { $n } места.
}
observatory-effect-place = { $place }: { $measure }
observatory-effect-below = Люди, у которых меньше сегодняшнего среднего
observatory-effect-gini = Коэффициент Джини (0: у всех поровну)
observatory-effect-tele = Часы онлайн в неделю на 10 000 жителей места
observatory-effect-km = Километры в неделю, которые никому не нужно проезжать
observatory-effect-asking = Жители, которые просят о помощи
observatory-effect-each = Доступные минуты в неделю на каждого, кто просит
observatory-effect-keep = Часы в неделю, при которых у каждого останутся его минуты
observatory-assume-hours = Часы делятся между всеми в пределах досягаемости по той же формуле, что и сегодня. Место отмечено там, где его самый большой город или село.
observatory-assume-bus = В дни рейса жители добираются туда же, куда добираются из центра; другие, кто пользуется этой помощью, делят её с ними. Дни считаются из пяти.
observatory-assume-tele = Часами пользуются только жители этого места. Километры: туда и обратно до ближайшего специалиста, раз в неделю для каждого.
observatory-assume-campaign = Часов не прибавляется, поэтому, когда просит больше людей, каждому достаётся меньше. Последняя строка говорит, сколько часов сохранит уровень.

# Планы
observatory-plans-title = Планы
observatory-plans-lead = Вы говорите, что можете дать и что важнее всего; план говорит, где от этого будет больше всего пользы и насколько он может уступать лучшему из возможных.
observatory-plans-none = Планов пока нет
observatory-plans-kept = Сохранённые планы
observatory-plan-new-title = Составить план
observatory-plan-new-lead = План составляется по последнему месяцу: { $month }. Само планирование ничего не меняет.
observatory-plan-name-hint = Чтобы потом его найти: бюджет на зиму, восемь дней.
observatory-plan-lever = Что вы можете дать?
observatory-plan-aim = Что важнее всего?
observatory-plan-against = { $barrier }: { $what }
observatory-plan-therapist = Дни терапевта
observatory-plan-therapist-text = один день в неделю в городе или селе.
observatory-plan-room = Дни терапевта в помещениях, которые дают бесплатно
observatory-plan-room-text = один день в неделю в библиотеке, школе или центре из справочника.
observatory-plan-circle = Круги
observatory-plan-circle-text = группа поддержки, которая встречается каждую неделю.
observatory-plan-free = Платные часы становятся бесплатными
observatory-plan-free-text = часы, за которые люди сегодня платят сами.
observatory-plan-bus = Дни автобуса
observatory-plan-bus-text = в один день из пяти людей отвозят туда, где поблизости больше всего помощи.
observatory-plan-tele = Помощь онлайн
observatory-plan-tele-text = часы для людей одного места, из дома и незаметно для других.
observatory-plan-entry = Анонимный вход
observatory-plan-entry-text = просьба о помощи онлайн без имени, о которой знают вокруг одного места, чтобы решилось больше людей.
observatory-plan-reached = Как можно больше людей
observatory-plan-reached-text = Помощь рядом с как можно большим числом людей, у которых её сегодня поблизости нет.
observatory-plan-worst = Сначала те, у кого меньше всего
observatory-plan-worst-text = Часы идут туда, где их меньше всего на человека: самая малая доля должна вырасти больше всего.
observatory-plan-distance = Самая короткая дорога
observatory-plan-distance-text = В среднем у людей самая короткая дорога до ближайшей помощи.
observatory-plan-budget = Бюджет
observatory-plan-units = Сколько
observatory-plan-units-hint = Дней, кругов, часов или мест в неделю. Оставьте пустым, чтобы рассчитать по сумме денег.
observatory-plan-money = Или сумма на месяц
observatory-plan-price = Сколько одно стоит в месяц
observatory-plan-price-hint = Один день в неделю, один круг, один час в неделю.
observatory-plan-asking = Люди, которые попросят
observatory-plan-ask-after = Сколько человек из 100 попросят, если этого никто не увидит
observatory-plan-finer = Подробности
observatory-plan-hours = Сколько часов в неделю даёт одно
observatory-plan-hours-hint = Если пусто: 8 для дня и помощи онлайн, 2 для круга. Час, который становится бесплатным, — всегда один час.
observatory-plan-near = Рядом — это не дальше скольких километров по дороге
observatory-plan-near-hint = От 1 до 100.
observatory-plan-most = Не больше стольких в одном месте
observatory-plan-most-hint = У помещения пять рабочих дней в неделю.
observatory-plan-make = Составить план
observatory-plan-too-little = Этого не хватит даже на одно.
observatory-plan-no-price = Напишите, сколько стоит одно, чтобы разделить сумму.
observatory-plan-no-budget = Напишите, сколько их, или какая есть сумма.
observatory-plan-asking-less = После должно просить больше людей, чем до, иначе планировать нечего.
observatory-plan-entry-aim = Анонимный вход меняет то, кто просит, а не часы и не дорогу: выберите «Как можно больше людей».
observatory-plan-nowhere = Об этом регионе ничего не известно, поэтому планировать там нельзя.
observatory-plan-no-rooms = Там пока никто не даёт помещений. Добавьте их в справочник или выберите дни терапевта.
observatory-plan-no-paid = Там никто не платит за часы, или их меньше, чем нужно на одно.
observatory-plan-no-sites = Там нет места, куда это можно направить.
observatory-plan-looking = Ищем лучший план
observatory-plan-quick-stands = Хороший план уже есть ниже
observatory-plan-stopped = Поиск прервался раньше конца
observatory-plan-stopped-text = План ниже хороший, и его граница верна. Можно искать лучший дальше.
observatory-plan-go-on = Искать дальше
observatory-plan-best = Ни один план с этим бюджетом не даст больше.
observatory-plan-within = Не более { $gap } до лучшего из возможных.
observatory-plan-says-not-all = Мест, где часов нет совсем, больше, чем охватит этот бюджет: сначала получают те, где живёт больше людей.
observatory-plan-bound-reached = Ни один план с этим бюджетом не сделает этого больше чем для { $n }.
observatory-plan-bound-worst = Ни один план с этим бюджетом не даст им больше { $hours }.
observatory-plan-bound-distance = Ни один план с этим бюджетом не сделает её короче { $km } км.
observatory-plan-summary = { $what }. { $region }, { $month }.
observatory-plan-says-nobody = Там у всех уже есть помощь не дальше { $km } км, или ни одно место не лежит достаточно близко. Выберите меньшее расстояние или другую цель.
observatory-plan-says-worst = Там, где меньше всего, у людей { $then } часа в неделю на 10 000 вместо { $today }.
observatory-plan-says-distance = Ближайшая помощь в среднем в { $then } км вместо { $today } км.
observatory-plan-note-money = { $money } в месяц по { $price } за одно: { $what }.
observatory-plan-assume-circle = Сегодняшние круги — те, что встречаются в помещении из справочника. Часы делятся на всех, кто может добраться, как и часы терапевтов.
observatory-plan-assume-bus = Автобус идёт туда, где в пределах 40 км по дороге у людей больше всего часов. В эти дни у них есть то же, что у тех, и они делят это с ними. Дни считаются из пяти.
observatory-plan-assume-tele = Часами онлайн пользуются только люди своего места, и никто ради них не едет.
observatory-plan-assume-entry = О входе узнают все, кто живёт не дальше указанного выше расстояния от выбранного места. Просит больше людей, а часов не прибавляется: добавьте их там, где ждёте людей.
observatory-plan-where = Где
observatory-plan-where-to = Куда это пойдёт
observatory-plan-how-many = Сколько
observatory-plan-how-good = Насколько план хорош
observatory-plan-sites = Места, которые что-то получают
observatory-plan-no-site = Ничего не размещено: при этой цели это ничего бы не изменило.
observatory-plan-who-gains = Кто заметит больше всего
observatory-plan-notes = Как это посчитано
observatory-plan-again = Изменить что-нибудь и составить снова
observatory-plan-permanent = Постоянная ссылка на этот план
observatory-plan-map = Сколько часов в неделю прибавится на 10 000 человек
observatory-plan-map-same = как сегодня
observatory-plan-map-site = Выбрано планом
observatory-plan-figure-asking = Люди, которые попросят о помощи
observatory-plan-figure-near = Люди, у которых помощь не дальше { $km } км или дома
observatory-plan-figure-near-short = Люди, у которых помощь рядом
observatory-plan-figure-km = Километров до ближайшей помощи в среднем
observatory-plan-figure-least = Часов в неделю на 10 000 там, где их меньше всего
observatory-plan-figure-mean = Часов в неделю на 10 000 в среднем
observatory-plan-compare = Показать рядом
observatory-plan-compare-title = Планы рядом
observatory-plan-compare-which = Какие планы
observatory-plan-compare-hint = Не больше шести.
observatory-plan-compare-none = Не выбрано ни одного плана
observatory-plan-compare-lead = Каждая цифра: сегодня → с планом.
observatory-latitude = Широта
observatory-longitude = Долгота
observatory-plan-n-days = { $n ->
    [one] { $n } день терапевта
    [few] { $n } дня терапевта
    [many] { $n } дней терапевта
   *[other] { $n } дня терапевта
}
observatory-plan-n-circles = { $n ->
    [one] { $n } круг
    [few] { $n } круга
    [many] { $n } кругов
   *[other] { $n } круга
}
observatory-plan-n-free = { $n ->
    [one] { $n } бесплатный час
    [few] { $n } бесплатных часа
    [many] { $n } бесплатных часов
   *[other] { $n } бесплатного часа
}
observatory-plan-n-rides = { $n ->
    [one] { $n } день автобуса
    [few] { $n } дня автобуса
    [many] { $n } дней автобуса
   *[other] { $n } дня автобуса
}
observatory-plan-n-tele = { $n ->
    [one] { $n } день онлайн
    [few] { $n } дня онлайн
    [many] { $n } дней онлайн
   *[other] { $n } дня онлайн
}
observatory-plan-n-entries = { $n ->
    [one] анонимный вход в { $n } месте
    [few] анонимный вход в { $n } местах
    [many] анонимный вход в { $n } местах
   *[other] анонимный вход в { $n } места
}
observatory-plan-says-reached = { $n ->
    [one] У { $n } человека, у которого сегодня нет помощи ближе { $km } км, она появится.
    [few] У { $n } человек, у которых сегодня нет помощи ближе { $km } км, она появится.
    [many] У { $n } человек, у которых сегодня нет помощи ближе { $km } км, она появится.
   *[other] У { $n } человека, у которых сегодня нет помощи ближе { $km } км, она появится.
}
observatory-plan-says-asking = { $n ->
    [one] О помощи попросит на { $n } человека больше.
    [few] О помощи попросит на { $n } человека больше.
    [many] О помощи попросит на { $n } человек больше.
   *[other] О помощи попросит на { $n } человека больше.
}
observatory-plan-note-left = Из бюджета остаётся { $n }: при этой цели это ничего бы не изменило или нигде нет места.
observatory-plan-note-beyond = { $n ->
    [one] { $n } человек живёт там, откуда ни до одного возможного места не добраться.
    [few] { $n } человека живут там, откуда ни до одного возможного места не добраться.
    [many] { $n } человек живут там, откуда ни до одного возможного места не добраться.
   *[other] { $n } человека живут там, откуда ни до одного возможного места не добраться.
}
observatory-plan-note-unmapped = { $n ->
    [one] { $n } круг встречается в месте, которого нет на карте, и не учтён.
    [few] { $n } круга встречаются в местах, которых нет на карте, и не учтены.
    [many] { $n } кругов встречаются в местах, которых нет на карте, и не учтены.
   *[other] { $n } круга встречаются в местах, которых нет на карте, и не учтены.
}
observatory-plan-note-candidates = { $n ->
    [one] Выбирать можно было из { $n } места.
    [few] Выбирать можно было из { $n } мест.
    [many] Выбирать можно было из { $n } мест.
   *[other] Выбирать можно было из { $n } места.
}
