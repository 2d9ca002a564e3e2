# dynamic: referral-why-, referral-status-, referral-reason-, referral-step-, referral-channel-, referral-mine-

referral-nav-referrals = Referrals
referral-nav-consents = My consents

referral-title-list = Referrals
referral-title-new = New referral
referral-title-one = Referral
referral-title-letter = Letter
referral-title-consents = Consents
referral-title-consent-new = Record a consent
referral-title-consent = Consent
referral-title-my-consents = My consents
referral-title-mine = My matters

## Words

referral-target-therapy_group = therapy group
referral-target-care_service = care services
referral-target-assistant = support of an assistant
referral-target-psychiatrist = consultation with a psychiatrist

referral-status-open = open
referral-status-accepted = accepted
referral-status-declined = declined
referral-status-done = done
referral-status-ended = ended

referral-reason-no_place = no free place
referral-reason-not_theirs = not the kind of help they give
referral-reason-no_answer = no answer
referral-reason-persons_wish = the person decided so
referral-reason-no_consent = the consent is no longer valid
referral-reason-other_help = other help was found
referral-reason-moved_away = moved away
referral-reason-mistake = entered by mistake
referral-reason-other = another reason

referral-step-accepted = Record: accepted
referral-step-declined = Record: declined
referral-step-done = Record: the help took place
referral-step-ended = End the referral

referral-channel-paper = on paper
referral-channel-spoken = spoken
referral-channel-online = online

## The list

referral-write = Write a referral
referral-empty-title = No referrals yet
referral-empty = Referrals to a therapy group, care services, an assistant or a psychiatrist will stand here, those waiting for an answer first.
referral-caption = Referrals, open ones first
referral-person = Person
referral-target = Where to
referral-receiver = Receiver
referral-status = Status
referral-since = Since
referral-any-status = any status
referral-any-target = any kind of help
referral-page-number = Page { $n }
referral-consent-missing = no consent
referral-consent-expired = consent expired
referral-consent-withdrawn = consent withdrawn
referral-back-list = All referrals

## A new one

referral-new-lead = A referral can be opened only with a valid consent of the person it is about. Without it nothing leaves.
referral-person-hint = Pseudonym in the circle “{ $circle }”.
referral-other-circle = Choose another circle
referral-receiver-hint = The name of an institution or organisation, no personal names.
referral-note = Note for the team
referral-note-hint = Optional. It is encrypted and never part of the letter.
referral-open-it = Open the referral
referral-which-circle = Which circle is the person from?
referral-which-circle-hint = A person has a different pseudonym in each circle.
referral-no-circle-title = No circles here yet
referral-no-circle = A referral is written for a person of a circle. It starts here once the first circle exists.
referral-nothing-left = Nothing has been passed on
referral-typed-stays = What was typed below stays. Once the consent is recorded, come back to this tab and send the form again.
referral-record-consent = Record a consent

## Why nothing leaves

referral-lack-none = There is no consent for: { $purpose }.
referral-lack-other = There is no consent for: { $purpose }. The only valid consent is for something else: { $given }.
referral-lack-expired = The consent for: { $purpose } was valid until { $on } and has expired.
referral-lack-withdrawn = The consent for: { $purpose } was withdrawn on { $on }.

## One of them

referral-consent = Consent
referral-consents = Consents of this person
referral-consent-until = given on { $given }, valid until { $until }
referral-consent-since = given on { $given }
referral-stopped = This referral is stopped
referral-stopped-text = Nothing more is passed on. It can only be ended. Tell the receiver, if they already have something from us.
referral-note-open = Read the note
referral-logged = The person it is about will see in their account that somebody opened their data.
referral-erased-title = This person asked for their data to be erased
referral-erased = The note and the letter can no longer be opened. The referral itself stays, without a name or pseudonym.
referral-letter = Letter to the receiver
referral-letter-about = It contains only what the consent covers: name or pseudonym, contact, and the kind of help.
referral-letter-print = Prepare the letter
referral-what-next = What next
referral-why-declined = Why declined?
referral-why-ended = Why is it ended?
referral-way = The way of this referral
referral-flash-opened = The referral is open.
referral-flash-moved = Saved.
referral-problem-closed = This referral is already closed.
referral-problem-no-way = There is no such step from here.
referral-problem-reason = Choose a reason from the list.
referral-problem-stale = Somebody changed this referral in the meantime. Below is how it stands now.
referral-problem-sent-already = This form was already sent with other content. Open a new one.
referral-problem-letter-closed = This referral is closed, so its letter no longer goes out.

## The letter

referral-letter-heading = Referral
referral-letter-please = Please contact and help the person named below.
referral-letter-name = Name or pseudonym
referral-letter-phone = Telephone
referral-letter-email = E-mail
referral-letter-for = Kind of help
referral-letter-agreed = The person consented to passing on these data for this purpose on { $given }. The consent can be withdrawn at any time.
referral-letter-agreed-until = The person consented to passing on these data for this purpose on { $given }. The consent is valid until { $until } and can be withdrawn at any time.
referral-letter-only = Please do not pass these data on, and delete them when they are no longer needed.
referral-letter-sign = Date and signature of the referring person

