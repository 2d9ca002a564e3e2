//! An index against the plain reading of its rules.

use proptest::prelude::*;
use search::{Alternative, Builder, Document, Group, Index, Kind, Near, Query, words};

const WEIGHTS: [u16; 3] = [4, 2, 1];
const FACETS: [u16; 2] = [3, 4];

#[derive(Clone, Debug)]
struct Doc {
    texts: Vec<(u8, String)>,
    values: Vec<(u8, u16)>,
    point: Option<(f32, f32)>,
    anywhere: bool,
}

fn index(docs: &[Doc]) -> Index {
    let mut builder = Builder::new(&WEIGHTS, &FACETS);
    for doc in docs {
        builder.add(&Document {
            texts: doc.texts.iter().map(|(field, text)| (*field, text.as_str())).collect(),
            values: doc.values.clone(),
            points: doc.point.into_iter().collect(),
            anywhere: doc.anywhere,
        });
    }
    builder.build()
}

fn doc() -> impl Strategy<Value = Doc> {
    (
        prop::collection::vec((0..3_u8, "([abcd]{3,6} ){0,3}"), 0..3),
        prop::collection::vec((0..2_u8, 0..3_u16), 0..4),
        prop::option::of((50.0..51.0_f32, 18.0..19.0_f32)),
        any::<bool>(),
    )
        .prop_map(|(texts, values, point, anywhere)| Doc { texts, values, point, anywhere })
}

#[derive(Clone, Debug)]
struct Ask {
    going: bool,
    words: Vec<String>,
    chosen: Vec<Vec<u16>>,
    within: Option<usize>,
}

fn ask() -> impl Strategy<Value = Ask> {
    (
        prop::collection::vec("[abcd]{3,6}", 0..3),
        prop::collection::vec(prop::collection::vec(0..3_u16, 0..3), 2),
        prop::option::of(0..2_usize),
        any::<bool>(),
    )
        .prop_map(|(words, chosen, within, going)| Ask { going, words, chosen, within })
}

fn near(within: Option<usize>, going: bool) -> Near {
    Near { lat: 50.5, lon: 18.5, bands: vec![20.0, 45.0], within, going }
}

fn query(ask: &Ask) -> Query<'static> {
    Query {
        groups: ask.words.iter().map(|word| Group::word(word)).collect(),
        chosen: ask.chosen.clone(),
        near: Some(near(ask.within, ask.going)),
        take: 1000,
        ..Query::default()
    }
}

fn km(point: (f32, f32)) -> f64 {
    let (a, b) = (
        (50.5_f64.to_radians(), 18.5_f64.to_radians()),
        (f64::from(point.0).to_radians(), f64::from(point.1).to_radians()),
    );
    let h = ((b.0 - a.0) / 2.0).sin().powi(2) + a.0.cos() * b.0.cos() * ((b.1 - a.1) / 2.0).sin().powi(2);
    2.0 * 6371.0088 * h.sqrt().asin()
}

/// The rules as the prose of the crate says them, without any index.
struct Plain {
    vocabulary: Vec<String>,
}

impl Plain {
    fn of(docs: &[Doc]) -> Plain {
        let mut vocabulary: Vec<String> =
            docs.iter().flat_map(|doc| doc.texts.iter().flat_map(|(_, text)| words(text))).collect();
        vocabulary.sort();
        vocabulary.dedup();
        Plain { vocabulary }
    }
    fn points(&self, doc: &Doc, asked: &str) -> u16 {
        let known = self.vocabulary.iter().any(|word| word == asked);
        let letters = asked.chars().count();
        let ending = match letters {
            0..5 => 0,
            5..7 => 1,
            _ => 2,
        };
        let all = doc
            .texts
            .iter()
            .flat_map(|(field, text)| words(text).into_iter().map(move |word| (*field, word)));
        all.filter_map(|(field, word)| {
            let mut best = None;
            let mut offer = |kind: Kind| best = best.max(Some(kind));
            if word == asked {
                offer(Kind::Exact);
            } else if word.starts_with(asked) {
                offer(Kind::Beginning);
            }
            let stem = &asked[..letters - ending];
            if ending > 0 && word.starts_with(stem) && word.chars().count() <= stem.len() + 4 {
                offer(Kind::Form);
            }
            if !known && letters >= 4 && word.chars().count() >= 4 && search::one_slip(&word, asked) {
                offer(Kind::Slip);
            }
            best.map(|kind| kind.points() * WEIGHTS[usize::from(field)])
        })
        .max()
        .unwrap_or(0)
    }
    fn passes(&self, doc: &Doc, ask: &Ask, but: Option<usize>, distance: bool) -> bool {
        let facets = (0..2).filter(|facet| Some(*facet) != but).all(|facet| {
            let chosen = &ask.chosen[facet];
            chosen.is_empty() || chosen.iter().any(|value| doc.values.contains(&(facet as u8, *value)))
        });
        let limit = ask.within.map(|within| near(None, false).bands[within]);
        facets
            && (!distance
                || (doc.anywhere && !ask.going)
                || limit.is_none_or(|limit| doc.point.is_some_and(|point| km(point) <= limit)))
    }
}

