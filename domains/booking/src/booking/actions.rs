//! What may be done with bookings.

use ::store::Tx;
use base::{Day, Instant, Message, Problem};
use credits::model::{Cover, Why};
use people::{Caller, PersonId, Roles, person};
use programmes::records;

use super::{
    letters::{self, News},
    model::{Booking, View, Whom, Wish},
    purse::{self, Hour},
    rules, store,
};
use crate::{
    model::{
        BookingId, Format, JourneyId, Kind, OfferStatus, Reason, Said, SeriesId, Side, Status, of_person,
    },
    offer::{self, actions as offers, model::Offer, roster::Rostered},
    slot::{Cells, Slot},
};

/// Books what is wished, all of it or nothing. The same id once more changes nothing.
pub fn book(tx: &mut Tx<'_>, caller: &Caller, whom: Whom, wish: &Wish) -> Result<Vec<BookingId>, Problem> {
    let person = match whom {
        Whom::Me => caller.person()?,
        Whom::Office(person) => {
            caller.must(Roles::MANAGE)?;
            person::basics(tx, caller, person)?;
            person
        }
    };
    if let Some(there) = store::one(tx, caller, wish.id)? {
        if there.person != person {
            return Err(Problem::NotFound);
        }
        return match there.series {
            Some(series) => {
                Ok(store::of_series(tx, caller, series)?.iter().map(|booking| booking.id).collect())
            }
            None => Ok(vec![there.id]),
        };
    }
    let called = rules::called(&wish.called)?;
    let offer = offers::shown_one(tx, caller, wish.offer)?.offer;
    if offer.person() == Some(person) {
        return Err(Problem::refused("booking-own-offer"));
    }
    if !offer.draft.formats.contains(&wish.format) {
        return Err(Problem::field("format", Message::new("web-field-choose")));
    }
    store::hold(tx, caller, offer.resource())?;
    // What was free when the page was shown may not be now: everything is loaded anew, alone with this helper.
    let rostered = offers::shown_one(tx, caller, wish.offer)?;
    let zone = &caller.community.zone;
    let first = zone.to_datetime(wish.at.timestamp());
    let dates = rules::dates(first, wish, zone)?;
    let (free, taken): (Vec<_>, Vec<_>) = dates
        .into_iter()
        .map(|at| (at, slot_at(&rostered, caller, at)))
        .partition(|(_, slot)| slot.is_some());
    if wish.times == 1 && !taken.is_empty() {
        return Err(gone(wish.at, caller));
    }
    let unfit = |taken: &[Instant]| {
        let t = caller.t();
        let days: Vec<String> = taken.iter().map(|at| t.date(zone.to_datetime(at.timestamp()))).collect();
        Problem::field("times", Message::new("booking-series-taken").text("days", t.list(&days)))
    };
    let taken: Vec<Instant> = taken.into_iter().map(|(at, _)| at).collect();
    if free.is_empty() || (!taken.is_empty() && !wish.skip_taken) {
        return Err(unfit(&taken));
    }
    let free: Vec<Slot> = free.into_iter().filter_map(|(_, slot)| slot).collect();
    if !rostered.gives_all(&free) {
        return Err(Problem::field("times", Message::new("booking-series-much")));
    }
    let series = (free.len() > 1).then(|| caller.new_id::<crate::model::Series>());
    let journey: JourneyId = caller.new_id();
    let mut booked = Vec::with_capacity(free.len());
    for (number, slot) in free.into_iter().enumerate() {
        let id = if number == 0 { wish.id } else { caller.new_id() };
        let ticket = Ticket {
            id,
            person,
            called: &called,
            format: wish.format,
            series,
            journey,
            voucher: wish.voucher.as_deref(),
        };
        booked.push(one(tx, caller, &offer, slot, &ticket)?);
    }
    if let Some(first) = booked.first() {
        letters::tell(tx, caller, &offer, first, &News::Booked { times: booked.len() as i64 })?;
    }
    Ok(booked.iter().map(|booking| booking.id).collect())
}

