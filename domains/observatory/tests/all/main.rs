//! One binary for all tests of this room that need a database or a server.

mod editions;
mod ground;
mod pages;
mod places;
mod plans;
mod scenario;
