# The pages of a month
observatory-nav = Чи стає допомога ближчою?
observatory-title = Чи стає допомога доступнішою?
observatory-place-title = Доступність допомоги в одному місці
observatory-everywhere = Уся країна
observatory-region = Регіон
observatory-county = Район
observatory-measure = Показник
observatory-parts = Частини цього місяця
observatory-part-map = Мапа й місця
observatory-part-towns = Малі й великі міста
observatory-part-trend = З часом
observatory-part-evenness = Наскільки порівну
observatory-part-gaps = Де допомоги бракує
observatory-empty-title = Ще не обчислено жодного місяця
observatory-empty-text = Тут буде видно, наскільки допомога досяжна в кожному місті, де стає краще і наскільки в цьому можна бути певним.
observatory-empty-staff = Виберіть місяці для обчислення. Потрібні фахівці з годинами на тиждень у довіднику або черги, прочитані з NFZ.
observatory-superseded = Цей місяць відтоді обчислено заново
observatory-to-newest = Показати найновіше
observatory-to-method = Як це обчислено
observatory-based-on = На чому це ґрунтується
observatory-from-directory = { $n ->
    [one] { $n } фахівець із довідника, { $hours } на тиждень, регіони: { $regions }.
    [few] { $n } фахівці з довідника, разом { $hours } на тиждень, регіони: { $regions }.
    [many] { $n } фахівців із довідника, разом { $hours } на тиждень, регіони: { $regions }.
   *[other] { $n } фахівця з довідника, разом { $hours } на тиждень, регіони: { $regions }.
}
observatory-from-no-directory = Довідник ще в жодному регіоні не знає достатньо фахівців, тому доступних годин не показано.
observatory-from-queues = { $n ->
    [one] { $n } черга NFZ, стан на { $when }, регіони: { $regions }.
    [few] { $n } черги NFZ, стан не пізніше ніж на { $when }, регіони: { $regions }.
    [many] { $n } черг NFZ, стан не пізніше ніж на { $when }, регіони: { $regions }.
   *[other] { $n } черги NFZ, стан не пізніше ніж на { $when }, регіони: { $regions }.
}
observatory-from-no-queues = Цього місяця не прочитано жодної черги NFZ, тому очікування не показано.
observatory-from-unplaced = Не враховано в жодному місці: { $hours } на тиждень за захищеними або невідомими адресами.
observatory-not-nought = Риска означає, що щось невідомо. Вона ніколи не означає, що чогось немає.
observatory-edition = Випуск { $number }, обчислений { $when }.
observatory-edition-word = Випуск
observatory-permanent = Постійне посилання на цей випуск
observatory-credits = Джерела: { $sources }.
observatory-source = Джерело

# The three answers
observatory-verdict = Чи стає краще?
observatory-improving = Стає краще
observatory-not-improving = Не стає краще
observatory-cannot-say = Сказати не можна
observatory-people = { $n ->
    [one] там живе { $n } людина
    [few] там живуть { $n } людини
    [many] там живе { $n } людей
   *[other] там живе { $n } людини
}
observatory-better = краще
observatory-worse = гірше
observatory-level = без змін
observatory-unknown = замало місяців
observatory-why-improving = Хоча б одне з трьох, доступні години, очікування чи відстань, стає кращим, і жодне не стає гіршим.
observatory-why-worse = Хоча б одне з трьох, доступні години, очікування чи відстань, стає гіршим, і жодне не стає кращим.
observatory-why-level = Ні доступні години, ні очікування, ні відстань не змінюються настільки, щоб говорити про зміну.
observatory-why-mixed = Доступні години, очікування й відстань змінюються в різні боки. Подивіться на кожне нижче.
observatory-why-unknown = Ми замало знаємо про те, як змінювалося це місце.
observatory-slope = { $n ->
    [one] { $slope } на рік (інтервал 90%: від { $low } до { $high }), за { $n } місяць
    [few] { $slope } на рік (інтервал 90%: від { $low } до { $high }), за { $n } місяці
    [many] { $slope } на рік (інтервал 90%: від { $low } до { $high }), за { $n } місяців
   *[other] { $slope } на рік (інтервал 90%: від { $low } до { $high }), за { $n } місяця
}
observatory-too-few = { $n ->
    [0] Про це тут нічого не відомо.
    [one] Відомо за { $n } місяць; для оцінки потрібно { $least }.
    [few] Відомо за { $n } місяці; для оцінки потрібно { $least }.
    [many] Відомо за { $n } місяців; для оцінки потрібно { $least }.
   *[other] Відомо за { $n } місяця; для оцінки потрібно { $least }.
}

