//! A programme with a circle, laid straight into the tables, so that these tests stand on nothing but the register.

use base::{Day, Id, Instant, Problem};
use people::{Caller, PersonId, PersonKind, Role, Routes, person};
use programmes::{
    model::{CircleId, MeetingId, ProgrammeId},
    register::model::{Entry, Submission, WalkIn},
};
use store::{Tx, statement, values};
use testkit::{TestApp, TestDb};
use texts::Lang;

statement! {
    PROGRAMME = "INSERT INTO programme (community_id, id, slug, started_on, created_at) \
        VALUES ($1, $2, $3, '2021-01-01', $4)";
    CIRCLE = "INSERT INTO circle (community_id, id, programme_id, slug, name, about, openness, format, languages, \
        online_address, created_at) VALUES ($1, $2, $3, $4, $5, '', 'open', 'online', 'pl', 'https://x.test', $6)";
    MEMBER = "INSERT INTO membership (community_id, id, circle_id, person_id, part, pseudonym, pseudonym_key, \
        joined_on, left_on) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    MEETING = "INSERT INTO meeting (community_id, id, programme_id, circle_id, kind, format, starts_at, minutes, day, \
        starts_local, title, guest, status, cancel_reason, sequence, changed_at, journey_id) \
        VALUES ($1, $2, $3, $4, $5, 'in_person', $6, 120, $7, $8, '', '', $9, $10, 0, $6, $2)";
    PLAN = "INSERT INTO attendance (community_id, meeting_id, person_id, status, active, recorded_at) \
        VALUES ($1, $2, $3, 'planned', false, $4)";
    pub COUNT_PEOPLE = "SELECT count(*) FROM person WHERE community_id = $1";
    pub COUNT_SENT = "SELECT count(*) FROM register_submission WHERE community_id = $1";
    pub COUNT_ATTENDANCE = "SELECT count(*) FROM attendance WHERE community_id = $1";
    pub COUNT_LOOKS = "SELECT count(*) FROM access_log WHERE community_id = $1 AND purpose = 'sheet'";
    pub COUNT_TOPIC_CORRECTIONS = "SELECT count(*) FROM topic_correction WHERE community_id = $1";
    pub COUNT_CORRECTIONS = "SELECT count(*) FROM attendance_correction WHERE community_id = $1";
}

pub struct Town {
    pub app: TestApp,
    pub programme: ProgrammeId,
    pub circle: CircleId,
    /// Jaskółka, Wróbel and Żuraw belong today; Sowa left in October.
    pub jaskolka: PersonId,
    pub wrobel: PersonId,
    pub zuraw: PersonId,
    pub sowa: PersonId,
    /// Belongs to the other circle only.
    pub lis: PersonId,
    pub meeting: MeetingId,
}

pub fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn programme(tx: &mut Tx<'_>, caller: &Caller, slug: &str) -> Result<ProgrammeId, Problem> {
    let id = caller.new_id();
    tx.execute(&PROGRAMME, values![caller.community.id, id, slug, caller.now])?;
    Ok(id)
}

fn circle(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    slug: &str,
    name: &str,
) -> Result<CircleId, Problem> {
    let id = caller.new_id();
    tx.execute(&CIRCLE, values![caller.community.id, id, programme, slug, name, caller.now])?;
    Ok(id)
}

pub fn join(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    person: PersonId,
    part: &str,
    pseudonym: &str,
    left_on: Option<&str>,
) -> Result<(), Problem> {
    let (id, key): (Id<()>, String) = (caller.new_id(), texts::fold(pseudonym));
    let community = caller.community.id;
    tx.execute(&MEMBER, values![community, id, circle, person, part, pseudonym, key, "2024-01-10", left_on])?;
    Ok(())
}

pub fn newcomer(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    pseudonym: &str,
    left_on: Option<&str>,
) -> Result<PersonId, Problem> {
    let person = person::create(tx, caller, PersonKind::Office, Lang::Pl)?;
    person::grant(tx, caller, person, Role::Member)?;
    join(tx, caller, circle, person, "member", pseudonym, left_on)?;
    Ok(person)
}

