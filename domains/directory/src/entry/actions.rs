//! What may be done with any entry.

use ::store::Tx;
use base::{Day, Instant, Message, Problem};
use people::{Caller, PersonId, Roles};

use super::{
    model::{Change, Difference, Entry, Filter, Kept, Limits},
    rules,
    store::{self, Head},
    whole::Whole,
};
use crate::model::{EntryId, Kind, Origin, OriginKind};

/// The longest name.
pub const NAME_MOST: usize = 250;

/// Writes an entry of any kind, new or known, with all its parts and a line of its history. `seen` is the version that
/// the form was made from; `None` writes over whatever is there.
pub fn save<W: Whole>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    card: &W,
    origin: &Origin,
    seen: Option<i64>,
) -> Result<Kept, Problem> {
    card.may_save(tx, caller)?;
    save_unasked(tx, caller, card, origin, seen)
}

/// The same, where who may was decided before: an accepted proposal.
pub(crate) fn save_unasked<W: Whole>(
    tx: &mut Tx<'_>,
    caller: &Caller,
    card: &W,
    origin: &Origin,
    seen: Option<i64>,
) -> Result<Kept, Problem> {
    let id = card.id();
    let before = W::saved(tx, caller, id)?.map(|card| card.facts()).unwrap_or_default();
    let differences = rules::differences(&before, &card.facts());
    let head = Head { id, kind: W::KIND, name: card.name().trim(), town: card.town().trim() };
    let kept = keep(tx, caller, &head, &differences, origin, seen)?;
    if kept != Kept::Same {
        let fresh = kept == Kept::New;
        card.put(tx, caller, fresh)?;
        card.parts().save(tx, caller, W::ENTITY, id, fresh)?;
    }
    Ok(kept)
}

/// What saving it would do. Changes nothing.
pub(crate) fn weigh<W: Whole>(tx: &mut Tx<'_>, caller: &Caller, card: &W) -> Result<Kept, Problem> {
    let Some(before) = W::saved(tx, caller, card.id())? else { return Ok(Kept::New) };
    let same = rules::differences(&before.facts(), &card.facts()).is_empty();
    Ok(if same { Kept::Same } else { Kept::Changed })
}

/// Writes the common part of an entry and its history. What comes back says whether the kind has anything to write.
fn keep(
    tx: &mut Tx<'_>,
    caller: &Caller,
    head: &Head<'_>,
    differences: &[Difference],
    origin: &Origin,
    seen: Option<i64>,
) -> Result<Kept, Problem> {
    let Some(entry) = store::hold(tx, caller, head.id)? else {
        store::insert(tx, caller, head, origin)?;
        store::change(tx, caller, head.id, 1, origin, differences)?;
        return Ok(Kept::New);
    };
    if entry.kind != head.kind {
        return Err(Problem::NotFound);
    }
    if differences.is_empty() {
        if let Some(day) = origin.checked_on
            && entry.checked_on.is_none_or(|known| known < day)
        {
            store::check(tx, caller, head.id, day)?;
        }
        return Ok(Kept::Same);
    }
    if seen.is_some_and(|seen| seen != entry.version) {
        return Err(Problem::conflict("directory-stale-form"));
    }
    store::update(tx, caller, head, origin)?;
    store::change(tx, caller, head.id, entry.version + 1, origin, differences)?;
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
    let difference = Difference { field: "retired".to_owned(), old: word(!retired), new: word(retired) };
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
