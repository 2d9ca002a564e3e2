directory-stale-form = Somebody changed this entry in the meantime. Both versions are below: the saved one and yours.
directory-day-ahead = This day has not come yet.
directory-limits-order = The second number of days must be larger than the first.
