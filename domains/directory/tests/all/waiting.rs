//! Waiting times: the register is a real server on this machine that answers from the recording, and misbehaves.

use std::{collections::HashMap, thread, time::Duration};

use axum::http::StatusCode;
use base::{Id, Problem};
use directory::{
    entry,
    waiting::{
        actions::{self, Search},
        client::{Client, RECORDED, Recording},
        harvest::{self, Step},
        link::actions as link,
        model::{Definition, Kind, Run, RunStatus, State, Tally, Wait, Why, Wish},
    },
};
use fetch::{Fetch, Http, Manners, Pace, Polite};
use people::Role;
use testkit::{Said, StandIn, TestApp, TestDb, each_engine_async};

use crate::keeping::{demo, help, place};

async fn app(db: TestDb) -> TestApp {
    TestApp::new(db, people::routes().and(directory::routes()), &[]).await
}

/// Nobody waits in a test; how long one would have is counted.
#[derive(Default)]
struct NoTime(Duration);
impl Pace for NoTime {
    fn elapsed(&self) -> Duration {
        self.0
    }
    fn wait(&mut self, how_long: Duration) {
        self.0 += how_long;
    }
}

fn answer(recording: &mut &Recording, path: &str) -> String {
    let reply = recording.get(&format!("http://register.test{path}")).expect("a recording answers");
    String::from_utf8(reply.body).expect("as text")
}

/// The register as it was on the day of the recording.
fn register() -> StandIn {
    misbehaving(|_, _, said| said)
}

/// The register, with something done to its answers.
fn misbehaving(change: impl Fn(&str, usize, Said) -> Said + Send + 'static) -> StandIn {
    let recording = Recording::read(RECORDED).expect("the recording reads");
    StandIn::start(move |path, before| change(path, before, Said::ok(answer(&mut &recording, path))))
}

fn wish() -> Wish {
    Wish {
        source: "register".to_owned(),
        recorded_at: None,
        branch: "12".to_owned(),
        case: 1,
        benefit: String::new(),
    }
}

/// One run against a server; as a command does it, each step in a transaction of its own, outside every runtime.
fn harvest(app: &TestApp, address: &str, wish: &Wish) -> Result<Run, Problem> {
    let http = Http::new(Duration::from_millis(300), 10_000_000);
    let polite = Polite::new(http, NoTime::default(), Manners::default());
    let mut client = Client::new(polite, address);
    let (db, caller) = (app.site.db.clone(), app.operator());
    let mut keep = |step: Step| {
        let caller = caller.clone();
        db.write_now(move |tx| actions::keep(tx, &caller, &step))
    };
    thread::scope(|scope| {
        scope.spawn(|| harvest::run(&mut client, wish, &mut keep, &mut |_| {})).join().expect("no panic")
    })
}

fn done(app: &TestApp, server: &StandIn) -> Run {
    harvest(app, &server.address(), &wish()).unwrap_or_else(|problem| panic!("{problem}"))
}

fn search() -> Search {
    Search { case: Some(1), most: 1000, ..Search::default() }
}

#[test]
fn the_whole_recording_is_read_and_nothing_missing_becomes_zero() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let server = register();
        let run = done(&app, &server);
        assert_eq!(run.status, RunStatus::Finished);
        assert_eq!((run.next_page, run.pages, run.announced), (15, Some(14), Some(345)));
        assert_eq!(run.tally, Tally { kept: 345, changed: 345, passed_over: 0, refused: 0 });
        assert_eq!(server.asked()[0], "/version");
        assert_eq!(server.asked()[1], "/queues?page=1&limit=25&format=json&case=1&province=12");

        let (queues, count) = app.act(|tx, caller| actions::find(tx, caller, &search())).await;
        assert_eq!((queues.len(), count), (345, 345));
        let states = |state: State| queues.iter().filter(|queue| queue.newest.wait.state() == state).count();
        assert_eq!(
            [State::Days, State::NotApplicable, State::NotReported].map(states),
            [328, 9, 8],
            "three things, none of them another"
        );
        // A true zero stays one, and what has no number comes last.
        assert_eq!(queues[0].newest.wait, Wait::Days(0));
        assert_eq!(queues[0].newest.wait_text.as_deref(), Some("0 dni"));
        assert!(queues[328..].iter().all(|queue| queue.newest.wait.days().is_none()));
        assert!(queues.iter().all(|queue| queue.newest.definition == Definition::Forecast));
        // Days are those that were worked out independently from the same recording.
        let mut told: HashMap<&str, i64> = HashMap::new();
        for queue in &queues {
            *told.entry(queue.kind.as_str()).or_default() += queue.newest.wait.days().unwrap_or(0);
        }
        let mut expected: HashMap<&str, i64> = HashMap::new();
        let text = include_str!("../../data/queue_days.csv");
        for line in text.lines().skip(1) {
            let (kind, days) = line.split_once(',').unwrap();
            expected.insert(kind, days.parse().unwrap());
        }
        assert_eq!(told, expected);
    });
}

