directory-stale-form = Тим часом хтось змінив цей запис. Нижче обидві версії: збережена та ваша.
directory-day-ahead = Цей день ще не настав.
directory-limits-order = Друге число днів має бути більшим за перше.
