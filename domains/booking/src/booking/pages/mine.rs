//! One's own bookings.

use askama::Template;
use people::Visit;
use web::{Answer, At, Choice, Failure, Page, Problems, Values, pieces};

use super::{OfBooking, Where, how, moment, reason, said, status, when};
use crate::{
    booking::{actions, model::View, rules},
    model::{BookingId, Kind, Said, Side, Status},
    offer::words,
};

/// A booking as a line of a list.
pub struct Line {
    pub href: String,
    pub when: String,
    pub with: String,
    pub status: String,
    pub tone: &'static str,
    /// It is over and waits for a word of the reader.
    pub asks: bool,
}

pub fn line(visit: &Visit, view: &View) -> Line {
    let (t, booking) = (visit.t(), &view.booking);
    let (status, tone) = status(t, booking.status);
    let now = visit.caller.as_ref().map(|caller| caller.now);
    let over = booking.status.is_open() && now.is_some_and(|now| booking.ends <= now);
    let silent = match view.side {
        Side::Person => booking.person_said.is_none(),
        Side::Helper => booking.helper_said.is_none(),
        Side::Office => true,
    };
    Line {
        href: visit.to(&format!("/me/bookings/{}", booking.id)),
        when: when(t, view),
        with: match view.side {
            Side::Person => view.offer.draft.name.clone(),
            Side::Helper => booking.called.clone(),
            Side::Office => format!("{} · {}", view.offer.draft.name, booking.called),
        },
        status,
        tone,
        asks: over && silent,
    }
}

#[derive(Template)]
#[template(path = "booking-mine.html")]
struct Mine {
    page: Page,
    ahead: Vec<Line>,
    waiting: Vec<Line>,
    past: Vec<Line>,
    helps: bool,
    given_ahead: Vec<Line>,
    given_waiting: Vec<Line>,
    given_past: Vec<Line>,
}

/// `GET /me/bookings`
pub async fn list(visit: Visit) -> Answer {
    let mine = visit.read(actions::mine).await?;
    let now = visit.caller()?.now;
    let sorted = |views: &[View]| {
        let (mut ahead, mut waiting, mut past) = (Vec::new(), Vec::new(), Vec::new());
        for view in views {
            let line = line(&visit, view);
            match view.booking.status.is_open() {
                true if view.booking.ends > now => ahead.push(line),
                true => waiting.push(line),
                false => past.push(line),
            }
        }
        past.reverse();
        (ahead, waiting, past)
    };
    let (ahead, waiting, past) = sorted(&mine.received);
    let (given_ahead, given_waiting, given_past) = sorted(&mine.given);
    let helps = visit.caller()?.has(crate::offer::actions::HELPERS) || !mine.given.is_empty();
    visit.html(&Mine {
        page: visit.page("member", "booking-mine-title"),
        ahead,
        waiting,
        past,
        helps,
        given_ahead,
        given_waiting,
        given_past,
    })
}

#[derive(Template)]
#[template(path = "booking-one.html")]
struct One {
    page: Page,
    problems: Problems,
    id: BookingId,
    version: i64,
    back: String,
    heading: String,
    line: Line,
    facts: Vec<pieces::Answer>,
    place: Where,
    in_person: bool,
    open: bool,
    begun: bool,
    /// Whoever helps has not said yes yet.
    may_accept: bool,
    may_move: bool,
    rule: String,
    /// What may be said about it now; empty when there is nothing to say.
    say: Vec<Choice>,
    said: String,
    helper: bool,
    office: bool,
    differ: bool,
}

pub(super) fn page_of(
    visit: &Visit,
    view: &View,
    values: &Values,
    problems: Problems,
) -> impl Template + use<> {
    let (t, booking, draft) = (visit.t(), &view.booking, &view.offer.draft);
    let now = visit.caller.as_ref().map_or(booking.at, |caller| caller.now);
    let (open, begun) = (booking.status.is_open(), booking.at <= now);
    let mut facts = Vec::new();
    let mut fact = |label: &str, value: String| {
        if !value.is_empty() {
            facts.push(pieces::Answer { label: t.get(label), value, href: String::new() });
        }
    };
    fact("booking-when", when(t, view));
    if draft.kind != Kind::Room {
        fact("booking-format", words::format(t, booking.format));
    }
    match view.side {
        Side::Person => {
            fact("booking-with", draft.name.clone());
            fact("booking-called", booking.called.clone());
        }
        Side::Helper => fact("booking-with", booking.called.clone()),
        Side::Office => {
            fact("booking-helper", draft.name.clone());
            fact("booking-called", booking.called.clone());
        }
    }
    if let (Some(by), Some(why)) = (booking.cancelled_by, booking.reason) {
        let who = match (by, view.side) {
            (by, side) if by == side => "booking-by-you",
            (Side::Person, _) => "booking-by-person",
            (Side::Helper, _) => "booking-by-helper",
            (Side::Office, _) => "booking-by-office",
        };
        fact("booking-cancelled-why", format!("{} · {}", t.get(who), reason(t, why)));
    }
    let own = match view.side {
        Side::Person => booking.person_said,
        Side::Helper => booking.helper_said,
        Side::Office => None,
    };
    let may_say = open && begun && (own.is_none() || rules::differ(booking));
    let chosen: Option<Said> = values.get("said").parse().ok();
    let in_time = rules::in_time(view.side, booking.at, draft.cancel_hours, now);
    let rule = match (view.side, draft.cancel_hours) {
        _ if !open || begun => String::new(),
        (Side::Person, 0) => t.get("booking-rule-always"),
        (Side::Person, _) => {
            let until = moment(visit, rules::free_until(booking.at, draft.cancel_hours));
            t.one(if in_time { "booking-rule-until" } else { "booking-rule-late" }, "until", until)
        }
        _ => String::new(),
    };
    let office = view.side == Side::Office;
    One {
        page: visit.page(if office { "work" } else { "member" }, "booking-one-title"),
        problems,
        id: booking.id,
        version: booking.version,
        back: visit.to(if office { "/work/bookings" } else { "/me/bookings" }),
        heading: moment(visit, booking.at),
        line: line(visit, view),
        facts,
        place: how(t, view),
        in_person: booking.format == crate::model::Format::InPerson,
        open,
        begun,
        may_accept: booking.status == Status::Requested && view.side != Side::Person && !begun,
        may_move: open && !begun && view.side != Side::Helper && in_time,
        rule,
        say: if may_say {
            Said::ALL
                .iter()
                .map(|one| Choice::new(one.as_str(), said(t, *one, view.side), chosen == Some(*one)))
                .collect()
        } else {
            Vec::new()
        },
        said: own.filter(|_| open).map(|own| said(t, own, view.side)).unwrap_or_default(),
        helper: view.side == Side::Helper,
        office,
        differ: rules::differ(booking),
    }
}

pub(super) async fn load(visit: &Visit, id: BookingId) -> Result<View, Failure> {
    visit.read(move |tx, caller| actions::view(tx, caller, id)).await
}

/// `GET /me/bookings/{booking}`
pub async fn show(visit: Visit, At(at): At<OfBooking>) -> Answer {
    let view = load(&visit, at.booking).await?;
    visit.html(&page_of(&visit, &view, &Values::default(), Problems::default()))
}
