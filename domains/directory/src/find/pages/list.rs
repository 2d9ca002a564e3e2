//! The list, its map, and its form.

use std::sync::Arc;

use askama::Template;
use people::Visit;
use places::Gazetteer;
use search::{Found, Group, Near, Query};
use texts::T;
use web::{Answer, Ask, Choice, Page, Question, Values};

use super::{
    card::{Asked, CardView, card},
    facet_name, value_name,
};
use crate::find::{
    catalogue::{self, Catalogue},
    map::{self, Map},
    model::{BANDS, Facet},
    sentence::{self, Understood},
    wish::{self, Wish},
};

/// How many a page shows, and a sheet for the wall.
const PAGE: usize = 10;
const SHEET: usize = 40;
/// Somebody who names a place and nothing else means as far as a bus goes.
const USUAL: u8 = 2;

pub struct Filter {
    pub name: &'static str,
    pub legend: String,
    pub options: Vec<Choice>,
    pub open: bool,
}

/// A wish carried out.
pub struct Outcome {
    pub catalogue: Arc<Catalogue>,
    pub groups: Vec<Group>,
    pub understood: Understood,
    pub found: Found,
    /// The place asked from, as it is called, and where it is.
    pub from: Option<(String, (f64, f64))>,
    /// A place was named that nobody knows.
    pub unknown_place: bool,
}

impl Outcome {
    pub fn asked(&self) -> Asked<'_> {
        Asked { groups: &self.groups, from: self.from.as_ref().map(|(_, at)| *at) }
    }
    pub fn cards(&self, t: T, base: &str, skip: usize) -> Vec<CardView> {
        let hits = self.found.hits.iter().enumerate();
        hits.map(|(at, hit)| card(t, base, &self.catalogue, skip + at + 1, hit, &self.asked())).collect()
    }
}

pub fn carry_out(catalogue: Arc<Catalogue>, wish: &Wish, skip: usize, take: usize) -> Outcome {
    let gazetteer = Gazetteer::poland();
    let understood = sentence::understand(&wish.words, &catalogue.lexicon, gazetteer, catalogue.home);
    let from = match gazetteer.by_slug(&wish.place) {
        Some(place) => Some((place.name.clone(), place.at())),
        None => catalogue.postcodes.get(&wish.place).map(|at| (wish.place.clone(), at)),
    };
    let near = from.as_ref().map(|(_, (lat, lon))| Near {
        lat: *lat,
        lon: *lon,
        bands: BANDS.to_vec(),
        within: wish.within.map(usize::from),
        going: wish.goes_there(),
    });
    let bonus = |document: u32, km: Option<f32>| catalogue.bonus(document, km);
    let found = catalogue.index.search(&Query {
        groups: understood.groups.clone(),
        chosen: wish.chosen.clone(),
        near,
        bonus: Some(&bonus),
        skip,
        take,
    });
    let unknown_place = !wish.place.is_empty() && from.is_none();
    Outcome { groups: understood.groups.clone(), understood, found, from, unknown_place, catalogue }
}

#[derive(Template)]
#[template(path = "find-list.html")]
struct List {
    page: Page,
    /// The note of the address had ended.
    ended: bool,
    /// Nothing was asked yet.
    fresh: bool,
    words: String,
    note: String,
    place: String,
    unknown_place: bool,
    other_places: Vec<Choice>,
    distances: Vec<Choice>,
    needs: Vec<Choice>,
    filters: Vec<Filter>,
    chosen: Vec<String>,
    any_filter: bool,
    count: i64,
    relaxed: bool,
    unknown: String,
    cards: Vec<CardView>,
    map: Option<Map>,
    map_href: String,
    print_href: String,
    previous: String,
    next: String,
    position: String,
    wider: String,
    credits: &'static str,
}

