//! The desk over HTTP: adding, changing, what is wrong, who may; and the owner who comes by a link.

use base::Problem;
use directory::{
    entry::{self, actions, owner},
    model::{Kind, OrganisationId, Origin, PractitionerId},
    organisation,
    practitioner::{self, capacity},
};
use people::{Caller, Role};
use testkit::{Client, TestApp, TestDb, each_engine_async};

use crate::keeping::{app, demo, help, organisation as an_organisation, place};

fn id_in(location: &str) -> String {
    location.rsplit('/').next().unwrap_or_default().to_owned()
}

/// Every field of a form as a browser would send it back, from the page's own values.
async fn add(client: &mut Client, path: &str, fields: &[(&str, &str)]) -> String {
    let page = client.get(path).await.ok();
    let (csrf, id) = (page.hidden("csrf"), page.hidden("id"));
    let mut all = vec![("csrf", csrf.as_str()), ("id", id.as_str())];
    all.extend_from_slice(fields);
    let answered = client.post(path, &all).await.see_other();
    // Sent twice it is one entry.
    let again = client.post(path, &all).await.see_other();
    assert_eq!(answered.location(), again.location());
    id_in(answered.location())
}

const ORGANISATION: &[(&str, &str)] = &[
    ("name", "Ośrodek „Przystań”"),
    ("town", "Piekary Śląskie"),
    ("phones", "32 287 95 03 – rejestracja\n116 123"),
    ("url", "przystan.example"),
    ("payers", "nfz"),
];
const LOCATION: &[(&str, &str)] = &[
    ("name", "Przychodnia"),
    ("organisation", "ośrodek „przystań”"),
    ("location_type", "physical"),
    ("street", "Szpitalna 11"),
    ("postal_code", "41-940"),
    ("town", "Piekary Śląskie"),
    ("position", "50.38, 18.95"),
    ("accessibility", "lift"),
    ("hours_mo", "8-16"),
];
const SERVICE: &[(&str, &str)] = &[
    ("name", "Rozmowa"),
    ("organisation", "Ośrodek „Przystań”, Piekary Śląskie"),
    ("site_1", "Przychodnia"),
    ("help", "counselling"),
    ("need", "anxiety"),
    ("format", "in-person"),
    ("languages", "pl"),
    ("languages", "uk"),
    ("costs", "paid"),
    ("amount", "150,50"),
    ("status", "active"),
    ("minimum_age", "18"),
    ("name_en", "A talk"),
];

#[test]
fn a_town_writes_down_who_helps() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let mut desk = app.coordinator().await;
        let empty = desk.get("/work/directory").await.ok().text();
        assert!(empty.contains("/work/directory/organisations/new"), "{empty}");
        add(&mut desk, "/work/directory/organisations/new", ORGANISATION).await;
        let house = add(&mut desk, "/work/directory/locations/new", LOCATION).await;
        let help = add(&mut desk, "/work/directory/services/new", SERVICE).await;
        let room = [("name", "Sala"), ("location", "Przychodnia"), ("house", "clinic"), ("seats", "12")];
        add(&mut desk, "/work/directory/venues/new", &room).await;

        let page = desk.get(&format!("/work/directory/services/{help}")).await.ok().text();
        for text in ["Rozmowa", "Przychodnia, Piekary", "150.50 PLN", "Українська", "A talk"] {
            assert!(page.contains(text), "{text}: {page}");
        }
        assert!(!page.contains('⟦'), "{page}");
        let listing = app
            .act(move |tx, caller| {
                directory::listing::actions::one(tx, caller, help.parse().map_err(|_| Problem::NotFound)?)
            })
            .await;
        assert_eq!(
            listing.sites[0].place.address().map(|one| one.line()).as_deref(),
            Some("Szpitalna 11, 41-940 Piekary Śląskie")
        );
        assert_eq!(listing.card.costs[0].amount, Some(15_050));
        assert_eq!(listing.sites[0].place.parts().schedules[0].byday, "MO");

        // The form shows what is saved, and saving it as it is changes nothing.
        let path = format!("/work/directory/locations/{house}/edit");
        let form = desk.get(&path).await.ok();
        assert!(form.text().contains("Szpitalna 11") && form.text().contains("08:00–16:00"));
        let found = desk.get("/work/directory/locations?q=przych&town=piekary%20slaskie").await.ok().text();
        assert!(found.contains("Przychodnia"), "{found}");
        let none = desk.get("/work/directory/locations?q=zupelnie").await.ok().text();
        assert!(!none.contains("Przychodnia"), "{none}");
        let inventory = desk.get("/work/directory/inventory").await.ok().text();
        assert!(inventory.contains("Piekary Śląskie") && !inventory.contains('⟦'), "{inventory}");
    });
}

