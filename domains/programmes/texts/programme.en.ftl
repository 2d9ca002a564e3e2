# What cannot be, and why
programme-year-wrong = This text cannot be about that year.
programme-email-wrong = “{ $given }” is not an e-mail address. Write it like office@example.org.
programme-slug-shape = The address “{ $given }” may have only small plain letters, digits and hyphens, for example evening-circle.
programme-slug-taken = The address “{ $given }” is taken. Choose another.
programme-ends-early = The end ({ $ended }) is before the beginning ({ $started }).
programme-text-stale = Somebody changed this text while you were writing. Both versions are below: bring them together and save again.
programme-amount-wrong = Write the amount as a number, for example 12,500 or 12500.50.

# Headings of the texts
programme-group-what = What it is
programme-group-why = Why and for whom
programme-group-how = How it works
programme-group-with = With whom and with what
programme-group-who = Who runs it
