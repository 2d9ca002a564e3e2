use std::time::Duration;

use jiff::fmt::rfc2822;
use ureq::{
    Agent, Error,
    http::{HeaderMap, header},
};

use crate::{Fetch, Reply, Trouble};

/// Over the net.
pub struct Http {
    agent: Agent,
    most: u64,
}

impl Http {
    /// `patience` is for one whole answer, `most` the bytes of its body.
    pub fn new(patience: Duration, most: u64) -> Self {
        let config = Agent::config_builder()
            .timeout_global(Some(patience))
            // A refusal is an answer; who asked decides what it means.
            .http_status_as_error(false)
            .max_redirects(3)
            .user_agent(concat!("ostoja/", env!("CARGO_PKG_VERSION")))
            .build();
        Http { agent: config.into(), most }
    }
}

impl Fetch for Http {
    fn get(&mut self, address: &str) -> Result<Reply, Trouble> {
        let trouble = |error: Error| match error {
            Error::BadUri(_) | Error::Http(_) => Trouble::Address(address.to_owned()),
            Error::Timeout(_) => Trouble::Slow,
            Error::BodyExceedsLimit(_) => Trouble::Large(self.most),
            other => Trouble::OutOfReach(other.to_string()),
        };
        let mut response = self.agent.get(address).call().map_err(trouble)?;
        let body = response.body_mut().with_config().limit(self.most).read_to_vec().map_err(trouble)?;
        Ok(Reply { status: response.status().as_u16(), retry_after: retry_after(response.headers()), body })
    }
}

/// Seconds, or a date: then by the server's own clock, so that ours does not matter.
fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = |name| headers.get(name)?.to_str().ok().map(str::trim);
    let wanted = text(header::RETRY_AFTER)?;
    if let Ok(seconds) = wanted.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let (until, now) = (rfc2822::parse(wanted).ok()?, rfc2822::parse(text(header::DATE)?).ok()?);
    Some(Duration::try_from(until.timestamp().duration_since(now.timestamp())).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_long_a_server_asks_us_to_stay_away() {
        let of = |pairs: &[(header::HeaderName, &'static str)]| {
            let pairs = pairs.iter().map(|(name, value)| (name.clone(), value.parse().unwrap()));
            retry_after(&pairs.collect())
        };
        let date = (header::DATE, "Mon, 10 Aug 2026 20:09:42 GMT");
        assert_eq!(of(&[(header::RETRY_AFTER, "7")]), Some(Duration::from_secs(7)));
        assert_eq!(
            of(&[(header::RETRY_AFTER, "Mon, 10 Aug 2026 20:10:12 GMT"), date.clone()]),
            Some(Duration::from_secs(30))
        );
        assert_eq!(
            of(&[(header::RETRY_AFTER, "Mon, 10 Aug 2026 20:00:00 GMT"), date.clone()]),
            Some(Duration::ZERO)
        );
        assert_eq!(of(&[(header::RETRY_AFTER, "soon"), date]), None);
        assert_eq!(of(&[]), None);
    }
}
