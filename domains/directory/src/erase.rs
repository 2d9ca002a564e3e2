//! What the directory knows of a person: whose account a practitioner's entry is, and whom it asks about entries.
//!
//! When somebody goes, nobody is asked in their name any more, and a practitioner's own entry leaves every page: it told
//! about them because they were here. What they once wrote about a clinic stays a fact about the clinic.

use ::store::{Tx, statement, values};
use base::Problem;
use people::{Caller, PersonId, Room};
use serde_json::{Value, json};

use crate::{
    entry::{self, model::Difference},
    find,
    model::{EntryId, Origin},
    practitioner,
};

people::room!(Room { erase, export, known_as, called });

statement! {
    OWNED = "SELECT id, name, kind FROM entry WHERE community_id = $1 AND owner_id = $2 ORDER BY name_key, id";
    UNOWN = "UPDATE entry SET owner_id = NULL WHERE community_id = $1 AND owner_id = $2";
    UNLINK = "UPDATE practitioner SET person_id = NULL WHERE community_id = $1 AND person_id = $2";
    UNSIGN = "UPDATE proposal SET by_id = NULL, note = '' WHERE community_id = $1 AND by_id = $2";
}

fn erase(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<(), Problem> {
    let community = caller.community.id;
    if let Some(own) = practitioner::store::of_person(tx, caller, person)? {
        let id: EntryId = own.cast();
        if let Some(entry) = entry::store::hold(tx, caller, id)?
            && entry.retired_at.is_none()
        {
            entry::store::retire(tx, caller, id, Some(caller.now))?;
            let gone =
                Difference { field: "retired".to_owned(), old: "no".to_owned(), new: "yes".to_owned() };
            entry::store::change(tx, caller, id, entry.version + 1, &Origin::staff(caller), &[gone])?;
        }
    }
    for statement in [&UNOWN, &UNLINK, &UNSIGN] {
        tx.execute(statement, values![community, person])?;
    }
    find::actions::changed(tx, caller)
}

fn export(tx: &mut Tx<'_>, caller: &Caller) -> Result<(&'static str, Value), Problem> {
    let me = caller.person()?;
    let entries = tx.query(&OWNED, values![caller.community.id, me], |row| {
        Ok(json!({ "name": row.get::<String>(1)?, "kind": row.get::<String>(2)? }))
    })?;
    let own = match practitioner::store::of_person(tx, caller, me)? {
        Some(id) => {
            let facts = practitioner::actions::one(tx, caller, id)?.card.facts();
            let told = facts.into_iter().filter(|fact| !fact.value.is_empty());
            let told: Vec<Value> =
                told.map(|fact| json!({ "field": fact.field, "value": fact.value })).collect();
            let hours = practitioner::capacity::lines_unasked(tx, caller, id, 10_000)?;
            let hours: Vec<Value> = hours
                .iter()
                .map(|line| &line.draft)
                .map(|line| json!({ "from": line.from, "minutes": line.weekly_minutes, "note": line.note }))
                .collect();
            json!({ "entry": told, "hours": hours })
        }
        None => Value::Null,
    };
    Ok(("directory", json!({ "looks_after": entries, "practice": own })))
}

/// Staff know practitioners by the names they work under, which stand in the directory anyway.
fn known_as(_: &mut Tx<'_>, _: &Caller, _: &[PersonId]) -> Result<Vec<(PersonId, String)>, Problem> {
    Ok(Vec::new())
}

fn called(_: &mut Tx<'_>, _: &Caller, _: &str, _: i64) -> Result<Vec<PersonId>, Problem> {
    Ok(Vec::new())
}
