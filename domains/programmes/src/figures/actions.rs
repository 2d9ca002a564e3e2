//! Counting, looking behind a figure, and proving that nothing was miscounted.

use std::collections::BTreeMap;

use base::{Day, Period, Problem};
use people::{Caller, PersonId, Role, Roles};
use store::Tx;
use uuid::Uuid;

use super::{
    model::{
        CountedAttendance, CountedPerson, Difference, Figures, Filter, FrozenDifference, Records, Report,
        Rows, Which, Year,
    },
    rules::{Counter, days_of, days_of_part, part_of, wanted, whole_year},
    store::{self as table, Place},
};
use crate::{
    model::{Circle, CircleId, Format, Kind, Meeting, ProgrammeId},
    records as shared,
};

/// Those whose sight ends at the circles they run are not among these.
const EVERY_CIRCLE: Roles = Roles::of(&[
    Role::Admin,
    Role::Coordinator,
    Role::Supervisor,
    Role::Evaluator,
    Role::Auditor,
    Role::Funder,
]);

/// A funder reads aggregates: no records, and no figure of so few that somebody could be recognised.
pub fn aggregates_only(caller: &Caller) -> bool {
    !caller.has(Roles::COUNT) && caller.roles().has(Role::Funder)
}

/// The circles that the caller may count; `None` is all of them.
fn scope(tx: &mut Tx<'_>, caller: &Caller) -> Result<Option<Vec<CircleId>>, Problem> {
    caller.must(Roles::FIGURES)?;
    if caller.has(EVERY_CIRCLE) {
        return Ok(None);
    }
    table::own_circles(tx, caller, caller.person()?).map(Some)
}

/// Everything about a period in one reading of the tallies.
pub fn report(tx: &mut Tx<'_>, caller: &Caller, filter: &Filter, period: Period) -> Result<Report, Problem> {
    let own = scope(tx, caller)?;
    let mut report = counted(tx, caller, filter, period, own.as_deref())?;
    if let (None, Some(programme)) = (own, filter.whole_programme()) {
        let frozen = table::frozen(tx, caller)?;
        let of =
            |year: i16| frozen.iter().find(|one| one.programme == programme && one.year == year)?.figures;
        for line in &mut report.by_year {
            let within = Period::year(line.year)
                .is_some_and(|year| period.contains(year.from) && period.contains(year.to));
            if let Some(figures) = of(line.year).filter(|_| within) {
                *line = Year { year: line.year, frozen: true, figures };
            }
        }
        if let Some(figures) = whole_year(period).and_then(of) {
            report.total = figures;
            report.frozen = true;
        }
    }
    Ok(report)
}

fn counted(
    tx: &mut Tx<'_>,
    caller: &Caller,
    filter: &Filter,
    period: Period,
    own: Option<&[CircleId]>,
) -> Result<Report, Problem> {
    let mut counter = Counter::new(*filter, period);
    table::tallies(tx, caller, filter.programme, filter.circle, period, |circle, year, tally| {
        if own.is_none_or(|own| circle.is_some_and(|circle| own.contains(&circle))) {
            counter.add(circle, year, tally);
        }
    })?;
    Ok(counter.finish())
}

/// The five figures of a period.
pub fn count(tx: &mut Tx<'_>, caller: &Caller, filter: &Filter, period: Period) -> Result<Figures, Problem> {
    Ok(report(tx, caller, filter, period)?.total)
}

/// The five figures of a programme; of a frozen year, what was reported.
pub fn of_programme(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    period: Period,
) -> Result<Figures, Problem> {
    count(tx, caller, &Filter::of_programme(programme), period)
}

pub fn by_year(
    tx: &mut Tx<'_>,
    caller: &Caller,
    filter: &Filter,
    period: Period,
) -> Result<Vec<Year>, Problem> {
    Ok(report(tx, caller, filter, period)?.by_year)
}

pub fn by_month(
    tx: &mut Tx<'_>,
    caller: &Caller,
    filter: &Filter,
    period: Period,
) -> Result<Vec<(Day, Figures)>, Problem> {
    Ok(report(tx, caller, filter, period)?.by_month)
}

pub fn by_circle(
    tx: &mut Tx<'_>,
    caller: &Caller,
    filter: &Filter,
    period: Period,
) -> Result<Vec<(Option<CircleId>, Figures)>, Problem> {
    Ok(report(tx, caller, filter, period)?.by_circle)
}

pub fn by_kind(
    tx: &mut Tx<'_>,
    caller: &Caller,
    filter: &Filter,
    period: Period,
) -> Result<Vec<(Kind, Figures)>, Problem> {
    Ok(report(tx, caller, filter, period)?.by_kind)
}

pub fn by_format(
    tx: &mut Tx<'_>,
    caller: &Caller,
    filter: &Filter,
    period: Period,
) -> Result<Vec<(Format, Figures)>, Problem> {
    Ok(report(tx, caller, filter, period)?.by_format)
}

/// The first and the last year that anything was counted in.
pub fn years(tx: &mut Tx<'_>, caller: &Caller) -> Result<Option<(i16, i16)>, Problem> {
    caller.must(Roles::FIGURES)?;
    table::years(tx, caller)
}

