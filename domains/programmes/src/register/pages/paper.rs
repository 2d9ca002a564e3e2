//! The signature sheet, for those who want to write by hand.

use askama::Template;
use people::{Caller, Visit, access, access::Purpose, person};
use serde::Deserialize;
use store::Tx;
use web::{Answer, Ask, At, Form, Page};

use super::{AtMeeting, Head, named};
use crate::{
    model::{Meeting, MeetingId},
    register::actions,
};

#[derive(Deserialize, Default)]
pub struct Wish {
    #[serde(default)]
    names: String,
}

/// Empty lines under the people we know: somebody always comes along.
const SPARE: usize = 4;
const BLANK: usize = 16;

#[derive(Template)]
#[template(path = "register-sheet.html")]
struct SheetPage {
    page: Page,
    head: Head,
    /// Pseudonym and, where they were asked for, the name.
    rows: Vec<(String, String)>,
    spare: Vec<usize>,
    with_names: bool,
    blank: bool,
    here: String,
}

type Sheet = (Meeting, String, Vec<(String, String)>);

fn load(tx: &mut Tx<'_>, caller: &Caller, id: MeetingId, names: bool) -> Result<Sheet, base::Problem> {
    let (meeting, name) = named(tx, caller, id)?;
    let mut rows = Vec::new();
    for line in actions::expected(tx, caller, &meeting)? {
        let mut real = String::new();
        if names {
            // Each opening is a line in the log that the person can read. Who was erased has no name to open.
            match access::look(tx, caller, line.person, Purpose::Sheet) {
                Ok(access) => real = person::profile(tx, caller, &access)?.details.name,
                Err(base::Problem::NotFound) => {}
                Err(problem) => return Err(problem),
            }
        }
        rows.push((line.pseudonym, real));
    }
    Ok((meeting, name, rows))
}

fn page(visit: &Visit, (meeting, name, rows): Sheet, with_names: bool, blank: bool) -> SheetPage {
    let rows = if blank { Vec::new() } else { rows };
    let spare = if blank { BLANK } else { SPARE };
    SheetPage {
        page: visit.page("print", "register-sheet-title"),
        head: Head::of(visit, &meeting, &name),
        spare: (rows.len() + 1..=rows.len() + spare).collect(),
        rows,
        with_names,
        blank,
        here: visit.to(&format!("/work/meetings/{}/sheet", meeting.id)),
    }
}

/// `GET /work/meetings/{meeting}/sheet?names=pseudonyms|blank`
pub async fn open(visit: Visit, At(at): At<AtMeeting>, Ask(wish): Ask<Wish>) -> Answer {
    let sheet = visit.read(move |tx, caller| load(tx, caller, at.meeting, false)).await?;
    visit.html(&page(&visit, sheet, false, wish.names == "blank"))
}

/// `POST /work/meetings/{meeting}/sheet`: with real names, which is a look at every one of them. A form, not a link:
/// nobody's name is opened because a page was loaded again.
pub async fn with_names(visit: Visit, At(at): At<AtMeeting>, Form(_): Form) -> Answer {
    let sheet = visit.write(move |tx, caller| load(tx, caller, at.meeting, true)).await?;
    visit.html(&page(&visit, sheet, true, false))
}
