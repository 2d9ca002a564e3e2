//! Computing months from what the directory and the recorded queues say.

use directory::{model::Payer, waiting};
use observatory::{
    edition::{
        actions, job,
        model::Recomputation,
        sizes,
        trend::{Direction, Verdict, median},
    },
    model::{Group, Measure, Parameters},
    place::PlaceSet,
};
use testkit::each_engine_async;

use crate::ground::{PIEKARY, TOSZEK, app, gives, helper, house, month, observe, town, view};

#[test]
fn practitioners_from_year_to_year_are_counted_from_dated_records() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            // In two small towns, every other in the one.
            let towns = [house(tx, caller, TOSZEK, false)?, house(tx, caller, "240601", false)?];
            let large = house(tx, caller, PIEKARY, false)?;
            let mut first = None;
            for (from, n) in [("2020-03-01", 50), ("2021-02-01", 15), ("2022-12-31", 15), ("2023-05-01", 20)]
            {
                for at in 0..n {
                    let id = helper(tx, caller, Some(towns[at % 2]), Payer::Residents, from, 10)?;
                    first.get_or_insert(id);
                }
            }
            // Somebody who works in two small towns is one; somebody elsewhere is not of the small ones; and two stop.
            let two = first.expect("a hundred people");
            gives(tx, caller, two, Some(towns[1]), Payer::Nfz, "2021-01-01", 4)?;
            helper(tx, caller, Some(large), Payer::Nfz, "2021-01-01", 30)?;
            let ends = helper(tx, caller, Some(towns[0]), Payer::Nfz, "2021-06-01", 3)?;
            gives(tx, caller, ends, Some(towns[0]), Payer::Nfz, "2021-09-01", 0)?;
            let ends = helper(tx, caller, Some(towns[0]), Payer::Nfz, "2020-06-01", 3)?;
            gives(tx, caller, ends, Some(towns[0]), Payer::Nfz, "2020-12-01", 0)?;
            observe(tx, caller, "2023-12", "2023-12")?;
            let seen = view(tx, caller, "2023-12")?;
            let shown: Vec<_> = sizes::growth(&seen.years, Group::Small)
                .iter()
                .map(|grown| {
                    let percent = grown.growth.map(|growth| (growth * 100.0).round() as i64);
                    (grown.count.year, grown.count.practitioners, percent)
                })
                .collect();
            let wanted =
                [(2020, 50, None), (2021, 65, Some(30)), (2022, 80, Some(23)), (2023, 100, Some(25))];
            assert_eq!(shown, wanted);
            assert_eq!(sizes::growth(&seen.years, Group::All)[3].count.practitioners, 101);
            assert_eq!(sizes::growth(&seen.years, Group::Large)[1].count.practitioners, 1);
            Ok(())
        })
        .await;
    });
}

#[test]
fn the_queues_of_slaskie_say_how_long_one_waits_near_piekary() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            town(tx, caller)?;
            observe(tx, caller, "2026-08", "2026-08")?;
            let seen = view(tx, caller, "2026-08")?;
            let sources = &seen.edition.sources;
            assert_eq!(sources.queue_regions, ["śląskie"]);
            assert_eq!(sources.directory_regions, ["śląskie"]);
            assert_eq!(sources.definition.as_deref(), Some("nfz-1.4"));
            // The same, the long way round: every queue, its commune, the distance, the middle.
            let search = waiting::actions::Search { case: Some(1), most: 1000, ..Default::default() };
            let (queues, _) = waiting::actions::find(tx, caller, &search)?;
            let adults: Vec<_> = queues.iter().filter(|queue| queue.children != Some(true)).collect();
            assert_eq!(sources.queues, adults.len() as i64);
            let poland = PlaceSet::poland();
            let at = |code: &str| {
                let place = &poland.places[poland.number_of(code).expect("a commune")];
                (place.lat, place.lon)
            };
            let rules = Parameters::default();
            let mut days: Vec<f64> = adults
                .iter()
                .filter(|queue| {
                    places::distance_km(at(PIEKARY), at(&queue.teryt_place)) * rules.detour
                        <= rules.reach_km()
                })
                .filter_map(|queue| Some(queue.newest.wait.days()? as f64))
                .collect();
            let line = &seen.lines[seen.set.number(PIEKARY).expect("Piekary")];
            assert!(days.len() > 30, "{}", days.len());
            assert_eq!(line.measured.queues, days.len() as i64);
            assert_eq!(line.measured.get(Measure::Waiting), Some(median(&mut days)));
            assert_eq!(line.measured.practitioners, 4);
            assert_eq!(line.measured.get(Measure::Nearest), Some(0.0));
            let people = line.measured.population as f64;
            assert_eq!(line.measured.get(Measure::Capacity), Some(60.0 / people * 10_000.0));
            // Hours of the shelter are in no place; online hours are in none either, but are told.
            assert_eq!((sources.confidential_minutes, sources.tele_minutes), (7 * 60, 12 * 60));
            assert_eq!(sources.weekly_minutes, 79 * 60);
            // Another region: nothing is known, and nothing is not nought.
            let warsaw = &seen.lines[seen.set.number("146501").expect("Warszawa")];
            assert!(Measure::ALL.iter().all(|measure| warsaw.measured.get(*measure).is_none()));
            assert_eq!(warsaw.verdict, Verdict::CannotSay);
            Ok(())
        })
        .await;
    });
}

