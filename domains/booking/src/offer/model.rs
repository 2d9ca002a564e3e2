use base::{Day, Instant};
use calendar::Rule;
use directory::model::PractitionerId;
use jiff::civil::DateTime;
use people::PersonId;
use programmes::model::PlaceId;
use texts::Lang;

use crate::{
    model::{
        AbsenceId, Format, Gender, Kind, OfferId, OfferStatus, QualificationId, ResourceId, Shown, WindowId,
    },
    slot::Terms,
};

/// Whose time it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    Person(PersonId),
    Room(PlaceId),
}

impl Whose {
    pub fn resource(self) -> ResourceId {
        match self {
            Whose::Person(person) => person.cast(),
            Whose::Room(place) => place.cast(),
        }
    }
}

/// An offer as a form describes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// Made when the form was shown.
    pub id: OfferId,
    pub whose: Whose,
    pub kind: Kind,
    pub name: String,
    pub about: String,
    /// Codes of needs.
    pub topics: Vec<String>,
    pub languages: Vec<Lang>,
    pub formats: Vec<Format>,
    pub gender: Gender,
    pub place: Option<PlaceId>,
    pub town: String,
    pub shown: Shown,
    pub online_address: String,
    pub minutes: i64,
    pub before: i64,
    pub after: i64,
    pub notice_hours: i64,
    pub horizon_days: i64,
    pub cancel_hours: i64,
    pub asks: bool,
}

/// An offer as it is kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    pub draft: Draft,
    pub practitioner: Option<PractitionerId>,
    pub status: OfferStatus,
    pub version: i64,
}

impl Offer {
    pub fn id(&self) -> OfferId {
        self.draft.id
    }
    pub fn resource(&self) -> ResourceId {
        self.draft.whose.resource()
    }
    /// Who helps; nobody for a room.
    pub fn person(&self) -> Option<PersonId> {
        match self.draft.whose {
            Whose::Person(person) => Some(person),
            Whose::Room(_) => None,
        }
    }
    pub fn terms(&self, until: Option<Day>) -> Terms {
        let draft = &self.draft;
        Terms {
            minutes: draft.minutes,
            before: draft.before,
            after: draft.after,
            notice_hours: draft.notice_hours,
            horizon_days: draft.horizon_days,
            until,
        }
    }
}

/// Times on the wall clock.
#[derive(Clone, Debug, PartialEq)]
pub struct Times {
    pub id: WindowId,
    pub offer: OfferId,
    /// `None`: once.
    pub rule: Option<Rule>,
    pub starts_local: DateTime,
    pub minutes: i64,
    pub until: Option<Day>,
}

/// Days on which somebody, or a room, is not there.
#[derive(Clone, Debug, PartialEq)]
pub struct Away {
    pub id: AbsenceId,
    pub resource: ResourceId,
    pub from: Instant,
    pub to: Instant,
}

/// What somebody has learnt, as a coordinator recorded it.
#[derive(Clone, Debug, PartialEq)]
pub struct Learnt {
    pub id: QualificationId,
    pub person: PersonId,
    pub title: String,
    pub obtained_on: Day,
    pub expires_on: Option<Day>,
    pub withdrawn: bool,
}

/// How much somebody gives at most, and when they rest.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Care {
    pub weekly_minutes: Option<i64>,
    pub monthly_minutes: Option<i64>,
    pub rest_days: i64,
    pub paused_at: Option<Instant>,
    pub back_on: Option<Day>,
    pub version: i64,
}

/// Whether an offer shows up, and up to which day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gate {
    Open {
        until: Option<Day>,
    },
    /// The training that this town asks for is not recorded, or no longer holds.
    Training,
    /// Not linked with an entry of the directory.
    Entry,
    /// The role was given back.
    Role,
}

/// Names a form's list of choices: `person:…` or `place:…`.
pub fn whose(text: &str) -> Option<Whose> {
    match text.split_once(':')? {
        ("person", id) => id.parse().ok().map(Whose::Person),
        ("place", id) => id.parse().ok().map(Whose::Room),
        _ => None,
    }
}
