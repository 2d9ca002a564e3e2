//! Pure decisions about bookings.

use base::{Instant, Message, Problem};
use jiff::{ToSpan as _, civil::DateTime, tz::TimeZone};
use programmes::circle::rules::{check_pseudonym, tidy_pseudonym};

use super::model::{Booking, Wish};
use crate::model::{Said, Side, Status};

/// The most bookings of one form.
pub const SERIES_MOST: i64 = 12;

/// What two people said, when they agree.
pub fn agreed(helper: Option<Said>, person: Option<Said>) -> Option<Said> {
    match (helper, person) {
        (Some(helper), Some(person)) if helper == person => Some(helper),
        _ => None,
    }
}

/// Whether both spoke and differ: then the office decides.
pub fn differ(booking: &Booking) -> bool {
    booking.status.is_open()
        && matches!((booking.helper_said, booking.person_said), (Some(a), Some(b)) if a != b)
}

/// Whether whoever cancels gets back what was set aside. Whoever helps and the office always do that; the one who comes
/// until so many hours before, and after they were asked again by a move of the other side.
pub fn in_time(side: Side, starts: Instant, cancel_hours: i64, now: Instant) -> bool {
    side != Side::Person || now.plus_minutes(cancel_hours * 60) <= starts
}

/// Until when one may cancel and get back what was set aside.
pub fn free_until(starts: Instant, cancel_hours: i64) -> Instant {
    starts.plus_minutes(-cancel_hours * 60)
}

/// Why something cannot be done with a booking as it is now; a word about its state.
pub fn must_be_open(booking: &Booking) -> Result<(), Problem> {
    match booking.status {
        Status::Requested | Status::Booked => Ok(()),
        Status::Cancelled => Err(Problem::conflict("booking-is-cancelled")),
        _ => Err(Problem::conflict("booking-is-over")),
    }
}

/// The same wall-clock time, once a week or every other week. A time the clock skips moves on by the gap.
pub fn dates(first: DateTime, wish: &Wish, zone: &TimeZone) -> Result<Vec<Instant>, Problem> {
    if !(1..=SERIES_MOST).contains(&wish.times) {
        let message = Message::new("web-field-number").number("least", 1).number("most", SERIES_MOST);
        return Err(Problem::field("times", message));
    }
    if !(1..=4).contains(&wish.every_weeks) {
        return Err(Problem::field("every", Message::new("web-field-choose")));
    }
    let mut all = vec![wish.at];
    for turn in 1..wish.times {
        let local = first.saturating_add((turn * wish.every_weeks).weeks());
        let at = zone.to_timestamp(local).map_err(|error| Problem::internal(error.to_string()))?;
        all.push(Instant::from_timestamp(at));
    }
    Ok(all)
}

/// The word for this booking, as a pseudonym may be.
pub fn called(text: &str) -> Result<String, Problem> {
    let word = tidy_pseudonym(text);
    check_pseudonym(&word).map_err(|message| Problem::field("called", message))?;
    Ok(word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use Said::*;

    #[test]
    fn only_two_who_agree_end_it() {
        assert_eq!(agreed(Some(Happened), Some(Happened)), Some(Happened));
        assert_eq!(agreed(Some(PersonMissed), Some(PersonMissed)), Some(PersonMissed));
        for (helper, person) in [
            (None, None),
            (Some(Happened), None),
            (None, Some(Happened)),
            (Some(Happened), Some(HelperMissed)),
        ] {
            assert_eq!(agreed(helper, person), None);
        }
    }

    #[test]
    fn the_rule_of_cancelling_is_exact_and_binds_only_who_comes() {
        let starts: Instant = "2026-11-24T16:00:00Z".parse().unwrap();
        let last = free_until(starts, 24);
        assert_eq!(last, starts.plus_days(-1));
        assert!(in_time(Side::Person, starts, 24, last));
        assert!(!in_time(Side::Person, starts, 24, last.plus(jiff::SignedDuration::from_millis(1))));
        assert!(in_time(Side::Helper, starts, 24, starts) && in_time(Side::Office, starts, 24, starts));
        assert!(in_time(Side::Person, starts, 0, starts));
    }

    #[test]
    fn a_series_keeps_the_wall_clock() {
        let zone = TimeZone::get("Europe/Warsaw").unwrap();
        let at: Instant = "2026-10-20T15:00:00Z".parse().unwrap();
        let wish = Wish {
            id: "01890000-0000-7000-8000-000000000001".parse().unwrap(),
            offer: "01890000-0000-7000-8000-000000000002".parse().unwrap(),
            at,
            format: crate::model::Format::Video,
            called: "Sosna".to_owned(),
            times: 3,
            every_weeks: 1,
            voucher: None,
            skip_taken: false,
        };
        let all = dates(zone.to_datetime(at.timestamp()), &wish, &zone).unwrap();
        let hours: Vec<String> = all
            .iter()
            .map(|at| zone.to_datetime(at.timestamp()).strftime("%m-%d %H:%M").to_string())
            .collect();
        assert_eq!(hours, ["10-20 17:00", "10-27 17:00", "11-03 17:00"]);
        assert!(dates(zone.to_datetime(at.timestamp()), &Wish { times: 13, ..wish.clone() }, &zone).is_err());
        assert!(dates(zone.to_datetime(at.timestamp()), &Wish { every_weeks: 0, ..wish }, &zone).is_err());
    }
}
