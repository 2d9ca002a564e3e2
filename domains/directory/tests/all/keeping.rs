//! Saving entries: what comes back, what the history says, what nobody may see.

use base::{Day, Id, Problem};
use directory::{
    entry::{self, model::Kept},
    kept, listing, location,
    location::model::{Address, Location},
    model::{CostKind, Entity, Kind, LocationType, Origin, OriginKind, Payer, Profession},
    organisation,
    organisation::model::Organisation,
    part::model::{Language, Parts, Phone, Translation},
    practitioner,
    practitioner::{capacity, model::Practitioner},
    service,
    service::model::{CostOption, Given, Service, ServiceAtLocation},
    taxonomy,
    taxonomy::model::Ours,
    venue,
    venue::model::Venue,
};
use people::{Caller, Role};
use store::{Error, STATEMENTS, Tx};
use testkit::{TestApp, TestDb, each_engine, each_engine_async};

pub async fn app(db: TestDb) -> TestApp {
    TestApp::new(db, people::routes().and(programmes::routes()).and(directory::routes()), &[]).await
}

pub fn demo(caller: &Caller) -> Origin {
    Origin { kind: OriginKind::Demo, source: "demo".to_owned(), ..Origin::staff(caller) }
}

pub fn organisation(caller: &Caller, name: &str) -> organisation::model::Card {
    organisation::model::Card {
        name: name.to_owned(),
        town: "Piekary Śląskie".to_owned(),
        organisation: Organisation {
            description: "Pomagamy od lat.".to_owned(),
            website: "https://example.org".to_owned(),
            ..Organisation::blank(caller.new_id())
        },
        parts: Parts {
            phones: vec![Phone { number: "32 287 95 03".to_owned(), ..Phone::blank(caller.new_id()) }],
            ..Parts::default()
        },
    }
}

pub fn place(caller: &Caller, name: &str, street: &str, town: &str) -> location::model::Card {
    location::model::Card {
        name: name.to_owned(),
        location: Location {
            latitude: Some(50.38),
            longitude: Some(18.95),
            ..Location::blank(caller.new_id())
        },
        addresses: vec![Address {
            address_1: street.to_owned(),
            city: town.to_owned(),
            postal_code: "41-940".to_owned(),
            country: "PL".to_owned(),
            kind: LocationType::Physical,
            ..Address::blank(caller.new_id())
        }],
        accessibility: Vec::new(),
        parts: Parts::default(),
    }
}

pub fn help(caller: &Caller, name: &str, at: &[&location::model::Card]) -> service::model::Card {
    service::model::Card {
        name: name.to_owned(),
        town: at.first().map(|place| place.town().to_owned()).unwrap_or_default(),
        service: Service {
            description: "Rozmowa z psychologiem.".to_owned(),
            ..Service::blank(caller.new_id())
        },
        costs: vec![CostOption { kind: CostKind::Free, ..CostOption::blank(caller.new_id()) }],
        given: at
            .iter()
            .map(|place| Given {
                at: ServiceAtLocation {
                    location: place.location.id,
                    ..ServiceAtLocation::blank(caller.new_id())
                },
                parts: Parts::default(),
            })
            .collect(),
        parts: Parts {
            languages: vec![Language { code: "pl".to_owned(), ..Language::blank(caller.new_id()) }],
            attributes: vec![taxonomy::actions::carry(caller, Ours::Help, "counselling")],
            ..Parts::default()
        },
    }
}

#[test]
fn every_statement_of_the_directory_prepares() {
    each_engine(|test| {
        let wrong: Vec<String> = test
            .db
            .read_now(|tx| {
                let ours = STATEMENTS.iter().filter(|statement| statement.name.starts_with("directory::"));
                let wrong = ours.filter_map(|statement| tx.savepoint(|tx| tx.prepare(statement)).err());
                Ok::<_, Error>(wrong.map(|error| error.to_string()).collect())
            })
            .unwrap();
        assert!(wrong.is_empty(), "{}:\n{}", test.name, wrong.join("\n"));
    });
}

