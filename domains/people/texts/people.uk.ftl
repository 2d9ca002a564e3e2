# Problems of records
people-email-taken = Ця адреса вже належить іншій людині в цій спільноті.
people-slug-shape = «{ $given }» не може бути початком адреси. Використайте малі латинські літери, цифри й дефіс, від 2 до 40 знаків.
people-slug-taken = Адреса «{ $given }» уже зайнята.
people-zone-unknown = Ми не знаємо часового поясу «{ $given }». Наприклад: Europe/Warsaw.
people-last-admin = Це єдиний адміністратор. Спершу надайте цю роль ще комусь.

# Roles
people-role-admin = адміністратор
people-role-coordinator = координатор
people-role-supervisor = супервізор
people-role-facilitator = ведучий кола
people-role-peer-supporter = рівний консультант
people-role-practitioner = фахівець
people-role-evaluator = експерт з оцінювання
people-role-member = учасник
people-role-funder = організація, що фінансує
people-role-auditor = аудитор
people-role-former = людина, якої вже немає в команді
people-kind-named = з іменем або адресою
people-kind-anonymous = без імені
people-kind-office = внесено командою

# Why somebody looked
people-purpose-profile = Щоб перевірити або виправити ваші дані
people-purpose-sheet = Щоб підготувати аркуш підписів з іменами
people-purpose-referral = Щоб скерувати вас далі, за вашою згодою
people-purpose-contact = Щоб зв’язатися з вами
people-purpose-support = Щоб допомогти вам або підготувати зустріч
people-purpose-import = Під час читання даних із файлу
people-purpose-mail = Щоб надіслати вам лист

# The office's list
people-nav = Люди
people-nav-group = Люди й налаштування
people-list-lead = Видно псевдоніми й ролі. Дані ніхто не відкриває, не вказавши мету.
people-list-empty = Тут поки нікого немає
people-list-empty-text = Люди з’являться, коли почнуть самі або коли ви їх додасте.
people-count =
    { $count ->
    [one] { $count } особа
    [few] { $count } особи
    [many] { $count } осіб
    *[other] { $count } особи
    }
people-count-more = Понад { $count } осіб
people-known-as = Як називають
people-roles = Ролі
people-kind = Вид запису
people-since = Запис від { $when }
people-here-since = Тут від
people-role-filter = Лише люди з однією роллю
people-role-any = будь-яка
people-show = Показати
people-find-title = Знайти людину
people-find-hint = Початок псевдоніма або повна електронна адреса.
people-find = Знайти
people-not-found = За запитом «{ $given }» нікого не знайдено. Псевдонім можна знайти за першими літерами, електронну адресу лише цілою.
people-find-short = Введіть принаймні дві літери.
people-find-all = Показати всіх
people-find-more = Таких людей більше. Допишіть ще кілька літер.
people-found =
    { $count ->
    [one] «{ $given }»: { $count } особа
    [few] «{ $given }»: { $count } особи
    [many] «{ $given }»: { $count } осіб
    *[other] «{ $given }»: { $count } особи
    }
people-role = Роль
people-role-nobody = Зараз цієї ролі ніхто не має
people-role-nobody-text = Роль надають на сторінці людини.

# Adding somebody
people-new-title = Додати людину
people-new-named = Людина входитиме сама
people-new-named-hint = Потрібна електронна адреса. Туди прийде вітальний лист.
people-new-office = Лише в записах команди
people-new-office-hint = Для тих, хто не користується інтернетом.
people-new-empty = Вкажіть хоча б одне: ім’я, адресу, телефон або нотатку. Інакше не зрозуміти, про кого йдеться.
people-new-needs-mail = Для самостійного входу потрібна електронна адреса.
people-added = Людину додано.
people-notes = Нотатки
people-notes-hint = Ця людина може прочитати їх на своїй сторінці.
people-welcome-subject = Вас запрошують
people-welcome-body =
    Добрий день,

    ви маєте тут обліковий запис. Щоб увійти, відкрийте сторінку, вкажіть цю електронну адресу й попросіть посилання:
    { $address }

    { $town }

# One person
people-person-title = Людина
people-sealed = Зашифровані дані
people-sealed-text = Ім’я, адреса, телефон і нотатки закриті. Людина побачить, коли й навіщо їх відкривали.
people-purpose = Навіщо ви відкриваєте?
people-purpose-hint = Людина прочитає саме це речення.
people-purpose-missing = Виберіть, навіщо ви відкриваєте ці дані.
people-open = Відкрити дані
people-close = Закрити
people-has-role = є
people-give-role = Надати
people-take-role = Зняти
people-role-history = Зміни ролей
people-role-given = Надано роль: { $role }
people-role-taken = Роль знято: { $role }
people-role-by = Хто: { $who }
people-by-operator = адміністрація сервера
people-only-admin = Це може зробити лише адміністратор.
people-erase-title = Видалити на прохання людини
people-erase-when = Лише якщо людина про це просить.
people-erase-what = Ключ до даних буде знищено, псевдоніми замінено, причини виправлень про цю людину зникнуть. Залишаться числа, які ні з ким не пов’язати. Залишаться і слова з іншого приводу, наприклад чому скасували зустріч: якщо з них видно, про кого йдеться, спершу змініть їх. Скасувати це не зможе ніхто.
people-erased = Людину видалено. Її ключа більше не існує.

