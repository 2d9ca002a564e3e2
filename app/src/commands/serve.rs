use std::path::PathBuf;

use base::Problem;
use mail::Smtp;
use web::Shared;

use super::Verdict;
use crate::{
    jobs,
    settings::{Flags, Key, Office, Settings, address, environment},
};

/// Serve the communities of a database.
///
/// Applies migrations first. Put a proxy with TLS in front of it and give its address as --base-url: with https:// the
/// cookies are marked secure.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ostoja serve --database sqlite:/var/lib/ostoja/ostoja.sqlite --base-url https://ostoja.example.org\n  \
    ostoja serve --database postgres://ostoja@db/ostoja --secret-file /run/secrets/ostoja --listen 0.0.0.0:8080"
)]
pub struct Serve {
    /// Address and port to listen on
    #[arg(long, value_name = "ADDRESS")]
    listen: Option<String>,
    /// How people reach it from outside
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// Folder of the town's own templates and files
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
}

/// Before anybody is let in: who was erased stays erased, whichever backup was put back.
pub(super) fn settle(site: &Shared) -> anyhow::Result<()> {
    let settled = people::erase::settle_all(site).map_err(|problem: Problem| anyhow::anyhow!(problem))?;
    if settled > 0 {
        tracing::warn!(
            settled,
            "data and key store were not of one time: who was erased in one is erased in both"
        );
    }
    Ok(())
}

impl Serve {
    pub(super) fn run(self, flags: &Flags) -> anyhow::Result<Verdict> {
        let mut settings = Settings::decide(flags, &environment)?;
        if let Some(listen) = &self.listen {
            settings.listen = address(listen)?;
        }
        let base_url = self.base_url.or(settings.base_url);
        settings.base_url = base_url.map(|url| url.trim_end_matches('/').to_owned());
        settings.data_dir = self.data.or(settings.data_dir);
        let listen = settings.listen;
        let smtp = settings.mail.as_ref().map(Smtp::new).transpose()?;
        let office = Office::of(settings, Key::Needed)?;
        store::migrate(&office.site.db, migrations::ALL)?;
        settle(&office.site)?;
        let runtime = tokio::runtime::Runtime::new()?;
        runtime.block_on(async {
            tokio::spawn(jobs::run(office.site.clone(), smtp));
            crate::server::serve(office.site.clone(), listen, |at| println!("http://{at}")).await
        })?;
        Ok(Verdict::Fine)
    }
}
