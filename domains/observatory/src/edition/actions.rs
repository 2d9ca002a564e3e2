//! What may be asked of editions, and asking for new ones.

use ::store::Tx;
use base::{Message, Problem};
use people::{Caller, Roles};

use super::{
    model::{Edition, Line, Recomputation, RecomputationId, View},
    store,
};
use crate::{
    model::{Measure, Measured, Month},
    place::actions as places,
};

/// How many months one computation may span.
pub const LONGEST: i64 = 120;

/// Months that were computed, the oldest first, with the number of their newest edition. Anybody may know.
pub fn months(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<(Month, i64)>, Problem> {
    store::months(tx, caller)
}

/// An edition by its month and number: the newest of a month without a number, of
/// the newest month that tells anything without a month. Whether there is a
/// newer one comes along.
pub fn edition(
    tx: &mut Tx<'_>,
    caller: &Caller,
    month: Option<Month>,
    number: Option<i64>,
) -> Result<Option<(Edition, bool)>, Problem> {
    let months = store::months(tx, caller)?;
    let month = match month {
        Some(month) => month,
        None => match telling(tx, caller, &months)? {
            Some(month) => month,
            None => return Ok(None),
        },
    };
    let newest = months.iter().find(|(of, _)| *of == month).map(|(_, number)| *number);
    let found = match number {
        Some(number) => store::by_number(tx, caller, month, number)?,
        None => store::newest(tx, caller, month)?,
    };
    Ok(found.map(|edition| {
        let superseded = newest.is_some_and(|newest| newest > edition.number);
        (edition, superseded)
    }))
}

/// The newest month of which anything is known; sources come late, and a page of dashes helps nobody. Else the newest.
fn telling(tx: &mut Tx<'_>, caller: &Caller, months: &[(Month, i64)]) -> Result<Option<Month>, Problem> {
    const LOOKED_AT: usize = 24;
    for (month, _) in months.iter().rev().take(LOOKED_AT) {
        let sources = store::newest(tx, caller, *month)?.map(|edition| edition.sources);
        if sources.is_some_and(|sources| sources.queues > 0 || !sources.directory_regions.is_empty()) {
            return Ok(Some(*month));
        }
    }
    Ok(months.last().map(|(month, _)| *month))
}

/// A whole edition.
pub fn view(
    tx: &mut Tx<'_>,
    caller: &Caller,
    month: Option<Month>,
    number: Option<i64>,
) -> Result<Option<View>, Problem> {
    let Some((edition, superseded)) = self::edition(tx, caller, month, number)? else { return Ok(None) };
    let set = places::set(tx, caller, &edition.set)?;
    let lines = store::lines(tx, caller, edition.id, &set)?;
    let years = store::years(tx, caller, edition.id)?;
    Ok(Some(View { edition, set, lines, years, superseded }))
}

/// One place of an edition, and its months before it as they were when the edition was made.
#[derive(Clone, Debug)]
pub struct PlaceView {
    pub edition: Edition,
    pub set: std::sync::Arc<crate::place::PlaceSet>,
    pub place: usize,
    pub line: Line,
    pub series: Vec<(Month, Measured)>,
    pub superseded: bool,
}

pub fn place(
    tx: &mut Tx<'_>,
    caller: &Caller,
    code: &str,
    month: Option<Month>,
    number: Option<i64>,
) -> Result<PlaceView, Problem> {
    let (edition, superseded) = self::edition(tx, caller, month, number)?.ok_or(Problem::NotFound)?;
    let set = places::set(tx, caller, &edition.set)?;
    let place = set.number(code).ok_or(Problem::NotFound)?;
    let mut series = Vec::new();
    for (month, id) in &edition.sources.history {
        if let Some(line) = store::line(tx, caller, *id, code, place)? {
            series.push((*month, line.measured));
        }
    }
    let population = set.places[place].population;
    let line = store::line(tx, caller, edition.id, code, place)?.unwrap_or_else(|| {
        let measured = Measured { population, ..Measured::default() };
        Line { place, measured, verdict: super::trend::Verdict::CannotSay, findings: Vec::new() }
    });
    series.push((edition.month, line.measured.clone()));
    Ok(PlaceView { edition, set, place, line, series, superseded })
}

/// The mean of a region and month after month, as far as the edition looks back; the empty name is everywhere.
pub fn mean_series(
    tx: &mut Tx<'_>,
    caller: &Caller,
    edition: &Edition,
    region: &str,
    measure: Measure,
) -> Result<Vec<(Month, f64)>, Problem> {
    let mut series = Vec::new();
    for (month, id) in &edition.sources.history {
        let mean = store::sources(tx, caller, *id)?.and_then(|sources| sources.mean(region, measure));
        series.extend(mean.map(|mean| (*month, mean)));
    }
    series.extend(edition.sources.mean(region, measure).map(|mean| (edition.month, mean)));
    Ok(series)
}

/// Asks for months to be computed. The same id once more changes nothing and says so.
pub fn begin(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: RecomputationId,
    from: Month,
    to: Month,
) -> Result<bool, Problem> {
    caller.must(Roles::MANAGE)?;
    if to < from {
        return Err(Problem::field("to", Message::new("observatory-span-order")));
    }
    if to > Month::of(caller.today()) {
        return Err(Problem::field("to", Message::new("observatory-span-future")));
    }
    if to.index() - from.index() >= LONGEST {
        return Err(Problem::field("from", Message::new("observatory-span-long").number("most", LONGEST)));
    }
    store::begin(tx, caller, id, from, to)
}

/// The last computations, the newest first.
pub fn recent(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Recomputation>, Problem> {
    caller.must(Roles::FIGURES)?;
    store::recent(tx, caller)
}
