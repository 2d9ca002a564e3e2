-- Finding help: when the directory changed, and what words mean here.

-- Grows with every change of the directory and of its words, so that every node of the program knows that what it keeps in
-- memory is old.
CREATE TABLE directory_version (
    community_id text NOT NULL REFERENCES community (id),
    version bigint NOT NULL,
    PRIMARY KEY (community_id)
);

-- The town's own list of phrases for one thing in one language, a phrase a line; where there is none, ours holds.
CREATE TABLE search_words (
    community_id text NOT NULL REFERENCES community (id),
    lang text NOT NULL,
    target text NOT NULL,
    body text NOT NULL,
    version bigint NOT NULL,
    changed_at text NOT NULL,
    changed_by text,
    PRIMARY KEY (community_id, lang, target),
    FOREIGN KEY (community_id, changed_by) REFERENCES person (community_id, id)
);
