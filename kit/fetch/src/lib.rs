//! Asking other people's servers: a public register, a matrix of travel times.
//!
//! Everything here reads. [`Fetch`] is one question and its answer; [`Http`] asks over the net, blocking, with limits
//! on size and time, and follows no redirect to another scheme. [`Polite`] stands in front of any of them: it keeps
//! a distance between two questions, asks again when a server is busy or out of reach, each time after a longer
//! wait, and honours `Retry-After`. What a server refuses (400) it does not ask twice.
//!
//! * Nothing of a visitor is ever sent along: no cookie, no referrer, one plain name of the program.
//! * Time is an argument: [`Pace`] waits and counts, in tests without waiting.
//! * Who calls this must be on a thread that may block.

mod http;
mod polite;

use std::time::Duration;

pub use http::Http;
pub use polite::{Manners, Pace, Polite, Refusal, WallPace};

/// One question, one answer.
pub trait Fetch {
    fn get(&mut self, address: &str) -> Result<Reply, Trouble>;
}

/// What a server answered, whatever its status.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    pub status: u16,
    /// How long the server asks us to stay away.
    pub retry_after: Option<Duration>,
    pub body: Vec<u8>,
}

/// There is no answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    #[error("{0} is not an address on the web")]
    Address(String),
    #[error("no answer in time")]
    Slow,
    #[error("out of reach: {0}")]
    OutOfReach(String),
    #[error("the answer is larger than {0} bytes")]
    Large(u64),
}

impl<F: Fetch + ?Sized> Fetch for &mut F {
    fn get(&mut self, address: &str) -> Result<Reply, Trouble> {
        (**self).get(address)
    }
}

impl<F: Fetch + ?Sized> Fetch for Box<F> {
    fn get(&mut self, address: &str) -> Result<Reply, Trouble> {
        (**self).get(address)
    }
}
