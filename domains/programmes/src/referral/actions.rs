//! Referrals: opened with a consent, moved step by step, read by those who may.

use ::store::Tx;
use base::{Id, Problem};
use people::{Caller, PersonId, Role, Roles, access, person};

use super::consent::{self, Consent, Lack};
use super::{NewReferral, Reason, Referral, ReferralId, Status, Step, StepId, Subject, Target, rules, store};
use crate::model::{Circle, CircleId, Kind, MeetingId, MembershipId, Part};
use crate::{meeting, records};

/// Whose persons a caller may refer: everybody's, or those of the circles they run.
enum Reach {
    All,
    Circles(Vec<CircleId>),
}

impl Reach {
    fn has(&self, circle: CircleId) -> bool {
        match self {
            Reach::All => true,
            Reach::Circles(own) => own.contains(&circle),
        }
    }
    /// A facilitator refers the members of their circles, not those they run them with.
    fn reaches(&self, subject: &Subject) -> bool {
        match self {
            Reach::All => true,
            Reach::Circles(own) => subject.part == Part::Member && own.contains(&subject.circle),
        }
    }
}

fn reach(tx: &mut Tx<'_>, caller: &Caller) -> Result<Reach, Problem> {
    const DESK: Roles = Roles::of(&[Role::Admin, Role::Coordinator, Role::Supervisor]);
    caller.must(Roles::RUN)?;
    if caller.has(DESK) {
        return Ok(Reach::All);
    }
    Ok(Reach::Circles(store::own_circles(tx, caller, caller.person()?)?))
}

/// Somebody the caller works with, by a membership or by the person's id; anybody else is not found.
pub fn subject(tx: &mut Tx<'_>, caller: &Caller, membership: MembershipId) -> Result<Subject, Problem> {
    let reach = reach(tx, caller)?;
    let found = store::subjects(tx, caller, membership)?;
    found.into_iter().find(|subject| reach.reaches(subject)).ok_or(Problem::NotFound)
}

/// The pseudonym to show for a referral: of its own programme where the caller may see one.
fn subject_of(
    tx: &mut Tx<'_>,
    caller: &Caller,
    referral: &Referral,
    reach: &Reach,
) -> Result<Subject, Problem> {
    let mut found = store::subjects(tx, caller, referral.person)?;
    found.retain(|subject| reach.reaches(subject));
    let own = found.iter().position(|subject| subject.programme == referral.programme).unwrap_or(0);
    if found.is_empty() { Err(Problem::NotFound) } else { Ok(found.swap_remove(own)) }
}

