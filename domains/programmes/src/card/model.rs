//! What a card holds. As JSON it is the data of the Typst template, so a town's own template may use all of it.

use std::collections::BTreeMap;

use base::{Day, Period};
use documents::{Block, Doc};
use serde::Serialize;

use crate::{figures::model::Figures, programme::model::Field};

#[derive(Clone, Debug, Serialize)]
pub struct CardData {
    pub lang: String,
    /// What the form is called.
    pub title: String,
    /// What the programme is called.
    pub programme: String,
    pub slug: String,
    pub period: Period,
    /// The day that the description is of.
    pub written_on: Day,
    /// The form as it is drawn: A, B, C, D.
    pub sections: Vec<Section>,
    /// The same by name, for templates that draw a form of their own. Lists are one line an item.
    pub texts: BTreeMap<&'static str, String>,
    pub years: Vec<Year>,
    /// What is not written in the language of the card; not printed.
    #[serde(skip)]
    pub missing: Vec<Missing>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Section {
    pub title: String,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, Serialize)]
pub struct Year {
    pub year: i16,
    /// `2023`, or the months of a part of a year.
    pub label: String,
    pub frozen: bool,
    /// Absent where so few people came that a reader of aggregates might recognise them.
    pub figures: Option<Figures>,
    pub lines: Vec<Line>,
    pub effects: String,
}

/// A line of a year's table.
#[derive(Clone, Debug, Serialize)]
pub struct Line {
    pub name: String,
    pub persons: String,
    pub hours: String,
}

/// A text that a reader of the card will look for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    pub field: Field,
    /// 0 where the field is not about one year.
    pub year: i64,
    pub label: String,
    /// Written, but only in this language.
    pub only_in: Option<texts::Lang>,
}

impl CardData {
    /// The card as a neutral text, for DOCX and HTML.
    pub fn doc(&self) -> Doc {
        let mut doc = Doc::new(&self.lang, format!("{}: {}", self.title, self.programme));
        for section in &self.sections {
            doc.push(Block::heading(1, &section.title));
            section.blocks.iter().for_each(|block| doc.push(block.clone()));
        }
        doc
    }

    /// A name for a file that gives nothing away: `karta-razem-latwiej-2021-2024`.
    pub fn file_name(&self, ending: &str) -> String {
        let (from, to) = (self.period.from.year(), self.period.to.year());
        let years = if from == to { from.to_string() } else { format!("{from}-{to}") };
        let word = if self.lang == "pl" { "karta" } else { "card" };
        format!("{word}-{}-{years}.{ending}", self.slug)
    }
}
