# The pages of a month
observatory-nav = Is access improving?
observatory-title = Is access to help improving?
observatory-place-title = Access to help in one place
observatory-everywhere = The whole country
observatory-region = Region
observatory-county = County
observatory-measure = Measure
observatory-parts = Parts of this month
observatory-part-map = Map and places
observatory-part-towns = Small and big towns
observatory-part-trend = Over time
observatory-part-evenness = How evenly
observatory-part-gaps = Where help is lacking
observatory-empty-title = No month has been computed yet
observatory-empty-text = Here you will see how reachable help is in every town, where it is getting better, and how sure one can be of that.
observatory-empty-staff = Choose the months to compute. They need practitioners with weekly hours in the directory, or queues read from NFZ.
observatory-superseded = This month has been computed anew since
observatory-to-newest = Show the newest
observatory-to-method = How this is computed
observatory-based-on = What this is based on
observatory-from-directory = { $n ->
    [one] { $n } practitioner of the directory with { $hours } a week, in: { $regions }.
   *[other] { $n } practitioners of the directory with { $hours } a week together, in: { $regions }.
}
observatory-from-no-directory = The directory does not know enough practitioners of any region yet, so hours in reach are not told.
observatory-from-queues = { $n ->
    [one] { $n } NFZ queue, situation as at { $when }, in: { $regions }.
   *[other] { $n } NFZ queues, situation as at { $when } at the latest, in: { $regions }.
}
observatory-from-no-queues = No NFZ queue was read in this month, so waiting is not told.
observatory-from-unplaced = Not counted in any place: { $hours } a week at addresses that are protected or not known.
observatory-not-nought = A dash means that something is not known. It never means that there is nothing.
observatory-edition = Edition { $number }, computed on { $when }.
observatory-edition-word = Edition
observatory-permanent = Permanent link to this very edition
observatory-credits = Sources: { $sources }.
observatory-source = Source

# The three answers
observatory-verdict = Is it improving?
observatory-improving = Improving
observatory-not-improving = Not improving
observatory-cannot-say = Cannot say
observatory-people = { $n ->
    [one] { $n } person lives there
   *[other] { $n } people live there
}
observatory-better = better
observatory-worse = worse
observatory-level = level
observatory-unknown = not enough months
observatory-why-improving = At least one of access, waiting and distance is getting better, and none of them is getting worse.
observatory-why-worse = At least one of access, waiting and distance is getting worse, and none of them is getting better.
observatory-why-level = Neither access nor waiting nor distance is changing enough to speak of a change.
observatory-why-mixed = Access, waiting and distance point in different directions. Look at each of them below.
observatory-why-unknown = Too little is known of this place over time.
observatory-slope = { $n ->
    [one] { $slope } a year (90% interval: { $low } to { $high }), from { $n } month
   *[other] { $slope } a year (90% interval: { $low } to { $high }), from { $n } months
}
observatory-too-few = { $n ->
    [0] Nothing is known of it in this place.
    [one] Known for { $n } month; a trend needs { $least }.
   *[other] Known for { $n } months; a trend needs { $least }.
}

