//! What a plan is made over: places that count, help of today, and sites where something could go. Pure.

use base::{Message, Problem};
use floating_catchment::{Near, Point, Reach, two_step};

use super::model::{Lever, Request};
use crate::{
    edition::{
        compute::{kernel, people, point, zones},
        inputs::{Hours, Inputs},
    },
    model::{Parameters, Place},
    scenario::rules::near,
};

/// A way to help longer than this counts as this: whoever lives farther has no help in reach either way.
pub const FARTHEST_KM: f64 = 100.0;
/// Nobody is taken farther by a bus.
const RIDE_KM: f64 = 40.0;

/// A room that is lent.
#[derive(Clone, Debug, PartialEq)]
pub struct Room {
    pub name: String,
    pub at: Point,
    pub place: usize,
}

/// Everything a plan is made from.
pub struct Land<'a> {
    pub places: &'a [Place],
    /// Places whose access is known.
    pub known: &'a [bool],
    pub inputs: &'a Inputs,
    pub rules: &'a Parameters,
    pub rooms: &'a [Room],
    /// Where circles meet today.
    pub circles: &'a [Point],
    pub unmapped: usize,
}

/// Where something could go.
#[derive(Clone, Debug)]
pub struct Site {
    pub name: String,
    pub place: usize,
    pub at: Point,
    /// How much it can take.
    pub room: u32,
    /// Where its bus goes.
    pub to: Option<usize>,
}

/// The land as one lever sees it.
pub struct Board<'a> {
    pub land: &'a Land<'a>,
    pub lever: Lever,
    pub request: &'a Request,
    pub crowd: Vec<f64>,
    /// Known places with people in the region that was asked for.
    pub told: Vec<bool>,
    /// Help of today that the lever adds to: where, and hours a week.
    pub spots: Vec<Point>,
    pub hours: Vec<f64>,
    /// Hours a week for each person today.
    pub access: Vec<f64>,
    /// Kilometres by road to the nearest spot.
    pub km: Vec<f64>,
    pub sites: Vec<Site>,
}

