//! Measures the kernel: `cargo run --release -p outcomes --example scoring_speed -- [ROWS] [REPEATS]`.
//! Times are the least of the repeats, in milliseconds.

use std::{hint::black_box, time::Instant};

use outcomes::{KaplanMeier, Scale, Spell, Subscale, paired, wilson};

/// SplitMix64.
struct Chance(u64);

impl Chance {
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }
}

fn measure<T>(what: &str, repeats: usize, mut run: impl FnMut() -> T) {
    let least = (0..repeats)
        .map(|_| {
            let start = Instant::now();
            black_box(run());
            start.elapsed()
        })
        .min()
        .expect("at least one repeat");
    println!("{what:<48} {:>10.3} ms", least.as_secs_f64() * 1e3);
}

fn main() {
    let mut arguments = std::env::args().skip(1).map(|argument| argument.parse().expect("a number"));
    let rows = arguments.next().unwrap_or(1_000_000_usize);
    let repeats = arguments.next().unwrap_or(5);
    let mut chance = Chance(21);

    let part =
        |items: [usize; 7]| Subscale { items: items.into(), multiplier: 2, most_missing: 1, bands: vec![] };
    let parts = vec![
        part([3, 5, 10, 13, 16, 17, 21]),
        part([2, 4, 7, 9, 15, 19, 20]),
        part([1, 6, 8, 11, 12, 14, 18]),
    ];
    let scale = Scale::new(21, 0..=3, &[], parts).expect("a sound scale");
    let mut answer = || {
        let bits = chance.bits();
        (!bits.is_multiple_of(50)).then_some((bits >> 60) as u8 & 3)
    };
    let answers: Vec<Option<u8>> = (0..rows * 21).map(|_| answer()).collect();
    measure(&format!("score 21 items, three subscales, x {rows}"), repeats, || {
        let mut scores = Vec::new();
        let mut sum = 0_u64;
        for person in answers.chunks_exact(21) {
            scale.score_into(person, &mut scores).expect("answers in range");
            sum += scores.iter().flatten().map(|score| u64::from(score.scaled)).sum::<u64>();
        }
        sum
    });

    let mut spell = |days: bool| {
        let bits = chance.bits();
        let time = (bits >> 11) as f64 / (1_u64 << 53) as f64 * 730.0;
        Spell { time: if days { time.floor() } else { time }, event: !bits.is_multiple_of(3) }
    };
    let by_day: Vec<Spell> = (0..rows).map(|_| spell(true)).collect();
    let by_moment: Vec<Spell> = (0..rows).map(|_| spell(false)).collect();
    measure(&format!("Kaplan-Meier, whole days, {rows} spells"), repeats, || KaplanMeier::new(&by_day));
    measure(&format!("Kaplan-Meier, no ties, {rows} spells"), repeats, || KaplanMeier::new(&by_moment));

    let before: Vec<f64> = by_moment.iter().map(|spell| spell.time).collect();
    let after: Vec<f64> = by_day.iter().map(|spell| spell.time * 0.8).collect();
    measure(&format!("paired effect with noncentral t, {rows} pairs"), repeats, || {
        paired(&before, &after, 0.95)
    });
    measure("Wilson interval", repeats, || wilson(81, 263, 0.95));
}
