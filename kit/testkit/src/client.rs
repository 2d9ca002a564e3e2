use std::{collections::BTreeMap, sync::Arc};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use base::{Clock, Entropy, Instant, Problem};
use people::{
    Caller, Community, Method as SignIn, NavGroup, PersonId, PersonKind, Role, Routes, community, person,
    session,
};
use seal::{Secret, Strength};
use store::Tx;
use texts::{Lang, Texts};
use tower::ServiceExt;
use web::{Settings, Shared, Site};

use crate::{NOW, TestDb};

/// The program in process: same router, same layers, a clock that stands still.
pub struct TestApp {
    pub site: Shared,
    pub community: Arc<Community>,
    pub router: Router,
    // Kept to its end: the database goes when it goes.
    _db: Arc<TestDb>,
}

impl TestApp {
    /// A site with one community, `piekary`, at [`NOW`].
    pub async fn new(db: TestDb, routes: Routes, nav: &'static [NavGroup]) -> Self {
        Self::founded(db, routes, nav, |tx, site| {
            let now = site.clock.now();
            community::create(tx, site, "piekary", "Piekary Śląskie", "Europe/Warsaw", Lang::Pl, now)
        })
        .await
    }

    /// A site with the community that `found` founds, at [`NOW`].
    pub async fn founded(
        db: TestDb,
        routes: Routes,
        nav: &'static [NavGroup],
        mut found: impl FnMut(&mut Tx<'_>, &Shared) -> Result<Arc<Community>, Problem> + Send + 'static,
    ) -> Self {
        let now: Instant = NOW.parse().expect("NOW is an instant");
        let entropy = Entropy::seeded(1);
        let settings = Settings {
            base_url: "http://ostoja.test".to_owned(),
            demo: true,
            data_dir: Some(db.directory.path().to_owned()),
            password_strength: Strength::Quick,
        };
        let texts = Texts::load().unwrap_or_else(|problems| panic!("{}", problems.join("\n")));
        let site = Site::new(
            db.db.clone(),
            Clock::fixed(now),
            entropy.clone(),
            texts,
            Secret::generate(&entropy),
            settings,
        );
        let founding = site.clone();
        let community = site.db.write(move |tx| found(tx, &founding)).await.expect("a community is founded");
        let router = people::house(site.clone(), routes, nav);
        TestApp { site, community, router, _db: Arc::new(db) }
    }

    /// Somebody on the server's command line.
    pub fn operator(&self) -> Caller {
        Caller::operator(self.site.clone(), self.community.clone())
    }

    /// Runs an action as the operator.
    pub async fn act<T: Send + 'static>(
        &self,
        mut action: impl FnMut(&mut Tx<'_>, &Caller) -> Result<T, Problem> + Send + 'static,
    ) -> T {
        let caller = self.operator();
        self.site
            .db
            .write(move |tx| action(tx, &caller))
            .await
            .unwrap_or_else(|problem: Problem| panic!("{problem}"))
    }

    /// Somebody nobody knows.
    pub fn stranger(&self) -> Client {
        Client {
            router: self.router.clone(),
            cookies: BTreeMap::new(),
            headers: BTreeMap::new(),
            person: None,
            accept: None,
            base: format!("/{}", self.community.slug),
        }
    }

    /// Somebody new with these roles, signed in.
    pub async fn person(&self, roles: &[Role]) -> Client {
        let roles = roles.to_vec();
        let (person, token) = self
            .act(move |tx, caller| {
                let person = person::create(tx, caller, PersonKind::Named, Lang::Pl)?;
                for role in &roles {
                    person::grant(tx, caller, person, *role)?;
                }
                Ok((person, session::begin(tx, caller, person, SignIn::Demo, "computer")?))
            })
            .await;
        let mut client = self.stranger();
        client.person = Some(person);
        client.cookies.insert(self.site.cookies.name(&format!("session-{}", self.community.slug)), token);
        client
    }

    pub async fn coordinator(&self) -> Client {
        self.person(&[Role::Coordinator]).await
    }
    pub async fn member(&self) -> Client {
        self.person(&[Role::Member]).await
    }
}

/// A browser without a screen: keeps cookies, follows nothing by itself.
#[derive(Clone)]
pub struct Client {
    router: Router,
    pub cookies: BTreeMap<String, String>,
    /// Sent with every request.
    pub headers: BTreeMap<&'static str, String>,
    pub person: Option<PersonId>,
    /// What a script of ours asks for; a browser asking for a page says nothing we look at.
    pub accept: Option<&'static str>,
    /// `/piekary`
    pub base: String,
}

/// What came back.
pub struct Answered {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Answered {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.bytes).into_owned()
    }
    pub fn location(&self) -> &str {
        self.headers.get(header::LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
    /// The value of the first `name="…" value="…"` of the page.
    pub fn hidden(&self, name: &str) -> String {
        let text = self.text();
        let marker = format!("name=\"{name}\" value=\"");
        text.split_once(&marker)
            .and_then(|(_, rest)| rest.split_once('"'))
            .map(|(value, _)| value.to_owned())
            .unwrap_or_default()
    }
    #[track_caller]
    pub fn ok(self) -> Self {
        assert_eq!(self.status, StatusCode::OK, "{}", self.text());
        self
    }
    #[track_caller]
    pub fn see_other(self) -> Self {
        assert_eq!(self.status, StatusCode::SEE_OTHER, "{}", self.text());
        self
    }
}

impl Client {
    pub async fn send(&mut self, method: Method, path: &str, kind: Option<&str>, body: Vec<u8>) -> Answered {
        let path = if path.starts_with(&self.base) || !path.starts_with('/') {
            path.to_owned()
        } else {
            format!("{}{path}", self.base)
        };
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut request = Request::builder().method(method).uri(path);
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        for (name, value) in &self.headers {
            request = request.header(*name, value);
        }
        if let Some(kind) = kind {
            request = request.header(header::CONTENT_TYPE, kind);
        }
        if let Some(accept) = self.accept {
            request = request.header(header::ACCEPT, accept);
        }
        let request = request.body(Body::from(body)).expect("a request");
        let response = self.router.clone().oneshot(request).await.expect("the router answers");
        let (parts, body) = response.into_parts();
        for set in parts.headers.get_all(header::SET_COOKIE) {
            let pair = set.to_str().unwrap_or_default().split(';').next().unwrap_or_default();
            if let Some((name, value)) = pair.split_once('=') {
                if set.to_str().unwrap_or_default().contains("Max-Age=0") {
                    self.cookies.remove(name);
                } else {
                    self.cookies.insert(name.to_owned(), value.to_owned());
                }
            }
        }
        let bytes = to_bytes(body, usize::MAX).await.expect("a body").to_vec();
        Answered { status: parts.status, headers: parts.headers, bytes }
    }

    pub async fn get(&mut self, path: &str) -> Answered {
        self.send(Method::GET, path, None, Vec::new()).await
    }

    /// Sends a form with the token that the page `from` shows.
    pub async fn post_from(&mut self, from: &str, path: &str, fields: &[(&str, &str)]) -> Answered {
        let csrf = self.get(from).await.hidden("csrf");
        let mut fields = fields.to_vec();
        fields.push(("csrf", &csrf));
        self.post(path, &fields).await
    }

    /// Opens a page and sends a form to the same address.
    pub async fn submit(&mut self, path: &str, fields: &[(&str, &str)]) -> Answered {
        self.post_from(path, path, fields).await
    }

    /// Sends a form exactly as given.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answered {
        let body: Vec<String> =
            fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        let kind = Some("application/x-www-form-urlencoded");
        self.send(Method::POST, path, kind, body.join("&").into_bytes()).await
    }

    /// Sends a form as a script does, asking for JSON.
    pub async fn json(&mut self, path: &str, body: Vec<u8>) -> Answered {
        let before = self.accept.replace("application/json");
        let kind = Some("application/x-www-form-urlencoded");
        let answered = self.send(Method::POST, path, kind, body).await;
        self.accept = before;
        answered
    }

    /// Sends a file with the token that the page `from` shows.
    pub async fn upload(
        &mut self,
        from: &str,
        path: &str,
        fields: &[(&str, &str)],
        name: &str,
        file: &[u8],
    ) -> Answered {
        let csrf = self.get(from).await.hidden("csrf");
        let mut body = Vec::new();
        for (field, value) in fields.iter().chain(&[("csrf", csrf.as_str())]) {
            body.extend(
                format!("--limit\r\nContent-Disposition: form-data; name=\"{field}\"\r\n\r\n{value}\r\n")
                    .into_bytes(),
            );
        }
        body.extend(
            format!("--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n")
                .into_bytes(),
        );
        body.extend(file);
        body.extend(b"\r\n--limit--\r\n");
        self.send(Method::POST, path, Some("multipart/form-data; boundary=limit"), body).await
    }
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
