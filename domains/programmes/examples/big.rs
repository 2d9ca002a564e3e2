//! Fills a new database with a region: 200 circles over ten years, 100,000 people, a million marks in registers.
//! Then says how long its figures take. Everything is drawn from one seed: the same rows every time.
//!
//! `cargo run --release -p programmes --example big -- sqlite:region.sqlite [circles] [years]`; an empty database on
//! PostgreSQL works too.

use std::time::Instant;

use base::{Clock, Day, Entropy, Id, Period, Problem};
use people::{Caller, PersonId, PersonKind, Role, community, person};
use programmes::{
    figures::{actions, model::Filter},
    model::{CircleId, MeetingId, ProgrammeId},
};
use seal::{Secret, Strength};
use store::{Db, Engine, Target, Tx, statement, values};
use texts::{Lang, Texts};
use web::{Settings, Site};

statement! {
    PROGRAMME = "INSERT INTO programme (community_id, id, slug, started_on, created_at) VALUES ($1, $2, $3, $4, $5)";
    PLACE = "INSERT INTO place (community_id, id, name, street, postcode, town, accessibility, note, created_at) \
        VALUES ($1, $2, $3, '', '', 'Piekary Śląskie', 'step_free toilet', '', $4)";
    CIRCLE = "INSERT INTO circle (community_id, id, programme_id, slug, name, about, openness, format, languages, \
        place_id, capacity, created_at) VALUES ($1, $2, $3, $4, $5, '', 'open', 'in_person', 'pl', $6, 16, $7)";
    MEMBER = "INSERT INTO membership (community_id, id, circle_id, person_id, part, pseudonym, pseudonym_key, \
        joined_on, left_on) VALUES ($1, $2, $3, $4, 'member', $5, $6, $7, $8)";
    MEETING = "INSERT INTO meeting (community_id, id, programme_id, circle_id, kind, format, starts_at, minutes, day, \
        starts_local, place_id, title, guest, status, sequence, changed_at, closed_at, journey_id) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, 120, $8, $9, $10, '', '', 'closed', 0, $7, $7, $2)";
    // Autovacuum does this of itself a while after many rows were committed; SQLite's plans need none.
    STATISTICS = "ANALYZE";
    MARK = "INSERT INTO attendance (community_id, meeting_id, person_id, status, active, recorded_at) \
        VALUES ($1, $2, $3, $4, $5, $6)";
}

/// What people in a circle are called, with a number behind.
const WORDS: &[&str] = &[
    "Jaskółka",
    "Brzoza",
    "Wilga",
    "Kos",
    "Paproć",
    "Żuraw",
    "Leszczyna",
    "Mgła",
    "Sen",
    "Rzeka",
    "Bóbr",
    "Łąka",
    "Świerk",
    "Czapla",
    "Jarzębina",
    "Kamień",
    "Lipa",
    "Dzięcioł",
    "Wierzba",
    "Ryś",
    "Sowa",
    "Wiosna",
    "Olcha",
    "Świt",
];
const PROGRAMMES: usize = 8;
/// New people in a circle in a year; each stays ten weeks.
const JOIN_A_YEAR: i64 = 50;
const STAY_WEEKS: i64 = 10;

fn main() -> anyhow::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let target = arguments.next().ok_or_else(|| anyhow::anyhow!("name a new database"))?;
    let target: Target = target.parse().map_err(anyhow::Error::msg)?;
    let circles: usize = arguments.next().map_or(Ok(200), |text| text.parse())?;
    let years: i64 = arguments.next().map_or(Ok(10), |text| text.parse())?;
    let db = Db::open(&target)?;
    store::migrate(&db, migrations::ALL)?;
    let entropy = Entropy::seeded(7);
    let settings = Settings {
        base_url: "http://127.0.0.1:8080".to_owned(),
        demo: true,
        data_dir: None,
        password_strength: Strength::Quick,
    };
    let texts = Texts::load().map_err(|problems| anyhow::anyhow!(problems.join("\n")))?;
    let clock = Clock::fixed("2026-11-25T11:00:00Z".parse()?);
    let secret = Secret::generate(&entropy);
    let site = Site::new(db, clock, entropy, texts, secret, settings);
    let founding = site.clone();
    let town = site.db.write_now(move |tx| {
        let now = founding.clock.now();
        let town =
            community::create(tx, &founding, "piekary", "Piekary Śląskie", "Europe/Warsaw", Lang::Pl, now)?;
        let caller = Caller::operator(founding.clone(), town.clone());
        for role in Role::ALL {
            let person = person::create(tx, &caller, PersonKind::Named, Lang::Pl)?;
            person::grant(tx, &caller, person, *role)?;
        }
        Ok::<_, Problem>(town)
    })?;
    let caller = Caller::operator(site.clone(), town);

    let started = Instant::now();
    let filling = caller.clone();
    let (people, marks) = site.db.write_now(move |tx| fill(tx, &filling, circles, years))?;
    if site.db.engine() == Engine::Postgres {
        site.db.write_now(|tx| tx.execute(&STATISTICS, &[]))?;
    }
    println!("{people} people and {marks} marks in {:.1} s", started.elapsed().as_secs_f64());
    let started = Instant::now();
    let counting = caller.clone();
    site.db.write_now(move |tx| actions::rebuild(tx, &counting))?;
    println!("all tallies in {:.1} s", started.elapsed().as_secs_f64());

    let first = 2026 - i16::try_from(years)?;
    let from = Day::new(first, 1, 1).unwrap_or(Day(jiff::civil::Date::MIN));
    for (name, from) in [("the whole time", from), ("one year", Day::new(2025, 1, 1).unwrap_or(from))] {
        let period = Period { from, to: Day::new(2025, 12, 31).unwrap_or(from) };
        let mut times = Vec::new();
        for _ in 0..21 {
            let started = Instant::now();
            let caller = caller.clone();
            let total =
                site.db.read_now(move |tx| actions::count(tx, &caller, &Filter::default(), period))?;
            times.push((started.elapsed(), total));
        }
        times.sort_by_key(|(time, _)| *time);
        println!("{name}: median {:?}, slowest {:?}: {:?}", times[10].0, times[20].0, times[10].1);
    }
    Ok(())
}

