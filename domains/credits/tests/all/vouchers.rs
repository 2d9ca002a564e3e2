//! Vouchers and gifts: a code is worth its hours once.

use std::thread;

use base::Problem;
use credits::{
    actions,
    fund::{self, actions as funds, model::For, report},
    gift, hours,
    ledger::Category,
    model::{Cover, Want, Why},
    voucher::actions as vouchers,
};
use people::{Actor, Authority, Caller, PersonId, Roles};
use testkit::each_engine_async;

use crate::ground::{allocate, app, at, fund, held, key_of, refused, request, share, someone, sound, want};

fn as_person(caller: &Caller, person: PersonId) -> Caller {
    let actor = Actor { person, session: caller.new_id(), roles: Roles::NONE };
    Caller { authority: Authority::Person(actor), ..caller.clone() }
}

#[test]
fn a_voucher_works_once_and_comes_back_when_nothing_happened() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let fund = fund(tx, caller, 600)?;
            let (resident, peer) = (someone(tx, caller)?, someone(tx, caller)?);
            let made =
                vouchers::make(tx, caller, fund, &share(caller, For::Bearer, 60), None, &[caller.new_id()])?;
            let code = made[0].code.to_lowercase().replace('-', "");
            let bearer = as_person(caller, resident);
            let wish = |caller: &Caller| Want { person: None, ..want(caller, resident, peer, 45) };
            let with = Want { voucher: Some(&code), ..wish(&bearer) };
            assert_eq!(actions::cover(tx, &bearer, &with)?, Cover::Covered { minutes: 45 });
            let hold = held(tx, &bearer, &with)?;
            assert_eq!(held(tx, &bearer, &with)?, hold, "the same request again");
            let second = Want { voucher: Some(&code), ..wish(&bearer) };
            assert_eq!(refused(tx, |tx| held(tx, &bearer, &second)), "credits-voucher-used");
            actions::release(tx, &bearer, hold, Why::Cancelled, request(caller))?;
            let third = held(tx, &bearer, &Want { voucher: Some(&code), ..wish(&bearer) })?;
            actions::settle(tx, caller, third, 45, request(caller))?;
            // a quarter of an hour is left of a voucher that is used up: it goes back to the fund
            assert_eq!(report(tx, caller, fund)?.free, 540);
            fund::expire_due(tx, caller)?;
            let after = report(tx, caller, fund)?;
            assert_eq!((after.free, after.delivered, after.persons), (555, 45, 0));
            assert!(after.agrees);
            let wrong = Want { voucher: Some("7K2M-9QXA-0F3B-TT81"), ..wish(&bearer) };
            assert_eq!(refused(tx, |tx| held(tx, &bearer, &wrong)), "credits-voucher-unknown");
            sound(tx, caller)
        })
        .await;
    });
}

#[test]
fn a_voucher_for_something_somebody_or_some_time_is_no_good_otherwise() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let fund = fund(tx, caller, 600)?;
            let (resident, peer) = (someone(tx, caller)?, someone(tx, caller)?);
            let narrow = credits::fund::model::Share {
                categories: vec![Category::Childcare],
                until: Some(caller.today().plus_days(2)),
                ..share(caller, For::Bearer, 60)
            };
            let made =
                vouchers::make(tx, caller, fund, &narrow, Some(peer), &[caller.new_id(), caller.new_id()])?;
            let code = made[0].code.clone();
            let mine = Want { voucher: Some(&code), ..want(caller, resident, peer, 60) };
            assert_eq!(
                refused(tx, |tx| held(tx, caller, &mine)),
                "credits-voucher-unknown",
                "it is another's"
            );
            let theirs = Want { voucher: Some(&code), ..want(caller, peer, resident, 60) };
            assert_eq!(refused(tx, |tx| held(tx, caller, &theirs)), "credits-voucher-other");
            let right = Want { category: Category::Childcare, ..theirs };
            let late = at(caller, caller.now.plus_days(4));
            let then = Want { until: late.now.plus_days(1), ..right };
            assert_eq!(refused(tx, |tx| held(tx, &late, &then)), "credits-voucher-over");
            held(tx, caller, &right)?;
            vouchers::withdraw(tx, caller, made[1].id)?;
            let second = made[1].code.clone();
            let gone = Want { id: request(caller), voucher: Some(&second), ..right };
            assert_eq!(refused(tx, |tx| held(tx, caller, &gone)), "credits-voucher-over");
            assert_eq!(report(tx, caller, fund)?.free, 540);
            // the same form again does not show the codes again
            let again = vouchers::make(tx, caller, fund, &narrow, None, &[narrow.id]);
            drop(again?);
            let twice = tx.savepoint(|tx| vouchers::make(tx, caller, fund, &narrow, None, &[narrow.id]));
            assert_eq!(key_of(twice.map(drop)), "credits-voucher-made");
            sound(tx, caller)
        })
        .await;
    });
}

