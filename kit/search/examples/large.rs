//! How quick and how large an index over many documents is: `cargo run --release -p search --example large [documents]`.
//!
//! Documents are made by rule from syllables of the house's languages: a vocabulary that grows with their number,
//! common and rare words as texts have them, a third of the queries with a slip of the hand. The time
//! to build is that on the processor where the system tells it; a query is asked seven times and its quickest counts:
//! what else the machine does meanwhile is not the index's doing.

use std::time::{Duration, Instant};

use search::{Alternative, Builder, Document, Group, Near, Query};

/// Repeatable chance, good enough to spread things.
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        self.0 >> 33
    }
    fn below(&mut self, bound: usize) -> usize {
        self.next() as usize % bound
    }
    /// Small numbers often, large ones seldom.
    fn rank(&mut self, bound: usize) -> usize {
        let part = self.below(1 << 20) as f64 / f64::from(1 << 20);
        ((bound as f64).powf(part) - 1.0) as usize % bound
    }
}

const SYLLABLES: &[&str] = &[
    "psy", "cho", "te", "ra", "pia", "grup", "wspar", "cie", "rod", "zin", "po", "mocy", "ko", "bie", "ty",
    "ża", "ło", "by", "lęk", "sen", "трев", "ога", "під", "трим", "ка", "со", "н", "an", "xié", "té", "sou",
    "tien", "help", "ing", "care", "mind",
];

/// How long this thread has been on a processor.
fn on_processor() -> Option<Duration> {
    let said = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    said.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

fn main() {
    let count: usize = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(200_000);
    let mut chance = Chance(20_261_121);
    let vocabulary: Vec<String> = (0..count / 4 + 500)
        .map(|_| (0..2 + chance.below(3)).map(|_| SYLLABLES[chance.below(SYLLABLES.len())]).collect())
        .collect();
    let text = |chance: &mut Chance, words: usize| {
        let mut text = String::new();
        for _ in 0..words {
            text.push_str(&vocabulary[chance.rank(vocabulary.len())]);
            text.push(' ');
        }
        text
    };
    let texts: Vec<[String; 4]> = (0..count)
        .map(|_| [text(&mut chance, 3), text(&mut chance, 4), text(&mut chance, 18), text(&mut chance, 2)])
        .collect();

    let begun = (Instant::now(), on_processor());
    let mut builder = Builder::new(&[4, 3, 1, 2], &[24, 16, 3, 5, 5, 8, 7]);
    for texts in &texts {
        let document = Document {
            texts: (0..4).map(|field| (field as u8, texts[field].as_str())).collect(),
            values: [24, 24, 16, 3, 5, 5, 8, 7]
                .iter()
                .zip([0_u8, 0, 1, 2, 3, 4, 5, 6])
                .map(|(values, facet)| (facet, chance.below(*values) as u16))
                .collect(),
            points: vec![(
                49.0 + chance.below(55_000) as f32 / 1e4,
                14.1 + chance.below(100_000) as f32 / 1e4,
            )],
            anywhere: chance.below(8) == 0,
        };
        builder.add(&document);
    }
    let index = builder.build();
    let built = match (begun.1, on_processor()) {
        (Some(before), Some(after)) => after - before,
        _ => begun.0.elapsed(),
    };

    let mut times: Vec<Duration> = Vec::new();
    let (mut found, mut slips) = (0_u64, 0);
    for round in 0..3000 {
        let words = 1 + chance.below(3);
        let groups = (0..words)
            .map(|_| {
                let mut word = search::words(&vocabulary[chance.rank(vocabulary.len())]).concat();
                if chance.below(3) == 0 && word.chars().count() > 4 {
                    let mut letters: Vec<char> = word.chars().collect();
                    let at = chance.below(letters.len() - 1);
                    letters.swap(at, at + 1);
                    word = letters.into_iter().collect();
                    slips += 1;
                }
                let mut group = Group::word(&word);
                if chance.below(3) == 0 {
                    let value = chance.below(24) as u16;
                    group.any_of.push(Alternative::Value { facet: 0, value, weight: 3 });
                }
                group
            })
            .collect();
        let mut chosen = vec![Vec::new(); 7];
        for (facet, values) in [(2, 3), (4, 5)] {
            if chance.below(3) == 0 {
                chosen[facet].push(chance.below(values) as u16);
            }
        }
        let near = (round % 2 == 0).then(|| Near {
            lat: 50.0 + chance.below(300) as f64 / 100.0,
            lon: 17.0 + chance.below(500) as f64 / 100.0,
            bands: vec![5.0, 15.0, 30.0, 60.0],
            within: (round % 4 == 0).then_some(3),
            going: false,
        });
        let bonus = |document: u32, km: Option<f32>| {
            (document % 3) as i32 + km.map_or(0, |km| if km < 15.0 { 4 } else { 0 })
        };
        let query = Query { groups, chosen, near, bonus: Some(&bonus), skip: 0, take: 20 };
        let tries = (0..7).map(|_| {
            let begun = Instant::now();
            found += u64::from(index.search(&query).total);
            begun.elapsed()
        });
        times.extend(tries.min());
    }
    times.sort_unstable();
    let at = |part: f64| times[((times.len() - 1) as f64 * part) as usize].as_secs_f64() * 1000.0;
    println!("documents      {count}, vocabulary {}", index.terms().len());
    println!("built in       {:.2} s", built.as_secs_f64());
    println!("size           {:.1} MB", index.bytes() as f64 / 1e6);
    println!(
        "queries        {}, {slips} words with a slip, {} found on average",
        times.len(),
        found / 7 / times.len() as u64
    );
    println!("median / p99   {:.2} ms / {:.2} ms, longest {:.2} ms", at(0.5), at(0.99), at(1.0));
}
