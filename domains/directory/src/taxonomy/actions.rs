//! What may be done with taxonomies.

use ::store::Tx;
use base::Problem;
use people::{Caller, Roles};

use super::{
    model::{Ours, Taxonomy, Term},
    store,
};
use crate::{model::TermId, part::model::Attribute};

/// Writes our own taxonomies down, where they are missing: before anything carries one of their terms.
pub fn ensure(tx: &mut Tx<'_>, caller: &Caller) -> Result<(), Problem> {
    let all: usize = Ours::ALL.iter().map(|ours| ours.codes().len()).sum();
    if store::ours(tx, caller)? >= all as i64 {
        return Ok(());
    }
    for ours in Ours::ALL {
        store::put_taxonomy(
            tx,
            caller,
            &Taxonomy {
                code: Some(ours.as_str().to_owned()),
                name: ours.as_str().to_owned(),
                ..Taxonomy::blank(ours.id())
            },
        )?;
        for code in ours.codes() {
            let term = Term {
                taxonomy: Some(ours.id()),
                code: (*code).to_owned(),
                name: (*code).to_owned(),
                ..Term::blank(ours.term(code))
            };
            store::put_term(tx, caller, &term)?;
        }
    }
    Ok(())
}

/// An attribute that carries one of our terms.
pub fn carry(caller: &Caller, ours: Ours, code: &str) -> Attribute {
    Attribute { term: Some(ours.term(code)), ..Attribute::blank(caller.new_id()) }
}

pub fn put_taxonomy(tx: &mut Tx<'_>, caller: &Caller, taxonomy: &Taxonomy) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    store::put_taxonomy(tx, caller, taxonomy)
}

pub fn put_term(tx: &mut Tx<'_>, caller: &Caller, term: &Term) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    store::put_term(tx, caller, term)
}

pub fn taxonomies(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Taxonomy>, Problem> {
    store::taxonomies(tx, caller)
}

/// Every term, ours and others'.
pub fn terms(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Term>, Problem> {
    store::terms(tx, caller)
}

pub fn term(tx: &mut Tx<'_>, caller: &Caller, id: TermId) -> Result<Option<Term>, Problem> {
    store::term(tx, caller, id)
}