/// A meeting of 13:30 Warsaw time (12:30 UTC in winter), planned or cancelled.
pub fn meeting(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    circle: Option<CircleId>,
    kind: &str,
    on: &str,
    cancelled: Option<&str>,
) -> Result<MeetingId, Problem> {
    let id: MeetingId = caller.new_id();
    let starts_at: Instant = format!("{on}T12:30:00Z").parse().expect("an instant");
    let status = if cancelled.is_some() { "cancelled" } else { "planned" };
    let local = format!("{on}T13:30");
    let community = caller.community.id;
    tx.execute(
        &MEETING,
        values![community, id, programme, circle, kind, starts_at, on, local, status, cancelled],
    )?;
    Ok(id)
}

pub fn plan(tx: &mut Tx<'_>, caller: &Caller, meeting: MeetingId, person: PersonId) -> Result<(), Problem> {
    tx.execute(&PLAN, values![caller.community.id, meeting, person, caller.now])?;
    Ok(())
}

impl Town {
    pub async fn new(db: TestDb) -> Self {
        let routes: Routes = people::routes().and(programmes::routes());
        let app = TestApp::new(db, routes, &[]).await;
        let (ids, people, meeting) = app
            .act(|tx, caller| {
                let programme = programme(tx, caller, "razem-latwiej")?;
                let wednesday = circle(tx, caller, programme, "sroda", "Środowy krąg")?;
                let elsewhere = circle(tx, caller, programme, "czwartek", "Czwartkowy krąg")?;
                let mut come = |circle, name, left| newcomer(tx, caller, circle, name, left);
                let people = (
                    come(wednesday, "Jaskółka", None)?,
                    come(wednesday, "Wróbel", None)?,
                    come(wednesday, "Żuraw", None)?,
                    come(wednesday, "Sowa", Some("2026-10-31"))?,
                    come(elsewhere, "Lis", None)?,
                );
                let today = meeting(tx, caller, programme, Some(wednesday), "group", "2026-11-25", None)?;
                Ok(((programme, wednesday), people, today))
            })
            .await;
        let (programme, circle) = ids;
        let (jaskolka, wrobel, zuraw, sowa, lis) = people;
        Town { app, programme, circle, jaskolka, wrobel, zuraw, sowa, lis, meeting }
    }

    pub fn new_id<K>(&self) -> Id<K> {
        self.app.operator().new_id()
    }

    /// A register in which these people stand as said.
    pub fn submission(&self, entries: &[(PersonId, &str)], walk_ins: &[&str]) -> Submission {
        Submission {
            id: self.new_id(),
            entries: entries
                .iter()
                .map(|(person, status)| Entry {
                    person: *person,
                    status: status.parse().expect("a word of the register"),
                    active: false,
                })
                .collect(),
            walk_ins: walk_ins
                .iter()
                .map(|name| WalkIn { pseudonym: (*name).to_owned(), active: true })
                .collect(),
            topics: Vec::new(),
            new_topics: Vec::new(),
            minutes: None,
        }
    }

    /// Runs an action that may say no.
    pub async fn attempt<R: Send + 'static>(
        &self,
        mut action: impl FnMut(&mut Tx<'_>, &Caller) -> Result<R, Problem> + Send + 'static,
    ) -> Result<R, Problem> {
        let caller = self.app.operator();
        self.app.site.db.write(move |tx| action(tx, &caller)).await
    }

    pub async fn count(&self, statement: &'static store::Statement) -> i64 {
        self.app
            .act(move |tx, caller| Ok(tx.one(statement, values![caller.community.id], |row| row.get(0))?))
            .await
    }
}

/// The key of the sentence somebody was refused with.
#[track_caller]
pub fn refusal<R: std::fmt::Debug>(result: Result<R, Problem>) -> &'static str {
    match result.expect_err("refused") {
        Problem::Refused(message) | Problem::Conflict(message) => message.key,
        Problem::Invalid(problems) => problems[0].message.key,
        other => panic!("{other:?}"),
    }
}
