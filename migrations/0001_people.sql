-- Communities, people, how they sign in, what they may do, and who looked at them.
-- Every key begins with community_id: it is the shard key of a region (see the ADR on the data layer).

CREATE TABLE community (
    id text PRIMARY KEY,
    slug text NOT NULL UNIQUE,
    name text NOT NULL,
    zone text NOT NULL,
    lang text NOT NULL,
    created_at text NOT NULL
);

-- name, email, phone and notes are sealed with the person's own key; see person_key.
CREATE TABLE person (
    community_id text NOT NULL REFERENCES community (id),
    id text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('named', 'anonymous', 'office')),
    lang text NOT NULL,
    name bytea,
    email bytea,
    phone bytea,
    notes bytea,
    -- keyed hash of the folded address, so that a sign-in can find its person without opening anything
    email_lookup text,
    created_at text NOT NULL,
    erased_at text,
    PRIMARY KEY (community_id, id)
);
CREATE UNIQUE INDEX person_email ON person (community_id, email_lookup) WHERE email_lookup IS NOT NULL;

-- The data key of a person, wrapped by the community's key. Erasure deletes this row.
CREATE TABLE person_key (
    community_id text NOT NULL,
    person_id text NOT NULL,
    version bigint NOT NULL,
    wrapped bytea NOT NULL,
    PRIMARY KEY (community_id, person_id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id)
);

CREATE TABLE role (
    community_id text NOT NULL,
    id text NOT NULL,
    person_id text NOT NULL,
    role text NOT NULL CHECK (role IN ('admin', 'coordinator', 'supervisor', 'facilitator', 'peer_supporter',
        'practitioner', 'evaluator', 'member', 'funder', 'auditor')),
    granted_at text NOT NULL,
    granted_by text,
    revoked_at text,
    revoked_by text,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id)
);
CREATE UNIQUE INDEX role_held ON role (community_id, person_id, role) WHERE revoked_at IS NULL;

CREATE TABLE password (
    community_id text NOT NULL,
    person_id text NOT NULL,
    hash text NOT NULL,
    changed_at text NOT NULL,
    PRIMARY KEY (community_id, person_id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id)
);

-- The receipt phrase of an anonymous account: found by keyed hash, proved by a slow one.
CREATE TABLE receipt (
    community_id text NOT NULL,
    person_id text NOT NULL,
    lookup text NOT NULL,
    hash text NOT NULL,
    created_at text NOT NULL,
    PRIMARY KEY (community_id, person_id),
    UNIQUE (community_id, lookup),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id)
);

CREATE TABLE passkey (
    community_id text NOT NULL,
    id text NOT NULL,
    person_id text NOT NULL,
    credential_id text NOT NULL,
    credential text NOT NULL,
    label text NOT NULL,
    created_at text NOT NULL,
    used_at text,
    PRIMARY KEY (community_id, id),
    UNIQUE (community_id, credential_id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id)
);

-- What a passkey ceremony must remember between its two requests.
CREATE TABLE passkey_ceremony (
    community_id text NOT NULL,
    id text NOT NULL,
    person_id text,
    state text NOT NULL,
    expires_at text NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id) REFERENCES community (id)
);

-- One-time links sent by mail. Only the hash of the token is kept.
CREATE TABLE sign_in_link (
    community_id text NOT NULL,
    token_hash text NOT NULL,
    person_id text NOT NULL,
    expires_at text NOT NULL,
    used_at text,
    PRIMARY KEY (community_id, token_hash),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id)
);

CREATE TABLE session (
    community_id text NOT NULL,
    id text NOT NULL,
    token_hash text NOT NULL,
    person_id text NOT NULL,
    -- "phone", "computer", "tablet": enough to recognise one's own, too little to tell people apart
    device text NOT NULL,
    method text NOT NULL CHECK (method IN ('password', 'passkey', 'link', 'receipt', 'demo')),
    created_at text NOT NULL,
    seen_at text NOT NULL,
    expires_at text NOT NULL,
    ended_at text,
    PRIMARY KEY (community_id, id),
    UNIQUE (community_id, token_hash),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id)
);
CREATE INDEX session_person ON session (community_id, person_id);

-- Who looked at whose sealed record. A hash chain per community: no row can be taken out unseen.
CREATE TABLE access_log (
    community_id text NOT NULL,
    seq bigint NOT NULL,
    subject_id text NOT NULL,
    actor_id text NOT NULL,
    purpose text NOT NULL,
    at text NOT NULL,
    previous text NOT NULL,
    hash text NOT NULL,
    PRIMARY KEY (community_id, seq),
    FOREIGN KEY (community_id, subject_id) REFERENCES person (community_id, id),
    FOREIGN KEY (community_id, actor_id) REFERENCES person (community_id, id)
);
CREATE INDEX access_log_subject ON access_log (community_id, subject_id, seq);

-- The newest link of the chain: updating this row first makes writers of the log wait for each other.
CREATE TABLE access_head (
    community_id text PRIMARY KEY REFERENCES community (id),
    seq bigint NOT NULL,
    hash text NOT NULL
);

-- Mail waiting to leave, or in a demo to be read on screen. Address and text are sealed with the reader's key. A letter
-- that has left is deleted; one that failed waits until not_before.
CREATE TABLE mail (
    community_id text NOT NULL,
    id text NOT NULL,
    person_id text NOT NULL,
    address bytea NOT NULL,
    subject bytea NOT NULL,
    body bytea NOT NULL,
    created_at text NOT NULL,
    not_before text NOT NULL,
    tries bigint NOT NULL,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id)
);
CREATE INDEX mail_due ON mail (community_id, not_before);

-- A new address of mail, sealed, until its owner opens the link that was sent there.
CREATE TABLE mail_change (
    community_id text NOT NULL,
    token_hash text NOT NULL,
    person_id text NOT NULL,
    address bytea NOT NULL,
    expires_at text NOT NULL,
    PRIMARY KEY (community_id, token_hash),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id)
);

-- A secret address of a calendar: of a person, a circle or a place. Only the hash is kept.
CREATE TABLE calendar_address (
    community_id text NOT NULL,
    token_hash text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('person', 'circle', 'place')),
    subject_id text NOT NULL,
    owner_id text NOT NULL,
    created_at text NOT NULL,
    revoked_at text,
    PRIMARY KEY (community_id, token_hash),
    FOREIGN KEY (community_id, owner_id) REFERENCES person (community_id, id)
);
CREATE INDEX calendar_address_owner ON calendar_address (community_id, owner_id);
