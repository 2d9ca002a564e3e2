//! Where things are: places by name, by postcode or by a point, distances, communes with their borders, maps.
//!
//! [`Gazetteer::poland`] comes with the product: the 2,477 communes of Poland with their borders, 3,649 towns and
//! villages. It is packed into the program (350 kB) and unpacked when it is first asked for, the borders apart from the
//! names. [`Gazetteer::from_csv`] makes one of any country from a table `id,name,lat,lon,pop`; every row that cannot be
//! used is named with its reason.
//!
//! A **name** is found as people write it: without accents, in another grammatical case ("w Tarnowskich Górach"), by its
//! first word ("Piekary"), as it sounds in Cyrillic ("Тарновске-Гуры"), with one slip. The first of these ways that finds
//! anything answers, and [`How`] says which it was. Several places of one name are several candidates, told apart by
//! county and region; the likeliest comes first, nobody is chosen silently.
//!
//! **What the data lacks**: villages of fewer than 500 people that are not the seat of a commune (a commune's own name
//! still finds it), and postcodes, for which there is no free list: [`Postcodes`] holds those that somebody supplied.
//!
//! **Maps** are drawn on the server ([`Sheet`], [`Borders`]): plain numbers and paths for an SVG, simplified to a budget
//! of bytes. Sources and licences: `data/README.md`; whoever shows the data shows [`CREDITS`].

mod borders;
mod gazetteer;
mod map;
mod names;
mod place;
mod poland;
mod postcodes;
mod table;

pub use borders::{Borders, Shape};
pub use gazetteer::{Candidate, Gazetteer, How};
pub use map::{Cluster, Label, Sheet, View};
pub use names::announces;
pub use place::{Commune, CommuneKind, Place, SizeClass, distance_km};
pub use poland::CREDITS;
pub use postcodes::{Postcodes, postcode_in};
pub use table::RowProblem;
