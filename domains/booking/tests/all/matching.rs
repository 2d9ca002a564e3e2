//! Matching and the shield: who fits and why, and that what is hidden is as if it were not there.

use booking::{
    model::{OfferStatus, Shown},
    offer::{actions as offers, model::Draft},
    shield::{actions, model::Shield},
};
use people::{Caller, PersonId, person};
use testkit::{Client, TestApp, each_engine_async};

use crate::{
    pages::signed_in,
    support::{app, draft, key_of, peer, resident, tuesdays},
};

/// Two who help, in two towns; their offers.
async fn two(app: &TestApp) -> Vec<(PersonId, booking::model::OfferId)> {
    app.act(|tx, caller| {
        let mut all = Vec::new();
        for (name, town, real) in
            [("Kalina", "Piekary Śląskie", "Jan Nowak"), ("Malwa", "Bytom", "Ewa Kowal")]
        {
            let helper = peer(tx, caller, true)?;
            let details = person::Details { name: real.to_owned(), ..person::Details::default() };
            person::set_details(tx, caller, helper.person()?, &details)?;
            let mine =
                Draft { name: name.to_owned(), town: town.to_owned(), ..draft(caller, helper.person()?) };
            let offer = offers::create(tx, &helper, &mine)?;
            offers::add_times(tx, &helper, &tuesdays(caller, offer))?;
            all.push((helper.person()?, offer));
        }
        Ok(all)
    })
    .await
}

async fn asked(client: &mut Client, fields: &[(&str, &str)]) -> String {
    let sent = client.submit("/match", fields).await.see_other();
    let address = sent.location().to_owned();
    assert!(!address.contains("sypiam") && address.contains("w="), "{address}");
    client.get(&address).await.ok().text()
}

#[test]
fn words_become_a_ranking_with_reasons_and_stay_out_of_the_address() {
    each_engine_async(|db| async {
        let app = app(db).await;
        two(&app).await;
        let mut phone = app.stranger();
        let found = asked(&mut phone, &[("words", "jestem w żałobie, nie sypiam, wolę przez telefon")]).await;
        assert!(found.contains("Kalina") && found.contains("Dlaczego:"), "{found}");
        assert!(found.contains("wie coś o tym") && found.contains("tak, jak chcesz"), "{found}");
        let away = asked(&mut phone, &[("words", "żałoba"), ("elsewhere", "yes")]).await;
        assert!(!away.contains("Kalina") && away.contains("Malwa"), "{away}");
        let nobody = asked(&mut phone, &[("languages", "fr")]).await;
        assert!(nobody.contains("Nikt tu teraz nie pasuje"), "{nobody}");
        let old = phone.get("/match?w=00ff").await.ok().text();
        assert!(old.contains("zbyt dawno"), "{old}");
        assert!(
            asked(&mut phone, &[("words", "nie chcę żyć")]).await.contains("Porozmawiaj z kimś już teraz")
        );
    });
}

/// A page without what differs anyway: tokens, ids of forms, notes.
fn stripped(page: &str) -> String {
    let mut out = String::new();
    for part in page.split('"') {
        let random = part.len() >= 32 && part.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b'-');
        // Also inside the links that change the language.
        let note = part.contains("match") && part.len() > 100;
        out.push_str(if random || note { "…" } else { part });
        out.push('"');
    }
    out
}

