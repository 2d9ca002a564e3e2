//! Walking through the program as a browser does: from link to link, and through every form on the way.

use std::collections::{BTreeSet, VecDeque};

use axum::http::StatusCode;
use people::Role;
use testkit::{Client, SentForm, each_engine_async, forms, links};

use crate::town::{self, is_page};

/// More pages than this are more of the same.
const ENOUGH: usize = 160;

/// A page somebody came to.
pub struct Page {
    pub path: String,
    pub html: String,
}

impl Page {
    /// Its forms, as a browser would send them untouched.
    pub fn forms(&self) -> Vec<SentForm> {
        forms(&self.html, &self.path)
    }
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
