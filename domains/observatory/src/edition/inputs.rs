//! What a month is computed from, without anything that could tell one person from another.

use sha2::{Digest, Sha256};

use crate::model::Month;

/// Hours given in person at one spot, on the last day of a month.
#[derive(Clone, Debug, PartialEq)]
pub struct Hours {
    pub lat: f64,
    pub lon: f64,
    /// The place it lies in, by number.
    pub place: usize,
    pub weekly_minutes: i64,
    /// Free or publicly paid.
    pub public: bool,
    /// Which practitioner, by a number that means nothing outside this list.
    pub practitioner: u32,
}

/// A queue as it was read in a month.
#[derive(Clone, Debug, PartialEq)]
pub struct Queue {
    pub place: usize,
    pub wait_days: Option<i64>,
    /// People taken from the queue in the month its statistics speak of.
    pub removed: Option<i64>,
}

/// Everything known of one month.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inputs {
    pub hours: Vec<Hours>,
    /// Online and by telephone.
    pub tele_minutes: i64,
    pub queues: Vec<Queue>,
    pub queues_as_at: Option<String>,
    pub definition: Option<String>,
    /// Hours at places that must not be found, and hours whose place is not known.
    pub confidential_minutes: i64,
    pub unplaced_minutes: i64,
}

impl Inputs {
    pub fn practitioners(&self) -> i64 {
        let mut all: Vec<u32> = self.hours.iter().map(|hours| hours.practitioner).collect();
        all.sort_unstable();
        all.dedup();
        all.len() as i64
    }

    pub fn weekly_minutes(&self) -> i64 {
        self.hours.iter().map(|hours| hours.weekly_minutes).sum()
    }

    /// Equal inputs, rules and history give equal versions, in whatever order they were read.
    pub fn version(&self, month: Month, around: &[&str]) -> String {
        let mut lines: Vec<String> = self
            .hours
            .iter()
            .map(|h| format!("h {} {} {} {} {}", h.lat, h.lon, h.place, h.weekly_minutes, h.public))
            .chain(self.queues.iter().map(|q| format!("q {} {:?} {:?}", q.place, q.wait_days, q.removed)))
            .collect();
        lines.sort_unstable();
        let mut hash = Sha256::new();
        let sums =
            [self.tele_minutes, self.confidential_minutes, self.unplaced_minutes, self.practitioners()];
        let frame = format!("{month} {sums:?} {:?} {:?}", self.queues_as_at, self.definition);
        for line in std::iter::once(frame.as_str())
            .chain(around.iter().copied())
            .chain(lines.iter().map(String::as_str))
        {
            hash.update(line.as_bytes());
            hash.update(b"\n");
        }
        hash.finalize()[..16].iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_knows_every_input_and_no_order() {
        let month: Month = "2026-08".parse().unwrap();
        let hours = |place, weekly_minutes, practitioner| Hours {
            lat: 50.0,
            lon: 19.0,
            place,
            weekly_minutes,
            public: true,
            practitioner,
        };
        let queue = Queue { place: 3, wait_days: Some(0), removed: None };
        let one = Inputs {
            hours: vec![hours(1, 60, 0), hours(2, 90, 1)],
            queues: vec![queue],
            ..Inputs::default()
        };
        let mut other = one.clone();
        other.hours.reverse();
        let version = one.version(month, &["rules"]);
        assert_eq!(version, other.version(month, &["rules"]));
        assert_eq!(version.len(), 32);
        assert_ne!(version, one.version(month, &["other rules"]));
        assert_ne!(version, one.version(month.plus(1), &["rules"]));
        // Nobody waits nought days because nothing was said.
        other.queues[0].wait_days = None;
        assert_ne!(version, other.version(month, &["rules"]));
        assert_eq!((one.practitioners(), one.weekly_minutes()), (2, 150));
    }
}
