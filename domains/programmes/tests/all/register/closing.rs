//! Closing a register: by the action, on both engines.

use std::{sync::Barrier, thread};

use programmes::{
    model::Attendance,
    records,
    register::{
        actions,
        model::{Closing, Counts, Recorded, Whom},
        store as table,
    },
};
use testkit::each_engine_async;

use super::town::{self, Town, refusal};

#[track_caller]
fn closed(closing: Closing) -> Counts {
    match closing {
        Closing::Closed(counts) => counts,
        Closing::Already(comparison) => panic!("already closed: {comparison:?}"),
    }
}

#[test]
fn the_prefilled_form_writes_nothing_until_it_is_closed() {
    each_engine_async(|db| async move {
        let town = Town::new(db).await;
        let meeting = town.meeting;
        let names: Vec<String> = town
            .app
            .act(move |tx, caller| {
                let meeting = records::meeting(tx, caller, meeting)?;
                let lines = actions::expected(tx, caller, &meeting)?;
                assert!(lines.iter().all(|line| line.status == Attendance::Planned));
                Ok(lines.into_iter().map(|line| line.pseudonym).collect())
            })
            .await;
        assert_eq!(names, ["Jaskółka", "Wróbel", "Żuraw"]);
        assert_eq!(town.count(&town::COUNT_ATTENDANCE).await, 0);

        let mut submission = town
            .submission(&[(town.jaskolka, "attended"), (town.wrobel, "late"), (town.zuraw, "excused")], &[]);
        submission.entries[0].active = true;
        submission.entries[2].active = true;
        submission.minutes = Some(90);
        let counts =
            closed(town.app.act(move |tx, caller| actions::close(tx, caller, meeting, &submission)).await);
        let wanted =
            Counts { there: 2, late: 1, active: 1, excused: 1, contact_minutes: 180, ..Counts::default() };
        assert_eq!(counts, wanted);
        let (meeting, lines) = town
            .app
            .act(move |tx, caller| {
                let meeting = records::meeting(tx, caller, meeting)?;
                let lines = table::lines(tx, caller, &meeting)?;
                Ok((meeting, lines))
            })
            .await;
        assert_eq!((meeting.status.as_str(), meeting.minutes), ("closed", 90));
        assert_eq!(meeting.closed_at, Some(town.app.site.clock.now()));
        // Nobody takes an active part who was not there.
        let stands: Vec<_> = lines.iter().map(|line| (line.status.as_str(), line.active)).collect();
        assert_eq!(stands, [("attended", true), ("late", false), ("excused", false)]);
    });
}

#[test]
fn who_walks_in_is_found_by_a_folded_pseudonym_or_made() {
    each_engine_async(|db| async move {
        let town = Town::new(db).await;
        let before = town.count(&town::COUNT_PEOPLE).await;
        let meeting = town.meeting;
        // Wrobel is on the list as absent and came after all; SOWA left in October; Kos is new, typed twice.
        let submission = town.submission(
            &[(town.jaskolka, "attended"), (town.wrobel, "absent"), (town.zuraw, "absent")],
            &["wrobel", " SOWA ", "Kos  czarny", "kos czarny", " "],
        );
        let counts =
            closed(town.app.act(move |tx, caller| actions::close(tx, caller, meeting, &submission)).await);
        assert_eq!((counts.there, counts.walk_ins, counts.absent), (4, 2, 1));
        assert_eq!(town.count(&town::COUNT_PEOPLE).await, before + 1);
        let (lines, kos) = town
            .app
            .act(move |tx, caller| {
                let meeting = records::meeting(tx, caller, meeting)?;
                let lines = table::lines(tx, caller, &meeting)?;
                let kos = lines.iter().find(|line| line.pseudonym == "Kos czarny").unwrap().person;
                let circle = meeting.circle.unwrap();
                Ok((lines, records::membership(tx, caller, circle, kos)?.unwrap()))
            })
            .await;
        let stands: Vec<_> =
            lines.iter().map(|line| (line.pseudonym.as_str(), line.status.as_str())).collect();
        assert_eq!(
            stands,
            [
                ("Jaskółka", "attended"),
                ("Kos czarny", "walk_in"),
                ("Sowa", "walk_in"),
                ("Wróbel", "attended"),
                ("Żuraw", "absent")
            ]
        );
        assert_eq!((kos.joined_on, kos.left_on), (town::day("2026-11-25"), None));
        assert_eq!(lines.iter().find(|line| line.pseudonym == "Sowa").unwrap().person, town.sowa);
    });
}