/// Circles that the caller may choose among, by name.
pub fn circles(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Circle>, Problem> {
    let own = scope(tx, caller)?;
    let mut circles = shared::circles(tx, caller)?;
    circles.retain(|circle| own.as_ref().is_none_or(|own| own.contains(&circle.id)));
    Ok(circles)
}

/// Records on one page of those behind a figure.
const PAGE: usize = 50;

/// One page of the records behind a figure. `after` is where the page before ended.
pub fn records(
    tx: &mut Tx<'_>,
    caller: &Caller,
    filter: &Filter,
    period: Period,
    which: Which,
    after: &str,
) -> Result<Records, Problem> {
    caller.must(Roles::COUNT)?;
    if which == Which::Persons {
        return persons(tx, caller, filter, period, after);
    }
    // Attendances come by whole meetings, so fewer of these make a page.
    let most = if which == Which::Meetings { PAGE } else { PAGE / 5 };
    let place = after.split_once('_').unwrap_or_default();
    let mut meetings = table::meetings(tx, caller, filter, period, place, most as i64 + 1)?;
    let more = meetings.len() > most;
    meetings.truncate(most);
    let next = meetings.last().filter(|_| more).map(|last| format!("{}_{}", last.day, last.id));
    let total = counted(tx, caller, filter, period, None)?.total;
    if which == Which::Meetings {
        return Ok(Records { total: total.meetings, rows: Rows::Meetings(meetings), next });
    }
    let mut rows = Vec::new();
    for meeting in meetings {
        for (status, pseudonym) in table::there(tx, caller, &meeting)? {
            rows.push(CountedAttendance { meeting: meeting.clone(), status, pseudonym });
        }
    }
    Ok(Records { total: total.attendances, rows: Rows::Attendances(rows), next })
}

struct Found {
    times: i64,
    minutes: i64,
    first: Day,
    last: Day,
    circles: Vec<Option<CircleId>>,
}

fn persons(
    tx: &mut Tx<'_>,
    caller: &Caller,
    filter: &Filter,
    period: Period,
    after: &str,
) -> Result<Records, Problem> {
    let mut found: BTreeMap<u128, Found> = BTreeMap::new();
    let mut days: (i16, Vec<Day>) = (0, Vec::new());
    table::tallies(tx, caller, filter.programme, filter.circle, period, |circle, year, tally| {
        if days.0 != year {
            days = (year, days_of(year));
        }
        for meeting in &tally.meetings {
            let place = usize::try_from(meeting.day - 1).unwrap_or(usize::MAX);
            let Some(day) = days.1.get(place).copied() else { continue };
            let wanted = wanted(filter, period, day, meeting);
            for place in meeting.there.iter().filter(|_| wanted) {
                let one = found.entry(tally.people[usize::from(*place)]).or_insert_with(|| Found {
                    times: 0,
                    minutes: 0,
                    first: day,
                    last: day,
                    circles: Vec::new(),
                });
                one.times += 1;
                one.minutes += meeting.minutes;
                one.first = one.first.min(day);
                one.last = one.last.max(day);
                if !one.circles.contains(&circle) {
                    one.circles.push(circle);
                }
            }
        }
    })?;
    let total = found.len();
    let mut people: Vec<(u128, Found)> = found.into_iter().collect();
    people.sort_by_key(|(id, one)| (one.first, *id));
    let skipped: usize = after.parse().unwrap_or(0).min(total);
    let mut rows = Vec::new();
    for (id, one) in people.into_iter().skip(skipped).take(PAGE) {
        let person = PersonId::from_uuid(Uuid::from_u128(id));
        let pseudonym = match one.circles[..] {
            [Some(circle)] => table::pseudonym(tx, caller, circle, person)?,
            _ => String::new(),
        };
        let Found { times, minutes, first, last, circles } = one;
        rows.push(CountedPerson { person, times, minutes, first, last, circles, pseudonym });
    }
    let end = skipped + rows.len();
    let next = (end < total).then(|| end.to_string());
    Ok(Records { total: total as i64, rows: Rows::Persons(rows), next })
}

/// To be called in the transaction that closes a register, after its rows are written.
pub fn register_closed(tx: &mut Tx<'_>, caller: &Caller, meeting: &Meeting) -> Result<(), Problem> {
    let circle = meeting.circle;
    let place = Place { part: part_of(circle, meeting.day), programme: meeting.programme, circle };
    table::recount(tx, caller.community.id, &place, days_of_part(circle, meeting.day))
}

/// To be called in the transaction that corrects a closed register, after its rows are written.
pub fn register_corrected(tx: &mut Tx<'_>, caller: &Caller, meeting: &Meeting) -> Result<(), Problem> {
    register_closed(tx, caller, meeting)
}

/// Writes every tally anew from the registers: after a restore, or when [`verify`] found a difference.
pub fn rebuild(tx: &mut Tx<'_>, caller: &Caller) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    let tallies = table::from_registers(tx, caller.community.id)?;
    table::replace_all(tx, caller.community.id, &tallies)
}

/// The tallies whose content is not what the registers give; none when all is well.
pub fn verify(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Difference>, Problem> {
    caller.must(Roles::COUNT)?;
    let right = table::from_registers(tx, caller.community.id)?;
    let kept = table::as_kept(tx, caller.community.id)?;
    let wrong = right
        .iter()
        .filter(|(place, bytes)| kept.get(place) != Some(bytes))
        .map(|(place, _)| place)
        .chain(kept.keys().filter(|place| !right.contains_key(place)));
    let differences = wrong.map(|place| Difference {
        programme: place.programme,
        circle: place.circle,
        part: place.part.clone(),
    });
    Ok(differences.collect())
}

/// The frozen years whose reported figures are not what the registers give; none when all is well.
pub fn verify_frozen(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<FrozenDifference>, Problem> {
    caller.must(Roles::COUNT)?;
    let mut differences = Vec::new();
    for one in table::frozen(tx, caller)? {
        let Some(year) = Period::year(one.year) else { continue };
        let filter = Filter::of_programme(one.programme);
        let counted = counted(tx, caller, &filter, year, None)?.total;
        if one.figures != Some(counted) {
            let (programme, year, reported) = (one.programme, one.year, one.figures);
            differences.push(FrozenDifference { programme, year, reported, counted });
        }
    }
    Ok(differences)
}
