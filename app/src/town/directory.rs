//! The demo town's directory, from `app/demo/katalog.toml`, and a hundred and some practitioners drawn from lists of
//! invented names. The hours they gave are dated so that the past years of small towns come out as the seed tells:
//! 50 practitioners at the end of 2020, 65 of 2021, 80 of 2022, 100 of 2023.

use std::collections::HashMap;

use base::{Day, Problem};
use directory::{
    entry,
    location::{
        self,
        model::{Accessibility, Address, Location},
    },
    model::{
        CostKind, Gives, House, LocationId, LocationType, OrganisationId, Origin, OriginKind, Payer,
        Profession,
    },
    organisation::{self, model::Organisation},
    part::model::{Attribute, Funding, Language, Parts, Phone, Schedule, ServiceArea, Translation},
    practitioner::{self, capacity, model::Practitioner},
    service::{
        self,
        model::{CostOption, Given, Service, ServiceAtLocation},
    },
    support::{self, model::Support},
    taxonomy::{self, model::Ours},
    venue::{self, model::Venue},
};
use jiff::SignedDuration;
use people::{Caller, Role, person};
use serde::Deserialize;
use store::Tx;
use texts::Lang;

use super::files;

#[derive(Deserialize)]
struct File {
    town: Vec<Town>,
    organisation: Vec<Org>,
    location: Vec<Place>,
    service: Vec<Help>,
    venue: Vec<Room>,
}

