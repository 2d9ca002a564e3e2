//! Owners: who is asked whether an entry is still so, the secret link by which they answer, what they propose, and the
//! decision of the town.
//!
//! A link is good for one entry, thirty days and one answer. An answer that says "all of it is still so" counts at once;
//! one that changes something waits until somebody of the town accepts or declines it. A confidential location is never
//! sent anywhere: it is asked about by telephone.

use ::store::{Error, Row, Tx, statement, values};
use base::{Id, Instant, Message, Problem};
use people::{Caller, PersonId, PersonKind, Roles, person, post};
use texts::Lang;
use web::Values;

use super::{
    model::{Difference, Entry},
    rules, store,
};
use crate::{
    form::{self, Card},
    model::{EntryId, Kind, Origin, OriginKind, Verdict},
};

statement! {
    NEW_LINK = "INSERT INTO entry_link (community_id, token_hash, entry_id, created_at, expires_at) \
        VALUES ($1, $2, $3, $4, $5)";
    LINK = "SELECT entry_id FROM entry_link WHERE community_id = $1 AND token_hash = $2 AND used_at IS NULL \
        AND expires_at > $3";
    USE_LINK = "UPDATE entry_link SET used_at = $3 WHERE community_id = $1 AND token_hash = $2 AND used_at IS NULL";
    FORGET_LINKS = "DELETE FROM entry_link WHERE community_id = $1 AND expires_at < $2";
    PROPOSE = "INSERT INTO proposal (community_id, id, entry_id, seen, body, note, sent_at, by_id, reason) \
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '') ON CONFLICT DO NOTHING";
    WAITING = "SELECT p.id, p.entry_id, e.kind, e.name, e.town, p.sent_at FROM proposal p \
        JOIN entry e ON e.community_id = p.community_id AND e.id = p.entry_id \
        WHERE p.community_id = $1 AND p.decided_at IS NULL AND (p.sent_at, p.id) > ($2, $3) \
        ORDER BY p.sent_at, p.id LIMIT $4";
    WAITING_COUNT = "SELECT COUNT(*) FROM proposal WHERE community_id = $1 AND decided_at IS NULL";
    PROPOSAL = "SELECT id, entry_id, seen, body, note, sent_at, by_id, verdict, reason FROM proposal \
        WHERE community_id = $1 AND id = $2";
    DECIDE = "UPDATE proposal SET decided_at = $3, decided_by = $4, verdict = $5, reason = $6 WHERE community_id = $1 \
        AND id = $2 AND decided_at IS NULL";
    STALE = "SELECT e.id, e.owner_id, e.name FROM entry e WHERE e.community_id = $1 AND e.retired_at IS NULL \
        AND e.owner_id IS NOT NULL AND COALESCE(e.checked_on, e.created_at) < $2 \
        AND NOT EXISTS (SELECT 1 FROM entry o WHERE o.community_id = e.community_id AND o.owner_id = e.owner_id \
        AND o.chased_at > $3) \
        AND NOT EXISTS (SELECT 1 FROM location l WHERE l.community_id = e.community_id AND l.id = e.id \
        AND l.confidential) ORDER BY e.owner_id, e.id LIMIT 500";
    CHASED = "UPDATE entry SET chased_at = $3 WHERE community_id = $1 AND id = $2";
}

/// How long a link is good for.
pub const LINK_DAYS: i64 = 30;
/// An owner is asked at most this often.
const ASK_DAYS: i64 = 30;

/// Names the rows of the table `proposal`.
#[derive(Clone, Debug)]
pub struct Proposal {
    pub id: ProposalId,
    pub entry: EntryId,
    pub seen: i64,
    pub values: Values,
    pub note: String,
    pub sent_at: Instant,
    pub by: Option<PersonId>,
    pub verdict: Option<Verdict>,
    pub reason: String,
}
pub type ProposalId = Id<Proposal>;

/// A line of the queue.
#[derive(Clone, Debug)]
pub struct Waiting {
    pub id: ProposalId,
    pub entry: EntryId,
    pub kind: Kind,
    pub name: String,
    pub town: String,
    pub sent_at: Instant,
}

