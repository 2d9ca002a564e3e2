//! What the columns and the words of a spreadsheet may be called: as the forms call them, in any of our languages.

use std::collections::HashMap;

use texts::{Lang, T, fold, key};

use super::model::ORDER;
use crate::{
    entry::path,
    form::{self, Field, Input},
    model::Kind,
};

/// A column that no form has: when somebody made sure.
pub const CHECKED_ON: &str = "checked_on";

/// The fields that a sheet of this kind has columns for. Whose account it is, no file says.
pub fn fields(kind: Kind, t: T, town: Lang) -> Vec<Field> {
    let mut fields: Vec<Field> = form::fields::of(kind, t, town)
        .into_iter()
        .filter(|field| field.input != Input::Heading && field.name != "account")
        .collect();
    fields.push(Field {
        name: CHECKED_ON.to_owned(),
        input: Input::Text("size-s", "text"),
        label: t.get("directory-checked-on"),
        hint: t.get("import-hint-date"),
        choices: Vec::new(),
        staff: true,
    });
    fields
}

/// Whether a row without it says too little.
pub fn required(kind: Kind, field: &str) -> bool {
    matches!((kind, field), (_, "name") | (Kind::Venue, "location"))
}

/// The fields of one kind.
pub struct Columns {
    pub fields: Vec<Field>,
    /// The folded names of columns, and the fields they are.
    headers: HashMap<String, String>,
    /// Field and folded word, and the value that the form sends for it.
    words: HashMap<(String, String), String>,
}

impl Columns {
    pub fn of(kind: Kind, t: T, town: Lang) -> Self {
        let (mut headers, mut words) = (HashMap::new(), HashMap::new());
        for lang in [t.lang()].into_iter().chain(Lang::ALL) {
            for field in fields(kind, t.other(lang), town) {
                headers.entry(fold(&field.label)).or_insert_with(|| field.name.clone());
                for choice in field.choices {
                    let word = (field.name.clone(), fold(&choice.label));
                    words.entry(word).or_insert(choice.value);
                }
            }
        }
        let own = fields(kind, t, town);
        for field in &own {
            headers.entry(fold(&field.name)).or_insert_with(|| field.name.clone());
            for choice in &field.choices {
                let word = (field.name.clone(), fold(&choice.value));
                words.entry(word).or_insert_with(|| choice.value.clone());
            }
        }
        Columns { fields: own, headers, words }
    }

    pub fn field(&self, header: &str) -> Option<&Field> {
        let name = self.headers.get(&fold(header))?;
        self.fields.iter().find(|field| field.name == *name)
    }

    pub fn word(&self, field: &str, text: &str) -> Option<&str> {
        self.words.get(&(field.to_owned(), fold(text))).map(String::as_str)
    }
}

/// The columns of every kind, and what yes and no are called.
pub struct Lexicon {
    t: T,
    kinds: Vec<(Kind, Columns)>,
}

impl Lexicon {
    pub fn new(t: T, town: Lang) -> Self {
        Lexicon { t, kinds: ORDER.map(|kind| (kind, Columns::of(kind, t, town))).into() }
    }

    pub fn of(&self, kind: Kind) -> &Columns {
        let found = self.kinds.iter().find(|(known, _)| *known == kind);
        &found.expect("every kind is in ORDER").1
    }

    /// The kind that a sheet of this name is about.
    pub fn kind_of_sheet(&self, name: &str) -> Option<Kind> {
        let name = fold(name);
        // Our own templates are called after us.
        let name = name.strip_prefix("ostoja-").unwrap_or(&name);
        ORDER.into_iter().find(|kind| {
            let title = format!("directory-kinds-{kind}");
            path(*kind) == name || Lang::ALL.iter().any(|lang| fold(&self.t.other(*lang).get(&title)) == name)
        })
    }

    pub fn yes(&self, text: &str) -> Option<bool> {
        let text = fold(text);
        let is = |key: &str, also: &[&str]| {
            also.contains(&&*text) || Lang::ALL.iter().any(|lang| fold(&self.t.other(*lang).get(key)) == text)
        };
        match () {
            () if is(key!("web-yes"), &["x", "1", "+", "true"]) => Some(true),
            () if is(key!("web-no"), &["0", "-", "–", "false"]) => Some(false),
            () => None,
        }
    }
}
