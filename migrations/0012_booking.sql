-- Booking: who offers time and when, what was booked of it, seats, what somebody keeps away from, and care of helpers.

-- What somebody has learnt, as a coordinator saw it. A peer supporter's times show up only while one of these holds.
CREATE TABLE qualification (
    community_id text NOT NULL,
    id text NOT NULL,
    person_id text NOT NULL,
    title text NOT NULL,
    obtained_on text NOT NULL,
    -- the last day it holds; none: it does not end
    expires_on text,
    recorded_at text NOT NULL,
    recorded_by text,
    withdrawn_at text,
    withdrawn_by text,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id)
);
CREATE INDEX qualification_person ON qualification (community_id, person_id);

-- Time that somebody gives, or a room. resource is what cannot be in two places at once: the id of the person who helps,
-- or of the place; every offer of one person shares it.
CREATE TABLE offer (
    community_id text NOT NULL REFERENCES community (id),
    id text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('peer', 'practitioner', 'room')),
    resource text NOT NULL,
    person_id text,
    practitioner_id text,
    -- how whoever helps wants to be called here; a first name or a pseudonym
    name text NOT NULL,
    about text NOT NULL,
    -- words separated by spaces
    topics text NOT NULL,
    languages text NOT NULL,
    formats text NOT NULL,
    gender text NOT NULL CHECK (gender IN ('unsaid', 'woman', 'man', 'other')),
    -- where one meets in person, and what strangers read of it
    place_id text,
    town text NOT NULL,
    shown text NOT NULL CHECK (shown IN ('place', 'town', 'nothing')),
    -- for those who booked only
    online_address text NOT NULL,
    minutes bigint NOT NULL CHECK (minutes BETWEEN 15 AND 480),
    before_minutes bigint NOT NULL CHECK (before_minutes BETWEEN 0 AND 120),
    after_minutes bigint NOT NULL CHECK (after_minutes BETWEEN 0 AND 120),
    notice_hours bigint NOT NULL CHECK (notice_hours BETWEEN 0 AND 336),
    horizon_days bigint NOT NULL CHECK (horizon_days BETWEEN 1 AND 180),
    cancel_hours bigint NOT NULL CHECK (cancel_hours BETWEEN 0 AND 168),
    -- whether a booking waits for a yes of whoever helps
    asks boolean NOT NULL,
    status text NOT NULL CHECK (status IN ('open', 'paused', 'ended')),
    version bigint NOT NULL,
    created_at text NOT NULL,
    created_by text,
    changed_at text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id),
    FOREIGN KEY (community_id, place_id) REFERENCES place (community_id, id),
    CHECK ((kind = 'room') = (person_id IS NULL))
);
CREATE INDEX offer_resource ON offer (community_id, resource);
CREATE INDEX offer_open ON offer (community_id, status);

-- Times of an offer on the wall clock: a rule of iCalendar, or once. Slots are computed of them and never stored.
CREATE TABLE availability (
    community_id text NOT NULL,
    id text NOT NULL,
    offer_id text NOT NULL,
    rule text,
    starts_local text NOT NULL,
    minutes bigint NOT NULL CHECK (minutes BETWEEN 15 AND 1440),
    until_day text,
    created_at text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, offer_id) REFERENCES offer (community_id, id)
);
CREATE INDEX availability_offer ON availability (community_id, offer_id);

-- When a person or a room is not there, whatever their offers say.
CREATE TABLE absence (
    community_id text NOT NULL,
    id text NOT NULL,
    resource text NOT NULL,
    from_at text NOT NULL,
    to_at text NOT NULL,
    created_at text NOT NULL,
    PRIMARY KEY (community_id, id),
    CHECK (from_at < to_at)
);
CREATE INDEX absence_resource ON absence (community_id, resource, to_at);

