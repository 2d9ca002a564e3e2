//! The linear program of [`Lift`], solved as the game it is: hours look for the best sites, prices for the worst-off
//! places. Primal-dual hybrid gradient (Chambolle and Pock 2011, doi:10.1007/s10851-010-0251-1) with steps by row and column,
//! each round reflected and drawn back to an anchor, and a new anchor where much was won (Lu and Yang 2024,
//! arXiv:2407.16144). A round costs two products with the sparse matrix; there is nothing to factorise, so it grows with
//! the pairs alone.

use super::{
    Report, Settings, Spread, Watch, gap,
    lift::{Lift, least},
};

/// Rounds between two looks at where we are.
const LOOK: usize = 40;

/// Hours and prices, with the matrix applied to each.
#[derive(Clone)]
struct Point {
    hours: Vec<f64>,
    /// What the hours give to each place.
    given: Vec<f64>,
    prices: Vec<f64>,
    /// What an hour is worth at each site.
    worth: Vec<f64>,
}

impl Point {
    fn of(lift: &Lift, hours: Vec<f64>, prices: Vec<f64>) -> Point {
        let given = (0..prices.len()).map(|place| lift.by_place.times(place, &hours)).collect();
        let worth = (0..hours.len()).map(|site| lift.by_site.times(site, &prices)).collect();
        Point { hours, given, prices, worth }
    }

    /// Twice as far as `next` and back to the anchor by the share of a round.
    fn reflect(&mut self, next: &Point, anchor: &Point, back: f64) {
        let sides = self.parts().into_iter().zip(next.views()).zip(anchor.views());
        for ((mine, next), anchor) in sides {
            for ((mine, next), anchor) in mine.iter_mut().zip(next).zip(anchor) {
                *mine = (1.0 - back) * (2.0 * next - *mine) + back * anchor;
            }
        }
    }

    fn parts(&mut self) -> [&mut Vec<f64>; 4] {
        [&mut self.hours, &mut self.given, &mut self.prices, &mut self.worth]
    }

    fn views(&self) -> [&Vec<f64>; 4] {
        [&self.hours, &self.given, &self.prices, &self.worth]
    }

    fn value(&self, lift: &Lift) -> f64 {
        let access: Vec<f64> =
            lift.today.iter().zip(&self.given).map(|(today, given)| today + given).collect();
        least(&access)
    }
}

/// The point of `{0 ≤ x ≤ most, Σ x = total}` nearest to `at`, where a step of `weight` costs nothing more or less:
/// `x = clamp(at − weight × θ)` for the one θ that gives the total.
fn project(at: &mut [f64], weight: &[f64], most: impl Fn(usize) -> f64, total: f64) {
    let value = |k: usize, at: f64, theta: f64| (at - weight[k] * theta).clamp(0.0, most(k));
    // Σ falls as θ rises, in straight pieces: steps by the slope, kept between two sides.
    let (mut low, mut high) = (f64::NEG_INFINITY, f64::INFINITY);
    let mut theta = 0.0_f64;
    for _ in 0..100 {
        let (mut sum, mut slope) = (0.0, 0.0);
        for (k, at) in at.iter().enumerate() {
            let x = value(k, *at, theta);
            sum += x;
            if x > 0.0 && x < most(k) {
                slope += weight[k];
            }
        }
        let over = sum - total;
        if over.abs() <= 1e-13 * total {
            break;
        }
        if over > 0.0 {
            low = theta
        } else {
            high = theta
        }
        let step = if slope > 0.0 { theta + over / slope } else { f64::NAN };
        theta = if step > low && step < high {
            step
        } else {
            match (low.is_finite(), high.is_finite()) {
                (true, true) => (low + high) / 2.0,
                // All at one end: as far as the farthest has to go.
                (true, false) => farthest(at, weight, |at, _| at).max(low),
                (false, true) => -farthest(at, weight, |at, k| most(k).min(total) - at).max(-high),
                (false, false) => break,
            }
        };
    }
    for (k, at) in at.iter_mut().enumerate() {
        *at = value(k, *at, theta);
    }
}

fn farthest(at: &[f64], weight: &[f64], way: impl Fn(f64, usize) -> f64) -> f64 {
    let far =
        at.iter().enumerate().map(|(k, at)| if weight[k] > 0.0 { way(*at, k) / weight[k] } else { 0.0 });
    far.fold(0.0, f64::max)
}

/// Lengths of steps: by column for hours, by row for prices.
struct Steps {
    hours: Vec<f64>,
    prices: Vec<f64>,
}

