//! From a board to a plan: the quick answer, the better one, and what either would change. Pure.

use base::{Message, Problem};
use floating_catchment::{
    Decay, Point, inequality,
    plan::{Days, Gains, Lift, Settings, Watch, best},
    two_step,
};

use super::{
    board::{Board, FARTHEST_KM, nearest},
    model::{Aim, Figures, Lever, Moved, Outcome, Placed},
};
use crate::{
    edition::compute::{kernel, zones},
    scenario::rules::{by_bus, near},
};

/// Per 10,000 people.
const PER: f64 = 10_000.0;
/// Hours of a change that is none.
const NOTHING: f64 = 1e-9;
/// Nearer to its bound than this no plan has to be.
const SETTLED: Settings = Settings { gap: 1e-4, rounds: 3_000 };

/// The problem that an aim makes of a board.
pub enum Task {
    Best(Gains),
    Lift(Lift),
}

/// How much goes to each site, as the kernel counts.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub units: Vec<u32>,
    pub value: f64,
    pub bound: f64,
}

/// What one unit is in the sums of [`Lift`]: hours, or days of a bus.
fn unit(board: &Board<'_>) -> f64 {
    if board.lever == Lever::Bus { 1.0 } else { board.unit_hours() }
}

pub fn task(board: &Board<'_>, aim: Aim) -> Result<Task, Problem> {
    if board.lever == Lever::Entry && aim != Aim::Reached {
        return Err(Problem::field("aim", Message::new("observatory-plan-entry-aim")));
    }
    let (people, none) = (board.people(), vec![0.0; board.crowd.len()]);
    let near_km = board.request.near_km as f64;
    // A site that serves its own place alone.
    let own = |gain: &dyn Fn(usize) -> f64| {
        let pairs = board.sites.iter().enumerate();
        let pairs =
            pairs.map(|(at, site)| (site.place as u32, at as u32, people[site.place] * gain(site.place)));
        Gains::new(people.len(), board.sites.len(), pairs)
    };
    let gains = match aim {
        Aim::Worst => return lift(board).map(Task::Lift),
        Aim::Reached if board.lever == Lever::Entry => {
            let more = (board.request.asking.1 - board.request.asking.0).max(0) as f64 / 100.0;
            let asking: Vec<f64> = people.iter().map(|people| people * more).collect();
            Gains::cover(&board.reach(near_km)?, &Decay::Within(near_km), &asking, &none)
        }
        Aim::Reached if board.lever.stays() => own(&|place| if board.is_near(place) { 0.0 } else { 1.0 }),
        Aim::Reached => {
            let has = |place: usize| if board.is_near(place) { 1.0 } else { 0.0 };
            let today: Vec<f64> = (0..people.len()).map(has).collect();
            Gains::cover(&board.reach(near_km)?, &Decay::Within(near_km), &people, &today)
        }
        Aim::Distance if board.lever.stays() => own(&|place| board.km[place]),
        Aim::Distance => Gains::distance(&board.reach(FARTHEST_KM)?, FARTHEST_KM, &people, &board.km),
    };
    Ok(Task::Best(gains.map_err(kernel)?))
}

fn lift(board: &Board<'_>) -> Result<Lift, Problem> {
    let room: Vec<f64> = board.sites.iter().map(|site| f64::from(site.room) * unit(board)).collect();
    let shares = |share: &dyn Fn(usize, Option<usize>) -> f64| {
        let sites = board.sites.iter().enumerate();
        let shares = sites.map(|(at, site)| (site.place as u32, at as u32, share(site.place, site.to)));
        Lift::of(shares, &board.crowd, &board.access, &board.told, &room)
    };
    let lift = match board.lever {
        Lever::Tele => shares(&|place, _| 1.0 / board.crowd[place]),
        // On a day of five people have what the centre has.
        Lever::Bus => {
            shares(&|place, to| to.map_or(0.0, |to| (board.access[to] - board.access[place]).max(0.0) / 5.0))
        }
        _ => {
            let reach = board.reach(board.land.rules.reach_km())?;
            Lift::new(&reach, &zones(board.land.rules), &board.crowd, &board.access, &board.told, &room)
        }
    };
    lift.map_err(kernel)
}