/// A point so near to a limit that two formulas for a distance may disagree.
fn doubtful(docs: &[Doc]) -> bool {
    docs.iter()
        .filter_map(|doc| doc.point)
        .any(|point| near(None, false).bands.iter().any(|band| (km(point) - band).abs() < 0.2))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn what_is_found_and_counted_is_what_the_rules_say(docs in prop::collection::vec(doc(), 0..25), ask in ask()) {
        prop_assume!(!doubtful(&docs));
        let found = index(&docs).search(&query(&ask));
        let plain = Plain::of(&docs);
        let scores: Vec<Vec<u16>> =
            docs.iter().map(|doc| ask.words.iter().map(|word| plain.points(doc, word)).collect()).collect();
        let unknown: Vec<usize> =
            (0..ask.words.len()).filter(|number| scores.iter().all(|score| score[*number] == 0)).collect();
        prop_assert_eq!(&found.unknown, &unknown);
        let known: Vec<usize> = (0..ask.words.len()).filter(|number| !unknown.contains(number)).collect();
        let nothing = known.is_empty() && !ask.words.is_empty();
        let every = |at: usize| !nothing && known.iter().all(|number| scores[at][*number] > 0);
        let some = |at: usize| known.iter().any(|number| scores[at][*number] > 0);
        let strict = (0..docs.len()).filter(|at| every(*at) && plain.passes(&docs[*at], &ask, None, true)).count();
        let loose = (0..docs.len()).filter(|at| some(*at) && plain.passes(&docs[*at], &ask, None, true)).count();
        let relaxed = strict == 0 && known.len() > 1 && loose > 0;
        prop_assert_eq!(found.relaxed, relaxed);
        let base = |at: usize| if relaxed { some(at) } else { every(at) };

        let mut expected: Vec<(i32, u32)> = (0..docs.len())
            .filter(|at| base(*at) && plain.passes(&docs[*at], &ask, None, true))
            .map(|at| (scores[at].iter().map(|points| i32::from(*points)).sum(), at as u32))
            .collect();
        expected.sort_unstable();
        let mut got: Vec<(i32, u32)> = found.hits.iter().map(|hit| (hit.points, hit.document)).collect();
        prop_assert_eq!(found.total as usize, got.len());
        prop_assert!(got.windows(2).all(|pair| pair[0].0 >= pair[1].0));
        got.sort_unstable();
        prop_assert_eq!(got, expected);
        for hit in &found.hits {
            prop_assert_eq!(hit.why.iter().map(|why| why.points).sum::<i32>(), hit.points);
        }

        for (facet, values) in FACETS.iter().enumerate() {
            for value in 0..*values {
                let count = docs.iter().enumerate().filter(|(at, doc)| {
                    base(*at) && plain.passes(doc, &ask, Some(facet), true) && doc.values.contains(&(facet as u8, value))
                }).count();
                prop_assert_eq!(found.counts[facet][usize::from(value)] as usize, count);
            }
        }
        for (band, limit) in near(None, false).bands.iter().enumerate() {
            let count = docs.iter().enumerate().filter(|(at, doc)| {
                base(*at)
                    && plain.passes(doc, &ask, None, false)
                    && ((doc.anywhere && !ask.going) || doc.point.is_some_and(|point| km(point) <= *limit))
            }).count();
            prop_assert_eq!(found.within[band] as usize, count);
        }
    }

    #[test]
    fn pages_laid_together_are_the_whole_order(docs in prop::collection::vec(doc(), 0..25), ask in ask(), size in 1..6_usize) {
        let index = index(&docs);
        let whole = index.search(&query(&ask));
        let mut pages = Vec::new();
        for skip in (0..=docs.len()).step_by(size) {
            pages.extend(index.search(&Query { skip, take: size, ..query(&ask) }).hits);
        }
        prop_assert_eq!(&pages, &whole.hits);
        prop_assert_eq!(index.search(&query(&ask)).hits, whole.hits);
    }

    #[test]
    fn a_word_with_one_slip_is_found(
        vocabulary in prop::collection::vec("[a-ząćęłńóśźżа-яёії]{5,12}", 1..12),
        which in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        kind in 0..4_u8,
        letter in "[a-zł]",
    ) {
        let docs: Vec<Doc> = vocabulary
            .iter()
            .map(|word| Doc { texts: vec![(0, word.clone())], values: vec![], point: None, anywhere: false })
            .collect();
        let index = index(&docs);
        let wanted = which.index(docs.len());
        let folded = words(&vocabulary[wanted]).concat();
        let mut letters: Vec<char> = folded.chars().collect();
        let place = at.index(letters.len());
        let letter = words(&letter).concat().chars().next().unwrap_or('x');
        match kind {
            0 => { letters.remove(place); }
            1 => letters.insert(place, letter),
            2 => letters[place] = letter,
            _ => { let other = (place + 1) % letters.len(); if other > place { letters.swap(place, other); } }
        }
        let typed: String = letters.into_iter().collect();
        // Where the slip makes another word of the list, that word is what was asked for.
        prop_assume!(typed == folded || index.terms().exact(&typed).is_none());
        let found = index.search(&Query { groups: vec![Group::word(&typed)], take: 100, ..Query::default() });
        prop_assert!(found.hits.iter().any(|hit| hit.document as usize == wanted), "{typed} for {folded}");
    }
}

