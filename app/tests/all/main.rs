//! What is true of the whole program: tests that need every room at once.

mod store;
mod texts;
