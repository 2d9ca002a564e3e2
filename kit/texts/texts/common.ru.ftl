### The words every page needs. A no-break space stands between a number and its unit.

# Not every word here is on a page already:
# dynamic: common-

## Answers and actions

common-yes = Да
common-no = Нет
common-save = Сохранить
common-save-changes = Сохранить изменения
common-cancel = Отменить
common-back = Назад
common-next = Далее
common-next-page = Следующая страница
common-previous-page = Предыдущая страница
common-continue = Продолжить
common-start = Начать
common-finish = Завершить
common-confirm = Подтвердить
common-edit = Редактировать
common-change = Изменить
common-add = Добавить
common-remove = Убрать
common-delete = Удалить
common-undo = Вернуть как было
common-close = Закрыть
common-open = Открыть
common-send = Отправить
common-copy = Скопировать
common-copied = Скопировано
common-print = Распечатать
common-download = Скачать
common-download-as = Скачать в формате { $format }
common-choose-file = Выбрать файл
common-try-again = Попробовать ещё раз
common-saved = Сохранено
common-sent = Отправлено

## Finding things

common-search = Найти
common-filter = Отфильтровать
common-clear-filters = Сбросить фильтры
common-sort-by = Сортировать по
common-show = Показать
common-hide = Скрыть
common-show-all = Показать всё
common-show-more = Показать ещё
common-show-less = Показать меньше
common-details = Подробности
common-nothing-here-yet = Здесь пока ничего нет
common-nothing-found = Ничего не найдено
common-page-of = Страница { $page } из { $pages }

## Days and times

common-today = сегодня
common-yesterday = вчера
common-tomorrow = завтра
common-now = сейчас
# “From”, “to” and both go with dates (French “du”, “au”), not with times of day.
common-from = с
common-to = по
common-from-to = с { $from } по { $to }
common-date = Дата
common-time = Время
common-day = День
common-week = Неделя
common-month = Месяц
common-year = Год
common-weekday = День недели

## Forms

common-optional = необязательно
common-required = обязательно
common-choose = Выбрать
common-choose-one = Выберите один ответ
common-choose-any = Можно выбрать несколько ответов
common-error = Ошибка
common-error-summary-title = Нужно кое-что исправить

## Labels

common-name = Название
common-description = Описание
common-place = Место
common-status = Состояние
common-notes = Примечания
common-reason = Причина
common-actions = Действия
common-settings = Настройки
common-total = Итого
common-all = Все
common-none = Нет
common-other = Другое
common-unknown = Неизвестно

## The page itself

common-language = Язык
common-choose-language = Выбрать язык
common-home = Главная
common-menu = Меню
common-help = Помощь
common-skip-to-content = Перейти к содержанию
common-opens-in-new-tab = откроется в новой вкладке

## Amounts of time; the short forms are those of CLDR

common-hours = { $n } ч
common-minutes = { $n } мин
common-hours-long = { $n ->
    [one] { $n } час
    [few] { $n } часа
    [many] { $n } часов
   *[other] { $n } часа
}
common-minutes-long = { $n ->
    [one] { $n } минута
    [few] { $n } минуты
    [many] { $n } минут
   *[other] { $n } минуты
}
common-days = { $n ->
    [one] { $n } день
    [few] { $n } дня
    [many] { $n } дней
   *[other] { $n } дня
}
common-weeks = { $n ->
    [one] { $n } неделя
    [few] { $n } недели
    [many] { $n } недель
   *[other] { $n } недели
}
common-months = { $n ->
    [one] { $n } месяц
    [few] { $n } месяца
    [many] { $n } месяцев
   *[other] { $n } месяца
}
common-years = { $n ->
    [one] { $n } год
    [few] { $n } года
    [many] { $n } лет
   *[other] { $n } года
}
common-results = { $n ->
    [one] { $n } результат
    [few] { $n } результата
    [many] { $n } результатов
   *[other] { $n } результата
}
