use base::{Id, Instant};
use people::PersonId;

pub struct SafetyAlert;
pub type AlertId = Id<SafetyAlert>;

#[derive(Clone, Debug)]
pub struct Alert {
    pub id: AlertId,
    pub person: PersonId,
    pub raised_at: Instant,
    /// Rounds of letters so far.
    pub rounds: i64,
    pub next_at: Option<Instant>,
    pub taken_at: Option<Instant>,
    pub taken_by: Option<PersonId>,
    pub closed_at: Option<Instant>,
}

/// An alert with what may be said of whom.
pub struct Named {
    pub alert: Alert,
    /// Pseudonyms with their circles.
    pub known_as: Vec<String>,
    /// Whether the caller took it.
    pub mine: bool,
}
