//! The fields of parts: to the form, and back with what the form does not show left as it was.

use base::Message;
use jiff::SignedDuration;
use people::Caller;
use texts::Lang;
use web::{Reader, Values};

use super::hours;
use crate::{
    model::Payer,
    part::model::{Attribute, Funding, Language, Parts, Phone, ServiceArea, Translation},
    taxonomy::model::Ours,
};

/// How many lines a field of lines takes.
const LINES: usize = 40;

pub fn values(parts: &Parts, values: Values) -> Values {
    let phones: Vec<String> = parts
        .phones
        .iter()
        .map(|phone| {
            let words = [phone.number.trim(), phone.description.trim()];
            words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" – ")
        })
        .collect();
    let areas: Vec<&str> = parts.areas.iter().map(|area| area.name.as_str()).collect();
    let mut values = values.with("phones", phones.join("\n")).with("areas", areas.join("\n"));
    for language in &parts.languages {
        values = values.with("languages", &*language.code);
    }
    for (ours, code) in parts.terms().filter_map(Ours::find) {
        values = values.with(ours.as_str(), code);
    }
    for funding in &parts.funding {
        values = values.with("payers", funding.payer.as_str());
    }
    for (code, _) in hours::DAYS {
        values = values.with(&hours::field(code), hours::shown(&parts.schedules, code));
    }
    for text in &parts.texts {
        values = values.with(&format!("{}_{}", text.field, text.lang), &*text.value);
    }
    values
}