fn fill(tx: &mut Tx<'_>, caller: &Caller, circles: usize, years: i64) -> Result<(usize, usize), Problem> {
    let (community, now) = (caller.community.id, caller.now);
    let first_day = Day::new(2026, 1, 7).unwrap_or(Day(jiff::civil::Date::MIN)).plus_days(-364 * years);
    let mut programmes: Vec<ProgrammeId> = Vec::new();
    for number in 0..PROGRAMMES {
        let id = caller.new_id();
        tx.execute(&PROGRAMME, values![community, id, format!("program-{number}"), first_day, now])?;
        programmes.push(id);
    }
    let place: Id<programmes::model::Place> = caller.new_id();
    tx.execute(&PLACE, values![community, place, "Świetlica", now])?;
    let (mut people, mut marks, mut chance) = (0, 0, 1u64);
    // SplitMix64: quick, and the same everywhere.
    let mut below = |bound: u64| {
        chance = chance.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (chance ^ (chance >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % bound
    };
    for number in 0..circles {
        // Foreign keys are looked up by plans made when the tables were empty, until somebody has counted them.
        if tx.engine() == Engine::Postgres && number.is_power_of_two() {
            tx.execute(&STATISTICS, &[])?;
        }
        let (circle, programme): (CircleId, _) = (caller.new_id(), programmes[number % PROGRAMMES]);
        let (slug, name) = (format!("krag-{number}"), format!("Krąg {number}"));
        tx.execute(&CIRCLE, values![community, circle, programme, slug, name, place, now])?;
        let mut here: Vec<(PersonId, i64)> = Vec::new();
        let mut joined = 0;
        for week in 0..52 * years {
            let day = first_day.plus_days(7 * week);
            here.retain(|(_, until)| *until > week);
            while joined <= week * JOIN_A_YEAR / 52 {
                let person = person::create(tx, caller, PersonKind::Office, Lang::Pl)?;
                person::grant(tx, caller, person, Role::Member)?;
                // The last to come are still here.
                let until = (week + STAY_WEEKS < 52 * years).then(|| day.plus_days(7 * STAY_WEEKS));
                let id = caller.new_id::<()>();
                let word = WORDS[(joined as usize + 7 * number) % WORDS.len()];
                let pseudonym = format!("{word} {joined}");
                let key = texts::fold(&pseudonym);
                tx.execute(&MEMBER, values![community, id, circle, person, pseudonym, key, day, until])?;
                here.push((person, week + STAY_WEEKS));
                joined += 1;
                people += 1;
            }
            let meeting: MeetingId = caller.new_id();
            let kind = ["group", "group", "group", "outing", "workshop", "guest"][below(6) as usize];
            let format = ["in_person", "in_person", "hybrid", "video"][below(4) as usize];
            let (starts, local) = (format!("{day}T12:30:00.000Z"), format!("{day}T13:30"));
            tx.execute(
                &MEETING,
                values![community, meeting, programme, circle, kind, format, &starts, day, local, place],
            )?;
            for (person, _) in &here {
                let status = match below(100) {
                    0..80 => "attended",
                    80..85 => "late",
                    85..88 => "walk_in",
                    88..93 => "excused",
                    _ => "absent",
                };
                tx.execute(&MARK, values![community, meeting, person, status, below(3) == 0, &starts])?;
                marks += 1;
            }
        }
    }
    Ok((people, marks))
}
