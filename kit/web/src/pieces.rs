//! What the macros of `components.html` take: small view values made of text that is already translated.
//! An empty string means "not there". A page may use its own structs with the same field names.

/// One thing to mend in a form; `field` is the id of the input, empty for the form as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problem {
    pub field: String,
    pub text: String,
}

/// One choice of a select, of radios or of checkboxes.
#[derive(Debug, Clone, Default)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub hint: String,
    pub selected: bool,
}

/// A link in tabs, breadcrumbs or a menu.
#[derive(Debug, Clone, Default)]
pub struct Link {
    pub href: String,
    pub label: String,
    pub current: bool,
}

#[derive(Debug, Clone, Default)]
pub struct Head {
    pub label: String,
    pub numeric: bool,
}

#[derive(Debug, Clone, Default)]
pub struct Cell {
    pub text: String,
    pub href: String,
    pub numeric: bool,
}

/// The first cell is the head of the row.
#[derive(Debug, Clone, Default)]
pub struct Row {
    pub cells: Vec<Cell>,
}

/// One answer of a check-your-answers list; `href` leads to where it can be changed.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    pub label: String,
    pub value: String,
    pub href: String,
}

/// One line of a task list; `tone` is that of its tag.
#[derive(Debug, Clone, Default)]
pub struct Task {
    pub href: String,
    pub label: String,
    pub hint: String,
    pub status: String,
    pub tone: String,
}

#[derive(Debug, Clone, Default)]
pub struct Step {
    pub label: String,
    pub done: bool,
    pub current: bool,
}

/// One entry of a timeline: `datetime` for machines, `when` for people.
#[derive(Debug, Clone, Default)]
pub struct Event {
    pub datetime: String,
    pub when: String,
    pub title: String,
    pub text: String,
    pub current: bool,
}

/// What a figure means.
#[derive(Debug, Clone, Default)]
pub struct Definition {
    pub term: String,
    pub text: String,
}

impl Choice {
    pub fn new(value: impl Into<String>, label: impl Into<String>, selected: bool) -> Self {
        Choice { value: value.into(), label: label.into(), hint: String::new(), selected }
    }
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }
}

impl Cell {
    pub fn text(text: impl Into<String>) -> Self {
        Cell { text: text.into(), ..Cell::default() }
    }
    pub fn number(text: impl Into<String>) -> Self {
        Cell { text: text.into(), numeric: true, ..Cell::default() }
    }
    #[must_use]
    pub fn link(mut self, href: impl Into<String>) -> Self {
        self.href = href.into();
        self
    }
}
