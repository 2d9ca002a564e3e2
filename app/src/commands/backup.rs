use std::path::PathBuf;

use store::{Db, Part};

use super::{Verdict, working};
use crate::settings::{Flags, Settings, environment};

/// Copy the data or the key store into a new file, while the town goes on.
///
/// The two are backed up apart: the data as long as the town likes, the key store for 30 days at most, because an
/// erasure is complete when the last copy of its key is gone. First the data, then the keys, so that everybody in the
/// data has their key. The secret key is a third thing and lies with neither.
///
/// This is for SQLite. On PostgreSQL: `pg_dump --exclude-schema=keys` for the data, `pg_dump --schema=keys` for the keys.
#[derive(clap::Subcommand)]
pub enum Backup {
    /// Everything but the keys
    #[command(after_help = "Example:\n  ostoja backup data /backup/data/ostoja-2026-11-25.sqlite")]
    Data { file: PathBuf },
    /// The keys: nobody but the file's owner may read it
    #[command(after_help = "Example:\n  ostoja backup keys /backup/keys/ostoja-2026-11-25.keys.sqlite")]
    Keys { file: PathBuf },
}

impl Backup {
    pub(super) fn run(self, flags: &Flags) -> anyhow::Result<Verdict> {
        let settings = Settings::decide(flags, &environment)?;
        let db = Db::open(&settings.target)?;
        store::paired(&db, migrations::ALL)?;
        let (part, file) = match self {
            Backup::Data { file } => (Part::Data, file),
            Backup::Keys { file } => (Part::Keys, file),
        };
        working("copying", || db.copy(part, &file))?;
        println!("{}", file.display());
        Ok(Verdict::Fine)
    }
}
