//! Pure decisions about consents.

use base::{Day, FieldProblem, Message};

use super::{Channel, Consent, ConsentId, Standing};
use crate::referral::Target;

/// No consent is asked for longer than this.
pub const MOST_YEARS: i64 = 3;

/// Why nothing may leave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    NoneGiven,
    /// There is a valid consent, but for something else.
    OtherPurpose(Target),
    Expired(Day),
    Withdrawn(Day),
}

impl Lack {
    /// The refusal, in one sentence.
    pub fn message(self, purpose: Target) -> Message {
        let message = |key| Message::new(key).key("purpose", purpose.key());
        match self {
            Lack::NoneGiven => message("referral-lack-none"),
            Lack::OtherPurpose(given) => message("referral-lack-other").key("given", given.key()),
            Lack::Expired(on) => message("referral-lack-expired").day("on", on),
            Lack::Withdrawn(on) => message("referral-lack-withdrawn").day("on", on),
        }
    }
}

impl Consent {
    pub fn standing(&self, day: Day) -> Standing {
        match (self.withdrawn_on, self.expires_on) {
            (Some(on), _) if on <= day => Standing::Withdrawn(on),
            _ if day < self.given_on => Standing::NotYet,
            (_, Some(on)) if on < day => Standing::Expired(on),
            _ => Standing::Valid,
        }
    }
}

/// The consent that lets something leave for this purpose on this day; of several, the one that lasts longest.
pub fn valid(consents: &[Consent], purpose: Target, day: Day) -> Result<&Consent, Lack> {
    let is_valid = |consent: &&Consent| consent.standing(day) == Standing::Valid;
    let of_purpose = || consents.iter().filter(|consent| consent.purpose == purpose);
    // A consent without an end lasts longest.
    let lasts = |consent: &&Consent| (consent.expires_on.is_none(), consent.expires_on, consent.recorded_at);
    if let Some(consent) = of_purpose().filter(is_valid).max_by_key(lasts) {
        return Ok(consent);
    }
    let newest = of_purpose()
        .filter(|consent| consent.standing(day) != Standing::NotYet)
        .max_by_key(|consent| (consent.recorded_at, consent.id));
    Err(match newest.map(|consent| consent.standing(day)) {
        Some(Standing::Withdrawn(on)) => Lack::Withdrawn(on),
        Some(Standing::Expired(on)) => Lack::Expired(on),
        _ => consents
            .iter()
            .find(is_valid)
            .map_or(Lack::NoneGiven, |consent| Lack::OtherPurpose(consent.purpose)),
    })
}

/// Whether a referral that was opened on the consent `own` still stands. A withdrawal ends it for good; an
/// expired consent may be given anew.
pub fn covers(consents: &[Consent], own: ConsentId, purpose: Target, day: Day) -> Result<&Consent, Lack> {
    let own = consents.iter().find(|consent| consent.id == own);
    if let Some(Standing::Withdrawn(on)) = own.map(|own| own.standing(day)) {
        return Err(Lack::Withdrawn(on));
    }
    valid(consents, purpose, day)
}

fn years_after(day: Day, years: i64) -> Day {
    Day(day.0.saturating_add(jiff::Span::new().years(years)))
}

/// One year.
pub fn usual_expiry(given_on: Day) -> Day {
    years_after(given_on, 1)
}

