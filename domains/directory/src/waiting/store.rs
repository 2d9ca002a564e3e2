//! Every SQL statement about waiting times.

use ::store::{Error, Row, Tx, statement, values};
use base::{Instant, Problem};
use people::Caller;

use super::{
    actions::Search,
    model::{
        Definition, Fault, Queue, QueueId, Reading, Record, Refused, Run, RunId, Said, State, Tally, Wait,
        Wish,
    },
};
use crate::model::ServiceId;

macro_rules! run_columns {
    () => {
        "id, source, recorded_at, branch, case_kind, benefit, status, started_at, touched_at, finished_at, next_page, \
         pages, announced, kept, changed, passed_over, refused, note, note_given"
    };
}
macro_rules! queue_columns {
    () => {
        "q.id, q.case_kind, q.benefit, q.kind, q.children, q.provider, q.place, q.address, q.locality, q.phone, \
         q.teryt_place, q.latitude, q.longitude, q.service_id, "
    };
}
macro_rules! reading_columns {
    () => {
        "r.read_at, r.last_read_at, r.definition, r.state, r.wait_days, r.wait_text, r.situation_as_at, r.awaiting, \
         r.removed, r.average_days, r.stats_month"
    };
}
macro_rules! queues {
    ($where:literal) => {
        concat!(
            "SELECT ",
            queue_columns!(),
            reading_columns!(),
            " FROM waiting_queue q JOIN waiting_reading r \
             ON r.community_id = q.community_id AND r.queue_id = q.id AND r.definition = q.definition \
             AND r.read_at = q.newest_at WHERE q.community_id = $1 ",
            $where
        )
    };
}
macro_rules! searched {
    () => {
        "q.community_id = $1 AND substr(q.locality_key, 1, length(CAST($2 AS text))) = CAST($2 AS text) \
         AND (CAST($3 AS text) IS NULL OR q.kind = $3) AND (CAST($4 AS boolean) IS NULL OR q.children = $4) \
         AND (CAST($5 AS bigint) IS NULL OR q.case_kind = $5)"
    };
}

pub(super) use {queue_columns, queues, reading_columns};