# What is measured
observatory-access = Hours in reach
observatory-access-means = Hours of help a week for every 10,000 people, from practitioners within reach, shared with everybody else who reaches them.
observatory-public = Free hours in reach
observatory-public-means = The same, counting only hours that are free or paid from public money.
observatory-admissions = NFZ admissions in reach
observatory-admissions-means = People taken from NFZ queues in a month for every 10,000 people within reach. NFZ does not publish hours, so this is only an indication of capacity.
observatory-waiting = Waiting
observatory-waiting-means = Half of the NFZ queues within reach are shorter than this.
observatory-nearest = To the nearest help
observatory-nearest-means = Kilometres to the nearest practitioner or NFZ clinic that is known, by road as estimated from the straight line.
observatory-capacity = Hours in the place
observatory-capacity-means = Hours of help a week given in the place itself for every 10,000 residents.
observatory-funded = Free share
observatory-funded-means = How much of the hours in reach is free or paid from public money.
observatory-tele = Hours online
observatory-tele-means = Hours a week online or by telephone for every 10,000 people of the regions that the directory knows.
observatory-opinion = What residents say
observatory-opinion-text = Not asked yet. Answers of residents will stand here beside the figures, and only where enough people have answered.
observatory-not-known = not known
observatory-measures-in = What is measured, { $month }
observatory-side-by-side = The measures stand side by side and are not added into one number.
observatory-beside = The other measures over time
observatory-place-counts = { $practitioners ->
    [one] Here: { $practitioners } practitioner.
   *[other] Here: { $practitioners } practitioners.
} { $queues ->
    [one] { $queues } NFZ queue in reach.
   *[other] { $queues } NFZ queues in reach.
}
observatory-region-mean = Mean of the region: { $value }
observatory-place-where = { $n ->
    [one] { $region }. { $size }. { $n } resident.
   *[other] { $region }. { $size }. { $n } residents.
}
observatory-means = What people have on average
observatory-places-known = { $n ->
    [one] known in { $n } place
   *[other] known in { $n } places
}

# Map and table
observatory-map-title = { $measure }, { $month }
observatory-map-hint = Every colour stands for about as many places; the darker, the better. The table below says the same in numbers.
observatory-places-title-public = Places
observatory-places-caption = Places, those that are worst off by “{ $measure }” first
observatory-place = Place
observatory-places = Places
observatory-code = Code
observatory-population = Residents
observatory-practitioners = Practitioners
observatory-queues = Queues

# Towns
observatory-size = Size
observatory-size-village = Rural commune
observatory-size-below-5k = Town below 5,000
observatory-size-below-20k = Town of 5,000 to 20,000
observatory-size-below-50k = Town of 20,000 to 50,000
observatory-size-below-100k = Town of 50,000 to 100,000
observatory-size-below-200k = Town of 100,000 to 200,000
observatory-size-below-500k = Town of 200,000 to 500,000
observatory-size-large = Town of 500,000 or more
observatory-group = Kind of place
observatory-group-all = Everywhere
observatory-group-small = Towns below 20,000
observatory-group-village = Rural communes
observatory-group-large = Larger towns
observatory-towns-text = Means over people, by the size classes of Statistics Poland. Places of which a measure is not known are left out of its mean.
observatory-towns-caption = Access by size of town
observatory-years = Practitioners from year to year
observatory-years-text = Practitioners who gave hours on the last day of the year. Somebody who works in two kinds of places is counted in both.
observatory-years-chart = Practitioners everywhere
observatory-years-caption = Practitioners and their growth on the year before
observatory-years-none = The directory has no dated hours yet.
observatory-year-so-far = { $year }, until { $day }
observatory-counted-on = Counted on
observatory-growth = Growth

# Over time
observatory-trend-chart = { $measure } over time
observatory-trend-none = This measure is not known here.
observatory-trend-one = One month alone makes no line. It will be drawn when another one is known.
observatory-rupture = Since July 2026 NFZ tells waiting in another way. Numbers from before and after are not compared with each other.
observatory-months-caption = Month by month
observatory-bar = { $when }: { $value }

# Evenness
observatory-gini = Gini coefficient
observatory-gini-note = 0: everybody has the same; 1: one has all
observatory-evenness-sentence = { $places ->
    [one] “{ $measure }”: the half of the people who are worse off have { $share } of it. Known in { $places } place.
   *[other] “{ $measure }”: the half of the people who are worse off have { $share } of it. Known in { $places } places.
}
observatory-evenness-none = This measure is not known here, or there is nothing to share.
observatory-lorenz-chart = Lorenz curve: { $measure }
observatory-lorenz-hint = From left to right the people, those worst off first; upwards how much they have together. On the straight line everybody would have the same.
observatory-tenths = Tenth of the people
observatory-tenth-first = 1, the worst off
observatory-tenths-caption = How much each tenth of the people has
observatory-share = Share

