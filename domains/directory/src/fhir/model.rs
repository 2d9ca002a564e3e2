use serde::Serialize;

#[derive(Clone, Debug, Serialize, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct Bundle {
    resource_type: &'static str,
    #[serde(rename = "type")]
    kind: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    link: Vec<Link>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub entry: Vec<Entry>,
}

#[derive(Clone, Debug, Serialize, PartialEq)]
struct Link {
    relation: &'static str,
    url: String,
}

#[derive(Clone, Debug, Serialize, PartialEq)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    full_url: String,
    pub resource: Resource,
    #[serde(skip_serializing_if = "Option::is_none")]
    search: Option<Search>,
}

#[derive(Clone, Debug, Serialize, PartialEq)]
struct Search {
    mode: &'static str,
}

impl Bundle {
    pub fn of(kind: &'static str, entry: Vec<Entry>) -> Self {
        Bundle { resource_type: "Bundle", kind, link: Vec::new(), entry }
    }
    pub fn link(&mut self, relation: &'static str, url: String) {
        self.link.push(Link { relation, url });
    }
}

impl Entry {
    /// In a collection that has no address.
    pub fn plain(resource: Resource) -> Self {
        Entry { full_url: format!("urn:uuid:{}", resource.id()), resource, search: None }
    }
    pub fn found(base: &str, resource: Resource) -> Self {
        let full_url = format!("{base}/{}/{}", resource.kind(), resource.id());
        Entry { full_url, resource, search: Some(Search { mode: "match" }) }
    }
}

#[derive(Clone, Debug, Serialize, PartialEq)]
#[serde(tag = "resourceType")]
pub enum Resource {
    Organization(Organization),
    Location(Location),
    HealthcareService(HealthcareService),
    PractitionerRole(PractitionerRole),
}

impl Resource {
    pub fn id(&self) -> &str {
        match self {
            Resource::Organization(one) => &one.id,
            Resource::Location(one) => &one.id,
            Resource::HealthcareService(one) => &one.id,
            Resource::PractitionerRole(one) => &one.id,
        }
    }
    pub fn kind(&self) -> &'static str {
        match self {
            Resource::Organization(_) => "Organization",
            Resource::Location(_) => "Location",
            Resource::HealthcareService(_) => "HealthcareService",
            Resource::PractitionerRole(_) => "PractitionerRole",
        }
    }
}

/// A struct of FHIR: what is empty is not written.
macro_rules! element {
    ($(#[$note:meta])* $name:ident { $($(#[$field_note:meta])* $field:ident: $type:ty),* $(,)? }) => {
        $(#[$note])*
        #[derive(Clone, Debug, Default, Serialize, PartialEq)]
        #[serde(rename_all = "camelCase")]
        pub struct $name { $($(#[$field_note])* pub $field: $type),* }
    };
}

element! {
    Organization {
        id: String,
        active: bool,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        identifier: Vec<Identifier>,
        name: String,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        alias: Vec<String>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        telecom: Vec<ContactPoint>,
    }
}
element! {
    Location {
        id: String,
        status: &'static str,
        mode: &'static str,
        #[serde(skip_serializing_if = "String::is_empty")]
        name: String,
        #[serde(skip_serializing_if = "String::is_empty")]
        description: String,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        telecom: Vec<ContactPoint>,
        #[serde(skip_serializing_if = "Option::is_none")]
        address: Option<Address>,
        #[serde(skip_serializing_if = "Option::is_none")]
        physical_type: Option<CodeableConcept>,
        #[serde(skip_serializing_if = "Option::is_none")]
        position: Option<Position>,
        #[serde(skip_serializing_if = "Option::is_none")]
        managing_organization: Option<Reference>,
    }
}
element! {
    HealthcareService {
        id: String,
        active: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        provided_by: Option<Reference>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        category: Vec<CodeableConcept>,
        #[serde(rename = "type", skip_serializing_if = "Vec::is_empty")]
        kind: Vec<CodeableConcept>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        location: Vec<Reference>,
        name: String,
        #[serde(skip_serializing_if = "String::is_empty")]
        comment: String,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        telecom: Vec<ContactPoint>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        service_provision_code: Vec<CodeableConcept>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        eligibility: Vec<Eligibility>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        communication: Vec<CodeableConcept>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        available_time: Vec<AvailableTime>,
    }
}
element! {
    PractitionerRole {
        id: String,
        active: bool,
        #[serde(skip_serializing_if = "Option::is_none")]
        practitioner: Option<Reference>,
        #[serde(skip_serializing_if = "Option::is_none")]
        organization: Option<Reference>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        code: Vec<CodeableConcept>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        specialty: Vec<CodeableConcept>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        telecom: Vec<ContactPoint>,
        #[serde(skip_serializing_if = "Vec::is_empty")]
        available_time: Vec<AvailableTime>,
    }
}
element! { Identifier { system: String, value: String } }
element! {
    Reference {
        #[serde(skip_serializing_if = "Option::is_none")]
        reference: Option<String>,
        #[serde(skip_serializing_if = "String::is_empty")]
        display: String,
    }
}
element! {
    CodeableConcept {
        #[serde(skip_serializing_if = "Vec::is_empty")]
        coding: Vec<Coding>,
        #[serde(skip_serializing_if = "String::is_empty")]
        text: String,
    }
}
element! {
    Coding {
        system: &'static str,
        code: String,
        #[serde(skip_serializing_if = "String::is_empty")]
        display: String,
    }
}
element! { ContactPoint { system: &'static str, value: String } }
element! {
    Address {
        #[serde(skip_serializing_if = "Vec::is_empty")]
        line: Vec<String>,
        #[serde(skip_serializing_if = "String::is_empty")]
        city: String,
        #[serde(skip_serializing_if = "String::is_empty")]
        state: String,
        #[serde(skip_serializing_if = "String::is_empty")]
        postal_code: String,
        #[serde(skip_serializing_if = "String::is_empty")]
        country: String,
    }
}
element! { Position { longitude: f64, latitude: f64 } }
element! { Eligibility { comment: String } }
element! {
    AvailableTime {
        #[serde(skip_serializing_if = "Vec::is_empty")]
        days_of_week: Vec<&'static str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        available_start_time: Option<String>,
        #[serde(skip_serializing_if = "Option::is_none")]
        available_end_time: Option<String>,
    }
}
