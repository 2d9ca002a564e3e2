-- Programmes, circles, meetings and their register, referrals and consents, imports.

CREATE TABLE programme (
    community_id text NOT NULL REFERENCES community (id),
    id text NOT NULL,
    slug text NOT NULL,
    started_on text NOT NULL,
    ended_on text,
    created_at text NOT NULL,
    created_by text,
    PRIMARY KEY (community_id, id),
    UNIQUE (community_id, slug)
);

-- Every text of a programme, with its history: the newest version is the current one.
-- year is 0 for texts that are not about one year; lists are one line an item.
CREATE TABLE programme_text (
    community_id text NOT NULL,
    programme_id text NOT NULL,
    field text NOT NULL,
    year bigint NOT NULL,
    lang text NOT NULL,
    version bigint NOT NULL,
    value text NOT NULL,
    edited_at text NOT NULL,
    edited_by text,
    PRIMARY KEY (community_id, programme_id, field, year, lang, version),
    FOREIGN KEY (community_id, programme_id) REFERENCES programme (community_id, id)
);

CREATE TABLE funding (
    community_id text NOT NULL,
    id text NOT NULL,
    programme_id text NOT NULL,
    source text NOT NULL,
    year bigint,
    amount bigint CHECK (amount >= 0),
    currency text NOT NULL,
    note text NOT NULL,
    removed_at text,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, programme_id) REFERENCES programme (community_id, id)
);

CREATE TABLE place (
    community_id text NOT NULL REFERENCES community (id),
    id text NOT NULL,
    name text NOT NULL,
    street text NOT NULL,
    postcode text NOT NULL,
    town text NOT NULL,
    -- words separated by spaces: step_free lift toilet parking induction_loop quiet near_stop
    accessibility text NOT NULL,
    note text NOT NULL,
    created_at text NOT NULL,
    PRIMARY KEY (community_id, id),
    UNIQUE (community_id, name, town)
);

CREATE TABLE circle (
    community_id text NOT NULL,
    id text NOT NULL,
    programme_id text NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    about text NOT NULL,
    openness text NOT NULL CHECK (openness IN ('open', 'closed')),
    format text NOT NULL CHECK (format IN ('in_person', 'online', 'hybrid')),
    languages text NOT NULL,
    place_id text,
    online_address text,
    capacity bigint CHECK (capacity > 0),
    created_at text NOT NULL,
    ended_at text,
    PRIMARY KEY (community_id, id),
    UNIQUE (community_id, slug),
    FOREIGN KEY (community_id, programme_id) REFERENCES programme (community_id, id),
    FOREIGN KEY (community_id, place_id) REFERENCES place (community_id, id),
    CHECK (format = 'online' OR place_id IS NOT NULL)
);

-- Rules a circle agreed on. Members accept a version on joining.
CREATE TABLE circle_rules (
    community_id text NOT NULL,
    circle_id text NOT NULL,
    version bigint NOT NULL,
    body text NOT NULL,
    published_at text NOT NULL,
    published_by text,
    PRIMARY KEY (community_id, circle_id, version),
    FOREIGN KEY (community_id, circle_id) REFERENCES circle (community_id, id)
);

CREATE TABLE circle_topic (
    community_id text NOT NULL,
    id text NOT NULL,
    circle_id text NOT NULL,
    name text NOT NULL,
    position bigint NOT NULL,
    retired_at text,
    PRIMARY KEY (community_id, id),
    UNIQUE (community_id, circle_id, name),
    FOREIGN KEY (community_id, circle_id) REFERENCES circle (community_id, id)
);

-- A person in a circle, known there by a pseudonym of that circle only.
CREATE TABLE membership (
    community_id text NOT NULL,
    id text NOT NULL,
    circle_id text NOT NULL,
    person_id text NOT NULL,
    part text NOT NULL CHECK (part IN ('member', 'facilitator')),
    pseudonym text NOT NULL,
    -- folded, so that "Wrobel" and "Wróbel" are one
    pseudonym_key text NOT NULL,
    joined_on text NOT NULL,
    left_on text,
    rules_version bigint,
    rules_accepted_at text,
    PRIMARY KEY (community_id, id),
    UNIQUE (community_id, circle_id, pseudonym_key),
    UNIQUE (community_id, circle_id, person_id),
    FOREIGN KEY (community_id, circle_id) REFERENCES circle (community_id, id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id)
);
CREATE INDEX membership_person ON membership (community_id, person_id);

