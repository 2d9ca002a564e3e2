use base::Id;

use crate::{
    model::{Gives, OrganisationId},
    row::{Extra, row},
};

row! {
    Support { id: Id<Support>, organisation: OrganisationId, kind: Gives, description: String, extra: Extra }
}

/// One line of the table: who gives what.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub organisation: String,
    pub support: Support,
}
