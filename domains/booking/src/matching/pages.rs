//! The short form, and who fits.

use ::store::Tx;
use askama::Template;
use base::{Day, Instant, Problem};
use directory::{
    find::{catalogue, model::Facet, sentence},
    taxonomy::model::Ours,
};
use jiff::civil::Date;
use people::{Caller, Visit};
use places::Gazetteer;
use programmes::{
    circle,
    meeting::words::{WEEKDAYS, weekday_code},
    model::{CircleFormat, Ease, Place},
    place::{self, words as place_words},
};
use search::Alternative;
use serde::{Deserialize, Serialize};
use texts::{Lang, T, args};
use web::{Answer, Ask, Choice, Failure, Page, Question, Values};

use super::{
    model::{Bits, Candidate, CandidateKind, IN_PERSON, Need, PHONE, Reason, VIDEO, Want},
    rules,
};
use crate::{
    booking::pages::public::{Card, card},
    model::{Format, Gender, Kind, Shown},
    offer::{actions as offers, roster::Rostered, words},
    shield,
};

const FORMATS: [(Format, Bits); 3] =
    [(Format::InPerson, IN_PERSON), (Format::Phone, PHONE), (Format::Video, VIDEO)];
const KILOMETRES: [u32; 4] = [5, 15, 30, 60];
/// More than this nobody reads through.
const MOST: usize = 12;
const USE: &str = "match";
const HOURS: i64 = 2;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Asked {
    w: String,
}

#[derive(Serialize, Deserialize)]
struct Note {
    at: i64,
    community: String,
    need: Need,
}

fn sealed(visit: &Visit, caller: &Caller, need: &Need) -> String {
    let note =
        Note { at: caller.now.millis(), community: caller.community.id.to_string(), need: need.clone() };
    let text = serde_json::to_string(&note).unwrap_or_default();
    visit.site.secret.seal_note(USE, &text, &visit.site.entropy)
}

fn opened(visit: &Visit, caller: &Caller, note: &str) -> Option<Need> {
    let text = visit.site.secret.open_note(USE, note).ok()?;
    let note: Note = serde_json::from_str(&text).ok()?;
    let age = caller.now.millis() - note.at;
    let ours = note.community == caller.community.id.to_string();
    (ours && (0..=HOURS * 3_600_000).contains(&age)).then_some(note.need)
}

/// Somebody who fits, with why.
struct Fit {
    card: Card,
    reasons: Vec<String>,
    circle: bool,
}

#[derive(Template)]
#[template(path = "matching.html")]
struct Show {
    page: Page,
    asked: bool,
    /// The note in the address was too old.
    expired: bool,
    /// What somebody wrote speaks of death.
    urgent: bool,
    found: Vec<Fit>,
    elsewhere: String,
    find: String,
    need: Need,
    topics: Vec<Choice>,
    languages: Vec<Choice>,
    formats: Vec<Choice>,
    days: Vec<Choice>,
    kilometres: Vec<Choice>,
    genders: Vec<Choice>,
    eases: Vec<Choice>,
}

fn choices(t: T, need: &Need) -> [Vec<Choice>; 7] {
    let has = |all: &[String], one: &str| all.iter().any(|word| word == one);
    let monday = Day(Date::constant(2024, 1, 1));
    let any = |key: &str, chosen: bool| Choice::new("", t.get(key), chosen);
    let topics = Ours::Need
        .codes()
        .iter()
        .map(|code| Choice::new(*code, words::topic(t, code), has(&need.topics, code)))
        .collect();
    let languages = Lang::ALL
        .iter()
        .map(|lang| Choice::new(lang.code(), lang.own_name(), has(&need.languages, lang.code())))
        .collect();
    let formats = FORMATS
        .iter()
        .map(|(one, _)| Choice::new(one.as_str(), words::format(t, *one), has(&need.formats, one.as_str())))
        .collect();
    let days = WEEKDAYS
        .into_iter()
        .enumerate()
        .map(|(at, day)| {
            let code = weekday_code(day);
            Choice::new(code, t.weekday(monday.plus_days(at as i64).0), has(&need.days, code))
        })
        .collect();
    let mut kilometres = vec![any("matching-km-any", need.km.is_none())];
    kilometres.extend(
        KILOMETRES
            .iter()
            .map(|km| Choice::new(km.to_string(), t.one("matching-km", "n", *km), need.km == Some(*km))),
    );
    let mut genders = vec![any("booking-any", need.gender.is_empty())];
    genders.extend(
        [Gender::Woman, Gender::Man]
            .iter()
            .map(|one| Choice::new(one.as_str(), words::gender(t, *one), need.gender == one.as_str())),
    );
    let eases = Ease::ALL
        .iter()
        .map(|one| Choice::new(one.as_str(), place_words::ease(t, *one), has(&need.eases, one.as_str())))
        .collect();
    [topics, languages, formats, days, kilometres, genders, eases]
}

