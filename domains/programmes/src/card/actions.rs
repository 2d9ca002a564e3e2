//! Gathering a card.

use base::{Day, Period, Problem};
use people::Caller;
use store::Tx;
use texts::Lang;

use super::{build::Gathered, model::CardData};
use crate::{
    figures::{self, model::Filter},
    model::Programme,
    programme, records,
};

/// The card of a programme for a period, in a language.
pub fn build(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: &Programme,
    period: Period,
    lang: Lang,
) -> Result<CardData, Problem> {
    caller.must(super::READ)?;
    let aggregates_only = figures::actions::aggregates_only(caller);
    // Days of one's own choice would let a reader of aggregates take one meeting from another.
    let period = if aggregates_only { figures::rules::whole_quarters(period) } else { period };
    let texts = programme::actions::texts(tx, caller, programme.id, lang)?;
    let filter = Filter::of_programme(programme.id);
    let report = figures::actions::report(tx, caller, &filter, period)?;
    let mut years = Vec::new();
    for line in report.by_year {
        let Some(year) = Period::year(line.year) else { continue };
        let within = Period { from: period.from.max(year.from), to: period.to.min(year.to) };
        years.push((line, within, figures::actions::report(tx, caller, &filter, within)?));
    }
    let mut circles = Vec::new();
    for circle in records::circles(tx, caller)? {
        if circle.programme == programme.id {
            circles.push((circle.id, circle.name));
        }
    }
    let gathered = Gathered {
        t: caller.t().other(lang),
        programme,
        period,
        texts,
        years,
        circles,
        funding: programme::actions::funding(tx, caller, programme.id)?,
        aggregates_only,
        today: caller.today(),
    };
    Ok(gathered.card())
}

/// What a card speaks of when nobody says: from the programme's first year to the end of the last month with a closed
/// register.
pub fn usual_period(tx: &mut Tx<'_>, caller: &Caller, programme: &Programme) -> Result<Period, Problem> {
    caller.must(super::READ)?;
    let today = caller.today();
    let from = Day::new(programme.started_on.year(), 1, 1).unwrap_or(programme.started_on);
    let all = Period { from, to: today.max(from) };
    let report = figures::actions::report(tx, caller, &Filter::of_programme(programme.id), all)?;
    let to = report.days.map_or(all.to, |(_, last)| Day(last.0.last_of_month()));
    Ok(Period { from, to })
}