-- A recurring meeting as it was agreed: local wall-clock time, right across both clock changes.
CREATE TABLE series (
    community_id text NOT NULL,
    id text NOT NULL,
    circle_id text NOT NULL,
    rule text NOT NULL,
    starts_local text NOT NULL,
    minutes bigint NOT NULL CHECK (minutes BETWEEN 5 AND 1440),
    kind text NOT NULL,
    format text NOT NULL,
    place_id text,
    until_day text,
    created_at text NOT NULL,
    created_by text,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, circle_id) REFERENCES circle (community_id, id),
    FOREIGN KEY (community_id, place_id) REFERENCES place (community_id, id)
);

CREATE TABLE meeting (
    community_id text NOT NULL,
    id text NOT NULL,
    programme_id text NOT NULL,
    circle_id text,
    series_id text,
    -- where the rule put it, even after it was moved: keeps the calendar's UID and RECURRENCE-ID stable
    occurrence_local text,
    kind text NOT NULL CHECK (kind IN ('group', 'individual', 'outing', 'workshop', 'guest', 'family')),
    format text NOT NULL CHECK (format IN ('in_person', 'phone', 'video', 'hybrid')),
    starts_at text NOT NULL,
    minutes bigint NOT NULL CHECK (minutes BETWEEN 5 AND 1440),
    -- the local day, for registers and figures
    day text NOT NULL,
    starts_local text NOT NULL,
    place_id text,
    title text NOT NULL,
    guest text NOT NULL,
    status text NOT NULL CHECK (status IN ('planned', 'closed', 'cancelled')),
    cancel_reason text,
    sequence bigint NOT NULL,
    changed_at text NOT NULL,
    closed_at text,
    closed_by text,
    journey_id text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, programme_id) REFERENCES programme (community_id, id),
    FOREIGN KEY (community_id, circle_id) REFERENCES circle (community_id, id),
    FOREIGN KEY (community_id, series_id) REFERENCES series (community_id, id),
    FOREIGN KEY (community_id, place_id) REFERENCES place (community_id, id),
    CHECK (status <> 'cancelled' OR cancel_reason IS NOT NULL),
    CHECK (status <> 'closed' OR closed_at IS NOT NULL)
);
CREATE UNIQUE INDEX meeting_occurrence ON meeting (community_id, series_id, occurrence_local)
    WHERE series_id IS NOT NULL;
CREATE INDEX meeting_day ON meeting (community_id, day);
-- Registers that wait to be closed.
CREATE INDEX meeting_open ON meeting (community_id, day) WHERE status = 'planned';
CREATE INDEX meeting_place_day ON meeting (community_id, place_id, day);
CREATE INDEX meeting_circle_day ON meeting (community_id, circle_id, day);

CREATE TABLE meeting_topic (
    community_id text NOT NULL,
    meeting_id text NOT NULL,
    topic_id text NOT NULL,
    PRIMARY KEY (community_id, meeting_id, topic_id),
    FOREIGN KEY (community_id, meeting_id) REFERENCES meeting (community_id, id),
    FOREIGN KEY (community_id, topic_id) REFERENCES circle_topic (community_id, id)
);

-- One person at one meeting, as the register stands now. Planned is written before, the rest on closing.
CREATE TABLE attendance (
    community_id text NOT NULL,
    meeting_id text NOT NULL,
    person_id text NOT NULL,
    status text NOT NULL CHECK (status IN ('planned', 'attended', 'late', 'excused', 'absent', 'walk_in')),
    active boolean NOT NULL,
    recorded_at text NOT NULL,
    recorded_by text,
    PRIMARY KEY (community_id, meeting_id, person_id),
    FOREIGN KEY (community_id, meeting_id) REFERENCES meeting (community_id, id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id)
);
CREATE INDEX attendance_person ON attendance (community_id, person_id, meeting_id);

-- Changes after closing: a new entry with a reason, never an edit. status NULL means: was not in the register.
CREATE TABLE attendance_correction (
    community_id text NOT NULL,
    id text NOT NULL,
    meeting_id text NOT NULL,
    person_id text NOT NULL,
    status_before text,
    active_before boolean,
    status_after text NOT NULL,
    active_after boolean NOT NULL,
    reason text NOT NULL,
    recorded_at text NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, meeting_id) REFERENCES meeting (community_id, id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id)
);
CREATE INDEX attendance_correction_meeting ON attendance_correction (community_id, meeting_id);

-- A register sent from a phone carries an id made there: the same one again changes nothing.
CREATE TABLE register_submission (
    community_id text NOT NULL,
    id text NOT NULL,
    meeting_id text NOT NULL,
    body_hash text NOT NULL,
    received_at text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, meeting_id) REFERENCES meeting (community_id, id)
);

