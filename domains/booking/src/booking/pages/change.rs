//! Saying yes, calling off, another time, and what became of it.

use askama::Template;
use base::{Message, Problem};
use people::Visit;
use web::{Answer, At, Choice, Failure, Form, Page, Problems, Values};

use super::{OfBooking, mine, moment, reason};
use crate::{
    booking::{actions, model::View, rules},
    model::{BookingId, Reason, Said, Side, Status},
    offer::words,
    slot::{
        Slot,
        rules::{from_minutes, to_minutes},
    },
};

fn seen(values: &Values) -> i64 {
    values.get("version").parse().unwrap_or_default()
}

/// The booking's own page again, with what is wrong.
async fn again(visit: &Visit, id: BookingId, values: Values, failure: Failure) -> Answer {
    let view = mine::load(visit, id).await?;
    visit.again(failure, |problems| mine::page_of(visit, &view, &values, problems))
}

/// `POST /me/bookings/{booking}/accept`
pub async fn accept(visit: Visit, At(at): At<OfBooking>, Form(values): Form) -> Answer {
    let seen = seen(&values);
    match visit.write(move |tx, caller| actions::accept(tx, caller, at.booking, seen)).await {
        Ok(()) => visit.done(&format!("/me/bookings/{}", at.booking), "booking-accepted"),
        Err(failure) => again(&visit, at.booking, values, failure).await,
    }
}

/// `POST /me/bookings/{booking}/say`
pub async fn say(visit: Visit, At(at): At<OfBooking>, Form(values): Form) -> Answer {
    let (seen, hard) = (seen(&values), values.ticked("hard"));
    let said: Result<Said, Problem> =
        values.get("said").parse().map_err(|()| Problem::field("said", Message::new("web-field-choose")));
    let tried = match said {
        Ok(said) => {
            visit.write(move |tx, caller| actions::say(tx, caller, at.booking, seen, said, hard)).await
        }
        Err(problem) => Err(problem.into()),
    };
    match tried {
        Ok(status) => {
            let flash = match status {
                Status::Requested | Status::Booked => "booking-said-wait",
                _ => "booking-said-done",
            };
            visit.done(&format!("/me/bookings/{}", at.booking), flash)
        }
        Err(failure) => again(&visit, at.booking, values, failure).await,
    }
}

#[derive(Template)]
#[template(path = "booking-cancel.html")]
struct Cancel {
    page: Page,
    problems: Problems,
    id: BookingId,
    version: i64,
    when: String,
    rule: String,
    late: bool,
    reasons: Vec<Choice>,
}

fn cancel_page(visit: &Visit, view: &View, values: &Values, problems: Problems) -> Cancel {
    let (t, booking, draft) = (visit.t(), &view.booking, &view.offer.draft);
    let now = visit.caller.as_ref().map_or(booking.at, |caller| caller.now);
    let late = !rules::in_time(view.side, booking.at, draft.cancel_hours, now);
    let rule = match (view.side, late) {
        (Side::Person, true) => {
            let until = moment(visit, rules::free_until(booking.at, draft.cancel_hours));
            t.one("booking-rule-late", "until", until)
        }
        (Side::Person, false) => t.get("booking-rule-free"),
        _ => t.get("booking-rule-other"),
    };
    let sent = values.get("version");
    Cancel {
        page: visit.page("member", "booking-cancel-title"),
        problems,
        id: booking.id,
        version: if sent.is_empty() { booking.version } else { seen(values) },
        when: moment(visit, booking.at),
        rule,
        late,
        reasons: Reason::ALL
            .iter()
            .map(|one| Choice::new(one.as_str(), reason(t, *one), values.get("reason") == one.as_str()))
            .collect(),
    }
}

/// `GET /me/bookings/{booking}/cancel`: the rule first, then the question.
pub async fn cancel_form(visit: Visit, At(at): At<OfBooking>) -> Answer {
    let view = mine::load(&visit, at.booking).await?;
    rules::must_be_open(&view.booking)?;
    visit.html(&cancel_page(&visit, &view, &Values::default(), Problems::default()))
}

/// `POST /me/bookings/{booking}/cancel`
pub async fn cancel(visit: Visit, At(at): At<OfBooking>, Form(values): Form) -> Answer {
    let seen = seen(&values);
    let why: Result<Reason, Problem> =
        values.get("reason").parse().map_err(|()| Problem::field("reason", Message::new("web-field-choose")));
    let tried = match why {
        Ok(why) => visit.write(move |tx, caller| actions::cancel(tx, caller, at.booking, seen, why)).await,
        Err(problem) => Err(problem.into()),
    };
    match tried {
        Ok(()) => visit.done(&format!("/me/bookings/{}", at.booking), "booking-cancelled"),
        Err(failure) => {
            let view = mine::load(&visit, at.booking).await?;
            visit.again(failure, |problems| cancel_page(&visit, &view, &values, problems))
        }
    }
}

#[derive(Template)]
#[template(path = "booking-move.html")]
struct Move {
    page: Page,
    problems: Problems,
    id: BookingId,
    version: i64,
    when: String,
    slots: Vec<Choice>,
}

/// Times offered at once.
const TIMES: usize = 40;

fn move_page(visit: &Visit, view: &View, slots: &[Slot], values: &Values, problems: Problems) -> Move {
    let sent = values.get("version");
    Move {
        page: visit.page("member", "booking-move-title"),
        problems,
        id: view.booking.id,
        version: if sent.is_empty() { view.booking.version } else { seen(values) },
        when: moment(visit, view.booking.at),
        slots: slots
            .iter()
            .take(TIMES)
            .map(|slot| {
                let value = to_minutes(slot.at).to_string();
                let selected = values.get("at") == value;
                Choice::new(value, words::slot(visit.t(), slot), selected)
            })
            .collect(),
    }
}

/// `GET /me/bookings/{booking}/move`
pub async fn move_form(visit: Visit, At(at): At<OfBooking>) -> Answer {
    let (view, slots) = visit.read(move |tx, caller| actions::other_times(tx, caller, at.booking)).await?;
    visit.html(&move_page(&visit, &view, &slots, &Values::default(), Problems::default()))
}

/// `POST /me/bookings/{booking}/move`
pub async fn move_it(visit: Visit, At(at): At<OfBooking>, Form(values): Form) -> Answer {
    let seen = seen(&values);
    let tried = match from_minutes(values.get("at")) {
        Some(to) => visit.write(move |tx, caller| actions::move_to(tx, caller, at.booking, seen, to)).await,
        None => Err(Problem::field("at", Message::new("web-field-choose")).into()),
    };
    match tried {
        Ok(()) => visit.done(&format!("/me/bookings/{}", at.booking), "booking-moved"),
        Err(failure) => {
            let other = visit.read(move |tx, caller| actions::other_times(tx, caller, at.booking)).await;
            match other {
                Ok((view, slots)) => {
                    visit.again(failure, |problems| move_page(&visit, &view, &slots, &values, problems))
                }
                // It can no longer be moved at all: the booking itself says why.
                Err(_) => again(&visit, at.booking, values, failure).await,
            }
        }
    }
}
