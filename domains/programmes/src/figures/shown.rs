//! Figures as somebody may see them.

use texts::T;

use super::{
    model::Figures,
    rules::{FEW, few},
};

/// Which figures a reader may see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sight {
    /// Nobody may be recognisable.
    pub aggregates_only: bool,
    /// Marks of whole years and of all circles together: parts of them could be taken from each other.
    pub marks: bool,
}

/// Five figures as text, in the order of every table: persons, meetings, programme hours, attendances, contact hours.
pub(super) fn shown(t: T, figures: &Figures, sight: Sight) -> [String; 5] {
    let hide = sight.aggregates_only && few(figures);
    let marks =
        |text: String| if sight.aggregates_only && (hide || !sight.marks) { "–".to_owned() } else { text };
    [
        if hide { t.one("figures-fewer", "n", FEW) } else { t.number(figures.persons) },
        t.number(figures.meetings),
        hours(t, figures.minutes),
        marks(t.number(figures.attendances)),
        marks(hours(t, figures.contact_minutes)),
    ]
}

/// The label says that these are hours.
fn hours(t: T, minutes: i64) -> String {
    if minutes % 60 == 0 { t.number(minutes / 60) } else { t.decimal(minutes as f64 / 60.0, 2) }
}

/// The keys of the five, in the same order.
pub(super) const NAMES: [&str; 5] = [
    texts::key!("figures-persons"),
    texts::key!("figures-meetings"),
    texts::key!("figures-programme-hours"),
    texts::key!("figures-attendances"),
    texts::key!("figures-contact-hours"),
];

/// What each of the five means.
pub(super) const MEANINGS: [&str; 5] = [
    texts::key!("figures-persons-means"),
    texts::key!("figures-meetings-means"),
    texts::key!("figures-programme-hours-means"),
    texts::key!("figures-attendances-means"),
    texts::key!("figures-contact-hours-means"),
];
