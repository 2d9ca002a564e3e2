//! Letters about bookings. Somebody may look over a shoulder: a subject says that a calendar changed, a letter says when,
//! and neither says with whom or why. Whoever has no address, or wants no letters, gets none.

use ::store::Tx;
use base::Problem;
use jiff::civil::DateTime;
use people::{Caller, PersonId, post};
use programmes::letters;
use texts::{T, args};

use super::model::Booking;
use crate::{
    model::{Format, Status},
    offer::model::Offer,
};

/// What a letter tells.
pub enum News {
    Booked { times: i64 },
    Accepted,
    Cancelled,
    Moved { was: DateTime },
    Soon,
}

/// Tells both of them, except who did it: they know.
pub fn tell(
    tx: &mut Tx<'_>,
    caller: &Caller,
    offer: &Offer,
    booking: &Booking,
    news: &News,
) -> Result<(), Problem> {
    let both: [Option<PersonId>; 2] = [Some(booking.person), offer.person()];
    for person in both.into_iter().flatten().filter(|person| caller.by() != Some(*person)) {
        let Some(lang) = letters::reader(tx, caller, person)? else { continue };
        let t = caller.t().other(lang);
        let subject = match news {
            News::Soon => t.get("booking-mail-soon-subject"),
            _ => t.get("booking-mail-subject"),
        };
        post::queue(tx, caller, person, &subject, &body(t, caller, booking, news))?;
    }
    Ok(())
}

fn body(t: T, caller: &Caller, booking: &Booking, news: &News) -> String {
    let when = |start: DateTime| {
        let end = start.saturating_add(jiff::Span::new().minutes(booking.minutes));
        format!("{}, {}", t.weekday_date(start), t.time_range(start, end))
    };
    let is = when(booking.local);
    let said = match news {
        News::Booked { .. } if booking.status == Status::Requested => {
            t.one("booking-mail-requested", "when", is)
        }
        News::Booked { times: 1 } => t.one("booking-mail-booked", "when", is),
        News::Booked { times } => t.two("booking-mail-series", "when", is, "n", *times),
        News::Accepted => t.one("booking-mail-accepted", "when", is),
        News::Cancelled => t.one("booking-mail-cancelled", "when", is),
        News::Moved { was } => t.two("booking-mail-moved", "was", when(*was), "is", is),
        News::Soon => t.one("booking-mail-soon", "when", is),
    };
    let how = match booking.format {
        Format::Phone => t.get("booking-mail-phone"),
        Format::Video => t.get("booking-mail-video"),
        _ => t.get("booking-mail-in-person"),
    };
    let here = |path: &str| caller.site.url(&format!("/{}{path}", caller.community.slug));
    t.with(
        "booking-mail-body",
        args! { "said" => said, "how" => how, "mine" => here("/me/bookings"), "off" => here("/me/letters") },
    )
}
