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
people-role-evaluator = оцінювач програми
people-role-member = учасник
people-role-funder = фінансова установа
people-role-auditor = аудитор
people-role-former = людина, якої вже немає в команді
people-kind-named = з іменем або адресою
people-kind-anonymous = без імені
people-kind-office = записана командою

# Why somebody looked
people-purpose-profile = Щоб перевірити або виправити ваші дані
people-purpose-sheet = Щоб підготувати аркуш присутності з іменами
people-purpose-referral = Щоб скерувати вас далі, за вашою згодою
people-purpose-contact = Щоб зв’язатися з вами
people-purpose-support = Щоб допомогти вам або підготувати зустріч
people-purpose-import = Під час читання даних із файлу
people-purpose-mail = Щоб надіслати вам лист
