//! Small against big: means by class of town, and how many practitioners there are from year to year.

use super::model::{Line, YearCount};
use crate::{
    edition::trend::Verdict,
    model::{Group, Measure, Place, Size},
};

/// What the places of one class have in common.
#[derive(Clone, Debug, PartialEq)]
pub struct ClassMean {
    pub size: Size,
    pub places: usize,
    pub population: i64,
    /// Mean over people, not over places, with the number of places that have a value.
    pub means: Vec<(Measure, Option<f64>, usize)>,
    pub improving: usize,
}

/// The mean over people of those places that have a value.
pub fn mean<'l>(lines: impl Iterator<Item = &'l Line>, measure: Measure) -> (Option<f64>, usize) {
    let (mut sum, mut people, mut places) = (0.0, 0.0, 0);
    for line in lines {
        if let Some(value) = line.measured.get(measure) {
            let weight = line.measured.population as f64;
            (sum, people, places) = (sum + value * weight, people + weight, places + 1);
        }
    }
    ((people > 0.0).then(|| sum / people), places)
}

pub fn by_class(places: &[Place], lines: &[Line]) -> Vec<ClassMean> {
    let of_size = |size: Size| {
        let these: Vec<&Line> = lines.iter().filter(|line| places[line.place].size() == size).collect();
        let of_measure = |measure: &Measure| {
            let (value, places) = mean(these.iter().copied(), *measure);
            (*measure, value, places)
        };
        ClassMean {
            size,
            places: these.len(),
            population: these.iter().map(|line| line.measured.population).sum(),
            means: Measure::ALL.iter().map(of_measure).collect(),
            improving: these.iter().filter(|line| line.verdict == Verdict::Improving).count(),
        }
    };
    Size::ALL.iter().map(|size| of_size(*size)).filter(|class| class.places > 0).collect()
}

/// A year's count with its growth on the year before, as a share: 0.3 is +30 %.
#[derive(Clone, Debug, PartialEq)]
pub struct Grown {
    pub count: YearCount,
    pub growth: Option<f64>,
}

pub fn growth(years: &[YearCount], group: Group) -> Vec<Grown> {
    let mut counts: Vec<&YearCount> = years.iter().filter(|count| count.group == group).collect();
    counts.sort_by_key(|count| count.year);
    let mut grown = Vec::with_capacity(counts.len());
    for (at, count) in counts.iter().enumerate() {
        let before = at.checked_sub(1).map(|at| counts[at]).filter(|before| before.year + 1 == count.year);
        let growth = before
            .filter(|before| before.practitioners > 0)
            .map(|before| (count.practitioners - before.practitioners) as f64 / before.practitioners as f64);
        grown.push(Grown { count: (*count).clone(), growth });
    }
    grown
}

#[cfg(test)]
mod tests {
    use base::Day;

    use super::*;
    use crate::model::Measured;

    #[test]
    fn growth_is_told_against_the_year_before() {
        let year = |year: i16, practitioners| YearCount {
            year,
            on: Day::new(year, 12, 31).unwrap(),
            group: Group::Small,
            practitioners,
        };
        let years = [year(2023, 100), year(2020, 50), year(2021, 65), year(2022, 80), year(2025, 7)];
        let shown: Vec<_> = growth(&years, Group::Small)
            .iter()
            .map(|grown| {
                (
                    grown.count.year,
                    grown.count.practitioners,
                    grown.growth.map(|g| (g * 100.0).round() as i64),
                )
            })
            .collect();
        let wanted = [
            (2020, 50, None),
            (2021, 65, Some(30)),
            (2022, 80, Some(23)),
            (2023, 100, Some(25)),
            (2025, 7, None),
        ];
        assert_eq!(shown, wanted);
        assert!(growth(&years, Group::Large).is_empty());
    }

    #[test]
    fn a_mean_is_over_people_and_leaves_out_what_is_not_known() {
        let line = |place: usize, population, value: Option<f64>| {
            let mut measured = Measured { population, ..Measured::default() };
            measured.set(Measure::Access, value);
            Line { place, measured, verdict: Verdict::CannotSay, findings: Vec::new() }
        };
        let lines = [line(0, 1_000, Some(4.0)), line(1, 3_000, Some(8.0)), line(2, 9_000, None)];
        assert_eq!(mean(lines.iter(), Measure::Access), (Some(7.0), 2));
        assert_eq!(mean(lines.iter(), Measure::Waiting), (None, 0));
        let place = |code: &str, population, town| Place {
            code: code.to_owned(),
            name: code.to_owned(),
            county: String::new(),
            region: String::new(),
            lat: 50.0,
            lon: 19.0,
            population,
            town,
        };
        let places = [place("a", 1_000, Some(900)), place("b", 3_000, None), place("c", 9_000, None)];
        let classes = by_class(&places, &lines);
        let shown: Vec<_> =
            classes.iter().map(|class| (class.size, class.places, class.means[0].1)).collect();
        assert_eq!(shown, [(Size::Village, 2, Some(8.0)), (Size::Below5k, 1, Some(4.0))]);
    }
}