/// `POST /match`: what was asked travels on as a note.
pub async fn ask(visit: Visit, Question(values): Question) -> Answer {
    let caller = visit.caller()?;
    let note = sealed(&visit, caller, &read(&values));
    visit.go(&format!("/match?w={note}"))
}

fn read(values: &Values) -> Need {
    let known = |name: &str, all: Vec<&str>| -> Vec<String> {
        all.into_iter().filter(|one| values.has(name, one)).map(str::to_owned).collect()
    };
    let short = |name: &str, most: usize| values.get(name).trim().chars().take(most).collect::<String>();
    let gender: Option<Gender> = values.get("gender").parse().ok();
    Need {
        words: short("words", 400),
        topics: known("topics", Ours::Need.codes().to_vec()),
        languages: known("languages", Lang::ALL.iter().map(|lang| lang.code()).collect()),
        formats: known("formats", FORMATS.iter().map(|(one, _)| one.as_str()).collect()),
        days: known("days", WEEKDAYS.into_iter().map(weekday_code).collect()),
        place: short("place", 80),
        km: values.get("km").parse().ok().filter(|km| KILOMETRES.contains(km)),
        gender: gender.map(|one| one.as_str().to_owned()).unwrap_or_default(),
        eases: known("eases", Ease::ALL.iter().map(|one| one.as_str()).collect()),
        elsewhere: values.ticked("elsewhere"),
    }
}

/// `GET /match`
pub async fn show(visit: Visit, Ask(asked): Ask<Asked>) -> Answer {
    let caller = visit.caller()?;
    let need = if asked.w.is_empty() { None } else { opened(&visit, caller, &asked.w) };
    let expired = !asked.w.is_empty() && need.is_none();
    let need = need.unwrap_or_default();
    let t = visit.t();
    let is_asked = !asked.w.is_empty() && !expired;
    let (found, urgent) = if is_asked { matched(&visit, caller, &need).await? } else { (Vec::new(), false) };
    let elsewhere = if is_asked && !need.elsewhere {
        let away = Need { elsewhere: true, ..need.clone() };
        visit.to(&format!("/match?w={}", sealed(&visit, caller, &away)))
    } else {
        String::new()
    };
    let [topics, languages, formats, days, kilometres, genders, eases] = choices(t, &need);
    visit.html(&Show {
        page: visit.page("public", "matching-title"),
        asked: is_asked,
        expired,
        urgent,
        found,
        elsewhere,
        find: visit.to("/find"),
        need,
        topics,
        languages,
        formats,
        days,
        kilometres,
        genders,
        eases,
    })
}

fn bit_of<W: PartialEq>(all: &[W], one: &W) -> Bits {
    all.iter().position(|other| other == one).map_or(0, |at| 1 << at)
}
fn bits<W: PartialEq>(all: &[W], some: impl IntoIterator<Item = W>) -> Bits {
    some.into_iter().fold(0, |bits, one| bits | bit_of(all, &one))
}
fn topic_bits<'a>(some: impl IntoIterator<Item = &'a str>) -> Bits {
    bits(Ours::Need.codes(), some)
}
fn language_bits(some: impl IntoIterator<Item = Lang>) -> Bits {
    bits(&Lang::ALL, some)
}
fn format_bits(some: &[Format]) -> Bits {
    FORMATS.iter().filter(|(one, _)| some.contains(one)).fold(0, |all, (_, bit)| all | bit)
}
fn ease_bits(words: &str) -> Bits {
    bits(Ease::ALL, place_words::eases(words))
}

