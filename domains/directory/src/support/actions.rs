//! What may be done with support.

use ::store::Tx;
use base::Problem;
use people::{Caller, Roles};

use super::{
    model::{Line, Support},
    store,
};
use crate::{entry, model::OrganisationId};

/// What an organisation gives, in the place of what was known.
pub fn set(
    tx: &mut Tx<'_>,
    caller: &Caller,
    organisation: OrganisationId,
    list: &[Support],
) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    entry::actions::find(tx, caller, organisation.cast(), crate::model::Kind::Organisation)?;
    store::replace(tx, caller, organisation, list)
}

/// Who gives what: the whole table, or one organisation's lines.
pub fn list(
    tx: &mut Tx<'_>,
    caller: &Caller,
    organisation: Option<OrganisationId>,
    most: i64,
) -> Result<Vec<Line>, Problem> {
    store::list(tx, caller, organisation, most)
}
