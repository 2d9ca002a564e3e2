//! Decisions about registers, without a database.

use std::collections::{BTreeMap, BTreeSet};

use base::{Instant, Message};
use people::PersonId;
use sha2::{Digest, Sha256};

use super::model::{Counts, Difference, Line, Standing, Submission, Whom};
use crate::model::{Attendance, Meeting, MeetingId, MeetingStatus};

/// A register may be closed this long before its meeting begins, so that no wrong clock stands in the way.
pub const EARLY_MINUTES: i64 = 120;
/// The longest name of a topic, and the longest reason.
pub const TOPIC_MOST: usize = 80;
pub const REASON_MOST: usize = 500;

/// Whether a register of this meeting may be written at all; a closed one is another question.
pub fn may_close(meeting: &Meeting, now: Instant) -> Result<(), Message> {
    if meeting.status == MeetingStatus::Cancelled {
        let reason = meeting.cancel_reason.clone().unwrap_or_default();
        return Err(Message::new("register-meeting-cancelled").text("reason", reason));
    }
    if meeting.starts_at > now.plus_minutes(EARLY_MINUTES) {
        let time = meeting.local_start().time();
        return Err(Message::new("register-too-early")
            .day("day", meeting.day)
            .text("time", format!("{:02}:{:02}", time.hour(), time.minute())));
    }
    Ok(())
}

