//! Is it improving? One stated rule, the same for every place.
//!
//! For each measure the months of the window that have a value are taken. **Mann and Kendall's** test (with the
//! correction for ties) says whether they rise or fall at all; **Theil and Sen's** slope says by how much, with its
//! interval after Gilbert (1987). A change counts when the test is sure (two-sided, 90 %) and the slope over the window
//! is at least a twentieth of the usual level. Fewer than six months, or months on both sides of a change of definition,
//! say nothing.
//!
//! A place **improves** when access, waiting or distance gets better and none of the three gets worse. It does **not
//! improve** when none gets better and access or waiting is known. Otherwise nobody **can say**: too little is known, or
//! the three point in different directions. The other measures are shown beside and decide nothing.

use serde::{Deserialize, Serialize};

use crate::model::{Measure, Month, NFZ_BREAK, Parameters};

/// The measures that decide.
pub const DECIDING: [Measure; 3] = [Measure::Access, Measure::Waiting, Measure::Nearest];

store::words! {
    pub enum Verdict {
        Improving = "improving",
        NotImproving = "not_improving",
        CannotSay = "cannot_say",
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    Better,
    Worse,
    Level,
    /// Too few months with a value.
    Unknown,
}

/// What the months of one measure say.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Finding {
    pub measure: String,
    pub direction: Direction,
    /// Months with a value.
    pub months: usize,
    /// Change per year with its interval; none where nothing can be said.
    pub per_year: Option<[f64; 3]>,
}

