### Short letters about a change of time. Whoever sees the mailbox does not learn which meeting it is.

letters-title = Letters about changes
letters-lead = When a meeting is cancelled or moved, we write a short letter to your e-mail address.
letters-neutral = The subject only says “A change in your calendar”. The letter names neither the circle nor a reason. Nobody else sees whether you get one.
letters-are-on = Letters are switched on
letters-are-off = Letters are switched off
letters-switch-off = Switch letters off
letters-switch-on = Switch letters on
letters-now-on = We will write about changes.
letters-now-off = We will no longer write about changes.
letters-no-address = We do not have your e-mail address
letters-no-address-text = You do not need one. If you give it, we let you know about changes; without it you see them after signing in and in your calendar.
letters-add-address = Add an e-mail address

letters-subject = A change in your calendar
letters-body =
    Hello,

    { $said }

    All dates after signing in:
    { $mine }

    You can switch these letters off here:
    { $off }
letters-cancelled =
    The meeting at this time will not take place:
    { $when }
letters-moved =
    A meeting has another time or place.
    It was: { $was }
    It is: { $is }
letters-back =
    The meeting that was cancelled will take place after all:
    { $when }
letters-ended = The regular meetings take place until { $last }. Later dates are cancelled.
letters-hour = From { $from } the meetings are at another time: { $hours }.
letters-hour-between = From { $from } to { $to } the meetings are at another time: { $hours }.
letters-place = From { $from } the meetings are in another place.
letters-by-phone = by phone
letters-by-video = by video
