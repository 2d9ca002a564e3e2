/// Counts from `hide_from` to `hide_to` are not shown, others to the nearest multiple of `nearest` (halves upwards).
/// Totals are rounded on their own, so nothing adds up exactly and nothing need be hidden beside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SmallNumbers {
    pub hide_from: u64,
    pub hide_to: u64,
    pub nearest: u64,
}

impl Default for SmallNumbers {
    /// NHS Digital's rule for sub-national counts: 0 shown, 1–7 hidden, others to the nearest 5.
    fn default() -> Self {
        SmallNumbers { hide_from: 1, hide_to: 7, nearest: 5 }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// a few; how many is not said
    Hidden,
    /// rounded; 0 is exact
    About(u64),
}

impl SmallNumbers {
    pub fn show(&self, count: u64) -> Shown {
        if count == 0 {
            return Shown::About(0);
        }
        if (self.hide_from..=self.hide_to).contains(&count) {
            return Shown::Hidden;
        }
        let nearest = self.nearest.max(1);
        let over = count % nearest;
        Shown::About(if 2 * over >= nearest { count - over + nearest } else { count - over })
    }

    /// Whether figures about so many people (a mean, a share) may be shown at all.
    pub fn enough(&self, people: u64) -> bool {
        people > self.hide_to
    }
}

/// Whether the sum of parts that belong to different entities may be published: at least three of them have a part, and
/// none has more than three quarters.
pub fn may_publish_sum(parts: &[u64]) -> bool {
    let total: u128 = parts.iter().map(|part| u128::from(*part)).sum();
    let largest = parts.iter().max().copied().map_or(0, u128::from);
    parts.iter().filter(|part| **part > 0).count() >= 3 && 4 * largest <= 3 * total
}
