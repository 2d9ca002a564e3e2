//! The directory as the search needs it, kept in memory for each community.

use std::{
    collections::{HashMap, HashSet},
    sync::{Arc, Mutex, PoisonError},
};

use ::store::Tx;
use base::{Instant, Problem};
use people::{Caller, CommunityId, Visit};
use places::{Gazetteer, Postcodes};
use search::{Builder, Index};
use web::Failure;

use super::{
    actions,
    lexicon::Lexicon,
    making::Making,
    model::{Doc, Facet},
    rules, store,
};
use crate::{
    entry, listing,
    model::{CostKind, ServiceStatus},
    practitioner, waiting,
};

/// Everything a search needs, made at one time from one state of the directory.
pub struct Catalogue {
    pub index: Index,
    pub docs: Vec<Doc>,
    /// What each document counts for itself, whatever is asked.
    standing: Vec<i8>,
    pub lexicon: Lexicon,
    pub postcodes: Postcodes,
    /// Where the community is.
    pub home: Option<(f64, f64)>,
    version: i64,
    made_at: Instant,
}

/// Not urgent: what somebody meets who comes without a doctor's word.
const ORDINARY: i64 = 1;

/// Circles and queues say nothing when they change, and dates pass: after so many minutes it is made anew in any case.
const LIFE_MINUTES: i64 = 5;

#[derive(Default)]
struct Shelf(Mutex<HashMap<CommunityId, Arc<Catalogue>>>);

impl Shelf {
    fn get(&self, community: CommunityId) -> Option<Arc<Catalogue>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).get(&community).cloned()
    }
    fn put(&self, community: CommunityId, catalogue: Arc<Catalogue>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(community, catalogue);
    }
}

/// The catalogue of the visited community as it is now.
pub async fn current(visit: &Visit) -> Result<Arc<Catalogue>, Failure> {
    let caller = visit.caller()?;
    let (community, now) = (caller.community.id, caller.now);
    let shelf = visit.site.memory.of::<Shelf>();
    let version = visit.read(store::version).await?;
    let kept = shelf.get(community);
    if let Some(kept) = &kept
        && kept.version == version
        && now < kept.made_at.plus_minutes(LIFE_MINUTES)
    {
        return Ok(Arc::clone(kept));
    }
    let fresh = Arc::new(visit.read(make).await?);
    shelf.put(community, Arc::clone(&fresh));
    Ok(fresh)
}

/// Reads the directory and makes its catalogue.
pub fn make(tx: &mut Tx<'_>, caller: &Caller) -> Result<Catalogue, Problem> {
    let version = store::version(tx, caller)?;
    let limits = entry::actions::limits(tx, caller)?;
    let sizes: Vec<u16> = Facet::ALL.iter().map(|facet| facet.values().len() as u16).collect();
    let mut making = Making {
        builder: Builder::new(&rules::FIELDS, &sizes),
        docs: Vec::new(),
        standing: Vec::new(),
        postcodes: Postcodes::default(),
        towns: HashMap::new(),
        queues: HashMap::new(),
        told: HashSet::new(),
        limits,
        caller,
    };
    let search = waiting::actions::Search { case: Some(ORDINARY), most: 100_000, ..Default::default() };
    // The shortest wait comes first, so the first queue of a service is the one to tell.
    let queues = waiting::actions::find(tx, caller, &search)?.0;
    for queue in &queues {
        if let Some(service) = queue.service {
            making.queues.entry(service).or_insert(queue);
        }
    }
    listing::actions::each(tx, caller, |listing| {
        if matches!(listing.card.service.status, ServiceStatus::Active | ServiceStatus::TemporarilyClosed) {
            making.service(&listing);
        }
        Ok(())
    })?;
    for circle in listing::actions::circles(tx, caller)? {
        making.circle(&circle);
    }
    let mut after = None;
    loop {
        let found = practitioner::actions::page(tx, caller, after, 1000)?;
        let Some(last) = found.last() else { break };
        after = Some(last.card.practitioner.id);
        for shown in &found {
            making.practitioner(shown);
        }
    }
    for queue in &queues {
        // A queue of a service is told with the service.
        if !queue.service.is_some_and(|service| making.told.contains(&service)) {
            making.queue(queue);
        }
    }
    let home = Gazetteer::poland();
    let home = home.find(&caller.community.name, None).first().map(|found| home.place(found.place).at());
    Ok(Catalogue {
        index: making.builder.build(),
        docs: making.docs,
        standing: making.standing,
        lexicon: Lexicon::new(&actions::lists(tx, caller)?),
        postcodes: making.postcodes,
        home,
        version,
        made_at: caller.now,
    })
}

impl Catalogue {
    /// The points of a document for what it is and how far it is.
    pub fn bonus(&self, document: u32, km: Option<f32>) -> i32 {
        i32::from(self.standing[document as usize]) + rules::near(km)
    }

    pub fn has(&self, document: u32, facet: Facet, word: &str) -> bool {
        facet.value(word).is_some_and(|value| self.index.has(document, facet.number() as u8, value))
    }

    /// The values a document has in a facet.
    pub fn values(&self, document: u32, facet: Facet) -> impl Iterator<Item = &'static str> + '_ {
        let values = facet.values();
        (0..values.len())
            .filter(move |value| self.index.has(document, facet.number() as u8, *value as u16))
            .map(move |value| values[value])
    }
}

/// Costs that cost nothing.
pub fn costs_nothing(kind: CostKind) -> bool {
    matches!(kind, CostKind::Free | CostKind::Nfz | CostKind::Commune)
}
