//! Every SQL statement that only the exchange in HSDS asks.

use ::store::{Statement, Tx, statement, values};
use base::{Id, Instant, Problem};
use people::Caller;
use serde_json::Value as Json;

use super::rows::Row;
use crate::model::{Entity, EntryId, LocationId, OrganisationId, ServiceId, TaxonomyId, TermId};

macro_rules! carried {
    ($entity:literal, $id:literal) => {
        concat!(
            "(CAST($5 AS text) IS NULL OR EXISTS (SELECT 1 FROM attribute a WHERE a.community_id = e.community_id \
             AND a.link_entity = '", $entity, "' AND a.link_id = ", $id, " AND a.taxonomy_term_id = $5)) \
             AND (CAST($6 AS text) IS NULL OR EXISTS (SELECT 1 FROM attribute a JOIN taxonomy_term t \
             ON t.community_id = a.community_id AND t.id = a.taxonomy_term_id WHERE a.community_id = e.community_id \
             AND a.link_entity = '", $entity, "' AND a.link_id = ", $id, " AND t.taxonomy_id = $6))"
        )
    };
}
macro_rules! services {
    () => {
        concat!(
            "FROM service s JOIN entry e ON e.community_id = s.community_id AND e.id = s.id \
             WHERE s.community_id = $1 AND e.retired_at IS NULL AND (CAST($2 AS text) IS NULL OR e.name_key LIKE $2) \
             AND (CAST($3 AS text) IS NULL OR s.organisation_id = $3) \
             AND (CAST($4 AS text) IS NULL OR e.changed_at >= $4) AND ",
            carried!("service", "s.id")
        )
    };
}
macro_rules! organisations {
    () => {
        concat!(
            "FROM organisation o JOIN entry e ON e.community_id = o.community_id AND e.id = o.id \
             WHERE o.community_id = $1 AND e.retired_at IS NULL AND (CAST($2 AS text) IS NULL OR e.name_key LIKE $2) \
             AND (CAST($3 AS text) IS NULL OR o.id = $3) AND (CAST($4 AS text) IS NULL OR e.changed_at >= $4) AND ",
            carried!("organization", "o.id")
        )
    };
}
// A place that is confidential is given nowhere.
macro_rules! given {
    () => {
        concat!(
            "FROM service_at_location g JOIN service s ON s.community_id = g.community_id AND s.id = g.service_id \
             JOIN entry e ON e.community_id = g.community_id AND e.id = g.service_id \
             JOIN location l ON l.community_id = g.community_id AND l.id = g.location_id \
             JOIN entry p ON p.community_id = g.community_id AND p.id = g.location_id \
             WHERE g.community_id = $1 AND e.retired_at IS NULL AND p.retired_at IS NULL AND NOT l.confidential \
             AND (CAST($2 AS text) IS NULL OR e.name_key LIKE $2) AND (CAST($3 AS text) IS NULL OR s.organisation_id = $3) \
             AND (CAST($4 AS text) IS NULL OR e.changed_at >= $4) AND ",
            carried!("service", "s.id"),
            " AND (CAST($7 AS text) IS NULL OR EXISTS (SELECT 1 FROM address d WHERE d.community_id = g.community_id \
             AND d.location_id = g.location_id AND d.postal_code = $7))"
        )
    };
}

statement! {
    SERVICES = concat!("SELECT s.id ", services!(), " ORDER BY s.id LIMIT $7 OFFSET $8");
    COUNT_SERVICES = concat!("SELECT COUNT(*) ", services!());
    ORGANISATIONS = concat!("SELECT o.id ", organisations!(), " ORDER BY o.id LIMIT $7 OFFSET $8");
    COUNT_ORGANISATIONS = concat!("SELECT COUNT(*) ", organisations!());
    GIVEN = concat!("SELECT g.service_id, g.id ", given!(), " ORDER BY g.id LIMIT $8 OFFSET $9");
    COUNT_GIVEN = concat!("SELECT COUNT(*) ", given!());
    SERVICE_OF_GIVEN = "SELECT service_id FROM service_at_location WHERE community_id = $1 AND id = $2";
    LOCATIONS_OF = "SELECT l.id FROM location l JOIN entry e ON e.community_id = l.community_id AND e.id = l.id \
        WHERE l.community_id = $1 AND l.organisation_id = $2 AND NOT l.confidential AND e.retired_at IS NULL \
        ORDER BY l.id LIMIT 200";
    KEPT_OF = "SELECT table_name, id, body FROM hsds_row WHERE community_id = $1 AND entry_id = $2 \
        ORDER BY table_name, id LIMIT 500";
    KEPT = "SELECT body FROM hsds_row WHERE community_id = $1 AND table_name = $2 AND id = $3";
}