#[test]
fn whom_a_shield_hides_is_as_if_not_there() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let helpers = two(&app).await;
        let (kalina, offer) = helpers[0];
        let pages = ["/book", "/book?format=phone"];
        let ways = [
            Shield { towns: vec!["piekary slaskie".to_owned()], ..Shield::default() },
            Shield { people: vec!["nowak jan".to_owned()], ..Shield::default() },
            Shield { helpers: vec![kalina], ..Shield::default() },
        ];
        let person = app.act(|tx, caller| resident(tx, caller)?.person()).await;
        let mut me = signed_in(&app, person).await;
        // What the town looks like when Kalina takes a break: the same person, no shield.
        let pause = async |status: OfferStatus| {
            app.act(move |tx, caller| {
                let version = offers::own(tx, caller, offer)?.version;
                offers::set_status(tx, caller, offer, version, status)
            })
            .await;
        };
        pause(OfferStatus::Paused).await;
        let mut absent = Vec::new();
        for page in pages {
            absent.push(stripped(&me.get(page).await.ok().text()));
        }
        let ranked = stripped(&asked(&mut me, &[("words", "żałoba")]).await);
        let nothing = me.get(&format!("/book/{offer}")).await;
        pause(OfferStatus::Open).await;
        assert!(me.get("/book").await.ok().text().contains("Kalina"));
        let mut version = 0;
        for shield in ways {
            app.act(move |tx, caller| {
                let me = Caller {
                    authority: people::Authority::Person(people::Actor {
                        person,
                        session: caller.new_id(),
                        roles: people::Roles::NONE,
                    }),
                    ..caller.clone()
                };
                actions::save(tx, &me, &shield, version)
            })
            .await;
            version += 1;
            for (page, absent) in pages.iter().zip(&absent) {
                assert_eq!(&stripped(&me.get(page).await.ok().text()), absent, "{page}");
            }
            assert_eq!(stripped(&asked(&mut me, &[("words", "żałoba")]).await), ranked);
            let hidden = me.get(&format!("/book/{offer}")).await;
            assert_eq!(
                (hidden.status, stripped(&hidden.text())),
                (nothing.status, stripped(&nothing.text()))
            );
        }
    });
}

#[test]
fn a_shield_is_sealed_works_both_ways_and_answers_no_guesses() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let helpers = two(&app).await;
        let first = helpers[0].1;
        app.act(move |tx, caller| {
            let ola = resident(tx, caller)?;
            let details = person::Details { name: "Ola Lis".to_owned(), ..person::Details::default() };
            person::set_details(tx, caller, ola.person()?, &details)?;
            let people = |names: &[&str]| Shield {
                people: names.iter().map(|name| (*name).to_owned()).collect(),
                ..Shield::default()
            };
            // A first name alone finds nobody out.
            actions::save(tx, &ola, &people(&["Nowak"]), 0)?;
            assert_eq!(offers::shown(tx, &ola)?.len(), 2);
            assert_eq!(key_of(actions::save(tx, &ola, &people(&["Jan Nowak"]), 0)), "shield-stale");
            actions::save(tx, &ola, &people(&["Jan Nowak"]), 1)?;
            assert_eq!(offers::shown(tx, &ola)?.len(), 1);
            assert_eq!(key_of(offers::shown_one(tx, &ola, helpers[0].1).map(drop)), "not-found");
            // Whoever helps keeps away from somebody, too.
            let malwa = crate::support::as_person(caller, helpers[1].0, &[people::Role::PeerSupporter]);
            actions::save(tx, &malwa, &people(&["Ola Lis"]), 0)?;
            assert!(offers::shown(tx, &ola)?.is_empty());
            let other = resident(tx, caller)?;
            assert_eq!(offers::shown(tx, &other)?.len(), 2);
            // Only a few changes a day: no asking about a whole town.
            let mut version = 2;
            let refused = loop {
                let name = format!("Ktoś Numer{version}");
                match actions::save(tx, &ola, &people(&[&name]), version) {
                    Ok(()) => version += 1,
                    Err(problem) => break problem,
                }
                assert!(version < 40);
            };
            assert!(matches!(refused, base::Problem::TooMany(_)), "{refused:?}");
            Ok(())
        })
        .await;
        // Who says nothing of where they are is hidden from everybody who keeps away from any town: nothing to probe.
        app.act(move |tx, caller| {
            let offer = offers::own(tx, caller, first)?;
            let unsaid = Draft { shown: Shown::Nothing, ..offer.draft.clone() };
            offers::update(tx, caller, &unsaid, offer.version)?;
            let ola = resident(tx, caller)?;
            let away = Shield { towns: vec!["Radom".to_owned()], ..Shield::default() };
            actions::save(tx, &ola, &away, 0)?;
            assert_eq!(offers::shown(tx, &ola)?.len(), 1);
            Ok(())
        })
        .await;
    });
}
