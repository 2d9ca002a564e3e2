//! Does it help: from answers on a scale to honest statements about many people.
//!
//! Pure computing over slices: no files, no clock, no chance, no domain. Every function names its source and its units;
//! proportions and survival are fractions of one unless a name says otherwise, confidence is a fraction (0.95), and
//! "change" is always after − before. Where there is too little to compute with, the answer is a [`Problem`] or `None`,
//! never a number made of nothing.
//!
//! | what | where | source |
//! |---|---|---|
//! | sums of items, reverse items, subscales, multipliers, proration, bands, alarms | [`Scale`] | the instrument's own manual, given as data |
//! | reliable and clinically significant change | [`ReliableChange`] | Jacobson and Truax 1991, doi:10.1037/0022-006X.59.1.12 |
//! | reliable recovery on several measures | [`several`] | Gyani, Shafran, Layard and Clark 2013, doi:10.1016/j.brat.2013.06.004 |
//! | two moments, paired only, with those who were lost | [`pair`] | – |
//! | d_z, d_av, Glass Δ, Hedges g, noncentral-t interval | [`paired`], [`independent`] | Lakens 2013, doi:10.3389/fpsyg.2013.00863; Hedges 1981, doi:10.3102/10769986006002107; Cumming and Finch 2001, doi:10.1177/0013164401614002 |
//! | interval of a proportion | [`wilson`], [`clopper_pearson`] | Wilson 1927, doi:10.1080/01621459.1927.10502953; Clopper and Pearson 1934, doi:10.1093/biomet/26.4.404 |
//! | interval of a difference of proportions | [`newcombe`] | Newcombe 1998 (method 10), doi:10.1002/(SICI)1097-0258(19980430)17:8<873::AID-SIM779>3.0.CO;2-I |
//! | rate with exact interval | [`garwood`] | Garwood 1936, doi:10.1093/biomet/28.3-4.437 |
//! | mean with interval, quantiles | [`mean`], [`quantile`] | Hyndman and Fan 1996 (type 7), doi:10.1080/00031305.1996.10473566 |
//! | staying: curve, median, restricted mean | [`KaplanMeier`] | Kaplan and Meier 1958, doi:10.1080/01621459.1958.10501452; Greenwood 1926; log-log limits: Kalbfleisch and Prentice 2002 |
//! | finishing against leaving | [`AalenJohansen`] | Aalen and Johansen 1978, Scand J Stat 5:141-150 |
//! | do curves differ | [`log_rank`] | Mantel 1966, Cancer Chemother Rep 50:163-170 |
//! | would recommend | [`recommendation`] | Reichheld 2003; standard error of a difference of multinomial shares |
//! | internal consistency | [`cronbach`] | Cronbach 1951, doi:10.1007/BF02310555; Feldt, Woodruff and Salih 1987, doi:10.1177/014662168701100107 |
//! | many questions at once | [`holm`], [`benjamini_hochberg`] | Holm 1979, Scand J Stat 6:65-70; Benjamini and Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x |
//!
//! ```
//! use outcomes::{Band, Scale, Subscale, wilson};
//!
//! let scale = Scale::new(3, 0..=3, &[2], vec![Subscale {
//!     items: vec![1, 2, 3],
//!     multiplier: 1,
//!     most_missing: 1,
//!     bands: vec![Band { from: 0, to: 4 }, Band { from: 5, to: 9 }],
//! }])?;
//! // item 2 is reversed: 1 counts as 2; the missing third is made up for by the two others
//! let score = scale.score(&[Some(3), Some(1), None])?[0].unwrap();
//! assert_eq!((score.raw, score.band, score.missing), (8, Some(1), 1));
//!
//! // 81 of 263 (Newcombe 1998, table I)
//! let ci = wilson(81, 263, 0.95)?;
//! assert!((ci.low - 0.2553).abs() < 5e-5 && (ci.high - 0.3662).abs() < 5e-5);
//! # Ok::<(), outcomes::Problem>(())
//! ```

mod change;
mod competing;
mod effect;
mod interval;
mod log_rank;
mod many;
mod pairs;
mod recommend;
mod reliability;
mod scale;
mod special;
mod summary;
mod survival;

pub use change::{Cutoffs, Direction, Measured, Moved, Reference, ReliableChange, Several, several};
pub use competing::{AalenJohansen, Share};
pub use effect::{Independent, Paired, independent, paired};
pub use interval::{Interval, Rate, clopper_pearson, garwood, newcombe, wilson};
pub use log_rank::{Test, log_rank};
pub use many::{benjamini_hochberg, holm};
pub use pairs::{Moments, Pair, Pairs, Taken, pair};
pub use recommend::{Recommendation, recommendation, recommendation_of};
pub use reliability::{Alpha, cronbach};
pub use scale::{Alarm, Band, Scale, Score, Subscale};
pub use summary::{Mean, mean, quantile};
pub use survival::{KaplanMeier, Restricted, Spell, Step};

/// Input that cannot be computed with. Rows count from 0, items of a scale from 1, as they are printed.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Problem {
    #[error("item {item} has the answer {value}, which the scale does not know")]
    Answer { item: usize, value: u8 },
    #[error("{found} answers where there are {wanted} items")]
    Answers { wanted: usize, found: usize },
    #[error("the scale names item {item} of {items}")]
    Item { item: usize, items: usize },
    #[error("a subscale needs at least one item, each once")]
    Items,
    #[error("the bands have a gap, overlap or do not cover what can be scored")]
    Bands,
    #[error("{found} where at least {wanted} are needed")]
    TooFew { wanted: usize, found: usize },
    #[error("{left} values against {right}")]
    Lengths { left: usize, right: usize },
    #[error("more events than there were")]
    More,
    #[error("confidence has to lie between 0 and 1")]
    Confidence,
    #[error("{what} is not a number in its range")]
    Value { what: &'static str },
    #[error("row {row} is not a number in its range")]
    Row { row: usize },
    #[error("all values are equal: there is no spread to compare with")]
    NoSpread,
}

fn sure(confidence: f64) -> Result<(), Problem> {
    if confidence > 0.0 && confidence < 1.0 { Ok(()) } else { Err(Problem::Confidence) }
}

fn finite(values: &[f64]) -> Result<(), Problem> {
    match values.iter().position(|value| !value.is_finite()) {
        Some(row) => Err(Problem::Row { row }),
        None => Ok(()),
    }
}
