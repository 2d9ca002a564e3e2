//! Comparing rows with what is known: what would be added, changed, left alone, and what cannot be.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use base::{Day, Id, Instant, Message};
use jiff::{civil::Time, tz::TimeZone};
use people::PersonId;
use texts::{Lang, fold};

use super::{
    columns::Field,
    model::{
        AttendanceRow, Counts, Held, MeetingRow, OfficeRow, Place, PlaceRow, Reading, Table, local_text,
    },
    office,
};
use crate::model::{
    Attendance, Circle, CircleFormat, CircleId, Format, MeetingId, MeetingStatus, Membership, PlaceId,
    ProgrammeId, TopicId,
};

/// What is known before the file, and, while planning goes on, what the file has added so far.
pub(super) struct World {
    pub zone: TimeZone,
    pub now: Instant,
    pub lang: Lang,
    pub programmes: HashMap<String, ProgrammeId>,
    pub frozen: BTreeSet<(ProgrammeId, i64)>,
    pub circles: HashMap<String, Circle>,
    /// By folded name and folded town.
    pub places: HashMap<(String, String), crate::model::Place>,
    pub topics: HashMap<(CircleId, String), TopicId>,
    /// By circle and folded pseudonym.
    pub members: HashMap<(CircleId, String), Membership>,
    /// By circle and local start.
    pub meetings: HashMap<(CircleId, String), KnownMeeting>,
    pub attendance: HashMap<(MeetingId, PersonId), (Attendance, bool)>,
    /// What a register said before it was corrected: a file that says so is only older, not wrong.
    pub before: HashMap<(MeetingId, PersonId), (Attendance, bool)>,
    pub office: office::Known,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct KnownMeeting {
    pub id: MeetingId,
    pub programme: ProgrammeId,
    pub day: Day,
    pub starts_at: Instant,
    pub status: MeetingStatus,
    pub facts: MeetingFacts,
}

/// What a row may say of a meeting beyond its key.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct MeetingFacts {
    pub minutes: i64,
    pub kind: crate::model::Kind,
    pub format: Format,
    pub title: String,
    pub guest: String,
    pub place: Option<PlaceId>,
    pub cancelled: Option<String>,
}

/// One thing to be done, in this order.
#[derive(Clone, Debug)]
pub(super) enum Change {
    AddPlace(crate::model::Place),
    ChangePlace(crate::model::Place),
    AddCircle(Circle),
    ChangeCircle(Circle),
    /// The person's id is provisional: the real one is made with the record.
    AddMember {
        membership: Membership,
        lang: Lang,
    },
    ChangeMember(Membership),
    AddOffice(OfficeRow),
    ChangeOffice(office::Record),
    AddMeeting {
        circle: CircleId,
        meeting: KnownMeeting,
        starts_local: String,
        topic: Option<TopicId>,
    },
    ChangeMeeting {
        meeting: KnownMeeting,
        topic: Option<TopicId>,
    },
    Close {
        meeting: MeetingId,
        entries: Vec<(PersonId, Attendance, bool)>,
    },
}

#[derive(Default)]
pub(super) struct Plan {
    pub changes: Vec<Change>,
    pub counts: BTreeMap<Table, Counts>,
    pub closes: i64,
}

pub(super) enum Row {
    Added,
    Changed,
    Unchanged,
}

impl Plan {
    pub(super) fn count(&mut self, table: Table, row: Row) {
        let counts = self.counts.entry(table).or_default();
        match row {
            Row::Added => counts.added += 1,
            Row::Changed => counts.changed += 1,
            Row::Unchanged => counts.unchanged += 1,
        }
    }
}

/// Plans the whole file. What cannot be done becomes a finding of the reading.
pub(super) fn plan(reading: &mut Reading, world: &mut World, ids: &dyn Fn() -> Id<()>) -> Plan {
    let mut planner = Planner { reading, world, ids, plan: Plan::default() };
    planner.circles();
    planner.people();
    planner.meetings();
    planner.attendance();
    planner.office();
    planner.plan
}

pub(super) struct Planner<'a> {
    pub(super) reading: &'a mut Reading,
    pub(super) world: &'a mut World,
    ids: &'a dyn Fn() -> Id<()>,
    pub(super) plan: Plan,
}

/// Remembers keys; answers the row that had one first.
#[derive(Default)]
pub(super) struct Seen<K>(HashMap<K, Place>);