# Gaps
observatory-gaps-lead = On average people have { $usual } hours a week in reach for every 10,000. These places have less. They are ordered by the hours that would lift their people to that level.
observatory-gaps-none = No place is known to lack hours.
observatory-gaps-caption = Places by the hours they lack
observatory-gap-hours = Hours lacking a week
observatory-more-in-file = { $n ->
    [one] { $n } more place is in the file.
   *[other] { $n } more places are in the file.
}

# Method
observatory-method-title = How access is computed
observatory-method-lead = Every figure can be checked: what goes in, by which formula, and what is not known.
observatory-method-measures = What is measured
observatory-method-access = Hours in reach
observatory-method-access-text = Enhanced two-step floating catchment area (E2SFCA). First each spot where somebody gives hours S is divided among the people P who live within reach, nearer ones counting more. Then each place adds up what it gets from every spot within reach. All hours handed out are all hours given.
observatory-zone = up to { $km } km: { $weight }
observatory-method-zones = Weights by distance: { $zones }. Distance is the straight line times { $detour }; real roads and buses are not known yet. A commune stands where its largest town or village stands.
observatory-method-proxy = NFZ publishes no hours. How many people were taken from its queues in a month goes through the same formula, but it is a measure of its own and is never added to hours.
observatory-method-waiting = Waiting
observatory-method-waiting-text = The median of the days that NFZ tells for the queues of mental health help for adults within reach, stable cases, as they were read in the month. The text of NFZ is kept as it is; the days are derived from it. Queues that report nothing are not counted as nought.
observatory-method-unknown = What is not known
observatory-method-unknown-text = { $n ->
    [one] Hours are told for regions of which the directory knows at least { $n } practitioner, waiting for regions whose queues were read. Elsewhere there is a dash. Near the edge of such a region help beyond it is missing.
   *[other] Hours are told for regions of which the directory knows at least { $n } practitioners, waiting for regions whose queues were read. Elsewhere there is a dash. Near the edge of such a region help beyond it is missing.
}
observatory-method-verdict = Is it improving?
observatory-method-verdict-text = For each measure we look at the last { $window } months. A trend needs a value in at least { $least } of them. The test of Mann and Kendall says whether it rises or falls at all (two-sided, 90%); the slope of Theil and Sen says by how much, with its interval. A change smaller than { $material } of the usual level over that time counts as level.
observatory-method-verdict-rule = A place is improving when hours in reach, waiting or distance gets better and none of the three gets worse. It is not improving when none gets better. If they point in different directions, or too little is known, nobody can say. The other measures are shown and decide nothing.
observatory-method-limits = The test takes the months as independent, which months of one place are not quite: read a verdict as a hint to look closer. Few practitioners make large steps.
observatory-method-evenness = The Lorenz curve orders people from the worst to the best off. The Gini coefficient is twice the area between the curve and the straight line. Within a place everybody counts alike.
observatory-method-gaps = What people have on average in the country or region shown, minus the hours in reach of a place, times its residents. Hours placed there would also be used by neighbours, so the true need is larger.
observatory-method-editions = Editions
observatory-method-editions-text = A month that was computed is kept with its rules and is never changed. If inputs are corrected later, the month gets a new edition; links to the old one still show the old one.
observatory-method-privacy = No person in it
observatory-method-privacy-text = What goes in are the published hours of practitioners and the published queues of clinics. Nothing about people who seek help is used. Protected addresses are counted in no place.
observatory-method-sources = Sources
observatory-source-directory = Practitioners and hours: the directory of this community.
observatory-source-nfz = Queues: National Health Fund (NFZ), Terminy Leczenia.
observatory-source-gus = Residents and size classes: Statistics Poland (GUS), end of 2021.
observatory-source-prg = Borders: State Register of Borders (PRG), Head Office of Geodesy and Cartography (GUGiK), 2021, simplified.
observatory-source-geonames = Towns and villages: GeoNames, CC BY 4.0.