#[test]
fn guessing_is_slow_and_two_phones_get_one_hour() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let (resident, peer, code) = app
            .act(|tx, caller| {
                let fund = fund(tx, caller, 6000)?;
                let made = vouchers::make(
                    tx,
                    caller,
                    fund,
                    &share(caller, For::Bearer, 120),
                    None,
                    &[caller.new_id()],
                )?;
                Ok((someone(tx, caller)?, someone(tx, caller)?, made[0].code.clone()))
            })
            .await;
        let got: Vec<Result<_, Problem>> = thread::scope(|scope| {
            let phones: Vec<_> = (0..2)
                .map(|_| {
                    let (db, caller, code) = (app.site.db.clone(), app.operator(), code.clone());
                    scope.spawn(move || {
                        let wish = want(&caller, resident, peer, 60);
                        db.write_now(move |tx| held(tx, &caller, &Want { voucher: Some(&code), ..wish }))
                    })
                })
                .collect();
            phones.into_iter().map(|phone| phone.join().unwrap()).collect()
        });
        assert_eq!(got.iter().filter(|one| one.is_ok()).count(), 1, "{got:?}");

        app.act(move |tx, caller| {
            let guesser = as_person(caller, resident);
            let guess = Want { voucher: Some("0000"), ..want(&guesser, resident, peer, 60) };
            let mut keys = Vec::new();
            for _ in 0..26 {
                keys.push(refused(tx, |tx| actions::cover(tx, &guesser, &guess)));
            }
            assert_eq!(keys[0], "credits-voucher-unknown");
            assert_eq!(keys[25], "credits-voucher-slow");
            sound(tx, caller)
        })
        .await;
    });
}

#[test]
fn a_gift_is_taken_once_or_comes_back() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, operator| {
            let fund = fund(tx, operator, 600)?;
            let (giver, taker) = (someone(tx, operator)?, someone(tx, operator)?);
            allocate(tx, operator, fund, For::Person(taker), 120)?;
            let hold = held(tx, operator, &want(operator, taker, giver, 120))?;
            actions::settle(tx, operator, hold, 120, request(operator))?;
            let (giver, taker) = (as_person(operator, giver), as_person(operator, taker));
            let id = operator.new_id();
            for minutes in [0, -1, i64::MAX] {
                assert_eq!(refused(tx, |tx| gift::actions::give(tx, &giver, id, minutes)), "credits-amount");
            }
            assert_eq!(refused(tx, |tx| gift::actions::give(tx, &giver, id, 121)), "gift-more-than-own");
            let code = gift::actions::give(tx, &giver, id, 50)?.unwrap();
            assert_eq!(gift::actions::give(tx, &giver, id, 50)?, None, "sent twice, it is given once");
            assert_eq!(hours::actions::own(tx, &giver)?, 70);
            assert_eq!(refused(tx, |tx| gift::actions::take(tx, &giver, &code)), "gift-own");
            assert_eq!(refused(tx, |tx| gift::actions::take(tx, &taker, "nonsense")), "gift-unknown");
            assert_eq!(gift::actions::take(tx, &taker, &code)?, 50);
            assert_eq!(refused(tx, |tx| gift::actions::take(tx, &taker, &code)), "gift-over");
            assert_eq!(hours::actions::own(tx, &taker)?, 50);
            assert_eq!(refused(tx, |tx| gift::actions::take_back(tx, &giver, id)), "gift-taken-already");

            // nobody takes the second: after thirty days it is the giver's again
            gift::actions::give(tx, &giver, operator.new_id(), 30)?;
            assert_eq!(hours::actions::own(tx, &giver)?, 40);
            credits::expire_due(tx, &at(operator, operator.now.plus_days(30)))?;
            assert_eq!(hours::actions::own(tx, &giver)?, 40);
            credits::expire_due(tx, &at(operator, operator.now.plus_days(32)))?;
            assert_eq!(hours::actions::own(tx, &giver)?, 70);
            assert!(funds::all(tx, operator)?.len() == 1);
            sound(tx, operator)
        })
        .await;
    });
}
