//! The schema and every statement, on both engines.

use std::{collections::BTreeSet, sync::Mutex, thread};

use base::Problem;
use store::{Db, Engine, Error, STATEMENTS, Target, statement, values};
use testkit::{TestDb, each_engine};

statement! {
    MAKE = "INSERT INTO community (id, slug, name, zone, lang, created_at) VALUES ($1, $2, $3, 'UTC', 'pl', 'now')";
    NAME = "SELECT name FROM community WHERE id = $1";
    COUNT = "SELECT count(*) FROM community";
    HEAD = "INSERT INTO access_head (community_id, seq, hash) VALUES ($1, $2, '')";
    SEQ = "SELECT seq FROM access_head WHERE community_id = $1";
    RAISE = "UPDATE access_head SET seq = seq + 1 WHERE community_id = $1 RETURNING seq";
    ECHO = "SELECT CAST($1 AS text), CAST($2 AS bigint), CAST($3 AS double precision)";
    SEALED = "INSERT INTO person (community_id, id, kind, lang, name, email, created_at) \
        VALUES ($1, $2, 'named', 'pl', $3, $4, 'now')";
    UNSEALED = "SELECT name, email, erased_at FROM person WHERE community_id = $1 AND id = $2";
}

/// The rooms register their statements where they are linked: name them, so that they are.
fn linked() -> usize {
    ostoja::routes().list.len()
}

#[test]
fn every_statement_prepares() {
    assert!(linked() > 0 && STATEMENTS.len() > 20, "only {} statements are registered", STATEMENTS.len());
    each_engine(|test| {
        let wrong: Vec<String> = test
            .db
            .read_now(|tx| {
                let mut wrong = Vec::new();
                for statement in STATEMENTS {
                    // A statement that fails ends a PostgreSQL transaction; the others still want to be tried.
                    if let Err(error) = tx.savepoint(|tx| tx.prepare(statement)) {
                        wrong.push(error.to_string());
                    }
                }
                Ok::<_, Error>(wrong)
            })
            .unwrap();
        assert!(wrong.is_empty(), "{}:\n{}", test.name, wrong.join("\n"));
    });
}

#[test]
fn every_statement_of_a_room_stays_in_its_community() {
    linked();
    let everywhere = ["people::community::", "store::migrate::", "all::"];
    let wrong: Vec<&str> = STATEMENTS
        .iter()
        .filter(|statement| !everywhere.iter().any(|room| statement.name.starts_with(room)))
        // The table of communities has its own key.
        .filter(|statement| {
            !statement.sql.contains("community_id") && !statement.sql.starts_with("UPDATE community ")
        })
        .map(|statement| statement.name)
        .collect();
    assert!(wrong.is_empty(), "statements that do not name the community: {wrong:?}");
}

#[test]
fn statements_have_names_of_their_own() {
    linked();
    let names: BTreeSet<&str> = STATEMENTS.iter().map(|statement| statement.name).collect();
    assert_eq!(names.len(), STATEMENTS.len());
}

#[test]
fn both_engines_have_one_schema() {
    let schemas = Mutex::new(Vec::new());
    each_engine(|test| {
        let schema = store::describe_schema(&test.db).unwrap();
        assert!(schema.len() > 100, "{}: {} columns", test.name, schema.len());
        schemas.lock().unwrap().push(schema);
    });
    if let [sqlite, postgres] = &schemas.into_inner().unwrap()[..] {
        let sqlite: BTreeSet<_> = sqlite.iter().collect();
        let postgres: BTreeSet<_> = postgres.iter().collect();
        let different: Vec<_> = sqlite.symmetric_difference(&postgres).collect();
        assert!(different.is_empty(), "{different:#?}");
    }
}

#[test]
fn migrating_twice_changes_nothing_and_a_newer_database_is_refused() {
    each_engine(|test| {
        let before = store::describe_schema(&test.db).unwrap();
        assert_eq!(store::migrate(&test.db, migrations::ALL).unwrap(), 0, "{}", test.name);
        assert_eq!(store::describe_schema(&test.db).unwrap(), before);
        let older = &migrations::ALL[..migrations::ALL.len() - 1];
        assert!(matches!(store::migrate(&test.db, older), Err(Error::Refused(_))), "{}", test.name);
        assert!(store::check_integrity(&test.db).unwrap().is_empty());
    });
}

/// What grows with people and years. A new table that does belongs here. (Letters and links leave or expire.)
const GROWING: &[&str] = &[
    "access_log",
    "allocation",
    "attendance",
    "attendance_correction",
    "booked_cell",
    "booking",
    "calendar_address",
    "consent",
    "consent_withdrawal",
    "counted",
    "credit_account",
    "credit_entry",
    "credit_hold",
    "credit_hold_part",
    "credit_request",
    "feedback_slip",
    "feedback_urn",
    "gift",
    "meeting",
    "meeting_topic",
    "membership",
    "password",
    "passkey",
    "person",
    "person_key",
    "receipt",
    "referral",
    "referral_step",
    "register_submission",
    "role",
    "safety_alert",
    "scale_score",
    "scale_sheet",
    "seat",
    "session",
    "suggestion",
    "voucher",
];

