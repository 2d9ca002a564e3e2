//! Bookings in somebody's own calendar, beside their meetings: when, and where to go; never with whom.

use ::store::Tx;
use base::{Day, Instant, Problem};
use calendar::{
    Recurrence,
    ics::{Class, Event, Length, Status as EventStatus},
};
use jiff::{SignedDuration, tz::TimeZone};
use people::Caller;
use programmes::{feed::EVENTS, place, records};

use super::{model::Booking, store};
use crate::model::Status;

const _: () = {
    #[people::linkme::distributed_slice(EVENTS)]
    #[linkme(crate = people::linkme)]
    #[allow(unsafe_code, reason = "linkme places the static in a link section")]
    static BOOKINGS: programmes::feed::Events = events;
};

fn events(tx: &mut Tx<'_>, owner: &Caller, from: Day, to: Day) -> Result<Vec<(Event, Instant)>, Problem> {
    let zone = &owner.community.zone;
    let moment = |day: Day| {
        zone.to_timestamp(day.0.at(0, 0, 0, 0))
            .map(Instant::from_timestamp)
            .map_err(|error| Problem::internal(error.to_string()))
    };
    let booked = store::of_either(tx, owner, owner.person()?, moment(from)?, moment(to)?)?;
    let mut events = Vec::with_capacity(booked.len());
    for booking in booked {
        events.push((event(tx, owner, &booking)?, booking.changed_at));
    }
    Ok(events)
}

fn event(tx: &mut Tx<'_>, owner: &Caller, booking: &Booking) -> Result<Event, Problem> {
    // In UTC: on the night the clock goes back a wall-clock time comes twice.
    let when = Recurrence::new(TimeZone::UTC.to_datetime(booking.at.timestamp()), "UTC", None)
        .map_err(|problem| Problem::internal(format!("booking {}: {problem:?}", booking.id)))?;
    let uid = format!("{}@ostoja", booking.id);
    let length = Length::Lasts(SignedDuration::from_mins(booking.minutes));
    let title = owner.t().get("feed-meeting");
    let mut event = Event::new(&uid, booking.changed_at.timestamp(), when, length, &title);
    event.sequence = u32::try_from(booking.version).unwrap_or(0);
    event.class = Class::Private;
    if booking.status == Status::Cancelled {
        event.status = EventStatus::Cancelled;
    }
    if let Some(at) = booking.place {
        let address = place::words::address(&records::place(tx, owner, at)?);
        event.location = (!address.is_empty()).then_some(address);
    }
    Ok(event)
}