/// `GET /find`
pub async fn show(visit: Visit, Ask(query): Ask<wish::Query>) -> Answer {
    let catalogue = catalogue::current(&visit).await?;
    let (wish, ended) = read(&visit, &query)?;
    visit.html(&list_page(&visit, catalogue, &wish, &query, ended)?)
}

fn read(visit: &Visit, query: &wish::Query) -> Result<(Wish, bool), web::Failure> {
    let caller = visit.caller()?;
    let community = caller.community.id.to_string();
    Ok(match wish::read(query, &community, &visit.site.secret, caller.now) {
        Ok(wish) => (wish, false),
        Err(()) => (Wish::default(), true),
    })
}

fn address(visit: &Visit, wish: &Wish) -> Result<String, web::Failure> {
    let caller = visit.caller()?;
    let community = caller.community.id.to_string();
    Ok(wish.query(&community, &visit.site.secret, &visit.site.entropy, caller.now))
}

fn list_page(
    visit: &Visit,
    catalogue: Arc<Catalogue>,
    wish: &Wish,
    query: &wish::Query,
    ended: bool,
) -> Result<List, web::Failure> {
    let (t, base) = (visit.t(), visit.to(""));
    let number: usize = query.page.parse().unwrap_or(1).clamp(1, 10_000);
    let skip = (number - 1) * PAGE;
    let outcome = carry_out(catalogue, wish, skip, PAGE);
    let fresh = wish.is_empty();
    let found = &outcome.found;
    let own = address(visit, wish)?;
    let to = |more: &str| {
        let parts: Vec<&str> = [own.as_str(), more].into_iter().filter(|part| !part.is_empty()).collect();
        let query = parts.join("&");
        if query.is_empty() { format!("{base}/find") } else { format!("{base}/find?{query}") }
    };
    let wants_map = query.map == "1" && !fresh;
    let keep_map = if wants_map { "&map=1" } else { "" };
    let pages = (found.total as usize).div_ceil(PAGE);
    let turn = |page: usize| to(&format!("page={page}{keep_map}"));
    let cards = if fresh { Vec::new() } else { outcome.cards(t, &base, skip) };
    let map = wants_map.then(|| {
        let shown: Vec<(usize, u32)> =
            cards.iter().map(|card| card.number).zip(found.hits.iter().map(|hit| hit.document)).collect();
        let from = outcome.from.as_ref().map(|(_, at)| (*at, wish.km()));
        let name = |document: u32| outcome.catalogue.docs[document as usize].name_in(t.lang()).to_owned();
        map::draw(&outcome.catalogue, &shown, &found.all, from, name)
    });
    let wider = wish.within.filter(|within| usize::from(*within) + 1 < BANDS.len()).map(|within| within + 1);
    let mut page = visit.page("public", "find-title");
    // Changing the language shall not lose what was asked, and shall not put it into an address either.
    page.path = to("");
    Ok(List {
        page,
        ended,
        fresh,
        words: wish.words.clone(),
        note: if own.starts_with("s=") { own[2..].to_owned() } else { String::new() },
        place: outcome.from.as_ref().map_or_else(|| wish.place.clone(), |(name, _)| name.clone()),
        unknown_place: outcome.unknown_place,
        other_places: other_places(&outcome, wish),
        distances: distances(t, &outcome, wish),
        needs: options(t, Facet::Need, wish, &found.counts[Facet::Need.number()], true),
        filters: filters(t, wish, found),
        chosen: chosen(t, wish),
        any_filter: wish.chosen.iter().any(|values| !values.is_empty()),
        count: i64::from(found.total),
        relaxed: found.relaxed,
        unknown: unknown(t, &outcome),
        map: map.flatten(),
        map_href: to(&format!("map=1&page={number}")),
        print_href: to("").replacen("/find", "/find/print", 1),
        previous: if number > 1 { turn(number - 1) } else { String::new() },
        next: if number < pages { turn(number + 1) } else { String::new() },
        position: t.two("find-page", "page", number as i64, "pages", pages.max(1) as i64),
        wider: wider.map(|within| BANDS[usize::from(within)].to_string()).unwrap_or_default(),
        cards,
        credits: places::CREDITS,
    })
}

