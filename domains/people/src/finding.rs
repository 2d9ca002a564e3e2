//! Finding somebody by name without a list of names for anybody to read.
//!
//! Names are sealed, so a machine opens the few that come into question and compares. Who was found is told to the
//! caller, and that is a look at their record: it is written into the log that they can read.

use base::Problem;
use store::{Tx, statement, values};
use texts::fold;

use crate::{
    Caller, PersonId, Role, Roles,
    access::{self, Access, Purpose},
    person,
};

statement! {
    // Records of the office that hold a name; the newest first.
    OFFICE = "SELECT id FROM person WHERE community_id = $1 AND kind = 'office' AND name IS NOT NULL \
        AND erased_at IS NULL ORDER BY id DESC LIMIT 5000";
}

/// Those among `few` whose name has every word of `typed`, or whose address it is.
pub fn by_name(
    tx: &mut Tx<'_>,
    caller: &Caller,
    typed: &str,
    few: &[PersonId],
    purpose: Purpose,
) -> Result<Vec<Access>, Problem> {
    let wanted = fold(typed);
    let wanted: Vec<&str> = wanted.split_whitespace().collect();
    let mut found = Vec::new();
    if typed.contains('@') {
        found.extend(person::by_email(tx, caller, typed)?.filter(|person| few.contains(person)));
    } else if !wanted.is_empty() {
        for person in few {
            let Some(access) = access::for_delivery(tx, caller, *person)? else { continue };
            let name = fold(&person::profile(tx, caller, &access)?.details.name);
            if wanted.iter().all(|word| name.split_whitespace().any(|part| part == *word)) {
                found.push(*person);
            }
        }
    }
    let looks = found.into_iter().map(|person| access::look(tx, caller, person, purpose));
    looks.collect()
}

/// Everybody who may run a circle.
pub fn who_runs(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<PersonId>, Problem> {
    let mut all = Vec::new();
    for role in Role::ALL.iter().filter(|role| Roles::RUN.has(**role)) {
        all.extend(person::with_role(tx, caller, *role)?);
    }
    all.sort();
    all.dedup();
    Ok(all)
}

/// People whom the office wrote down by name.
pub fn of_the_office(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<PersonId>, Problem> {
    caller.must(Roles::MANAGE)?;
    Ok(tx.query(&OFFICE, values![caller.community.id], |row| row.get(0))?)
}
