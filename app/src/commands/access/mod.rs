//! Spatial access for anybody's tables; see the crate `floating-catchment` for what the methods mean.

mod read;

use std::{
    cell::Cell,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use floating_catchment::{Decay, Near, Point, Reach, modified, raam, three_step, two_step};

use self::read::{Places, Ways};
use super::{Verdict, put, working};
use crate::settings::Usage;

/// Compute how much supply people reach, place by place.
///
/// Reads demand as id,lat,lon,pop and supply as id,lat,lon,cap, writes id,value. Distance is the great circle on a
/// sphere of 6371.0088 km. With --cost (origin,dest,minutes) places need no coordinates, a way that is not in the file
/// does not exist, and the radius, the steps, sigma and tau are minutes. All thresholds are inclusive. Values are supply
/// per person; of raam they are the cost of the best choice, less is better, empty where nothing is in reach.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ostoja access --demand d.csv --supply s.csv --method 2sfca --radius-km 30 --out access.csv\n  ostoja access --demand d.csv --supply s.csv --method e2sfca --steps 10:1,20:.68,30:.22 --out access.csv\n  ostoja access --demand d.csv --supply s.csv --cost minutes.csv --method raam --radius-km 60 --out access.csv"
)]
pub struct Access {
    /// People: id,lat,lon,pop
    #[arg(long, value_name = "FILE")]
    demand: PathBuf,
    /// Supply: id,lat,lon,cap
    #[arg(long, value_name = "FILE")]
    supply: PathBuf,
    /// Travel times: origin,dest,minutes
    #[arg(long, value_name = "FILE")]
    cost: Option<PathBuf>,
    #[arg(long, value_enum)]
    method: Method,
    /// Catchment in kilometres, with --cost in minutes. Without it the last step, or every way of the cost file
    #[arg(long, value_name = "KM", value_parser = amount, allow_negative_numbers = true)]
    radius_km: Option<f64>,
    /// Zones as threshold:weight, such as 10:1,20:.68,30:.22
    #[arg(long, value_name = "ZONES", value_parser = zones, conflicts_with = "gauss_sigma")]
    steps: Option<Zones>,
    /// Weights fall as a bell of this width
    #[arg(long, value_name = "SIGMA", value_parser = amount, allow_negative_numbers = true)]
    gauss_sigma: Option<f64>,
    /// Roads are longer than the straight line by this factor
    #[arg(long, value_name = "FACTOR", value_parser = amount, allow_negative_numbers = true, conflicts_with = "cost")]
    detour: Option<f64>,
    /// In raam: travel that weighs as much as mean crowding
    #[arg(long, value_name = "COST", value_parser = amount, allow_negative_numbers = true, default_value_t = 60.0)]
    tau: f64,
    /// Where to; "-" is the standard output
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
    /// Tell how long each part took
    #[arg(long)]
    time: bool,
}

#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
enum Method {
    #[value(name = "2sfca")]
    Plain,
    #[value(name = "e2sfca")]
    Enhanced,
    #[value(name = "3sfca")]
    ThreeStep,
    #[value(name = "m2sfca")]
    Modified,
    #[value(name = "raam")]
    Rational,
}

#[derive(Clone, Debug)]
struct Zones(Vec<(f64, f64)>);

fn amount(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(number) if number >= 0.0 && number.is_finite() => Ok(number),
        _ => Err("a number, 0 or more".to_owned()),
    }
}

fn zones(text: &str) -> Result<Zones, String> {
    let zone = |part: &str| {
        let (threshold, weight) = part.split_once(':').ok_or("zones are written like 10:1,20:.68,30:.22")?;
        Ok::<_, String>((amount(threshold.trim())?, amount(weight.trim())?))
    };
    let zones = text.split(',').map(zone).collect::<Result<Vec<_>, _>>()?;
    Decay::Steps(zones.clone()).check().map_err(|problem| problem.to_string())?;
    Ok(Zones(zones))
}

/// How long the two sums took, whatever method called them.
struct Timed<'a, R> {
    reach: &'a R,
    to_supply: Cell<Duration>,
    to_demand: Cell<Duration>,
}

fn clocked<T>(total: &Cell<Duration>, work: impl FnOnce() -> T) -> T {
    let start = Instant::now();
    let done = work();
    total.set(total.get() + start.elapsed());
    done
}

