//! Pure decisions about offers: whether one can be as described, and whether it shows up.

use base::{Day, FieldProblem, Message, Problem};
use directory::taxonomy::model::Ours;
use people::{Role, Roles};

use super::model::{Draft, Gate, Learnt, Times, Whose};
use crate::{
    model::{Format, Kind},
    slot::rules::is_whole,
};

/// The town lets somebody help who is trained, or stands in its directory; a room needs neither.
pub fn gate(kind: Kind, roles: Roles, linked: bool, learnt: &[Learnt], today: Day) -> Gate {
    match kind {
        Kind::Room => Gate::Open { until: None },
        Kind::Practitioner if !roles.has(Role::Practitioner) => Gate::Role,
        Kind::Practitioner if !linked => Gate::Entry,
        Kind::Practitioner => Gate::Open { until: None },
        Kind::Peer if !roles.has(Role::PeerSupporter) => Gate::Role,
        Kind::Peer => {
            let holds = |one: &&Learnt| !one.withdrawn && one.expires_on.is_none_or(|last| last >= today);
            let ends: Vec<Option<Day>> = learnt.iter().filter(holds).map(|one| one.expires_on).collect();
            match (ends.is_empty(), ends.contains(&None)) {
                (true, _) => Gate::Training,
                (_, true) => Gate::Open { until: None },
                _ => Gate::Open { until: ends.into_iter().flatten().max() },
            }
        }
    }
}

/// Every misfit of a draft, one sentence per field.
pub fn check(draft: &Draft) -> Result<(), Problem> {
    let mut problems = Vec::new();
    let mut wrong = |field: &str, message: Message| {
        problems.push(FieldProblem { field: field.to_owned(), message });
    };
    for (field, text, most) in
        [("name", &draft.name, 60), ("about", &draft.about, 1_500), ("town", &draft.town, 80)]
    {
        let length = text.chars().count();
        if length > most {
            let long = Message::new("web-field-long");
            wrong(field, long.number("most", most as i64).number("length", length as i64));
        }
    }
    let person = matches!(draft.whose, Whose::Person(_));
    if draft.name.trim().is_empty() {
        wrong("name", Message::new("web-field-empty"));
    }
    if draft.name.contains('@') || draft.name.chars().filter(char::is_ascii_digit).count() >= 6 {
        wrong("name", Message::new("offer-name-contact"));
    }
    if draft.topics.iter().any(|topic| !Ours::Need.codes().contains(&topic.as_str())) {
        wrong("topics", Message::new("web-field-choose"));
    }
    if person && draft.languages.is_empty() {
        wrong("languages", Message::new("offer-languages-none"));
    }
    if draft.formats.is_empty() || draft.formats.contains(&Format::Hybrid) {
        wrong("formats", Message::new("offer-formats-none"));
    }
    if person
        && draft.formats.contains(&Format::InPerson)
        && draft.place.is_none()
        && draft.town.trim().is_empty()
    {
        wrong("place", Message::new("offer-place-needed"));
    }
    if !draft.online_address.is_empty() && !is_reachable(&draft.online_address) {
        wrong("online_address", Message::new("offer-address-wrong"));
    }
    let numbers = [
        ("minutes", draft.minutes, 15, 480),
        ("before", draft.before, 0, 120),
        ("after", draft.after, 0, 120),
        ("notice_hours", draft.notice_hours, 0, 336),
        ("horizon_days", draft.horizon_days, 1, 180),
        ("cancel_hours", draft.cancel_hours, 0, 168),
    ];
    for (field, number, least, most) in numbers {
        if !(least..=most).contains(&number) {
            wrong(field, Message::new("web-field-number").number("least", least).number("most", most));
        } else if field.len() <= 7 && !is_whole(number) {
            wrong(field, Message::new("offer-five-minutes"));
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(Problem::Invalid(problems)) }
}

/// An address of a call, or a telephone number.
fn is_reachable(text: &str) -> bool {
    let web = text.strip_prefix("https://").is_some_and(|rest| {
        rest.contains('.') && !rest.starts_with(['.', '/']) && !rest.contains(char::is_whitespace)
    });
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let number = (7..=15).contains(&digits)
        && text.chars().all(|one| one.is_ascii_digit() || matches!(one, '+' | ' ' | '-' | '(' | ')'));
    text.len() <= 500 && !text.contains(char::is_control) && (web || number)
}

/// Whether it is a number to dial rather than an address to open.
pub fn is_number(text: &str) -> bool {
    !text.is_empty() && !text.starts_with("https://")
}

/// Whether times can be as described.
pub fn check_times(times: &Times, draft: &Draft) -> Result<(), Problem> {
    let year = times.starts_local.date().year();
    if !(2000..=2200).contains(&year) {
        return Err(Problem::field("first", Message::new("offer-day-far")));
    }
    if times.minutes <= 0 {
        return Err(Problem::field("to", Message::new("offer-ends-before-start")));
    }
    if times.minutes < draft.minutes {
        let short = Message::new("offer-window-short").number("minutes", draft.minutes);
        return Err(Problem::field("to", short));
    }
    if !is_whole(i64::from(times.starts_local.minute())) || !is_whole(times.minutes) {
        return Err(Problem::field("from", Message::new("offer-five-minutes")));
    }
    if times.until.is_some_and(|until| until.0 < times.starts_local.date()) {
        return Err(Problem::field("until", Message::new("offer-until-early")));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn learnt(expires: Option<Day>, withdrawn: bool) -> Learnt {
        Learnt {
            id: SOME.parse().unwrap(),
            person: SOME.parse().unwrap(),
            title: "Szkolenie".to_owned(),
            obtained_on: Day::new(2026, 1, 1).unwrap(),
            expires_on: expires,
            withdrawn,
        }
    }
    const SOME: &str = "01890000-0000-7000-8000-000000000001";

    #[test]
    fn only_who_is_trained_shows_up_and_only_as_long() {
        let (today, peer) = (Day::new(2026, 11, 22).unwrap(), Roles::of(&[Role::PeerSupporter]));
        let gate = |learnt: &[Learnt]| gate(Kind::Peer, peer, false, learnt, today);
        assert_eq!(gate(&[]), Gate::Training);
        assert_eq!(gate(&[learnt(Day::new(2026, 11, 21), false)]), Gate::Training);
        assert_eq!(gate(&[learnt(None, true)]), Gate::Training);
        let (soon, late) = (Day::new(2026, 11, 22), Day::new(2027, 1, 1));
        assert_eq!(gate(&[learnt(late, false), learnt(soon, false)]), Gate::Open { until: late });
        assert_eq!(gate(&[learnt(soon, false), learnt(None, false)]), Gate::Open { until: None });
        let none = Roles::NONE;
        assert_eq!(super::gate(Kind::Peer, none, true, &[learnt(None, false)], today), Gate::Role);
        let practitioner = Roles::of(&[Role::Practitioner]);
        assert_eq!(super::gate(Kind::Practitioner, practitioner, false, &[], today), Gate::Entry);
        assert_eq!(
            super::gate(Kind::Practitioner, practitioner, true, &[], today),
            Gate::Open { until: None }
        );
        assert_eq!(super::gate(Kind::Room, none, false, &[], today), Gate::Open { until: None });
    }
}