-- What the closed registers of one circle in one year add up to, so that ten years are counted in a blink: who was
-- there (each once) and every meeting. Written anew from the registers in the transaction that changes one of them;
-- `ostoja check` proves the two equal. Meetings outside a circle, which can be many, are kept by month: circle_id is
-- empty and part is 2024-06 where a circle's is 2024. See figures/tally.rs.
CREATE TABLE counted (
    community_id text NOT NULL,
    part text NOT NULL,
    programme_id text NOT NULL,
    circle_id text NOT NULL,
    version bigint NOT NULL,
    tally bytea NOT NULL,
    PRIMARY KEY (community_id, part, programme_id, circle_id),
    FOREIGN KEY (community_id, programme_id) REFERENCES programme (community_id, id)
);

-- A closed year of a programme. Nothing of it changes afterwards; figures is what was reported.
CREATE TABLE frozen_year (
    community_id text NOT NULL,
    programme_id text NOT NULL,
    year bigint NOT NULL,
    figures text NOT NULL,
    frozen_at text NOT NULL,
    frozen_by text NOT NULL,
    PRIMARY KEY (community_id, programme_id, year),
    FOREIGN KEY (community_id, programme_id) REFERENCES programme (community_id, id)
);

-- The exact words a person agreed to.
CREATE TABLE consent_wording (
    community_id text NOT NULL REFERENCES community (id),
    purpose text NOT NULL,
    version bigint NOT NULL,
    lang text NOT NULL,
    body text NOT NULL,
    published_at text NOT NULL,
    PRIMARY KEY (community_id, purpose, version, lang)
);

-- Append-only. A withdrawal is a row of consent_withdrawal.
CREATE TABLE consent (
    community_id text NOT NULL,
    id text NOT NULL,
    person_id text NOT NULL,
    purpose text NOT NULL,
    -- the words that were read: their version and the language they were read in
    wording_version bigint NOT NULL,
    wording_lang text NOT NULL,
    channel text NOT NULL CHECK (channel IN ('paper', 'spoken', 'online')),
    given_on text NOT NULL,
    expires_on text,
    recorded_at text NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id),
    FOREIGN KEY (community_id, purpose, wording_version, wording_lang)
        REFERENCES consent_wording (community_id, purpose, version, lang)
);
CREATE INDEX consent_person ON consent (community_id, person_id);

CREATE TABLE consent_withdrawal (
    community_id text NOT NULL,
    consent_id text NOT NULL,
    withdrawn_on text NOT NULL,
    recorded_at text NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (community_id, consent_id),
    FOREIGN KEY (community_id, consent_id) REFERENCES consent (community_id, id)
);

CREATE TABLE referral (
    community_id text NOT NULL,
    id text NOT NULL,
    programme_id text NOT NULL,
    person_id text NOT NULL,
    target text NOT NULL CHECK (target IN ('therapy_group', 'care_service', 'assistant', 'psychiatrist')),
    -- an organisation's name, not a person's
    receiver text NOT NULL,
    status text NOT NULL CHECK (status IN ('open', 'accepted', 'declined', 'done', 'ended')),
    consent_id text NOT NULL,
    -- sealed with the person's key
    note bytea,
    created_at text NOT NULL,
    created_by text NOT NULL,
    journey_id text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, programme_id) REFERENCES programme (community_id, id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id),
    FOREIGN KEY (community_id, consent_id) REFERENCES consent (community_id, id)
);
CREATE INDEX referral_person ON referral (community_id, person_id);

CREATE TABLE referral_step (
    community_id text NOT NULL,
    id text NOT NULL,
    referral_id text NOT NULL,
    status text NOT NULL,
    at text NOT NULL,
    by_id text NOT NULL,
    -- a word of a closed list or empty: nothing about a person's health stands here unsealed
    reason text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, referral_id) REFERENCES referral (community_id, id)
);
CREATE INDEX referral_step_of ON referral_step (community_id, referral_id);

-- A file that was taken in, by its hash: the same file twice changes nothing.
CREATE TABLE import_batch (
    community_id text NOT NULL REFERENCES community (id),
    id text NOT NULL,
    kind text NOT NULL,
    file_hash text NOT NULL,
    added bigint NOT NULL,
    changed bigint NOT NULL,
    unchanged bigint NOT NULL,
    imported_at text NOT NULL,
    imported_by text,
    PRIMARY KEY (community_id, id)
);

-- A file between its rehearsal and its confirmation. Sealed with a key that only the sender's page holds.
CREATE TABLE import_file (
    community_id text NOT NULL,
    id text NOT NULL,
    person_id text NOT NULL,
    file_name text NOT NULL,
    kind text NOT NULL,
    sealed bytea NOT NULL,
    expires_at text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id)
);