fn may_be_sent(tx: &mut Tx<'_>, caller: &Caller, id: EntryId) -> Result<Entry, Problem> {
    let entry = store::by_id(tx, caller, id)?.ok_or(Problem::NotFound)?;
    if entry.kind == Kind::Location && Card::load(tx, caller, Kind::Location, id)?.confidential() {
        return Err(Problem::refused("directory-link-confidential"));
    }
    Ok(entry)
}

/// A new link for an entry: the address below the community's.
fn new_link(tx: &mut Tx<'_>, caller: &Caller, id: EntryId) -> Result<String, Problem> {
    let token = caller.site.entropy.token();
    let until = caller.now.plus_days(LINK_DAYS);
    let values = values![caller.community.id, seal::token_hash(&token), id, caller.now, until];
    tx.execute(&NEW_LINK, values)?;
    Ok(caller.site.url(&format!("/{}/directory/yours/{token}", caller.community.slug)))
}

/// Makes a link to hand over by another way than mail.
pub fn link(tx: &mut Tx<'_>, caller: &Caller, id: EntryId) -> Result<String, Problem> {
    caller.must(Roles::MANAGE)?;
    may_be_sent(tx, caller, id)?;
    new_link(tx, caller, id)
}

/// Names the owner by their address and writes to them at once.
pub fn invite(tx: &mut Tx<'_>, caller: &Caller, id: EntryId, email: &str, lang: Lang) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    let entry = may_be_sent(tx, caller, id)?;
    let email = email.trim();
    let sound = email.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    if !sound || email.len() > 250 || email.contains(char::is_whitespace) {
        return Err(Problem::field("email", Message::new("directory-email-wrong")));
    }
    let owner = match person::by_email(tx, caller, email)? {
        Some(known) => known,
        None => {
            let owner = person::create(tx, caller, PersonKind::Office, lang)?;
            let details = person::Details { email: email.to_owned(), ..person::Details::default() };
            person::set_details(tx, caller, owner, &details)?;
            owner
        }
    };
    store::own(tx, caller, id, Some(owner))?;
    write_to(tx, caller, owner, &[(id, entry.name)])
}

/// One letter about entries that wait for a word of their owner.
fn write_to(
    tx: &mut Tx<'_>,
    caller: &Caller,
    owner: PersonId,
    entries: &[(EntryId, String)],
) -> Result<(), Problem> {
    let t = caller.t().other(person::lang(tx, caller, owner)?);
    let mut lines = Vec::new();
    for (id, name) in entries {
        lines.push(format!("{name}\n{}", new_link(tx, caller, *id)?));
        tx.execute(&CHASED, values![caller.community.id, id, caller.now])?;
    }
    let subject = t.get("directory-mail-subject");
    let body = t.three(
        "directory-mail-body",
        "town",
        caller.community.name.as_str(),
        "entries",
        lines.join("\n\n"),
        "days",
        LINK_DAYS,
    );
    post::queue(tx, caller, owner, &subject, &body)
}

/// Writes to the owners of entries that nobody has checked for too long, each at most once a month. A timed job.
pub fn chase(tx: &mut Tx<'_>, caller: &Caller) -> Result<usize, Problem> {
    caller.must(Roles::MANAGE)?;
    let limits = store::limits(tx, caller)?;
    let before = caller.today().plus_days(-limits.stale);
    let asked = caller.now.minus_days(ASK_DAYS);
    let stale = tx.query(&STALE, values![caller.community.id, before, asked], |row| {
        Ok((row.get::<EntryId>(0)?, row.get::<PersonId>(1)?, row.get::<String>(2)?))
    })?;
    let mut letters = 0;
    for of_one in stale.chunk_by(|a, b| a.1 == b.1) {
        // What does not fit into one letter is asked a month later.
        let entries: Vec<(EntryId, String)> =
            of_one.iter().take(20).map(|(id, _, name)| (*id, name.clone())).collect();
        write_to(tx, caller, of_one[0].1, &entries)?;
        letters += 1;
    }
    tx.execute(&FORGET_LINKS, values![caller.community.id, caller.now.minus_days(LINK_DAYS)])?;
    Ok(letters)
}

