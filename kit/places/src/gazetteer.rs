use std::collections::HashMap;

use search::{Terms, words};

use crate::{
    Commune, Place, distance_km,
    names::{self, slug},
};

/// In which way a name was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum How {
    /// As it is, accents aside.
    Name,
    /// In another grammatical case.
    Inflected,
    /// Only the first word of a longer name.
    Short,
    /// As it sounds, from another script.
    Sound,
    /// With one slip.
    Slip,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// The place, by number.
    pub place: u32,
    pub how: How,
}

/// Places that can be found by name, and the communes they belong to.
pub struct Gazetteer {
    places: Vec<Place>,
    communes: Vec<Commune>,
    slugs: HashMap<String, u32>,
    by_name: Keys,
    by_stem: Keys,
    by_first_word: Keys,
    by_sound: Keys,
    longest: usize,
}

/// Which places have a key.
struct Keys {
    terms: Terms,
    places: Vec<Vec<u32>>,
}

impl Keys {
    fn new(mut pairs: Vec<(String, u32)>) -> Self {
        pairs.sort_unstable();
        pairs.dedup();
        let same: Vec<&[(String, u32)]> = pairs.chunk_by(|a, b| a.0 == b.0).collect();
        Keys {
            terms: Terms::new(same.iter().map(|chunk| chunk[0].0.as_str())),
            places: same.iter().map(|chunk| chunk.iter().map(|(_, place)| *place).collect()).collect(),
        }
    }
    fn exact(&self, key: &str) -> Vec<u32> {
        self.terms.exact(key).map(|term| self.places[term as usize].clone()).unwrap_or_default()
    }
    fn slips(&self, key: &str) -> Vec<u32> {
        self.terms.slips(key).iter().flat_map(|term| self.places[*term as usize].iter().copied()).collect()
    }
}

impl Gazetteer {
    pub fn new(mut places: Vec<Place>, communes: Vec<Commune>) -> Self {
        let slugs = give_slugs(&mut places, &communes);
        let each = |keys: &dyn Fn(&Place) -> Vec<String>| {
            let pairs = places
                .iter()
                .enumerate()
                .flat_map(|(number, place)| keys(place).into_iter().map(move |key| (key, number as u32)));
            Keys::new(pairs.filter(|(key, _)| !key.is_empty()).collect())
        };
        let by_name = each(&|place| vec![words(&place.name).join(" ")]);
        let by_stem = each(&|place| vec![names::stems(&words(&place.name))]);
        let by_first_word = each(&|place| {
            let words = words(&place.name);
            if words.len() > 1 && words[0].chars().count() >= 4 {
                vec![names::stem(&words[0])]
            } else {
                Vec::new()
            }
        });
        let by_sound = each(&|place| names::sounds(&place.name));
        let longest = places.iter().map(|place| words(&place.name).len()).max().unwrap_or(0);
        Gazetteer { places, communes, slugs, by_name, by_stem, by_first_word, by_sound, longest }
    }

    pub fn places(&self) -> &[Place] {
        &self.places
    }
    pub fn communes(&self) -> &[Commune] {
        &self.communes
    }
    pub fn place(&self, number: u32) -> &Place {
        &self.places[number as usize]
    }
    pub fn by_slug(&self, slug: &str) -> Option<&Place> {
        self.slugs.get(slug).map(|number| self.place(*number))
    }
    pub fn commune_of(&self, place: &Place) -> Option<&Commune> {
        self.communes.get(usize::from(place.commune?))
    }
    /// A commune by its code; the seventh digit, if there is one, does not matter.
    pub fn commune(&self, code: &str) -> Option<usize> {
        let code = code.get(..6)?;
        self.communes.binary_search_by(|commune| commune.code[..6].cmp(code)).ok()
    }
    /// How many words the longest name has.
    pub fn longest_name(&self) -> usize {
        self.longest
    }

    /// What tells a place from others of its name: "tarnogórski, śląskie", where that is known.
    pub fn region_of(&self, place: &Place) -> String {
        let Some(commune) = self.commune_of(place) else { return String::new() };
        // A town that is a county of its own would only repeat its name.
        if commune.county == commune.name || commune.county == place.name {
            commune.region.clone()
        } else {
            format!("{}, {}", commune.county, commune.region)
        }
    }

