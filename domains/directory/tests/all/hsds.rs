//! The directory out to others and in from others.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use base::{Id, Problem};
use directory::{
    entry, fhir,
    hsds::{
        package,
        take::{self, Checked, Choice, Item, Source, Tally},
    },
    listing, location,
    location::model::{Address, Location},
    model::{LocationType, Origin},
    part::model::{Parts, Phone},
    service,
    service::model::{Given, Service, ServiceAtLocation},
};
use people::Caller;
use store::Tx;
use testkit::{TestApp, each_engine_async};

use crate::keeping::app;

pub fn data(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/hsds").join(folder)
}

fn checked(tx: &mut Tx<'_>, caller: &Caller, source: &Source) -> Result<Checked, Problem> {
    let zone = caller.community.zone.iana_name().unwrap_or_default().to_owned();
    take::check(source, &zone, &mut |table, id| take::known(tx, caller, table, id), &mut |_| {})
}

fn taken(tx: &mut Tx<'_>, caller: &Caller, path: &Path, choice: Choice) -> Result<(Checked, Tally), Problem> {
    let source = Source::open(path).map_err(|message| Problem::field("file", message))?;
    let checked = checked(tx, caller, &source)?;
    if !checked.may(choice) {
        return Ok((checked, Tally::default()));
    }
    let community = caller.community.id.uuid();
    let mut keep = |items: Vec<Item>| take::save(tx, caller, &source.name, &items);
    let tally = take::carry(&source, &checked, community, &mut keep, &mut |_| {})?;
    Ok((checked, tally))
}

type Rows = BTreeSet<BTreeMap<String, String>>;

fn rows(folder: &Path) -> BTreeMap<String, Rows> {
    let mut all = BTreeMap::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !name.ends_with(".csv") {
            continue;
        }
        let mut reader = csv::Reader::from_path(&path).unwrap();
        let headers = reader.headers().unwrap().clone();
        let rows = reader.records().map(|record| {
            let record = record.unwrap();
            let cells = headers.iter().zip(record.iter()).filter(|(_, value)| !value.is_empty());
            cells.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
        });
        all.insert(name, rows.collect());
    }
    all
}

fn named(findings: &[take::Finding]) -> Vec<(&str, u64, &str, &str)> {
    findings.iter().map(|one| (&*one.file, one.row, &*one.field, one.message.key)).collect()
}

#[test]
fn what_comes_in_leaves_as_it_came() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let out = tempfile::tempdir().unwrap();
        let folder = out.path().to_owned();
        app.act(move |tx, caller| {
            let (checked, tally) = taken(tx, caller, &data("example"), Choice::NothingIfBad)?;
            assert_eq!(tally, Tally::default(), "impossible coordinates stop everything, if so chosen");
            assert_eq!(
                named(&checked.findings),
                [("locations.csv", 2, "latitude", "hsds-coordinates-range")]
            );
            let (_, tally) = taken(tx, caller, &data("example"), Choice::SkipBad)?;
            assert_eq!(tally, Tally { added: 3, ..Tally::default() });
            let (_, again) = taken(tx, caller, &data("example"), Choice::SkipBad)?;
            assert_eq!(again, Tally { unchanged: 3, ..Tally::default() });
            package::to_folder(tx, caller, &folder)?;
            Ok(())
        })
        .await;
        let (before, after) = (rows(&data("example")), rows(out.path()));
        assert_eq!(before.len(), 24);
        let town = app.community.id.to_string();
        for (file, before) in before {
            let after: Rows = after[&file]
                .iter()
                .filter(|row| row.get("id").is_some_and(|id| *id != town))
                .cloned()
                .collect();
            assert_eq!(after, before, "{file}");
        }
    });
}

