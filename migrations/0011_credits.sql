-- Credits: funds, the ledger of hours, holds, allocations, vouchers. Amounts are whole minutes; sixty are one credit.

-- One account of the ledger. posted, held_out and held_in are what the journal below gives: `ostoja check` proves it.
-- lines counts the entries that touched the account, so that none can be missing in the middle.
CREATE TABLE credit_account (
    community_id text NOT NULL REFERENCES community (id),
    id text NOT NULL,
    kind text NOT NULL CHECK (kind IN ('community', 'fund', 'allocation', 'member', 'helper', 'gift', 'neighbour',
        'expired', 'retired')),
    -- whose: a fund, an allocation, a person, an entry of the directory; a word where there is only one
    owner text NOT NULL,
    floor bigint,
    ceiling bigint,
    posted bigint NOT NULL,
    held_out bigint NOT NULL,
    held_in bigint NOT NULL,
    lines bigint NOT NULL,
    opened_at text NOT NULL,
    -- the time of its newest entry: an account's history never goes back
    last_at text NOT NULL,
    PRIMARY KEY (community_id, id),
    UNIQUE (community_id, kind, owner),
    CHECK (held_out >= 0 AND held_in >= 0),
    CHECK (floor IS NULL OR posted - held_out >= floor),
    CHECK (ceiling IS NULL OR posted + held_in <= ceiling)
);

-- Requests that were carried out. The same id with the same body is answered again; with another body it is refused.
CREATE TABLE credit_request (
    community_id text NOT NULL REFERENCES community (id),
    id text NOT NULL,
    body text NOT NULL,
    at text NOT NULL,
    PRIMARY KEY (community_id, id)
);

-- The journal. Rows are only ever added; a correction is an entry of its own that moves back.
CREATE TABLE credit_entry (
    community_id text NOT NULL,
    id text NOT NULL,
    request_id text NOT NULL,
    act text NOT NULL CHECK (act IN ('open', 'limit', 'transfer', 'hold', 'settle', 'release', 'expire', 'reverse')),
    at text NOT NULL,
    from_id text,
    -- which line of the account's history this is, and what was posted to the account after it
    from_line bigint,
    from_posted bigint,
    to_id text NOT NULL,
    to_line bigint NOT NULL,
    to_posted bigint NOT NULL,
    amount bigint CHECK (amount > 0),
    -- the entry that this one ends (a hold) or moves back (a transfer, a settled hold)
    about_id text,
    -- of a hold: after this it is void
    until text,
    -- of an account that is opened or gets new limits
    floor bigint,
    ceiling bigint,
    category text NOT NULL,
    journey_id text,
    fund_id text,
    by_id text,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, request_id) REFERENCES credit_request (community_id, id),
    FOREIGN KEY (community_id, from_id) REFERENCES credit_account (community_id, id),
    FOREIGN KEY (community_id, to_id) REFERENCES credit_account (community_id, id),
    CHECK (from_id IS NULL OR from_id <> to_id),
    CHECK ((act IN ('open', 'limit')) = (from_id IS NULL)),
    CHECK ((act IN ('open', 'limit')) = (amount IS NULL)),
    CHECK ((act IN ('settle', 'release', 'expire', 'reverse')) = (about_id IS NOT NULL))
);
CREATE INDEX credit_entry_at ON credit_entry (community_id, at, id);
CREATE UNIQUE INDEX credit_entry_from ON credit_entry (community_id, from_id, from_line);
CREATE UNIQUE INDEX credit_entry_to ON credit_entry (community_id, to_id, to_line);
CREATE INDEX credit_entry_fund ON credit_entry (community_id, fund_id, at) WHERE fund_id IS NOT NULL;
-- A hold ends once, and is moved back once.
CREATE UNIQUE INDEX credit_entry_ends ON credit_entry (community_id, about_id)
    WHERE act IN ('settle', 'release', 'expire');
CREATE UNIQUE INDEX credit_entry_reverses ON credit_entry (community_id, about_id) WHERE act = 'reverse';

