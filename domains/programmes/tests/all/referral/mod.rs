//! Referrals and consents on both engines, through the pages people use.

mod consent;
mod seen;
mod steps;

use base::{Day, Problem};
use people::{PersonId, PersonKind, Role, person};
use programmes::model::{CircleId, MembershipId, ProgrammeId};
use programmes::referral::consent::{Channel, ConsentId, NewConsent, actions as consents};
use programmes::referral::{NewReferral, Reason, ReferralId, Status, Target, actions};
use store::{Tx, statement, values};
use testkit::{Client, TestApp, each_engine_async};
use texts::Lang;

statement! {
    PROGRAMME = "INSERT INTO programme (community_id, id, slug, started_on, created_at) \
        VALUES ($1, $2, 'razem', '2021-01-01', $3)";
    CIRCLE = "INSERT INTO circle (community_id, id, programme_id, slug, name, about, openness, format, languages, \
        created_at) VALUES ($1, $2, $3, $4, $4, '', 'open', 'online', 'pl', $5)";
    JOIN = "INSERT INTO membership (community_id, id, circle_id, person_id, part, pseudonym, pseudonym_key, joined_on) \
        VALUES ($1, $2, $3, $4, $5, $6, $6, '2026-01-01')";
    MEETING = "INSERT INTO meeting (community_id, id, programme_id, circle_id, kind, format, starts_at, minutes, day, \
        starts_local, title, guest, status, sequence, changed_at, journey_id) VALUES ($1, $2, $3, $4, 'group', \
        'in_person', $5, 120, '2026-11-25', '2026-11-25T13:30', '', '', 'planned', 0, $5, 'a-journey')";
    JOURNEY = "SELECT journey_id FROM referral WHERE community_id = $1 AND id = $2";
    COUNT = "SELECT CAST(count(*) AS bigint) FROM referral WHERE community_id = $1";
    CONSENTS = "SELECT CAST(count(*) AS bigint) FROM consent WHERE community_id = $1";
    WITHDRAWALS = "SELECT CAST(count(*) AS bigint) FROM consent_withdrawal WHERE community_id = $1";
    LOOKS = "SELECT CAST(count(*) AS bigint) FROM access_log WHERE community_id = $1 AND purpose = 'referral'";
    NOTES = "SELECT note FROM referral WHERE community_id = $1";
    RETELL = "UPDATE consent_wording SET body = 'Inaczej.' WHERE community_id = $1 AND lang = 'pl'";
}

/// A circle with one member, known there as Sowa, and somebody who runs it.
struct Town {
    app: TestApp,
    programme: ProgrammeId,
    circle: CircleId,
    sowa: MembershipId,
    resident: Client,
    coordinator: Client,
}

async fn town(db: testkit::TestDb) -> Town {
    let app = TestApp::new(db, people::routes().and(programmes::routes()), &[]).await;
    let (resident, coordinator) = (app.member().await, app.coordinator().await);
    let sowas_person = resident.person.unwrap();
    let (programme, circle, sowa) = app
        .act(move |tx, caller| {
            let details = person::Details {
                name: "Halina Testowa".to_owned(),
                phone: "600 100 200".to_owned(),
                ..person::Details::default()
            };
            person::set_details(tx, caller, sowas_person, &details)?;
            let programme: ProgrammeId = caller.new_id();
            tx.execute(&PROGRAMME, values![caller.community.id, programme, caller.now])?;
            let circle = add_circle(tx, caller, programme, "sroda")?;
            let sowa = join(tx, caller, circle, sowas_person, "member", "Sowa")?;
            consents::ensure_wordings(tx, caller)?;
            Ok((programme, circle, sowa))
        })
        .await;
    Town { app, programme, circle, sowa, resident, coordinator }
}

fn add_circle(
    tx: &mut Tx<'_>,
    caller: &people::Caller,
    programme: ProgrammeId,
    slug: &str,
) -> Result<CircleId, Problem> {
    let circle: CircleId = caller.new_id();
    tx.execute(&CIRCLE, values![caller.community.id, circle, programme, slug, caller.now])?;
    Ok(circle)
}

fn join(
    tx: &mut Tx<'_>,
    caller: &people::Caller,
    circle: CircleId,
    person: PersonId,
    part: &str,
    pseudonym: &str,
) -> Result<MembershipId, Problem> {
    let id: MembershipId = caller.new_id();
    tx.execute(&JOIN, values![caller.community.id, id, circle, person, part, pseudonym])?;
    Ok(id)
}

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

impl Town {
    /// Acts as the coordinator.
    async fn as_staff<T: Send + 'static>(
        &self,
        mut action: impl FnMut(&mut Tx<'_>, &people::Caller) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let mut caller = self.app.operator();
        let mut roles = people::Roles::NONE;
        roles.insert(Role::Coordinator);
        let person = self.coordinator.person.unwrap();
        let session = caller.new_id();
        caller.authority = people::Authority::Person(people::Actor { person, session, roles });
        self.app.site.db.write(move |tx| action(tx, &caller)).await
    }

    /// A consent on paper, from a day to a day.
    async fn consent(&self, purpose: Target, from: &str, to: &str) {
        let (membership, from, to) = (self.sowa, day(from), day(to));
        let recorded = self.as_staff(move |tx, caller| {
            let new = NewConsent {
                id: caller.new_id(),
                membership,
                purpose,
                version: 1,
                lang: Lang::Pl,
                channel: Channel::Paper,
                given_on: from,
                expires_on: Some(to),
            };
            consents::record(tx, caller, &new)
        });
        recorded.await.unwrap();
    }

    async fn open(&self) -> Result<ReferralId, Problem> {
        let membership = self.sowa;
        self.as_staff(move |tx, caller| {
            let id = caller.new_id();
            let new = NewReferral {
                id,
                membership,
                target: Target::TherapyGroup,
                receiver: "Centrum Zdrowia Psychicznego".to_owned(),
                note: String::new(),
                meeting: None,
            };
            actions::open(tx, caller, &new).map(|()| id)
        })
        .await
    }

    async fn step(
        &self,
        id: ReferralId,
        from: Status,
        to: Status,
        reason: Option<Reason>,
    ) -> Result<(), Problem> {
        self.as_staff(move |tx, caller| {
            let new = actions::NewStep { id: caller.new_id(), from, to, reason };
            actions::step(tx, caller, id, &new)
        })
        .await
    }

    async fn count(&self, statement: &'static store::Statement) -> i64 {
        self.app
            .act(move |tx, caller| Ok(tx.one(statement, values![caller.community.id], |row| row.get(0))?))
            .await
    }
}

fn refusal<T>(answer: Result<T, Problem>) -> &'static str {
    match answer {
        Err(Problem::Refused(message)) => message.key,
        Err(other) => panic!("{other}"),
        Ok(_) => "",
    }
}

const YEAR: (&str, &str) = ("2026-11-01", "2027-11-01");
