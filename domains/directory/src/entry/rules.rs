//! Pure decisions about keeping entries.

use base::Day;

use super::model::{Age, Difference, Limits};
use crate::model::Fact;

/// How old something is that was checked on a day.
pub fn age(checked_on: Option<Day>, today: Day, limits: Limits) -> Age {
    match checked_on {
        None => Age::Unknown,
        Some(day) if day.plus_days(limits.very_stale) < today => Age::VeryStale,
        Some(day) if day.plus_days(limits.stale) < today => Age::Stale,
        Some(_) => Age::Fresh,
    }
}

/// What is different between two lists of facts. A field that is not there is empty; one that is there more than once
/// is compared whatever its order.
pub fn differences(before: &[Fact], after: &[Fact]) -> Vec<Difference> {
    let mut fields: Vec<&str> = Vec::new();
    for fact in before.iter().chain(after) {
        if !fields.contains(&fact.field) {
            fields.push(fact.field);
        }
    }
    let values = |facts: &[Fact], field: &str| {
        let mut of: Vec<&str> =
            facts.iter().filter(|fact| fact.field == field).map(|fact| fact.value.trim()).collect();
        of.sort_unstable();
        of.join("\n")
    };
    fields
        .into_iter()
        .filter_map(|field| {
            let (old, new) = (values(before, field), values(after, field));
            (old != new).then(|| Difference { field: field.to_owned(), old, new })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fact(field: &'static str, value: &str) -> Fact {
        Fact { field, value: value.to_owned() }
    }

    #[test]
    fn facts_age_by_the_day() {
        let today = Day::new(2026, 11, 25).unwrap();
        let limits = Limits::default();
        let of = |day: Day| age(Some(day), today, limits);
        assert_eq!(of(today), Age::Fresh);
        assert_eq!(of(today.plus_days(-180)), Age::Fresh);
        assert_eq!(of(today.plus_days(-181)), Age::Stale);
        assert_eq!(of(today.plus_days(-365)), Age::Stale);
        assert_eq!(of(today.plus_days(-366)), Age::VeryStale);
        assert_eq!(age(None, today, limits), Age::Unknown);
    }

    #[test]
    fn what_changed_is_named_once_with_old_and_new() {
        let before = [fact("name", "Poradnia"), fact("phone", "1"), fact("phone", "2"), fact("url", "")];
        let after = [fact("name", "Poradnia "), fact("phone", "1"), fact("email", "a@b.pl"), fact("url", "")];
        let found = differences(&before, &after);
        let texts: Vec<_> =
            found.iter().map(|one| (one.field.as_str(), one.old.as_str(), one.new.as_str())).collect();
        assert_eq!(texts, [("phone", "1\n2", "1"), ("email", "", "a@b.pl")]);
    }
}
