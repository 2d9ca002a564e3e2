# Taking in a town's own spreadsheets
import-nav = Bring in a file
import-title = Bring in a file
import-lead = People, circles, meetings and attendance from your own spreadsheet. First you see what would happen; nothing is saved until you confirm.
import-file-label = File
import-file-hint = XLSX or CSV, at most 20 MB.
import-about-label = What is in the file
import-about-auto = The file shows it by itself
import-rehearse = See what would happen
import-templates-title = Templates to fill in
import-templates-text = The order of columns does not matter, and column names are read in all five languages. Bring in circles first, then people, meetings and attendance; the workbook holds all four. People by name have a file of their own: the office records.
import-template-workbook = workbook with everything
import-kind-directory = directory of help
import-template-of = Template: { $table }
import-history-title = Files brought in
import-history-empty = The files you bring in will be listed here. Start with a template, or with the register you already keep.
import-head-table = Table
import-head-added = New
import-head-changed = Changed
import-head-unchanged = Known already
import-head-when = Date
import-head-file = File
import-step-choose = Choose a file
import-step-rehearse = See what would happen
import-step-done = Confirm
import-outcome-title = What would happen
import-outcome-caption = Rows of the file { $file }
import-nothing-saved = Nothing is saved yet. The file waits here for half an hour, sealed so that only this page can open it.
import-closes = { $n ->
    [one] The register of { $n } meeting will be closed.
   *[other] The registers of { $n } meetings will be closed.
}
import-nothing-new = Everything in this file is known already. There is nothing to save.
import-known = This very file was brought in on { $day }. Bringing it in again changes nothing.
import-problems-title = { $n ->
    [one] { $n } thing needs mending
   *[other] { $n } things need mending
}
import-problems-lead = Nothing from this file will be saved until every row is right. Download your rows with the sentences beside them, mend them and send the file again.
import-problems-more = { $n ->
    [one] And { $n } more: it is in the file with errors.
   *[other] And { $n } more: they are in the file with errors.
}
import-warnings-title = Passed over
import-passed-over = Sheets that are not about any of the four tables: { $sheets }.
import-confirm = Bring in the file
import-choose-other = Choose another file
import-errors-xlsx = Rows with errors (XLSX)
import-errors-csv = Rows with errors (CSV)
import-done = The file was brought in.

# Sheets and columns. A file may use the names of any language.
import-sheet-circles = circles
import-sheet-people = people
import-sheet-meetings = meetings
import-sheet-attendance = attendance
import-sheet-office = office records
import-sheet-notes = how to fill in
import-column-circle = circle
import-column-name = name
import-column-programme = programme
import-column-openness = openness
import-column-format = format
import-column-languages = languages
import-column-place = place
import-column-street = street
import-column-postcode = postcode
import-column-town = town
import-column-accessibility = accessibility
import-column-capacity = number of places
import-column-about = description
import-column-pseudonym = pseudonym
import-column-joined = from
import-column-left = to
import-column-language = language
import-column-date = date
import-column-start = from
import-column-end = to
import-column-kind = kind
import-column-topic = topic
import-column-guest = guest
import-column-status = status
import-column-reason = reason for cancelling
import-column-attendance = attendance
import-column-active = active part
import-column-reference = own number
import-column-person-name = full name
import-column-email = e-mail
import-column-phone = phone
import-column-basis = basis
import-column-basis-date = date of the basis
import-column-problem = what needs mending

# Words of the lists
import-word-open = open
import-word-closed = closed
import-word-circle-in-person = in person
import-word-circle-hybrid = hybrid
import-word-in-person = in person
import-word-online = online
import-word-phone = by phone
import-word-hybrid = hybrid
import-word-group = group
import-word-individual = individual
import-word-outing = outing
import-word-workshop = workshop
import-word-guest = guest's visit
import-word-family = family
import-word-held = held
import-word-planned = planned
import-word-cancelled = cancelled
import-word-attended = attended
import-word-late = late
import-word-excused = excused
import-word-absent = absent
import-word-walk-in = walk-in
import-word-written = consent in writing
import-word-spoken = spoken consent
import-word-law = required by law
import-word-step-free = step-free
import-word-lift = lift
import-word-toilet = accessible toilet
import-word-parking = parking
import-word-induction-loop = induction loop
import-word-quiet = quiet
import-word-near-stop = near a stop

# The sheet that explains a template
import-notes-title = How to fill in this file
import-notes-order = Bring in circles first, then people, meetings and attendance. A workbook with all four sheets does it in one go.
import-notes-names = Please write pseudonyms, never names. Names have no place in a register.
import-notes-office = Names, addresses and telephone numbers are sealed, each with the key of its person. Everybody sees who looks at them. Please enter no national identity numbers.
import-notes-whole = If one row is wrong, nothing from the file is saved. The same file twice changes nothing.
import-notes-must = { $column } (needed): { $hint }
import-notes-may = { $column }: { $hint }
import-hint-circle = short name of the circle, the same in every table, such as razem-latwiej
import-hint-name = full name, as residents read it
import-hint-programme = short name of a programme that is there already
import-hint-choose = choose from the list
import-hint-languages = pl, en, fr, ru or uk
import-hint-place = where people meet; empty for an online circle
import-hint-accessibility = words separated by commas: step-free, lift, accessible toilet, parking, induction loop, quiet, near a stop
import-hint-capacity = a whole number, or empty
import-hint-text = may stay empty
import-hint-pseudonym = the name this person goes by in this circle
import-hint-date = such as 2026-11-25 or 25.11.2026
import-hint-left = the day of leaving; empty while the person belongs
import-hint-time = such as 13:30
import-hint-reason = only when the meeting was cancelled
import-hint-reference = the number you know this person by; not a national identity number
import-hint-person-name = as in your own papers
import-hint-contact = empty if you have none
import-hint-basis-date = the day consent was given, or the law began to apply

