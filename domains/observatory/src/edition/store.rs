use std::collections::HashMap;

use ::store::{Error, Row, Tx, statement, values};
use base::{Id, Instant, Problem};
use people::Caller;
use serde::{Serialize, de::DeserializeOwned};

use super::{
    model::{Edition, EditionId, Line, Recomputation, RecomputationId, YearCount},
    trend::{Direction, Finding, Verdict},
};
use crate::{
    model::{Measure, Measured, Month},
    place::PlaceSet,
};

statement! {
    INSERT = "INSERT INTO edition (community_id, id, month, number, set_id, parameters, input_version, sources, \
        computed_at, computed_by) SELECT $1, $2, $3, COALESCE(MAX(number), 0) + 1, $4, $5, $6, $7, $8, $9 \
        FROM edition WHERE community_id = $1 AND month = $3";
    NEWEST = "SELECT id, month, number, set_id, parameters, input_version, sources, computed_at FROM edition \
        WHERE community_id = $1 AND month = $2 ORDER BY number DESC LIMIT 1";
    BY_NUMBER = "SELECT id, month, number, set_id, parameters, input_version, sources, computed_at FROM edition \
        WHERE community_id = $1 AND month = $2 AND number = $3";
    MONTHS = "SELECT month, MAX(number) FROM edition WHERE community_id = $1 GROUP BY month ORDER BY month";
    SOURCES = "SELECT sources FROM edition WHERE community_id = $1 AND id = $2";
    INSERT_VALUE = "INSERT INTO edition_value (community_id, edition_id, place_code, population, practitioners, queues, \
        access, public, admissions, waiting, nearest, capacity, funded, tele, verdict, findings) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)";
    VALUES_OF = "SELECT place_code, population, practitioners, queues, access, public, admissions, waiting, nearest, \
        capacity, funded, tele, verdict FROM edition_value WHERE community_id = $1 AND edition_id = $2 \
        ORDER BY place_code";
    VALUE = "SELECT place_code, population, practitioners, queues, access, public, admissions, waiting, nearest, \
        capacity, funded, tele, verdict, findings FROM edition_value WHERE community_id = $1 AND edition_id = $2 \
        AND place_code = $3";
    INSERT_YEAR = "INSERT INTO edition_year (community_id, edition_id, year, counted_on, town_group, practitioners) \
        VALUES ($1, $2, $3, $4, $5, $6)";
    YEARS = "SELECT year, counted_on, town_group, practitioners FROM edition_year WHERE community_id = $1 \
        AND edition_id = $2 ORDER BY year, town_group";
    BEGIN = "INSERT INTO recomputation (community_id, id, from_month, to_month, status, done, total, unchanged, \
        started_at, touched_at, asked_by) VALUES ($1, $2, $3, $4, 'running', 0, $5, 0, $6, $6, $7) \
        ON CONFLICT DO NOTHING";
    TOUCH = "UPDATE recomputation SET done = $3, unchanged = $4, touched_at = $5 WHERE community_id = $1 AND id = $2";
    FINISH = "UPDATE recomputation SET status = $3, touched_at = $4, finished_at = $4 WHERE community_id = $1 \
        AND id = $2 AND status = 'running'";
    CLAIM = "UPDATE recomputation SET touched_at = $3 WHERE community_id = $1 AND id = $2 AND status = 'running' \
        AND touched_at = $4";
    RECENT = "SELECT id, from_month, to_month, status, done, total, unchanged, started_at, touched_at, finished_at \
        FROM recomputation WHERE community_id = $1 ORDER BY started_at DESC, id DESC LIMIT 10";
}

fn json<T: Serialize>(value: &T) -> Result<String, Problem> {
    serde_json::to_string(value).map_err(|error| Problem::internal(format!("an edition as JSON: {error}")))
}

fn from_json<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> Result<T, Error> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|error| Error::Column {
        statement: "edition",
        column,
        why: error.to_string(),
    })
}

/// Writes an edition with its number, and everything in it.
pub fn insert(
    tx: &mut Tx<'_>,
    caller: &Caller,
    edition: &Edition,
    set: &PlaceSet,
    lines: &[Line],
    years: &[YearCount],
) -> Result<(), Problem> {
    let community = caller.community.id;
    tx.execute(
        &INSERT,
        values![
            community,
            edition.id,
            edition.month,
            &edition.set,
            json(&edition.parameters)?,
            &edition.input_version,
            json(&edition.sources)?,
            edition.computed_at,
            caller.by()
        ],
    )?;
    for line in lines {
        let get = |measure| line.measured.get(measure);
        tx.execute(
            &INSERT_VALUE,
            values![
                community,
                edition.id,
                &set.places[line.place].code,
                line.measured.population,
                line.measured.practitioners,
                line.measured.queues,
                get(Measure::Access),
                get(Measure::Public),
                get(Measure::Admissions),
                get(Measure::Waiting),
                get(Measure::Nearest),
                get(Measure::Capacity),
                get(Measure::Funded),
                get(Measure::Tele),
                line.verdict,
                json(&short(&line.findings))?
            ],
        )?;
    }
    for count in years {
        let year = i64::from(count.year);
        tx.execute(
            &INSERT_YEAR,
            values![community, edition.id, year, count.on, count.group, count.practitioners],
        )?;
    }
    Ok(())
}

/// A finding in few letters: there are eight for each of thousands of places, every month.
type Short = (String, Direction, usize, Option<[f64; 3]>);

fn short(findings: &[Finding]) -> Vec<Short> {
    let known = findings.iter().filter(|finding| finding.months > 0);
    known
        .map(|finding| {
            let six = |x: f64| format!("{x:.5e}").parse().unwrap_or(x);
            let slope = finding.per_year.map(|slope| slope.map(six));
            (finding.measure.clone(), finding.direction, finding.months, slope)
        })
        .collect()
}