#[test]
fn every_bad_row_is_named_and_the_rest_comes_in() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let bad = tempfile::tempdir().unwrap();
        for entry in fs::read_dir(data("example")).unwrap() {
            let path = entry.unwrap().path();
            fs::copy(&path, bad.path().join(path.file_name().unwrap())).unwrap();
        }
        let edit = |file: &str, change: &dyn Fn(String) -> String| {
            let path = bad.path().join(file);
            fs::write(&path, change(fs::read_to_string(&path).unwrap())).unwrap();
        };
        edit("contacts.csv", &|text| {
            text.replace("d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "ae67a707-5893-4225-b0b1-320ab9cb596b")
        });
        edit("taxonomy_terms.csv", &|text| {
            text.replace("5c4d79d7-cc55-470e-9f1f-8cad074e4892", "07ff6aee-a219-438c-b694-d2fcb6c5373b")
        });
        edit("services.csv", &|text| text.replace(",active,", ",otwarte,"));
        edit("locations.csv", &|text| {
            let second = "7a19ff88-4620-4d17-9830-ac1d859eb5d5,physical,,,Dom,,,,18.94,50.38,,\n";
            let third = "7b19ff88-4620-4d17-9830-ac1d859eb5d5,physical,,,Dom,,,,0,0,,\n";
            let fourth = "not-an-id,somewhere,,,Dom,,,,x,50.38,,\n";
            format!("{text}{second}{third}{fourth}")
        });
        let folder = bad.path().to_owned();
        app.act(move |tx, caller| {
            let (checked, tally) = taken(tx, caller, &folder, Choice::SkipBad)?;
            let told: BTreeSet<_> = named(&checked.findings).into_iter().collect();
            for expected in [
                ("taxonomy_terms.csv", 2, "taxonomy_id", "hsds-broken-reference"),
                ("locations.csv", 2, "latitude", "hsds-coordinates-range"),
                ("locations.csv", 3, "latitude", "hsds-coordinates-swapped"),
                ("locations.csv", 4, "latitude", "hsds-coordinates-zero"),
                ("locations.csv", 5, "id", "hsds-no-id"),
                ("locations.csv", 5, "location_type", "hsds-no-word"),
                ("locations.csv", 5, "latitude", "hsds-no-number"),
                ("services.csv", 2, "status", "hsds-no-word"),
                ("contacts.csv", 2, "organization_id", "hsds-broken-reference"),
                ("service_at_location.csv", 2, "service_id", "hsds-broken-reference"),
                ("attributes.csv", 2, "taxonomy_term_id", "hsds-broken-reference"),
            ] {
                assert!(told.contains(&expected), "{expected:?} in {told:#?}");
            }
            // One organisation and three places, of which none lies on a map.
            assert_eq!(tally, Tally { added: 4, ..Tally::default() });
            let (places, _) = location::actions::page(tx, caller, None, 10)?;
            assert_eq!(places.len(), 3);
            assert!(places.iter().all(|shown| shown.place.position().is_none()));
            assert!(listing::actions::page(tx, caller, None, 10)?.is_empty());
            Ok(())
        })
        .await;
        let nothing = tempfile::tempdir().unwrap();
        assert!(Source::open(nothing.path()).is_err());
        assert!(Source::open(&data("README.md")).is_err());
        assert!(Source::open(Path::new("/no/such/thing")).is_err());
    });
}

#[test]
fn the_old_shape_comes_in_too() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        app.act(|tx, caller| {
            let (checked, tally) = taken(tx, caller, &data("ohana"), Choice::SkipBad)?;
            assert_eq!((tally.added, checked.wrong), (8 + 22 + 23, 0), "{:#?}", checked.findings);
            let services = listing::actions::page(tx, caller, None, 100)?;
            let theirs = |one: &&listing::model::Listing| {
                one.organisation.as_ref().is_some_and(|(_, name)| name == "Peninsula Family Service")
            };
            let theirs: Vec<_> = services.iter().filter(theirs).collect();
            assert!(!theirs.is_empty() && theirs.iter().all(|one| one.sites.len() == 1));
            assert!(theirs.iter().any(|one| one.sites[0].place.town() == "Redwood City"));
            assert_eq!(services.iter().map(|one| one.parts().terms().count()).sum::<usize>(), 6);
            assert!(
                services.iter().any(|one| one.sites.iter().any(|site| !site
                    .place
                    .parts()
                    .schedules
                    .is_empty()))
            );
            let (_, again) = taken(tx, caller, &data("ohana"), Choice::SkipBad)?;
            assert_eq!((again.added, again.changed), (0, 0));
            Ok(())
        })
        .await;
    });
}

const CANARY: &str = "Kanarkowa";

