//! Consents: given, taken back, expired, and the words they were given to.

use super::*;

#[test]
fn a_person_gives_and_takes_back_and_what_was_open_stops() {
    each_engine_async(|db| async move {
        let mut town = town(db).await;
        let page = town.resident.get("/me/consents/therapy_group").await.ok();
        assert!(page.text().contains("Zgadzam się, żeby społeczność „Piekary Śląskie”"));
        let fields = [
            ("id", page.hidden("id")),
            ("version", page.hidden("version")),
            ("lang", page.hidden("lang")),
            ("csrf", page.hidden("csrf")),
        ];
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        for _ in 0..2 {
            town.resident.post("/me/consents/therapy_group", &fields).await.see_other();
        }
        assert_eq!(town.count(&CONSENTS).await, 1);
        // A paper with the same purpose, too: one button takes back both.
        town.consent(Target::TherapyGroup, YEAR.0, YEAR.1).await;
        let id = town.open().await.unwrap();
        let list = town.resident.get("/me/consents").await.ok().text();
        assert!(list.contains("Udzielona 25 listopada 2026, online, do 25 listopada 2027."), "{list}");
        for _ in 0..2 {
            let path = "/me/consents/therapy_group/withdraw";
            town.resident.post_from("/me/consents", path, &[]).await.see_other();
        }
        assert_eq!(town.count(&WITHDRAWALS).await, 2);
        assert_eq!(refusal(town.open().await), "referral-lack-withdrawn");

        let path = format!("/work/referrals/{id}");
        let stopped = town.coordinator.get(&path).await.ok();
        let text = stopped.text();
        assert!(text.contains("wycofana od 25 listopada 2026"), "{text}");
        assert!(text.contains("value=\"ended\"") && !text.contains("value=\"accepted\""), "{text}");
        assert!(!text.contains("/letter"), "{text}");
        let letter = town.coordinator.get(&format!("{path}/letter")).await;
        assert_eq!(letter.status, 422);
        assert!(!letter.text().contains("Halina"));
        assert_eq!(town.count(&LOOKS).await, 0);
        let (step, csrf) = (stopped.hidden("id"), stopped.hidden("csrf"));
        let to = |to: &'static str, reason: &'static str| {
            vec![
                ("csrf", csrf.clone()),
                ("id", step.clone()),
                ("from", "open".to_owned()),
                ("to", to.to_owned()),
                ("reason-ended", reason.to_owned()),
            ]
        };
        for (fields, status) in [
            (to("accepted", ""), 422),
            (to("ended", ""), 422),
            (to("ended", "no_consent"), 303),
            // The same form again changes nothing; a new one from an old page is told so.
            (to("ended", "no_consent"), 303),
            (to("accepted", ""), 409),
        ] {
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            let answer = town.coordinator.post(&format!("{path}/step"), &fields).await;
            assert_eq!(answer.status, status, "{}", answer.text());
        }
        let steps = town.as_staff(move |tx, caller| actions::one(tx, caller, id)).await.unwrap().steps;
        assert_eq!(steps.len(), 2);
        let mine = town.resident.get("/me/referrals").await.ok().text();
        assert!(mine.contains("zgoda już nie obowiązuje"), "{mine}");
    });
}

#[test]
fn changed_words_become_the_next_version_and_old_consents_keep_theirs() {
    each_engine_async(|db| async move {
        let mut town = town(db).await;
        let old = town.resident.get("/me/consents/assistant").await.ok();
        let (id, csrf) = (old.hidden("id"), old.hidden("csrf"));
        // As if an older release had published other words: those of this one become version 2.
        town.app.act(|tx, caller| Ok(tx.execute(&RETELL, values![caller.community.id])?)).await;
        let new = town.resident.get("/me/consents/assistant").await.ok();
        assert_eq!((old.hidden("version"), new.hidden("version")), ("1".to_owned(), "2".to_owned()));
        let give = |version: &'static str| {
            [
                ("id", id.clone()),
                ("version", version.to_owned()),
                ("lang", "pl".to_owned()),
                ("csrf", csrf.clone()),
            ]
        };
        for (version, status) in [("1", 409), ("2", 303)] {
            let fields = give(version);
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            assert_eq!(town.resident.post("/me/consents/assistant", &fields).await.status, status);
        }
        let list = town.resident.get("/me/consents").await.ok().text();
        assert!(list.contains("/me/consents/assistant?version=2"), "{list}");
        let words = town.resident.get("/me/consents/assistant?version=1&lang=pl").await.ok().text();
        assert!(words.contains("Inaczej."));
        let print = "/work/referrals/consent/print?purpose=assistant&lang=fr";
        let sheet = town.coordinator.get(print).await.ok().text();
        assert!(
            sheet.contains("accompagnement par un assistant") && sheet.contains("Date et signature"),
            "{sheet}"
        );
    });
}

#[test]
fn consents_that_make_no_sense_are_named_and_nothing_is_kept() {
    each_engine_async(|db| async move {
        let town = town(db).await;
        let membership = town.sowa;
        for (channel, given, expires, field) in [
            (Channel::Online, "2026-11-20", "2027-11-20", "channel"),
            (Channel::Paper, "2026-11-26", "2027-11-20", "given_on"),
            (Channel::Spoken, "2026-11-20", "2026-11-19", "expires_on"),
            (Channel::Paper, "2026-11-20", "2036-11-20", "expires_on"),
        ] {
            let answer = town
                .as_staff(move |tx, caller| {
                    let new = NewConsent {
                        id: caller.new_id::<()>().cast(),
                        membership,
                        purpose: Target::Assistant,
                        version: 1,
                        lang: Lang::Uk,
                        channel,
                        given_on: day(given),
                        expires_on: Some(day(expires)),
                    };
                    consents::record(tx, caller, &new)
                })
                .await;
            let Err(Problem::Invalid(problems)) = answer else { panic!("{given}") };
            assert_eq!(problems[0].field, field);
        }
        assert_eq!(town.count(&CONSENTS).await, 0);
        let unknown: ConsentId = town.app.operator().new_id();
        let version = town
            .as_staff(move |tx, caller| {
                let new = NewConsent {
                    id: unknown,
                    membership,
                    purpose: Target::Assistant,
                    version: 7,
                    lang: Lang::Uk,
                    channel: Channel::Paper,
                    given_on: caller.today(),
                    expires_on: None,
                };
                consents::record(tx, caller, &new)
            })
            .await;
        assert!(matches!(version, Err(Problem::Invalid(_))));
    });
}
