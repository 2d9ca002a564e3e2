# What cannot be, and why
booking-form-broken = This form is not complete. Open the page again and send it once more.
booking-slot-gone = This time is taken now. Choose another.
booking-slot-past = This time has passed. Choose another.
booking-you-are-busy = You have another meeting at this time. Choose another one.
booking-room-taken = The room is taken at this time. Choose another time or another way to meet.
booking-own-offer = This is your own time. To keep it for yourself, add a day off.
booking-series-taken = Taken are: { $days }. Tick that they can be left out, or choose another time.
booking-series-much = So many meetings in a short time are too much for this person. Choose fewer, or less often.
booking-is-cancelled = This meeting has been called off.
booking-is-over = This meeting is over and recorded.
booking-has-begun = This meeting has begun, so it cannot be changed now.
booking-not-yet = This meeting has not begun. You can confirm it afterwards.
booking-changed-meanwhile = Somebody changed this meeting while the page was open. See how it is now and decide again.
booking-move-late = It is too late to move this meeting yourself. You can call it off or ask the office.
booking-office-nobody = There is nobody called “{ $given }” in the records. Correct the name, or tick that this is somebody new.
booking-office-several = More than one person fits. Choose the right one.

# Moving around
booking-nav = Book a talk
booking-nav-mine = My talks
booking-nav-desk = Booked talks
booking-nav-group = Talks and helpers
booking-any = Any
booking-back-list = Everybody who helps
booking-back-times = Other times
booking-back-mine = Back
booking-back-one = Back to the meeting

# The list
booking-list-title = Book a talk
booking-list-lead = Choose a person and a time. You can do it at any hour and without your name.
booking-wish-format = How
booking-wish-lang = Language
booking-wish-kind = With whom
booking-wish-show = Show
booking-list-count = { $n ->
     [one] { $n } possibility
    *[other] { $n } possibilities
}
booking-list-none = There is nobody to book with yet
booking-list-none-text = People who have time for a talk will stand here. An open circle can be joined right now.
booking-list-circles = See the circles
booking-list-nobody = Nobody fits this choice
booking-list-nobody-text = Try choosing less. By phone or video one can also talk with somebody far away.
booking-list-all = Show everybody
booking-first-free = First free time:
booking-no-slots = There are no free times now
booking-no-slots-text = Look again in a few days, or choose somebody else.

# Times of one person
booking-days-title = Free times
booking-choose-time = Choose a time
booking-earlier = Earlier days
booking-later = Later days
booking-facts = Good to know
booking-lasts = One meeting: { $length }
booking-town-clock = Hours are by the town’s own clock
booking-promise = Nobody else will see that you book this talk.

# Booking
booking-form-title = Booking
booking-form-heading = Book this time
booking-gone-title = This time is gone
booking-gone-next = The next free times of the same person
booking-other-times = See all times
booking-stranger = To book a talk you need an account. It can be without a name.
booking-begin-title = Enter without a name
booking-begin-text = We ask for no name, address or phone. It takes a minute, then you come back to this time.
booking-begin = Begin without a name
booking-have = I have an account
booking-have-text = After signing in you come back to this time.
booking-how = How do you want to meet
booking-called-ask = What shall we call you
booking-called-hint = Only for this talk. Any word will do.
booking-several = I want to book several meetings
booking-times = How many times
booking-times-n = { $n ->
     [one] once
    *[other] { $n } times
}
booking-every = How often
booking-every-week = Every week at the same time
booking-every-fortnight = Every other week at the same time
booking-skip = Days that are taken can be left out
booking-asks-first = This person says yes first. The time is kept for you at once.
booking-button = Book
booking-ask-button = Ask for this time
booking-done = Booked. Here you find everything about this meeting.
booking-done-office = Booked for this person.
booking-office-title = For whom
booking-office-me = For me
booking-office-other = For somebody without an account or a phone
booking-office-name = Name
booking-office-hint = Looking somebody up by name leaves a trace that they can read.
booking-office-which = Which person
booking-office-new = This is somebody new: write them down
booking-office-new-hint = Only the name is written down, sealed.

# Somebody's talks
booking-mine-title = My talks
booking-given = Where I help
booking-given-none = Nobody has taken your time yet.
booking-received = For me
booking-waiting = Waiting for a word
booking-past = Earlier
booking-none = Nothing is booked
booking-none-text = Choose a person and a time. Two minutes are enough.
booking-asks = How did it go?
booking-status-requested = Waits for a yes
booking-status-booked = Booked
booking-status-happened = Took place
booking-status-missed = Did not take place
booking-status-cancelled = Called off

