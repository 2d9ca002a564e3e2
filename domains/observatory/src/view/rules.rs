//! How evenly, and where the gaps are: pure.

use crate::{
    edition::{model::Line, sizes::mean},
    model::{Measure, Place},
};

/// How evenly a measure is spread over people.
#[derive(Clone, Debug, PartialEq)]
pub struct Evenness {
    pub gini: f64,
    /// Share of people and of the measure, from the worst served on; begins at 0, 0 and ends at 1, 1.
    pub lorenz: Vec<(f64, f64)>,
    /// Tenths of people, the worst served first: how much of the measure each tenth has.
    pub tenths: Vec<f64>,
    pub places: usize,
    pub people: i64,
}

/// Lorenz curve and Gini coefficient over people. `None` where nothing is there to be shared.
pub fn evenness<'l>(lines: impl Iterator<Item = &'l Line>, measure: Measure) -> Option<Evenness> {
    let (mut values, mut people) = (Vec::new(), Vec::new());
    for line in lines.filter(|line| line.measured.population > 0) {
        if let Some(value) = line.measured.get(measure) {
            values.push(value);
            people.push(line.measured.population as f64);
        }
    }
    let total: f64 = values.iter().zip(&people).map(|(value, people)| value * people).sum();
    if values.is_empty() || total <= 0.0 {
        return None;
    }
    let lorenz = floating_catchment::inequality::lorenz(&values, &people);
    let gini = floating_catchment::inequality::gini(&values, &people);
    let share_at = |part: f64| {
        let after = lorenz.iter().position(|point| point.0 >= part - 1e-12).unwrap_or(lorenz.len() - 1);
        let (end, start) = (lorenz[after], lorenz[after.saturating_sub(1)]);
        let width = end.0 - start.0;
        if width > 0.0 { start.1 + (end.1 - start.1) * (part - start.0) / width } else { end.1 }
    };
    let tenths =
        (1..=10).map(|n| share_at(f64::from(n) / 10.0) - share_at(f64::from(n - 1) / 10.0)).collect();
    let (places, people) = (values.len(), people.iter().sum::<f64>() as i64);
    Some(Evenness { gini, lorenz, tenths, places, people })
}

/// A place below what people have on average.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    pub place: usize,
    pub access: f64,
    /// Hours a week that would lift its people to the average, if all of them stayed with its people.
    pub hours: f64,
}

/// What people have on average, and the places below it by the hours they lack, the most first. An average over people,
/// not the middle of the places: where most places have nothing, the middle is nothing too.
pub fn gaps(places: &[Place], lines: &[&Line]) -> (f64, Vec<Gap>) {
    let (mean, _) = mean(lines.iter().copied(), Measure::Access);
    let usual = mean.unwrap_or(0.0);
    let mut gaps: Vec<Gap> = lines
        .iter()
        .filter_map(|line| Some((line.place, line.measured.get(Measure::Access)?)))
        .filter(|(_, access)| *access < usual)
        .map(|(place, access)| Gap {
            place,
            access,
            hours: (usual - access) * places[place].population as f64 / 10_000.0,
        })
        .collect();
    gaps.sort_by(|a, b| b.hours.total_cmp(&a.hours).then(a.place.cmp(&b.place)));
    (usual, gaps)
}

/// Bounds of at most five classes of a map, each with about as many places. Where many share the lowest value (nothing in
/// reach, mostly), they are a class of their own and the others are divided in four.
pub fn fifths(mut values: Vec<f64>) -> Vec<f64> {
    values.retain(|value| value.is_finite());
    values.sort_by(f64::total_cmp);
    let Some(least) = values.first().copied() else { return Vec::new() };
    let parts = |values: &[f64], n: usize| -> Vec<f64> {
        (1..n).map(|part| values[(values.len() * part / n).min(values.len() - 1)]).collect()
    };
    let lowest = values.partition_point(|value| *value <= least);
    let above = &values[lowest..];
    let mut bounds = match above.first() {
        Some(first) if lowest * 5 > values.len() => {
            let mut bounds = vec![*first];
            bounds.extend(parts(above, 4));
            bounds
        }
        Some(_) => parts(&values, 5),
        None => Vec::new(),
    };
    bounds.dedup();
    bounds
}

