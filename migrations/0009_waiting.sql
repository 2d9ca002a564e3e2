-- Waiting times as a public register tells them: runs of the importer, queues, and every reading of every queue.

CREATE TABLE waiting_run (
    community_id text NOT NULL REFERENCES community (id),
    id text NOT NULL,
    -- an address, or the name of a recording
    source text NOT NULL,
    -- for a recording: when its pages were answered
    recorded_at text,
    branch text NOT NULL,
    case_kind bigint NOT NULL,
    -- the one benefit that was asked for, or empty for all
    benefit text NOT NULL,
    status text NOT NULL CHECK (status IN ('running', 'finished', 'stopped')),
    started_at text NOT NULL,
    touched_at text NOT NULL,
    finished_at text,
    next_page bigint NOT NULL CHECK (next_page >= 1),
    pages bigint,
    announced bigint,
    kept bigint NOT NULL,
    changed bigint NOT NULL,
    passed_over bigint NOT NULL,
    refused bigint NOT NULL,
    -- why it stopped: the key of a sentence, and what fills its gap
    note text,
    note_given text,
    PRIMARY KEY (community_id, id)
);

CREATE INDEX waiting_run_started ON waiting_run (community_id, started_at);

-- nfz_key is what makes a queue the same queue over the years: case, benefit, provider's code and the two last parts of
-- the resort code. The register gives new ids to old queues whenever it is filled anew.
CREATE TABLE waiting_queue (
    community_id text NOT NULL REFERENCES community (id),
    id text NOT NULL,
    nfz_key text NOT NULL,
    case_kind bigint NOT NULL,
    benefit text NOT NULL,
    kind text NOT NULL,
    children boolean,
    provider text NOT NULL,
    provider_code text NOT NULL,
    place text NOT NULL,
    address text NOT NULL,
    locality text NOT NULL,
    locality_key text NOT NULL,
    phone text NOT NULL,
    teryt_place text NOT NULL,
    -- the first six digits: the commune
    commune text NOT NULL,
    -- as the register gives them, mostly not at all
    latitude double precision,
    longitude double precision,
    service_id text,
    -- its newest reading
    definition text NOT NULL,
    newest_at text NOT NULL,
    wait_days bigint,
    PRIMARY KEY (community_id, id),
    UNIQUE (community_id, nfz_key)
);

CREATE INDEX waiting_queue_commune ON waiting_queue (community_id, commune);
CREATE INDEX waiting_queue_locality ON waiting_queue (community_id, locality_key);
CREATE INDEX waiting_queue_service ON waiting_queue (community_id, service_id);

-- One row for what the register said from one reading to the last one that said the same. wait_text, situation_as_at and
-- the counts are verbatim; state and wait_days are derived; record is the whole record as it came.
CREATE TABLE waiting_reading (
    community_id text NOT NULL,
    queue_id text NOT NULL,
    definition text NOT NULL CHECK (definition IN ('nfz-1.3', 'nfz-1.4')),
    read_at text NOT NULL,
    last_read_at text NOT NULL,
    run_id text NOT NULL,
    nfz_id text NOT NULL,
    state text NOT NULL CHECK (state IN ('days', 'not_applicable', 'not_reported')),
    wait_text text,
    wait_days bigint,
    situation_as_at text,
    awaiting bigint,
    removed bigint,
    average_days bigint,
    stats_month text,
    record text NOT NULL,
    PRIMARY KEY (community_id, queue_id, definition, read_at),
    FOREIGN KEY (community_id, queue_id) REFERENCES waiting_queue (community_id, id),
    FOREIGN KEY (community_id, run_id) REFERENCES waiting_run (community_id, id),
    CHECK ((state = 'days') = (wait_days IS NOT NULL))
);

CREATE INDEX waiting_reading_run ON waiting_reading (community_id, run_id);

-- Records that could not be read, with the reason; the rest of their run went on.
CREATE TABLE waiting_refused (
    community_id text NOT NULL,
    run_id text NOT NULL,
    page bigint NOT NULL,
    position bigint NOT NULL,
    nfz_id text NOT NULL,
    field text NOT NULL,
    why text NOT NULL,
    given text NOT NULL,
    PRIMARY KEY (community_id, run_id, page, position),
    FOREIGN KEY (community_id, run_id) REFERENCES waiting_run (community_id, id)
);
