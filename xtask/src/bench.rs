//! Measures a large town, built as users build the program. The town is filled by `programmes`' example `big`, the
//! measuring is `app/examples/measure`.

use std::process::Command;

use clap::Args;

use crate::{
    postgres::{Cluster, Disk},
    shell,
};

#[derive(Args)]
pub struct Options {
    /// Leave out PostgreSQL.
    #[arg(long)]
    no_postgres: bool,
    /// Circles of the generated town.
    #[arg(long, default_value_t = 200)]
    circles: u32,
    /// Years of its registers.
    #[arg(long, default_value_t = 10)]
    years: u32,
    /// How often each page is asked for.
    #[arg(long, default_value_t = 200)]
    rounds: u32,
    /// Where the table goes.
    #[arg(long, default_value = "docs/bench.md")]
    out: String,
    /// Measure a build without optimisation: quick to build, good for nothing but trying this command.
    #[arg(long)]
    dev: bool,
}

pub fn run(options: &Options) -> anyhow::Result<()> {
    let mut build = shell::cargo();
    build.args(["build", "--package", "ostoja", "--package", "programmes", "--bins"]);
    build.args(["--example", "measure", "--example", "big"]);
    if !options.dev {
        build.arg("--release");
    }
    shell::run(&mut build)?;
    let built = shell::target()?.join(if options.dev { "debug" } else { "release" });
    // Not in memory, as /tmp often is: the disk is part of what is measured.
    let folder = tempfile::Builder::new().prefix("ostoja-bench-").tempdir_in(shell::target()?)?;
    let file = folder.path().join("ostoja.sqlite");
    let fill = |database: &str| {
        println!("filling a town of {} circles and {} years", options.circles, options.years);
        let mut big = Command::new(built.join("examples/big"));
        shell::run(big.arg(database).args([options.circles.to_string(), options.years.to_string()]))
    };
    fill(&format!("sqlite:{}", file.display()))?;
    let cluster = if options.no_postgres { None } else { Some(Cluster::start(Disk::Honest)?) };
    let mut measure = Command::new(built.join("examples/measure"));
    measure.arg("--sqlite").arg(&file).arg("--program").arg(built.join("ostoja"));
    measure.args(["--rounds", &options.rounds.to_string(), "--out", &options.out]);
    if let Some(cluster) = &cluster {
        fill(&cluster.url())?;
        measure.args(["--postgres", &cluster.url()]);
    }
    shell::run(&mut measure)
}
