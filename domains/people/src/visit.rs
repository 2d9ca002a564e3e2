use std::sync::Arc;

use askama::Template;
use axum::{
    extract::{FromRequestParts, Request, State},
    http::{HeaderMap, HeaderValue, Method as HttpMethod, header, request::Parts},
    middleware::Next,
    response::{IntoResponse, Response},
};
use base::Problem;
use store::Tx;
use texts::{Lang, T};
use web::{
    ActorLabel, Answer, CommunityLabel, CrisisLine, Failure, Flash, Language, NavItem, Page, Problems,
    Shared, Visitor, assets, pieces, say,
};

use crate::{Authority, Caller, Roles, community, crisis, session};

/// An entry of the main navigation and who sees it.
#[derive(Clone, Copy, Debug)]
pub struct NavEntry {
    pub path: &'static str,
    pub key: &'static str,
    pub door: crate::Door,
    /// `public`, `member` or `work`: on which pages it is shown.
    pub area: &'static str,
}

/// Entries of one kind of work. Staff pages show the groups, and under them the entries of the one they belong to; all
/// other pages have few entries and show them in one row.
#[derive(Clone, Debug)]
pub struct NavGroup {
    pub key: &'static str,
    pub entries: Vec<NavEntry>,
}

impl NavGroup {
    pub fn new<const N: usize>(key: &'static str, entries: [&[NavEntry]; N]) -> Self {
        NavGroup { key, entries: entries.concat() }
    }
}

/// A request from a browser: who asks, in which language, and what a page around the answer needs.
#[derive(Clone)]
pub struct Visit {
    pub site: Shared,
    pub lang: Lang,
    pub visitor: Visitor,
    /// The address that was asked for, with its query.
    pub path: String,
    pub user_agent: String,
    /// `None` outside every community.
    pub caller: Option<Caller>,
    /// The lines that stand above its pages besides 112.
    crisis: Arc<Vec<CrisisLine>>,
    /// Where this browser wanted to go when it was asked to sign in, as the cookie has it.
    pub next: Option<String>,
    flash: Option<String>,
    nav: &'static [NavGroup],
}

impl<S: Send + Sync> FromRequestParts<S> for Visit {
    type Rejection = Failure;
    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        parts
            .extensions
            .get::<Visit>()
            .cloned()
            .ok_or_else(|| Problem::internal("a route outside the visit layer").into())
    }
}

impl Visit {
    pub fn t(&self) -> T {
        self.site.texts.of(self.lang)
    }

    pub fn caller(&self) -> Result<&Caller, Problem> {
        self.caller.as_ref().ok_or(Problem::NotFound)
    }

    /// The address of a page of this community: `visit.to("/circles")` is `/piekary/circles`.
    pub fn to(&self, path: &str) -> String {
        self.caller
            .as_ref()
            .map_or_else(|| path.to_owned(), |caller| format!("/{}{path}", caller.community.slug))
    }

    /// A moment on the town's clock: "25 listopada 2026, 12:00".
    pub fn when(&self, at: base::Instant) -> String {
        let t = self.t();
        let zone = self.caller.as_ref().map(|caller| caller.community.zone.clone());
        let local = at.timestamp().to_zoned(zone.unwrap_or(jiff::tz::TimeZone::UTC)).datetime();
        format!("{}, {}", t.date(local), t.time(local))
    }

    /// Runs an action that only reads.
    pub async fn read<R: Send + 'static>(
        &self,
        mut action: impl FnMut(&mut Tx<'_>, &Caller) -> Result<R, Problem> + Send + 'static,
    ) -> Result<R, Failure> {
        let caller = self.caller()?.clone();
        Ok(self.site.db.read(move |tx| action(tx, &caller)).await?)
    }

    /// Runs an action that may change something; all of it or nothing.
    pub async fn write<R: Send + 'static>(
        &self,
        mut action: impl FnMut(&mut Tx<'_>, &Caller) -> Result<R, Problem> + Send + 'static,
    ) -> Result<R, Failure> {
        let caller = self.caller()?.clone();
        Ok(self.site.db.write(move |tx| action(tx, &caller)).await?)
    }

    /// The frame of a page. `title` is a message key.
    pub fn page(&self, area: &'static str, title: &str) -> Page {
        self.page_titled(area, self.t().get(title))
    }

    fn nav_items(&self, area: &str, roles: Option<Roles>) -> Vec<NavItem> {
        if self.caller.is_none() {
            return Vec::new();
        }
        let t = self.t();
        let seen = |entry: &&NavEntry| entry.area == area && entry.door.lets(roles);
        // The longest address that begins ours is where we are.
        let here = self.path.split('?').next().unwrap_or_default();
        let current = self
            .nav
            .iter()
            .flat_map(|group| group.entries.iter().filter(seen))
            .map(|entry| self.to(entry.path))
            .filter(|href| here == href || here.starts_with(&format!("{href}/")))
            .max_by_key(String::len);
        let mut items = Vec::new();
        for group in self.nav {
            let mut entries: Vec<NavItem> = group
                .entries
                .iter()
                .filter(seen)
                .map(|entry| {
                    let href = self.to(entry.path);
                    let current = Some(&href) == current.as_ref();
                    NavItem { href, label: t.get(entry.key), current, entries: Vec::new() }
                })
                .collect();
            if area == "work" && entries.len() > 1 {
                let (href, current) = (entries[0].href.clone(), entries.iter().any(|entry| entry.current));
                entries = vec![NavItem { href, label: t.get(group.key), current, entries }];
            }
            items.append(&mut entries);
        }
        items
    }

