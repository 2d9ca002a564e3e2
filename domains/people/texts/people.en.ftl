# Problems of records
people-email-taken = This address already belongs to somebody else in this community.
people-slug-shape = “{ $given }” cannot begin an address. Use small letters, digits and hyphens, 2 to 40 characters.
people-slug-taken = The address “{ $given }” is taken.
people-zone-unknown = We know no time zone “{ $given }”. For example: Europe/Warsaw.
people-last-admin = This is the only admin. First give the role to somebody else as well.

# Roles
people-role-admin = admin
people-role-coordinator = coordinator
people-role-supervisor = supervisor
people-role-facilitator = facilitator
people-role-peer-supporter = peer supporter
people-role-practitioner = practitioner
people-role-evaluator = evaluator
people-role-member = member
people-role-funder = funder
people-role-auditor = auditor
people-role-former = somebody who has left the team
people-kind-named = with a name or address
people-kind-anonymous = without a name
people-kind-office = entered by the team

# Why somebody looked
people-purpose-profile = To check or correct your details
people-purpose-sheet = To prepare a signature sheet with names
people-purpose-referral = To refer you further, with your consent
people-purpose-contact = To get in touch with you
people-purpose-support = To support you or prepare a meeting
people-purpose-import = While reading data from a file
people-purpose-mail = To send you a letter

# The office's list
people-nav = People
people-nav-group = People and settings
people-list-lead = You see pseudonyms and roles. Nobody opens details without giving a purpose.
people-list-empty = Nobody here yet
people-list-empty-text = People appear when they begin by themselves, or when you add them.
people-count =
    { $count ->
    [one] { $count } person
    *[other] { $count } people
    }
people-count-more = More than { $count } people
people-known-as = Known as
people-roles = Roles
people-kind = Kind of record
people-since = Record of { $when }
people-here-since = Here since
people-role-filter = Only people with one role
people-role-any = any
people-show = Show
people-find-title = Find a person
people-find-hint = The beginning of a pseudonym, or the whole e-mail address.
people-find = Find
people-not-found = Nobody was found for “{ $given }”. A pseudonym is found by its first letters, an e-mail address only as a whole.
people-find-short = Type at least two letters.
people-find-all = Show everybody
people-find-more = There are more of them. Type more letters.
people-found =
    { $count ->
    [one] “{ $given }”: { $count } person
    *[other] “{ $given }”: { $count } people
    }
people-role = Role
people-role-nobody = Nobody has this role now
people-role-nobody-text = A role is given on a person’s page.

# Adding somebody
people-new-title = Add a person
people-new-named = They will sign in themselves
people-new-named-hint = An e-mail address is needed. A letter of welcome goes there.
people-new-office = Only in the team’s records
people-new-office-hint = For people who do not use the internet.
people-new-empty = Give at least one: name, address, telephone or a note. Otherwise nobody can tell who is meant.
people-new-needs-mail = To sign in themselves they need an e-mail address.
people-added = The person is added.
people-notes = Notes
people-notes-hint = The person can read them on their own page.
people-welcome-subject = You are invited
people-welcome-body =
    Hello,

    you have an account here. To get in, open the page, give this e-mail address and ask for a link:
    { $address }

    { $town }

# One person
people-person-title = Person
people-sealed = Sealed details
people-sealed-text = Name, address, telephone and notes are closed. The person will see when and why they were opened.
people-purpose = Why are you opening them?
people-purpose-hint = The person will read exactly this sentence.
people-purpose-missing = Choose why you are opening these details.
people-open = Open the details
people-close = Close
people-has-role = held
people-give-role = Give
people-take-role = Take away
people-role-history = Changes of roles
people-role-given = Role given: { $role }
people-role-taken = Role taken away: { $role }
people-role-by = By: { $who }
people-by-operator = the operator of the server
people-only-admin = Only an admin can do this.
people-erase-title = Erase at the person’s request
people-erase-when = Only when the person asks for it.
people-erase-what = The key to their details is destroyed, their pseudonyms are replaced, and the reasons of corrections about them go. Counts stay that can be linked to nobody. Words about another matter, such as why a meeting was cancelled, stay: change them first if they say who it was. Nobody can undo this.
people-erased = The person is erased. Their key no longer exists.

# The community
people-community-title = Community
people-community-name = Name
people-community-name-hint = It stands at the top of every page and below every letter.
people-community-lang = Language
people-community-lang-hint = For those who have not chosen their own.
people-community-fixed = Address of the pages: { $slug }. Time zone: { $zone }. These two do not change, because links and calendars depend on them.

# Privacy
people-privacy-lead = In a small town people come only where nobody can be seen. This is what we do, and what we cannot.
people-privacy-never = What we never keep
people-privacy-never-1 = Your device’s internet address, and which pages you read.
people-privacy-never-2 = A national identity number of any kind.
people-privacy-never-3 = Your password and your words: only what can check them.
people-privacy-keep = What we keep
people-privacy-keep-1 = Name, address, telephone and notes if you give them: encrypted with a key of each person’s own.
people-privacy-keep-2 = A pseudonym in each circle, consents, and attendance at meetings.
people-privacy-keep-3 = Who opened somebody’s details, when and why. That person can read it.
people-privacy-from = Who is protected from whom
people-privacy-from-1 = You from a thief of a disk or backup: without the key, which is kept apart, the sealed details cannot be read.
people-privacy-from-2 = You from a curious neighbour or volunteer with an account: they see only their own circles, and pseudonyms.
people-privacy-from-3 = You from a funder or researcher: they get counts only.
people-privacy-from-4 = The you of some years on: you can erase everything at any time.
people-privacy-not = What we cannot protect from
people-privacy-not-text = From somebody who controls the running server. And from what people say outside the room: the circle’s rules are for that.
people-privacy-cookies = Cookies
people-privacy-cookies-text = Only our own and only those needed: one remembers that you are signed in, one ties a form to your browser, one keeps the language. Two short-lived ones remember where you were going and which sentence to show. None follows you or goes to anybody else.
people-privacy-rights = Your rights
people-privacy-rights-text = On your own page you can see, correct, download and erase everything we have about you. Backups expire after 30 days at the latest.

# Accessibility
people-access-lead = These pages are meant to work for everybody. Our measure is WCAG 2.2 at level AA.
people-access-1 = Everything can be done with a keyboard, with a screen reader and without JavaScript, except adding a key in a device.
people-access-2 = Text can be enlarged to 200 per cent without scrolling sideways.
people-access-3 = Colours have enough contrast, in dark mode too, and nothing is told by colour alone.
people-access-4 = Pages are light and work on an old phone with a weak signal.
people-access-limits = What is not perfect yet
people-access-limits-text = We have no sign-language videos yet, and no easy-to-read text on every page. We check the pages ourselves, without an outside audit.
people-access-tell = Is something in your way?
people-access-tell-text = Tell whoever runs your circle, or the coordinator. They can also help another way: by telephone or in person.

# Help
people-help-lead = In short, what you can do here.
people-help-join = Join a circle
people-help-join-text = Choose a circle and a pseudonym. You may also simply come.
people-help-begin-text = Seven words on paper instead of a name and an address.
people-help-sign-in-text = By password, a link by mail, a key in your phone, or words on paper.
people-help-privacy-text = Who sees what, and what we do not keep.
people-help-leave = When the page must go at once
people-help-urgent = When it is very hard now
people-help-urgent-text = If somebody’s life is in danger, call:
