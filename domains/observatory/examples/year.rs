//! How long a year of the whole country takes: 12 months, 2,477 communes, 16,000 practitioners, read, computed,
//! judged and written; and how long its pages take afterwards. On PostgreSQL too, where tests run on it.
//! `cargo run --release -p observatory --example year`

use std::time::Instant;

use base::Problem;
use observatory::{
    edition::{actions, job, model::Recomputation},
    model::Month,
    place::PlaceSet,
};
use store::{Tx, statement, values};
use testkit::{TestApp, each_engine_async};

statement! {
    ENTRY = "INSERT INTO entry (community_id, id, kind, name, name_key, town, town_key, source, version, created_at, \
        changed_at) VALUES ($1, $2, $3, 'x', 'x', '', '', 'made up', 1, $4, $4)";
    LOCATION = "INSERT INTO location (community_id, id, location_type, url, alternate_name, description, transportation, \
        latitude, longitude, external_identifier, external_identifier_type, confidential, extra) \
        VALUES ($1, $2, 'physical', '', '', '', '', $3, $4, '', '', false, '')";
    ADDRESS = "INSERT INTO address (community_id, id, location_id, attention, address_1, address_2, city, region, \
        state_province, postal_code, country, address_type, place_code, extra) \
        VALUES ($1, $2, $3, '', '', '', '', '', '', '', 'PL', 'physical', $4, '')";
    PRACTITIONER = "INSERT INTO practitioner (community_id, id, profession, about, url, tele, extra) \
        VALUES ($1, $2, 'psychologist', '', '', false, '')";
    CAPACITY = "INSERT INTO capacity (community_id, id, practitioner_id, strand, location_id, payer, from_day, \
        weekly_minutes, recorded_at, note) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '')";
}

const PEOPLE: u64 = 16_000;

/// Scattered over the communes by their residents, a little beside their centres; a third begin within the year.
fn fill(tx: &mut Tx<'_>, caller: &people::Caller) -> Result<(), Problem> {
    let poland = PlaceSet::poland();
    let all: i64 = poland.places.iter().map(|place| place.population).sum();
    let community = caller.community.id;
    let mut state = 7_u64;
    let mut next = |bound: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % bound
    };
    for _ in 0..PEOPLE {
        let mut person = next(all as u64) as i64;
        let at = poland.places.iter().position(|place| {
            person -= place.population;
            person < 0
        });
        let place = &poland.places[at.unwrap_or(0)];
        let beside = |by: u64| (by as f64 - 500.0) / 20_000.0;
        let (lat, lon) = (place.lat + beside(next(1000)), place.lon + beside(next(1000)));
        let (location, somebody) = (caller.new_id::<()>(), caller.new_id::<()>());
        for (id, kind) in [(location, "location"), (somebody, "practitioner")] {
            tx.execute(&ENTRY, values![community, id, kind, caller.now])?;
        }
        tx.execute(&LOCATION, values![community, location, lat, lon])?;
        tx.execute(&ADDRESS, values![community, caller.new_id::<()>(), location, &place.code])?;
        tx.execute(&PRACTITIONER, values![community, somebody])?;
        let from =
            if next(3) == 0 { format!("2026-{:02}-10", 1 + next(10)) } else { "2024-05-01".to_owned() };
        let payer = if next(2) == 0 { "nfz" } else { "residents" };
        let minutes = 60 * (1 + next(30)) as i64;
        tx.execute(
            &CAPACITY,
            values![
                community,
                caller.new_id::<()>(),
                somebody,
                "here",
                location,
                payer,
                from,
                minutes,
                caller.now
            ],
        )?;
    }
    directory::waiting::harvest::recorded(
        tx,
        caller,
        "recording",
        directory::waiting::client::RECORDED,
        "12",
    )?;
    Ok(())
}

fn main() {
    each_engine_async(|db| async {
        println!("{}", db.name);
        let routes = people::routes().and(directory::routes()).and(observatory::routes());
        let app = TestApp::new(db, routes, &[]).await;
        app.act(fill).await;
        let months: [Month; 2] = ["2025-11", "2026-10"].map(|month| month.parse().expect("a month"));
        let caller = app.operator();
        let id = caller.new_id::<Recomputation>();
        app.act(move |tx, caller| actions::begin(tx, caller, id, months[0], months[1]).map(drop)).await;
        let begun = Instant::now();
        tokio::task::spawn_blocking(move || job::run(&caller, id, months[0], months[1]))
            .await
            .expect("no panic")
            .expect("computed");
        println!(
            "12 months × 2,477 communes × {PEOPLE} practitioners: {:.2} s",
            begun.elapsed().as_secs_f64()
        );
        let mut stranger = app.stranger();
        stranger.headers.insert("accept-encoding", "gzip".to_owned());
        for path in [
            "/observatory/2026-10",
            "/observatory/2026-10?region=%C5%9Bl%C4%85skie",
            "/observatory/2026-10/towns",
            "/observatory/2026-10/trend",
            "/observatory/2026-10/evenness",
            "/observatory/2026-10/gaps",
            "/observatory/places/247101",
        ] {
            let mut taken: Vec<f64> = Vec::new();
            let mut bytes = 0;
            for _ in 0..200 {
                let begun = Instant::now();
                bytes = stranger.get(path).await.ok().bytes.len();
                taken.push(begun.elapsed().as_secs_f64() * 1000.0);
            }
            taken.sort_by(f64::total_cmp);
            let (half, most) = (taken[taken.len() / 2], taken[taken.len() * 99 / 100]);
            println!("{path}: median {half:.1} ms, p99 {most:.1} ms, {bytes} bytes on the wire");
        }
    });
}