/// A good plan at once.
pub fn quick(board: &Board<'_>, task: &Task) -> Found {
    match task {
        Task::Best(gains) => chosen(board, best::greedy(gains, board.request.units as usize)),
        Task::Lift(lift) => dealt(lift.greedy(board.request.units, unit(board))),
    }
}

/// A better one, for as long as the watch lets it look.
pub fn better(board: &Board<'_>, task: &Task, start: &Found, watch: &mut Watch<'_>) -> Found {
    let units = board.request.units;
    let (value, bound) = (start.value, start.bound);
    match task {
        Task::Best(gains) => {
            let sites = (0..start.units.len()).filter(|site| start.units[*site] > 0).collect();
            let start = best::Choice { sites, value, bound };
            chosen(board, best::improve(gains, units as usize, start, SETTLED, watch))
        }
        Task::Lift(lift) => {
            let spread = lift.spread(f64::from(units) * unit(board), SETTLED, watch);
            let quick = Days { days: start.units.clone(), value, bound };
            dealt(lift.days(units, unit(board), &spread, &quick))
        }
    }
}

fn chosen(board: &Board<'_>, choice: best::Choice) -> Found {
    let mut units = vec![0; board.sites.len()];
    choice.sites.iter().for_each(|site| units[*site] = 1);
    Found { units, value: choice.value, bound: choice.bound }
}

fn dealt(days: Days) -> Found {
    Found { units: days.days, value: days.value, bound: days.bound }
}

/// What a plan would change, by the same figures whatever the lever.
pub fn outcome(board: &Board<'_>, aim: Aim, task: &Task, found: &Found) -> Result<Outcome, Problem> {
    let land = board.land;
    let taken: Vec<usize> = (0..board.sites.len()).filter(|site| found.units[*site] > 0).collect();
    let access = access_then(board, &taken, found)?;
    let mut km = board.km.clone();
    match board.lever {
        Lever::Entry => {}
        Lever::Bus | Lever::Tele => taken.iter().for_each(|site| km[board.sites[*site].place] = 0.0),
        _ => {
            let spots: Vec<Point> = taken.iter().map(|site| board.sites[*site].at).collect();
            let new = nearest(land.places, &spots, land.rules)?;
            km.iter_mut().zip(new).for_each(|(km, new)| *km = km.min(new));
        }
    }
    let people = board.people();
    let all: f64 = people.iter().sum();
    let usual = inequality::mean(&board.access, &people);
    let mut today = figures(board, &board.access, &board.km, usual);
    let mut then = figures(board, &access, &km, usual);
    if board.lever == Lever::Entry {
        let asking = all * board.request.asking.0 as f64 / 100.0;
        (today.asking, then.asking) = (Some(asking), Some(asking + found.value));
    }
    let (value, bound) = match (aim, task) {
        (Aim::Reached, _) => (found.value, found.bound),
        (Aim::Distance, _) => (today.km - found.value / all, (today.km - found.bound / all).max(0.0)),
        // Who rides shares the centre with others: what is told is counted with them, the bound without.
        (Aim::Worst, _) if board.lever == Lever::Bus => {
            let served = board.sites.iter().map(|site| access[site.place]);
            let least = served.fold(f64::INFINITY, f64::min);
            (if least.is_finite() { least * PER } else { 0.0 }, found.bound * PER)
        }
        (Aim::Worst, _) => (found.value * PER, found.bound * PER),
    };
    let beyond = match task {
        Task::Lift(lift) if !board.lever.stays() => lift.beyond().iter().map(|place| people[*place]).sum(),
        _ => 0.0,
    };
    let moved = (0..land.places.len())
        .filter(|place| board.told[*place] && (access[*place] - board.access[*place]).abs() * PER > NOTHING)
        .map(|place| {
            Moved(land.places[place].code.clone(), six(board.access[place] * PER), six(access[place] * PER))
        });
    let mut sites: Vec<Placed> = taken
        .iter()
        .map(|at| {
            let site = &board.sites[*at];
            Placed {
                name: site.name.clone(),
                code: land.places[site.place].code.clone(),
                lat: site.at.lat,
                lon: site.at.lon,
                units: found.units[*at],
                to: site.to.map(|to| crate::view::place_name(&land.places[to])).unwrap_or_default(),
            }
        })
        .collect();
    sites.sort_by(|a, b| b.units.cmp(&a.units).then_with(|| a.name.cmp(&b.name)));
    Ok(Outcome {
        sites,
        value,
        bound,
        people: all,
        candidates: board.sites.len(),
        left: board.request.units.saturating_sub(found.units.iter().sum()),
        beyond,
        unmapped: if board.lever == Lever::Circle { land.unmapped } else { 0 },
        today,
        then,
        moved: moved.collect(),
    })
}

