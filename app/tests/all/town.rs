//! A small town with a little of everything in it, so that addresses lead somewhere.
//!
//! The rows are written directly: these tests are about doors, headers and words, not about actions.

use base::Problem;
use people::{PersonId, Role};
use store::{statement, values};
use testkit::{Client, TestApp, TestDb};
use web::Visitor;

statement! {
    PROGRAMME = "INSERT INTO programme (community_id, id, slug, started_on, created_at) \
        VALUES ($1, $2, 'razem', '2021-04-07', '2021-04-07T08:00:00.000Z')";
    PLACE = "INSERT INTO place (community_id, id, name, street, postcode, town, accessibility, note, created_at) \
        VALUES ($1, $2, 'Dom kultury', 'Rynek 1', '41-940', 'Piekary', 'step_free', '', '2021-04-07T08:00:00.000Z')";
    CIRCLE = "INSERT INTO circle (community_id, id, programme_id, slug, name, about, openness, format, languages, \
        place_id, created_at) VALUES ($1, $2, $3, 'sroda', 'Środa', '', 'open', 'in_person', 'pl uk', $4, \
        '2021-04-07T08:00:00.000Z')";
    MEMBERSHIP = "INSERT INTO membership (community_id, id, circle_id, person_id, part, pseudonym, pseudonym_key, \
        joined_on) VALUES ($1, $2, $3, $4, $5, $6, $6, '2021-04-07')";
    MEETING = "INSERT INTO meeting (community_id, id, programme_id, circle_id, kind, format, starts_at, minutes, day, \
        starts_local, place_id, title, guest, status, sequence, changed_at, closed_at, journey_id) VALUES ($1, $2, $3, \
        $4, 'group', 'in_person', $5, 120, $6, $7, $8, '', '', $9, 0, $5, $10, $2)";
    ATTENDANCE = "INSERT INTO attendance (community_id, meeting_id, person_id, status, active, recorded_at) \
        VALUES ($1, $2, $3, 'attended', $4, '2026-11-18T14:30:00.000Z')";
}

pub const PROGRAMME_ID: &str = "01890000-0000-7000-8000-000000000001";
pub const PLACE_ID: &str = "01890000-0000-7000-8000-000000000002";
pub const CIRCLE_ID: &str = "01890000-0000-7000-8000-000000000003";
pub const PLANNED: &str = "01890000-0000-7000-8000-000000000004";
pub const CLOSED: &str = "01890000-0000-7000-8000-000000000005";
pub const NOBODY: &str = "01890000-0000-7000-8000-00000000ffff";

/// The whole program in process.
pub async fn bare(db: TestDb) -> TestApp {
    TestApp::new(db, ostoja::routes(), ostoja::nav()).await
}

/// The whole program with a programme, a circle that a facilitator runs, and two meetings.
pub async fn small(db: TestDb) -> (TestApp, Client) {
    let app = bare(db).await;
    let facilitator = app.person(&[Role::Facilitator]).await;
    let member = app.person(&[Role::Member]).await;
    let (runs, comes) = (facilitator.person.expect("signed in"), member.person.expect("signed in"));
    app.act(move |tx, caller| {
        let town = caller.community.id;
        tx.execute(&PROGRAMME, values![town, PROGRAMME_ID])?;
        tx.execute(&PLACE, values![town, PLACE_ID])?;
        tx.execute(&CIRCLE, values![town, CIRCLE_ID, PROGRAMME_ID, PLACE_ID])?;
        for (person, part, pseudonym) in [(runs, "facilitator", "jarzebina"), (comes, "member", "wrobel")] {
            let id = caller.new_id::<()>();
            tx.execute(&MEMBERSHIP, values![town, id, CIRCLE_ID, person, part, pseudonym])?;
        }
        let closed_at = Some("2026-11-18T14:40:00.000Z");
        for (id, day, status, closed_at) in
            [(CLOSED, "2026-11-18", "closed", closed_at), (PLANNED, "2026-11-25", "planned", None)]
        {
            let (at, local) = (format!("{day}T12:30:00.000Z"), format!("{day}T13:30"));
            tx.execute(
                &MEETING,
                values![town, id, PROGRAMME_ID, CIRCLE_ID, at, day, local, PLACE_ID, status, closed_at],
            )?;
        }
        tx.execute(&ATTENDANCE, values![town, CLOSED, comes, true])?;
        Ok::<_, Problem>(())
    })
    .await;
    (app, member)
}

/// A path with something in the place of every name: what the small town has, or well-formed ids of nothing.
pub fn fill(path: &str, person: Option<PersonId>) -> String {
    let mut filled = String::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').expect("a name ends");
        filled.push_str(before);
        let own = person.map(|person| person.to_string());
        filled.push_str(match name.trim_start_matches('*') {
            "programme" => "razem",
            "circle" => "sroda",
            "meeting" => PLANNED,
            "place" => PLACE_ID,
            "person" => own.as_deref().unwrap_or(NOBODY),
            "role" => "member",
            "year" => "2026",
            "month" => "2026-11",
            "day" => "2026-11-25",
            _ => NOBODY,
        });
        rest = after;
    }
    filled.push_str(rest);
    filled
}

/// A form token that belongs to this browser, as every page with a form hides one.
pub fn token(app: &TestApp, client: &mut Client) -> String {
    let name = app.site.cookies.name("visitor");
    let visitor = client.cookies.entry(name).or_insert_with(|| app.site.entropy.token()[..32].to_owned());
    Visitor(visitor.clone()).form_token(&app.site)
}