/// What was typed and nobody offers.
fn unknown(t: T, outcome: &Outcome) -> String {
    let typed: Vec<String> = outcome
        .found
        .unknown
        .iter()
        .filter_map(|number| outcome.groups.get(*number))
        .map(|group| format!("„{}”", group.typed))
        .collect();
    t.list(&typed)
}

/// Other places that the words or the name may have meant.
fn other_places(outcome: &Outcome, wish: &Wish) -> Vec<Choice> {
    let gazetteer = Gazetteer::poland();
    let Some(own) = gazetteer.by_slug(&wish.place) else { return Vec::new() };
    let same_name = gazetteer.find(&own.name, outcome.catalogue.home);
    let mut numbers: Vec<u32> = outcome.understood.places.clone();
    for found in same_name {
        if !numbers.contains(&found.place) {
            numbers.push(found.place);
        }
    }
    let others =
        numbers.into_iter().map(|number| gazetteer.place(number)).filter(|place| place.slug != own.slug);
    others
        .take(5)
        .map(|place| {
            let region = gazetteer.region_of(place);
            Choice::new(place.slug.clone(), format!("{} ({region})", place.name), false)
        })
        .collect()
}

fn distances(t: T, outcome: &Outcome, wish: &Wish) -> Vec<Choice> {
    let mut choices = vec![Choice::new(
        "",
        with_count(t, t.get("find-any-distance"), outcome.found.any_distance),
        wish.within.is_none(),
    )];
    for (at, km) in BANDS.iter().enumerate() {
        let label = t.one("find-within", "km", t.number(*km as i64));
        let label = match outcome.found.within.get(at) {
            Some(count) => with_count(t, label, *count),
            None => label,
        };
        choices.push(Choice::new(km.to_string(), label, wish.within == Some(at as u8)));
    }
    choices
}

fn with_count(t: T, label: String, count: u32) -> String {
    format!("{label} ({})", t.number(i64::from(count)))
}

fn options(t: T, facet: Facet, wish: &Wish, counts: &[u32], plain: bool) -> Vec<Choice> {
    let values = facet.values();
    let options = values.iter().zip(counts).enumerate().filter_map(|(value, (word, count))| {
        let selected = wish.of(facet).contains(&(value as u16));
        let label = value_name(t, facet, word);
        (*count > 0 || selected)
            .then(|| Choice::new(*word, if plain { label } else { with_count(t, label, *count) }, selected))
    });
    options.collect()
}

fn filters(t: T, wish: &Wish, found: &Found) -> Vec<Filter> {
    let all = Facet::ALL.iter().map(|facet| Filter {
        name: facet.as_str(),
        legend: facet_name(t, *facet),
        options: options(t, *facet, wish, &found.counts[facet.number()], false),
        open: !wish.of(*facet).is_empty(),
    });
    all.filter(|filter| !filter.options.is_empty()).collect()
}

fn chosen(t: T, wish: &Wish) -> Vec<String> {
    let all = Facet::ALL
        .iter()
        .flat_map(|facet| wish.of(*facet).iter().map(move |value| value_name(t, *facet, facet.word(*value))));
    all.collect()
}

/// `POST /find`: a question becomes an address that keeps it to itself.
pub async fn ask(visit: Visit, Question(values): Question) -> Answer {
    let catalogue = catalogue::current(&visit).await?;
    let asked_before = wish::Query { s: values.get("s").to_owned(), ..wish::Query::default() };
    let before = if asked_before.s.is_empty() { Wish::default() } else { read(&visit, &asked_before)?.0 };
    let wish = wished(&values, &before, &catalogue);
    let query = address(&visit, &wish)?;
    visit.go(&if query.is_empty() { "/find".to_owned() } else { format!("/find?{query}") })
}