#[test]
fn a_verdict_comes_from_a_year_of_months_and_says_why() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            town(tx, caller)?;
            observe(tx, caller, "2025-09", "2026-08")?;
            let seen = actions::place(tx, caller, PIEKARY, Some(month("2026-08")), None)?;
            assert_eq!(seen.series.len(), 12);
            assert_eq!(seen.line.verdict, Verdict::Improving);
            let of = |measure: Measure| {
                let found = seen.line.findings.iter().find(|finding| finding.measure() == Some(measure));
                found.map(|finding| (finding.direction, finding.months))
            };
            assert_eq!(of(Measure::Access), Some((Direction::Better, 12)));
            assert_eq!(of(Measure::Nearest), Some((Direction::Level, 12)));
            // Only August's queues were ever read.
            assert_eq!(of(Measure::Waiting), Some((Direction::Unknown, 1)));
            // Half a year earlier nothing had begun to change.
            let before = actions::place(tx, caller, PIEKARY, Some(month("2026-02")), None)?;
            assert_eq!(before.line.verdict, Verdict::NotImproving);
            let early = actions::place(tx, caller, PIEKARY, Some(month("2025-11")), None)?;
            assert_eq!(early.line.verdict, Verdict::CannotSay);
            let means = actions::mean_series(tx, caller, &seen.edition, "śląskie", Measure::Access)?;
            assert_eq!(means.len(), 12);
            assert!(means[11].1 > means[0].1);
            Ok(())
        })
        .await;
    });
}

#[test]
fn an_edition_never_changes_and_the_same_inputs_make_no_other() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let piekary = app
            .act(|tx, caller| {
                let piekary = town(tx, caller)?;
                observe(tx, caller, "2026-07", "2026-08")?;
                observe(tx, caller, "2026-07", "2026-08")?;
                assert_eq!(actions::months(tx, caller)?, [(month("2026-07"), 1), (month("2026-08"), 1)]);
                Ok(piekary)
            })
            .await;
        let before = app.act(|tx, caller| view(tx, caller, "2026-08")).await;
        // Somebody remembers in November that they were there since August.
        let caller = app.operator();
        let id = caller.new_id::<Recomputation>();
        app.act(move |tx, caller| {
            helper(tx, caller, Some(piekary), Payer::Nfz, "2026-08-15", 40)?;
            assert!(actions::begin(tx, caller, id, month("2026-07"), month("2026-08"))?);
            assert!(!actions::begin(tx, caller, id, month("2026-07"), month("2026-08"))?);
            Ok(())
        })
        .await;
        tokio::task::spawn_blocking(move || job::run(&caller, id, month("2026-07"), month("2026-08")))
            .await
            .expect("no panic")
            .expect("computed");
        app.act(move |tx, caller| {
            let done = actions::recent(tx, caller)?.remove(0);
            assert_eq!((done.done, done.total, done.unchanged), (2, 2, 1));
            assert!(done.finished_at.is_some());
            assert_eq!(actions::months(tx, caller)?, [(month("2026-07"), 1), (month("2026-08"), 2)]);
            let old = actions::view(tx, caller, Some(month("2026-08")), Some(1))?.expect("the first");
            assert_eq!(old.lines, before.lines);
            assert!(old.superseded && !before.superseded);
            let new = view(tx, caller, "2026-08")?;
            let place = new.set.number(PIEKARY).expect("Piekary");
            let access =
                |seen: &observatory::edition::model::View| seen.lines[place].measured.get(Measure::Access);
            assert!(access(&new) > access(&old));
            assert_ne!(new.edition.input_version, old.edition.input_version);
            assert!(actions::view(tx, caller, Some(month("2026-08")), Some(3))?.is_none());
            assert!(actions::view(tx, caller, Some(month("2026-06")), None)?.is_none());
            Ok(())
        })
        .await;
    });
}

#[test]
fn what_is_due_by_the_clock_is_begun_once() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            // A town that has never computed anything is left alone.
            assert!(job::due(tx, caller)?.is_none());
            town(tx, caller)?;
            observe(tx, caller, "2026-08", "2026-08")?;
            let due = job::due(tx, caller)?.expect("the months since");
            assert_eq!((due.from, due.to), (month("2026-09"), month("2026-10")));
            assert!(job::due(tx, caller)?.is_none());
            let mut later = caller.clone();
            later.now = caller.now.plus_minutes(6);
            assert_eq!(job::due(tx, &later)?.map(|due| due.id), Some(due.id));
            assert!(job::due(tx, &later)?.is_none());
            Ok(())
        })
        .await;
    });
}