# What is measured
observatory-access = Доступні години
observatory-access-means = Години допомоги на тиждень на 10 000 людей у фахівців у межах досяжності, поділені з усіма, хто теж до них дістається.
observatory-public = Доступні безоплатні години
observatory-public-means = Те саме, але лише години, що безоплатні або оплачені з бюджету.
observatory-admissions = Доступні прийоми NFZ
observatory-admissions-means = Люди, зняті за місяць із черг NFZ, на 10 000 людей у межах досяжності. NFZ не публікує годин, тому це лише непрямий показник його можливостей.
observatory-waiting = Очікування
observatory-waiting-means = Половина черг NFZ у межах досяжності коротша.
observatory-nearest = До найближчої допомоги
observatory-nearest-means = Кілометри до найближчого відомого фахівця чи закладу NFZ, дорогою; оцінка за прямою лінією.
observatory-capacity = Години на місці
observatory-capacity-means = Години допомоги на тиждень у самому місці на 10 000 мешканців.
observatory-funded = Частка безоплатних
observatory-funded-means = Яка частина доступних годин безоплатна або оплачена з бюджету.
observatory-tele = Години онлайн
observatory-tele-means = Години на тиждень онлайн або телефоном на 10 000 людей у регіонах, які знає довідник.
observatory-opinion = Що кажуть мешканці
observatory-opinion-text = Ще не питали. Відповіді мешканців з’являться тут поруч із цифрами, і лише там, де відповість достатньо людей.
observatory-not-known = невідомо
observatory-measures-in = Що вимірюємо, { $month }
observatory-side-by-side = Показники стоять поруч і не додаються в одне число.
observatory-beside = Інші показники з часом
observatory-place-counts = { $practitioners ->
    [one] Тут: { $practitioners } фахівець.
    [few] Тут: { $practitioners } фахівці.
    [many] Тут: { $practitioners } фахівців.
   *[other] Тут: { $practitioners } фахівця.
} { $queues ->
    [one] У межах досяжності { $queues } черга NFZ.
    [few] У межах досяжності { $queues } черги NFZ.
    [many] У межах досяжності { $queues } черг NFZ.
   *[other] У межах досяжності { $queues } черги NFZ.
}
observatory-region-mean = У середньому по регіону: { $value }
observatory-place-where = { $n ->
    [one] { $region }. { $size }. { $n } мешканець.
    [few] { $region }. { $size }. { $n } мешканці.
    [many] { $region }. { $size }. { $n } мешканців.
   *[other] { $region }. { $size }. { $n } мешканця.
}
observatory-means = Скільки припадає на людей у середньому
observatory-places-known = { $n ->
    [one] відомо для { $n } місця
    [few] відомо для { $n } місць
    [many] відомо для { $n } місць
   *[other] відомо для { $n } місця
}

# Map and table
observatory-map-title = { $measure }, { $month }
observatory-map-hint = Кожен колір означає приблизно однакову кількість місць; що темніше, то краще. Таблиця нижче каже те саме цифрами.
observatory-places-title-public = Місця
observatory-places-caption = Місця, спершу ті, де найгірше: { $measure }
observatory-place = Місце
observatory-places = Місця
observatory-code = Код
observatory-population = Мешканці
observatory-practitioners = Фахівці
observatory-queues = Черги

# Towns
observatory-size = Розмір
observatory-size-village = Сільська ґміна
observatory-size-below-5k = Місто до 5 000
observatory-size-below-20k = Місто від 5 000 до 20 000
observatory-size-below-50k = Місто від 20 000 до 50 000
observatory-size-below-100k = Місто від 50 000 до 100 000
observatory-size-below-200k = Місто від 100 000 до 200 000
observatory-size-below-500k = Місто від 200 000 до 500 000
observatory-size-large = Місто від 500 000
observatory-group = Вид місця
observatory-group-all = Усюди
observatory-group-small = Міста до 20 000
observatory-group-village = Сільські ґміни
observatory-group-large = Більші міста
observatory-towns-text = Середні на людину за класами розміру міст польського статистичного відомства. Місця, де показник невідомий, до його середнього не входять.
observatory-towns-caption = Доступність за розміром міста
observatory-years = Фахівці з року в рік
observatory-years-text = Фахівці, які останнього дня року мали години. Хто працює в місцях двох видів, порахований в обох.
observatory-years-chart = Фахівці всюди
observatory-years-caption = Фахівці та зростання щодо попереднього року
observatory-years-none = У довіднику ще немає годин із датами.
observatory-year-so-far = { $year }, до { $day }
observatory-counted-on = Станом на
observatory-growth = Зростання

