//! Years of a programme that are closed for good.

use base::{Day, Message, Period, Problem};
use people::{Caller, Roles};
use store::Tx;

use super::{actions::meeting_name, store as table};
use crate::{figures::actions as figures, model::ProgrammeId, records};

/// Whether the year of this day is closed for good. Whoever writes asks [`hold_open`] instead.
pub fn is_frozen(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    day: Day,
) -> Result<bool, Problem> {
    table::is_frozen(tx, caller, programme, day.year().into())
}

/// Before anything of a register is written: keeps the year of this day open until the transaction ends, or refuses
/// because it is frozen.
pub fn hold_open(tx: &mut Tx<'_>, caller: &Caller, programme: ProgrammeId, day: Day) -> Result<(), Problem> {
    table::hold(tx, caller, programme)?;
    refuse_frozen(tx, caller, programme, day)
}

pub(super) fn refuse_frozen(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    day: Day,
) -> Result<(), Problem> {
    if is_frozen(tx, caller, programme, day)? {
        return Err(Problem::Refused(
            Message::new("register-year-frozen").text("year", day.year().to_string()),
        ));
    }
    Ok(())
}

/// Closes a year of a programme for good. Its figures, counted in this very transaction, are what every report of
/// that year says from now on. Freezing a year twice changes nothing.
pub fn freeze_year(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    year: i16,
) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    let programme = records::programme_by_id(tx, caller, programme)?;
    table::hold(tx, caller, programme.id)?;
    if table::is_frozen(tx, caller, programme.id, year.into())? {
        return Ok(());
    }
    let period = Period::year(year).ok_or(Problem::NotFound)?;
    if caller.today() <= period.to {
        return Err(Problem::Refused(Message::new("register-year-not-over").text("year", year.to_string())));
    }
    let open = table::count_open_in(tx, caller, programme.id, period)?;
    if open > 0 {
        let t = caller.t();
        let mut names = Vec::new();
        for meeting in table::open_in(tx, caller, programme.id, period, 5)? {
            let name = meeting_name(tx, caller, &meeting)?;
            names.push(format!("{} {name}", t.date_short(meeting.day.0)));
        }
        if open > names.len() as i64 {
            names.push("…".to_owned());
        }
        return Err(Problem::Refused(
            Message::new("register-year-open").number("n", open).text("list", names.join(", ")),
        ));
    }
    let counted = figures::of_programme(tx, caller, programme.id, period)?;
    let figures = serde_json::to_string(&counted).map_err(|error| Problem::internal(error.to_string()))?;
    table::freeze(tx, caller, programme.id, year.into(), &figures)
}
