//! The arithmetic of levers: pure.

use base::{Message, Problem};
use floating_catchment::{Near, Point, Reach, inequality, two_step_layers};

use super::model::{Both, Change, Effect, Outcome, Wish};
use crate::{
    edition::{
        compute::{kernel, people, point, zones},
        inputs::{Hours, Inputs},
    },
    model::{Month, Parameters, Place},
};

const PER: f64 = 10_000.0;
/// A change smaller than this is none: a hundredth of a second a week for each person.
const NOTHING: f64 = 1e-9;

/// Hours added at spots; fewer where the number is below nought.
struct Added {
    spots: Vec<Point>,
    hours: Vec<f64>,
}

/// Tries a wish on a month. `known` says for each place whether its access is known at all.
pub fn attempt(
    places: &[Place],
    known: &[bool],
    month: Month,
    inputs: &Inputs,
    rules: &Parameters,
    wish: &Wish,
) -> Result<Outcome, Problem> {
    check(inputs, wish)?;
    let crowd = people(places);
    let public_only = matches!(wish, Wish::Refund { .. });
    let hours: Vec<&Hours> = inputs.hours.iter().filter(|hours| hours.public || !public_only).collect();
    let spots: Vec<Point> = hours.iter().map(|hours| Point { lat: hours.lat, lon: hours.lon }).collect();
    let weekly: Vec<f64> = hours.iter().map(|hours| hours.weekly_minutes as f64 / 60.0).collect();
    let before = access(places, &crowd, &Added { spots: spots.clone(), hours: weekly.clone() }, rules)?;
    let after = match wish {
        Wish::Bus { place, to, days } => {
            by_bus(places, &crowd, &spots, &weekly, rules, &[(*place, *to, *days as f64 / 5.0)])?
        }
        Wish::Tele { .. } | Wish::Campaign { .. } => before.clone(),
        // Access is linear in hours: what is added gives the same wherever the rest stands.
        linear => {
            let added = access(places, &crowd, &added(places, inputs, linear), rules)?;
            before.iter().zip(added).map(|(before, added)| (before + added).max(0.0)).collect()
        }
    };
    let both = |at: usize| Both { before: before[at] * PER, after: after[at] * PER };
    let told: Vec<usize> = (0..places.len()).filter(|at| known[*at]).collect();
    let mut changes: Vec<Change> = told
        .iter()
        .map(|at| Change { place: *at, access: both(*at) })
        .filter(|change| change.access.difference().abs() > NOTHING)
        .collect();
    let weight = |change: &Change| change.access.difference().abs() * crowd[change.place];
    changes.sort_by(|a, b| weight(b).total_cmp(&weight(a)).then(a.place.cmp(&b.place)));
    let counted = |better: bool| {
        let these = changes.iter().filter(|change| (change.access.difference() > 0.0) == better);
        these.map(|change| places[change.place].population).sum()
    };
    let (people_told, access_told): (Vec<f64>, Vec<f64>) =
        told.iter().map(|at| (crowd[*at], before[*at])).unzip();
    let usual = inequality::mean(&access_told, &people_told);
    let below = |access: &[f64]| -> f64 {
        let low = told.iter().filter(|at| access[**at] < usual - NOTHING / PER);
        low.map(|at| crowd[*at]).sum()
    };
    let spread = |access: &[f64]| {
        let (people, values): (Vec<f64>, Vec<f64>) = told.iter().map(|at| (crowd[*at], access[*at])).unzip();
        (values.iter().sum::<f64>() > 0.0).then(|| inequality::gini(&values, &people))
    };
    Ok(Outcome {
        month,
        people_better: counted(true),
        people_worse: counted(false),
        gini: spread(&before).zip(spread(&after)).map(|(before, after)| Both { before, after }),
        people_below: Both { before: below(&before), after: below(&after) },
        effects: effects(places, inputs, rules, wish, before[wish.place()]),
        changes,
    })
}

