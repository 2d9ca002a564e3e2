care-nav = How helpers fare
care-nav-mine = My bounds
care-mine-title = My bounds
care-mine-lead = You decide how much you give. When a bound is reached, your times simply do not show up.
care-week = This week
care-month = This month
care-weekly = Most hours in a week
care-monthly = Most hours in a month
care-empty = Empty: no bound.
care-rest = Days of rest after a hard talk
care-rest-hint = Nought: no rest.
care-pause = I need a break
care-pause-hint = What is booked stays, and so does what you already have. Only new times do not show up.
care-back = I am back on
care-back-hint = Empty: I will say so myself.
care-back-past = Give a day that is still to come.
care-paused = You are on a break
care-paused-text = It is good that you look after yourself. Come back when you want.
care-saved = Saved.
care-stale = These settings changed while the page was open. Check them and save once more.

# The office
care-title = How those who help fare
care-lead = Who carries how much, and what to ask about. Those with a sign come first.
care-none = Nobody helps yet
care-none-text = People with the role of a helper will stand here, and how many hours they give.
care-line = Week: { $week } · month: { $month } · share of all: { $share }
care-unnamed = Person { $number }
care-sign-limit = more than they wanted to give
care-sign-weeks = { $n ->
     [one] { $n } week without a break
    *[other] { $n } weeks without a break
}
care-sign-hard = { $n ->
     [one] { $n } hard talk in two weeks
    *[other] { $n } hard talks in two weeks
}
care-sign-missed = { $n ->
     [one] { $n } time nobody came
    *[other] { $n } times nobody came
}
care-sign-sudden = twice as much as usual
care-sign-paused = asks for a break
care-sign-meaning = A sign is a reason to ask “how are you”, not a verdict.