/// What is wrong with a consent as staff wrote it down.
pub fn recorded(channel: Channel, given_on: Day, expires_on: Day, today: Day) -> Vec<FieldProblem> {
    let mut problems = Vec::new();
    let mut problem = |field: &str, message| problems.push(FieldProblem { field: field.to_owned(), message });
    if channel == Channel::Online {
        // Only the person's own page gives an online consent.
        problem("channel", Message::new("web-field-choose"));
    }
    if today < given_on {
        problem("given_on", Message::new("referral-problem-given-later"));
    } else if expires_on < given_on {
        problem("expires_on", Message::new("referral-problem-expires-before"));
    } else if years_after(given_on, MOST_YEARS) < expires_on {
        let most = Message::new("referral-problem-expires-late").number("years", MOST_YEARS);
        problem("expires_on", most);
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn consent(n: u32, purpose: Target, from: &str, to: Option<&str>, withdrawn: Option<&str>) -> Consent {
        Consent {
            id: format!("00000000-0000-7000-8000-{n:012}").parse().unwrap(),
            purpose,
            version: 1,
            lang: texts::Lang::Pl,
            channel: Channel::Paper,
            given_on: day(from),
            expires_on: to.map(day),
            recorded_at: format!("{from}T10:00:00Z").parse().unwrap(),
            withdrawn_on: withdrawn.map(day),
        }
    }

    const GROUP: Target = Target::TherapyGroup;

    #[test]
    fn a_consent_is_valid_from_its_day_through_its_last_day() {
        let consent = consent(1, GROUP, "2026-01-10", Some("2027-01-10"), None);
        assert_eq!(consent.standing(day("2026-01-09")), Standing::NotYet);
        assert_eq!(consent.standing(day("2026-01-10")), Standing::Valid);
        assert_eq!(consent.standing(day("2027-01-10")), Standing::Valid);
        assert_eq!(consent.standing(day("2027-01-11")), Standing::Expired(day("2027-01-10")));
    }

    #[test]
    fn a_withdrawal_counts_from_its_own_day_and_before_an_expiry() {
        let consent = consent(1, GROUP, "2026-01-10", Some("2027-01-10"), Some("2026-03-01"));
        assert_eq!(consent.standing(day("2026-02-28")), Standing::Valid);
        assert_eq!(consent.standing(day("2026-03-01")), Standing::Withdrawn(day("2026-03-01")));
        assert_eq!(consent.standing(day("2028-03-01")), Standing::Withdrawn(day("2026-03-01")));
    }

    #[test]
    fn the_refusal_says_why() {
        let today = day("2026-11-25");
        let why = |consents: &[Consent]| valid(consents, GROUP, today).map(|consent| consent.id);
        let other = consent(1, Target::Assistant, "2026-01-10", Some("2027-01-10"), None);
        let old = consent(2, GROUP, "2024-01-10", Some("2025-01-10"), None);
        let taken_back = consent(3, GROUP, "2026-01-10", Some("2027-01-10"), Some("2026-02-02"));
        let good = consent(4, GROUP, "2026-05-01", Some("2027-05-01"), None);
        assert_eq!(why(&[]), Err(Lack::NoneGiven));
        assert_eq!(why(std::slice::from_ref(&other)), Err(Lack::OtherPurpose(Target::Assistant)));
        assert_eq!(why(&[other.clone(), old.clone()]), Err(Lack::Expired(day("2025-01-10"))));
        // The newest of the purpose tells the story.
        assert_eq!(why(&[taken_back.clone(), old.clone()]), Err(Lack::Withdrawn(day("2026-02-02"))));
        assert_eq!(why(&[taken_back, old, good.clone(), other]), Ok(good.id));
    }

    #[test]
    fn a_withdrawn_consent_ends_its_referral_even_when_a_new_one_is_given() {
        let today = day("2026-11-25");
        let taken_back = consent(1, GROUP, "2026-01-10", Some("2027-01-10"), Some("2026-02-02"));
        let expired = consent(2, GROUP, "2024-01-10", Some("2025-01-10"), None);
        let anew = consent(3, GROUP, "2026-05-01", Some("2027-05-01"), None);
        let all = [taken_back, expired, anew];
        let covered = |own: usize| covers(&all, all[own].id, GROUP, today).map(|consent| consent.id);
        assert_eq!(covered(0), Err(Lack::Withdrawn(day("2026-02-02"))));
        assert_eq!(covered(1), Ok(all[2].id));
        assert_eq!(covered(2), Ok(all[2].id));
    }

    #[test]
    fn what_staff_write_down_must_make_sense() {
        let today = day("2026-11-25");
        let fields = |channel, given: &str, expires: &str| -> Vec<String> {
            let problems = recorded(channel, day(given), day(expires), today);
            problems.into_iter().map(|problem| problem.field).collect()
        };
        let none: [&str; 0] = [];
        assert_eq!(fields(Channel::Paper, "2026-11-25", "2027-11-25"), none);
        assert_eq!(fields(Channel::Spoken, "2026-11-25", "2026-11-25"), none);
        assert_eq!(fields(Channel::Online, "2026-11-25", "2027-11-25"), ["channel"]);
        assert_eq!(fields(Channel::Paper, "2026-11-26", "2027-11-25"), ["given_on"]);
        assert_eq!(fields(Channel::Paper, "2026-11-25", "2026-11-24"), ["expires_on"]);
        assert_eq!(fields(Channel::Paper, "2026-11-25", "2029-11-25"), none);
        assert_eq!(fields(Channel::Paper, "2026-11-25", "2029-11-26"), ["expires_on"]);
        assert_eq!(usual_expiry(day("2024-02-29")), day("2025-02-28"));
    }
}
