//! The town that tests of the whole program visit: the demonstration's, with its four years of registers.

use std::collections::BTreeMap;

use base::Problem;
use ostoja::town::{self, Register};
use people::Role;
use store::{statement, values};
use testkit::{Client, TestApp, TestDb, each_engine_async};
use web::Visitor;

statement! {
    PROGRAMME = "SELECT slug FROM programme WHERE community_id = $1";
    CIRCLE = "SELECT slug FROM circle WHERE community_id = $1";
    PLANNED = "SELECT id FROM meeting WHERE community_id = $1 AND status = 'planned' ORDER BY day";
    MEMBER = "SELECT id FROM membership WHERE community_id = $1 AND part = 'member' ORDER BY joined_on";
    SERIES = "SELECT id FROM series WHERE community_id = $1";
    FUND = "SELECT id FROM fund WHERE community_id = $1";
    PLACE = "SELECT id FROM place WHERE community_id = $1";
    ORGANISATION = "SELECT id FROM entry WHERE community_id = $1 AND kind = 'organisation' ORDER BY id";
}

/// A well-formed id of nothing.
pub const NOBODY: &str = "01890000-0000-7000-8000-00000000ffff";

pub struct Town {
    pub app: TestApp,
    /// What may stand in a path, by the name it has there.
    names: BTreeMap<&'static str, String>,
}

/// A community with nothing in it.
pub async fn bare(db: TestDb) -> TestApp {
    TestApp::new(db, ostoja::routes(), ostoja::nav()).await
}

pub async fn demo(db: TestDb) -> Town {
    let app = TestApp::founded(db, ostoja::routes(), ostoja::nav(), |tx, site| {
        town::fill(tx, site, Register::Workbook)
    })
    .await;
    let names = app
        .act(|tx, caller| {
            let mut names = BTreeMap::from([
                ("role", "member".to_owned()),
                ("purpose", "therapy_group".to_owned()),
                ("table", "people".to_owned()),
                ("format", "csv".to_owned()),
                ("year", "2023".to_owned()),
                ("month", "2026-11".to_owned()),
                ("kind", "organisations".to_owned()),
            ]);
            for (name, statement) in [
                ("programme", &PROGRAMME),
                ("circle", &CIRCLE),
                ("meeting", &PLANNED),
                ("member", &MEMBER),
                ("series", &SERIES),
                ("place", &PLACE),
                ("fund", &FUND),
                ("id", &ORGANISATION),
            ] {
                let found: Option<String> =
                    tx.first(statement, values![caller.community.id], |row| row.get(0))?;
                names
                    .insert(name, found.ok_or_else(|| Problem::internal(format!("the demo has no {name}")))?);
            }
            Ok(names)
        })
        .await;
    Town { app, names }
}

impl Town {
    /// A path with something of the town in the place of every name, or a well-formed id of nothing.
    pub fn fill(&self, path: &str) -> String {
        let mut filled = String::new();
        let mut rest = path;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').expect("a name ends");
            filled.push_str(before);
            filled.push_str(self.names.get(name).map_or(NOBODY, String::as_str));
            rest = after;
        }
        filled + rest
    }

    /// The demonstration's person of a role, signed in afresh; nobody is a stranger.
    pub async fn visitor(&self, role: Option<Role>) -> Client {
        let mut client = self.app.stranger();
        if let Some(role) = role {
            client.get(&format!("/demo/{role}")).await.see_other();
        }
        client
    }

    /// Somebody who may do everything.
    pub async fn everything(&self) -> Client {
        self.app.person(Role::ALL).await
    }

    /// A form token that belongs to this browser, as every page with a form hides one.
    pub fn token(&self, client: &mut Client) -> String {
        let site = &self.app.site;
        let name = site.cookies.name("visitor");
        let visitor = client.cookies.entry(name).or_insert_with(|| site.entropy.token()[..32].to_owned());
        Visitor(visitor.clone()).form_token(site)
    }
}

/// For what does not depend on the engine: once is enough.
pub fn on_sqlite(test: impl AsyncFn(TestDb)) {
    let done = std::cell::Cell::new(false);
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

pub fn is_page(answered: &testkit::Answered) -> bool {
    answered.headers.get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"))
}
