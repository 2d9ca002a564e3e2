//! Walking through the program as a browser does: from link to link, and through every form on the way.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use axum::http::StatusCode;
use people::Role;
use testkit::{Client, each_engine_async};

use crate::town::{self, is_page};

/// More pages than this are more of the same.
const ENOUGH: usize = 160;

/// A page somebody came to.
pub struct Page {
    pub path: String,
    pub html: String,
}

/// An address without what differs between records: meetings all look alike.
fn shape(path: &str) -> String {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let parts: Vec<&str> = path
        .split('/')
        .map(|part| {
            let number = part.bytes().filter(u8::is_ascii_digit).count();
            if number >= 4 { "*" } else { part }
        })
        .collect();
    let fields: Vec<&str> = query.split('&').filter_map(|pair| pair.split('=').next()).collect();
    format!("{}?{}", parts.join("/"), fields.join("&"))
}

pub fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&#38;", "&")
        .replace("&amp;", "&")
}

/// The value of an attribute inside one tag.
fn attribute(tag: &str, name: &str) -> Option<String> {
    for (at, _) in tag.match_indices(name) {
        let starts = at > 0 && tag.as_bytes()[at - 1].is_ascii_whitespace();
        let rest = &tag[at + name.len()..];
        if !starts {
            continue;
        }
        let Some(value) = rest.strip_prefix('=') else {
            let ends = rest.is_empty() || rest.starts_with(|c: char| c.is_whitespace() || c == '/');
            if ends {
                return Some(String::new());
            }
            continue;
        };
        let quote = value.chars().next()?;
        return match quote {
            '"' | '\'' => value[1..].split(quote).next().map(unescape),
            _ => value.split_whitespace().next().map(unescape),
        };
    }
    None
}

/// The tags of a page with the text after each, comments left out.
fn tags(html: &str) -> Vec<(&str, &str)> {
    html.split('<').skip(1).filter_map(|piece| piece.split_once('>')).collect()
}

fn links(html: &str) -> Vec<String> {
    tags(html)
        .into_iter()
        .filter(|(tag, _)| tag.starts_with("a "))
        .filter_map(|(tag, _)| attribute(tag, "href"))
        .filter(|href| href.starts_with('/') && !href.starts_with("//"))
        .map(|href| href.split('#').next().unwrap_or_default().to_owned())
        .collect()
}

/// A form as a browser would send it untouched.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Form {
    pub action: String,
    pub upload: bool,
    pub fields: Vec<(String, String)>,
}

pub fn forms(page: &Page) -> Vec<Form> {
    let mut found = Vec::new();
    let mut open: Option<Form> = None;
    let mut select: Option<(String, bool)> = None;
    let mut radios = BTreeSet::new();
    for (tag, text) in tags(&page.html) {
        let name = tag.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default();
        if name == "form"
            && attribute(tag, "method").is_some_and(|method| method.eq_ignore_ascii_case("post"))
        {
            let action = attribute(tag, "action").filter(|action| !action.is_empty());
            let upload = attribute(tag, "enctype").is_some_and(|kind| kind.starts_with("multipart"));
            open = Some(Form {
                action: action.unwrap_or_else(|| page.path.clone()),
                upload,
                fields: Vec::new(),
            });
            radios.clear();
        }
        if tag == "/form" {
            found.extend(open.take());
        }
        let Some(form) = &mut open else { continue };
        let field = attribute(tag, "name");
        match (name, field) {
            ("input", Some(field)) => {
                let kind = attribute(tag, "type").unwrap_or_default();
                let value = attribute(tag, "value").unwrap_or_default();
                let checked = attribute(tag, "checked").is_some();
                let sent = match kind.as_str() {
                    "checkbox" => checked,
                    // Nobody chose yet: the first one stands for a choice.
                    "radio" => checked || radios.insert(field.clone()),
                    "file" => false,
                    _ => true,
                };
                if sent {
                    if kind == "radio" {
                        form.fields.retain(|(known, _)| *known != field);
                    }
                    form.fields.push((field, value));
                }
            }
            ("textarea", Some(field)) => form.fields.push((field, unescape(text))),
            ("button", Some(field)) => {
                if !form.fields.iter().any(|(known, _)| *known == field) {
                    form.fields.push((field, attribute(tag, "value").unwrap_or_default()));
                }
            }
            ("select", Some(field)) => select = Some((field, false)),
            ("option", _) => {
                if let Some((field, chosen)) = &mut select {
                    let marked = attribute(tag, "selected").is_some();
                    let value = attribute(tag, "value").unwrap_or_else(|| unescape(text.trim()));
                    if marked || !*chosen {
                        form.fields.retain(|(known, _)| known != field);
                        form.fields.push((field.clone(), value));
                        *chosen = true;
                    }
                }
            }
            ("/select", _) => select = None,
            _ => {}
        }
    }
    found
}

