//! Forms for the template.

use texts::{Lang, T};
use web::{Choice, Problems, Values};

use super::fields::{self, Field, Input};
use crate::model::Kind;

/// Fields that belong together. The first have no title and always stand open.
pub struct Section {
    pub title: String,
    /// How many of its fields are filled in, in words.
    pub filled: String,
    pub open: bool,
    pub fields: Vec<FieldView>,
}

/// A field as the template draws it; `kind` is one of `text`, `area`, `select`, `checks`, `tick`.
pub struct FieldView {
    pub kind: &'static str,
    pub name: String,
    pub label: String,
    pub hint: String,
    pub value: String,
    pub error: String,
    pub choices: Vec<Choice>,
    pub checked: bool,
    pub size: &'static str,
    pub input: &'static str,
    pub attrs: &'static str,
}

impl FieldView {
    pub fn is(&self, kind: &str) -> bool {
        self.kind == kind
    }
    fn filled(&self) -> bool {
        self.checked || !self.value.trim().is_empty() || self.choices.iter().any(|choice| choice.selected)
    }
}

/// The fields of a form with what was typed and what is wrong. An owner sees those that are theirs.
pub fn of(kind: Kind, t: T, town: Lang, values: &Values, problems: &Problems, staff: bool) -> Vec<Section> {
    let mut sections = vec![Section::titled(String::new())];
    for field in fields::of(kind, t, town).into_iter().filter(|field| staff || !field.staff) {
        if field.input == Input::Heading {
            sections.push(Section::titled(field.label));
        } else if let Some(section) = sections.last_mut() {
            section.fields.push(view(field, values, problems));
        }
    }
    // A heading with nothing below it is left out.
    sections.retain(|section| !section.fields.is_empty());
    for section in &mut sections {
        let filled = section.fields.iter().filter(|field| field.filled()).count() as i64;
        section.filled = t.one("directory-section-filled", "n", filled);
        section.open = section.fields.iter().any(|field| !field.error.is_empty());
    }
    sections
}

impl Section {
    fn titled(title: String) -> Self {
        Section { title, filled: String::new(), open: false, fields: Vec::new() }
    }
}

fn view(field: Field, values: &Values, problems: &Problems) -> FieldView {
    let value = values.get(&field.name).to_owned();
    let error = problems.of(&field.name).to_owned();
    let (kind, size, input, attrs) = match field.input {
        Input::Text(size, input) => ("text", size, input, "autocomplete='off'"),
        Input::Named("locations") => ("text", "size-l", "text", "list='locations' autocomplete='off'"),
        Input::Named(_) => ("text", "size-l", "text", "list='organisations' autocomplete='off'"),
        Input::Area => ("area", "", "", ""),
        Input::Select => ("select", "size-m", "", ""),
        Input::Checks => ("checks", "", "", ""),
        Input::Tick => ("tick", "", "", ""),
        // It begins a section, and is drawn by it.
        Input::Heading => ("", "", "", ""),
    };
    let choices = field
        .choices
        .into_iter()
        .map(|choice| Choice { selected: values.has(&field.name, &choice.value), ..choice })
        .collect();
    FieldView {
        kind,
        checked: values.ticked(&field.name),
        name: field.name,
        label: field.label,
        hint: field.hint,
        value,
        error,
        choices,
        size,
        input,
        attrs,
    }
}

/// What an owner sent, with the town's own fields as they are saved.
pub fn merged(kind: Kind, t: T, town: Lang, saved: &Values, sent: &Values) -> Values {
    let mut values = Values::default();
    for field in fields::of(kind, t, town) {
        let from = if field.staff { saved } else { sent };
        for value in from.all(&field.name) {
            values.0.push((field.name.clone(), value.to_owned()));
        }
    }
    values
}
