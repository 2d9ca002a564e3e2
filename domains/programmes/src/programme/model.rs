use std::collections::BTreeMap;

use base::{Day, Id, Instant};
use people::PersonId;
use texts::Lang;

use crate::model::ProgrammeId;

pub struct FundingLine;
pub type FundingId = Id<FundingLine>;

store::words! {
    /// One text of a programme. The card is made of these and of figures.
    pub enum Field {
        Name = "name",
        Area = "area",
        MainAim = "main_aim",
        OperationalAims = "operational_aims",
        TargetGroup = "target_group",
        Recruitment = "recruitment",
        Innovation = "innovation",
        Description = "description",
        Topics = "topics",
        Period = "period",
        Effects = "effects",
        Hindering = "hindering",
        Helping = "helping",
        Realisation = "realisation",
        Evaluation = "evaluation",
        FundingNote = "funding_note",
        Staff = "staff",
        Premises = "premises",
        Equipment = "equipment",
        Partners = "partners",
        OrganisationName = "organisation_name",
        OrganisationStreet = "organisation_street",
        OrganisationPostcodeTown = "organisation_postcode_town",
        UnitName = "unit_name",
        UnitStreet = "unit_street",
        UnitPostcodeTown = "unit_postcode_town",
        ContactPhone = "contact_phone",
        ContactEmail = "contact_email",
        CardDate = "card_date",
    }
}

/// How a field is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Line,
    Prose,
    /// One item a line.
    List,
    Day,
    Email,
}

impl Field {
    /// Whether there is one text per year rather than one for the whole programme.
    pub const fn yearly(self) -> bool {
        matches!(self, Field::Effects)
    }

    /// Addresses, numbers and days are the same in every language.
    pub const fn told_in_a_language(self) -> bool {
        !matches!(
            self,
            Field::OrganisationStreet
                | Field::OrganisationPostcodeTown
                | Field::UnitStreet
                | Field::UnitPostcodeTown
                | Field::ContactPhone
                | Field::ContactEmail
                | Field::CardDate
        )
    }

    pub const fn shape(self) -> Shape {
        match self {
            Field::OperationalAims
            | Field::Topics
            | Field::Hindering
            | Field::Helping
            | Field::Staff
            | Field::Premises
            | Field::Equipment
            | Field::Partners => Shape::List,
            Field::CardDate => Shape::Day,
            Field::ContactEmail => Shape::Email,
            Field::Name
            | Field::Area
            | Field::Period
            | Field::OrganisationName
            | Field::OrganisationStreet
            | Field::OrganisationPostcodeTown
            | Field::UnitName
            | Field::UnitStreet
            | Field::UnitPostcodeTown
            | Field::ContactPhone => Shape::Line,
            _ => Shape::Prose,
        }
    }

    /// At most so many characters.
    pub const fn most(self) -> usize {
        match self.shape() {
            Shape::Line | Shape::Email => 200,
            Shape::Day => 10,
            Shape::List => 4_000,
            Shape::Prose => 8_000,
        }
    }
}

/// The fields in the order people think of them, under their headings.
pub const GROUPS: &[(&str, &[Field])] = &[
    (texts::key!("programme-group-what"), &[Field::Name, Field::Area, Field::Period, Field::Description]),
    (
        texts::key!("programme-group-why"),
        &[Field::MainAim, Field::OperationalAims, Field::TargetGroup, Field::Recruitment, Field::Innovation],
    ),
    (
        texts::key!("programme-group-how"),
        &[
            Field::Topics,
            Field::Realisation,
            Field::Effects,
            Field::Evaluation,
            Field::Hindering,
            Field::Helping,
        ],
    ),
    (
        texts::key!("programme-group-with"),
        &[Field::Staff, Field::Premises, Field::Equipment, Field::Partners, Field::FundingNote],
    ),
    (
        texts::key!("programme-group-who"),
        &[
            Field::OrganisationName,
            Field::OrganisationStreet,
            Field::OrganisationPostcodeTown,
            Field::UnitName,
            Field::UnitStreet,
            Field::UnitPostcodeTown,
            Field::ContactPhone,
            Field::ContactEmail,
            Field::CardDate,
        ],
    ),
];

/// Which text: a field, its year (0 where the field is not about one year), its language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Slot {
    pub field: Field,
    pub year: i64,
    pub lang: Lang,
}

/// One version of a text.
#[derive(Clone, Debug)]
pub struct Version {
    pub version: i64,
    pub value: String,
    pub edited_at: Instant,
    pub edited_by: Option<PersonId>,
}

/// A current text; `lang` is the language it was found in.
#[derive(Clone, Debug)]
pub struct Text {
    pub lang: Lang,
    pub version: i64,
    pub value: String,
}

/// The current texts of a programme in one language, with the next best one where nothing was written.
#[derive(Clone, Debug, Default)]
pub struct ProgrammeTexts(pub BTreeMap<(Field, i64), Text>);

impl ProgrammeTexts {
    /// The text of a field that is not yearly; empty when nobody wrote it.
    pub fn get(&self, field: Field) -> &str {
        self.of_year(field, 0)
    }
    pub fn of_year(&self, field: Field, year: i64) -> &str {
        self.0.get(&(field, year)).map_or("", |text| &text.value)
    }
    /// The language a text was found in.
    pub fn lang_of(&self, field: Field, year: i64) -> Option<Lang> {
        self.0.get(&(field, year)).map(|text| text.lang)
    }
    /// The items of a list field.
    pub fn lines(&self, field: Field) -> impl Iterator<Item = &str> {
        self.get(field).lines().map(str::trim).filter(|line| !line.is_empty())
    }
    /// The years that a yearly field speaks of, oldest first.
    pub fn years(&self, field: Field) -> impl Iterator<Item = i64> {
        self.0.keys().filter(move |(of, _)| *of == field).map(|(_, year)| *year)
    }
}

/// A new programme. An empty slug is made of the name.
#[derive(Clone, Debug)]
pub struct Draft {
    pub id: ProgrammeId,
    pub slug: String,
    pub name: String,
    pub lang: Lang,
    pub started_on: Day,
    pub ended_on: Option<Day>,
}

/// Where money comes from. `amount` is in the smallest unit of the currency; nobody has to know it.
#[derive(Clone, Debug)]
pub struct Funding {
    pub id: FundingId,
    pub source: String,
    pub year: Option<i64>,
    pub amount: Option<i64>,
    pub currency: String,
    pub note: String,
}
