//! The forms that plan: a circle's meeting, once or repeating, and one meeting apart from circles.

use askama::Template;
use base::{Day, FieldProblem, Message, Problem};
use calendar::{Ends, Pattern};
use jiff::civil::{DateTime, Time, Weekday};
use people::{Caller, PersonId, Roles, Visit};
use serde::Deserialize;
use texts::T;
use web::{Answer, Ask, At, Choice, Form, Page, Problems, Reader, Values};

use super::{
    actions, lists,
    model::{Draft, SeriesDraft},
    office::{self, Office},
    pages::{OfCircle, place_choices, places},
    rules,
    whom::{self, Whom},
    words,
};
use crate::{
    model::{Circle, CircleFormat, Format, Kind, Place, Programme},
    programme, records,
};

/// The choices of rhythm, as a form sends them.
const RHYTHMS: [(&str, &str); 7] = [
    ("once", "meeting-repeats-once"),
    ("weekly", "meeting-repeats-weekly"),
    ("fortnightly", "meeting-repeats-fortnightly"),
    ("monthly-nth", "meeting-repeats-monthly-nth"),
    ("monthly-last", "meeting-repeats-monthly-last"),
    ("monthly-day", "meeting-repeats-monthly-day"),
    ("daily", "meeting-repeats-daily"),
];

/// What a filled form asks for.
enum Asked {
    Once(Draft),
    Again(SeriesDraft),
}

fn choices(t: T, all: &[(&str, &str)], chosen: &str) -> Vec<Choice> {
    all.iter().map(|(value, key)| Choice::new(*value, t.get(key), *value == chosen)).collect()
}

pub(super) fn kind_choices(t: T, chosen: &str) -> Vec<Choice> {
    [Kind::Group, Kind::Workshop, Kind::Outing, Kind::Guest, Kind::Family]
        .into_iter()
        .map(|kind| Choice::new(kind.as_str(), words::kind(t, kind), kind.as_str() == chosen))
        .collect()
}

pub(super) fn format_choices(t: T, formats: &[Format], chosen: &str) -> Vec<Choice> {
    formats
        .iter()
        .map(|format| Choice::new(format.as_str(), words::format(t, *format), format.as_str() == chosen))
        .collect()
}

pub(super) const INDIVIDUALLY: [Format; 3] = [Format::InPerson, Format::Phone, Format::Video];

/// Start and length from the fields `from` and `to`.
pub(super) fn hours(reader: &mut Reader<'_>) -> (Time, i64) {
    let (from, to) = (reader.time("from"), reader.time("to"));
    (from, rules::minutes_between(from, to))
}

/// A hidden id or a choice that only our own pages write.
pub(super) fn id<K>(reader: &mut Reader<'_>, values: &Values, name: &str) -> Option<base::Id<K>> {
    let text = values.get(name).trim();
    if text.is_empty() {
        return None;
    }
    let id = text.parse().ok();
    if id.is_none() {
        reader.problem(name, Message::new("web-field-choose"));
    }
    id
}

fn asked(values: &Values, circle: &Circle, caller: &Caller) -> Result<Asked, Problem> {
    let mut reader = values.reader();
    let form: base::Id<()> = id(&mut reader, values, "id").unwrap_or_else(|| caller.new_id());
    let kind = reader.word("kind", Kind::Group);
    let format = reader.word("format", Format::InPerson);
    let first = reader.day("first");
    let (time, minutes) = hours(&mut reader);
    let place = id(&mut reader, values, "place");
    let title = reader.optional_text("title", 200);
    let guest = reader.optional_text("guest", 200);
    let mut weekdays: Vec<Weekday> = values.all("weekdays").filter_map(words::weekday).collect();
    if weekdays.is_empty() {
        weekdays.push(first.0.weekday());
    }
    let weekday = first.0.weekday();
    let pattern = match values.get("repeats") {
        "weekly" => Pattern::Weekly { interval: 1, weekdays },
        "fortnightly" => Pattern::Weekly { interval: 2, weekdays },
        "monthly-nth" => Pattern::MonthlyNth { nth: rules::nth_of(first), weekday, interval: 1 },
        "monthly-last" => Pattern::MonthlyNth { nth: -1, weekday, interval: 1 },
        "monthly-day" => Pattern::MonthlyDay { day: first.0.day(), interval: 1 },
        "daily" => Pattern::Daily { interval: 1 },
        "once" => Pattern::Once,
        _ => {
            reader.problem("repeats", Message::new("web-field-choose"));
            Pattern::Once
        }
    };
    let once = pattern == Pattern::Once;
    // What a series has no place for is not dropped in silence.
    if !once && !(title.is_empty() && guest.is_empty()) {
        let field = if title.is_empty() { "guest" } else { "title" };
        reader.problem(field, Message::new("meeting-title-once"));
    }
    let ends = match values.get("ends") {
        _ if once => Ends::Never,
        "on" => Ends::On(reader.day("until").0),
        "after" => Ends::After(reader.number("times", 1..=500).unsigned_abs() as u32),
        _ => Ends::Never,
    };
    reader.finish()?;
    Ok(match pattern {
        Pattern::Once => Asked::Once(Draft {
            id: form.cast(),
            programme: circle.programme,
            circle: Some(circle.id),
            kind,
            format,
            day: first,
            time,
            minutes,
            place,
            title,
            guest,
            person: None,
        }),
        pattern => Asked::Again(SeriesDraft {
            id: form.cast(),
            circle: circle.id,
            kind,
            format,
            pattern,
            ends,
            first,
            time,
            minutes,
            place,
        }),
    })
}

