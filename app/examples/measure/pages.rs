//! Every page, in process.

use std::{
    fs::File,
    io::Write as _,
    path::Path,
    time::{Duration, Instant},
};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Method, Request, StatusCode, header},
};
use base::{Day, Period, Problem};
use people::Caller;
use programmes::figures::{actions, model::Filter};
use store::{Engine, Target};
use testkit::{forms, links};
use tower::ServiceExt;

use crate::{
    Findings, Times, ms,
    town::{self, Prepared, SLUG},
};

/// Ten years, as the figures' page is asked for them.
const TEN_YEARS: &str = "from=2016-01-01&to=2025-12-31";

struct Browser<'a> {
    router: Router,
    cookies: &'a str,
}

struct Answer {
    status: StatusCode,
    location: String,
    kind: String,
    visitor: Option<String>,
    body: Vec<u8>,
}

impl Browser<'_> {
    async fn ask(&self, method: Method, path: &str, cookies: &str, gzip: bool, body: String) -> Answer {
        let mut request = Request::builder().method(method).uri(path).header(header::COOKIE, cookies);
        if gzip {
            request = request.header(header::ACCEPT_ENCODING, "gzip");
        }
        if !body.is_empty() {
            request = request.header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        }
        let request = request.body(Body::from(body)).expect("a request");
        let response = self.router.clone().oneshot(request).await.expect("an answer");
        let text = |name: header::HeaderName| {
            response.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned()
        };
        let (kind, location) = (text(header::CONTENT_TYPE), text(header::LOCATION));
        let visitor = response
            .headers()
            .get_all(header::SET_COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok()?.split(';').next())
            .find(|pair| pair.starts_with("ostoja-visitor="))
            .map(str::to_owned);
        let status = response.status();
        let body = to_bytes(response.into_body(), usize::MAX).await.expect("a body").to_vec();
        Answer { status, location, kind, visitor, body }
    }
    async fn get(&self, path: &str, cookies: &str) -> Answer {
        self.ask(Method::GET, path, cookies, false, String::new()).await
    }
}

pub fn measure(
    target: &Target,
    folder: &Path,
    prepared: &Prepared,
    rounds: usize,
    findings: &mut Findings,
) -> anyhow::Result<()> {
    let site = town::site(target, folder)?;
    let router = people::house(site.clone(), ostoja::routes(), ostoja::nav());
    let runtime = tokio::runtime::Runtime::new()?;
    let browser = Browser { router, cookies: &prepared.cookie };
    runtime.block_on(async {
        figures(&site, rounds, findings).await?;
        every_page(&browser, prepared, rounds, findings).await;
        closing(&browser, prepared, folder, findings, site.db.engine()).await?;
        wire(&browser, prepared, findings).await;
        Ok::<_, anyhow::Error>(())
    })?;
    drop(runtime);
    Ok(())
}

async fn figures(site: &web::Shared, rounds: usize, findings: &mut Findings) -> anyhow::Result<()> {
    let town = site
        .db
        .read(|tx| people::community::by_slug(tx, SLUG)?.ok_or(Problem::NotFound))
        .await
        .map_err(|problem| anyhow::anyhow!("{problem}"))?;
    let caller = Caller::operator(site.clone(), town);
    let day = |year, month, day| Day::new(year, month, day).unwrap_or(Day(jiff::civil::Date::MIN));
    for (what, from) in [("figures of ten years", day(2016, 1, 1)), ("figures of one year", day(2025, 1, 1))]
    {
        let period = Period { from, to: day(2025, 12, 31) };
        let mut times = Vec::new();
        for _ in 0..rounds {
            let caller = caller.clone();
            let begun = Instant::now();
            site.db
                .read(move |tx| actions::count(tx, &caller, &Filter::default(), period))
                .await
                .map_err(|problem| anyhow::anyhow!("{problem}"))?;
            times.push(begun.elapsed());
        }
        findings.times.push(Times::new(what, Some(50), times));
    }
    Ok(())
}