# Over time
observatory-trend-chart = { $measure } з часом
observatory-trend-none = Цей показник тут невідомий.
observatory-trend-one = Один місяць ще не лінія. Вона з’явиться, коли стане відомий наступний.
observatory-rupture = Із липня 2026 року NFZ повідомляє очікування інакше. Числа до і після ми між собою не порівнюємо.
observatory-months-caption = Місяць за місяцем
observatory-bar = { $when }: { $value }

# Evenness
observatory-gini = Коефіцієнт Джині
observatory-gini-note = 0: у всіх порівну; 1: в одного все
observatory-evenness-sentence = { $places ->
    [one] «{ $measure }»: на половину людей, яким гірше, припадає { $share }. Відомо для { $places } місця.
    [few] «{ $measure }»: на половину людей, яким гірше, припадає { $share }. Відомо для { $places } місць.
    [many] «{ $measure }»: на половину людей, яким гірше, припадає { $share }. Відомо для { $places } місць.
   *[other] «{ $measure }»: на половину людей, яким гірше, припадає { $share }. Відомо для { $places } місця.
}
observatory-evenness-none = Цей показник тут невідомий, або ділити нема чого.
observatory-lorenz-chart = Крива Лоренца: { $measure }
observatory-lorenz-hint = Зліва направо люди, спершу ті, кому гірше; угору, скільки в них разом. На прямій у всіх було б порівну.
observatory-tenths = Десята частина людей
observatory-tenth-first = 1, найгірше
observatory-tenths-caption = Скільки має кожна десята частина людей
observatory-share = Частка

# Gaps
observatory-gaps-lead = У середньому на 10 000 людей припадає доступних годин на тиждень: { $usual }. У цих місцях менше. Вони розташовані за кількістю годин, які підняли б їхніх мешканців до цього рівня.
observatory-gaps-none = Місць, де бракує годин, ми не знаємо.
observatory-gaps-caption = Місця за годинами, яких бракує
observatory-gap-hours = Бракує годин на тиждень
observatory-more-in-file = { $n ->
    [one] Ще { $n } місце є у файлі.
    [few] Ще { $n } місця є у файлі.
    [many] Ще { $n } місць є у файлі.
   *[other] Ще { $n } місця є у файлі.
}

