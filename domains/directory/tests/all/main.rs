//! The directory on both engines and over HTTP.

mod desk;
mod keeping;
mod waiting;
