matching-title = Хто може допомогти
matching-lead = Напишіть своїми словами або позначте кілька речей. Ми покажемо людей і кола та скажемо, чому саме їх.
matching-words = Своїми словами
matching-words-hint = Наприклад: не сплю після смерті мами, краще телефоном. Можна лишити порожнім.
matching-formats = Як ви хочете зустрітися
matching-topics = Вибрати зі списку, про що йдеться
matching-more = Мова, дні, відстань та інші побажання
matching-days = Коли краще
matching-place = Де ви перебуваєте
matching-place-hint = Потрібно лише для відстані. Ми цього не зберігаємо.
matching-how-far = Як далеко ви можете доїхати
matching-km-any = Усе одно
matching-km = До { $n } км
matching-gender = Мені легше говорити з тим, хто
matching-eases = Що потрібно в приміщенні
matching-elsewhere = Когось з іншого міста, будь ласка
matching-elsewhere-hint = Коли всі одне одного знають, буває легше з кимось здалеку.
matching-elsewhere-tap = Лише з іншого міста
matching-button = Показати, хто може допомогти
matching-promise = Ми не зберігаємо того, про що ви питаєте, і цього не видно в адресі сторінки.
matching-expired = Це запитання поставлено надто давно. Поставте його ще раз.
matching-urgent = Поговоріть із кимось просто зараз
matching-urgent-text = За номерами вгорі цієї сторінки відповість той, хто вміє слухати. Люди нижче теж можуть допомогти, але лише у свій час.
matching-found = Ці підходять найкраще. Біля кожного видно, чому.
matching-because = Чому:
matching-because-topics = знає про це: { $topics }
matching-because-all = можна прийти з будь-чим
matching-because-languages = мова: { $languages }
matching-because-formats = так, як ви хочете: { $formats }
matching-because-days = у дні, що підходять: { $days }
matching-because-near = близько, приблизно { $n } км
matching-because-gender = за вашим бажанням: { $gender }
matching-because-eases = місце: { $eases }
matching-because-soon = { $n ->
     [one] за { $n } день
     [few] за { $n } дні
     [many] протягом { $n } днів
    *[other] за { $n } дня
}
matching-because-elsewhere = з іншого міста
matching-circle = Коло
matching-next-meeting = Найближча зустріч:
matching-nobody = Зараз ніхто не підходить
matching-nobody-text = Спробуйте вибрати менше або загляньте до довідника допомоги: там є служби, організації та телефони.
matching-find = Відкрити довідник допомоги
matching-again = Запитати інакше
matching-start = Не знаю, кого вибрати