impl Steps {
    fn of(lift: &Lift) -> Steps {
        let one_over = |sum: f64| if sum > 0.0 { 1.0 / sum } else { 0.0 };
        Steps {
            hours: (0..lift.room.len()).map(|site| one_over(lift.by_site.sum(site))).collect(),
            prices: (0..lift.places.len()).map(|place| one_over(lift.by_place.sum(place))).collect(),
        }
    }

    /// How far apart two vectors are, measured by their steps.
    fn far(steps: &[f64], a: &[f64], b: &[f64]) -> f64 {
        let each = steps.iter().zip(a.iter().zip(b)).filter(|(step, _)| **step > 0.0);
        each.map(|(step, (a, b))| (a - b) * (a - b) / step).sum::<f64>().sqrt()
    }
}

pub(super) fn play(lift: &Lift, total: f64, settings: Settings, watch: &mut Watch<'_>) -> Spread {
    let steps = Steps::of(lift);
    let room = |site: usize| if steps.hours[site] > 0.0 { lift.room[site] } else { 0.0 };
    // In the beginning hours are spread by the crowd, and all people count alike.
    let mut hours: Vec<f64> = steps.hours.clone();
    project(&mut hours, &steps.hours, room, total);
    let mut now = Point::of(lift, hours, lift.people.clone());
    let mut best = Spread {
        hours: now.hours.clone(),
        value: now.value(lift),
        bound: lift.bound(&now.prices, &now.worth, total),
    };
    let nought = |len: usize| vec![0.0; len];
    let mut balance = Steps::far(&steps.prices, &now.prices, &nought(now.prices.len()))
        / Steps::far(&steps.hours, &now.hours, &nought(now.hours.len()));
    let (mut anchor, mut next, mut since) = (now.clone(), now.clone(), 0_usize);
    let (mut at_restart, mut last) = (best.bound - best.value, f64::INFINITY);
    for round in 1..=settings.rounds {
        step(lift, &steps, balance, room, total, &now, &mut next);
        since += 1;
        if round % LOOK != 0 && round != settings.rounds {
            now.reflect(&next, &anchor, 1.0 / (since as f64 + 1.0));
            continue;
        }
        let (value, bound) = (next.value(lift), lift.bound(&next.prices, &next.worth, total));
        if value > best.value {
            (best.value, best.hours) = (value, next.hours.clone());
        }
        best.bound = best.bound.min(bound).max(best.value);
        let report = Report { value: best.value, bound: best.bound, rounds: round, most: settings.rounds };
        if gap(best.value, best.bound) <= settings.gap || watch(report).is_break() {
            break;
        }
        // A new anchor where much was won, where no more is being won, or after long.
        let far = bound - value;
        let much = far <= 0.2 * at_restart;
        let stalls = far <= 0.8 * at_restart && far > last;
        if much || stalls || since * 3 > round + 10 * LOOK {
            let moved = (
                Steps::far(&steps.prices, &next.prices, &anchor.prices),
                Steps::far(&steps.hours, &next.hours, &anchor.hours),
            );
            if moved.0 > 0.0 && moved.1 > 0.0 {
                balance = (balance * (moved.0 / moved.1)).sqrt();
            }
            anchor.clone_from(&next);
            now.clone_from(&next);
            (since, at_restart, last) = (0, far, f64::INFINITY);
        } else {
            now.reflect(&next, &anchor, 1.0 / (since as f64 + 1.0));
            last = far;
        }
    }
    best
}

/// One round: hours go where they are worth most, then prices to where least is left, looking one step ahead.
fn step(
    lift: &Lift,
    steps: &Steps,
    balance: f64,
    room: impl Fn(usize) -> f64,
    total: f64,
    now: &Point,
    next: &mut Point,
) {
    for (site, hours) in next.hours.iter_mut().enumerate() {
        *hours = now.hours[site] + steps.hours[site] / balance * now.worth[site];
    }
    project(&mut next.hours, &steps.hours, room, total);
    for (place, price) in next.prices.iter_mut().enumerate() {
        next.given[place] = lift.by_place.times(place, &next.hours);
        let ahead = 2.0 * next.given[place] - now.given[place];
        *price = now.prices[place] - steps.prices[place] * balance * (lift.today[place] + ahead);
    }
    project(&mut next.prices, &steps.prices, |_| f64::INFINITY, 1.0);
    for (site, worth) in next.worth.iter_mut().enumerate() {
        *worth = lift.by_site.times(site, &next.prices);
    }
}
