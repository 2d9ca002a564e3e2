//! What is true of the whole program: tests that need every room at once.

mod access;
mod commands;
mod directory;
mod languages;
mod odd_input;
mod security;
mod spatial_access;
mod store;
mod texts;
mod town;
mod walk;
