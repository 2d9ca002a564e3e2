//! Forms for the template.

use texts::{Lang, T};
use web::{Choice, Problems, Values};

use super::fields::{self, Field, Input};
use crate::model::Kind;

/// A field as the template draws it; `kind` is one of `text`, `area`, `select`, `checks`, `tick`, `heading`.
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
}

/// The fields of a form with what was typed and what is wrong. An owner sees those that are theirs.
pub fn of(kind: Kind, t: T, town: Lang, values: &Values, problems: &Problems, staff: bool) -> Vec<FieldView> {
    let fields = fields::of(kind, t, town).into_iter().filter(|field| staff || !field.staff);
    // A heading with nothing below it is left out.
    let mut views: Vec<FieldView> = Vec::new();
    for field in fields {
        if field.input == Input::Heading && views.last().is_some_and(|last| last.kind == "heading") {
            views.pop();
        }
        views.push(view(field, values, problems));
    }
    views
}

fn view(field: Field, values: &Values, problems: &Problems) -> FieldView {
    let value = values.get(&field.name).to_owned();
    let error = if field.name.is_empty() { String::new() } else { problems.of(&field.name).to_owned() };
    let (kind, size, input, attrs) = match field.input {
        Input::Text(size, input) => ("text", size, input, "autocomplete='off'"),
        Input::Named("locations") => ("text", "size-l", "text", "list='locations' autocomplete='off'"),
        Input::Named(_) => ("text", "size-l", "text", "list='organisations' autocomplete='off'"),
        Input::Area => ("area", "", "", ""),
        Input::Select => ("select", "size-m", "", ""),
        Input::Checks => ("checks", "", "", ""),
        Input::Tick => ("tick", "", "", ""),
        Input::Heading => ("heading", "", "", ""),
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