# Desk
observatory-desk-title = Observatory
observatory-desk-lead = Compute months, load places of another country, and try what would change access.
observatory-to-public = Public page
observatory-compute = Compute months
observatory-compute-text = Every month is computed from what the directory says of its last day. A month whose inputs have not changed stays as it is.
observatory-first-month = First month
observatory-last-month = Last month
observatory-month-hint = For example 2026-08
observatory-month-wrong = “{ $given }” is not a month. Write it as 2026-08.
observatory-span-order = The last month lies before the first.
observatory-span-future = A month that has not begun cannot be computed.
observatory-span-long = At most { $most } months at once.
observatory-begun = The months are being computed. You can leave this page.
observatory-running = Computing
observatory-finished = Finished
observatory-failed = Stopped by an error. Try again; if it happens again, tell whoever runs the server.
observatory-progress = { $done } of { $total } months
observatory-computations = Last computations
observatory-computations-none = Nothing has been computed yet.
observatory-started = Started
observatory-months = Months
observatory-span = { $from } to { $to }
observatory-done = Done
observatory-done-of = { $done } of { $total }
observatory-unchanged = Unchanged
observatory-computed-months = Months there are
observatory-editions = Newest edition

# Lists of places
observatory-places-title = Lists of places
observatory-places-lead = Poland’s communes come with the program. For another country load a list of its own.
observatory-comes-with = comes with the program
observatory-loaded = Loaded
observatory-in-use = In use
observatory-use-set = Compute with
observatory-use-set-hint = Months that are computed from now on use this list. Earlier editions keep theirs.
observatory-use-these = Use this list
observatory-load = Load a list
observatory-load-text = A CSV or XLSX with a title row. Region, county and the number of people in the town may be missing.
observatory-load-name-hint = For example France
observatory-load-source-hint = Who made the figures; it is shown with them.
observatory-load-skip = Leave out rows that cannot be used
observatory-bad-rows = Rows that cannot be used
observatory-bad-more = { $n ->
    [one] … and { $n } more row.
   *[other] … and { $n } more rows.
}
observatory-row = Row
observatory-column = Column
observatory-given = What stands there
observatory-why = Why
observatory-places-loaded = The list is loaded. Choose it if months are to be computed with it.
observatory-places-chosen = Months are computed with this list from now on.
observatory-places-bad-rows = { $n ->
    [one] { $n } row cannot be used. Mend it, or choose to leave it out. Nothing was loaded.
   *[other] { $n } rows cannot be used. Mend them, or choose to leave them out. Nothing was loaded.
}
observatory-places-empty = The file has no rows.
observatory-places-large = The file is too large: at most 20 MB and 100,000 rows.
observatory-places-unreadable = This is not a CSV or XLSX that can be read.
observatory-places-columns = These columns are missing: { $columns }.
observatory-places-missing = Something has to stand here.
observatory-places-long = This is too long.
observatory-places-code = A code is made of letters, digits, full stops and hyphens.
observatory-places-degrees = This is not a latitude from -90 to 90 or a longitude from -180 to 180. Perhaps the two were swapped.
observatory-places-nowhere = 0, 0 is a place in the sea, most likely a missing value.
observatory-places-people = This is not a number of people.
observatory-places-twice = This code already stands in row { $first }.

