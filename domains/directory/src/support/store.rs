//! Every SQL statement about support.

use ::store::{Tx, statement, values};
use base::Problem;
use people::Caller;

use super::model::{Line, Support};
use crate::{model::OrganisationId, part::store::put_row, row::Stored};

statement! {
    PUT_SUPPORT = "INSERT INTO support (community_id, id, organisation_id, kind, description, extra) VALUES ($1, \
        $2, $3, $4, $5, $6) ON CONFLICT (community_id, id) DO UPDATE SET organisation_id = \
        excluded.organisation_id, kind = excluded.kind, description = excluded.description, extra = \
        excluded.extra";
    DROP = "DELETE FROM support WHERE community_id = $1 AND organisation_id = $2";
    LIST = "SELECT e.name, u.id, u.organisation_id, u.kind, u.description, u.extra FROM support u \
        JOIN entry e ON e.community_id = u.community_id AND e.id = u.organisation_id \
        WHERE u.community_id = $1 AND e.retired_at IS NULL AND (CAST($2 AS text) IS NULL OR u.organisation_id = $2) \
        ORDER BY u.kind, e.name_key, u.id LIMIT $3";
}

pub fn replace(
    tx: &mut Tx<'_>,
    caller: &Caller,
    organisation: OrganisationId,
    list: &[Support],
) -> Result<(), Problem> {
    tx.execute(&DROP, values![caller.community.id, organisation])?;
    for support in list {
        put_row(tx, caller, &PUT_SUPPORT, &Support { organisation, ..support.clone() })?;
    }
    Ok(())
}

pub fn list(
    tx: &mut Tx<'_>,
    caller: &Caller,
    organisation: Option<OrganisationId>,
    most: i64,
) -> Result<Vec<Line>, Problem> {
    Ok(tx.query(&LIST, values![caller.community.id, organisation, most], |row| {
        Ok(Line { organisation: row.get(0)?, support: Support::take(row, &mut 1)? })
    })?)
}
