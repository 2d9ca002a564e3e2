//! Referrals and consents on both engines, through the pages people use.

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
