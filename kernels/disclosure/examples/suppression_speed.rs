//! Measures suppression with proof: `cargo run --release -p disclosure --example suppression_speed -- [REPEATS]`.
//! Times are the least of the repeats, in milliseconds.

use std::{hint::black_box, time::Instant};

use disclosure::{Margins, Table, protect};

fn main() {
    let repeats = std::env::args().nth(1).map_or(5, |argument| argument.parse().expect("a number"));
    for (rows, columns) in [(4, 5), (8, 8), (12, 6), (12, 12)] {
        let mut state = 7_u64;
        let cells: Vec<u64> = (0..rows * columns)
            .map(|_| {
                state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                match state >> 60 {
                    0..=1 => (state >> 40) % 8,
                    _ => 8 + (state >> 40) % 60,
                }
            })
            .collect();
        let small = cells.iter().filter(|count| (1..8).contains(*count)).count();
        let table = Table::new(rows, columns, cells).expect("a table");
        let mut hidden = 0;
        let least = (0..repeats)
            .map(|_| {
                let start = Instant::now();
                hidden = black_box(protect(&table, Margins::Both, 8)).expect("can be protected").hidden();
                start.elapsed()
            })
            .min()
            .expect("at least one repeat");
        println!(
            "{rows} x {columns}, {small} small cells, {hidden} hidden: {:.3} ms",
            least.as_secs_f64() * 1e3
        );
    }
}
