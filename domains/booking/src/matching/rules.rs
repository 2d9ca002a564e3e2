//! The ranking: who can be had at all, how many points each gets, and for what.

use places::distance_km;

use super::model::{Candidate, Ranked, Reason, Want};
use crate::{matching::model::IN_PERSON, model::Gender};

/// What a wish rules out. Language, form, gender and "from another town" are conditions; topics, days, nearness and
/// accessibility make somebody fit better.
pub fn fits(want: &Want, one: &Candidate) -> bool {
    let languages = want.languages == 0 || want.languages & one.languages != 0;
    let formats = want.formats == 0 || want.formats & one.formats != 0;
    let gender = want.gender.is_none_or(|wanted| one.gender == wanted);
    // Who does not say where they are is not known to be from elsewhere.
    let elsewhere = want.not_town.as_ref().is_none_or(|town| !one.town.is_empty() && one.town != *town);
    let topics = one.topics == 0 || want.topics == 0 || want.topics & one.topics != 0;
    languages && formats && gender && elsewhere && topics && reachable(want, one)
}

/// From afar anybody can be reached; whoever one has to go to must be near enough.
fn reachable(want: &Want, one: &Candidate) -> bool {
    let usable = if want.formats == 0 { one.formats } else { want.formats & one.formats };
    match (want.km, usable == IN_PERSON) {
        (Some(km), true) => far(want, one).is_some_and(|far| far <= km),
        _ => true,
    }
}

fn far(want: &Want, one: &Candidate) -> Option<f64> {
    Some(distance_km(want.from?, one.at?))
}

/// Points and what for. The same sum is told in words, so nothing counts that is not said.
fn weigh(want: &Want, one: &Candidate, mut said: impl FnMut(Reason)) -> i32 {
    let mut points = 0;
    let met = want.topics & one.topics;
    if met != 0 {
        points += 12 * met.count_ones() as i32;
        said(Reason::Topics(met));
    } else if want.topics != 0 && one.topics == 0 {
        points += 4;
        said(Reason::OpenToAll);
    }
    if want.languages & one.languages != 0 {
        points += 4;
        said(Reason::Languages(want.languages & one.languages));
    }
    if want.formats & one.formats != 0 {
        points += 3;
        said(Reason::Formats(want.formats & one.formats));
    }
    let days = want.days & one.days;
    if days != 0 {
        points += 4;
        said(Reason::Days(days));
    }
    if let Some(km) = far(want, one).filter(|_| one.formats & IN_PERSON != 0) {
        let near = match km {
            km if km <= 5.0 => 6,
            km if km <= 15.0 => 4,
            km if km <= 30.0 => 2,
            _ => 0,
        };
        if near > 0 {
            points += near;
            said(Reason::Near(km.round() as u32));
        }
    }
    if let Some(gender) = want.gender.filter(|gender| *gender != Gender::Unsaid) {
        points += 2;
        said(Reason::Gender(gender));
    }
    let eases = want.eases & one.eases;
    if eases != 0 {
        points += 2 * eases.count_ones() as i32;
        said(Reason::Eases(eases));
    }
    if want.not_town.is_some() {
        said(Reason::Elsewhere);
    }
    if let Some(days) = one.next.filter(|days| *days <= 14) {
        points += if days <= 3 { 5 } else { 3 };
        said(Reason::Soon(days));
    }
    points
}

