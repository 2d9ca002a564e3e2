//! Looking for the better plan beside everything else.

use std::ops::ControlFlow;

use ::store::Tx;
use base::{Instant, Problem};
use people::Caller;

use super::{
    actions::{self, Country, Draft},
    board::Board,
    model::{Outcome, PlanId, Status},
    solve, store,
};

/// Looked for no longer than this: then the best so far stands, with its bound.
const LONGEST_SECONDS: i64 = 30;
/// The page hears how far it is as often.
const SAID_MILLISECONDS: i64 = 400;

/// Runs a search after its page was answered.
pub fn start(caller: Caller, country: Country, draft: Draft) {
    tokio::task::spawn_blocking(move || {
        let id = draft.id;
        let found = search(&caller, &country, &draft);
        let (status, outcome) = match &found {
            Ok(outcome) => (Status::Finished, Some(outcome)),
            Err(problem) => {
                tracing::error!("a plan: {problem:#}");
                (Status::Failed, None)
            }
        };
        if let Err(problem) = finish(&caller, id, status, outcome) {
            tracing::error!("a plan: {problem:#}");
        }
    });
}

/// The whole of it inside one transaction, for a town that is being filled.
pub fn within(tx: &mut Tx<'_>, caller: &Caller, draft: &Draft) -> Result<(), Problem> {
    let Some(country) = actions::country(tx, caller)? else { return Ok(()) };
    let quick = actions::quick(caller, &country, draft)?;
    if !actions::begin(tx, caller, &quick)? {
        return Ok(());
    }
    let land = country.land();
    let board = Board::new(&land, draft.lever, &draft.request)?;
    let task = solve::task(&board, draft.aim)?;
    let start = solve::quick(&board, &task);
    let found = solve::better(&board, &task, &start, &mut |_| ControlFlow::Continue(()));
    let outcome = solve::outcome(&board, draft.aim, &task, &found)?;
    store::finish(tx, caller, draft.id, Status::Finished, Some(&outcome), caller.now)
}

/// Leaves a plan at its quick answer, where what it was made from is gone.
pub fn settle(caller: Caller, id: PlanId) {
    tokio::task::spawn_blocking(move || {
        if let Err(problem) = finish(&caller, id, Status::Finished, None) {
            tracing::error!("a plan: {problem:#}");
        }
    });
}

fn finish(caller: &Caller, id: PlanId, status: Status, outcome: Option<&Outcome>) -> Result<(), Problem> {
    let (site, asked, outcome) = (caller.site.clone(), caller.clone(), outcome.cloned());
    site.db.write_now(move |tx| {
        let now = asked.site.clock.now();
        store::finish(tx, &asked, id, status, outcome.as_ref(), now)
    })
}

fn search(caller: &Caller, country: &Country, draft: &Draft) -> Result<Outcome, Problem> {
    let land = country.land();
    let board = Board::new(&land, draft.lever, &draft.request)?;
    let task = solve::task(&board, draft.aim)?;
    let quick = solve::quick(&board, &task);
    let began = caller.site.clock.now();
    let (mut said, mut broken) = (began, None);
    let since = |at: Instant, now: Instant| now.millis() - at.millis();
    let found = solve::better(&board, &task, &quick, &mut |report| {
        let now = caller.site.clock.now();
        if since(said, now) >= SAID_MILLISECONDS {
            said = now;
            let (site, asked, id) = (caller.site.clone(), caller.clone(), draft.id);
            let far = (report.rounds as i64, report.most as i64);
            let told = site.db.write_now(move |tx| store::touch(tx, &asked, id, far, now));
            if let Err(problem) = told {
                broken = Some(problem);
                return ControlFlow::Break(());
            }
        }
        if since(began, now) > LONGEST_SECONDS * 1000 {
            ControlFlow::Break(())
        } else {
            ControlFlow::Continue(())
        }
    });
    match broken {
        Some(problem) => Err(problem),
        None => solve::outcome(&board, draft.aim, &task, &found),
    }
}
