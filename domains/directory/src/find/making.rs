//! From what the directory holds to the documents of the search.

use std::collections::{HashMap, HashSet};

use people::Caller;
use places::{Gazetteer, Postcodes};
use programmes::model::CircleFormat;
use search::{Builder, Document};

use super::{
    catalogue::costs_nothing,
    model::{Doc, Facet, Spot, What},
    rules,
};
use crate::{
    entry::{
        self,
        model::{Age, Limits},
    },
    listing::model::{CircleListing, Listing},
    location::model::Place,
    model::{CostKind, ServiceId},
    part::model::Parts,
    practitioner,
    taxonomy::model::Ours,
    waiting::{self, model::Queue},
};

/// A catalogue while it is being made: each kind of thing becomes a document.
pub(super) struct Making<'c> {
    pub builder: Builder,
    pub docs: Vec<Doc>,
    pub standing: Vec<i8>,
    pub postcodes: Postcodes,
    pub towns: HashMap<String, Option<(f64, f64)>>,
    /// The quickest queue of a service, where a person has said whose it is.
    pub queues: HashMap<ServiceId, &'c Queue>,
    pub told: HashSet<ServiceId>,
    pub limits: Limits,
    pub caller: &'c Caller,
}

impl Making<'_> {
    /// Where a town is that an entry names.
    fn town(&mut self, name: &str) -> Option<(f64, f64)> {
        if name.trim().is_empty() {
            return None;
        }
        *self.towns.entry(name.to_owned()).or_insert_with(|| {
            let poland = Gazetteer::poland();
            poland.find(name, None).first().map(|found| poland.place(found.place).at())
        })
    }

    fn spot(&mut self, place: &Place) -> Spot {
        let town = place.town().to_owned();
        let at = place.position().or_else(|| self.town(&town));
        if let (Some(at), Some(address)) = (at, place.address()) {
            self.postcodes.add(address.postal_code(), at);
        }
        Spot {
            name: place.name().to_owned(),
            line: place.address().map(|address| address.line()).unwrap_or_default(),
            transport: place.location().transportation.clone(),
            town,
            at,
        }
    }

    fn age(&self, checked_on: Option<base::Day>) -> Age {
        entry::rules::age(checked_on, self.caller.today(), self.limits)
    }

    /// Takes a document in.
    fn add(&mut self, doc: Doc, texts: &[(u8, &str)], mut values: Vec<(Facet, u16)>, afar: bool) {
        values.sort_unstable();
        values.dedup();
        let free = values.iter().any(|(facet, value)| {
            *facet == Facet::Cost
                && super::model::COSTS.get(usize::from(*value)).copied().is_some_and(costs_nothing)
        });
        let points: Vec<(f32, f32)> =
            doc.sites.iter().filter_map(|site| site.at).map(|(lat, lon)| (lat as f32, lon as f32)).collect();
        let mut all: Vec<(u8, &str)> = texts.to_vec();
        all.push((rules::NAME, &doc.name));
        all.push((rules::ABOUT, &doc.about));
        all.extend(doc.names.iter().map(|(_, name)| (rules::NAME, name.as_str())));
        all.extend(doc.abouts.iter().map(|(_, about)| (rules::ABOUT, about.as_str())));
        all.push((rules::ORGANISATION, &doc.organisation));
        for site in &doc.sites {
            all.extend([(rules::WHERE, site.town.as_str()), (rules::WHERE, site.name.as_str())]);
        }
        self.builder.add(&Document {
            texts: all,
            values: values.iter().map(|(facet, value)| (facet.number() as u8, *value)).collect(),
            anywhere: afar,
            points,
        });
        let standing = rules::free(free) + rules::soon(doc.wait_days) + rules::age(&doc);
        self.standing.push(standing.clamp(-100, 100) as i8);
        self.docs.push(doc);
    }

    pub fn service(&mut self, listing: &Listing) {
        let (card, parts) = (&listing.card, listing.parts());
        let service = &card.service;
        let sites: Vec<Spot> = listing.sites.iter().map(|site| self.spot(&site.place)).collect();
        let mut values = carried(parts);
        for site in &listing.sites {
            values.extend(carried(&site.given.parts));
            let eases = site.place.accessibility().iter();
            values.extend(eases.filter_map(|one| Some((Facet::Ease, Facet::Ease.value(&one.ease)?))));
            let codes = site.place.parts().codes().into_iter();
            values.extend(codes.filter_map(language));
        }
        let kinds: Vec<CostKind> = card.costs.iter().map(|cost| cost.kind).collect();
        values.extend(kinds.iter().filter_map(|kind| Some((Facet::Cost, Facet::Cost.value(kind.as_str())?))));
        if service.minimum_age.is_some() || service.maximum_age.is_some() {
            let words = rules::audiences(service.minimum_age, service.maximum_age);
            values.extend(
                words.into_iter().filter_map(|word| Some((Facet::Audience, Facet::Audience.value(word)?))),
            );
        }
        let in_person = (Facet::Format, Facet::Format.value("in-person").unwrap_or(0));
        if !sites.is_empty() && !values.iter().any(|(facet, _)| *facet == Facet::Format) {
            values.push(in_person);
        }
        let afar = values.iter().any(|value| value.0 == Facet::Format && *value != in_person);
        let price = card.costs.iter().filter_map(|cost| Some((cost.amount?, cost.currency.clone()))).min();
        let site_phones = listing.sites.iter().flat_map(|site| &site.given.parts.phones);
        let phone = parts
            .phones
            .iter()
            .chain(site_phones)
            .map(|phone| phone.number.clone())
            .find(|number| !number.is_empty());
        let queue = self.queues.get(&service.id).map(|queue| &queue.newest);
        self.told.insert(service.id);
        let doc = Doc {
            what: What::Service(service.id.to_string()),
            name: card.name.clone(),
            names: translated(parts, "name"),
            organisation: listing.organisation.as_ref().map(|(_, name)| name.clone()).unwrap_or_default(),
            about: service.description.clone(),
            abouts: translated(parts, "description"),
            area: if sites.is_empty() { card.town.clone() } else { String::new() },
            sites,
            hidden_site: listing.hidden_site,
            price,
            wait_days: queue.map_or_else(|| days(&service.wait_time), |newest| newest.wait.days()),
            wait: service.wait_time.clone(),
            wait_as_at: queue.map_or(listing.keeping.checked_on, |newest| newest.situation_as_at),
            queue: queue.map(|newest| newest.wait),
            next: None,
            phone: phone.unwrap_or_default(),
            age: self.age(listing.keeping.checked_on),
            checked_on: listing.keeping.checked_on,
        };
        let eligibility = service.eligibility_description.clone();
        let texts =
            [(rules::ORGANISATION, service.alternate_name.as_str()), (rules::ABOUT, eligibility.as_str())];
        self.add(doc, &texts, values, afar);
    }

    pub fn circle(&mut self, listing: &CircleListing) {
        let circle = &listing.circle;
        let mut values = vec![];
        let mut value =
            |facet: Facet, word: &str| values.extend(facet.value(word).map(|value| (facet, value)));
        value(Facet::Help, "support-group");
        value(Facet::Cost, "free");
        if circle.format != CircleFormat::Online {
            value(Facet::Format, "in-person");
        }
        if circle.format != CircleFormat::InPerson {
            value(Facet::Format, "online");
        }
        circle.languages.split(' ').for_each(|code| value(Facet::Language, code));
        let place = listing.place.as_ref().filter(|_| circle.format != CircleFormat::Online);
        if let Some(place) = place {
            place.accessibility.split(' ').for_each(|ease| value(Facet::Ease, ease));
        }
        let sites: Vec<Spot> = place
            .map(|place| Spot {
                name: place.name.clone(),
                line: format!("{}, {} {}", place.street, place.postcode, place.town),
                town: place.town.clone(),
                transport: place.note.clone(),
                at: self.town(&place.town),
            })
            .into_iter()
            .collect();
        let doc = Doc {
            what: What::Circle(circle.slug.clone()),
            name: circle.name.clone(),
            names: Vec::new(),
            organisation: String::new(),
            about: circle.about.clone(),
            abouts: Vec::new(),
            sites,
            hidden_site: false,
            area: String::new(),
            price: None,
            wait: String::new(),
            wait_days: None,
            wait_as_at: None,
            queue: None,
            next: listing.next.clone(),
            phone: String::new(),
            checked_on: None,
            age: Age::Fresh,
        };
        self.add(doc, &[], values, circle.format != CircleFormat::InPerson);
    }

    pub fn queue(&mut self, queue: &Queue) {
        let (help, needs) = queue_values(queue.kind);
        let audience: &[&str] = match queue.children {
            Some(true) => &["children", "young"],
            Some(false) => &["adults", "seniors"],
            None => &[],
        };
        let words = [
            (Facet::Help, help),
            (Facet::Format, "in-person"),
            (Facet::Cost, "nfz"),
            (Facet::Language, "pl"),
        ];
        let words = words.into_iter().chain(needs.iter().map(|need| (Facet::Need, *need)));
        let words = words.chain(audience.iter().map(|one| (Facet::Audience, *one)));
        let values = words.filter_map(|(facet, word)| Some((facet, facet.value(word)?))).collect();
        let poland = Gazetteer::poland();
        let commune = queue.teryt_place.get(..6).and_then(|code| poland.commune(code));
        // A commune without a point of the queue's own: the place in it that has the queue's name, else its middle.
        let at = queue.coordinates.or_else(|| self.town(&queue.locality)).or_else(|| {
            commune.map(|commune| (poland.communes()[commune].lat, poland.communes()[commune].lon))
        });
        let doc = Doc {
            what: What::Queue(queue.id.to_string()),
            name: queue.benefit.clone(),
            names: Vec::new(),
            organisation: queue.provider.clone(),
            about: String::new(),
            abouts: Vec::new(),
            sites: vec![Spot {
                name: queue.place.clone(),
                line: format!("{}, {}", queue.address, queue.locality),
                town: queue.locality.clone(),
                transport: String::new(),
                at,
            }],
            hidden_site: false,
            area: String::new(),
            price: None,
            wait: String::new(),
            wait_days: queue.newest.wait.days(),
            wait_as_at: queue.newest.situation_as_at,
            queue: Some(queue.newest.wait),
            next: None,
            phone: queue.phone.clone(),
            checked_on: queue.newest.situation_as_at,
            age: self.age(queue.newest.situation_as_at),
        };
        self.add(doc, &[], values, false);
    }

    pub fn practitioner(&mut self, shown: &practitioner::model::Shown) {
        let (card, row) = (&shown.card, &shown.card.practitioner);
        let mut values = carried(&card.parts);
        let at = self.town(&card.town);
        let mut sites = Vec::new();
        if at.is_some() {
            values.extend(Facet::Format.value("in-person").map(|value| (Facet::Format, value)));
            sites.push(Spot { town: card.town.clone(), at, ..Spot::default() });
        }
        if row.tele {
            values.extend(Facet::Format.value("online").map(|value| (Facet::Format, value)));
        }
        let help = match row.profession {
            crate::model::Profession::Psychotherapist => "psychotherapy",
            crate::model::Profession::Psychiatrist => "psychiatry",
            crate::model::Profession::AddictionTherapist => "addiction-help",
            crate::model::Profession::PeerSupporter => "peer-support",
            _ => "counselling",
        };
        values.extend(Facet::Help.value(help).map(|value| (Facet::Help, value)));
        let doc = Doc {
            what: What::Practitioner(row.id.to_string()),
            name: card.name.clone(),
            names: Vec::new(),
            organisation: String::new(),
            about: row.about.clone(),
            abouts: translated(&card.parts, "description"),
            sites,
            hidden_site: false,
            area: String::new(),
            price: None,
            wait: String::new(),
            wait_days: None,
            wait_as_at: None,
            queue: None,
            next: None,
            phone: card.parts.phones.first().map(|phone| phone.number.clone()).unwrap_or_default(),
            checked_on: shown.keeping.checked_on,
            age: self.age(shown.keeping.checked_on),
        };
        self.add(doc, &[], values, row.tele);
    }
}

