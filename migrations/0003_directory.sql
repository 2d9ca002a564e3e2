-- The directory on the shapes of HSDS 3.1: who helps, with what, where, for how much; who keeps each entry and how old it is.
-- Texts that are not there are empty; `extra` is a JSON object of what a file brought and no column holds, so that it leaves as it came.

-- What every organisation, service, location, practitioner and venue has: a name, a keeper, an age, a history.
CREATE TABLE entry (
    community_id text NOT NULL REFERENCES community (id),
    id text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('organisation', 'service', 'location', 'practitioner', 'venue')),
    name text NOT NULL,
    -- folded, for lists and look-ups
    name_key text NOT NULL,
    town text NOT NULL,
    town_key text NOT NULL,
    -- where it was taken from: 'town', 'demo', a file or a web address; and its id there
    source text NOT NULL,
    source_ref text,
    checked_on text,
    -- who is asked whether it is still so
    owner_id text,
    version bigint NOT NULL,
    created_at text NOT NULL,
    changed_at text NOT NULL,
    chased_at text,
    retired_at text,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, owner_id) REFERENCES person (community_id, id)
);
CREATE UNIQUE INDEX entry_source ON entry (community_id, source, source_ref) WHERE source_ref IS NOT NULL;
CREATE INDEX entry_kind_name ON entry (community_id, kind, name_key, id);
CREATE INDEX entry_kind_town ON entry (community_id, kind, town_key, name_key, id);
CREATE INDEX entry_checked ON entry (community_id, COALESCE(checked_on, ''), id) WHERE retired_at IS NULL;
CREATE INDEX entry_changed ON entry (community_id, changed_at, id);
CREATE INDEX entry_owner ON entry (community_id, owner_id) WHERE owner_id IS NOT NULL;

-- A name or description in another language than the town's own.
CREATE TABLE entry_text (
    community_id text NOT NULL,
    entry_id text NOT NULL,
    field text NOT NULL,
    lang text NOT NULL,
    value text NOT NULL,
    PRIMARY KEY (community_id, entry_id, field, lang),
    FOREIGN KEY (community_id, entry_id) REFERENCES entry (community_id, id)
);

-- What changed, when, by whom; body is a JSON list of {field, old, new}.
CREATE TABLE entry_change (
    community_id text NOT NULL,
    id text NOT NULL,
    entry_id text NOT NULL,
    version bigint NOT NULL,
    at text NOT NULL,
    by_id text,
    origin text NOT NULL CHECK (origin IN ('staff', 'owner', 'practitioner', 'import', 'demo')),
    source text NOT NULL,
    body text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, entry_id) REFERENCES entry (community_id, id),
    FOREIGN KEY (community_id, by_id) REFERENCES person (community_id, id)
);
CREATE INDEX entry_change_entry ON entry_change (community_id, entry_id, version);

-- What an owner would change, until somebody of the town decides. body is the form as it was sent, a JSON list of pairs.
CREATE TABLE proposal (
    community_id text NOT NULL,
    id text NOT NULL,
    entry_id text NOT NULL,
    -- the version the form was made from
    seen bigint NOT NULL,
    body text NOT NULL,
    note text NOT NULL,
    sent_at text NOT NULL,
    by_id text,
    decided_at text,
    decided_by text,
    verdict text CHECK (verdict IN ('accepted', 'declined')),
    reason text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, entry_id) REFERENCES entry (community_id, id),
    FOREIGN KEY (community_id, by_id) REFERENCES person (community_id, id),
    FOREIGN KEY (community_id, decided_by) REFERENCES person (community_id, id),
    CHECK ((decided_at IS NULL) = (verdict IS NULL))
);
CREATE INDEX proposal_waiting ON proposal (community_id, sent_at, id) WHERE decided_at IS NULL;
CREATE INDEX proposal_entry ON proposal (community_id, entry_id);

-- The secret address by which an owner looks after one entry without an account. Only the hash is kept.
CREATE TABLE entry_link (
    community_id text NOT NULL,
    token_hash text NOT NULL,
    entry_id text NOT NULL,
    created_at text NOT NULL,
    expires_at text NOT NULL,
    used_at text,
    PRIMARY KEY (community_id, token_hash),
    FOREIGN KEY (community_id, entry_id) REFERENCES entry (community_id, id)
);
CREATE INDEX entry_link_entry ON entry_link (community_id, entry_id);