#[test]
fn what_is_saved_comes_back_whole() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            taxonomy::actions::ensure(tx, caller)?;
            taxonomy::actions::ensure(tx, caller)?;
            let origin = demo(caller);
            let mut org = organisation(caller, "Ośrodek „Przystań”");
            org.organisation.extra.0.insert("vat".to_owned(), "7".into());
            org.parts.texts = vec![Translation {
                field: "name".to_owned(),
                lang: texts::Lang::En,
                value: "Haven".to_owned(),
            }];
            assert_eq!(entry::actions::save(tx, caller, &org, &origin, None)?, Kept::New);
            assert_eq!(entry::actions::save(tx, caller, &org, &origin, None)?, Kept::Same);
            let found = organisation::actions::one(tx, caller, org.organisation.id)?;
            let linked = |parts: &Parts| parts.phones[0].link;
            assert_eq!(linked(&found.card.parts).id, org.organisation.id.cast());
            assert_eq!(
                (&found.card.organisation, &found.card.parts.texts),
                (&org.organisation, &org.parts.texts)
            );
            assert_eq!(found.keeping.source, "demo");

            let house = place(caller, "Przychodnia", "Szpitalna 11", "Piekary Śląskie");
            entry::actions::save(tx, caller, &house, &origin, None)?;
            let mut service = help(caller, "Poradnia", &[&house]);
            service.service.organisation = Some(org.organisation.id);
            service.given[0].parts.phones =
                vec![Phone { number: "32 000".to_owned(), ..Phone::blank(caller.new_id()) }];
            entry::actions::save(tx, caller, &service, &origin, None)?;
            let listing = listing::actions::one(tx, caller, service.service.id)?;
            assert_eq!(listing.sites.len(), 1);
            assert_eq!(listing.sites[0].place.town(), "Piekary Śląskie");
            assert_eq!(listing.sites[0].given.parts.phones[0].number, "32 000");
            assert_eq!(listing.card.costs[0].kind, CostKind::Free);
            assert_eq!(
                listing.organisation.as_ref().map(|(_, name)| name.as_str()),
                Some("Ośrodek „Przystań”")
            );
            assert_eq!(listing::actions::page(tx, caller, None, 10)?, [listing.clone()]);
            let mut all = Vec::new();
            listing::actions::each(tx, caller, |one| {
                all.push(one);
                Ok(())
            })?;
            assert_eq!(all, [listing]);
            Ok(())
        })
        .await;
    });
}

#[test]
fn a_change_is_in_the_history_and_an_old_form_is_refused() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let origin = Origin::staff(caller);
            let mut org = organisation(caller, "Fundacja");
            entry::actions::save(tx, caller, &org, &origin, None)?;
            let id = org.organisation.id.cast();
            org.parts.phones[0].number = "32 111".to_owned();
            assert_eq!(entry::actions::save(tx, caller, &org, &origin, Some(1))?, Kept::Changed);
            let history = entry::actions::history(tx, caller, id, 10)?;
            assert_eq!(history.len(), 2);
            let changed = &history[0].differences;
            assert_eq!((changed[0].field.as_str(), changed[0].new.as_str()), ("phones", "32 111"));
            org.name = "Fundacja druga".to_owned();
            let old = entry::actions::save(tx, caller, &org, &origin, Some(1));
            assert!(matches!(old, Err(Problem::Conflict(_))), "{old:?}");
            assert_eq!(entry::actions::save(tx, caller, &org, &origin, Some(2))?, Kept::Changed);
            assert_eq!(entry::actions::entry(tx, caller, id, Kind::Organisation)?.name, "Fundacja druga");
            entry::actions::set_retired(tx, caller, id, true)?;
            assert_eq!(organisation::actions::page(tx, caller, None, 10)?, []);
            Ok(())
        })
        .await;
    });
}