impl<R: Reach> Reach for Timed<'_, R> {
    fn demand_len(&self) -> usize {
        self.reach.demand_len()
    }

    fn supply_len(&self) -> usize {
        self.reach.supply_len()
    }

    fn to_supply(&self, decay: &Decay, amounts: &[f64]) -> Vec<f64> {
        clocked(&self.to_supply, || self.reach.to_supply(decay, amounts))
    }

    fn to_demand(&self, decay: &Decay, layers: &[&[f64]]) -> Vec<Vec<f64>> {
        clocked(&self.to_demand, || self.reach.to_demand(decay, layers))
    }

    fn each_pair(&self, decay: &Decay, visit: &mut dyn FnMut(usize, usize, f64, f64)) {
        clocked(&self.to_supply, || self.reach.each_pair(decay, visit));
    }
}

/// One value per demand place, with what has to be said about them.
struct Outcome {
    values: Vec<Option<f64>>,
    remarks: Vec<String>,
    steps: [Duration; 2],
}

impl Access {
    pub(super) fn run(self) -> anyhow::Result<Verdict> {
        let decay = self.decay()?;
        if self.method == Method::Rational && self.tau == 0.0 {
            return Err(Usage("--tau is above 0".to_owned()).into());
        }
        let mut parts = Vec::new();
        let start = Instant::now();
        let sphere = self.cost.is_none();
        let demand = working("demand", || read::places(&self.demand, "pop", sphere))?;
        let supply = working("supply", || read::places(&self.supply, "cap", sphere))?;
        if sphere {
            read::not_swapped(&self.demand, &demand, &self.supply, &supply)?;
        }
        let ways = match &self.cost {
            Some(file) => {
                Some(working("cost", || read::ways(file, (&self.demand, &demand), (&self.supply, &supply)))?)
            }
            None => None,
        };
        parts.push(("load", start.elapsed()));
        let outcome = working("access", || self.compute(&decay, &demand, &supply, ways, &mut parts))?;
        parts.extend(["step 1", "step 2"].into_iter().zip(outcome.steps));
        let start = Instant::now();
        put(Some(&self.out), &written(&demand, &outcome.values))?;
        parts.push(("write", start.elapsed()));
        for remark in &outcome.remarks {
            eprintln!("{remark}");
        }
        if self.time {
            for (part, took) in parts {
                eprintln!("{part:<7} {:>10.3} ms", took.as_secs_f64() * 1e3);
            }
        }
        Ok(Verdict::Fine)
    }

    fn decay(&self) -> anyhow::Result<Decay> {
        let weighted = self.steps.is_some() || self.gauss_sigma.is_some();
        let told = |text: &str| Err(Usage(text.to_owned()).into());
        match self.method {
            Method::Plain | Method::Rational if weighted => {
                return told(
                    "2sfca and raam have no weights; --steps and --gauss-sigma are for e2sfca, 3sfca and m2sfca",
                );
            }
            Method::Enhanced if !weighted => {
                return told("e2sfca needs weights: --steps 10:1,20:.68,30:.22 or --gauss-sigma 15");
            }
            _ => {}
        }
        let radius = match (self.radius_km, &self.steps, &self.cost) {
            (Some(radius), ..) => radius,
            (None, None, None) => return told("how far do people go? --radius-km 30"),
            (None, ..) => f64::INFINITY,
        };
        if self.detour == Some(0.0) || self.gauss_sigma == Some(0.0) {
            return told("--detour and --gauss-sigma are above 0");
        }
        Ok(match (&self.steps, self.gauss_sigma) {
            (Some(Zones(zones)), _) => {
                // The radius cuts off what is beyond it, in the middle of a zone too.
                let beyond = zones.iter().position(|(threshold, _)| *threshold >= radius);
                let mut zones = zones[..beyond.map_or(zones.len(), |at| at + 1)].to_vec();
                if let (Some(last), Some(_)) = (zones.last_mut(), beyond) {
                    last.0 = radius;
                }
                Decay::Steps(zones)
            }
            (None, Some(sigma)) => Decay::Gaussian { sigma, radius },
            (None, None) => Decay::Within(radius),
        })
    }