CREATE TABLE booking (
    community_id text NOT NULL,
    id text NOT NULL,
    offer_id text NOT NULL,
    resource text NOT NULL,
    person_id text NOT NULL,
    -- the word by which whoever helps knows them, of this booking only
    called text NOT NULL,
    starts_at text NOT NULL,
    ends_at text NOT NULL,
    starts_local text NOT NULL,
    day text NOT NULL,
    minutes bigint NOT NULL CHECK (minutes BETWEEN 15 AND 480),
    format text NOT NULL CHECK (format IN ('in_person', 'phone', 'video')),
    place_id text,
    status text NOT NULL CHECK (status IN ('requested', 'booked', 'happened', 'settled', 'missed', 'cancelled')),
    helper_said text CHECK (helper_said IN ('happened', 'person_missed', 'helper_missed')),
    person_said text CHECK (person_said IN ('happened', 'person_missed', 'helper_missed')),
    cancelled_by text CHECK (cancelled_by IN ('person', 'helper', 'office')),
    cancel_reason text,
    cancelled_at text,
    -- a session after which whoever helps rests
    hard boolean NOT NULL,
    series_id text,
    journey_id text NOT NULL,
    -- where credits are set aside, their hold
    hold_id text,
    -- the office booked it for somebody
    made_by text,
    version bigint NOT NULL,
    reminded_at text,
    created_at text NOT NULL,
    changed_at text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, offer_id) REFERENCES offer (community_id, id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id),
    FOREIGN KEY (community_id, place_id) REFERENCES place (community_id, id),
    CHECK (starts_at < ends_at),
    CHECK ((status = 'cancelled') = (cancelled_by IS NOT NULL)),
    CHECK ((cancelled_at IS NULL) = (cancelled_by IS NULL))
);
CREATE INDEX booking_person ON booking (community_id, person_id, starts_at);
CREATE INDEX booking_resource ON booking (community_id, resource, starts_at);
CREATE INDEX booking_offer ON booking (community_id, offer_id, starts_at);
CREATE INDEX booking_starts ON booking (community_id, starts_at, status);
CREATE INDEX booking_series ON booking (community_id, series_id, starts_at);
-- What waits to be confirmed, and what wants a reminder.
CREATE INDEX booking_open ON booking (community_id, ends_at) WHERE status IN ('requested', 'booked');

-- Booked time in pieces of five minutes, numbered from 1970: the key makes booking twice impossible, whoever asks and
-- however many at once. Helper, place and the person who comes each have their own; cancelling deletes them.
CREATE TABLE booked_cell (
    community_id text NOT NULL,
    resource text NOT NULL,
    cell bigint NOT NULL,
    booking_id text NOT NULL,
    PRIMARY KEY (community_id, resource, cell),
    FOREIGN KEY (community_id, booking_id) REFERENCES booking (community_id, id)
);
CREATE INDEX booked_cell_booking ON booked_cell (community_id, booking_id);

-- How many seats a group meeting has, where that is limited.
CREATE TABLE meeting_seats (
    community_id text NOT NULL,
    meeting_id text NOT NULL,
    seats bigint NOT NULL CHECK (seats BETWEEN 1 AND 500),
    version bigint NOT NULL,
    set_at text NOT NULL,
    set_by text,
    PRIMARY KEY (community_id, meeting_id),
    FOREIGN KEY (community_id, meeting_id) REFERENCES meeting (community_id, id)
);

-- A seat somebody has, waits for, or was offered for a while. Numbers are unique, so there are never more than seats.
CREATE TABLE seat (
    community_id text NOT NULL,
    id text NOT NULL,
    meeting_id text NOT NULL,
    person_id text NOT NULL,
    number bigint CHECK (number >= 1),
    status text NOT NULL CHECK (status IN ('held', 'waiting', 'offered', 'left')),
    -- the place in the queue
    asked_at text NOT NULL,
    offered_until text,
    changed_at text NOT NULL,
    PRIMARY KEY (community_id, id),
    UNIQUE (community_id, meeting_id, person_id),
    FOREIGN KEY (community_id, meeting_id) REFERENCES meeting (community_id, id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id),
    CHECK ((status IN ('held', 'offered')) = (number IS NOT NULL)),
    CHECK ((status = 'offered') = (offered_until IS NOT NULL))
);
CREATE UNIQUE INDEX seat_number ON seat (community_id, meeting_id, number) WHERE number IS NOT NULL;
CREATE INDEX seat_person ON seat (community_id, person_id);
CREATE INDEX seat_offered ON seat (community_id, offered_until) WHERE offered_until IS NOT NULL;

-- Whom and what somebody does not want to meet, sealed with their own key.
CREATE TABLE shield (
    community_id text NOT NULL,
    person_id text NOT NULL,
    body bytea NOT NULL,
    version bigint NOT NULL,
    changed_at text NOT NULL,
    PRIMARY KEY (community_id, person_id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id)
);

-- How much somebody who helps gives at most, and when they rest.
CREATE TABLE helper_care (
    community_id text NOT NULL,
    person_id text NOT NULL,
    weekly_minutes bigint CHECK (weekly_minutes BETWEEN 0 AND 10080),
    monthly_minutes bigint CHECK (monthly_minutes BETWEEN 0 AND 44640),
    -- days without new bookings after a hard session
    rest_days bigint NOT NULL CHECK (rest_days BETWEEN 0 AND 30),
    paused_at text,
    -- the first day on which they are there again; none: until they say so
    back_on text,
    version bigint NOT NULL,
    changed_at text NOT NULL,
    PRIMARY KEY (community_id, person_id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id)
);
