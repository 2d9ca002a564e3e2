//! Importers: what a file gives, what it is refused for, and what happens between its rehearsal and its confirmation.

use base::{Day, Message, Period, Problem};
use documents::tables::{self, Limits};
use people::{Caller, Role};
use programmes::{
    figures, import,
    import::{
        Counts, FileFormat, Outcome, Table,
        actions::{File, Ticket, confirm, hold, rehearse, take_in, waiting},
    },
    programme, records, register,
};
use store::Tx;
use testkit::{TestApp, each_engine_async};
use texts::{Lang, Texts};
use web::say;

macro_rules! demo {
    ($name:literal) => {
        (include_bytes!(concat!("../../../../../app/demo/", $name)).as_slice(), $name)
    };
}

// After the macro, so that they know it.
mod files;
mod office;
mod race;
mod rows;
mod table;
mod waiting;

const WORKBOOK: (&[u8], &str) = demo!("rejestr-razem-latwiej.xlsx");
const CIRCLES: (&[u8], &str) = demo!("grupy.csv");
const PEOPLE: (&[u8], &str) = demo!("osoby.csv");
const MEETINGS: (&[u8], &str) = demo!("spotkania.csv");
const ATTENDANCE: (&[u8], &str) = demo!("obecnosci.csv");

fn file((bytes, name): (&[u8], &str)) -> File {
    File { bytes: bytes.to_vec(), name: name.to_owned(), only: None }
}

fn text(name: &str, text: &str) -> File {
    File { bytes: text.as_bytes().to_vec(), name: name.to_owned(), only: None }
}

fn found(tx: &mut Tx<'_>, caller: &Caller) -> Result<(), Problem> {
    let draft = programme::model::Draft {
        id: caller.new_id(),
        slug: "razem-latwiej".to_owned(),
        name: "Razem Łatwiej!".to_owned(),
        lang: Lang::Pl,
        started_on: Day::new(2021, 4, 7).unwrap(),
        ended_on: None,
    };
    programme::actions::create(tx, caller, &draft).map(drop)
}

async fn app(db: testkit::TestDb) -> TestApp {
    let app = TestApp::new(db, people::routes().and(programmes::routes()), &[]).await;
    app.act(found).await;
    app
}

async fn take(app: &TestApp, given: File) -> Outcome {
    app.act(move |tx, caller| take_in(tx, caller, &given)).await
}

/// Takes in what must be sound.
async fn good(app: &TestApp, given: File) -> Outcome {
    let outcome = take(app, given).await;
    assert!(outcome.is_sound(), "{:?}", sentences(&outcome));
    outcome
}

fn sentences(outcome: &Outcome) -> Vec<String> {
    let t = Texts::load().unwrap().of(Lang::Pl);
    outcome.reading.problems().map(|finding| outcome.reading.sentence(t, finding)).collect()
}

/// The sentence about a file of which no row can be read, which must exist in every language.
async fn refusal(app: &TestApp, given: File) -> String {
    let operator = app.operator();
    let answer = app.site.db.write(move |tx| rehearse(tx, &operator, &given)).await;
    let Err(Problem::Invalid(problems)) = answer else { panic!("a file that cannot be read: {answer:?}") };
    assert_eq!(problems[0].field, "file");
    in_every_language(&problems[0].message)
}

fn in_every_language(message: &Message) -> String {
    let texts = Texts::load().unwrap();
    for lang in Lang::ALL {
        let sentence = say(texts.of(lang), message);
        assert!(!sentence.contains('⟦'), "{lang}: {sentence}");
    }
    say(texts.of(Lang::Pl), message)
}

/// One wrong row gives exactly this sentence, and nothing is written.
async fn refused(app: &TestApp, given: File, expected: &[&str]) {
    let before = everything(app).await;
    let outcome = take(app, given).await;
    assert_eq!(sentences(&outcome), expected);
    for finding in outcome.reading.problems() {
        in_every_language(&finding.message);
    }
    assert_eq!(everything(app).await, before, "nothing is written");
}

/// Enough of the database to see that nothing changed.
async fn everything(app: &TestApp) -> String {
    app.act(|tx, caller| {
        let mut told = String::new();
        for circle in records::circles(tx, caller)? {
            let members = records::members(tx, caller, circle.id)?;
            let figures = figures::actions::count(
                tx,
                caller,
                &figures::model::Filter::of_circle(circle.id),
                Period::new(Day::new(2000, 1, 1).unwrap(), Day::new(2100, 1, 1).unwrap()).unwrap(),
            )?;
            told += &format!("{circle:?} {members:?} {figures:?}");
        }
        Ok(told)
    })
    .await
}

const HEAD: &str = "grupa;data;od;pseudonim;obecność;aktywny udział\n";

const TABLE: [(&str, &str, [i64; 3]); 4] = [
    ("2021-01-01", "2021-12-31", [10, 28, 56]),
    ("2022-01-01", "2022-12-31", [6, 48, 96]),
    ("2023-01-01", "2023-12-31", [9, 49, 98]),
    ("2024-01-01", "2024-06-30", [8, 24, 48]),
];

async fn gives_the_table(app: &TestApp) {
    for (from, to, expected) in TABLE {
        let period = Period::new(from.parse().unwrap(), to.parse().unwrap()).unwrap();
        let figures = app
            .act(move |tx, caller| {
                let programme = records::programme(tx, caller, "razem-latwiej")?;
                figures::actions::of_programme(tx, caller, programme.id, period)
            })
            .await;
        assert_eq!([figures.persons, figures.meetings, figures.minutes / 60], expected, "{from}");
    }
    let differences = app.act(|tx, caller| figures::actions::verify(tx, caller)).await;
    assert!(differences.is_empty(), "the tallies are those of the registers");
}

async fn tables(app: &TestApp) {
    for given in [CIRCLES, PEOPLE, MEETINGS, ATTENDANCE] {
        good(app, file(given)).await;
    }
}

async fn holder(app: &TestApp) -> Caller {
    let client = app.coordinator().await;
    let mut caller = app.operator();
    caller.authority = people::Authority::Person(people::Actor {
        person: client.person.unwrap(),
        session: caller.new_id(),
        roles: people::Roles::of(&[Role::Coordinator]),
    });
    caller
}

async fn as_person<T: Send + 'static>(
    app: &TestApp,
    caller: &Caller,
    action: impl Fn(&mut Tx<'_>, &Caller) -> Result<T, Problem> + Send + 'static,
) -> Result<T, Problem> {
    let caller = caller.clone();
    app.site.db.write(move |tx| action(tx, &caller)).await
}