#[test]
fn a_stopped_run_goes_on_from_its_page() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        // From the fifth page on the register is too busy for everybody.
        let busy =
            misbehaving(|path, _, said| if path.contains("page=5&") { Said::status(503) } else { said });
        let run = done(&app, &busy);
        assert_eq!((run.status, run.next_page, run.tally.kept), (RunStatus::Stopped, 5, 100));
        assert_eq!(run.note.as_ref().map(|(key, _)| key.as_str()), Some("waiting-halt-unavailable"));
        assert_eq!(
            busy.asked().iter().filter(|path| path.contains("page=5&")).count(),
            5,
            "asked five times"
        );

        let server = register();
        let again = done(&app, &server);
        assert_eq!((again.id, again.status, again.tally.kept), (run.id, RunStatus::Finished, 345));
        assert!(again.note.is_none());
        assert!(server.asked()[1].starts_with("/queues?page=5&"), "{:?}", server.asked());

        // What is finished is finished: the next time a new run begins.
        assert_ne!(done(&app, &register()).id, run.id);
    });
}

#[test]
fn a_hiccup_is_waited_for() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let server = misbehaving(|_, before, said| match before {
            2 => Said { headers: vec![("Retry-After", "3".to_owned())], ..Said::status(503) },
            4 => Said { after: Duration::from_millis(600), ..said },
            6 => Said::status(502),
            _ => said,
        });
        let run = done(&app, &server);
        assert_eq!((run.status, run.tally.kept), (RunStatus::Finished, 345));
        assert_eq!(server.asked().len(), 1 + 14 + 3);
    });
}

#[test]
fn what_the_register_refuses_is_said_in_its_words() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let server = misbehaving(|path, _, said| {
            if path.starts_with("/queues") {
                Said { status: 400, ..Said::ok(include_str!("../../data/sample_error_400.json")) }
            } else {
                said
            }
        });
        let run = done(&app, &server);
        assert_eq!(run.status, RunStatus::Stopped);
        let note = ("waiting-halt-refused", "Invalid value for {province} attribute (1200013)");
        assert_eq!(run.note.as_ref().map(|(key, given)| (&**key, &**given)), Some(note));
        assert_eq!(server.asked().len(), 2, "a no is not asked twice");

        for (body, key) in [
            (r#"{"api-version":{"major":2,"minor":0}}"#, "waiting-halt-version"),
            ("<html>Przerwa techniczna</html>", "waiting-halt-no-page"),
        ] {
            let server = StandIn::start(move |_, _| Said::ok(body));
            let run = done(&app, &server);
            assert_eq!(run.note.as_ref().map(|(key, _)| &**key), Some(key));
        }
        let gone = register().address();
        let run = harvest(&app, &gone, &wish()).unwrap();
        assert_eq!(run.note.as_ref().map(|(key, _)| &**key), Some("waiting-halt-unavailable"));
    });
}