#[test]
fn what_is_wrong_is_said_at_each_field_and_nothing_typed_is_lost() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let mut desk = app.coordinator().await;
        let wrong = [
            ("name", ""),
            ("organisation", "Nie ma takiej"),
            ("site_1", "Nigdzie"),
            ("phones", "rejestracja"),
            ("amount", "dużo"),
            ("minimum_age", "200"),
            ("email", "bez-malpy"),
            ("url", "nie adres"),
            ("hours_fr", "rano"),
            ("status", "active"),
        ];
        let page = desk.get("/work/directory/services/new").await.ok();
        let (csrf, id) = (page.hidden("csrf"), page.hidden("id"));
        let mut fields = vec![("csrf", csrf.as_str()), ("id", id.as_str())];
        fields.extend(wrong);
        let answered = desk.post("/work/directory/services/new", &fields).await;
        assert_eq!(answered.status, 422);
        let text = answered.text();
        for (field, value) in wrong.iter().filter(|(field, _)| *field != "status") {
            assert!(text.contains(&format!("href=\"#{field}\"")), "{field}: {text}");
            assert!(text.contains(value), "{value}");
        }
        assert_eq!(answered.hidden("id"), id);

        let page = desk.get("/work/directory/locations/new").await.ok();
        let (csrf, id) = (page.hidden("csrf"), page.hidden("id"));
        let nowhere = [
            ("csrf", csrf.as_str()),
            ("id", id.as_str()),
            ("name", "Dom"),
            ("location_type", "physical"),
            ("position", "0, 0"),
        ];
        let text = desk.post("/work/directory/locations/new", &nowhere).await.text();
        assert!(text.contains("href=\"#position\"") && text.contains("href=\"#town\""), "{text}");
    });
}

#[test]
fn somebody_quicker_gives_both_versions() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let mut desk = app.coordinator().await;
        let id = add(&mut desk, "/work/directory/organisations/new", ORGANISATION).await;
        let path = format!("/work/directory/organisations/{id}/edit");
        let form = desk.get(&path).await.ok();
        let (csrf, seen) = (form.hidden("csrf"), form.hidden("seen"));
        let mut first = vec![("csrf", csrf.as_str()), ("seen", seen.as_str())];
        first.extend_from_slice(ORGANISATION);
        first[2] = ("name", "Przystań pierwsza");
        desk.post(&path, &first).await.see_other();
        let mut second = first.clone();
        second[2] = ("name", "Przystań druga");
        let answered = desk.post(&path, &second).await;
        assert_eq!(answered.status, 409);
        assert!(answered.text().contains("Przystań pierwsza") && answered.text().contains("Przystań druga"));
        // Made again from what is saved now, it is taken.
        let seen = answered.hidden("seen");
        second[1] = ("seen", seen.as_str());
        desk.post(&path, &second).await.see_other();
    });
}

async fn with_owner(app: &TestApp) -> (OrganisationId, String) {
    app.act(|tx, caller| {
        let card = an_organisation(caller, "Fundacja „Most”");
        let id = card.organisation.id;
        entry::actions::save(tx, caller, &card, &demo(caller), None)?;
        owner::invite(tx, caller, id.cast(), "opiekun@most.example", texts::Lang::Uk)?;
        let link = owner::link(tx, caller, id.cast())?;
        Ok((id, link.split_once("/piekary").map(|(_, path)| path.to_owned()).unwrap_or_default()))
    })
    .await
}

