//! Pages of funds: the office's desk, its forms, and the funder's report.

pub mod desk;
pub mod edit;
pub mod funder;
pub mod give;

use base::{Day, Message};
use serde::Deserialize;
use texts::T;
use web::{Choice, Reader, Values};

use super::{
    model::{AllocationId, FundId},
    rules,
};
use crate::ledger::Category;

#[derive(Deserialize)]
pub struct AtFund {
    fund: FundId,
}

#[derive(Deserialize)]
pub struct AtAllocation {
    fund: FundId,
    id: AllocationId,
}

/// The services somebody may choose, those of the fund when it is for some only.
pub(crate) fn services(t: T, values: &Values, of: &str) -> Vec<Choice> {
    Category::SERVICES
        .iter()
        .filter(|one| of.is_empty() || of.split(' ').any(|word| word == one.as_str()))
        .map(|one| Choice::new(one.as_str(), one.label(t), values.has("categories", one.as_str())))
        .collect()
}

pub(crate) fn chosen(values: &Values) -> Vec<Category> {
    Category::SERVICES.iter().copied().filter(|one| values.has("categories", one.as_str())).collect()
}

/// Services in a line of text.
pub(crate) fn services_label(t: T, words: &str) -> String {
    let labels: Vec<String> =
        words.split(' ').filter_map(|word| word.parse::<Category>().ok()).map(|one| one.label(t)).collect();
    if labels.is_empty() { t.get("fund-any-service") } else { t.list(&labels) }
}

/// Hours as typed, or a sentence.
pub(crate) fn read_hours(reader: &mut Reader<'_>, values: &Values) -> i64 {
    let typed = values.get("hours");
    match rules::hours(typed) {
        Some(minutes) => minutes,
        None => {
            let key = if typed.trim().is_empty() { "web-field-empty" } else { "fund-hours-unread" };
            let message = Message::new(key);
            let message =
                if key == "web-field-empty" { message } else { message.text("given", typed.trim()) };
            reader.problem("hours", message);
            0
        }
    }
}

pub(crate) fn day(t: T, day: Option<Day>) -> String {
    day.map_or_else(|| t.get("fund-no-end"), |day| t.date(day.0))
}