fn small() -> Index {
    let doc = |name: &str, about: &str, values: &[(u8, u16)], point| Doc {
        texts: vec![(0, name.to_owned()), (1, about.to_owned())],
        values: values.to_vec(),
        point,
        anywhere: point.is_none(),
    };
    index(&[
        doc("Poradnia Zdrowia", "Psychoterapia grupowa dla dorosłych", &[(0, 0), (1, 1)], Some((50.5, 18.5))),
        doc("Krąg Wsparcia", "Bezsenność i lęk: spotkania", &[(0, 1)], Some((50.6, 18.5))),
        doc("Psycholog online", "Rozmowa po ukraińsku", &[(0, 2)], None),
    ])
}

#[test]
fn an_answer_says_why() {
    let index = small();
    let synonym = Group {
        typed: "nie śpię".to_owned(),
        any_of: vec![
            Alternative::Synonym("bezsennosc".to_owned()),
            Alternative::Value { facet: 0, value: 2, weight: 3 },
        ],
    };
    let found = index.search(&Query { groups: vec![synonym], take: 10, ..Query::default() });
    let said: Vec<_> = found
        .hits
        .iter()
        .map(|hit| (hit.document, hit.why[0].kind, hit.why[0].word.as_str(), hit.why[0].value))
        .collect();
    assert_eq!(said, [(2, Kind::Synonym, "", Some((0, 2))), (1, Kind::Synonym, "bezsennosc", None)]);

    let ask = |word: &str| {
        let found = index.search(&Query { groups: vec![Group::word(word)], take: 10, ..Query::default() });
        found.hits.iter().map(|hit| (hit.document, hit.why[0].kind, hit.why[0].field)).collect::<Vec<_>>()
    };
    assert_eq!(ask("poradnia"), [(0, Kind::Exact, Some(0))]);
    assert_eq!(ask("psych"), [(2, Kind::Beginning, Some(0)), (0, Kind::Beginning, Some(1))]);
    assert_eq!(ask("psychoterapii"), [(0, Kind::Form, Some(1))]);
    assert_eq!(ask("bezsenonsc"), [(1, Kind::Slip, Some(1))]);
}

#[test]
fn what_nobody_offers_is_left_out_and_named() {
    let index = small();
    let groups = vec![Group::word("poradnia"), Group::word("hipopotam")];
    let found = index.search(&Query { groups, take: 10, ..Query::default() });
    assert_eq!((found.total, found.relaxed, found.unknown), (1, false, vec![1]));
    let found = index.search(&Query { groups: vec![Group::word("hipopotam")], take: 10, ..Query::default() });
    assert_eq!((found.total, found.unknown), (0, vec![0]));
    let groups = vec![Group::word("poradnia"), Group::word("krag")];
    let found = index.search(&Query { groups, take: 10, ..Query::default() });
    assert_eq!((found.total, found.relaxed), (2, true));
}

#[test]
fn a_bonus_and_the_distance_order_what_words_leave_equal() {
    let index = small();
    let near = Near { lat: 50.6, lon: 18.5, bands: vec![5.0, 50.0], within: None, going: false };
    let order = |bonus: &dyn Fn(u32, Option<f32>) -> i32| {
        let query = Query { near: Some(near.clone()), bonus: Some(bonus), take: 10, ..Query::default() };
        let found = index.search(&query);
        assert_eq!((found.within.as_slice(), found.any_distance), ([2, 3].as_slice(), 3));
        found.hits.iter().map(|hit| hit.document).collect::<Vec<_>>()
    };
    assert_eq!(order(&|_, _| 0), [1, 0, 2]);
    assert_eq!(order(&|document, km| if km.is_none() { 3 } else { i32::from(document == 0) }), [2, 0, 1]);
}

#[test]
fn an_empty_index_answers_nothing() {
    let index = Builder::new(&WEIGHTS, &FACETS).build();
    let found = index.search(&Query { groups: vec![Group::word("lek")], take: 10, ..Query::default() });
    assert_eq!((found.total, index.len(), index.is_empty()), (0, 0, true));
}