/// What a form asks for. New words bring their place, format and language with them; words that were there before
/// leave the filters as they now stand.
fn wished(values: &Values, before: &Wish, catalogue: &Catalogue) -> Wish {
    let gazetteer = Gazetteer::poland();
    let words: String = values.get("words").trim().chars().take(400).collect();
    let mut wish =
        Wish { words, within: values.get("km").parse().ok().and_then(wish::band), ..Wish::default() };
    for facet in Facet::ALL {
        for value in values.all(facet.as_str()).filter_map(|word| facet.value(word)) {
            wish.choose(*facet, value);
        }
    }
    let named = values.get("place").trim();
    let kept = gazetteer.by_slug(&before.place).filter(|place| place.name == named);
    wish.place = match kept {
        Some(place) => place.slug.clone(),
        None => place_named(named, catalogue),
    };
    let new_place = !wish.place.is_empty() && wish.place != before.place;
    if wish.words != before.words {
        let understood = sentence::understand(&wish.words, &catalogue.lexicon, gazetteer, catalogue.home);
        for (facet, value) in &understood.chosen {
            wish.choose(*facet, *value);
        }
        let place = understood.places.first().map(|place| gazetteer.place(*place).slug.clone());
        if let Some(place) = understood.postcode.or(place) {
            wish.place = place;
            wish.within = wish.within.or((!understood.from_afar).then_some(USUAL));
        }
    } else if new_place && values.get("km").is_empty() {
        wish.within = Some(USUAL);
    }
    if let Some(place) = gazetteer.by_slug(values.get("other_place")) {
        wish.place.clone_from(&place.slug);
    }
    if values.get("online") == "yes" {
        wish.within = None;
        for word in ["online", "phone"] {
            if let Some(value) = Facet::Format.value(word) {
                wish.choose(Facet::Format, value);
            }
        }
    }
    if let Some(wider) = values.get("wider").parse().ok().and_then(wish::band) {
        wish.within = Some(wider);
    }
    wish
}

/// The slug of a place by its name, a postcode as it is; what nobody knows stays as it was typed, to be said again.
fn place_named(named: &str, catalogue: &Catalogue) -> String {
    if named.is_empty() {
        return String::new();
    }
    let gazetteer = Gazetteer::poland();
    let found = gazetteer.find(named, catalogue.home);
    match found.first() {
        Some(found) => gazetteer.place(found.place).slug.clone(),
        None => named.chars().take(80).collect(),
    }
}

#[derive(Template)]
#[template(path = "find-print.html")]
struct Sheet {
    page: Page,
    place: String,
    chosen: Vec<String>,
    cards: Vec<CardView>,
    today: String,
    back: String,
    address: String,
    credits: &'static str,
}

/// `GET /find/print`: the same list for a noticeboard.
pub async fn print(visit: Visit, Ask(query): Ask<wish::Query>) -> Answer {
    let catalogue = catalogue::current(&visit).await?;
    let (wish, _) = read(&visit, &query)?;
    let t = visit.t();
    let outcome = carry_out(catalogue, &wish, 0, SHEET);
    let query = address(&visit, &wish)?;
    // What somebody typed does not go on a wall.
    let public: Vec<Facet> = Facet::ALL.iter().copied().filter(|facet| !facet.is_private()).collect();
    let chosen = public
        .iter()
        .flat_map(|facet| wish.of(*facet).iter().map(move |value| value_name(t, *facet, facet.word(*value))));
    let today = visit.caller()?.today();
    visit.html(&Sheet {
        page: visit.page("print", "find-print-title"),
        place: outcome.from.as_ref().map(|(name, _)| name.clone()).unwrap_or_default(),
        chosen: chosen.collect(),
        cards: outcome.cards(t, &visit.to(""), 0),
        today: t.date(today.0),
        back: visit.to(&format!("/find?{query}")),
        address: visit.site.url(&visit.to("/find")),
        credits: places::CREDITS,
    })
}