# Method
observatory-method-title = Як обчислюється доступність
observatory-method-lead = Кожну цифру можна перевірити: з чого вона, за якою формулою і що невідомо.
observatory-method-measures = Що вимірюємо
observatory-method-access = Доступні години
observatory-method-access-text = Поліпшений двокроковий метод зон досяжності (E2SFCA). Спершу кожна точка, де хтось дає S годин, ділиться між P людьми в межах досяжності; хто ближче, важить більше. Потім кожне місце додає те, що отримує з усіх точок у межах досяжності. Усі роздані години разом і є всі дані години.
observatory-zone = до { $km } км: { $weight }
observatory-method-zones = Ваги за відстанню: { $zones }. Відстань: пряма, помножена на { $detour }; справжніх доріг і автобусів ще не враховано. Ґміну позначено там, де її найбільше місто чи село.
observatory-method-proxy = NFZ не публікує годин. Скільки людей за місяць знято з його черг, проходить через ту саму формулу, але це окремий показник, і до годин він ніколи не додається.
observatory-method-waiting = Очікування
observatory-method-waiting-text = Медіана днів, які NFZ повідомляє для черг по допомогу у сфері психічного здоров’я для дорослих у межах досяжності, стабільні випадки, прочитаних за місяць. Текст NFZ зберігається як є; дні виведено з нього. Черги, які нічого не повідомили, не вважаються нулем.
observatory-method-unknown = Що невідомо
observatory-method-unknown-text = { $n ->
    [one] Години показано для регіонів, де довідник знає щонайменше { $n } фахівця, очікування для регіонів, чиї черги прочитано. В інших стоїть риска. Біля межі такого регіону бракує допомоги, що за нею.
    [few] Години показано для регіонів, де довідник знає щонайменше { $n } фахівців, очікування для регіонів, чиї черги прочитано. В інших стоїть риска. Біля межі такого регіону бракує допомоги, що за нею.
    [many] Години показано для регіонів, де довідник знає щонайменше { $n } фахівців, очікування для регіонів, чиї черги прочитано. В інших стоїть риска. Біля межі такого регіону бракує допомоги, що за нею.
   *[other] Години показано для регіонів, де довідник знає щонайменше { $n } фахівця, очікування для регіонів, чиї черги прочитано. В інших стоїть риска. Біля межі такого регіону бракує допомоги, що за нею.
}
observatory-method-verdict = Чи стає краще?
observatory-method-verdict-text = Для кожного показника ми дивимося на останні місяці; їх кількість: { $window }. Для оцінки потрібні значення хоча б за стільки місяців: { $least }. Критерій Манна й Кендалла каже, чи він зростає або спадає (двобічний, 90%); нахил Тейла й Сена каже, на скільки, з інтервалом. Зміна за цей час менша за { $material } звичного рівня вважається відсутністю змін.
observatory-method-verdict-rule = У місці стає краще, коли доступні години, очікування чи відстань стають кращими і жодне з трьох не стає гіршим. Не стає краще, коли жодне не стає кращим. Якщо вони змінюються в різні боки або відомо замало, сказати не можна. Інші показники показано, і вони нічого не вирішують.
observatory-method-limits = Критерій вважає місяці незалежними, а місяці одного місця не зовсім такі: оцінка — лише привід придивитися. Де фахівців мало, стрибки великі.
observatory-method-evenness = Крива Лоренца ставить людей від тих, кому гірше, до тих, кому краще. Коефіцієнт Джині дорівнює подвоєній площі між кривою і прямою. Усередині місця кожен важить однаково.
observatory-method-gaps = Скільки припадає на людей у середньому в показаній країні чи регіоні, мінус доступні години місця, помножити на кількість мешканців. Годинами там користувалися б і сусіди, тож справжня потреба більша.
observatory-method-editions = Випуски
observatory-method-editions-text = Обчислений місяць зберігається разом із правилами і ніколи не змінюється. Якщо дані потім виправлять, місяць отримає новий випуск; посилання на старий і далі показують старий.
observatory-method-privacy = Тут нікого не можна впізнати
observatory-method-privacy-text = Використовуються опубліковані години фахівців і опубліковані черги закладів. Відомостей про людей, які шукають допомоги, тут немає. Захищені адреси не враховано в жодному місці.
observatory-method-sources = Джерела
observatory-source-directory = Фахівці й години: довідник цієї спільноти.
observatory-source-nfz = Черги: польський Національний фонд здоров’я (NFZ), Terminy Leczenia.
observatory-source-gus = Мешканці й класи розміру: польське статистичне відомство (GUS), кінець 2021 року.
observatory-source-prg = Межі: державний реєстр меж (PRG), GUGiK, 2021, спрощені.
observatory-source-geonames = Міста й села: GeoNames, CC BY 4.0.

# Desk
observatory-desk-title = Обсерваторія
observatory-desk-lead = Обчисліть місяці, завантажте місця іншої країни і спробуйте, що змінило б доступність.
observatory-to-public = Публічна сторінка
observatory-compute = Обчислити місяці
observatory-compute-text = Кожен місяць обчислюється з того, що довідник каже про його останній день. Місяць, дані якого не змінилися, лишається, яким був.
observatory-first-month = Перший місяць
observatory-last-month = Останній місяць
observatory-month-hint = Наприклад, 2026-08
observatory-month-wrong = «{ $given }» — це не місяць. Напишіть, наприклад, 2026-08.
observatory-span-order = Останній місяць раніший за перший.
observatory-span-future = Не можна обчислити місяць, який ще не почався.
observatory-span-long = За один раз не більше місяців: { $most }.
observatory-begun = Місяці обчислюються. Цю сторінку можна закрити.
observatory-running = Обчислюється
observatory-finished = Готово
observatory-failed = Перервано помилкою. Спробуйте ще раз; якщо повториться, скажіть тому, хто обслуговує сервер.
observatory-progress = місяці: { $done } із { $total }
observatory-computations = Останні обчислення
observatory-computations-none = Ще нічого не обчислено.
observatory-started = Початок
observatory-months = Місяці
observatory-span = { $from } – { $to }
observatory-done = Зроблено
observatory-done-of = { $done } із { $total }
observatory-unchanged = Без змін
observatory-computed-months = Обчислені місяці
observatory-editions = Найновіший випуск

