//! What may be done with an alert: raised by a sheet, taken by somebody, closed with a note; pressed on by the clock.

use std::collections::BTreeSet;

use ::store::Tx;
use base::{Message, Problem};
use people::{
    Caller, PersonId, ROOMS, Role, Roles,
    access::{self, Purpose},
    finding,
    person::{self, Details},
    post,
};

use super::{
    model::{Alert, AlertId, Named},
    rules, store,
};
use crate::scale::model::SheetId;

const SEE: Roles = Roles::of(&[Role::Admin, Role::Coordinator, Role::Supervisor]);

/// Staff who look after people, and whoever is on duty; for others there is nothing here.
fn must_see(tx: &mut Tx<'_>, caller: &Caller) -> Result<(), Problem> {
    if caller.has(SEE)
        || caller.by().is_some_and(|by| store::on_duty(tx, caller).is_ok_and(|on| on.contains(&by)))
    {
        Ok(())
    } else {
        Err(Problem::NotFound)
    }
}

/// An answer of this sheet calls for a person. Once for each sheet.
pub fn raise(tx: &mut Tx<'_>, caller: &Caller, person: PersonId, sheet: SheetId) -> Result<(), Problem> {
    let id: AlertId = caller.new_id();
    if store::raise(tx, caller, id, person, sheet, rules::next(1, caller.now))? {
        write(tx, caller, id, person, 1)?;
    }
    Ok(())
}

/// First those on duty; where nobody is, supervisors, else the office. From the second round on all of them.
fn readers(tx: &mut Tx<'_>, caller: &Caller, round: i64) -> Result<BTreeSet<PersonId>, Problem> {
    let mut readers: BTreeSet<PersonId> = store::on_duty(tx, caller)?.into_iter().collect();
    for roles in [&[Role::Supervisor][..], &[Role::Coordinator, Role::Admin]] {
        if round == 1 && !readers.is_empty() {
            break;
        }
        for role in roles {
            readers.extend(person::with_role(tx, caller, *role)?);
        }
    }
    Ok(readers)
}

/// A letter that says nothing to whoever sees the mailbox.
fn write(tx: &mut Tx<'_>, caller: &Caller, id: AlertId, about: PersonId, round: i64) -> Result<(), Problem> {
    let address = caller.site.url(&format!("/{}/work/alerts/{id}", caller.community.slug));
    for reader in readers(tx, caller, round)?.into_iter().filter(|reader| *reader != about) {
        let t = caller.t().other(person::lang(tx, caller, reader)?);
        let body = t.one("alert-letter-body", "address", &address);
        post::queue(tx, caller, reader, &t.get("alert-letter-subject"), &body)?;
    }
    Ok(())
}

/// Sends the next round for everything nobody took or closed in time; answers how many. A timed job.
pub fn escalate(tx: &mut Tx<'_>, caller: &Caller) -> Result<usize, Problem> {
    let mut sent = 0;
    for alert in store::open(tx, caller)? {
        let due = alert.next_at.is_some_and(|next| next <= caller.now);
        if due && store::round(tx, caller, &alert, rules::next(alert.rounds + 1, caller.now))? {
            write(tx, caller, alert.id, alert.person, alert.rounds + 1)?;
            sent += 1;
        }
    }
    Ok(sent)
}

fn named(tx: &mut Tx<'_>, caller: &Caller, alert: Alert) -> Result<Named, Problem> {
    let mut known_as = Vec::new();
    for room in ROOMS {
        known_as.extend((room.known_as)(tx, caller, &[alert.person])?.into_iter().map(|(_, name)| name));
    }
    let mine = alert.taken_by.is_some() && alert.taken_by == caller.by();
    Ok(Named { alert, known_as, mine })
}

/// Open ones, the oldest first, and those closed in the last month; nothing for somebody who is not on duty.
pub fn list(tx: &mut Tx<'_>, caller: &Caller) -> Result<Option<(Vec<Named>, Vec<Named>)>, Problem> {
    match must_see(tx, caller) {
        Err(Problem::NotFound) => return Ok(None),
        seen => seen?,
    }
    let open = store::open(tx, caller)?;
    let closed = store::closed(tx, caller, caller.now.minus_days(30))?;
    let mut all = |alerts: Vec<Alert>| {
        alerts.into_iter().map(|alert| named(tx, caller, alert)).collect::<Result<Vec<_>, _>>()
    };
    Ok(Some((all(open)?, all(closed)?)))
}

pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: AlertId) -> Result<Named, Problem> {
    must_see(tx, caller)?;
    let alert = store::one(tx, caller, id)?;
    named(tx, caller, alert)
}

/// "I am on it." The second of two is told that somebody already is.
pub fn take(tx: &mut Tx<'_>, caller: &Caller, id: AlertId) -> Result<(), Problem> {
    let found = one(tx, caller, id)?;
    if found.mine || store::take(tx, caller, id, caller.person()?, rules::after_taking(caller.now))? {
        Ok(())
    } else {
        Err(Problem::conflict("alert-taken-already"))
    }
}

/// How to reach whom it is about: a look that they can read of. Only for whoever took it.
pub fn contact(tx: &mut Tx<'_>, caller: &Caller, id: AlertId) -> Result<(Named, Details), Problem> {
    let found = one(tx, caller, id)?;
    if !found.mine {
        return Err(Problem::refused("alert-take-first"));
    }
    let access = access::look(tx, caller, found.alert.person, Purpose::Contact)?;
    let details = person::profile(tx, caller, &access)?.details;
    Ok((found, details))
}

/// Closes it with a note of what was done; the same again changes nothing.
pub fn close(tx: &mut Tx<'_>, caller: &Caller, id: AlertId, note: &str) -> Result<(), Problem> {
    let found = one(tx, caller, id)?;
    if found.alert.closed_at.is_some() {
        return Ok(());
    }
    if found.alert.taken_at.is_none() {
        return Err(Problem::refused("alert-take-first"));
    }
    let note = note.trim();
    if note.is_empty() {
        return Err(Problem::field("note", Message::new("web-field-empty")));
    }
    let sealer = access::sealer(tx, caller, found.alert.person)?;
    let sealed = sealer.seal(caller, "safety_alert", &id.to_string(), "note", note);
    store::close(tx, caller, id, caller.person()?, sealed.as_ref()).map(drop)
}

/// Somebody who may be put on duty.
pub struct OnDuty {
    pub person: PersonId,
    pub name: String,
    pub on: bool,
}

/// Everybody who runs circles or looks after people. Their names are opened, and they can read that they were.
pub fn duty(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<OnDuty>, Problem> {
    caller.must(Roles::MANAGE)?;
    let on = store::on_duty(tx, caller)?;
    let mut all = Vec::new();
    for person in finding::who_runs(tx, caller)? {
        let access = access::look(tx, caller, person, Purpose::Contact)?;
        let details = person::profile(tx, caller, &access)?.details;
        let name = if details.name.is_empty() { details.email } else { details.name };
        all.push(OnDuty { person, name, on: on.contains(&person) });
    }
    Ok(all)
}

pub fn set_duty(tx: &mut Tx<'_>, caller: &Caller, people: &[PersonId]) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    for person in finding::who_runs(tx, caller)? {
        store::set_duty(tx, caller, person, people.contains(&person))?;
    }
    Ok(())
}