/// What the form says, and what the words add to it.
fn wanted(need: &Need, catalogue: &catalogue::Catalogue, town: &str) -> Want {
    let gazetteer = Gazetteer::poland();
    let understood = sentence::understand(&need.words, &catalogue.lexicon, gazetteer, catalogue.home);
    let mut want = Want {
        topics: topic_bits(need.topics.iter().map(String::as_str)),
        languages: language_bits(need.languages.iter().filter_map(|code| Lang::from_code(code))),
        formats: format_bits(&need.formats.iter().filter_map(|word| word.parse().ok()).collect::<Vec<_>>()),
        days: bits(
            &WEEKDAYS.map(weekday_code),
            WEEKDAYS.map(weekday_code).into_iter().filter(|code| need.days.iter().any(|day| day == code)),
        ),
        gender: need.gender.parse().ok(),
        eases: bits(Ease::ALL, need.eases.iter().filter_map(|word| word.parse().ok())),
        km: need.km.map(f64::from),
        ..Want::default()
    };
    for group in &understood.groups {
        for alternative in &group.any_of {
            if let Alternative::Value { facet, value, .. } = alternative
                && usize::from(*facet) == Facet::Need.number()
            {
                want.topics |= topic_bits([Facet::Need.word(*value)]);
            }
        }
    }
    for (facet, value) in &understood.chosen {
        let word = facet.word(*value);
        match facet {
            Facet::Language => want.languages |= language_bits(Lang::from_code(word)),
            Facet::Format => {
                want.formats |= match word {
                    "in-person" => IN_PERSON,
                    "phone" => PHONE,
                    _ => VIDEO,
                }
            }
            Facet::Ease => want.eases |= ease_bits(word),
            _ => {}
        }
    }
    let typed = gazetteer.find(&need.place, catalogue.home).first().map(|found| found.place);
    let place = typed.or(understood.places.first().copied()).map(|number| gazetteer.place(number));
    want.from = place.map(|place| place.at()).or(catalogue.home);
    if need.elsewhere {
        want.not_town = Some(texts::fold(place.map_or(town, |place| place.name.as_str())));
    }
    want
}

fn of_offer(one: &Rostered, places: &[Place], caller: &Caller) -> Candidate {
    let draft = &one.offer.draft;
    let place = draft.place.and_then(|id| places.iter().find(|place| place.id == id));
    let town = match (draft.shown, place) {
        (Shown::Nothing, _) => String::new(),
        (_, Some(place)) => place.town.clone(),
        (_, None) => draft.town.clone(),
    };
    let slots = one.ahead(caller);
    let days = slots.iter().fold(0, |all, slot| all | 1 << slot.local.weekday().to_monday_zero_offset());
    Candidate {
        kind: if draft.kind == Kind::Practitioner {
            CandidateKind::Practitioner
        } else {
            CandidateKind::Peer
        },
        topics: topic_bits(draft.topics.iter().map(String::as_str)),
        languages: language_bits(draft.languages.iter().copied()),
        formats: format_bits(&draft.formats),
        days,
        gender: draft.gender,
        eases: place
            .filter(|_| draft.shown == Shown::Place)
            .map_or(0, |place| ease_bits(&place.accessibility)),
        at: located(&town),
        town: texts::fold(&town),
        next: slots.first().map(|slot| days_until(caller, slot.at)),
    }
}

fn days_until(caller: &Caller, at: Instant) -> i64 {
    at.since(caller.now).as_hours() / 24
}

fn located(town: &str) -> Option<(f64, f64)> {
    if town.is_empty() {
        return None;
    }
    let gazetteer = Gazetteer::poland();
    gazetteer.find(town, None).first().map(|found| gazetteer.place(found.place).at())
}

fn of_circle(found: &circle::model::Found, caller: &Caller) -> Candidate {
    let circle = &found.circle;
    let town = found.place.as_ref().map(|place| place.town.clone()).unwrap_or_default();
    let next = found.next.as_ref().and_then(|next| {
        let local: jiff::civil::DateTime = next.starts_local.parse().ok()?;
        let at = caller.community.zone.to_timestamp(local).ok()?;
        Some((days_until(caller, Instant::from_timestamp(at)), local.weekday()))
    });
    Candidate {
        kind: CandidateKind::Circle,
        topics: 0,
        languages: language_bits(circle.languages.split_whitespace().filter_map(Lang::from_code)),
        formats: match circle.format {
            CircleFormat::InPerson => IN_PERSON,
            CircleFormat::Online => VIDEO,
            CircleFormat::Hybrid => IN_PERSON | VIDEO,
        },
        days: next.map_or(0, |(_, weekday)| 1 << weekday.to_monday_zero_offset()),
        gender: Gender::Unsaid,
        eases: found.place.as_ref().map_or(0, |place| ease_bits(&place.accessibility)),
        at: located(&town),
        town: texts::fold(&town),
        next: next.map(|(days, _)| days),
    }
}

struct Everybody {
    offers: Vec<Rostered>,
    circles: Vec<circle::model::Found>,
    places: Vec<Place>,
}