/// What the form would plan: in words, and the next dates.
struct Preview {
    words: String,
    dates: Vec<String>,
}

fn preview(t: T, asked: &Asked, caller: &Caller) -> Result<Preview, Problem> {
    let zone = &caller.community.zone;
    let said = |at: &DateTime| format!("{}, {}", t.weekday_date(*at), t.time(*at));
    match asked {
        Asked::Once(draft) => {
            rules::check(draft)?;
            let at = draft.day.0.to_datetime(draft.time);
            Ok(Preview { words: t.get("meeting-repeats-once"), dates: vec![said(&at)] })
        }
        Asked::Again(draft) => {
            let series = rules::series(draft, zone)?;
            let dates = rules::preview(draft, zone, 5)?;
            Ok(Preview { words: words::series(t, &series), dates: dates.iter().map(said).collect() })
        }
    }
}

#[derive(Template)]
#[template(path = "meeting-new.html")]
struct New {
    page: Page,
    problems: Problems,
    values: Values,
    circle: String,
    slug: String,
    kinds: Vec<Choice>,
    formats: Vec<Choice>,
    places: Vec<Choice>,
    rhythms: Vec<Choice>,
    weekdays: Vec<Choice>,
    ends: Vec<Choice>,
    preview: Option<Preview>,
}

impl New {
    fn new(visit: &Visit, values: Values, circle: &Circle, places: &[Place], problems: Problems) -> New {
        let t = visit.t();
        let monday = jiff::civil::Date::constant(2024, 1, 1);
        let weekdays = words::WEEKDAYS
            .into_iter()
            .enumerate()
            .map(|(at, day)| {
                let code = words::weekday_code(day);
                let date = Day(monday).plus_days(at as i64);
                Choice::new(code, t.weekday(date.0), values.has("weekdays", code))
            })
            .collect();
        let ends =
            [("never", "meeting-ends-never"), ("on", "meeting-ends-on"), ("after", "meeting-ends-after")];
        New {
            page: visit.page("work", "meeting-new-title"),
            problems,
            circle: circle.name.clone(),
            slug: circle.slug.clone(),
            kinds: kind_choices(t, values.get("kind")),
            formats: format_choices(t, Format::ALL, values.get("format")),
            places: place_choices(t, places, values.get("place"), "meeting-place-of-circle"),
            rhythms: choices(t, &RHYTHMS, values.get("repeats")),
            weekdays,
            ends: choices(t, &ends, values.get("ends")),
            values,
            preview: None,
        }
    }
}

async fn circle_and_places(visit: &Visit, slug: String) -> Result<(Circle, Vec<Place>), web::Failure> {
    visit
        .read(move |tx, caller| {
            let circle = records::circle(tx, caller, &slug)?;
            records::must_run(tx, caller, Some(circle.id))?;
            Ok((circle, places(tx, caller)?))
        })
        .await
}

/// `GET /work/circles/{circle}/meetings/new`
pub async fn new(visit: Visit, At(at): At<OfCircle>) -> Answer {
    let (circle, places) = circle_and_places(&visit, at.circle).await?;
    let caller = visit.caller()?;
    let format = match circle.format {
        CircleFormat::InPerson => Format::InPerson,
        CircleFormat::Online => Format::Video,
        CircleFormat::Hybrid => Format::Hybrid,
    };
    let id: base::Id<()> = caller.new_id();
    let values = Values::default()
        .with("id", id.to_string())
        .with("kind", Kind::Group.as_str())
        .with("format", format.as_str())
        .with("first", caller.today().to_string())
        .with("repeats", "weekly")
        .with("ends", "never");
    visit.html(&New::new(&visit, values, &circle, &places, Problems::default()))
}

