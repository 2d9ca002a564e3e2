//! Cover, hold, settle, release, reverse, expire: what goes and what is refused.

use base::Problem;
use credits::{
    actions,
    fund::{actions as funds, model::For, report},
    hours,
    model::{Category, Cover, HoldState, Payee, Settled, Want, Why},
};
use people::Caller;
use testkit::each_engine_async;

use crate::ground::{
    allocate, app, at, fund, held, programme, reconciled, refused, request, someone, sound, want,
};

#[test]
fn a_town_without_credits_books_for_nothing() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let (resident, peer) = (someone(tx, caller)?, someone(tx, caller)?);
            let want = want(caller, resident, peer, 60);
            assert_eq!(actions::cover(tx, caller, &want)?, Cover::Free);
            let hold = actions::hold(tx, caller, &want)?;
            assert_eq!((hold.id, hold.minutes), (None, 0));
            assert_eq!(actions::hold(tx, caller, &want)?, hold, "the same once more");
            sound(tx, caller)
        })
        .await;
    });
}

#[test]
fn an_hour_is_held_given_and_counted() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let fund = fund(tx, caller, 600)?;
            let (resident, peer) = (someone(tx, caller)?, someone(tx, caller)?);
            allocate(tx, caller, fund, For::Person(resident), 90)?;
            let want = want(caller, resident, peer, 60);
            assert_eq!(actions::cover(tx, caller, &want)?, Cover::Covered { minutes: 60 });
            let hold = actions::hold(tx, caller, &want)?;
            assert_eq!(actions::hold(tx, caller, &want)?, hold, "sent twice, it is held once");
            let other = Want { minutes: 30, ..want };
            assert_eq!(refused(tx, |tx| actions::hold(tx, caller, &other)), "credits-other-request");
            let hold = hold.id.unwrap();
            assert_eq!(actions::state(tx, caller, hold)?, (HoldState::Open, 0));
            let before = report(tx, caller, fund)?;
            assert_eq!((before.free, before.allocated, before.held, before.delivered), (510, 30, 60, 0));
            assert_eq!(before.persons, 0);

            // three quarters of an hour happened; the rest is free again at once
            let settling = request(caller);
            assert_eq!(actions::settle(tx, caller, hold, 45, settling)?, Settled { minutes: 45 });
            assert_eq!(actions::settle(tx, caller, hold, 45, settling)?, Settled { minutes: 45 });
            reconciled(tx, caller, fund)?;
            let after = report(tx, caller, fund)?;
            assert_eq!((after.free, after.allocated, after.held, after.delivered), (510, 45, 0, 45));
            assert_eq!((after.persons, after.money_delivered, after.per_hour), (1, 7500, Some(10_000)));
            assert!(after.agrees);
            assert_eq!(after.services, [(Category::Support, 1, 45)]);
            sound(tx, caller)
        })
        .await;
    });
}

#[test]
fn a_hold_ends_once_and_in_time() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let fund = fund(tx, caller, 600)?;
            let (resident, peer) = (someone(tx, caller)?, someone(tx, caller)?);
            allocate(tx, caller, fund, For::Person(resident), 600)?;
            let hold = held(tx, caller, &want(caller, resident, peer, 60))?;
            let settle = |tx: &mut store::Tx<'_>, caller: &Caller, minutes| {
                actions::settle(tx, caller, hold, minutes, request(caller))
            };
            assert_eq!(refused(tx, |tx| settle(tx, caller, 61)), "credits-more-than-held");
            for minutes in [0, -5, i64::MIN] {
                assert_eq!(refused(tx, |tx| settle(tx, caller, minutes)), "credits-minutes");
            }
            let late = at(caller, caller.now.plus_days(14));
            assert_eq!(refused(tx, |tx| settle(tx, &late, 60)), "credits-hold-expired");
            assert_eq!(
                actions::state(tx, &late, hold)?,
                (HoldState::Expired, 0),
                "void before the clock says so"
            );
            settle(tx, caller, 60)?;
            assert_eq!(refused(tx, |tx| settle(tx, caller, 60)), "credits-hold-ended");
            let why = Why::Cancelled;
            assert_eq!(
                refused(tx, |tx| actions::release(tx, caller, hold, why, request(caller))),
                "credits-hold-ended"
            );

            // expired by the clock: free again, and no longer to be settled
            let other = held(tx, caller, &want(caller, resident, peer, 60))?;
            assert_eq!(actions::expire_due(tx, caller)?, 0);
            assert_eq!(actions::expire_due(tx, &late)?, 1);
            assert_eq!(actions::expire_due(tx, &late)?, 0);
            assert_eq!(actions::state(tx, caller, other)?, (HoldState::Expired, 0));
            actions::release(tx, &late, other, why, request(caller))?;
            let refusal = refused(tx, |tx| actions::settle(tx, &late, other, 60, request(caller)));
            assert_eq!(refusal, "credits-hold-expired");

            // moved back once, by an entry of its own
            let reversing = request(caller);
            actions::reverse(tx, &late, hold, reversing)?;
            actions::reverse(tx, &late, hold, reversing)?;
            let again = refused(tx, |tx| actions::reverse(tx, &late, hold, request(caller)));
            assert_eq!(again, "credits-reversed-before");
            let report = report(tx, caller, fund)?;
            assert_eq!((report.allocated, report.delivered, report.held), (600, 0, 0));
            reconciled(tx, caller, fund)?;
            assert!(report.agrees);
            sound(tx, caller)
        })
        .await;
    });
}

