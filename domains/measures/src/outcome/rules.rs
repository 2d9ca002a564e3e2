use std::collections::BTreeMap;

use base::Day;
use disclosure::{Shown, SmallNumbers};
use outcomes::{Interval, KaplanMeier, Moments, Spell, Taken, pair, paired, wilson};
use people::PersonId;
use programmes::register::presence::Presence;

use crate::scale::{
    model::{Known, Part},
    rules::{Moved, moved},
};

/// A count and its share of all, as they may be shown.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Group {
    pub count: Shown,
    /// Fractions of one, to the nearest twentieth; none where the count is hidden.
    pub share: Option<(f64, Interval)>,
}

fn group(count: u64, of: u64, rule: SmallNumbers) -> Group {
    let step = |share: f64, round: fn(f64) -> f64| round(share * 20.0) / 20.0;
    let shown = rule.show(count);
    // who is not in the group is one too: nearly all would say who the few others are
    let share = match (shown, rule.show(of - count)) {
        (Shown::About(_), Shown::About(_)) => wilson(count, of, 0.95).ok().map(|found| {
            let interval = Interval { low: step(found.low, f64::floor), high: step(found.high, f64::ceil) };
            (step(count as f64 / of as f64, f64::round), interval)
        }),
        _ => None,
    };
    Group { count: shown, share }
}

/// Change on one part of a scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// Seen at least twice.
    pub paired: Shown,
    /// Seen once only.
    pub once: Shown,
    pub better: Option<Group>,
    pub same: Option<Group>,
    pub worse: Option<Group>,
    /// In points, after − before, with its 95 % interval.
    pub mean: Option<(f64, Interval)>,
    /// Hedges' g of the change, with the interval of d.
    pub effect: Option<(f64, Interval)>,
}

/// One score of one participant: who, when (in days), how many points.
pub type Score = (String, i64, i64);

/// `None` when too few were seen twice.
pub fn change(part: &Part, scores: &[Score], rule: SmallNumbers) -> Option<Change> {
    let taken: Vec<Taken<&str>> = scores
        .iter()
        .map(|(who, at, score)| Taken { person: who.as_str(), at: *at, score: *score as f64 })
        .collect();
    let found = pair(&taken, &Moments::FirstAndLast);
    let n = found.pairs.len() as u64;
    if !rule.enough(n) {
        return None;
    }
    let count = |wanted: Moved| {
        let of =
            |pair: &&outcomes::Pair<&str>| moved(part, pair.before as u32, pair.after as u32) == Some(wanted);
        found.pairs.iter().filter(of).count() as u64
    };
    let groups = part.reliable.is_some();
    let grouped = |wanted| groups.then(|| group(count(wanted), n, rule));
    let before: Vec<f64> = found.pairs.iter().map(|pair| pair.before).collect();
    let after: Vec<f64> = found.pairs.iter().map(|pair| pair.after).collect();
    let effect = paired(&before, &after, 0.95).ok();
    Some(Change {
        paired: rule.show(n),
        once: rule.show(found.lost as u64),
        better: grouped(Moved::Better),
        same: grouped(Moved::Same),
        worse: grouped(Moved::Worse),
        mean: effect.map(|effect| (effect.mean_change, effect.interval)),
        effect: effect.map(|effect| {
            // the correction for few people shrinks the estimate and its limits alike
            let by = |limit: f64| limit * effect.j;
            let interval = effect.dz_interval;
            (effect.hedges_gz, Interval { low: by(interval.low), high: by(interval.high) })
        }),
    })
}

/// Nobody seen for so many days is taken to have left.
pub const AWAY_DAYS: i64 = 56;

/// How many stay.
#[derive(Clone, Debug, PartialEq)]
pub struct Staying {
    pub people: Shown,
    /// After so many weeks: the share still coming, with its 95 % interval.
    pub weeks: Vec<(i64, f64, Interval)>,
    /// In days; none while more than half still come.
    pub median: Option<i64>,
    /// Attendances with active participation among all, a fraction of one.
    pub active: f64,
}