/// A wish that asks for more than there is is refused with the number that is there.
fn check(inputs: &Inputs, wish: &Wish) -> Result<(), Problem> {
    let there = |at: usize, paid: bool| -> i64 {
        let these = inputs.hours.iter().filter(|hours| hours.place == at && !(paid && hours.public));
        these.map(|hours| hours.weekly_minutes).sum()
    };
    let too_many = |key: &'static str, most: i64| {
        Err(Problem::field("hours", Message::new(key).number("most", most / 60)))
    };
    match wish {
        Wish::Room { from, minutes, .. } if *minutes > there(*from, false) => {
            too_many("observatory-hours-from", there(*from, false))
        }
        Wish::Refund { place, minutes } if *minutes > there(*place, true) => {
            too_many("observatory-hours-paid", there(*place, true))
        }
        Wish::Room { place, from, .. } | Wish::Bus { place, to: from, .. } if place == from => {
            Err(Problem::field("other", Message::new("observatory-same-place")))
        }
        _ => Ok(()),
    }
}

fn added(places: &[Place], inputs: &Inputs, wish: &Wish) -> Added {
    let mut added = Added { spots: Vec::new(), hours: Vec::new() };
    let mut add = |spot: Point, minutes: f64| {
        added.spots.push(spot);
        added.hours.push(minutes / 60.0);
    };
    match wish {
        Wish::Hours { place, minutes, .. } => add(point(&places[*place]), *minutes as f64),
        Wish::Room { place, from, minutes } => {
            add(point(&places[*place]), *minutes as f64);
            take(inputs, *from, *minutes, false, |spot, part| add(spot, -part));
        }
        Wish::Refund { place, minutes } => take(inputs, *place, *minutes, true, add),
        Wish::Bus { .. } | Wish::Tele { .. } | Wish::Campaign { .. } => {}
    }
    added
}

/// Shares minutes out over the hours that stand in a place, each in proportion.
fn take(inputs: &Inputs, place: usize, minutes: i64, paid: bool, mut part: impl FnMut(Point, f64)) {
    let these: Vec<&Hours> =
        inputs.hours.iter().filter(|hours| hours.place == place && !(paid && hours.public)).collect();
    let all: i64 = these.iter().map(|hours| hours.weekly_minutes).sum();
    for hours in these.iter().filter(|_| all > 0) {
        let share = hours.weekly_minutes as f64 / all as f64;
        part(Point { lat: hours.lat, lon: hours.lon }, minutes as f64 * share);
    }
}

pub(crate) fn near(places: &[Place], spots: &[Point], rules: &Parameters) -> Result<Near, Problem> {
    let homes: Vec<Point> = places.iter().map(point).collect();
    Near::new(&homes, spots, rules.reach_km()).and_then(|near| near.with_detour(rules.detour)).map_err(kernel)
}

/// Hours per person. The kernel takes no hours below nought: those that go are a layer of their own.
fn access(places: &[Place], crowd: &[f64], added: &Added, rules: &Parameters) -> Result<Vec<f64>, Problem> {
    let near = near(places, &added.spots, rules)?;
    let come: Vec<f64> = added.hours.iter().map(|hours| hours.max(0.0)).collect();
    let go: Vec<f64> = added.hours.iter().map(|hours| (-hours).max(0.0)).collect();
    let found = two_step_layers(&near, &zones(rules), crowd, &[&come, &go]).map_err(kernel)?;
    Ok(found[0].access.iter().zip(&found[1].access).map(|(come, go)| come - go).collect())
}

/// Access with buses, each from one place to another: the people of the first weigh each spot by whichever is more, their
/// own way or the share of days on which they start from the second.
pub(crate) fn by_bus(
    places: &[Place],
    crowd: &[f64],
    spots: &[Point],
    hours: &[f64],
    rules: &Parameters,
    rides: &[(usize, usize, f64)],
) -> Result<Vec<f64>, Problem> {
    let near = near(places, spots, rules)?;
    let decay = zones(rules);
    let mut rides_from = vec![false; places.len()];
    rides.iter().for_each(|(home, ..)| rides_from[*home] = true);
    let mut reach = vec![0.0; spots.len()];
    let mut pairs = Vec::new();
    near.each_pair(&decay, &mut |from, site, _, weight| {
        if !rides_from[from] {
            reach[site] += weight * crowd[from];
            pairs.push((from, site, weight));
        }
    });
    for (home, to, share) in rides {
        for (site, reach) in reach.iter_mut().enumerate() {
            let own = decay.weight(near.cost(*home, site));
            let weight = own.max(share * decay.weight(near.cost(*to, site)));
            if weight > 0.0 {
                *reach += weight * crowd[*home];
                pairs.push((*home, site, weight));
            }
        }
    }
    let mut access = vec![0.0; places.len()];
    for (from, site, weight) in pairs {
        if reach[site] > 0.0 {
            access[from] += weight * hours[site] / reach[site];
        }
    }
    Ok(access)
}