# Lists of places
observatory-places-title = Списки місць
observatory-places-lead = Ґміни Польщі є в програмі. Для іншої країни завантажте її список.
observatory-comes-with = є в програмі
observatory-loaded = Завантажено
observatory-in-use = Використовується
observatory-use-set = Обчислювати зі списком
observatory-use-set-hint = Місяці, обчислені відтепер, беруть цей список. Попередні випуски зберігають свій.
observatory-use-these = Використовувати цей список
observatory-load = Завантажити список
observatory-load-text = CSV або XLSX із рядком заголовків. Регіону, району й кількості мешканців міста може не бути.
observatory-load-name-hint = Наприклад, Франція
observatory-load-source-hint = Хто склав цифри; це показується разом із ними.
observatory-load-skip = Пропустити рядки, які не можна використати
observatory-bad-rows = Рядки, які не можна використати
observatory-bad-more = { $n ->
    [one] … і ще { $n } рядок.
    [few] … і ще { $n } рядки.
    [many] … і ще { $n } рядків.
   *[other] … і ще { $n } рядка.
}
observatory-row = Рядок
observatory-column = Стовпець
observatory-given = Що там є
observatory-why = Чому
observatory-places-loaded = Список завантажено. Виберіть його, якщо місяці треба обчислювати з ним.
observatory-places-chosen = Відтепер місяці обчислюються з цим списком.
observatory-places-bad-rows = { $n ->
    [one] { $n } рядок не можна використати. Виправте його або дозвольте пропустити. Нічого не завантажено.
    [few] { $n } рядки не можна використати. Виправте їх або дозвольте пропустити. Нічого не завантажено.
    [many] { $n } рядків не можна використати. Виправте їх або дозвольте пропустити. Нічого не завантажено.
   *[other] { $n } рядка не можна використати. Виправте їх або дозвольте пропустити. Нічого не завантажено.
}
observatory-places-empty = У файлі немає рядків.
observatory-places-large = Файл завеликий: не більше 20 МБ і 100 000 рядків.
observatory-places-unreadable = Це не CSV і не XLSX, який можна прочитати.
observatory-places-columns = Бракує стовпців: { $columns }.
observatory-places-missing = Тут щось має бути.
observatory-places-long = Це задовге.
observatory-places-code = Код складається з літер, цифр, крапок і дефісів.
observatory-places-degrees = Це не широта від -90 до 90 і не довгота від -180 до 180. Можливо, їх поміняли місцями.
observatory-places-nowhere = 0, 0 — це точка в морі, найімовірніше значення пропущено.
observatory-places-people = Це не кількість людей.
observatory-places-twice = Цей код уже є в рядку { $first }.

