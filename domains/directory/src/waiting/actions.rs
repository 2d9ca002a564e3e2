//! Keeping what a run reads, and telling what is known.

use base::{Instant, Message, Problem};
use people::{Caller, Roles};
use places::{Gazetteer, distance_km};
use store::Tx;

use super::{
    harvest::Step,
    model::{Fault, Queue, QueueId, Reading, Record, Refused, Run, RunId, RunStatus, Tally, Why, Wish},
    reading::Page,
    rules, store as rows,
};
use crate::model::ServiceId;

/// Carries out one step of a run.
pub fn keep(tx: &mut Tx<'_>, caller: &Caller, step: &Step) -> Result<Run, Problem> {
    caller.must(Roles::MANAGE)?;
    match step {
        Step::Begin(wish) => begin(tx, caller, wish),
        Step::Page(run, page) => take_in(tx, caller, *run, page),
        Step::Halt(run, halt) => {
            let mut run = rows::run(tx, caller, *run)?.ok_or(Problem::NotFound)?;
            let (key, given) = halt.note();
            run.status = RunStatus::Stopped;
            run.note = Some((key.to_owned(), given.chars().take(300).collect()));
            run.touched_at = caller.now;
            rows::update_run(tx, caller, &run)?;
            Ok(run)
        }
    }
}

fn begin(tx: &mut Tx<'_>, caller: &Caller, wish: &Wish) -> Result<Run, Problem> {
    if let Some(last) = rows::last_run_of(tx, caller, wish)?
        && rules::goes_on(&last, wish, caller.now)
    {
        let run = Run { status: RunStatus::Running, note: None, touched_at: caller.now, ..last };
        rows::update_run(tx, caller, &run)?;
        return Ok(run);
    }
    let run = Run {
        id: caller.new_id(),
        wish: wish.clone(),
        status: RunStatus::Running,
        started_at: caller.now,
        touched_at: caller.now,
        finished_at: None,
        next_page: 1,
        pages: None,
        announced: None,
        tally: Tally::default(),
        note: None,
    };
    rows::add_run(tx, caller, &run)?;
    Ok(run)
}

fn take_in(tx: &mut Tx<'_>, caller: &Caller, id: RunId, page: &Page) -> Result<Run, Problem> {
    let mut run = rows::run(tx, caller, id)?.ok_or(Problem::NotFound)?;
    if run.status != RunStatus::Running || run.next_page != page.number {
        return Err(Problem::Conflict(Message::new("waiting-run-elsewhere")));
    }
    let read_at = run.wish.recorded_at.unwrap_or(caller.now);
    for (position, read) in &page.records {
        let kept = match read {
            Ok(record) => note(tx, caller, &run, read_at, record)?,
            Err(fault) => Err(fault.clone()),
        };
        match kept {
            Ok(new) => {
                run.tally.kept += 1;
                run.tally.changed += i64::from(new);
            }
            Err(fault) => {
                run.tally.refused += 1;
                rows::refuse(tx, caller, run.id, page.number, *position, &fault)?;
            }
        }
    }
    run.tally.passed_over += page.passed_over;
    run.announced = page.announced.or(run.announced);
    run.pages = run.announced.map(|count| count.div_euclid(super::client::PAGE as i64) + 1);
    run.next_page += 1;
    run.touched_at = caller.now;
    if !page.more {
        run.status = RunStatus::Finished;
        run.finished_at = Some(caller.now);
        run.pages = Some(page.number);
        if run.announced == Some(0) {
            // A benefit that the register does not know is no error to it.
            let (key, given) = match &*run.wish.benefit {
                "" => (texts::key!("waiting-halt-no-queue"), &run.wish.branch),
                _ => (texts::key!("waiting-halt-nothing"), &run.wish.benefit),
            };
            run.note = Some((key.to_owned(), given.clone()));
        }
    }
    rows::update_run(tx, caller, &run)?;
    Ok(run)
}