/// The entry that a link is for; `None` when it has been used or has run out.
pub fn by_token(tx: &mut Tx<'_>, caller: &Caller, token: &str) -> Result<Option<Entry>, Problem> {
    let values = values![caller.community.id, seal::token_hash(token), caller.now];
    let Some(id) = tx.first(&LINK, values, |row| row.get(0))? else { return Ok(None) };
    match may_be_sent(tx, caller, id) {
        Ok(entry) => Ok(Some(entry).filter(|entry| entry.retired_at.is_none())),
        // Since the link was sent it has become confidential.
        Err(Problem::Refused(_)) => Ok(None),
        Err(problem) => Err(problem),
    }
}

fn answered(tx: &mut Tx<'_>, caller: &Caller, token: &str) -> Result<(), Problem> {
    let values = values![caller.community.id, seal::token_hash(token), caller.now];
    match tx.execute(&USE_LINK, values)? {
        1 => Ok(()),
        _ => Err(Problem::refused("directory-link-gone")),
    }
}

/// "All of it is still so."
pub fn confirm(tx: &mut Tx<'_>, caller: &Caller, token: &str) -> Result<(), Problem> {
    let entry = by_token(tx, caller, token)?.ok_or(Problem::refused("directory-link-gone"))?;
    answered(tx, caller, token)?;
    store::check(tx, caller, entry.id, caller.today())?;
    store::change(tx, caller, entry.id, entry.version, &origin(caller, entry.owner), &[])
}

fn origin(caller: &Caller, owner: Option<PersonId>) -> Origin {
    Origin {
        kind: OriginKind::Owner,
        source: "owner".to_owned(),
        source_ref: None,
        checked_on: Some(caller.today()),
        by: owner,
    }
}

/// What an owner would change. It is read once, so that what is wrong is said to them and not to the town.
pub fn propose(
    tx: &mut Tx<'_>,
    caller: &Caller,
    token: &str,
    id: ProposalId,
    sent: &Values,
) -> Result<(), Problem> {
    let entry = by_token(tx, caller, token)?.ok_or(Problem::refused("directory-link-gone"))?;
    let (card, next) = as_proposed(tx, caller, &entry, sent)?;
    let note = sent.get("note").trim();
    if note.chars().count() > 1_000 {
        let message = Message::new("web-field-long").number("most", 1_000);
        return Err(Problem::field("note", message.number("length", note.chars().count() as i64)));
    }
    if rules::differences(&card.facts(), &next.facts()).is_empty() && note.is_empty() {
        return confirm(tx, caller, token);
    }
    let kept: Vec<&(String, String)> =
        sent.0.iter().filter(|(name, _)| !["csrf", "id", "note"].contains(&name.as_str())).collect();
    let body = serde_json::to_string(&kept).map_err(|error| Problem::internal(error.to_string()))?;
    let values =
        values![caller.community.id, id, entry.id, entry.version, body, note, caller.now, entry.owner];
    tx.execute(&PROPOSE, values)?;
    answered(tx, caller, token)
}

/// The entry as it is and as it would be.
fn as_proposed(
    tx: &mut Tx<'_>,
    caller: &Caller,
    entry: &Entry,
    sent: &Values,
) -> Result<(Card, Card), Problem> {
    let card = Card::load(tx, caller, entry.kind, entry.id)?;
    let saved = card.values(tx, caller)?;
    let town = caller.community.lang;
    let values = form::view::merged(entry.kind, caller.t(), town, &saved, sent);
    let next = Card::read(tx, caller, entry.kind, entry.id, &values, Some(&card))?;
    Ok((card, next))
}

