//! Figures about people, published so that nobody can be picked out of them.
//!
//! Pure computing: no files, no clock, and chance only as an argument. Counts are whole numbers of people.
//!
//! | what | where | source |
//! |---|---|---|
//! | 0 shown, 1–7 hidden, the rest to the nearest 5 | [`SmallNumbers`] | NHS Digital, disclosure control for HES and ECDS from September 2018 |
//! | a sum of few, or of one large part | [`may_publish_sum`] | ustawa o statystyce publicznej, art. 38(2) (Dz.U. 2024 poz. 1799) |
//! | which further cells to hide when totals are exact | [`protect`] | Kelly, Golden and Assad 1992, doi:10.1002/net.3230220407; the proof is a linear programme |
//! | what a reader can work out | [`Known`] | Fischetti and Salazar 2001, doi:10.1287/mnsc.47.7.1008.9805 (attacker's subproblems) |
//! | what may still be published after what was | [`Register`] | differencing: Hundepool and others, Statistical Disclosure Control, 2012, ch. 5 |
//! | noise | [`laplace`] | Ghosh, Roughgarden and Sundararajan 2012, doi:10.1137/09076828X; Canonne, Kamath and Steinke 2020, arXiv:2004.00010 |
//!
//! Whoever publishes chooses one of two ways. **Rounded**: every figure, totals too, passes [`SmallNumbers`]; nothing else
//! need be hidden. **Exact**: small cells are hidden, [`protect`] hides as few others as it can find, and proves with
//! exact fractions that no hidden small cell can be narrowed down. What cannot be proven is refused.
//!
//! ```
//! use disclosure::{Margins, Shown, SmallNumbers, Table, protect};
//!
//! let rule = SmallNumbers::default();
//! assert_eq!([0, 3, 7, 8, 13].map(|count| rule.show(count)),
//!     [Shown::About(0), Shown::Hidden, Shown::Hidden, Shown::About(10), Shown::About(15)]);
//!
//! // three people would follow from the totals: three more cells have to go
//! let table = Table::new(3, 3, vec![12, 3, 20, 8, 15, 9, 30, 11, 7])?;
//! let shown = protect(&table, Margins::Both, 5)?;
//! assert_eq!(shown.hidden(), 4);
//! assert!(shown.ranges[1].unwrap().spans(5));
//! # Ok::<(), disclosure::Problem>(())
//! ```

mod exact;
mod known;
pub mod laplace;
mod register;
mod small;
mod suppress;

pub use known::{Known, Range};
pub use register::{Refusal, Register};
pub use small::{Shown, SmallNumbers, may_publish_sum};
pub use suppress::{Margins, Protected, Table, protect, ranges};

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    #[error("{found} cells where {rows} rows of {columns} are meant")]
    Shape { rows: usize, columns: usize, found: usize },
    #[error("the limit has to be at least 2")]
    Limit,
    #[error(
        "the table cannot be published with exact totals: whatever is hidden, somebody can be worked out"
    )]
    Unprotectable,
    #[error("what is known contradicts itself")]
    Contradiction,
    #[error("the numbers are too large to compute with exactly")]
    TooLarge,
    #[error("cell {cell} of {cells}")]
    Cell { cell: usize, cells: usize },
    #[error("{what} is not a number in its range")]
    Value { what: &'static str },
}