fn slot_at(rostered: &Rostered, caller: &Caller, at: Instant) -> Option<Slot> {
    rostered.slots(caller, at, at.plus_minutes(1)).into_iter().find(|slot| slot.at == at)
}

fn gone(at: Instant, caller: &Caller) -> Problem {
    if at <= caller.now {
        Problem::conflict("booking-slot-past")
    } else {
        Problem::conflict("booking-slot-gone")
    }
}

struct Ticket<'a> {
    id: BookingId,
    person: PersonId,
    called: &'a str,
    format: Format,
    series: Option<SeriesId>,
    journey: JourneyId,
    voucher: Option<&'a str>,
}

fn one(
    tx: &mut Tx<'_>,
    caller: &Caller,
    offer: &Offer,
    slot: Slot,
    ticket: &Ticket<'_>,
) -> Result<Booking, Problem> {
    let meets = ticket.format == Format::InPerson && offer.draft.kind != Kind::Room;
    let mut booking = Booking {
        id: ticket.id,
        offer: offer.id(),
        resource: offer.resource(),
        person: ticket.person,
        called: ticket.called.to_owned(),
        at: slot.at,
        ends: slot.at.plus_minutes(offer.draft.minutes),
        local: slot.local,
        day: Day(slot.local.date()),
        minutes: offer.draft.minutes,
        format: ticket.format,
        place: offer.draft.place.filter(|_| meets),
        status: if offer.draft.asks { Status::Requested } else { Status::Booked },
        helper_said: None,
        person_said: None,
        cancelled_by: None,
        reason: None,
        hard: false,
        series: ticket.series,
        journey: ticket.journey,
        hold: None,
        made_by: caller.by().filter(|by| *by != ticket.person),
        version: 1,
        changed_at: caller.now,
    };
    store::insert(tx, caller, &booking)?;
    take_time(tx, caller, offer, &booking)?;
    let hour = hour(&booking, booking.id.cast(), ticket.voucher);
    booking.hold = purse::hold(tx, caller, offer, &hour)?;
    store::set_hold(tx, caller, booking.id, booking.hold)?;
    Ok(booking)
}

/// What a booking costs, as the room of credits is asked.
fn hour<'a>(booking: &Booking, request: credits::model::RequestId, voucher: Option<&'a str>) -> Hour<'a> {
    Hour {
        request,
        person: booking.person,
        journey: booking.journey,
        minutes: booking.minutes,
        ends: booking.ends,
        voucher,
    }
}

/// Whether an hour can be paid for by the community, for the page that asks; nobody is asked who is not known.
pub fn cover(tx: &mut Tx<'_>, caller: &Caller, offer: &Offer, at: Instant) -> Result<Option<Cover>, Problem> {
    let Some(person) = caller.by().filter(|_| at > caller.now) else { return Ok(None) };
    let minutes = offer.draft.minutes;
    let (request, journey) = (caller.new_id(), caller.new_id());
    let hour = Hour { request, person, journey, minutes, ends: at.plus_minutes(minutes), voucher: None };
    purse::cover(tx, caller, offer, &hour).map(Some)
}

/// Takes the time of everybody and everything that a booking needs; the table's key says whether it is free.
fn take_time(tx: &mut Tx<'_>, caller: &Caller, offer: &Offer, booking: &Booking) -> Result<(), Problem> {
    let exact = Cells::between(booking.at, booking.ends);
    let mut wanted = vec![
        (booking.resource, exact.wider(offer.draft.before, offer.draft.after), "booking-slot-gone"),
        (of_person(booking.person), exact, "booking-you-are-busy"),
    ];
    if let Some(place) = booking.place {
        wanted.push((place.cast(), exact, "booking-room-taken"));
    }
    // Always in the same order, so that two who want the same never wait for each other.
    wanted.sort_by_key(|(resource, ..)| *resource);
    for (resource, cells, why) in wanted {
        if !store::take(tx, caller, resource, cells, booking.id)? {
            return Err(Problem::conflict(why));
        }
    }
    Ok(())
}

