//! Measures the program over a large town, as `cargo xtask bench` runs it, and writes a table.
//!
//! The town comes from `programmes`' example `big`. Every page is asked for in process, through the same router and
//! layers as over a socket, by somebody who may see everything; then the program itself is started to see how soon it
//! answers and how much memory it takes.
//!
//! `measure --sqlite FILE --program BINARY [--postgres URL] [--rounds N] --out docs/bench.md [--secrecy]`

mod pages;
mod secrecy;
mod served;
mod town;

use std::{fmt::Write as _, fs, path::PathBuf, time::Duration};

use clap::Parser;
use store::Target;

#[derive(Parser)]
struct Arguments {
    /// The file that `big` filled
    #[arg(long)]
    sqlite: PathBuf,
    /// The database that `big` filled
    #[arg(long)]
    postgres: Option<String>,
    /// The program, built for release
    #[arg(long)]
    program: PathBuf,
    /// How often each page is asked for
    #[arg(long, default_value_t = 200)]
    rounds: usize,
    #[arg(long)]
    out: PathBuf,
    /// Only whether the time of an answer tells that somebody has an account, over any town; nothing is written
    #[arg(long)]
    secrecy: bool,
}

/// One line of a table: what was measured and every time it took.
pub struct Times {
    pub what: String,
    pub limit: Option<Duration>,
    times: Vec<Duration>,
}

impl Times {
    pub fn new(what: impl Into<String>, limit: Option<u64>, mut times: Vec<Duration>) -> Self {
        times.sort_unstable();
        Times { what: what.into(), limit: limit.map(Duration::from_millis), times }
    }
    fn at(&self, part: f64) -> Duration {
        let last = self.times.len().saturating_sub(1);
        self.times.get((last as f64 * part).round() as usize).copied().unwrap_or_default()
    }
    pub fn median(&self) -> Duration {
        self.at(0.5)
    }
    pub fn p99(&self) -> Duration {
        self.at(0.99)
    }
}

pub fn ms(time: Duration) -> String {
    format!("{:.1}", time.as_secs_f64() * 1000.0)
}

/// What was found out on one engine.
#[derive(Default)]
pub struct Findings {
    pub engine: &'static str,
    pub size: String,
    pub times: Vec<Times>,
    pub facts: Vec<(String, String, String)>,
    pub left_out: Vec<String>,
    /// What was tried with a known and with an unknown account, and both medians.
    pub secrecy: Vec<(&'static str, [Duration; 2])>,
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let mut all = Vec::new();
    let mut targets = vec![("SQLite", Target::Sqlite(arguments.sqlite.clone()))];
    if let Some(url) = &arguments.postgres {
        targets.push(("PostgreSQL", Target::Postgres(url.clone())));
    }
    let folder = arguments.sqlite.parent().map(PathBuf::from).unwrap_or_default();
    for (engine, target) in targets {
        let mut findings = Findings { engine, ..Findings::default() };
        if arguments.secrecy {
            secrecy::measure(&target, &mut findings)?;
            println!("{}", secrecy::table(&findings.secrecy));
            continue;
        }
        // The served program comes first: nothing else holds the database open, or the file in its cache of pages.
        let prepared = town::prepare(&target, &folder)?;
        findings.size = prepared.size.clone();
        served::measure(&arguments.program, &target, &folder, &prepared, &mut findings)?;
        pages::measure(&target, &folder, &prepared, arguments.rounds, &mut findings)?;
        secrecy::measure(&target, &mut findings)?;
        println!("{}", table(&findings));
        all.push(findings);
    }
    if arguments.secrecy {
        return Ok(());
    }
    fs::write(&arguments.out, document(&all))?;
    println!("written to {}", arguments.out.display());
    Ok(())
}

fn document(all: &[Findings]) -> String {
    let mut text = String::from(
        "# Measured\n\nWritten by `cargo xtask bench` on a machine with 2 cores: a release build over a generated town, \
         each page asked for in\nprocess, through the same router and layers as over a socket, by somebody who may see \
         everything. Times are milliseconds.\n",
    );
    for findings in all {
        text.push_str(&table(findings));
    }
    text
}

fn table(findings: &Findings) -> String {
    let mut text = format!("\n## {}\n\n{}.\n\n", findings.engine, findings.size);
    text.push_str("| what | median | p99 | limit | |\n|---|---:|---:|---:|---|\n");
    for line in &findings.times {
        let (limit, verdict) = match line.limit {
            Some(limit) => (ms(limit), if line.p99() <= limit { "held" } else { "**missed**" }),
            None => (String::new(), ""),
        };
        let _ = writeln!(
            text,
            "| {} | {} | {} | {limit} | {verdict} |",
            line.what,
            ms(line.median()),
            ms(line.p99())
        );
    }
    text.push_str("\n| what | measured | limit |\n|---|---:|---:|\n");
    for (what, found, limit) in &findings.facts {
        let _ = writeln!(text, "| {what} | {found} | {limit} |");
    }
    text.push_str(&secrecy::table(&findings.secrecy));
    if !findings.left_out.is_empty() {
        let _ = writeln!(text, "\nNot measured: {}.", findings.left_out.join(", "));
    }
    text
}
