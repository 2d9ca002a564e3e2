//! No input gives a 500: everything a form can carry, and much it cannot, goes to every address that takes one.

use axum::http::Method;
use base::Entropy;
use people::Role;
use testkit::{Client, SentForm, each_engine_async};

use crate::{
    town::{self, Town},
    walk,
};

const FORM: &str = "application/x-www-form-urlencoded";

/// Names that forms of ours use, found in the templates: odd values must reach the reader of each field.
fn field_names() -> Vec<String> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    let mut names = std::collections::BTreeSet::new();
    let mut folders = vec![root.join("domains")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder").flatten() {
            let path = entry.path();
            let ending = path.extension().and_then(|ending| ending.to_str()).unwrap_or_default();
            if path.is_dir() {
                folders.push(path);
            } else if matches!(ending, "html" | "rs") {
                let text = std::fs::read_to_string(&path).unwrap_or_default();
                // name="…" in markup, and the first argument of a macro or of a reader's method
                for (at, _) in text.match_indices(['"', '\'']) {
                    let quote = text[at..].chars().next().unwrap_or('"');
                    let word = text[at + 1..].split(quote).next().unwrap_or_default();
                    let sound = (2..=24).contains(&word.len())
                        && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_');
                    let before = text[..at].trim_end();
                    if sound && (before.ends_with("name=") || before.ends_with('(')) {
                        names.insert(word.to_owned());
                    }
                }
            }
        }
    }
    names.into_iter().collect()
}

fn odd_values() -> Vec<String> {
    let mut values: Vec<String> = [
        "",
        " ",
        "0",
        "-1",
        "1e309",
        "NaN",
        "9223372036854775808",
        "-9223372036854775809",
        "2026-02-30",
        "0000-00-00",
        "99999-12-31",
        "-262144-01-01",
        "9999-12-31",
        "25:61",
        "24:00",
        "23:59:60",
        "true",
        "null",
        "[]",
        "{}",
        "%00",
        "%FF%FE",
        "%C0%80",
        "%ED%A0%80",
        "'%3B--",
        "%22%3E%3Cscript%3E",
        "..%2F..%2Fetc",
        "%0D%0AX: y",
        "%E2%80%AE",
        "%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=YEARLY;COUNT=999999999",
        "01890000-0000-7000-8000-00000000ffff",
        "=HYPERLINK(1)",
        "pl uk xx",
        "a@b",
        "a%40b.example",
    ]
    .map(str::to_owned)
    .into();
    values.push("A".repeat(20_000));
    values.push("%C5%BC".repeat(20_000));
    values
}

async fn send(client: &Client, path: &str, kind: &str, body: Vec<u8>, wrong: &mut Vec<String>) {
    let shown = String::from_utf8_lossy(&body[..body.len().min(200)]).into_owned();
    let answered = client.clone().send(Method::POST, path, Some(kind), body).await;
    if answered.status.is_server_error() {
        wrong.push(format!("POST {path} {kind}: {} for {shown}", answered.status));
    }
}

async fn signed_in(town: &Town) -> (Client, String) {
    let mut client = town.visitor(Some(Role::Coordinator)).await;
    let csrf = town.token(&mut client);
    (client, csrf)
}

#[test]
fn no_form_gives_a_500() {
    let names = field_names();
    assert!(names.len() > 3, "{names:?}");
    let values = odd_values();
    each_engine_async(|db| {
        let (names, values) = (&names, &values);
        async move {
            let town = town::demo(db).await;
            let entropy = Entropy::seeded(7);
            let mut wrong = Vec::new();
            for route in ostoja::routes().list.iter().filter(|route| route.method == "POST") {
                for round in 0..12_usize {
                    // Some forms end the session: everybody comes afresh.
                    let (client, csrf) = signed_in(&town).await;
                    let path = town.fill(route.path);
                    let chance: [u8; 64] = entropy.bytes();
                    let mut body = format!("csrf={csrf}");
                    for (at, name) in names.iter().enumerate() {
                        let value = &values[(chance[at % 64] as usize + at * 7 + round * 13) % values.len()];
                        // Left out, once, or twice under one name.
                        for _ in 0..(at + round) % 3 {
                            // Long values only now and then: a form has a largest size.
                            if value.len() < 1000 || at % 16 == round {
                                body.push_str(&format!("&{name}={value}"));
                            }
                        }
                    }
                    send(&client, &path, FORM, body.into_bytes(), &mut wrong).await;
                }
                let (client, csrf) = signed_in(&town).await;
                let path = town.fill(route.path);
                let only = format!("csrf={csrf}");
                let brackets = format!("csrf={csrf}&a[]=1&a[b][c]=2&=&==&&&%=%&{}", "x=1&".repeat(20_000));
                let raw =
                    [format!("csrf={csrf}&text=").as_bytes(), &[0, 0xff, 0xfe, b'&', b'=', 0x80]].concat();
                for body in [only.into_bytes(), brackets.into_bytes(), raw] {
                    send(&client, &path, FORM, body, &mut wrong).await;
                }
                for kind in [
                    "application/json",
                    "multipart/form-data; boundary=x",
                    "multipart/form-data",
                    "text/plain",
                ] {
                    for body in [
                        &b""[..],
                        b"{",
                        b"[[[[",
                        b"--x\r\n\r\n--x--",
                        b"{\"id\": 1e999, \"marks\": {}}",
                        b"\xff\xfe",
                    ] {
                        send(&client, &path, kind, body.to_vec(), &mut wrong).await;
                    }
                }
            }
            assert!(wrong.is_empty(), "{} answers:\n{}", wrong.len(), wrong.join("\n"));
        }
    });
}

