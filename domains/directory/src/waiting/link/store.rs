use ::store::{Tx, statement, values};
use base::{Instant, Problem};
use people::Caller;

use crate::{
    model::ServiceId,
    waiting::{
        model::{Queue, QueueId},
        store::{queue_columns, queues, read_queue, reading_columns},
    },
};

statement! {
    // Only where the directory has a service in the same town: elsewhere there is nothing to propose.
    UNDECIDED = queues!("AND q.decided_at IS NULL AND (q.locality_key, q.provider, q.id) > ($2, $3, $4) \
        AND EXISTS (SELECT 1 FROM entry e WHERE e.community_id = q.community_id AND e.kind = 'service' \
        AND e.town_key = q.locality_key AND e.retired_at IS NULL) ORDER BY q.locality_key, q.provider, q.id LIMIT $5");
    LINKED = queues!("AND q.service_id IS NOT NULL ORDER BY q.service_id, q.id LIMIT 500");
    DECIDE = "UPDATE waiting_queue SET service_id = $3, decided_at = $4 WHERE community_id = $1 AND id = $2";
    SERVICES_OF_TOWN = "SELECT id FROM entry WHERE community_id = $1 AND kind = 'service' AND town_key = $2 \
        AND retired_at IS NULL ORDER BY name_key, id LIMIT 200";
}

/// Queues that nobody has decided about, in the order of towns and providers.
pub fn undecided(
    tx: &mut Tx<'_>,
    caller: &Caller,
    after: &(String, String, String),
    most: i64,
) -> Result<Vec<Queue>, Problem> {
    let (town, provider, id) = after;
    Ok(tx.query(&UNDECIDED, values![caller.community.id, town, provider, id, most], read_queue)?)
}

pub fn linked(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Queue>, Problem> {
    Ok(tx.query(&LINKED, values![caller.community.id], read_queue)?)
}

/// Whether there is such a queue.
pub fn decide(
    tx: &mut Tx<'_>,
    caller: &Caller,
    queue: QueueId,
    service: Option<ServiceId>,
    at: Option<Instant>,
) -> Result<bool, Problem> {
    Ok(tx.execute(&DECIDE, values![caller.community.id, queue, service, at])? == 1)
}

pub fn services_of_town(tx: &mut Tx<'_>, caller: &Caller, town: &str) -> Result<Vec<ServiceId>, Problem> {
    Ok(tx.query(&SERVICES_OF_TOWN, values![caller.community.id, texts::fold(town)], |row| row.get(0))?)
}