#[test]
fn an_owner_proposes_and_the_town_decides() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let (id, link) = with_owner(&app).await;
        let mut stranger = app.stranger();
        let page = stranger.get(&link).await.ok();
        assert!(page.text().contains("Fundacja „Most”") && !page.text().contains('⟦'), "{}", page.text());
        assert!(!page.text().contains("name=\"tax_id\""), "the town's fields are not theirs");
        let (csrf, form_id) = (page.hidden("csrf"), page.hidden("id"));
        let sent = [
            ("csrf", csrf.as_str()),
            ("id", form_id.as_str()),
            ("do", "propose"),
            ("name", "Fundacja „Nowy Most”"),
            ("town", "Piekary Śląskie"),
            ("description", "Pomagamy od lat."),
            ("url", "https://example.org"),
            ("phones", "32 000 00 00"),
            ("tax_id", "999"),
            ("note", "Zmieniliśmy nazwę."),
        ];
        stranger.post(&link, &sent).await.see_other();
        let used = stranger.get(&link).await.ok().text();
        assert!(!used.contains("name=\"name\""), "a link answers once");
        let mut desk = app.coordinator().await;
        let queue = desk.get("/work/directory/review").await.ok().text();
        let path = queue.split("href=\"").find(|part| part.contains("/work/directory/review/")).unwrap();
        let path = path.split('"').next().unwrap().to_owned();
        let review = desk.get(&path).await.ok();
        for text in ["Nowy Most", "32 287 95 03", "32 000 00 00", "Zmieniliśmy nazwę."] {
            assert!(review.text().contains(text), "{text}: {}", review.text());
        }
        assert!(!review.text().contains("999") && !review.text().contains('⟦'));
        let (csrf, seen) = (review.hidden("csrf"), review.hidden("seen"));
        let no_reason = [("csrf", csrf.as_str()), ("seen", seen.as_str()), ("verdict", "declined")];
        assert_eq!(desk.post(&path, &no_reason).await.status, 422);
        let yes = [("csrf", csrf.as_str()), ("seen", seen.as_str()), ("verdict", "accepted")];
        desk.post(&path, &yes).await.see_other();
        desk.post(&path, &yes).await.see_other();
        app.act(move |tx, caller| {
            let found = organisation::actions::one(tx, caller, id)?;
            assert_eq!(found.card.name, "Fundacja „Nowy Most”");
            assert_eq!(
                (found.card.organisation.tax_id.as_str(), found.keeping.source.as_str()),
                ("", "owner")
            );
            assert_eq!(found.keeping.checked_on, Some(caller.today()));
            assert_eq!(owner::waiting_count(tx, caller)?, 0);
            Ok(())
        })
        .await;
    });
}

#[test]
fn still_so_counts_at_once() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let (id, link) = with_owner(&app).await;
        let mut stranger = app.stranger();
        stranger.post_from(&link, &link, &[("do", "confirm")]).await.see_other();
        app.act(move |tx, caller| {
            let entry = actions::entry(tx, caller, id.cast(), Kind::Organisation)?;
            assert_eq!(entry.checked_on, Some(caller.today()));
            let history = actions::history(tx, caller, id.cast(), 5)?;
            assert_eq!(history.len(), 2);
            Ok(())
        })
        .await;
        let gone = stranger.get("/directory/yours/nothing-like-a-link").await.ok().text();
        assert!(!gone.contains('⟦'), "{gone}");
    });
}

#[test]
fn old_entries_are_asked_about_once_a_month_and_shelters_never() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let later = |days: i64| Caller { now: caller.now.plus_days(days), ..caller.clone() };
            let origin = Origin::staff(caller);
            let card = an_organisation(caller, "Fundacja „Most”");
            entry::actions::save(tx, caller, &card, &origin, None)?;
            let mut shelter = place(caller, "Dom", "Ukryta 1", "Nigdzie");
            shelter.location.confidential = true;
            entry::actions::save(tx, caller, &shelter, &origin, None)?;
            let id = card.organisation.id.cast();
            owner::invite(tx, caller, id, "opiekun@most.example", texts::Lang::Pl)?;
            let entry = actions::entry(tx, caller, id, Kind::Organisation)?;
            actions::set_owner(tx, caller, shelter.location.id.cast(), entry.owner)?;
            let refused = owner::link(tx, caller, shelter.location.id.cast());
            assert!(matches!(refused, Err(Problem::Refused(_))), "{refused:?}");
            assert_eq!(owner::chase(tx, &later(100))?, 0, "fresh");
            assert_eq!(owner::chase(tx, &later(181))?, 1);
            assert_eq!(owner::chase(tx, &later(190))?, 0, "not again so soon");
            assert_eq!(owner::chase(tx, &later(212))?, 1);
            actions::confirm(tx, &later(213), id, later(213).today())?;
            assert_eq!(owner::chase(tx, &later(260))?, 0);
            Ok(())
        })
        .await;
    });
}