/// `POST /work/circles/{circle}/meetings/new`: `do=show` only shows the dates, `do=save` plans.
pub async fn plan(visit: Visit, At(at): At<OfCircle>, Form(values): Form) -> Answer {
    let (circle, places) = circle_and_places(&visit, at.circle).await?;
    let asked = match asked(&values, &circle, visit.caller()?) {
        Ok(asked) => asked,
        Err(problem) => {
            return visit
                .again(problem.into(), |problems| New::new(&visit, values, &circle, &places, problems));
        }
    };
    if values.get("do") == "show" {
        return match preview(visit.t(), &asked, visit.caller()?) {
            Ok(preview) => {
                let mut page = New::new(&visit, values, &circle, &places, Problems::default());
                page.preview = Some(preview);
                visit.html(&page)
            }
            Err(problem) => {
                visit.again(problem.into(), |problems| New::new(&visit, values, &circle, &places, problems))
            }
        };
    }
    let planned = visit
        .write(move |tx, caller| match &asked {
            Asked::Once(draft) => {
                let mut draft = draft.clone();
                draft.title = draft.title.trim().to_owned();
                actions::plan_single(tx, caller, &draft).map(drop).map_err(on_the_form)
            }
            Asked::Again(draft) => actions::plan_series(tx, caller, draft).map(drop),
        })
        .await;
    match planned {
        Ok(()) => visit.done(&format!("/work/circles/{}/meetings", circle.slug), "meeting-planned"),
        Err(failure) => visit.again(failure, |problems| New::new(&visit, values, &circle, &places, problems)),
    }
}

/// The form calls the day of a single meeting `first`.
fn on_the_form(problem: Problem) -> Problem {
    match problem {
        Problem::Invalid(problems) => Problem::Invalid(
            problems
                .into_iter()
                .map(|one| match one.field.as_str() {
                    "day" => FieldProblem { field: "first".to_owned(), message: one.message },
                    _ => one,
                })
                .collect(),
        ),
        other => other,
    }
}

#[derive(Deserialize, Default)]
pub struct OfKind {
    #[serde(default)]
    kind: String,
}

/// What the choices of a meeting apart from circles are made of.
struct Around {
    whom: Whom,
    places: Vec<Place>,
    programmes: Vec<(Programme, String)>,
    /// Those of the office's records whom a typed name fits, when it fits several.
    fitting: Vec<(PersonId, String)>,
}

#[derive(Template)]
#[template(path = "meeting-single.html")]
struct Single {
    page: Page,
    problems: Problems,
    values: Values,
    individual: bool,
    nobody: bool,
    kinds: Vec<Choice>,
    formats: Vec<Choice>,
    /// Whether somebody has to be found first: there are too many for a list.
    find: bool,
    more: bool,
    people: Vec<Choice>,
    /// Whether the caller may plan for somebody of the office's records.
    office: bool,
    fitting: Vec<Choice>,
    places: Vec<Choice>,
    programmes: Vec<Choice>,
    tabs: Vec<web::pieces::Link>,
}

impl Single {
    fn new(visit: &Visit, values: Values, around: &Around, problems: Problems) -> Single {
        let t = visit.t();
        let individual = values.get("kind") == Kind::Individual.as_str();
        let office = visit.caller.as_ref().is_some_and(|caller| caller.has(Roles::MANAGE));
        let find = individual && !around.whom.few;
        let mut people = Vec::new();
        if !find {
            people.push(Choice::new("", t.get("meeting-choose-person"), false));
        }
        people.extend(around.whom.people.iter().map(|known| {
            let id = known.membership.to_string();
            let label = format!("{} ({})", known.pseudonym, known.circle);
            let selected = id == values.get("person");
            Choice::new(id, label, selected)
        }));
        let programmes = around
            .programmes
            .iter()
            .map(|(programme, name)| {
                let id = programme.id.to_string();
                let selected = id == values.get("programme");
                Choice::new(id, name, selected)
            })
            .collect();
        let link = |kind: &str, key: &str, current: bool| web::pieces::Link {
            href: visit.to(&format!("/work/meetings/new?kind={kind}")),
            label: t.get(key),
            current,
        };
        Single {
            page: visit
                .page("work", if individual { "meeting-kind-individual" } else { "meeting-new-title" }),
            problems,
            individual,
            nobody: around.programmes.is_empty()
                || (individual && !find && around.whom.people.is_empty() && !office),
            find,
            more: around.whom.more,
            office,
            fitting: around
                .fitting
                .iter()
                .map(|(person, label)| {
                    let id = person.to_string();
                    let selected = id == values.get("office");
                    Choice::new(id, label, selected)
                })
                .collect(),
            kinds: kind_choices(t, values.get("kind")),
            formats: format_choices(
                t,
                if individual { &INDIVIDUALLY } else { Format::ALL },
                values.get("format"),
            ),
            people,
            places: place_choices(t, &around.places, values.get("place"), "meeting-place-none"),
            programmes,
            tabs: vec![
                link("individual", "meeting-kind-individual", individual),
                link("outing", "meeting-apart", !individual),
            ],
            values,
        }
    }
}

