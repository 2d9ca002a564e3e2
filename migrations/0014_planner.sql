-- Plans: where a budget would go, with the bound that no other plan exceeds. What was asked and what was found are
-- kept whole; a plan that is finished is never changed.
CREATE TABLE access_plan (
    community_id text NOT NULL REFERENCES community (id),
    id text NOT NULL,
    name text NOT NULL CHECK (name <> ''),
    lever text NOT NULL CHECK (lever IN ('therapist', 'room', 'free', 'circle', 'bus', 'tele', 'entry')),
    aim text NOT NULL CHECK (aim IN ('reached', 'worst', 'distance')),
    -- the rest of what was asked, as JSON
    request text NOT NULL,
    -- the month it was tried on
    edition_id text NOT NULL,
    status text NOT NULL CHECK (status IN ('running', 'finished', 'failed')),
    done bigint NOT NULL,
    total bigint NOT NULL,
    -- sites, figures and places, as JSON: at first the quick answer, then the better one
    outcome text NOT NULL,
    made_at text NOT NULL,
    made_by text,
    touched_at text NOT NULL,
    finished_at text,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, edition_id) REFERENCES edition (community_id, id),
    FOREIGN KEY (community_id, made_by) REFERENCES person (community_id, id)
);
CREATE INDEX access_plan_made ON access_plan (community_id, made_at);
