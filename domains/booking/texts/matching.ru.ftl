matching-title = Кто может помочь
matching-lead = Напишите своими словами или отметьте несколько вещей. Мы покажем людей и круги и скажем, почему именно их.
matching-words = Своими словами
matching-words-hint = Например: не сплю после смерти мамы, лучше по телефону. Можно оставить пустым.
matching-formats = Как вы хотите встретиться
matching-topics = Выбрать из списка, о чём речь
matching-more = Язык, дни, расстояние и другие пожелания
matching-days = Когда лучше
matching-place = Где вы находитесь
matching-place-hint = Нужно только для расстояния. Мы этого не сохраняем.
matching-how-far = Как далеко вы можете доехать
matching-km-any = Всё равно
matching-km = До { $n } км
matching-gender = Мне легче говорить с тем, кто
matching-eases = Что нужно в помещении
matching-elsewhere = Кого-нибудь из другого города, пожалуйста
matching-elsewhere-hint = Когда все друг друга знают, бывает легче с кем-то издалека.
matching-elsewhere-tap = Только из другого города
matching-button = Показать, кто может помочь
matching-promise = Мы не сохраняем то, о чём вы спрашиваете, и этого не видно в адресе страницы.
matching-expired = Этот вопрос задан слишком давно. Задайте его ещё раз.
matching-urgent = Поговорите с кем-нибудь прямо сейчас
matching-urgent-text = По номерам вверху этой страницы ответит тот, кто умеет слушать. Люди ниже тоже могут помочь, но только в своё время.
matching-found = Эти подходят лучше всего. У каждого видно, почему.
matching-because = Почему:
matching-because-topics = знает об этом: { $topics }
matching-because-all = можно прийти с чем угодно
matching-because-languages = язык: { $languages }
matching-because-formats = так, как вы хотите: { $formats }
matching-because-days = в подходящие дни: { $days }
matching-because-near = близко, около { $n } км
matching-because-gender = по вашему желанию: { $gender }
matching-because-eases = место: { $eases }
matching-because-soon = { $n ->
     [one] через { $n } день
     [few] через { $n } дня
     [many] в течение { $n } дней
    *[other] через { $n } дня
}
matching-because-elsewhere = из другого города
matching-circle = Круг
matching-next-meeting = Ближайшая встреча:
matching-nobody = Сейчас никто не подходит
matching-nobody-text = Попробуйте выбрать меньше или загляните в справочник помощи: там есть службы, организации и телефоны.
matching-find = Открыть справочник помощи
matching-again = Спросить иначе
matching-start = Не знаю, кого выбрать