#[derive(Deserialize)]
struct Town {
    name: String,
    at: [f64; 2],
    code: String,
    post: String,
    region: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Org {
    name: String,
    town: String,
    payers: Vec<String>,
    #[serde(default)]
    url: String,
    about: String,
    #[serde(default)]
    gives: Vec<[String; 2]>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Place {
    key: String,
    name: String,
    #[serde(default)]
    of: String,
    town: String,
    street: String,
    #[serde(default)]
    ease: Vec<String>,
    #[serde(default)]
    bus: String,
    #[serde(default)]
    confidential: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
#[derive(Default)]
struct Help {
    name: String,
    en: String,
    fr: String,
    ru: String,
    uk: String,
    of: String,
    at: Vec<String>,
    areas: Vec<String>,
    help: Vec<String>,
    approach: Vec<String>,
    setting: Vec<String>,
    format: Vec<String>,
    need: Vec<String>,
    costs: Vec<String>,
    amount: Option<i64>,
    ages: Option<[i64; 2]>,
    langs: Vec<String>,
    how: String,
    hours: Vec<[String; 3]>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Room {
    name: String,
    at: String,
    #[serde(default)]
    of: String,
    house: String,
    seats: i64,
    hours: String,
    cost: String,
    equipment: String,
}

#[derive(Deserialize)]
struct Lines {
    lines: Vec<CrisisLine>,
}

#[derive(Deserialize)]
struct CrisisLine {
    country: String,
    number: String,
    name: String,
    #[serde(default)]
    source: String,
}

fn wrong(what: impl std::fmt::Display) -> Problem {
    Problem::internal(format!("katalog.toml: {what}"))
}

fn word<W: std::str::FromStr>(text: &str) -> Result<W, Problem> {
    text.parse().map_err(|_| wrong(text))
}

/// One after another a little earlier, so that some entries are old and the list of what to check is not empty.
fn checked(caller: &Caller, number: usize) -> Option<Day> {
    let days = if number % 7 == 3 { (number * 37) % 430 } else { (number * 13) % 170 };
    (number % 29 != 10).then(|| caller.today().plus_days(-(days as i64)))
}

fn origin(caller: &Caller, number: usize) -> Origin {
    Origin {
        kind: OriginKind::Demo,
        source: "demo".to_owned(),
        source_ref: None,
        checked_on: checked(caller, number),
        by: None,
    }
}

/// An invented number: 32 555 01 00 and on.
fn phone(caller: &Caller, number: usize) -> Phone {
    Phone {
        number: format!("32 555 01 {:02}", number % 100),
        kind: "voice".to_owned(),
        ..Phone::blank(caller.new_id())
    }
}

struct Filling<'a> {
    caller: &'a Caller,
    towns: HashMap<String, Town>,
    organisations: HashMap<String, OrganisationId>,
    locations: HashMap<String, (LocationId, String)>,
}

/// Fills an empty directory; one that has anything in it stays as it is.
pub fn fill(tx: &mut Tx<'_>, caller: &Caller) -> Result<(), Problem> {
    if !entry::actions::counts(tx, caller)?.is_empty() {
        return Ok(());
    }
    let file: File = toml::from_str(files::DIRECTORY).map_err(wrong)?;
    taxonomy::actions::ensure(tx, caller)?;
    let mut filling = Filling {
        caller,
        towns: file.town.into_iter().map(|town| (town.name.clone(), town)).collect(),
        organisations: HashMap::new(),
        locations: HashMap::new(),
    };
    for (number, org) in file.organisation.iter().enumerate() {
        filling.organisation(tx, number, org)?;
    }
    for (number, place) in file.location.iter().enumerate() {
        filling.location(tx, number, place)?;
    }
    for (number, help) in file.service.iter().enumerate() {
        filling.service(tx, number, help)?;
    }
    for (number, room) in file.venue.iter().enumerate() {
        filling.venue(tx, number, room)?;
    }
    filling.practitioners(tx)?;
    filling.helplines(tx)
}

impl Filling<'_> {
    fn organisation_of(&self, name: &str) -> Result<Option<OrganisationId>, Problem> {
        match name {
            "" => Ok(None),
            name => self.organisations.get(name).copied().map(Some).ok_or_else(|| wrong(name)),
        }
    }

    fn place(&self, key: &str) -> Result<&(LocationId, String), Problem> {
        self.locations.get(key).ok_or_else(|| wrong(key))
    }

    fn organisation(&mut self, tx: &mut Tx<'_>, number: usize, org: &Org) -> Result<(), Problem> {
        let caller = self.caller;
        let mut funding = Vec::new();
        for payer in &org.payers {
            funding.push(Funding { payer: word(payer)?, ..Funding::blank(caller.new_id()) });
        }
        let card = organisation::model::Card {
            name: org.name.clone(),
            town: org.town.clone(),
            organisation: Organisation {
                description: org.about.clone(),
                website: org.url.clone(),
                ..Organisation::blank(caller.new_id())
            },
            parts: Parts { phones: vec![phone(caller, number)], funding, ..Parts::default() },
        };
        let id = card.organisation.id;
        entry::actions::save(tx, caller, &card, &origin(caller, number), None)?;
        let mut gives = Vec::new();
        for [kind, what] in &org.gives {
            gives.push(Support {
                kind: word::<Gives>(kind)?,
                description: what.clone(),
                ..Support::blank(caller.new_id())
            });
        }
        if !gives.is_empty() {
            support::actions::set(tx, caller, id, &gives)?;
        }
        self.organisations.insert(org.name.clone(), id);
        Ok(())
    }

    fn location(&mut self, tx: &mut Tx<'_>, number: usize, place: &Place) -> Result<(), Problem> {
        let caller = self.caller;
        let town = self.towns.get(&place.town).ok_or_else(|| wrong(&place.town))?;
        // Somewhere in the town, each house a few streets from the last.
        let (east, north) = ((number % 5) as f64 - 2.0, (number % 7) as f64 - 3.0);
        let organisation = self.organisation_of(&place.of)?;
        let ease =
            |ease: &String| Accessibility { ease: ease.clone(), ..Accessibility::blank(caller.new_id()) };
        let card = location::model::Card {
            name: place.name.clone(),
            location: Location {
                organisation,
                transportation: place.bus.clone(),
                latitude: Some(town.at[0] + north * 0.0021),
                longitude: Some(town.at[1] + east * 0.0033),
                confidential: place.confidential,
                ..Location::blank(caller.new_id())
            },
            addresses: vec![Address {
                address_1: place.street.clone(),
                city: town.name.clone(),
                postal_code: town.post.clone(),
                state_province: town.region.clone(),
                country: "PL".to_owned(),
                kind: LocationType::Physical,
                place_code: town.code.clone(),
                ..Address::blank(caller.new_id())
            }],
            accessibility: place.ease.iter().map(ease).collect(),
            parts: Parts::default(),
        };
        let id = card.location.id;
        entry::actions::save(tx, caller, &card, &origin(caller, number + 3), None)?;
        self.locations.insert(place.key.clone(), (id, place.town.clone()));
        Ok(())
    }

    fn service(&mut self, tx: &mut Tx<'_>, number: usize, help: &Help) -> Result<(), Problem> {
        let caller = self.caller;
        let organisation = self.organisation_of(&help.of)?;
        let mut given = Vec::new();
        let mut town = help.areas.first().cloned().unwrap_or_default();
        for key in &help.at {
            let (location, of) = self.place(key)?.clone();
            if given.is_empty() && key != "schronienie" {
                town = of;
            }
            let at = ServiceAtLocation { location, ..ServiceAtLocation::blank(caller.new_id()) };
            given.push(Given { at, parts: Parts::default() });
        }
        let format = if help.format.is_empty() { vec!["in-person".to_owned()] } else { help.format.clone() };
        let mut attributes: Vec<Attribute> = Vec::new();
        for (ours, codes) in [
            (Ours::Help, &help.help),
            (Ours::Approach, &help.approach),
            (Ours::Setting, &help.setting),
            (Ours::Format, &format),
            (Ours::Need, &help.need),
        ] {
            for code in codes {
                if !ours.codes().contains(&code.as_str()) {
                    return Err(wrong(code));
                }
                attributes.push(taxonomy::actions::carry(caller, ours, code));
            }
        }
        let mut costs = Vec::new();
        for kind in &help.costs {
            let kind: CostKind = word(kind)?;
            let priced = matches!(kind, CostKind::Paid | CostKind::Sliding);
            costs.push(CostOption {
                kind,
                amount: help.amount.filter(|_| priced),
                currency: if priced { "PLN" } else { "" }.to_owned(),
                ..CostOption::blank(caller.new_id())
            });
        }
        let langs: Vec<&str> = match help.langs.is_empty() {
            true => vec!["pl"],
            false => help.langs.iter().map(String::as_str).collect(),
        };
        let texts = [(Lang::En, &help.en), (Lang::Fr, &help.fr), (Lang::Ru, &help.ru), (Lang::Uk, &help.uk)];
        let parts = Parts {
            phones: vec![phone(caller, number + 30)],
            languages: langs
                .into_iter()
                .map(|code| Language { code: code.to_owned(), ..Language::blank(caller.new_id()) })
                .collect(),
            schedules: help
                .hours
                .iter()
                .map(|[byday, opens, closes]| Schedule {
                    byday: byday.clone(),
                    freq: "WEEKLY".to_owned(),
                    opens_at: opens.clone(),
                    closes_at: closes.clone(),
                    ..Schedule::blank(caller.new_id())
                })
                .collect(),
            attributes,
            areas: help
                .areas
                .iter()
                .map(|name| ServiceArea { name: name.clone(), ..ServiceArea::blank(caller.new_id()) })
                .collect(),
            texts: texts
                .into_iter()
                .filter(|(_, value)| !value.is_empty())
                .map(|(lang, value)| Translation { field: "name".to_owned(), lang, value: value.clone() })
                .collect(),
            ..Parts::default()
        };
        let card = service::model::Card {
            name: help.name.clone(),
            town,
            service: Service {
                organisation,
                application_process: help.how.clone(),
                minimum_age: help.ages.map(|ages| ages[0]),
                maximum_age: help.ages.map(|ages| ages[1]).filter(|most| *most < 120),
                ..Service::blank(caller.new_id())
            },
            costs,
            given,
            parts,
        };
        entry::actions::save(tx, caller, &card, &origin(caller, number + 1), None).map(drop)
    }

    fn venue(&mut self, tx: &mut Tx<'_>, number: usize, room: &Room) -> Result<(), Problem> {
        let caller = self.caller;
        let (location, town) = self.place(&room.at)?.clone();
        let card = venue::model::Card {
            name: room.name.clone(),
            town,
            venue: Venue {
                location,
                organisation: self.organisation_of(&room.of)?,
                house: word::<House>(&room.house)?,
                seats: Some(room.seats),
                hours: room.hours.clone(),
                cost: room.cost.clone(),
                equipment: room.equipment.clone(),
                ..Venue::blank(caller.new_id())
            },
            parts: Parts::default(),
        };
        venue::actions::save(tx, caller, &card, &origin(caller, number), None).map(drop)
    }

    /// Numbers that nobody of this town has called yet: written down, and taken out until somebody has.
    fn helplines(&mut self, tx: &mut Tx<'_>) -> Result<(), Problem> {
        let caller = self.caller;
        let lines: Lines = serde_json::from_str(files::CRISIS_LINES).map_err(wrong)?;
        for line in lines.lines.iter().filter(|line| line.country == "PL") {
            let card = service::model::Card {
                name: line.name.clone(),
                town: "Polska".to_owned(),
                service: Service::blank(caller.new_id()),
                costs: vec![CostOption { kind: CostKind::Free, ..CostOption::blank(caller.new_id()) }],
                given: Vec::new(),
                parts: Parts {
                    phones: vec![Phone {
                        number: line.number.clone(),
                        kind: "voice".to_owned(),
                        ..Phone::blank(caller.new_id())
                    }],
                    attributes: vec![
                        taxonomy::actions::carry(caller, Ours::Help, "helpline"),
                        taxonomy::actions::carry(caller, Ours::Format, "phone"),
                    ],
                    areas: vec![ServiceArea {
                        name: "Polska".to_owned(),
                        ..ServiceArea::blank(caller.new_id())
                    }],
                    ..Parts::default()
                },
            };
            let id = card.service.id.cast();
            let source =
                if line.source.is_empty() { "crisis-lines.json".to_owned() } else { line.source.clone() };
            let origin = Origin { source, checked_on: None, ..origin(caller, 0) };
            entry::actions::save(tx, caller, &card, &origin, None)?;
            entry::actions::set_retired(tx, caller, id, true)?;
        }
        Ok(())
    }

    fn practitioners(&mut self, tx: &mut Tx<'_>) -> Result<(), Problem> {
        let caller = self.caller;
        let account = person::with_role(tx, caller, Role::Practitioner)?.into_iter().next();
        let mut number = 0;
        for (count, year) in STARTED {
            for turn in 0..*count {
                let small = SMALL[(number * 7) % SMALL.len()];
                // The first days of work are spread over the year, and nobody begins after its end.
                let day = Day::new(*year, 1 + ((turn * 5) % 12) as i8, 1 + ((turn * 11) % 28) as i8);
                let account = account.filter(|_| number == 0);
                self.practitioner(tx, number, small, day.ok_or_else(|| wrong(year))?, account)?;
                number += 1;
            }
        }
        for turn in 0..12 {
            let large = LARGE[turn % LARGE.len()];
            let day = Day::new(2019, 1 + (turn % 12) as i8, 1).ok_or_else(|| wrong(turn))?;
            self.practitioner(tx, number, large, day, None)?;
            number += 1;
        }
        Ok(())
    }

    fn practitioner(
        &mut self,
        tx: &mut Tx<'_>,
        number: usize,
        key: &str,
        since: Day,
        account: Option<people::PersonId>,
    ) -> Result<(), Problem> {
        let caller = self.caller;
        let (location, town) = self.place(key)?.clone();
        let carry = |ours: Ours, at: usize| {
            let codes = ours.codes();
            taxonomy::actions::carry(caller, ours, codes[at % codes.len()])
        };
        let language = |code: &str| Language { code: code.to_owned(), ..Language::blank(caller.new_id()) };
        let mut languages = vec![language("pl")];
        for (every, code) in [(3, "en"), (8, "uk"), (11, "ru"), (17, "fr")] {
            if number % every == every - 1 {
                languages.push(language(code));
            }
        }
        let (first, last) = (FIRST[number % FIRST.len()], LAST[(number / FIRST.len() + number) % LAST.len()]);
        let tele = number % 3 == 1;
        let id = caller.site.entropy.id(caller.now.plus(SignedDuration::from_millis(number as i64)));
        let card = practitioner::model::Card {
            name: match account {
                Some(_) => "Cis".to_owned(),
                None => format!("{first} {last}"),
            },
            town,
            practitioner: Practitioner {
                person: account,
                profession: PROFESSIONS[number % PROFESSIONS.len()],
                tele,
                ..Practitioner::blank(id)
            },
            parts: Parts {
                languages,
                attributes: vec![
                    carry(Ours::Approach, number),
                    carry(Ours::Setting, number / 2),
                    carry(Ours::Need, number),
                    carry(Ours::Need, number + 5),
                ],
                phones: Vec::new(),
                ..Parts::default()
            },
        };
        entry::actions::save(tx, caller, &card, &origin(caller, number), None)?;
        let hours = 8 + (number as i64 * 3) % 17;
        let payer = PAYERS[number % PAYERS.len()];
        let mut line = |from: Day, hours: i64, location: Option<LocationId>| {
            let draft = capacity::Draft {
                id: caller.new_id(),
                practitioner: id,
                location,
                payer,
                from,
                weekly_minutes: hours * 60,
                note: String::new(),
            };
            capacity::record(tx, caller, &draft)
        };
        line(since, hours, Some(location))?;
        // Some gave more later, some began to work online in the spring of 2021.
        if number % 4 == 0 {
            line(since.plus_days(400), hours + 4, Some(location))?;
        }
        if let Some(spring) = Day::new(2021, 3, 1).filter(|_| tele) {
            line(if since > spring { since } else { spring }, 4, None)?;
        }
        Ok(())
    }
}

/// How many began in which year, in small and middle towns.
const STARTED: &[(usize, i16)] = &[(20, 2018), (18, 2019), (12, 2020), (15, 2021), (15, 2022), (20, 2023)];

const SMALL: &[&str] = &[
    "lipa",
    "latarnia",
    "gniazdo",
    "skarpa",
    "brzeg",
    "wielun",
    "zlotoryja",
    "koscian",
    "ostrow",
    "klobuck",
    "miedzyzdroje",
    "kalety",
    "miasteczko",
    "lubliniec",
    "bedzin",
    "wojkowice",
];
const LARGE: &[&str] = &["nowy-dzien", "slowo", "krakow"];

const PROFESSIONS: &[Profession] = &[
    Profession::Psychotherapist,
    Profession::Psychologist,
    Profession::Psychotherapist,
    Profession::Psychiatrist,
    Profession::Psychotherapist,
    Profession::AddictionTherapist,
    Profession::Psychologist,
];
const PAYERS: &[Payer] = &[Payer::Nfz, Payer::Residents, Payer::Nfz, Payer::Commune, Payer::Residents];

/// Nobody has these names together: plants and birds for surnames.
const FIRST: &[&str] = &[
    "Ada", "Bruno", "Celina", "Daniel", "Ewa", "Filip", "Greta", "Hubert", "Iga", "Jan", "Kaja", "Leon",
    "Maja", "Natan", "Ola", "Piotr",
];
const LAST: &[&str] = &[
    "Jarzębina",
    "Modrzew",
    "Kalina",
    "Jawor",
    "Wrzos",
    "Dzięgiel",
    "Rokita",
    "Sikorka",
    "Żuraw",
    "Jemioła",
    "Berberys",
    "Tymianek",
    "Lawenda",
];
