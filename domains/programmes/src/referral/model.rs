use base::{Id, Instant};
use people::PersonId;

use super::consent::ConsentId;
use crate::model::{CircleId, MeetingId, MembershipId, Part, ProgrammeId};

pub type ReferralId = Id<Referral>;
pub type StepId = Id<Step>;

store::words! {
    /// Whom a referral asks. A consent is given for one of these, so it is a consent's purpose too.
    pub enum Target {
        TherapyGroup = "therapy_group",
        CareService = "care_service",
        Assistant = "assistant",
        Psychiatrist = "psychiatrist",
    }
}

impl Target {
    /// The message that names it.
    pub const fn key(self) -> &'static str {
        match self {
            Target::TherapyGroup => "referral-target-therapy_group",
            Target::CareService => "referral-target-care_service",
            Target::Assistant => "referral-target-assistant",
            Target::Psychiatrist => "referral-target-psychiatrist",
        }
    }
}

store::words! {
    /// How far a referral has come.
    pub enum Status {
        Open = "open",
        Accepted = "accepted",
        Declined = "declined",
        Done = "done",
        Ended = "ended",
    }
}

store::words! {
    /// Why a referral was declined or ended.
    pub enum Reason {
        NoPlace = "no_place",
        NotTheirs = "not_theirs",
        NoAnswer = "no_answer",
        PersonsWish = "persons_wish",
        NoConsent = "no_consent",
        OtherHelp = "other_help",
        MovedAway = "moved_away",
        Mistake = "mistake",
        Other = "other",
    }
}

#[derive(Clone, Debug)]
pub struct Referral {
    pub id: ReferralId,
    pub programme: ProgrammeId,
    pub person: PersonId,
    pub target: Target,
    /// An organisation's name, not a person's.
    pub receiver: String,
    pub status: Status,
    pub consent: ConsentId,
    pub note: Option<Vec<u8>>,
    pub created_at: Instant,
}

/// One step on its way; the first is its opening.
#[derive(Clone, Debug)]
pub struct Step {
    pub id: StepId,
    pub status: Status,
    pub at: Instant,
    pub reason: Option<Reason>,
}

/// A person as the team knows them: by the pseudonym of one circle. Addresses and forms name a person by their
/// membership, so that two pseudonyms of one person do not meet in a page's source.
#[derive(Clone, Debug)]
pub struct Subject {
    pub membership: MembershipId,
    pub person: PersonId,
    pub pseudonym: String,
    pub circle: CircleId,
    pub circle_name: String,
    pub programme: ProgrammeId,
    pub part: Part,
}

/// A referral to open. `id` was made when the form was shown.
#[derive(Clone, Debug)]
pub struct NewReferral {
    pub id: ReferralId,
    pub membership: MembershipId,
    pub target: Target,
    pub receiver: String,
    pub note: String,
    /// The meeting it comes from, whose journey it carries on.
    pub meeting: Option<MeetingId>,
}