impl Finding {
    pub fn measure(&self) -> Option<Measure> {
        self.measure.parse().ok()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Judgement {
    pub verdict: Verdict,
    pub findings: Vec<Finding>,
}

/// A value of a month.
pub type Point = (Month, f64);

/// The median; 0 of nothing.
pub fn median(values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    let middle = values.len() / 2;
    match values.len() {
        0 => 0.0,
        odd if odd % 2 == 1 => values[middle],
        _ => f64::midpoint(values[middle - 1], values[middle]),
    }
}

/// Mann and Kendall: the sum of signs and its variance, corrected for ties.
fn kendall(values: &[f64]) -> (f64, f64) {
    let mut sum = 0.0;
    for (at, earlier) in values.iter().enumerate() {
        for later in &values[at + 1..] {
            sum += match later.total_cmp(earlier) {
                std::cmp::Ordering::Less => -1.0,
                std::cmp::Ordering::Equal => 0.0,
                std::cmp::Ordering::Greater => 1.0,
            };
        }
    }
    let spread = |n: f64| n * (n - 1.0) * (2.0 * n + 5.0);
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let ties: f64 = sorted.chunk_by(|a, b| a == b).map(|same| spread(same.len() as f64)).sum();
    (sum, (spread(values.len() as f64) - ties) / 18.0)
}

/// Mann and Kendall's test statistic with the correction for continuity.
pub fn kendall_z(values: &[f64]) -> f64 {
    let (sum, variance) = kendall(values);
    if variance > 0.0 && sum != 0.0 { (sum - sum.signum()) / variance.sqrt() } else { 0.0 }
}

/// Theil and Sen's slope per month with Gilbert's interval for a quantile of the normal distribution.
pub fn sen(points: &[Point], z: f64) -> [f64; 3] {
    let mut slopes = Vec::with_capacity(points.len() * points.len() / 2);
    for (at, (month, value)) in points.iter().enumerate() {
        for (later, then) in &points[at + 1..] {
            slopes.push((then - value) / (later.index() - month.index()) as f64);
        }
    }
    if slopes.is_empty() {
        return [0.0; 3];
    }
    let slope = median(&mut slopes);
    let values: Vec<f64> = points.iter().map(|point| point.1).collect();
    let half = z * kendall(&values).1.sqrt();
    let count = slopes.len() as f64;
    // Ranks between two slopes are interpolated, as Gilbert does.
    let at_rank = |rank: f64| {
        let rank = (rank - 1.0).clamp(0.0, count - 1.0);
        let (low, part) = (rank.floor() as usize, rank.fract());
        let high = (low + 1).min(slopes.len() - 1);
        slopes[low] + part * (slopes[high] - slopes[low])
    };
    [slope, at_rank((count - half) / 2.0), at_rank((count + half) / 2.0 + 1.0)]
}

/// What the months of a measure up to `now` say. `history` may reach further back and have gaps.
pub fn find(measure: Measure, history: &[Point], now: Month, rules: &Parameters) -> Finding {
    let first = now.plus(1 - rules.trend_months);
    let points: Vec<Point> = history
        .iter()
        .copied()
        .filter(|(month, _)| *month >= first && *month <= now)
        // Days of waiting mean something else before and after the break.
        .filter(|(month, _)| measure != Measure::Waiting || (*month >= NFZ_BREAK) == (now >= NFZ_BREAK))
        .collect();
    let finding = |direction, per_year| Finding {
        measure: measure.as_str().to_owned(),
        direction,
        months: points.len(),
        per_year,
    };
    let has_now = points.iter().any(|(month, _)| *month == now);
    if points.len() < rules.trend_least || !has_now {
        return finding(Direction::Unknown, None);
    }
    let mut values: Vec<f64> = points.iter().map(|point| point.1).collect();
    let z = kendall_z(&values);
    let slopes = sen(&points, rules.trend_z);
    let span = (now.index() - points[0].0.index()) as f64;
    // Where most months are nought, the largest is the level.
    let usual = match median(&mut values) {
        0.0 => values.iter().copied().fold(0.0, f64::max),
        usual => usual.abs(),
    };
    let moved = slopes[0].abs() * span >= rules.material * usual && slopes[0] != 0.0;
    let direction = match z {
        z if z.abs() < rules.trend_z || !moved => Direction::Level,
        z if (z > 0.0) == measure.more_is_better() => Direction::Better,
        _ => Direction::Worse,
    };
    finding(direction, Some(slopes.map(|slope| slope * 12.0)))
}

/// The verdict from the findings of every measure.
pub fn judge(findings: Vec<Finding>) -> Judgement {
    let of = |measure: Measure| {
        let found = findings.iter().find(|finding| finding.measure() == Some(measure));
        found.map_or(Direction::Unknown, |finding| finding.direction)
    };
    let deciding = DECIDING.map(of);
    let better = deciding.contains(&Direction::Better);
    let worse = deciding.contains(&Direction::Worse);
    let known = [Measure::Access, Measure::Waiting].map(of).iter().any(|d| *d != Direction::Unknown);
    let verdict = match (better, worse) {
        (true, false) => Verdict::Improving,
        (true, true) => Verdict::CannotSay,
        (false, true) => Verdict::NotImproving,
        (false, false) if known => Verdict::NotImproving,
        (false, false) => Verdict::CannotSay,
    };
    Judgement { verdict, findings }
}

/// Findings for every measure of a place; `history` gives the months of one measure.
pub fn judge_place(history: impl Fn(Measure) -> Vec<Point>, now: Month, rules: &Parameters) -> Judgement {
    judge(Measure::ALL.iter().map(|measure| find(*measure, &history(*measure), now, rules)).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(text: &str) -> Month {
        text.parse().unwrap()
    }

    fn series(first: &str, values: &[f64]) -> Vec<Point> {
        (0..).zip(values).map(|(n, value)| (month(first).plus(n), *value)).collect()
    }

    fn near(a: f64, b: f64) -> bool {
        (a - b).abs() < 1e-9
    }

    #[test]
    fn the_test_for_a_trend_agrees_with_one_done_by_hand() {
        // Of 28 pairs 24 rise, 3 fall, 1 is tied: S = 21, variance (8·7·21 − 2·1·9) / 18 = 64.333…
        let values = [1.0, 3.0, 2.0, 4.0, 4.0, 6.0, 5.0, 8.0];
        let (sum, variance) = kendall(&values);
        let rises = 28 - 1 - 2;
        assert!(
            near(sum, f64::from(rises - 2)) && near(variance, (1176.0 - 18.0) / 18.0),
            "{sum} {variance}"
        );
        assert!(near(kendall_z(&values), 22.0 / variance.sqrt()));
        assert!(near(kendall_z(&[5.0; 9]), 0.0));
        let falling: Vec<f64> = values.iter().rev().copied().collect();
        assert!(near(kendall_z(&falling), -kendall_z(&values)));
    }

    #[test]
    fn a_slope_is_the_middle_of_all_slopes_and_one_wild_month_does_not_move_it() {
        let mut values: Vec<f64> = (0..12).map(f64::from).collect();
        let line = sen(&series("2026-01", &values), 1.645);
        assert!(line.iter().all(|slope| near(*slope, 1.0)), "{line:?}");
        values[5] = 900.0;
        let [slope, low, high] = sen(&series("2026-01", &values), 1.645);
        assert!(near(slope, 1.0) && low <= 1.0 && high >= 1.0 && high < 200.0, "{low} {high}");
        // Months that are missing stretch the axis, they do not steepen the slope.
        let gaps = vec![(month("2026-01"), 0.0), (month("2026-05"), 4.0), (month("2026-12"), 11.0)];
        assert!(near(sen(&gaps, 1.645)[0], 1.0));
        assert_eq!(sen(&[], 1.645), [0.0; 3]);
    }

    #[test]
    fn a_rise_counts_only_when_it_is_sure_and_large_enough() {
        let rules = Parameters::default();
        let now = month("2026-06");
        let found =
            |measure, values: &[f64]| find(measure, &series("2025-07", values), now, &rules).direction;
        let rising: Vec<f64> = (0..12).map(|n| 10.0 + f64::from(n)).collect();
        assert_eq!(found(Measure::Access, &rising), Direction::Better);
        assert_eq!(found(Measure::Nearest, &rising), Direction::Worse);
        // Sure, but a hundredth of the level in a year.
        let creeping: Vec<f64> = (0..12).map(|n| 100.0 + f64::from(n) * 0.1).collect();
        assert_eq!(found(Measure::Access, &creeping), Direction::Level);
        // Large, but up and down.
        let unsure = [1.0, 9.0, 2.0, 8.0, 1.0, 9.0, 3.0, 7.0, 2.0, 9.0, 1.0, 8.0];
        assert_eq!(found(Measure::Access, &unsure), Direction::Level);
        // Half a year without anybody, then somebody.
        let begun = [0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 4.0, 4.0, 4.0, 4.0, 4.0, 4.0];
        assert_eq!(found(Measure::Access, &begun), Direction::Better);
        assert_eq!(found(Measure::Access, &[4.0; 12]), Direction::Level);
        assert_eq!(found(Measure::Access, &[0.0; 12]), Direction::Level);
    }

    #[test]
    fn too_little_says_nothing() {
        let rules = Parameters::default();
        let values: Vec<f64> = (0..12).map(f64::from).collect();
        let direction = |measure, first: &str, n: usize, now: &str| {
            find(measure, &series(first, &values[..n]), month(now), &rules).direction
        };
        assert_eq!(direction(Measure::Access, "2026-01", 5, "2026-05"), Direction::Unknown);
        assert_eq!(direction(Measure::Access, "2026-01", 6, "2026-06"), Direction::Better);
        // The month itself has no value.
        assert_eq!(direction(Measure::Access, "2026-01", 6, "2026-07"), Direction::Unknown);
        // Older than the window.
        assert_eq!(direction(Measure::Access, "2024-01", 12, "2026-06"), Direction::Unknown);
    }

    #[test]
    fn waiting_is_never_told_across_the_change_of_its_definition() {
        let rules = Parameters::default();
        let falling: Vec<f64> = (0..12).map(|n| 90.0 - 5.0 * f64::from(n)).collect();
        let history = series("2026-01", &falling);
        let at = |now: &str| find(Measure::Waiting, &history, month(now), &rules);
        let before = at("2026-06");
        assert_eq!((before.direction, before.months), (Direction::Better, 6));
        // In November only July to November speak, and that is too little.
        let after = at("2026-11");
        assert_eq!((after.direction, after.months), (Direction::Unknown, 5));
        assert_eq!((at("2026-12").direction, at("2026-12").months), (Direction::Better, 6));
        // The same numbers as a measure without a break.
        assert_eq!(find(Measure::Nearest, &history, month("2026-11"), &rules).months, 11);
    }

    #[test]
    fn the_verdict_follows_from_access_waiting_and_distance() {
        use Direction::{Better, Level, Unknown, Worse};
        let verdict = |directions: [Direction; 3]| {
            let finding = |(measure, direction): (Measure, Direction)| Finding {
                measure: measure.as_str().to_owned(),
                direction,
                months: 12,
                per_year: None,
            };
            judge(DECIDING.into_iter().zip(directions).map(finding).collect()).verdict
        };
        assert_eq!(verdict([Better, Unknown, Unknown]), Verdict::Improving);
        assert_eq!(verdict([Level, Better, Level]), Verdict::Improving);
        assert_eq!(verdict([Better, Worse, Level]), Verdict::CannotSay);
        assert_eq!(verdict([Worse, Unknown, Unknown]), Verdict::NotImproving);
        assert_eq!(verdict([Level, Unknown, Unknown]), Verdict::NotImproving);
        assert_eq!(verdict([Unknown, Unknown, Level]), Verdict::CannotSay);
        assert_eq!(verdict([Unknown; 3]), Verdict::CannotSay);
        assert_eq!(judge(Vec::new()).verdict, Verdict::CannotSay);
        let shown_beside =
            Finding { measure: "tele".to_owned(), direction: Better, months: 12, per_year: None };
        assert_eq!(judge(vec![shown_beside]).verdict, Verdict::CannotSay);
    }
}