# Where something is wrong
import-at-cell-of-sheet = Sheet “{ $sheet }”, row { $row }, column { $column }: { $text }
import-at-row-of-sheet = Sheet “{ $sheet }”, row { $row }: { $text }
import-at-cell = Row { $row }, column { $column }: { $text }
import-at-row = Row { $row }: { $text }
import-at-column = Column { $column }: { $text }

# What is wrong with a row
import-cell-empty = This cell is empty and must be filled in.
import-slug-shape = “{ $given }” is not a short name. Use small letters a–z, digits and hyphens, such as razem-latwiej.
import-not-a-day = “{ $given }” is not a day in the calendar. Write it like 2026-11-25.
import-not-a-word = “{ $given }” is not one of the known words: { $known }.
import-language-unknown = “{ $given }” is not a language we know: pl, en, fr, ru, uk.
import-place-needed = A circle that meets in person needs a place.
import-left-before-joined = The day of leaving is before the day of joining.
import-end-before-start = The meeting ends ({ $to }) before it begins ({ $from }).
import-too-short = A meeting lasts at least five minutes.
import-reason-needed = Say why the meeting was cancelled.
import-reference-pesel = This looks like a national identity number (PESEL). We do not keep those; enter your own number for this person.
import-email-shape = This is not an e-mail address. Mend it or leave it empty.
import-email-taken = Somebody else has this e-mail address already, here or in this file.
import-basis-ahead = This day has not come yet.
import-office-gone = The person with this number asked to be erased, so the row is left out.
import-formula = There is a formula in this cell. Put the value itself in its place.
import-error-cell = The spreadsheet could not compute this cell. Put a value in its place.
import-column-twice = The column “{ $given }” is there twice.
import-column-unknown = We do not know the column “{ $given }”, so it is passed over.
import-column-missing = The column “{ $column }” is missing.
import-row-twice = This repeats row { $first }. Leave one of the two.
import-circle-unknown = There is no circle “{ $given }”, neither here nor in the file.
import-programme-unknown = There is no programme “{ $given }”.
import-programme-differs = This circle belongs to another programme. A file cannot move it.
import-meeting-unknown = There is no meeting of this circle on { $day } at { $time }.
import-pseudonym-unknown = Nobody in this circle has the pseudonym “{ $given }”.
import-not-belonging = { $pseudonym } did not belong to the circle on that day.
import-meeting-cancelled = This meeting was cancelled, so nobody can have been there.
import-meeting-ahead = This meeting is still ahead.
import-meeting-closed = The register of this meeting is closed, so a file cannot change the meeting.
import-register-closed = This register is closed and says something else. Correct it in the register, with a reason.
import-year-frozen = The year { $year } is closed for good and cannot be changed.

# What is wrong with a whole file
import-file-empty = This file is empty.
import-no-rows = This file has no rows below the names of the columns.
import-not-recognised = We could not tell what this file is about. Compare the names of its columns with the template.
import-file-type = This file is { $looks }. Save it as XLSX or CSV and send it again.
import-file-encrypted = This file opens with a password only. Save it without a password and send it again.
import-file-large = This file is larger than { $megabytes } MB. Divide it, for example by years.
import-file-unpacks = Unpacked, this file would be larger than { $megabytes } MB, so it was not opened. Divide it, for example by years.
import-file-rows = The sheet “{ $sheet }” has more than { $limit } rows. Divide it, for example by years.
import-file-columns = In the sheet “{ $sheet }”, row { $row }, there are more than { $limit } columns.
import-file-cells = This file has more than { $limit } cells. Divide it, for example by years.
import-file-damaged = This file is damaged and does not open. Save it once more in your spreadsheet.
import-file-damaged-sheet = The sheet “{ $sheet }” is damaged and does not open. Save the file once more in your spreadsheet.
import-file-quote = In row { $row }, column { $column } of “{ $sheet }” a quotation mark is opened and never closed.
import-file-text = In row { $row }, column { $column } of “{ $sheet }” there is more text than a cell can hold.
import-waited-too-long = The file no longer waits here. Choose it once more.
import-looks-old-excel = an old Excel workbook (.xls)
import-looks-binary-excel = a binary Excel workbook (.xlsb)
import-looks-ods = an OpenDocument spreadsheet (.ods)
import-looks-odt = an OpenDocument text
import-looks-word = a Word document
import-looks-powerpoint = a presentation
import-looks-pdf = a PDF
import-looks-image = a picture
import-looks-web-page = a web page
import-looks-xml = an XML file
import-looks-rich-text = a text document (.rtf)
import-looks-archive = a packed folder
import-looks-media = a recording or a film
import-looks-binary = neither a spreadsheet nor a text
