//! People of the office, by name: what a file of theirs would add or change.
//!
//! A row is recognised by the office's own reference, of which only a keyed hash is kept; a PESEL is refused. Name,
//! address and telephone are sealed with the key of the person. Comparing opens them for the machine only; whose record
//! a file really changes finds the import among those who looked. Whoever asked to be erased is not brought back.

use std::collections::{HashMap, HashSet};

use base::{Day, Message, Problem};
use people::{
    Caller, PersonId, PersonKind, Role,
    access::{self, Purpose},
    person::{self, Details},
};
use store::{Tx, statement, values};
use texts::{Lang, fold};

use super::{
    columns::Field,
    model::{Basis, Finding, OfficeRow, Reading, Table},
    plan::{Change, Planner, Row, Seen},
};

statement! {
    RECORD = "SELECT person_id, basis, basis_on FROM office_record WHERE community_id = $1 AND reference = $2";
    GONE = "SELECT 1 FROM office_gone WHERE community_id = $1 AND reference = $2";
    ADD = "INSERT INTO office_record (community_id, reference, person_id, basis, basis_on, recorded_at, recorded_by) \
        VALUES ($1, $2, $3, $4, $5, $6, $7)";
    CHANGE = "UPDATE office_record SET basis = $3, basis_on = $4 WHERE community_id = $1 AND person_id = $2";
}

/// Somebody whom a reference of the file finds.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub person: PersonId,
    pub details: Details,
    pub lang: Lang,
    pub basis: Basis,
    pub basis_on: Day,
}

/// What is known of the references and addresses that a file names. References are folded.
#[derive(Default)]
pub(super) struct Known {
    records: HashMap<String, Record>,
    gone: HashSet<String>,
    /// Whose an address is.
    addresses: HashMap<String, PersonId>,
}

fn kept(caller: &Caller, reference: &str) -> String {
    caller.site.secret.lookup(&caller.community.id.to_string(), "office", &fold(reference))
}

pub(super) fn known(tx: &mut Tx<'_>, caller: &Caller, reading: &Reading) -> Result<Known, Problem> {
    let community = caller.community.id;
    let mut known = Known::default();
    for row in &reading.office {
        let (folded, kept) = (fold(&row.reference), kept(caller, &row.reference));
        if !row.email.is_empty()
            && let Some(person) = person::by_email(tx, caller, &row.email)?
        {
            known.addresses.insert(row.email.to_lowercase(), person);
        }
        if tx.first(&GONE, values![community, &kept], |_| Ok(()))?.is_some() {
            known.gone.insert(folded);
            continue;
        }
        let found = tx.first(&RECORD, values![community, &kept], |row| {
            Ok((row.get::<PersonId>(0)?, row.get(1)?, row.get(2)?))
        })?;
        let Some((person, basis, basis_on)) = found else { continue };
        let Some(access) = access::for_delivery(tx, caller, person)? else { continue };
        let profile = person::profile(tx, caller, &access)?;
        let record = Record { person, details: profile.details, lang: profile.lang, basis, basis_on };
        known.records.insert(folded, record);
    }
    Ok(known)
}

