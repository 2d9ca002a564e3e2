//! Post: letters wait in the database, sealed, in the transaction that caused them, and leave on a timer.
//!
//! A letter exists exactly when what it tells of was saved. [`deliver`] is called by the program every little while:
//! it takes a letter on lease, so that two machines never send the same one, hands it to the post office it is given,
//! deletes what has left and waits longer after each failure. In a demonstration nothing leaves: `/demo/outbox` shows the
//! letters on screen instead.

mod pages;
mod store;

use ::store::Tx;
use base::{Id, Instant, Problem};
use web::Shared;

use crate::{Caller, Door, PersonId, Routes, access, community, person};

pub fn routes() -> Routes {
    Routes::new().get("/demo/outbox", Door::Everyone, pages::outbox)
}

/// Names the rows of the table `mail`.
pub struct Queued;

/// Queues a letter to the address somebody gave us. Nothing happens for a person without one.
pub fn queue(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    subject: &str,
    body: &str,
) -> Result<(), Problem> {
    let Some(access) = access::for_delivery(tx, caller, person)? else { return Ok(()) };
    let address = person::profile(tx, caller, &access)?.details.email;
    if address.is_empty() { Ok(()) } else { queue_to(tx, caller, person, &address, subject, body) }
}

/// Queues a letter to an address that is not yet, or no longer, in somebody's record.
pub fn queue_to(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    address: &str,
    subject: &str,
    body: &str,
) -> Result<(), Problem> {
    let sealer = access::sealer(tx, caller, person)?;
    let id: Id<Queued> = caller.new_id();
    let row = id.to_string();
    let seal = |column, text| sealer.seal(caller, "mail", &row, column, text).unwrap_or_default();
    store::insert(
        tx,
        caller,
        id,
        person,
        [&seal("address", address), &seal("subject", subject), &seal("body", body)],
    )
}

/// What one round of delivery did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Round {
    pub sent: usize,
    /// Failed, and will be tried again.
    pub waiting: usize,
    /// Will not be tried again.
    pub given_up: usize,
}

/// After so many tries, which is about two days, a letter is given up.
const MOST_TRIES: i64 = 14;
/// A letter being sent belongs to whoever is sending it for this long.
const LEASE_MINUTES: i64 = 10;

/// How long to wait after a failure: 1, 2, 4 … minutes, at most six hours.
fn wait_minutes(tries: i64) -> i64 {
    1i64.checked_shl(u32::try_from(tries - 1).unwrap_or(0)).unwrap_or(i64::MAX).clamp(1, 360)
}

/// Sends what is due, in every community. Blocks; call it on a blocking thread. `send` is the post office, usually
/// `|letter| smtp.send(letter)`.
pub fn deliver(
    site: &Shared,
    send: impl Fn(&mail::Letter) -> Result<(), mail::Failure>,
) -> Result<Round, Problem> {
    let mut round = Round::default();
    for town in site.db.read_now(community::all)? {
        let caller = Caller::operator(site.clone(), town);
        let due = {
            let caller = caller.clone();
            site.db.read_now(move |tx| store::due(tx, &caller))?
        };
        for due in due {
            let (taker, sender) = (caller.clone(), caller.clone());
            let Some(letter) = site.db.write_now(move |tx| take(tx, &taker, &due))? else { continue };
            let again = match send(&letter) {
                Ok(()) => {
                    round.sent += 1;
                    None
                }
                // The server's words may hold the address, so they stay out of the log.
                Err(mail::Failure::Later(_)) if due.tries + 1 < MOST_TRIES => {
                    tracing::warn!(tries = due.tries + 1, "a letter waits: the mail server did not take it");
                    round.waiting += 1;
                    Some(sender.now.plus_minutes(wait_minutes(due.tries + 1)))
                }
                Err(error) => {
                    tracing::warn!(
                        permanent = matches!(error, mail::Failure::Never(_)),
                        "a letter is given up"
                    );
                    round.given_up += 1;
                    None
                }
            };
            site.db.write_now(move |tx| store::settle(tx, &sender, due.id, again))?;
        }
    }
    Ok(round)
}

/// A letter that is due, as the list knows it.
#[derive(Clone, Copy)]
pub(crate) struct Due {
    pub id: Id<Queued>,
    pub person: PersonId,
    pub not_before: Instant,
    pub tries: i64,
}

/// Takes a letter on lease and opens it; `None` when another was quicker, or the reader was erased.
fn take(tx: &mut Tx<'_>, caller: &Caller, due: &Due) -> Result<Option<mail::Letter>, Problem> {
    if !store::lease(tx, caller, due, caller.now.plus_minutes(LEASE_MINUTES))? {
        return Ok(None);
    }
    let Some(access) = access::for_delivery(tx, caller, due.person)? else { return Ok(None) };
    Ok(store::open(tx, caller, &access, due.id)?.map(|opened| mail::Letter {
        from_name: caller.community.name.clone(),
        to: opened.address,
        subject: opened.subject,
        body: opened.body,
    }))
}

#[cfg(test)]
mod tests {
    #[test]
    fn each_failure_waits_longer_up_to_six_hours() {
        let waits: Vec<i64> = (1..=11).map(super::wait_minutes).collect();
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360]);
        assert_eq!(super::wait_minutes(200), 360);
    }
}
