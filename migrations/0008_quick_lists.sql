-- Lists and look-ups of a large town read what they show, not the whole town.

-- Who holds a role now, newest record first.
CREATE INDEX role_now ON role (community_id, role, person_id) WHERE revoked_at IS NULL;
-- What somebody holds and held, and their keys.
CREATE INDEX role_person ON role (community_id, person_id);
CREATE INDEX passkey_person ON passkey (community_id, person_id);

-- Who belongs to a circle now.
CREATE INDEX membership_now ON membership (community_id, circle_id, part) WHERE left_on IS NULL;
-- The circles of a person, without a look at the rows.
DROP INDEX membership_person;
CREATE INDEX membership_person ON membership (community_id, person_id, circle_id);
-- Finding somebody by the beginning of a pseudonym. Comparing the first letters for equality is the same in every
-- collation of either engine; a range of texts is not.
CREATE INDEX membership_called ON membership (community_id, substr(pseudonym_key, 1, 2), pseudonym_key);

-- What a programme's years hold.
CREATE INDEX meeting_programme_day ON meeting (community_id, programme_id, day, status);
-- The next meetings of a circle.
CREATE INDEX meeting_next ON meeting (community_id, circle_id, starts_at) WHERE status = 'planned';
-- reasons about a person who asks to be forgotten
CREATE INDEX attendance_correction_person ON attendance_correction (community_id, person_id);