    /// The places a name may mean, the likeliest first: towns before villages, then those nearer to `home` where it is
    /// given, then the larger.
    pub fn find(&self, name: &str, home: Option<(f64, f64)>) -> Vec<Candidate> {
        let typed = words(name);
        let core = names::core(name);
        if core.is_empty() || core.len() > self.longest + 1 {
            return Vec::new();
        }
        let whole = core.join(" ");
        let alias = names::ALIASES.iter().find(|(alias, _)| *alias == whole).map(|(_, own)| *own);
        let ways: [(How, &dyn Fn() -> Vec<u32>); 6] = [
            (How::Name, &|| self.by_name.exact(alias.unwrap_or(&typed.join(" ")))),
            (How::Name, &|| self.by_name.exact(alias.unwrap_or(&whole))),
            (How::Inflected, &|| self.by_stem.exact(&names::stems(&core))),
            (How::Short, &|| {
                if core.len() == 1 { self.by_first_word.exact(&names::stem(&whole)) } else { Vec::new() }
            }),
            (How::Sound, &|| self.heard(name)),
            (How::Slip, &|| self.by_name.slips(&whole)),
        ];
        let mut found: Vec<Candidate> = Vec::new();
        for (how, find) in ways {
            let places = find();
            // A village may carry the short name of a town that people mean: both are candidates.
            if found.is_empty()
                || (how == How::Short && found.iter().all(|found| !self.place(found.place).town))
            {
                found.extend(places.into_iter().map(|place| Candidate { place, how }));
            }
        }
        found.sort_by(|a, b| self.likelier(home, a.place, b.place));
        found.dedup_by_key(|candidate| candidate.place);
        found
    }

    fn heard(&self, name: &str) -> Vec<u32> {
        if !names::is_cyrillic(name) {
            return Vec::new();
        }
        let keys = names::sounds(&names::core_of_text(name));
        let exact: Vec<u32> = keys.iter().flat_map(|key| self.by_sound.exact(key)).collect();
        if exact.is_empty() { keys.iter().flat_map(|key| self.by_sound.slips(key)).collect() } else { exact }
    }

    fn likelier(&self, home: Option<(f64, f64)>, a: u32, b: u32) -> std::cmp::Ordering {
        let (first, second) = (self.place(a), self.place(b));
        let far = |place: &Place| home.map_or(0, |home| distance_km(home, place.at()) as u32);
        second
            .town
            .cmp(&first.town)
            .then(far(first).cmp(&far(second)))
            .then(second.population.cmp(&first.population))
            .then(a.cmp(&b))
    }

    /// The nearest place to a point.
    pub fn nearest(&self, at: (f64, f64)) -> Option<&Place> {
        self.places.iter().min_by(|a, b| distance_km(at, a.at()).total_cmp(&distance_km(at, b.at())))
    }
}

/// Every place gets a name for addresses that no other has. A name is bare where its place is alone with it, or the only
/// town, or else the largest by far is still told by its county: an address must not change its meaning when people move.
fn give_slugs(places: &mut [Place], communes: &[Commune]) -> HashMap<String, u32> {
    let mut same: HashMap<String, Vec<u32>> = HashMap::new();
    for (number, place) in places.iter().enumerate() {
        same.entry(slug(&place.name)).or_default().push(number as u32);
    }
    let mut names: Vec<(String, Vec<u32>)> = same.into_iter().collect();
    names.sort_unstable();
    let mut taken: HashMap<String, u32> = HashMap::new();
    let mut later = Vec::new();
    for (name, numbers) in names {
        let towns: Vec<u32> =
            numbers.iter().copied().filter(|number| places[*number as usize].town).collect();
        let bare = match (numbers.as_slice(), towns.as_slice()) {
            ([one], _) | (_, [one]) if !name.is_empty() => Some(*one),
            _ => None,
        };
        if let Some(bare) = bare {
            taken.insert(name.clone(), bare);
        }
        later.extend(
            numbers.into_iter().filter(|number| Some(*number) != bare).map(|number| (name.clone(), number)),
        );
    }
    for (name, number) in later {
        let place = &places[number as usize];
        let county = place
            .commune
            .and_then(|commune| communes.get(usize::from(commune)))
            .map(|commune| slug(&commune.county));
        let with_county = county.map(|county| format!("{name}-{county}"));
        let chosen = match with_county {
            Some(name) if !taken.contains_key(&name) => name,
            _ => format!("{name}-{}", slug(&place.id)),
        };
        taken.insert(chosen, number);
    }
    for (slug, number) in &taken {
        slug.clone_into(&mut places[*number as usize].slug);
    }
    taken
}
