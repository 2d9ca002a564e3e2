//! A town with one programme, one circle, and meetings whose registers are closed.

use base::{Day, Id, Instant, Problem};
use people::{Caller, PersonId};
use programmes::model::{CircleId, MeetingId, ProgrammeId};
use store::{Tx, statement, values};
use testkit::{Client, TestApp, TestDb};

statement! {
    PROGRAMME = "INSERT INTO programme (community_id, id, slug, started_on, created_at) \
        VALUES ($1, $2, 'razem', '2021-01-01', $3)";
    CIRCLE = "INSERT INTO circle (community_id, id, programme_id, slug, name, about, openness, format, languages, \
        created_at) VALUES ($1, $2, $3, 'sroda', 'Środa razem', '', 'open', 'online', 'pl', $4)";
    MEMBER = "INSERT INTO membership (community_id, id, circle_id, person_id, part, pseudonym, pseudonym_key, \
        joined_on) VALUES ($1, $2, $3, $4, $5, $6, $6, '2021-01-01')";
    MEETING = "INSERT INTO meeting (community_id, id, programme_id, circle_id, kind, format, starts_at, minutes, day, \
        starts_local, title, guest, status, sequence, changed_at, journey_id, closed_at) \
        VALUES ($1, $2, $3, $4, 'group', 'video', $5, 120, $6, $7, '', '', 'closed', 0, $5, $2, $5)";
    THERE = "INSERT INTO attendance (community_id, meeting_id, person_id, status, active, recorded_at) \
        VALUES ($1, $2, $3, 'attended', $4, $5)";
}

#[derive(Clone, Copy)]
pub struct Ground {
    pub programme: ProgrammeId,
    pub circle: CircleId,
}

pub async fn app(db: TestDb) -> (TestApp, Ground) {
    let app = TestApp::new(db, people::routes().and(programmes::routes()).and(measures::routes()), &[]).await;
    let ground = app
        .act(|tx, caller| {
            let (programme, circle) = (caller.new_id(), caller.new_id());
            let town = caller.community.id;
            tx.execute(&PROGRAMME, values![town, programme, caller.now])?;
            tx.execute(&CIRCLE, values![town, circle, programme, caller.now])?;
            Ok(Ground { programme, circle })
        })
        .await;
    (app, ground)
}

pub async fn join(app: &TestApp, ground: Ground, person: PersonId, part: &'static str) {
    app.act(move |tx, caller| {
        let id: Id<programmes::model::Membership> = caller.new_id();
        let name = id.to_string();
        tx.execute(&MEMBER, values![caller.community.id, id, ground.circle, person, part, &name])?;
        Ok(())
    })
    .await;
}

/// So many members of the circle.
pub async fn members(app: &TestApp, ground: Ground, count: usize) -> Vec<Client> {
    let mut members = Vec::new();
    for _ in 0..count {
        let member = app.member().await;
        join(app, ground, member.person.unwrap(), "member").await;
        members.push(member);
    }
    members
}

fn held(
    tx: &mut Tx<'_>,
    caller: &Caller,
    ground: Ground,
    day: Day,
    there: &[PersonId],
) -> Result<MeetingId, Problem> {
    let id: MeetingId = caller.new_id();
    let at: Instant = caller.now;
    let local = format!("{day}T13:30");
    let town = caller.community.id;
    tx.execute(&MEETING, values![town, id, ground.programme, ground.circle, at, day, &local])?;
    for (n, person) in there.iter().enumerate() {
        tx.execute(&THERE, values![town, id, *person, n % 2 == 0, at])?;
    }
    Ok(id)
}

/// A meeting that took place so many days ago, with these people.
pub async fn meeting(app: &TestApp, ground: Ground, days_ago: i64, there: &[&Client]) -> MeetingId {
    let there: Vec<PersonId> = there.iter().filter_map(|client| client.person).collect();
    app.act(move |tx, caller| {
        let day = caller.today().plus_days(-days_ago);
        held(tx, caller, ground, day, &there)
    })
    .await
}
