//! Erasing somebody who belongs to circles: counted ever after, and nobody.

use people::{PersonId, person};
use programmes::{
    circle::{actions, model::Draft},
    model::{CircleFormat, CircleId, Openness},
    place::{self, PlaceDraft},
    records,
};
use store::{statement, values};
use testkit::{TestApp, each_engine_async};
use texts::Lang;

use crate::programme::begun;

const PSEUDONYM: &str = "KanarekPseudonim";

statement! {
    PROGRAMME = "SELECT programme_id FROM circle WHERE community_id = $1 AND id = $2";
    SOMEBODY = "INSERT INTO person (community_id, id, kind, lang, created_at) VALUES ($1, $2, 'office', 'pl', 'now')";
    MEETING = "INSERT INTO meeting (community_id, id, programme_id, circle_id, kind, format, starts_at, minutes, day, \
        starts_local, title, guest, status, sequence, changed_at, journey_id, closed_at) VALUES ($1, $2, $3, $4, 'group', \
        'video', '2026-11-18T12:30:00.000Z', 120, '2026-11-18', '2026-11-18T13:30', '', '', 'closed', 0, 'now', $2, 'now')";
    CORRECTION = "INSERT INTO attendance_correction (community_id, id, meeting_id, person_id, status_after, \
        active_after, reason, recorded_at, recorded_by) VALUES ($1, $2, $3, $4, 'attended', false, $5, 'now', $4)";
    REASONS = "SELECT reason FROM attendance_correction WHERE community_id = $1 AND meeting_id = $2";
}

async fn with_member(app: &TestApp) -> (CircleId, PersonId) {
    app.act(|tx, caller| {
        let place =
            PlaceDraft { name: "Sala".to_owned(), town: "Piekary".to_owned(), ..PlaceDraft::default() };
        let draft = Draft {
            id: caller.new_id(),
            programme: begun(tx, caller, "Środa")?,
            slug: String::new(),
            name: "Środa".to_owned(),
            about: "Spotykamy się w środy.".to_owned(),
            openness: Openness::Open,
            format: CircleFormat::InPerson,
            languages: vec![Lang::Pl],
            place: Some(place::actions::find_or_add(tx, caller, &place)?),
            online_address: None,
            capacity: Some(12),
        };
        let circle = actions::create(tx, caller, &draft)?;
        actions::add_member(tx, caller, circle, PSEUDONYM, caller.today(), Lang::Pl)?;
        let members = records::members(tx, caller, circle)?;
        Ok((circle, members[0].person))
    })
    .await
}

/// Three corrections: one about the member, two about somebody else, one of which says the member's pseudonym.
async fn three_corrections(app: &TestApp, circle: CircleId, member: PersonId) -> String {
    app.act(move |tx, caller| {
        let community = caller.community.id;
        let (meeting, other) = (caller.new_id::<()>(), caller.new_id::<()>());
        let programme: String = tx.one(&PROGRAMME, values![community, circle], |row| row.get(0))?;
        tx.execute(&SOMEBODY, values![community, other])?;
        tx.execute(&MEETING, values![community, meeting, programme, circle])?;
        let reasons = [
            (member.to_string(), format!("{PSEUDONYM} zadzwoniła")),
            (other.to_string(), format!("pomylony z {}", PSEUDONYM.to_uppercase())),
            (other.to_string(), "pomyłka w telefonie".to_owned()),
        ];
        for (about, reason) in reasons {
            tx.execute(&CORRECTION, values![community, caller.new_id::<()>(), meeting, about, reason])?;
        }
        Ok(meeting.to_string())
    })
    .await
}

#[test]
fn an_erased_member_is_still_counted_and_nobody() {
    each_engine_async(|db| async move {
        let sqlite = db.db.engine() == store::Engine::Sqlite;
        let app = TestApp::new(db, people::routes().and(programmes::routes()), &[]).await;
        let (circle, person) = with_member(&app).await;
        let known = app
            .act(move |tx, caller| {
                let mut known = Vec::new();
                for room in people::ROOMS {
                    known.extend((room.known_as)(tx, caller, &[person])?.into_iter().map(|(_, known)| known));
                }
                Ok(known)
            })
            .await;
        assert_eq!(known, [format!("{PSEUDONYM} (Środa)")]);
        let meeting = three_corrections(&app, circle, person).await;

        app.act(move |tx, caller| person::erase(tx, caller, person)).await;
        people::erase::forget(&app.site).await;

        let members = app.act(move |tx, caller| records::members(tx, caller, circle)).await;
        assert_eq!(members.len(), 1, "registers still count somebody");
        assert_eq!(members[0].person, person);
        assert!(members[0].pseudonym.starts_with("— "), "{}", members[0].pseudonym);
        assert!(members[0].left_on.is_some(), "and expect nobody");
        let mut reasons: Vec<String> = app
            .act(move |tx, caller| {
                Ok(tx.query(&REASONS, values![caller.community.id, &meeting], |row| row.get(0))?)
            })
            .await;
        reasons.sort();
        assert_eq!(
            reasons,
            ["pomyłka w telefonie", "—", "—"],
            "a reason that is about them, or says who, goes"
        );
        if sqlite {
            for entry in
                std::fs::read_dir(app.site.settings.data_dir.clone().expect("a directory")).expect("files")
            {
                let bytes = std::fs::read(entry.expect("a file").path()).unwrap_or_default();
                for canary in [PSEUDONYM, &PSEUDONYM.to_lowercase()] {
                    let found = bytes.windows(canary.len()).any(|window| window == canary.as_bytes());
                    assert!(!found, "{canary} is still there");
                }
            }
        }
    });
}
