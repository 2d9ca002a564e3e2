//! What an operator types. Exit codes: 0 done, 1 a problem was found or something went wrong, 2 wrong usage.

mod demo;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "ostoja", version, about = "Support nearby, without being seen")]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Demo(demo::Demo),
}

/// What a command found out: exit code 0 or 1.
pub(crate) enum Verdict {
    Fine,
    #[expect(dead_code, reason = "commands that check come next")]
    Found,
}

impl Arguments {
    pub fn run(self) -> ExitCode {
        let done = match self.command {
            Command::Demo(demo) => demo.run(),
        };
        match done {
            Ok(Verdict::Fine) => ExitCode::SUCCESS,
            Ok(Verdict::Found) => ExitCode::from(1),
            Err(error) => {
                eprintln!("ostoja: {error:#}");
                ExitCode::from(1)
            }
        }
    }
}