impl<'a> Board<'a> {
    pub fn new(land: &'a Land<'a>, lever: Lever, request: &'a Request) -> Result<Board<'a>, Problem> {
        let places = land.places;
        let asked = |place: &Place| request.region.is_empty() || place.region == request.region;
        let told: Vec<bool> = places
            .iter()
            .zip(land.known)
            .map(|(place, known)| *known && place.population > 0 && asked(place))
            .collect();
        if !told.contains(&true) {
            return Err(Problem::field("region", Message::new("observatory-plan-nowhere")));
        }
        let unit = request.minutes as f64 / 60.0;
        let of = |hours: &&Hours| lever != Lever::Free || hours.public;
        let (spots, hours): (Vec<Point>, Vec<f64>) = if lever == Lever::Circle {
            land.circles.iter().map(|at| (*at, unit)).unzip()
        } else {
            let these = land.inputs.hours.iter().filter(of);
            these.map(|hours| (spot(hours), hours.weekly_minutes as f64 / 60.0)).unzip()
        };
        let crowd = people(places);
        let reach = near(places, &spots, land.rules)?;
        let access = two_step(&reach, &zones(land.rules), &crowd, &hours).map_err(kernel)?.access;
        let km = nearest(places, &spots, land.rules)?;
        let mut board =
            Board { land, lever, request, crowd, told, spots, hours, access, km, sites: Vec::new() };
        board.sites = board.find_sites()?;
        if board.sites.is_empty() {
            let key = match lever {
                Lever::Room => "observatory-plan-no-rooms",
                Lever::Free => "observatory-plan-no-paid",
                _ => "observatory-plan-no-sites",
            };
            return Err(Problem::field("lever", Message::new(key)));
        }
        Ok(board)
    }

    fn find_sites(&self) -> Result<Vec<Site>, Problem> {
        let (land, most) = (self.land, self.request.most_each);
        let counted = || (0..land.places.len()).filter(|place| self.told[*place]);
        let at_place = |place: usize, room: u32, to: Option<usize>| Site {
            name: crate::view::place_name(&land.places[place]),
            place,
            at: point(&land.places[place]),
            room,
            to,
        };
        Ok(match self.lever {
            Lever::Therapist | Lever::Circle | Lever::Tele => {
                counted().map(|place| at_place(place, most, None)).collect()
            }
            Lever::Entry => counted().map(|place| at_place(place, 1, None)).collect(),
            Lever::Bus => {
                let centres = self.centres()?;
                let served = counted().filter_map(|place| Some((place, centres[place]?)));
                served.map(|(place, to)| at_place(place, most.min(5), Some(to))).collect()
            }
            Lever::Room => {
                let rooms = land.rooms.iter().filter(|room| self.told[room.place]);
                let site = |room: &Room| Site {
                    name: room.name.clone(),
                    place: room.place,
                    at: room.at,
                    room: most,
                    to: None,
                };
                rooms.map(site).collect()
            }
            Lever::Free => self.paid(),
        })
    }

    /// For every place the place near it where people have most, if that is more than they have themselves.
    fn centres(&self) -> Result<Vec<Option<usize>>, Problem> {
        let homes: Vec<Point> = self.land.places.iter().map(point).collect();
        let reach = near_by(&homes, &homes, RIDE_KM, self.land.rules)?;
        let mut best: Vec<Option<usize>> = vec![None; homes.len()];
        reach.each_pair(&floating_catchment::Decay::Within(RIDE_KM), &mut |from, to, _, _| {
            let have = best[from].map_or(self.access[from], |best| self.access[best]);
            if self.access[to] > have {
                best[from] = Some(to);
            }
        });
        Ok(best)
    }

    /// Where hours are paid for by people themselves, and how many of them could become free.
    fn paid(&self) -> Vec<Site> {
        let mut spots: Vec<(Point, usize, i64)> = Vec::new();
        for hours in self.land.inputs.hours.iter().filter(|hours| !hours.public && self.told[hours.place]) {
            let at = spot(hours);
            match spots.iter_mut().find(|(known, place, _)| *known == at && *place == hours.place) {
                Some((_, _, minutes)) => *minutes += hours.weekly_minutes,
                None => spots.push((at, hours.place, hours.weekly_minutes)),
            }
        }
        let site = |(at, place, minutes): (Point, usize, i64)| Site {
            name: crate::view::place_name(&self.land.places[place]),
            place,
            at,
            room: u32::try_from(minutes / self.request.minutes.max(1))
                .unwrap_or(0)
                .min(self.request.most_each),
            to: None,
        };
        spots.into_iter().map(site).filter(|site| site.room > 0).collect()
    }

    /// People of the places that count, nobody elsewhere.
    pub fn people(&self) -> Vec<f64> {
        self.crowd.iter().zip(&self.told).map(|(people, told)| if *told { *people } else { 0.0 }).collect()
    }

    pub fn is_near(&self, place: usize) -> bool {
        self.km[place] <= self.request.near_km as f64
    }

    /// From homes to the sites, as far as `km` by road.
    pub fn reach(&self, km: f64) -> Result<Near, Problem> {
        let homes: Vec<Point> = self.land.places.iter().map(point).collect();
        let sites: Vec<Point> = self.sites.iter().map(|site| site.at).collect();
        near_by(&homes, &sites, km, self.land.rules)
    }

    pub fn unit_hours(&self) -> f64 {
        self.request.minutes as f64 / 60.0
    }
}

fn spot(hours: &Hours) -> Point {
    Point { lat: hours.lat, lon: hours.lon }
}

fn near_by(homes: &[Point], sites: &[Point], km: f64, rules: &Parameters) -> Result<Near, Problem> {
    Near::new(homes, sites, km / rules.detour).and_then(|near| near.with_detour(rules.detour)).map_err(kernel)
}

/// Kilometres by road to the nearest of some spots, at most the farthest that counts.
pub fn nearest(places: &[Place], spots: &[Point], rules: &Parameters) -> Result<Vec<f64>, Problem> {
    let homes: Vec<Point> = places.iter().map(point).collect();
    let reach = near_by(&homes, spots, FARTHEST_KM, rules)?;
    let mut km = vec![FARTHEST_KM; homes.len()];
    reach.each_pair(&floating_catchment::Decay::Within(FARTHEST_KM), &mut |place, _, cost, _| {
        km[place] = km[place].min(cost);
    });
    Ok(km)
}