/// On whose side the caller is; everybody else finds nothing.
fn side(caller: &Caller, offer: &Offer, booking: &Booking) -> Result<Side, Problem> {
    let me = caller.by();
    if me == Some(booking.person) {
        Ok(Side::Person)
    } else if me.is_some() && me == offer.person() {
        Ok(Side::Helper)
    } else {
        caller.must(Roles::MANAGE).map(|()| Side::Office)
    }
}

/// A booking for one of the two, or for the office.
pub fn view(tx: &mut Tx<'_>, caller: &Caller, id: BookingId) -> Result<View, Problem> {
    let booking = store::one(tx, caller, id)?.ok_or(Problem::NotFound)?;
    let offer = offer::store::one(tx, caller, booking.offer)?.ok_or(Problem::NotFound)?;
    let side = side(caller, &offer, &booking)?;
    let at = match offer.draft.whose {
        offer::model::Whose::Room(place) => Some(place),
        offer::model::Whose::Person(_) => booking.place,
    };
    let place = match at {
        Some(place) => Some(records::place(tx, caller, place)?),
        None => None,
    };
    Ok(View { booking, offer, place, side })
}

/// The booking a form was made from; `seen` is the version it carries.
fn held(tx: &mut Tx<'_>, caller: &Caller, id: BookingId, seen: i64) -> Result<View, Problem> {
    let before = view(tx, caller, id)?;
    store::hold(tx, caller, before.booking.resource)?;
    let view = view(tx, caller, id)?;
    rules::must_be_open(&view.booking)?;
    if view.booking.version != seen {
        return Err(Problem::conflict("booking-changed-meanwhile"));
    }
    Ok(view)
}

fn done(changed: bool) -> Result<(), Problem> {
    if changed { Ok(()) } else { Err(Problem::conflict("booking-changed-meanwhile")) }
}

/// Whoever helps says yes.
pub fn accept(tx: &mut Tx<'_>, caller: &Caller, id: BookingId, seen: i64) -> Result<(), Problem> {
    let view = held(tx, caller, id, seen)?;
    if view.side == Side::Person {
        return Err(Problem::NotFound);
    }
    if view.booking.status == Status::Booked {
        return Ok(());
    }
    done(store::set_status(tx, caller, &view.booking, Status::Booked)?)?;
    letters::tell(tx, caller, &view.offer, &view.booking, &News::Accepted)
}

/// Calls it off. What was set aside goes back by the rule that was shown.
pub fn cancel(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: BookingId,
    seen: i64,
    reason: Reason,
) -> Result<(), Problem> {
    let view = held(tx, caller, id, seen)?;
    if view.side != Side::Office && view.booking.at <= caller.now {
        return Err(Problem::conflict("booking-has-begun"));
    }
    store::free(tx, caller, id)?;
    done(store::cancel(tx, caller, &view.booking, view.side, reason)?)?;
    if rules::in_time(view.side, view.booking.at, view.offer.draft.cancel_hours, caller.now) {
        purse::release(tx, caller, view.booking.hold, Why::Cancelled)?;
    } else {
        // By the rule that was shown: the hour counts as used.
        purse::settle(tx, caller, &view.booking)?;
    }
    letters::tell(tx, caller, &view.offer, &view.booking, &News::Cancelled)
}

/// The times to which a booking can be moved.
pub fn other_times(tx: &mut Tx<'_>, caller: &Caller, id: BookingId) -> Result<(View, Vec<Slot>), Problem> {
    let view = view(tx, caller, id)?;
    may_move(&view, caller)?;
    let rostered =
        offer::roster::load(tx, caller, vec![view.offer.clone()])?.pop().ok_or(Problem::NotFound)?;
    let mut slots = if rostered.shows() { rostered.ahead(caller) } else { Vec::new() };
    slots.retain(|slot| slot.at != view.booking.at);
    Ok((view, slots))
}

