//! What this room knows of a person: given to them on request, and gone when they go.

use ::store::{Tx, statement, values};
use base::Problem;
use people::{Caller, PersonId, Room, access};
use programmes::model::CircleId;
use serde_json::{Value, json};

use super::{actions, store};

people::room!(Room { erase, export, known_as, called });

statement! {
    CIRCLES = "SELECT DISTINCT circle_id FROM scale_sheet WHERE community_id = $1 AND person_id = $2 \
        AND circle_id IS NOT NULL";
    ALERTS = "DELETE FROM safety_alert WHERE community_id = $1 AND person_id = $2";
    SHEETS = "DELETE FROM scale_sheet WHERE community_id = $1 AND person_id = $2";
    DUTY = "DELETE FROM duty WHERE community_id = $1 AND person_id = $2";
}

fn erase(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<(), Problem> {
    let community = caller.community.id;
    let circles: Vec<CircleId> = tx.query(&CIRCLES, values![community, person], |row| row.get(0))?;
    for circle in circles {
        store::uncount_all(tx, caller, circle, &actions::participant(caller, circle, person))?;
    }
    for statement in [&ALERTS, &SHEETS, &DUTY] {
        tx.execute(statement, values![community, person])?;
    }
    Ok(())
}

fn export(tx: &mut Tx<'_>, caller: &Caller) -> Result<(&'static str, Value), Problem> {
    let access = access::own(tx, caller)?;
    let sheets: Vec<Value> = store::mine(tx, caller, &access, None)?
        .into_iter()
        .map(|filled| {
            json!({
                "scale": filled.instrument, "edition": filled.edition, "language": filled.lang.code(),
                "begun_on": filled.begun_on, "finished_on": filled.finished_on, "answers": filled.answers,
                "counted_for_a_circle": filled.circle.is_some(),
            })
        })
        .collect();
    Ok(("measures", json!({ "scales": sheets })))
}

fn known_as(_: &mut Tx<'_>, _: &Caller, _: &[PersonId]) -> Result<Vec<(PersonId, String)>, Problem> {
    Ok(Vec::new())
}

fn called(_: &mut Tx<'_>, _: &Caller, _: &str, _: i64) -> Result<Vec<PersonId>, Problem> {
    Ok(Vec::new())
}