fn read(row: &Row<'_>) -> Result<Proposal, Error> {
    let body: String = row.get(3)?;
    let verdict: Option<Verdict> = row.get(7)?;
    Ok(Proposal {
        id: row.get(0)?,
        entry: row.get(1)?,
        seen: row.get(2)?,
        values: Values(serde_json::from_str(&body).unwrap_or_default()),
        note: row.get(4)?,
        sent_at: row.get(5)?,
        by: row.get(6)?,
        verdict,
        reason: row.get(8)?,
    })
}

/// What waits for a decision, oldest first, from where the page before ended.
pub fn waiting(
    tx: &mut Tx<'_>,
    caller: &Caller,
    after: Option<(Instant, ProposalId)>,
    most: i64,
) -> Result<Vec<Waiting>, Problem> {
    caller.must(Roles::MANAGE)?;
    let (at, id) = after.map(|(at, id)| (at.to_string(), id.to_string())).unwrap_or_default();
    Ok(tx.query(&WAITING, values![caller.community.id, at, id, most], |row| {
        Ok(Waiting {
            id: row.get(0)?,
            entry: row.get(1)?,
            kind: row.get(2)?,
            name: row.get(3)?,
            town: row.get(4)?,
            sent_at: row.get(5)?,
        })
    })?)
}

pub fn waiting_count(tx: &mut Tx<'_>, caller: &Caller) -> Result<i64, Problem> {
    Ok(tx.one(&WAITING_COUNT, values![caller.community.id], |row| row.get(0))?)
}

/// A proposal with its entry and what it would change now, whatever was changed since it was sent. When the form cannot
/// be read any more there is a problem in place of differences.
pub struct Review {
    pub proposal: Proposal,
    pub entry: Entry,
    pub differences: Result<Vec<Difference>, Problem>,
}

pub fn review(tx: &mut Tx<'_>, caller: &Caller, id: ProposalId) -> Result<Review, Problem> {
    caller.must(Roles::MANAGE)?;
    let proposal = tx.first(&PROPOSAL, values![caller.community.id, id], read)?.ok_or(Problem::NotFound)?;
    let entry = store::by_id(tx, caller, proposal.entry)?.ok_or(Problem::NotFound)?;
    let differences = as_proposed(tx, caller, &entry, &proposal.values)
        .map(|(card, next)| rules::differences(&card.facts(), &next.facts()));
    Ok(Review { proposal, entry, differences })
}

/// Accepts a proposal, or declines it with a reason. `seen` is the version of the entry that the reviewer looked at.
pub fn decide(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: ProposalId,
    verdict: Verdict,
    reason: &str,
    seen: i64,
) -> Result<(), Problem> {
    let review = review(tx, caller, id)?;
    if let Some(known) = review.proposal.verdict {
        // Sent twice it is no conflict.
        return if known == verdict { Ok(()) } else { Err(Problem::conflict("directory-decided-already")) };
    }
    let reason = reason.trim();
    let length = reason.chars().count();
    if length > 1_000 {
        let message = Message::new("web-field-long").number("most", 1_000).number("length", length as i64);
        return Err(Problem::field("reason", message));
    }
    if verdict == Verdict::Declined && reason.is_empty() {
        return Err(Problem::field("reason", Message::new("directory-reason-needed")));
    }
    if verdict == Verdict::Accepted {
        if review.entry.version != seen {
            return Err(Problem::conflict("directory-stale-review"));
        }
        let (_, next) = as_proposed(tx, caller, &review.entry, &review.proposal.values)?;
        next.save(tx, caller, &origin(caller, review.proposal.by), Some(seen))?;
    }
    let values = values![caller.community.id, id, caller.now, caller.by(), verdict, reason];
    tx.execute(&DECIDE, values)?;
    if verdict == Verdict::Declined
        && let Some(owner) = review.proposal.by
    {
        let t = caller.t().other(person::lang(tx, caller, owner)?);
        let subject = t.get("directory-mail-subject");
        let body = t.two("directory-mail-declined", "name", review.entry.name.as_str(), "reason", reason);
        post::queue(tx, caller, owner, &subject, &body)?;
    }
    Ok(())
}
