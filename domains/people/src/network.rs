use std::{
    convert::Infallible,
    net::{IpAddr, SocketAddr},
};

use axum::{
    extract::{ConnectInfo, FromRequestParts},
    http::request::Parts,
};
use base::{Instant, Message, Problem};
use web::{Site, throttle};

/// The neighbourhood a request comes from, for counting tries and nothing else: it is neither logged nor stored.
///
/// Behind a proxy on this very machine the last address of `X-Forwarded-For` counts, because that one the proxy
/// wrote itself; from anywhere else the header is a stranger's word and is not read.
pub struct Network(String);

impl<S: Send + Sync> FromRequestParts<S> for Network {
    type Rejection = Infallible;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip());
        let forwarded = parts
            .headers
            .get_all("x-forwarded-for")
            .iter()
            .next_back()
            .and_then(|value| value.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
        Ok(Network(name(peer, forwarded)))
    }
}

fn name(peer: Option<IpAddr>, forwarded: Option<IpAddr>) -> String {
    let address = match peer.map(|peer| peer.to_canonical()) {
        Some(peer) if peer.is_loopback() => forwarded.or(Some(peer)),
        other => other,
    };
    // Requests that come from nowhere share one count, so that nobody passes uncounted.
    address.map_or_else(String::new, |address| throttle::network(address.to_canonical()))
}

impl Network {
    /// Counts a try from this neighbourhood.
    pub fn counts(
        &self,
        site: &Site,
        what: &str,
        most: u32,
        minutes: i64,
        now: Instant,
    ) -> Result<(), Problem> {
        counts(site, &format!("{what} from"), &self.0, most, minutes, now)
    }
}

/// Counts a try of `what` by `whom`, and says no when there were too many.
pub fn counts(
    site: &Site,
    what: &str,
    whom: &str,
    most: u32,
    minutes: i64,
    now: Instant,
) -> Result<(), Problem> {
    if site.throttle.allows(what, whom, most, minutes, now) {
        Ok(())
    } else {
        Err(Problem::TooMany(Message::new("signin-too-many").number("minutes", minutes)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> Option<IpAddr> {
        text.parse().ok()
    }

    #[test]
    fn only_a_proxy_on_this_machine_is_believed() {
        assert_eq!(name(ip("192.0.2.7"), ip("198.51.100.9")), "192.0.2");
        assert_eq!(name(ip("127.0.0.1"), ip("198.51.100.9")), "198.51.100");
        assert_eq!(name(ip("::ffff:192.0.2.7"), None), "192.0.2");
        assert_eq!(name(ip("127.0.0.1"), None), "127.0.0");
        assert_eq!(name(None, ip("198.51.100.9")), "");
    }
}