-- After how many days without a check an entry counts as old.
CREATE TABLE directory_setting (
    community_id text PRIMARY KEY REFERENCES community (id),
    stale_days bigint NOT NULL CHECK (stale_days BETWEEN 7 AND 3650),
    very_stale_days bigint NOT NULL CHECK (very_stale_days > stale_days)
);

CREATE TABLE organisation (
    community_id text NOT NULL,
    id text NOT NULL,
    alternate_name text NOT NULL,
    description text NOT NULL,
    email text NOT NULL,
    website text NOT NULL,
    tax_status text NOT NULL,
    tax_id text NOT NULL,
    year_incorporated bigint,
    legal_status text NOT NULL,
    logo text NOT NULL,
    uri text NOT NULL,
    parent_id text,
    extra text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, id) REFERENCES entry (community_id, id),
    FOREIGN KEY (community_id, parent_id) REFERENCES organisation (community_id, id) DEFERRABLE INITIALLY DEFERRED
);

-- What a supporting organisation gives to those who help.
CREATE TABLE support (
    community_id text NOT NULL,
    id text NOT NULL,
    organisation_id text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('workshops', 'money', 'campaigns', 'access', 'groups', 'rooms', 'transport',
        'training', 'other')),
    description text NOT NULL,
    extra text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, organisation_id) REFERENCES organisation (community_id, id)
);
CREATE INDEX support_organisation ON support (community_id, organisation_id);

CREATE TABLE service (
    community_id text NOT NULL,
    id text NOT NULL,
    organisation_id text,
    alternate_name text NOT NULL,
    description text NOT NULL,
    url text NOT NULL,
    email text NOT NULL,
    status text NOT NULL CHECK (status IN ('active', 'inactive', 'defunct', 'temporarily closed')),
    interpretation_services text NOT NULL,
    application_process text NOT NULL,
    fees_description text NOT NULL,
    wait_time text NOT NULL,
    accreditations text NOT NULL,
    eligibility_description text NOT NULL,
    minimum_age bigint,
    maximum_age bigint,
    licenses text NOT NULL,
    alert text NOT NULL,
    extra text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, id) REFERENCES entry (community_id, id),
    FOREIGN KEY (community_id, organisation_id) REFERENCES organisation (community_id, id)
);
CREATE INDEX service_organisation ON service (community_id, organisation_id);

CREATE TABLE location (
    community_id text NOT NULL,
    id text NOT NULL,
    organisation_id text,
    location_type text NOT NULL CHECK (location_type IN ('physical', 'postal', 'virtual')),
    url text NOT NULL,
    alternate_name text NOT NULL,
    description text NOT NULL,
    transportation text NOT NULL,
    latitude double precision,
    longitude double precision,
    external_identifier text NOT NULL,
    external_identifier_type text NOT NULL,
    -- a shelter: never in any output, not even the town
    confidential boolean NOT NULL,
    extra text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, id) REFERENCES entry (community_id, id),
    FOREIGN KEY (community_id, organisation_id) REFERENCES organisation (community_id, id),
    CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CHECK (latitude IS NULL OR (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180))
);
CREATE INDEX location_organisation ON location (community_id, organisation_id);

CREATE TABLE address (
    community_id text NOT NULL,
    id text NOT NULL,
    location_id text NOT NULL,
    attention text NOT NULL,
    address_1 text NOT NULL,
    address_2 text NOT NULL,
    city text NOT NULL,
    region text NOT NULL,
    state_province text NOT NULL,
    postal_code text NOT NULL,
    country text NOT NULL,
    address_type text NOT NULL CHECK (address_type IN ('physical', 'postal', 'virtual')),
    -- the code of the commune or place in the country's register, where it is known
    place_code text NOT NULL,
    extra text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, location_id) REFERENCES location (community_id, id)
);
CREATE INDEX address_location ON address (community_id, location_id);

CREATE TABLE accessibility (
    community_id text NOT NULL,
    id text NOT NULL,
    location_id text NOT NULL,
    -- one of the words that the places of circles use, or empty
    ease text NOT NULL,
    description text NOT NULL,
    details text NOT NULL,
    url text NOT NULL,
    extra text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, location_id) REFERENCES location (community_id, id)
);
CREATE INDEX accessibility_location ON accessibility (community_id, location_id);

CREATE TABLE service_at_location (
    community_id text NOT NULL,
    id text NOT NULL,
    service_id text NOT NULL,
    location_id text NOT NULL,
    description text NOT NULL,
    extra text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, service_id) REFERENCES service (community_id, id),
    FOREIGN KEY (community_id, location_id) REFERENCES location (community_id, id)
);
CREATE INDEX service_at_location_service ON service_at_location (community_id, service_id);
CREATE INDEX service_at_location_location ON service_at_location (community_id, location_id);

