//! Somebody tries to recover what was hidden. The attackers here know nothing of the way the kernel computes: they try
//! every table, and every combination.

use std::collections::BTreeSet;

use disclosure::{Known, Margins, Problem, Register, Table, laplace, protect, ranges};
use proptest::prelude::*;

const ROWS: usize = 3;
const COLUMNS: usize = 3;

/// The least and the most each hidden cell can be, by trying every way to fill them.
struct Attacker<'a> {
    hidden: &'a [bool],
    /// what is left of each row and column
    rows: [Option<u64>; ROWS],
    columns: [Option<u64>; COLUMNS],
    now: [u64; ROWS * COLUMNS],
    found: [Option<(u64, u64)>; ROWS * COLUMNS],
}

impl Attacker<'_> {
    fn fill(&mut self, cell: usize) {
        if cell == ROWS * COLUMNS {
            let even = |left: &Option<u64>| left.is_none_or(|left| left == 0);
            if self.rows.iter().all(even) && self.columns.iter().all(even) {
                for cell in 0..cell {
                    let value = self.now[cell];
                    let (low, high) = self.found[cell].unwrap_or((value, value));
                    self.found[cell] = Some((low.min(value), high.max(value)));
                }
            }
            return;
        }
        if !self.hidden[cell] {
            return self.fill(cell + 1);
        }
        let (row, column) = (cell / COLUMNS, cell % COLUMNS);
        let most = self.rows[row].unwrap_or(u64::MAX).min(self.columns[column].unwrap_or(u64::MAX));
        for value in 0..=most {
            let (rows, columns) = (self.rows, self.columns);
            self.rows[row] = rows[row].map(|left| left - value);
            self.columns[column] = columns[column].map(|left| left - value);
            self.now[cell] = value;
            // a finished row has to be even
            if column + 1 < COLUMNS || self.rows[row].is_none_or(|left| left == 0) {
                self.fill(cell + 1);
            }
            (self.rows, self.columns) = (rows, columns);
        }
    }
}

fn attack(counts: &[u64], hidden: &[bool], margins: Margins) -> [Option<(u64, u64)>; ROWS * COLUMNS] {
    let left = |cells: Vec<usize>| cells.iter().filter(|cell| hidden[**cell]).map(|cell| counts[*cell]).sum();
    let rows = std::array::from_fn(|row| {
        matches!(margins, Margins::Both | Margins::Rows)
            .then(|| left((0..COLUMNS).map(|column| row * COLUMNS + column).collect()))
    });
    let columns = std::array::from_fn(|column| {
        matches!(margins, Margins::Both | Margins::Columns)
            .then(|| left((0..ROWS).map(|row| row * COLUMNS + column).collect()))
    });
    let mut attacker = Attacker { hidden, rows, columns, now: [0; 9], found: [None; 9] };
    attacker.fill(0);
    attacker.found
}

