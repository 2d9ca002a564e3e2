//! The directory on both engines and over HTTP.

mod keeping;
mod waiting;
