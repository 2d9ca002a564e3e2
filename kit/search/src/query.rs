//! A question to an index, and its answer.

use std::cmp::Reverse;

use crate::{Bits, Index};

/// How a word of a query met a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// One slip of the hand away.
    Slip,
    /// Another ending.
    Form,
    /// Its beginning.
    Beginning,
    /// Another word that would do, or a value of a facet.
    Synonym,
    /// The word itself.
    Exact,
}

impl Kind {
    /// What a field's weight is multiplied with.
    pub fn points(self) -> u16 {
        match self {
            Kind::Exact => 6,
            Kind::Synonym => 5,
            Kind::Beginning => 4,
            Kind::Form => 4,
            Kind::Slip => 3,
        }
    }
}

/// One of the things that would do for a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Alternative {
    /// A folded word, in every way a word can match.
    Word(String),
    /// Another word for it: only exactly or by its beginning.
    Synonym(String),
    /// A value of a facet, with the weight it counts with.
    Value { facet: u8, value: u16, weight: u16 },
}

/// One thing that was asked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Group {
    /// As it was typed, to be said again.
    pub typed: String,
    pub any_of: Vec<Alternative>,
}

impl Group {
    pub fn word(word: &str) -> Self {
        Group { typed: word.to_owned(), any_of: vec![Alternative::Word(word.to_owned())] }
    }
}

/// From where, and how far is near.
#[derive(Clone, Debug, PartialEq)]
pub struct Near {
    pub lat: f64,
    pub lon: f64,
    /// Distances in kilometres, growing; how many are within each is counted.
    pub bands: Vec<f64>,
    /// Which of them was chosen.
    pub within: Option<usize>,
    /// One has to go there: also what is reached from anywhere counts by where it is.
    pub going: bool,
}

#[derive(Clone, Default)]
pub struct Query<'a> {
    pub groups: Vec<Group>,
    /// For each facet the chosen values; none chosen, none asked.
    pub chosen: Vec<Vec<u16>>,
    pub near: Option<Near>,
    /// Points for reasons of the caller's own: document, and kilometres where a distance was asked for.
    pub bonus: Option<&'a dyn Fn(u32, Option<f32>) -> i32>,
    pub skip: usize,
    pub take: usize,
}

/// Why a document matches a group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// Which group, by number.
    pub group: usize,
    pub kind: Kind,
    /// The document's word, or empty where a facet's value met it.
    pub word: String,
    /// Where a word stands; `None` for a facet's value.
    pub field: Option<u8>,
    pub value: Option<(u8, u16)>,
    pub points: i32,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    pub document: u32,
    pub points: i32,
    /// To its nearest place; none where nothing was asked or it is nowhere.
    pub km: Option<f32>,
    pub why: Vec<Why>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    pub total: u32,
    pub hits: Vec<Hit>,
    /// For each facet and value: how many there would be, whatever is chosen in that facet.
    pub counts: Vec<Vec<u32>>,
    /// The same for the distances, and for any distance.
    pub within: Vec<u32>,
    pub any_distance: u32,
    /// No document matches every group; these match some.
    pub relaxed: bool,
    /// Groups that no document matches, by number: they were left out.
    pub unknown: Vec<usize>,
    /// All that match, for a map.
    pub all: Bits,
}

/// A term that would do, and how.
struct Way {
    term: u32,
    kind: Kind,
}