fn may_move(view: &View, caller: &Caller) -> Result<(), Problem> {
    rules::must_be_open(&view.booking)?;
    if view.side == Side::Helper {
        return Err(Problem::NotFound);
    }
    if view.booking.at <= caller.now {
        return Err(Problem::conflict("booking-has-begun"));
    }
    Ok(())
}

/// Another time with the same helper, in one step: the old one is given back only if the new one is free.
pub fn move_to(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: BookingId,
    seen: i64,
    at: Instant,
) -> Result<(), Problem> {
    let view = held(tx, caller, id, seen)?;
    may_move(&view, caller)?;
    if at == view.booking.at {
        return Ok(());
    }
    if !rules::in_time(view.side, view.booking.at, view.offer.draft.cancel_hours, caller.now) {
        return Err(Problem::refused("booking-move-late"));
    }
    store::free(tx, caller, id)?;
    let rostered =
        offer::roster::load(tx, caller, vec![view.offer.clone()])?.pop().ok_or(Problem::NotFound)?;
    if view.offer.status != OfferStatus::Open {
        return Err(gone(at, caller));
    }
    let slot = slot_at(&rostered, caller, at).ok_or_else(|| gone(at, caller))?;
    let asks = view.offer.draft.asks && view.side == Side::Person;
    let moved = Booking {
        at,
        ends: at.plus_minutes(view.booking.minutes),
        local: slot.local,
        day: Day(slot.local.date()),
        status: if asks { Status::Requested } else { view.booking.status },
        ..view.booking.clone()
    };
    done(store::move_to(tx, caller, &view.booking, &moved)?)?;
    take_time(tx, caller, &view.offer, &moved)?;
    if moved.hold.is_some() {
        purse::release(tx, caller, moved.hold, Why::Moved)?;
        let hold = purse::hold(tx, caller, &view.offer, &hour(&moved, caller.new_id(), None))?;
        store::set_hold(tx, caller, id, hold)?;
    }
    letters::tell(tx, caller, &view.offer, &moved, &News::Moved { was: view.booking.local })
}

/// One of the two says what became of it. When both say the same, that is it.
pub fn say(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: BookingId,
    seen: i64,
    said: Said,
    hard: bool,
) -> Result<Status, Problem> {
    let before = view(tx, caller, id)?;
    let already = match before.side {
        Side::Person => before.booking.person_said,
        Side::Helper => before.booking.helper_said,
        Side::Office => return decide(tx, caller, id, seen, said),
    };
    if already == Some(said) && !before.booking.status.is_open() {
        // The same form sent twice.
        return Ok(before.booking.status);
    }
    let held = held(tx, caller, id, seen)?;
    if held.booking.at > caller.now {
        return Err(Problem::refused("booking-not-yet"));
    }
    let changed = match held.side {
        Side::Helper => store::helper_said(tx, caller, &held.booking, said, hard)?,
        _ => store::person_said(tx, caller, &held.booking, said)?,
    };
    done(changed)?;
    let view = view(tx, caller, id)?;
    match rules::agreed(view.booking.helper_said, view.booking.person_said) {
        Some(said) => conclude(tx, caller, &view, said),
        None => Ok(view.booking.status),
    }
}

/// The office says what became of it: for people without a telephone, or where two say different things.
fn decide(tx: &mut Tx<'_>, caller: &Caller, id: BookingId, seen: i64, said: Said) -> Result<Status, Problem> {
    let view = held(tx, caller, id, seen)?;
    if view.side != Side::Office {
        // Nobody decides about their own.
        return Err(Problem::NotFound);
    }
    if view.booking.at > caller.now {
        return Err(Problem::refused("booking-not-yet"));
    }
    conclude(tx, caller, &view, said)
}