# What if
observatory-what-if-title = What would change it?
observatory-what-if-lead = Choose one thing to try. You see today and then side by side. Nothing is changed by trying.
observatory-try-lever = Try what would change it
observatory-other-lever = Try something else
observatory-try = Show what would change
observatory-place-hint = Name or code. If several have the name, add the county: name (county).
observatory-place-unknown = There is no place “{ $given }”.
observatory-place-several = Several places have this name. Write the code: { $choices }.
observatory-place-not-known = Too little is known of this place to try anything there.
observatory-nothing-known = Nothing can be tried while hours in reach are not known anywhere.
observatory-same-place = The two places have to differ.
observatory-barrier-shortage = Too few specialists
observatory-barrier-infrastructure = No rooms, no groups
observatory-barrier-funding = No money
observatory-barrier-transport = No way to get there
observatory-barrier-stigma = Fear of being judged
observatory-lever-hours = A therapist day
observatory-lever-hours-text = Somebody gives hours every week in a library, a school or a centre of the place.
observatory-lever-room = A room nearer by
observatory-lever-room-text = Hours that are given in one place now are given in another one, in a room that a library or a school lends.
observatory-lever-refund = Paid hours become free
observatory-lever-refund-text = Somebody pays for hours that people pay for themselves today.
observatory-lever-bus = A minibus
observatory-lever-bus-text = On some days of the week people of a place are taken to a centre.
observatory-lever-tele = Online help
observatory-lever-tele-text = Hours online are kept for people of the place.
observatory-lever-campaign = A campaign
observatory-lever-campaign-text = Talks, workshops and ambassadors, so that more people dare to ask for help.
observatory-hours-a-week = Hours a week
observatory-free-hours = Free for those who come
observatory-hours-come-from = The hours come from
observatory-hours-from = { $most ->
    [one] Only { $most } hour a week is given there.
   *[other] Only { $most } hours a week are given there.
}
observatory-hours-paid = { $most ->
    [one] Only { $most } hour a week is paid for by people there.
   *[other] Only { $most } hours a week are paid for by people there.
}
observatory-bus-to = The bus goes to
observatory-bus-days = Days a week
observatory-tele-people = People
observatory-tele-minutes = Minutes a week for each
observatory-ask-before = Of 100 people, how many would ask for help today
observatory-ask-hint = From a survey, or your best guess.
observatory-ask-after = Of 100 people, how many would ask after the campaign
observatory-outcome-title = What would change, { $month }
observatory-outcome = Hours in reach grow for { $better } people and shrink for { $worse }.
observatory-outcome-beside = Hours in reach stay as they are; what changes stands beside them.
observatory-compared = Today and then
observatory-what = What
observatory-today = Today
observatory-then = Then
observatory-difference = Difference
observatory-changes = Places that would notice most: hours a week in reach for every 10,000 people
observatory-changes-more = { $n ->
    [one] … and { $n } more place.
   *[other] … and { $n } more places.
}
observatory-effect-place = { $place }: { $measure }
observatory-effect-below = People who have less than the average of today
observatory-effect-gini = Gini coefficient (0 is the same for all)
observatory-effect-tele = Hours online a week for every 10,000 people of the place
observatory-effect-km = Kilometres a week that nobody has to travel
observatory-effect-asking = People of the place who ask
observatory-effect-each = Minutes a week in reach for each who asks
observatory-effect-keep = Hours a week that keep the minutes of each
observatory-assume-hours = The hours are shared with everybody within reach, by the same formula as today’s. The place stands where its largest town or village stands.
observatory-assume-bus = On the days of the bus, people of the place reach what the centre reaches; whoever else uses that help shares it with them. Days are counted out of five.
observatory-assume-tele = The hours are used by people of the place only. Kilometres: there and back to the nearest practitioner, once a week for each.
observatory-assume-campaign = The hours stay the same, so each has less when more people ask. The last line says how many hours would keep the level.