fn long(findings: Vec<Short>) -> Vec<Finding> {
    let long = |(measure, direction, months, per_year)| Finding { measure, direction, months, per_year };
    findings.into_iter().map(long).collect()
}

fn edition(row: &Row<'_>) -> Result<Edition, Error> {
    Ok(Edition {
        id: row.get(0)?,
        month: row.get(1)?,
        number: row.get(2)?,
        set: row.get(3)?,
        parameters: from_json(row, 4)?,
        input_version: row.get(5)?,
        sources: from_json(row, 6)?,
        computed_at: row.get(7)?,
    })
}

pub fn newest(tx: &mut Tx<'_>, caller: &Caller, month: Month) -> Result<Option<Edition>, Problem> {
    Ok(tx.first(&NEWEST, values![caller.community.id, month], edition)?)
}

pub fn by_number(
    tx: &mut Tx<'_>,
    caller: &Caller,
    month: Month,
    number: i64,
) -> Result<Option<Edition>, Problem> {
    Ok(tx.first(&BY_NUMBER, values![caller.community.id, month, number], edition)?)
}

/// Every month that was computed, the oldest first, with the number of its newest edition.
pub fn months(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<(Month, i64)>, Problem> {
    Ok(tx.query(&MONTHS, values![caller.community.id], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

pub fn sources(
    tx: &mut Tx<'_>,
    caller: &Caller,
    edition: EditionId,
) -> Result<Option<super::model::Sources>, Problem> {
    Ok(tx.first(&SOURCES, values![caller.community.id, edition], |row| from_json(row, 0))?)
}

/// Code, values and verdict.
type Valued = (String, Measured, Verdict);

fn valued(row: &Row<'_>) -> Result<Valued, Error> {
    let mut measured = Measured {
        population: row.get(1)?,
        practitioners: row.get(2)?,
        queues: row.get(3)?,
        ..Measured::default()
    };
    for (at, measure) in Measure::ALL.iter().enumerate() {
        measured.set(*measure, row.get(4 + at)?);
    }
    Ok((row.get(0)?, measured, row.get(12)?))
}

/// All lines of an edition, without their findings.
pub fn lines(
    tx: &mut Tx<'_>,
    caller: &Caller,
    edition: EditionId,
    set: &PlaceSet,
) -> Result<Vec<Line>, Problem> {
    let mut of_place: HashMap<usize, (Measured, Verdict)> = HashMap::new();
    tx.each(&VALUES_OF, values![caller.community.id, edition], |row| {
        let (code, measured, verdict) = valued(row)?;
        if let Some(place) = set.number(&code) {
            of_place.insert(place, (measured, verdict));
        }
        Ok(())
    })?;
    let line = |(place, known): (usize, &crate::model::Place)| {
        let (measured, verdict) = of_place.remove(&place).unwrap_or_else(|| {
            (Measured { population: known.population, ..Measured::default() }, Verdict::CannotSay)
        });
        Line { place, measured, verdict, findings: Vec::new() }
    };
    Ok(set.places.iter().enumerate().map(line).collect())
}

/// One place with its findings.
pub fn line(
    tx: &mut Tx<'_>,
    caller: &Caller,
    edition: EditionId,
    code: &str,
    place: usize,
) -> Result<Option<Line>, Problem> {
    Ok(tx.first(&VALUE, values![caller.community.id, edition, code], |row| {
        let (_, measured, verdict) = valued(row)?;
        Ok(Line { place, measured, verdict, findings: long(from_json(row, 13)?) })
    })?)
}

pub fn years(tx: &mut Tx<'_>, caller: &Caller, edition: EditionId) -> Result<Vec<YearCount>, Problem> {
    Ok(tx.query(&YEARS, values![caller.community.id, edition], |row| {
        let year: i64 = row.get(0)?;
        let year = i16::try_from(year).unwrap_or(i16::MAX);
        Ok(YearCount { year, on: row.get(1)?, group: row.get(2)?, practitioners: row.get(3)? })
    })?)
}

// ---- computations that were asked for

pub fn begin(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: RecomputationId,
    from: Month,
    to: Month,
) -> Result<bool, Problem> {
    let total = to.index() - from.index() + 1;
    let written =
        tx.execute(&BEGIN, values![caller.community.id, id, from, to, total, caller.now, caller.by()])?;
    Ok(written == 1)
}

pub fn touch(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: RecomputationId,
    done: i64,
    unchanged: i64,
    now: Instant,
) -> Result<(), Problem> {
    tx.execute(&TOUCH, values![caller.community.id, id, done, unchanged, now])?;
    Ok(())
}

pub fn finish(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: RecomputationId,
    status: &str,
    now: Instant,
) -> Result<(), Problem> {
    tx.execute(&FINISH, values![caller.community.id, id, status, now])?;
    Ok(())
}

/// Takes over a computation that nobody has touched since; only one node gets it.
pub fn claim(tx: &mut Tx<'_>, caller: &Caller, id: RecomputationId, seen: Instant) -> Result<bool, Problem> {
    Ok(tx.execute(&CLAIM, values![caller.community.id, id, caller.now, seen])? == 1)
}

pub fn recent(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Recomputation>, Problem> {
    Ok(tx.query(&RECENT, values![caller.community.id], |row| {
        Ok(Recomputation {
            id: row.get::<Id<Recomputation>>(0)?,
            from: row.get(1)?,
            to: row.get(2)?,
            status: row.get(3)?,
            done: row.get(4)?,
            total: row.get(5)?,
            unchanged: row.get(6)?,
            started_at: row.get(7)?,
            touched_at: row.get(8)?,
            finished_at: row.get(9)?,
        })
    })?)
}