statement! {
    ADD_RUN = "INSERT INTO waiting_run (community_id, id, source, recorded_at, branch, case_kind, benefit, status, \
        started_at, touched_at, next_page, kept, changed, passed_over, refused) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9, $10, 0, 0, 0, 0)";
    UPDATE_RUN = "UPDATE waiting_run SET status = $3, touched_at = $4, finished_at = $5, next_page = $6, pages = $7, \
        announced = $8, kept = $9, changed = $10, passed_over = $11, refused = $12, note = $13, note_given = $14 \
        WHERE community_id = $1 AND id = $2";
    RUN = concat!("SELECT ", run_columns!(), " FROM waiting_run WHERE community_id = $1 AND id = $2");
    RUNS = concat!("SELECT ", run_columns!(), " FROM waiting_run WHERE community_id = $1 \
        ORDER BY started_at DESC, id DESC LIMIT 50");
    LAST_RUN_OF = concat!("SELECT ", run_columns!(), " FROM waiting_run WHERE community_id = $1 AND source = $2 \
        AND branch = $3 AND case_kind = $4 AND benefit = $5 ORDER BY started_at DESC, id DESC LIMIT 1");
    REFUSE = "INSERT INTO waiting_refused (community_id, run_id, page, position, nfz_id, field, why, given) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    REFUSED = "SELECT page, position, nfz_id, field, why, given FROM waiting_refused WHERE community_id = $1 \
        AND run_id = $2 ORDER BY page, position LIMIT 500";

    QUEUE_BY_KEY = "SELECT id FROM waiting_queue WHERE community_id = $1 AND nfz_key = $2";
    ADD_QUEUE = "INSERT INTO waiting_queue (community_id, id, nfz_key, case_kind, benefit, kind, provider, \
        provider_code, place, address, locality, locality_key, phone, teryt_place, commune, definition, newest_at) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)";
    // What an older recording says of a place does not overwrite what a newer one said.
    UPDATE_QUEUE = "UPDATE waiting_queue SET kind = $3, children = $4, provider = $5, place = $6, address = $7, \
        locality = $8, locality_key = $9, phone = $10, teryt_place = $11, commune = $12, latitude = $13, \
        longitude = $14, definition = $15, newest_at = $16, wait_days = $17 \
        WHERE community_id = $1 AND id = $2 AND newest_at <= $16";

    READING_UNTIL = concat!("SELECT r.run_id, r.nfz_id, r.record, ", reading_columns!(), " FROM waiting_reading r \
        WHERE r.community_id = $1 AND r.queue_id = $2 AND r.definition = $3 AND r.read_at <= $4 \
        ORDER BY r.read_at DESC LIMIT 1");
    ADD_READING = "INSERT INTO waiting_reading (community_id, queue_id, definition, read_at, last_read_at, run_id, \
        nfz_id, state, wait_text, wait_days, situation_as_at, awaiting, removed, average_days, stats_month, record) \
        VALUES ($1, $2, $3, $4, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15) \
        ON CONFLICT (community_id, queue_id, definition, read_at) DO UPDATE SET run_id = $5, nfz_id = $6, state = $7, \
        wait_text = $8, wait_days = $9, situation_as_at = $10, awaiting = $11, removed = $12, average_days = $13, \
        stats_month = $14, record = $15";
    SAY_AGAIN = "UPDATE waiting_reading SET last_read_at = CASE WHEN last_read_at < $5 THEN $5 ELSE last_read_at END, \
        run_id = $6, nfz_id = $7, record = $8 WHERE community_id = $1 AND queue_id = $2 AND definition = $3 \
        AND read_at = $4";
    SERIES = concat!("SELECT ", reading_columns!(), " FROM waiting_reading r WHERE r.community_id = $1 \
        AND r.queue_id = $2 ORDER BY r.read_at DESC, r.definition DESC LIMIT 500");

    QUEUE = queues!("AND q.id = $2");
    OF_SERVICE = queues!("AND q.service_id = $2 ORDER BY q.case_kind, q.wait_days NULLS LAST, q.id");
    OF_COMMUNE = queues!("AND q.commune = $2 ORDER BY q.case_kind, q.wait_days NULLS LAST, q.id");
    FIND = concat!("SELECT ", queue_columns!(), reading_columns!(), " FROM waiting_queue q JOIN waiting_reading r \
        ON r.community_id = q.community_id AND r.queue_id = q.id AND r.definition = q.definition \
        AND r.read_at = q.newest_at WHERE ", searched!(),
        " ORDER BY q.wait_days NULLS LAST, q.locality_key, q.provider, q.id LIMIT $6 OFFSET $7");
    COUNT = concat!("SELECT COUNT(*) FROM waiting_queue q WHERE ", searched!());
    LOCALITIES = "SELECT DISTINCT locality FROM waiting_queue WHERE community_id = $1 ORDER BY locality";
}

// ---- runs

pub(super) fn add_run(tx: &mut Tx<'_>, caller: &Caller, run: &Run) -> Result<(), Error> {
    let wish = &run.wish;
    tx.execute(
        &ADD_RUN,
        values![
            caller.community.id,
            run.id,
            &wish.source,
            wish.recorded_at,
            &wish.branch,
            wish.case,
            &wish.benefit,
            run.status,
            run.started_at,
            run.next_page
        ],
    )?;
    Ok(())
}

pub(super) fn update_run(tx: &mut Tx<'_>, caller: &Caller, run: &Run) -> Result<(), Error> {
    tx.execute(
        &UPDATE_RUN,
        values![
            caller.community.id,
            run.id,
            run.status,
            run.touched_at,
            run.finished_at,
            run.next_page,
            run.pages,
            run.announced,
            run.tally.kept,
            run.tally.changed,
            run.tally.passed_over,
            run.tally.refused,
            run.note.as_ref().map(|(key, _)| key.as_str()),
            run.note.as_ref().map(|(_, given)| given.as_str())
        ],
    )?;
    Ok(())
}

fn read_run(row: &Row<'_>) -> Result<Run, Error> {
    Ok(Run {
        id: row.get(0)?,
        wish: Wish {
            source: row.get(1)?,
            recorded_at: row.get(2)?,
            branch: row.get(3)?,
            case: row.get(4)?,
            benefit: row.get(5)?,
        },
        status: row.get(6)?,
        started_at: row.get(7)?,
        touched_at: row.get(8)?,
        finished_at: row.get(9)?,
        next_page: row.get(10)?,
        pages: row.get(11)?,
        announced: row.get(12)?,
        tally: Tally {
            kept: row.get(13)?,
            changed: row.get(14)?,
            passed_over: row.get(15)?,
            refused: row.get(16)?,
        },
        note: row.get::<Option<String>>(17)?.zip(row.get::<Option<String>>(18)?),
    })
}