/// Those who fit best, at most `most`. Who has as many points stands in the order of `all`, after who is free sooner.
pub fn rank(want: &Want, all: &[Candidate], most: usize) -> Vec<Ranked> {
    let mut found: Vec<(i32, i64, usize)> = all
        .iter()
        .enumerate()
        .filter(|(_, one)| fits(want, one))
        .map(|(at, one)| (-weigh(want, one, |_| {}), one.next.unwrap_or(i64::MAX), at))
        .collect();
    if found.len() > most {
        found.select_nth_unstable(most);
        found.truncate(most);
    }
    found.sort_unstable();
    let reasons = |at: usize| {
        let mut reasons = Vec::new();
        weigh(want, &all[at], |reason| reasons.push(reason));
        reasons
    };
    found.into_iter().map(|(points, _, at)| Ranked { at, points: -points, reasons: reasons(at) }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::matching::model::{CandidateKind, PHONE, VIDEO};
    use proptest::prelude::*;

    fn one() -> Candidate {
        Candidate {
            kind: CandidateKind::Peer,
            topics: 0,
            languages: 1,
            formats: VIDEO,
            days: 0,
            gender: Gender::Unsaid,
            eases: 0,
            at: None,
            town: "bytom".to_owned(),
            next: None,
        }
    }
    fn order(want: &Want, all: &[Candidate]) -> Vec<usize> {
        rank(want, all, 20).iter().map(|ranked| ranked.at).collect()
    }

    #[test]
    fn who_knows_the_topic_comes_before_who_takes_everybody() {
        let want = Want { topics: 0b101, ..Want::default() };
        let all = [
            one(),
            Candidate { topics: 0b010, ..one() },
            Candidate { topics: 0b001, ..one() },
            Candidate { topics: 0b101, ..one() },
        ];
        let ranked = rank(&want, &all, 20);
        assert_eq!(
            ranked.iter().map(|one| one.at).collect::<Vec<_>>(),
            [3, 2, 0],
            "another topic does not fit"
        );
        assert_eq!(ranked[0].reasons, [Reason::Topics(0b101)]);
        assert_eq!(ranked[2].reasons, [Reason::OpenToAll]);
    }

    #[test]
    fn language_form_gender_and_elsewhere_are_conditions() {
        let all = [
            one(),
            Candidate { languages: 2, formats: PHONE, gender: Gender::Woman, town: String::new(), ..one() },
        ];
        assert_eq!(order(&Want { languages: 2, ..Want::default() }, &all), [1]);
        assert_eq!(order(&Want { formats: PHONE, ..Want::default() }, &all), [1]);
        assert_eq!(order(&Want { gender: Some(Gender::Woman), ..Want::default() }, &all), [1]);
        let away = |town: &str| Want { not_town: Some(town.to_owned()), ..Want::default() };
        assert_eq!(
            order(&away("piekary slaskie"), &all),
            [0],
            "who does not say is not known to be from elsewhere"
        );
        assert!(order(&away("bytom"), &all).is_empty());
    }

    #[test]
    fn distance_counts_only_where_one_has_to_go() {
        let (here, far) = ((50.38, 18.95), (52.23, 21.01));
        let want = Want { from: Some(here), km: Some(30.0), ..Want::default() };
        let all = [
            Candidate { formats: IN_PERSON, at: Some(far), ..one() },
            Candidate { formats: IN_PERSON | VIDEO, at: Some(far), ..one() },
            Candidate { formats: IN_PERSON, at: Some(here), ..one() },
            Candidate { formats: IN_PERSON, at: None, ..one() },
        ];
        let ranked = rank(&want, &all, 20);
        assert_eq!(ranked.iter().map(|one| one.at).collect::<Vec<_>>(), [2, 1]);
        assert_eq!(ranked[0].reasons, [Reason::Near(0)]);
    }

    proptest! {
        /// Whoever is hidden is taken out before: the others stand as they would without them, whatever they are.
        #[test]
        fn nobody_moves_because_somebody_else_is_not_there(
            told in proptest::collection::vec((0u32..8, 1u32..4, 1u32..8, 0u32..128, 0i64..30), 1..30),
            hidden in proptest::collection::vec(any::<bool>(), 30), topics in 0u32..8,
        ) {
            let all: Vec<Candidate> = told.iter().map(|(topics, languages, formats, days, next)| Candidate {
                topics: *topics, languages: *languages, formats: *formats, days: *days, next: Some(*next), ..one()
            }).collect();
            let want = Want { topics, ..Want::default() };
            let seen: Vec<(usize, Candidate)> = all.iter().cloned().enumerate().filter(|(at, _)| !hidden[*at]).collect();
            let there: Vec<Candidate> = seen.iter().map(|(_, one)| one.clone()).collect();
            let with: Vec<usize> = rank(&want, &all, 100).iter().map(|one| one.at).filter(|at| !hidden[*at]).collect();
            let without: Vec<usize> = rank(&want, &there, 100).iter().map(|one| seen[one.at].0).collect();
            prop_assert_eq!(with, without);
        }
    }
}
