-- Is access improving? Months as they were computed, never changed afterwards: a later computation is a new edition.

-- A country's places from a town's own file; Poland's come with the program. A list is never edited, only followed by
-- another, because editions speak of it.
CREATE TABLE place_set (
    community_id text NOT NULL REFERENCES community (id),
    id text NOT NULL,
    name text NOT NULL,
    source text NOT NULL,
    loaded_at text NOT NULL,
    loaded_by text,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, loaded_by) REFERENCES person (community_id, id)
);

CREATE TABLE place_set_place (
    community_id text NOT NULL,
    set_id text NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    county text NOT NULL,
    region text NOT NULL,
    latitude double precision NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude double precision NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    population bigint NOT NULL CHECK (population >= 0),
    -- people of its town; none for a village
    town bigint CHECK (town >= 0),
    PRIMARY KEY (community_id, set_id, code),
    FOREIGN KEY (community_id, set_id) REFERENCES place_set (community_id, id)
);

-- With which list a town computes; without a row with Poland's.
CREATE TABLE observatory_setting (
    community_id text PRIMARY KEY REFERENCES community (id),
    set_id text NOT NULL,
    chosen_at text NOT NULL,
    chosen_by text,
    FOREIGN KEY (community_id, chosen_by) REFERENCES person (community_id, id)
);

CREATE TABLE edition (
    community_id text NOT NULL REFERENCES community (id),
    id text NOT NULL,
    month text NOT NULL,
    number bigint NOT NULL CHECK (number >= 1),
    -- 'pl-2021' comes with the program, any other is a place_set
    set_id text NOT NULL,
    parameters text NOT NULL,
    input_version text NOT NULL,
    sources text NOT NULL,
    computed_at text NOT NULL,
    computed_by text,
    PRIMARY KEY (community_id, id),
    UNIQUE (community_id, month, number),
    FOREIGN KEY (community_id, computed_by) REFERENCES person (community_id, id)
);

-- One place in one edition. What is not known is null; nought is a finding. A place of which nothing is known has no row.
CREATE TABLE edition_value (
    community_id text NOT NULL,
    edition_id text NOT NULL,
    place_code text NOT NULL,
    population bigint NOT NULL,
    practitioners bigint NOT NULL,
    queues bigint NOT NULL,
    access double precision,
    public double precision,
    admissions double precision,
    waiting double precision,
    nearest double precision,
    capacity double precision,
    funded double precision,
    tele double precision,
    verdict text NOT NULL CHECK (verdict IN ('improving', 'not_improving', 'cannot_say')),
    findings text NOT NULL,
    PRIMARY KEY (community_id, edition_id, place_code),
    FOREIGN KEY (community_id, edition_id) REFERENCES edition (community_id, id)
);

CREATE TABLE edition_year (
    community_id text NOT NULL,
    edition_id text NOT NULL,
    year bigint NOT NULL,
    counted_on text NOT NULL,
    town_group text NOT NULL CHECK (town_group IN ('all', 'small', 'village', 'large')),
    practitioners bigint NOT NULL CHECK (practitioners >= 0),
    PRIMARY KEY (community_id, edition_id, year, town_group),
    FOREIGN KEY (community_id, edition_id) REFERENCES edition (community_id, id)
);

-- A computation that somebody asked for, with how far it is.
CREATE TABLE recomputation (
    community_id text NOT NULL REFERENCES community (id),
    id text NOT NULL,
    from_month text NOT NULL,
    to_month text NOT NULL,
    status text NOT NULL CHECK (status IN ('running', 'finished', 'failed')),
    done bigint NOT NULL,
    total bigint NOT NULL,
    -- months whose inputs had not changed
    unchanged bigint NOT NULL,
    started_at text NOT NULL,
    touched_at text NOT NULL,
    finished_at text,
    asked_by text,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, asked_by) REFERENCES person (community_id, id)
);
CREATE INDEX recomputation_started ON recomputation (community_id, started_at);
