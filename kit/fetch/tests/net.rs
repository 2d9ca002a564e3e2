//! Over a real socket.

use std::time::Duration;

use fetch::{Fetch, Http, Reply, Trouble};
use testkit::{Said, StandIn};

fn http() -> Http {
    Http::new(Duration::from_millis(400), 1000)
}

#[test]
fn whatever_a_server_says_is_its_answer() {
    let server = StandIn::start(|path, _| match path {
        "/busy" => Said { headers: vec![("Retry-After", "9".to_owned())], ..Said::status(503) },
        "/no" => Said { status: 400, ..Said::ok("why") },
        _ => Said::ok("żółw"),
    });
    let get = |path: &str| http().get(&format!("{}{path}", server.address()));
    assert_eq!(get("/"), Ok(Reply { status: 200, retry_after: None, body: "żółw".as_bytes().to_vec() }));
    let nine = Some(Duration::from_secs(9));
    assert_eq!(get("/busy"), Ok(Reply { status: 503, retry_after: nine, body: vec![] }));
    assert_eq!(get("/no").map(|reply| (reply.status, reply.body)), Ok((400, b"why".to_vec())));
}

#[test]
fn limits_hold() {
    let server = StandIn::start(|path, _| match path {
        "/slow" => Said { after: Duration::from_millis(900), ..Said::ok("late") },
        _ => Said::ok(vec![b'x'; 5000]),
    });
    let get = |path: &str| http().get(&format!("{}{path}", server.address()));
    assert_eq!(get("/large"), Err(Trouble::Large(1000)));
    assert_eq!(get("/slow"), Err(Trouble::Slow));
    assert!(matches!(http().get("not an address"), Err(Trouble::Address(_))));
    let gone = server.address();
    drop(server);
    assert!(matches!(http().get(&gone), Err(Trouble::OutOfReach(_))));
}