# The community
people-community-title = Спільнота
people-community-name = Назва
people-community-name-hint = Її видно вгорі кожної сторінки й під кожним листом.
people-community-lang = Мова
people-community-lang-hint = Для тих, хто не вибрав свою.
people-community-fixed = Адреса сторінок: { $slug }. Часовий пояс: { $zone }. Вони не змінюються, бо від них залежать посилання й календарі.

# Privacy
people-privacy-lead = У маленькому місті приходять лише туди, де нікого не впізнають. Ось що ми робимо й чого не можемо.
people-privacy-never = Чого ми ніколи не зберігаємо
people-privacy-never-1 = Інтернет-адресу вашого пристрою й те, які сторінки ви читаєте.
people-privacy-never-2 = Номерів посвідчень та інших державних номерів.
people-privacy-never-3 = Пароль і слова з паперу: лише те, чим їх можна перевірити.
people-privacy-keep = Що ми зберігаємо
people-privacy-keep-1 = Ім’я, адресу, телефон і нотатки, якщо ви їх дасте: зашифровані окремим ключем кожної людини.
people-privacy-keep-2 = Псевдонім у кожному колі, згоди й присутність на зустрічах.
people-privacy-keep-3 = Хто, коли й навіщо відкривав чиїсь дані. Ця людина може це прочитати.
people-privacy-from = Кого й від кого ми захищаємо
people-privacy-from-1 = Вас від злодія диска чи резервної копії: без ключа, який зберігається окремо, зашифрованих даних не прочитати.
people-privacy-from-2 = Вас від цікавого сусіда чи волонтера з обліковим записом: він бачить лише свої кола й псевдоніми.
people-privacy-from-3 = Вас від тих, хто фінансує або досліджує: вони отримують лише числа.
people-privacy-from-4 = Вас за кілька років: ви можете будь-коли видалити все.
people-privacy-not = Від чого ми не захищаємо
people-privacy-not-text = Від того, хто захопив сервер, що працює. І від того, що люди скажуть за дверима: для цього є правила кола.
people-privacy-cookies = Файли cookie
people-privacy-cookies-text = Лише власні й лише потрібні: один пам’ятає, що ви ввійшли, один пов’язує форму з вашим браузером, один зберігає мову. Два короткі пам’ятають, куди ви йшли і яке речення показати. Жоден не стежить і нікому не передається.
people-privacy-rights = Ваші права
people-privacy-rights-text = На своїй сторінці ви побачите, виправите, завантажите й видалите все, що в нас є про вас. Резервні копії зникають не пізніше ніж за 30 днів.

# Accessibility
people-access-lead = Ці сторінки мають працювати для кожного. Наша міра: WCAG 2.2, рівень AA.
people-access-1 = Усе можна зробити з клавіатури, з програмою читання з екрана й без JavaScript, крім додавання ключа в пристрої.
people-access-2 = Текст можна збільшити до 200 відсотків без прокручування вбік.
people-access-3 = Кольори досить контрастні, і в темному режимі теж, і ніщо не передається лише кольором.
people-access-4 = Сторінки легкі й працюють на старому телефоні за слабкого зв’язку.
people-access-limits = Що ще не ідеально
people-access-limits-text = У нас поки немає відео жестовою мовою й легкого для читання тексту на всіх сторінках. Сторінки ми перевіряємо самі, без зовнішнього аудиту.
people-access-tell = Щось заважає?
people-access-tell-text = Скажіть ведучому вашого кола або координатору. Вони допоможуть і інакше: телефоном або на місці.

# Help
people-help-lead = Коротко про те, що тут можна зробити.
people-help-join = Приєднатися до кола
people-help-join-text = Виберіть коло й псевдонім. Можна й просто прийти.
people-help-begin-text = Сім слів на папері замість імені й адреси.
people-help-sign-in-text = За паролем, посиланням з листа, ключем у телефоні або словами з паперу.
people-help-privacy-text = Хто що бачить і чого ми не зберігаємо.
people-help-leave = Коли сторінку треба швидко закрити
people-help-urgent = Коли дуже важко
people-help-urgent-text = Якщо чиєсь життя в небезпеці, зателефонуйте:
