### The words every page needs. A no-break space stands between a number and its unit.

# Not every word here is on a page already:
# dynamic: common-

## Answers and actions

common-yes = Yes
common-no = No
common-save = Save
common-save-changes = Save changes
common-cancel = Cancel
common-back = Back
common-next = Next
common-next-page = Next page
common-previous-page = Previous page
common-continue = Continue
common-start = Start
common-finish = Finish
common-confirm = Confirm
common-edit = Edit
common-change = Change
common-add = Add
common-remove = Remove
common-delete = Delete
common-undo = Undo
common-close = Close
common-open = Open
common-send = Send
common-copy = Copy
common-copied = Copied
common-print = Print
common-download = Download
common-download-as = Download as { $format }
common-choose-file = Choose a file
common-try-again = Try again
common-saved = Saved
common-sent = Sent

## Finding things

common-search = Search
common-filter = Filter
common-clear-filters = Clear filters
common-sort-by = Sort by
common-show = Show
common-hide = Hide
common-show-all = Show all
common-show-more = Show more
common-show-less = Show less
common-details = Details
common-nothing-here-yet = Nothing here yet
common-nothing-found = Nothing found
common-page-of = Page { $page } of { $pages }

## Days and times

common-today = today
common-yesterday = yesterday
common-tomorrow = tomorrow
common-now = now
# “From”, “to” and both go with dates (French “du”, “au”), not with times of day.
common-from = from
common-to = to
common-from-to = from { $from } to { $to }
common-date = Date
common-time = Time
common-day = Day
common-week = Week
common-month = Month
common-year = Year
common-weekday = Day of the week

## Forms

common-optional = optional
common-required = required
common-choose = Choose
common-choose-one = Choose one answer
common-choose-any = You can choose more than one answer
common-error = Error
common-error-summary-title = There is a problem

## Labels

common-name = Name
common-description = Description
common-place = Place
common-status = Status
common-notes = Notes
common-reason = Reason
common-actions = Actions
common-settings = Settings
common-total = Total
common-all = All
common-none = None
common-other = Other
common-unknown = Not known

## The page itself

common-language = Language
common-choose-language = Choose a language
common-home = Home
common-menu = Menu
common-help = Help
common-skip-to-content = Skip to main content
common-opens-in-new-tab = opens in a new tab

## Amounts of time; the short forms are those of CLDR

common-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
common-minutes = { $n } min
common-hours-long = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
common-minutes-long = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
common-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
common-weeks = { $n ->
    [one] { $n } week
   *[other] { $n } weeks
}
common-months = { $n ->
    [one] { $n } month
   *[other] { $n } months
}
common-years = { $n ->
    [one] { $n } year
   *[other] { $n } years
}
common-results = { $n ->
    [one] { $n } result
   *[other] { $n } results
}
