//! What a booking asks of the room of credits: set aside when it is made, passed on when it happened, given back when it
//! does not. All of it in the transaction of the booking, or nothing.

use ::store::Tx;
use base::{Id, Problem};
use credits::{
    actions,
    model::{Category, Cover, HoldId, HoldState, Payee, RequestId, Want, Why},
};
use directory::practitioner;
use people::{Caller, PersonId};
use programmes::{model::ProgrammeId, records};

use super::model::Booking;
use crate::{
    model::{JourneyId, Kind},
    offer::model::Offer,
};

/// How long after a meeting both may say that it happened, before what was set aside goes back.
const CONFIRM_DAYS: i64 = 14;

/// Who earns it, and as what; nobody earns by a room.
fn earns(tx: &mut Tx<'_>, caller: &Caller, offer: &Offer) -> Result<Option<(Payee, Category)>, Problem> {
    let Some(person) = offer.person() else { return Ok(None) };
    if offer.draft.kind == Kind::Peer {
        return Ok(Some((Payee::Person(person), Category::Support)));
    }
    let entry = practitioner::actions::of_person(tx, caller, person)?;
    Ok(Some((entry.map_or(Payee::Person(person), Payee::practitioner), Category::Session)))
}

/// The programme whose hours pay for bookings: a town that runs one has it set apart there.
fn programme(tx: &mut Tx<'_>, caller: &Caller) -> Result<Option<ProgrammeId>, Problem> {
    let today = caller.today();
    let mut running = records::programmes(tx, caller)?
        .into_iter()
        .filter(|one| one.started_on <= today && one.ended_on.is_none_or(|end| end >= today));
    Ok(match (running.next(), running.next()) {
        (Some(only), None) => Some(only.id),
        _ => None,
    })
}

/// One hour that is wanted.
pub struct Hour<'a> {
    pub request: RequestId,
    pub person: PersonId,
    pub journey: JourneyId,
    pub minutes: i64,
    pub ends: base::Instant,
    pub voucher: Option<&'a str>,
}

fn want<'a>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    offer: &Offer,
    hour: &Hour<'a>,
) -> Result<Option<Want<'a>>, Problem> {
    let Some((payee, category)) = earns(tx, caller, offer)? else { return Ok(None) };
    Ok(Some(Want {
        id: hour.request,
        person: Some(hour.person),
        programme: programme(tx, caller)?,
        payee,
        minutes: hour.minutes,
        category,
        journey: hour.journey.cast(),
        until: hour.ends.plus_days(CONFIRM_DAYS),
        voucher: hour.voucher,
    }))
}

/// Whether it can be paid for; changes nothing.
pub fn cover(tx: &mut Tx<'_>, caller: &Caller, offer: &Offer, hour: &Hour<'_>) -> Result<Cover, Problem> {
    match want(tx, caller, offer, hour)? {
        Some(want) => actions::cover(tx, caller, &want),
        None => Ok(Cover::Free),
    }
}

/// Sets it aside; answers the hold, if there had to be one.
pub fn hold(
    tx: &mut Tx<'_>,
    caller: &Caller,
    offer: &Offer,
    hour: &Hour<'_>,
) -> Result<Option<HoldId>, Problem> {
    match want(tx, caller, offer, hour)? {
        Some(want) => Ok(actions::hold(tx, caller, &want)?.id),
        None => Ok(None),
    }
}

/// Passes it on. False where nothing is set aside any more: then there is nothing to pass on.
pub fn settle(tx: &mut Tx<'_>, caller: &Caller, booking: &Booking) -> Result<bool, Problem> {
    let Some(hold) = open(tx, caller, booking.hold)? else { return Ok(false) };
    actions::settle(tx, caller, hold, booking.minutes, request(caller))?;
    Ok(true)
}

/// Gives it back.
pub fn release(tx: &mut Tx<'_>, caller: &Caller, hold: Option<HoldId>, why: Why) -> Result<(), Problem> {
    match open(tx, caller, hold)? {
        Some(hold) => actions::release(tx, caller, hold, why, request(caller)),
        None => Ok(()),
    }
}

fn open(tx: &mut Tx<'_>, caller: &Caller, hold: Option<HoldId>) -> Result<Option<HoldId>, Problem> {
    let Some(hold) = hold else { return Ok(None) };
    let (state, _) = actions::state(tx, caller, hold)?;
    Ok((state == HoldState::Open).then_some(hold))
}

/// A booking ends once, in one transaction: what it asks needs no name of its own.
fn request(caller: &Caller) -> RequestId {
    let id: Id<()> = caller.new_id();
    id.cast()
}
