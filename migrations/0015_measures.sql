-- Does it help: feedback after meetings, scales, alerts to somebody on duty.

-- All feedback on one meeting in one row: who has answered (keyed hashes) and what was answered, each sorted. A row for
-- each answer would stand in the order in which people answered.
CREATE TABLE feedback_urn (
    community_id text NOT NULL,
    meeting_id text NOT NULL,
    circle_id text NOT NULL,
    day text NOT NULL,
    given text NOT NULL,
    answers text NOT NULL,
    PRIMARY KEY (community_id, meeting_id),
    FOREIGN KEY (community_id, meeting_id) REFERENCES meeting (community_id, id),
    FOREIGN KEY (community_id, circle_id) REFERENCES circle (community_id, id)
);
CREATE INDEX feedback_urn_circle ON feedback_urn (community_id, circle_id, day);

-- Printed codes, each good for one answer. Only a keyed hash is kept, and nobody's name beside it.
CREATE TABLE feedback_slip (
    community_id text NOT NULL,
    code text NOT NULL,
    meeting_id text NOT NULL,
    used boolean NOT NULL,
    PRIMARY KEY (community_id, code),
    FOREIGN KEY (community_id, meeting_id) REFERENCES meeting (community_id, id)
);
CREATE INDEX feedback_slip_meeting ON feedback_slip (community_id, meeting_id);

-- The id is random, not made of the time, and no time is kept: it says nothing of who wrote.
CREATE TABLE suggestion (
    community_id text NOT NULL,
    id text NOT NULL,
    circle_id text NOT NULL,
    words text NOT NULL,
    status text NOT NULL CHECK (status IN ('new', 'doing', 'done', 'not_now', 'kept')),
    -- what the circle reads: the suggestion in the facilitator's words, and what came of it
    asked text NOT NULL,
    decision text NOT NULL,
    decided_on text,
    version bigint NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, circle_id) REFERENCES circle (community_id, id),
    CHECK ((status = 'new') = (decided_on IS NULL))
);
CREATE INDEX suggestion_circle ON suggestion (community_id, circle_id, status);

-- One filling-in of a scale. Answers are sealed with the person's key.
CREATE TABLE scale_sheet (
    community_id text NOT NULL,
    id text NOT NULL,
    person_id text NOT NULL,
    instrument text NOT NULL,
    edition text NOT NULL,
    lang text NOT NULL,
    -- whose evaluation may count it; none without consent
    circle_id text,
    begun_on text NOT NULL,
    finished_on text,
    answers bytea,
    version bigint NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id),
    FOREIGN KEY (community_id, circle_id) REFERENCES circle (community_id, id)
);
CREATE INDEX scale_sheet_person ON scale_sheet (community_id, person_id, instrument, begun_on);

-- What somebody agreed to have counted: no answers, and a keyed hash in the person's place, another in every circle.
CREATE TABLE scale_score (
    community_id text NOT NULL,
    circle_id text NOT NULL,
    participant text NOT NULL,
    instrument text NOT NULL,
    part text NOT NULL,
    day text NOT NULL,
    score bigint NOT NULL CHECK (score >= 0),
    PRIMARY KEY (community_id, circle_id, instrument, part, participant, day),
    FOREIGN KEY (community_id, circle_id) REFERENCES circle (community_id, id)
);

-- Who is told first when an answer calls for a person.
CREATE TABLE duty (
    community_id text NOT NULL,
    person_id text NOT NULL,
    since text NOT NULL,
    PRIMARY KEY (community_id, person_id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id)
);

CREATE TABLE safety_alert (
    community_id text NOT NULL,
    id text NOT NULL,
    person_id text NOT NULL,
    sheet_id text NOT NULL,
    raised_at text NOT NULL,
    -- how many rounds of letters were sent, and when the next one is
    rounds bigint NOT NULL,
    next_at text,
    taken_at text,
    taken_by text,
    closed_at text,
    closed_by text,
    -- what was done, sealed with the person's key
    note bytea,
    PRIMARY KEY (community_id, id),
    UNIQUE (community_id, sheet_id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id),
    FOREIGN KEY (community_id, sheet_id) REFERENCES scale_sheet (community_id, id),
    FOREIGN KEY (community_id, taken_by) REFERENCES person (community_id, id),
    FOREIGN KEY (community_id, closed_by) REFERENCES person (community_id, id)
);
CREATE INDEX safety_alert_open ON safety_alert (community_id, closed_at, raised_at);
CREATE INDEX safety_alert_person ON safety_alert (community_id, person_id);
