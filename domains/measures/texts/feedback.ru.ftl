### Отзывы после встреч: незаметные, посчитанные вместе, с решениями в ответ.

feedback-nav-mine = После встречи
feedback-nav = Отзывы
feedback-mine-title = После встречи
feedback-mine-lead = Четыре коротких вопроса о встрече, на которой вы были. Никто не видит, что вы ответили.
feedback-mine-none = Сейчас отвечать не на что
feedback-mine-none-text = Когда встреча записана, вопросы остаются здесь две недели.
feedback-four = Четыре вопроса, одна минута
feedback-form-title = Как прошла встреча?
feedback-q-safe = Здесь можно было быть собой, было спокойно
feedback-q-heard = Меня слушали, когда мне хотелось что-то сказать
feedback-q-helped = Встреча мне что-то дала
feedback-q-belong = Я чувствую себя частью этого круга
feedback-yes = Да
feedback-rather-yes = Скорее да
feedback-rather-no = Скорее нет
feedback-no = Нет
feedback-unseen = Никто не узнает, что это вы
feedback-unseen-text = Ответы складываются вместе с ответами других, без имени и времени. Мы храним только то, что вы уже ответили, чтобы каждый сделал это один раз. Любой вопрос можно пропустить.
feedback-unseen-slip = Код с листка никому не принадлежит. Он действует один раз и говорит только, о какой встрече речь. Любой вопрос можно пропустить.
feedback-suggestion = Что изменить, а что оставить?
feedback-suggestion-hint = Это прочитают ведущие круга. Пожалуйста, не пишите имён.
feedback-not-for-help = Здесь вам никто не может ответить. Если вам нужно поговорить сейчас:
feedback-send = Отправить
feedback-thanks = Спасибо. Ваш ответ теперь среди других.
feedback-already = Об этой встрече вы уже ответили.
feedback-over = Две недели для ответа об этой встрече прошли, или она ещё не записана.
feedback-full = Ответов уже столько, сколько было людей. Пожалуйста, скажите об этом ведущим.
feedback-nothing = Пожалуйста, ответьте хотя бы на один вопрос или напишите что-нибудь.
feedback-slip-title = У меня листок с кодом
feedback-slip-lead = Код ведёт к четырём вопросам о встрече. Без учётной записи и имени.
feedback-code = Код
feedback-code-hint = Двенадцать букв и цифр, например 7KQ2-M0XA-94TB
feedback-code-go = К вопросам
feedback-slip-unknown = Мы не знаем этого кода. Пожалуйста, сверьте его с листком ещё раз.
feedback-slip-used = По этому листку уже ответили. Каждый действует один раз.
feedback-register-open = Сначала отметьте, кто был; потом можно печатать листки.
feedback-desk-title = Отзывы после встреч
feedback-desk-lead = Что люди сказали после встреч, вместе и незаметно, и что стало с их предложениями.
feedback-desk-none = Пока нет круга
feedback-desk-none-text = Когда вы ведёте круг, его отзывы будут здесь.
feedback-waiting =
    { $count ->
        [one] { $count } новое предложение
        [few] { $count } новых предложения
        [many] { $count } новых предложений
       *[other] { $count } нового предложения
    }
feedback-slips-for = Напечатать листки для встречи:
feedback-slips-title = Листки для отзыва
feedback-slips-lead = На листке четыре вопроса и код. Его можно заполнить от руки или ответить с любого телефона. Раздайте их перемешанными, текстом вниз; программа не знает, кто получил какой.
feedback-slips-count = Сколько листков
feedback-slips-hint =
    { $there ->
        [one] Был { $there } человек
        [few] Было { $there } человека
        [many] Было { $there } человек
       *[other] Было { $there } человека
    }; можно напечатать ещё { $left }.
feedback-slips-make = Подготовить листки
feedback-slips-most = Листков не больше, чем было людей: можно напечатать ещё { $most }.
feedback-slips-all = Листков столько, сколько было людей.
feedback-paper-title = Ввод листков, заполненных от руки
feedback-paper-text = Введите код листка и ответы. Листок, введённый дважды, будет замечен.
feedback-paper-enter = Ввести листок
feedback-print-once = Напечатайте сейчас
feedback-print-once-text = Коды видны только здесь. Мы не храним их список.
feedback-print-how = Отметьте здесь и верните или ответьте с телефона:
feedback-circle-title = Что говорит круг
feedback-told-title = Что мы изменили
feedback-told-none = Решений пока нет
feedback-told-none-text = Когда кто-то что-то предложит и будет решение, оно появится здесь.
feedback-figures = Как нам вместе
feedback-hidden = Слишком мало ответов, чтобы их показать
feedback-hidden-text = Цифры появятся, когда было не меньше восьми человек и есть не меньше восьми ответов, чтобы никого нельзя было узнать. Для этого несколько встреч берутся вместе, через две недели после последней.
feedback-period = Встречи
feedback-answers = Ответов
feedback-few = слишком мало
feedback-about = около { $count }
feedback-from-to = { $from } – { $to }
feedback-share = { $share } ({ $low }–{ $high })
feedback-chart = { $question }: доля ответов «да» и «скорее да» со временем; числа в таблице ниже
feedback-figures-caption = Доля ответов «да» и «скорее да»
feedback-figures-note = Округлено до 5 %. В скобках: доверительный интервал 95 %; когда ответов мало, он широкий.
feedback-suggestions-new = Новые предложения
feedback-suggestions-none = Нет предложений, ждущих решения.
feedback-suggestions-decided = Решённые
feedback-decide = Решить
feedback-decide-again = Изменить
feedback-decide-title = Предложение
feedback-status = Что с этим будет
feedback-status-new = новое
feedback-status-doing = делаем
feedback-status-done = сделано
feedback-status-not-now = не сейчас
feedback-status-kept = не для круга
feedback-status-doing-hint = Круг прочтёт, что работа началась.
feedback-status-done-hint = Круг прочтёт, что изменилось.
feedback-status-not-now-hint = Круг прочтёт почему.
feedback-status-kept-hint = Например, потому что оно о ком-то. Видят только ведущие.
feedback-asked = О чём просили, вашими словами
feedback-asked-hint = Круг прочтёт это вместо самого предложения. Напишите так, чтобы никого нельзя было узнать по манере речи.
feedback-decision = Что вы решили и почему
feedback-decision-hint = Например: с декабря начинаем на десять минут позже, из-за автобуса.
feedback-decided = Сохранено. Круг может это прочитать.
feedback-stale = Тем временем кто-то это изменил. Обе версии ниже; пожалуйста, сохраните ещё раз.
feedback-saved-meanwhile = Тем временем сохранено кем-то