#[test]
fn a_confidential_location_is_in_nothing_that_anybody_sees() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            taxonomy::actions::ensure(tx, caller)?;
            let origin = demo(caller);
            let mut shelter = place(caller, "Dom KANAREK", "Kanarkowa 7", "Kanarkowo");
            shelter.location.confidential = true;
            entry::actions::save(tx, caller, &shelter, &origin, None)?;
            let service = help(caller, "Schronienie", &[&shelter]);
            entry::actions::save(tx, caller, &service, &origin, None)?;
            let body = serde_json::json!({ "name": "Kanarek" });
            let row = kept::Row {
                id: caller.new_id(),
                entry: Some(shelter.location.id.cast()),
                body: body.as_object().cloned().unwrap_or_default(),
            };
            kept::put(tx, caller, Entity::Contact, &row)?;
            let listing = listing::actions::one(tx, caller, service.service.id)?;
            assert!(listing.hidden_site && listing.sites.is_empty());
            let shown = format!("{listing:?}").to_lowercase();
            assert!(!shown.contains("kanar"), "{shown}");
            assert!(!shown.contains(&shelter.location.id.to_string()));
            assert!(matches!(
                location::actions::one(tx, caller, shelter.location.id),
                Err(Problem::NotFound)
            ));
            assert_eq!(location::actions::page(tx, caller, None, 10)?.0, []);
            assert_eq!(kept::page(tx, caller, Entity::Contact, None, 10)?, []);
            Ok(())
        })
        .await;
    });
}

#[test]
fn any_past_day_can_be_asked_about() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let origin = demo(caller);
            let house = place(caller, "Przychodnia", "Szpitalna 11", "Piekary Śląskie");
            entry::actions::save(tx, caller, &house, &origin, None)?;
            let somebody = practitioner::model::Card {
                name: "Cis".to_owned(),
                town: "Piekary Śląskie".to_owned(),
                practitioner: Practitioner {
                    profession: Profession::Psychotherapist,
                    tele: true,
                    ..Practitioner::blank(caller.new_id())
                },
                parts: Parts::default(),
            };
            entry::actions::save(tx, caller, &somebody, &origin, None)?;
            let day = |text: &str| text.parse::<Day>().unwrap();
            let line = |from: &str, hours: i64, here: bool| capacity::Draft {
                id: caller.new_id(),
                practitioner: somebody.practitioner.id,
                location: here.then_some(house.location.id),
                payer: Payer::Nfz,
                from: day(from),
                weekly_minutes: hours * 60,
                note: String::new(),
            };
            let later = Caller { now: caller.now.plus_minutes(5), ..caller.clone() };
            let first = line("2020-03-01", 10, true);
            capacity::record(tx, caller, &first)?;
            capacity::record(tx, caller, &first)?;
            capacity::record(tx, caller, &line("2021-01-01", 20, true))?;
            capacity::record(tx, caller, &line("2021-01-01", 4, false))?;
            capacity::record(tx, caller, &line("2022-06-30", 0, true))?;
            // It was twelve, somebody noticed later.
            capacity::record(tx, &later, &line("2020-03-01", 12, true))?;
            let hours = |tx: &mut Tx<'_>, on: &str, caller: &Caller| {
                let supply = capacity::at(tx, caller, day(on))?;
                Ok::<_, Problem>(supply.iter().map(|one| one.weekly_minutes / 60).collect::<Vec<_>>())
            };
            assert!(hours(tx, "2020-02-29", &later)?.is_empty());
            assert_eq!(hours(tx, "2020-03-01", &later)?, [12]);
            assert_eq!(hours(tx, "2020-03-01", caller)?, [10], "as it was known before");
            let mut both = hours(tx, "2021-01-01", &later)?;
            both.sort_unstable();
            assert_eq!(both, [4, 20]);
            assert_eq!(hours(tx, "2022-06-30", &later)?, [4]);
            assert_eq!(capacity::lines(tx, &later, somebody.practitioner.id, 10)?.len(), 5);
            assert_eq!(capacity::first_day(tx, caller)?, Some(day("2020-03-01")));
            let week = capacity::Draft { weekly_minutes: 10_081, ..line("2023-01-01", 1, true) };
            assert!(matches!(capacity::record(tx, caller, &week), Err(Problem::Invalid(_))));
            Ok(())
        })
        .await;
    });
}

