//! Hours of the community: set aside with a booking, passed on when it happened, given back when it does not.

use base::Problem;
use booking::{
    booking::{actions, model::Whom},
    model::{Reason, Said, Status},
};
use credits::{
    fund::{
        actions as funds,
        model::{Draft, For, Grant, Share},
    },
    hours,
    ledger::replay,
    model::HoldState,
};
use people::{Caller, PersonId};
use store::Tx;
use testkit::each_engine_async;

use crate::support::{FIVE, SIX, app, at, helper, key_of, resident, wish};

/// A fund, and so many hours of it for one person.
fn hours_for(tx: &mut Tx<'_>, caller: &Caller, person: PersonId, count: i64) -> Result<(), Problem> {
    let draft = Draft {
        id: caller.new_id(),
        name: "Fundusz sąsiedzki".to_owned(),
        whom: "Mieszkańcy".to_owned(),
        area: "Piekary Śląskie".to_owned(),
        categories: Vec::new(),
        until: None,
        currency: "PLN".to_owned(),
    };
    funds::create(tx, caller, &draft)?;
    let grant = Grant {
        id: caller.new_id(),
        minutes: 600,
        money: 100_000,
        given_on: caller.today(),
        source: "Fundacja Brzoza".to_owned(),
    };
    funds::grant(tx, caller, draft.id, &grant)?;
    let share = Share {
        id: caller.new_id(),
        whom: For::Person(person),
        minutes: 60 * count,
        categories: Vec::new(),
        until: None,
    };
    funds::allocate(tx, caller, draft.id, &share).map(drop)
}

/// What somebody has of their own, and what they may still receive.
fn has(tx: &mut Tx<'_>, who: &Caller) -> Result<(i64, i64), Problem> {
    let statement = hours::actions::mine(tx, who)?;
    Ok((statement.own, statement.may_receive()))
}

fn say(tx: &mut Tx<'_>, who: &Caller, id: booking::model::BookingId, said: Said) -> Result<Status, Problem> {
    let seen = actions::view(tx, who, id)?.booking.version;
    actions::say(tx, who, id, seen, said, false)
}

fn state(tx: &mut Tx<'_>, who: &Caller, id: booking::model::BookingId) -> Result<Option<HoldState>, Problem> {
    match actions::view(tx, who, id)?.booking.hold {
        Some(hold) => Ok(Some(credits::actions::state(tx, who, hold)?.0)),
        None => Ok(None),
    }
}

const AFTER: &str = "2026-12-01T18:30:00Z";

#[test]
fn an_hour_is_set_aside_and_earned_when_both_say_it_happened() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let (peer, offer) = helper(tx, caller)?;
            let ola = resident(tx, caller)?;
            hours_for(tx, caller, ola.person()?, 2)?;
            let wished = wish(caller, offer, FIVE);
            actions::book(tx, &ola, Whom::Me, &wished)?;
            actions::book(tx, &ola, Whom::Me, &wished)?;
            assert_eq!(state(tx, &ola, wished.id)?, Some(HoldState::Open));
            let (ola, peer) = (at(&ola, AFTER), at(&peer, AFTER));
            assert_eq!(has(tx, &peer)?.0, 0);
            say(tx, &ola, wished.id, Said::Happened)?;
            assert_eq!(say(tx, &peer, wished.id, Said::Happened)?, Status::Settled);
            assert_eq!(state(tx, &ola, wished.id)?, Some(HoldState::Settled));
            assert_eq!((has(tx, &peer)?.0, has(tx, &ola)?.1), (60, 60));
            assert_eq!(replay::replay(tx, caller)?.faults, Vec::<String>::new());
            Ok(())
        })
        .await;
    });
}

#[test]
fn calling_off_and_not_coming_follow_the_rule_that_was_shown() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let (peer, offer) = helper(tx, caller)?;
            let ola = resident(tx, caller)?;
            hours_for(tx, caller, ola.person()?, 4)?;
            // In time: all of it comes back.
            let first = wish(caller, offer, FIVE);
            actions::book(tx, &ola, Whom::Me, &first)?;
            actions::cancel(tx, &ola, first.id, 1, Reason::Duty)?;
            assert_eq!((state(tx, &ola, first.id)?, has(tx, &ola)?.1), (Some(HoldState::Released), 240));
            // Moved: another hold in the place of the first.
            let moved = wish(caller, offer, FIVE);
            actions::book(tx, &ola, Whom::Me, &moved)?;
            let before = actions::view(tx, &ola, moved.id)?.booking.hold;
            actions::move_to(tx, &ola, moved.id, 1, SIX.parse().unwrap())?;
            let after = actions::view(tx, &ola, moved.id)?.booking.hold;
            assert!(before != after && state(tx, &ola, moved.id)? == Some(HoldState::Open));
            // Less than a day before: the hour counts as used.
            let late = at(&ola, "2026-12-01T03:00:00Z");
            actions::cancel(tx, &late, moved.id, 2, Reason::Duty)?;
            assert_eq!((state(tx, &ola, moved.id)?, has(tx, &peer)?.0), (Some(HoldState::Settled), 60));
            // Whoever helps calls off, however late: it comes back.
            let third = wish(caller, offer, FIVE);
            actions::book(tx, &ola, Whom::Me, &third)?;
            actions::cancel(tx, &at(&peer, "2026-12-01T15:00:00Z"), third.id, 1, Reason::Unwell)?;
            assert_eq!(state(tx, &ola, third.id)?, Some(HoldState::Released));
            // Whoever helps did not come, and both say so.
            let fourth = wish(caller, offer, FIVE);
            actions::book(tx, &ola, Whom::Me, &fourth)?;
            say(tx, &at(&ola, AFTER), fourth.id, Said::HelperMissed)?;
            assert_eq!(say(tx, &at(&peer, AFTER), fourth.id, Said::HelperMissed)?, Status::Missed);
            assert_eq!((state(tx, &ola, fourth.id)?, has(tx, &peer)?.0), (Some(HoldState::Released), 60));
            // Who leaves gives back what was set aside.
            let last = wish(caller, offer, "2026-12-08T16:00:00Z");
            actions::book(tx, &ola, Whom::Me, &last)?;
            people::erase::erase(tx, caller, ola.person()?)?;
            assert_eq!(state(tx, &peer, last.id)?, Some(HoldState::Released));
            assert_eq!(replay::replay(tx, caller)?.faults, Vec::<String>::new());
            Ok(())
        })
        .await;
    });
}

#[test]
fn without_hours_nothing_is_booked_and_nothing_is_taken() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let (_, offer) = helper(tx, caller)?;
            let (ola, iwan) = (resident(tx, caller)?, resident(tx, caller)?);
            hours_for(tx, caller, ola.person()?, 1)?;
            let refused = tx.savepoint(|tx| actions::book(tx, &iwan, Whom::Me, &wish(caller, offer, FIVE)));
            assert_eq!(key_of(refused), "credits-short");
            assert!(actions::mine(tx, &iwan)?.received.is_empty());
            // Two for one hour: neither.
            let two = booking::booking::model::Wish { times: 2, ..wish(caller, offer, FIVE) };
            assert_eq!(key_of(tx.savepoint(|tx| actions::book(tx, &ola, Whom::Me, &two))), "credits-short");
            actions::book(tx, &ola, Whom::Me, &wish(caller, offer, FIVE))?;
            Ok(())
        })
        .await;
    });
}
