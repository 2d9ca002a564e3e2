//! A small bar chart, drawn here: no script, no inline style. The table under it says the same in numbers.

/// One bar: how tall it is, what is written under it, what is read out and shown on pointing at it.
#[derive(Clone, Debug)]
pub struct Bar {
    pub x: i64,
    pub y: i64,
    pub width: i64,
    pub height: i64,
    pub middle: i64,
    pub label: String,
    pub title: String,
}

#[derive(Clone, Debug, Default)]
pub struct Chart {
    pub width: i64,
    pub bars: Vec<Bar>,
    pub most: String,
}

const TALL: i64 = 120;
/// Room above the bars for the largest value.
const ABOVE: i64 = 24;
/// Narrow enough for the labels to be read when a phone shrinks it.
const WIDE: i64 = 420;

impl Chart {
    /// `bars`: a value, a short label, a full title.
    pub fn new(bars: Vec<(i64, String, String)>, most: String) -> Self {
        let largest = bars.iter().map(|(value, ..)| *value).max().unwrap_or(0).max(1);
        let step = WIDE / i64::try_from(bars.len()).unwrap_or(1).max(1);
        let step = step.min(96);
        let (gap, count) = ((step / 5).max(1), bars.len() as i64);
        // With many bars only every so-many-th has room for its label.
        let every = (44 + step - 1) / step.max(1);
        let bars = bars
            .into_iter()
            .enumerate()
            .map(|(at, (value, label, title))| {
                let at = at as i64;
                // A value that is not nothing is not drawn as nothing.
                let height = if value > 0 { (value * TALL / largest).max(2) } else { 0 };
                Bar {
                    x: at * step,
                    y: ABOVE + TALL - height,
                    width: (step - gap).max(1),
                    height,
                    middle: at * step + (step - gap) / 2,
                    label: if at % every == 0 { label } else { String::new() },
                    title,
                }
            })
            .collect();
        Chart { width: (step * count).max(1), bars, most }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_largest_is_tallest_and_a_little_is_not_nothing() {
        let values = [0, 1, 500, 1000];
        let bars = values.iter().map(|value| (*value, value.to_string(), String::new())).collect();
        let chart = Chart::new(bars, "1000".to_owned());
        let heights: Vec<i64> = chart.bars.iter().map(|bar| bar.height).collect();
        assert_eq!(heights, [0, 2, 60, 120]);
        assert!(chart.bars.iter().all(|bar| bar.y + bar.height == ABOVE + TALL && bar.width > 0));
        let many = Chart::new((0..240).map(|n| (n, n.to_string(), String::new())).collect(), String::new());
        assert!(many.width <= WIDE && many.bars.iter().all(|bar| bar.width >= 1));
        assert!(many.bars.iter().filter(|bar| !bar.label.is_empty()).count() <= 20);
        assert_eq!(Chart::new(Vec::new(), String::new()).bars.len(), 0);
    }
}