impl Planner<'_> {
    pub(super) fn office(&mut self) {
        let today = self.world.now.day_in(&self.world.zone);
        let mut seen = Seen::default();
        let mut addresses: HashMap<String, String> = HashMap::new();
        for row in std::mem::take(&mut self.reading.office) {
            let key = fold(&row.reference);
            if self.twice(&mut seen, key.clone(), row.at) {
                continue;
            }
            if self.world.office.gone.contains(&key) {
                let column = self.reading.sheets[row.at.sheet].column(Field::Reference);
                let message = Message::new("import-office-gone");
                self.reading.findings.push(Finding { at: row.at, column, message, warning: true });
                continue;
            }
            let known = self.world.office.records.get(&key).cloned();
            let mut sound = true;
            if row.basis_on > today {
                self.find(row.at, Field::BasisDate, Message::new("import-basis-ahead"));
                sound = false;
            }
            let address = row.email.to_lowercase();
            let owner = self.world.office.addresses.get(&address).copied();
            let anothers =
                owner.is_some_and(|owner| known.as_ref().is_none_or(|known| known.person != owner));
            let twice = !address.is_empty() && addresses.insert(address, key).is_some();
            if anothers || twice {
                self.find(row.at, Field::Email, Message::new("import-email-taken"));
                sound = false;
            }
            if !sound {
                continue;
            }
            let outcome = match known {
                None => {
                    self.plan.changes.push(Change::AddOffice(row));
                    Row::Added
                }
                Some(known) => {
                    let told = merged(&known, &row);
                    let same = (&told.details, told.lang, told.basis, told.basis_on)
                        == (&known.details, known.lang, known.basis, known.basis_on);
                    if same {
                        Row::Unchanged
                    } else {
                        self.plan.changes.push(Change::ChangeOffice(told));
                        Row::Changed
                    }
                }
            };
            self.plan.count(Table::Office, outcome);
        }
    }
}

/// What a file leaves empty it does not take away.
fn merged(known: &Record, row: &OfficeRow) -> Record {
    let or = |told: &str, known: &str| if told.is_empty() { known.to_owned() } else { told.to_owned() };
    Record {
        person: known.person,
        details: Details {
            name: row.name.clone(),
            email: or(&row.email, &known.details.email),
            phone: or(&row.phone, &known.details.phone),
            notes: known.details.notes.clone(),
        },
        lang: row.lang.unwrap_or(known.lang),
        basis: row.basis,
        basis_on: row.basis_on,
    }
}

pub(super) fn add(tx: &mut Tx<'_>, caller: &Caller, row: &OfficeRow) -> Result<(), Problem> {
    let lang = row.lang.unwrap_or(caller.community.lang);
    let person = person::create(tx, caller, PersonKind::Office, lang)?;
    person::grant(tx, caller, person, Role::Member)?;
    let details = Details {
        name: row.name.clone(),
        email: row.email.clone(),
        phone: row.phone.clone(),
        notes: String::new(),
    };
    person::set_details(tx, caller, person, &details)?;
    let reference = kept(caller, &row.reference);
    let community = caller.community.id;
    tx.execute(
        &ADD,
        values![community, reference, person, row.basis, row.basis_on, caller.now, caller.by()],
    )?;
    Ok(())
}

pub(super) fn change(tx: &mut Tx<'_>, caller: &Caller, record: &Record) -> Result<(), Problem> {
    // The operator's command has nobody to name in the log.
    if caller.by().is_some() {
        access::look(tx, caller, record.person, Purpose::Import)?;
    }
    person::set_details(tx, caller, record.person, &record.details)?;
    person::set_lang(tx, caller, record.person, record.lang)?;
    let values = values![caller.community.id, record.person, record.basis, record.basis_on];
    tx.execute(&CHANGE, values)?;
    Ok(())
}

/// Eleven digits with the right check digit: a number that must never be kept.
pub(super) fn is_pesel(text: &str) -> bool {
    let digits: Vec<u32> =
        text.chars().filter(|c| !c.is_whitespace() && *c != '-').filter_map(|c| c.to_digit(10)).collect();
    if digits.len() != 11 || text.chars().any(char::is_alphabetic) {
        return false;
    }
    let weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3];
    let sum: u32 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
    (10 - sum % 10) % 10 == digits[10]
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_pesel_is_known_by_its_check_digit() {
        for pesel in ["44051401359", "440514 01359", "02070803628"] {
            assert!(super::is_pesel(pesel), "{pesel}");
        }
        for other in ["44051401358", "MOPR-2024-017", "12345678901", "4405140135", "2024/44051401359a", ""] {
            assert!(!super::is_pesel(other), "{other}");
        }
    }
}
