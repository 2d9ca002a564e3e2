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
register-pseudonym-long = A pseudonym may have at most { $most } characters.
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
