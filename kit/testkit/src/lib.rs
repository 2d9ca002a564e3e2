//! What tests share: databases on both engines, a site whose clock stands still, and clients of every role.
//!
//! SQLite is always tested. PostgreSQL is tested when `OSTOJA_TEST_POSTGRES` names a server on which databases
//! may be created (`cargo xtask test` starts one and sets it); without it every test says so and goes on.
//!
//! This crate stands above `people`, because a test's client has to sign in as somebody.

mod client;
mod engines;
mod html;
mod server;

pub use client::{Answered, Client, TestApp};
pub use engines::{TestDb, each_engine, each_engine_async, each_engine_at};
pub use html::{SentForm, forms, links};
pub use server::{Said, StandIn};

/// A Wednesday in November, 12:00 in Warsaw.
pub const NOW: &str = "2026-11-25T11:00:00Z";
