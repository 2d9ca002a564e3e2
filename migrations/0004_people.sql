-- The keys leave the data for a store of their own, which is backed up apart and for a shorter time. A power cut
-- between two steps loses nothing: the first only copies and may run again, the second only removes what was copied.

CREATE TABLE IF NOT EXISTS keys.person_key (
    community_id text NOT NULL,
    person_id text NOT NULL,
    version bigint NOT NULL,
    -- the data key of a person, wrapped by the community's key
    wrapped bytea NOT NULL,
    PRIMARY KEY (community_id, person_id)
);

-- Who was erased, by an id that says nothing: data of an earlier day put beside this store is erased again.
CREATE TABLE IF NOT EXISTS keys.erasure (
    community_id text NOT NULL,
    person_id text NOT NULL,
    erased_at text NOT NULL,
    -- when the engine's history was rid of the key too
    swept_at text,
    PRIMARY KEY (community_id, person_id)
);

INSERT INTO keys.person_key (community_id, person_id, version, wrapped)
    SELECT community_id, person_id, version, wrapped FROM person_key WHERE true
    ON CONFLICT (community_id, person_id) DO NOTHING;

-- next transaction

DROP TABLE person_key;

-- The erased are few, and looked for on every start.
CREATE INDEX person_erased ON person (community_id, id) WHERE erased_at IS NOT NULL;

-- Numbers somebody in need may call, as this community knows them. Shown only for a while after somebody called and was
-- answered.
CREATE TABLE crisis_line (
    community_id text NOT NULL REFERENCES community (id),
    id text NOT NULL,
    -- ISO 3166-1, or EU for a number of all its countries
    country text NOT NULL,
    -- as people write it, and as a telephone dials it
    number text NOT NULL,
    dial text NOT NULL,
    name text NOT NULL,
    audience text NOT NULL,
    hours text NOT NULL,
    -- codes of the languages spoken there with a space between them; * means every one
    languages text NOT NULL,
    free boolean NOT NULL,
    anonymous boolean NOT NULL,
    web text NOT NULL,
    -- for those who keep the list
    note text NOT NULL,
    source text NOT NULL,
    source_date text NOT NULL,
    verified_on text,
    verified_by text,
    -- the day somebody called and nobody answered, if that was the last call
    silent_on text,
    reminded_on text,
    version bigint NOT NULL,
    created_at text NOT NULL,
    removed_at text,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, verified_by) REFERENCES person (community_id, id)
);
CREATE UNIQUE INDEX crisis_line_dialled ON crisis_line (community_id, country, dial) WHERE removed_at IS NULL;
