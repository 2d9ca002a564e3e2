//! From an answer of the register to records: what it says, and what of it cannot be understood.

use base::{Day, Instant};
use serde::Deserialize;
use serde_json::{Map, Value, value::RawValue};

use super::{
    model::{About, Definition, Fault, Record, Said, Wait, Why},
    rules,
};

/// An answer with its records, in their order.
#[derive(Clone, Debug)]
pub struct Page {
    pub number: i64,
    /// Position on the page, from 1, and what was read there.
    pub records: Vec<(i64, Result<Record, Fault>)>,
    pub passed_over: i64,
    /// How many queues the register says there are.
    pub announced: Option<i64>,
    pub more: bool,
}

/// The frame around the records. Whatever else it holds does not concern us.
#[derive(Deserialize)]
pub(super) struct Frame {
    #[serde(default)]
    pub meta: Map<String, Value>,
    #[serde(default)]
    pub links: Map<String, Value>,
    pub data: Vec<Box<RawValue>>,
}

impl Frame {
    pub fn answered_at(&self) -> Option<Instant> {
        self.meta.get("date-modified")?.as_str()?.parse().ok()
    }

    /// What the register's answers mean by waiting, where a record itself does not tell.
    fn definition(&self) -> Definition {
        match self.meta.get("context").and_then(Value::as_str) {
            Some(context) if context.contains("/app-itl-api/") => Definition::FirstFreeDate,
            _ => Definition::Forecast,
        }
    }
}

/// Reads one answer. The error is for what is no answer of the register at all.
pub fn page(number: i64, bytes: &[u8]) -> Result<Page, String> {
    let frame: Frame = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
    let definition = frame.definition();
    let mut page = Page {
        number,
        records: Vec::new(),
        passed_over: 0,
        announced: frame.meta.get("count").and_then(Value::as_i64).filter(|count| *count >= 0),
        more: !frame.data.is_empty() && frame.links.get("next").is_some_and(Value::is_string),
    };
    for (at, raw) in frame.data.iter().enumerate() {
        match record(raw.get(), definition) {
            Ok(Some(record)) => page.records.push((at as i64 + 1, Ok(record))),
            Ok(None) => page.passed_over += 1,
            Err(fault) => page.records.push((at as i64 + 1, Err(fault))),
        }
    }
    Ok(page)
}

/// Reads one record; nothing for one that is not about mental health.
fn record(raw: &str, fallback: Definition) -> Result<Option<Record>, Fault> {
    let nothing = Map::new();
    let no_record = |given: &str| Fault {
        nfz_id: String::new(),
        field: "data".to_owned(),
        why: Why::NoRecord,
        given: shortened(given),
    };
    let value: Value = serde_json::from_str(raw).map_err(|_| no_record(raw))?;
    let outer = value.as_object().ok_or_else(|| no_record(raw))?;
    let nfz_id = outer.get("id").and_then(Value::as_str).unwrap_or_default();
    let top = Part { nfz_id, path: "", fields: outer };
    let attributes = top.part("attributes", "")?.ok_or_else(|| top.fault("attributes", Why::Missing))?;
    let benefit = attributes.text("benefit")?;
    let Some(kind) = rules::kind_of(&benefit) else { return Ok(None) };
    if nfz_id.is_empty() {
        return Err(top.fault("id", Why::Missing));
    }
    let about = About {
        case: attributes.number("case")?.ok_or_else(|| attributes.fault("case", Why::Missing))?,
        benefit,
        kind,
        children: attributes.flag("benefits-for-children")?,
        provider: attributes.text("provider")?,
        provider_code: attributes.text("provider-code")?,
        resort_part_vii: attributes.optional_text("id-resort-part-VII")?.unwrap_or_default(),
        resort_part_viii: attributes.optional_text("id-resort-part-VIII")?.unwrap_or_default(),
        place: attributes.optional_text("place")?.unwrap_or_default(),
        address: attributes.optional_text("address")?.unwrap_or_default(),
        locality: attributes.text("locality")?,
        phone: attributes.optional_text("phone")?.unwrap_or_default(),
        teryt_place: attributes.teryt("teryt-place")?,
        coordinates: attributes.coordinates()?,
    };
    let dates = attributes.part("dates", "dates.")?;
    let (definition, wait, wait_text, situation_as_at) = match &dates {
        None => (fallback, Wait::NotReported, None, None),
        Some(dates) => waiting(dates)?,
    };
    let statistics = attributes.part("statistics", "statistics.")?;
    let told = match &statistics {
        Some(statistics) => statistics.part("provider-data", "statistics.provider-data.")?,
        None => None,
    };
    let told = told.unwrap_or(Part { nfz_id, path: "", fields: &nothing });
    let said = Said {
        definition,
        wait,
        wait_text,
        situation_as_at,
        awaiting: told.count("awaiting")?,
        removed: told.count("removed")?,
        average_days: told.count("average-period")?,
        stats_month: told.month("update")?,
        record: raw.to_owned(),
    };
    Ok(Some(Record { nfz_id: nfz_id.to_owned(), about, said }))
}

type Waiting = (Definition, Wait, Option<String>, Option<Day>);

