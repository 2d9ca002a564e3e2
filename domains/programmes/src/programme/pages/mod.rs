//! Pages over programmes.

pub mod desk;
pub mod money;
pub mod text;

use ::store::Tx;
use base::Problem;
use people::{Caller, Role};
use serde::Deserialize;
use texts::{Lang, T};
use web::{Failure, pieces::Task};

use super::{
    actions,
    model::{Field, ProgrammeTexts},
    store as rows,
};
use crate::{circle, model::Programme, records};

/// The programme that an address names.
#[derive(Deserialize)]
pub struct OfProgramme {
    pub programme: String,
}

/// A programme with its name, for the head of a page.
pub struct Headed {
    pub programme: Programme,
    pub name: String,
}

pub fn find(tx: &mut Tx<'_>, caller: &Caller, slug: &str) -> Result<Headed, Problem> {
    caller.must(super::READ)?;
    let programme = records::programme(tx, caller, slug)?;
    let name = actions::name(tx, caller, &programme)?;
    Ok(Headed { programme, name })
}

pub async fn headed(visit: &people::Visit, slug: String) -> Result<Headed, Failure> {
    visit.read(move |tx, caller| find(tx, caller, &slug)).await
}

pub fn role_word(t: T, role: Option<Role>) -> String {
    match role {
        Some(Role::Admin) => t.get("programme-role-admin"),
        Some(Role::Coordinator) => t.get("programme-role-coordinator"),
        Some(Role::Supervisor) => t.get("programme-role-supervisor"),
        Some(_) => t.get("programme-role-other"),
        None => t.get("programme-role-system"),
    }
}

pub fn field_word(t: T, field: Field) -> String {
    t.get(&format!("programme-field-{}", field.as_str().replace('_', "-")))
}

/// What the card will want to know about a field, where its name does not say it all.
pub fn field_hint(t: T, field: Field) -> String {
    let key = format!("programme-hint-{}", field.as_str().replace('_', "-"));
    if t.has(&key) { t.get(&key) } else { String::new() }
}

/// "your first programme in five minutes": what is done is read from the records, never remembered.
pub struct Guide {
    pub tasks: Vec<Task>,
    pub done: usize,
    pub of: usize,
}

impl Guide {
    pub fn finished(&self) -> bool {
        self.done == self.of
    }
    /// Before there is a programme.
    pub fn empty(t: T, base: &str) -> Guide {
        Guide::new(t, base, None, &[false; 7])
    }

    fn new(t: T, base: &str, slugs: Option<(&str, &str)>, done: &[bool; 7]) -> Guide {
        let programme = slugs.map(|(programme, _)| format!("{base}/work/programmes/{programme}"));
        let circle = slugs
            .filter(|(_, circle)| !circle.is_empty())
            .map(|(_, circle)| format!("{base}/work/circles/{circle}"));
        let below = |of: &Option<String>, rest: &str| of.as_ref().map(|of| format!("{of}{rest}"));
        let hrefs: [Option<String>; 7] = [
            Some(programme.clone().unwrap_or_else(|| format!("{base}/work/programmes/new"))),
            below(&programme, "/text/main_aim"),
            slugs.map(|(programme, circle)| match circle {
                "" => format!("{base}/work/circles/new?programme={programme}"),
                circle => format!("{base}/work/circles/{circle}"),
            }),
            below(&circle, "/rules"),
            below(&circle, "/meetings"),
            circle.clone(),
            circle.as_ref().map(|_| format!("{base}/work")),
        ];
        let words: [(String, String); 7] = [
            (t.get("programme-guide-name"), t.get("programme-guide-name-hint")),
            (t.get("programme-guide-aim"), t.get("programme-guide-aim-hint")),
            (t.get("programme-guide-circle"), t.get("programme-guide-circle-hint")),
            (t.get("programme-guide-rules"), t.get("programme-guide-rules-hint")),
            (t.get("programme-guide-meetings"), t.get("programme-guide-meetings-hint")),
            (t.get("programme-guide-members"), t.get("programme-guide-members-hint")),
            (t.get("programme-guide-register"), t.get("programme-guide-register-hint")),
        ];
        // Only the first open step is where one stands; what builds on it waits.
        let at = done.iter().position(|done| !done);
        let tasks = words
            .into_iter()
            .zip(hrefs)
            .enumerate()
            .map(|(number, ((label, hint), href))| {
                let (status, tone) = match (done[number], at == Some(number), href.is_some()) {
                    (true, ..) => (t.get("programme-guide-done"), "good"),
                    (false, true, _) => (t.get("programme-guide-now"), "pine"),
                    (false, false, true) => (t.get("programme-guide-open"), ""),
                    (false, false, false) => (t.get("programme-guide-later"), ""),
                };
                Task { href: href.unwrap_or_default(), label, hint, status, tone: tone.to_owned() }
            })
            .collect();
        Guide { tasks, done: done.iter().filter(|done| **done).count(), of: done.len() }
    }
}

/// How far a programme has come.
pub fn guide(
    tx: &mut Tx<'_>,
    caller: &Caller,
    t: T,
    base: &str,
    programme: &Programme,
    texts: &ProgrammeTexts,
) -> Result<Guide, Problem> {
    let progress = rows::progress(tx, caller, programme.id)?;
    let circles = circle::actions::circles_of_programme(tx, caller, programme.id)?;
    let living = circles.iter().find(|circle| circle.ended_at.is_none()).or(circles.first());
    let circle = living.map(|circle| circle.slug.clone()).unwrap_or_default();
    let has = |field| !texts.get(field).is_empty();
    let done = [
        true,
        has(Field::MainAim) && has(Field::TargetGroup),
        progress.circles,
        progress.rules,
        progress.meetings,
        progress.members,
        progress.closed,
    ];
    Ok(Guide::new(t, base, Some((&programme.slug, &circle)), &done))
}

/// The language a text is asked for in.
pub fn written_lang(code: &str, otherwise: Lang) -> Lang {
    Lang::from_code(code).unwrap_or(otherwise)
}