#[test]
fn a_changed_field_keeps_its_record_out_and_the_run_goes_on() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let server = misbehaving(|path, _, said| {
            if !path.contains("page=2&") {
                return said;
            }
            let text = String::from_utf8(said.body).unwrap();
            let mut page: serde_json::Value = serde_json::from_str(&text).unwrap();
            let data = page["data"].as_array_mut().unwrap();
            data[0]["attributes"]["dates"]["pcus"] = "ok. pół roku".into();
            data[1]["attributes"]["dates"].as_object_mut().unwrap().remove("pcus");
            data[2]["attributes"]["dates"]["applicable"] = "tak".into();
            data[3]["attributes"]["statistics"]["provider-data"]["awaiting"] = "12".into();
            data[4]["attributes"]["statistics"]["provider-data"]["awaiting"] = (-3).into();
            data[5]["attributes"].as_object_mut().unwrap().remove("benefit");
            data[6]["attributes"] = serde_json::Value::Null;
            data[7] = "record".into();
            data[8] = data[9].clone();
            data[8]["id"] = "58969578-0000-0000-0000-b4200a0a07cc".into();
            data[10]["attributes"]["benefit"] = "PORADNIA KARDIOLOGICZNA".into();
            data[11]["attributes"]["teryt-place"] = "246".into();
            data[12]["attributes"]["latitude"] = 0.into();
            data[12]["attributes"]["longitude"] = 0.into();
            Said::ok(page.to_string())
        });
        let run = done(&app, &server);
        assert_eq!(run.status, RunStatus::Finished);
        assert_eq!(run.tally, Tally { kept: 334, changed: 334, passed_over: 1, refused: 10 });
        let (_, refused) = app.act(move |tx, caller| actions::run(tx, caller, run.id)).await;
        let told: Vec<_> = refused.iter().map(|one| (one.page, one.position, &*one.field, one.why)).collect();
        assert_eq!(
            told,
            [
                (2, 1, "dates.pcus", Why::Unreadable),
                (2, 2, "dates.pcus", Why::Missing),
                (2, 3, "dates.applicable", Why::Changed),
                (2, 4, "statistics.provider-data.awaiting", Why::Changed),
                (2, 5, "statistics.provider-data.awaiting", Why::Unreadable),
                (2, 6, "benefit", Why::Missing),
                (2, 7, "attributes", Why::Missing),
                (2, 8, "data", Why::NoRecord),
                (2, 10, "id", Why::Twice),
                (2, 12, "teryt-place", Why::Unreadable),
            ]
        );
        assert_eq!(refused[0].given, "\"ok. pół roku\"");

        let mut desk = app.coordinator().await;
        let page = desk.get(&format!("/work/waiting/{}", run.id)).await.ok().text();
        assert!(page.contains("wartości nie da się odczytać") && page.contains("ok. pół roku"), "{page}");
        let home = desk.get("/work/waiting").await.ok().text();
        assert!(home.contains("Odczytano 334 kolejki."), "{home}");
    });
}

#[test]
fn a_series_grows_by_what_is_new_and_never_joins_two_definitions() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        done(&app, &register());
        let first = app.site.clock.now();
        // A month later: the same of all queues but one, whose id the register has changed too.
        app.site.clock.set(first.plus_days(30));
        let later = |path: &str, text: &'static str, date: &'static str, said: Said| {
            if !path.contains("page=1&") {
                return said;
            }
            let mut page: serde_json::Value = serde_json::from_slice(&said.body).unwrap();
            let record = &mut page["data"][0];
            record["id"] = "60000000-1531-a0fa-e063-b4200a0a07cc".into();
            record["attributes"]["dates"]["pcus"] = text.into();
            record["attributes"]["dates"]["date-situation-as-at"] = date.into();
            Said::ok(page.to_string())
        };
        let server = misbehaving(move |path, _, said| later(path, "1 mies. 2 tyg.", "2026-12-20", said));
        assert_eq!(done(&app, &server).tally, Tally { kept: 345, changed: 1, ..Tally::default() });

        let queues = app.act(|tx, caller| actions::find(tx, caller, &search())).await.0;
        assert_eq!(queues.len(), 345, "a new id makes no new queue");
        let second = first.plus_days(30);
        let one = queues.iter().find(|queue| queue.newest.read_at == second).unwrap().id;
        let (queue, series) = app.act(move |tx, caller| actions::queue(tx, caller, one)).await;
        assert_eq!(queue.newest.wait, Wait::Days(44));
        let told: Vec<_> = series.iter().map(|one| (one.wait, one.read_at, one.last_read_at)).collect();
        assert_eq!(told, [(Wait::Days(44), second, second), (Wait::Days(0), first, first)]);
        let other = queues.iter().find(|queue| queue.id != one).unwrap();
        assert_eq!((other.newest.read_at, other.newest.last_read_at), (first, second));

        // The old API told something else: the first free date. It is a series beside, of the same queue.
        let old = Recording::read(include_bytes!("../../data/sample_v1.3_queues.json")).unwrap();
        let mut record = answer(&mut &old, "/queues?page=1");
        record = record.replace("PORADNIA STOMATOLOGICZNA\"", &format!("{}\"", queue.benefit));
        let code = "124/207954";
        record =
            record.replace("121/200327", code).replace("\"005\"", "\"011\"").replace("\"1800\"", "\"1744\"");
        record = record.replace("\"date\":\"2026-08-03\"", "\"date\":\"2026-08-08\"");
        let server = StandIn::start(move |path, _| {
            if path.starts_with("/version") {
                Said::ok(r#"{"api-version":{"major":1,"minor":3}}"#)
            } else {
                Said::ok(record.clone())
            }
        });
        app.site.clock.set(second.plus_days(1));
        let run = done(&app, &server);
        assert_eq!(run.tally, Tally { kept: 1, changed: 1, ..Tally::default() });
        let (_, series) = app.act(move |tx, caller| actions::queue(tx, caller, one)).await;
        let told: Vec<_> = series.iter().map(|one| (one.definition, one.wait)).collect();
        assert_eq!(
            told,
            [
                (Definition::FirstFreeDate, Wait::Days(5)),
                (Definition::Forecast, Wait::Days(44)),
                (Definition::Forecast, Wait::Days(0)),
            ]
        );
        let page = app.stranger().get(&format!("/waiting/{one}")).await.ok().text();
        assert!(page.contains("nie wolno ich łączyć"), "{page}");
        assert!(page.contains("Pierwszy wolny termin") && page.contains("1 mies. 2 tyg."), "{page}");
    });
}

