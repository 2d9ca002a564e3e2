//! The demo town: Piekary Śląskie and its programme "Razem Łatwiej!".
//!
//! Everything a town would bring itself comes from the files in `app/demo/`, its register through the importer that
//! any town uses. What is put in besides is what a town would do by hand on its first day: found the community,
//! write the programme's texts, agree on rules, plan the weekly meeting and invite one person for each role.

mod booking;
mod credits;
mod directory;
mod programme;
mod store;

use std::sync::Arc;

use ::directory::waiting::{client, harvest};
use ::store::Tx;
use base::{Day, Instant, Problem};
use calendar::{Ends, Pattern};
use jiff::{
    civil::{Time, Weekday},
    tz::TimeZone,
};
use observatory::{
    edition::job,
    model::Month,
    plan::{
        actions::Draft as PlanDraft,
        model::{Aim, Lever, Request},
    },
};
use people::{Actor, Authority, Caller, Community, PersonId, PersonKind, Role, Roles, community, person};
use programmes::{
    circle::{actions as circles, model::Joining},
    import::{
        Table,
        actions::{File, take_in},
    },
    meeting::{Draft, Move, SeriesDraft, actions as meetings},
    model::{Circle, CircleId, Format, Kind},
    records,
};
use texts::Lang;
use web::Shared;

pub const SLUG: &str = "piekary";
const CIRCLE: &str = "razem-latwiej";
/// Śląskie.
const NFZ_BRANCH: &str = "12";

/// The town's files, as they stand in `app/demo/`.
pub mod files {
    pub const PROGRAMME: &str = include_str!("../../demo/razem-latwiej.toml");
    pub const DIRECTORY: &str = include_str!("../../demo/katalog.toml");
    pub const CRISIS_LINES: &str = include_str!("../../../domains/people/data/crisis-lines.json");
    pub const REGISTER: &[u8] = include_bytes!("../../demo/rejestr-razem-latwiej.xlsx");
    pub const CIRCLES: &[u8] = include_bytes!("../../demo/grupy.csv");
    pub const PEOPLE: &[u8] = include_bytes!("../../demo/osoby.csv");
    pub const MEETINGS: &[u8] = include_bytes!("../../demo/spotkania.csv");
    pub const ATTENDANCE: &[u8] = include_bytes!("../../demo/obecnosci.csv");
}

/// As which files the register comes in: the workbook, or the four tables one by one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Register {
    Workbook,
    Tables,
}

/// Founds the town and fills it, all or nothing; a town that is there already only gets its meeting of today.
pub fn fill(tx: &mut Tx<'_>, site: &Shared, register: Register) -> Result<Arc<Community>, Problem> {
    if let Some(known) = community::by_slug(tx, SLUG)? {
        let caller = Caller::operator(site.clone(), known.clone());
        let circle = records::circle(tx, &caller, CIRCLE)?;
        meeting_today(tx, &caller, &circle)?;
        directory::fill(tx, &caller)?;
        booking::fill(tx, &caller)?;
        return Ok(known);
    }
    let now = site.clock.now();
    let town = community::create(tx, site, SLUG, "Piekary Śląskie", "Europe/Warsaw", Lang::Pl, now)?;
    let caller = Caller::operator(site.clone(), town.clone());
    let topics = programme::write(tx, &caller)?;
    // The circle comes first, so that its topics are there when the meetings name them.
    bring_in(tx, &caller, files::CIRCLES, "grupy.csv", Some(Table::Circles))?;
    let circle = records::circle(tx, &caller, CIRCLE)?;
    for topic in &topics {
        circles::add_topic(tx, &caller, circle.id, topic)?;
    }
    let rules = circles::publish_rules(tx, &caller, circle.id, RULES, None)?;
    match register {
        Register::Workbook => bring_in(tx, &caller, files::REGISTER, "rejestr-razem-latwiej.xlsx", None)?,
        Register::Tables => {
            bring_in(tx, &caller, files::PEOPLE, "osoby.csv", Some(Table::People))?;
            bring_in(tx, &caller, files::MEETINGS, "spotkania.csv", Some(Table::Meetings))?;
            bring_in(tx, &caller, files::ATTENDANCE, "obecnosci.csv", Some(Table::Attendance))?;
        }
    }
    harvest::recorded(tx, &caller, "queues_v1.4_mental_health.json", client::RECORDED, NFZ_BRANCH)?;
    invite(tx, &caller, circle.id, rules)?;
    plan_meetings(tx, &caller, &circle)?;
    meeting_today(tx, &caller, &circle)?;
    directory::fill(tx, &caller)?;
    credits::fill(tx, &caller, &circle)?;
    booking::fill(tx, &caller)?;
    // The year that ends now, and the month of the recording in it.
    let now = Month::of(caller.today());
    job::within(tx, &caller, now.plus(-11), now)?;
    plans(tx, &caller)?;
    Ok(town)
}

