use std::sync::Arc;

use base::{Day, Id, Instant, Problem};
use texts::{Lang, T};
use web::Shared;

use crate::{Actor, Community, PersonId, Roles};

/// On whose authority something is done.
#[derive(Clone, Copy, Debug)]
pub enum Authority {
    Anonymous,
    Person(Actor),
    /// Whoever may run the program's commands on the server.
    Operator,
}

/// Who asks, in which community, when: the first argument of every action.
#[derive(Clone)]
pub struct Caller {
    pub site: Shared,
    pub community: Arc<Community>,
    pub authority: Authority,
    pub lang: Lang,
    pub now: Instant,
}

impl Caller {
    pub fn operator(site: Shared, community: Arc<Community>) -> Self {
        let (lang, now) = (community.lang, site.clock.now());
        Caller { site, community, authority: Authority::Operator, lang, now }
    }

    pub fn t(&self) -> T {
        self.site.texts.of(self.lang)
    }
    pub fn today(&self) -> Day {
        self.now.day_in(&self.community.zone)
    }
    pub fn new_id<K>(&self) -> Id<K> {
        self.site.entropy.id(self.now)
    }
    pub fn actor(&self) -> Option<&Actor> {
        match &self.authority {
            Authority::Person(actor) => Some(actor),
            _ => None,
        }
    }
    /// The person who asks; the operator is nobody.
    pub fn by(&self) -> Option<PersonId> {
        self.actor().map(|actor| actor.person)
    }
    /// The person who asks, where there must be one.
    pub fn person(&self) -> Result<PersonId, Problem> {
        self.by().ok_or(Problem::SignIn)
    }
    pub fn roles(&self) -> Roles {
        self.actor().map_or(Roles::NONE, |actor| actor.roles)
    }
    pub fn has(&self, roles: Roles) -> bool {
        matches!(self.authority, Authority::Operator) || self.roles().any(roles)
    }
    /// Refuses as if nothing were there.
    pub fn must(&self, roles: Roles) -> Result<(), Problem> {
        if self.has(roles) { Ok(()) } else { Err(Problem::NotFound) }
    }
}
