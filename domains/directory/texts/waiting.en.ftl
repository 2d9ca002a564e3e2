# Waiting times of the public health fund
waiting-nav = Waiting times
waiting-nav-desk = NFZ queues
waiting-title = How long one waits for free help
waiting-lead = Queues of clinics and wards that the public health fund (NFZ) pays for. The shortest come first. Call before you go: queues change every day.
waiting-town = Town
waiting-town-hint = The beginning of its name is enough.
waiting-whom = For whom
waiting-whom-adults = For adults
waiting-whom-children = For children and teenagers
waiting-for-children = { $kind }, for children and teenagers
waiting-case = Urgency
waiting-case-hint = A doctor writes “urgent” on the referral.
waiting-case-stable = Ordinary
waiting-case-urgent = Urgent
waiting-any = All
waiting-count = { $n ->
    [one] { $n } queue
   *[other] { $n } queues
}
waiting-none = There is no such queue
waiting-none-text = Try a neighbouring town or another kind of help.
waiting-empty = Waiting times will stand here
waiting-empty-text = Nobody has loaded the queues of NFZ yet. Until then, ask a clinic by telephone.
waiting-source = Data: National Health Fund (NFZ), Terminy Leczenia. NFZ’s values are shown unchanged; the number of days is worked out from them (a month is 30 days, a week 7).
waiting-head-provider = Run by
waiting-head-kind = Kind of help
waiting-head-where = Where
waiting-head-wait = One waits
waiting-head-as-at = Situation as at
waiting-head-verbatim = In NFZ’s words
waiting-head-awaiting = People waiting
waiting-head-removed = Seen in the month
waiting-head-average = Days on average
waiting-head-month = For the month
waiting-not-told = not told
waiting-no-days = no waiting (0 days)
waiting-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
waiting-not-applicable = does not apply to this help
waiting-not-reported = the provider has not told
waiting-as-at = situation as at { $day }
waiting-as-at-unknown = day not known
waiting-kind-outpatient = Mental health clinic
waiting-kind-psychology = Psychology clinic
waiting-kind-neurosis = Clinic for anxiety disorders
waiting-kind-addiction = Addiction clinic
waiting-kind-other = Another clinic
waiting-kind-community = Team that comes to your home
waiting-kind-day-ward = Day ward
waiting-kind-inpatient = Ward or centre with overnight stay
waiting-benefit = Name of the benefit at NFZ
waiting-place = Place
waiting-show-title = Waiting time
waiting-series-title = How it changed
waiting-series-text = Each line is one statement of NFZ. When later readings say the same, they are not repeated.
waiting-series-forecast = Forecast of the waiting time (since July 2026)
waiting-series-first-free = First free date (until July 2026)
waiting-series-break = In July 2026 NFZ began to measure something else; that is why there are two tables, and they must not be joined.
waiting-desk-title = NFZ queues
waiting-desk-lead = How the readings of the register Terminy Leczenia stand. Each reading is added to the history of its queue.
waiting-desk-command = The operator of the server starts a new reading. One that was stopped goes on from its page:
waiting-runs-empty = Nothing has been read yet
waiting-runs-empty-text = Ask the operator of the server for a first reading. This is the command for the Śląskie voivodeship:
waiting-runs-caption = Latest readings
waiting-last-run = Latest reading: { $status }, { $when }. { $n ->
    [one] { $n } queue was read.
   *[other] { $n } queues were read.
}
waiting-status-finished = to the end
waiting-status-running = under way
waiting-status-stopped = stopped
waiting-head-started = Began
waiting-head-branch = NFZ branch
waiting-head-kept = Read
waiting-head-changed = New values
waiting-head-passed = Other help
waiting-head-refused = Kept out
waiting-run-title = One reading
waiting-head-source = From
waiting-head-recorded = Recorded
waiting-head-pages = Pages
waiting-pages-of = { $done } of { $all }
waiting-refused-caption = Records kept out, with the reason; the rest of the reading went on
waiting-refused-none = Everything could be read
waiting-refused-none-text = When NFZ changes something in its data, records that we cannot understand will stand here.
waiting-refused-at = page { $page }, position { $position }
waiting-head-at = Place in the reading
waiting-head-record = NFZ’s id
waiting-head-field = Field
waiting-head-given = What stood there
waiting-why-missing = the field is missing
waiting-why-changed = the field is of another type than before
waiting-why-unreadable = the value cannot be read
waiting-why-twice = the same queue a second time
waiting-why-no-record = not a record of a queue
waiting-halt-unavailable = The register does not answer ({ $given }). The pages read are kept; the same command goes on from there.
waiting-halt-refused = The register refused the question: { $given }.
waiting-halt-version = The register speaks version { $given }, which we do not know. Nothing was read: its numbers may mean something else.
waiting-halt-no-page = What came is no page of the register ({ $given }). The pages read are kept.
waiting-halt-nothing = The register knows no such queue. The name of a benefit must be exactly as in NFZ’s dictionary: “{ $given }”.
waiting-halt-no-queue = Branch { $given } has no queue at all.
waiting-run-elsewhere = Somebody else is already carrying on this reading.
waiting-not-a-branch = An NFZ branch is a number from 01 to 16; Śląskie is 12.
