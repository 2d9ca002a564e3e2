//! The pages: what comes back when something is missing, and who sees what.

use super::*;

#[test]
fn without_consent_the_form_comes_back_with_the_reason_and_all_that_was_typed() {
    each_engine_async(|db| async move {
        let mut town = town(db).await;
        let sowa = town.sowa.to_string();
        let form = town.coordinator.get("/work/referrals/new").await.ok();
        let (id, csrf) = (form.hidden("id"), form.hidden("csrf"));
        let fields: &[(&str, &str)] = &[
            ("csrf", &csrf),
            ("id", &id),
            ("person", &sowa),
            ("target", "psychiatrist"),
            ("receiver", "Poradnia w Bytomiu"),
            ("note", "prosi o wizytę rano"),
        ];
        let refused = town.coordinator.post("/work/referrals/new", fields).await;
        assert_eq!(refused.status, 422);
        let text = refused.text();
        assert!(text.contains("Nie ma zgody na: konsultacja psychiatryczna."), "{text}");
        let link = format!("/piekary/work/referrals/consent/new?person={sowa}&#38;purpose=psychiatrist");
        assert_eq!(text.matches(&link).count(), 1, "{text}");
        for typed in ["Poradnia w Bytomiu", "prosi o wizytę rano", &sowa, &id] {
            assert!(text.contains(typed), "{typed}");
        }
        assert!(text.contains("value=\"psychiatrist\" checked"), "{text}");
        assert_eq!(town.count(&COUNT).await, 0);

        // The consent is written down; the very same form goes through, and again changes nothing.
        let ask = format!("/work/referrals/consent/new?person={sowa}&purpose=psychiatrist");
        let page = town.coordinator.get(&ask).await.ok();
        let (consent, csrf2) = (page.hidden("id"), page.hidden("csrf"));
        assert!(page.text().contains("art. 9 ust. 2 lit. a RODO"));
        assert!(!page.text().contains('⟦'), "{}", page.text());
        let paper: &[(&str, &str)] = &[
            ("csrf", &csrf2),
            ("id", &consent),
            ("person", &sowa),
            ("purpose", "psychiatrist"),
            ("version", "1"),
            ("lang", "pl"),
            ("channel", "paper"),
            ("given_on", "20.11.2026"),
            ("expires_on", ""),
        ];
        for _ in 0..2 {
            town.coordinator.post("/work/referrals/consent/new", paper).await.see_other();
        }
        assert_eq!(town.count(&CONSENTS).await, 1);
        for _ in 0..2 {
            let opened = town.coordinator.post("/work/referrals/new", fields).await.see_other();
            assert_eq!(opened.location(), format!("/piekary/work/referrals/{id}"));
        }
        assert_eq!(town.count(&COUNT).await, 1);
        let other: Vec<_> = fields
            .iter()
            .map(|(name, value)| (*name, if *name == "receiver" { "Inna" } else { value }))
            .collect();
        assert_eq!(town.coordinator.post("/work/referrals/new", &other).await.status, 409);

        // The list, the page and the person's own page show it.
        let list = town.coordinator.get("/work/referrals?status=open&target=psychiatrist").await.ok().text();
        assert!(list.contains("Sowa (sroda)") && list.contains("Poradnia w Bytomiu"), "{list}");
        let none = town.coordinator.get("/work/referrals?status=done").await.ok().text();
        assert!(!none.contains("Poradnia w Bytomiu"));
        let page = town.coordinator.get(&format!("/work/referrals/{id}")).await.ok().text();
        assert!(page.contains("20 listopada 2027") && !page.contains("prosi o wizytę"), "{page}");
        let mine = town.resident.get("/me/referrals").await.ok().text();
        assert!(mine.contains("Prosimy o pomoc: Poradnia w Bytomiu. Czekamy na odpowiedź."), "{mine}");
        assert!(!mine.contains("prosi o wizytę"));

        // The note and the letter open the person's data: twice in the log.
        assert_eq!(town.count(&LOOKS).await, 0);
        let note = town.coordinator.get(&format!("/work/referrals/{id}/note")).await.ok().text();
        assert!(note.contains("prosi o wizytę rano"));
        let letter = town.coordinator.get(&format!("/work/referrals/{id}/letter")).await.ok().text();
        assert_eq!(town.count(&LOOKS).await, 2);
        for there in ["Halina Testowa", "600 100 200", "Poradnia w Bytomiu", "konsultacja psychiatryczna"] {
            assert!(letter.contains(there), "{there}");
        }
        for not_there in ["Sowa", "prosi o wizytę", "sroda"] {
            assert!(!letter.contains(not_there), "{not_there}");
        }
    });
}

