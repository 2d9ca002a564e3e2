//! Lines drawn here: no script, no inline style. The table under each says the same in numbers.

const WIDE: f64 = 560.0;
const TALL: f64 = 200.0;
const LEFT: f64 = 52.0;
const RIGHT: f64 = 16.0;
const ABOVE: f64 = 16.0;
const BELOW: f64 = 28.0;

#[derive(Clone, Debug)]
pub struct Dot {
    pub x: String,
    pub y: String,
    /// Read out and shown on pointing at it.
    pub title: String,
}

#[derive(Clone, Debug)]
pub struct Tick {
    pub at: String,
    pub text: String,
}

/// A line over evenly spaced columns; a column without a value is a gap.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    pub view: String,
    /// One path per stretch without a gap.
    pub paths: Vec<String>,
    pub dots: Vec<Dot>,
    pub columns: Vec<Tick>,
    pub rows: Vec<Tick>,
    /// A vertical line where a definition changes.
    pub rupture: String,
    pub left: String,
    pub right: String,
    pub top: String,
    pub bottom: String,
}

fn place(value: f64) -> String {
    format!("{value:.1}")
}

/// The next of 1, 2, 5, 10 … that is not below.
pub fn round_up(value: f64) -> f64 {
    if value <= 0.0 || !value.is_finite() {
        return 1.0;
    }
    let power = 10f64.powf(value.log10().floor());
    let steps = [1.0, 2.0, 2.5, 5.0, 10.0];
    steps.iter().map(|step| step * power).find(|step| *step >= value * (1.0 - 1e-9)).unwrap_or(value)
}

/// One column of a chart.
#[derive(Clone, Debug)]
pub struct Column {
    pub label: String,
    pub title: String,
    pub value: Option<f64>,
}

impl Lines {
    /// `number` writes a value of the axis; `rupture` is the column before which a definition changes.
    pub fn new(columns: &[Column], number: impl Fn(f64) -> String, rupture: Option<usize>) -> Lines {
        let largest = columns.iter().filter_map(|column| column.value).fold(0.0, f64::max);
        let top = round_up(largest);
        let step = (WIDE - LEFT - RIGHT) / (columns.len().max(2) - 1) as f64;
        let x = |at: f64| LEFT + at * step;
        let y = |value: f64| ABOVE + TALL * (1.0 - value / top);
        let mut lines = Lines {
            view: format!("0 0 {WIDE} {}", ABOVE + TALL + BELOW),
            left: place(LEFT),
            right: place(WIDE - RIGHT),
            top: place(ABOVE),
            bottom: place(ABOVE + TALL),
            ..Lines::default()
        };
        let mut path = String::new();
        let mut length = 0;
        for (at, column) in columns.iter().enumerate() {
            if rupture == Some(at) || column.value.is_none() {
                if length > 1 {
                    lines.paths.push(path.clone());
                }
                (path, length) = (String::new(), 0);
            }
            if let Some(value) = column.value {
                let (x, y) = (place(x(at as f64)), place(y(value)));
                path.push_str(&format!("{}{x} {y}", if length == 0 { "M" } else { " L" }));
                length += 1;
                lines.dots.push(Dot { x, y, title: column.title.clone() });
            }
        }
        if length > 1 {
            lines.paths.push(path);
        }
        // No more labels than a phone has room for.
        let every = columns.len().div_ceil(6).max(1);
        let labelled = columns.iter().enumerate().filter(|(at, _)| (columns.len() - 1 - at) % every == 0);
        lines.columns = labelled
            .map(|(at, column)| Tick { at: place(x(at as f64)), text: column.label.clone() })
            .collect();
        lines.rows =
            [0.0, 0.5, 1.0].map(|part| Tick { at: place(y(top * part)), text: number(top * part) }).to_vec();
        lines.rupture = rupture.map(|at| place(x(at as f64 - 0.5))).unwrap_or_default();
        lines
    }

    pub fn is_empty(&self) -> bool {
        self.dots.len() < 2
    }
}

/// A Lorenz curve in a square.
#[derive(Clone, Debug, Default)]
pub struct Square {
    pub curve: String,
}

/// The side of the square.
pub const SIDE: f64 = 240.0;

impl Square {
    pub fn new(points: &[(f64, f64)]) -> Square {
        // More points than the square has dots would only weigh.
        let every = points.len().div_ceil(SIDE as usize).max(1);
        let mut curve = String::new();
        for (at, (x, y)) in points.iter().enumerate() {
            if at % every == 0 || at + 1 == points.len() {
                let start = if curve.is_empty() { "M" } else { " L" };
                curve.push_str(&format!("{start}{:.1} {:.1}", x * SIDE, SIDE - y * SIDE));
            }
        }
        Square { curve }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn columns(values: &[Option<f64>]) -> Vec<Column> {
        let column =
            |value: &Option<f64>| Column { label: "x".to_owned(), title: "t".to_owned(), value: *value };
        values.iter().map(column).collect()
    }

    #[test]
    fn a_gap_or_a_change_of_definition_breaks_the_line() {
        let values = [Some(1.0), Some(2.0), None, Some(3.0), Some(4.0), Some(3.0), Some(2.0)];
        let chart = Lines::new(&columns(&values), |value| value.to_string(), Some(5));
        assert_eq!(chart.paths.len(), 3);
        assert_eq!(chart.dots.len(), 6);
        assert!(!chart.rupture.is_empty());
        // The largest value stands under the top of the axis, 5.
        assert_eq!(chart.rows.last().unwrap().text, "5");
        assert_eq!(chart.dots[4 - 1].y, place(ABOVE + TALL * 0.2));
        assert!(Lines::new(&[], |value| value.to_string(), None).is_empty());
        let zero = Lines::new(&columns(&[Some(0.0), Some(0.0)]), |value| value.to_string(), None);
        assert_eq!(zero.dots[0].y, place(ABOVE + TALL));
    }

    #[test]
    fn axes_end_on_round_numbers() {
        let tops = [0.0, 0.03, 1.0, 1.1, 23.0, 26.0, 99.0, f64::NAN].map(round_up);
        assert_eq!(tops[..3], [1.0, 0.05, 1.0]);
        assert_eq!(tops[3..], [2.0, 25.0, 50.0, 100.0, 1.0]);
    }
}
