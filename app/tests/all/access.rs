//! Who may go where. Every address of the program is tried by a stranger and by somebody of each role, and what they
//! meet is compared with the door the address was given and with a table that people have read: `access-matrix.txt`.
//!
//! A new or changed address fails here until `cargo xtask fixtures` has written the table anew and somebody has looked
//! at the difference.

use std::{collections::BTreeSet, fs, path::Path};

use axum::http::{Method, StatusCode};
use people::{Door, Role, Roles};
use testkit::{Answered, each_engine_async};

use crate::town;

const TABLE: &str = "tests/all/access-matrix.txt";

/// What somebody meets at an address.
fn met(answered: &Answered) -> &'static str {
    match answered.status {
        StatusCode::UNAUTHORIZED => "sign-in",
        StatusCode::SEE_OTHER if answered.location().ends_with("/sign-in") => "sign-in",
        StatusCode::NOT_FOUND => "404",
        _ => "open",
    }
}

fn expected(door: Door, role: Option<Role>) -> &'static str {
    match (door.lets(role.map(|role| Roles::of(&[role]))), role) {
        (true, _) => "open",
        (false, None) => "sign-in",
        (false, Some(_)) => "404",
    }
}

#[test]
fn everybody_meets_the_door_the_address_was_given() {
    each_engine_async(|db| async move {
        let engine = db.name;
        let town = town::demo(db).await;
        let mut wrong = Vec::new();
        let everybody: Vec<Option<Role>> =
            std::iter::once(None).chain(Role::ALL.iter().copied().map(Some)).collect();
        for route in ostoja::routes().list {
            for role in &everybody {
                // Some addresses end a session: everybody comes to every door afresh.
                let mut client = town.visitor(*role).await;
                let path = town.fill(route.path);
                let method: Method = route.method.parse().expect("a method");
                let form = (method == Method::POST).then_some("application/x-www-form-urlencoded");
                let answered = client.send(method, &path, form, Vec::new()).await;
                let (wanted, found) = (expected(route.door, *role), met(&answered));
                let who = role.map_or("stranger", Role::as_str);
                if answered.status.is_server_error() {
                    wrong.push(format!("{} {path} as {who}: {}", route.method, answered.status));
                }
                // Behind an open door there may still be nothing for this person: somebody else's circle, or a
                // made-up id. A closed door never looks like anything else.
                let nothing_there = wanted == "open" && found == "404";
                if wanted != found && !nothing_there {
                    wrong.push(format!("{} {path} as {who}: wanted {wanted}, met {found}", route.method));
                }
            }
        }
        assert!(wrong.is_empty(), "{engine}:\n{}", wrong.join("\n"));
    });
}

#[test]
fn the_reviewed_table_lists_every_address_and_every_role() {
    let mut table = String::from(
        "# Every address below a community, and what a stranger (st) and each role meets there: o open, s asked to \
         sign in, . nothing (404).\n# Written by `cargo xtask fixtures`; read the difference before you commit it.\n\n",
    );
    let short = |role: &Role| role.as_str()[..2].to_owned();
    let heads: Vec<String> = std::iter::once("st".to_owned()).chain(Role::ALL.iter().map(short)).collect();
    table.push_str(&format!("{}  address\n", heads.join(" ")));
    let mut lines = BTreeSet::new();
    for route in ostoja::routes().list {
        let marks: Vec<&str> = std::iter::once(None)
            .chain(Role::ALL.iter().copied().map(Some))
            .map(|role| match expected(route.door, role) {
                "open" => "o ",
                "sign-in" => "s ",
                _ => ". ",
            })
            .collect();
        let line = (route.path, route.method, marks.join(" "));
        assert!(lines.insert(line), "{} {} is there twice", route.method, route.path);
    }
    for (path, method, marks) in lines {
        table.push_str(&format!("{marks} {method:<4} {path}\n"));
    }
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(TABLE);
    if std::env::var_os("OSTOJA_WRITE_SNAPSHOTS").is_some() {
        fs::write(&file, &table).expect("the table is written");
    }
    let reviewed = fs::read_to_string(&file).unwrap_or_default();
    let (now, then): (BTreeSet<&str>, BTreeSet<&str>) = (table.lines().collect(), reviewed.lines().collect());
    let new: Vec<_> = now.difference(&then).collect();
    let gone: Vec<_> = then.difference(&now).collect();
    assert!(
        new.is_empty() && gone.is_empty(),
        "{TABLE} is out of date: review with `cargo xtask fixtures`\nnew: {new:#?}\ngone: {gone:#?}"
    );
}

/// There is one way to add an address; a bare `.route(` would have no door.
#[test]
fn no_address_is_added_past_the_doors() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    let mut found = Vec::new();
    let mut folders = vec![root.join("domains"), root.join("app/src")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs")
                // Where the doors are made, and where the few addresses outside every community are listed.
                && !path.ends_with("people/src/routes.rs")
                && !path.ends_with("people/src/house.rs")
                && fs::read_to_string(&path).is_ok_and(|text| text.contains(".route(") || text.contains(".nest("))
            {
                found.push(path);
            }
        }
    }
    assert!(found.is_empty(), "{found:?}");
}

#[test]
fn somebody_of_another_community_is_a_stranger_here() {
    each_engine_async(|db| async move {
        let town = town::demo(db).await;
        let app = &town.app;
        let coordinator = app.coordinator().await;
        let site = app.site.clone();
        let now = site.clock.now();
        app.act(move |tx, _| {
            people::community::create(tx, &site, "bytom", "Bytom", "Europe/Warsaw", texts::Lang::Pl, now)
        })
        .await;
        for route in ostoja::routes().list.iter().filter(|route| route.method == "GET") {
            let mut visitor = coordinator.clone();
            // The other town's pages, with this town's session under the other town's cookie name too.
            let token = visitor.cookies.values().next().cloned().expect("a session");
            visitor.cookies.insert(app.site.cookies.name("session-bytom"), token);
            visitor.base = "/bytom".to_owned();
            let path = town.fill(route.path);
            let answered = visitor.get(&format!("/bytom{path}")).await;
            let found = met(&answered);
            let wanted = expected(route.door, None);
            assert!(
                found == wanted || (wanted == "open" && found == "404"),
                "GET /bytom{path}: wanted {wanted}, met {found}"
            );
            let text = answered.text();
            assert!(!text.contains("Razem Łatwiej"), "GET /bytom{path} shows a circle of Piekary");
        }
    });
}