## Consents, for the team

referral-no-consents-title = No consents yet
referral-no-consents = The consents of this person will stand here: what for, since when, until when and in which words.
referral-standing-valid = valid
referral-standing-not-yet = not valid yet
referral-standing-expired = expired, last day: { $on }
referral-standing-withdrawn = withdrawn on { $on }
referral-given = Given on { $given }, { $channel }.
referral-given-until = Given on { $given }, { $channel }, until { $until }.
referral-the-words = The exact words
referral-taken-back = Withdrawing a consent
referral-taken-back-text = A consent can be withdrawn at any time, without a reason. It is enough that the person says so.
referral-withdraw-for = Record the withdrawal: { $purpose }
referral-withdraw-confirm = Withdraw the consent for: { $purpose }? From now on nothing more will be passed on.
referral-flash-given = The consent is recorded.
referral-flash-withdrawn = The consent is withdrawn. Nothing more will be passed on.
referral-words-title = The words to read or sign
referral-words-print = Print it to sign
referral-version = Words, version { $n }
referral-how-given = How was the consent given?
referral-how-given-hint = An online consent is given by the person in their own account.
referral-given-on = Given on
referral-expires-on = Valid until
referral-expires-on-hint = Usually a year. An empty field means a year from the day it was given.
referral-which-version = Which version of the words?
referral-which-version-hint = The number stands at the bottom of the signed sheet.
referral-which-language = In which language were the words?
referral-what-for = What is this consent for?
referral-what-for-hint = One consent, one purpose.
referral-problem-given-later = This day has not come yet.
referral-problem-expires-before = A consent cannot expire before the day it was given.
referral-problem-expires-late = A consent can be valid for at most { $years ->
    [one] { $years } year
   *[other] { $years } years
}.
referral-problem-words-changed = The words of the consent changed in the meantime. Read the new ones and decide again.
referral-sign-name = Name
referral-sign-until = Valid until (empty: one year)
referral-sign-date = Date and signature

## Consents, for the person

referral-my-lead = You decide whether we pass on your data, and where to. Each consent stands alone. Saying no changes nothing about your place in meetings.
referral-my-given = Consent given.
referral-my-given-until = Consent given, until { $until }.
referral-my-not-given = No consent. We pass nothing on there.
referral-my-already = This consent is valid now.
referral-read-words = Read and decide
referral-withdraw = Withdraw the consent
referral-agree = I agree
referral-not-now = Not now
referral-history = History
referral-history-empty = Consents and withdrawals will stand here, with their dates.
referral-to-mine = My matters: whom we asked on your behalf
referral-back-consents = My consents

## Referrals, for the person

referral-mine-lead = Whom we asked for help, with your consent, and what came of it.
referral-mine-empty-title = Nothing here yet
referral-mine-empty = If, with your consent, we ask somebody for help, you will see it here.
referral-mine-tag-open = waiting for an answer
referral-mine-tag-accepted = accepted
referral-mine-tag-declined = declined
referral-mine-tag-done = the help took place
referral-mine-tag-ended = closed
referral-mine-begun = asked for help
referral-mine-open = We asked for help: { $receiver }. We are waiting for an answer.
referral-mine-accepted = { $receiver }: the answer is good, they are expecting you.
referral-mine-declined = { $receiver }: it will not work out this time. Talk to us, we will look for something else.
referral-mine-done = { $receiver }: the help took place.
referral-mine-ended = { $receiver }: this is closed. We pass nothing more on.

## The words of a consent. A change here becomes the next version; given consents keep the words that were read.

referral-wording =
    I agree that the community “{ $community }” refers me { $purpose ->
        [therapy_group] to a therapy group
        [care_service] to care services
        [assistant] for the support of an assistant
       *[psychiatrist] for a consultation with a psychiatrist
    } and passes on my data there.

    What is passed on: my name (or a pseudonym, if you do not know it), my telephone number and e-mail address if I gave them, and the kind of help that is meant. Nothing else: no notes, no answers, nothing about meetings.

    To whom: only to the one institution or organisation that the referral names. I will see in my account to whom it went and when.

    For how long: one year from giving this consent, unless another day was written beside the signature.

    How to withdraw: at any time, without a reason, with one button on the page “My consents” or by telling somebody of the team. From then on nothing more is passed on. What was passed on before was lawful; the team will tell the receiver.

    Consent is free. Refusing or withdrawing changes nothing about my place in meetings or about other help.

    Legal basis: Articles 6(1)(a) and 9(2)(a) of the GDPR, because the kind of help may say something about health. I have the right to see my data, correct them, have them erased, and complain to the data protection authority.
