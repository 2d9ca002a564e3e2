//! What may be done with feedback: answered once and unseen, counted together, decided on.

use std::collections::{BTreeMap, BTreeSet};

use ::store::Tx;
use base::{Day, Message, Problem};
use disclosure::SmallNumbers;
use people::{Caller, PersonId, Role, Roles};
use programmes::{
    model::{Circle, CircleId, Meeting, MeetingId, MeetingStatus},
    records,
    register::presence,
};

use super::{
    model::{Asked, Decision, Reply, Status, Suggested, SuggestionId},
    rules::{self, Batch, Counted},
    store,
};

/// What stands for a person in a meeting's urn.
fn mark(caller: &Caller, meeting: MeetingId, person: PersonId) -> String {
    let hash = caller.site.secret.lookup(
        &caller.community.id.to_string(),
        "feedback",
        &format!("{meeting} {person}"),
    );
    hash[..32].to_owned()
}

fn asked(tx: &mut Tx<'_>, caller: &Caller, meeting: &Meeting) -> Result<Option<Asked>, Problem> {
    let Some(circle) = meeting.circle else { return Ok(None) };
    if meeting.status != MeetingStatus::Closed || !rules::is_open(meeting.day, caller.today()) {
        return Ok(None);
    }
    let circle_name = records::circle_by_id(tx, caller, circle)?.name;
    Ok(Some(Asked { meeting: meeting.id, circle, circle_name, day: meeting.day }))
}

