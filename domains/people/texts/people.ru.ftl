# Problems of records
people-email-taken = Этот адрес уже принадлежит другому человеку в этом сообществе.
people-slug-shape = «{ $given }» не может быть началом адреса. Используйте строчные латинские буквы, цифры и дефис, от 2 до 40 знаков.
people-slug-taken = Адрес «{ $given }» уже занят.
people-zone-unknown = Мы не знаем часового пояса «{ $given }». Например: Europe/Warsaw.
people-last-admin = Это единственный администратор. Сначала дайте эту роль ещё кому-то.

# Roles
people-role-admin = администратор
people-role-coordinator = координатор
people-role-supervisor = супервизор
people-role-facilitator = ведущий круга
people-role-peer-supporter = равный консультант
people-role-practitioner = специалист
people-role-evaluator = оценщик программы
people-role-member = участник
people-role-funder = финансирующая организация
people-role-auditor = аудитор
people-role-former = человек, которого больше нет в команде
people-kind-named = с именем или адресом
people-kind-anonymous = без имени
people-kind-office = записана командой

# Why somebody looked
people-purpose-profile = Чтобы проверить или исправить ваши данные
people-purpose-sheet = Чтобы подготовить лист присутствия с именами
people-purpose-referral = Чтобы направить вас дальше, с вашего согласия
people-purpose-contact = Чтобы связаться с вами
people-purpose-support = Чтобы помочь вам или подготовить встречу
people-purpose-import = При чтении данных из файла
people-purpose-mail = Чтобы отправить вам письмо
