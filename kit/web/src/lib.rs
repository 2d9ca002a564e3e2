//! Pages, forms, cookies, headers and assets, knowing no domain.
//!
//! A handler takes what it needs from the request, calls an action, and answers with [`Answer`]: a response, or
//! a [`Failure`] that carries a [`base::Problem`]. Nobody down here writes an error page: a layer further up turns
//! the failure into one in the visitor's language.
//!
//! * [`Site`] is what the whole program shares: database, clock, chance, texts, the operator's secret.
//! * [`Page`] is what the layout needs; a view struct holds one in its field `page`.
//! * [`Form`] is a form that was sent from our own page: without the right token it never reaches a handler.
//!   [`Question`] is one that only asks. [`Reader`] reads it field by field and collects one sentence per field to mend.
//! * [`assets`] serves the one stylesheet and the one script under names made of their content.
//! * [`headers`] are the promises every answer makes: a strict content policy, no referrer, no store.
//! * [`Throttle`] slows guessing down without ever keeping an address.

pub mod assets;
pub mod cookies;
pub mod design;
mod failure;
mod form;
pub mod headers;
mod page;
pub mod pieces;
mod reader;
mod site;
pub mod throttle;
mod upload;
mod visitor;

pub use failure::{Answer, Ask, At, Failure, file, html, html_with, redirect, say};
pub use form::{Form, Question, Values, salvage};
pub use headers::Framed;
pub use page::{ActorLabel, CommunityLabel, CrisisLine, Flash, Language, NavItem, Page, Problems};
pub use pieces::Choice;
pub use reader::{Reader, parse_day, parse_time};
pub use site::{Memory, Settings, Shared, Site};
pub use throttle::Throttle;
pub use upload::Upload;
pub use visitor::{Visitor, visitor_layer};

texts::register!("web", "../texts/web");
texts::register!("design", "../texts/design");
texts::register!("problems", "../texts/problems");
