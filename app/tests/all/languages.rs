//! Every page in every language: all words are there, and the page says which language it is in.

use axum::http::StatusCode;
use people::Role;
use testkit::{Answered, Client, TestDb, each_engine_async};
use texts::{Lang, Texts};

use crate::town;

fn on_sqlite(test: impl AsyncFn(TestDb)) {
    let done = std::cell::Cell::new(false);
    // The words do not depend on the engine: once is enough.
    each_engine_async(|db| {
        let first = !done.replace(true);
        let test = &test;
        async move {
            if first {
                test(db).await;
            }
        }
    });
}

/// The text between tags.
fn words(html: &str) -> String {
    let mut out = String::new();
    for piece in html.split('<') {
        out.push_str(piece.split_once('>').map_or("", |(_, text)| text));
        out.push(' ');
    }
    out
}

fn check(answered: &Answered, lang: Lang, texts: &Texts, place: &str) -> Vec<String> {
    let html = answered.text();
    let mut found = Vec::new();
    if let Some((_, broken)) = html.split_once('⟦') {
        let broken: String = broken.chars().take(120).collect();
        found.push(format!("{place} in {lang}: ⟦{broken}"));
    }
    if !html.contains(&format!("<html lang=\"{lang}\"")) {
        found.push(format!("{place} in {lang}: the page does not say its language"));
    }
    for word in
        words(&html).split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',' | ':' | '“' | '”'))
    {
        if word.contains('-') && texts.has(lang, word.trim_matches('.')) {
            found.push(format!("{place} in {lang}: “{word}” is a key, not a word"));
        }
    }
    found
}

async fn look(client: &mut Client, path: &str, lang: Lang, texts: &Texts) -> Vec<String> {
    client.cookies.insert("ostoja-lang".to_owned(), lang.code().to_owned());
    let answered = client.get(path).await;
    let is_page =
        answered.headers.get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    assert!(answered.status != StatusCode::INTERNAL_SERVER_ERROR, "{path} in {lang}");
    // A redirect shows nothing to read.
    if !is_page || answered.status.is_redirection() {
        Vec::new()
    } else {
        check(&answered, lang, texts, path)
    }
}

#[test]
fn every_page_has_all_its_words_in_every_language() {
    on_sqlite(async |db| {
        let (app, member) = town::small(db).await;
        let everything = app.person(Role::ALL).await;
        let mut found = Vec::new();
        for lang in Lang::ALL {
            for route in ostoja::routes().list.iter().filter(|route| route.method == "GET") {
                for client in [&everything, &member, &app.stranger()] {
                    let mut client = client.clone();
                    let path = town::fill(route.path, client.person);
                    found.extend(look(&mut client, &path, lang, app.site.texts).await);
                }
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    });
}

#[test]
fn pages_outside_every_community_and_problem_pages_too() {
    on_sqlite(async |db| {
        let app = town::bare(db).await;
        let mut client = app.stranger();
        client.base = String::new();
        for lang in Lang::ALL {
            for path in ["/design", "/piekary/nothing-is-here", "/nowhere"] {
                let found = look(&mut client, path, lang, app.site.texts).await;
                assert!(found.is_empty(), "{}", found.join("\n"));
            }
        }
    });
}

#[test]
fn a_language_is_remembered_without_an_account() {
    on_sqlite(async |db| {
        let app = town::bare(db).await;
        let mut client = app.stranger();
        client.base = String::new();
        for lang in Lang::ALL {
            let answered = client.get(&format!("/language?to={lang}&back=/design")).await.see_other();
            assert_eq!(answered.location(), "/design");
            let page = client.get("/design").await.ok().text();
            assert!(page.contains(&format!("<html lang=\"{lang}\"")), "{lang}");
        }
        assert_eq!(client.get("/language?to=xx&back=/design").await.status, StatusCode::NOT_FOUND);
    });
}
