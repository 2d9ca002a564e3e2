# The page
figures-nav = Figures
figures-title = Figures
figures-part-of-year = Part of the year
figures-whole-year = The whole year
figures-quarter = Quarter { $quarter }
figures-quarter-of = Quarter { $quarter } of { $year }
figures-all-years = All years
figures-period = Period
figures-programme = Programme
figures-every-programme = Every programme
figures-circle = Circle
figures-every-circle = Every circle
figures-kind = Kind
figures-every-kind = Every kind
figures-format = Format
figures-every-format = Every format
figures-own-days = Choose your own dates
figures-own-days-hint = If you enter dates, they count instead of the year. Both days belong to the period.
figures-from = From
figures-to = To
figures-period-order = The period ends ({ $to }) before it begins ({ $from }). Change one of the dates.
figures-own-circles = The figures are of the circles that you run.
figures-aggregates = You see totals. So that nobody can be recognised, fewer than five persons are not told, and attendances and contact hours are shown for whole years and all circles together only.
figures-fewer = fewer than { $n }

# The five figures
figures-persons = Persons
figures-meetings = Meetings
figures-programme-hours = Programme hours
figures-attendances = Attendances
figures-contact-hours = Contact hours
figures-definitions = What these figures mean
figures-persons-means = People who were at a meeting at least once: on time, late, or as a walk-in. Each counts once, however often they came and to however many circles.
figures-meetings-means = Meetings that took place and whose register is closed. Cancelled ones do not count.
figures-programme-hours-means = The lengths of those meetings added together. Time to prepare does not count.
figures-attendances-means = Every time somebody was there: on time, late, or as a walk-in. Excused and absent do not count.
figures-contact-hours-means = For each meeting, those who were there times its length; added together.
figures-do-not-add = Do not add up the persons of two periods or circles: somebody would be counted twice. Choose the longer period instead.
figures-frozen-tag = closed
figures-frozen-text = This year is closed: these are the figures that were reported.
figures-none-title = No meetings in this period yet
figures-none-text = Meetings whose register is closed are counted here. Choose a longer period or fewer conditions.
figures-never-title = Figures will stand here
figures-never-text = Close the register of a first meeting, and you will see persons, meetings and hours. Nothing needs to be counted by hand.
figures-cards = Good-practice cards

# Parts
figures-by-year = By year
figures-by-month = By month
figures-by-circle = By circle
figures-by-kind = By kind of meeting
figures-by-format = By format
figures-chart-by-year = Meetings by year
figures-chart-by-month = Meetings by month
figures-bar = { $when }: { $n ->
    [one] { $n } meeting
   *[other] { $n } meetings
}
figures-no-circle = Outside circles
figures-kind-group = Group meeting
figures-kind-individual = Individual support
figures-kind-outing = Outing
figures-kind-workshop = Workshop
figures-kind-guest = Visit of a guest
figures-kind-family = Work with the family
figures-format-in-person = In person
figures-format-phone = By phone
figures-format-video = By video
figures-format-hybrid = Hybrid

# Files
figures-file-part = Part
figures-file-line = Line

# The records behind a figure
figures-records-title = The records behind the figures
figures-persons-note = Each person once. A pseudonym is shown only for those who came to one circle: nobody should connect the pseudonyms of two.
figures-person-number = Person { $n }
figures-unnamed = no pseudonym
figures-in-circles = { $n ->
    [one] { $n } place
   *[other] { $n } places
}
figures-who = Who
figures-mark = Attendance
figures-mark-attended = on time
figures-mark-late = late
figures-mark-walk-in = walk-in
figures-length = Length
figures-there = Present
figures-first = First time
figures-last = Last time
figures-times = Times
figures-first-page = From the beginning
