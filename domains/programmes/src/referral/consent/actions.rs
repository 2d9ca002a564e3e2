//! Consents: given by the person online, written down by staff when given on paper or spoken, and withdrawn.

use ::store::Tx;
use base::{Message, Problem};
use people::{Caller, PersonId};
use texts::{Lang, args};

use super::{Channel, Consent, ConsentId, NewConsent, Standing, Wording, rules, store};
use crate::model::MembershipId;
use crate::referral::{Subject, Target, actions as referrals};

/// The words of this release, in a language. They name the community that keeps the data.
fn words(caller: &Caller, purpose: Target, lang: Lang) -> String {
    let t = caller.site.texts.of(lang);
    t.with(
        "referral-wording",
        args! { "purpose" => purpose.as_str(), "community" => caller.community.name.as_str() },
    )
}

/// Whether the newest published words of a purpose are those of this release.
fn is_current(
    tx: &mut Tx<'_>,
    caller: &Caller,
    purpose: Target,
    newest: Option<i64>,
) -> Result<bool, Problem> {
    let Some(newest) = newest else { return Ok(false) };
    for lang in Lang::ALL {
        let ours: Vec<String> =
            words(caller, purpose, lang).lines().filter(|line| !line.is_empty()).map(str::to_owned).collect();
        let published = store::wording(tx, caller, purpose, newest, lang)?;
        if published.is_none_or(|published| published.paragraphs != ours) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Publishes the words of this release where they are not the newest yet: version 1 in a new community, the next
/// version when a release changed them. Consents keep the version that was read.
pub fn ensure_wordings(tx: &mut Tx<'_>, caller: &Caller) -> Result<(), Problem> {
    for purpose in Target::ALL {
        let newest = store::newest(tx, caller, *purpose)?;
        if is_current(tx, caller, *purpose, newest)? {
            continue;
        }
        let next = newest.unwrap_or(0) + 1;
        for lang in Lang::ALL {
            store::publish(tx, caller, *purpose, next, lang, &words(caller, *purpose, lang))?;
        }
    }
    Ok(())
}

/// Whether [`ensure_wordings`] has anything to do: pages ask before they write.
pub fn wordings_are_current(tx: &mut Tx<'_>, caller: &Caller) -> Result<bool, Problem> {
    for purpose in Target::ALL {
        let newest = store::newest(tx, caller, *purpose)?;
        if !is_current(tx, caller, *purpose, newest)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The words of a purpose: of a version, or the newest.
pub fn wording(
    tx: &mut Tx<'_>,
    caller: &Caller,
    purpose: Target,
    version: Option<i64>,
    lang: Lang,
) -> Result<Wording, Problem> {
    let version = match version {
        Some(version) => version,
        None => store::newest(tx, caller, purpose)?.ok_or(Problem::NotFound)?,
    };
    store::wording(tx, caller, purpose, version, lang)?.ok_or(Problem::NotFound)
}

/// The versions there are, newest first.
pub fn versions(tx: &mut Tx<'_>, caller: &Caller, purpose: Target) -> Result<Vec<i64>, Problem> {
    Ok(store::versions(tx, caller, purpose)?)
}

/// One's own consents, newest first.
pub fn own(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Consent>, Problem> {
    Ok(store::of_person(tx, caller, caller.person()?)?)
}

/// The consents of somebody the caller works with, newest first.
pub fn of_subject(
    tx: &mut Tx<'_>,
    caller: &Caller,
    membership: MembershipId,
) -> Result<(Subject, Vec<Consent>), Problem> {
    let subject = referrals::subject(tx, caller, membership)?;
    let consents = store::of_person(tx, caller, subject.person)?;
    Ok((subject, consents))
}

pub(crate) fn of_person(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Vec<Consent>, Problem> {
    Ok(store::of_person(tx, caller, person)?)
}

/// Gives one's own consent, online, to the words that were shown. A valid one is not given twice.
pub fn give(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: ConsentId,
    purpose: Target,
    version: i64,
    lang: Lang,
) -> Result<(), Problem> {
    let (person, today) = (caller.person()?, caller.today());
    if rules::valid(&store::of_person(tx, caller, person)?, purpose, today).is_ok() {
        return Ok(());
    }
    if store::newest(tx, caller, purpose)? != Some(version) {
        return Err(Problem::conflict("referral-problem-words-changed"));
    }
    let new = NewConsent {
        id,
        // The person's own page needs no circle.
        membership: id.cast(),
        purpose,
        version,
        lang,
        channel: Channel::Online,
        given_on: today,
        expires_on: None,
    };
    insert(tx, caller, person, &new)
}

/// Writes down a consent given on paper or spoken.
pub fn record(tx: &mut Tx<'_>, caller: &Caller, new: &NewConsent) -> Result<(), Problem> {
    let subject = referrals::subject(tx, caller, new.membership)?;
    let expires_on = new.expires_on.unwrap_or_else(|| rules::usual_expiry(new.given_on));
    let problems = rules::recorded(new.channel, new.given_on, expires_on, caller.today());
    if !problems.is_empty() {
        return Err(Problem::Invalid(problems));
    }
    if store::wording(tx, caller, new.purpose, new.version, new.lang)?.is_none() {
        return Err(Problem::field("version", Message::new("web-field-choose")));
    }
    insert(tx, caller, subject.person, new)
}

fn insert(tx: &mut Tx<'_>, caller: &Caller, person: PersonId, new: &NewConsent) -> Result<(), Problem> {
    let expires_on = new.expires_on.unwrap_or_else(|| rules::usual_expiry(new.given_on));
    if store::give(tx, caller, person, new, expires_on, caller.person()?)? {
        return Ok(());
    }
    // The same form again says the same; anything else under this id is another form.
    let same = store::of_person(tx, caller, person)?.into_iter().any(|old| {
        old.id == new.id
            && old.purpose == new.purpose
            && old.channel == new.channel
            && old.given_on == new.given_on
            && old.expires_on == Some(expires_on)
    });
    if same { Ok(()) } else { Err(Problem::conflict("referral-problem-sent-already")) }
}

/// Takes back one's own consent for a purpose, however many times and ways it was given.
pub fn withdraw_own(tx: &mut Tx<'_>, caller: &Caller, purpose: Target) -> Result<(), Problem> {
    let person = caller.person()?;
    withdraw_all(tx, caller, person, purpose)
}

/// Writes down that somebody took their consent back.
pub fn withdraw(
    tx: &mut Tx<'_>,
    caller: &Caller,
    membership: MembershipId,
    purpose: Target,
) -> Result<(), Problem> {
    let subject = referrals::subject(tx, caller, membership)?;
    withdraw_all(tx, caller, subject.person, purpose)
}

/// A second paper somewhere must not keep alive what a person has taken back.
fn withdraw_all(tx: &mut Tx<'_>, caller: &Caller, person: PersonId, purpose: Target) -> Result<(), Problem> {
    let (by, today) = (caller.person()?, caller.today());
    for consent in store::of_person(tx, caller, person)? {
        if consent.purpose == purpose && consent.standing(today) == Standing::Valid {
            store::withdraw(tx, caller, consent.id, today, by)?;
        }
    }
    Ok(())
}
