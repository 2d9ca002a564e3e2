//! One binary for all tests of this room that need a database or a server.

mod crowd;
mod desk;
mod ground;
mod holds;
mod journal;
mod mine;
mod referee;
mod vouchers;
