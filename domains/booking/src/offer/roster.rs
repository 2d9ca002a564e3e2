//! Everything that is needed to say when offers can be booked, loaded once for one offer or for a whole town.

use std::collections::HashMap;

use ::store::Tx;
use base::{Day, Instant, Problem};
use calendar::{Recurrence, Rule, RuleEnd, Until};
use directory::practitioner;
use people::{Caller, PersonId, person};

use super::{
    model::{Away, Care, Gate, Learnt, Offer, Times},
    rules, store,
};
use crate::{
    model::{Format, Kind, OfferStatus, ResourceId},
    slot::{Cells, Limits, Slot, Window, slots},
};

/// An offer with all that decides about its times.
pub struct Rostered {
    pub offer: Offer,
    pub gate: Gate,
    windows: Vec<Window>,
    taken: Vec<Cells>,
    limits: Limits,
    /// Nobody can be booked before it: a pause, or a rest after a hard session.
    rests_until: Option<Instant>,
    paused: bool,
}

impl Rostered {
    /// The slots that begin between two moments.
    pub fn slots(&self, caller: &Caller, from: Instant, to: Instant) -> Vec<Slot> {
        let Gate::Open { until } = self.gate else { return Vec::new() };
        if self.paused {
            return Vec::new();
        }
        let from = self.rests_until.map_or(from, |rest| rest.max(from));
        let zone = &caller.community.zone;
        let terms = self.offer.terms(until);
        slots(&terms, &self.windows, &self.taken, &self.limits, zone, caller.now, from..to)
    }

    /// The whole time ahead in which it can be booked.
    pub fn ahead(&self, caller: &Caller) -> Vec<Slot> {
        self.slots(caller, caller.now, caller.now.plus_days(self.offer.draft.horizon_days))
    }

    /// Whether whoever helps gives so much: each of these may fit alone and all together be too much.
    pub fn gives_all(&self, slots: &[Slot]) -> bool {
        let (mut limits, minutes) = (self.limits.clone(), self.offer.draft.minutes);
        slots.iter().all(|slot| {
            let fits = limits.let_in(slot.local.date(), minutes);
            limits.add(slot.local.date(), minutes);
            fits
        })
    }

    /// Whether it is there for anybody to book at all.
    pub fn shows(&self) -> bool {
        matches!(self.gate, Gate::Open { .. }) && self.offer.status == OfferStatus::Open
    }
}

/// Times as the calendar repeats them.
pub fn window(times: &Times, zone: &str) -> Result<Window, calendar::Problem> {
    let rule = times.rule.clone().map(|rule| Rule {
        end: times.until.map_or(rule.end, |until| RuleEnd::Until(Until::Date(until.0))),
        ..rule
    });
    Ok(Window { when: Recurrence::new(times.starts_local, zone, rule)?, minutes: times.minutes })
}