/// What the town thought of doing with next year's money: four ways to lay side by side.
fn plans(tx: &mut Tx<'_>, caller: &Caller) -> Result<(), Problem> {
    for (name, lever, aim, units) in [
        ("Sześć dni terapeuty", Lever::Therapist, Aim::Reached, 6),
        ("Minibus cztery dni w tygodniu", Lever::Bus, Aim::Reached, 4),
        ("Szesnaście dni po równo", Lever::Therapist, Aim::Worst, 16),
        ("Kręgi bliżej domu", Lever::Circle, Aim::Distance, 8),
    ] {
        let draft = PlanDraft {
            id: caller.new_id(),
            name: name.to_owned(),
            lever,
            aim,
            request: Request {
                region: "śląskie".to_owned(),
                units,
                most_each: 5,
                minutes: if lever == Lever::Circle { 120 } else { 480 },
                near_km: 15,
                money: None,
                asking: (4, 6),
            },
        };
        observatory::plan::job::within(tx, caller, &draft)?;
    }
    Ok(())
}

fn bring_in(
    tx: &mut Tx<'_>,
    caller: &Caller,
    bytes: &[u8],
    name: &str,
    only: Option<Table>,
) -> Result<(), Problem> {
    let outcome = take_in(tx, caller, &File { bytes: bytes.to_vec(), name: name.to_owned(), only })?;
    match outcome.reading.problems().next() {
        None => Ok(()),
        Some(problem) => Err(Problem::internal(outcome.reading.sentence(caller.t(), problem))),
    }
}

/// What the group agreed on; the words are ours.
const RULES: &str = "Co powiemy w grupie, zostaje w grupie.
Mówimy o sobie i w swoim imieniu. Można też nic nie mówić.
Słuchamy do końca i nie oceniamy.
Nie udzielamy rad, o które nikt nie prosił.
Przychodzimy trzeźwi. Kto nie może przyjść, daje znać, jeśli ma na to siłę.
Gdy ktoś jest w niebezpieczeństwie, szukamy pomocy od razu, także poza grupą.";

/// One person for each role. The facilitator runs the circle; the resident joins it under a pseudonym.
fn invite(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId, rules: i64) -> Result<(), Problem> {
    let mut supporter = None;
    for role in Role::ALL {
        let kind = if *role == Role::Member { PersonKind::Anonymous } else { PersonKind::Named };
        let someone = person::create(tx, caller, kind, Lang::Pl)?;
        person::grant(tx, caller, someone, *role)?;
        if kind == PersonKind::Named {
            let details = person::Details {
                name: name_of(*role).to_owned(),
                email: format!("{}@piekary.example", role.as_str().replace('_', "-")),
                ..person::Details::default()
            };
            person::set_details(tx, caller, someone, &details)?;
        }
        match role {
            Role::Facilitator => circles::add_facilitator(tx, caller, circle, someone, "Latarnia")?,
            Role::Member => join(tx, caller, circle, someone, "Jaskółka", rules)?,
            Role::PeerSupporter => supporter = Some(someone),
            _ => {}
        }
    }
    // The resident has no address; whoever supports others has one, and gets letters about changes.
    match supporter {
        Some(supporter) => join(tx, caller, circle, supporter, "Malwa", rules),
        None => Ok(()),
    }
}