-- What somebody booked, and how it ended. It is paid by one or more parts.
CREATE TABLE credit_hold (
    community_id text NOT NULL,
    id text NOT NULL,
    request_id text NOT NULL,
    -- who receives; nobody where a voucher was shown by somebody without a record
    person_id text,
    programme_id text,
    payee_id text NOT NULL,
    category text NOT NULL,
    -- minutes of the service, and the minutes of credit they are by the rates of that day
    service bigint NOT NULL CHECK (service > 0),
    amount bigint NOT NULL CHECK (amount > 0),
    journey_id text NOT NULL,
    until text NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'settled', 'released', 'expired', 'reversed')),
    settled bigint NOT NULL CHECK (settled >= 0 AND settled <= amount),
    why text,
    made_at text NOT NULL,
    made_by text,
    ended_at text,
    PRIMARY KEY (community_id, id),
    UNIQUE (community_id, request_id),
    FOREIGN KEY (community_id, request_id) REFERENCES credit_request (community_id, id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id),
    FOREIGN KEY (community_id, programme_id) REFERENCES programme (community_id, id),
    FOREIGN KEY (community_id, payee_id) REFERENCES credit_account (community_id, id),
    CHECK ((state = 'open') = (ended_at IS NULL)),
    CHECK ((state IN ('settled', 'reversed')) = (settled > 0))
);
CREATE INDEX credit_hold_open ON credit_hold (community_id, until) WHERE state = 'open';
CREATE INDEX credit_hold_person ON credit_hold (community_id, person_id, made_at);
CREATE INDEX credit_hold_journey ON credit_hold (community_id, journey_id);

CREATE TABLE fund (
    community_id text NOT NULL REFERENCES community (id),
    id text NOT NULL,
    account_id text NOT NULL,
    name text NOT NULL,
    -- the purpose as it was agreed: for whom and where in words, for what as categories (none is all)
    whom text NOT NULL,
    area text NOT NULL,
    categories text NOT NULL,
    until text,
    currency text NOT NULL,
    version bigint NOT NULL,
    created_at text NOT NULL,
    created_by text,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, account_id) REFERENCES credit_account (community_id, id)
);

-- Money and the hours it buys.
CREATE TABLE fund_grant (
    community_id text NOT NULL,
    id text NOT NULL,
    fund_id text NOT NULL,
    entry_id text NOT NULL,
    minutes bigint NOT NULL CHECK (minutes > 0),
    money bigint NOT NULL CHECK (money >= 0),
    given_on text NOT NULL,
    source text NOT NULL,
    created_at text NOT NULL,
    created_by text,
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, fund_id) REFERENCES fund (community_id, id),
    FOREIGN KEY (community_id, entry_id) REFERENCES credit_entry (community_id, id)
);
CREATE INDEX fund_grant_fund ON fund_grant (community_id, fund_id, given_on);

-- Who may read the report of a fund, besides the office.
CREATE TABLE fund_reader (
    community_id text NOT NULL,
    fund_id text NOT NULL,
    person_id text NOT NULL,
    added_at text NOT NULL,
    PRIMARY KEY (community_id, fund_id, person_id),
    FOREIGN KEY (community_id, fund_id) REFERENCES fund (community_id, id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id)
);
CREATE INDEX fund_reader_person ON fund_reader (community_id, person_id);

-- A part of a fund set apart: for a programme, for a person, or for whoever shows a voucher.
CREATE TABLE allocation (
    community_id text NOT NULL,
    id text NOT NULL,
    fund_id text NOT NULL,
    account_id text NOT NULL,
    programme_id text,
    person_id text,
    voucher boolean NOT NULL,
    minutes bigint NOT NULL CHECK (minutes > 0),
    categories text NOT NULL,
    -- the last day; unused hours go back to the fund after it
    until text,
    -- when its person was told that it ends
    warned_at text,
    -- nothing is left and nothing will come back
    closed_at text,
    created_at text NOT NULL,
    created_by text,
    PRIMARY KEY (community_id, id),
    UNIQUE (community_id, account_id),
    FOREIGN KEY (community_id, fund_id) REFERENCES fund (community_id, id),
    FOREIGN KEY (community_id, account_id) REFERENCES credit_account (community_id, id),
    FOREIGN KEY (community_id, programme_id) REFERENCES programme (community_id, id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id),
    CHECK (programme_id IS NULL OR person_id IS NULL),
    CHECK (voucher OR programme_id IS NOT NULL OR person_id IS NOT NULL)
);
CREATE INDEX allocation_fund ON allocation (community_id, fund_id, created_at);
CREATE INDEX allocation_person ON allocation (community_id, person_id) WHERE person_id IS NOT NULL;
CREATE INDEX allocation_programme ON allocation (community_id, programme_id) WHERE programme_id IS NOT NULL;
CREATE INDEX allocation_until ON allocation (community_id, until) WHERE closed_at IS NULL;