/// The class of a value: how many bounds it reaches.
pub fn class(bounds: &[f64], value: f64) -> usize {
    bounds.iter().filter(|bound| value >= **bound).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{edition::trend::Verdict, model::Measured};

    fn line(place: usize, population: i64, access: Option<f64>) -> Line {
        let mut measured = Measured { population, ..Measured::default() };
        measured.set(Measure::Access, access);
        Line { place, measured, verdict: Verdict::CannotSay, findings: Vec::new() }
    }

    #[test]
    fn evenness_of_all_alike_of_one_who_has_all_and_of_nothing() {
        let alike = [line(0, 1_000, Some(2.0)), line(1, 3_000, Some(2.0))];
        let found = evenness(alike.iter(), Measure::Access).unwrap();
        assert!(found.gini.abs() < 1e-9);
        assert!(found.tenths.iter().all(|tenth| (tenth - 0.1).abs() < 1e-9), "{:?}", found.tenths);
        assert_eq!((found.places, found.people), (2, 4_000));
        // A quarter of the people have everything: three quarters of the square lie below the curve.
        let one = [line(0, 1_000, Some(2.0)), line(1, 3_000, Some(0.0)), line(2, 9_000, None)];
        let found = evenness(one.iter(), Measure::Access).unwrap();
        assert!((found.gini - 0.75).abs() < 1e-9, "{}", found.gini);
        assert!((found.tenths.iter().sum::<f64>() - 1.0).abs() < 1e-9);
        assert!(found.tenths[..7].iter().all(|tenth| tenth.abs() < 1e-9));
        assert_eq!(evenness([line(0, 10, Some(0.0))].iter(), Measure::Access), None);
        assert_eq!(evenness(std::iter::empty(), Measure::Access), None);
    }

    #[test]
    fn the_largest_gap_is_where_most_hours_are_lacking() {
        let place = |code: &str, population| Place {
            code: code.to_owned(),
            name: code.to_owned(),
            county: String::new(),
            region: String::new(),
            lat: 50.0,
            lon: 19.0,
            population,
            town: None,
        };
        let places = [place("a", 10_000), place("b", 20_000), place("c", 10_000), place("d", 5_000)];
        let lines = [
            line(0, 10_000, Some(0.0)),
            line(1, 20_000, Some(3.0)),
            line(2, 10_000, Some(6.0)),
            line(3, 5_000, None),
        ];
        let (usual, found) = gaps(&places, &lines.iter().collect::<Vec<_>>());
        assert_eq!(usual, 3.0);
        assert_eq!(found, [Gap { place: 0, access: 0.0, hours: 3.0 }]);
        assert_eq!(gaps(&places, &[]).1, []);
    }

    #[test]
    fn every_class_of_a_map_has_places() {
        let bounds = fifths((0..100).map(f64::from).collect());
        assert_eq!(bounds, [20.0, 40.0, 60.0, 80.0]);
        assert_eq!([0.0, 19.9, 20.0, 99.0].map(|value| class(&bounds, value)), [0, 0, 1, 4]);
        // Most places have nothing: they are one class, not four.
        let mut values = vec![0.0; 90];
        values.extend((1..=12).map(f64::from));
        let bounds = fifths(values);
        assert_eq!(bounds, [1.0, 4.0, 7.0, 10.0]);
        assert_eq!([0.0, 1.0, 6.0, 12.0].map(|value| class(&bounds, value)), [0, 1, 2, 4]);
        assert_eq!(fifths(vec![5.0; 9]), Vec::<f64>::new());
        assert_eq!(fifths(Vec::new()), Vec::<f64>::new());
    }
}
