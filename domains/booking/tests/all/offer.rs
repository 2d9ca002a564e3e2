//! Offers: whose they are, when they show up, and what a stranger learns.

use base::{Day, Problem};
use booking::{
    model::{Kind, OfferStatus},
    offer::{
        actions::{self, DaysOff},
        model::{Draft, Gate, Times, Whose},
    },
};
use people::{Role, person};
use testkit::each_engine_async;

use crate::support::{app, as_person, draft, helper, key_of, peer, resident, training, tuesdays};

#[test]
fn an_offer_shows_up_only_with_training_and_only_as_long_as_it_holds() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let untrained = peer(tx, caller, false)?;
            let me = untrained.person()?;
            let mine = draft(caller, me);
            let offer = actions::create(tx, &untrained, &mine)?;
            assert_eq!(actions::create(tx, &untrained, &mine)?, offer, "the same form twice");
            actions::add_times(tx, &untrained, &tuesdays(caller, offer))?;
            let stranger = resident(tx, caller)?;
            assert!(actions::shown(tx, &stranger)?.is_empty());
            assert_eq!(key_of(actions::shown_one(tx, &stranger, offer).map(drop)), "not-found");
            assert_eq!(actions::mine(tx, &untrained)?[0].gate, Gate::Training);

            // Nobody records their own training; the office does, and it ends.
            let until = Day::new(2026, 12, 10);
            let learnt = training(caller, me, until);
            assert_eq!(key_of(actions::record(tx, &untrained, &learnt)), "not-found");
            actions::record(tx, caller, &learnt)?;
            let shown = actions::shown_one(tx, &stranger, offer)?;
            assert_eq!(shown.gate, Gate::Open { until });
            let days: Vec<String> =
                shown.ahead(&stranger).iter().map(|slot| slot.local.date().to_string()).collect();
            assert_eq!(
                days,
                ["2026-12-01", "2026-12-01", "2026-12-01", "2026-12-08", "2026-12-08", "2026-12-08"]
            );
            actions::withdraw(tx, caller, me, learnt.id)?;
            assert!(actions::shown(tx, &stranger)?.is_empty());

            // So does giving the role back.
            actions::record(tx, caller, &training(caller, me, None))?;
            assert_eq!(actions::shown(tx, &stranger)?.len(), 1);
            person::revoke(tx, caller, me, Role::PeerSupporter)?;
            assert!(actions::shown(tx, &stranger)?.is_empty());
            Ok(())
        })
        .await;
    });
}

#[test]
fn only_its_owner_and_the_office_change_an_offer_and_a_stale_form_is_noticed() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let (owner, offer) = helper(tx, caller)?;
            let other = peer(tx, caller, true)?;
            let now = actions::own(tx, &owner, offer)?;
            assert_eq!(key_of(actions::own(tx, &other, offer)), "not-found");
            let changed = Draft { about: "Inaczej.".to_owned(), ..now.draft.clone() };
            assert_eq!(key_of(actions::update(tx, &other, &changed, now.version)), "not-found");
            actions::update(tx, &owner, &changed, now.version)?;
            let late = Draft { name: "Malwa".to_owned(), ..now.draft.clone() };
            assert_eq!(key_of(actions::update(tx, &owner, &late, now.version)), "offer-stale");
            // The same form sent twice is no conflict.
            actions::update(tx, &owner, &changed, now.version)?;
            // It never changes hands.
            let coordinator = as_person(caller, other.person()?, &[Role::Coordinator]);
            let stolen = Draft { whose: Whose::Person(other.person()?), ..changed.clone() };
            actions::update(tx, &coordinator, &stolen, now.version + 1)?;
            assert_eq!(actions::own(tx, &owner, offer)?.draft.whose, now.draft.whose);

            let version = actions::own(tx, &owner, offer)?.version;
            actions::set_status(tx, &owner, offer, version, OfferStatus::Paused)?;
            assert!(actions::shown(tx, &other)?.is_empty());
            assert_eq!(
                key_of(actions::set_status(tx, &owner, offer, version, OfferStatus::Open)),
                "offer-stale"
            );
            Ok(())
        })
        .await;
    });
}

#[test]
fn odd_drafts_and_odd_times_get_their_sentence() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let (owner, offer) = helper(tx, caller)?;
            let fine = draft(caller, owner.person()?);
            let bad = |change: fn(&mut Draft)| {
                let mut draft = Draft { id: caller.new_id(), ..fine.clone() };
                change(&mut draft);
                draft
            };
            let cases: Vec<(Draft, &str)> = vec![
                (bad(|draft| draft.name = " ".to_owned()), "web-field-empty"),
                (bad(|draft| draft.name = "ola@wp.pl".to_owned()), "offer-name-contact"),
                (bad(|draft| draft.languages.clear()), "offer-languages-none"),
                (bad(|draft| draft.formats.clear()), "offer-formats-none"),
                (bad(|draft| draft.minutes = 7), "web-field-number"),
                (bad(|draft| draft.minutes = 62), "offer-five-minutes"),
                (bad(|draft| draft.online_address = "javascript:alert(1)".to_owned()), "offer-address-wrong"),
                (bad(|draft| draft.topics = vec!["x".to_owned()]), "web-field-choose"),
                (bad(|draft| draft.kind = Kind::Room), "web-field-choose"),
            ];
            for (draft, key) in cases {
                assert_eq!(key_of(actions::create(tx, &owner, &draft)), key, "{draft:?}");
            }
            let fine = tuesdays(caller, offer);
            let short = Times { minutes: 45, ..fine.clone() };
            assert_eq!(key_of(actions::add_times(tx, &owner, &short)), "offer-window-short");
            let early = Times { until: Day::new(2026, 11, 1), ..fine.clone() };
            assert_eq!(key_of(actions::add_times(tx, &owner, &early)), "offer-until-early");
            let far = Times { starts_local: "9998-01-01T10:00".parse().unwrap(), ..fine };
            assert_eq!(key_of(actions::add_times(tx, &owner, &far)), "offer-day-far");
            let off = |first, last| DaysOff { id: caller.new_id(), first, last };
            let (day, before) = (Day::new(2026, 12, 1).unwrap(), Day::new(2026, 11, 30).unwrap());
            assert_eq!(key_of(actions::add_away(tx, &owner, offer, &off(day, before))), "offer-until-early");

            // Days off take the times away, and give them back.
            let seen = |tx: &mut store::Tx<'_>| -> Result<usize, Problem> {
                let shown = actions::shown_one(tx, &owner, offer)?;
                Ok(shown.ahead(caller).iter().filter(|slot| slot.local.date() == day.0).count())
            };
            assert_eq!(seen(tx)?, 3);
            let off = off(day, day);
            actions::add_away(tx, &owner, offer, &off)?;
            assert_eq!(seen(tx)?, 0);
            actions::drop_away(tx, &owner, offer, off.id)?;
            assert_eq!(seen(tx)?, 3);
            Ok(())
        })
        .await;
    });
}
