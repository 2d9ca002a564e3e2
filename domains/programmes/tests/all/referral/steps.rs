//! Opening a referral and taking it further: what the rules let through, and what a note and a journey keep.

use super::*;

#[test]
fn every_consent_meets_every_action() {
    // What the person gave or took back → what opening, accepting, printing and ending answer.
    let matrix = [
        ("none", "referral-lack-none"),
        ("other", "referral-lack-other"),
        ("expired", "referral-lack-expired"),
        ("withdrawn", "referral-lack-withdrawn"),
        ("valid", ""),
    ];
    each_engine_async(|db| async move {
        let mut town = town(db).await;
        // One referral of before, on a consent that is valid at first.
        town.consent(Target::TherapyGroup, "2026-11-01", "2026-11-30").await;
        let before = town.open().await.unwrap();
        for (state, expected) in matrix {
            let person = town.app.member().await.person.unwrap();
            let (circle, pseudonym) = (town.circle, format!("Sowa {state}"));
            let other =
                town.app.act(move |tx, caller| join(tx, caller, circle, person, "member", &pseudonym)).await;
            town.sowa = other;
            match state {
                "other" => town.consent(Target::Assistant, YEAR.0, YEAR.1).await,
                "expired" => town.consent(Target::TherapyGroup, "2025-01-01", "2026-01-01").await,
                "withdrawn" | "valid" => town.consent(Target::TherapyGroup, YEAR.0, YEAR.1).await,
                _ => (),
            }
            if state == "withdrawn" {
                let withdrawn = town
                    .as_staff(move |tx, caller| consents::withdraw(tx, caller, other, Target::TherapyGroup));
                withdrawn.await.unwrap();
            }
            let opened = town.open().await;
            match opened {
                Ok(id) => {
                    assert_eq!(expected, "", "{state}");
                    let letter = town.as_staff(move |tx, caller| actions::letter(tx, caller, id)).await;
                    // No name is known, so the pseudonym stands for it.
                    assert_eq!(letter.unwrap().name, "Sowa valid");
                    town.step(id, Status::Open, Status::Accepted, None).await.unwrap();
                    town.step(id, Status::Accepted, Status::Done, None).await.unwrap();
                }
                refused => assert_eq!(refusal(refused), expected, "{state}"),
            }
        }
        assert_eq!(town.count(&COUNT).await, 2);
        // The referral of before, once its consent has run out: nothing leaves, and only ending is left.
        town.app.site.clock.set(town.app.site.clock.now().plus_days(10));
        let lack = "referral-lack-expired";
        assert_eq!(refusal(town.step(before, Status::Open, Status::Accepted, None).await), lack);
        let reason = Some(Reason::NoPlace);
        assert_eq!(refusal(town.step(before, Status::Open, Status::Declined, reason).await), lack);
        let printed = town.as_staff(move |tx, caller| actions::letter(tx, caller, before)).await;
        assert_eq!(refusal(printed), lack);
        town.step(before, Status::Open, Status::Ended, Some(Reason::NoConsent)).await.unwrap();
    });
}

#[test]
fn every_step_from_every_status_is_let_through_or_refused_as_the_rules_say() {
    use Status::{Accepted, Declined, Done, Ended, Open};
    each_engine_async(|db| async move {
        let town = town(db).await;
        town.consent(Target::TherapyGroup, YEAR.0, YEAR.1).await;
        let ways: &[(&[Status], &[Status])] = &[
            (&[], &[Accepted, Declined, Ended]),
            (&[Accepted], &[Done, Ended]),
            (&[Declined], &[]),
            (&[Accepted, Done], &[]),
            (&[Ended], &[]),
        ];
        let reason = |to: Status| programmes::referral::rules::reasons(to).first().copied();
        for (way, open_ways) in ways {
            for to in Status::ALL {
                let id = town.open().await.unwrap();
                let mut at = Open;
                for next in *way {
                    town.step(id, at, *next, reason(*next)).await.unwrap();
                    at = *next;
                }
                let taken = town.step(id, at, *to, reason(*to)).await;
                assert_eq!(taken.is_ok(), open_ways.contains(to), "{at} to {to}");
                let opened = town.as_staff(move |tx, caller| actions::one(tx, caller, id)).await.unwrap();
                assert_eq!(opened.referral.status, if open_ways.contains(to) { *to } else { at });
                assert_eq!(opened.steps.len(), 1 + way.len() + usize::from(open_ways.contains(to)));
                // From what it no longer is, no form moves it.
                if at != Open {
                    let stale = town.step(id, Open, Ended, reason(Ended)).await;
                    assert!(matches!(stale, Err(Problem::Conflict(_))), "{at}");
                }
            }
        }
    });
}

