//! The directory on both engines and over HTTP.

mod desk;
mod hsds;
mod find;
mod keeping;
mod waiting;
