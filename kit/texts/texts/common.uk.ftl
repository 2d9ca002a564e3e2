### The words every page needs. A no-break space stands between a number and its unit.

# Not every word here is on a page already:
# dynamic: common-

## Answers and actions

common-yes = Так
common-no = Ні
common-save = Зберегти
common-save-changes = Зберегти зміни
common-cancel = Скасувати
common-back = Назад
common-next = Далі
common-next-page = Наступна сторінка
common-previous-page = Попередня сторінка
common-continue = Продовжити
common-start = Почати
common-finish = Завершити
common-confirm = Підтвердити
common-edit = Редагувати
common-change = Змінити
common-add = Додати
common-remove = Прибрати
common-delete = Видалити
common-undo = Повернути як було
common-close = Закрити
common-open = Відкрити
common-send = Надіслати
common-copy = Скопіювати
common-copied = Скопійовано
common-print = Надрукувати
common-download = Завантажити
common-download-as = Завантажити у форматі { $format }
common-choose-file = Вибрати файл
common-try-again = Спробувати ще раз
common-saved = Збережено
common-sent = Надіслано

## Finding things

common-search = Шукати
common-filter = Відфільтрувати
common-clear-filters = Скинути фільтри
common-sort-by = Сортувати за
common-show = Показати
common-hide = Сховати
common-show-all = Показати все
common-show-more = Показати більше
common-show-less = Показати менше
common-details = Подробиці
common-nothing-here-yet = Тут поки що нічого немає
common-nothing-found = Нічого не знайдено
common-page-of = Сторінка { $page } з { $pages }

## Days and times

common-today = сьогодні
common-yesterday = учора
common-tomorrow = завтра
common-now = зараз
# “From”, “to” and both go with dates (French “du”, “au”), not with times of day.
common-from = з
common-to = до
common-from-to = з { $from } до { $to }
common-date = Дата
common-time = Час
common-day = День
common-week = Тиждень
common-month = Місяць
common-year = Рік
common-weekday = День тижня

## Forms

common-optional = необов’язково
common-required = обов’язково
common-choose = Вибрати
common-choose-one = Виберіть одну відповідь
common-choose-any = Можна вибрати кілька відповідей
common-error = Помилка
common-error-summary-title = Потрібно дещо виправити

## Labels

common-name = Назва
common-description = Опис
common-place = Місце
common-status = Стан
common-notes = Примітки
common-reason = Причина
common-actions = Дії
common-settings = Налаштування
common-total = Разом
common-all = Усі
common-none = Немає
common-other = Інше
common-unknown = Невідомо

## The page itself

common-language = Мова
common-choose-language = Вибрати мову
common-home = Головна
common-menu = Меню
common-help = Допомога
common-skip-to-content = Перейти до змісту
common-opens-in-new-tab = відкриється в новій вкладці

## Amounts of time; the short forms are those of CLDR

common-hours = { $n } год
common-minutes = { $n } хв
common-hours-long = { $n ->
    [one] { $n } година
    [few] { $n } години
    [many] { $n } годин
   *[other] { $n } години
}
common-minutes-long = { $n ->
    [one] { $n } хвилина
    [few] { $n } хвилини
    [many] { $n } хвилин
   *[other] { $n } хвилини
}
common-days = { $n ->
    [one] { $n } день
    [few] { $n } дні
    [many] { $n } днів
   *[other] { $n } дня
}
common-weeks = { $n ->
    [one] { $n } тиждень
    [few] { $n } тижні
    [many] { $n } тижнів
   *[other] { $n } тижня
}
common-months = { $n ->
    [one] { $n } місяць
    [few] { $n } місяці
    [many] { $n } місяців
   *[other] { $n } місяця
}
common-years = { $n ->
    [one] { $n } рік
    [few] { $n } роки
    [many] { $n } років
   *[other] { $n } року
}
common-results = { $n ->
    [one] { $n } результат
    [few] { $n } результати
    [many] { $n } результатів
   *[other] { $n } результату
}