/// The circles a caller may choose a person from.
pub fn circles(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Circle>, Problem> {
    let reach = reach(tx, caller)?;
    let mut circles = records::circles(tx, caller)?;
    circles.retain(|circle| circle.ended_at.is_none() && reach.has(circle.id));
    Ok(circles)
}

/// Those who belong to a circle today, by pseudonym.
pub fn people_of(tx: &mut Tx<'_>, caller: &Caller, circle: CircleId) -> Result<Vec<Subject>, Problem> {
    if !reach(tx, caller)?.has(circle) {
        return Err(Problem::NotFound);
    }
    Ok(store::in_circle(tx, caller, circle)?)
}

/// The circle of a meeting the caller runs, if it has one.
pub fn circle_of_meeting(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: MeetingId,
) -> Result<Option<CircleId>, Problem> {
    let meeting = records::meeting(tx, caller, meeting)?;
    records::must_run(tx, caller, meeting.circle)?;
    Ok(meeting.circle)
}

/// The person an individual meeting was for, as the caller may know them.
pub fn subject_of_meeting(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: MeetingId,
) -> Result<Option<Subject>, Problem> {
    let found = meeting::actions::mine(tx, caller, meeting)?;
    if found.kind != Kind::Individual {
        return Ok(None);
    }
    let Some(person) = meeting::lists::person_of(tx, caller, meeting)? else { return Ok(None) };
    let reach = reach(tx, caller)?;
    let subjects = store::subjects(tx, caller, person)?;
    Ok(subjects.into_iter().find(|subject| reach.reaches(subject)))
}

/// Opens a referral. Without a consent that is valid today for this purpose it is refused, and the refusal says why.
pub fn open(tx: &mut Tx<'_>, caller: &Caller, new: &NewReferral) -> Result<(), Problem> {
    let subject = subject(tx, caller, new.membership)?;
    if let Some(old) = store::by_id(tx, caller, new.id)? {
        // The same form again: it was opened, whatever has become of the consent since.
        let same = old.person == subject.person && old.target == new.target && old.receiver == new.receiver;
        return if same { Ok(()) } else { Err(Problem::conflict("referral-problem-sent-already")) };
    }
    let consents = consent::actions::of_person(tx, caller, subject.person)?;
    let consent = consent::rules::valid(&consents, new.target, caller.today())
        .map_err(|lack| Problem::Refused(lack.message(new.target)))?
        .id;
    let journey = match new.meeting {
        Some(meeting) => {
            circle_of_meeting(tx, caller, meeting)?;
            store::journey_of(tx, caller, meeting)?.ok_or(Problem::NotFound)?
        }
        None => caller.new_id::<Referral>().to_string(),
    };
    let by = caller.person()?;
    let sealer = access::sealer(tx, caller, subject.person)?;
    let note = sealer.seal(caller, "referral", &new.id.to_string(), "note", &new.note);
    let with = store::Opening {
        programme: subject.programme,
        person: subject.person,
        consent,
        note: note.as_ref(),
        by,
        journey,
    };
    if !store::insert(tx, caller, new, &with)? {
        // Another request with this id came in between.
        return Err(Problem::conflict("referral-problem-sent-already"));
    }
    store::add_step(tx, caller, new.id, caller.new_id(), (Status::Open, None), by)?;
    Ok(())
}

/// A referral with everything around it.
pub struct Opened {
    pub referral: Referral,
    pub subject: Subject,
    pub steps: Vec<Step>,
    /// The consent it stands on now; or why it stands on none.
    pub cover: Result<Consent, Lack>,
    /// The person asked for their data to be erased: nothing of theirs can be opened any more.
    pub erased: bool,
}

fn cover(tx: &mut Tx<'_>, caller: &Caller, referral: &Referral) -> Result<Result<Consent, Lack>, Problem> {
    let consents = consent::actions::of_person(tx, caller, referral.person)?;
    Ok(consent::rules::covers(&consents, referral.consent, referral.target, caller.today()).cloned())
}

pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: ReferralId) -> Result<Opened, Problem> {
    let reach = reach(tx, caller)?;
    let referral = store::by_id(tx, caller, id)?.ok_or(Problem::NotFound)?;
    let subject = subject_of(tx, caller, &referral, &reach)?;
    let steps = store::steps(tx, caller, id)?;
    let cover = cover(tx, caller, &referral)?;
    let erased = match person::basics(tx, caller, referral.person) {
        Ok(_) => false,
        Err(Problem::NotFound) => true,
        Err(problem) => return Err(problem),
    };
    Ok(Opened { referral, subject, steps, cover, erased })
}

/// One line of the list.
pub struct Listed {
    pub referral: Referral,
    pub subject: Subject,
    /// Set on a live referral whose consent is gone.
    pub lack: Option<Lack>,
}

/// Which referrals to list.
#[derive(Clone, Copy, Debug, Default)]
pub struct Filter {
    pub status: Option<Status>,
    pub target: Option<Target>,
    pub skipped: i64,
}

/// So many fit on a page.
pub const PAGE: i64 = 50;

/// One page of the referrals the caller may see, open ones first, and whether there are more.
pub fn list(tx: &mut Tx<'_>, caller: &Caller, filter: Filter) -> Result<(Vec<Listed>, bool), Problem> {
    let reach = reach(tx, caller)?;
    let facilitator = match reach {
        Reach::All => None,
        Reach::Circles(_) => caller.by(),
    };
    let mut found =
        store::list(tx, caller, filter.status, filter.target, facilitator, (PAGE + 1, filter.skipped))?;
    let more = found.len() as i64 > PAGE;
    found.truncate(PAGE as usize);
    let mut listed = Vec::with_capacity(found.len());
    for referral in found {
        let subject = subject_of(tx, caller, &referral, &reach)?;
        let lack = match rules::is_closed(referral.status) {
            true => None,
            false => cover(tx, caller, &referral)?.err(),
        };
        listed.push(Listed { referral, subject, lack });
    }
    Ok((listed, more))
}

