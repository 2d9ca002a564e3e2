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