fn effects(
    places: &[Place],
    inputs: &Inputs,
    rules: &Parameters,
    wish: &Wish,
    access: f64,
) -> Vec<(Effect, Both)> {
    let both = |before, after| Both { before, after };
    match wish {
        Wish::Tele { place, people, minutes } => {
            let at = &places[*place];
            let hours = (*people * *minutes) as f64 / 60.0;
            let each = |hours: f64| hours / (at.population.max(1)) as f64 * PER;
            let home = point(at);
            let far = inputs.hours.iter().map(|hours| home.km(Point { lat: hours.lat, lon: hours.lon }));
            let nearest = far.fold(f64::INFINITY, f64::min) * rules.detour;
            let mut effects = vec![(Effect::TeleHours, both(0.0, each(hours)))];
            if nearest.is_finite() {
                // There and back, once a week each.
                effects.push((Effect::KilometresSpared, both(0.0, 2.0 * nearest * *people as f64)));
            }
            effects
        }
        Wish::Campaign { place, before, after } => {
            let population = places[*place].population as f64;
            let (asked, will) = (population * *before as f64 / 100.0, population * *after as f64 / 100.0);
            // All hours in reach of the place's people, shared by those who ask.
            let hours = access * population;
            let each = |asking: f64| if asking > 0.0 { hours * 60.0 / asking } else { 0.0 };
            let keep = if asked > 0.0 { hours * (will / asked) } else { hours };
            vec![
                (Effect::PeopleAsking, both(asked, will)),
                (Effect::MinutesEach, both(each(asked), each(will))),
                (Effect::HoursToKeep, both(hours, keep)),
            ]
        }
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places() -> Vec<Place> {
        let place = |n: i32, lat: f64, lon: f64, population| Place {
            code: n.to_string(),
            name: format!("P{n}"),
            county: String::new(),
            region: "r".to_owned(),
            lat,
            lon,
            population,
            town: None,
        };
        // About 7 km apart, the last 60 km away.
        vec![
            place(0, 50.0, 19.0, 50_000),
            place(1, 50.0, 19.1, 10_000),
            place(2, 50.0, 19.2, 20_000),
            place(3, 50.55, 19.0, 8_000),
        ]
    }

    fn inputs() -> Inputs {
        let places = places();
        let hours = |place: usize, weekly_minutes, public, practitioner| Hours {
            lat: places[place].lat,
            lon: places[place].lon,
            place,
            weekly_minutes,
            public,
            practitioner,
        };
        Inputs { hours: vec![hours(0, 2_400, true, 0), hours(0, 1_200, false, 1)], ..Inputs::default() }
    }

    fn attempt_it(wish: &Wish) -> Result<Outcome, Problem> {
        let month = "2026-08".parse().unwrap();
        attempt(&places(), &[true; 4], month, &inputs(), &Parameters::default(), wish)
    }

    fn of(outcome: &Outcome, place: usize) -> Option<Both> {
        outcome.changes.iter().find(|change| change.place == place).map(|change| change.access)
    }

    /// Hours handed out in all.
    fn handed_out(outcome: &Outcome) -> Both {
        let people = people(&places());
        let sum = |pick: fn(Both) -> f64| -> f64 {
            outcome.changes.iter().map(|change| pick(change.access) * people[change.place] / PER).sum()
        };
        Both { before: sum(|both| both.before), after: sum(|both| both.after) }
    }

    #[test]
    fn a_therapist_day_gives_exactly_its_hours() {
        let outcome = attempt_it(&Wish::Hours { place: 3, minutes: 480, public: true }).unwrap();
        assert_eq!(outcome.changes.len(), 1);
        let gained = of(&outcome, 3).unwrap();
        assert!((gained.before - 0.0).abs() < 1e-12 && (gained.after - 10.0).abs() < 1e-9, "{gained:?}");
        assert_eq!((outcome.people_better, outcome.people_worse), (8_000, 0));
        assert!(outcome.gini.unwrap().difference() < 0.0);
        assert!(outcome.people_below.difference() < 0.0);
        // The whole computed anew says the same as the sum.
        let mut with = inputs();
        let at = &places()[1];
        with.hours.push(Hours {
            lat: at.lat,
            lon: at.lon,
            place: 1,
            weekly_minutes: 480,
            public: true,
            practitioner: 9,
        });
        let outcome = attempt_it(&Wish::Hours { place: 1, minutes: 480, public: true }).unwrap();
        let whole = crate::edition::compute::compute(
            &places(),
            &[with],
            &Parameters { least_practitioners: 1, ..Parameters::default() },
        );
        let whole = whole.unwrap().remove(0);
        for change in &outcome.changes {
            let anew = whole.lines[change.place].get(crate::model::Measure::Access).unwrap();
            assert!((change.access.after - anew).abs() < 1e-9);
        }
        assert!((handed_out(&outcome).difference() - 8.0).abs() < 1e-9);
    }

    #[test]
    fn a_room_elsewhere_moves_hours_and_makes_none() {
        let outcome = attempt_it(&Wish::Room { place: 2, from: 0, minutes: 480 }).unwrap();
        let (here, there) = (of(&outcome, 2).unwrap(), of(&outcome, 0).unwrap());
        assert!(here.difference() > 0.0 && there.difference() < 0.0);
        assert!(handed_out(&outcome).difference().abs() < 1e-9);
        let Err(Problem::Invalid(problems)) = attempt_it(&Wish::Room { place: 0, from: 2, minutes: 60 })
        else {
            panic!("there are no hours to move")
        };
        assert_eq!(problems[0].message, Message::new("observatory-hours-from").number("most", 0));
    }

    #[test]
    fn a_refund_makes_paid_hours_free_and_no_more_than_there_are() {
        let outcome = attempt_it(&Wish::Refund { place: 0, minutes: 600 }).unwrap();
        let both = handed_out(&outcome);
        assert!((both.before - 40.0).abs() < 1e-9 && (both.after - 50.0).abs() < 1e-9, "{both:?}");
        assert!(attempt_it(&Wish::Refund { place: 0, minutes: 1_260 }).is_err());
    }

    #[test]
    fn a_bus_brings_a_far_place_near_and_takes_a_little_from_the_others() {
        let none = attempt_it(&Wish::Bus { place: 3, to: 0, days: 0 }).unwrap();
        assert_eq!(none.changes, []);
        let outcome = attempt_it(&Wish::Bus { place: 3, to: 0, days: 1 }).unwrap();
        assert!(of(&outcome, 3).unwrap().difference() > 0.0);
        assert!(of(&outcome, 0).unwrap().difference() < 0.0);
        assert!(handed_out(&outcome).difference().abs() < 1e-9);
        let daily = attempt_it(&Wish::Bus { place: 3, to: 0, days: 5 }).unwrap();
        // Every day: as if they lived there.
        let (far, centre) = (of(&daily, 3).unwrap().after, of(&daily, 0).unwrap().after);
        assert!((far - centre).abs() < 1e-9);
        assert!(attempt_it(&Wish::Bus { place: 3, to: 3, days: 1 }).is_err());
    }

    #[test]
    fn online_hours_and_a_campaign_say_what_they_move() {
        let outcome = attempt_it(&Wish::Tele { place: 3, people: 40, minutes: 60 }).unwrap();
        assert_eq!(outcome.changes, []);
        let tele = outcome.effects[0];
        assert_eq!((tele.0, tele.1), (Effect::TeleHours, Both { before: 0.0, after: 50.0 }));
        let spared = outcome.effects[1].1.after;
        // 61.16 km by the crow, the detour, there and back, forty times.
        assert!((spared - 2.0 * 40.0 * 1.3 * 61.157_6).abs() < 1.0, "{spared}");
        let outcome = attempt_it(&Wish::Campaign { place: 0, before: 4, after: 6 }).unwrap();
        let [asking, each, keep] = outcome.effects[..] else { panic!("three effects") };
        assert_eq!(asking.1, Both { before: 2_000.0, after: 3_000.0 });
        assert!((each.1.after / each.1.before - 2.0 / 3.0).abs() < 1e-9);
        assert!((keep.1.after / keep.1.before - 1.5).abs() < 1e-9);
    }
}