fn lines(values: &Values, field: &str) -> Vec<String> {
    values.get(field).lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// `32 287 95 03 – rejestracja`: the number, and what it is for.
fn phone_line(line: &str) -> Option<(String, String)> {
    let end = line
        .find(|letter: char| !(letter.is_ascii_digit() || " +()/-–.".contains(letter)))
        .unwrap_or(line.len());
    let (number, rest) = line.split_at(end);
    let trim = |text: &str| text.trim_matches([' ', '-', '–', '—', ',', ':', ';']).to_owned();
    let number = trim(number);
    let digits = number.chars().filter(char::is_ascii_digit).count();
    ((2..=20).contains(&digits) && rest.chars().count() <= 200).then(|| (number, trim(rest)))
}

pub fn phones(reader: &mut Reader<'_>, values: &Values, caller: &Caller, before: &[Phone]) -> Vec<Phone> {
    let lines = lines(values, "phones");
    if lines.len() > LINES {
        reader.problem("phones", Message::new("directory-lines-many").number("most", LINES as i64));
        return before.to_vec();
    }
    let mut phones = Vec::new();
    for line in lines {
        let Some((number, description)) = phone_line(&line) else {
            let given: String = line.chars().take(60).collect();
            reader.problem("phones", Message::new("directory-phone-wrong").text("given", given));
            return before.to_vec();
        };
        let known = before.iter().find(|phone| phone.number.trim() == number).cloned();
        // Ids made one after another keep the order in which the numbers were written.
        let id = || caller.site.entropy.id(caller.now.plus(SignedDuration::from_millis(phones.len() as i64)));
        let known = known.unwrap_or_else(|| Phone { kind: "voice".to_owned(), ..Phone::blank(id()) });
        phones.push(Phone { number, description, ..known });
    }
    phones
}

pub fn areas(
    reader: &mut Reader<'_>,
    values: &Values,
    caller: &Caller,
    before: &[ServiceArea],
) -> Vec<ServiceArea> {
    let lines = lines(values, "areas");
    if lines.len() > LINES || lines.iter().any(|line| line.chars().count() > 200) {
        reader.problem("areas", Message::new("directory-lines-many").number("most", LINES as i64));
        return before.to_vec();
    }
    lines
        .into_iter()
        .map(|name| {
            let known = before.iter().find(|area| area.name == name).cloned();
            known.unwrap_or_else(|| ServiceArea { name, ..ServiceArea::blank(caller.new_id()) })
        })
        .collect()
}

pub fn languages(values: &Values, caller: &Caller, before: &[Language]) -> Vec<Language> {
    let ours = |code: &str| Lang::from_code(code).is_some();
    let mut list: Vec<Language> = before
        .iter()
        .filter(|language| !ours(&language.code) || values.has("languages", &language.code))
        .cloned()
        .collect();
    for lang in Lang::ALL.into_iter().filter(|lang| values.has("languages", lang.code())) {
        if !list.iter().any(|language| language.code == lang.code()) {
            list.push(Language { code: lang.code().to_owned(), ..Language::blank(caller.new_id()) });
        }
    }
    list
}

/// The terms of the taxonomies that the form shows; others stay.
pub fn terms(values: &Values, caller: &Caller, before: &[Attribute], shown: &[Ours]) -> Vec<Attribute> {
    let mut list: Vec<Attribute> = before
        .iter()
        .filter(|attribute| match attribute.term.and_then(Ours::find) {
            Some((ours, code)) if shown.contains(&ours) => values.has(ours.as_str(), code),
            _ => true,
        })
        .cloned()
        .collect();
    for ours in shown {
        for code in ours.codes().iter().filter(|code| values.has(ours.as_str(), code)) {
            if !list.iter().any(|attribute| attribute.term == Some(ours.term(code))) {
                list.push(crate::taxonomy::actions::carry(caller, *ours, code));
            }
        }
    }
    list
}

pub fn funding(values: &Values, caller: &Caller, before: &[Funding]) -> Vec<Funding> {
    let mut list: Vec<Funding> =
        before.iter().filter(|funding| values.has("payers", funding.payer.as_str())).cloned().collect();
    for payer in Payer::ALL.iter().filter(|payer| values.has("payers", payer.as_str())) {
        if !list.iter().any(|funding| funding.payer == *payer) {
            list.push(Funding { payer: *payer, ..Funding::blank(caller.new_id()) });
        }
    }
    list
}

pub fn schedules(
    reader: &mut Reader<'_>,
    values: &Values,
    caller: &Caller,
    before: &[crate::part::model::Schedule],
) -> Vec<crate::part::model::Schedule> {
    let mut week = Vec::new();
    for (code, _) in hours::DAYS {
        match hours::parse(values.get(&hours::field(code))) {
            Ok(ranges) => week.push((code, ranges)),
            Err(message) => reader.problem(&hours::field(code), message),
        }
    }
    hours::merged(&week, before, || caller.new_id())
}

pub fn translations(reader: &mut Reader<'_>, caller: &Caller, before: &[Translation]) -> Vec<Translation> {
    let town = caller.community.lang;
    let mut list: Vec<Translation> = before
        .iter()
        .filter(|text| text.lang == town || !["name", "description"].contains(&text.field.as_str()))
        .cloned()
        .collect();
    for lang in Lang::ALL.into_iter().filter(|lang| *lang != town) {
        for (field, most) in [("name", 250), ("description", 4_000)] {
            let value = reader.optional_text(&format!("{field}_{lang}"), most);
            if !value.is_empty() {
                list.push(Translation { field: field.to_owned(), lang, value });
            }
        }
    }
    list.sort_by(|a, b| (&a.field, a.lang.code()).cmp(&(&b.field, b.lang.code())));
    list
}

#[cfg(test)]
mod tests {
    use super::phone_line;

    #[test]
    fn a_number_and_what_it_is_for() {
        let found = |line: &str| phone_line(line);
        let pair = |number: &str, text: &str| Some((number.to_owned(), text.to_owned()));
        assert_eq!(found("32 287 95 03 – rejestracja"), pair("32 287 95 03", "rejestracja"));
        assert_eq!(found("+48 (32) 287-95-03"), pair("+48 (32) 287-95-03", ""));
        assert_eq!(found("116 123: całą dobę"), pair("116 123", "całą dobę"));
        for wrong in ["rejestracja", "1", "", "123456789012345678901234"] {
            assert_eq!(found(wrong), None, "{wrong}");
        }
    }
}
