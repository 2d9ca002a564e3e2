//! What may be done with any entry.

use ::store::Tx;
use base::{Day, Instant, Message, Problem};
use people::{Caller, PersonId, Roles};

use super::{
    model::{Change, Entry, Filter, Kept, Limits},
    rules,
    store::{self, Head},
};
use crate::model::{EntryId, Fact, Kind, Origin, OriginKind};

/// The longest name.
pub const NAME_MOST: usize = 250;

/// What a kind of entry hands over to be kept.
pub struct Keep<'a> {
    pub id: EntryId,
    pub kind: Kind,
    pub name: &'a str,
    pub town: &'a str,
    /// As they are now; empty for a new entry.
    pub before: Vec<Fact>,
    pub after: Vec<Fact>,
    pub origin: &'a Origin,
    /// The version that the form was made from; `None` writes over whatever is there.
    pub seen: Option<i64>,
}

/// Writes the common part of an entry and its history. What comes back says whether the kind has anything to write.
/// Who may do it, the kind has asked.
pub(crate) fn keep(tx: &mut Tx<'_>, caller: &Caller, keep: Keep<'_>) -> Result<Kept, Problem> {
    let name = keep.name.trim();
    let head = Head { id: keep.id, kind: keep.kind, name, town: keep.town.trim() };
    let differences = rules::differences(&keep.before, &keep.after);
    let Some(entry) = store::hold(tx, caller, keep.id)? else {
        store::insert(tx, caller, &head, keep.origin)?;
        store::change(tx, caller, keep.id, 1, keep.origin, &differences)?;
        return Ok(Kept::New);
    };
    if entry.kind != keep.kind {
        return Err(Problem::NotFound);
    }
    if differences.is_empty() {
        if let Some(day) = keep.origin.checked_on
            && entry.checked_on.is_none_or(|known| known < day)
        {
            store::check(tx, caller, keep.id, day)?;
        }
        return Ok(Kept::Same);
    }
    if keep.seen.is_some_and(|seen| seen != entry.version) {
        return Err(Problem::conflict("directory-stale-form"));
    }
    store::update(tx, caller, &head, keep.origin)?;
    store::change(tx, caller, keep.id, entry.version + 1, keep.origin, &differences)?;
    Ok(Kept::Changed)
}

/// An entry for those who keep the directory.
pub fn entry(tx: &mut Tx<'_>, caller: &Caller, id: EntryId, kind: Kind) -> Result<Entry, Problem> {
    find(tx, caller, id, kind)
}

/// An entry of a kind, whoever asks; what of it may be shown, the kind decides.
pub(crate) fn find(tx: &mut Tx<'_>, caller: &Caller, id: EntryId, kind: Kind) -> Result<Entry, Problem> {
    store::by_id(tx, caller, id)?.filter(|entry| entry.kind == kind).ok_or(Problem::NotFound)
}

/// The entry that came from a source under an id of its own: a second import finds what the first one made.
pub fn from_source(
    tx: &mut Tx<'_>,
    caller: &Caller,
    source: &str,
    reference: &str,
) -> Result<Option<Entry>, Problem> {
    caller.must(Roles::MANAGE)?;
    store::by_source(tx, caller, source, reference)
}

/// A page of the desk's list, in the order of names.
pub fn list(
    tx: &mut Tx<'_>,
    caller: &Caller,
    kind: Kind,
    filter: &Filter,
    after: Option<(&str, EntryId)>,
    most: i64,
) -> Result<Vec<Entry>, Problem> {
    caller.must(Roles::MANAGE)?;
    let id = after.map(|(_, id)| id.to_string()).unwrap_or_default();
    store::list(tx, caller, kind, filter, (after.map_or("", |(name, _)| name), &id), most)
}

/// How many living entries there are of each kind.
pub fn counts(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<(Kind, i64)>, Problem> {
    store::count(tx, caller)
}

/// What was changed after a moment (and after an id within it), oldest first: an index or a copy follows by this.
pub fn changed_since(
    tx: &mut Tx<'_>,
    caller: &Caller,
    at: Instant,
    after: EntryId,
    most: i64,
) -> Result<Vec<(EntryId, Kind, Instant)>, Problem> {
    store::changed_since(tx, caller, at, after, most)
}

/// The history of an entry, newest first.
pub fn history(tx: &mut Tx<'_>, caller: &Caller, id: EntryId, most: i64) -> Result<Vec<Change>, Problem> {
    caller.must(Roles::MANAGE)?;
    store::changes(tx, caller, id, most)
}

/// Somebody made sure that all of it is still so.
pub fn confirm(tx: &mut Tx<'_>, caller: &Caller, id: EntryId, day: Day) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    if day > caller.today() {
        return Err(Problem::field("checked_on", Message::new("directory-day-ahead")));
    }
    let entry = store::hold(tx, caller, id)?.ok_or(Problem::NotFound)?;
    if entry.checked_on.is_none_or(|known| known < day) {
        store::check(tx, caller, id, day)?;
    }
    Ok(())
}

/// Takes an entry out of everything that is shown, or puts it back. Its past stays.
pub fn set_retired(tx: &mut Tx<'_>, caller: &Caller, id: EntryId, retired: bool) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    let entry = store::hold(tx, caller, id)?.ok_or(Problem::NotFound)?;
    if entry.retired_at.is_some() == retired {
        return Ok(());
    }
    store::retire(tx, caller, id, retired.then_some(caller.now))?;
    let mut origin = Origin::staff(caller);
    if caller.by().is_none() {
        origin.kind = OriginKind::Import;
    }
    let word = |retired: bool| if retired { "yes" } else { "no" }.to_owned();
    let difference =
        super::model::Difference { field: "retired".to_owned(), old: word(!retired), new: word(retired) };
    store::change(tx, caller, id, entry.version + 1, &origin, &[difference])
}

/// Who is asked whether an entry is still so.
pub fn set_owner(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: EntryId,
    owner: Option<PersonId>,
) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    store::hold(tx, caller, id)?.ok_or(Problem::NotFound)?;
    store::own(tx, caller, id, owner)
}

pub fn limits(tx: &mut Tx<'_>, caller: &Caller) -> Result<Limits, Problem> {
    store::limits(tx, caller)
}

pub fn set_limits(tx: &mut Tx<'_>, caller: &Caller, limits: Limits) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    if !(7..=3650).contains(&limits.stale) || limits.very_stale > 7300 {
        let message = Message::new("web-field-number").number("least", 7).number("most", 3650);
        return Err(Problem::field("stale", message));
    }
    if limits.very_stale <= limits.stale {
        return Err(Problem::field("very_stale", Message::new("directory-limits-order")));
    }
    store::set_limits(tx, caller, limits)
}
