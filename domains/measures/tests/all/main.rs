//! One binary for all tests of this room that need a database or a server.

mod feedback;
mod ground;
mod outcome;
mod scale;