/// Tells two bodies apart. The order in which things were sent does not matter.
pub fn body_hash(meeting: MeetingId, submission: &Submission) -> String {
    let mut parts: Vec<String> = submission
        .entries
        .iter()
        .map(|entry| format!("e {} {} {}", entry.person, entry.status, entry.active))
        .collect();
    parts.extend(
        submission
            .walk_ins
            .iter()
            .map(|walk_in| format!("w {} {}", walk_in.active, texts::fold(&walk_in.pseudonym))),
    );
    parts.extend(submission.topics.iter().map(|topic| format!("t {topic}")));
    parts.extend(submission.new_topics.iter().map(|name| format!("n {}", texts::fold(name))));
    parts.push(format!("m {:?}", submission.minutes));
    parts.sort();
    parts.dedup();
    let mut hash = Sha256::new();
    hash.update(meeting.to_string());
    for part in parts {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

pub fn counts(lines: &[Line], minutes: i64) -> Counts {
    let mut counts = Counts::default();
    for line in lines {
        counts.there += i64::from(line.status.was_there());
        counts.active += i64::from(line.status.was_there() && line.active);
        match line.status {
            Attendance::WalkIn => counts.walk_ins += 1,
            Attendance::Late => counts.late += 1,
            Attendance::Excused => counts.excused += 1,
            Attendance::Absent => counts.absent += 1,
            Attendance::Planned | Attendance::Attended => {}
        }
    }
    counts.contact_minutes = counts.there * minutes;
    counts
}

/// What is really meant by a standing: nobody takes an active part who was not there.
pub fn sensible((status, active): Standing) -> Standing {
    (status, active && status.was_there())
}

/// Somebody named twice, as expected and as a walk-in, was there.
pub fn came(before: Option<Standing>, active: bool, expected: bool) -> Standing {
    match before {
        Some((status, was_active)) if status.was_there() => (status, was_active || active),
        Some(_) => (Attendance::Attended, active),
        None if expected => (Attendance::Attended, active),
        None => (Attendance::WalkIn, active),
    }
}

/// What a late register says otherwise than the one that stands. That it leaves somebody out is no difference: it
/// may have been made before they joined.
pub fn differences(
    register: &[Line],
    yours: &BTreeMap<PersonId, (String, Standing)>,
    unknown: &[(String, bool)],
) -> Vec<Difference> {
    let written = register.iter().filter(|line| line.status != Attendance::Planned);
    let stands: BTreeMap<PersonId, &Line> = written.map(|line| (line.person, line)).collect();
    let mut differences = Vec::new();
    for (person, (name, standing)) in yours {
        let line = stands.get(person);
        let there = |status: Attendance| (status.was_there(), status == Attendance::Late);
        // Attended and walked in say the same: the person was there.
        let same = line.is_some_and(|line| {
            line.active == standing.1
                && (line.status == standing.0
                    || (line.status.was_there() && there(line.status) == there(standing.0)))
        });
        if !same {
            differences.push(Difference {
                whom: Whom::Person(*person),
                name: name.clone(),
                register: line.map(|line| line.standing()),
                yours: *standing,
            });
        }
    }
    for (name, active) in unknown {
        differences.push(Difference {
            whom: Whom::Pseudonym(name.clone()),
            name: name.clone(),
            register: None,
            yours: (Attendance::WalkIn, *active),
        });
    }
    differences
}

/// Whether two lists of entries say the same of the same people.
pub fn same_register(stands: &BTreeMap<PersonId, Standing>, sent: &BTreeMap<PersonId, Standing>) -> bool {
    let people: BTreeSet<_> = stands.keys().chain(sent.keys()).collect();
    people.into_iter().all(|person| stands.get(person) == sent.get(person))
}

#[cfg(test)]
mod tests {
    use base::{Day, Entropy, Id};

    use super::{super::model::*, *};
    use crate::model::{Format, Kind};

    fn meeting(starts_at: &str, status: MeetingStatus) -> Meeting {
        let entropy = Entropy::seeded(1);
        let at: Instant = starts_at.parse().unwrap();
        Meeting {
            id: entropy.id(at),
            programme: entropy.id(at),
            circle: None,
            series: None,
            occurrence_local: None,
            kind: Kind::Group,
            format: Format::InPerson,
            starts_at: at,
            minutes: 120,
            day: Day::new(2026, 11, 25).unwrap(),
            starts_local: "2026-11-25T13:30".to_owned(),
            place: None,
            title: String::new(),
            guest: String::new(),
            status,
            cancel_reason: Some("flood".to_owned()),
            sequence: 0,
            changed_at: at,
            closed_at: None,
            closed_by: None,
        }
    }

    #[test]
    fn a_clock_an_hour_off_closes_and_tomorrow_does_not() {
        let now: Instant = "2026-11-25T10:30:00Z".parse().unwrap();
        let planned = MeetingStatus::Planned;
        assert_eq!(may_close(&meeting("2026-11-25T12:30:00Z", planned), now), Ok(()));
        assert_eq!(may_close(&meeting("2020-01-01T12:30:00Z", planned), now), Ok(()));
        let early = may_close(&meeting("2026-11-25T12:30:01Z", planned), now).unwrap_err();
        assert_eq!(early.key, "register-too-early");
        let cancelled = may_close(&meeting("2026-11-25T09:00:00Z", MeetingStatus::Cancelled), now);
        assert_eq!(cancelled.unwrap_err().key, "register-meeting-cancelled");
    }

    #[test]
    fn the_order_of_sending_does_not_change_a_body_and_its_words_do() {
        let now: Instant = "2026-11-25T11:00:00Z".parse().unwrap();
        let entropy = Entropy::seeded(2);
        let (a, b, meeting) = (entropy.id(now), entropy.id(now), entropy.id(now));
        let entry = |person, status| Entry { person, status, active: false };
        let submission = |entries| Submission {
            id: Id::from_uuid(entropy.uuid(now)),
            entries,
            walk_ins: vec![WalkIn { pseudonym: "Wróbel".to_owned(), active: true }],
            topics: Vec::new(),
            new_topics: Vec::new(),
            minutes: None,
        };
        let one = submission(vec![entry(a, Attendance::Attended), entry(b, Attendance::Late)]);
        let other_way = submission(vec![entry(b, Attendance::Late), entry(a, Attendance::Attended)]);
        let changed = submission(vec![entry(a, Attendance::Attended), entry(b, Attendance::Absent)]);
        assert_eq!(body_hash(meeting, &one), body_hash(meeting, &other_way));
        assert_ne!(body_hash(meeting, &one), body_hash(meeting, &changed));
        assert_ne!(body_hash(meeting, &one), body_hash(entropy.id(now), &one));
        let mut longer = one.clone();
        longer.minutes = Some(90);
        assert_ne!(body_hash(meeting, &one), body_hash(meeting, &longer));
    }

    #[test]
    fn somebody_named_twice_was_there() {
        use Attendance::*;
        assert_eq!(came(None, true, true), (Attended, true));
        assert_eq!(came(None, false, false), (WalkIn, false));
        assert_eq!(came(Some((Absent, false)), false, true), (Attended, false));
        assert_eq!(came(Some((Late, true)), false, true), (Late, true));
    }

    #[test]
    fn being_there_is_no_difference_by_another_word_and_being_late_is() {
        let now: Instant = "2026-11-25T11:00:00Z".parse().unwrap();
        let entropy = Entropy::seeded(3);
        let people: Vec<PersonId> = (0..4).map(|_| entropy.id(now)).collect();
        let line =
            |at: usize, status| Line { person: people[at], pseudonym: String::new(), status, active: false };
        let register =
            [line(0, Attendance::WalkIn), line(1, Attendance::Attended), line(2, Attendance::Absent)];
        let yours = [
            (people[0], (String::new(), (Attendance::Attended, false))),
            (people[1], (String::new(), (Attendance::Late, false))),
            (people[3], (String::new(), (Attendance::Excused, false))),
        ];
        let found = differences(&register, &yours.into_iter().collect(), &[("Kos".to_owned(), true)]);
        let whom: Vec<_> = found.iter().map(|difference| difference.whom.clone()).collect();
        assert_eq!(
            whom,
            [Whom::Person(people[1]), Whom::Person(people[3]), Whom::Pseudonym("Kos".to_owned())]
        );
        assert_eq!(found[1].register, None);
    }

    #[test]
    fn counts_are_of_those_who_were_there() {
        let now: Instant = "2026-11-25T11:00:00Z".parse().unwrap();
        let entropy = Entropy::seeded(4);
        let line =
            |status, active| Line { person: entropy.id(now), pseudonym: String::new(), status, active };
        let lines = [
            line(Attendance::Attended, true),
            line(Attendance::Late, false),
            line(Attendance::WalkIn, true),
            line(Attendance::Excused, false),
            line(Attendance::Absent, true),
            line(Attendance::Planned, false),
        ];
        let counted = counts(&lines, 90);
        assert_eq!((counted.there, counted.active, counted.contact_minutes), (3, 2, 270));
        assert_eq!((counted.late, counted.walk_ins, counted.excused, counted.absent), (1, 1, 1, 1));
    }
}
