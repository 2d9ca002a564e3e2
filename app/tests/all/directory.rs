//! The demo town's directory: what nobody may learn of a shelter, and the past years as the seed tells them.

use base::Day;
use directory::practitioner::capacity;
use people::Role;
use testkit::each_engine_async;

use crate::{
    town::{self, is_page},
    walk,
};

/// What stands only in the entry of the demo's confidential location.
const CANARIES: [&str; 3] = ["Zacisze", "Ukryta Dolina", "Świerklaniec"];

#[test]
fn nobody_but_those_who_keep_the_directory_reads_where_the_shelter_is() {
    each_engine_async(|db| async move {
        let town = town::demo(db).await;
        let mut wrong = Vec::new();
        let mut read = 0;
        // Others have doors of these, or fewer.
        let outside = [Role::Member, Role::Facilitator, Role::Practitioner, Role::Auditor];
        for role in std::iter::once(None).chain(outside.into_iter().map(Some)) {
            let mut client = town.visitor(role).await;
            client.base = "/piekary".to_owned();
            let (pages, _) = walk::pages(&mut client, walk::starts(role)).await;
            let mut texts: Vec<(String, String)> =
                pages.into_iter().map(|page| (page.path, page.html)).collect();
            for route in ostoja::routes().list.iter().filter(|route| route.method == "GET") {
                let answered = client.get(&town.fill(route.path)).await;
                texts.push((route.path.to_owned(), answered.text()));
                assert!(!answered.status.is_server_error(), "{}", route.path);
                read += usize::from(is_page(&answered));
            }
            let who = role.map_or("a stranger", Role::as_str);
            for (path, text) in texts {
                let found = CANARIES.iter().filter(|canary| text.contains(**canary));
                wrong.extend(found.map(|canary| format!("{who} reads {canary} on {path}")));
            }
        }
        assert!(read > 100, "only {read} pages were read");
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        // The canaries are where they are looked for.
        let mut desk = town.visitor(Some(Role::Coordinator)).await;
        let list = desk.get("/piekary/work/directory/locations?q=zacisze").await.text();
        assert!(list.contains("Zacisze") && list.contains("Świerklaniec"), "{list}");
    });
}

#[test]
fn small_towns_had_as_many_practitioners_as_the_seed_tells() {
    each_engine_async(|db| async move {
        let town = town::demo(db).await;
        let found = town
            .app
            .act(|tx, caller| {
                let large: Vec<_> = directory::location::actions::page(tx, caller, None, 1000)?
                    .0
                    .into_iter()
                    .filter(|shown| ["Katowice", "Kraków"].contains(&shown.place.town()))
                    .map(|shown| shown.place.id())
                    .collect();
                let mut found = Vec::new();
                for year in [2019, 2020, 2021, 2022, 2023, 2026] {
                    let day = Day::new(year, 12, 31).filter(|day| *day <= caller.today());
                    let supply = capacity::at(tx, caller, day.unwrap_or(caller.today()))?;
                    let in_large =
                        |one: &capacity::Supply| one.location.is_some_and(|id| large.contains(&id));
                    let mut small: Vec<_> = supply
                        .iter()
                        .filter(|one| one.location.is_some() && !in_large(one))
                        .map(|one| one.practitioner)
                        .collect();
                    small.sort_unstable();
                    small.dedup();
                    found.push((year, small.len()));
                }
                Ok(found)
            })
            .await;
        assert_eq!(found, [(2019, 38), (2020, 50), (2021, 65), (2022, 80), (2023, 100), (2026, 100)]);
    });
}