    pub fn page_titled(&self, area: &'static str, title: String) -> Page {
        let t = self.t();
        let roles = self.caller.as_ref().and_then(Caller::actor).map(|actor| actor.roles);
        let nav = self.nav_items(area, roles);
        Page {
            t,
            lang: self.lang,
            title,
            community: self.caller.as_ref().map(|caller| CommunityLabel {
                slug: caller.community.slug.clone(),
                name: caller.community.name.clone(),
            }),
            base: self.to(""),
            actor: roles
                .map(|roles| ActorLabel { label: t.get("web-my-account"), staff: roles.any(Roles::STAFF) }),
            csrf: self.visitor.form_token(&self.site),
            path: self.path.clone(),
            area,
            flash: self.said(),
            css: assets::url("ostoja.css"),
            js: assets::url("ostoja.js"),
            nav,
            crisis: std::iter::once(CrisisLine {
                number: "112".to_owned(),
                dial: "112".to_owned(),
                label: t.get("web-crisis-112"),
            })
            .chain(self.crisis.iter().cloned())
            .collect(),
            languages: Language::all(self.lang),
            demo: self.site.settings.demo,
        }
    }

    /// Sends the browser to a page of this community, with one sentence to show there.
    pub fn done(&self, path: &str, flash: &str) -> Answer {
        let mut response = web::redirect(&self.to(path))?;
        if !flash.is_empty() {
            response
                .headers_mut()
                .append(header::SET_COOKIE, self.site.cookies.set("flash", flash, Some(60)));
        }
        Ok(response)
    }

    /// The same with a sentence that holds numbers; words stay out of a cookie.
    pub fn done_saying(&self, path: &str, message: &base::Message) -> Answer {
        let mut flash = message.key.to_owned();
        for (name, value) in &message.args {
            if let base::MessageValue::Number(number) = value {
                flash.push_str(&format!("~{name}:{number}"));
            }
        }
        self.done(path, &flash)
    }

    /// The sentence of the cookie, if it is one of ours.
    fn said(&self) -> Option<Flash> {
        let t = self.t();
        let flash = self.flash.as_deref()?;
        let mut parts = flash.split('~');
        let key = parts.next().filter(|key| t.has(key))?;
        let args: Vec<(&str, texts::Arg)> = parts
            .filter_map(|part| part.split_once(':'))
            .filter_map(|(name, number)| Some((name, number.parse::<i64>().ok()?.into())))
            .collect();
        Some(Flash { tone: "good", text: t.with(key, &args) })
    }

    pub fn go(&self, path: &str) -> Answer {
        self.done(path, "")
    }

    pub fn html(&self, template: &impl Template) -> Answer {
        web::html(template)
    }

