//! One thing that was found, as a list shows it.

use search::{Group, Hit, Kind, Why};
use texts::T;

use super::{capital, dial, distance, short, value_name};
use crate::{
    entry::model::Age,
    find::{
        catalogue::Catalogue,
        model::{Doc, Facet, Spot, What},
        rules,
    },
    taxonomy::words::about,
    waiting::pages::wait_words,
};

pub struct CardView {
    /// Its number in the list, from 1.
    pub number: usize,
    pub href: String,
    pub name: String,
    pub tags: Vec<String>,
    pub organisation: String,
    pub about: String,
    pub good: String,
    pub place: String,
    pub transport: String,
    pub distance: String,
    pub cost: String,
    pub wait: String,
    pub languages: String,
    pub phone: String,
    pub dial: String,
    pub why: Vec<String>,
    pub aged: String,
    pub hidden: bool,
}

/// What the reasons of a list refer to: the groups that were asked for, and from where.
pub struct Asked<'a> {
    pub groups: &'a [Group],
    pub from: Option<(f64, f64)>,
}

pub fn card(
    t: T,
    base: &str,
    catalogue: &Catalogue,
    number: usize,
    hit: &Hit,
    asked: &Asked<'_>,
) -> CardView {
    let document = hit.document;
    let doc = &catalogue.docs[document as usize];
    let names = |facet: Facet| -> Vec<String> {
        catalogue.values(document, facet).map(|word| value_name(t, facet, word)).collect()
    };
    let help = catalogue.values(document, Facet::Help).next();
    let mut tags: Vec<String> = names(Facet::Help).into_iter().take(2).collect();
    tags.extend(names(Facet::Format));
    let (spot, afar) = (nearest(doc, asked.from), doc.sites.is_empty());
    CardView {
        number,
        href: format!("{base}{}", doc.path()),
        name: title(doc, t),
        tags,
        organisation: doc.organisation.clone(),
        about: short(doc.about_in(t.lang()), 150),
        good: help.map(|code| about(t, code)).unwrap_or_default(),
        place: spot.map_or_else(|| doc.area.clone(), |spot| place_line(&spot.name, &spot.line, &spot.town)),
        transport: spot.map(|spot| short(&spot.transport, 120)).unwrap_or_default(),
        distance: hit.km.filter(|_| !afar).map(|km| distance(t, km)).unwrap_or_default(),
        cost: cost_line(t, doc, &names(Facet::Cost)),
        wait: wait_line(t, doc),
        languages: t.list(&names(Facet::Language)),
        phone: doc.phone.clone(),
        dial: dial(&doc.phone),
        why: reasons(t, catalogue, doc, hit, asked.groups),
        aged: aged_line(t, doc),
        hidden: doc.hidden_site,
    }
}

/// The fund writes its queues in capitals; a list of shouts is hard to read.
fn title(doc: &Doc, t: T) -> String {
    match doc.what {
        What::Queue(_) => capital(&doc.name.to_lowercase()),
        _ => doc.name_in(t.lang()).to_owned(),
    }
}

/// The nearest of its sites.
fn nearest(doc: &Doc, from: Option<(f64, f64)>) -> Option<&Spot> {
    let Some(from) = from else { return doc.sites.first() };
    let far = |spot: &&Spot| spot.at.map_or(f64::INFINITY, |at| places::distance_km(from, at));
    doc.sites.iter().min_by(|a, b| far(a).total_cmp(&far(b)))
}

pub fn place_line(name: &str, line: &str, town: &str) -> String {
    let parts = [name, if line.is_empty() { town } else { line }];
    parts.into_iter().filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join(", ")
}

fn cost_line(t: T, doc: &Doc, kinds: &[String]) -> String {
    let kinds = t.list(kinds);
    match &doc.price {
        Some((amount, currency)) if *amount > 0 => {
            let price = t.one("find-price-from", "price", t.money(*amount, currency));
            if kinds.is_empty() { price } else { format!("{kinds}; {price}") }
        }
        _ => kinds,
    }
}

fn wait_line(t: T, doc: &Doc) -> String {
    if let Some(next) = doc.next.as_ref().and_then(|next| next.parse::<jiff::civil::DateTime>().ok()) {
        return t.two("find-next-meeting", "day", t.weekday_date(next.date()), "time", t.time(next.time()));
    }
    if let Some(wait) = doc.queue {
        let as_at = match doc.wait_as_at {
            Some(day) => t.one("waiting-as-at", "day", t.date(day.0)),
            None => t.get("waiting-as-at-unknown"),
        };
        return format!("{} ({as_at})", wait_words(t, wait));
    }
    match (&*doc.wait, doc.wait_as_at) {
        ("", _) => String::new(),
        (wait, Some(day)) => t.two("find-wait-as-at", "wait", wait, "day", t.date(day.0)),
        (wait, None) => t.one("find-wait", "wait", wait),
    }
}

fn aged_line(t: T, doc: &Doc) -> String {
    match (&doc.what, doc.age, doc.checked_on) {
        (What::Circle(_), _, _) | (_, Age::Fresh, _) => String::new(),
        (_, _, Some(day)) => t.one("find-aged", "day", t.date(day.0)),
        (_, _, None) => t.get("find-never-checked"),
    }
}

/// Why it stands where it stands, every reason with its points.
fn reasons(t: T, catalogue: &Catalogue, doc: &Doc, hit: &Hit, groups: &[Group]) -> Vec<String> {
    let mut reasons: Vec<String> =
        hit.why.iter().map(|why| with_points(t, reason(t, why, groups), why.points)).collect();
    let mut add = |text: String, points: i32| {
        if points != 0 {
            reasons.push(with_points(t, text, points));
        }
    };
    if let Some(km) = hit.km {
        add(distance(t, km), rules::near(Some(km)));
    }
    let free = catalogue
        .values(hit.document, Facet::Cost)
        .any(|word| word.parse().is_ok_and(crate::find::catalogue::costs_nothing));
    add(t.get("find-why-free"), rules::free(free));
    add(t.get("find-why-soon"), rules::soon(doc.wait_days));
    add(t.get("find-why-old"), rules::age(doc));
    reasons
}

fn with_points(t: T, text: String, points: i32) -> String {
    let sign = if points > 0 { "+" } else { "−" };
    format!("{text} ({sign}{})", t.number(i64::from(points.abs())))
}

fn reason(t: T, why: &Why, groups: &[Group]) -> String {
    let typed = groups.get(why.group).map(|group| group.typed.as_str()).unwrap_or_default();
    if let Some((facet, value)) = why.value {
        let facet = Facet::ALL[usize::from(facet)];
        let meaning = value_name(t, facet, facet.word(value));
        return t.two("find-why-meaning", "typed", typed, "meaning", meaning);
    }
    let field = match why.field {
        Some(rules::NAME) => t.get("find-field-name"),
        Some(rules::ORGANISATION) => t.get("find-field-organisation"),
        Some(rules::WHERE) => t.get("find-field-where"),
        _ => t.get("find-field-about"),
    };
    match why.kind {
        Kind::Exact => t.two("find-why-word", "typed", typed, "field", field),
        Kind::Slip => t.three("find-why-slip", "typed", typed, "word", &why.word, "field", field),
        _ => t.three("find-why-form", "typed", typed, "word", &why.word, "field", field),
    }
}
