use base::Instant;

/// When the next letters go out after so many rounds: every half hour for two hours, then every four hours.
pub fn next(rounds: i64, now: Instant) -> Instant {
    now.plus_minutes(if rounds < 4 { 30 } else { 240 })
}

/// Somebody took it: if it is not closed in a day, the others hear of it again.
pub fn after_taking(now: Instant) -> Instant {
    now.plus_minutes(24 * 60)
}

pub const NOTE_MOST: usize = 2000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_clock_begins_quickly_and_never_stops() {
        let now: Instant = "2026-11-22T03:00:00Z".parse().unwrap();
        assert_eq!(next(1, now), now.plus_minutes(30));
        assert_eq!(next(3, now), now.plus_minutes(30));
        assert_eq!(next(4, now), now.plus_minutes(240));
        assert_eq!(next(90, now), now.plus_minutes(240));
    }
}
