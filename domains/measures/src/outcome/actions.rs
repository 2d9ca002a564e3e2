//! Reading outcomes of a circle or a programme.

use ::store::Tx;
use base::Problem;
use disclosure::SmallNumbers;
use people::{Caller, Role, Roles};
use programmes::{
    model::{Circle, Programme},
    records,
    register::presence,
};

use super::rules::{self, Change, Staying};
use crate::scale::{model::instruments, store};

/// Everything that may be shown of some circles together.
pub struct Outcomes {
    pub staying: Option<Staying>,
    /// Scale, part, and the change where enough people were seen twice.
    pub changes: Vec<(&'static str, &'static str, Option<Change>)>,
}

const EVALUATE: Roles = Roles::of(&[Role::Evaluator]);

/// Those who run a circle may read its outcomes, an evaluator those of every circle.
fn may_read(tx: &mut Tx<'_>, caller: &Caller, circle: &Circle) -> Result<bool, Problem> {
    Ok(caller.has(EVALUATE) || records::may_run(tx, caller, circle.id)?)
}

/// Circles the caller may read outcomes of, and the programmes of which they may read all.
pub fn list(tx: &mut Tx<'_>, caller: &Caller) -> Result<(Vec<Circle>, Vec<(Programme, String)>), Problem> {
    let mut circles = Vec::new();
    let mut closed = Vec::new();
    for circle in records::circles(tx, caller)? {
        if may_read(tx, caller, &circle)? {
            circles.push(circle);
        } else {
            closed.push(circle.programme);
        }
    }
    let mut programmes = programmes::programme::actions::named(tx, caller)?;
    programmes.retain(|(one, _)| {
        !closed.contains(&one.id) && circles.iter().any(|circle| circle.programme == one.id)
    });
    Ok((circles, programmes))
}

pub fn of_circle(tx: &mut Tx<'_>, caller: &Caller, slug: &str) -> Result<(Circle, Outcomes), Problem> {
    let circle = records::circle(tx, caller, slug)?;
    if !may_read(tx, caller, &circle)? {
        return Err(Problem::NotFound);
    }
    let outcomes = of(tx, caller, std::slice::from_ref(&circle))?;
    Ok((circle, outcomes))
}

/// With the programme's name.
pub fn of_programme(tx: &mut Tx<'_>, caller: &Caller, slug: &str) -> Result<(String, Outcomes), Problem> {
    let (circles, programmes) = list(tx, caller)?;
    let found = programmes.into_iter().find(|(one, _)| one.slug == slug);
    let (programme, name) = found.ok_or(Problem::NotFound)?;
    let circles: Vec<Circle> =
        circles.into_iter().filter(|circle| circle.programme == programme.id).collect();
    let outcomes = of(tx, caller, &circles)?;
    Ok((name, outcomes))
}

fn of(tx: &mut Tx<'_>, caller: &Caller, circles: &[Circle]) -> Result<Outcomes, Problem> {
    let rule = SmallNumbers::default();
    let (mut there, mut counted) = (Vec::new(), Vec::new());
    for circle in circles {
        there.extend(presence::in_circle(tx, caller, circle.id)?);
        counted.extend(store::scores(tx, caller, circle.id)?);
    }
    let mut changes = Vec::new();
    for known in instruments() {
        for part in &known.instrument.parts {
            let scores = rules::scores_of(&counted, known, part);
            let change = rules::change(part, &scores, rule);
            changes.push((known.instrument.id.as_str(), part.id.as_str(), change));
        }
    }
    Ok(Outcomes { staying: rules::staying(&there, caller.today(), rule), changes })
}
