# Numbers somebody in need may call. Titles say nothing of a crisis: they stay in a browser's history.
crisis-nav = Phone numbers
crisis-title = Phone numbers
crisis-lead = If it is hard right now, you can talk to somebody who listens. These numbers were called and answered.
crisis-112-text = When a life is in danger. Anywhere in the European Union, at any hour, free, also without credit on your phone.
crisis-hours-are = Open: { $hours }
crisis-languages-are = Spoken there: { $languages }
crisis-free = free of charge
crisis-anonymous = without giving a name
crisis-web-open = Their page
crisis-called-on = Called and answered on { $day }
crisis-list-empty = Nobody here has called any other number in the last half year, so we show none: a number that does not answer is worse than none.
crisis-foreign = If you are calling from another country, these numbers may not work there. 112 works in the whole European Union.
crisis-every-language = every language

crisis-for-everyone = For everyone
crisis-for-adults = For adults
crisis-for-young = Children and young people
crisis-for-newcomers = People from abroad
crisis-for-violence = When somebody hurts you
crisis-for-parents = Parents and carers
crisis-for-seniors = Older people
crisis-for-war = People affected by war
crisis-for-veterans = Veterans and families
crisis-for-medical = Ambulance

# The office
crisis-desk-lead = Call, listen whether somebody answers, and say so here. From that day a number is shown on every page for 180 days. After 150 days we remind you by letter.
crisis-see-page = See the page
crisis-bring-in = Bring in known numbers
crisis-brought = The known numbers are on the list. Now somebody has to call them.
crisis-brought-none = All known numbers are on the list already.
crisis-desk-empty = No numbers yet
crisis-desk-empty-text = Bring in the numbers that public sources name for your country, or add one of your own. 112 is always shown.
crisis-waiting-title = Call these
crisis-waiting-count = { $count ->
    [one] One number waits for a call
   *[other] { $count } numbers wait for a call
}
crisis-shown-title = Shown now
crisis-shown-count = { $count ->
    [one] One number is shown
   *[other] { $count } numbers are shown
}
crisis-where = Country and languages
crisis-standing = How it stands
crisis-never = nobody has called yet
crisis-silent = no answer on { $day }, not shown
crisis-old = called on { $day }, too long ago, not shown
crisis-ageing = shown until { $day }, call again
crisis-fresh = shown until { $day }
crisis-confirmed = Confirmed
crisis-confirmed-by = { $day }, { $who }

crisis-new-title = Add a number
crisis-new-lead = A line of your town or region, or one that is missing here. It is shown once somebody has called it.
crisis-added = The number is on the list. Now call it.
crisis-name = Who answers
crisis-name-hint = The name of the line, as its own people call it.
crisis-number = Number
crisis-number-hint = For example: 116 123 or +48 32 000 00 00.
crisis-number-shape = “{ $given }” is not a number that can be dialled. Write digits, with + in front where needed.
crisis-number-known = This number is on the list already.
crisis-audience = Whom it is for
crisis-languages = Languages spoken there
crisis-hours = Hours
crisis-hours-hint = For example: 24/7, or 14:00–22:00.
crisis-country = Country
crisis-country-hint = Two letters: PL, FR, UA. EU for a number of all its countries.
crisis-country-shape = “{ $given }” is not a country’s two letters. For example: PL.
crisis-web = Page on the internet
crisis-web-hint = Beginning with https://
crisis-web-shape = An address begins with https:// and has no spaces.
crisis-source = Where the number comes from
crisis-source-hint = So that the next person can check it.
crisis-source-date = When it was read there
crisis-note = Note for the office
crisis-note-hint = Residents do not see it. Name nobody.
crisis-call-title = Call and confirm
crisis-call-text = Call the number. You may say that you are checking whether the line works. Ask about the hours and the languages.
crisis-answered = Somebody answered
crisis-not-answered = Nobody answered
crisis-noted = It is noted. Thank you for calling.
crisis-correct-title = Correct the entry
crisis-remove-title = Take it off the list
crisis-remove-text = For a line that no longer exists. If it only did not answer, say so above.
crisis-remove = Take it off
crisis-remove-sure = Take this number off the list?
crisis-removed = The number is off the list.

crisis-reminder-subject = A few numbers to call
crisis-reminder-body =
    Hello,

    these numbers were last called five months ago. In a month we will stop showing them:

    { $lines }

    Please call them and note whether somebody answered:

    { $address }