/// What a list is asked for.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub search: Option<String>,
    pub organisation: Option<OrganisationId>,
    pub modified_after: Option<Instant>,
    pub term: Option<TermId>,
    pub taxonomy: Option<TaxonomyId>,
    pub postcode: Option<String>,
    pub skip: i64,
    pub most: i64,
}

impl Wanted {
    fn like(&self) -> Option<String> {
        let folded = texts::fold(self.search.as_deref()?).replace(['%', '_'], " ");
        (!folded.is_empty()).then(|| format!("%{folded}%"))
    }
}

/// A page of ids, and how many there are in all.
fn found<K>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    wanted: &Wanted,
    list: &'static Statement,
    count: &'static Statement,
) -> Result<(Vec<Id<K>>, i64), Problem> {
    let (community, like) = (caller.community.id, wanted.like());
    let like = like.as_deref();
    let values = values![
        community,
        like,
        wanted.organisation,
        wanted.modified_after,
        wanted.term,
        wanted.taxonomy,
        wanted.most,
        wanted.skip
    ];
    let found = tx.query(list, values, |row| row.get(0))?;
    let values =
        values![community, like, wanted.organisation, wanted.modified_after, wanted.term, wanted.taxonomy];
    Ok((found, tx.one(count, values, |row| row.get(0))?))
}

pub fn services(tx: &mut Tx<'_>, caller: &Caller, wanted: &Wanted) -> Result<(Vec<ServiceId>, i64), Problem> {
    found(tx, caller, wanted, &SERVICES, &COUNT_SERVICES)
}

pub fn organisations(
    tx: &mut Tx<'_>,
    caller: &Caller,
    wanted: &Wanted,
) -> Result<(Vec<OrganisationId>, i64), Problem> {
    found(tx, caller, wanted, &ORGANISATIONS, &COUNT_ORGANISATIONS)
}

/// Services at locations that may be shown: the service, and the id of the pair.
pub fn given(
    tx: &mut Tx<'_>,
    caller: &Caller,
    wanted: &Wanted,
) -> Result<(Vec<(ServiceId, Id<()>)>, i64), Problem> {
    let (community, like) = (caller.community.id, wanted.like());
    let (like, postcode) = (like.as_deref(), wanted.postcode.as_deref());
    let values = values![
        community,
        like,
        wanted.organisation,
        wanted.modified_after,
        wanted.term,
        wanted.taxonomy,
        postcode,
        wanted.most,
        wanted.skip
    ];
    let found = tx.query(&GIVEN, values, |row| Ok((row.get(0)?, row.get(1)?)))?;
    let values = values![
        community,
        like,
        wanted.organisation,
        wanted.modified_after,
        wanted.term,
        wanted.taxonomy,
        postcode
    ];
    Ok((found, tx.one(&COUNT_GIVEN, values, |row| row.get(0))?))
}

pub fn service_of_given(tx: &mut Tx<'_>, caller: &Caller, id: Id<()>) -> Result<Option<ServiceId>, Problem> {
    Ok(tx.first(&SERVICE_OF_GIVEN, values![caller.community.id, id], |row| row.get(0))?)
}

pub fn locations_of(
    tx: &mut Tx<'_>,
    caller: &Caller,
    organisation: OrganisationId,
) -> Result<Vec<LocationId>, Problem> {
    Ok(tx.query(&LOCATIONS_OF, values![caller.community.id, organisation], |row| row.get(0))?)
}

fn body(id: Id<()>, text: &str) -> Result<Row, Problem> {
    let mut row: Row = serde_json::from_str(text).map_err(|error| Problem::internal(error.to_string()))?;
    row.insert("id".to_owned(), Json::from(id.to_string()));
    Ok(row)
}

/// The kept rows that hang on an entry. Whoever asks has the entry as it may be shown.
pub fn kept_of(tx: &mut Tx<'_>, caller: &Caller, entry: EntryId) -> Result<Vec<(Entity, Row)>, Problem> {
    let rows = tx.query(&KEPT_OF, values![caller.community.id, entry], |row| {
        Ok((row.get::<Entity>(0)?, row.get::<Id<()>>(1)?, row.get::<String>(2)?))
    })?;
    rows.into_iter().map(|(table, id, text)| Ok((table, body(id, &text)?))).collect()
}

pub fn kept(tx: &mut Tx<'_>, caller: &Caller, table: Entity, id: Id<()>) -> Result<Option<Row>, Problem> {
    let text = tx.first(&KEPT, values![caller.community.id, table, id], |row| row.get::<String>(0))?;
    text.map(|text| body(id, &text)).transpose()
}
