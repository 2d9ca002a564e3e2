use store::Db;

use super::Verdict;
use crate::settings::{Flags, Settings, environment};

/// Bring the database up to this version of the program.
///
/// Each migration is applied whole or not at all. A database made by a newer program is refused. `serve` does the
/// same when it starts.
#[derive(clap::Args)]
#[command(after_help = "Example:\n  ostoja migrate --database sqlite:/var/lib/ostoja/ostoja.sqlite")]
pub struct Migrate {}

impl Migrate {
    pub(super) fn run(self, flags: &Flags) -> anyhow::Result<Verdict> {
        let settings = Settings::decide(flags, &environment)?;
        let done = store::migrate(&Db::open(&settings.target)?, migrations::ALL)?;
        match done {
            0 => println!("the database is up to date"),
            done => println!("{done} migrations applied"),
        }
        Ok(Verdict::Fine)
    }
}
