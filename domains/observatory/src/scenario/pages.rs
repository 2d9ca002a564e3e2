//! Trying a lever. Everything asked stands in the address.

use askama::Template;
use base::{Message, Problem};
use people::Visit;
use serde::Deserialize;
use texts::T;
use web::{
    Answer, Ask, Choice, Page, Problems, Reader, Values,
    pieces::{Cell, Head, Row},
};

use super::{
    actions::{Ground, attempt, find_place, ground},
    model::{Both, Effect, Lever, Outcome, Wish},
};
use crate::{model::Measure, view::place_name};

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    lever: String,
    place: String,
    other: String,
    hours: String,
    public: String,
    days: String,
    people: String,
    minutes: String,
    before: String,
    after: String,
}

impl Asked {
    fn values(&self) -> Values {
        let fields = [
            ("lever", &self.lever),
            ("place", &self.place),
            ("other", &self.other),
            ("hours", &self.hours),
            ("public", &self.public),
            ("days", &self.days),
            ("people", &self.people),
            ("minutes", &self.minutes),
            ("before", &self.before),
            ("after", &self.after),
        ];
        fields.into_iter().fold(Values::default(), |values, (name, value)| values.with(name, value.as_str()))
    }
}

/// What somebody who has just chosen a lever finds in its fields.
fn usual(lever: Lever) -> Values {
    let values = Values::default().with("lever", lever.as_str());
    match lever {
        Lever::Hours => values.with("hours", "8").with("public", "yes"),
        Lever::Room => values.with("hours", "8"),
        Lever::Refund => values.with("hours", "10"),
        Lever::Bus => values.with("days", "1"),
        Lever::Tele => values.with("people", "40").with("minutes", "50"),
        Lever::Campaign => values.with("before", "4").with("after", "5"),
    }
}

struct LeverCard {
    href: String,
    name: String,
    barrier: String,
    text: String,
}

struct Compared {
    label: String,
    before: String,
    after: String,
    difference: String,
}

struct Shown {
    sentence: String,
    compared: Vec<Compared>,
    heads: Vec<Head>,
    rows: Vec<Row>,
    more: i64,
    assumptions: String,
}

#[derive(Template)]
#[template(path = "observatory-what-if.html")]
struct WhatIf {
    page: Page,
    problems: Problems,
    values: Values,
    ready: bool,
    levers: Vec<LeverCard>,
    lever: String,
    lever_name: String,
    lever_text: String,
    barrier: String,
    needs_other: bool,
    other_label: String,
    needs_hours: bool,
    needs_public: bool,
    needs_days: bool,
    needs_people: bool,
    needs_share: bool,
    days: Vec<Choice>,
    names: Vec<String>,
    month_name: String,
    shown: Option<Shown>,
}

fn lever_words(t: T, lever: Lever) -> [String; 3] {
    match lever {
        Lever::Hours => {
            ["observatory-lever-hours", "observatory-barrier-shortage", "observatory-lever-hours-text"]
        }
        Lever::Room => {
            ["observatory-lever-room", "observatory-barrier-infrastructure", "observatory-lever-room-text"]
        }
        Lever::Refund => {
            ["observatory-lever-refund", "observatory-barrier-funding", "observatory-lever-refund-text"]
        }
        Lever::Bus => {
            ["observatory-lever-bus", "observatory-barrier-transport", "observatory-lever-bus-text"]
        }
        Lever::Tele => {
            ["observatory-lever-tele", "observatory-barrier-transport", "observatory-lever-tele-text"]
        }
        Lever::Campaign => {
            ["observatory-lever-campaign", "observatory-barrier-stigma", "observatory-lever-campaign-text"]
        }
    }
    .map(|key| t.get(key))
}

