//! `cargo xtask …`: what engineers and the CI run.
//!
//! * `test` runs every test there is. It finds or installs what they need (PostgreSQL's server, Chromium, Node),
//!   starts a throw-away database cluster, runs all Rust tests on both engines, walks the journeys in a real browser and
//!   asks others' validators about our HSDS (where pip can reach them). What it may not install it names, with the command that would.
//! * `check` is the quick gate before a commit: format, clippy, the tests that compare texts, long files, words that have
//!   no place in the repository.
//! * `fixtures` writes the reviewed snapshots anew; look at the difference before you commit it.
//! * `bench` measures a large town on both engines and writes `docs/bench.md`.
//!
//! This crate depends on nothing of the program, so it builds in seconds and runs before anything else does.

mod bench;
mod browser;
mod check;
mod postgres;
mod shell;
mod suite;
mod validators;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "What engineers and the CI run")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Every test: both engines, and the journeys in a browser.
    Test(suite::Options),
    /// Format, lints, texts, long files, words that have no place here.
    Check,
    /// Write the reviewed snapshots anew.
    Fixtures,
    /// Measure a large town on both engines and write docs/bench.md.
    Bench(bench::Options),
}

fn main() -> anyhow::Result<()> {
    std::env::set_current_dir(shell::root())?;
    match Arguments::parse().command {
        Command::Test(options) => suite::run(&options),
        Command::Check => check::run(),
        Command::Fixtures => suite::fixtures(),
        Command::Bench(options) => bench::run(&options),
    }
}