/// Loads what decides about these offers, up to their horizons.
pub fn load(tx: &mut Tx<'_>, caller: &Caller, offers: Vec<Offer>) -> Result<Vec<Rostered>, Problem> {
    let zone = caller.community.zone.iana_name().unwrap_or("UTC");
    let ids: Vec<_> = offers.iter().map(Offer::id).collect();
    let mut people: Vec<PersonId> = offers.iter().filter_map(Offer::person).collect();
    people.sort_unstable();
    people.dedup();
    let mut resources: Vec<ResourceId> = offers.iter().map(Offer::resource).collect();
    resources.sort_unstable();
    resources.dedup();

    let mut windows: HashMap<_, Vec<Window>> = HashMap::new();
    for times in store::times(tx, caller, &ids)? {
        match window(&times, zone) {
            Ok(window) => windows.entry(times.offer).or_default().push(window),
            // A rule that ends before it begins gives no times.
            Err(calendar::Problem::EndsBeforeStart | calendar::Problem::NeverHappens) => {}
            Err(problem) => return Err(Problem::internal(format!("times {}: {problem:?}", times.id))),
        }
    }
    let mut learnt: HashMap<PersonId, Vec<Learnt>> = HashMap::new();
    for one in store::learnt(tx, caller, &people)? {
        learnt.entry(one.person).or_default().push(one);
    }
    let roles = person::roles_of(tx, caller, &people)?;
    let care: HashMap<PersonId, Care> = store::care(tx, caller, &people)?.into_iter().collect();
    let mut away: HashMap<ResourceId, Vec<Away>> = HashMap::new();
    for one in store::away(tx, caller, &resources)? {
        away.entry(one.resource).or_default().push(one);
    }
    let mut busy: HashMap<ResourceId, Busy> = HashMap::new();
    let mut rostered = Vec::with_capacity(offers.len());
    for offer in offers {
        let resource = offer.resource();
        let care = offer.person().and_then(|person| care.get(&person)).cloned().unwrap_or_default();
        let known = match busy.get(&resource) {
            Some(known) => known.clone(),
            None => {
                let known = load_busy(tx, caller, &offer, &care, away.get(&resource))?;
                busy.insert(resource, known.clone());
                known
            }
        };
        let mut taken = known.taken;
        // Where one can only meet in a room, the room has to be free too.
        if let (Some(place), [Format::InPerson]) = (offer.draft.place, &offer.draft.formats[..])
            && offer.draft.kind != Kind::Room
        {
            taken.extend(store::taken(tx, caller, place.cast(), known.loaded)?);
        }
        let person = offer.person();
        let linked = match (offer.draft.kind, offer.practitioner, person) {
            (Kind::Practitioner, None, Some(person)) => {
                practitioner::actions::of_person(tx, caller, person)?.is_some()
            }
            (_, entry, _) => entry.is_some(),
        };
        let learnt = person.and_then(|person| learnt.get(&person)).map_or(&[][..], Vec::as_slice);
        let roles = person.and_then(|person| roles.get(&person)).copied().unwrap_or_default();
        rostered.push(Rostered {
            gate: rules::gate(offer.draft.kind, roles, linked, learnt, caller.today()),
            windows: windows.remove(&offer.id()).unwrap_or_default(),
            taken,
            limits: known.limits,
            rests_until: known.rests_until,
            paused: known.paused,
            offer,
        });
    }
    Ok(rostered)
}

#[derive(Clone)]
struct Busy {
    taken: Vec<Cells>,
    limits: Limits,
    rests_until: Option<Instant>,
    paused: bool,
    loaded: Cells,
}

/// The longest horizon of any offer, and a little of the day behind it.
const LOADED_DAYS: i64 = 182;

fn load_busy(
    tx: &mut Tx<'_>,
    caller: &Caller,
    offer: &Offer,
    care: &Care,
    away: Option<&Vec<Away>>,
) -> Result<Busy, Problem> {
    let resource = offer.resource();
    let loaded = Cells::between(caller.now.plus_days(-1), caller.now.plus_days(LOADED_DAYS));
    let mut taken = store::taken(tx, caller, resource, loaded)?;
    taken.extend(away.into_iter().flatten().map(|away| Cells::between(away.from, away.to)));
    let mut limits =
        Limits { weekly: care.weekly_minutes, monthly: care.monthly_minutes, ..Limits::default() };
    if limits.weekly.is_some() || limits.monthly.is_some() {
        // From the beginning of the month and of the week, whichever is earlier.
        let from = caller.now.plus_days(-38);
        for (day, minutes) in store::given(tx, caller, resource, from, caller.now.plus_days(LOADED_DAYS))? {
            limits.add(day.0, minutes);
        }
    }
    let zone = &caller.community.zone;
    let begins = |day: Day| zone.to_timestamp(day.0.at(0, 0, 0, 0)).ok().map(Instant::from_timestamp);
    let mut rests_until = None;
    if care.rest_days > 0 {
        let since = caller.now.plus_days(-care.rest_days - 1);
        let hard = store::hard(tx, caller, resource, since)?;
        rests_until = hard.map(|ended| ended.plus_days(care.rest_days));
    }
    let mut paused = false;
    if care.paused_at.is_some() {
        match care.back_on.and_then(begins) {
            Some(back) => rests_until = rests_until.max(Some(back)),
            None => paused = true,
        }
    }
    Ok(Busy { taken, limits, rests_until, paused, loaded })
}
