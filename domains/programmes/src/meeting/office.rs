//! Support for somebody whom only the office knows: found by name, and told so.

use people::{PersonId, Visit, access::Purpose, finding, person};
use web::{Failure, Values};

/// Whom a form means that names somebody of the office's records: the one its name fits, or those to choose from.
pub enum Office {
    Nobody,
    One(PersonId),
    Several(Vec<(PersonId, String)>),
}

/// Finding somebody is a look at their record, so it is written down even when nothing gets planned.
pub async fn found(visit: &Visit, values: &Values) -> Result<Office, Failure> {
    let (typed, chosen) = (values.get("office_name").trim().to_owned(), values.get("office").parse().ok());
    if typed.is_empty() || !values.get("person").is_empty() {
        return Ok(Office::Nobody);
    }
    let t = visit.t();
    let zone = visit.caller()?.community.zone.clone();
    visit
        .write(move |tx, caller| {
            let known = finding::of_the_office(tx, caller)?;
            let found = finding::by_name(tx, caller, &typed, &known, Purpose::Support)?;
            let chosen = chosen.filter(|chosen| found.iter().any(|access| access.subject() == *chosen));
            if let Some(person) = chosen {
                return Ok(Office::One(person));
            }
            if let [only] = &found[..] {
                return Ok(Office::One(only.subject()));
            }
            let mut several = Vec::new();
            for access in found {
                let profile = person::profile(tx, caller, &access)?;
                let since = t.date(profile.created_at.day_in(&zone).0);
                let details = profile.details;
                let more = [details.email, details.phone].into_iter().find(|text| !text.is_empty());
                let more = more.unwrap_or_else(|| t.one("meeting-office-since", "day", since));
                several.push((profile.id, format!("{} ({more})", details.name)));
            }
            Ok(Office::Several(several))
        })
        .await
}
