-- Whose service a queue is, once somebody of the town has said so; until then the two are proposed to each other.
ALTER TABLE waiting_queue ADD COLUMN decided_at text;
CREATE INDEX waiting_queue_undecided ON waiting_queue (community_id, locality_key, provider, id) WHERE decided_at IS NULL;
