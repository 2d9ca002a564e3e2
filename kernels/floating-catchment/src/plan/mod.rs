//! Where should it go? A budget buys so many days, rooms or stops; which of the candidate sites get them?
//!
//! Three aims, and two kinds of problem behind them:
//!
//! | aim | problem | how |
//! |---|---|---|
//! | most people reached | maximal covering (Church and ReVelle 1974, doi:10.1007/BF01942293) | [`Gains::cover`], [`best`] |
//! | least distance | p-median (Hakimi 1964, doi:10.1287/opre.12.3.450) | [`Gains::distance`], [`best`] |
//! | the worst-off first | max-min access, a linear program because access is linear in hours | [`Lift`] |
//!
//! The first two are one problem: every place takes the best of the sites that were chosen, and what it takes is a
//! **gain** over what it has today. [`best::greedy`] answers at once; [`best::improve`] goes on by swapping sites
//! (Whitaker 1983, doi:10.1080/03155986.1983.11731889) while multipliers of Lagrange press an upper bound down. The third
//! is a game between hours and places: [`Lift::greedy`] deals out whole days at once, [`Lift::spread`] solves the linear
//! program, [`Lift::days`] makes whole days of it.
//!
//! # Nothing without its bound
//!
//! Every answer says its value **and** a bound that no plan of that budget exceeds. Both are certificates, not estimates:
//! the value is counted from the plan, the bound holds for whatever multipliers it was reached with. How good a plan
//! is can be told wherever the search stops, so it may stop at any time: a [`Watch`] hears how far it is and says
//! whether to go on. The crate has no clock; whoever has a deadline looks at theirs in the watch.

pub mod best;
mod gains;
mod game;
mod lift;

use std::ops::ControlFlow;

pub use gains::Gains;
pub use lift::{Days, Lift, Spread};

/// How far a search is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Report {
    /// The best plan so far.
    pub value: f64,
    /// No plan of the budget is better than this.
    pub bound: f64,
    /// Rounds done out of the most there will be.
    pub rounds: usize,
    pub most: usize,
}

/// Hears how far a search is, and stops it by [`ControlFlow::Break`].
pub type Watch<'a> = dyn FnMut(Report) -> ControlFlow<()> + 'a;

/// When a search is over.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// The bound is at most this share above the value.
    pub gap: f64,
    /// So many rounds in any case.
    pub rounds: usize,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings { gap: 1e-4, rounds: 4_000 }
    }
}

/// How far a value may be below the best there is, as a share of the bound.
pub fn gap(value: f64, bound: f64) -> f64 {
    if bound > 0.0 { ((bound - value) / bound).max(0.0) } else { 0.0 }
}
