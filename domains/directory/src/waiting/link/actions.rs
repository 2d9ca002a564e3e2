//! Proposing and confirming whose queue is whose.

use std::collections::HashMap;

use ::store::Tx;
use base::{Message, Problem};
use people::{Caller, Roles};

use super::{
    rules::{self, Reason, Side},
    store as rows,
};
use crate::{
    find,
    listing::{self, model::Listing},
    model::ServiceId,
    part::model::Phone,
    waiting::model::{Queue, QueueId},
};

/// A service that could be the one.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub id: ServiceId,
    pub name: String,
    pub organisation: String,
    pub reasons: Vec<Reason>,
}

/// The queues of one clinic for one sort of help, and the services that could be it, the likeliest first.
#[derive(Clone, Debug)]
pub struct Proposal {
    pub queues: Vec<Queue>,
    pub candidates: Vec<Candidate>,
}

/// Town, provider and id that a page ended with; empty at the beginning.
pub type After = (String, String, String);

const BATCH: i64 = 60;
/// Batches in which nothing is alike are passed over, at most so many for a page.
const BATCHES: usize = 10;
const OFFERED: usize = 4;

/// Queues with services that could be theirs; and where the next page begins, if there is one.
pub fn proposals(
    tx: &mut Tx<'_>,
    caller: &Caller,
    after: After,
) -> Result<(Vec<Proposal>, Option<After>), Problem> {
    caller.must(Roles::MANAGE)?;
    let (mut after, mut towns) = (after, HashMap::new());
    for _ in 0..BATCHES {
        let queues = rows::undecided(tx, caller, &after, BATCH)?;
        let more = queues.len() as i64 == BATCH;
        if let Some(last) = queues.last() {
            after = (texts::fold(&last.locality), last.provider.clone(), last.id.to_string());
        }
        let mut found = Vec::new();
        for group in grouped(queues) {
            let town = group[0].locality.clone();
            if !towns.contains_key(&town) {
                towns.insert(town.clone(), services(tx, caller, &town)?);
            }
            let candidates = candidates(&group[0], &towns[&town]);
            if !candidates.is_empty() {
                found.push(Proposal { queues: group, candidates });
            }
        }
        if !found.is_empty() || !more {
            return Ok((found, more.then_some(after)));
        }
    }
    Ok((Vec::new(), Some(after)))
}

/// Ordinary and urgent cases of one clinic are one thing to decide about.
fn grouped(queues: Vec<Queue>) -> Vec<Vec<Queue>> {
    fn key(queue: &Queue) -> [&str; 5] {
        [&queue.provider, &queue.place, &queue.address, &queue.locality, &queue.benefit]
    }
    let mut groups: Vec<Vec<Queue>> = Vec::new();
    for queue in queues {
        match groups.iter_mut().find(|group| key(&group[0]) == key(&queue)) {
            Some(group) => group.push(queue),
            None => groups.push(vec![queue]),
        }
    }
    groups
}

fn services(tx: &mut Tx<'_>, caller: &Caller, town: &str) -> Result<Vec<(Listing, Side)>, Problem> {
    let mut services = Vec::new();
    for id in rows::services_of_town(tx, caller, town)? {
        let listing = listing::actions::one(tx, caller, id)?;
        let side = side_of(&listing);
        services.push((listing, side));
    }
    Ok(services)
}

fn side_of(listing: &Listing) -> Side {
    let mut names = vec![listing.card.name.clone(), listing.card.service.alternate_name.clone()];
    names.extend(listing.organisation.iter().map(|(_, name)| name.clone()));
    let (mut streets, mut phones) = (Vec::new(), Vec::new());
    let mut add = |all: &[Phone]| phones.extend(all.iter().map(|phone| phone.number.clone()));
    add(&listing.parts().phones);
    for site in &listing.sites {
        names.push(site.place.name().to_owned());
        streets.extend(site.place.addresses().iter().map(|address| address.address_1().to_owned()));
        add(&site.given.parts.phones);
        add(&site.place.parts().phones);
    }
    Side { names, streets, phones, town: listing.card.town.clone() }
}

fn candidates(queue: &Queue, services: &[(Listing, Side)]) -> Vec<Candidate> {
    let side = Side {
        names: vec![queue.provider.clone(), queue.place.clone()],
        streets: vec![queue.address.clone()],
        phones: vec![queue.phone.clone()],
        town: queue.locality.clone(),
    };
    let mut found: Vec<Candidate> = services
        .iter()
        .map(|(listing, service)| Candidate {
            id: listing.card.service.id,
            name: listing.card.name.clone(),
            organisation: listing.organisation.as_ref().map(|(_, name)| name.clone()).unwrap_or_default(),
            reasons: rules::likeness(&side, service),
        })
        .filter(|candidate| !candidate.reasons.is_empty())
        .collect();
    found.sort_by(|a, b| {
        b.reasons
            .len()
            .cmp(&a.reasons.len())
            .then_with(|| a.reasons.cmp(&b.reasons))
            .then_with(|| a.id.cmp(&b.id))
    });
    found.truncate(OFFERED);
    found
}

/// Says whose queues these are: a service's, or of none that is proposed.
pub fn decide(
    tx: &mut Tx<'_>,
    caller: &Caller,
    queues: &[QueueId],
    service: Option<ServiceId>,
) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    if queues.is_empty() {
        return Err(Problem::Refused(Message::new("directory-form-broken")));
    }
    if let Some(service) = service {
        crate::service::actions::living(tx, caller, service)?;
    }
    for queue in queues {
        if !rows::decide(tx, caller, *queue, service, Some(caller.now))? {
            return Err(Problem::NotFound);
        }
    }
    find::actions::changed(tx, caller)
}

/// Takes a decision back: the queue is proposed again.
pub fn undo(tx: &mut Tx<'_>, caller: &Caller, queue: QueueId) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    if !rows::decide(tx, caller, queue, None, None)? {
        return Err(Problem::NotFound);
    }
    find::actions::changed(tx, caller)
}

/// Queues that have a service, with its name.
pub fn linked(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<(Queue, ServiceId, String)>, Problem> {
    caller.must(Roles::MANAGE)?;
    let mut linked = Vec::new();
    for queue in rows::linked(tx, caller)? {
        let Some(service) = queue.service else { continue };
        let entry = crate::entry::actions::find(tx, caller, service.cast(), crate::model::Kind::Service)?;
        linked.push((queue, service, entry.name));
    }
    Ok(linked)
}