CREATE TABLE cost_option (
    community_id text NOT NULL,
    id text NOT NULL,
    service_id text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('free', 'nfz', 'commune', 'sliding', 'paid', 'stipend', 'refund', 'other')),
    valid_from text,
    valid_to text,
    option text NOT NULL,
    currency text NOT NULL,
    amount bigint CHECK (amount >= 0),
    amount_description text NOT NULL,
    extra text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, service_id) REFERENCES service (community_id, id)
);
CREATE INDEX cost_option_service ON cost_option (community_id, service_id);

-- Who pays for a service or keeps an organisation (the table "funding" holds the money of programmes).
CREATE TABLE funding_source (
    community_id text NOT NULL,
    id text NOT NULL,
    link_entity text NOT NULL,
    link_id text NOT NULL,
    payer text NOT NULL CHECK (payer IN ('nfz', 'commune', 'county', 'region', 'state', 'european', 'foundation',
        'residents', 'own', 'other')),
    source text NOT NULL,
    extra text NOT NULL,
    PRIMARY KEY (community_id, id)
);
CREATE INDEX funding_source_link ON funding_source (community_id, link_entity, link_id);

CREATE TABLE service_area (
    community_id text NOT NULL,
    id text NOT NULL,
    link_entity text NOT NULL,
    link_id text NOT NULL,
    name text NOT NULL,
    description text NOT NULL,
    extent text NOT NULL,
    extent_type text NOT NULL,
    uri text NOT NULL,
    place_code text NOT NULL,
    extra text NOT NULL,
    PRIMARY KEY (community_id, id)
);
CREATE INDEX service_area_link ON service_area (community_id, link_entity, link_id);

-- Parts that belong to different things; link_entity says to which table, as in HSDS attributes.
CREATE TABLE phone (
    community_id text NOT NULL,
    id text NOT NULL,
    link_entity text NOT NULL,
    link_id text NOT NULL,
    number text NOT NULL,
    extension text NOT NULL,
    kind text NOT NULL,
    description text NOT NULL,
    extra text NOT NULL,
    PRIMARY KEY (community_id, id)
);
CREATE INDEX phone_link ON phone (community_id, link_entity, link_id);

CREATE TABLE language (
    community_id text NOT NULL,
    id text NOT NULL,
    link_entity text NOT NULL,
    link_id text NOT NULL,
    -- BCP 47; the name is what a file called it
    code text NOT NULL,
    name text NOT NULL,
    note text NOT NULL,
    extra text NOT NULL,
    PRIMARY KEY (community_id, id)
);
CREATE INDEX language_link ON language (community_id, link_entity, link_id);

CREATE TABLE schedule (
    community_id text NOT NULL,
    id text NOT NULL,
    link_entity text NOT NULL,
    link_id text NOT NULL,
    valid_from text NOT NULL,
    valid_to text NOT NULL,
    dtstart text NOT NULL,
    timezone text NOT NULL,
    until text NOT NULL,
    occurrences bigint,
    wkst text NOT NULL,
    freq text NOT NULL CHECK (freq IN ('', 'WEEKLY', 'MONTHLY')),
    every bigint,
    byday text NOT NULL,
    byweekno text NOT NULL,
    bymonthday text NOT NULL,
    byyearday text NOT NULL,
    description text NOT NULL,
    opens_at text NOT NULL,
    closes_at text NOT NULL,
    schedule_link text NOT NULL,
    attending_type text NOT NULL,
    notes text NOT NULL,
    extra text NOT NULL,
    PRIMARY KEY (community_id, id)
);
CREATE INDEX schedule_link ON schedule (community_id, link_entity, link_id);

CREATE TABLE taxonomy (
    community_id text NOT NULL REFERENCES community (id),
    id text NOT NULL,
    -- ours have a code: help, approach, setting, format, need
    code text,
    name text NOT NULL,
    description text NOT NULL,
    uri text NOT NULL,
    version text NOT NULL,
    extra text NOT NULL,
    PRIMARY KEY (community_id, id)
);
CREATE UNIQUE INDEX taxonomy_code ON taxonomy (community_id, code) WHERE code IS NOT NULL;

