//! Writing letters, and not writing them.

use std::collections::BTreeSet;

use ::store::Tx;
use base::{Day, Problem};
use people::{Caller, PersonId, access, person, post};
use texts::{T, args};

use super::{
    model::{News, When, Where},
    store,
};
use crate::{
    model::{CircleId, Format, Meeting},
    records,
};

/// Tells those who belong to a circle on a day, whoever runs it included.
pub fn to_circle(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    day: Day,
    news: &News,
) -> Result<(), Problem> {
    let members = records::members(tx, caller, circle)?;
    let whom = members.into_iter().filter(|member| member.belongs_on(day)).map(|member| member.person);
    send(tx, caller, whom.collect(), news)
}

/// Tells those who belong to a meeting's circle on its day, and whoever is planned for it by name.
pub fn of_meeting(tx: &mut Tx<'_>, caller: &Caller, meeting: &Meeting, news: &News) -> Result<(), Problem> {
    let mut whom: BTreeSet<PersonId> = store::expected(tx, caller, meeting.id)?.into_iter().collect();
    if let Some(circle) = meeting.circle {
        let members = records::members(tx, caller, circle)?;
        let members = members.into_iter().filter(|member| member.belongs_on(meeting.day));
        whom.extend(members.map(|member| member.person));
    }
    send(tx, caller, whom, news)
}

/// Everybody once, except who did it: they know.
fn send(tx: &mut Tx<'_>, caller: &Caller, whom: BTreeSet<PersonId>, news: &News) -> Result<(), Problem> {
    for person in whom.into_iter().filter(|person| caller.by() != Some(*person)) {
        let Some(lang) = store::reader(tx, caller, person)? else { continue };
        let t = caller.t().other(lang);
        post::queue(tx, caller, person, &t.get("letters-subject"), &body(t, caller, news))?;
    }
    Ok(())
}

fn body(t: T, caller: &Caller, news: &News) -> String {
    let said = match news {
        News::Cancelled(at) => t.one("letters-cancelled", "when", when(t, *at)),
        News::Moved { was, is, at } => {
            let said = t.two("letters-moved", "was", when(t, *was), "is", when(t, *is));
            and_where(t, said, at)
        }
        News::Back { when: at, at: place } => {
            and_where(t, t.one("letters-back", "when", when(t, *at)), place)
        }
        News::Ended { last } => t.one("letters-ended", "last", t.date(last.0)),
        News::OtherHour { from, to, time, minutes } => {
            let start = from.0.to_datetime(*time);
            let hours = t.time_range(start, end(start, *minutes));
            match to {
                Some(to) => t.with(
                    "letters-hour-between",
                    args! { "from" => t.date(from.0), "to" => t.date(to.0), "hours" => hours },
                ),
                None => t.two("letters-hour", "from", t.date(from.0), "hours", hours),
            }
        }
        News::Place { from, at } => and_where(t, t.one("letters-place", "from", t.date(from.0)), at),
    };
    let here = |path: &str| caller.site.url(&format!("/{}{path}", caller.community.slug));
    t.three("letters-body", "said", said, "mine", here("/me/circles"), "off", here("/me/letters"))
}

fn end(start: jiff::civil::DateTime, minutes: i64) -> jiff::civil::DateTime {
    start.saturating_add(jiff::Span::new().minutes(minutes))
}

fn when(t: T, at: When) -> String {
    format!("{}, {}", t.weekday_date(at.start), t.time_range(at.start, end(at.start, at.minutes)))
}

fn and_where(t: T, said: String, at: &Where) -> String {
    let at = match at {
        Where::Unsaid | Where::From(Format::InPerson | Format::Hybrid) => return said,
        Where::Address(address) => address.clone(),
        Where::From(Format::Phone) => t.get("letters-by-phone"),
        Where::From(Format::Video) => t.get("letters-by-video"),
    };
    format!("{said}\n{at}")
}

/// The language somebody is written to in; nothing for those who have no address or want no letters.
pub fn reader(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Option<texts::Lang>, Problem> {
    store::reader(tx, caller, person)
}

/// Whether the caller wants letters, and whether there is an address to send them to.
pub struct Choice {
    pub wanted: bool,
    pub has_address: bool,
}

pub fn choice(tx: &mut Tx<'_>, caller: &Caller) -> Result<Choice, Problem> {
    let me = caller.person()?;
    let access = access::own(tx, caller)?;
    let has_address = !person::profile(tx, caller, &access)?.details.email.is_empty();
    Ok(Choice { wanted: !store::is_off(tx, caller, me)?, has_address })
}

pub fn choose(tx: &mut Tx<'_>, caller: &Caller, wanted: bool) -> Result<(), Problem> {
    let me = caller.person()?;
    store::set(tx, caller, me, wanted)
}