/// Six digits: what is kept is to be read, and there may be thousands.
fn six(value: f64) -> f64 {
    format!("{value:.5e}").parse().unwrap_or(value)
}

fn access_then(board: &Board<'_>, taken: &[usize], found: &Found) -> Result<Vec<f64>, Problem> {
    let land = board.land;
    let mut access = board.access.clone();
    match board.lever {
        Lever::Entry => {}
        Lever::Tele => {
            for site in taken {
                let place = board.sites[*site].place;
                access[place] += f64::from(found.units[*site]) * board.unit_hours() / board.crowd[place];
            }
        }
        Lever::Bus => {
            let ride = |site: &usize| {
                let to = board.sites[*site].to?;
                Some((board.sites[*site].place, to, f64::from(found.units[*site]) / 5.0))
            };
            let rides: Vec<(usize, usize, f64)> = taken.iter().filter_map(ride).collect();
            access = by_bus(land.places, &board.crowd, &board.spots, &board.hours, land.rules, &rides)?;
        }
        _ => {
            let spots: Vec<Point> = taken.iter().map(|site| board.sites[*site].at).collect();
            let hours: Vec<f64> =
                taken.iter().map(|site| f64::from(found.units[*site]) * board.unit_hours()).collect();
            let reach = near(land.places, &spots, land.rules)?;
            let added = two_step(&reach, &zones(land.rules), &board.crowd, &hours).map_err(kernel)?;
            access.iter_mut().zip(added.access).for_each(|(access, added)| *access += added);
        }
    }
    Ok(access)
}

fn figures(board: &Board<'_>, access: &[f64], km: &[f64], usual: f64) -> Figures {
    let told: Vec<usize> = (0..access.len()).filter(|place| board.told[*place]).collect();
    let people: Vec<f64> = told.iter().map(|place| board.crowd[*place]).collect();
    let of = |values: &[f64]| -> Vec<f64> { told.iter().map(|place| values[*place]).collect() };
    let counted = |holds: &dyn Fn(usize) -> bool| -> f64 {
        told.iter().filter(|place| holds(**place)).map(|place| board.crowd[*place]).sum()
    };
    let (hours, ways) = (of(access), of(km));
    let least = hours.iter().copied().fold(f64::INFINITY, f64::min);
    Figures {
        near: counted(&|place| km[place] <= board.request.near_km as f64),
        km: inequality::mean(&ways, &people),
        least: least * PER,
        mean: inequality::mean(&hours, &people) * PER,
        below: counted(&|place| access[place] < usual - NOTHING / PER),
        gini: (hours.iter().sum::<f64>() > 0.0).then(|| inequality::gini(&hours, &people)),
        asking: None,
    }
}