/// Why a page cannot be measured as the others are.
const NOT: &[(&str, &str)] = &[
    ("/me/mail/{token}", "its address is in a letter of which only a hash is kept; it reads two rows"),
    ("/demo/{role}", "signs in anew each time"),
];

/// Pages for those who are not signed in.
const STRANGERS: &[&str] = &["/sign-in", "/begin", "/sign-in/link/{token}"];

/// What a path names, where its own word means several things; and what some pages have to be asked.
fn asked(path: &str) -> String {
    match path {
        "/sign-in/link/{token}" => "/sign-in/link/{link}".to_owned(),
        "/calendar/{token}" => "/calendar/{feed}".to_owned(),
        "/work/meetings/{meeting}/correct" => "/work/meetings/{closed}/correct".to_owned(),
        "/work/referrals/consent" | "/work/referrals/consent/new" => format!("{path}?person={{member}}"),
        "/work/referrals/consent/print" => format!("{path}?person={{member}}&purpose={{purpose}}"),
        other => other.to_owned(),
    }
}

fn fill(path: &str, prepared: &Prepared) -> Option<String> {
    let mut filled = format!("/{SLUG}");
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        filled.push_str(before);
        filled.push_str(prepared.names.get(name)?);
        rest = after;
    }
    Some(filled + rest)
}

async fn every_page(browser: &Browser<'_>, prepared: &Prepared, rounds: usize, findings: &mut Findings) {
    for route in ostoja::routes().list.iter().filter(|route| route.method == "GET") {
        if let Some((_, why)) = NOT.iter().find(|(path, _)| *path == route.path) {
            findings.left_out.push(format!("`{}` ({why})", route.path));
            continue;
        }
        let Some(mut path) = fill(&asked(route.path), prepared) else {
            findings.left_out.push(format!("`{}` (the measuring has no such thing)", route.path));
            continue;
        };
        let cookies = if STRANGERS.contains(&route.path) { "" } else { browser.cookies };
        let paper = path.ends_with(".pdf");
        let figures = path.ends_with("/figures");
        if paper || figures || path.ends_with("/card") {
            path.push('?');
            path.push_str(TEN_YEARS);
        }
        let first = browser.get(&path, cookies).await;
        if first.status != StatusCode::OK {
            findings.left_out.push(format!("`{}` ({})", route.path, first.status.as_u16()));
            continue;
        }
        // A PDF is compiled anew each time: fewer are enough.
        let rounds = if paper { rounds.min(40) } else { rounds };
        let mut times = Vec::new();
        for round in 0..rounds + 5 {
            let begun = Instant::now();
            browser.get(&path, cookies).await;
            if round >= 5 {
                times.push(begun.elapsed());
            }
        }
        let limit = match (paper, figures) {
            (true, _) => 300,
            (_, true) => 50,
            _ => 25,
        };
        let what =
            if figures { format!("`{}` over ten years", route.path) } else { format!("`{}`", route.path) };
        findings.times.push(Times::new(what, Some(limit), times));
    }
}

