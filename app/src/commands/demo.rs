use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use anyhow::{Context, anyhow};
use base::{Clock, Entropy, Problem};
use people::Role;
use seal::{Secret, Strength};
use store::{Db, Target};
use web::{Settings, Shared, Site};

use super::{Verdict, admin::new_secret};
use crate::{
    jobs,
    settings::{Flags, all_texts, read_secret, target},
    town::{self, Register},
};

/// Load a town and serve it on this machine.
///
/// Loads Piekary Śląskie with its programme "Razem Łatwiej!" into a folder and serves it on 127.0.0.1, with one
/// sign-in link per role. Without --data the folder is a new temporary one; with it, a folder that was filled before
/// is kept and served again.
#[derive(clap::Args)]
#[command(after_help = "Examples:\n  ostoja demo\n  ostoja demo --port 9000 --data ./town")]
pub struct Demo {
    /// Port to serve on; 0 takes a free one
    #[arg(long, default_value_t = 8080)]
    port: u16,
    /// Folder of the database and the secret key
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

impl Demo {
    pub(super) fn run(self, flags: &Flags) -> anyhow::Result<Verdict> {
        let entropy = Entropy::system();
        let data = match self.data {
            Some(data) => data,
            None => std::env::temp_dir().join(format!("ostoja-demo-{}", &entropy.token()[..8])),
        };
        fs::create_dir_all(&data).with_context(|| data.display().to_string())?;
        let secret = secret(&data.join("secret.key"), &entropy)?;
        // Only a flag: a demo must not fill the database that the environment speaks of.
        let database = match &flags.database {
            Some(database) => target(database)?,
            None => Target::Sqlite(data.join("ostoja.sqlite")),
        };
        let db = Db::open(&database)?;
        store::migrate(&db, migrations::ALL)?;
        let settings = Settings {
            base_url: format!("http://127.0.0.1:{}", self.port),
            demo: true,
            data_dir: Some(data.clone()),
            password_strength: Strength::Full,
        };
        let site = Site::new(db, Clock::system(), entropy, all_texts()?, secret, settings);
        fill(&site)?;
        super::serve::settle(&site)?;
        let runtime = tokio::runtime::Runtime::new()?;
        runtime.block_on(async {
            tokio::spawn(jobs::run(site.clone(), None));
            crate::server::serve(site, ([127, 0, 0, 1], self.port).into(), |at| {
                // Nobody is there to read it when the other end of a pipe is gone; serving goes on.
                drop(std::io::stdout().write_all(welcome(&at.to_string(), &data).as_bytes()));
            })
            .await
        })?;
        Ok(Verdict::Fine)
    }
}

fn fill(site: &Shared) -> anyhow::Result<()> {
    let filling = site.clone();
    site.db
        .write_now(move |tx| town::fill(tx, &filling, Register::Workbook))
        .map_err(|problem: Problem| anyhow!(problem))?;
    Ok(())
}

/// The key of an earlier start, or a new one that only its owner may read.
fn secret(path: &Path, entropy: &Entropy) -> anyhow::Result<Secret> {
    if path.exists() { read_secret(path) } else { new_secret(path, entropy) }
}

fn welcome(at: &str, data: &Path) -> String {
    let mut text = format!(
        "Ostoja shows the town of Piekary Śląskie.\n\n  {:<18} http://{at}/piekary/\n  {:<18} {}\n\nSign in as\n",
        "open",
        "data",
        data.display()
    );
    for role in Role::ALL {
        let name = role.as_str().replace('_', " ");
        text.push_str(&format!("  {name:<18} http://{at}/{}/demo/{role}\n", town::SLUG));
    }
    text.push_str("\nEverything in it is invented but the facts of the programme. Ctrl+C ends it.\n");
    text
}
