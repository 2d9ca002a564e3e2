# Around every page
web-skip = Перейти до змісту
web-crisis = Екстрена допомога
web-crisis-more = Інші номери
web-language = Мова
web-menu = Меню
web-main-nav = Основні сторінки
web-footer-nav = Про цей сервіс
web-sign-in = Увійти
web-sign-out = Вийти
web-leave = Швидко покинути сторінку

# A neutral, unrelated page in the reader's language
web-leave-address = https://uk.wikipedia.org/
web-leave-hint = Щоб швидко піти звідси, натисніть кнопку внизу екрана або тричі клавішу Esc.
web-privacy = Конфіденційність
web-accessibility = Доступність
web-help = Допомога
web-footer-promise = Тут можна роздивитися, не називаючи себе. Ми не записуємо, хто читає ці сторінки.

# Words that every form and list needs
web-problems = Дещо потрібно виправити
web-change = Змінити
web-back = Назад
web-continue = Продовжити
web-save = Зберегти
web-cancel = Скасувати
web-print = Друк
web-previous = Попередня
web-next = Наступна
web-send = Надіслати
web-page-of = Сторінка { $page } з { $pages }
web-day = День
web-month = Місяць
web-year = Рік
web-you-are-here = Ви тут
web-pages = Сторінки
web-yes = Так
web-no = Ні
web-map-in = Наблизити
web-map-out = Віддалити
web-map-whole = Уся карта