/// What the clinics and wards of a queue are for: the fund says what a queue is called, not what people come with.
fn queue_values(kind: waiting::model::Kind) -> (&'static str, &'static [&'static str]) {
    use waiting::model::Kind;
    const CLINIC: &[&str] = &["low-mood", "anxiety", "insomnia", "stress", "trauma"];
    match kind {
        Kind::Psychology => ("counselling", CLINIC),
        Kind::Neurosis => ("psychotherapy", &["anxiety", "insomnia", "stress"]),
        Kind::Addiction => ("addiction-help", &["addiction"]),
        Kind::DayWard => ("day-centre", CLINIC),
        Kind::Outpatient | Kind::OtherOutpatient | Kind::Community => ("psychiatry", CLINIC),
        Kind::Inpatient => ("psychiatry", &["low-mood", "trauma"]),
    }
}

/// The terms and languages that something carries, as values of facets.
fn carried(parts: &Parts) -> Vec<(Facet, u16)> {
    let terms = parts.terms().filter_map(|term| {
        let (ours, code) = Ours::find(term)?;
        let facet = match ours {
            Ours::Help => Facet::Help,
            Ours::Approach => Facet::Approach,
            Ours::Format => Facet::Format,
            Ours::Need => Facet::Need,
            Ours::Setting => {
                let word = match code {
                    "couple" => "couples",
                    "family" => "families",
                    _ => return None,
                };
                return Some((Facet::Audience, Facet::Audience.value(word)?));
            }
        };
        Some((facet, facet.value(code)?))
    });
    terms.chain(parts.codes().into_iter().filter_map(language)).collect()
}

fn language(code: &str) -> Option<(Facet, u16)> {
    Some((Facet::Language, Facet::Language.value(code.split('-').next()?)?))
}

fn translated(parts: &Parts, field: &str) -> Vec<(texts::Lang, String)> {
    parts
        .texts
        .iter()
        .filter(|text| text.field == field)
        .map(|text| (text.lang, text.value.clone()))
        .collect()
}

/// Days, where somebody wrote a plain number of days or weeks.
fn days(wait: &str) -> Option<i64> {
    let words = search::words(wait);
    let number: i64 = words.first()?.parse().ok()?;
    let unit = words.get(1).map_or("", String::as_str);
    let weeks = ["week", "tydz", "tyg", "semaine", "недел", "тижд"];
    let days = ["day", "dni", "dzien", "jour", "дн", "день"];
    if weeks.iter().any(|week| unit.starts_with(week)) {
        number.checked_mul(7)
    } else if days.iter().any(|day| unit.starts_with(day)) {
        Some(number)
    } else {
        None
    }
}
