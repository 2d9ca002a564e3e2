//! What the tests stand on: a town whose directory has dated hours, and the recorded queues of Śląskie.

use base::{Day, Id, Problem};
use directory::{
    entry,
    location::{
        self,
        model::{Address, Location},
    },
    model::{LocationId, LocationType, Origin, OriginKind, Payer, Profession},
    part::model::Parts,
    practitioner::{self, capacity, model::Practitioner},
    waiting::{client, harvest},
};
use observatory::{
    edition::{actions, job, model::View},
    model::Month,
};
use people::Caller;
use store::{Error, STATEMENTS, Tx};
use testkit::{TestApp, TestDb, each_engine};

pub async fn app(db: TestDb) -> TestApp {
    let routes = people::routes().and(directory::routes()).and(observatory::routes());
    TestApp::new(db, routes, Box::leak(Box::new(observatory::nav()))).await
}

pub fn day(text: &str) -> Day {
    text.parse().expect("a day")
}
pub fn month(text: &str) -> Month {
    text.parse().expect("a month")
}

fn origin(caller: &Caller) -> Origin {
    Origin { kind: OriginKind::Demo, source: "demo".to_owned(), ..Origin::staff(caller) }
}

/// A location in a commune, known by its code.
pub fn house(
    tx: &mut Tx<'_>,
    caller: &Caller,
    commune: &str,
    confidential: bool,
) -> Result<LocationId, Problem> {
    let card = location::model::Card {
        name: format!("Dom {commune}"),
        location: Location { confidential, ..Location::blank(caller.new_id()) },
        addresses: vec![Address {
            city: "Miasto".to_owned(),
            country: "PL".to_owned(),
            kind: LocationType::Physical,
            place_code: commune.to_owned(),
            ..Address::blank(caller.new_id())
        }],
        accessibility: Vec::new(),
        parts: Parts::default(),
    };
    let id = card.location.id;
    entry::actions::save(tx, caller, &card, &origin(caller), None)?;
    Ok(id)
}

/// Somebody who gives hours at a place from a day on; nowhere is online.
pub fn helper(
    tx: &mut Tx<'_>,
    caller: &Caller,
    at: Option<LocationId>,
    payer: Payer,
    from: &str,
    hours: i64,
) -> Result<Id<Practitioner>, Problem> {
    let id = caller.new_id();
    let card = practitioner::model::Card {
        name: "KANAREK Sikora".to_owned(),
        town: "Miasto".to_owned(),
        practitioner: Practitioner { profession: Profession::Psychotherapist, ..Practitioner::blank(id) },
        parts: Parts::default(),
    };
    entry::actions::save(tx, caller, &card, &origin(caller), None)?;
    gives(tx, caller, id, at, payer, from, hours)?;
    Ok(id)
}

#[expect(clippy::too_many_arguments, reason = "a line of capacity, word by word")]
pub fn gives(
    tx: &mut Tx<'_>,
    caller: &Caller,
    practitioner: Id<Practitioner>,
    location: Option<LocationId>,
    payer: Payer,
    from: &str,
    hours: i64,
) -> Result<(), Problem> {
    let draft = capacity::Draft {
        id: caller.new_id(),
        practitioner,
        location,
        payer,
        from: day(from),
        weekly_minutes: hours * 60,
        note: String::new(),
    };
    capacity::record(tx, caller, &draft)
}

pub const PIEKARY: &str = "247101";
/// A town of fewer than 20,000 in Śląskie.
pub const TOSZEK: &str = "240507";

/// Practitioners in and around Piekary, two of whom begin later, one online, one in a shelter; and the queues.
pub fn town(tx: &mut Tx<'_>, caller: &Caller) -> Result<LocationId, Problem> {
    let piekary = house(tx, caller, PIEKARY, false)?;
    let toszek = house(tx, caller, TOSZEK, false)?;
    let shelter = house(tx, caller, TOSZEK, true)?;
    for (at, payer, from, hours) in [
        (Some(piekary), Payer::Nfz, "2020-01-01", 20),
        (Some(piekary), Payer::Residents, "2020-01-01", 10),
        (Some(piekary), Payer::Commune, "2026-03-01", 10),
        (Some(piekary), Payer::Foundation, "2026-07-01", 20),
        (Some(toszek), Payer::Residents, "2021-01-01", 5),
        (None, Payer::Residents, "2021-01-01", 12),
        (Some(shelter), Payer::State, "2021-01-01", 7),
    ] {
        helper(tx, caller, at, payer, from, hours)?;
    }
    helper(tx, caller, Some(toszek), Payer::Own, "2020-06-01", 8)?;
    let bytom = house(tx, caller, "246201", false)?;
    helper(tx, caller, Some(bytom), Payer::Residents, "2020-01-01", 6)?;
    harvest::recorded(tx, caller, "recording", client::RECORDED, "12")?;
    Ok(piekary)
}

pub fn observe(tx: &mut Tx<'_>, caller: &Caller, from: &str, to: &str) -> Result<(), Problem> {
    job::within(tx, caller, month(from), month(to))
}

pub fn view(tx: &mut Tx<'_>, caller: &Caller, of: &str) -> Result<View, Problem> {
    Ok(actions::view(tx, caller, Some(month(of)), None)?.expect("the month was computed"))
}

#[test]
fn every_statement_of_the_observatory_prepares() {
    each_engine(|test| {
        let wrong: Vec<String> = test
            .db
            .read_now(|tx| {
                let ours = STATEMENTS.iter().filter(|statement| {
                    ["observatory::", "directory::location::spots", "directory::waiting::month"]
                        .iter()
                        .any(|room| statement.name.starts_with(room))
                });
                let ours: Vec<_> = ours.collect();
                assert!(ours.len() > 20, "{}", ours.len());
                let wrong =
                    ours.into_iter().filter_map(|statement| tx.savepoint(|tx| tx.prepare(statement)).err());
                Ok::<_, Error>(wrong.map(|error| error.to_string()).collect())
            })
            .unwrap();
        assert!(wrong.is_empty(), "{}:\n{}", test.name, wrong.join("\n"));
    });
}
