-- Programmes, second part: places that change and are given up, letters a member does not want, topics entered after
-- closing, people of the office known by a reference of their own.

ALTER TABLE place ADD COLUMN room text NOT NULL DEFAULT '';
-- Grows with every change: a form made from an older one is noticed.
ALTER TABLE place ADD COLUMN version bigint NOT NULL DEFAULT 1;
-- A retired place is offered no more; what took place there keeps it.
ALTER TABLE place ADD COLUMN retired_at text;

-- Who wants no letters about changes of plan. Nobody stands here until they say so.
CREATE TABLE letters_off (
    community_id text NOT NULL,
    person_id text NOT NULL,
    since text NOT NULL,
    PRIMARY KEY (community_id, person_id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id)
);

-- A topic entered after the register was closed: a new entry with its reason, like any other change.
CREATE TABLE topic_correction (
    community_id text NOT NULL,
    id text NOT NULL,
    meeting_id text NOT NULL,
    topic_id text NOT NULL,
    reason text NOT NULL,
    recorded_at text NOT NULL,
    recorded_by text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, meeting_id) REFERENCES meeting (community_id, id),
    FOREIGN KEY (community_id, topic_id) REFERENCES circle_topic (community_id, id)
);
CREATE INDEX topic_correction_meeting ON topic_correction (community_id, meeting_id);

-- Somebody of the office, as an imported file knows them. reference is a keyed hash of the file's own number, so that
-- the same row finds the same person; basis and basis_on say on what ground the record is kept.
CREATE TABLE office_record (
    community_id text NOT NULL,
    reference text NOT NULL,
    person_id text NOT NULL,
    basis text NOT NULL CHECK (basis IN ('written', 'spoken', 'law')),
    basis_on text NOT NULL,
    recorded_at text NOT NULL,
    recorded_by text,
    PRIMARY KEY (community_id, reference),
    UNIQUE (community_id, person_id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id)
);

-- A reference whose person asked to be erased: no file brings them back. It says nothing about whom.
CREATE TABLE office_gone (
    community_id text NOT NULL REFERENCES community (id),
    reference text NOT NULL,
    PRIMARY KEY (community_id, reference)
);