#[test]
fn a_note_is_sealed_and_a_meeting_hands_its_journey_on() {
    each_engine_async(|db| async move {
        const CANARY: &str = "kanarek w notatce";
        let sqlite = (db.name == "sqlite").then(|| db.directory.path().to_owned());
        let town = town(db).await;
        town.consent(Target::CareService, YEAR.0, YEAR.1).await;
        let (circle, programme, membership) = (town.circle, town.programme, town.sowa);
        let id = town
            .as_staff(move |tx, caller| {
                let meeting = caller.new_id();
                tx.execute(&MEETING, values![caller.community.id, meeting, programme, circle, caller.now])?;
                let id: ReferralId = caller.new_id();
                let new = NewReferral {
                    id,
                    membership,
                    target: Target::CareService,
                    receiver: "Usługi opiekuńcze".to_owned(),
                    note: CANARY.to_owned(),
                    meeting: Some(meeting),
                };
                actions::open(tx, caller, &new).map(|()| id)
            })
            .await
            .unwrap();
        let journey: String = town
            .app
            .act(move |tx, caller| Ok(tx.one(&JOURNEY, values![caller.community.id, id], |row| row.get(0))?))
            .await;
        assert_eq!(journey, "a-journey");
        let sealed: Vec<u8> = town
            .app
            .act(move |tx, caller| Ok(tx.one(&NOTES, values![caller.community.id], |row| row.get(0))?))
            .await;
        assert!(!String::from_utf8_lossy(&sealed).contains("kanarek"));
        for entry in sqlite.iter().flat_map(|folder| std::fs::read_dir(folder).unwrap()) {
            let bytes = std::fs::read(entry.unwrap().path()).unwrap();
            assert!(!bytes.windows(CANARY.len()).any(|window| window == CANARY.as_bytes()));
        }
        let (_, note) = town.as_staff(move |tx, caller| actions::read_note(tx, caller, id)).await.unwrap();
        assert_eq!(note.as_deref(), Some(CANARY));
    });
}

#[test]
fn of_somebody_who_was_erased_nothing_can_be_opened_any_more() {
    each_engine_async(|db| async move {
        let town = town(db).await;
        town.consent(Target::TherapyGroup, YEAR.0, YEAR.1).await;
        let id = town.open().await.unwrap();
        let mut staff = town.coordinator.clone();
        let page = format!("/work/referrals/{id}");
        let before = staff.get(&page).await.ok().text();
        assert!(before.contains(&format!("{page}/letter")), "{before}");
        let person = town.resident.person.unwrap();
        town.app.act(move |tx, caller| person::erase(tx, caller, person)).await;
        let after = staff.get(&page).await.ok().text();
        assert!(after.contains("poprosiła o usunięcie danych") && !after.contains("Sowa"), "{after}");
        for gone in [format!("{page}/letter"), format!("{page}/note"), "referrals/consent?".to_owned()] {
            assert!(!after.contains(&gone), "{gone}: {after}");
        }
        // An old address in a history gives a sentence or the page, never an empty hand.
        let letter = staff.get(&format!("{page}/letter")).await;
        assert_eq!(letter.status, 422);
        assert!(letter.text().contains("Notatki i pisma nie można już otworzyć"), "{}", letter.text());
        staff.get(&format!("{page}/note")).await.ok();
        let refused = town.as_staff(move |tx, caller| actions::letter(tx, caller, id).map(drop)).await;
        assert_eq!(refusal(refused), "referral-erased");
    });
}
