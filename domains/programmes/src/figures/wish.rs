//! What an address asks for: a period and a filter. Shared by the page, its downloads and the records behind it.

use base::{Day, FieldProblem, Message, Period, Problem};
use people::Caller;
use serde::Deserialize;
use store::Tx;
use web::Values;

use super::{actions, model::Filter};
use crate::{
    model::{Circle, Format, Kind, Programme},
    records,
};

/// `?year=2024&quarter=1&circle=srody`; own dates go before a year.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Wish {
    pub year: String,
    pub quarter: String,
    pub from: String,
    pub to: String,
    pub programme: String,
    pub circle: String,
    pub kind: String,
    pub format: String,
    /// Of the records behind a figure: which, and where the page before ended.
    pub which: String,
    pub after: String,
}

/// What was asked for, understood.
#[derive(Clone, Debug)]
pub(super) struct Asked {
    pub period: Period,
    pub filter: Filter,
    pub span: Span,
    pub programme: Option<Programme>,
    pub circle: Option<Circle>,
    /// The years there are figures of.
    pub years: Option<(i16, i16)>,
    pub problems: Vec<FieldProblem>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Span {
    Everything,
    Year(i16),
    Quarter(i16, i8),
    Own,
}

impl Span {
    fn period(self, years: (i16, i16)) -> Option<Period> {
        let (first, last) = match self {
            Span::Everything => ((years.0, 1), (years.1, 12)),
            Span::Year(year) => ((year, 1), (year, 12)),
            Span::Quarter(year, quarter) => ((year, 3 * quarter - 2), (year, 3 * quarter)),
            Span::Own => return None,
        };
        let from = Day::new(first.0, first.1, 1)?;
        Some(Period { from, to: Day(Day::new(last.0, last.1, 1)?.0.last_of_month()) })
    }

    /// Whether attendances of it may be told to those who read aggregates only.
    pub fn is_whole_years(self) -> bool {
        matches!(self, Span::Everything | Span::Year(_))
    }
}

/// Reads what was asked for; what makes no sense is a problem of its field, and the usual stands in for it.
pub(super) fn read(tx: &mut Tx<'_>, caller: &Caller, wish: &Wish) -> Result<Asked, Problem> {
    let years = actions::years(tx, caller)?;
    let this = caller.today().year();
    let latest = years.map_or(this, |(_, last)| last);
    let mut problems = Vec::new();
    let span = match wish.year.as_str() {
        "all" => Span::Everything,
        text => {
            let year = text.parse().ok().filter(|year| (1900..=2200).contains(year)).unwrap_or(latest);
            match wish.quarter.parse() {
                Ok(quarter @ 1..=4) => Span::Quarter(year, quarter),
                _ => Span::Year(year),
            }
        }
    };
    let period =
        span.period(years.unwrap_or((this, this))).ok_or_else(|| Problem::internal("a year without days"))?;
    let mut asked = Asked {
        period,
        filter: Filter::default(),
        span,
        programme: None,
        circle: None,
        years,
        problems: Vec::new(),
    };
    let own_dates = !wish.from.trim().is_empty() || !wish.to.trim().is_empty();
    // Days of one's own choice would let a reader of aggregates take one meeting from another.
    if own_dates && !actions::aggregates_only(caller) {
        match own(wish, asked.period) {
            Ok(period) => (asked.period, asked.span) = (period, Span::Own),
            Err(Problem::Invalid(found)) => problems.extend(found),
            Err(other) => return Err(other),
        }
    }
    if !wish.programme.is_empty() {
        let programme = records::programme(tx, caller, &wish.programme)?;
        asked.filter.programme = Some(programme.id);
        asked.programme = Some(programme);
    }
    if !wish.circle.is_empty() {
        let circle = records::circle(tx, caller, &wish.circle)?;
        let mine = actions::circles(tx, caller)?.iter().any(|mine| mine.id == circle.id);
        if !mine {
            return Err(Problem::NotFound);
        }
        asked.filter.circle = Some(circle.id);
        asked.circle = Some(circle);
    }
    asked.filter.kind = wish.kind.parse::<Kind>().ok();
    asked.filter.format = wish.format.parse::<Format>().ok();
    asked.problems = problems;
    Ok(asked)
}

fn own(wish: &Wish, usual: Period) -> Result<Period, Problem> {
    let values = Values::default().with("from", &wish.from).with("to", &wish.to);
    let mut reader = values.reader();
    let (from, to) = (reader.optional_day("from"), reader.optional_day("to"));
    reader.finish()?;
    // One date alone: until the end of the year it is in, or from its beginning.
    let from = from.or_else(|| to.map(|to| Day(to.0.first_of_year()))).unwrap_or(usual.from);
    let to = to.unwrap_or(Day(from.0.last_of_year()));
    Period::new(from, to).ok_or_else(|| {
        Problem::field("to", Message::new("figures-period-order").day("from", from).day("to", to))
    })
}

impl Asked {
    /// The query that asks the same again.
    pub fn query(&self) -> String {
        let mut parts = match self.span {
            Span::Everything => vec!["year=all".to_owned()],
            Span::Year(year) => vec![format!("year={year}")],
            Span::Quarter(year, quarter) => vec![format!("year={year}"), format!("quarter={quarter}")],
            Span::Own => vec![format!("from={}", self.period.from), format!("to={}", self.period.to)],
        };
        parts.extend(self.programme.as_ref().map(|one| format!("programme={}", one.slug)));
        parts.extend(self.circle.as_ref().map(|one| format!("circle={}", one.slug)));
        parts.extend(self.filter.kind.map(|kind| format!("kind={kind}")));
        parts.extend(self.filter.format.map(|format| format!("format={format}")));
        format!("?{}", parts.join("&"))
    }

    /// The same for another period or circle of a breakdown.
    pub fn for_days(&self, period: Period) -> String {
        Asked { period, span: Span::Own, ..self.clone() }.query()
    }

    pub fn is_filtered(&self) -> bool {
        self.circle.is_some() || self.filter.kind.is_some() || self.filter.format.is_some()
    }
}
