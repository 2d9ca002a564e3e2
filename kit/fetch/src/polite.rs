use std::time::{Duration, Instant};

use crate::{Fetch, Reply, Trouble};

/// The passing of time.
pub trait Pace {
    /// Since some fixed moment.
    fn elapsed(&self) -> Duration;
    fn wait(&mut self, how_long: Duration);
}

/// As the wall clock has it.
pub struct WallPace(Instant);

impl WallPace {
    pub fn new() -> Self {
        WallPace(Instant::now())
    }
}

impl Default for WallPace {
    fn default() -> Self {
        WallPace::new()
    }
}

impl Pace for WallPace {
    fn elapsed(&self) -> Duration {
        self.0.elapsed()
    }
    fn wait(&mut self, how_long: Duration) {
        std::thread::sleep(how_long);
    }
}

/// How one behaves towards a server.
#[derive(Clone, Copy, Debug)]
pub struct Manners {
    /// From the beginning of one question to the next.
    pub gap: Duration,
    /// How often one question is asked before we give up.
    pub tries: u32,
    /// Before the second try; doubled for each further one.
    pub first_wait: Duration,
    /// Longer than this we do not wait, even when asked to: then the server is closed for us today.
    pub longest_wait: Duration,
}

impl Default for Manners {
    fn default() -> Self {
        Manners {
            gap: Duration::from_millis(200),
            tries: 5,
            first_wait: Duration::from_secs(1),
            longest_wait: Duration::from_secs(120),
        }
    }
}

/// Why there is no answer one could read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// It said 429 or 5xx every time.
    #[error("the server answered {status} {tries} times")]
    Busy { status: u16, tries: u32 },
    /// It wants to be left alone for longer than we wait.
    #[error("the server asks to come back in {} s", .0.as_secs())]
    NotNow(Duration),
    /// It understood, and the answer is no.
    #[error("the server answered {status}")]
    No { status: u16, body: Vec<u8> },
    #[error("after {tries} tries: {trouble}")]
    Trouble { trouble: Trouble, tries: u32 },
}

/// Asks with manners.
pub struct Polite<F, P> {
    fetch: F,
    pace: P,
    manners: Manners,
    last: Option<Duration>,
}

impl<F: Fetch, P: Pace> Polite<F, P> {
    pub fn new(fetch: F, pace: P, manners: Manners) -> Self {
        Polite { fetch, pace, manners, last: None }
    }

    /// The body of a good answer.
    pub fn get(&mut self, address: &str) -> Result<Vec<u8>, Refusal> {
        let mut wait = self.manners.first_wait;
        for attempt in 1.. {
            self.keep_distance();
            let (refusal, asked) = match self.fetch.get(address) {
                Ok(Reply { status: 200..=299, body, .. }) => return Ok(body),
                Ok(Reply { status, retry_after, .. }) if is_busy(status) => {
                    (Refusal::Busy { status, tries: attempt }, retry_after)
                }
                Ok(Reply { status, body, .. }) => return Err(Refusal::No { status, body }),
                Err(trouble @ (Trouble::Address(_) | Trouble::Large(_))) => {
                    return Err(Refusal::Trouble { trouble, tries: attempt });
                }
                Err(trouble) => (Refusal::Trouble { trouble, tries: attempt }, None),
            };
            if let Some(asked) = asked.filter(|asked| *asked > self.manners.longest_wait) {
                return Err(Refusal::NotNow(asked));
            }
            if attempt >= self.manners.tries {
                return Err(refusal);
            }
            self.pace.wait(asked.unwrap_or_default().max(wait));
            wait = (wait * 2).min(self.manners.longest_wait);
        }
        unreachable!("the last try returns")
    }

    fn keep_distance(&mut self) {
        if let Some(last) = self.last {
            let since = self.pace.elapsed().saturating_sub(last);
            if since < self.manners.gap {
                self.pace.wait(self.manners.gap - since);
            }
        }
        self.last = Some(self.pace.elapsed());
    }
}

/// It may be better in a moment.
fn is_busy(status: u16) -> bool {
    matches!(status, 408 | 425 | 429 | 500 | 502 | 503 | 504)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A clock that only moves when somebody waits.
    #[derive(Default)]
    struct Stopped {
        now: Duration,
        waits: Vec<u64>,
    }
    impl Pace for &mut Stopped {
        fn elapsed(&self) -> Duration {
            self.now
        }
        fn wait(&mut self, how_long: Duration) {
            self.now += how_long;
            self.waits.push(how_long.as_millis() as u64);
        }
    }

    /// Answers in turn; the last one for ever.
    struct Script(Vec<Result<Reply, Trouble>>);
    impl Fetch for &mut Script {
        fn get(&mut self, _: &str) -> Result<Reply, Trouble> {
            if self.0.len() > 1 { self.0.remove(0) } else { self.0[0].clone() }
        }
    }

    fn reply(status: u16, retry_after: Option<u64>) -> Result<Reply, Trouble> {
        let retry_after = retry_after.map(Duration::from_secs);
        Ok(Reply { status, retry_after, body: status.to_string().into_bytes() })
    }

    fn ask(replies: Vec<Result<Reply, Trouble>>, times: usize) -> (Vec<Result<Vec<u8>, Refusal>>, Vec<u64>) {
        let (mut script, mut pace) = (Script(replies), Stopped::default());
        let mut polite = Polite::new(&mut script, &mut pace, Manners::default());
        let answers = (0..times).map(|_| polite.get("http://example.org/")).collect();
        (answers, pace.waits)
    }

    #[test]
    fn two_questions_keep_their_distance() {
        let (answers, waits) = ask(vec![reply(200, None)], 3);
        assert!(answers.iter().all(Result::is_ok));
        assert_eq!(waits, [200, 200]);
    }

    #[test]
    fn a_busy_server_is_asked_again_each_time_later() {
        let (answers, waits) = ask(vec![reply(503, None), reply(502, None), reply(200, None)], 1);
        assert_eq!(answers, [Ok(b"200".to_vec())]);
        assert_eq!(waits, [1000, 2000]);
        let (answers, waits) = ask(vec![reply(503, None)], 1);
        assert_eq!(answers, [Err(Refusal::Busy { status: 503, tries: 5 })]);
        assert_eq!(waits, [1000, 2000, 4000, 8000]);
    }

    #[test]
    fn what_it_asks_is_honoured_up_to_a_limit() {
        let (answers, waits) = ask(vec![reply(429, Some(30)), reply(200, None)], 1);
        assert!(answers[0].is_ok());
        assert_eq!(waits, [30_000]);
        let (answers, waits) = ask(vec![reply(503, Some(3600))], 1);
        assert_eq!(answers, [Err(Refusal::NotNow(Duration::from_secs(3600)))]);
        assert!(waits.is_empty());
    }

    #[test]
    fn a_clear_no_is_not_asked_twice() {
        let (answers, waits) = ask(vec![reply(400, None)], 1);
        assert_eq!(answers, [Err(Refusal::No { status: 400, body: b"400".to_vec() })]);
        assert!(waits.is_empty());
        let slow = || Err(Trouble::Slow);
        let (answers, waits) = ask(vec![slow(), slow(), reply(200, None)], 1);
        assert!(answers[0].is_ok());
        assert_eq!(waits, [1000, 2000]);
    }
}