#[test]
fn a_wrong_name_is_no_error_to_the_register_but_we_say_it() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let wrong = Wish { benefit: "Poradnia zdrowia psychicznego".to_owned(), ..wish() };
        let run = harvest(&app, &register().address(), &wrong).unwrap();
        assert_eq!((run.status, run.announced), (RunStatus::Finished, Some(0)));
        assert_eq!(run.note.as_ref().map(|(key, _)| &**key), Some("waiting-halt-nothing"));
        let right = Wish { benefit: "PORADNIA ZDROWIA PSYCHICZNEGO".to_owned(), ..wish() };
        let run = harvest(&app, &register().address(), &right).unwrap();
        assert_eq!((run.tally.kept, run.note), (73, None));
    });
}

#[test]
fn the_public_list_tells_waiting_with_its_day_and_source() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let mut stranger = app.stranger();
        let empty = stranger.get("/waiting").await.ok().text();
        assert!(empty.contains("Tu pojawią się czasy oczekiwania"), "{empty}");
        done(&app, &register());
        let page = stranger.get("/waiting?town=piekary").await.ok().text();
        assert!(page.contains("PIEKARY ŚLĄSKIE") && page.contains("7 sierpnia 2026"), "{page}");
        assert!(page.contains("https://api.nfz.gov.pl/"), "the source is credited");
        assert!(!page.contains("KATOWICE<"), "only the town that was asked for");
        for (query, none) in [
            ("?page=999999999999", true),
            ("?page=-3&kind=no-such-kind&for=x&case=77", false),
            ("?town=%00%ff", true),
            ("?town=gliwice&kind=outpatient_psychology&for=children", false),
            ("?town=nie-ma-takiej", true),
            ("?town=nie-ma-takiej&km=10", true),
            ("?town=Tarnowskie%20G%C3%B3ry&km=25&kind=outpatient_mh", false),
            ("?town=piekary&km=-7", false),
        ] {
            let page = stranger.get(&format!("/waiting{query}")).await.ok().text();
            assert_eq!(page.contains("id=\"queues\""), !none, "{query}");
        }
        let (queues, _) = app.act(|tx, caller| actions::find(tx, caller, &search())).await;
        let silent = queues.iter().find(|queue| queue.newest.wait == Wait::NotReported).unwrap();
        let page = stranger.get(&format!("/waiting/{}", silent.id)).await.ok().text();
        assert!(page.contains("placówka nie podała"), "{page}");
        for wrong in ["x", "00000000-0000-7000-8000-000000000000", "%00"] {
            assert_eq!(stranger.get(&format!("/waiting/{wrong}")).await.status, 404, "{wrong}");
        }
        // The desk's part is for the desk.
        assert_eq!(app.person(&[Role::Member]).await.get("/work/waiting").await.status, 404);
        let psychology = Search { kind: Some(Kind::Psychology), children: Some(true), ..search() };
        let (found, count) = app.act(move |tx, caller| actions::find(tx, caller, &psychology)).await;
        assert_eq!((found.len(), count), (46, 46));
    });
}