/// `GET /work/observatory/what-if`
pub async fn show(visit: Visit, Ask(asked): Ask<Asked>) -> Answer {
    let t = visit.t();
    let lever: Option<Lever> = asked.lever.parse().ok();
    let found = visit.read(ground).await?;
    let levers = Lever::ALL
        .iter()
        .map(|lever| {
            let [name, barrier, text] = lever_words(t, *lever);
            LeverCard {
                href: visit.to(&format!("/work/observatory/what-if?lever={lever}")),
                name,
                barrier,
                text,
            }
        })
        .collect();
    let [lever_name, barrier, lever_text] = lever.map(|lever| lever_words(t, lever)).unwrap_or_default();
    // Nothing but the lever: the form as it is first shown.
    let fresh =
        asked.place.is_empty() && asked.hours.is_empty() && asked.people.is_empty() && asked.after.is_empty();
    let values = match lever {
        Some(lever) if fresh => usual(lever),
        _ => asked.values(),
    };
    let is = |levers: &[Lever]| lever.is_some_and(|lever| levers.contains(&lever));
    let mut page = WhatIf {
        page: visit.page("work", "observatory-what-if-title"),
        problems: Problems::default(),
        ready: found.is_some(),
        levers,
        lever: lever.map(|lever| lever.to_string()).unwrap_or_default(),
        lever_name,
        lever_text,
        barrier,
        needs_other: is(&[Lever::Room, Lever::Bus]),
        other_label: t.get(if is(&[Lever::Bus]) {
            texts::key!("observatory-bus-to")
        } else {
            texts::key!("observatory-hours-come-from")
        }),
        needs_hours: is(&[Lever::Hours, Lever::Room, Lever::Refund]),
        needs_public: is(&[Lever::Hours]),
        needs_days: is(&[Lever::Bus]),
        needs_people: is(&[Lever::Tele]),
        needs_share: is(&[Lever::Campaign]),
        days: (1..=5)
            .map(|n: i64| {
                Choice::new(n.to_string(), t.one("common-days", "n", n), values.get("days") == n.to_string())
            })
            .collect(),
        names: Vec::new(),
        month_name: String::new(),
        values,
        shown: None,
    };
    let (Some(ground), Some(lever)) = (found, lever) else { return visit.html(&page) };
    page.month_name = t.month_year(ground.month.first().0);
    page.names = names(&ground);
    if fresh {
        return visit.html(&page);
    }
    match wish(&ground, lever, &page.values).and_then(|wish| Ok((attempt(&ground, &wish)?, wish))) {
        Ok((outcome, wish)) => {
            page.shown = Some(shown(t, &ground, &wish, &outcome));
            visit.html(&page)
        }
        Err(problem) => visit.again(problem.into(), |problems| {
            page.problems = problems;
            page
        }),
    }
}

/// Names to choose from, of places whose access is known; a phone shows them while one types.
fn names(ground: &Ground) -> Vec<String> {
    let mut names: Vec<String> = ground.known().map(|at| place_name(&ground.set.places[at])).collect();
    names.sort_unstable();
    names.dedup();
    names
}

fn wish(ground: &Ground, lever: Lever, values: &Values) -> Result<Wish, Problem> {
    let mut reader = values.reader();
    let place = found(&mut reader, ground, "place", values);
    let needs = |levers: &[Lever]| levers.contains(&lever);
    let other =
        if needs(&[Lever::Room, Lever::Bus]) { found(&mut reader, ground, "other", values) } else { 0 };
    let minutes = if needs(&[Lever::Hours, Lever::Room, Lever::Refund]) {
        reader.number("hours", 1..=2_000) * 60
    } else {
        0
    };
    let wish = match lever {
        Lever::Hours => Wish::Hours { place, minutes, public: values.ticked("public") },
        Lever::Room => Wish::Room { place, from: other, minutes },
        Lever::Refund => Wish::Refund { place, minutes },
        Lever::Bus => Wish::Bus { place, to: other, days: reader.number("days", 1..=5) },
        Lever::Tele => Wish::Tele {
            place,
            people: reader.number("people", 1..=100_000),
            minutes: reader.number("minutes", 5..=600),
        },
        Lever::Campaign => Wish::Campaign {
            place,
            before: reader.number("before", 0..=100),
            after: reader.number("after", 0..=100),
        },
    };
    reader.finish()?;
    Ok(wish)
}

