//! Documents taken in, and what is kept of them.

use std::collections::HashMap;

use crate::{Bits, Terms, words::each_word};

/// What is said of a document; everything is read at once and nothing of it is borrowed on.
#[derive(Clone, Debug, Default)]
pub struct Document<'a> {
    /// Texts with the number of their field.
    pub texts: Vec<(u8, &'a str)>,
    /// Facets and the values this document has there; a value may stand several times.
    pub values: Vec<(u8, u16)>,
    /// Where it is, degrees of latitude and longitude.
    pub points: Vec<(f32, f32)>,
    /// Reached from anywhere: no distance is too far.
    pub anywhere: bool,
}

/// Takes documents in. Their numbers are the order in which they come.
pub struct Builder {
    weights: Vec<u16>,
    /// How many values each facet has.
    facets: Vec<u16>,
    numbers: HashMap<String, u32>,
    /// Term (by order of first sight), document, fields.
    seen: Vec<(u32, u32, u8)>,
    values: Vec<(u8, u16, u32)>,
    points: Vec<(f32, f32)>,
    points_end: Vec<u32>,
    anywhere: Vec<u32>,
    one: Vec<(u32, u8)>,
}

impl Builder {
    /// A weight for each field, at most eight, and for each facet how many values it has.
    pub fn new(weights: &[u16], facets: &[u16]) -> Self {
        assert!(weights.len() <= 8, "a document has at most eight fields");
        Builder {
            weights: weights.to_vec(),
            facets: facets.to_vec(),
            numbers: HashMap::new(),
            seen: Vec::new(),
            values: Vec::new(),
            points: Vec::new(),
            points_end: Vec::new(),
            anywhere: Vec::new(),
            one: Vec::new(),
        }
    }

    /// The number of the document.
    pub fn add(&mut self, document: &Document<'_>) -> u32 {
        let number = self.points_end.len() as u32;
        self.one.clear();
        for (field, text) in &document.texts {
            each_word(text, |word| {
                let term = match self.numbers.get(word) {
                    Some(term) => *term,
                    None => {
                        let next = self.numbers.len() as u32;
                        self.numbers.insert(word.to_owned(), next);
                        next
                    }
                };
                self.one.push((term, 1 << field));
            });
        }
        self.one.sort_unstable();
        for same in self.one.chunk_by(|a, b| a.0 == b.0) {
            let fields = same.iter().fold(0, |fields, (_, field)| fields | field);
            self.seen.push((same[0].0, number, fields));
        }
        self.values.extend(
            document
                .values
                .iter()
                .filter(|(facet, value)| {
                    self.facets.get(usize::from(*facet)).is_some_and(|values| value < values)
                })
                .map(|(facet, value)| (*facet, *value, number)),
        );
        self.points.extend_from_slice(&document.points);
        self.points_end.push(self.points.len() as u32);
        if document.anywhere {
            self.anywhere.push(number);
        }
        number
    }

    pub fn build(self) -> Index {
        let documents = self.points_end.len();
        let mut vocabulary: Vec<(String, u32)> = self.numbers.into_iter().collect();
        vocabulary.sort_unstable();
        let terms = Terms::new(vocabulary.iter().map(|(word, _)| word.as_str()));
        let mut place = vec![0_u32; vocabulary.len()];
        for (sorted, (_, first_seen)) in vocabulary.iter().enumerate() {
            place[*first_seen as usize] = sorted as u32;
        }
        drop(vocabulary);

        // Counting sort by term: documents of a term stay in their order.
        let mut begins = vec![0_u32; place.len() + 1];
        for (term, _, _) in &self.seen {
            begins[place[*term as usize] as usize + 1] += 1;
        }
        for at in 1..begins.len() {
            begins[at] += begins[at - 1];
        }
        let mut next = begins.clone();
        let mut documents_of = vec![0_u32; self.seen.len()];
        let mut fields_of = vec![0_u8; self.seen.len()];
        for (term, document, fields) in self.seen {
            let at = &mut next[place[term as usize] as usize];
            documents_of[*at as usize] = document;
            fields_of[*at as usize] = fields;
            *at += 1;
        }

        let mut facets: Vec<Vec<Bits>> =
            self.facets.iter().map(|values| vec![Bits::none(documents); usize::from(*values)]).collect();
        for (facet, value, document) in self.values {
            facets[usize::from(facet)][usize::from(value)].set(document as usize);
        }
        let mut anywhere = Bits::none(documents);
        for document in self.anywhere {
            anywhere.set(document as usize);
        }
        let best = (0..=u8::MAX)
            .map(|fields| {
                let weights = self.weights.iter().enumerate();
                weights
                    .filter(|(field, _)| fields >> field & 1 == 1)
                    .max_by_key(|(field, weight)| (**weight, usize::MAX - field))
                    .map_or((0, 0), |(field, weight)| (field as u8, *weight))
            })
            .collect();
        Index {
            terms,
            begins,
            documents_of,
            fields_of,
            facets,
            points: self.points,
            points_end: self.points_end,
            anywhere,
            best,
        }
    }
}

/// Documents that can be searched. It never changes.
pub struct Index {
    pub(crate) terms: Terms,
    begins: Vec<u32>,
    documents_of: Vec<u32>,
    fields_of: Vec<u8>,
    pub(crate) facets: Vec<Vec<Bits>>,
    points: Vec<(f32, f32)>,
    points_end: Vec<u32>,
    pub(crate) anywhere: Bits,
    /// For each set of fields: the weightiest, and its weight.
    best: Vec<(u8, u16)>,
}

impl Index {
    pub fn len(&self) -> usize {
        self.points_end.len()
    }
    pub fn is_empty(&self) -> bool {
        self.points_end.is_empty()
    }
    pub fn terms(&self) -> &Terms {
        &self.terms
    }

    /// What it takes up, in bytes.
    pub fn bytes(&self) -> usize {
        let facets: usize = self.facets.iter().flatten().map(Bits::bytes).sum();
        self.terms.bytes()
            + 4 * (self.begins.len() + self.documents_of.len() + self.points_end.len())
            + self.fields_of.len()
            + 8 * self.points.len()
            + facets
            + self.anywhere.bytes()
    }

    /// Documents with a term and the sets of fields where it stands.
    pub(crate) fn postings(&self, term: u32) -> impl Iterator<Item = (u32, u8)> + '_ {
        let range = self.begins[term as usize] as usize..self.begins[term as usize + 1] as usize;
        self.documents_of[range.clone()].iter().copied().zip(self.fields_of[range].iter().copied())
    }
    pub(crate) fn fields(&self, term: u32, document: u32) -> Option<u8> {
        let range = self.begins[term as usize] as usize..self.begins[term as usize + 1] as usize;
        let at = self.documents_of[range.clone()].binary_search(&document).ok()?;
        Some(self.fields_of[range][at])
    }
    pub(crate) fn weightiest(&self, fields: u8) -> (u8, u16) {
        self.best[usize::from(fields)]
    }

    pub fn has(&self, document: u32, facet: u8, value: u16) -> bool {
        self.facets
            .get(usize::from(facet))
            .and_then(|values| values.get(usize::from(value)))
            .is_some_and(|bits| bits.has(document as usize))
    }

    pub fn points(&self, document: u32) -> &[(f32, f32)] {
        let document = document as usize;
        let begin = if document == 0 { 0 } else { self.points_end[document - 1] as usize };
        &self.points[begin..self.points_end[document] as usize]
    }
}