impl Index {
    pub fn search(&self, query: &Query<'_>) -> Found {
        let documents = self.len();
        let ways: Vec<Vec<Way>> = query.groups.iter().map(|group| self.ways(group)).collect();
        let mut points = vec![0_u16; if query.groups.is_empty() { 0 } else { documents }];
        let (mut every, mut some) = (Bits::all(documents), Bits::none(documents));
        let mut unknown = Vec::new();
        let mut best = vec![0_u16; points.len()];
        for (number, group) in query.groups.iter().enumerate() {
            let matched = self.score(group, &ways[number], &mut best);
            if matched.is_empty() {
                unknown.push(number);
                continue;
            }
            for document in matched.iter() {
                points[document] = points[document].saturating_add(std::mem::take(&mut best[document]));
            }
            every.and(&matched);
            some.or(&matched);
        }
        let asked = query.groups.len() - unknown.len();
        let filters: Vec<Option<Bits>> =
            (0..self.facets.len()).map(|facet| self.chosen(query, facet)).collect();
        // Distances are only needed of what matches some group, and of everything where nothing was asked.
        let reach = if query.groups.is_empty() { &every } else { &some };
        let distance = query.near.as_ref().map(|near| self.distances(near, reach));
        let near = |bits: &mut Bits| {
            if let (Some(near), Some((_, bands))) = (&query.near, &distance)
                && let Some(band) = near.within.and_then(|within| bands.get(within))
            {
                bits.and(band);
            }
        };
        let filtered = |base: &Bits, but: Option<usize>| {
            let mut bits = base.clone();
            for filter in filters
                .iter()
                .enumerate()
                .filter(|(facet, _)| Some(*facet) != but)
                .filter_map(|(_, f)| f.as_ref())
            {
                bits.and(filter);
            }
            bits
        };
        let pass = |base: &Bits| {
            let mut bits = filtered(base, None);
            near(&mut bits);
            bits
        };
        let nothing_known = asked == 0 && !query.groups.is_empty();
        let mut base = if nothing_known { some.clone() } else { every };
        let mut all = pass(&base);
        let mut relaxed = false;
        if all.is_empty() && asked > 1 {
            all = pass(&some);
            relaxed = !all.is_empty();
            if relaxed {
                base = some;
            }
        }

        let counts = (0..self.facets.len())
            .map(|facet| {
                let others = if filters[facet].is_none() {
                    all.clone()
                } else {
                    let mut bits = filtered(&base, Some(facet));
                    near(&mut bits);
                    bits
                };
                self.facets[facet].iter().map(|value| others.shared(value)).collect()
            })
            .collect();
        let anywhere = filtered(&base, None);
        let within = match &distance {
            Some((_, bands)) => bands.iter().map(|band| anywhere.shared(band)).collect(),
            None => Vec::new(),
        };

        let hits = self.page(query, &ways, &all, &points, distance.as_ref().map(|(km, _)| km.as_slice()));
        Found {
            total: all.count(),
            hits,
            counts,
            within,
            any_distance: anywhere.count(),
            relaxed,
            unknown,
            all,
        }
    }

    /// Every term that would do for a group, each in its best way.
    fn ways(&self, group: &Group) -> Vec<Way> {
        let mut ways: Vec<Way> = Vec::new();
        for alternative in &group.any_of {
            match alternative {
                Alternative::Value { .. } => {}
                Alternative::Word(word) => {
                    let exact = self.terms.exact(word);
                    ways.extend(exact.map(|term| Way { term, kind: Kind::Exact }));
                    if word.chars().count() >= 3 {
                        let beginning = self.terms.beginning(word).map(|term| (term, Kind::Beginning));
                        let forms = self.terms.forms(word).map(|term| (term, Kind::Form));
                        ways.extend(beginning.chain(forms).map(|(term, kind)| Way { term, kind }));
                    }
                    if exact.is_none() {
                        ways.extend(
                            self.terms.slips(word).into_iter().map(|term| Way { term, kind: Kind::Slip }),
                        );
                    }
                }
                Alternative::Synonym(word) => {
                    let kind = Kind::Synonym;
                    if word.chars().count() >= 3 {
                        let same = self.terms.beginning(word).chain(self.terms.forms(word));
                        ways.extend(same.map(|term| Way { term, kind }));
                    } else {
                        ways.extend(self.terms.exact(word).map(|term| Way { term, kind }));
                    }
                }
            }
        }
        ways.sort_unstable_by_key(|way| (way.term, Reverse(way.kind)));
        ways.dedup_by_key(|way| way.term);
        ways
    }

    /// Writes the best points of each document that matches into `best` (zero before) and answers which they are.
    fn score(&self, group: &Group, ways: &[Way], best: &mut [u16]) -> Bits {
        let mut matched = Bits::none(self.len());
        let mut note = |document: usize, points: u16| {
            matched.set(document);
            best[document] = best[document].max(points);
        };
        for way in ways {
            let kind = way.kind.points();
            for (document, fields) in self.postings(way.term) {
                note(document as usize, kind * self.weightiest(fields).1);
            }
        }
        for alternative in &group.any_of {
            if let Alternative::Value { facet, value, weight } = alternative
                && let Some(bits) = self.value(*facet, *value)
            {
                for document in bits.iter() {
                    note(document, Kind::Synonym.points() * weight);
                }
            }
        }
        matched
    }