/// Statements, or all of a module, that are there to read everything; and why.
const READ_ALL: &[(&str, &str)] = &[
    ("all::", "these tests look at everything"),
    ("ostoja::commands::check::", "`ostoja check` looks at everything"),
    (
        "people::erase::KEYLESS",
        "looked for before anybody is let in: data and keys have to agree person by person",
    ),
    ("people::access::CHAIN", "`ostoja check` follows the chain from its beginning"),
    ("programmes::figures::store::EVERY_TALLY", "`ostoja check` compares every tally"),
    ("programmes::figures::store::CLOSED_EVERYWHERE", "`ostoja check` counts every register anew"),
    ("programmes::figures::store::FORGET", "all tallies are written anew after a restore"),
    ("credits::ledger::store::JOURNAL", "`ostoja check` and the export read the ledger from its beginning"),
    ("credits::ledger::store::ACCOUNTS", "`ostoja check` and the export name every account"),
    ("credits::hold::store::EVERY_", "`ostoja check` compares every hold with the journal"),
    (
        "programmes::referral::store::LIST",
        "sorted by what has to be done; a town has some hundreds of referrals a year",
    ),
];

/// A page of a large town must not read the whole town: a list has a bound and an index in its order, a look-up has an
/// index that finds it.
#[test]
fn no_statement_reads_a_whole_growing_table() {
    linked();
    each_engine(|test| {
        if test.db.engine() == Engine::Postgres {
            return;
        }
        let found = store::whole_tables(&test.db, GROWING).unwrap();
        let reads_all = |line: &String| READ_ALL.iter().any(|(name, _)| line.starts_with(name));
        let (allowed, wrong): (Vec<_>, Vec<_>) = found.into_iter().partition(reads_all);
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        let gone = READ_ALL.iter().find(|(name, _)| !allowed.iter().any(|line| line.starts_with(name)));
        assert!(gone.is_none(), "no longer true of {gone:?}");
    });
}

fn make(test: &TestDb, id: &'static str, slug: &'static str) {
    test.db.write_now(move |tx| tx.execute(&MAKE, values![id, slug, "Town"])).unwrap();
}

fn count(test: &TestDb) -> i64 {
    test.db.read_now(|tx| tx.one(&COUNT, &[], |row| row.get(0))).unwrap()
}

#[test]
fn an_error_or_a_panic_leaves_nothing() {
    each_engine(|test| {
        let refused = test.db.write_now(|tx| {
            tx.execute(&MAKE, values!["a", "a", "Town"])?;
            Err::<(), Problem>(Problem::NotFound)
        });
        assert!(matches!(refused, Err(Problem::NotFound)), "{}", test.name);
        let panicked = test.db.write_now(|tx| {
            tx.execute(&MAKE, values!["b", "b", "Town"])?;
            if tx.execute(&MAKE, values!["c", "c", "Town"])? == 1 {
                panic!("on purpose");
            }
            Ok::<_, Error>(())
        });
        assert!(matches!(&panicked, Err(Error::Engine(text)) if text.contains("on purpose")), "{panicked:?}");
        assert_eq!(count(&test), 0, "{}", test.name);
        make(&test, "d", "d");
        assert_eq!(count(&test), 1, "{}: the connection works on after a panic", test.name);
    });
}

#[test]
fn a_savepoint_undoes_only_its_part() {
    each_engine(|test| {
        test.db
            .write_now(|tx| {
                tx.execute(&MAKE, values!["a", "a", "Town"])?;
                let part = tx.savepoint(|tx| {
                    tx.execute(&MAKE, values!["b", "b", "Town"])?;
                    // The same slug again: a failed statement would end a whole PostgreSQL transaction.
                    tx.execute(&MAKE, values!["c", "b", "Town"])
                });
                assert!(matches!(part, Err(Error::Constraint(_))), "{part:?}");
                tx.savepoint(|tx| tx.execute(&MAKE, values!["d", "d", "Town"]))
            })
            .unwrap();
        assert_eq!(count(&test), 2, "{}", test.name);
    });
}

#[test]
fn constraints_are_told_from_other_errors() {
    each_engine(|test| {
        make(&test, "a", "a");
        let twice = test.db.write_now(|tx| tx.execute(&MAKE, values!["a", "b", "Town"]));
        let missing = test.db.write_now(|tx| tx.execute(&HEAD, values!["nowhere", 0]));
        let null = test.db.write_now(|tx| tx.execute(&MAKE, values!["b", "b", None::<String>]));
        for result in [twice, missing, null] {
            assert!(matches!(result, Err(Error::Constraint(_))), "{}: {result:?}", test.name);
        }
    });
}

