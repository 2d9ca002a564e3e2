use ::store::{Error, Row, Tx, statement, values};
use base::{Instant, Problem};
use people::Caller;
use serde::{Serialize, de::DeserializeOwned};

use super::model::{Outcome, Plan, PlanId, Status};

statement! {
    INSERT = "INSERT INTO access_plan (community_id, id, name, lever, aim, request, edition_id, status, done, total, \
        outcome, made_at, made_by, touched_at) VALUES ($1, $2, $3, $4, $5, $6, $7, 'running', 0, $8, $9, $10, $11, $10) \
        ON CONFLICT DO NOTHING";
    ONE = "SELECT p.id, p.name, p.lever, p.aim, p.request, p.edition_id, e.month, e.set_id, p.status, p.done, p.total, \
        p.outcome, p.made_at, p.touched_at FROM access_plan p JOIN edition e ON e.community_id = p.community_id AND \
        e.id = p.edition_id WHERE p.community_id = $1 AND p.id = $2";
    RECENT = "SELECT p.id, p.name, p.lever, p.aim, p.request, p.edition_id, e.month, e.set_id, p.status, p.done, p.total, \
        p.outcome, p.made_at, p.touched_at FROM access_plan p JOIN edition e ON e.community_id = p.community_id AND \
        e.id = p.edition_id WHERE p.community_id = $1 ORDER BY p.made_at DESC, p.id DESC LIMIT $2";
    TOUCH = "UPDATE access_plan SET done = $3, total = $4, touched_at = $5 WHERE community_id = $1 AND id = $2 \
        AND status = 'running'";
    FINISH = "UPDATE access_plan SET status = $3, outcome = COALESCE(CAST($4 AS text), outcome), touched_at = $5, \
        finished_at = $5 WHERE community_id = $1 AND id = $2 AND status = 'running'";
    CLAIM = "UPDATE access_plan SET touched_at = $3, status = 'running' WHERE community_id = $1 AND id = $2 \
        AND status <> 'finished' AND touched_at = $4";
}

fn json<T: Serialize>(value: &T) -> Result<String, Problem> {
    serde_json::to_string(value).map_err(|error| Problem::internal(format!("a plan as JSON: {error}")))
}

fn from_json<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> Result<T, Error> {
    let text: String = row.get(column)?;
    serde_json::from_str(&text).map_err(|error| Error::Column {
        statement: "access_plan",
        column,
        why: error.to_string(),
    })
}

fn plan(row: &Row<'_>) -> Result<Plan, Error> {
    Ok(Plan {
        id: row.get(0)?,
        name: row.get(1)?,
        lever: row.get(2)?,
        aim: row.get(3)?,
        request: from_json(row, 4)?,
        edition: row.get(5)?,
        month: row.get(6)?,
        set: row.get(7)?,
        status: row.get(8)?,
        done: row.get(9)?,
        total: row.get(10)?,
        outcome: from_json(row, 11)?,
        made_at: row.get(12)?,
        touched_at: row.get(13)?,
    })
}

/// Whether the plan is new.
pub fn insert(tx: &mut Tx<'_>, caller: &Caller, plan: &Plan) -> Result<bool, Problem> {
    let written = tx.execute(
        &INSERT,
        values![
            caller.community.id,
            plan.id,
            &plan.name,
            plan.lever,
            plan.aim,
            json(&plan.request)?,
            plan.edition,
            plan.total,
            json(&plan.outcome)?,
            plan.made_at,
            caller.by()
        ],
    )?;
    Ok(written == 1)
}

pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: PlanId) -> Result<Option<Plan>, Problem> {
    Ok(tx.first(&ONE, values![caller.community.id, id], plan)?)
}

pub fn recent(tx: &mut Tx<'_>, caller: &Caller, most: i64) -> Result<Vec<Plan>, Problem> {
    Ok(tx.query(&RECENT, values![caller.community.id, most], plan)?)
}

pub fn touch(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: PlanId,
    (done, total): (i64, i64),
    now: Instant,
) -> Result<(), Problem> {
    tx.execute(&TOUCH, values![caller.community.id, id, done, total, now])?;
    Ok(())
}

/// The better plan, or, where looking for it failed, the quick one as it stands.
pub fn finish(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: PlanId,
    status: Status,
    outcome: Option<&Outcome>,
    now: Instant,
) -> Result<(), Problem> {
    let outcome = outcome.map(json).transpose()?;
    tx.execute(&FINISH, values![caller.community.id, id, status, outcome, now])?;
    Ok(())
}

/// Takes over a search that nobody has touched since; only one node gets it.
pub fn claim(tx: &mut Tx<'_>, caller: &Caller, id: PlanId, seen: Instant) -> Result<bool, Problem> {
    Ok(tx.execute(&CLAIM, values![caller.community.id, id, caller.now, seen])? == 1)
}