/// `whom` is what somebody is looked for by.
async fn around(visit: &Visit, whom: String) -> Result<Around, web::Failure> {
    visit
        .read(move |tx, caller| {
            let whom = whom::whom(tx, caller, &whom)?;
            Ok(Around {
                whom,
                places: places(tx, caller)?,
                programmes: programme::actions::named(tx, caller)?,
                fitting: Vec::new(),
            })
        })
        .await
}

/// `GET /work/meetings/new?kind=individual`
pub async fn new_single(visit: Visit, Ask(of): Ask<OfKind>) -> Answer {
    let kind = of.kind.parse().unwrap_or(Kind::Individual);
    let around = around(&visit, String::new()).await?;
    let caller = visit.caller()?;
    let id: base::Id<()> = caller.new_id();
    let values = Values::default()
        .with("id", id.to_string())
        .with("kind", kind.as_str())
        .with("format", Format::InPerson.as_str())
        .with("day", caller.today().to_string())
        .with("minutes", "60");
    visit.html(&Single::new(&visit, values, &around, Problems::default()))
}

/// `POST /work/meetings/new`: `do=find` only looks for somebody.
pub async fn plan_single(visit: Visit, Form(values): Form) -> Answer {
    if values.get("do") == "find" {
        let around = around(&visit, values.get("whom").to_owned()).await?;
        return match whom::check(values.get("whom"), &around.whom) {
            Ok(()) => visit.html(&Single::new(&visit, values, &around, Problems::default())),
            Err(problem) => {
                visit.again(problem.into(), |problems| Single::new(&visit, values, &around, problems))
            }
        };
    }
    let individual = values.get("kind") == Kind::Individual.as_str();
    let office = match if individual { office::found(&visit, &values).await? } else { Office::Nobody } {
        Office::Nobody => None,
        Office::One(person) => Some(person),
        Office::Several(fitting) => {
            let (field, key) = match fitting.is_empty() {
                true => ("office_name", "meeting-office-nobody"),
                false => ("office", "meeting-office-several"),
            };
            let around = Around { fitting, ..around(&visit, values.get("whom").to_owned()).await? };
            let problem = Problem::field(field, Message::new(key));
            return visit.again(problem.into(), |problems| Single::new(&visit, values, &around, problems));
        }
    };
    let sent = values.clone();
    let planned = visit
        .write(move |tx, caller| {
            let mut reader = sent.reader();
            let form = id(&mut reader, &sent, "id").unwrap_or_else(|| caller.new_id());
            let kind = reader.word("kind", Kind::Individual);
            let individual = kind == Kind::Individual;
            let format = reader.word("format", Format::InPerson);
            let day = reader.day("day");
            let (time, minutes) = if individual {
                (reader.time("from"), reader.number("minutes", 5..=1440))
            } else {
                hours(&mut reader)
            };
            let place = id(&mut reader, &sent, "place");
            let title = reader.optional_text("title", 200);
            let guest = reader.optional_text("guest", 200);
            let membership = if individual { id(&mut reader, &sent, "person") } else { None };
            let chosen = id(&mut reader, &sent, "programme");
            reader.finish()?;
            let behind = match membership {
                Some(membership) => lists::behind(tx, caller, membership)?,
                None => None,
            };
            let all = records::programmes(tx, caller)?;
            let only = match &all[..] {
                [only] => Some(only.id),
                _ => None,
            };
            let programme = behind.map(|(_, programme)| programme).or(chosen).or(only);
            let programme = match programme {
                Some(programme) => programme,
                None if individual && office.is_none() => {
                    let field = if sent.0.iter().any(|(name, _)| name == "whom") { "whom" } else { "person" };
                    return Err(Problem::field(field, Message::new("meeting-person-missing")));
                }
                None => return Err(Problem::field("programme", Message::new("web-field-choose"))),
            };
            let draft = Draft {
                id: form,
                programme,
                circle: None,
                kind,
                format,
                day,
                time,
                minutes,
                place,
                title,
                guest,
                person: behind.map(|(person, _)| person).or(office),
            };
            actions::plan_single(tx, caller, &draft)
        })
        .await;
    match planned {
        Ok(id) => visit.done(&format!("/work/meetings/{id}"), "meeting-planned"),
        Err(failure) => {
            let around = around(&visit, values.get("whom").to_owned()).await?;
            visit.again(failure, |problems| Single::new(&visit, values, &around, problems))
        }
    }
}
