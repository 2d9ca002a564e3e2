//! Meetings and attendance as the files that the importer reads: what leaves here can come back.

use base::{Period, Problem};
use documents::tables::{CellOut, ColumnOut, SheetOut};
use jiff::civil::{DateTime, Time};
use people::{Caller, Roles};
use store::{Tx, statement, values};
use texts::T;

use super::{
    model::{Held, Table},
    words::Lexicon,
};
use crate::model::{Attendance, Format, Kind, MeetingStatus};

statement! {
    MEETINGS = "SELECT c.slug, m.starts_local, m.minutes, m.kind, m.format, m.title, p.name, m.guest, m.status, \
        m.cancel_reason FROM meeting m JOIN circle c ON c.community_id = m.community_id AND c.id = m.circle_id \
        LEFT JOIN place p ON p.community_id = m.community_id AND p.id = m.place_id \
        WHERE m.community_id = $1 AND m.day >= $2 AND m.day <= $3 ORDER BY m.starts_local, c.slug";
    ATTENDANCE = "SELECT c.slug, m.starts_local, s.pseudonym, a.status, a.active FROM attendance a \
        JOIN meeting m ON m.community_id = a.community_id AND m.id = a.meeting_id \
        JOIN circle c ON c.community_id = m.community_id AND c.id = m.circle_id \
        JOIN membership s ON s.community_id = a.community_id AND s.circle_id = m.circle_id \
        AND s.person_id = a.person_id WHERE a.community_id = $1 AND m.day >= $2 AND m.day <= $3 \
        AND m.status = 'closed' ORDER BY m.starts_local, c.slug, s.pseudonym_key";
}

fn sheet(t: T, table: Table, rows: Vec<Vec<CellOut>>) -> SheetOut {
    let columns = table.columns().iter().map(|column| ColumnOut::new(t.get(column.title))).collect();
    SheetOut::table(t.get(table.title()), columns, rows)
}

fn local(text: &str) -> DateTime {
    text.parse().unwrap_or_default()
}

fn end(start: DateTime, minutes: i64) -> Time {
    start.time().wrapping_add(jiff::Span::new().minutes(minutes))
}

/// The circles' meetings of a period.
pub fn meetings(tx: &mut Tx<'_>, caller: &Caller, period: Period) -> Result<SheetOut, Problem> {
    caller.must(Roles::MANAGE)?;
    let t = caller.t();
    let rows = tx.query(&MEETINGS, values![caller.community.id, period.from, period.to], |row| {
        let start = local(&row.get::<String>(1)?);
        let status = match row.get::<MeetingStatus>(8)? {
            MeetingStatus::Planned => Held::Planned,
            MeetingStatus::Closed => Held::Held,
            MeetingStatus::Cancelled => Held::Cancelled,
        };
        Ok(vec![
            row.get::<String>(0)?.into(),
            start.date().into(),
            start.time().into(),
            end(start, row.get(2)?).into(),
            Lexicon::<Kind>::write(t, row.get(3)?).into(),
            Lexicon::<Format>::write(t, row.get(4)?).into(),
            row.get::<String>(5)?.into(),
            row.get::<Option<String>>(6)?.into(),
            row.get::<String>(7)?.into(),
            Lexicon::<Held>::write(t, status).into(),
            row.get::<Option<String>>(9)?.into(),
        ])
    })?;
    Ok(sheet(t, Table::Meetings, rows))
}

/// The closed registers of a period, pseudonym by pseudonym.
pub fn attendance(tx: &mut Tx<'_>, caller: &Caller, period: Period) -> Result<SheetOut, Problem> {
    caller.must(Roles::MANAGE)?;
    let t = caller.t();
    let rows = tx.query(&ATTENDANCE, values![caller.community.id, period.from, period.to], |row| {
        let start = local(&row.get::<String>(1)?);
        Ok(vec![
            row.get::<String>(0)?.into(),
            start.date().into(),
            start.time().into(),
            row.get::<String>(2)?.into(),
            Lexicon::<Attendance>::write(t, row.get(3)?).into(),
            Lexicon::<bool>::write(t, row.get(4)?).into(),
        ])
    })?;
    Ok(sheet(t, Table::Attendance, rows))
}
