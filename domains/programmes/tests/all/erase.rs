//! Erasing somebody who belongs to circles: counted ever after, and nobody.

use people::{PersonId, person};
use programmes::{
    circle::{actions, model::Draft},
    model::{CircleFormat, CircleId, Openness},
    place::{self, PlaceDraft},
    records,
};
use testkit::{TestApp, each_engine_async};
use texts::Lang;

use crate::programme::begun;

const PSEUDONYM: &str = "KanarekPseudonim";

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

        app.act(move |tx, caller| person::erase(tx, caller, person)).await;
        people::erase::forget(&app.site).await;

        let members = app.act(move |tx, caller| records::members(tx, caller, circle)).await;
        assert_eq!(members.len(), 1, "registers still count somebody");
        assert_eq!(members[0].person, person);
        assert!(members[0].pseudonym.starts_with("— "), "{}", members[0].pseudonym);
        assert!(members[0].left_on.is_some(), "and expect nobody");
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