/// Closes registers one after the other as the page's own form sends them, and beside them syncs a page of a file to
/// the same disk.
async fn closing(
    browser: &Browser<'_>,
    prepared: &Prepared,
    folder: &Path,
    findings: &mut Findings,
    engine: Engine,
) -> anyhow::Result<()> {
    let syncs = Times::new("one sync to the disk (4 KiB, fdatasync)", None, syncs(folder)?);
    let (mut times, mut people) = (Vec::new(), 0);
    let mut refused = None;
    for meeting in &prepared.to_close {
        let path = format!("/{SLUG}/work/meetings/{meeting}/register");
        let page = browser.get(&path, browser.cookies).await;
        let html = String::from_utf8_lossy(&page.body).into_owned();
        let Some(form) = forms(&html, &path).into_iter().find(|form| form.action.ends_with("/register"))
        else {
            refused = Some(format!("no form on the register's page ({})", page.status));
            break;
        };
        // The form has two buttons; this is the one that closes.
        let fields = form.fields.iter().filter(|(name, _)| name != "do");
        let mut body: Vec<String> =
            fields.map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        people += body.iter().filter(|field| field.starts_with("who%2D")).count();
        body.push("do=close".to_owned());
        let cookies = match &page.visitor {
            Some(visitor) => format!("{}; {visitor}", browser.cookies),
            None => browser.cookies.to_owned(),
        };
        let begun = Instant::now();
        let answer = browser.ask(Method::POST, &form.action, &cookies, false, body.join("&")).await;
        if answer.status == StatusCode::SEE_OTHER {
            times.push(begun.elapsed());
        } else {
            refused = Some(format!("a register was not closed: {} {}", answer.status, answer.location));
        }
    }
    if let Some(why) = refused {
        findings.left_out.push(why);
    }
    if !times.is_empty() {
        let what = format!("closing a register ({} of them, {} people)", times.len(), people);
        let closing = Times::new(what, None, times);
        let where_synced = if engine == Engine::Sqlite { "" } else { ", which the server does" };
        for (part, time) in [("median", closing.median()), ("p99", closing.p99())] {
            findings.facts.push((
                format!("closing a register beside a sync to the disk{where_synced}, {part}"),
                format!("{} ms", ms(time.saturating_sub(syncs.median()))),
                "5 ms".to_owned(),
            ));
        }
        findings.times.push(closing);
    }
    findings.times.push(syncs);
    Ok(())
}

fn syncs(folder: &Path) -> anyhow::Result<Vec<Duration>> {
    let path = folder.join("sync-probe");
    let mut file = File::create(&path)?;
    let mut times = Vec::new();
    for _ in 0..200 {
        let begun = Instant::now();
        file.write_all(&[7; 4096])?;
        file.sync_data()?;
        times.push(begun.elapsed());
    }
    std::fs::remove_file(path)?;
    Ok(times)
}

/// What a public page costs on the wire with everything it asks for.
async fn wire(browser: &Browser<'_>, prepared: &Prepared, findings: &mut Findings) {
    let public = ostoja::routes()
        .list
        .into_iter()
        .filter(|route| route.method == "GET" && route.door == people::Door::Everyone)
        .filter_map(|route| fill(route.path, prepared))
        .filter(|path| !path.contains("/demo/"));
    let mut largest = (0, String::new());
    let mut counted = 0;
    for path in public {
        let page = browser.ask(Method::GET, &path, "", true, String::new()).await;
        if page.status != StatusCode::OK || !page.kind.starts_with("text/html") {
            continue;
        }
        counted += 1;
        let plain = browser.ask(Method::GET, &path, "", false, String::new()).await;
        let html = String::from_utf8_lossy(&plain.body).into_owned();
        let mut bytes = page.body.len();
        let mut assets: Vec<String> = html
            .split(['"', '\''])
            .filter(|part| part.starts_with("/assets/") || *part == "/favicon.svg")
            .map(str::to_owned)
            .collect();
        assets.sort();
        assets.dedup();
        for asset in assets {
            bytes += browser.ask(Method::GET, &asset, "", true, String::new()).await.body.len();
        }
        debug_assert!(!links(&html).is_empty());
        if bytes > largest.0 {
            largest = (bytes, path);
        }
    }
    findings.facts.push((
        format!("largest of {counted} public pages on the wire, with everything (`{}`)", largest.1),
        format!("{:.1} kB", largest.0 as f64 / 1000.0),
        "40 kB".to_owned(),
    ));
}

fn encode(text: &str) -> String {
    text.bytes()
        .map(
            |byte| {
                if byte.is_ascii_alphanumeric() {
                    char::from(byte).to_string()
                } else {
                    format!("%{byte:02X}")
                }
            },
        )
        .collect()
}