fn margins() -> impl Strategy<Value = Margins> {
    prop_oneof![Just(Margins::Both), Just(Margins::Rows), Just(Margins::Columns)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_hidden_count_can_be_recovered(
        counts in prop::collection::vec(prop_oneof![3 => 0..4_u64, 1 => 0..9_u64], 9), margins in margins(), limit in 2..4_u64,
    ) {
        let table = Table::new(ROWS, COLUMNS, counts.clone()).unwrap();
        let shown = match protect(&table, margins, limit) {
            Ok(shown) => shown,
            // then hiding everything that may be hidden must not have been enough
            Err(Problem::Unprotectable) => {
                let hidden: Vec<bool> = counts.iter().map(|count| *count > 0).collect();
                let found = attack(&counts, &hidden, margins);
                let open = (0..9).any(|cell| (1..limit).contains(&counts[cell]) && {
                    let (low, high) = found[cell].unwrap();
                    high < limit || high - low < limit
                });
                prop_assert!(open, "refused without need: {:?}", counts);
                return Ok(());
            }
            Err(other) => return Err(TestCaseError::fail(other.to_string())),
        };
        let hidden: Vec<bool> = shown.shown.iter().map(Option::is_none).collect();
        let found = attack(&counts, &hidden, margins);
        for cell in 0..9 {
            prop_assert_eq!(hidden[cell] || shown.shown[cell] == Some(counts[cell]), true);
            if (1..limit).contains(&counts[cell]) {
                let (low, high) = found[cell].unwrap();
                prop_assert!(hidden[cell] && high >= limit && high - low >= limit, "{:?} {:?}", counts, shown);
            }
        }
    }

    #[test]
    fn the_programme_finds_what_trying_everything_finds(
        counts in prop::collection::vec(0..6_u64, 9), hidden in prop::collection::vec(any::<bool>(), 9),
    ) {
        let table = Table::new(ROWS, COLUMNS, counts.clone()).unwrap();
        let cells: Vec<usize> = (0..9).filter(|cell| hidden[*cell]).collect();
        let found = attack(&counts, &hidden, Margins::Both);
        for (cell, range) in cells.iter().zip(ranges(&table, Margins::Both, &hidden, &cells).unwrap()) {
            prop_assert_eq!(Some((range.low, range.high.unwrap())), found[*cell]);
        }
    }

    /// Any sums, not only those of a table: the range never leaves out what is true.
    #[test]
    fn the_truth_is_always_possible(
        truth in prop::collection::vec(0..9_u64, 5),
        sums in prop::collection::vec(prop::collection::vec(-2..3_i64, 5), 0..5),
    ) {
        let mut known = Known::new(5);
        for factors in &sums {
            let total = factors.iter().zip(&truth).map(|(factor, count)| factor * *count as i64).sum();
            known.tell(factors.iter().copied().enumerate().filter(|(_, factor)| *factor != 0).collect(), total).unwrap();
        }
        for (count, range) in truth.iter().zip(known.ranges(&[0, 1, 2, 3, 4]).unwrap()) {
            prop_assert!(range.low <= *count && range.high.is_none_or(|high| *count <= high));
        }
    }

    /// Every sum of publications with whole factors from −2 to 2 that speaks of few people only was refused.
    #[test]
    fn successive_filters_reveal_nobody(
        groups in prop::collection::vec(prop::collection::btree_set(0..14_u8, 0..14), 1..6), limit in 2..5_usize,
    ) {
        let mut register = Register::new(limit);
        for group in groups {
            let _ = register.publish(group);
        }
        let published: Vec<&BTreeSet<u8>> = register.published().iter().collect();
        for code in 0..5_u32.pow(published.len() as u32) {
            let factor = |group: usize| i64::from(code / 5_u32.pow(group as u32) % 5) - 2;
            let told = (0..14_u8).filter(|person| {
                published.iter().enumerate().map(|(at, group)| factor(at) * i64::from(group.contains(person))).sum::<i64>() != 0
            });
            let told = told.count();
            prop_assert!(told == 0 || told >= limit, "{} people from {:?}", told, published);
        }
    }

    #[test]
    fn noise_is_what_chance_makes_it(seed in any::<u64>(), over in 1..40_u64, under in 1..9_u64) {
        let mut state = seed;
        let mut chance = || {
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mut z = state;
            z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            z ^ (z >> 31)
        };
        let scale = laplace::Scale { over, under };
        let wide = over as f64 / under as f64;
        let draws: Vec<i64> = (0..4000).map(|_| laplace::noise(scale, &mut chance).unwrap()).collect();
        // the share of noughts and of ones, six standard errors wide
        for k in [0, 1] {
            let p = laplace::probability(k, wide);
            let share = draws.iter().filter(|draw| **draw == k).count() as f64 / 4000.0;
            prop_assert!((share - p).abs() < 6.0 * (p / 4000.0).sqrt() + 1e-3, "{} {}", share, p);
        }
    }
}

#[test]
fn odd_input_is_refused() {
    assert_eq!(Table::new(2, 2, vec![1]), Err(Problem::Shape { rows: 2, columns: 2, found: 1 }));
    let table = Table::new(1, 1, vec![3]).unwrap();
    assert_eq!(protect(&table, Margins::Both, 1), Err(Problem::Limit));
    // one small cell alone with its total
    assert_eq!(protect(&table, Margins::Rows, 5), Err(Problem::Unprotectable));
    assert!(protect(&table, Margins::None, 5).is_ok());
    assert!(protect(&Table::new(0, 0, vec![]).unwrap(), Margins::Both, 5).is_ok());
    assert_eq!(Known::new(1).tell(vec![(1, 1)], 0), Err(Problem::Cell { cell: 1, cells: 1 }));
    let scale = laplace::Scale { over: 0, under: 1 };
    assert_eq!(laplace::noise(scale, &mut || 0), Err(Problem::Value { what: "scale" }));
}

/// One list with its total: another cell goes too.
#[test]
fn a_single_row_hides_its_next_smallest() {
    let table = Table::new(1, 4, vec![3, 40, 9, 25]).unwrap();
    let shown = protect(&table, Margins::Rows, 8).unwrap();
    assert_eq!(shown.shown, [None, Some(40), None, Some(25)]);
}
