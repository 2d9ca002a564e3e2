use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Mutex, PoisonError},
};

use base::{Entropy, Instant};
use sha2::{Digest, Sha256};

/// Counts tries without keeping whose they were: the key is a hash under a salt that lives in memory for a day.
pub struct Throttle {
    state: Mutex<State>,
    entropy: Entropy,
}

struct State {
    salt: [u8; 32],
    salt_day: i64,
    tries: HashMap<[u8; 16], (u32, i64)>,
}

/// How many keys are kept at most; beyond it the oldest windows go first.
const MOST: usize = 50_000;

impl Throttle {
    pub fn new(entropy: &Entropy) -> Self {
        Throttle {
            state: Mutex::new(State { salt: entropy.bytes(), salt_day: 0, tries: HashMap::new() }),
            entropy: entropy.clone(),
        }
    }

    /// Counts one try of `what` by `whom`; false when there were more than `most` in this window.
    pub fn allows(&self, what: &str, whom: &str, most: u32, window_minutes: i64, now: Instant) -> bool {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let minute = now.millis() / 60_000;
        if state.salt_day != minute / 1440 {
            state.salt = self.entropy.bytes();
            state.salt_day = minute / 1440;
            state.tries.clear();
        }
        let mut hash = Sha256::new();
        hash.update(state.salt);
        hash.update(what);
        hash.update([0]);
        hash.update(whom);
        let mut key = [0; 16];
        key.copy_from_slice(&hash.finalize()[..16]);
        if state.tries.len() >= MOST {
            state.tries.retain(|_, (_, until)| *until > minute);
        }
        let entry = state.tries.entry(key).or_insert((0, minute + window_minutes));
        if entry.1 <= minute {
            *entry = (0, minute + window_minutes);
        }
        entry.0 += 1;
        entry.0 <= most
    }
}

/// The part of an address that a neighbourhood shares: /24 or /48.
pub fn network(address: IpAddr) -> String {
    match address {
        IpAddr::V4(v4) => {
            let [a, b, c, _] = v4.octets();
            format!("{a}.{b}.{c}")
        }
        IpAddr::V6(v6) => {
            let [a, b, c, ..] = v6.segments();
            format!("{a:x}:{b:x}:{c:x}")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sixth_try_waits_and_the_next_window_starts_anew() {
        let throttle = Throttle::new(&Entropy::seeded(1));
        let now: Instant = "2026-11-21T10:00:00Z".parse().unwrap();
        for _ in 0..5 {
            assert!(throttle.allows("password", "a", 5, 15, now));
        }
        assert!(!throttle.allows("password", "a", 5, 15, now));
        assert!(throttle.allows("password", "b", 5, 15, now), "another's tries are not mine");
        assert!(throttle.allows("password", "a", 5, 15, now.plus_minutes(16)));
    }

    #[test]
    fn neighbours_share_a_network() {
        assert_eq!(network("192.0.2.7".parse().unwrap()), network("192.0.2.200".parse().unwrap()));
        assert_ne!(network("2001:db8:1::1".parse().unwrap()), network("2001:db8:2::1".parse().unwrap()));
    }
}