fn conclude(tx: &mut Tx<'_>, caller: &Caller, view: &View, said: Said) -> Result<Status, Problem> {
    // Whoever helps and came has given the hour, whether somebody came or not.
    let settled = match said {
        Said::Happened | Said::PersonMissed => purse::settle(tx, caller, &view.booking)?,
        Said::HelperMissed => {
            purse::release(tx, caller, view.booking.hold, Why::NoShow)?;
            false
        }
    };
    let status = match said {
        Said::Happened if settled => Status::Settled,
        Said::Happened => Status::Happened,
        Said::PersonMissed | Said::HelperMissed => Status::Missed,
    };
    store::free(tx, caller, view.booking.id)?;
    done(store::set_status(tx, caller, &view.booking, status)?)?;
    Ok(status)
}

/// Gives back what was set aside for bookings that end because somebody leaves.
pub fn let_go(tx: &mut Tx<'_>, caller: &Caller, holds: Vec<credits::model::HoldId>) -> Result<(), Problem> {
    for hold in holds {
        purse::release(tx, caller, Some(hold), Why::Cancelled)?;
    }
    Ok(())
}

/// Somebody's bookings: what is ahead or waits for a word, and what was.
pub struct Mine {
    /// With somebody who helps.
    pub received: Vec<View>,
    /// Where the caller helps.
    pub given: Vec<View>,
}

/// How far back the list goes, in days, and how much of it is shown.
const BACK_DAYS: i64 = 90;
const MOST: i64 = 200;

pub fn mine(tx: &mut Tx<'_>, caller: &Caller) -> Result<Mine, Problem> {
    let (me, since) = (caller.person()?, caller.now.plus_days(-BACK_DAYS));
    let received = store::of_person(tx, caller, me, since, MOST)?;
    let given = store::of_resource(tx, caller, of_person(me), since, MOST)?;
    Ok(Mine { received: views(tx, caller, received)?, given: views(tx, caller, given)? })
}

fn views(tx: &mut Tx<'_>, caller: &Caller, bookings: Vec<Booking>) -> Result<Vec<View>, Problem> {
    let mut offers: Vec<Offer> = Vec::new();
    let mut views = Vec::with_capacity(bookings.len());
    for booking in bookings {
        if !offers.iter().any(|offer| offer.id() == booking.offer) {
            offers.extend(offer::store::one(tx, caller, booking.offer)?);
        }
        let Some(offer) = offers.iter().find(|offer| offer.id() == booking.offer).cloned() else { continue };
        let side = side(caller, &offer, &booking)?;
        views.push(View { booking, offer, place: None, side });
    }
    Ok(views)
}

/// The office's list: what waits for a word, and the next fortnight.
pub struct Desk {
    pub waiting: Vec<View>,
    pub ahead: Vec<View>,
}

pub fn desk(tx: &mut Tx<'_>, caller: &Caller) -> Result<Desk, Problem> {
    caller.must(Roles::MANAGE)?;
    let waiting = store::open(tx, caller, MOST)?;
    let ahead = store::ahead(tx, caller, caller.now, caller.now.plus_days(14), MOST)?;
    Ok(Desk { waiting: views(tx, caller, waiting)?, ahead: views(tx, caller, ahead)? })
}

/// Reminds both of what begins within a day; answers of how many. A timed job: a second run changes nothing.
pub fn remind(tx: &mut Tx<'_>, caller: &Caller) -> Result<usize, Problem> {
    let due = store::to_remind(tx, caller, caller.now.plus_days(1))?;
    let mut reminded = 0;
    for booking in due {
        let Some(offer) = offer::store::one(tx, caller, booking.offer)? else { continue };
        if store::reminded(tx, caller, booking.id)? {
            letters::tell(tx, caller, &offer, &booking, &News::Soon)?;
            reminded += 1;
        }
    }
    Ok(reminded)
}
