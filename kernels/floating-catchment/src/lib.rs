//! Who can reach help, and how much of it: spatial access to services.
//!
//! Demand are places with people, supply are places with capacity (hours, beds, seats; any unit). The floating catchment
//! methods answer, for every demand place, how much supply there is per person once everybody within reach is
//! counted. The crate knows no files, no maps and no domain; it takes slices and gives vectors.
//!
//! # Travel
//!
//! Two things can be a [`Reach`]:
//!
//! * [`Near`]: points on the globe. Costs are great-circle kilometres (mean radius [`EARTH_KM`]) times a detour
//!   factor; pairs are found by a spatial index and weighed on the way. Memory grows with places, never with pairs.
//! * [`Costs`]: a sparse matrix of costs somebody computed, minutes usually. A pair that was not given does not exist.
//!
//! A [`Decay`] says how much a pair counts by its cost. Thresholds are inclusive: who lives exactly 30 km away is within
//! 30 km, as [`Point::km`] measures it.
//!
//! # Methods
//!
//! | function | method | source |
//! |---|---|---|
//! | [`two_step`] with [`Decay::Within`] | 2SFCA | Luo and Wang 2003, doi:10.1068/b29120 |
//! | [`two_step`] with [`Decay::Steps`], [`Decay::Gaussian`] | E2SFCA | Luo and Qi 2009, doi:10.1016/j.healthplace.2009.06.002 |
//! | [`two_step`] with [`Decay::Epanechnikov`] | KD2SFCA | Dai and Wang 2011, doi:10.1068/b36149 |
//! | [`three_step`] | 3SFCA | Wan, Zou and Sternberg 2012, doi:10.1080/13658816.2011.624987 |
//! | [`modified`] | M2SFCA | Delamater 2013, doi:10.1016/j.healthplace.2013.07.012 |
//! | [`balanced`] | BFCA | Paez, Higgins and Vivona 2019, doi:10.1371/journal.pone.0218773 |
//! | [`raam::equilibrium`] | RAAM | Saxon and Snow 2020, doi:10.1080/24694452.2019.1629868 |
//!
//! Several layers of supply at once ([`two_step_layers`]), groups of people with a reach of their own
//! ([`two_step_groups`]), catchments that vary from place to place ([`Near::with_demand_stretch`]) and supply that needs
//! no travel ([`tele`]) build on the same two sums. How evenly access is spread is in [`inequality`], how sure one can be
//! of it in [`uncertainty`]. Where more of it should go, with a bound beside every answer, is in [`plan`].
//!
//! ```
//! use floating_catchment::{Decay, Near, Point, two_step};
//!
//! let homes = [Point { lat: 50.38, lon: 18.95 }, Point { lat: 50.45, lon: 18.86 }];
//! let clinics = [Point { lat: 50.35, lon: 18.92 }];
//! let near = Near::new(&homes, &clinics, 30.0)?.with_detour(1.3)?;
//! let found = two_step(&near, &Decay::Within(30.0), &[52_000.0, 61_000.0], &[420.0])?;
//! assert_eq!(found.access, [420.0 / 113_000.0; 2]);
//! # Ok::<(), floating_catchment::Problem>(())
//! ```
//!
//! # Results
//!
//! Sums are in double precision. Whole numbers of people are summed zone by zone without any rounding. A fast filter
//! never decides what is close to a threshold: such a pair is measured again by [`Point::km`]. Nothing depends on the
//! number of threads. Randomness is passed in.

mod catchment;
mod costs;
mod decay;
mod grid;
pub mod inequality;
mod lanes;
mod near;
pub mod plan;
pub mod raam;
mod share;
mod sphere;
pub mod uncertainty;

pub use catchment::{
    Access, Group, Reach, balanced, modified, tele, three_step, two_step, two_step_groups, two_step_layers,
};
pub use costs::Costs;
pub use decay::Decay;
pub use near::Near;
pub use sphere::{EARTH_KM, Point};

/// Input that cannot be computed with. Rows count from 0.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    #[error("{what} row {row} is not on the globe")]
    Nowhere { what: &'static str, row: usize },
    #[error("{what} row {row} is not a number in its range")]
    Value { what: &'static str, row: usize },
    #[error("{found} values where there are {wanted} places")]
    Length { wanted: usize, found: usize },
    #[error("pair {row} names a place that does not exist")]
    Unknown { row: usize },
    #[error("pair {row} was already given as pair {first}")]
    Twice { row: usize, first: usize },
    #[error("more than four thousand million places or pairs")]
    TooMany,
    #[error("{0}")]
    Decay(&'static str),
}
