//! Which sites, where every place takes the best of them: maximal covering and p-median in one.

use std::{cmp::Ordering, collections::BinaryHeap};

use super::{Gains, Report, Settings, Watch, gap};

/// Sites that were chosen. There may be fewer than the budget buys: none that gains nothing is taken.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// By number, in order.
    pub sites: Vec<usize>,
    /// What they gain together.
    pub value: f64,
    /// No choice of as many sites gains more.
    pub bound: f64,
}

impl Choice {
    /// How far it may be from the best, as a share of the bound.
    pub fn gap(&self) -> f64 {
        gap(self.value, self.bound)
    }
}

/// What a site would add, as it was when last looked at. What it really adds only falls while others are chosen.
#[derive(PartialEq)]
struct Promise {
    gain: f64,
    site: usize,
    /// How many sites had been chosen.
    when: usize,
}

impl Eq for Promise {}
impl Ord for Promise {
    fn cmp(&self, other: &Promise) -> Ordering {
        self.gain.total_cmp(&other.gain).then(other.site.cmp(&self.site))
    }
}
impl PartialOrd for Promise {
    fn partial_cmp(&self, other: &Promise) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// The site that adds most, then the one that adds most to it, and so on. At least 63 % of the best there is (Nemhauser,
/// Wolsey and Fisher 1978, doi:10.1007/BF01588971), and in practice far more; the bound says how much.
pub fn greedy(gains: &Gains, most: usize) -> Choice {
    let mut has = vec![0.0_f64; gains.places()];
    let added = |has: &[f64], site: usize| -> f64 {
        gains.of_site(site).map(|(place, gain)| (gain - has[place]).max(0.0)).sum()
    };
    let mut heap: BinaryHeap<Promise> =
        (0..gains.sites()).map(|site| Promise { gain: added(&has, site), site, when: 0 }).collect();
    let mut sites = Vec::new();
    while sites.len() < most {
        let Some(promise) = heap.pop() else { break };
        if promise.gain <= 0.0 {
            break;
        }
        if promise.when < sites.len() {
            let gain = added(&has, promise.site);
            heap.push(Promise { gain, when: sites.len(), ..promise });
            continue;
        }
        for (place, gain) in gains.of_site(promise.site) {
            has[place] = has[place].max(gain);
        }
        sites.push(promise.site);
    }
    sites.sort_unstable();
    let value = has.iter().sum();
    let bound = multipliers(gains, most, &has).0;
    Choice { sites, value, bound: bound.max(value) }
}

/// The bound that multipliers give, and the sites that look best under them. A place may take no more than its
/// multiplier for nothing, `Σ λ`; what a site gives beyond, `Σ (gain − λ)⁺`, counts for the `most` best sites.
fn multipliers(gains: &Gains, most: usize, lambda: &[f64]) -> (f64, Vec<usize>) {
    let beyond = |site: usize| -> f64 {
        gains.of_site(site).map(|(place, gain)| (gain - lambda[place]).max(0.0)).sum()
    };
    let mut offers: Vec<(f64, usize)> = (0..gains.sites()).map(|site| (beyond(site), site)).collect();
    let taken = most.min(offers.len());
    let order = |a: &(f64, usize), b: &(f64, usize)| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1));
    if taken < offers.len() {
        offers.select_nth_unstable_by(taken, order);
    }
    let best = &offers[..taken];
    let bound = lambda.iter().sum::<f64>() + best.iter().map(|(offer, _)| offer).sum::<f64>();
    (bound, best.iter().map(|(_, site)| *site).collect())
}

/// Goes on from a choice: swaps sites while that gains, presses the bound down, and tries what its multipliers suggest,
/// until the two meet (within the settings' gap), the rounds are over, or the watch says stop.
pub fn improve(
    gains: &Gains,
    most: usize,
    start: Choice,
    settings: Settings,
    watch: &mut Watch<'_>,
) -> Choice {
    /// Rounds without a much better bound before the steps become shorter.
    const PATIENCE: usize = 30;
    /// What counts as much, as a share of what is left between the bound and the plan.
    const MUCH: f64 = 1e-3;
    /// Rounds after which the sites of the multipliers are swapped, however they look.
    const TRIED: usize = 60;
    /// Steps shorter than this move nothing.
    const SHORTEST: f64 = 1e-3;
    /// Rounds between two reports.
    const SAID: usize = 8;
    let mut open = Open::new(gains, &start.sites);
    open.swap_all();
    let mut best = Choice { sites: open.sites(), value: open.value(), bound: start.bound };
    let mut lambda = open.first.iter().map(|best| best.gain).collect::<Vec<f64>>();
    let (mut stride, mut patience) = (1.5, PATIENCE);
    // A city and a village move by what each has to gain.
    let scale: Vec<f64> =
        (0..gains.places()).map(|place| gains.of_place(place).next().map_or(0.0, |(_, most)| most)).collect();
    let mut way = vec![0.0_f64; gains.places()];
    let mut taken = vec![0_i32; gains.places()];
    for rounds in 0..settings.rounds {
        if best.gap() <= settings.gap || stride < SHORTEST || best.sites.is_empty() {
            break;
        }
        if rounds % SAID == 0 {
            let report = Report { value: best.value, bound: best.bound, rounds, most: settings.rounds };
            if watch(report).is_break() {
                break;
            }
        }
        let (bound, sites) = multipliers(gains, most, &lambda);
        // Sites that serve much under the multipliers are often a good start for swapping.
        if rounds % TRIED == TRIED - 1 || gains.value(&sites) > best.value {
            open = Open::new(gains, &sites);
            open.swap_all();
            if open.value() > best.value {
                best = Choice { sites: open.sites(), value: open.value(), ..best };
            }
        }
        if bound < best.bound {
            if best.bound - bound > MUCH * (best.bound - best.value) {
                patience = PATIENCE;
            }
            best.bound = bound.max(best.value);
        }
        patience -= 1;
        if patience == 0 {
            (stride, patience) = (stride * 0.7, PATIENCE);
        }
        // Down the slope of the bound: a multiplier falls where nobody among the best sites gives more than it, and
        // rises where several do.
        taken.fill(0);
        for (place, gain) in sites.iter().flat_map(|site| gains.of_site(*site)) {
            taken[place] += i32::from(gain > lambda[place]);
        }
        let mut long = 0.0;
        for (place, way) in way.iter_mut().enumerate() {
            let slope = 1.0 - f64::from(taken[place]);
            // The way keeps some of the last one, so that it does not go to and fro.
            *way = 0.6 * slope + 0.4 * *way;
            if lambda[place] > 0.0 || *way < 0.0 {
                long += *way * *way * scale[place];
            }
        }
        if long == 0.0 {
            break;
        }
        let step = stride * (bound - best.value).max(0.0) / long;
        for ((lambda, way), scale) in lambda.iter_mut().zip(&way).zip(&scale) {
            *lambda = (*lambda - step * scale * way).clamp(0.0, *scale);
        }
    }
    best
}