/// What the caller may still answer about.
pub fn waiting(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Asked>, Problem> {
    let person = caller.person()?;
    let since = caller.today().plus_days(1 - rules::OPEN_DAYS);
    let mut waiting = Vec::new();
    for meeting in presence::of_person(tx, caller, person, since)? {
        let Some(asked) = asked(tx, caller, &meeting)? else { continue };
        if !store::urn(tx, caller, meeting.id)?.given.contains(&mark(caller, meeting.id, person)) {
            waiting.push(asked);
        }
    }
    Ok(waiting)
}

/// The meeting, for somebody who was there; `None` once they have answered. Who was not there finds nothing.
pub fn ask(tx: &mut Tx<'_>, caller: &Caller, meeting: MeetingId) -> Result<Option<Asked>, Problem> {
    let person = caller.person()?;
    let found = records::meeting(tx, caller, meeting)?;
    if !presence::at(tx, caller, meeting)?.contains(&person) {
        return Err(Problem::NotFound);
    }
    let asked = asked(tx, caller, &found)?.ok_or(Problem::refused("feedback-over"))?;
    let given = store::urn(tx, caller, meeting)?.given.contains(&mark(caller, meeting, person));
    Ok((!given).then_some(asked))
}

/// Answers once; the same form again changes nothing.
pub fn answer(tx: &mut Tx<'_>, caller: &Caller, meeting: MeetingId, reply: &Reply) -> Result<(), Problem> {
    let Some(asked) = ask(tx, caller, meeting)? else { return Ok(()) };
    check(reply)?;
    let person = caller.person()?;
    put(tx, caller, &asked, reply, Some(&mark(caller, meeting, person)))
}

fn put(
    tx: &mut Tx<'_>,
    caller: &Caller,
    asked: &Asked,
    reply: &Reply,
    mark: Option<&str>,
) -> Result<(), Problem> {
    let mut urn = store::hold(tx, caller, asked.meeting, asked.circle, asked.day)?;
    // only now, with everybody else waiting, is what we read what will be there when we write
    if mark.is_some_and(|mark| urn.given.contains(mark)) {
        return Ok(());
    }
    if urn.answers.len() >= presence::at(tx, caller, asked.meeting)?.len() {
        return Err(Problem::refused("feedback-full"));
    }
    urn.given.extend(mark.map(str::to_owned));
    urn.put(reply.answers);
    store::keep(tx, caller, asked.meeting, &urn)?;
    if !reply.suggestion.is_empty() {
        // an id made of the time would say when, and with it perhaps who
        let random = uuid::Builder::from_random_bytes(caller.site.entropy.bytes()).into_uuid();
        store::suggest(tx, caller, SuggestionId::from_uuid(random), asked.circle, &reply.suggestion)?;
    }
    Ok(())
}

fn check(reply: &Reply) -> Result<(), Problem> {
    if reply.answers.is_empty() && reply.suggestion.is_empty() {
        return Err(Problem::field(super::model::QUESTIONS[0], Message::new("feedback-nothing")));
    }
    Ok(())
}

// ---- slips

fn slip_hash(caller: &Caller, code: &str) -> String {
    caller.site.secret.lookup(&caller.community.id.to_string(), "feedback-slip", code)
}

/// The meeting a slip is for.
pub fn ask_slip(tx: &mut Tx<'_>, caller: &Caller, code: &str) -> Result<Asked, Problem> {
    let code = rules::tidy_code(code).ok_or(Problem::refused("feedback-slip-unknown"))?;
    let found = store::slip(tx, caller, &slip_hash(caller, &code))?;
    match found {
        None => Err(Problem::refused("feedback-slip-unknown")),
        Some((_, true)) => Err(Problem::refused("feedback-slip-used")),
        Some((meeting, false)) => {
            let meeting = records::meeting(tx, caller, meeting)?;
            asked(tx, caller, &meeting)?.ok_or(Problem::refused("feedback-over"))
        }
    }
}

pub fn answer_slip(tx: &mut Tx<'_>, caller: &Caller, code: &str, reply: &Reply) -> Result<(), Problem> {
    let asked = ask_slip(tx, caller, code)?;
    check(reply)?;
    let code = rules::tidy_code(code).ok_or(Problem::refused("feedback-slip-unknown"))?;
    if !store::use_slip(tx, caller, &slip_hash(caller, &code))? {
        return Err(Problem::refused("feedback-slip-used"));
    }
    put(tx, caller, &asked, reply, None)
}

/// A meeting as slips are printed for it.
pub struct Slips {
    pub asked: Asked,
    pub there: i64,
    pub printed: i64,
}

pub fn slips(tx: &mut Tx<'_>, caller: &Caller, meeting: MeetingId) -> Result<Slips, Problem> {
    let found = records::meeting(tx, caller, meeting)?;
    records::must_run(tx, caller, found.circle)?;
    if found.status != MeetingStatus::Closed {
        return Err(Problem::refused("feedback-register-open"));
    }
    let asked = asked(tx, caller, &found)?.ok_or(Problem::refused("feedback-over"))?;
    let there = presence::at(tx, caller, meeting)?.len() as i64;
    Ok(Slips { asked, there, printed: store::slips(tx, caller, meeting)? })
}

/// So many codes under the id of a form: the same form again gives the same codes.
pub fn print(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: MeetingId,
    form: &str,
    count: i64,
) -> Result<(Slips, Vec<String>), Problem> {
    let slips = slips(tx, caller, meeting)?;
    let community = caller.community.id.to_string();
    let mut codes = Vec::new();
    let mut new = 0;
    for n in 0..count {
        let seed = format!("{meeting} {form} {n}");
        let code = rules::code_of(&caller.site.secret.lookup(&community, "feedback-code", &seed));
        new += i64::from(store::add_slip(tx, caller, &slip_hash(caller, &code), meeting)?);
        codes.push(code);
    }
    if slips.printed + new > slips.there {
        let message =
            Message::new("feedback-slips-most").number("most", (slips.there - slips.printed).max(0));
        return Err(Problem::field("count", message));
    }
    Ok((slips, codes))
}

// ---- what it says

/// A circle's figures and what came of suggestions.
pub struct Results {
    pub circle: Circle,
    pub batches: Vec<Batch>,
    pub suggestions: Vec<Suggested>,
    /// Whether the caller may decide.
    pub decides: bool,
}

fn counted(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<Vec<Counted>, Problem> {
    let mut there: BTreeMap<MeetingId, BTreeSet<PersonId>> = BTreeMap::new();
    for one in presence::in_circle(tx, caller, circle)? {
        there.entry(one.meeting).or_default().insert(one.person);
    }
    let until = caller.today().plus_days(-rules::OPEN_DAYS);
    let urns = store::of_circle(tx, caller, circle, until)?;
    Ok(urns
        .into_iter()
        .map(|(meeting, day, urn)| Counted {
            day,
            there: there.remove(&meeting).unwrap_or_default(),
            answers: urn.answers,
        })
        .collect())
}

/// For those who run the circle, and for an evaluator.
pub fn results(tx: &mut Tx<'_>, caller: &Caller, slug: &str) -> Result<Results, Problem> {
    let circle = records::circle(tx, caller, slug)?;
    let decides = records::may_run(tx, caller, circle.id)?;
    if !decides {
        caller.must(Roles::of(&[Role::Evaluator]))?;
    }
    let batches = rules::batches(&counted(tx, caller, circle.id)?, SmallNumbers::default());
    // an evaluator reads figures, not people's words
    let suggestions = if decides { store::suggestions(tx, caller, circle.id)? } else { Vec::new() };
    Ok(Results { circle, batches, suggestions, decides })
}

/// For those who belong: the figures, and what was decided. What nobody decided on yet stays between two.
pub fn told(tx: &mut Tx<'_>, caller: &Caller, slug: &str) -> Result<Results, Problem> {
    let circle = records::circle(tx, caller, slug)?;
    let mine = records::membership(tx, caller, circle.id, caller.person()?)?;
    if !mine.is_some_and(|mine| mine.left_on.is_none()) {
        return Err(Problem::NotFound);
    }
    let batches = rules::batches(&counted(tx, caller, circle.id)?, SmallNumbers::default());
    let mut suggestions = store::suggestions(tx, caller, circle.id)?;
    suggestions.retain(|one| !matches!(one.status, Status::New | Status::Kept));
    Ok(Results { circle, batches, suggestions, decides: false })
}

/// A circle at the desk.
pub struct Desk {
    pub circle: Circle,
    /// Suggestions nobody decided on; not told to an evaluator.
    pub waiting: Option<i64>,
    /// Meetings for which slips may still be printed.
    pub open: Vec<Asked>,
}

pub fn desk(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Desk>, Problem> {
    let evaluates = caller.has(Roles::of(&[Role::Evaluator]));
    let since: Day = caller.today().plus_days(1 - rules::OPEN_DAYS);
    let mut desk = Vec::new();
    for circle in records::circles(tx, caller)? {
        let runs = records::may_run(tx, caller, circle.id)?;
        if !runs && !evaluates {
            continue;
        }
        let mut open = Vec::new();
        let mut waiting = None;
        if runs {
            waiting = Some(store::waiting(tx, caller, circle.id)?);
            for meeting in presence::closed_of(tx, caller, circle.id, since)? {
                open.extend(asked(tx, caller, &meeting)?);
            }
        }
        desk.push(Desk { circle, waiting, open });
    }
    Ok(desk)
}

pub fn suggestion(
    tx: &mut Tx<'_>,
    caller: &Caller,
    slug: &str,
    id: SuggestionId,
) -> Result<(Circle, Suggested), Problem> {
    let circle = records::circle(tx, caller, slug)?;
    records::must_run(tx, caller, Some(circle.id))?;
    let found = store::one(tx, caller, circle.id, id)?;
    Ok((circle, found))
}

/// Decides on a suggestion; what the circle reads needs both sentences.
pub fn decide(
    tx: &mut Tx<'_>,
    caller: &Caller,
    slug: &str,
    id: SuggestionId,
    decision: &Decision,
) -> Result<(), Problem> {
    let (circle, _) = suggestion(tx, caller, slug, id)?;
    if store::decide(tx, caller, circle.id, id, decision)? {
        Ok(())
    } else {
        Err(Problem::conflict("feedback-stale"))
    }
}