    /// Shows a form again with its problems; any other failure goes on its way.
    pub fn again<P: Template>(&self, failure: Failure, page: impl FnOnce(Problems) -> P) -> Answer {
        let t = self.t();
        let problems = match &*failure.0 {
            Problem::Invalid(problems) => Problems::new(t, problems),
            Problem::Refused(message) | Problem::Conflict(message) | Problem::TooMany(message) => {
                Problems(vec![pieces::Problem { field: String::new(), text: say(t, message) }])
            }
            _ => return Err(failure),
        };
        web::html_with(failure.status(), &page(problems))
    }
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage {
    page: Page,
    text: String,
    /// What was typed into a form that could not be tried.
    kept: Vec<(String, String)>,
    sign_in: bool,
}

/// Finds out who asks, hands the visit down, and turns a failure on its way out into a page.
pub async fn visit_layer(
    State((site, nav)): State<(Shared, &'static [NavGroup])>,
    mut request: Request,
    next: Next,
) -> Response {
    let visit = match begin(
        &site,
        nav,
        request.headers(),
        request.uri(),
        request.extensions().get::<Visitor>(),
    )
    .await
    {
        Ok(visit) => visit,
        Err(failure) => return failure.into_response(),
    };
    let asked_for_page = request.method() == HttpMethod::GET;
    let wants_json = request
        .headers()
        .get(header::ACCEPT)
        .is_some_and(|accept| accept.as_bytes().starts_with(b"application/json"));
    request.extensions_mut().insert(visit.clone());
    let mut response = next.run(request).await;
    if let Some(failure) = response.extensions_mut().remove::<Failure>() {
        response = if wants_json {
            problem_json(&visit, &failure)
        } else {
            problem_page(&visit, &failure, asked_for_page)
        };
    }
    if visit.flash.is_some() && response.status().is_success() {
        response.headers_mut().append(header::SET_COOKIE, site.cookies.set("flash", "", Some(0)));
    }
    response
}

async fn begin(
    site: &Shared,
    nav: &'static [NavGroup],
    headers: &HeaderMap,
    uri: &axum::http::Uri,
    visitor: Option<&Visitor>,
) -> Result<Visit, Failure> {
    let now = site.clock.now();
    let slug = uri.path().split('/').nth(1).unwrap_or_default().to_owned();
    let cookie = |name: &str| site.cookies.get(headers, name).map(str::to_owned);
    let token = cookie(&format!("session-{slug}"));
    let (found, session, lines) = if slug.is_empty() {
        (None, None, Vec::new())
    } else {
        site.db
            .read(move |tx| {
                let Some(community) = community::by_slug(tx, &slug)? else {
                    return Ok((None, None, Vec::new()));
                };
                let session = match &token {
                    Some(token) => session::find(tx, &community, token, now)?,
                    None => None,
                };
                let lines = crisis::shown_now(tx, &community, now)?;
                Ok::<_, Problem>((Some(community), session, lines))
            })
            .await?
    };
    if let (Some(community), Some(session)) = (&found, &session)
        && session.is_stale(now)
    {
        let (community, id) = (Arc::clone(community), session.actor.session);
        site.db.write(move |tx| session::touch(tx, &community, id, now)).await?;
    }
    let accepted = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let lang = cookie("lang")
        .and_then(|code| Lang::from_code(&code))
        .or_else(|| session.as_ref().and_then(|session| session.lang))
        .or_else(|| accepted.and_then(Lang::negotiate))
        .or_else(|| found.as_ref().map(|community| community.lang))
        .unwrap_or_default();
    let above = found.as_ref().map(|community| crisis::above_pages(site.texts.of(lang), community, lines));
    let above = above.unwrap_or_default();
    let authority = session.map_or(Authority::Anonymous, |session| Authority::Person(session.actor));
    Ok(Visit {
        site: site.clone(),
        lang,
        visitor: visitor.cloned().unwrap_or_else(|| Visitor(String::new())),
        path: uri.path_and_query().map_or("/", |path| path.as_str()).to_owned(),
        user_agent: headers
            .get(header::USER_AGENT)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
            .to_owned(),
        caller: found.map(|community| Caller { site: site.clone(), community, authority, lang, now }),
        next: cookie("next").filter(|path| !path.is_empty()),
        flash: cookie("flash").filter(|key| !key.is_empty()),
        nav,
        crisis: Arc::new(above),
    })
}

fn words_of(t: T, problem: &Problem) -> (String, String) {
    match problem {
        Problem::NotFound => (t.get("web-not-found-title"), t.get("web-not-found")),
        Problem::SignIn => (t.get("web-sign-in-title"), t.get("web-sign-in-needed")),
        Problem::Invalid(problems) => {
            let sentences: Vec<String> = problems.iter().map(|problem| say(t, &problem.message)).collect();
            (t.get("web-problem-title"), sentences.join(" "))
        }
        Problem::Refused(message) | Problem::TooLarge(message) => {
            (t.get("web-refused-title"), say(t, message))
        }
        Problem::Conflict(message) => (t.get("web-conflict-title"), say(t, message)),
        Problem::TooMany(message) => (t.get("web-too-many-title"), say(t, message)),
        Problem::Internal(_) => (t.get("web-internal-title"), t.get("web-internal")),
    }
}

fn problem_page(visit: &Visit, failure: &Failure, asked_for_page: bool) -> Response {
    if matches!(&*failure.0, Problem::SignIn) && asked_for_page && visit.caller.is_some() {
        // Where to go on afterwards travels in a cookie, not in the address: an address is kept in histories.
        let mut response = web::redirect(&visit.to("/sign-in")).into_response();
        response
            .headers_mut()
            .append(header::SET_COOKIE, visit.site.cookies.set("next", &encode(&visit.path), Some(900)));
        return response;
    }
    let (title, text) = words_of(visit.t(), &failure.0);
    let page = visit.page_titled("public", title);
    let mut kept = failure.1.as_ref().map(|values| values.0.clone()).unwrap_or_default();
    kept.retain(|(name, _)| name != "csrf");
    let sign_in = matches!(&*failure.0, Problem::SignIn);
    web::html_with(failure.status(), &ProblemPage { page, text, kept, sign_in }).into_response()
}

fn problem_json(visit: &Visit, failure: &Failure) -> Response {
    let t = visit.t();
    let (title, text) = words_of(t, &failure.0);
    let fields: Vec<_> = match &*failure.0 {
        Problem::Invalid(problems) => problems
            .iter()
            .map(|problem| serde_json::json!({"field": problem.field, "text": say(t, &problem.message)}))
            .collect(),
        _ => Vec::new(),
    };
    let body = serde_json::json!({"title": title, "detail": text, "fields": fields}).to_string();
    (failure.status(), [(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"))], body)
        .into_response()
}

fn encode(path: &str) -> String {
    path.bytes()
        .map(|byte| {
            if byte.is_ascii_alphanumeric() || b"/-_.".contains(&byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}
