use std::sync::Arc;

use ::store::Tx;
use base::{Message, Problem};
use directory::{model::VenueId, venue};
use floating_catchment::Point;
use people::{Caller, Roles};
use programmes::place::actions as places_of_circles;

use super::{
    board::{Board, Land, Room},
    model::{Aim, Lever, Plan, PlanId, Request, Status},
    solve, store,
};
use crate::{
    edition::gather,
    place::{PlaceSet, actions as places},
    scenario::actions::{self as scenario, Ground},
};

/// A search that nobody touched for so long has stopped.
const STALLED_MINUTES: i64 = 2;
/// Venues are read so many at a time.
const AT_ONCE: i64 = 500;

/// The newest month with everything that a plan needs besides it.
pub struct Country {
    pub ground: Ground,
    pub rooms: Vec<Room>,
    pub circles: Vec<Point>,
    /// Circles whose place is not on the map.
    pub unmapped: usize,
}

impl Country {
    pub fn land(&self) -> Land<'_> {
        Land {
            places: &self.ground.set.places,
            known: &self.ground.known,
            inputs: &self.ground.inputs,
            rules: &self.ground.rules,
            rooms: &self.rooms,
            circles: &self.circles,
            unmapped: self.unmapped,
        }
    }
}

/// `None` while no month has been computed.
pub fn country(tx: &mut Tx<'_>, caller: &Caller) -> Result<Option<Country>, Problem> {
    caller.must(Roles::MANAGE)?;
    let Some(ground) = scenario::ground(tx, caller)? else { return Ok(None) };
    let map = gather::Map::read(tx, caller, &ground.set)?;
    let met: Vec<_> = places_of_circles::with_use(tx, caller)?
        .into_iter()
        .filter(|used| !used.circles.is_empty())
        .map(|used| (used.place.id, used.circles.len()))
        .collect();
    let mut unmapped: usize = met.iter().map(|(_, circles)| circles).sum();
    let (mut rooms, mut circles) = (Vec::new(), Vec::new());
    let mut after: Option<VenueId> = None;
    loop {
        let page = venue::actions::page(tx, caller, after, AT_ONCE)?;
        let Some(last) = page.last() else { break };
        after = Some(last.card.venue.id);
        for shown in page {
            let card = shown.card;
            let Some((at, place)) = map.at(card.venue.location) else { continue };
            if let Some((_, here)) = met.iter().find(|(id, _)| card.venue.place == Some(*id)) {
                circles.extend(std::iter::repeat_n(at, *here));
                unmapped = unmapped.saturating_sub(*here);
            }
            let name = if card.town.is_empty() { card.name } else { format!("{}, {}", card.name, card.town) };
            rooms.push(Room { name, at, place });
        }
    }
    Ok(Some(Country { ground, rooms, circles, unmapped }))
}

/// A plan as it was asked for.
#[derive(Clone, Debug)]
pub struct Draft {
    pub id: PlanId,
    pub name: String,
    pub lever: Lever,
    pub aim: Aim,
    pub request: Request,
}

/// The quick answer to a draft, as it is kept.
pub fn quick(caller: &Caller, country: &Country, draft: &Draft) -> Result<Plan, Problem> {
    let ground = &country.ground;
    if !ground.known.contains(&true) {
        return Err(Problem::Refused(Message::new("observatory-nothing-known")));
    }
    let land = country.land();
    let board = Board::new(&land, draft.lever, &draft.request)?;
    let task = solve::task(&board, draft.aim)?;
    let outcome = solve::outcome(&board, draft.aim, &task, &solve::quick(&board, &task))?;
    Ok(Plan {
        id: draft.id,
        name: draft.name.clone(),
        lever: draft.lever,
        aim: draft.aim,
        request: draft.request.clone(),
        edition: ground.edition,
        month: ground.month,
        set: ground.set.id.clone(),
        status: Status::Running,
        done: 0,
        total: 100,
        outcome,
        made_at: caller.now,
        touched_at: caller.now,
    })
}

/// Keeps a plan with its quick answer; whether it is new. The same id once more changes nothing.
pub fn begin(tx: &mut Tx<'_>, caller: &Caller, plan: &Plan) -> Result<bool, Problem> {
    caller.must(Roles::MANAGE)?;
    store::insert(tx, caller, plan)
}

/// The last plans, the newest first.
pub fn recent(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Plan>, Problem> {
    const SHOWN: i64 = 50;
    caller.must(Roles::MANAGE)?;
    store::recent(tx, caller, SHOWN)
}

/// A plan with the list of places it was made over.
pub fn one(tx: &mut Tx<'_>, caller: &Caller, id: PlanId) -> Result<(Plan, Arc<PlaceSet>), Problem> {
    caller.must(Roles::MANAGE)?;
    let plan = store::one(tx, caller, id)?.ok_or(Problem::NotFound)?;
    let set = places::set(tx, caller, &plan.set)?;
    Ok((plan, set))
}

impl Plan {
    /// Whether a search that was begun goes on no more.
    pub fn stalled(&self, caller: &Caller) -> bool {
        match self.status {
            Status::Running => self.touched_at.plus_minutes(STALLED_MINUTES) < caller.now,
            Status::Failed => true,
            Status::Finished => false,
        }
    }
}

/// Takes up a search that stopped; whether it is ours now.
pub fn resume(tx: &mut Tx<'_>, caller: &Caller, id: PlanId) -> Result<bool, Problem> {
    let (plan, _) = one(tx, caller, id)?;
    Ok(plan.stalled(caller) && store::claim(tx, caller, id, plan.touched_at)?)
}