/// `dates`: 1.4 has a text of a forecast in it, 1.3 the first free date.
fn waiting(dates: &Part<'_>) -> Result<Waiting, Fault> {
    let applicable = dates.fields.get("applicable").ok_or_else(|| dates.fault("applicable", Why::Missing))?;
    let applicable = applicable.as_bool().ok_or_else(|| dates.fault("applicable", Why::Changed))?;
    let as_at = dates.day("date-situation-as-at")?;
    if dates.fields.contains_key("pcus") {
        let text = dates.optional_text("pcus")?;
        let days = match &text {
            None => None,
            Some(text) => rules::days_of(text).map_err(|_| dates.fault("pcus", Why::Unreadable))?,
        };
        let wait = match (applicable, days) {
            (true, Some(days)) => Wait::Days(days),
            (false, None) => Wait::NotApplicable,
            (true, None) if text.is_none() => Wait::NotReported,
            // A forecast where none applies, or a dash where one does.
            _ => return Err(dates.fault("pcus", Why::Unreadable)),
        };
        return Ok((Definition::Forecast, wait, text, as_at));
    }
    if !dates.fields.contains_key("date") {
        return Err(dates.fault("pcus", Why::Missing));
    }
    let free = dates.day("date")?;
    let wait = match (applicable, free, as_at) {
        (false, _, _) => Wait::NotApplicable,
        (true, None, _) => Wait::NotReported,
        (true, Some(free), Some(as_at)) if as_at <= free => {
            Wait::Days(i64::from(free.0.since(as_at.0).map_or(0, |span| span.get_days())))
        }
        _ => return Err(dates.fault("date", Why::Unreadable)),
    };
    Ok((Definition::FirstFreeDate, wait, free.map(|free| free.to_string()), as_at))
}

/// An object of a record, with the words for its faults.
struct Part<'a> {
    nfz_id: &'a str,
    path: &'static str,
    fields: &'a Map<String, Value>,
}

impl<'a> Part<'a> {
    fn fault(&self, field: &'static str, why: Why) -> Fault {
        let given = self.fields.get(field).map(|value| shortened(&value.to_string())).unwrap_or_default();
        Fault { nfz_id: self.nfz_id.to_owned(), field: format!("{}{field}", self.path), why, given }
    }

    fn part(&self, field: &'static str, path: &'static str) -> Result<Option<Part<'a>>, Fault> {
        match self.fields.get(field) {
            Some(Value::Object(fields)) => Ok(Some(Part { nfz_id: self.nfz_id, path, fields })),
            Some(Value::Null) => Ok(None),
            None => Err(self.fault(field, Why::Missing)),
            Some(_) => Err(self.fault(field, Why::Changed)),
        }
    }

    fn optional_text(&self, field: &'static str) -> Result<Option<String>, Fault> {
        match self.fields.get(field) {
            // No text of PostgreSQL may hold a NUL.
            Some(Value::String(text)) if text.contains('\0') => Err(self.fault(field, Why::Unreadable)),
            Some(Value::String(text)) => Ok(Some(text.clone())),
            Some(Value::Null) | None => Ok(None),
            Some(_) => Err(self.fault(field, Why::Changed)),
        }
    }

    /// A text that must be there.
    fn text(&self, field: &'static str) -> Result<String, Fault> {
        match self.optional_text(field)? {
            Some(text) if !text.trim().is_empty() => Ok(text),
            _ => Err(self.fault(field, Why::Missing)),
        }
    }

    fn number(&self, field: &'static str) -> Result<Option<i64>, Fault> {
        match self.fields.get(field) {
            Some(Value::Null) | None => Ok(None),
            Some(value) => value.as_i64().map(Some).ok_or_else(|| self.fault(field, Why::Changed)),
        }
    }

    fn count(&self, field: &'static str) -> Result<Option<i64>, Fault> {
        match self.number(field)? {
            Some(count) if count < 0 => Err(self.fault(field, Why::Unreadable)),
            count => Ok(count),
        }
    }

    /// "Y" or "N"; empty is not told.
    fn flag(&self, field: &'static str) -> Result<Option<bool>, Fault> {
        match self.optional_text(field)?.as_deref() {
            Some("Y") => Ok(Some(true)),
            Some("N") => Ok(Some(false)),
            Some("") | None => Ok(None),
            Some(_) => Err(self.fault(field, Why::Unreadable)),
        }
    }

    fn day(&self, field: &'static str) -> Result<Option<Day>, Fault> {
        match self.optional_text(field)? {
            None => Ok(None),
            Some(text) => text.parse().map(Some).map_err(|_| self.fault(field, Why::Unreadable)),
        }
    }

    /// "2026-07"
    fn month(&self, field: &'static str) -> Result<Option<String>, Fault> {
        let text = self.optional_text(field)?;
        let is_month = |text: &String| text.len() == 7 && format!("{text}-01").parse::<Day>().is_ok();
        match text {
            Some(text) if !is_month(&text) => Err(self.fault(field, Why::Unreadable)),
            text => Ok(text),
        }
    }

    /// Seven digits of TERC, or nothing.
    fn teryt(&self, field: &'static str) -> Result<String, Fault> {
        let text = self.optional_text(field)?.unwrap_or_default();
        let is_code = text.len() == 7 && text.bytes().all(|byte| byte.is_ascii_digit());
        if text.is_empty() || is_code { Ok(text) } else { Err(self.fault(field, Why::Unreadable)) }
    }

    /// Both or neither. 0, 0 is what a form leaves behind, not a place in Poland.
    fn coordinates(&self) -> Result<Option<(f64, f64)>, Fault> {
        let degree = |field: &'static str| match self.fields.get(field) {
            Some(Value::Null) | None => Ok(None),
            Some(value) => value.as_f64().map(Some).ok_or_else(|| self.fault(field, Why::Changed)),
        };
        let pair = degree("latitude")?.zip(degree("longitude")?);
        Ok(pair.filter(|(latitude, longitude)| {
            (48.5..=55.5).contains(latitude) && (13.5..=24.5).contains(longitude)
        }))
    }
}

fn shortened(text: &str) -> String {
    text.chars().filter(|character| *character != '\0').take(80).collect()
}
