//! The promises of every answer, and what a form from elsewhere meets.

use std::{
    fs,
    net::SocketAddr,
    path::{Path, PathBuf},
};

use axum::{
    body::{Body, to_bytes},
    extract::ConnectInfo,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use people::{Role, house};
use testkit::{Client, each_engine_async};
use tower::ServiceExt;
use web::{Settings, Site};

use crate::town;

const FORM: &str = "application/x-www-form-urlencoded";

fn promises(headers: &HeaderMap) -> Vec<&'static str> {
    let has = |name: &str, word: &str| {
        headers.get(name).and_then(|value| value.to_str().ok()).is_some_and(|value| value.contains(word))
    };
    [
        ("content-security-policy", "default-src 'none'"),
        ("content-security-policy", "frame-ancestors 'none'"),
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("permissions-policy", "geolocation=()"),
        ("cross-origin-opener-policy", "same-origin"),
    ]
    .into_iter()
    .filter(|(name, word)| !has(name, word))
    .map(|(name, _)| name)
    .collect()
}

#[test]
fn every_answer_keeps_the_promises() {
    each_engine_async(|db| async move {
        let town = town::demo(db).await;
        let app = &town.app;
        let mut wrong = Vec::new();
        let outside =
            ["/", "/design", "/healthz", "/favicon.svg", "/assets/nothing.css", "/nowhere", "/piekary/%00"];
        let mut paths: Vec<(Method, String)> =
            outside.iter().map(|path| (Method::GET, (*path).to_owned())).collect();
        paths.push((Method::DELETE, "/piekary/".to_owned()));
        paths.push((Method::GET, web::assets::url("ostoja.css").to_owned()));
        for route in ostoja::routes().list {
            let path = format!("/piekary{}", town.fill(route.path));
            paths.push((route.method.parse().expect("a method"), path));
        }
        let mut clients = [app.stranger(), app.person(Role::ALL).await];
        for client in &mut clients {
            client.base = String::new();
            for (method, path) in &paths {
                let answered = client.clone().send(method.clone(), path, None, Vec::new()).await;
                for name in promises(&answered.headers) {
                    wrong.push(format!("{method} {path}: {name}"));
                }
                let policy = answered.headers.get("content-security-policy").map(|value| value.as_bytes());
                if policy.is_some_and(|policy| policy.windows(6).any(|word| word == b"unsafe")) {
                    wrong.push(format!("{method} {path}: the policy allows something unsafe"));
                }
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}

#[test]
fn pages_of_somebody_stay_in_no_cache() {
    each_engine_async(|db| async move {
        let town = town::demo(db).await;
        let app = &town.app;
        let mut wrong = Vec::new();
        for route in ostoja::routes().list.iter().filter(|route| route.method == "GET") {
            let mut client = app.person(Role::ALL).await;
            let path = town.fill(route.path);
            let answered = client.get(&path).await;
            let kept = answered.headers.get(header::CACHE_CONTROL).and_then(|value| value.to_str().ok());
            if kept.is_none_or(|kept| !kept.contains("no-store")) {
                wrong.push(format!("{path}: {kept:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}

/// Forms that only ask. They are posted so that the question stands in no address, and a town's own website may show them.
const QUESTIONS: &[&str] = &["/find", "/match"];

#[test]
fn a_form_without_its_token_or_from_elsewhere_changes_nothing() {
    each_engine_async(|db| async move {
        let town = town::demo(db).await;
        let app = &town.app;
        let (mut wrong, mut tried) = (Vec::new(), 0);
        let before = rows(&app.site.db);
        let changes = |route: &&people::Route| route.method == "POST" && !QUESTIONS.contains(&route.path);
        for route in ostoja::routes().list.iter().filter(changes) {
            let mut client = app.person(Role::ALL).await;
            let path = town.fill(route.path);
            let shown = town.token(&mut client);
            let other = town.token(&mut app.stranger());
            for token in ["", "0", &other, &"f".repeat(64)] {
                let answered = client.post(&path, &[("csrf", token)]).await;
                tried += 1;
                if answered.status.is_success() || answered.status.is_redirection() {
                    wrong.push(format!("{path} with the token “{token}”: {}", answered.status));
                }
            }
            // With the right token, but the browser says that another site sent it.
            let cookies: Vec<String> =
                client.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            let request = Request::post(format!("/piekary{path}"))
                .header(header::CONTENT_TYPE, FORM)
                .header(header::COOKIE, cookies.join("; "))
                .header("sec-fetch-site", "cross-site")
                .body(Body::from(format!("csrf={shown}")))
                .expect("a request");
            let response = app.router.clone().oneshot(request).await.expect("an answer");
            if response.status().is_success() || response.status().is_redirection() {
                wrong.push(format!("{path} from another site: {}", response.status()));
            }
        }
        assert!(tried > 0 && wrong.is_empty(), "{}", wrong.join("\n"));
        // Sessions and people came with each client; nothing else may have changed.
        assert_eq!(rows(&app.site.db), before);
    });
}

store::statement! {
    ROWS = "SELECT (SELECT count(*) FROM programme_text) + (SELECT count(*) FROM circle) + \
        (SELECT count(*) FROM meeting) + (SELECT count(*) FROM attendance) + (SELECT count(*) FROM membership) + \
        (SELECT count(*) FROM referral) + (SELECT count(*) FROM consent) + (SELECT count(*) FROM place)";
}

fn rows(db: &store::Db) -> i64 {
    let db = db.clone();
    std::thread::spawn(move || db.read_now(|tx| tx.one(&ROWS, &[], |row| row.get(0))).expect("a count"))
        .join()
        .expect("a count")
}

#[test]
fn cookies_are_bound_to_the_host_and_out_of_reach_of_scripts() {
    each_engine_async(|db| async move {
        let app = town::bare(db).await;
        app.member().await;
        for secure in [false, true] {
            let settings = Settings {
                base_url: if secure { "https://ostoja.test" } else { "http://ostoja.test" }.to_owned(),
                ..app.site.settings.clone()
            };
            let site = Site::new(
                app.site.db.clone(),
                app.site.clock.clone(),
                app.site.entropy.clone(),
                app.site.texts,
                seal::Secret::generate(&app.site.entropy),
                settings,
            );
            let router = house(site, ostoja::routes(), ostoja::nav());
            let mut seen = 0;
            for path in ["/piekary/demo/member", "/design", "/language?to=uk&back=/"] {
                let request = Request::get(path).body(Body::empty()).expect("a request");
                let response = router.clone().oneshot(request).await.expect("an answer");
                for cookie in response.headers().get_all(header::SET_COOKIE) {
                    let cookie = cookie.to_str().expect("text");
                    seen += 1;
                    let bound = if secure {
                        cookie.starts_with("__Host-") && cookie.contains("; Secure")
                    } else {
                        !cookie.starts_with("__Host-")
                    };
                    let limits = ["; Path=/", "; HttpOnly", "; SameSite=Lax"];
                    assert!(bound && limits.iter().all(|limit| cookie.contains(limit)), "{path}: {cookie}");
                    assert!(!cookie.contains("Domain="), "{path}: {cookie}");
                }
            }
            assert!(seen >= 3, "only {seen} cookies were set");
        }
    });
}

#[test]
fn choosing_a_language_never_leads_off_the_site() {
    each_engine_async(|db| async move {
        let app = town::bare(db).await;
        let mut client = app.stranger();
        client.base = String::new();
        for back in [
            "https://elsewhere.example/",
            "//elsewhere.example",
            "/%5Celsewhere.example",
            "%5C%5Celsewhere.example",
            "/%09/elsewhere.example",
            "/%0A/elsewhere.example",
            "/%0D%0ASet-Cookie:%20a=b",
            "javascript:alert(1)",
            "",
            "%20//elsewhere.example",
            "/%00",
            "/%C5%BC",
        ] {
            let answered = client.get(&format!("/language?to=uk&back={back}")).await;
            assert_eq!(answered.status, StatusCode::SEE_OTHER, "back={back}");
            let location = answered.location();
            // As a browser reads it: tabs and line ends are dropped, a backslash is a slash.
            let read: String =
                location.chars().filter(|c| !c.is_ascii_control()).collect::<String>().replace('\\', "/");
            assert!(read.starts_with('/') && !read.starts_with("//"), "back={back} leads to {location:?}");
            assert!(
                answered
                    .headers
                    .get_all(header::SET_COOKIE)
                    .iter()
                    .all(|cookie| cookie.as_bytes().starts_with(b"ostoja-"))
            );
        }
    });
}

/// Walks through the program from an address nobody else has, then looks for it in everything that was kept.
#[test]
fn no_address_of_a_visitor_is_kept() {
    const CANARY: &str = "203.0.113.177";
    const CANARY6: &str = "2001:db8:ca4a:71e5::77";
    each_engine_async(|db| async move {
        let folder = db.directory.path().to_owned();
        let town = town::demo(db).await;
        let app = &town.app;
        let client = app.person(Role::ALL).await;
        for route in ostoja::routes().list {
            for client in [client.clone(), app.stranger()] {
                from(&app.router, &client, route.method, &town.fill(route.path), CANARY, CANARY6).await;
                from(&app.router, &client, route.method, &town.fill(route.path), CANARY6, CANARY).await;
            }
        }
        let mut looked = 0;
        for file in files(&folder) {
            looked += 1;
            let bytes = fs::read(&file).expect("a file");
            for canary in [CANARY, CANARY6, "203.0.113", "2001:db8:ca4a"] {
                assert!(
                    !bytes.windows(canary.len()).any(|window| window == canary.as_bytes()),
                    "{} keeps {canary}",
                    file.display()
                );
            }
        }
        // On PostgreSQL the rows are the server's; nothing lies here.
        assert!(looked > 0 || app.site.db.engine() == store::Engine::Postgres);
        let kept = app.site.db.read(|tx| texts_of(tx)).await.expect("the text columns");
        assert!(!kept.iter().any(|text| text.contains("203.0.113") || text.contains("2001:db8")), "{kept:?}");
    });
}

store::statement! {
    // Everything that comes into being by visiting.
    VISITED = "SELECT device || ' ' || method || ' ' || token_hash FROM session \
        UNION ALL SELECT purpose FROM access_log UNION ALL SELECT state FROM passkey_ceremony";
}

fn texts_of(tx: &mut store::Tx<'_>) -> Result<Vec<String>, base::Problem> {
    Ok(tx.query(&VISITED, &[], |row| row.get(0))?)
}

async fn from(router: &axum::Router, client: &Client, method: &str, path: &str, peer: &str, forwarded: &str) {
    let cookies: Vec<String> = client.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let mut request = Request::builder()
        .method(method)
        .uri(format!("/piekary{path}"))
        .header("x-forwarded-for", forwarded)
        .header("forwarded", format!("for=\"{forwarded}\""))
        .header("x-real-ip", forwarded)
        .header(header::COOKIE, cookies.join("; "))
        .header(header::CONTENT_TYPE, FORM)
        .body(Body::empty())
        .expect("a request");
    let peer = SocketAddr::new(peer.parse().expect("an address"), 40_000);
    request.extensions_mut().insert(ConnectInfo(peer));
    let response = router.clone().oneshot(request).await.expect("an answer");
    let bytes = to_bytes(response.into_body(), usize::MAX).await.expect("a body");
    for canary in [peer.ip().to_string(), forwarded.to_owned()] {
        assert!(
            !bytes.windows(canary.len()).any(|window| window == canary.as_bytes()),
            "{path} shows {canary}"
        );
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { found.extend(files(&path)) } else { found.push(path) }
    }
    found
}
