//! The ids and words that the whole room shares.

use base::Id;
use serde::{Serialize, Serializer};
use store::{Error, Row, Value};

use crate::row::{Field, plain};

pub type EntryId = Id<crate::entry::model::Entry>;
pub type OrganisationId = Id<crate::organisation::model::Organisation>;
pub type ServiceId = Id<crate::service::model::Service>;
pub type ServiceAtLocationId = Id<crate::service::model::ServiceAtLocation>;
pub type LocationId = Id<crate::location::model::Location>;
pub type PractitionerId = Id<crate::practitioner::model::Practitioner>;
pub type VenueId = Id<crate::venue::model::Venue>;
pub type TaxonomyId = Id<crate::taxonomy::model::Taxonomy>;
pub type TermId = Id<crate::taxonomy::model::Term>;

store::words! {
    /// What an entry is.
    pub enum Kind {
        Organisation = "organisation",
        Service = "service",
        Location = "location",
        Practitioner = "practitioner",
        Venue = "venue",
    }
}

store::words! {
    /// What a part hangs on: HSDS's names of tables, and ours.
    pub enum Entity {
        Organization = "organization",
        Service = "service",
        Location = "location",
        ServiceAtLocation = "service_at_location",
        Address = "address",
        Phone = "phone",
        Schedule = "schedule",
        ServiceArea = "service_area",
        Language = "language",
        Funding = "funding",
        Accessibility = "accessibility",
        CostOption = "cost_option",
        RequiredDocument = "required_document",
        Program = "program",
        Contact = "contact",
        OrganizationIdentifier = "organization_identifier",
        ServiceCapacity = "service_capacity",
        Unit = "unit",
        Taxonomy = "taxonomy",
        TaxonomyTerm = "taxonomy_term",
        Attribute = "attribute",
        Url = "url",
        Metadata = "metadata",
        MetaTableDescription = "meta_table_description",
        Practitioner = "practitioner",
        Venue = "venue",
    }
}

store::words! {
    /// Who pays.
    pub enum Payer {
        Nfz = "nfz",
        Commune = "commune",
        County = "county",
        Region = "region",
        State = "state",
        European = "european",
        Foundation = "foundation",
        Residents = "residents",
        Own = "own",
        Other = "other",
    }
}

store::words! {
    /// What help costs whoever comes.
    pub enum CostKind {
        Free = "free",
        Nfz = "nfz",
        Commune = "commune",
        Sliding = "sliding",
        Paid = "paid",
        Stipend = "stipend",
        Refund = "refund",
        Other = "other",
    }
}

store::words! {
    pub enum ServiceStatus {
        Active = "active",
        Inactive = "inactive",
        Defunct = "defunct",
        TemporarilyClosed = "temporarily closed",
    }
}

store::words! {
    pub enum LocationType { Physical = "physical", Postal = "postal", Virtual = "virtual" }
}

store::words! {
    pub enum Profession {
        Psychotherapist = "psychotherapist",
        Psychologist = "psychologist",
        Psychiatrist = "psychiatrist",
        Counsellor = "counsellor",
        AddictionTherapist = "addiction_therapist",
        Coach = "coach",
        SocialWorker = "social_worker",
        PeerSupporter = "peer_supporter",
        Other = "other",
    }
}

store::words! {
    /// Whose house lends a room.
    pub enum House {
        School = "school",
        Library = "library",
        CultureCentre = "culture_centre",
        CommunityCentre = "community_centre",
        Clinic = "clinic",
        Parish = "parish",
        Other = "other",
    }
}

store::words! {
    /// What a supporting organisation gives.
    pub enum Gives {
        Workshops = "workshops",
        Money = "money",
        Campaigns = "campaigns",
        Access = "access",
        Groups = "groups",
        Rooms = "rooms",
        Transport = "transport",
        Training = "training",
        Other = "other",
    }
}

store::words! {
    /// How a change came about.
    pub enum OriginKind {
        Staff = "staff",
        Owner = "owner",
        Practitioner = "practitioner",
        Import = "import",
        Demo = "demo",
    }
}

store::words! {
    pub enum Verdict { Accepted = "accepted", Declined = "declined" }
}

plain! {
    Kind = Kind::Organisation,
    Entity = Entity::Organization,
    Payer = Payer::Other,
    CostKind = CostKind::Other,
    ServiceStatus = ServiceStatus::Active,
    LocationType = LocationType::Physical,
    Profession = Profession::Other,
    House = House::Other,
    Gives = Gives::Other,
    OriginKind = OriginKind::Staff,
}

macro_rules! as_text {
    ($($word:ty),*) => {$(
        impl Serialize for $word {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    )*};
}
as_text!(Kind, Entity, Payer, CostKind, ServiceStatus, LocationType, Profession, House, Gives);

/// What a part hangs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Link {
    pub entity: Entity,
    pub id: Id<()>,
}

impl Link {
    pub fn new<K>(entity: Entity, id: Id<K>) -> Self {
        Link { entity, id: id.cast() }
    }
}

impl Field for Link {
    fn take(row: &Row<'_>, at: &mut usize) -> Result<Self, Error> {
        Ok(Link { entity: Field::take(row, at)?, id: Field::take(row, at)? })
    }
    fn put<'a>(&'a self, out: &mut Vec<Value<'a>>) {
        self.entity.put(out);
        self.id.put(out);
    }
    fn blank() -> Self {
        Link { entity: Field::blank(), id: Field::blank() }
    }
}

/// One fact of an entry as a text: what histories compare and reviewers read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    pub field: &'static str,
    pub value: String,
}

/// On whose word something is written.
#[derive(Clone, Debug)]
pub struct Origin {
    pub kind: OriginKind,
    /// `town`, `demo`, the name of a file, a web address: what a reader is told.
    pub source: String,
    /// The id there.
    pub source_ref: Option<String>,
    /// When somebody made sure; `None` leaves what is known.
    pub checked_on: Option<base::Day>,
    /// Who wrote, where it is not the caller: an owner who came by a link.
    pub by: Option<people::PersonId>,
}

impl Origin {
    /// Somebody of the town writes it down, today.
    pub fn staff(caller: &people::Caller) -> Self {
        Origin {
            kind: OriginKind::Staff,
            source: "town".to_owned(),
            source_ref: None,
            checked_on: Some(caller.today()),
            by: caller.by(),
        }
    }
}