#[test]
fn everybody_sees_what_is_theirs_to_see() {
    each_engine_async(|db| async move {
        let mut town = town(db).await;
        town.consent(Target::TherapyGroup, YEAR.0, YEAR.1).await;
        let id = town.open().await.unwrap();
        let sowa = town.sowa;
        let (circle, programme) = (town.circle, town.programme);
        let mut own = town.app.person(&[Role::Facilitator]).await;
        let mut elsewhere = town.app.person(&[Role::Facilitator]).await;
        let (first, second) = (own.person.unwrap(), elsewhere.person.unwrap());
        town.app
            .act(move |tx, caller| {
                join(tx, caller, circle, first, "facilitator", "Buk")?;
                let other = add_circle(tx, caller, programme, "online")?;
                join(tx, caller, other, second, "facilitator", "Dąb").map(drop)
            })
            .await;
        let pages = [
            format!("/work/referrals/{id}"),
            format!("/work/referrals/{id}/note"),
            format!("/work/referrals/{id}/letter"),
            format!("/work/referrals/new?person={sowa}"),
            format!("/work/referrals/consent?person={sowa}"),
            format!("/work/referrals/consent/new?person={sowa}"),
        ];
        for page in &pages {
            own.get(page).await.ok();
            assert_eq!(elsewhere.get(page).await.status, 404, "{page}");
            for role in [Role::Funder, Role::Auditor, Role::Evaluator, Role::Member, Role::PeerSupporter] {
                assert_eq!(town.app.person(&[role]).await.get(page).await.status, 404, "{page} {role}");
            }
            assert_eq!(town.app.stranger().get(page).await.status, 303, "{page}");
        }
        assert!(own.get("/work/referrals").await.ok().text().contains("Sowa"));
        assert!(!elsewhere.get("/work/referrals").await.ok().text().contains("Sowa"));
        let mut supervisor = town.app.person(&[Role::Supervisor]).await;
        assert!(supervisor.get("/work/referrals").await.ok().text().contains("Sowa"));
        // A resident sees their own, never another's.
        let mut neighbour = town.app.member().await;
        assert!(!neighbour.get("/me/referrals").await.ok().text().contains("Centrum"));
        assert!(town.resident.get("/me/referrals").await.ok().text().contains("Centrum"));
    });
}

#[test]
fn another_community_sees_nothing() {
    each_engine_async(|db| async move {
        let town = town(db).await;
        town.consent(Target::TherapyGroup, YEAR.0, YEAR.1).await;
        let id = town.open().await.unwrap();
        let sowa = town.sowa;
        let (site, now) = (town.app.site.clone(), town.app.site.clock.now());
        let elsewhere = town
            .app
            .act(move |tx, _| {
                people::community::create(tx, &site, "bytom", "Bytom", "Europe/Warsaw", Lang::Pl, now)
            })
            .await;
        let mut caller = people::Caller::operator(town.app.site.clone(), elsewhere);
        let person = town
            .app
            .site
            .db
            .write({
                let caller = caller.clone();
                move |tx| person::create(tx, &caller, PersonKind::Named, Lang::Pl)
            })
            .await
            .unwrap();
        let mut roles = people::Roles::NONE;
        roles.insert(Role::Admin);
        caller.authority =
            people::Authority::Person(people::Actor { person, session: caller.new_id(), roles });
        let seen = town
            .app
            .site
            .db
            .write(move |tx| {
                let one = actions::one(tx, &caller, id).map(drop);
                let letter = actions::letter(tx, &caller, id).map(drop);
                let step = actions::NewStep {
                    id: caller.new_id(),
                    from: Status::Open,
                    to: Status::Accepted,
                    reason: None,
                };
                let step = actions::step(tx, &caller, id, &step);
                let consents = consents::of_subject(tx, &caller, sowa).map(drop);
                let withdrawn = consents::withdraw(tx, &caller, sowa, Target::TherapyGroup);
                let (list, _) = actions::list(tx, &caller, actions::Filter::default())?;
                Ok::<_, Problem>((list.len(), [one, letter, step, consents, withdrawn]))
            })
            .await
            .unwrap();
        assert_eq!(seen.0, 0);
        for answer in seen.1 {
            assert!(matches!(answer, Err(Problem::NotFound)), "{answer:?}");
        }
        assert_eq!(town.count(&WITHDRAWALS).await, 0);
    });
}
