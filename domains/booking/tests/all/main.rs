//! One binary for all tests of this room that need a database or a server.

mod booking;
mod crowd;
mod hours;
mod matching;
mod offer;
mod pages;
mod support;