CREATE TABLE taxonomy_term (
    community_id text NOT NULL,
    id text NOT NULL,
    taxonomy_id text,
    code text NOT NULL,
    name text NOT NULL,
    description text NOT NULL,
    parent_id text,
    language text NOT NULL,
    term_uri text NOT NULL,
    extra text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, taxonomy_id) REFERENCES taxonomy (community_id, id),
    FOREIGN KEY (community_id, parent_id) REFERENCES taxonomy_term (community_id, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE UNIQUE INDEX taxonomy_term_code ON taxonomy_term (community_id, taxonomy_id, code) WHERE code <> '';

CREATE TABLE attribute (
    community_id text NOT NULL,
    id text NOT NULL,
    link_entity text NOT NULL,
    link_id text NOT NULL,
    link_type text NOT NULL,
    taxonomy_term_id text,
    value text NOT NULL,
    label text NOT NULL,
    extra text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, taxonomy_term_id) REFERENCES taxonomy_term (community_id, id)
);
CREATE INDEX attribute_link ON attribute (community_id, link_entity, link_id);
CREATE INDEX attribute_term ON attribute (community_id, taxonomy_term_id);

-- A row of an HSDS table that Ostoja keeps and does not use; entry_id is what it hangs on, when that is known.
CREATE TABLE hsds_row (
    community_id text NOT NULL REFERENCES community (id),
    table_name text NOT NULL,
    id text NOT NULL,
    entry_id text,
    body text NOT NULL,
    PRIMARY KEY (community_id, table_name, id)
);
CREATE INDEX hsds_row_entry ON hsds_row (community_id, entry_id) WHERE entry_id IS NOT NULL;

CREATE TABLE practitioner (
    community_id text NOT NULL,
    id text NOT NULL,
    -- their account, if they have one
    person_id text,
    organisation_id text,
    profession text NOT NULL CHECK (profession IN ('psychotherapist', 'psychologist', 'psychiatrist', 'counsellor',
        'addiction_therapist', 'coach', 'social_worker', 'peer_supporter', 'other')),
    about text NOT NULL,
    url text NOT NULL,
    tele boolean NOT NULL,
    extra text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, id) REFERENCES entry (community_id, id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id),
    FOREIGN KEY (community_id, organisation_id) REFERENCES organisation (community_id, id)
);
CREATE UNIQUE INDEX practitioner_person ON practitioner (community_id, person_id) WHERE person_id IS NOT NULL;
CREATE INDEX practitioner_organisation ON practitioner (community_id, organisation_id);

-- How much a practitioner gives in a week from a day on, at one place and for one payer. Only added to: a correction is
-- a later line for the same day, an end is a line of nothing. strand is place and payer in one word.
CREATE TABLE capacity (
    community_id text NOT NULL,
    id text NOT NULL,
    practitioner_id text NOT NULL,
    strand text NOT NULL,
    -- nowhere: online or by phone
    location_id text,
    payer text NOT NULL CHECK (payer IN ('nfz', 'commune', 'county', 'region', 'state', 'european', 'foundation',
        'residents', 'own', 'other')),
    from_day text NOT NULL,
    weekly_minutes bigint NOT NULL CHECK (weekly_minutes BETWEEN 0 AND 10080),
    recorded_at text NOT NULL,
    recorded_by text,
    note text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, practitioner_id) REFERENCES practitioner (community_id, id),
    FOREIGN KEY (community_id, location_id) REFERENCES location (community_id, id),
    FOREIGN KEY (community_id, recorded_by) REFERENCES person (community_id, id)
);
CREATE INDEX capacity_strand ON capacity (community_id, practitioner_id, strand, from_day, recorded_at);

-- A room that a school, a library or a culture centre lends. place_id is the same room where circles meet.
CREATE TABLE venue (
    community_id text NOT NULL,
    id text NOT NULL,
    location_id text NOT NULL,
    organisation_id text,
    house text NOT NULL CHECK (house IN ('school', 'library', 'culture_centre', 'community_centre', 'clinic', 'parish',
        'other')),
    description text NOT NULL,
    seats bigint CHECK (seats > 0),
    hours text NOT NULL,
    cost text NOT NULL,
    equipment text NOT NULL,
    place_id text,
    extra text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, id) REFERENCES entry (community_id, id),
    FOREIGN KEY (community_id, location_id) REFERENCES location (community_id, id),
    FOREIGN KEY (community_id, organisation_id) REFERENCES organisation (community_id, id),
    FOREIGN KEY (community_id, place_id) REFERENCES place (community_id, id)
);
CREATE INDEX venue_location ON venue (community_id, location_id);
CREATE UNIQUE INDEX venue_place ON venue (community_id, place_id) WHERE place_id IS NOT NULL;