/// Every form that a page shows, sent as a browser would send it but for one field.
#[test]
fn one_odd_field_in_an_honest_form_gives_no_500() {
    let odd = [
        "",
        " ",
        "-1",
        "0",
        "9223372036854775808",
        "2026-02-30",
        "9999-12-31",
        "0001-01-01T00:00",
        "25:61",
        "\0",
        "\u{202e}x",
        town::NOBODY,
        "FREQ=DAILY;INTERVAL=0",
        "[]",
        "{\"a\":",
        "x\ny\n\nz",
        "https://[::1",
        "pl pl pl",
    ];
    each_engine_async(|db| async move {
        let town = town::demo(db).await;
        let long = "ż".repeat(30_000);
        let (mut wrong, mut sent) = (Vec::new(), 0);
        for role in
            [None, Some(Role::Coordinator), Some(Role::Facilitator), Some(Role::Member), Some(Role::Admin)]
        {
            let mut client = town.visitor(role).await;
            let mut forms: Vec<SentForm> = walk::pages(&mut client, walk::starts(role))
                .await
                .0
                .iter()
                .flat_map(walk::Page::forms)
                .filter(|form| !form.upload && !form.action.ends_with("/sign-out"))
                .collect();
            // What ends somebody comes last.
            forms.sort_by_key(|form| (form.action.contains("erase"), form.action.clone()));
            forms.dedup_by_key(|form| form.action.clone());
            for form in forms {
                for (at, (name, _)) in form.fields.iter().enumerate().filter(|(_, (name, _))| name != "csrf")
                {
                    for turn in 0..4 {
                        let value = if turn == 3 { &long } else { odd[(at * 5 + turn + sent) % odd.len()] };
                        let fields: Vec<(&str, &str)> = form
                            .fields
                            .iter()
                            .map(|(known, kept)| (known.as_str(), if known == name { value } else { kept }))
                            .collect();
                        let answered = client.clone().post(&form.action, &fields).await;
                        sent += 1;
                        if answered.status.is_server_error() {
                            let shown: String = value.chars().take(40).collect();
                            wrong.push(format!("{} with {name}={shown:?}: {}", form.action, answered.status));
                        }
                    }
                }
            }
        }
        assert!(sent > 50, "only {sent} forms were sent");
        assert!(wrong.is_empty(), "{} of {sent}:\n{}", wrong.len(), wrong.join("\n"));
    });
}

#[test]
fn no_address_gives_a_500() {
    each_engine_async(|db| async move {
        let town = town::demo(db).await;
        let mut client = town.everything().await;
        client.base = String::new();
        let odd = [
            "%00",
            "%FF",
            "..",
            "%2e%2e",
            "-1",
            "0",
            "2026-02-30",
            "2026-13",
            "99999999999999999999",
            "%C5%BC",
            "01890000-0000-7000-8000-00000000ffff",
            "'",
            "%25",
            "%F0%9F%91%A9",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        ];
        let queries = [
            "",
            "?",
            "?from=2026-02-30&to=x",
            "?from=9999-12-31&to=0001-01-01",
            "?from=-9999-01-01",
            "?page=-1",
            "?page=99999999999999999999",
            "?year=99999&month=13",
            "?q=%00%FF",
            "?lang=xx",
            "?from=2021-01-01&to=2021-12-31",
            "?day=2026-02-30",
            "?month=2026-13",
            "?circle=%00&kind=x&format=y",
            "?a=1&a=2&a[]=3",
        ];
        let mut wrong = Vec::new();
        for route in ostoja::routes().list.iter().filter(|route| route.method == "GET") {
            let mut paths: Vec<String> =
                queries.iter().map(|query| format!("/piekary{}{query}", town.fill(route.path))).collect();
            if route.path.contains('{') {
                for value in odd {
                    let mut path = String::from("/piekary");
                    let mut rest = route.path;
                    while let Some((before, after)) = rest.split_once('{') {
                        path.push_str(before);
                        path.push_str(value);
                        rest = after.split_once('}').map_or("", |(_, rest)| rest);
                    }
                    paths.push(path + rest);
                }
            }
            for path in paths {
                let answered = client.clone().get(&path).await;
                if answered.status.is_server_error() {
                    wrong.push(format!("GET {path}: {}", answered.status));
                }
            }
        }
        for path in [
            "/%00",
            "/%FF%FE",
            "/piekary/%ED%A0%80",
            "//",
            "/piekary//",
            "/language",
            "/language?to=%00",
            "/assets/%2e%2e",
        ] {
            let answered = client.clone().get(path).await;
            if answered.status.is_server_error() {
                wrong.push(format!("GET {path}: {}", answered.status));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}

#[test]
fn odd_headers_give_no_500() {
    each_engine_async(|db| async move {
        let town = town::demo(db).await;
        for (name, value) in [
            ("cookie", "=;;; ostoja-session-piekary=\u{1}; ostoja-lang=%%; ostoja-visitor=zz"),
            (
                "cookie",
                "ostoja-session-piekary=00000000000000000000; ostoja-flash=web-internal; ostoja-next=//x",
            ),
            ("accept-language", "xx;q=9, *;q=-1, pl;q=abc,,,;;"),
            ("accept", "application/json"),
            ("if-modified-since", "yesterday"),
            ("range", "bytes=5-1"),
            ("content-length", "0"),
            ("x-forwarded-for", "not an address, ::::"),
            ("sec-fetch-site", "moon"),
            ("host", "a b"),
        ] {
            for path in ["/piekary/", "/design", "/piekary/work"] {
                let Ok(request) =
                    axum::http::Request::get(path).header(name, value).body(axum::body::Body::empty())
                else {
                    continue;
                };
                let response =
                    tower::ServiceExt::oneshot(town.app.router.clone(), request).await.expect("an answer");
                assert!(!response.status().is_server_error(), "{path} with {name}: {value:?}");
            }
        }
    });
}