pub(super) fn run(tx: &mut Tx<'_>, caller: &Caller, id: RunId) -> Result<Option<Run>, Error> {
    tx.first(&RUN, values![caller.community.id, id], read_run)
}

pub(super) fn runs(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Run>, Error> {
    tx.query(&RUNS, values![caller.community.id], read_run)
}

pub(super) fn last_run_of(tx: &mut Tx<'_>, caller: &Caller, wish: &Wish) -> Result<Option<Run>, Error> {
    let values = values![caller.community.id, &wish.source, &wish.branch, wish.case, &wish.benefit];
    tx.first(&LAST_RUN_OF, values, read_run)
}

pub(super) fn refuse(
    tx: &mut Tx<'_>,
    caller: &Caller,
    run: RunId,
    page: i64,
    position: i64,
    fault: &Fault,
) -> Result<(), Error> {
    tx.execute(
        &REFUSE,
        values![
            caller.community.id,
            run,
            page,
            position,
            &fault.nfz_id,
            &fault.field,
            fault.why,
            &fault.given
        ],
    )?;
    Ok(())
}

pub(super) fn refused(tx: &mut Tx<'_>, caller: &Caller, run: RunId) -> Result<Vec<Refused>, Error> {
    tx.query(&REFUSED, values![caller.community.id, run], |row| {
        Ok(Refused {
            page: row.get(0)?,
            position: row.get(1)?,
            nfz_id: row.get(2)?,
            field: row.get(3)?,
            why: row.get(4)?,
            given: row.get(5)?,
        })
    })
}

// ---- queues

pub(super) fn queue_by_key(tx: &mut Tx<'_>, caller: &Caller, key: &str) -> Result<Option<QueueId>, Error> {
    tx.first(&QUEUE_BY_KEY, values![caller.community.id, key], |row| row.get(0))
}

pub(super) fn add_queue(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: QueueId,
    record: &Record,
    read_at: Instant,
) -> Result<(), Error> {
    let about = &record.about;
    tx.execute(
        &ADD_QUEUE,
        values![
            caller.community.id,
            id,
            about.key(),
            about.case,
            &about.benefit,
            about.kind,
            &about.provider,
            &about.provider_code,
            &about.place,
            &about.address,
            &about.locality,
            texts::fold(&about.locality),
            &about.phone,
            &about.teryt_place,
            about.commune(),
            record.said.definition,
            read_at
        ],
    )?;
    Ok(())
}

/// `begins` is when the reading that is now the newest began.
pub(super) fn update_queue(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: QueueId,
    record: &Record,
    begins: Instant,
) -> Result<(), Error> {
    let about = &record.about;
    tx.execute(
        &UPDATE_QUEUE,
        values![
            caller.community.id,
            id,
            about.kind,
            about.children,
            &about.provider,
            &about.place,
            &about.address,
            &about.locality,
            texts::fold(&about.locality),
            &about.phone,
            &about.teryt_place,
            about.commune(),
            about.coordinates.map(|(latitude, _)| latitude),
            about.coordinates.map(|(_, longitude)| longitude),
            record.said.definition,
            begins,
            record.said.wait.days()
        ],
    )?;
    Ok(())
}

pub(super) fn read_queue(row: &Row<'_>) -> Result<Queue, Error> {
    Ok(Queue {
        id: row.get(0)?,
        case: row.get(1)?,
        benefit: row.get(2)?,
        kind: row.get(3)?,
        children: row.get(4)?,
        provider: row.get(5)?,
        place: row.get(6)?,
        address: row.get(7)?,
        locality: row.get(8)?,
        phone: row.get(9)?,
        teryt_place: row.get(10)?,
        coordinates: row.get::<Option<f64>>(11)?.zip(row.get::<Option<f64>>(12)?),
        service: row.get(13)?,
        newest: read_reading(row, 14)?,
    })
}

pub(super) fn queue(tx: &mut Tx<'_>, caller: &Caller, id: QueueId) -> Result<Option<Queue>, Problem> {
    Ok(tx.first(&QUEUE, values![caller.community.id, id], read_queue)?)
}

pub(super) fn of_service(
    tx: &mut Tx<'_>,
    caller: &Caller,
    service: ServiceId,
) -> Result<Vec<Queue>, Problem> {
    Ok(tx.query(&OF_SERVICE, values![caller.community.id, service], read_queue)?)
}

pub(super) fn of_commune(tx: &mut Tx<'_>, caller: &Caller, commune: &str) -> Result<Vec<Queue>, Problem> {
    Ok(tx.query(&OF_COMMUNE, values![caller.community.id, commune], read_queue)?)
}

pub(super) fn find(tx: &mut Tx<'_>, caller: &Caller, search: &Search) -> Result<(Vec<Queue>, i64), Problem> {
    let (community, locality) = (caller.community.id, texts::fold(&search.locality));
    let values =
        values![community, &locality, search.kind, search.children, search.case, search.most, search.skip];
    let found = tx.query(&FIND, values, read_queue)?;
    let values = values![community, &locality, search.kind, search.children, search.case];
    Ok((found, tx.one(&COUNT, values, |row| row.get(0))?))
}

pub(super) fn localities(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<String>, Problem> {
    Ok(tx.query(&LOCALITIES, values![caller.community.id], |row| row.get(0))?)
}

// ---- readings

/// A reading as the next one is compared with it.
pub(super) struct Before {
    pub run: RunId,
    pub nfz_id: String,
    pub read_at: Instant,
    pub said: Said,
}

pub(super) fn reading_until(
    tx: &mut Tx<'_>,
    caller: &Caller,
    queue: QueueId,
    definition: Definition,
    until: Instant,
) -> Result<Option<Before>, Error> {
    tx.first(&READING_UNTIL, values![caller.community.id, queue, definition, until], |row| {
        let reading = read_reading(row, 3)?;
        Ok(Before {
            run: row.get(0)?,
            nfz_id: row.get(1)?,
            read_at: reading.read_at,
            said: Said {
                definition: reading.definition,
                wait: reading.wait,
                wait_text: reading.wait_text,
                situation_as_at: reading.situation_as_at,
                awaiting: reading.awaiting,
                removed: reading.removed,
                average_days: reading.average_days,
                stats_month: reading.stats_month,
                record: row.get(2)?,
            },
        })
    })
}

pub(super) fn add_reading(
    tx: &mut Tx<'_>,
    caller: &Caller,
    queue: QueueId,
    run: RunId,
    record: &Record,
    read_at: Instant,
) -> Result<(), Error> {
    let said = &record.said;
    tx.execute(
        &ADD_READING,
        values![
            caller.community.id,
            queue,
            said.definition,
            read_at,
            run,
            &record.nfz_id,
            said.wait.state(),
            said.wait_text.as_deref(),
            said.wait.days(),
            said.situation_as_at,
            said.awaiting,
            said.removed,
            said.average_days,
            said.stats_month.as_deref(),
            &said.record
        ],
    )?;
    Ok(())
}

pub(super) fn say_again(
    tx: &mut Tx<'_>,
    caller: &Caller,
    queue: QueueId,
    before: &Before,
    run: RunId,
    record: &Record,
    read_at: Instant,
) -> Result<(), Error> {
    tx.execute(
        &SAY_AGAIN,
        values![
            caller.community.id,
            queue,
            before.said.definition,
            before.read_at,
            read_at,
            run,
            &record.nfz_id,
            &record.said.record
        ],
    )?;
    Ok(())
}

fn read_reading(row: &Row<'_>, from: usize) -> Result<Reading, Error> {
    let (state, days) = (row.get::<State>(from + 3)?, row.get::<Option<i64>>(from + 4)?);
    let wait = Wait::of(state, days)
        .ok_or_else(|| Error::Engine(format!("a reading is {state} and has {days:?} days")))?;
    Ok(Reading {
        read_at: row.get(from)?,
        last_read_at: row.get(from + 1)?,
        definition: row.get(from + 2)?,
        wait,
        wait_text: row.get(from + 5)?,
        situation_as_at: row.get(from + 6)?,
        awaiting: row.get(from + 7)?,
        removed: row.get(from + 8)?,
        average_days: row.get(from + 9)?,
        stats_month: row.get(from + 10)?,
    })
}

pub(super) fn series(tx: &mut Tx<'_>, caller: &Caller, queue: QueueId) -> Result<Vec<Reading>, Problem> {
    Ok(tx.query(&SERIES, values![caller.community.id, queue], |row| read_reading(row, 0))?)
}
