//! Every SQL statement about the parts that hang on different things.

use std::collections::HashMap;

use ::store::{Statement, Tx, Value, statement};
use base::{Id, Problem};
use people::Caller;

use super::model::{Attribute, Funding, Language, Phone, Schedule, ServiceArea};
use crate::{
    model::{Entity, Link},
    row::Stored,
};

statement! {
    PUT_PHONE = "INSERT INTO phone (community_id, id, link_entity, link_id, number, extension, kind, \
        description, extra) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (community_id, id) DO UPDATE \
        SET link_entity = excluded.link_entity, link_id = excluded.link_id, number = excluded.number, extension \
        = excluded.extension, kind = excluded.kind, description = excluded.description, extra = excluded.extra";
    PHONES = "SELECT id, link_entity, link_id, number, extension, kind, description, extra FROM phone WHERE \
        community_id = $1 AND link_entity = $2 AND link_id >= $3 AND link_id <= $4 ORDER BY link_id, id";
    DROP_PHONES = "DELETE FROM phone WHERE community_id = $1 AND link_entity = $2 AND link_id = $3";
    PUT_LANGUAGE = "INSERT INTO language (community_id, id, link_entity, link_id, code, name, note, extra) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (community_id, id) DO UPDATE SET link_entity = \
        excluded.link_entity, link_id = excluded.link_id, code = excluded.code, name = excluded.name, note = \
        excluded.note, extra = excluded.extra";
    LANGUAGES = "SELECT id, link_entity, link_id, code, name, note, extra FROM language WHERE community_id = $1 \
        AND link_entity = $2 AND link_id >= $3 AND link_id <= $4 ORDER BY link_id, id";
    DROP_LANGUAGES = "DELETE FROM language WHERE community_id = $1 AND link_entity = $2 AND link_id = $3";
    PUT_SCHEDULE = "INSERT INTO schedule (community_id, id, link_entity, link_id, valid_from, valid_to, dtstart, \
        timezone, until, occurrences, wkst, freq, every, byday, byweekno, bymonthday, byyearday, description, \
        opens_at, closes_at, schedule_link, attending_type, notes, extra) VALUES ($1, $2, $3, $4, $5, $6, $7, \
        $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24) ON CONFLICT \
        (community_id, id) DO UPDATE SET link_entity = excluded.link_entity, link_id = excluded.link_id, \
        valid_from = excluded.valid_from, valid_to = excluded.valid_to, dtstart = excluded.dtstart, timezone = \
        excluded.timezone, until = excluded.until, occurrences = excluded.occurrences, wkst = excluded.wkst, \
        freq = excluded.freq, every = excluded.every, byday = excluded.byday, byweekno = excluded.byweekno, \
        bymonthday = excluded.bymonthday, byyearday = excluded.byyearday, description = excluded.description, \
        opens_at = excluded.opens_at, closes_at = excluded.closes_at, schedule_link = excluded.schedule_link, \
        attending_type = excluded.attending_type, notes = excluded.notes, extra = excluded.extra";
    SCHEDULES = "SELECT id, link_entity, link_id, valid_from, valid_to, dtstart, timezone, until, occurrences, \
        wkst, freq, every, byday, byweekno, bymonthday, byyearday, description, opens_at, closes_at, \
        schedule_link, attending_type, notes, extra FROM schedule WHERE community_id = $1 AND link_entity = $2 \
        AND link_id >= $3 AND link_id <= $4 ORDER BY link_id, id";
    DROP_SCHEDULES = "DELETE FROM schedule WHERE community_id = $1 AND link_entity = $2 AND link_id = $3";
    PUT_ATTRIBUTE = "INSERT INTO attribute (community_id, id, link_entity, link_id, link_type, taxonomy_term_id, \
        value, label, extra) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (community_id, id) DO \
        UPDATE SET link_entity = excluded.link_entity, link_id = excluded.link_id, link_type = \
        excluded.link_type, taxonomy_term_id = excluded.taxonomy_term_id, value = excluded.value, label = \
        excluded.label, extra = excluded.extra";
    ATTRIBUTES = "SELECT id, link_entity, link_id, link_type, taxonomy_term_id, value, label, extra FROM \
        attribute WHERE community_id = $1 AND link_entity = $2 AND link_id >= $3 AND link_id <= $4 ORDER BY \
        link_id, id";
    DROP_ATTRIBUTES = "DELETE FROM attribute WHERE community_id = $1 AND link_entity = $2 AND link_id = $3";
    PUT_AREA = "INSERT INTO service_area (community_id, id, link_entity, link_id, name, description, extent, \
        extent_type, uri, place_code, extra) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT \
        (community_id, id) DO UPDATE SET link_entity = excluded.link_entity, link_id = excluded.link_id, name = \
        excluded.name, description = excluded.description, extent = excluded.extent, extent_type = \
        excluded.extent_type, uri = excluded.uri, place_code = excluded.place_code, extra = excluded.extra";
    AREAS = "SELECT id, link_entity, link_id, name, description, extent, extent_type, uri, place_code, extra \
        FROM service_area WHERE community_id = $1 AND link_entity = $2 AND link_id >= $3 AND link_id <= $4 ORDER \
        BY link_id, id";
    DROP_AREAS = "DELETE FROM service_area WHERE community_id = $1 AND link_entity = $2 AND link_id = $3";
    PUT_FUNDING = "INSERT INTO funding_source (community_id, id, link_entity, link_id, payer, source, extra) \
        VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (community_id, id) DO UPDATE SET link_entity = \
        excluded.link_entity, link_id = excluded.link_id, payer = excluded.payer, source = excluded.source, \
        extra = excluded.extra";
    FUNDINGS = "SELECT id, link_entity, link_id, payer, source, extra FROM funding_source WHERE community_id = \
        $1 AND link_entity = $2 AND link_id >= $3 AND link_id <= $4 ORDER BY link_id, id";
    DROP_FUNDINGS = "DELETE FROM funding_source WHERE community_id = $1 AND link_entity = $2 AND link_id = $3";
    TEXTS = "SELECT entry_id, field, lang, value FROM entry_text WHERE community_id = $1 AND entry_id >= $2 \
        AND entry_id <= $3 ORDER BY entry_id, field, lang";
    PUT_TEXT = "INSERT INTO entry_text (community_id, entry_id, field, lang, value) VALUES ($1, $2, $3, $4, $5) \
        ON CONFLICT (community_id, entry_id, field, lang) DO UPDATE SET value = excluded.value";
    DROP_TEXTS = "DELETE FROM entry_text WHERE community_id = $1 AND entry_id = $2";
}