/// A step as the form asks for it. `id` was made when the form was shown, from what it then was.
#[derive(Clone, Copy, Debug)]
pub struct NewStep {
    pub id: StepId,
    pub from: Status,
    pub to: Status,
    pub reason: Option<Reason>,
}

/// Takes a step.
pub fn step(tx: &mut Tx<'_>, caller: &Caller, id: ReferralId, new: &NewStep) -> Result<(), Problem> {
    let opened = one(tx, caller, id)?;
    if opened.steps.iter().any(|step| step.id == new.id && step.status == new.to) {
        return Ok(());
    }
    if opened.referral.status != new.from {
        return Err(Problem::conflict("referral-problem-stale"));
    }
    let lack = opened.cover.as_ref().err();
    let reason = rules::step(new.from, new.to, new.reason, lack.is_none()).map_err(|refusal| {
        let message = refusal.message(lack.map(|lack| lack.message(opened.referral.target)));
        match refusal {
            rules::Refusal::ReasonMissing => Problem::field(format!("reason-{}", new.to), message),
            _ => Problem::Refused(message),
        }
    })?;
    if !store::set_status(tx, caller, id, new.from, new.to)? {
        return Err(Problem::conflict("referral-problem-stale"));
    }
    store::add_step(tx, caller, id, new.id, (new.to, reason), caller.person()?)?;
    Ok(())
}

/// Reads the sealed note. The person will see that somebody did.
pub fn read_note(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: ReferralId,
) -> Result<(Opened, Option<String>), Problem> {
    let opened = one(tx, caller, id)?;
    if opened.erased || opened.referral.note.is_none() {
        return Ok((opened, None));
    }
    let access = access::look(tx, caller, opened.referral.person, access::Purpose::Referral)?;
    let note = access.open("referral", &id.to_string(), "note", opened.referral.note.as_deref())?;
    Ok((opened, note))
}

/// What a letter says, and nothing that the consent does not name.
pub struct Letter {
    pub referral: Referral,
    pub consent: Consent,
    /// The person's name, or their pseudonym where no name is known.
    pub name: String,
    pub phone: String,
    pub email: String,
}

/// Opens the person's name for the letter, only while the consent is valid. The person will see that somebody did.
pub fn letter(tx: &mut Tx<'_>, caller: &Caller, id: ReferralId) -> Result<Letter, Problem> {
    let Opened { referral, subject, cover, erased, .. } = one(tx, caller, id)?;
    if erased {
        return Err(Problem::refused("referral-erased"));
    }
    rules::letter(referral.status, cover.as_ref().err(), referral.target).map_err(Problem::Refused)?;
    let consent = cover.map_err(|lack| Problem::Refused(lack.message(referral.target)))?;
    let access = access::look(tx, caller, referral.person, access::Purpose::Referral)?;
    let details = person::profile(tx, caller, &access)?.details;
    let name = if details.name.is_empty() { subject.pseudonym } else { details.name };
    Ok(Letter { referral, consent, name, phone: details.phone, email: details.email })
}

/// One's own referrals with their steps, newest first.
pub fn own(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<(Referral, Vec<Step>)>, Problem> {
    of_person(tx, caller, caller.person()?)
}

fn of_person(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
) -> Result<Vec<(Referral, Vec<Step>)>, Problem> {
    let mut with_steps = Vec::new();
    for referral in store::of_person(tx, caller, person)? {
        let steps = store::steps(tx, caller, referral.id)?;
        with_steps.push((referral, steps));
    }
    Ok(with_steps)
}

/// An id that a form carries; a form without one was not made by us.
pub(crate) fn form_id<K>(text: &str) -> Result<Id<K>, Problem> {
    text.parse().map_err(|_| Problem::refused("web-form-too-old"))
}
