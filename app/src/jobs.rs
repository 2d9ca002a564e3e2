//! What is done by the clock: meetings written down ahead, letters sent, people reminded of what they booked, alerts
//! nobody took sent out again, the office reminded of old crisis lines, hours nobody confirmed or used given back, links
//! and files nobody came back for forgotten, keys of the erased swept out of the engine's history.
//!
//! Every job may run on several nodes at once and again after a failure: a second run changes nothing. One that fails
//! is logged and tried at the next turn.

use std::{sync::Arc, time::Duration};

use base::Problem;
use booking::booking::actions as bookings;
use directory::entry;
use mail::Smtp;
use people::{Caller, community, crisis, erase, expiry, post};
use programmes::{import, meeting};
use web::Shared;

const EVERY: Duration = Duration::from_secs(10 * 60);
const POST: Duration = Duration::from_secs(20);

/// Runs until the program ends; the first time at once. Without a post office letters wait.
pub async fn run(site: Shared, smtp: Option<Smtp>) {
    if let Some(smtp) = smtp {
        tokio::spawn(deliver(site.clone(), Arc::new(smtp)));
    }
    let mut turns = tokio::time::interval(EVERY);
    loop {
        turns.tick().await;
        if let Err(problem) = once(&site).await {
            tracing::error!("a timed job: {problem:#}");
        }
    }
}

async fn deliver(site: Shared, smtp: Arc<Smtp>) {
    let mut turns = tokio::time::interval(POST);
    loop {
        turns.tick().await;
        let (site, smtp) = (site.clone(), smtp.clone());
        let round = tokio::task::spawn_blocking(move || post::deliver(&site, |letter| smtp.send(letter)));
        match round.await {
            Ok(Ok(_)) => {}
            Ok(Err(problem)) => tracing::error!("the post: {problem:#}"),
            Err(error) => tracing::error!("the post: {error}"),
        }
    }
}

/// Every job once, for every community.
pub async fn once(site: &Shared) -> Result<(), Problem> {
    for community in site.db.read(community::all).await? {
        let caller = Caller::operator(site.clone(), community);
        let observer = caller.clone();
        site.db
            .write(move |tx| {
                meeting::actions::materialise_all(tx, &caller)?;
                import::actions::forget_waiting(tx, &caller)?;
                expiry::forget(tx, &caller)?;
                entry::owner::chase(tx, &caller)?;
                crisis::actions::remind(tx, &caller)?;
                bookings::remind(tx, &caller)?;
                credits::expire_due(tx, &caller)?;
                measures::alert::actions::escalate(tx, &caller)?;
                Ok::<(), Problem>(())
            })
            .await?;
        observe(site, observer).await?;
    }
    Ok(())
}

/// The month that has just ended, or a computation that stopped halfway.
async fn observe(site: &Shared, caller: Caller) -> Result<(), Problem> {
    let asking = caller.clone();
    let due = site.db.write(move |tx| observatory::edition::job::due(tx, &asking)).await?;
    if let Some(due) = due {
        observatory::edition::start(caller, due.id, due.from, due.to);
    }
    let site = site.clone();
    let swept = tokio::task::spawn_blocking(move || erase::sweep(&site)).await;
    swept.map_err(|error| Problem::internal(error.to_string()))?
}
