//! Bookings: taking a time, and everything that becomes of it.

use booking::{
    booking::{
        actions,
        model::{Whom, Wish},
    },
    model::{Reason, Said, Side, Status},
    offer::{actions as offers, model::Draft},
};
use people::{PersonKind, Role, person};
use store::{statement, values};
use testkit::each_engine_async;
use texts::Lang;

use crate::support::{FIVE, SIX, app, as_person, at, draft, helper, key_of, peer, resident, tuesdays, wish};

statement! {
    CELLS = "SELECT COUNT(*) FROM booked_cell WHERE community_id = $1 AND booking_id = $2";
    LETTERS = "SELECT COUNT(*) FROM mail WHERE community_id = $1 AND person_id = $2";
}

const AFTER: &str = "2026-12-01T17:30:00Z";

#[test]
fn a_time_is_booked_once_by_whoever_comes_first() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let (peer, offer) = helper(tx, caller)?;
            let (ola, iwan) = (resident(tx, caller)?, resident(tx, caller)?);
            let wished = wish(caller, offer, FIVE);
            assert_eq!(key_of(actions::book(tx, caller, Whom::Me, &wished)), "sign-in");
            let booked = actions::book(tx, &ola, Whom::Me, &wished)?;
            assert_eq!(booked, [wished.id]);
            assert_eq!(actions::book(tx, &ola, Whom::Me, &wished)?, booked, "the same form twice");
            assert_eq!(
                key_of(actions::book(tx, &iwan, Whom::Me, &wished)),
                "not-found",
                "somebody else's form"
            );
            assert_eq!(
                key_of(actions::book(tx, &iwan, Whom::Me, &wish(caller, offer, FIVE))),
                "booking-slot-gone"
            );
            // A time between two slots, one that has passed, one's own.
            let between = wish(caller, offer, "2026-12-01T16:20:00Z");
            assert_eq!(key_of(actions::book(tx, &iwan, Whom::Me, &between)), "booking-slot-gone");
            let past = wish(caller, offer, "2026-11-17T16:00:00Z");
            assert_eq!(key_of(actions::book(tx, &iwan, Whom::Me, &past)), "booking-slot-past");
            assert_eq!(
                key_of(actions::book(tx, &peer, Whom::Me, &wish(caller, offer, SIX))),
                "booking-own-offer"
            );
            let unnamed = Wish { called: "600100200".to_owned(), ..wish(caller, offer, SIX) };
            assert_eq!(key_of(actions::book(tx, &iwan, Whom::Me, &unnamed)), "circle-pseudonym-short");

            // Two people who help at once: nobody is in two places.
            let second = crate::support::peer(tx, caller, true)?;
            let other = offers::create(tx, &second, &draft(caller, second.person()?))?;
            offers::add_times(tx, &second, &tuesdays(caller, other))?;
            assert_eq!(
                key_of(tx.savepoint(|tx| actions::book(tx, &ola, Whom::Me, &wish(caller, other, FIVE)))),
                "booking-you-are-busy"
            );
            actions::book(tx, &iwan, Whom::Me, &wish(caller, other, FIVE))?;

            // What each of the two sees, and nobody else.
            let view = actions::view(tx, &ola, wished.id)?;
            assert_eq!((view.side, view.booking.status), (Side::Person, Status::Booked));
            assert_eq!(actions::view(tx, &peer, wished.id)?.side, Side::Helper);
            assert_eq!(key_of(actions::view(tx, &iwan, wished.id).map(drop)), "not-found");
            Ok(())
        })
        .await;
    });
}

#[test]
fn several_at_once_are_all_checked() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let (_, offer) = helper(tx, caller)?;
            let (ola, iwan) = (resident(tx, caller)?, resident(tx, caller)?);
            actions::book(tx, &iwan, Whom::Me, &wish(caller, offer, "2026-12-15T16:00:00Z"))?;
            let four = Wish { times: 4, ..wish(caller, offer, FIVE) };
            assert_eq!(key_of(actions::book(tx, &ola, Whom::Me, &four)), "booking-series-taken");
            assert!(actions::mine(tx, &ola)?.received.is_empty(), "nothing of it");
            let skipping = Wish { skip_taken: true, ..four };
            let booked = actions::book(tx, &ola, Whom::Me, &skipping)?;
            assert_eq!(booked.len(), 3);
            assert_eq!(actions::book(tx, &ola, Whom::Me, &skipping)?, booked, "the same form twice");
            let days: Vec<String> =
                actions::mine(tx, &ola)?.received.iter().map(|view| view.booking.day.to_string()).collect();
            assert_eq!(days, ["2026-12-01", "2026-12-08", "2026-12-22"]);
            Ok(())
        })
        .await;
    });
}

