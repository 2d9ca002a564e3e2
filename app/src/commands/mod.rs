//! What an operator types. Exit codes: 0 done, 1 a problem was found or something went wrong, 2 wrong usage.

mod access;
mod admin;
mod backup;
mod card;
mod check;
mod demo;
mod export;
mod figures;
mod import;
mod migrate;
mod serve;

use std::{
    io::{IsTerminal, Write},
    path::Path,
    process::ExitCode,
    time::Duration,
};

use anyhow::Context;
use base::{Day, Period};
use clap::{Parser, Subcommand};

use crate::settings::{Flags, Usage};

#[derive(Parser)]
#[command(
    name = "ostoja",
    version,
    about = "Support nearby, without being seen: the program a small town runs"
)]
#[command(after_help = "Exit codes: 0 done, 1 a problem was found or something went wrong, 2 wrong usage.\n\
    Settings also come from OSTOJA_* variables and from ostoja.toml; flags win.")]
pub struct Arguments {
    #[command(flatten)]
    flags: Flags,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Demo(demo::Demo),
    Serve(serve::Serve),
    Migrate(migrate::Migrate),
    Import(import::Import),
    Export(export::Export),
    Figures(figures::Figures),
    Card(card::Card),
    Check(check::Check),
    Access(access::Access),
    #[command(subcommand)]
    Backup(backup::Backup),
    #[command(subcommand)]
    Admin(admin::Admin),
}

/// What a command found out: exit code 0 or 1.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    Fine,
    Found,
}

impl Arguments {
    pub fn run(self) -> ExitCode {
        let flags = &self.flags;
        let done = match self.command {
            Command::Demo(demo) => demo.run(flags),
            Command::Serve(serve) => serve.run(flags),
            Command::Migrate(migrate) => migrate.run(flags),
            Command::Import(import) => import.run(flags),
            Command::Export(export) => export.run(flags),
            Command::Figures(figures) => figures.run(flags),
            Command::Card(card) => card.run(flags),
            Command::Check(check) => check.run(flags),
            Command::Backup(backup) => backup.run(flags),
            Command::Access(access) => access.run(),
            Command::Admin(admin) => admin.run(flags),
        };
        match done {
            Ok(Verdict::Fine) => ExitCode::SUCCESS,
            Ok(Verdict::Found) => ExitCode::from(1),
            Err(error) => {
                eprintln!("ostoja: {error:#}");
                ExitCode::from(if error.is::<Usage>() { 2 } else { 1 })
            }
        }
    }
}

/// A period by its ends; without them as wide as it can be.
#[derive(clap::Args, Clone, Copy, Debug)]
pub(crate) struct Between {
    /// First day, such as 2021-01-01
    #[arg(long, value_name = "DAY", value_parser = day)]
    from: Option<Day>,
    /// Last day, still counted
    #[arg(long, value_name = "DAY", value_parser = day)]
    to: Option<Day>,
}

fn day(text: &str) -> Result<Day, String> {
    web::parse_day(text).ok_or_else(|| "not a day in the calendar; write it like 2021-12-31".to_owned())
}

impl Between {
    fn period(&self) -> anyhow::Result<Period> {
        let from = self.from.unwrap_or(Day(jiff::civil::Date::constant(1990, 1, 1)));
        let to = self.to.unwrap_or(Day(jiff::civil::Date::constant(2200, 12, 31)));
        Period::new(from, to).ok_or_else(|| Usage(format!("{from} is after {to}")).into())
    }
}

/// Something long goes on: a moving sign where somebody looks, nothing in a script.
pub(crate) fn working<R>(what: &str, work: impl FnOnce() -> R) -> R {
    if !std::io::stderr().is_terminal() {
        return work();
    }
    let sign = indicatif::ProgressBar::new_spinner().with_message(what.to_owned());
    sign.enable_steady_tick(Duration::from_millis(120));
    let done = work();
    sign.finish_and_clear();
    done
}

/// Writes to a file, or to the standard output for "-" and for nothing.
pub(crate) fn put(out: Option<&Path>, bytes: &[u8]) -> anyhow::Result<()> {
    match out.filter(|path| path.as_os_str() != "-") {
        Some(path) => std::fs::write(path, bytes).with_context(|| path.display().to_string()),
        None => std::io::stdout().write_all(bytes).context("standard output"),
    }
}
