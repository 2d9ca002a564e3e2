//! Making, revoking and following secret addresses.

use std::collections::HashMap;

use ::store::Tx;
use base::{Id, Instant, Problem};
use calendar::{
    Recurrence,
    ics::{Class, Event, Feed, Length, Method, Status},
};
use jiff::SignedDuration;
use people::{Actor, Authority, Caller, Roles, person};
use seal::token_hash;
use texts::{Lang, T};

use super::{
    model::{Address, AddressKind, Entry, Subject},
    store,
};
use crate::{
    model::{CircleId, MeetingStatus, PlaceId},
    records,
};

/// How far back a calendar goes.
pub const PAST_DAYS: i64 = 90;
/// Single meetings may be planned further ahead than series are written down.
const AHEAD_DAYS: i64 = 400;

/// The token of a new secret address. The same form again gives the same one.
pub fn create(tx: &mut Tx<'_>, caller: &Caller, form: Id<()>, subject: Subject) -> Result<String, Problem> {
    let owner = caller.person()?;
    let (kind, subject) = match subject {
        Subject::Me => (AddressKind::Person, owner.to_string()),
        Subject::Circle(circle) => {
            records::must_run(tx, caller, Some(circle))?;
            (AddressKind::Circle, records::circle_by_id(tx, caller, circle)?.id.to_string())
        }
        Subject::Place(place) => {
            caller.must(Roles::RUN)?;
            (AddressKind::Place, records::place(tx, caller, place)?.id.to_string())
        }
    };
    let made_of = format!("{owner} {kind} {subject} {form}");
    let token = caller.site.secret.lookup(&caller.community.id.to_string(), "calendar", &made_of);
    let hash = token_hash(&token);
    store::insert(tx, caller, &hash, kind, &subject, owner)?;
    match store::by_hash(tx, caller, &hash)? {
        Some(_) => Ok(token),
        // Made by this form before, and revoked since.
        None => Err(Problem::conflict("feed-was-revoked")),
    }
}

/// The caller's live addresses.
pub fn addresses(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Address>, Problem> {
    let owner = caller.person()?;
    let mut all = Vec::new();
    for (hash, kind, subject, created_at) in store::of_owner(tx, caller, owner)? {
        let name = match kind {
            AddressKind::Person => String::new(),
            AddressKind::Circle => records::circle_by_id(tx, caller, named(&subject)?)?.name,
            AddressKind::Place => records::place(tx, caller, named(&subject)?)?.name,
        };
        all.push(Address { hash, kind, name, created_at });
    }
    Ok(all)
}

/// From now on this address finds nothing. Somebody else's is not touched.
pub fn revoke(tx: &mut Tx<'_>, caller: &Caller, hash: &str) -> Result<(), Problem> {
    let owner = caller.person()?;
    store::revoke(tx, caller, owner, hash)
}

/// A calendar as its address shows it.
pub struct Shown {
    pub text: String,
    pub changed_at: Instant,
}

/// Follows a secret address. One that never was, is revoked, belongs elsewhere or whose owner may no longer see the
/// circle: all are not found, alike.
pub fn follow(tx: &mut Tx<'_>, caller: &Caller, token: &str) -> Result<Shown, Problem> {
    let found = store::by_hash(tx, caller, &token_hash(token))?.ok_or(Problem::NotFound)?;
    let owner = as_owner(tx, caller, &found)?;
    match found.kind {
        AddressKind::Person => {}
        AddressKind::Circle => records::must_run(tx, &owner, Some(named(&found.subject)?))?,
        AddressKind::Place => owner.must(Roles::RUN)?,
    }
    let today = caller.today();
    let (from, to) = (today.plus_days(-PAST_DAYS), today.plus_days(AHEAD_DAYS));
    let entries = store::entries(tx, caller, found.kind, &found.subject, from, to)?;
    let t = owner.t();
    let mut runs: HashMap<CircleId, bool> = HashMap::new();
    let mut changed_at = found.created_at;
    let mut feed = Feed::new(&t.get("feed-name"), owner.lang.code(), "-//Ostoja//Ostoja//PL");
    feed.method = Some(Method::Publish);
    feed.refresh = Some(SignedDuration::from_hours(4));
    for entry in &entries {
        let named = match entry.meeting.circle {
            Some(circle) => match runs.get(&circle) {
                Some(runs) => *runs,
                None => {
                    let may = records::may_run(tx, &owner, circle)?;
                    runs.insert(circle, may);
                    may
                }
            },
            None => false,
        };
        changed_at = changed_at.max(entry.meeting.changed_at);
        feed.events.push(event(t, caller, entry, named)?);
    }
    if found.kind == AddressKind::Person {
        for events in super::EVENTS {
            for (event, changed) in events(tx, &owner, from, to)? {
                changed_at = changed_at.max(changed);
                feed.events.push(event);
            }
        }
    }
    Ok(Shown { text: feed.to_text(), changed_at })
}

/// `named`: whether the owner runs the circle, and so may read its name in their own calendar.
fn event(t: T, caller: &Caller, entry: &Entry, named: bool) -> Result<Event, Problem> {
    let meeting = &entry.meeting;
    let wrong =
        |problem: calendar::Problem| Problem::internal(format!("meeting {}: {problem:?}", meeting.id));
    let zone = caller.community.zone.iana_name().unwrap_or("UTC");
    let when = Recurrence::new(meeting.local_start(), zone, None).map_err(wrong)?;
    let title = match &entry.circle {
        Some(circle) if named => circle.clone(),
        _ => t.get("feed-meeting"),
    };
    let length = Length::Lasts(SignedDuration::from_mins(meeting.minutes));
    let uid = format!("{}@ostoja", meeting.id);
    let mut event = Event::new(&uid, meeting.changed_at.timestamp(), when, length, &title);
    event.sequence = u32::try_from(meeting.sequence).unwrap_or(0);
    event.class = Class::Private;
    if meeting.status == MeetingStatus::Cancelled {
        event.status = Status::Cancelled;
    }
    // A place's name can say what happens there; the street says where to go.
    let name = entry.place.as_ref().filter(|_| named);
    let parts = [name, entry.street.as_ref(), entry.town.as_ref()];
    let said: Vec<&str> =
        parts.into_iter().flatten().map(String::as_str).filter(|part| !part.is_empty()).collect();
    event.location = (!said.is_empty()).then(|| said.join(", "));
    Ok(event)
}

/// The owner of an address as a caller: with the roles they have today.
fn as_owner(tx: &mut Tx<'_>, caller: &Caller, found: &store::Found) -> Result<Caller, Problem> {
    let roles = person::roles(tx, caller, found.owner)?;
    let actor = Actor { person: found.owner, session: caller.new_id(), roles };
    let lang = Lang::from_code(&found.lang).unwrap_or(caller.community.lang);
    Ok(Caller { authority: Authority::Person(actor), lang, ..caller.clone() })
}

fn named<K>(subject: &str) -> Result<Id<K>, Problem> {
    subject.parse().map_err(|_| Problem::internal("an address of something that is no id"))
}

/// What a form's choice names: `me`, `circle:…` or `place:…`.
pub fn subject(text: &str) -> Option<Subject> {
    match text.split_once(':') {
        None if text == "me" => Some(Subject::Me),
        Some(("circle", id)) => id.parse::<CircleId>().ok().map(Subject::Circle),
        Some(("place", id)) => id.parse::<PlaceId>().ok().map(Subject::Place),
        _ => None,
    }
}