#[test]
fn both_say_it_happened_or_the_office_decides() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let (peer, offer) = helper(tx, caller)?;
            let ola = resident(tx, caller)?;
            let (first, second) = (wish(caller, offer, FIVE), wish(caller, offer, SIX));
            actions::book(tx, &ola, Whom::Me, &first)?;
            actions::book(tx, &ola, Whom::Me, &second)?;
            let say = |tx: &mut store::Tx<'_>, who: &people::Caller, id, said| {
                let seen = actions::view(tx, who, id)?.booking.version;
                actions::say(tx, who, id, seen, said, false)
            };
            assert_eq!(key_of(say(tx, &ola, first.id, Said::Happened)), "booking-not-yet");
            let (ola, peer) = (at(&ola, AFTER), at(&peer, AFTER));
            assert_eq!(say(tx, &ola, first.id, Said::Happened)?, Status::Booked);
            assert_eq!(say(tx, &peer, first.id, Said::Happened)?, Status::Happened);
            assert_eq!(key_of(say(tx, &ola, first.id, Said::HelperMissed)), "booking-is-over");
            let left: i64 = tx.one(&CELLS, values![caller.community.id, first.id], |row| row.get(0))?;
            assert_eq!(left, 0);

            // They say different things: neither ends it.
            say(tx, &ola, second.id, Said::HelperMissed)?;
            assert_eq!(say(tx, &peer, second.id, Said::PersonMissed)?, Status::Booked);
            let office = person::create(tx, caller, PersonKind::Named, Lang::Pl)?;
            let office = at(&as_person(caller, office, &[Role::Coordinator]), "2026-12-02T10:00:00Z");
            assert_eq!(actions::desk(tx, &office)?.waiting.len(), 1);
            assert_eq!(say(tx, &office, second.id, Said::PersonMissed)?, Status::Missed);
            assert!(actions::desk(tx, &office)?.waiting.is_empty());
            Ok(())
        })
        .await;
    });
}

#[test]
fn calling_off_and_moving_give_the_time_back() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let (peer, offer) = helper(tx, caller)?;
            let (ola, iwan) = (resident(tx, caller)?, resident(tx, caller)?);
            let wished = wish(caller, offer, FIVE);
            actions::book(tx, &ola, Whom::Me, &wished)?;
            let six = SIX.parse().unwrap();
            assert_eq!(key_of(actions::move_to(tx, &ola, wished.id, 7, six)), "booking-changed-meanwhile");
            assert_eq!(key_of(actions::move_to(tx, &iwan, wished.id, 1, six)), "not-found");
            let (_, times) = actions::other_times(tx, &ola, wished.id)?;
            assert!(
                times.iter().any(|slot| slot.at == six)
                    && times.iter().all(|slot| slot.at != FIVE.parse().unwrap())
            );
            actions::move_to(tx, &ola, wished.id, 1, six)?;
            // The old time is free at once, the new one is not.
            actions::book(tx, &iwan, Whom::Me, &wish(caller, offer, FIVE))?;
            assert_eq!(
                key_of(actions::book(tx, &iwan, Whom::Me, &wish(caller, offer, SIX))),
                "booking-slot-gone"
            );
            let five = FIVE.parse().unwrap();
            assert_eq!(key_of(actions::move_to(tx, &ola, wished.id, 2, five)), "booking-slot-gone");
            // Less than a day before, moving is calling off.
            let late = at(&ola, "2026-12-01T02:00:00Z");
            let later = "2026-12-08T16:00:00Z".parse().unwrap();
            assert_eq!(key_of(actions::move_to(tx, &late, wished.id, 2, later)), "booking-move-late");

            actions::cancel(tx, &peer, wished.id, 2, Reason::Unwell)?;
            let view = actions::view(tx, &ola, wished.id)?;
            assert_eq!(view.booking.status, Status::Cancelled);
            assert_eq!(
                (view.booking.cancelled_by, view.booking.reason),
                (Some(Side::Helper), Some(Reason::Unwell))
            );
            assert_eq!(
                key_of(actions::cancel(tx, &ola, wished.id, 2, Reason::Other)),
                "booking-is-cancelled"
            );
            let again = wish(caller, offer, SIX);
            actions::book(tx, &ola, Whom::Me, &again)?;
            let begun = at(&ola, "2026-12-01T17:01:00Z");
            assert_eq!(key_of(actions::cancel(tx, &begun, again.id, 1, Reason::Other)), "booking-has-begun");
            Ok(())
        })
        .await;
    });
}