# One of them
booking-one-title = Meeting
booking-when = When
booking-format = How
booking-with = With whom
booking-called = What you are called here
booking-helper = Who helps
booking-cancelled-why = Called off
booking-by-you = by you
booking-by-person = by the one who was to come
booking-by-helper = by the one who helps
booking-by-office = by the office
booking-where = Where to come
booking-join = How to take part
booking-dial = At this time, call
booking-open-call = Open the call
booking-accept = Yes, I will be there
booking-accepted = Confirmed.
booking-say = Did this meeting take place?
booking-say-hint = We ask both sides. If they answer differently, the office helps.
booking-say-button = Save the answer
booking-said-happened = Yes, it took place
booking-said-me = No, I could not come
booking-said-other = No, the other person did not come
booking-said-person = No, the one who booked did not come
booking-said-helper = No, the one who helps did not come
booking-said-wait = Saved. We still wait for the other person.
booking-said-done = Saved. Thank you.
booking-said-waiting = We wait for the other person. There is nothing more for you to do.
booking-you-said = Your answer
booking-hard = It was a hard talk
booking-hard-hint = After a hard talk we can keep your times hidden for some days. Nobody but you and the coordinator sees this.
booking-differ = The answers differ
booking-differ-text = Each side said something else. Talk it over calmly; the office decides.

# Calling off and moving
booking-rule-until = You can call it off freely until { $until }.
booking-rule-late = It could be called off freely until { $until }. You can still call it off, but the hour counts as used.
booking-rule-always = You can call it off at any time, freely.
booking-rule-free = Calling it off now has no consequences.
booking-rule-other = The other person is told that the time is free. What was set aside for this meeting goes back.
booking-cancel = Call off
booking-cancel-title = Calling off
booking-cancel-heading = Call this meeting off?
booking-cancel-button = Call the meeting off
booking-cancelled = Called off. The other person will know.
booking-keep = Keep it
booking-reason = Why
booking-reason-hint = One word is enough. Nothing has to be explained.
booking-reason-unwell = Not feeling well
booking-reason-duty = Work or home
booking-reason-travel = Getting there
booking-reason-not-needed = No longer needed
booking-reason-other = Something else
booking-move = Change the time
booking-move-title = Changing the time
booking-move-heading = Choose another time
booking-move-now = Now: { $when }
booking-move-to = Free times
booking-move-button = Move it
booking-moved = Moved. The other person will know.

# Letters
booking-mail-subject = A change in your calendar
booking-mail-soon-subject = Tomorrow in your calendar
booking-mail-booked = There is a new appointment: { $when }.
booking-mail-requested = Somebody asks for a time: { $when }. It waits for your yes.
booking-mail-series = { $n ->
     [one] There is a new appointment: { $when }.
    *[other] There are { $n } new appointments, the first: { $when }.
}
booking-mail-accepted = The appointment is confirmed: { $when }.
booking-mail-cancelled = The appointment is called off: { $when }.
booking-mail-moved = The appointment has moved. It was: { $was }. It is: { $is }.
booking-mail-soon = A reminder of your appointment: { $when }.
booking-mail-in-person = In person.
booking-mail-phone = By phone.
booking-mail-video = By video.
booking-mail-body =
    { $said }
    { $how }

    Details: { $mine }
    If you do not want such letters: { $off }

# The office
booking-desk-title = Booked talks
booking-desk-lead = Here you book for people without a phone and say what took place when they cannot.
booking-desk-new = Book for somebody
booking-desk-differ = Two different answers
booking-desk-waiting = Waiting for a word
booking-desk-waiting-text = These meetings are over, and nobody or only one person said how it went. Ask, and write it down.
booking-desk-waiting-none = Nothing waits.
booking-desk-ahead = The next two weeks
booking-desk-ahead-none = Nothing is booked for the next two weeks.

# Hours of the community
booking-covered = Your community pays for this meeting. You pay nothing.
booking-short = There are no hours for this meeting now
booking-short-text = Ask the office: hours or a voucher can often be found. A circle is always open to you.
booking-voucher-have = I have a voucher
booking-voucher = Code of the voucher
booking-voucher-hint = Letters and digits as on the paper. Hyphens can be left out.
