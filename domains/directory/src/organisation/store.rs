//! Every SQL statement about organisations.

use ::store::{Error, Row, Tx, statement, values};
use base::Problem;
use people::Caller;

use super::model::Organisation;
use crate::{entry::model::Keeping, model::OrganisationId, part::store::put_row, row::Stored};

statement! {
    PUT_ORGANISATION = "INSERT INTO organisation (community_id, id, alternate_name, description, email, website, \
        tax_status, tax_id, year_incorporated, legal_status, logo, uri, parent_id, extra) VALUES ($1, $2, $3, \
        $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) ON CONFLICT (community_id, id) DO UPDATE SET \
        alternate_name = excluded.alternate_name, description = excluded.description, email = excluded.email, \
        website = excluded.website, tax_status = excluded.tax_status, tax_id = excluded.tax_id, \
        year_incorporated = excluded.year_incorporated, legal_status = excluded.legal_status, logo = \
        excluded.logo, uri = excluded.uri, parent_id = excluded.parent_id, extra = excluded.extra";
    PAGE = "SELECT e.name, e.town, e.source, e.checked_on, e.changed_at, o.id, o.alternate_name, o.description, \
        o.email, o.website, o.tax_status, o.tax_id, o.year_incorporated, o.legal_status, o.logo, o.uri, \
        o.parent_id, o.extra FROM organisation o JOIN entry e ON e.community_id = o.community_id AND e.id = o.id \
        WHERE o.community_id = $1 AND o.id > $2 AND e.retired_at IS NULL ORDER BY o.id LIMIT $3";
    ONE = "SELECT e.name, e.town, e.source, e.checked_on, e.changed_at, o.id, o.alternate_name, o.description, \
        o.email, o.website, o.tax_status, o.tax_id, o.year_incorporated, o.legal_status, o.logo, o.uri, \
        o.parent_id, o.extra FROM organisation o JOIN entry e ON e.community_id = o.community_id AND e.id = o.id \
        WHERE o.community_id = $1 AND o.id = $2";
    NAME = "SELECT name FROM entry WHERE community_id = $1 AND id = $2 AND kind = 'organisation'";
    NAMES = "SELECT o.id, e.name FROM organisation o JOIN entry e ON e.community_id = o.community_id AND e.id = o.id \
        WHERE o.community_id = $1 AND e.retired_at IS NULL ORDER BY e.name_key, o.id LIMIT $2";
}

/// Name, town and keeping of an entry as the selects of this room begin, then the row itself.
pub struct Found<T> {
    pub name: String,
    pub town: String,
    pub keeping: Keeping,
    pub row: T,
}

pub fn read<T: Stored>(row: &Row<'_>) -> Result<Found<T>, Error> {
    let keeping = Keeping { source: row.get(2)?, checked_on: row.get(3)?, changed_at: row.get(4)? };
    Ok(Found { name: row.get(0)?, town: row.get(1)?, keeping, row: T::take(row, &mut 5)? })
}

pub fn put(tx: &mut Tx<'_>, caller: &Caller, row: &Organisation) -> Result<(), Problem> {
    put_row(tx, caller, &PUT_ORGANISATION, row)
}

pub fn one(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: OrganisationId,
) -> Result<Option<Found<Organisation>>, Problem> {
    Ok(tx.first(&ONE, values![caller.community.id, id], read)?)
}

pub fn page(
    tx: &mut Tx<'_>,
    caller: &Caller,
    after: Option<OrganisationId>,
    most: i64,
) -> Result<Vec<Found<Organisation>>, Problem> {
    let after = after.map(|id| id.to_string()).unwrap_or_default();
    Ok(tx.query(&PAGE, values![caller.community.id, after, most], read)?)
}

pub fn names(tx: &mut Tx<'_>, caller: &Caller, most: i64) -> Result<Vec<(OrganisationId, String)>, Problem> {
    Ok(tx.query(&NAMES, values![caller.community.id, most], |row| Ok((row.get(0)?, row.get(1)?)))?)
}

pub fn name(tx: &mut Tx<'_>, caller: &Caller, id: OrganisationId) -> Result<Option<String>, Problem> {
    Ok(tx.first(&NAME, values![caller.community.id, id], |row| row.get(0))?)
}