const NONE: u32 = u32::MAX;

/// A site that serves a place, by its slot, and what the place gains from it.
#[derive(Clone, Copy)]
struct Serves {
    slot: u32,
    gain: f64,
}

/// Sites that are open, and for every place the best two of them.
struct Open<'a> {
    gains: &'a Gains,
    slots: Vec<usize>,
    /// Per site.
    slot_of: Vec<u32>,
    first: Vec<Serves>,
    second: Vec<f64>,
    /// What would be lost without the site of a slot.
    loss: Vec<f64>,
    /// The same, less what a newcomer makes good.
    mended: Vec<f64>,
}

impl<'a> Open<'a> {
    fn new(gains: &'a Gains, sites: &[usize]) -> Open<'a> {
        let mut slot_of = vec![NONE; gains.sites()];
        for (slot, site) in sites.iter().enumerate() {
            slot_of[*site] = slot as u32;
        }
        let nobody = Serves { slot: NONE, gain: 0.0 };
        let mut open = Open {
            gains,
            slots: sites.to_vec(),
            slot_of,
            first: vec![nobody; gains.places()],
            second: vec![0.0; gains.places()],
            loss: vec![0.0; sites.len()],
            mended: Vec::new(),
        };
        for place in 0..gains.places() {
            open.settle(place);
        }
        open
    }

    fn sites(&self) -> Vec<usize> {
        let mut sites = self.slots.clone();
        sites.sort_unstable();
        sites
    }

    fn value(&self) -> f64 {
        self.first.iter().map(|best| best.gain).sum()
    }

    /// Finds the best two of a place anew.
    fn settle(&mut self, place: usize) {
        let before = self.first[place];
        if before.slot != NONE {
            self.loss[before.slot as usize] -= before.gain - self.second[place];
        }
        let mut open = self.gains.of_place(place).filter(|(site, _)| self.slot_of[*site] != NONE);
        let first = open.next().map_or(Serves { slot: NONE, gain: 0.0 }, |(site, gain)| Serves {
            slot: self.slot_of[site],
            gain,
        });
        let second = open.next().map_or(0.0, |(_, gain)| gain);
        if first.slot != NONE {
            self.loss[first.slot as usize] += first.gain - second;
        }
        (self.first[place], self.second[place]) = (first, second);
    }

    /// The slot that a site had best take over, and what that gains.
    fn swap(&mut self, site: usize) -> Option<(usize, f64)> {
        let mut gained = 0.0;
        self.mended.clear();
        self.mended.extend_from_slice(&self.loss);
        for (place, gain) in self.gains.of_site(site) {
            let (first, second) = (self.first[place], self.second[place]);
            gained += (gain - first.gain).max(0.0);
            if first.slot != NONE {
                self.mended[first.slot as usize] -= (gain.min(first.gain) - second).max(0.0);
            }
        }
        let least = self.mended.iter().enumerate().min_by(|a, b| a.1.total_cmp(b.1));
        least.map(|(slot, lost)| (slot, gained - lost))
    }

    /// Swaps, site by site, until no swap gains anything.
    fn swap_all(&mut self) {
        let least = 1e-9 * self.value();
        let (mut still, mut site) = (0, 0);
        let all = self.gains.sites();
        while still < all {
            if self.slot_of[site] == NONE
                && let Some((slot, gained)) = self.swap(site)
                && gained > least
            {
                let leaves = std::mem::replace(&mut self.slots[slot], site);
                self.slot_of[leaves] = NONE;
                self.slot_of[site] = slot as u32;
                let gains = self.gains;
                gains.of_site(leaves).for_each(|(place, _)| self.settle(place));
                gains.of_site(site).for_each(|(place, _)| self.settle(place));
                still = 0;
            }
            still += 1;
            site = (site + 1) % all;
        }
    }
}
