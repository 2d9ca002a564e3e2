use std::collections::HashMap;

use ::store::Tx;
use base::{Id, Problem};
use people::Caller;
use texts::Lang;

use super::store;
use crate::{
    model::{Entity, Link, Payer, TermId},
    row::{Extra, row},
    taxonomy::{self, model::Ours},
};

row! {
    Phone {
        id: Id<Phone>,
        link: Link,
        number: String,
        extension: String,
        /// HSDS's `type`: voice, fax, text, cell, video …
        kind: String,
        description: String,
        extra: Extra,
    }
}

row! {
    /// A language spoken; of a practitioner too.
    Language { id: Id<Language>, link: Link, code: String, name: String, note: String, extra: Extra }
}

row! {
    /// When something is open, as HSDS has it after RFC 5545.
    Schedule {
        id: Id<Schedule>,
        link: Link,
        valid_from: String,
        valid_to: String,
        dtstart: String,
        timezone: String,
        until: String,
        /// `count`
        occurrences: Option<i64>,
        wkst: String,
        freq: String,
        /// `interval`
        every: Option<i64>,
        byday: String,
        byweekno: String,
        bymonthday: String,
        byyearday: String,
        description: String,
        opens_at: String,
        closes_at: String,
        schedule_link: String,
        attending_type: String,
        notes: String,
        extra: Extra,
    }
}

row! {
    /// A term that something carries.
    Attribute {
        id: Id<Attribute>,
        link: Link,
        link_type: String,
        term: Option<TermId>,
        value: String,
        label: String,
        extra: Extra,
    }
}

row! {
    ServiceArea {
        id: Id<ServiceArea>,
        link: Link,
        name: String,
        description: String,
        extent: String,
        extent_type: String,
        uri: String,
        /// The code of the commune or place in the country's register, where it is known.
        place_code: String,
        extra: Extra,
    }
}

row! {
    Funding { id: Id<Funding>, link: Link, payer: Payer, source: String, extra: Extra }
}

/// A text of an entry in another language than the town's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// `name`, `description`
    pub field: String,
    pub lang: Lang,
    pub value: String,
}

/// All parts of one thing. What a kind of thing does not have stays empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Parts {
    pub phones: Vec<Phone>,
    pub languages: Vec<Language>,
    pub schedules: Vec<Schedule>,
    pub attributes: Vec<Attribute>,
    pub areas: Vec<ServiceArea>,
    pub funding: Vec<Funding>,
    pub texts: Vec<Translation>,
}

impl Parts {
    /// The terms carried.
    pub fn terms(&self) -> impl Iterator<Item = TermId> {
        self.attributes.iter().filter_map(|attribute| attribute.term)
    }
    /// Language codes, in order.
    pub fn codes(&self) -> Vec<&str> {
        self.languages.iter().map(|language| language.code.as_str()).collect()
    }
    /// The text of a field in a language, where the town wrote one.
    pub fn text(&self, field: &str, lang: Lang) -> Option<&str> {
        let found = self.texts.iter().find(|text| text.field == field && text.lang == lang)?;
        Some(&found.value)
    }

    /// The parts of everything of one sort from `first` to `last`, by id.
    pub fn of_range<K>(
        tx: &mut Tx<'_>,
        caller: &Caller,
        entity: Entity,
        first: Id<K>,
        last: Id<K>,
    ) -> Result<HashMap<Id<()>, Parts>, Problem> {
        let (first, last) = (first.cast(), last.cast());
        let mut all: HashMap<Id<()>, Parts> = HashMap::new();
        macro_rules! gather {
            ($($field:ident),*) => {$(
                for (id, parts) in store::of(tx, caller, entity, first, last)? {
                    all.entry(id).or_default().$field = parts;
                }
            )*};
        }
        gather!(phones, languages, schedules, attributes, areas, funding);
        for (id, texts) in store::texts(tx, caller, first, last)? {
            all.entry(id).or_default().texts = texts;
        }
        Ok(all)
    }

    pub fn of<K>(tx: &mut Tx<'_>, caller: &Caller, entity: Entity, id: Id<K>) -> Result<Parts, Problem> {
        Ok(Self::of_range(tx, caller, entity, id, id)?.remove(&id.cast()).unwrap_or_default())
    }

    /// Writes all parts of a thing in the place of those it had; `fresh` when it had none.
    pub fn save<K>(
        &self,
        tx: &mut Tx<'_>,
        caller: &Caller,
        entity: Entity,
        id: Id<K>,
        fresh: bool,
    ) -> Result<(), Problem> {
        let link = Link::new(entity, id);
        if self.terms().any(|term| Ours::find(term).is_some()) {
            taxonomy::actions::ensure(tx, caller)?;
        }
        macro_rules! each {
            ($($field:ident),*) => {$(
                // A part always hangs on what it is saved with.
                let mut parts = self.$field.clone();
                parts.iter_mut().for_each(|part| part.link = link);
                store::replace(tx, caller, link, &parts, fresh)?;
            )*};
        }
        each!(phones, languages, schedules, attributes, areas, funding);
        store::replace_texts(tx, caller, id.cast(), &self.texts, fresh)
    }
}
