//! Measures a large town; the measuring itself is `app/examples/measure.rs`, built as users build the program.

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
}

pub fn run(options: &Options) -> anyhow::Result<()> {
    shell::run(shell::cargo().args([
        "build",
        "--release",
        "--package",
        "ostoja",
        "--bins",
        "--example",
        "measure",
    ]))?;
    let cluster = if options.no_postgres { None } else { Some(Cluster::start(Disk::Honest)?) };
    let mut command = Command::new(shell::target()?.join("release/examples/measure"));
    if let Some(cluster) = &cluster {
        command.args(["--postgres", &cluster.url()]);
    }
    shell::run(command.args(["--out", "docs/bench.md"]))
}
