use base::{Day, Instant};
use people::PersonId;
use texts::Lang;

use crate::model::{
    Circle, CircleFormat, CircleId, MeetingId, Membership, MembershipId, Openness, Place, PlaceId, Programme,
    ProgrammeId, TopicId,
};

/// A circle as it is founded or changed. An empty slug is made of the name.
#[derive(Clone, Debug)]
pub struct Draft {
    pub id: CircleId,
    pub programme: ProgrammeId,
    pub slug: String,
    pub name: String,
    pub about: String,
    pub openness: Openness,
    pub format: CircleFormat,
    pub languages: Vec<Lang>,
    pub place: Option<PlaceId>,
    pub online_address: Option<String>,
    pub capacity: Option<i64>,
}

/// What became of planned meetings when their circle moved to another place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Followed {
    pub moved: i64,
    /// Those that somebody had moved or placed by hand.
    pub stay: i64,
}

/// A version of the rules.
#[derive(Clone, Debug)]
pub struct Agreement {
    pub version: i64,
    pub body: String,
    pub published_at: Instant,
    pub published_by: Option<PersonId>,
}

/// Something a circle talks about; retired ones stay in old registers.
#[derive(Clone, Debug)]
pub struct CircleTopic {
    pub id: TopicId,
    pub name: String,
    pub position: i64,
    pub retired_at: Option<Instant>,
}

/// Somebody who asks to belong. The id was made when the form was shown.
#[derive(Clone, Debug)]
pub struct Joining {
    pub id: MembershipId,
    pub pseudonym: String,
    /// The version that was shown and accepted; `None` where the circle has no rules yet.
    pub rules_version: Option<i64>,
    /// "This is not my name": said after the hint.
    pub not_a_name: bool,
}

/// A member whom the office writes down: somebody who came without an account.
#[derive(Clone, Debug)]
pub struct Enrolment {
    pub id: MembershipId,
    pub pseudonym: String,
    pub joined_on: Day,
    pub lang: Lang,
}

/// A meeting to come, as a page lists it.
#[derive(Clone, Debug)]
pub struct NextMeeting {
    pub id: MeetingId,
    pub circle: Option<CircleId>,
    pub starts_local: String,
    pub minutes: i64,
    pub format: crate::model::Format,
    pub place: Option<PlaceId>,
    /// Why it will not take place, where members may know.
    pub cancelled: Option<String>,
}

/// A circle in a list.
pub struct Found {
    pub circle: Circle,
    pub place: Option<Place>,
    pub next: Option<NextMeeting>,
}

/// A circle with what stands around it.
pub struct View {
    pub circle: Circle,
    pub programme: Programme,
    pub programme_name: String,
    pub place: Option<Place>,
    pub rules: Option<Agreement>,
    pub topics: Vec<CircleTopic>,
    pub next: Vec<NextMeeting>,
    /// The caller's own membership, also a past one.
    pub mine: Option<Membership>,
}

impl View {
    /// Whether the caller belongs now.
    pub fn belongs(&self) -> bool {
        self.mine.as_ref().is_some_and(|mine| mine.left_on.is_none())
    }
}