    fn value(&self, facet: u8, value: u16) -> Option<&Bits> {
        self.facets.get(usize::from(facet))?.get(usize::from(value))
    }

    fn chosen(&self, query: &Query<'_>, facet: usize) -> Option<Bits> {
        let chosen = query.chosen.get(facet).filter(|chosen| !chosen.is_empty())?;
        let mut any = Bits::none(self.len());
        for bits in chosen.iter().filter_map(|value| self.value(facet as u8, *value)) {
            any.or(bits);
        }
        Some(any)
    }

    /// Kilometres from each of `reach` to its nearest place, and who is within each band.
    fn distances(&self, near: &Near, reach: &Bits) -> (Vec<f32>, Vec<Bits>) {
        let high = KM_PER_DEGREE as f32;
        let wide = (near.lat.to_radians().cos() * KM_PER_DEGREE) as f32;
        let (lat, lon) = (near.lat as f32, near.lon as f32);
        let always = if near.going { Bits::none(self.len()) } else { self.anywhere.clone() };
        let mut bands = vec![always; near.bands.len()];
        let mut km = vec![f32::INFINITY; self.len()];
        for document in reach.iter() {
            let squares = self.points(document as u32).iter().map(|point| {
                let (north, east) = ((point.0 - lat) * high, (point.1 - lon) * wide);
                north * north + east * east
            });
            let nearest = squares.fold(f32::INFINITY, f32::min).sqrt();
            km[document] = nearest;
            for (band, limit) in bands.iter_mut().zip(&near.bands).rev() {
                if f64::from(nearest) > *limit {
                    break;
                }
                band.set(document);
            }
        }
        (km, bands)
    }

    fn page(
        &self,
        query: &Query<'_>,
        ways: &[Vec<Way>],
        all: &Bits,
        points: &[u16],
        km: Option<&[f32]>,
    ) -> Vec<Hit> {
        // Points fall, then metres and numbers grow: one whole number says it all, and sorts quickly.
        let mut order: Vec<(Reverse<i32>, u32, u32)> = all
            .iter()
            .map(|document| {
                let far = km.map(|km| km[document]).filter(|km| km.is_finite());
                let own = query.bonus.map_or(0, |bonus| bonus(document as u32, far));
                let words = points.get(document).copied().unwrap_or(0);
                let metres = far.map_or(u32::MAX, |km| (km * 1000.0) as u32);
                (Reverse(i32::from(words) + own), metres, document as u32)
            })
            .collect();
        let end = query.skip.saturating_add(query.take).min(order.len());
        if query.skip >= end {
            return Vec::new();
        }
        if end < order.len() {
            order.select_nth_unstable(end - 1);
            order.truncate(end);
        }
        order.sort_unstable();
        order[query.skip..]
            .iter()
            .map(|(points, _, document)| Hit {
                document: *document,
                points: points.0,
                km: km.map(|km| km[*document as usize]).filter(|km| km.is_finite()),
                why: query
                    .groups
                    .iter()
                    .enumerate()
                    .filter_map(|(number, group)| self.why(number, group, &ways[number], *document))
                    .collect(),
            })
            .collect()
    }

    fn why(&self, number: usize, group: &Group, ways: &[Way], document: u32) -> Option<Why> {
        let words = ways.iter().filter_map(|way| {
            let (field, weight) = self.weightiest(self.fields(way.term, document)?);
            let points = i32::from(way.kind.points() * weight);
            Some((points, way.kind, way.term, field))
        });
        // The first of the best, by the order of the vocabulary.
        let best = words.max_by_key(|(points, kind, term, _)| (*points, *kind, Reverse(*term)));
        let by_word = best.map(|(points, kind, term, field)| Why {
            group: number,
            kind,
            word: self.terms.word(term).to_owned(),
            field: Some(field),
            value: None,
            points,
        });
        let by_value = group.any_of.iter().filter_map(|alternative| match alternative {
            Alternative::Value { facet, value, weight } if self.has(document, *facet, *value) => Some(Why {
                group: number,
                kind: Kind::Synonym,
                word: String::new(),
                field: None,
                value: Some((*facet, *value)),
                points: i32::from(Kind::Synonym.points() * weight),
            }),
            _ => None,
        });
        by_word.into_iter().chain(by_value).max_by_key(|why| why.points)
    }
}

/// A degree of latitude on a sphere of 6371.0088 km. Near enough over the distances that are "near".
const KM_PER_DEGREE: f64 = 111.195_08;
