### The register: closing it, correcting it, printing it, freezing a year.

## Refusals

register-year-frozen = The year { $year } is closed for good; its registers no longer change.
register-meeting-cancelled = This meeting was cancelled: { $reason }. A cancelled meeting has no register.
register-too-early = This meeting starts on { $day } at { $time }. Its register can be closed from two hours before.
register-id-reused = This form was sent before with other entries. Yours are still here; if they are right, send them once more.
register-try-again = Somebody changed this at the same moment. Please try again.
register-stranger = The person of record { $record } does not belong to the circle of this meeting ({ $day }).
register-unmarked = Choose whether { $who } is here.
register-twice = { $who } is in this register twice.
register-walk-in-facilitator = { $who } runs this circle and is not entered in its register.
register-walk-in-nowhere = This meeting belongs to no circle, so { $who } cannot be added here.
register-topic-elsewhere = One of the topics is not of this circle. Please choose from the list.
register-topic-long = A topic may have at most { $most } characters.
register-recorded-otherwise = The meeting “{ $name }” on { $day } already has a closed register with other entries.
register-correct-open = This register is not closed yet. Make the change in the register itself.
register-correct-same = { $who } already stands like this in the register.
register-correct-stale = Somebody changed the entry of { $who } meanwhile. What the register says now is shown below.
register-reason-missing = Write the reason for the correction; one word will do.
register-year-not-over = The year { $year } is not over yet. Only a past year can be closed.
register-year-open = { $n ->
    [one] One register of this year is still open: { $list }. Close it or cancel the meeting first.
   *[other] { $n } registers of this year are still open: { $list }. Close them or cancel the meetings first.
}
register-id-missing = This page is out of date. Please send it once more; what you marked is still here.

## Filling in

register-title = Register
register-to-meeting = The meeting
register-to-programme = The programme
register-kind-group = Group meeting
register-kind-individual = Individual support
register-kind-outing = Outing
register-kind-workshop = Workshop
register-kind-guest = Visit of a guest
register-kind-family = Work with the family
register-people = People
register-intro = Everybody is marked as here. Change only what was different.
register-attended = Here
register-late = Late
register-excused = Excused
register-absent = Absent
register-took-part = active
register-nobody-title = Nobody is expected yet
register-nobody = Everybody who belongs to the circle on this day will stand here. If somebody came, add their pseudonym below.
register-came-too = Somebody new came
register-walk-in = Pseudonym
register-walk-in-hint = A known pseudonym is recognised without its accents too. Somebody new belongs to the circle from this day.
register-add = Add
register-topics = Topics
register-new-topic = Another topic
register-minutes = How long it lasted (in minutes)
register-close = Close the register
register-no-pseudonym = Person without a pseudonym

## A closed register

register-closed-now = The register is closed. The figures count it already.
register-is-closed = closed
register-closed-by = { $who }, { $when }
register-by-you = You
register-by-facilitator = A facilitator
register-by-supervisor = A supervisor
register-by-coordinator = A coordinator
register-by-admin = An administrator
register-by-office = The office
register-there = were there
register-were-excused = excused
register-were-absent = absent
register-contact = together for all
register-contact-note = length of the meeting times persons
register-see-figures = See the figures
register-next-open = Next open register: { $day }, { $name }
register-next = Next meeting: { $day }, { $name }
register-nobody-came = Nobody is in this register.
register-was-planned = not entered yet
register-was-attended = was there
register-was-late = came late
register-was-excused = excused
register-was-absent = absent
register-was-walk-in = was there, not on the list
register-was-active = { $status }, took an active part
register-was-active-note = took an active part
register-not-in-it = not in the register
register-missing = Belong to the circle and are not in the register
register-missing-note = They probably joined while the register was open on a phone. Enter them if they were there.
register-enter-one = Enter

## Corrections

register-correct = Correct
register-correct-other = Add somebody who is not in the register
register-correct-title = Correct the register
register-correct-intro = The entry that was there stays in the history, beside the new one.
register-correct-who-hint = Somebody known in the circle is recognised by the pseudonym.
register-correct-to = How it really was
register-reason = Reason
register-reason-hint = For example: a slip on the phone; came after the break. Name nobody.
register-correct-enter = Enter the correction
register-corrected = The correction is in the register.
register-history = History of corrections
register-corrected-by = { $when }, { $who }
register-corrected-what = { $name }: was “{ $before }”, is “{ $after }”
register-topic-entered = Topic entered: { $name }

## Two closed one register

register-already-title = This register is closed already
register-already = It was closed before yours arrived: { $who }, { $when }. Nothing you marked is lost.
register-already-same = It says the same as yours. There is nothing more to do.
register-already-differs = What differs is below. Enter yours as corrections, or leave the register as it stands.
register-already-topic = Topic: { $name }
register-already-reason = From a second register of the same meeting
register-in-register = In the register
register-yours = Yours
register-see = See the register
register-enter-corrections = Enter the ticked ones as corrections
register-leave-as-is = Leave as it stands

## On a phone without a connection

register-say-kept = Kept on this phone. It will be sent when the connection is back.
register-say-sending = Sending…
register-say-sent = The register from this phone was sent and closed.
register-say-sign-in = Kept on this phone. Sign in and it will be sent.
register-say-other = A register that somebody else marked waits on this phone. It will be sent when they sign in.
register-say-refused = The register cannot be closed as it is. The marks are still on this phone.
register-say-already = Somebody closed this register before. The marks on this phone wait to be compared.
register-say-leave = A register on this phone has not been sent. Signing out deletes it. Sign out all the same?
register-say-draft = The marks that were not sent yet are back.
register-say-ready = This page now works without a connection too.
register-say-retry = Send now
register-say-compare = Compare
register-say-drop = Delete from this phone

## On paper

register-sheet-title = Signature sheet
register-sheet-pseudonyms = With pseudonyms
register-sheet-blank = Blank lines
register-sheet-names = With real names
register-sheet-names-note = Each of these persons will see in their account that their name was opened for a sheet. Choose this only where somebody requires it.
register-sheet-names-open = Open with names
register-sheet-number = No.
register-pseudonym = Pseudonym
register-sheet-name = Name
register-sheet-signature = Signature
register-sheet-care = This sheet is a list of people. Do not leave it on the table.

## Years

register-years-title = Years of the programme
register-years-intro = A closed year does not change any more: neither its registers nor the figures in its reports.
register-years-empty-title = No years yet
register-years-empty = Every year with a meeting will stand here. Begin by closing the first register.
register-years-empty-act = Meetings
register-year-closed = Closed registers
register-year-waiting = Open
register-year-cancelled = Cancelled meetings
register-year-done = closed for good
register-year-reported = { $day }: { $figures }
register-year-persons = { $n ->
    [one] { $n } person
   *[other] { $n } persons
}
register-year-meetings = { $n ->
    [one] { $n } meeting
   *[other] { $n } meetings
}
register-year-first = First close these registers, or cancel the meetings:
register-year-more = { $n ->
    [one] and { $n } more
   *[other] and { $n } more
}
register-year-confirm = I have checked: the year { $year } is to be closed for good
register-year-sure-missing = Tick that the year { $year } is to be closed for good. It cannot be undone.
register-year-close = Close the year
register-year-closed-now = The year is closed. Its figures are kept.