# What if
observatory-what-if-title = Що змінило б це?
observatory-what-if-lead = Виберіть одне, що спробувати. Ви побачите поруч сьогодні й потім. Сама спроба нічого не змінює.
observatory-try-lever = Спробувати, що змінило б це
observatory-other-lever = Спробувати інше
observatory-try = Показати, що зміниться
observatory-place-hint = Назва або код. Якщо таких назв кілька, додайте район: назва (район).
observatory-place-unknown = Немає місця «{ $given }».
observatory-place-several = Цю назву має кілька місць. Напишіть код: { $choices }.
observatory-place-not-known = Про це місце відомо замало, щоб там щось пробувати.
observatory-nothing-known = Доки доступні години ніде не відомі, пробувати нема чого.
observatory-same-place = Місця мають бути різними.
observatory-barrier-shortage = Замало фахівців
observatory-barrier-infrastructure = Немає приміщень і груп
observatory-barrier-funding = Немає грошей
observatory-barrier-transport = Нема чим доїхати
observatory-barrier-stigma = Страх осуду
observatory-lever-hours = Прийомний день психотерапевта
observatory-lever-hours-text = Хтось щотижня приймає в бібліотеці, школі чи центрі цього місця.
observatory-lever-room = Приміщення ближче
observatory-lever-room-text = Години з одного місця відбуваються в іншому, у кімнаті, яку дає бібліотека чи школа.
observatory-lever-refund = Платні години стають безоплатними
observatory-lever-refund-text = Хтось оплачує години, за які сьогодні люди платять самі.
observatory-lever-bus = Мікроавтобус
observatory-lever-bus-text = У деякі дні тижня мешканців возять до центру.
observatory-lever-tele = Допомога онлайн
observatory-lever-tele-text = Години онлайн відведено для мешканців цього місця.
observatory-lever-campaign = Кампанія
observatory-lever-campaign-text = Зустрічі, майстер-класи й голоси тих, кому довіряють, щоб більше людей наважувалися просити про допомогу.
observatory-hours-a-week = Годин на тиждень
observatory-free-hours = Безоплатно для тих, хто приходить
observatory-hours-come-from = Звідки години
observatory-hours-from = { $most ->
    [one] Там лише { $most } година на тиждень.
    [few] Там лише { $most } години на тиждень.
    [many] Там лише { $most } годин на тиждень.
   *[other] Там лише { $most } години на тиждень.
}
observatory-hours-paid = { $most ->
    [one] Там люди самі платять лише за { $most } годину на тиждень.
    [few] Там люди самі платять лише за { $most } години на тиждень.
    [many] Там люди самі платять лише за { $most } годин на тиждень.
   *[other] Там люди самі платять лише за { $most } години на тиждень.
}
observatory-bus-to = Куди їде
observatory-bus-days = Днів на тиждень
observatory-tele-people = Люди
observatory-tele-minutes = Хвилин на тиждень для кожного
observatory-ask-before = Скільки людей зі 100 попросили б про допомогу сьогодні
observatory-ask-hint = З опитування або найкраще припущення.
observatory-ask-after = Скільки людей зі 100 попросили б після кампанії
observatory-outcome-title = Що змінилося б, { $month }
observatory-outcome = Людей, для яких доступних годин побільшає: { $better }; для яких поменшає: { $worse }.
observatory-outcome-beside = Доступні години лишаються такими ж; те, що змінюється, стоїть поруч.
observatory-compared = Сьогодні й потім
observatory-what = Що
observatory-today = Сьогодні
observatory-then = Потім
observatory-difference = Різниця
observatory-changes = Місця, де зміну помітять найбільше: доступні години на тиждень на 10 000 людей
observatory-changes-more = { $n ->
    [one] … і ще { $n } місце.
    [few] … і ще { $n } місця.
    [many] … і ще { $n } місць.
   *[other] … і ще { $n } місця.
}
observatory-effect-place = { $place }: { $measure }
observatory-effect-below = Люди, у яких менше за сьогоднішнє середнє
observatory-effect-gini = Коефіцієнт Джині (0: у всіх порівну)
observatory-effect-tele = Години онлайн на тиждень на 10 000 мешканців місця
observatory-effect-km = Кілометри на тиждень, які нікому не треба проїжджати
observatory-effect-asking = Мешканці, які просять про допомогу
observatory-effect-each = Доступні хвилини на тиждень на кожного, хто просить
observatory-effect-keep = Години на тиждень, за яких у кожного лишаться його хвилини
observatory-assume-hours = Години діляться між усіма в межах досяжності за тією ж формулою, що й сьогодні. Місце позначено там, де його найбільше місто чи село.
observatory-assume-bus = У дні рейсу мешканці дістаються туди, куди дістаються з центру; інші, хто користується цією допомогою, ділять її з ними. Дні рахуються з п’яти.
observatory-assume-tele = Годинами користуються лише мешканці цього місця. Кілометри: туди й назад до найближчого фахівця, раз на тиждень для кожного.
observatory-assume-campaign = Годин не більшає, тому коли просить більше людей, кожному дістається менше. Останній рядок каже, скільки годин збереже рівень.

