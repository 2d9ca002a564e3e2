# Around every page
web-skip = Перейти к содержанию
web-crisis = Экстренная помощь
web-crisis-more = Другие номера
web-language = Язык
web-menu = Меню
web-main-nav = Основные страницы
web-footer-nav = Об этом сервисе
web-sign-in = Войти
web-sign-out = Выйти
web-leave = Быстро покинуть страницу

# A neutral, unrelated page in the reader's language
web-leave-address = https://ru.wikipedia.org/
web-leave-hint = Чтобы быстро уйти отсюда, нажмите кнопку внизу экрана или три раза клавишу Esc.
web-privacy = Конфиденциальность
web-accessibility = Доступность
web-help = Помощь
web-footer-promise = Здесь можно осмотреться, не называя себя. Мы не записываем, кто читает эти страницы.

# Words that every form and list needs
web-problems = Кое-что нужно поправить
web-change = Изменить
web-back = Назад
web-continue = Продолжить
web-save = Сохранить
web-cancel = Отмена
web-print = Печать
web-previous = Предыдущая
web-next = Следующая
web-send = Отправить
web-page-of = Страница { $page } из { $pages }
web-day = День
web-month = Месяц
web-year = Год
web-you-are-here = Вы здесь
web-pages = Страницы
web-yes = Да
web-no = Нет
web-map-in = Приблизить
web-map-out = Отдалить
web-map-whole = Вся карта