/// Somebody joins the circle of their own accord.
fn join(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    person: PersonId,
    pseudonym: &str,
    rules: i64,
) -> Result<(), Problem> {
    let actor = Actor { person, session: caller.new_id(), roles: Roles::NONE };
    let resident = Caller { authority: Authority::Person(actor), ..caller.clone() };
    let joining = Joining {
        id: caller.new_id(),
        pseudonym: pseudonym.to_owned(),
        rules_version: Some(rules),
        not_a_name: true,
    };
    circles::join(tx, &resident, circle, &joining).map(drop)
}

/// Invented, like everybody in the demo.
fn name_of(role: Role) -> &'static str {
    match role {
        Role::Admin => "Wierzba (administracja)",
        Role::Coordinator => "Klon (koordynacja)",
        Role::Supervisor => "Jesion (superwizja)",
        Role::Facilitator => "Latarnia (prowadzenie grupy)",
        Role::PeerSupporter => "Kalina (wsparcie rówieśnicze)",
        Role::Practitioner => "Cis (psycholog)",
        Role::Evaluator => "Buk (ewaluacja)",
        Role::Member => "Jaskółka",
        Role::Funder => "Jodła (gmina)",
        Role::Auditor => "Grab (kontrola)",
    }
}

const MEETS_AT: Time = Time::constant(13, 30, 0, 0);
const MINUTES: i64 = 120;

/// Wednesdays at 13:30, from the first of the current month on.
fn plan_meetings(tx: &mut Tx<'_>, caller: &Caller, circle: &Circle) -> Result<(), Problem> {
    let series = SeriesDraft {
        id: caller.new_id(),
        circle: circle.id,
        kind: Kind::Group,
        format: Format::InPerson,
        pattern: Pattern::Weekly { interval: 1, weekdays: vec![Weekday::Wednesday] },
        ends: Ends::Never,
        first: Day(caller.today().0.first_of_month()),
        time: MEETS_AT,
        minutes: MINUTES,
        place: None,
    };
    meetings::plan_series(tx, caller, &series)?;
    Ok(())
}

/// Whatever day it is, there is a register to open: this week's meeting is moved to today.
fn meeting_today(tx: &mut Tx<'_>, caller: &Caller, circle: &Circle) -> Result<(), Problem> {
    meetings::materialise_all(tx, caller)?;
    let today = caller.today();
    let monday = today.plus_days(-i64::from(today.0.weekday().since(Weekday::Monday)));
    let time = begun_already(caller.now, &caller.community.zone);
    let meets = store::meets_on(tx, caller, circle.id, today)?;
    if meets && time == MEETS_AT {
        return Ok(());
    }
    // On the very day, before its hour, it is brought forward.
    let (from, until) = if meets { (today, today) } else { (monday, monday.plus_days(6)) };
    if let Some((id, sequence)) = store::planned(tx, caller, circle.id, from, until)? {
        let to = Move { day: today, time, minutes: MINUTES, place: None };
        return meetings::move_to(tx, caller, id, sequence, to);
    }
    if meets {
        return Ok(());
    }
    let draft = Draft {
        id: caller.new_id(),
        programme: circle.programme,
        circle: Some(circle.id),
        kind: Kind::Group,
        format: Format::InPerson,
        day: today,
        time,
        minutes: MINUTES,
        place: None,
        title: String::new(),
        guest: String::new(),
        person: None,
    };
    meetings::plan_single(tx, caller, &draft).map(drop)
}

/// The usual hour, or in the morning a full half hour that has passed, so that the register can be closed now.
fn begun_already(now: Instant, zone: &TimeZone) -> Time {
    let local = now.timestamp().to_zoned(zone.clone()).time();
    if local >= MEETS_AT {
        return MEETS_AT;
    }
    let minute = if local.minute() >= 30 { 30 } else { 0 };
    Time::new(local.hour(), minute, 0, 0).unwrap_or(MEETS_AT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn todays_meeting_has_begun() {
        let zone = TimeZone::get("Europe/Warsaw").unwrap();
        let at = |text: &str| begun_already(text.parse().unwrap(), &zone).strftime("%H:%M").to_string();
        assert_eq!(at("2026-11-25T11:00:00Z"), "12:00");
        assert_eq!(at("2026-11-25T08:47:00Z"), "09:30");
        assert_eq!(at("2026-11-25T20:00:00Z"), "13:30");
        assert_eq!(at("2026-11-24T23:10:00Z"), "00:00");
    }
}