#[test]
fn a_reader_cannot_write() {
    each_engine(|test| {
        let result = test.db.read_now(|tx| tx.execute(&MAKE, values!["a", "a", "Town"]));
        assert!(result.is_err(), "{}", test.name);
        assert_eq!(count(&test), 0);
    });
}

#[test]
fn values_come_back_as_they_went_in() {
    each_engine(|test| {
        let long = "ż".repeat(100_000);
        for text in
            ["", "zażółć gęślą jaźń", "Їжак", "👩‍👩‍👧 e\u{301}", "'; DROP TABLE person; --", "$1 ?1", &long]
        {
            let given = text.to_owned();
            let back: (Option<String>, Option<i64>, Option<f64>) = test
                .db
                .read_now(move |tx| {
                    tx.one(&ECHO, values![&given, i64::MAX, -0.25], |row| {
                        Ok((row.get(0)?, row.get(1)?, row.get(2)?))
                    })
                })
                .unwrap();
            assert_eq!(back, (Some(text.to_owned()), Some(i64::MAX), Some(-0.25)), "{}", test.name);
        }
        let nothing: (Option<String>, Option<i64>, Option<f64>) = test
            .db
            .read_now(|tx| {
                tx.one(&ECHO, values![None::<String>, None::<i64>, None::<f64>], |row| {
                    Ok((row.get(0)?, row.get(1)?, row.get(2)?))
                })
            })
            .unwrap();
        assert_eq!(nothing, (None, None, None), "{}", test.name);
        make(&test, "a", "a");
        let bytes: Vec<u8> = (0..=255).collect();
        let given = bytes.clone();
        test.db.write_now(move |tx| tx.execute(&SEALED, values!["a", "p", &given, None::<&[u8]>])).unwrap();
        let back: (Option<Vec<u8>>, Option<Vec<u8>>, Option<String>) = test
            .db
            .read_now(|tx| {
                tx.one(&UNSEALED, values!["a", "p"], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))
            })
            .unwrap();
        assert_eq!(back, (Some(bytes), None, None), "{}", test.name);
    });
}

#[test]
fn concurrent_writers_lose_nothing_and_nobody_is_answered_before_the_commit() {
    const WRITERS: i64 = 16;
    const EACH: i64 = 25;
    each_engine(|test| {
        make(&test, "a", "a");
        test.db.write_now(|tx| tx.execute(&HEAD, values!["a", 0])).unwrap();
        let seen = Mutex::new(Vec::new());
        thread::scope(|scope| {
            for _ in 0..WRITERS {
                let (db, seen) = (test.db.clone(), &seen);
                scope.spawn(move || {
                    for _ in 0..EACH {
                        let mine: i64 =
                            db.write_now(|tx| tx.one(&RAISE, values!["a"], |row| row.get(0))).unwrap();
                        // Another connection sees at once what was answered.
                        let stored: i64 =
                            db.read_now(|tx| tx.one(&SEQ, values!["a"], |row| row.get(0))).unwrap();
                        assert!(stored >= mine, "answered {mine}, stored {stored}");
                        seen.lock().unwrap().push(mine);
                    }
                });
            }
        });
        let mut seen = seen.into_inner().unwrap();
        seen.sort_unstable();
        assert_eq!(seen, (1..=WRITERS * EACH).collect::<Vec<_>>(), "{}", test.name);
    });
}

#[test]
fn a_group_keeps_the_good_jobs_and_drops_the_bad() {
    each_engine(|test| {
        make(&test, "a", "a");
        thread::scope(|scope| {
            for number in 0..40 {
                let db = test.db.clone();
                scope.spawn(move || {
                    let result = db.write_now(move |tx| {
                        tx.execute(&MAKE, values![format!("t{number}"), format!("t{number}"), "Town"])?;
                        if number % 4 == 0 {
                            return Err(Error::Refused("on purpose".to_owned()));
                        }
                        Ok(())
                    });
                    assert_eq!(result.is_err(), number % 4 == 0);
                });
            }
        });
        assert_eq!(count(&test), 31, "{}", test.name);
        let name: Option<String> =
            test.db.read_now(|tx| tx.first(&NAME, values!["t4"], |row| row.get(0))).unwrap();
        assert_eq!(name, None, "{}", test.name);
    });
}

#[test]
fn what_was_answered_is_there_after_opening_anew() {
    each_engine(|test| {
        make(&test, "a", "a");
        let Target::Sqlite(_) = test.db.target() else { return };
        let again = Db::open(test.db.target()).unwrap();
        let count: i64 = again.read_now(|tx| tx.one(&COUNT, &[], |row| row.get(0))).unwrap();
        assert_eq!(count, 1);
    });
}