impl<K: std::hash::Hash + Eq> Seen<K> {
    fn first(&mut self, key: K, at: Place) -> Option<Place> {
        match self.0.entry(key) {
            std::collections::hash_map::Entry::Occupied(first) => Some(*first.get()),
            std::collections::hash_map::Entry::Vacant(empty) => {
                empty.insert(at);
                None
            }
        }
    }
}

impl Planner<'_> {
    fn id<K>(&self) -> Id<K> {
        (self.ids)().cast()
    }
    pub(super) fn find(&mut self, at: Place, field: Field, message: Message) {
        self.reading.find(at, Some(field), message);
    }
    /// One sentence that names both rows; the second is left out.
    pub(super) fn twice<K: std::hash::Hash + Eq>(&mut self, seen: &mut Seen<K>, key: K, at: Place) -> bool {
        let Some(first) = seen.first(key, at) else { return false };
        let message = Message::new("import-row-twice").text("first", first.row.to_string());
        self.reading.find(at, None, message);
        true
    }
    fn circle(&mut self, at: Place, slug: &str) -> Option<Circle> {
        let found = self.world.circles.get(slug).cloned();
        if found.is_none() {
            self.find(at, Field::Circle, Message::new("import-circle-unknown").text("given", slug));
        }
        found
    }
    fn is_frozen(&mut self, at: Place, programme: ProgrammeId, day: Day) -> bool {
        let frozen = self.world.frozen.contains(&(programme, i64::from(day.year())));
        if frozen {
            let message = Message::new("import-year-frozen").text("year", day.year().to_string());
            self.find(at, Field::Date, message);
        }
        frozen
    }

    /// The place of that name and town, made if it is not known.
    fn place(&mut self, row: &PlaceRow) -> PlaceId {
        let key = (fold(&row.name), fold(&row.town));
        if let Some(known) = self.world.places.get_mut(&key) {
            // What a file leaves empty it does not take away.
            let mut told = known.clone();
            for (old, new) in [
                (&mut told.street, &row.street),
                (&mut told.postcode, &row.postcode),
                (&mut told.accessibility, &row.accessibility),
            ] {
                if !new.is_empty() {
                    old.clone_from(new);
                }
            }
            let id = known.id;
            told.retired_at = None;
            let same = (&told.street, &told.postcode, &told.accessibility, told.retired_at)
                == (&known.street, &known.postcode, &known.accessibility, known.retired_at);
            if !same {
                *known = told.clone();
                self.plan.changes.push(Change::ChangePlace(told));
            }
            return id;
        }
        let place = crate::model::Place {
            id: self.id(),
            name: row.name.clone(),
            street: row.street.clone(),
            postcode: row.postcode.clone(),
            town: row.town.clone(),
            room: String::new(),
            accessibility: row.accessibility.clone(),
            note: String::new(),
            version: 1,
            retired_at: None,
        };
        self.world.places.insert(key, place.clone());
        let id = place.id;
        self.plan.changes.push(Change::AddPlace(place));
        id
    }

    fn circles(&mut self) {
        let mut seen = Seen(HashMap::new());
        for row in std::mem::take(&mut self.reading.circles) {
            if self.twice(&mut seen, row.slug.clone(), row.at) {
                continue;
            }
            let Some(programme) = self.world.programmes.get(&row.programme).copied() else {
                let message = Message::new("import-programme-unknown").text("given", &row.programme);
                self.find(row.at, Field::Programme, message);
                continue;
            };
            let known = self.world.circles.get(&row.slug).cloned();
            let changes = self.plan.changes.len();
            let place = row.place.as_ref().map(|place| self.place(place));
            let languages = match row.languages.is_empty() {
                true => self.world.lang.code().to_owned(),
                false => row.languages.clone(),
            };
            let circle = Circle {
                id: known.as_ref().map_or_else(|| self.id(), |known| known.id),
                programme,
                slug: row.slug.clone(),
                name: row.name.clone(),
                about: row.about.clone(),
                openness: row.openness,
                format: row.format,
                languages,
                place,
                online_address: known.as_ref().and_then(|known| known.online_address.clone()),
                capacity: row.capacity,
                ended_at: known.as_ref().and_then(|known| known.ended_at),
            };
            let outcome = match &known {
                None => {
                    self.plan.changes.push(Change::AddCircle(circle.clone()));
                    Row::Added
                }
                Some(known) if known.programme != programme => {
                    self.find(row.at, Field::Programme, Message::new("import-programme-differs"));
                    continue;
                }
                Some(known) if same_circle(known, &circle) => {
                    // Only its place may have learnt something.
                    if self.plan.changes.len() > changes { Row::Changed } else { Row::Unchanged }
                }
                Some(_) => {
                    self.plan.changes.push(Change::ChangeCircle(circle.clone()));
                    Row::Changed
                }
            };
            self.world.circles.insert(row.slug.clone(), circle);
            self.plan.count(Table::Circles, outcome);
        }
    }

    fn people(&mut self) {
        let mut seen = Seen(HashMap::new());
        for row in std::mem::take(&mut self.reading.people) {
            let key = fold(&row.pseudonym);
            if self.twice(&mut seen, (row.circle.clone(), key.clone()), row.at) {
                continue;
            }
            let Some(circle) = self.circle(row.at, &row.circle) else { continue };
            let known = self.world.members.get(&(circle.id, key.clone())).cloned();
            let (membership, outcome) = match known {
                None => {
                    let membership = Membership {
                        id: self.id(),
                        circle: circle.id,
                        person: self.id(),
                        part: crate::model::Part::Member,
                        pseudonym: row.pseudonym.clone(),
                        joined_on: row.joined_on,
                        left_on: row.left_on,
                        rules_version: None,
                    };
                    let lang = row.lang.unwrap_or(self.world.lang);
                    self.plan.changes.push(Change::AddMember { membership: membership.clone(), lang });
                    (membership, Row::Added)
                }
                Some(known) if (known.joined_on, known.left_on) == (row.joined_on, row.left_on) => {
                    (known, Row::Unchanged)
                }
                Some(known) => {
                    let changed = Membership { joined_on: row.joined_on, left_on: row.left_on, ..known };
                    self.plan.changes.push(Change::ChangeMember(changed.clone()));
                    (changed, Row::Changed)
                }
            };
            self.world.members.insert((circle.id, key), membership);
            self.plan.count(Table::People, outcome);
        }
    }

    fn meetings(&mut self) {
        let mut seen = Seen(HashMap::new());
        for row in std::mem::take(&mut self.reading.meetings) {
            let local = local_text(row.day, row.start);
            if self.twice(&mut seen, (row.circle.clone(), local.clone()), row.at) {
                continue;
            }
            let Some(circle) = self.circle(row.at, &row.circle) else { continue };
            let facts = self.facts(&circle, &row);
            let topic = self.world.topics.get(&(circle.id, fold(&row.topic))).copied();
            let key = (circle.id, local.clone());
            let outcome = match self.world.meetings.get(&key).cloned() {
                None => {
                    if self.is_frozen(row.at, circle.programme, row.day) {
                        continue;
                    }
                    let meeting = KnownMeeting {
                        id: self.id(),
                        programme: circle.programme,
                        day: row.day,
                        starts_at: starts_at(row.day, row.start, &self.world.zone),
                        status: status(&facts),
                        facts,
                    };
                    self.world.meetings.insert(key, meeting.clone());
                    let add = Change::AddMeeting { circle: circle.id, meeting, starts_local: local, topic };
                    self.plan.changes.push(add);
                    Row::Added
                }
                Some(known) if known.facts == facts => Row::Unchanged,
                Some(known) => {
                    if known.status == MeetingStatus::Closed {
                        self.find(row.at, Field::Date, Message::new("import-meeting-closed"));
                        continue;
                    }
                    if self.is_frozen(row.at, known.programme, known.day) {
                        continue;
                    }
                    let meeting = KnownMeeting { status: status(&facts), facts, ..known };
                    self.world.meetings.insert(key, meeting.clone());
                    self.plan.changes.push(Change::ChangeMeeting { meeting, topic });
                    Row::Changed
                }
            };
            self.plan.count(Table::Meetings, outcome);
        }
    }

    fn facts(&mut self, circle: &Circle, row: &MeetingRow) -> MeetingFacts {
        let format = row.format.unwrap_or(match circle.format {
            CircleFormat::InPerson => Format::InPerson,
            CircleFormat::Online => Format::Video,
            CircleFormat::Hybrid => Format::Hybrid,
        });
        let usual =
            circle.place.and_then(|id| self.world.places.values().find(|place| place.id == id).cloned());
        let place = match &usual {
            _ if matches!(format, Format::Video | Format::Phone) => None,
            Some(usual) if row.place.is_empty() || fold(&usual.name) == fold(&row.place) => Some(usual.id),
            _ if row.place.is_empty() => None,
            // A place that is only named is taken to be in the circle's own town.
            _ => Some(self.place(&PlaceRow {
                name: row.place.clone(),
                street: String::new(),
                postcode: String::new(),
                town: usual.as_ref().map_or_else(String::new, |usual| usual.town.clone()),
                accessibility: String::new(),
            })),
        };
        MeetingFacts {
            minutes: row.minutes,
            kind: row.kind,
            format,
            title: row.topic.clone(),
            guest: row.guest.clone(),
            place,
            cancelled: (row.held == Held::Cancelled).then(|| row.reason.clone()),
        }
    }

    fn attendance(&mut self) {
        let mut seen = Seen(HashMap::new());
        let mut registers: BTreeMap<MeetingId, Vec<(PersonId, Attendance, bool)>> = BTreeMap::new();
        for row in std::mem::take(&mut self.reading.attendance) {
            let local = local_text(row.day, row.start);
            let key = fold(&row.pseudonym);
            if self.twice(&mut seen, (row.circle.clone(), local.clone(), key.clone()), row.at) {
                continue;
            }
            let Some((meeting, person)) = self.entry(&row, &local, &key) else { continue };
            let written = self.world.attendance.get(&(meeting.id, person)).copied();
            let told = Some((row.status, row.active));
            let same = told == written || told == self.world.before.get(&(meeting.id, person)).copied();
            if meeting.status == MeetingStatus::Closed {
                if same {
                    self.plan.count(Table::Attendance, Row::Unchanged);
                } else {
                    self.find(row.at, Field::Attendance, Message::new("import-register-closed"));
                }
                continue;
            }
            if self.is_frozen(row.at, meeting.programme, meeting.day) {
                continue;
            }
            registers.entry(meeting.id).or_default().push((person, row.status, row.active));
            let known = written.is_some_and(|(status, _)| status != Attendance::Planned);
            self.plan.count(Table::Attendance, if known { Row::Changed } else { Row::Added });
        }
        self.plan.closes = registers.len() as i64;
        let closing = registers.into_iter().map(|(meeting, entries)| Change::Close { meeting, entries });
        self.plan.changes.extend(closing);
    }

    /// The meeting and the person a row is about, if both are known and the row can be true of them.
    fn entry(&mut self, row: &AttendanceRow, local: &str, key: &str) -> Option<(KnownMeeting, PersonId)> {
        let circle = self.circle(row.at, &row.circle)?;
        let meeting = self.world.meetings.get(&(circle.id, local.to_owned())).cloned();
        let member = self.world.members.get(&(circle.id, key.to_owned())).cloned();
        if meeting.is_none() {
            let message = Message::new("import-meeting-unknown")
                .day("day", row.day)
                .text("time", row.start.strftime("%H:%M").to_string());
            self.find(row.at, Field::Date, message);
        }
        if member.is_none() {
            let message = Message::new("import-pseudonym-unknown").text("given", &row.pseudonym);
            self.find(row.at, Field::Pseudonym, message);
        }
        let (meeting, member) = (meeting?, member?);
        let refusal = if meeting.status == MeetingStatus::Cancelled {
            Some((Field::Date, Message::new("import-meeting-cancelled")))
        } else if meeting.starts_at > self.world.now {
            Some((Field::Date, Message::new("import-meeting-ahead")))
        } else if !member.belongs_on(row.day) {
            let message = Message::new("import-not-belonging").text("pseudonym", &member.pseudonym);
            Some((Field::Pseudonym, message))
        } else {
            None
        };
        match refusal {
            Some((field, message)) => {
                self.find(row.at, field, message);
                None
            }
            None => Some((meeting, member.person)),
        }
    }
}

fn same_circle(a: &Circle, b: &Circle) -> bool {
    (&a.name, &a.about, a.openness, a.format, &a.languages, a.place, a.capacity)
        == (&b.name, &b.about, b.openness, b.format, &b.languages, b.place, b.capacity)
}

fn status(facts: &MeetingFacts) -> MeetingStatus {
    if facts.cancelled.is_some() { MeetingStatus::Cancelled } else { MeetingStatus::Planned }
}

/// The moment of a time on the wall clock: in the gap of spring the later, in the fold of autumn the first.
pub(super) fn starts_at(day: Day, time: Time, zone: &TimeZone) -> Instant {
    let local = jiff::civil::DateTime::from_parts(day.0, time);
    let moment = zone.to_ambiguous_timestamp(local).compatible();
    Instant::from_timestamp(moment.unwrap_or(jiff::Timestamp::UNIX_EPOCH))
}
