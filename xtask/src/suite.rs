//! All tests, in the order that fails soonest.

use clap::Args;

use crate::{
    browser::Browser,
    postgres::{Cluster, Disk},
    shell, validators,
};

#[derive(Args)]
pub struct Options {
    /// Leave out the journeys in a browser.
    #[arg(long)]
    no_browser: bool,
    /// Leave out PostgreSQL.
    #[arg(long)]
    no_postgres: bool,
    /// Leave out others' validators of HSDS.
    #[arg(long)]
    no_validators: bool,
    /// Only the journeys whose file name contains this word.
    #[arg(long, value_name = "WORD", conflicts_with = "no_browser")]
    journey: Option<String>,
}

pub fn run(options: &Options) -> anyhow::Result<()> {
    // What may be missing is missing before an hour is spent, not after.
    let browser = if options.no_browser { None } else { Some(Browser::ready()?) };
    let (mut passed, mut failed) = (0, 0);
    if options.journey.is_none() {
        let cluster = if options.no_postgres { None } else { Some(Cluster::start(Disk::Careless)?) };
        (passed, failed) = rust_tests(cluster.as_ref())?;
        println!("tests: {passed} passed, {failed} failed");
        // The cluster stops here, also when a test failed.
    } else {
        shell::run(shell::cargo().args(["build", "--package", "ostoja"]))?;
    }
    // Testing the package has built the program beside its tests.
    let program = shell::target()?.join("debug/ostoja");
    if options.journey.is_none() && !options.no_validators {
        let (well, badly) = validators::run(&program)?;
        passed += well;
        failed += badly;
    }
    if let Some(browser) = browser {
        let (well, badly) = browser.walk(&program, options.journey.as_deref())?;
        passed += well;
        failed += badly;
    }
    println!("{passed} passed, {failed} failed");
    if failed > 0 {
        std::process::exit(1);
    }
    Ok(())
}

fn rust_tests(cluster: Option<&Cluster>) -> anyhow::Result<(u64, u64)> {
    let nextest = shell::has_cargo("nextest");
    let mut passes = vec![if nextest {
        vec!["nextest", "run", "--workspace", "--no-fail-fast"]
    } else {
        vec!["test", "--workspace", "--no-fail-fast"]
    }];
    if nextest {
        passes.push(vec!["test", "--workspace", "--doc", "--no-fail-fast"]);
    }
    let mut counted = Counted::default();
    for arguments in passes {
        let mut command = shell::cargo();
        command.args(arguments);
        match cluster {
            Some(cluster) => command.env("OSTOJA_TEST_POSTGRES", cluster.url()),
            None => command.env_remove("OSTOJA_TEST_POSTGRES"),
        };
        let before = counted.failed;
        let well = shell::watch(&mut command, |line| counted.see(line))?;
        if !well && counted.failed == before {
            // It did not come as far as counting: something does not compile.
            counted.failed += 1;
        }
    }
    Ok((counted.passed, counted.failed))
}

#[derive(Default)]
struct Counted {
    passed: u64,
    failed: u64,
}

impl Counted {
    /// Reads the closing lines of `cargo test` ("test result: ok. 3 passed; 0 failed; …") and of nextest
    /// ("Summary [ 1.2s] 3 tests run: 2 passed, 1 failed, 0 skipped").
    fn see(&mut self, line: &str) {
        // What a failed test wrote is shown indented, its own closing line among it.
        let summary = line.trim_start().starts_with("Summary [") && line.contains(" run: ");
        if line.starts_with("test result:") || summary {
            self.passed += before(line, " passed");
            self.failed += before(line, " failed") + before(line, " timed out");
        }
    }
}

fn before(line: &str, word: &str) -> u64 {
    line.split_once(word)
        .and_then(|(start, _)| start.rsplit(|c: char| !c.is_ascii_digit()).next()?.parse().ok())
        .unwrap_or(0)
}

/// Writes every reviewed snapshot anew.
pub fn fixtures() -> anyhow::Result<()> {
    let mut command = shell::cargo();
    command.args(["test", "--package", "ostoja", "--test", "all"]).env("OSTOJA_WRITE_SNAPSHOTS", "1");
    shell::run(&mut command)?;
    println!("written; look at `git diff` before you commit");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_lines_are_counted() {
        let mut counted = Counted::default();
        counted.see("test result: FAILED. 12 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.01s");
        counted.see("     Summary [   1.204s] 40 tests run: 38 passed (2 slow), 2 failed, 1 skipped");
        counted.see("running 3 tests, 4 passed");
        counted.see("    test result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 2 filtered out; finished in 1.53s");
        assert_eq!((counted.passed, counted.failed), (50, 3));
    }
}
