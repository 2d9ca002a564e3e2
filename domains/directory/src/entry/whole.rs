//! What the five kinds of entries have in common when they are saved.

use ::store::Tx;
use base::Problem;
use people::{Caller, Roles};

use crate::{
    model::{Entity, EntryId, Fact, Kind},
    part::model::Parts,
};

/// A kind of entry: its card with everything in it. The name, the parts and the history are written by
/// [`save`](super::actions::save), what is its own by [`put`](Whole::put). The trait cannot be named outside this room,
/// so that nobody reads or writes past the question who may.
pub trait Whole: Sized {
    const KIND: Kind;
    const ENTITY: Entity;
    fn id(&self) -> EntryId;
    fn name(&self) -> &str;
    fn town(&self) -> &str;
    fn parts(&self) -> &Parts;
    fn facts(&self) -> Vec<Fact>;
    /// Who may write it: those who keep the directory.
    fn may_save(&self, _: &mut Tx<'_>, caller: &Caller) -> Result<(), Problem> {
        caller.must(Roles::MANAGE)
    }
    /// As it is now, whoever asks.
    fn saved(tx: &mut Tx<'_>, caller: &Caller, id: EntryId) -> Result<Option<Self>, Problem>;
    /// Writes the rows of its own; `fresh` when there were none.
    fn put(&self, tx: &mut Tx<'_>, caller: &Caller, fresh: bool) -> Result<(), Problem>;
}