/// A table of parts: how one is written, read for a range of owners, and dropped with its owner.
pub trait Part: Stored {
    fn link(&self) -> Link;
    fn statements() -> [&'static Statement; 3];
}

macro_rules! part {
    ($($part:ty: $put:ident $of:ident $drop:ident;)*) => {$(
        impl Part for $part {
            fn link(&self) -> Link {
                self.link
            }
            fn statements() -> [&'static Statement; 3] {
                [&$put, &$of, &$drop]
            }
        }
    )*};
}
part! {
    Phone: PUT_PHONE PHONES DROP_PHONES;
    Language: PUT_LANGUAGE LANGUAGES DROP_LANGUAGES;
    Schedule: PUT_SCHEDULE SCHEDULES DROP_SCHEDULES;
    Attribute: PUT_ATTRIBUTE ATTRIBUTES DROP_ATTRIBUTES;
    ServiceArea: PUT_AREA AREAS DROP_AREAS;
    Funding: PUT_FUNDING FUNDINGS DROP_FUNDINGS;
}

/// Writes a row of any table of this room, whose statement takes the community first and then the columns.
pub fn put_row(
    tx: &mut Tx<'_>,
    caller: &Caller,
    statement: &'static Statement,
    row: &impl Stored,
) -> Result<(), Problem> {
    let mut values: Vec<Value<'_>> = vec![caller.community.id.into()];
    values.extend(row.values());
    tx.execute(statement, &values)?;
    Ok(())
}

/// The parts of one kind that hang on the things from `first` to `last`, by thing.
pub fn of<P: Part>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    entity: Entity,
    first: Id<()>,
    last: Id<()>,
) -> Result<HashMap<Id<()>, Vec<P>>, Problem> {
    let [_, statement, _] = P::statements();
    let mut found: HashMap<Id<()>, Vec<P>> = HashMap::new();
    let values = ::store::values![caller.community.id, entity, first, last];
    tx.each(statement, values, |row| {
        let part = P::read(row)?;
        found.entry(part.link().id).or_default().push(part);
        Ok(())
    })?;
    Ok(found)
}

/// Puts these parts in the place of what hung there; `fresh` when nothing did.
pub fn replace<P: Part>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    link: Link,
    parts: &[P],
    fresh: bool,
) -> Result<(), Problem> {
    let [put, _, drop] = P::statements();
    if !fresh {
        tx.execute(drop, ::store::values![caller.community.id, link.entity, link.id])?;
    }
    for part in parts {
        put_row(tx, caller, put, part)?;
    }
    Ok(())
}

/// Translations of the entries from `first` to `last`: field, language, text.
pub fn texts(
    tx: &mut Tx<'_>,
    caller: &Caller,
    first: Id<()>,
    last: Id<()>,
) -> Result<HashMap<Id<()>, Vec<super::model::Translation>>, Problem> {
    let mut found: HashMap<Id<()>, Vec<super::model::Translation>> = HashMap::new();
    tx.each(&TEXTS, ::store::values![caller.community.id, first, last], |row| {
        let lang: String = row.get(2)?;
        if let Some(lang) = texts::Lang::from_code(&lang) {
            let text = super::model::Translation { field: row.get(1)?, lang, value: row.get(3)? };
            found.entry(row.get(0)?).or_default().push(text);
        }
        Ok(())
    })?;
    Ok(found)
}

pub fn replace_texts(
    tx: &mut Tx<'_>,
    caller: &Caller,
    entry: Id<()>,
    texts: &[super::model::Translation],
    fresh: bool,
) -> Result<(), Problem> {
    if !fresh {
        tx.execute(&DROP_TEXTS, ::store::values![caller.community.id, entry])?;
    }
    for text in texts.iter().filter(|text| !text.value.trim().is_empty()) {
        let values =
            ::store::values![caller.community.id, entry, &text.field, text.lang.code(), text.value.trim()];
        tx.execute(&PUT_TEXT, values)?;
    }
    Ok(())
}
