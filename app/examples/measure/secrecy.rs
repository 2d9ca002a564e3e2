//! Whether the time of an answer tells that somebody has an account: known and unknown take turns, with the slow hash at
//! its full strength, and their medians are put side by side.

use std::{
    fmt::Write as _,
    time::{Duration, Instant},
};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, header},
};
use base::{Clock, Entropy, Problem};
use people::{Caller, Method, PersonKind, Role, community, person, session};
use seal::{Secret, Strength};
use store::{Db, Target};
use testkit::forms;
use texts::{Lang, Texts};
use tower::ServiceExt;
use web::{Settings, Shared, Site};

use crate::{Findings, ms, town::SLUG};

/// Tries of each kind; half of them known.
const TRIES: usize = 120;
const PASSWORD: &str = "cztery ciche sowy";
const KNOWN: &str = "znana@piekary.example";
const UNKNOWN: &str = "nikt@piekary.example";

pub fn measure(target: &Target, findings: &mut Findings) -> anyhow::Result<()> {
    let entropy = Entropy::system();
    let settings = Settings {
        base_url: "http://127.0.0.1:8080".to_owned(),
        demo: false,
        data_dir: None,
        password_strength: Strength::Full,
    };
    let texts = Texts::load().map_err(|problems| anyhow::anyhow!(problems.join("\n")))?;
    // A clock that is moved by hand: the throttle is not what is measured.
    let clock = Clock::fixed(Clock::system().now());
    let site =
        Site::new(Db::open(target)?, clock, entropy.clone(), texts, Secret::generate(&entropy), settings);
    let session = known(&site)?;
    let router = people::house(site.clone(), ostoja::routes(), ostoja::nav());
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(async {
        let (page, cookie) = get(&router, "me/password", &session).await;
        let body = format!("csrf={}&new={}", token(&page), PASSWORD.replace(' ', "+"));
        post(&router, "me/password", &format!("{session}; {cookie}"), &body).await;
        let phrases = [begin(&router).await, seal::new_phrase(&entropy)];
        let wrong = |email: &str| format!("email={email}&password=to+nie+to+haslo");
        for (what, page, action, bodies) in [
            ("a wrong password", "sign-in", "sign-in", [wrong(KNOWN), wrong(UNKNOWN)]),
            (
                "a link by mail",
                "sign-in",
                "sign-in/link",
                [format!("email={KNOWN}&password="), format!("email={UNKNOWN}&password=")],
            ),
            (
                "a receipt phrase",
                "sign-in/phrase",
                "sign-in/phrase",
                phrases.map(|phrase| format!("phrase={phrase}")),
            ),
        ] {
            let medians = compare(&site, &router, page, action, &bodies).await;
            findings.secrecy.push((what, medians));
        }
    });
    drop(runtime);
    Ok(())
}

/// How far apart two medians may be, in percent.
const LIMIT: f64 = 5.0;

pub fn table(secrecy: &[(&'static str, [Duration; 2])]) -> String {
    let mut text = String::from(
        "\n### Does the time of an answer tell that somebody has an account?\n\nMedians of tries that took turns, the \
         slow hash at its full strength.\n\n| what | known | unknown | apart | limit | |\n|---|---:|---:|---:|---:|---|\n",
    );
    for (what, [known, unknown]) in secrecy {
        let (a, b) = (known.as_secs_f64(), unknown.as_secs_f64());
        let apart = (a - b).abs() / a.min(b) * 100.0;
        let verdict = if apart <= LIMIT { "held" } else { "**missed**" };
        let _ = writeln!(
            text,
            "| {what} | {} | {} | {apart:.1} % | {LIMIT:.0} % | {verdict} |",
            ms(*known),
            ms(*unknown)
        );
    }
    text
}

/// Somebody with an address; answers the cookie of their session.
fn known(site: &Shared) -> anyhow::Result<String> {
    let preparing = site.clone();
    site.db
        .write_now(move |tx| {
            let town = community::by_slug(tx, SLUG)?.ok_or(Problem::NotFound)?;
            let caller = Caller::operator(preparing.clone(), town);
            let person = person::create(tx, &caller, PersonKind::Named, Lang::Pl)?;
            person::grant(tx, &caller, person, Role::Member)?;
            let details = person::Details { email: KNOWN.to_owned(), ..person::Details::default() };
            person::set_details(tx, &caller, person, &details)?;
            let token = session::begin(tx, &caller, person, Method::Demo, "computer")?;
            Ok(format!("{}={token}", preparing.cookies.name(&format!("session-{SLUG}"))))
        })
        .map_err(|problem: Problem| anyhow::anyhow!(problem))
}

/// An account without a name; answers its phrase.
async fn begin(router: &Router) -> String {
    let (page, cookie) = get(router, "begin", "").await;
    let token = token(&page);
    let answer = post(router, "begin", &cookie, &format!("csrf={token}&lang=pl")).await;
    let list = answer.split_once("class=\"phrase\"").map_or("", |(_, rest)| rest);
    let list = list.split_once("</ol>").map_or("", |(list, _)| list);
    let words: Vec<&str> = list
        .split("<li>")
        .skip(1)
        .filter_map(|item| item.split_once("</li>"))
        .map(|(word, _)| word)
        .collect();
    words.join("-")
}

async fn compare(
    site: &Shared,
    router: &Router,
    page: &str,
    action: &str,
    bodies: &[String; 2],
) -> [Duration; 2] {
    let mut times = [Vec::new(), Vec::new()];
    for turn in 0..TRIES {
        site.clock.set(site.clock.now().plus_minutes(16));
        let (shown, cookie) = get(router, page, "").await;
        let body = format!("csrf={}&{}", token(&shown), bodies[turn % 2]);
        let begun = Instant::now();
        post(router, action, &cookie, &body).await;
        times[turn % 2].push(begun.elapsed());
    }
    times.map(|mut times| {
        times.sort_unstable();
        times[times.len() / 2]
    })
}

fn token(page: &str) -> String {
    let field = forms(page, "/").into_iter().flat_map(|form| form.fields).find(|(name, _)| name == "csrf");
    field.map(|(_, token)| token).unwrap_or_default()
}

/// A page, and the cookie that its forms want to see again.
async fn get(router: &Router, path: &str, cookie: &str) -> (String, String) {
    let request = Request::get(format!("/{SLUG}/{path}")).header(header::COOKIE, cookie);
    let request = request.body(Body::empty()).expect("a request");
    let response = router.clone().oneshot(request).await.expect("an answer");
    let cookie = response
        .headers()
        .get_all(header::SET_COOKIE)
        .iter()
        .filter_map(|value| value.to_str().ok()?.split(';').next())
        .find(|pair| pair.starts_with("ostoja-visitor="))
        .unwrap_or_default()
        .to_owned();
    (text(response).await, cookie)
}

async fn post(router: &Router, path: &str, cookie: &str, body: &str) -> String {
    let request = Request::post(format!("/{SLUG}/{path}"))
        .header(header::COOKIE, cookie)
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(body.to_owned()))
        .expect("a request");
    text(router.clone().oneshot(request).await.expect("an answer")).await
}

async fn text(response: axum::response::Response) -> String {
    let bytes = to_bytes(response.into_body(), usize::MAX).await.expect("a body");
    String::from_utf8_lossy(&bytes).into_owned()
}