#[test]
fn queues_are_found_by_commune_and_by_distance() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        done(&app, &register());
        app.act(|tx, caller| {
            let found = actions::in_communes(tx, caller, &["246901", "246601", "000000"])?;
            assert_eq!(found.len(), 41 + 27);
            // Piekary Śląskie and around: nobody farther than asked, the shortest wait first.
            let near = actions::near(tx, caller, (50.38, 18.95), 10.0)?;
            assert!(near.len() > 2 && near.iter().all(|near| near.km <= 10.0));
            assert!(near.iter().any(|near| near.queue.locality == "PIEKARY ŚLĄSKIE"));
            assert!(near.iter().all(|near| near.queue.locality != "BIELSKO-BIAŁA"));
            let days: Vec<_> = near.iter().filter_map(|near| near.queue.newest.wait.days()).collect();
            assert!(days.is_sorted() && days.len() <= near.len());
            Ok(())
        })
        .await;
    });
}

#[test]
fn a_queue_is_proposed_to_a_service_and_joined_by_a_person() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        done(&app, &register());
        let (queue, service) = app
            .act(|tx, caller| {
                assert!(link::proposals(tx, caller, Default::default())?.0.is_empty(), "no service, no pair");
                let found = actions::in_communes(tx, caller, &["246601"])?;
                let queue = found.into_iter().find(|queue| !queue.phone.is_empty()).unwrap();
                let house = place(caller, "Budynek C", &queue.address, &queue.locality.to_lowercase());
                entry::actions::save(tx, caller, &house, &demo(caller), None)?;
                let service = help(caller, "Poradnia blisko ludzi", &[&house]);
                entry::actions::save(tx, caller, &service, &demo(caller), None)?;
                let far = place(caller, "Gdzie indziej", &queue.address, "Wałcz");
                entry::actions::save(tx, caller, &far, &demo(caller), None)?;
                entry::actions::save(tx, caller, &help(caller, "Daleko", &[&far]), &demo(caller), None)?;
                Ok((queue, service.service.id))
            })
            .await;
        let mut desk = app.coordinator().await;
        let path = "/piekary/work/waiting/links";
        let shown = desk.get(path).await.ok().text();
        assert!(shown.contains("Poradnia blisko ludzi") && shown.contains("ten sam adres"), "{shown}");
        assert!(!shown.contains("Daleko") && !shown.contains('⟦'));
        let id = queue.id.to_string();
        let field = format!("service-{id}");
        let nothing = desk.post_from(path, path, &[("queue", &id)]).await;
        assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
        let chosen = service.to_string();
        let sent = [("queue", id.as_str()), (field.as_str(), chosen.as_str())];
        desk.post_from(path, path, &sent).await.see_other();

        let mut client = app.stranger();
        let page = client.get(&format!("/piekary/find/services/{service}")).await.ok().text();
        assert!(page.contains(&format!("/piekary/waiting/{id}")) && page.contains("stan na"), "{page}");
        let page = client.get(&format!("/piekary/waiting/{id}")).await.ok().text();
        assert!(page.contains(&format!("/piekary/find/services/{service}")), "{page}");
        let shown = desk.get(path).await.ok().text();
        assert!(shown.contains("name=\"do\" value=\"undo\""), "{shown}");

        // A new reading of the register leaves what a person said.
        done(&app, &register());
        let joined = app.act(move |tx, caller| actions::of_service(tx, caller, service)).await;
        assert_eq!(joined.len(), 1);
        desk.post_from(path, path, &[("do", "undo"), ("queue", &id)]).await.see_other();
        let joined = app.act(move |tx, caller| actions::of_service(tx, caller, service)).await;
        assert!(joined.is_empty());
        // None of them: it is not proposed again.
        desk.post_from(path, path, &[("queue", &id), (&field, "none")]).await.see_other();
        let shown = desk.get(path).await.ok().text();
        assert!(!shown.contains(&field), "{shown}");
        let unknown = Id::<()>::from_uuid(uuid::Uuid::nil()).to_string();
        let gone = desk.post_from(path, path, &[("queue", &unknown), ("service-x", "none")]).await;
        assert!(gone.status.is_client_error());
    });
}
