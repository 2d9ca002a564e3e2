//! What is done by the clock: meetings written down ahead, files nobody confirmed forgotten.
//!
//! Every job may run on several nodes at once and again after a failure: a second run changes nothing. One that fails
//! is logged and tried at the next turn.

use std::time::Duration;

use base::Problem;
use people::{Caller, community};
use programmes::{import, meeting};
use web::Shared;

const EVERY: Duration = Duration::from_secs(10 * 60);

/// Runs until the program ends; the first time at once.
pub async fn run(site: Shared) {
    let mut turns = tokio::time::interval(EVERY);
    loop {
        turns.tick().await;
        if let Err(problem) = once(&site).await {
            tracing::error!("a timed job: {problem:#}");
        }
    }
}

/// Every job once, for every community.
pub async fn once(site: &Shared) -> Result<(), Problem> {
    for community in site.db.read(community::all).await? {
        let caller = Caller::operator(site.clone(), community);
        site.db
            .write(move |tx| {
                meeting::actions::materialise_all(tx, &caller)?;
                import::actions::forget_waiting(tx, &caller)?;
                Ok::<(), Problem>(())
            })
            .await?;
    }
    Ok(())
}