fn found(reader: &mut Reader<'_>, ground: &Ground, field: &'static str, values: &Values) -> usize {
    match find_place(&ground.set, field, values.get(field)) {
        Ok(place) if ground.is_known(place) => return place,
        Ok(_) => reader.problem(field, Message::new("observatory-place-not-known")),
        Err(Problem::Invalid(problems)) => {
            problems.into_iter().for_each(|problem| reader.problem(field, problem.message));
        }
        Err(_) => reader.problem(field, Message::new("web-field-empty")),
    }
    0
}

fn shown(t: T, ground: &Ground, wish: &Wish, outcome: &Outcome) -> Shown {
    const ROWS: usize = 20;
    let signed = |value: f64, number: String| if value > 0.0 { format!("+{number}") } else { number };
    let decimal = |digits: u8| move |value: f64| t.decimal(value, digits);
    let mut compared = Vec::new();
    let mut add = |label: String, both: Both, digits: u8| {
        let number = decimal(digits);
        compared.push(Compared {
            label,
            before: number(both.before),
            after: number(both.after),
            difference: signed(both.difference(), number(both.difference())),
        });
    };
    for (effect, both) in &outcome.effects {
        let (key, digits) = match effect {
            Effect::TeleHours => (texts::key!("observatory-effect-tele"), 2),
            Effect::KilometresSpared => (texts::key!("observatory-effect-km"), 0),
            Effect::PeopleAsking => (texts::key!("observatory-effect-asking"), 0),
            Effect::MinutesEach => (texts::key!("observatory-effect-each"), 1),
            Effect::HoursToKeep => (texts::key!("observatory-effect-keep"), 1),
        };
        add(t.get(key), *both, digits);
    }
    if !matches!(wish.lever(), Lever::Tele | Lever::Campaign) {
        let own = outcome.changes.iter().find(|change| change.place == wish.place());
        if let Some(own) = own {
            let name = place_name(&ground.set.places[own.place]);
            let measure = measure_name(t, wish.lever());
            add(t.two("observatory-effect-place", "place", name, "measure", measure), own.access, 2);
        }
        add(t.get("observatory-effect-below"), outcome.people_below, 0);
        if let Some(gini) = outcome.gini {
            add(t.get("observatory-effect-gini"), gini, 4);
        }
    }
    let rows = outcome.changes.iter().take(ROWS).map(|change| Row {
        cells: vec![
            Cell::text(place_name(&ground.set.places[change.place])),
            Cell::number(t.decimal(change.access.before, 3)),
            Cell::number(t.decimal(change.access.after, 3)),
            Cell::number(signed(change.access.difference(), t.decimal(change.access.difference(), 3))),
            Cell::number(t.number(ground.set.places[change.place].population)),
        ],
    });
    let rows = rows.collect();
    let head = |key: &str, numeric| Head { label: t.get(key), numeric };
    let sentence = if outcome.changes.is_empty() {
        t.get("observatory-outcome-beside")
    } else {
        t.two("observatory-outcome", "better", outcome.people_better, "worse", outcome.people_worse)
    };
    Shown {
        sentence,
        compared,
        heads: vec![
            head(texts::key!("observatory-place"), false),
            head(texts::key!("observatory-today"), true),
            head(texts::key!("observatory-then"), true),
            head(texts::key!("observatory-difference"), true),
            head(texts::key!("observatory-population"), true),
        ],
        rows,
        more: outcome.changes.len().saturating_sub(ROWS) as i64,
        assumptions: assumptions(t, wish.lever()),
    }
}

fn measure_name(t: T, lever: Lever) -> String {
    match lever {
        Lever::Refund => Measure::Public.name(t),
        _ => Measure::Access.name(t),
    }
}

fn assumptions(t: T, lever: Lever) -> String {
    t.get(match lever {
        Lever::Hours | Lever::Room | Lever::Refund => texts::key!("observatory-assume-hours"),
        Lever::Bus => texts::key!("observatory-assume-bus"),
        Lever::Tele => texts::key!("observatory-assume-tele"),
        Lever::Campaign => texts::key!("observatory-assume-campaign"),
    })
}
