# Around every page
web-skip = Skip to the content
web-crisis = Help in an emergency
web-crisis-more = More numbers
web-language = Language
web-menu = Menu
web-main-nav = Main pages
web-footer-nav = About this service
web-sign-in = Sign in
web-sign-out = Sign out
web-leave = Leave this page quickly

# A neutral, unrelated page in the reader's language
web-leave-address = https://en.wikipedia.org/
web-leave-hint = To leave in a hurry, use the button at the bottom of the screen or press Esc three times.
web-privacy = Privacy
web-accessibility = Accessibility
web-help = Help
web-footer-promise = You can look around without giving your name. We do not record who reads these pages.

# Words that every form and list needs
web-problems = A few things need mending
web-change = Change
web-back = Back
web-continue = Continue
web-save = Save
web-cancel = Cancel
web-print = Print
web-previous = Previous
web-next = Next
web-send = Send
web-page-of = Page { $page } of { $pages }
web-day = Day
web-month = Month
web-year = Year
web-you-are-here = You are here
web-pages = Pages
web-yes = Yes
web-no = No
web-map-in = Come nearer
web-map-out = Go farther
web-map-whole = The whole map