#[test]
fn the_same_sending_twice_is_one_and_another_body_is_a_conflict() {
    each_engine_async(|db| async move {
        let town = Town::new(db).await;
        let meeting = town.meeting;
        let submission = town.submission(&[(town.jaskolka, "attended")], &["Kos"]);
        let mut other = submission.clone();
        other.entries[0].status = Attendance::Absent;
        let mut first = Vec::new();
        for _ in 0..2 {
            let submission = submission.clone();
            first.push(closed(
                town.app.act(move |tx, caller| actions::close(tx, caller, meeting, &submission)).await,
            ));
        }
        assert_eq!(first[0], first[1]);
        assert_eq!(town.count(&town::COUNT_SENT).await, 1);
        assert_eq!(town.count(&town::COUNT_ATTENDANCE).await, 2);
        let again = town.attempt(move |tx, caller| actions::close(tx, caller, meeting, &other)).await;
        assert_eq!(refusal(again), "register-id-reused");
        // The same id for another meeting is another body too.
        let programme = town.programme;
        let circle = town.circle;
        let second = town
            .app
            .act(move |tx, caller| {
                town::meeting(tx, caller, programme, Some(circle), "group", "2026-11-18", None)
            })
            .await;
        let elsewhere = town.attempt(move |tx, caller| actions::close(tx, caller, second, &submission)).await;
        assert_eq!(refusal(elsewhere), "register-id-reused");
    });
}

#[test]
fn of_two_closings_at_once_one_wins_and_the_other_sees_what_differs() {
    each_engine_async(|db| async move {
        let town = Town::new(db).await;
        for round in 0..8 {
            let (programme, circle) = (town.programme, town.circle);
            let on = format!("2026-11-{:02}", round + 1);
            let meeting = town
                .app
                .act(move |tx, caller| town::meeting(tx, caller, programme, Some(circle), "group", &on, None))
                .await;
            let mut one = town.submission(&[(town.jaskolka, "attended"), (town.wrobel, "absent")], &[]);
            one.new_topics.push("Sen".to_owned());
            let mut two = town.submission(&[(town.jaskolka, "attended"), (town.wrobel, "late")], &["Dudek"]);
            two.new_topics.push("Ruch".to_owned());
            let start = Barrier::new(2);
            let results: Vec<Closing> = thread::scope(|scope| {
                let threads: Vec<_> = [one, two]
                    .into_iter()
                    .map(|submission| {
                        let (caller, start) = (town.app.operator(), &start);
                        scope.spawn(move || {
                            start.wait();
                            caller
                                .site
                                .clone()
                                .db
                                .write_now(move |tx| actions::close(tx, &caller, meeting, &submission))
                                .unwrap_or_else(|problem| panic!("{problem}"))
                        })
                    })
                    .collect();
                threads.into_iter().map(|thread| thread.join().unwrap()).collect()
            });
            let [first, second] = &results[..] else { panic!("two answers") };
            let (one_won, comparison) = match (first, second) {
                (Closing::Closed(_), Closing::Already(comparison)) => (true, comparison),
                (Closing::Already(comparison), Closing::Closed(_)) => (false, comparison),
                other => panic!("exactly one closes: {other:?}"),
            };
            assert!(comparison.differences.iter().any(|difference| difference.name == "Wróbel"));
            // Nothing the second one typed is lost: a new name and a new topic are in the comparison.
            assert_eq!(comparison.topics, [if one_won { "Ruch" } else { "Sen" }]);
            let people = comparison.differences.len();
            assert_eq!(people, if one_won { 2 } else { 1 });
            if one_won && round == 0 {
                assert_eq!(comparison.differences[0].whom, Whom::Pseudonym("Dudek".to_owned()));
            }
        }
        assert_eq!(town.count(&town::COUNT_SENT).await, 8);
    });
}

#[test]
fn what_cannot_be_closed_says_why() {
    each_engine_async(|db| async move {
        let town = Town::new(db).await;
        let (programme, circle) = (town.programme, town.circle);
        let (cancelled, tomorrow) = town
            .app
            .act(move |tx, caller| {
                let flood = Some("zalane pomieszczenie");
                Ok((
                    town::meeting(tx, caller, programme, Some(circle), "group", "2026-11-11", flood)?,
                    town::meeting(tx, caller, programme, Some(circle), "group", "2026-11-26", None)?,
                ))
            })
            .await;
        let cases = [(cancelled, "register-meeting-cancelled"), (tomorrow, "register-too-early")];
        for (meeting, key) in cases {
            let submission = town.submission(&[(town.jaskolka, "attended")], &[]);
            let result =
                town.attempt(move |tx, caller| actions::close(tx, caller, meeting, &submission)).await;
            assert_eq!(refusal(result), key);
        }
        let meeting = town.meeting;
        // 13:30 in Warsaw; 11:00 is early but may be a clock that is wrong.
        town.app.site.clock.set("2026-11-25T10:29:00Z".parse().unwrap());
        let submission = town.submission(&[(town.jaskolka, "attended")], &[]);
        let early = town.attempt(move |tx, caller| actions::close(tx, caller, meeting, &submission)).await;
        assert_eq!(refusal(early), "register-too-early");
        town.app.site.clock.set("2026-11-25T10:30:00Z".parse().unwrap());
        // Somebody of another circle, and somebody nobody knows.
        for person in [town.lis, town.new_id()] {
            let submission = town.submission(&[(town.jaskolka, "attended"), (person, "attended")], &[]);
            let stranger =
                town.attempt(move |tx, caller| actions::close(tx, caller, meeting, &submission)).await;
            let named = format!("{stranger:?}");
            assert_eq!(refusal(stranger), "register-stranger");
            assert!(named.contains(&format!("who-{person}")), "{named}");
        }
        let long = "x".repeat(61);
        let submission = town.submission(&[], &[&long]);
        let result = town.attempt(move |tx, caller| actions::close(tx, caller, meeting, &submission)).await;
        assert_eq!(refusal(result), "web-field-long");
        assert_eq!(town.count(&town::COUNT_ATTENDANCE).await, 0);
    });
}