/// A shelter that nobody may find, an open house, and a service at both.
async fn shelter(app: &TestApp) -> (String, String) {
    app.act(|tx, caller| {
        let origin = Origin::staff(caller);
        let house = |tx: &mut Tx<'_>, name: &str, street: &str, confidential: bool| {
            let id = caller.new_id();
            let address = Address {
                address_1: format!("{street} 7"),
                city: if confidential { format!("{CANARY} Górna") } else { "Piekary Śląskie".to_owned() },
                postal_code: "41-940".to_owned(),
                country: "PL".to_owned(),
                kind: LocationType::Physical,
                ..Address::blank(caller.new_id())
            };
            let phone = Phone { number: format!("32 {name}"), ..Phone::blank(caller.new_id()) };
            let card = location::model::Card {
                name: name.to_owned(),
                location: Location {
                    confidential,
                    latitude: Some(50.38),
                    longitude: Some(18.94),
                    ..Location::blank(id)
                },
                addresses: vec![address],
                accessibility: Vec::new(),
                parts: Parts { phones: vec![phone], ..Parts::default() },
            };
            entry::actions::save(tx, caller, &card, &origin, None)?;
            Ok::<_, Problem>(id)
        };
        let hidden = house(tx, &format!("{CANARY} dom"), CANARY, true)?;
        let open = house(tx, "Dom otwarty", "Wyszyńskiego", false)?;
        let id = caller.new_id();
        let given = |location| Given {
            at: ServiceAtLocation { service: id, location, ..ServiceAtLocation::blank(caller.new_id()) },
            parts: Parts::default(),
        };
        let card = service::model::Card {
            name: "Pomoc w kryzysie".to_owned(),
            town: String::new(),
            costs: Vec::new(),
            given: vec![given(hidden), given(open)],
            parts: Parts::default(),
            service: Service { description: "Całą dobę.".to_owned(), ..Service::blank(id) },
        };
        entry::actions::save(tx, caller, &card, &origin, None)?;
        Ok((id.to_string(), hidden.to_string()))
    })
    .await
}

#[test]
fn a_confidential_address_leaves_in_no_way() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let (service, hidden) = shelter(&app).await;
        let mut stranger = app.stranger();
        let mut addresses: Vec<String> = [
            "/api/hsds/services",
            "/api/hsds/services?full=true",
            "/api/hsds/organizations?full=true",
            "/api/hsds/service_at_locations",
            "/api/hsds/service_at_locations?full=true",
            "/api/fhir/Location",
            "/api/fhir/HealthcareService",
            "/api/meeting-guide.json",
            "/sitemap.xml",
        ]
        .map(str::to_owned)
        .into();
        addresses.push(format!("/api/hsds/services/{service}"));
        addresses.push(format!("/api/fhir/HealthcareService/{service}"));
        addresses.push(format!("/api/schema.org/services/{service}"));
        for address in addresses {
            let answer = stranger.get(&address).await.ok();
            assert!(!answer.text().contains(CANARY), "{address}: {}", answer.text());
            assert!(!answer.text().contains(&hidden), "{address}");
        }
        let page = stranger.get(&format!("/find/services/{service}")).await.ok().text();
        assert!(page.contains(&format!("/piekary/api/schema.org/services/{service}")), "{page}");
        assert!(stranger.get("/sitemap.xml").await.text().contains(&format!("/find/services/{service}")));
        let one = stranger.get(&format!("/api/hsds/services/{service}")).await.text();
        assert!(one.contains("Wyszyńskiego"), "the open house is there: {one}");
        assert_eq!(stranger.get(&format!("/api/fhir/Location/{hidden}")).await.status, 404);

        let out = tempfile::tempdir().unwrap();
        let folder = out.path().to_owned();
        let bundle = app
            .act(move |tx, caller| {
                package::to_folder(tx, caller, &folder)?;
                fhir::bundle(tx, caller)
            })
            .await;
        let bundle = serde_json::to_string(&bundle).unwrap();
        assert!(bundle.contains("Wyszyńskiego") && !bundle.contains(CANARY));
        for entry in fs::read_dir(out.path()).unwrap() {
            let text = fs::read_to_string(entry.unwrap().path()).unwrap();
            assert!(!text.contains(CANARY) && !text.contains(&hidden), "{text}");
        }
        // Coming in again from a file that does not know, it stays hidden.
        app.act(move |tx, caller| {
            let id: Id<Location> = hidden.parse().map_err(|_| Problem::NotFound)?;
            let (mut card, _) = location::actions::card(tx, caller, id)?;
            card.location.confidential = false;
            card.location.description = "z pliku".to_owned();
            take::save(tx, caller, "plik", &[Item::Location(Box::new(card))])?;
            assert!(location::actions::card(tx, caller, id)?.0.location.confidential);
            Ok(())
        })
        .await;
    });
}