    fn compute(
        &self,
        decay: &Decay,
        demand: &Places,
        supply: &Places,
        ways: Option<Ways>,
        parts: &mut Vec<(&'static str, Duration)>,
    ) -> anyhow::Result<Outcome> {
        let start = Instant::now();
        match ways {
            Some(ways) => {
                let remark = ways.remark.clone();
                let file = self.cost.as_deref().unwrap_or(Path::new("cost"));
                let costs = ways.costs(file, demand, supply)?;
                parts.push(("index", start.elapsed()));
                let mut outcome = self.of(decay, &costs, demand, supply)?;
                outcome.remarks.extend(remark);
                Ok(outcome)
            }
            None => {
                let near = Near::new(&demand.at, &supply.at, decay.radius())?;
                let near = near.with_detour(self.detour.unwrap_or(1.0))?;
                parts.push(("index", start.elapsed()));
                self.of(decay, &near, demand, supply)
            }
        }
    }

    fn of(
        &self,
        decay: &Decay,
        reach: &impl Reach,
        demand: &Places,
        supply: &Places,
    ) -> anyhow::Result<Outcome> {
        let timed = Timed { reach, to_supply: Cell::default(), to_demand: Cell::default() };
        let (people, capacity) = (&demand.amount[..], &supply.amount[..]);
        let start = Instant::now();
        let mut remarks = Vec::new();
        let found = match self.method {
            Method::Rational => {
                let settings = raam::Settings {
                    tau: self.tau,
                    radius: decay.radius(),
                    rounds: 1000,
                    ..raam::Settings::default()
                };
                let found = raam::equilibrium(&timed, people, capacity, settings)?;
                if found.gap > settings.gap {
                    remarks
                        .push(format!("stopped at a gap of {:.1e} after {} rounds", found.gap, found.rounds));
                }
                timed.to_demand.set(start.elapsed().saturating_sub(timed.to_supply.get()));
                let unused = found.load.iter().map(|load| *load > 0.0).collect();
                (found.cost, unused)
            }
            method => {
                let method = match method {
                    Method::ThreeStep => three_step,
                    Method::Modified => modified,
                    _ => two_step,
                };
                let found = method(&timed, decay, people, capacity)?;
                let used = found.ratio.iter().zip(capacity).map(|(ratio, cap)| *ratio > 0.0 || *cap == 0.0);
                let used = used.collect();
                (found.access.into_iter().map(Some).collect(), used)
            }
        };
        let (values, used): (Vec<Option<f64>>, Vec<bool>) = found;
        remarks.extend(self::remarks(self, &values, &used, demand, supply));
        Ok(Outcome { values, remarks, steps: [timed.to_supply.get(), timed.to_demand.get()] })
    }
}

/// What somebody who reads the values has to know.
fn remarks(
    asked: &Access,
    values: &[Option<f64>],
    used: &[bool],
    demand: &Places,
    supply: &Places,
) -> Vec<String> {
    let (homes, sites) = (asked.demand.display(), asked.supply.display());
    let mut remarks = Vec::new();
    let nobody = demand.amount.iter().all(|people| *people == 0.0);
    let nothing = supply.amount.iter().all(|cap| *cap == 0.0);
    if nobody {
        remarks.push(format!("{homes}: nobody lives here, every pop is 0"));
    }
    if nothing {
        remarks.push(format!("{sites}: there is no supply, every cap is 0"));
    }
    if nobody || nothing {
        return remarks;
    }
    let without = values.iter().filter(|value| value.is_none_or(|value| value == 0.0)).count();
    if without > 0 && asked.method != Method::Rational || values.iter().any(Option::is_none) {
        remarks.push(format!("{homes}: {without} of {} places reach no supply", values.len()));
    }
    let unused: Vec<f64> =
        used.iter().zip(&supply.amount).filter(|(used, _)| !**used).map(|(_, cap)| *cap).collect();
    let lost: f64 = unused.iter().sum();
    if lost > 0.0 {
        let places = format!("{} of {} places", unused.len(), used.len());
        remarks.push(format!("{sites}: {places} with {lost} in all are used by nobody"));
    }
    if values.len() > 1 && values[0].is_some() && values.iter().all(|value| *value == values[0]) {
        remarks.push("every value is the same: the catchment holds everything".to_owned());
    }
    remarks
}

/// `id,value` with the shortest digits that read back as the same number.
fn written(demand: &Places, values: &[Option<f64>]) -> Vec<u8> {
    let mut out = Vec::with_capacity(values.len() * 32 + 16);
    let mut digits = zmij::Buffer::new();
    out.extend_from_slice(b"id,value\n");
    for (id, value) in demand.ids().zip(values) {
        if id.contains([',', '"', '\n', '\r']) {
            out.push(b'"');
            out.extend_from_slice(id.replace('"', "\"\"").as_bytes());
            out.push(b'"');
        } else {
            out.extend_from_slice(id.as_bytes());
        }
        out.push(b',');
        if let Some(value) = value {
            out.extend_from_slice(digits.format_finite(*value).as_bytes());
        }
        out.push(b'\n');
    }
    out
}

/// Coordinates of a table.
fn point(lat: f64, lon: f64) -> Option<Point> {
    Point::new(lat, lon).filter(|point| (-180.0..=180.0).contains(&point.lon))
}