#[test]
fn one_person_is_a_register_too() {
    each_engine_async(|db| async move {
        let town = Town::new(db).await;
        let (programme, zuraw) = (town.programme, town.zuraw);
        let call = town
            .app
            .act(move |tx, caller| {
                let call = town::meeting(tx, caller, programme, None, "individual", "2026-11-24", None)?;
                town::plan(tx, caller, call, zuraw)?;
                let meeting = records::meeting(tx, caller, call)?;
                let lines = actions::expected(tx, caller, &meeting)?;
                assert_eq!(lines.len(), 1);
                assert_eq!(lines[0].pseudonym, "Żuraw");
                Ok(call)
            })
            .await;
        let nowhere = town.submission(&[(zuraw, "attended")], &["Nowy"]);
        let refused = town.attempt(move |tx, caller| actions::close(tx, caller, call, &nowhere)).await;
        assert_eq!(refusal(refused), "register-walk-in-nowhere");
        let mut submission = town.submission(&[(zuraw, "attended")], &[]);
        submission.minutes = Some(45);
        let counts =
            closed(town.app.act(move |tx, caller| actions::close(tx, caller, call, &submission)).await);
        assert_eq!((counts.there, counts.contact_minutes), (1, 45));
    });
}

#[test]
fn three_hundred_people_close_in_few_statements() {
    each_engine_async(|db| async move {
        let town = Town::new(db).await;
        let (circle, meeting) = (town.circle, town.meeting);
        let people = town
            .app
            .act(move |tx, caller| {
                (0..300)
                    .map(|n| town::newcomer(tx, caller, circle, &format!("Ptak {n}"), None))
                    .collect::<Result<Vec<_>, _>>()
            })
            .await;
        let entries: Vec<_> = people.iter().map(|person| (*person, "attended")).collect();
        let submission = town.submission(&entries, &[]);
        let (shown, closed) = town
            .app
            .act(move |tx, caller| {
                let found = records::meeting(tx, caller, meeting)?;
                let before = tx.statements();
                assert_eq!(actions::expected(tx, caller, &found)?.len(), 303);
                let shown = tx.statements() - before;
                actions::close(tx, caller, meeting, &submission)?;
                Ok((shown, tx.statements() - before - shown))
            })
            .await;
        assert!(shown <= 3, "{shown} statements to show the form");
        assert!(closed <= 45, "{closed} statements to close it");
        assert_eq!(town.count(&town::COUNT_ATTENDANCE).await, 300);
    });
}

#[test]
fn a_register_from_elsewhere_is_taken_in_once() {
    each_engine_async(|db| async move {
        let town = Town::new(db).await;
        let meeting = town.meeting;
        let entries = vec![
            (town.jaskolka, Attendance::Attended, true),
            (town.wrobel, Attendance::Excused, false),
            (town.zuraw, Attendance::WalkIn, false),
        ];
        let topics = vec!["Sen".to_owned(), "sen".to_owned(), "Oddech".to_owned()];
        let mut fates = Vec::new();
        for _ in 0..2 {
            let (entries, topics) = (entries.clone(), topics.clone());
            fates.push(
                town.app
                    .act(move |tx, caller| actions::record_closed(tx, caller, meeting, &entries, &topics))
                    .await,
            );
        }
        assert_eq!(fates, [Recorded::Closed, Recorded::Unchanged]);
        let mut others = entries.clone();
        others[1].1 = Attendance::Absent;
        let other =
            town.attempt(move |tx, caller| actions::record_closed(tx, caller, meeting, &others, &[])).await;
        let text = format!("{other:?}");
        assert_eq!(refusal(other), "register-recorded-otherwise");
        assert!(text.contains("Środowy krąg") && text.contains("2026-11-25"), "{text}");
        let names: Vec<String> = town
            .app
            .act(move |tx, caller| {
                Ok(table::topics_of(tx, caller, meeting)?.into_iter().map(|(_, name)| name).collect())
            })
            .await;
        assert_eq!(names.len(), 2);
    });
}
