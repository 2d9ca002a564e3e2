//! People: who somebody is to a community, how they sign in, what they may do, and who looked at them.
//!
//! A **person** is one record in one community with any number of **roles**; nobody is counted twice. A resident may
//! stay *anonymous*: no name, no mail, a receipt phrase shown once. Names, contacts and notes are sealed with a key
//! per person; erasing a person destroys the key, and what remains can be counted but not linked.
//!
//! Everything above this crate meets people in four shapes:
//! * [`Caller`]: who asks, in which community, when. Every action takes one.
//! * [`Visit`]: a request from a browser: a caller plus language, form token and page frame.
//! * [`Routes`]: a router that knows for every path which roles may enter. Who may not sees what is not there: 404.
//! * [`access::Access`]: the right to open one person's sealed fields. It comes from being that person, or from
//!   writing a line into the log that the person can read. There is no third way to get one.

mod about;
pub mod access;
mod account;
mod admin;
mod caller;
pub mod community;
pub mod crisis;
pub mod erase;
pub mod expiry;
pub mod finding;
mod house;
mod model;
mod network;
mod passkey;
pub mod person;
pub mod post;
mod routes;
pub mod session;
mod signin;
mod slow;
mod visit;

pub use caller::{Authority, Caller};
pub use erase::{ROOMS, Room};
pub use house::house;
#[doc(hidden)]
pub use linkme;
pub use model::{
    Actor, Community, CommunityId, Method, Person, PersonId, PersonKind, Role, Roles, SessionId,
};
pub use routes::{Door, Route, Routes};
pub use signin::link_for;
pub use visit::{NavEntry, NavGroup, Visit, visit_layer};

texts::register!("people", "../texts/people");
texts::register!("signin", "../texts/signin");
texts::register!("account", "../texts/account");
texts::register!("crisis", "../texts/crisis");

/// Every address of this room, with who may enter.
pub fn routes() -> Routes {
    Routes::new()
        .and(signin::routes())
        .and(passkey::routes())
        .and(post::routes())
        .and(account::routes())
        .and(admin::routes())
        .and(crisis::routes())
        .and(about::routes())
}

/// This room's part of the main navigation.
pub fn nav() -> Vec<NavGroup> {
    vec![NavGroup::new("people-nav-group", [account::NAV, admin::NAV, crisis::NAV])]
}