/// Every page that links lead to, one of each shape; links that lead nowhere are in the second part.
pub async fn pages(client: &mut Client, starts: &[&str]) -> (Vec<Page>, Vec<String>) {
    let mut waiting: VecDeque<(String, String)> =
        starts.iter().map(|path| ((*path).to_owned(), "a visitor".to_owned())).collect();
    let mut seen = BTreeSet::new();
    let (mut found, mut broken) = (Vec::new(), Vec::new());
    while let Some((path, from)) = waiting.pop_front() {
        // Signing in as somebody else, or choosing a language, would end this walk.
        let elsewhere = ["/demo/", "/language", "/assets/"].iter().any(|part| path.contains(part))
            && !path.ends_with("/demo/outbox");
        if elsewhere || found.len() >= ENOUGH || !seen.insert(shape(&path)) {
            continue;
        }
        let answered = client.get(&path).await;
        if answered.status.is_redirection() {
            waiting.push_back((answered.location().to_owned(), path));
        } else if answered.status != StatusCode::OK {
            broken.push(format!("{path} (from {from}): {}", answered.status));
        } else if is_page(&answered) {
            let page = Page { path: path.clone(), html: answered.text() };
            waiting.extend(links(&page.html).into_iter().map(|link| (link, path.clone())));
            found.push(page);
        }
    }
    (found, broken)
}

pub fn starts(role: Option<Role>) -> &'static [&'static str] {
    match role {
        None => &["/piekary/"],
        Some(Role::Member | Role::PeerSupporter | Role::Practitioner) => &["/piekary/me", "/piekary/"],
        Some(_) => &["/piekary/work", "/piekary/me", "/piekary/"],
    }
}

#[test]
fn every_link_leads_somewhere_for_everybody() {
    each_engine_async(|db| async move {
        let town = town::demo(db).await;
        let mut wrong = Vec::new();
        for role in std::iter::once(None).chain(Role::ALL.iter().copied().map(Some)) {
            let mut client = town.visitor(role).await;
            client.base = "/piekary".to_owned();
            let (pages, broken) = pages(&mut client, starts(role)).await;
            let who = role.map_or("a stranger", Role::as_str);
            assert!(pages.len() >= 2, "{who} comes to {} pages only, and {broken:?}", pages.len());
            wrong.extend(broken.into_iter().map(|sentence| format!("{who}: {sentence}")));
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}

#[test]
fn the_walk_reads_pages_as_a_browser_does() {
    let page = Page {
        path: "/here".to_owned(),
        html: r#"<a href="/x?a=1&amp;b=2#part">x</a><form method="post" action="/do"><input type="hidden" name="csrf" value="t">
            <input type="radio" name="r" value="1"><input type="radio" name="r" value="2" checked>
            <input type=checkbox name=c value=yes><select name="s"><option value="a">A</option><option value="b" selected>B</option>
            </select><textarea name="t">one &lt;two</textarea></form>"#
            .to_owned(),
    };
    assert_eq!(links(&page.html), ["/x?a=1&b=2"]);
    let fields: BTreeMap<String, String> = forms(&page)[0].fields.iter().cloned().collect();
    let wanted = [("csrf", "t"), ("r", "2"), ("s", "b"), ("t", "one <two")];
    assert_eq!(fields, wanted.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect());
}
