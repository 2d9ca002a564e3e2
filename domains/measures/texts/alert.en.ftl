### Alerts: an answer called for a person, and a person has to come.

alert-nav = Alerts
alert-title = Somebody may need a person
alert-lead = An answer in a questionnaire called for a person. Take it, get in touch, and write down what was done.
alert-none = Nobody is waiting
alert-none-text = When an answer calls for a person, it stands here, and those on duty get a letter.
alert-off-duty = You are not on duty
alert-off-duty-text = Alerts are shown only to those on duty. Ask your coordinator if you should be one of them.
alert-somebody = Somebody without a circle
alert-waits =
    { $rounds ->
        [one] waits, { $rounds } round of letters
       *[other] waits, { $rounds } rounds of letters
    }
alert-taken = somebody is on it since { $when }
alert-closed = closed { $when }
alert-closed-title = Closed in the last month
alert-one-title = Somebody may need you
alert-what = In a questionnaire this person answered that they have had thoughts of death or of hurting themselves. They were shown numbers to call, and know that you were told. More of their answers nobody sees.
alert-next = The next letters go out { $when }.
alert-take = I am on it
alert-yours = It is yours now. Thank you.
alert-taken-already = Somebody took it a moment ago.
alert-take-first = First somebody has to take it.
alert-contact = Show how to reach them
alert-contact-title = How to reach them
alert-contact-note = Opening it is written down, and the person can read that you looked.
alert-contact-none = They gave no phone and no mail. Perhaps they come to the next meeting; their facilitator can watch out for them.
alert-note = What was done
alert-note-hint = For example: we talked on the phone, she goes to the clinic tomorrow with her sister. It is sealed with this person’s key.
alert-close = Close
alert-closed-now = It is closed. Thank you.
alert-duty-title = Who is on duty
alert-duty-lead = Those on duty get the first letter. When nobody takes it within half an hour, supervisors and the office get one too, again and again.
alert-duty-who = On duty
alert-duty-hint = A mail address is needed, or the letter does not arrive.
alert-duty-saved = Saved.
alert-unnamed = Somebody without a name
alert-letter-subject = Please have a look
alert-letter-body =
    Hello,
    
    something on your desk cannot wait. Please sign in and have a look:
    { $address }