#[test]
fn whoever_wants_to_say_yes_first_is_asked_and_the_time_is_kept() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let helper = peer(tx, caller, true)?;
            let asking = Draft { asks: true, ..draft(caller, helper.person()?) };
            let offer = offers::create(tx, &helper, &asking)?;
            offers::add_times(tx, &helper, &tuesdays(caller, offer))?;
            let (ola, iwan) = (resident(tx, caller)?, resident(tx, caller)?);
            let wished = wish(caller, offer, FIVE);
            actions::book(tx, &ola, Whom::Me, &wished)?;
            assert_eq!(actions::view(tx, &ola, wished.id)?.booking.status, Status::Requested);
            assert_eq!(
                key_of(actions::book(tx, &iwan, Whom::Me, &wish(caller, offer, FIVE))),
                "booking-slot-gone"
            );
            assert_eq!(
                key_of(actions::accept(tx, &ola, wished.id, 1)),
                "not-found",
                "nobody says yes for another"
            );
            actions::accept(tx, &helper, wished.id, 1)?;
            assert_eq!(actions::view(tx, &ola, wished.id)?.booking.status, Status::Booked);
            Ok(())
        })
        .await;
    });
}

#[test]
fn a_reminder_goes_out_once_and_only_to_those_who_can_be_written_to() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let (peer, offer) = helper(tx, caller)?;
            let named = peer.person()?;
            let details =
                person::Details { email: "kalina@example.org".to_owned(), ..person::Details::default() };
            person::set_details(tx, caller, named, &details)?;
            let ola = resident(tx, caller)?;
            let letters = |tx: &mut store::Tx<'_>, who| -> Result<i64, base::Problem> {
                Ok(tx.one(&LETTERS, values![caller.community.id, who], |row| row.get(0))?)
            };
            actions::book(tx, &ola, Whom::Me, &wish(caller, offer, FIVE))?;
            assert_eq!(letters(tx, named)?, 1, "somebody booked");
            assert_eq!(actions::remind(tx, &at(caller, "2026-11-30T12:00:00Z"))?, 0, "too early");
            let due = at(caller, "2026-11-30T17:00:00Z");
            assert_eq!(actions::remind(tx, &due)?, 1);
            assert_eq!(actions::remind(tx, &due)?, 0);
            assert_eq!(letters(tx, named)?, 2);
            assert_eq!(letters(tx, ola.person()?)?, 0, "no address, no letter");
            Ok(())
        })
        .await;
    });
}

#[test]
fn the_office_books_for_somebody_without_a_telephone() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let (_, offer) = helper(tx, caller)?;
            let zofia = person::create(tx, caller, PersonKind::Office, Lang::Pl)?;
            let staff = person::create(tx, caller, PersonKind::Named, Lang::Pl)?;
            let office = as_person(caller, staff, &[Role::Coordinator]);
            let ola = resident(tx, caller)?;
            let wished = wish(caller, offer, FIVE);
            assert_eq!(key_of(actions::book(tx, &ola, Whom::Office(zofia), &wished)), "not-found");
            actions::book(tx, &office, Whom::Office(zofia), &wished)?;
            let view = actions::view(tx, &office, wished.id)?;
            assert_eq!(
                (view.side, view.booking.person, view.booking.made_by),
                (Side::Office, zofia, Some(staff))
            );
            let after = at(&office, AFTER);
            assert_eq!(actions::say(tx, &after, wished.id, 1, Said::Happened, false)?, Status::Happened);
            Ok(())
        })
        .await;
    });
}

#[test]
fn who_leaves_is_called_nothing_and_gives_their_times_back() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let (peer, offer) = helper(tx, caller)?;
            let (ola, iwan) = (resident(tx, caller)?, resident(tx, caller)?);
            let wished = wish(caller, offer, FIVE);
            actions::book(tx, &ola, Whom::Me, &wished)?;
            people::erase::erase(tx, caller, ola.person()?)?;
            let view = actions::view(tx, &peer, wished.id)?;
            assert_eq!((view.booking.called.as_str(), view.booking.status), ("—", Status::Cancelled));
            let again = wish(caller, offer, FIVE);
            actions::book(tx, &iwan, Whom::Me, &again)?;
            people::erase::erase(tx, caller, peer.person()?)?;
            assert_eq!(actions::view(tx, &iwan, again.id)?.booking.status, Status::Cancelled);
            assert!(offers::shown(tx, &iwan)?.is_empty());
            Ok(())
        })
        .await;
    });
}