#[test]
fn the_api_pages_and_says_what_is_wrong() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        app.act(|tx, caller| taken(tx, caller, &data("ohana"), Choice::SkipBad).map(drop)).await;
        let mut stranger = app.stranger();
        let get = async |stranger: &mut testkit::Client, path: &str| {
            let answer = stranger.get(&format!("/api/hsds{path}")).await;
            let header = |name: &str| {
                answer.headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned)
            };
            assert_eq!(header("access-control-allow-origin").as_deref(), Some("*"), "{path}");
            assert_eq!(header("set-cookie"), None, "{path}");
            (answer.status.as_u16(), serde_json::from_slice::<serde_json::Value>(&answer.bytes).unwrap())
        };
        let (status, about) = get(&mut stranger, "").await;
        assert_eq!((status, &about["version"]), (200, &"3.1".into()));
        let (_, first) = get(&mut stranger, "/services?per_page=10").await;
        assert_eq!(
            (&first["total_pages"], &first["first_page"], &first["last_page"]),
            (&3.into(), &true.into(), &false.into())
        );
        let (_, last) = get(&mut stranger, "/services?per_page=10&page=3").await;
        assert_eq!(last["last_page"], true);
        let mut seen = BTreeSet::new();
        for page in 1..=3 {
            let (_, page) =
                get(&mut stranger, &format!("/services?per_page=10&page={page}&minimal=true")).await;
            for one in page["contents"].as_array().unwrap() {
                assert!(seen.insert(one["id"].as_str().unwrap().to_owned()), "one service on two pages");
            }
        }
        assert_eq!(seen.len() as i64, first["total_items"].as_i64().unwrap());
        let (_, beyond) = get(&mut stranger, "/services?page=99").await;
        assert_eq!((&beyond["empty"], &beyond["last_page"]), (&true.into(), &true.into()));
        let one = seen.first().unwrap();
        let (status, full) = get(&mut stranger, &format!("/services/{one}")).await;
        assert_eq!(status, 200);
        assert!(full["service_at_locations"][0]["location"]["addresses"][0]["city"].is_string(), "{full}");
        assert!(full["organization"]["name"].is_string());
        let organisation = full["organization"]["id"].as_str().unwrap();
        let (_, theirs) = get(&mut stranger, &format!("/services?organization_id={organisation}")).await;
        assert!(theirs["total_items"].as_i64() < first["total_items"].as_i64() && theirs["empty"] == false);
        let (_, whole) = get(&mut stranger, "/services?full=true").await;
        let carried =
            |one: &serde_json::Value| one["attributes"][0]["taxonomy_term_id"].as_str().map(str::to_owned);
        let term = whole["contents"].as_array().unwrap().iter().find_map(carried).unwrap();
        let (_, carrying) = get(&mut stranger, &format!("/services?taxonomy_term_id={term}")).await;
        assert_eq!(carrying["total_items"], 1);
        let (_, searched) = get(&mut stranger, "/services?search=fair%20oaks").await;
        assert!(searched["total_items"].as_i64() >= Some(1));
        let (_, later) = get(&mut stranger, "/services?modified_after=2099-01-01T00:00:00Z").await;
        assert_eq!(later["empty"], true);
        for (path, status) in [
            ("/services/x", 404),
            ("/services/00000000-0000-7000-8000-000000000000", 404),
            ("/organizations/x", 404),
            ("/service_at_locations/x", 404),
            ("/taxonomies/x", 404),
            ("/taxonomy_terms/x", 404),
            ("/services?page=0", 400),
            ("/services?page=x", 400),
            ("/services?organization_id=x", 400),
            ("/services?modified_after=yesterday", 400),
            ("/service_at_locations?proximity=5", 400),
            ("/services?search=%00%25_", 200),
            ("/taxonomy_terms?top_only=true", 200),
            ("/taxonomies", 200),
            ("/organizations?full=true", 200),
            ("/service_at_locations?postcode=94063", 200),
            ("/openapi.json", 200),
        ] {
            assert_eq!(get(&mut stranger, path).await.0, status, "{path}");
        }
    });
}
