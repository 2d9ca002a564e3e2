//! Drawing a card.

use base::Problem;
use documents::pdf::PdfProblem;
use web::Site;

use super::model::CardData;

/// The card as Ostoja draws it, for a town that wants to begin from it.
pub const TEMPLATE: &str = include_str!("../../templates/card.typ");

/// Why a town's own template was not used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TemplateFault {
    /// The file is there and cannot be read.
    Unreadable,
    /// A mistake at a line, counted from 1 (0 when none is named), in the typesetter's words.
    Wrong { line: usize, message: String },
    /// Typeset, but no screen reader could read it.
    NotAccessible { line: usize, message: String },
    /// Too long, too slow or without end.
    TooMuch,
}

/// A PDF, and what was wrong with the town's template if the built-in one had to stand in.
pub struct Pdf {
    pub bytes: Vec<u8>,
    pub fault: Option<TemplateFault>,
}

/// The card as a tagged PDF/UA-1 file. Takes a while: not for a thread that serves others.
pub fn pdf(site: &Site, card: &CardData) -> Result<Pdf, Problem> {
    let data = serde_json::to_value(card).map_err(|error| Problem::internal(error.to_string()))?;
    let draw = |template: &str| documents::pdf::render(template, &data, &card.lang, Some(card.written_on.0));
    let fault = match own_template(site) {
        None => None,
        Some(Err(fault)) => Some(fault),
        Some(Ok(template)) => match draw(&template) {
            Ok(bytes) => return Ok(Pdf { bytes, fault: None }),
            Err(problem) => Some(fault_of(problem)?),
        },
    };
    let bytes = draw(TEMPLATE).map_err(|problem| match problem {
        PdfProblem::Busy | PdfProblem::TooSlow { .. } => Problem::TooMany(base::Message::new("card-busy")),
        other => Problem::internal(format!("the card's own template: {other:?}")),
    })?;
    Ok(Pdf { bytes, fault })
}

/// What is wrong with the town's template, if it has one and something is.
pub fn template_fault(site: &Site, card: &CardData) -> Result<Option<TemplateFault>, Problem> {
    match own_template(site) {
        None => Ok(None),
        Some(_) => Ok(pdf(site, card)?.fault),
    }
}

fn own_template(site: &Site) -> Option<Result<String, TemplateFault>> {
    let path = site.settings.data_dir.as_ref()?.join("templates").join("card.typ");
    if !path.exists() {
        return None;
    }
    Some(std::fs::read_to_string(path).map_err(|_| TemplateFault::Unreadable))
}

fn fault_of(problem: PdfProblem) -> Result<TemplateFault, Problem> {
    Ok(match problem {
        PdfProblem::Template { line, message, .. } => TemplateFault::Wrong { line, message },
        PdfProblem::NotAccessible { line, message, .. } => TemplateFault::NotAccessible { line, message },
        PdfProblem::TemplateTooLong { .. } | PdfProblem::TooManyPages { .. } | PdfProblem::TooSlow { .. } => {
            TemplateFault::TooMuch
        }
        PdfProblem::Busy => return Err(Problem::TooMany(base::Message::new("card-busy"))),
        PdfProblem::Internal => return Err(Problem::internal("the typesetter failed")),
    })
}

pub fn docx(card: &CardData) -> Vec<u8> {
    documents::docx::docx(&card.doc())
}

/// A page to keep, which needs nothing but itself.
pub fn html(card: &CardData) -> Vec<u8> {
    documents::html::page(&card.doc()).into_bytes()
}
