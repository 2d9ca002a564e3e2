//! The statement to keep: a tagged PDF, and a table.

use base::{Message, Problem};
use documents::{
    Block, Cell, Doc, Table,
    pdf::PdfProblem,
    tables::{CellOut, ColumnOut, SheetOut},
};
use jiff::tz::TimeZone;
use people::Caller;
use texts::T;

use super::model::{Statement, What};

/// What a line says.
pub fn said(t: T, what: What) -> String {
    match what {
        What::Gave(category) => t.one("hours-gave", "what", category.label(t)),
        What::Received(category) => t.one("hours-received", "what", category.label(t)),
        What::SetApart => t.get("hours-set-apart"),
        What::WentBack => t.get("hours-went-back"),
        What::GaveAway => t.get("hours-gave-away"),
        What::WasGiven => t.get("hours-was-given"),
        What::CorrectedGiven => t.get("hours-corrected-given"),
        What::CorrectedReceived => t.get("hours-corrected-received"),
    }
}

fn day(t: T, at: base::Instant, zone: &TimeZone) -> String {
    t.date(at.day_in(zone).0)
}

/// The statement as a neutral text. It names nobody, not even its owner: they know whose it is.
pub fn doc(caller: &Caller, statement: &Statement) -> Doc {
    let (t, zone) = (caller.t(), &caller.community.zone);
    let mut doc = Doc::new(t.lang().code(), t.get("hours-title"))
        .with(Block::paragraph(t.two(
            "hours-paper-lead",
            "town",
            &caller.community.name,
            "day",
            t.date(caller.today().0),
        )))
        .with(Block::KeyValueTable {
            caption: None,
            rows: vec![
                (t.get("hours-may-receive"), Cell::figure(t.duration(statement.may_receive()))),
                (t.get("hours-given"), Cell::figure(t.duration(statement.given()))),
                (t.get("hours-received-sum"), Cell::figure(t.duration(statement.received()))),
            ],
        });
    if !statement.set_apart.is_empty() {
        doc.push(Block::heading(1, t.get("hours-set-apart-title")));
        let items = statement.set_apart.iter().map(|one| match one.until {
            Some(until) => {
                t.two("hours-set-apart-until", "hours", t.duration(one.minutes), "day", t.date(until.0))
            }
            None => t.one("hours-set-apart-open", "hours", t.duration(one.minutes)),
        });
        doc.push(Block::list(false, items.collect::<Vec<_>>()));
    }
    doc.push(Block::heading(1, t.get("hours-lines-title")));
    if statement.lines.is_empty() {
        doc.push(Block::paragraph(t.get("hours-empty")));
        return doc;
    }
    let heads = [t.get("hours-day"), t.get("hours-what"), t.get("hours-how-long")];
    let mut table = Table::with_header(heads).widths([3, 6, 3]);
    for line in &statement.lines {
        table = table.row([
            Cell::from(day(t, line.at, zone)),
            Cell::from(said(t, line.what)),
            Cell::figure(t.duration(line.minutes)),
        ]);
    }
    doc.with(table)
}

/// Takes a while: not for a thread that serves others.
pub fn pdf(caller: &Caller, statement: &Statement) -> Result<Vec<u8>, Problem> {
    documents::pdf::render_doc(&doc(caller, statement), Some(caller.today().0)).map_err(|problem| {
        match problem {
            PdfProblem::Busy | PdfProblem::TooSlow { .. } => Problem::TooMany(Message::new("hours-busy")),
            other => Problem::internal(format!("a statement: {other:?}")),
        }
    })
}

pub fn xlsx(caller: &Caller, statement: &Statement) -> Result<Vec<u8>, Problem> {
    let (t, zone) = (caller.t(), &caller.community.zone);
    let columns = ["hours-day", "hours-what", "hours-minutes"].map(|key| ColumnOut::new(t.get(key)));
    let rows = statement.lines.iter().map(|line| {
        vec![
            CellOut::Date(line.at.day_in(zone).0),
            CellOut::Text(said(t, line.what)),
            CellOut::Number(line.minutes as f64),
        ]
    });
    let sheet = SheetOut::table(t.get("hours-title"), Vec::from(columns), rows.collect());
    documents::tables::xlsx(&[sheet]).map_err(|problem| Problem::internal(format!("{problem:?}")))
}