fn everybody(tx: &mut Tx<'_>, caller: &Caller) -> Result<Everybody, Problem> {
    let mut offers = offers::shown(tx, caller)?;
    offers.retain(|one| one.offer.draft.kind != Kind::Room && one.offer.person() != caller.by());
    let mut circles = circle::actions::open_circles(tx, caller)?;
    circles.retain(|found| found.circle.openness == programmes::model::Openness::Open);
    if caller.by().is_some() {
        let away: Vec<String> =
            shield::actions::mine(tx, caller)?.shield.towns.iter().map(|town| texts::fold(town)).collect();
        let near = |place: &Place| away.contains(&texts::fold(&place.town));
        circles.retain(|found| !found.place.as_ref().is_some_and(near));
    }
    Ok(Everybody { offers, circles, places: place::actions::known(tx, caller)? })
}

async fn matched(visit: &Visit, caller: &Caller, need: &Need) -> Result<(Vec<Fit>, bool), Failure> {
    let t = visit.t();
    let catalogue = catalogue::current(visit).await?;
    let all = visit.read(everybody).await?;
    let want = wanted(need, &catalogue, &caller.community.name);
    let mut candidates: Vec<Candidate> =
        all.offers.iter().map(|one| of_offer(one, &all.places, caller)).collect();
    candidates.extend(all.circles.iter().map(|found| of_circle(found, caller)));
    let fits = rules::rank(&want, &candidates, MOST).into_iter().map(|ranked| {
        let reasons = ranked.reasons.iter().map(|reason| told(t, *reason)).collect();
        match all.offers.get(ranked.at) {
            Some(one) => {
                let next = one.ahead(caller).first().copied();
                Fit { card: card(visit, one, next, &all.places), reasons, circle: false }
            }
            None => {
                let found = &all.circles[ranked.at - all.offers.len()];
                Fit { card: circle_card(visit, found), reasons, circle: true }
            }
        }
    });
    let fits = fits.collect();
    let urgent = want.topics & topic_bits(["thoughts-of-death"]) != 0;
    Ok((fits, urgent))
}

fn circle_card(visit: &Visit, found: &circle::model::Found) -> Card {
    let t = visit.t();
    let circle = &found.circle;
    let next = found.next.as_ref().and_then(|next| {
        let local: jiff::civil::DateTime = next.starts_local.parse().ok()?;
        Some(format!("{}, {}", t.weekday_date(local), t.time(local)))
    });
    let languages: Vec<Lang> = circle.languages.split_whitespace().filter_map(Lang::from_code).collect();
    Card {
        href: visit.to(&format!("/circles/{}", circle.slug)),
        name: circle.name.clone(),
        about: circle.about.lines().next().unwrap_or_default().to_owned(),
        tags: vec![t.get("matching-circle"), words::languages(&languages)],
        topics: String::new(),
        place: found.place.as_ref().map(|place| place.town.clone()).unwrap_or_default(),
        next: next.unwrap_or_default(),
    }
}

/// A reason in plain words.
fn told(t: T, reason: Reason) -> String {
    let list = |all: Vec<String>| t.list(&all);
    let set = |bits: Bits, count: usize| (0..count).filter(move |at| bits & (1 << at) != 0);
    match reason {
        Reason::Topics(bits) => {
            let codes = Ours::Need.codes();
            let topics = set(bits, codes.len()).map(|at| words::topic(t, codes[at])).collect();
            t.one("matching-because-topics", "topics", list(topics))
        }
        Reason::OpenToAll => t.get("matching-because-all"),
        Reason::Languages(bits) => {
            let names = set(bits, Lang::ALL.len()).map(|at| Lang::ALL[at].own_name().to_owned()).collect();
            t.one("matching-because-languages", "languages", list(names))
        }
        Reason::Formats(bits) => {
            let names =
                FORMATS.iter().filter(|(_, bit)| bits & bit != 0).map(|(one, _)| words::format(t, *one));
            t.one("matching-because-formats", "formats", list(names.collect()))
        }
        Reason::Days(bits) => {
            let monday = Day(Date::constant(2024, 1, 1));
            let names = set(bits, 7).map(|at| t.weekday(monday.plus_days(at as i64).0)).collect();
            t.one("matching-because-days", "days", list(names))
        }
        Reason::Near(km) => t.with("matching-because-near", args! { "n" => km.max(1) }),
        Reason::Gender(gender) => t.one("matching-because-gender", "gender", words::gender(t, gender)),
        Reason::Eases(bits) => {
            let names = set(bits, Ease::ALL.len()).map(|at| place_words::ease(t, Ease::ALL[at])).collect();
            t.one("matching-because-eases", "eases", list(names))
        }
        Reason::Soon(days) => t.one("matching-because-soon", "n", days),
        Reason::Elsewhere => t.get("matching-because-elsewhere"),
    }
}
