### Planning meetings, and the desk of those who run them.

## What a form may say no with

meeting-ends-before-start = The meeting must end after it starts.
meeting-minutes-odd = A meeting lasts from 5 minutes to 24 hours.
meeting-day-far = That day is too far away to be right. Check the year.
meeting-person-missing = Choose the person this meeting is for.
meeting-individual-no-circle = Individual support is planned for one person, apart from a circle.
meeting-individual-format = Individual support is in person, by phone or by video.
meeting-guest-missing = Write who is coming.
meeting-until-before-first = The last day cannot come before the first.
meeting-never-happens = No day ever fits these choices.
meeting-rule-odd = We cannot repeat a meeting this way. Choose another rhythm.
meeting-no-dates-between = No meeting of this series falls between those days.
meeting-reason-missing = Write why. People who planned to come will see it.
meeting-place-missing = Choose a place: the circle itself does not meet at one.
meeting-year-frozen = The year { $year } is closed, so its meetings do not change any more.
meeting-circle-ended = This circle has ended, so nothing new can be planned for it.
meeting-is-closed = The register of this meeting is closed, so it stays as it was.
meeting-is-cancelled = This meeting is cancelled. Bring it back first.
meeting-changed-meanwhile = Somebody changed this meeting while you were writing. See how it stands now, then decide again.

## The desk

meeting-nav-desk = My day
meeting-desk-title = My day
meeting-desk-heading = Today
meeting-desk-counts = You will find the figures and what stands behind them in the menu.
meeting-nothing-today = No meeting today.
meeting-register = Take the register
meeting-open-title = Still waiting for a register
meeting-open-text = It takes a minute, and then these meetings count.
meeting-next-title = The next seven days
meeting-next-more =
    { $n ->
    [one] { $n } more meeting in these seven days: see the month
    *[other] { $n } more meetings in these seven days: see the month
    }
meeting-nothing-next = Nothing is planned for the next seven days.
meeting-new-individual = Plan individual support
meeting-first-run-title = Your first programme in five minutes
meeting-first-run-text = Today’s meetings will stand here. First say what your programme is, then add a circle and its first meeting.
meeting-first-run-action = Start a programme

## A circle's meetings

meeting-circle-title = Meetings: { $circle }
meeting-new-title = Plan a meeting
meeting-series-heading = When the circle meets
meeting-series-from = from { $day }
meeting-series-until = until { $day }
meeting-upcoming = Coming
meeting-past = Past
meeting-older = Older meetings
meeting-none-title = No meeting is planned
meeting-none-text = The dates of this circle will stand here, half a year ahead.

## One meeting

meeting-back = All meetings
meeting-day = Day
meeting-hours = Time
meeting-place = Place
meeting-kind = What kind of meeting
meeting-format = How
meeting-whom = For whom
meeting-whom-hint = By the pseudonym you know the person by.
meeting-office-person = A person of the office’s records
meeting-office-title = Or somebody from the records, without a pseudonym
meeting-office-name = Name or e-mail address
meeting-office-hint = This person will see that their record was opened to plan support.
meeting-office-which = Which person
meeting-office-nobody = Nobody in the records has this name or address.
meeting-office-several = More than one person fits. Choose the right one.
meeting-office-since = recorded on { $day }
meeting-office-open = Open this person’s record
meeting-refer = Refer somebody from this meeting for further support
meeting-title = Title
meeting-title-hint = Optional. Only staff see it.
meeting-guest = Who is coming
meeting-guest-hint = For the visit of a guest: “Dr Nowak, psychiatrist”.
meeting-with-guest = guest: { $guest }
meeting-topics = Topics
meeting-moved-from = Moved from
meeting-of-series = One of a series: { $words }.
meeting-status-closed = register closed
meeting-status-cancelled = cancelled
meeting-uncancel = It takes place after all
meeting-stands-now = Now: { $when }.

meeting-kind-group = Group meeting
meeting-kind-individual = Individual support
meeting-kind-outing = Outing
meeting-kind-workshop = Workshop
meeting-kind-guest = Visit of a guest
meeting-kind-family = Work with the family
meeting-format-in-person = In person
meeting-format-phone = By phone
meeting-format-video = By video
meeting-format-hybrid = In person and by video

## Planning