# Плани
observatory-plans-title = Плани
observatory-plans-lead = Ви кажете, що можете дати і що найважливіше; план каже, де від цього буде найбільше користі й наскільки він може поступатися найкращому з можливих.
observatory-plans-none = Планів поки немає
observatory-plans-kept = Збережені плани
observatory-plan-new-title = Скласти план
observatory-plan-new-lead = План складається за останнім місяцем: { $month }. Саме планування нічого не змінює.
observatory-plan-name-hint = Щоб потім його знайти: бюджет на зиму, вісім днів.
observatory-plan-lever = Що ви можете дати?
observatory-plan-aim = Що найважливіше?
observatory-plan-against = { $barrier }: { $what }
observatory-plan-therapist = Дні терапевта
observatory-plan-therapist-text = один день на тиждень у місті чи селі.
observatory-plan-room = Дні терапевта в приміщеннях, які дають безкоштовно
observatory-plan-room-text = один день на тиждень у бібліотеці, школі чи центрі з довідника.
observatory-plan-circle = Кола
observatory-plan-circle-text = група підтримки, яка зустрічається щотижня.
observatory-plan-free = Платні години стають безкоштовними
observatory-plan-free-text = години, за які люди сьогодні платять самі.
observatory-plan-bus = Дні автобуса
observatory-plan-bus-text = одного дня з п’яти людей відвозять туди, де поблизу найбільше допомоги.
observatory-plan-tele = Допомога онлайн
observatory-plan-tele-text = години для людей одного місця, з дому й непомітно для інших.
observatory-plan-entry = Анонімний вхід
observatory-plan-entry-text = прохання про допомогу онлайн без імені, про яке знають навколо одного місця, щоб наважилося більше людей.
observatory-plan-reached = Якнайбільше людей
observatory-plan-reached-text = Допомога поруч із якнайбільшою кількістю людей, які сьогодні її поблизу не мають.
observatory-plan-worst = Спершу ті, хто має найменше
observatory-plan-worst-text = Години йдуть туди, де їх найменше на людину: найменша частка має зрости найбільше.
observatory-plan-distance = Найкоротша дорога
observatory-plan-distance-text = У середньому люди мають найкоротшу дорогу до найближчої допомоги.
observatory-plan-budget = Бюджет
observatory-plan-units = Скільки
observatory-plan-units-hint = Днів, кіл, годин чи місць на тиждень. Залиште порожнім, щоб порахувати за сумою грошей.
observatory-plan-money = Або сума на місяць
observatory-plan-price = Скільки одне коштує на місяць
observatory-plan-price-hint = Один день на тиждень, одне коло, одна година на тиждень.
observatory-plan-asking = Люди, які попросять
observatory-plan-ask-after = Скільки людей зі 100 попросять, якщо цього ніхто не побачить
observatory-plan-finer = Подробиці
observatory-plan-hours = Скільки годин на тиждень дає одне
observatory-plan-hours-hint = Якщо порожньо: 8 для дня та допомоги онлайн, 2 для кола. Година, яка стає безкоштовною, — завжди одна година.
observatory-plan-near = Поруч — це не далі скількох кілометрів дорогою
observatory-plan-near-hint = Від 1 до 100.
observatory-plan-most = Не більше стількох в одному місці
observatory-plan-most-hint = Приміщення має п’ять робочих днів на тиждень.
observatory-plan-make = Скласти план
observatory-plan-too-little = Цього не вистачить навіть на одне.
observatory-plan-no-price = Напишіть, скільки коштує одне, щоб поділити суму.
observatory-plan-no-budget = Напишіть, скільки їх, або яка є сума.
observatory-plan-asking-less = Після має просити більше людей, ніж до, інакше планувати нічого.
observatory-plan-entry-aim = Анонімний вхід змінює те, хто просить, а не години й не дорогу: оберіть «Якнайбільше людей».
observatory-plan-nowhere = Про цей регіон нічого не відомо, тому планувати там не можна.
observatory-plan-no-rooms = Там поки ніхто не дає приміщень. Додайте їх до довідника або оберіть дні терапевта.
observatory-plan-no-paid = Там ніхто не платить за години, або їх менше, ніж треба на одне.
observatory-plan-no-sites = Там немає місця, куди це можна спрямувати.
observatory-plan-looking = Шукаємо кращий план
observatory-plan-quick-stands = Хороший план уже є нижче
observatory-plan-stopped = Пошук перервався раніше кінця
observatory-plan-stopped-text = План нижче добрий, і його межа правильна. Можна шукати кращий далі.
observatory-plan-go-on = Шукати далі
observatory-plan-best = Жоден план із цим бюджетом не дасть більше.
observatory-plan-within = Не більше { $gap } до найкращого з можливих.
observatory-plan-says-not-all = Місць, де годин немає зовсім, більше, ніж охопить цей бюджет: спершу отримують ті, де живе більше людей.
observatory-plan-bound-reached = Жоден план із цим бюджетом не зробить цього більше ніж для { $n }.
observatory-plan-bound-worst = Жоден план із цим бюджетом не дасть їм більше { $hours }.
observatory-plan-bound-distance = Жоден план із цим бюджетом не зробить її коротшою за { $km } км.
observatory-plan-summary = { $what }. { $region }, { $month }.
observatory-plan-says-nobody = Там усі вже мають допомогу не далі { $km } км, або жодне місце не лежить досить близько. Оберіть меншу відстань або іншу мету.
observatory-plan-says-worst = Там, де найменше, люди мають { $then } години на тиждень на 10 000 замість { $today }.
observatory-plan-says-distance = Найближча допомога в середньому за { $then } км замість { $today } км.
observatory-plan-note-money = { $money } на місяць по { $price } за одне: { $what }.
observatory-plan-assume-circle = Сьогоднішні кола — ті, що зустрічаються в приміщенні з довідника. Години діляться на всіх, хто може дістатися, як і години терапевтів.
observatory-plan-assume-bus = Автобус їде туди, де в межах 40 км дорогою люди мають найбільше годин. У ці дні вони мають те саме, що й ті, і ділять це з ними. Дні рахуються з п’яти.
observatory-plan-assume-tele = Годинами онлайн користуються лише люди свого місця, і ніхто по них не їде.
observatory-plan-assume-entry = Про вхід дізнаються всі, хто живе не далі вказаної вище відстані від обраного місця. Просить більше людей, а годин не додається: додайте їх там, де чекаєте людей.
observatory-plan-where = Де
observatory-plan-where-to = Куди це піде
observatory-plan-how-many = Скільки
observatory-plan-how-good = Наскільки план добрий
observatory-plan-sites = Місця, які щось отримують
observatory-plan-no-site = Нічого не розміщено: за цієї мети це нічого не змінило б.
observatory-plan-who-gains = Хто помітить найбільше
observatory-plan-notes = Як це пораховано
observatory-plan-again = Змінити щось і скласти знову
observatory-plan-permanent = Постійне посилання на цей план
observatory-plan-map = Скільки годин на тиждень додасться на 10 000 людей
observatory-plan-map-same = як сьогодні
observatory-plan-map-site = Обрано планом
observatory-plan-figure-asking = Люди, які попросять про допомогу
observatory-plan-figure-near = Люди, які мають допомогу не далі { $km } км або вдома
observatory-plan-figure-near-short = Люди, які мають допомогу поруч
observatory-plan-figure-km = Кілометрів до найближчої допомоги в середньому
observatory-plan-figure-least = Годин на тиждень на 10 000 там, де їх найменше
observatory-plan-figure-mean = Годин на тиждень на 10 000 у середньому
observatory-plan-compare = Показати поруч
observatory-plan-compare-title = Плани поруч
observatory-plan-compare-which = Які плани
observatory-plan-compare-hint = Не більше шести.
observatory-plan-compare-none = Не обрано жодного плану
observatory-plan-compare-lead = Кожна цифра: сьогодні → з планом.
observatory-latitude = Широта
observatory-longitude = Довгота
observatory-plan-n-days = { $n ->
    [one] { $n } день терапевта
    [few] { $n } дні терапевта
    [many] { $n } днів терапевта
   *[other] { $n } дня терапевта
}
observatory-plan-n-circles = { $n ->
    [one] { $n } коло
    [few] { $n } кола
    [many] { $n } кіл
   *[other] { $n } кола
}
observatory-plan-n-free = { $n ->
    [one] { $n } безкоштовна година
    [few] { $n } безкоштовні години
    [many] { $n } безкоштовних годин
   *[other] { $n } безкоштовної години
}
observatory-plan-n-rides = { $n ->
    [one] { $n } день автобуса
    [few] { $n } дні автобуса
    [many] { $n } днів автобуса
   *[other] { $n } дня автобуса
}
observatory-plan-n-tele = { $n ->
    [one] { $n } день онлайн
    [few] { $n } дні онлайн
    [many] { $n } днів онлайн
   *[other] { $n } дня онлайн
}
observatory-plan-n-entries = { $n ->
    [one] анонімний вхід в { $n } місці
    [few] анонімний вхід в { $n } місцях
    [many] анонімний вхід в { $n } місцях
   *[other] анонімний вхід в { $n } місця
}
observatory-plan-says-reached = { $n ->
    [one] { $n } людина, яка сьогодні не має допомоги ближче { $km } км, матиме її.
    [few] { $n } людини, які сьогодні не мають допомоги ближче { $km } км, матимуть її.
    [many] { $n } людей, які сьогодні не мають допомоги ближче { $km } км, матимуть її.
   *[other] { $n } людини, які сьогодні не мають допомоги ближче { $km } км, матимуть її.
}
observatory-plan-says-asking = { $n ->
    [one] Про допомогу попросить на { $n } людину більше.
    [few] Про допомогу попросить на { $n } людини більше.
    [many] Про допомогу попросить на { $n } людей більше.
   *[other] Про допомогу попросить на { $n } людини більше.
}
observatory-plan-note-left = Із бюджету залишається { $n }: за цієї мети це нічого не змінило б або ніде немає місця.
observatory-plan-note-beyond = { $n ->
    [one] { $n } людина живе там, звідки до жодного можливого місця не дістатися.
    [few] { $n } людини живуть там, звідки до жодного можливого місця не дістатися.
    [many] { $n } людей живуть там, звідки до жодного можливого місця не дістатися.
   *[other] { $n } людини живуть там, звідки до жодного можливого місця не дістатися.
}
observatory-plan-note-unmapped = { $n ->
    [one] { $n } коло зустрічається в місці, якого немає на карті, і не враховане.
    [few] { $n } кола зустрічаються в місцях, яких немає на карті, і не враховані.
    [many] { $n } кіл зустрічаються в місцях, яких немає на карті, і не враховані.
   *[other] { $n } кола зустрічаються в місцях, яких немає на карті, і не враховані.
}
observatory-plan-note-candidates = { $n ->
    [one] Обирати можна було з { $n } місця.
    [few] Обирати можна було з { $n } місць.
    [many] Обирати можна було з { $n } місць.
   *[other] Обирати можна було з { $n } місця.
}