/// From somebody's first meeting to their last, as long as that is long ago; whoever was there lately still comes. `None`
/// when too few people came.
pub fn staying(presence: &[Presence], today: Day, rule: SmallNumbers) -> Option<Staying> {
    let mut seen: BTreeMap<PersonId, (i64, i64)> = BTreeMap::new();
    for one in presence {
        let day = day_number(one.day);
        let (first, last) = seen.entry(one.person).or_insert((day, day));
        (*first, *last) = ((*first).min(day), (*last).max(day));
    }
    let now = day_number(today);
    let spells: Vec<Spell> = seen
        .values()
        .map(|(first, last)| {
            let event = now - last > AWAY_DAYS;
            Spell { time: (if event { last - first } else { now - first }).max(0) as f64, event }
        })
        .collect();
    let people = spells.len() as u64;
    if !rule.enough(people) {
        return None;
    }
    let curve = KaplanMeier::new(&spells).ok()?;
    let step = |share: f64, round: fn(f64) -> f64| round(share * 20.0) / 20.0;
    let longest = spells.iter().map(|spell| spell.time as i64).max().unwrap_or(0);
    let weeks = [4, 12, 26, 52]
        .into_iter()
        .filter(|weeks| weeks * 7 <= longest)
        .filter_map(|weeks| {
            let at = (weeks * 7) as f64;
            let row = curve.steps.iter().rev().find(|row| row.time <= at)?;
            let limits = row.interval(0.95).ok()?;
            let interval = Interval { low: step(limits.low, f64::floor), high: step(limits.high, f64::ceil) };
            Some((weeks, step(row.survival, f64::round), interval))
        })
        .collect();
    let active = presence.iter().filter(|one| one.active).count() as f64 / presence.len() as f64;
    Some(Staying {
        people: rule.show(people),
        weeks,
        median: curve.median().map(|days| days as i64),
        active: step(active, f64::round),
    })
}

/// Days since some day, for differences.
pub fn day_number(day: Day) -> i64 {
    let start = jiff::civil::Date::constant(2000, 1, 1);
    i64::from(start.until(day.0).map_or(0, |span| span.get_days()))
}

/// Scores of one part out of all that were counted.
pub fn scores_of(counted: &[crate::scale::store::Counted], known: &Known, part: &Part) -> Vec<Score> {
    counted
        .iter()
        .filter(|one| one.instrument == known.instrument.id && one.part == part.id)
        .map(|one| (one.participant.clone(), day_number(one.day), one.score))
        .collect()
}

#[cfg(test)]
mod tests {
    use base::Id;

    use super::*;
    use crate::scale::model::instrument;

    fn scores(people: i64, change: impl Fn(i64) -> i64) -> Vec<Score> {
        (0..people)
            .flat_map(|n| {
                let who = format!("p{n}");
                [(who.clone(), 0, 15), (who, 56, 15 + change(n))]
            })
            .collect()
    }

    #[test]
    fn a_few_are_not_shown_and_many_are_with_their_uncertainty() {
        let part = &instrument("phq-9").unwrap().instrument.parts[0];
        let rule = SmallNumbers::default();
        assert_eq!(change(part, &scores(7, |_| -6), rule), None);
        let found = change(part, &scores(40, |n| if n < 20 { -8 - n % 3 } else { n % 2 }), rule).unwrap();
        assert_eq!((found.paired, found.once), (Shown::About(40), Shown::About(0)));
        let better = found.better.unwrap();
        assert_eq!(better.count, Shown::About(20));
        assert!(better.share.is_some_and(|(share, interval)| share == 0.5 && interval.low >= 0.3));
        assert_eq!(found.worse.unwrap(), group(0, 40, rule));
        let (mean, interval) = found.mean.unwrap();
        assert!(mean < -3.0 && interval.low < mean && interval.high > mean && interval.high < 0.0);
    }

    #[test]
    fn three_who_got_worse_are_hidden_and_so_are_three_who_did_not() {
        let part = &instrument("phq-9").unwrap().instrument.parts[0];
        let rule = SmallNumbers::default();
        let found = change(part, &scores(30, |n| if n < 3 { 9 } else { -9 }), rule).unwrap();
        assert_eq!(found.worse.unwrap(), Group { count: Shown::Hidden, share: None });
        assert_eq!(found.better.unwrap().share, None);
    }

    #[test]
    fn who_came_lately_has_not_left() {
        let day = |n: i64| Day::new(2026, 1, 7).unwrap().plus_days(n);
        let at = |person: u128, n: i64| Presence {
            meeting: Id::from_uuid(uuid::Uuid::from_u128(n as u128)),
            day: day(n),
            person: Id::from_uuid(uuid::Uuid::from_u128(person)),
            active: person % 2 == 0,
        };
        // ten people: half come for a year, half for four weeks
        let mut all = Vec::new();
        for week in 0..52 {
            let people = if week < 5 { 0..10 } else { 0..5 };
            all.extend(people.map(|person| at(person, week * 7)));
        }
        let found = staying(&all, day(52 * 7), SmallNumbers::default()).unwrap();
        assert_eq!(found.people, Shown::About(10));
        assert_eq!(
            found.weeks.iter().map(|(weeks, share, _)| (*weeks, *share)).collect::<Vec<_>>(),
            [(4, 0.5), (12, 0.5), (26, 0.5), (52, 0.5)]
        );
        assert_eq!(staying(&all[..5], day(7), SmallNumbers::default()), None);
    }

    #[test]
    fn days_are_counted_over_leap_years() {
        assert_eq!(day_number(Day::new(2000, 3, 1).unwrap()), 60);
        assert_eq!(day_number(Day::new(2001, 1, 1).unwrap()), 366);
    }
}
