//! Every page in every language: all words are there, and the page says which language it is in.

use axum::http::StatusCode;
use people::Role;
use testkit::Client;
use texts::{Lang, Texts};

use crate::{
    town::{self, is_page, on_sqlite},
    walk,
};

/// The text between tags.
fn words(html: &str) -> String {
    let mut out = String::new();
    for piece in html.split('<') {
        out.push_str(piece.split_once('>').map_or("", |(_, text)| text));
        out.push(' ');
    }
    out
}

fn check(html: &str, lang: Lang, texts: &Texts, place: &str) -> Vec<String> {
    let mut found = Vec::new();
    if let Some((_, broken)) = html.split_once('⟦') {
        let broken: String = broken.chars().take(120).collect();
        found.push(format!("{place} in {lang}: ⟦{broken}"));
    }
    if !html.contains(&format!("<html lang=\"{lang}\"")) {
        found.push(format!("{place} in {lang}: the page does not say its language"));
    }
    for word in
        words(html).split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',' | ':' | '“' | '”'))
    {
        if word.contains('-') && texts.has(lang, word.trim_matches('.')) {
            found.push(format!("{place} in {lang}: “{word}” is a key, not a word"));
        }
    }
    found
}

fn speak(client: &mut Client, lang: Lang) {
    client.cookies.insert("ostoja-lang".to_owned(), lang.code().to_owned());
}

async fn look(client: &mut Client, path: &str, lang: Lang, texts: &Texts) -> Vec<String> {
    speak(client, lang);
    let answered = client.get(path).await;
    assert!(answered.status != StatusCode::INTERNAL_SERVER_ERROR, "{path} in {lang}");
    // A redirect shows nothing to read.
    if !is_page(&answered) || answered.status.is_redirection() {
        Vec::new()
    } else {
        check(&answered.text(), lang, texts, path)
    }
}

#[test]
fn every_address_has_all_its_words_in_every_language() {
    on_sqlite(async |db| {
        let town = town::demo(db).await;
        let everything = town.everything().await;
        let member = town.visitor(Some(Role::Member)).await;
        let mut found = Vec::new();
        for lang in Lang::ALL {
            for route in ostoja::routes().list.iter().filter(|route| route.method == "GET") {
                for client in [&everything, &member, &town.app.stranger()] {
                    let mut client = client.clone();
                    found.extend(look(&mut client, &town.fill(route.path), lang, town.app.site.texts).await);
                }
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    });
}

#[test]
fn every_page_that_links_lead_to_has_its_words_too() {
    on_sqlite(async |db| {
        let town = town::demo(db).await;
        let mut found = Vec::new();
        for lang in Lang::ALL {
            for role in [None, Some(Role::Coordinator), Some(Role::Member)] {
                let mut client = town.visitor(role).await;
                speak(&mut client, lang);
                let pages = walk::pages(&mut client, walk::starts(role)).await.0;
                // A document is in the language it was asked for, not in the reader's.
                for page in pages.iter().filter(|page| !page.path.contains("lang=")) {
                    found.extend(check(&page.html, lang, town.app.site.texts, &page.path));
                }
            }
        }
        assert!(found.is_empty(), "{}", found.join("\n"));
    });
}

/// A form sent empty shows its problems: these sentences too are in the visitor's language.
#[test]
fn problems_of_forms_are_said_in_every_language() {
    on_sqlite(async |db| {
        let town = town::demo(db).await;
        let mut found = Vec::new();
        let mut said = 0;
        for lang in Lang::ALL {
            for role in [None, Some(Role::Coordinator), Some(Role::Member)] {
                let mut client = town.visitor(role).await;
                speak(&mut client, lang);
                for page in walk::pages(&mut client, walk::starts(role)).await.0 {
                    for form in page.forms().iter().filter(|form| !form.upload) {
                        let ends = ["sign-out", "erase", "end"].iter().any(|word| form.action.contains(word));
                        if ends {
                            continue;
                        }
                        let emptied: Vec<(&str, &str)> = form
                            .fields
                            .iter()
                            .map(|(name, value)| {
                                let kept = matches!(name.as_str(), "csrf" | "id" | "version");
                                (name.as_str(), if kept { value.as_str() } else { "" })
                            })
                            .collect();
                        let answered = client.clone().post(&form.action, &emptied).await;
                        if is_page(&answered) && answered.status.is_client_error() {
                            said += 1;
                            found.extend(check(&answered.text(), lang, town.app.site.texts, &form.action));
                        }
                    }
                }
            }
        }
        assert!(said > 20, "only {said} forms had anything to say");
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