-- A part of a hold: what one account sets aside. Its id is the entry that made it.
CREATE TABLE credit_hold_part (
    community_id text NOT NULL,
    id text NOT NULL,
    hold_id text NOT NULL,
    -- the first pays first
    turn bigint NOT NULL,
    account_id text NOT NULL,
    -- which fund's hours these are; none are somebody's own
    fund_id text,
    amount bigint NOT NULL CHECK (amount > 0),
    state text NOT NULL CHECK (state IN ('open', 'settled', 'released', 'expired', 'reversed')),
    settled bigint NOT NULL CHECK (settled >= 0 AND settled <= amount),
    PRIMARY KEY (community_id, id),
    FOREIGN KEY (community_id, id) REFERENCES credit_entry (community_id, id),
    FOREIGN KEY (community_id, hold_id) REFERENCES credit_hold (community_id, id),
    FOREIGN KEY (community_id, account_id) REFERENCES credit_account (community_id, id),
    FOREIGN KEY (community_id, fund_id) REFERENCES fund (community_id, id),
    CHECK ((state IN ('settled', 'reversed')) = (settled > 0))
);
CREATE UNIQUE INDEX credit_hold_part_hold ON credit_hold_part (community_id, hold_id, turn);
CREATE INDEX credit_hold_part_fund ON credit_hold_part (community_id, fund_id) WHERE fund_id IS NOT NULL;

-- A voucher is an allocation for whoever shows its code. Only a keyed hash of the code is kept.
CREATE TABLE voucher (
    community_id text NOT NULL,
    id text NOT NULL,
    allocation_id text NOT NULL,
    lookup text NOT NULL,
    -- only this person may use it; anybody where there is none
    person_id text,
    state text NOT NULL CHECK (state IN ('open', 'used', 'withdrawn', 'ended')),
    hold_id text,
    created_at text NOT NULL,
    PRIMARY KEY (community_id, id),
    UNIQUE (community_id, lookup),
    UNIQUE (community_id, allocation_id),
    FOREIGN KEY (community_id, allocation_id) REFERENCES allocation (community_id, id),
    FOREIGN KEY (community_id, person_id) REFERENCES person (community_id, id),
    FOREIGN KEY (community_id, hold_id) REFERENCES credit_hold (community_id, id),
    CHECK ((state = 'used') = (hold_id IS NOT NULL))
);
CREATE INDEX voucher_hold ON voucher (community_id, hold_id) WHERE hold_id IS NOT NULL;

-- Own hours on their way to somebody whom the giver hands a code; not taken in time, they go back to the giver.
CREATE TABLE gift (
    community_id text NOT NULL,
    id text NOT NULL,
    account_id text NOT NULL,
    giver_id text NOT NULL,
    lookup text NOT NULL,
    minutes bigint NOT NULL CHECK (minutes > 0),
    until text NOT NULL,
    state text NOT NULL CHECK (state IN ('open', 'taken', 'returned')),
    ended_at text,
    made_at text NOT NULL,
    PRIMARY KEY (community_id, id),
    UNIQUE (community_id, lookup),
    FOREIGN KEY (community_id, account_id) REFERENCES credit_account (community_id, id),
    FOREIGN KEY (community_id, giver_id) REFERENCES person (community_id, id),
    CHECK ((state = 'open') = (ended_at IS NULL))
);
CREATE INDEX gift_giver ON gift (community_id, giver_id, made_at);
CREATE INDEX gift_open ON gift (community_id, until) WHERE state = 'open';

-- How far two communities let hours go from one to the other: each writes down its own limit, the smaller one counts.
CREATE TABLE neighbour (
    community_id text NOT NULL REFERENCES community (id),
    other_id text NOT NULL REFERENCES community (id),
    most bigint NOT NULL CHECK (most >= 0),
    version bigint NOT NULL,
    changed_at text NOT NULL,
    changed_by text,
    PRIMARY KEY (community_id, other_id),
    CHECK (community_id <> other_id)
);

-- How many minutes of credit an hour of a service is; the newest version counts. Without a row an hour is an hour.
CREATE TABLE credit_rate (
    community_id text NOT NULL REFERENCES community (id),
    category text NOT NULL,
    version bigint NOT NULL,
    minutes bigint NOT NULL CHECK (minutes > 0),
    changed_at text NOT NULL,
    changed_by text,
    PRIMARY KEY (community_id, category, version)
);

-- The engine itself refuses to change or take away an entry.
-- only sqlite
CREATE TRIGGER credit_entry_kept BEFORE UPDATE ON credit_entry
    BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
CREATE TRIGGER credit_entry_stays BEFORE DELETE ON credit_entry
    BEGIN SELECT RAISE(ABORT, 'the journal is only added to'); END;
-- only postgres
CREATE FUNCTION credit_entry_kept() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'the journal is only added to' USING ERRCODE = '23514'; END $$;
CREATE TRIGGER credit_entry_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON credit_entry
    FOR EACH STATEMENT EXECUTE FUNCTION credit_entry_kept();
-- both again