# Plans
observatory-plans-title = Plans
observatory-plans-lead = You say what you could give and what matters most; the plan says where it would do most, and how far from the best possible it can be.
observatory-plans-none = No plans yet
observatory-plans-kept = Plans that are kept
observatory-plan-new-title = Make a plan
observatory-plan-new-lead = The plan is made on the newest month, { $month }. Nothing is changed by planning.
observatory-plan-name-hint = So that you find it again: Winter budget, eight days.
observatory-plan-lever = What can you give?
observatory-plan-aim = What matters most?
observatory-plan-against = { $barrier }: { $what }
observatory-plan-therapist = Therapist days
observatory-plan-therapist-text = one day a week in a town or village.
observatory-plan-room = Therapist days in rooms that are lent
observatory-plan-room-text = one day a week in a library, a school or a centre of the directory.
observatory-plan-circle = Circles
observatory-plan-circle-text = a support group that meets every week.
observatory-plan-free = Paid hours become free
observatory-plan-free-text = hours that people pay for themselves today.
observatory-plan-bus = Bus days
observatory-plan-bus-text = on one day of five people are taken to the place near them with most help.
observatory-plan-tele = Help online
observatory-plan-tele-text = hours kept for the people of one place, from home and unseen.
observatory-plan-entry = An anonymous way in
observatory-plan-entry-text = asking for help online without a name, made known around one place, so that more people dare to.
observatory-plan-reached = Most people reached
observatory-plan-reached-text = Help near as many people as possible who have none nearby today.
observatory-plan-worst = The worst-off first
observatory-plan-worst-text = Hours go where there are fewest for each person, so that the smallest share grows most.
observatory-plan-distance = The shortest ways
observatory-plan-distance-text = People have, on average, the shortest way to the nearest help.
observatory-plan-budget = Budget
observatory-plan-units = How many
observatory-plan-units-hint = Days, circles, hours or places a week. Leave it empty to reckon it from money.
observatory-plan-money = Or money for a month
observatory-plan-price = What one costs a month
observatory-plan-price-hint = One day a week, one circle, one hour a week.
observatory-plan-asking = People who would ask
observatory-plan-ask-after = Of 100 people, how many would ask if nobody could see it
observatory-plan-finer = Finer points
observatory-plan-hours = Hours a week that one gives
observatory-plan-hours-hint = Left empty: 8 for a day and for help online, 2 for a circle. An hour that becomes free is one hour.
observatory-plan-near = Near means within how many kilometres by road
observatory-plan-near-hint = From 1 to 100.
observatory-plan-most = At most so many at one site
observatory-plan-most-hint = A room has five working days a week.
observatory-plan-make = Make the plan
observatory-plan-too-little = This is not enough for even one.
observatory-plan-no-price = Write what one costs, so that the money can be divided.
observatory-plan-no-budget = Write how many there are, or how much money.
observatory-plan-asking-less = More people have to ask after than before, or there is nothing to plan.
observatory-plan-entry-aim = An anonymous way in changes who asks, neither hours nor ways: choose “Most people reached”.
observatory-plan-nowhere = Nothing is known of this region, so nothing can be planned there.
observatory-plan-no-rooms = No rooms are lent there yet. Add venues to the directory, or choose therapist days.
observatory-plan-no-paid = Nobody pays for hours there, or fewer than one of these would need.
observatory-plan-no-sites = There is no place there where this could go.
observatory-plan-looking = A better plan is being looked for
observatory-plan-quick-stands = A good plan already stands below
observatory-plan-stopped = The search stopped before its end
observatory-plan-stopped-text = The plan below is a good one and its bound holds. You can go on looking for a better one.
observatory-plan-go-on = Go on looking
observatory-plan-best = No plan of this budget does better.
observatory-plan-within = At most { $gap } from the best possible.
observatory-plan-says-not-all = There are more places without any hours than this budget reaches: the days go first to those with most people.
observatory-plan-bound-reached = No plan of this budget could do it for more than { $n }.
observatory-plan-bound-worst = No plan of this budget could give them more than { $hours }.
observatory-plan-bound-distance = No plan of this budget could make it shorter than { $km } km.
observatory-plan-summary = { $what }. { $region }, { $month }.
observatory-plan-says-nobody = Everybody there has help within { $km } km already, or no candidate lies near enough. Choose a smaller distance or another aim.
observatory-plan-says-worst = Where there is least, people have { $then } hours a week for every 10,000 instead of { $today }.
observatory-plan-says-distance = The nearest help is on average { $then } km away instead of { $today } km.
observatory-plan-note-money = { $money } a month at { $price } for one: { $what }.
observatory-plan-assume-circle = Circles of today are those that meet in a room of the directory. Hours are shared with everybody within reach, as therapists’ hours are.
observatory-plan-assume-bus = A bus goes to the place within 40 km by road where people have most hours. On its days they have what people there have, and share it with them. Days are counted out of five.
observatory-plan-assume-tele = Hours online are used by people of their place only, and nobody travels for them.
observatory-plan-assume-entry = Whoever lives within the distance above of a place that is chosen hears of it. More people ask, hours stay as they are: add hours where you expect them.
observatory-plan-where = Where
observatory-plan-where-to = Where it goes
observatory-plan-how-many = How many
observatory-plan-how-good = How good the plan is
observatory-plan-sites = Places that get something
observatory-plan-no-site = Nothing is placed: it would change nothing for this aim.
observatory-plan-who-gains = Who notices most
observatory-plan-notes = How it was reckoned
observatory-plan-again = Change something and plan again
observatory-plan-permanent = Permanent link to this plan
observatory-plan-map = Hours a week that people gain for every 10,000
observatory-plan-map-same = as today
observatory-plan-map-site = Chosen by the plan
observatory-plan-figure-asking = People who would ask for help
observatory-plan-figure-near = People with help within { $km } km or at home
observatory-plan-figure-near-short = People with help near
observatory-plan-figure-km = Kilometres to the nearest help, on average
observatory-plan-figure-least = Hours a week for every 10,000 where there are fewest
observatory-plan-figure-mean = Hours a week for every 10,000, on average
observatory-plan-compare = Show side by side
observatory-plan-compare-title = Plans side by side
observatory-plan-compare-which = Which plans
observatory-plan-compare-hint = Up to six.
observatory-plan-compare-none = No plan was chosen
observatory-plan-compare-lead = Each figure: today → with the plan.
observatory-latitude = Latitude
observatory-longitude = Longitude
observatory-plan-n-days = { $n ->
    [one] { $n } therapist day
   *[other] { $n } therapist days
}
observatory-plan-n-circles = { $n ->
    [one] { $n } circle
   *[other] { $n } circles
}
observatory-plan-n-free = { $n ->
    [one] { $n } hour made free
   *[other] { $n } hours made free
}
observatory-plan-n-rides = { $n ->
    [one] { $n } bus day
   *[other] { $n } bus days
}
observatory-plan-n-tele = { $n ->
    [one] { $n } day online
   *[other] { $n } days online
}
observatory-plan-n-entries = { $n ->
    [one] an anonymous way in around { $n } place
   *[other] an anonymous way in around { $n } places
}
observatory-plan-says-reached = { $n ->
    [one] { $n } person who has no help within { $km } km today would have it.
   *[other] { $n } people who have no help within { $km } km today would have it.
}
observatory-plan-says-asking = { $n ->
    [one] { $n } more person would ask for help.
   *[other] { $n } more people would ask for help.
}
observatory-plan-note-left = { $n } of the budget would change nothing for this aim, or no site has room for it.
observatory-plan-note-beyond = { $n ->
    [one] { $n } person lives where no candidate site is within reach.
   *[other] { $n } people live where no candidate site is within reach.
}
observatory-plan-note-unmapped = { $n ->
    [one] { $n } circle meets at a place that is not on the map and was not counted.
   *[other] { $n } circles meet at places that are not on the map and were not counted.
}
observatory-plan-note-candidates = { $n ->
    [one] { $n } site could have been chosen.
   *[other] { $n } sites could have been chosen.
}
