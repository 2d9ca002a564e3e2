use std::path::PathBuf;

use anyhow::Context;
use base::{Clock, Entropy, Problem};
use clap::{Parser, Subcommand};
use people::{Caller, PersonKind, Role, community, person};
use seal::{Secret, Strength};
use store::{Db, Target};
use texts::{Lang, Texts};
use web::{Settings, Site};

#[derive(Parser)]
#[command(name = "ostoja", version, about = "Support nearby, without being seen")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Fill an empty folder with a town and serve it.
    Demo {
        #[arg(long, default_value_t = 8080)]
        port: u16,
        #[arg(long)]
        data: Option<PathBuf>,
    },
}

fn main() -> anyhow::Result<()> {
    tracing_subscriber::fmt().with_env_filter("warn,ostoja=info").init();
    let Command::Demo { port, data } = Arguments::parse().command;
    let data = data.unwrap_or_else(|| std::env::temp_dir().join("ostoja-demo"));
    std::fs::create_dir_all(&data).with_context(|| data.display().to_string())?;
    let db = Db::open(&Target::Sqlite(data.join("ostoja.sqlite")))?;
    store::migrate(&db, migrations::ALL)?;
    let entropy = Entropy::system();
    let texts = Texts::load().map_err(|problems| anyhow::anyhow!(problems.join("\n")))?;
    let settings = Settings {
        base_url: format!("http://127.0.0.1:{port}"),
        demo: true,
        data_dir: Some(data),
        password_strength: Strength::Full,
    };
    let secret = Secret::generate(&entropy);
    let site = Site::new(db, Clock::system(), entropy, texts, secret, settings);
    let founding = site.clone();
    site.db.write_now(move |tx| {
        if community::by_slug(tx, "piekary")?.is_some() {
            return Ok::<_, Problem>(());
        }
        let now = founding.clock.now();
        let town =
            community::create(tx, &founding, "piekary", "Piekary Śląskie", "Europe/Warsaw", Lang::Pl, now)?;
        let caller = Caller::operator(founding.clone(), town);
        for role in Role::ALL {
            let person = person::create(tx, &caller, PersonKind::Named, Lang::Pl)?;
            person::grant(tx, &caller, person, *role)?;
        }
        Ok(())
    })?;
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(ostoja::server::serve(site, ([127, 0, 0, 1], port).into(), |at| {
        println!("http://{at}");
        for role in Role::ALL {
            println!("  {:<16} http://{at}/piekary/demo/{role}", role.as_str());
        }
    }))
}