/// Writes one record into the series of its queue; whether it said something new.
fn note(
    tx: &mut Tx<'_>,
    caller: &Caller,
    run: &Run,
    read_at: Instant,
    record: &Record,
) -> Result<Result<bool, Fault>, Problem> {
    let known = rows::queue_by_key(tx, caller, &record.about.key())?;
    let queue = known.unwrap_or_else(|| caller.new_id());
    if known.is_none() {
        rows::add_queue(tx, caller, queue, record, read_at)?;
    }
    let before = rows::reading_until(tx, caller, queue, record.said.definition, read_at)?;
    if let Some(before) = &before
        && before.run == run.id
    {
        if before.nfz_id == record.nfz_id {
            // The register moved while we were reading, and shows it on the next page again.
            return Ok(Ok(false));
        }
        let given = record.about.key().chars().take(80).collect();
        return Ok(Err(Fault {
            nfz_id: record.nfz_id.clone(),
            field: "id".to_owned(),
            why: Why::Twice,
            given,
        }));
    }
    let new = !before.as_ref().is_some_and(|before| before.said.repeats(&record.said));
    match &before {
        Some(before) if !new => rows::say_again(tx, caller, queue, before, run.id, record, read_at)?,
        _ => rows::add_reading(tx, caller, queue, run.id, record, read_at)?,
    }
    let begins = before.as_ref().filter(|_| !new).map_or(read_at, |before| before.read_at);
    rows::update_queue(tx, caller, queue, record, begins)?;
    Ok(Ok(new))
}

// ---- telling

pub fn runs(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Run>, Problem> {
    caller.must(Roles::MANAGE)?;
    Ok(rows::runs(tx, caller)?)
}

/// A run with what it kept out.
pub fn run(tx: &mut Tx<'_>, caller: &Caller, id: RunId) -> Result<(Run, Vec<Refused>), Problem> {
    caller.must(Roles::MANAGE)?;
    let run = rows::run(tx, caller, id)?.ok_or(Problem::NotFound)?;
    Ok((run, rows::refused(tx, caller, id)?))
}

/// What somebody looks for among the queues.
#[derive(Clone, Debug, Default)]
pub struct Search {
    /// The beginning of a locality's name; empty for everywhere.
    pub locality: String,
    pub kind: Option<super::model::Kind>,
    pub children: Option<bool>,
    pub case: Option<i64>,
    /// How many to pass over.
    pub skip: i64,
    pub most: i64,
}

/// Queues by how long one waits, the shortest first; those without a number last. And how many there are.
pub fn find(tx: &mut Tx<'_>, caller: &Caller, search: &Search) -> Result<(Vec<Queue>, i64), Problem> {
    rows::find(tx, caller, search)
}

/// Localities with queues, as the register writes them.
pub fn localities(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<String>, Problem> {
    rows::localities(tx, caller)
}

/// A queue with its series, the newest first.
pub fn queue(tx: &mut Tx<'_>, caller: &Caller, id: QueueId) -> Result<(Queue, Vec<Reading>), Problem> {
    let queue = rows::queue(tx, caller, id)?.ok_or(Problem::NotFound)?;
    Ok((queue, rows::series(tx, caller, id)?))
}

/// The queues of a service of the directory.
pub fn of_service(tx: &mut Tx<'_>, caller: &Caller, service: ServiceId) -> Result<Vec<Queue>, Problem> {
    rows::of_service(tx, caller, service)
}

/// The queues of some communes, by the first six digits of their TERC.
pub fn in_communes(tx: &mut Tx<'_>, caller: &Caller, communes: &[&str]) -> Result<Vec<Queue>, Problem> {
    let mut found = Vec::new();
    for commune in communes {
        found.extend(rows::of_commune(tx, caller, commune)?);
    }
    Ok(found)
}

/// A queue and how far it is. Without coordinates of its own, which is usual, it counts from the middle of its commune.
#[derive(Clone, Debug)]
pub struct Near {
    pub queue: Queue,
    pub km: f64,
}

/// The queues within a distance of a point, the shortest wait first, of equal ones the nearest; those without a number
/// last.
pub fn near(tx: &mut Tx<'_>, caller: &Caller, at: (f64, f64), km: f64) -> Result<Vec<Near>, Problem> {
    let gazetteer = Gazetteer::poland();
    // A queue with coordinates may lie nearer than the middle of its commune.
    let around = gazetteer
        .communes()
        .iter()
        .filter(|commune| distance_km(at, (commune.lat, commune.lon)) <= km + 15.0);
    let mut found = Vec::new();
    for commune in around {
        for queue in rows::of_commune(tx, caller, commune.code.get(..6).unwrap_or_default())? {
            let place = queue.coordinates.unwrap_or((commune.lat, commune.lon));
            let far = distance_km(at, place);
            if far <= km {
                found.push(Near { queue, km: far });
            }
        }
    }
    let days = |near: &Near| near.queue.newest.wait.days().map_or((true, 0), |days| (false, days));
    found.sort_by(|a, b| days(a).cmp(&days(b)).then(a.km.total_cmp(&b.km)).then(a.queue.id.cmp(&b.queue.id)));
    Ok(found)
}
