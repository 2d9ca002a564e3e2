//! Who helps in the demo town: two peers with Tuesday evenings, a practitioner with Thursday mornings.

use ::booking::{
    model::{Format, Gender, Kind, Shown},
    offer::{
        actions,
        model::{Draft, Learnt, Times, Whose},
    },
};
use ::store::Tx;
use base::{Day, Problem};
use calendar::{Ends, Pattern};
use jiff::civil::{Time, Weekday};
use people::{Caller, PersonId, PersonKind, Role, person};
use texts::Lang;

struct Told {
    person: PersonId,
    kind: Kind,
    name: &'static str,
    about: &'static str,
    topics: &'static [&'static str],
    languages: &'static [Lang],
    formats: &'static [Format],
    gender: Gender,
    weekday: Weekday,
    every_weeks: u32,
    from: i8,
    hours: i64,
}

/// Offers, once; the training of the peers is recorded with them.
pub(super) fn fill(tx: &mut Tx<'_>, caller: &Caller) -> Result<(), Problem> {
    if !actions::desk(tx, caller)?.is_empty() {
        return Ok(());
    }
    let Some(kalina) = person::with_role(tx, caller, Role::PeerSupporter)?.into_iter().next() else {
        return Ok(());
    };
    let rowan = second_peer(tx, caller)?;
    for person in [kalina, rowan] {
        let learnt = Learnt {
            id: caller.new_id(),
            person,
            title: "Podstawy wsparcia rówieśniczego, 24 godziny".to_owned(),
            obtained_on: Day(caller.today().0.first_of_year()),
            expires_on: None,
            withdrawn: false,
        };
        actions::record(tx, caller, &learnt)?;
    }
    let mut all = vec![
        Told {
            person: kalina,
            kind: Kind::Peer,
            name: "Kalina",
            about: "Po śmierci męża długo nie spałam. Wiem, jak to jest, i mam czas, żeby posłuchać.",
            topics: &["grief", "loneliness", "insomnia"],
            languages: &[Lang::Pl],
            formats: &[Format::Phone, Format::Video],
            gender: Gender::Woman,
            weekday: Weekday::Tuesday,
            every_weeks: 1,
            from: 17,
            hours: 3,
        },
        Told {
            person: rowan,
            kind: Kind::Peer,
            name: "Jarzębina",
            about: "Przyjechałam trzy lata temu i zaczynałam od zera. Rozmawiam po ukraińsku, rosyjsku i polsku.",
            topics: &["stress", "loneliness", "parenting"],
            languages: &[Lang::Uk, Lang::Ru, Lang::Pl],
            formats: &[Format::Video, Format::Phone],
            gender: Gender::Woman,
            weekday: Weekday::Tuesday,
            every_weeks: 2,
            from: 18,
            hours: 2,
        },
    ];
    let practitioner = person::with_role(tx, caller, Role::Practitioner)?.into_iter().next();
    all.extend(practitioner.map(|person| Told {
        person,
        kind: Kind::Practitioner,
        name: "Cis",
        about: "Psycholog. Pierwsza rozmowa o tym, co się dzieje i co może pomóc. Można przyjść bez skierowania.",
        topics: &["low-mood", "anxiety", "stress"],
        languages: &[Lang::Pl, Lang::En],
        formats: &[Format::Video],
        gender: Gender::Unsaid,
        weekday: Weekday::Thursday,
        every_weeks: 1,
        from: 9,
        hours: 4,
    }));
    for told in &all {
        offer(tx, caller, told)?;
    }
    Ok(())
}

/// Somebody else who helps. The role comes a moment later, so that the demonstration signs in whom it invited first.
fn second_peer(tx: &mut Tx<'_>, caller: &Caller) -> Result<PersonId, Problem> {
    let rowan = person::create(tx, caller, PersonKind::Named, Lang::Uk)?;
    let later = Caller { now: caller.now.plus_minutes(1), ..caller.clone() };
    person::grant(tx, &later, rowan, Role::PeerSupporter)?;
    let details = person::Details {
        name: "Jarzębina (wsparcie rówieśnicze)".to_owned(),
        email: "jarzebina@piekary.example".to_owned(),
        ..person::Details::default()
    };
    person::set_details(tx, caller, rowan, &details)?;
    Ok(rowan)
}

fn offer(tx: &mut Tx<'_>, caller: &Caller, told: &Told) -> Result<(), Problem> {
    let draft = Draft {
        id: caller.new_id(),
        whose: Whose::Person(told.person),
        kind: told.kind,
        name: told.name.to_owned(),
        about: told.about.to_owned(),
        topics: told.topics.iter().map(|topic| (*topic).to_owned()).collect(),
        languages: told.languages.to_vec(),
        formats: told.formats.to_vec(),
        gender: told.gender,
        place: None,
        town: "Piekary Śląskie".to_owned(),
        shown: Shown::Town,
        online_address: "https://rozmowa.piekary.example/pokoj".to_owned(),
        minutes: 60,
        before: 0,
        after: 0,
        notice_hours: 2,
        horizon_days: 60,
        cancel_hours: 24,
        asks: false,
    };
    actions::create(tx, caller, &draft)?;
    let rule = Pattern::Weekly { interval: told.every_weeks, weekdays: vec![told.weekday] }.rule(Ends::Never);
    let today = caller.today();
    let first = today.plus_days(i64::from(told.weekday.since(today.0.weekday())));
    let from = Time::new(told.from, 0, 0, 0).map_err(|error| Problem::internal(error.to_string()))?;
    let times = Times {
        id: caller.new_id(),
        offer: draft.id,
        rule: rule.map_err(|problem| Problem::internal(format!("{problem:?}")))?,
        starts_local: first.0.to_datetime(from),
        minutes: told.hours * 60,
        until: None,
    };
    actions::add_times(tx, caller, &times)
}
