use std::convert::Infallible;

use axum::{
    Router,
    extract::Request,
    handler::Handler,
    http::Method,
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::{MethodRouter, get, post},
};
use base::Problem;
use web::{Failure, Shared};

use crate::{Roles, Visit};

/// Who may come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Door {
    Everyone,
    SignedIn,
    /// Anybody with one of these roles.
    Of(Roles),
}

impl Door {
    pub fn lets(self, roles: Option<Roles>) -> bool {
        match (self, roles) {
            (Door::Everyone, _) => true,
            (Door::SignedIn, roles) => roles.is_some(),
            (Door::Of(wanted), Some(roles)) => roles.any(wanted),
            (Door::Of(_), None) => false,
        }
    }
}

/// A path and who may take it: one row of the access matrix.
#[derive(Clone, Debug)]
pub struct Route {
    pub method: &'static str,
    pub path: &'static str,
    pub door: Door,
}

/// A router that knows for every path who may enter. There is no way to add a path without saying.
#[derive(Default)]
pub struct Routes {
    pub list: Vec<Route>,
    router: Router<Shared>,
    /// A community's own first page: a nested router would know it without the last slash only.
    first: Router<Shared>,
}

impl Routes {
    pub fn new() -> Self {
        Self::default()
    }

    #[must_use]
    pub fn get<H, T>(self, path: &'static str, door: Door, handler: H) -> Self
    where
        H: Handler<T, Shared>,
        T: 'static,
    {
        self.add("GET", path, door, get(handler))
    }

    #[must_use]
    pub fn post<H, T>(self, path: &'static str, door: Door, handler: H) -> Self
    where
        H: Handler<T, Shared>,
        T: 'static,
    {
        self.add("POST", path, door, post(handler))
    }

    fn add(
        mut self,
        method: &'static str,
        path: &'static str,
        door: Door,
        handler: MethodRouter<Shared, Infallible>,
    ) -> Self {
        self.list.push(Route { method, path, door });
        let guarded = handler
            .layer(middleware::from_fn(move |request: Request, next: Next| guard(door, request, next)));
        if path == "/" {
            self.first = self.first.route("/{community}/", guarded.clone());
        }
        self.router = self.router.route(path, guarded);
        self
    }

    #[must_use]
    pub fn and(mut self, other: Routes) -> Self {
        self.list.extend(other.list);
        self.router = self.router.merge(other.router);
        self.first = self.first.merge(other.first);
        self
    }

    /// All of it below `/{community}`.
    pub fn into_router(self) -> Router<Shared> {
        Router::new().nest("/{community}", self.router).merge(self.first)
    }
}

async fn guard(door: Door, request: Request, next: Next) -> Response {
    let Some(visit) = request.extensions().get::<Visit>().cloned() else {
        return Failure::from(Problem::NotFound).into_response();
    };
    let roles = visit.caller.as_ref().and_then(|caller| caller.actor()).map(|actor| actor.roles);
    if door.lets(roles) {
        return next.run(request).await;
    }
    // A stranger at any inner door is asked in; somebody who is known and may not, finds nothing.
    let failure = Failure::from(if roles.is_none() { Problem::SignIn } else { Problem::NotFound });
    if roles.is_none() && request.method() == Method::POST {
        // A session that ended while somebody was writing must not cost them what they wrote.
        if let Some(values) = web::salvage(&visit.site, request).await {
            return failure.keeping(values).into_response();
        }
    }
    failure.into_response()
}
