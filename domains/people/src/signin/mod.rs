//! Signing in and out.

pub mod demo;
