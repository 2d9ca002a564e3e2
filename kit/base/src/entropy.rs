use std::sync::{Arc, Mutex};

use sha2::{Digest, Sha256};
use uuid::{Builder, Uuid};

use crate::{Id, Instant};

/// Where chance comes from: the operating system, or in tests a seed.
#[derive(Clone)]
pub struct Entropy(Source);

#[derive(Clone)]
enum Source {
    System,
    Seeded(Arc<Mutex<Seeded>>),
}

struct Seeded {
    seed: u64,
    counter: u64,
}

impl Entropy {
    pub fn system() -> Self {
        Entropy(Source::System)
    }

    /// Repeatable, for tests and fixtures. Never for anything a stranger should not guess.
    pub fn seeded(seed: u64) -> Self {
        Entropy(Source::Seeded(Arc::new(Mutex::new(Seeded { seed, counter: 0 }))))
    }

    pub fn fill(&self, bytes: &mut [u8]) {
        match &self.0 {
            Source::System => getrandom::fill(bytes).expect("the operating system gives randomness"),
            Source::Seeded(state) => {
                let mut state = state.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
                for chunk in bytes.chunks_mut(32) {
                    let mut hash = Sha256::new();
                    hash.update(state.seed.to_le_bytes());
                    hash.update(state.counter.to_le_bytes());
                    state.counter += 1;
                    chunk.copy_from_slice(&hash.finalize()[..chunk.len()]);
                }
            }
        }
    }

    pub fn bytes<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        self.fill(&mut bytes);
        bytes
    }

    /// A number below `bound`, without modulo bias.
    pub fn below(&self, bound: u32) -> u32 {
        assert!(bound > 0);
        let zone = u32::MAX - u32::MAX % bound;
        loop {
            let number = u32::from_le_bytes(self.bytes());
            if number < zone {
                return number % bound;
            }
        }
    }

    /// 32 bytes as 64 lower-case hexadecimal digits: session tokens, calendar addresses, links.
    pub fn token(&self) -> String {
        hex(&self.bytes::<32>())
    }

    pub fn uuid(&self, now: Instant) -> Uuid {
        let random = self.bytes::<10>();
        Builder::from_unix_timestamp_millis(now.millis().max(0).unsigned_abs(), &random).into_uuid()
    }

    pub fn id<K>(&self, now: Instant) -> Id<K> {
        Id::from_uuid(self.uuid(now))
    }
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_repeats_and_two_seeds_differ() {
        assert_eq!(Entropy::seeded(1).token(), Entropy::seeded(1).token());
        assert_ne!(Entropy::seeded(1).token(), Entropy::seeded(2).token());
        let entropy = Entropy::seeded(3);
        assert_ne!(entropy.token(), entropy.token());
    }

    #[test]
    fn below_stays_below_and_reaches_every_number() {
        let entropy = Entropy::seeded(7);
        let mut seen = [false; 6];
        for _ in 0..500 {
            seen[entropy.below(6) as usize] = true;
        }
        assert_eq!(seen, [true; 6]);
    }

    #[test]
    fn ids_of_later_moments_sort_later() {
        let entropy = Entropy::seeded(9);
        let early: Id<()> = entropy.id("2026-11-21T10:00:00Z".parse().unwrap());
        let late: Id<()> = entropy.id("2026-11-21T10:00:01Z".parse().unwrap());
        assert!(early.to_string() < late.to_string());
    }
}