#[test]
fn what_ends_soonest_pays_first_then_the_programme_then_own_hours() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let fund = fund(tx, caller, 600)?;
            let (resident, peer) = (someone(tx, caller)?, someone(tx, caller)?);
            let programme = programme(tx, caller)?;
            allocate(tx, caller, fund, For::Person(resident), 20)?;
            allocate(tx, caller, fund, For::Programme(programme), 30)?;
            let whole = Want { programme: Some(programme), ..want(caller, resident, peer, 60) };
            assert_eq!(actions::cover(tx, caller, &whole)?, Cover::Short { minutes: 60 });
            assert_eq!(refused(tx, |tx| actions::hold(tx, caller, &whole)), "credits-short");
            // the resident has earned something in the meantime
            allocate(tx, caller, fund, For::Person(peer), 30)?;
            let back = held(tx, caller, &want(caller, peer, resident, 30))?;
            actions::settle(tx, caller, back, 30, request(caller))?;
            let whole = Want { id: request(caller), ..whole };
            let hold = held(tx, caller, &whole)?;
            // 20 + 30 of the fund are given first, 5 of the resident's own ten after them
            actions::settle(tx, caller, hold, 55, request(caller))?;
            let report = report(tx, caller, fund)?;
            assert_eq!(report.delivered, 30 + 50);
            reconciled(tx, caller, fund)?;
            assert!(report.agrees);
            sound(tx, caller)
        })
        .await;
    });
}

#[test]
fn odd_wishes_are_refused_with_a_sentence_each() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let fund = fund(tx, caller, 600)?;
            let (resident, peer) = (someone(tx, caller)?, someone(tx, caller)?);
            allocate(tx, caller, fund, For::Person(resident), 60)?;
            let good = want(caller, resident, peer, 60);
            let tried = |tx: &mut store::Tx<'_>, want: &Want<'_>| {
                refused(tx, |tx| actions::hold(tx, caller, &Want { id: request(caller), ..*want }))
            };
            for minutes in [0, -1, 1441, i64::MAX, i64::MIN] {
                assert_eq!(tried(tx, &Want { minutes, ..good }), "credits-minutes");
            }
            assert_eq!(tried(tx, &Want { category: Category::Grant, ..good }), "credits-no-service");
            assert_eq!(tried(tx, &Want { until: caller.now, ..good }), "credits-hold-past");
            assert_eq!(tried(tx, &Want { person: None, ..good }), "credits-for-whom");
            assert_eq!(tried(tx, &Want { payee: Payee::Person(resident), ..good }), "credits-own-hour");
            assert_eq!(tried(tx, &Want { minutes: 61, ..good }), "credits-short");
            let other = want(caller, peer, resident, 1);
            assert_eq!(tried(tx, &other), "credits-short");

            // an allocation larger than its fund
            let share = crate::ground::share(caller, For::Person(peer), 541);
            assert_eq!(refused(tx, |tx| funds::allocate(tx, caller, fund, &share)), "fund-has-less");
            for minutes in [0, -60, i64::MAX] {
                let share = credits::fund::model::Share { id: caller.new_id(), minutes, ..share.clone() };
                assert_eq!(refused(tx, |tx| funds::allocate(tx, caller, fund, &share)), "credits-amount");
            }
            sound(tx, caller)
        })
        .await;
    });
}

#[test]
fn nobody_books_with_the_hours_of_others() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let member = app.member().await;
        let me = member.person.unwrap();
        let theirs = app.act(|tx, caller| {
            let fund = fund(tx, caller, 600)?;
            let resident = someone(tx, caller)?;
            allocate(tx, caller, fund, For::Person(resident), 60)?;
            Ok(resident)
        });
        let theirs = theirs.await;
        app.act(move |tx, operator| {
            let actor = people::Actor { person: me, session: operator.new_id(), roles: people::Roles::NONE };
            let caller = Caller { authority: people::Authority::Person(actor), ..operator.clone() };
            let peer = someone(tx, operator)?;
            let wish = want(&caller, theirs, peer, 60);
            assert!(matches!(actions::cover(tx, &caller, &wish), Err(Problem::NotFound)));
            assert!(matches!(actions::hold(tx, &caller, &wish), Err(Problem::NotFound)));
            assert!(matches!(
                actions::reverse(tx, &caller, caller.new_id(), request(&caller)),
                Err(Problem::NotFound)
            ));
            let own = want(&caller, me, peer, 60);
            assert_eq!(actions::cover(tx, &caller, &own)?, Cover::Short { minutes: 60 });
            assert_eq!(hours::actions::own(tx, &caller)?, 0);
            Ok(())
        })
        .await;
    });
}