meeting-first = First day
meeting-from = From what time
meeting-to = To what time
meeting-minutes = How many minutes
meeting-repeats = How often
meeting-repeats-once = Once
meeting-repeats-weekly = Every week
meeting-repeats-fortnightly = Every other week
meeting-repeats-monthly-nth = Every month on the same weekday (such as the second Tuesday)
meeting-repeats-monthly-last = Every month on the last such weekday
meeting-repeats-monthly-day = Every month on the same day (such as the 15th)
meeting-repeats-daily = Every day
meeting-more-days = More than one day a week
meeting-weekdays = On which days
meeting-weekdays-hint = When nothing is ticked, the weekday of the first day counts.
meeting-ends = Until when
meeting-series-only = Only for meetings that repeat
meeting-once-only = Only for a single meeting
meeting-until-hint = Fill this in if you choose “{ meeting-ends-on }”.
meeting-times-hint = Fill this in if you choose “{ meeting-ends-after }”.
meeting-title-once = A title and a guest belong to one meeting. Choose “{ meeting-repeats-once }” or clear these fields; in a series you add them later to one of its dates.
meeting-ends-never = With no end for now
meeting-ends-on = Until a day
meeting-ends-after = A number of times
meeting-until = Last day
meeting-times = How many times
meeting-place-of-circle = Where the circle meets
meeting-place-none = No place
meeting-show-dates = Show the dates
meeting-plan = Plan
meeting-preview-text = Nothing is saved yet. If the dates are right, choose “Plan” at the end of the form.
meeting-apart = Other, apart from circles
meeting-programme = Programme
meeting-choose-person = Choose a person
meeting-whom-find = Find
meeting-whom-find-hint = Type the first letters of a pseudonym.
meeting-whom-nobody = Nobody was found for “{ $given }”. Check that it is the beginning of a pseudonym.
meeting-nobody-title = Nobody to choose yet
meeting-nobody-text = When a circle has members, you can plan support for one of them here.
meeting-planned = The meeting is planned.

## Changing a plan

meeting-move-title = Move
meeting-move-text = Only this meeting moves. In calendars it moves by itself, and whoever gave an e-mail address and wants letters gets a short one.
meeting-moved = The meeting is moved.
meeting-cancel-title = Cancel the meeting
meeting-cancel-text = Calendars will show it as cancelled. Whoever gave an e-mail address and wants letters gets a short one, without the reason and the circle’s name.
meeting-reason-hint = Such as: the room is being painted.
meeting-cancelled-done = The meeting is cancelled.
meeting-back-done = The meeting takes place after all.
meeting-edit-title = Change the details
meeting-edited = The changes are saved.
meeting-series-title = Series of meetings
meeting-hour-title = Another hour for some time
meeting-hour-text = For instance 11:00 instead of 13:30 in the winter months. Afterwards everything goes on as before.
meeting-hour-first = From day
meeting-hour-until = To day
meeting-hour-until-hint = Leave it empty if the new hour stays.
meeting-hour-save = Set the other hour
meeting-hour-done = The hour is changed.
meeting-end-title = End this series
meeting-end-text = Meetings planned after the last day will be cancelled with your reason. Past ones stay.
meeting-end-done = The series has its last day.

## Rhythms in words

meeting-words-at = { $when } at { $time }
meeting-every-on = { $every } { $on }
meeting-every-day = every day
meeting-every-days = { $n ->
    [2] every other day
    [one] every { $n } day
   *[other] every { $n } days
}
meeting-every-weeks = { $n ->
    [2] every other week
    [one] every { $n } week
   *[other] every { $n } weeks
}
meeting-every-months = { $n ->
    [2] every other month
    [one] every { $n } month
   *[other] every { $n } months
}
meeting-each = { $day ->
    [mon] every Monday
    [tue] every Tuesday
    [wed] every Wednesday
    [thu] every Thursday
    [fri] every Friday
    [sat] every Saturday
   *[sun] every Sunday
}
meeting-on = { $day ->
    [mon] on Monday
    [tue] on Tuesday
    [wed] on Wednesday
    [thu] on Thursday
    [fri] on Friday
    [sat] on Saturday
   *[sun] on Sunday
}
meeting-weekday = { $day ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
}
meeting-weekday-sex = { $day ->
   *[sun] m
}
meeting-which = { $sex ->
   *[m] { $which ->
        [first] first
        [second] second
        [third] third
        [fourth] fourth
       *[last] last
    }
}
meeting-nth-day = on the { $which } { $day } of the month
meeting-last-day = on the last day of the month
meeting-month-day = on day { $day } of the month
meeting-own-rhythm = in its own rhythm
