//! Every SQL statement about taxonomies.

use ::store::{Tx, statement, values};
use base::Problem;
use people::Caller;

use super::model::{Taxonomy, Term};
use crate::{model::TermId, part::store::put_row, row::Stored};

statement! {
    PUT_TAXONOMY = "INSERT INTO taxonomy (community_id, id, code, name, description, uri, version, extra) VALUES \
        ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (community_id, id) DO UPDATE SET code = excluded.code, name \
        = excluded.name, description = excluded.description, uri = excluded.uri, version = excluded.version, \
        extra = excluded.extra";
    PUT_TAXONOMY_TERM = "INSERT INTO taxonomy_term (community_id, id, taxonomy_id, code, name, description, \
        parent_id, language, term_uri, extra) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT \
        (community_id, id) DO UPDATE SET taxonomy_id = excluded.taxonomy_id, code = excluded.code, name = \
        excluded.name, description = excluded.description, parent_id = excluded.parent_id, language = \
        excluded.language, term_uri = excluded.term_uri, extra = excluded.extra";
    TAXONOMIES = "SELECT id, code, name, description, uri, version, extra FROM taxonomy WHERE community_id = $1  \
        ORDER BY id";
    TERMS = "SELECT id, taxonomy_id, code, name, description, parent_id, language, term_uri, extra FROM \
        taxonomy_term WHERE community_id = $1  ORDER BY id";
    TERM = "SELECT id, taxonomy_id, code, name, description, parent_id, language, term_uri, extra FROM \
        taxonomy_term WHERE community_id = $1 AND id = $2";
    OURS = "SELECT COUNT(*) FROM taxonomy_term t JOIN taxonomy x ON x.community_id = t.community_id \
        AND x.id = t.taxonomy_id WHERE t.community_id = $1 AND x.code IS NOT NULL";
}

pub fn put_taxonomy(tx: &mut Tx<'_>, caller: &Caller, row: &Taxonomy) -> Result<(), Problem> {
    put_row(tx, caller, &PUT_TAXONOMY, row)
}

pub fn put_term(tx: &mut Tx<'_>, caller: &Caller, row: &Term) -> Result<(), Problem> {
    put_row(tx, caller, &PUT_TAXONOMY_TERM, row)
}

pub fn taxonomies(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Taxonomy>, Problem> {
    Ok(tx.query(&TAXONOMIES, values![caller.community.id], Taxonomy::read)?)
}

pub fn terms(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Term>, Problem> {
    Ok(tx.query(&TERMS, values![caller.community.id], Term::read)?)
}

pub fn term(tx: &mut Tx<'_>, caller: &Caller, id: TermId) -> Result<Option<Term>, Problem> {
    Ok(tx.first(&TERM, values![caller.community.id, id], Term::read)?)
}

/// How many terms our own taxonomies have here.
pub fn ours(tx: &mut Tx<'_>, caller: &Caller) -> Result<i64, Problem> {
    Ok(tx.one(&OURS, values![caller.community.id], |row| row.get(0))?)
}
