# Номери, за якими можна зателефонувати, коли важко. Заголовки про це мовчать: вони лишаються в історії браузера.
crisis-nav = Номери телефонів
crisis-title = Номери телефонів
crisis-lead = Якщо зараз важко, можна поговорити з тим, хто вислухає. За цими номерами ми телефонували, і нам відповіли.
crisis-112-text = Коли в небезпеці життя. В усьому Європейському Союзі, будь-коли, безкоштовно, навіть без грошей на телефонному рахунку.
crisis-hours-are = Години роботи: { $hours }
crisis-languages-are = Мови розмови: { $languages }
crisis-free = безкоштовно
crisis-anonymous = не називаючи себе
crisis-web-open = Сторінка цієї лінії
crisis-called-on = Телефонували, і нам відповіли: { $day }
crisis-list-empty = За останні пів року тут ніхто не перевіряв інших номерів, тому ми їх не показуємо: номер, який не відповідає, гірший, ніж жодного.
crisis-foreign = Якщо ви телефонуєте з іншої країни, ці номери там можуть не працювати. 112 працює в усьому Європейському Союзі.
crisis-every-language = усі мови

crisis-for-everyone = Для всіх
crisis-for-adults = Для дорослих
crisis-for-young = Діти й підлітки
crisis-for-newcomers = Люди з інших країн
crisis-for-violence = Якщо вас кривдять
crisis-for-parents = Батьки й опікуни
crisis-for-seniors = Літні люди
crisis-for-war = Люди, які постраждали від війни
crisis-for-veterans = Ветерани й родини
crisis-for-medical = Швидка допомога

# Для працівників
crisis-desk-lead = Зателефонуйте, послухайте, чи хтось відповідає, і позначте це тут. Відтоді номер видно на кожній сторінці 180 днів. Через 150 днів ми нагадаємо листом.
crisis-see-page = Переглянути сторінку
crisis-bring-in = Завантажити відомі номери
crisis-brought = Відомі номери у списку. Тепер за ними треба зателефонувати.
crisis-brought-none = Усі відомі номери вже у списку.
crisis-desk-empty = Номерів ще немає
crisis-desk-empty-text = Завантажте номери, які відкриті джерела називають для вашої країни, або додайте свій. 112 видно завжди.
crisis-waiting-title = За цими номерами треба зателефонувати
crisis-waiting-count = { $count ->
    [one] { $count } номер чекає на дзвінок
    [few] { $count } номери чекають на дзвінок
    [many] { $count } номерів чекають на дзвінок
   *[other] { $count } номера чекає на дзвінок
}
crisis-shown-title = Видно зараз
crisis-shown-count = { $count ->
    [one] Видно { $count } номер
    [few] Видно { $count } номери
    [many] Видно { $count } номерів
   *[other] Видно { $count } номера
}
crisis-where = Країна і мови
crisis-standing = Стан
crisis-never = ще ніхто не телефонував
crisis-silent = { $day } не відповіли, не показуємо
crisis-old = телефонували { $day }, надто давно, не показуємо
crisis-ageing = видно до { $day }, зателефонуйте знову
crisis-fresh = видно до { $day }
crisis-confirmed = Підтвердження
crisis-confirmed-by = { $day }, { $who }

crisis-new-title = Додати номер
crisis-new-lead = Лінія вашого міста чи області або та, якої тут бракує. Вона з’явиться, коли хтось за нею зателефонує.
crisis-added = Номер у списку. Тепер зателефонуйте за ним.
crisis-name = Хто відповідає
crisis-name-hint = Назва лінії, як вона називає себе сама.
crisis-number = Номер
crisis-number-hint = Наприклад: 116 123 або +48 32 000 00 00.
crisis-number-shape = «{ $given }» — це не номер, який можна набрати. Напишіть цифри, за потреби з плюсом попереду.
crisis-number-known = Цей номер уже у списку.
crisis-audience = Для кого
crisis-languages = Мови розмови
crisis-hours = Години роботи
crisis-hours-hint = Наприклад: 24/7 або 14:00–22:00.
crisis-country = Країна
crisis-country-hint = Дві літери: PL, FR, UA. EU — номер, спільний для всього Європейського Союзу.
crisis-country-shape = «{ $given }» — це не дві літери країни. Наприклад: PL.
crisis-web = Сторінка в інтернеті
crisis-web-hint = Починається з https://
crisis-web-shape = Адреса починається з https:// і не має пробілів.
crisis-source = Звідки цей номер
crisis-source-hint = Щоб наступна людина могла перевірити.
crisis-source-date = Коли його там було вказано
crisis-note = Нотатка для працівників
crisis-note-hint = Мешканці її не бачать. Не пишіть нічиїх імен.
crisis-call-title = Зателефонувати й підтвердити
crisis-call-text = Зателефонуйте за цим номером. Можна сказати, що ви перевіряєте, чи працює лінія. Запитайте про години й мови.
crisis-answered = Відповіли
crisis-not-answered = Ніхто не відповів
crisis-noted = Записано. Дякуємо за дзвінок.
crisis-correct-title = Виправити запис
crisis-remove-title = Зняти зі списку
crisis-remove-text = Для лінії, якої вже немає. Якщо просто не відповіли, позначте це вище.
crisis-remove = Зняти
crisis-remove-sure = Зняти цей номер зі списку?
crisis-removed = Номера більше немає у списку.

crisis-reminder-subject = Кілька номерів для перевірки
crisis-reminder-body =
    Добрий день,

    за цими номерами востаннє телефонували п’ять місяців тому. За місяць ми перестанемо їх показувати:

    { $lines }

    Будь ласка, зателефонуйте й позначте, чи вам відповіли:

    { $address }