#[test]
fn practitioners_keep_their_own_entry_and_hours() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let mut cis = app.person(&[Role::Practitioner]).await;
        let person = cis.person.unwrap();
        assert!(!cis.get("/me/practice").await.ok().text().contains("name=\"hours\""));
        let id = app
            .act(move |tx, caller| {
                let mut somebody = practitioner::model::Practitioner::blank(caller.new_id());
                somebody.person = Some(person);
                let card = practitioner::model::Card {
                    name: "Cis".to_owned(),
                    town: "Piekary Śląskie".to_owned(),
                    practitioner: somebody,
                    parts: directory::part::model::Parts::default(),
                };
                entry::actions::save(tx, caller, &card, &demo(caller), None)?;
                let house = place(caller, "Przychodnia", "Szpitalna 11", "Piekary Śląskie");
                entry::actions::save(tx, caller, &house, &demo(caller), None)?;
                let service = help(caller, "Rozmowa", &[&house]);
                entry::actions::save(tx, caller, &service, &demo(caller), None)?;
                Ok(card.practitioner.id)
            })
            .await;
        let page = cis.get("/me/practice").await.ok();
        let (csrf, line) = (page.hidden("csrf"), page.hidden("id"));
        let fields = [
            ("csrf", csrf.as_str()),
            ("id", line.as_str()),
            ("from", "2026-09-01"),
            ("hours", "7,5"),
            ("place", ""),
            ("payer", "nfz"),
        ];
        cis.post("/me/practice", &fields).await.see_other();
        cis.post("/me/practice", &fields).await.see_other();
        let mut wrong = fields;
        wrong[3] = ("hours", "200");
        assert_eq!(cis.post("/me/practice", &wrong).await.status, 422);
        wrong[3] = ("hours", "3");
        wrong[4] = ("place", "01890000-0000-7000-8000-00000000ffff");
        assert_eq!(cis.post("/me/practice", &wrong).await.status, 422);
        let form = cis.get("/me/practice/entry").await.ok();
        let (csrf, seen) = (form.hidden("csrf"), form.hidden("seen"));
        let own = [
            ("csrf", csrf.as_str()),
            ("seen", seen.as_str()),
            ("name", "Cis, psycholog"),
            ("profession", "psychologist"),
            ("town", "Piekary Śląskie"),
            ("approach", "cbt"),
            ("account", "-"),
        ];
        cis.post("/me/practice/entry", &own).await.see_other();
        app.act(move |tx, caller| {
            let found = practitioner::actions::one(tx, caller, id)?;
            assert_eq!(
                (found.card.name.as_str(), found.card.practitioner.person),
                ("Cis, psycholog", Some(person))
            );
            let supply = capacity::of(tx, caller, id, caller.today())?;
            assert_eq!(supply.iter().map(|one| one.weekly_minutes).collect::<Vec<_>>(), [450]);
            Ok(())
        })
        .await;
        assert_eq!(cis.get(&format!("/work/directory/practitioners/{id}")).await.status, 404);
        let mut other = app.person(&[Role::Practitioner]).await;
        assert!(!other.get("/me/practice").await.ok().text().contains("Cis"));
    });
}

#[test]
fn another_practitioner_may_not_change_the_hours() {
    each_engine_async(|db: TestDb| async {
        let app = app(db).await;
        let other = app.person(&[Role::Practitioner]).await.person.unwrap();
        app.act(move |tx, caller| {
            let actor = people::Actor {
                person: other,
                session: caller.new_id(),
                roles: people::Roles::of(&[Role::Practitioner]),
            };
            let somebody = Caller { authority: people::Authority::Person(actor), ..caller.clone() };
            let nobody: PractitionerId = caller.new_id();
            let refused = practitioner::actions::may_edit(tx, &somebody, nobody);
            assert!(matches!(refused, Err(Problem::NotFound)), "{refused:?}");
            let refused = actions::history(tx, &somebody, nobody.cast(), 1);
            assert!(matches!(refused, Err(Problem::NotFound)));
            let org = an_organisation(caller, "Fundacja");
            let refused = entry::actions::save(tx, &somebody, &org, &demo(caller), None);
            assert!(matches!(refused, Err(Problem::NotFound)));
            Ok(())
        })
        .await;
    });
}

#[test]
fn every_page_of_the_desk_is_there_in_every_language() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let (id, _) = with_owner(&app).await;
        let mut desk = app.coordinator().await;
        let pages = [
            "/work/directory".to_owned(),
            "/work/directory/review".to_owned(),
            "/work/directory/stale".to_owned(),
            "/work/directory/inventory".to_owned(),
            "/work/directory/settings".to_owned(),
            "/directory/thanks".to_owned(),
            format!("/work/directory/organisations/{id}"),
            format!("/work/directory/organisations/{id}/edit"),
            format!("/work/directory/organisations/{id}/support"),
        ];
        let kinds = ["organisations", "services", "locations", "practitioners", "venues"];
        let lists = kinds
            .iter()
            .flat_map(|kind| [format!("/work/directory/{kind}"), format!("/work/directory/{kind}/new")]);
        for path in pages.into_iter().chain(lists) {
            for lang in ["pl", "en", "fr", "ru", "uk"] {
                desk.headers.insert("accept-language", lang.to_owned());
                desk.cookies.insert(app.site.cookies.name("lang"), lang.to_owned());
                let text = desk.get(&path).await.ok().text();
                assert!(!text.contains('⟦'), "{path} in {lang}: {text}");
            }
        }
        assert_eq!(desk.get("/work/directory/unknown").await.status, 404);
    });
}
