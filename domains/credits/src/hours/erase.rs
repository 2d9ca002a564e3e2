//! What credits know of a person: given to them on request, and what becomes of their hours when they go.
//!
//! The ledger knows people by an id and nothing else, so its entries stay as they are and lead to nobody. Hours that were
//! set apart go back to their funds; own hours are nobody's any more.

use ::store::Tx;
use base::Problem;
use people::{Caller, PersonId, Room};
use serde_json::{Value, json};

use super::{actions, model::What};
use crate::{
    fund, gift,
    ledger::{self, Category, Kind, RequestId, Step},
};

people::room!(Room { erase, export, known_as, called });

fn erase(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<(), Problem> {
    gift::leave(tx, caller, person)?;
    fund::actions::leave(tx, caller, person)?;
    let Some(account) = ledger::account(tx, caller, Kind::Member, &person.to_string())? else {
        return Ok(());
    };
    let own = ledger::available(tx, caller, account)?;
    if own > 0 {
        let request: RequestId = caller.new_id();
        ledger::begin(tx, caller, request, &format!("leaving|{person}"))?;
        let to = ledger::open_singles(tx, caller, request, Kind::Retired)?;
        ledger::make(tx, caller, request, &Step::transfer(account, to, own, Category::Leaving))??;
    }
    Ok(())
}

fn export(tx: &mut Tx<'_>, caller: &Caller) -> Result<(&'static str, Value), Problem> {
    let statement = actions::mine(tx, caller)?;
    let lines: Vec<Value> = statement
        .lines
        .iter()
        .map(|line| {
            let (what, of) = match line.what {
                What::Gave(category) => ("gave", Some(category)),
                What::Received(category) => ("received", Some(category)),
                What::SetApart => ("set_apart", None),
                What::WentBack => ("went_back", None),
                What::GaveAway => ("gift_given", None),
                What::WasGiven => ("gift_received", None),
                What::CorrectedGiven => ("correction_of_given", None),
                What::CorrectedReceived => ("correction_of_received", None),
            };
            json!({ "at": line.at, "what": what, "service": of.map(Category::as_str), "minutes": line.minutes })
        })
        .collect();
    Ok((
        "hours",
        json!({ "own_minutes": statement.own, "may_receive_minutes": statement.may_receive(), "lines": lines }),
    ))
}

fn known_as(_: &mut Tx<'_>, _: &Caller, _: &[PersonId]) -> Result<Vec<(PersonId, String)>, Problem> {
    Ok(Vec::new())
}

fn called(_: &mut Tx<'_>, _: &Caller, _: &str, _: i64) -> Result<Vec<PersonId>, Problem> {
    Ok(Vec::new())
}
