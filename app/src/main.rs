use std::process::ExitCode;

use clap::Parser;
use ostoja::commands::Arguments;

fn main() -> ExitCode {
    tracing_subscriber::fmt().with_env_filter("warn,ostoja=info").with_writer(std::io::stderr).init();
    Arguments::parse().run()
}
