//! The register: closing, correcting, freezing, and its pages.

mod closing;
mod pages;
mod town;
