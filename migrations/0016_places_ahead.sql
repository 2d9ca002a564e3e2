-- How much is planned in a place, without reading what was.
CREATE INDEX meeting_place_ahead ON meeting (community_id, place_id, starts_at) WHERE status = 'planned';
