//! The directory on both engines and over HTTP.

mod desk;
mod find;
mod hsds;
mod intake;
mod keeping;
mod waiting;