#[test]
fn a_venue_is_a_place_where_circles_can_meet() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let origin = demo(caller);
            let house = place(caller, "Biblioteka", "Kalwaryjska 62", "Piekary Śląskie");
            entry::actions::save(tx, caller, &house, &origin, None)?;
            let room = venue::model::Card {
                name: "Czytelnia".to_owned(),
                town: String::new(),
                venue: Venue {
                    location: house.location.id,
                    seats: Some(20),
                    ..Venue::blank(caller.new_id())
                },
                parts: Parts::default(),
            };
            assert_eq!(venue::actions::save(tx, caller, &room, &origin, None)?, Kept::New);
            assert_eq!(venue::actions::save(tx, caller, &room, &origin, None)?, Kept::Same);
            let places = programmes::place::actions::places(tx, caller)?;
            assert_eq!(places.len(), 1);
            assert_eq!((places[0].name.as_str(), places[0].street.as_str()), ("Czytelnia", "Kalwaryjska 62"));
            let found = venue::actions::one(tx, caller, room.venue.id)?;
            assert_eq!(
                (found.card.venue.place, found.card.town.as_str()),
                (Some(places[0].id), "Piekary Śląskie")
            );
            let nobody: Id<()> = caller.new_id();
            assert!(matches!(venue::actions::one(tx, caller, nobody.cast()), Err(Problem::NotFound)));
            Ok(())
        })
        .await;
    });
}

#[test]
fn who_goes_is_asked_no_more_and_leaves_the_directory() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let client = app.person(&[Role::Practitioner]).await;
        let person = client.person.unwrap();
        let id = app
            .act(move |tx, caller| {
                let mut row = Practitioner::blank(caller.new_id());
                row.person = Some(person);
                let card = practitioner::model::Card {
                    name: "Jaskółka".to_owned(),
                    practitioner: row,
                    ..practitioner::model::Card::blank(caller.new_id())
                };
                entry::actions::save(tx, caller, &card, &demo(caller), None)?;
                let id = card.practitioner.id;
                let draft = capacity::Draft {
                    id: caller.new_id(),
                    practitioner: id,
                    location: None,
                    payer: Payer::Nfz,
                    from: caller.today().plus_days(-100),
                    weekly_minutes: 600,
                    note: String::new(),
                };
                capacity::record(tx, caller, &draft)?;
                let org = organisation(caller, "Ośrodek");
                entry::actions::save(tx, caller, &org, &demo(caller), None)?;
                entry::actions::set_owner(tx, caller, org.organisation.id.cast(), Some(person))?;
                Ok(id)
            })
            .await;
        let mut client = client;
        let mine = client.get("/piekary/me/export").await.ok().text();
        assert!(mine.contains("Jaskółka") && mine.contains("Ośrodek") && mine.contains("600"), "{mine}");
        app.act(move |tx, caller| people::erase::erase(tx, caller, person)).await;
        app.act(move |tx, caller| {
            let entry = entry::actions::entry(tx, caller, id.cast(), Kind::Practitioner)?;
            assert!(entry.retired_at.is_some() && entry.owner.is_none());
            assert_eq!(practitioner::actions::one(tx, caller, id)?.card.practitioner.person, None);
            let all = entry::actions::list(tx, caller, Kind::Organisation, &Default::default(), None, 9)?;
            assert_eq!(all[0].owner, None);
            // The hours of the past stay; from today on there are none.
            let today = caller.today();
            assert_eq!(capacity::at(tx, caller, today.plus_days(-1))?.len(), 1);
            assert!(capacity::at(tx, caller, today)?.is_empty());
            Ok(())
        })
        .await;
    });
}
