//! What the operator decides: by flag, by environment or in a file, in this order of strength. See docs/settings.md.

use std::{
    fs,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
};

use anyhow::{Context, anyhow};
use base::{Clock, Entropy, Problem};
use people::{Caller, Community, community};
use seal::{Secret, Strength};
use serde::Deserialize;
use store::{Db, Target};
use texts::{Lang, T, Texts};
use web::{Shared, Site, say};

/// The command was used wrongly: exit code 2.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Usage(pub String);

/// Flags that every command takes.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct Flags {
    /// Settings file; ./ostoja.toml is read when it is there
    #[arg(long, global = true, value_name = "FILE")]
    pub config: Option<PathBuf>,
    /// Database: sqlite:PATH or postgres://user@host/name
    #[arg(long, global = true, value_name = "URL")]
    pub database: Option<String>,
    /// File with the secret key; beside a SQLite database it is secret.key
    #[arg(long, global = true, value_name = "FILE")]
    pub secret_file: Option<PathBuf>,
    /// Short name of the community, where there are several
    #[arg(long, global = true, value_name = "SLUG")]
    pub community: Option<String>,
    /// Language of what is printed: pl, en, fr, ru, uk; without it the community's
    #[arg(long, global = true, value_name = "CODE", value_parser = language)]
    pub lang: Option<Lang>,
}

fn language(code: &str) -> Result<Lang, String> {
    Lang::from_code(code).ok_or_else(|| "one of pl, en, fr, ru, uk".to_owned())
}

/// The file, key by key like the flags.
#[derive(Deserialize, Default, Debug)]
#[serde(deny_unknown_fields)]
struct Written {
    database: Option<String>,
    secret_file: Option<PathBuf>,
    community: Option<String>,
    listen: Option<String>,
    base_url: Option<String>,
    data_dir: Option<PathBuf>,
    mail_host: Option<String>,
    mail_port: Option<u16>,
    mail_user: Option<String>,
    mail_password: Option<String>,
    mail_from: Option<String>,
}

/// All settings, decided.
pub struct Settings {
    pub target: Target,
    pub secret_file: Option<PathBuf>,
    pub community: Option<String>,
    pub listen: SocketAddr,
    pub base_url: Option<String>,
    pub data_dir: Option<PathBuf>,
    /// Where letters go; without it they wait.
    pub mail: Option<mail::Settings>,
    lang: Option<Lang>,
}

const LISTEN: &str = "127.0.0.1:8080";

impl Settings {
    /// `env` gives a variable's text; the program hands in the process's own.
    pub fn decide(flags: &Flags, env: &dyn Fn(&str) -> Option<String>) -> anyhow::Result<Settings> {
        let file = match flags.config.clone().or_else(|| env("OSTOJA_CONFIG").map(PathBuf::from)) {
            Some(path) => Some(path),
            None => Some(PathBuf::from("ostoja.toml")).filter(|path| path.exists()),
        };
        let written: Written = match &file {
            Some(path) => {
                let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
                toml::from_str(&text)
                    .map_err(|error| Usage(format!("{}: {}", path.display(), error.message())))?
            }
            None => Written::default(),
        };
        let mail = mail(&written, env)?;
        let database = flags.database.clone().or_else(|| env("OSTOJA_DATABASE")).or(written.database);
        let database = database.ok_or_else(|| {
            Usage(
                "which database? --database sqlite:PATH or postgres://… (or OSTOJA_DATABASE, or ostoja.toml)"
                    .to_owned(),
            )
        })?;
        let listen = env("OSTOJA_LISTEN").or(written.listen).unwrap_or_else(|| LISTEN.to_owned());
        Ok(Settings {
            target: target(&database)?,
            secret_file: flags
                .secret_file
                .clone()
                .or_else(|| env("OSTOJA_SECRET_FILE").map(PathBuf::from))
                .or(written.secret_file),
            community: flags.community.clone().or_else(|| env("OSTOJA_COMMUNITY")).or(written.community),
            listen: address(&listen)?,
            base_url: env("OSTOJA_BASE_URL").or(written.base_url),
            data_dir: env("OSTOJA_DATA_DIR").map(PathBuf::from).or(written.data_dir),
            mail,
            lang: flags.lang,
        })
    }

    /// Where the secret key is: where it was said, or beside a SQLite database.
    pub fn secret_path(&self) -> Option<PathBuf> {
        self.secret_file.clone().or_else(|| match &self.target {
            Target::Sqlite(path) => Some(path.with_file_name("secret.key")),
            Target::Postgres(_) => None,
        })
    }
}

/// The post office, once a host is named.
fn mail(written: &Written, env: &dyn Fn(&str) -> Option<String>) -> Result<Option<mail::Settings>, Usage> {
    let said = |name: &str, written: &Option<String>| env(name).or_else(|| written.clone());
    let Some(host) = said("OSTOJA_MAIL_HOST", &written.mail_host) else { return Ok(None) };
    let port = match env("OSTOJA_MAIL_PORT") {
        Some(port) => port.parse().map_err(|_| Usage(format!("OSTOJA_MAIL_PORT: {port} is no port")))?,
        None => written.mail_port.unwrap_or(465),
    };
    let from = said("OSTOJA_MAIL_FROM", &written.mail_from)
        .ok_or_else(|| Usage("letters need a sender: mail_from (or OSTOJA_MAIL_FROM)".to_owned()))?;
    let user = said("OSTOJA_MAIL_USER", &written.mail_user);
    let password = said("OSTOJA_MAIL_PASSWORD", &written.mail_password);
    Ok(Some(mail::Settings { host, port, user: user.zip(password), from }))
}

pub fn target(database: &str) -> Result<Target, Usage> {
    if let Some(path) = database.strip_prefix("sqlite:") {
        let path = path.strip_prefix("//").unwrap_or(path);
        if path.is_empty() {
            return Err(Usage(
                "sqlite: needs a path, such as sqlite:/var/lib/ostoja/ostoja.sqlite".to_owned(),
            ));
        }
        return Ok(Target::Sqlite(PathBuf::from(path)));
    }
    if database.starts_with("postgres://") || database.starts_with("postgresql://") {
        return Ok(Target::Postgres(database.to_owned()));
    }
    Err(Usage(format!("{database}: a database is sqlite:PATH or postgres://…")))
}

pub fn address(text: &str) -> Result<SocketAddr, Usage> {
    text.parse().map_err(|_| Usage(format!("{text}: an address to listen on looks like 127.0.0.1:8080")))
}

/// Whether a command can do without the secret key.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Key {
    /// It seals or opens something.
    Needed,
    /// It only counts.
    Unused,
}

/// The key that seals everybody's records: from OSTOJA_SECRET, or from its file.
pub fn secret(settings: &Settings, key: Key, env: &dyn Fn(&str) -> Option<String>) -> anyhow::Result<Secret> {
    if let Some(hex) = env("OSTOJA_SECRET") {
        return Secret::from_hex(&hex).context("OSTOJA_SECRET");
    }
    match settings.secret_path() {
        Some(path) if path.exists() => read_secret(&path),
        _ if key == Key::Unused => Ok(Secret::generate(&Entropy::system())),
        Some(path) => Err(Usage(format!(
            "there is no secret key at {0}; make one with: ostoja admin keys generate --secret-file {0}",
            path.display()
        ))
        .into()),
        None => Err(Usage("which secret key? --secret-file FILE (or OSTOJA_SECRET_FILE)".to_owned()).into()),
    }
}

pub fn read_secret(path: &Path) -> anyhow::Result<Secret> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    Secret::from_hex(&text).with_context(|| path.display().to_string())
}

/// The whole of what commands work with.
pub struct Office {
    pub site: Shared,
    pub settings: Settings,
}

/// The process's environment.
pub fn environment(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|text| !text.is_empty())
}

pub fn all_texts() -> anyhow::Result<&'static Texts> {
    Texts::load().map_err(|problems| anyhow!(problems.join("\n")))
}

impl Office {
    pub fn open(flags: &Flags, key: Key) -> anyhow::Result<Office> {
        let settings = Settings::decide(flags, &environment)?;
        Office::of(settings, key)
    }

    pub fn of(settings: Settings, key: Key) -> anyhow::Result<Office> {
        let secret = secret(&settings, key, &environment)?;
        let db = Db::open(&settings.target)?;
        store::paired(&db, migrations::ALL)?;
        let site = Site::new(
            db,
            Clock::system(),
            Entropy::system(),
            all_texts()?,
            secret,
            web::Settings {
                base_url: settings.base_url.clone().unwrap_or_else(|| format!("http://{}", settings.listen)),
                demo: false,
                data_dir: settings.data_dir.clone(),
                password_strength: Strength::Full,
            },
        );
        Ok(Office { site, settings })
    }

    /// The community that was named, or the only one there is.
    pub fn community(&self) -> anyhow::Result<Arc<Community>> {
        let all = self.site.db.read_now(community::all).map_err(|problem: Problem| anyhow!(problem))?;
        let slugs = || all.iter().map(|one| one.slug.clone()).collect::<Vec<_>>().join(", ");
        match (&self.settings.community, &all[..]) {
            (Some(slug), _) => {
                all.iter().find(|one| one.slug == *slug).cloned().ok_or_else(|| {
                    Usage(format!("there is no community {slug}; there are: {}", slugs())).into()
                })
            }
            (None, [only]) => Ok(only.clone()),
            (None, []) => {
                Err(Usage("there is no community yet: ostoja admin create-community".to_owned()).into())
            }
            (None, _) => Err(Usage(format!("which community? --community, one of: {}", slugs())).into()),
        }
    }

    pub fn caller(&self) -> anyhow::Result<Caller> {
        let mut caller = Caller::operator(self.site.clone(), self.community()?);
        if let Some(lang) = self.settings.lang {
            caller.lang = lang;
        }
        Ok(caller)
    }

    pub fn read<R: Send + 'static>(
        &self,
        caller: &Caller,
        mut action: impl FnMut(&mut store::Tx<'_>, &Caller) -> Result<R, Problem> + Send + 'static,
    ) -> anyhow::Result<R> {
        let (asking, t) = (caller.clone(), caller.t());
        self.site.db.read_now(move |tx| action(tx, &asking)).map_err(|problem| told(t, problem))
    }

    pub fn write<R: Send + 'static>(
        &self,
        caller: &Caller,
        mut action: impl FnMut(&mut store::Tx<'_>, &Caller) -> Result<R, Problem> + Send + 'static,
    ) -> anyhow::Result<R> {
        let (asking, t) = (caller.clone(), caller.t());
        self.site.db.write_now(move |tx| action(tx, &asking)).map_err(|problem| told(t, problem))
    }
}

/// A problem in the words that its page would use.
pub fn told(t: T, problem: Problem) -> anyhow::Error {
    match problem {
        Problem::Invalid(problems) => {
            let sentences: Vec<String> = problems.iter().map(|one| say(t, &one.message)).collect();
            anyhow!(sentences.join(" "))
        }
        Problem::Refused(message)
        | Problem::Conflict(message)
        | Problem::TooMany(message)
        | Problem::TooLarge(message) => anyhow!(say(t, &message)),
        Problem::NotFound => anyhow!(t.get("web-not-found-title")),
        Problem::SignIn => anyhow!(t.get("web-sign-in-needed")),
        Problem::Internal(error) => error,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decide(flags: &Flags, env: &[(&str, &str)]) -> anyhow::Result<Settings> {
        let find = |name: &str| env.iter().find(|(key, _)| *key == name).map(|(_, text)| (*text).to_owned());
        Settings::decide(flags, &find)
    }

    #[test]
    fn a_flag_wins_over_the_environment_and_that_over_the_file() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("town.toml");
        fs::write(&file, "database = \"sqlite:file.sqlite\"\nlisten = \"0.0.0.0:1\"\ncommunity = \"a\"\n")
            .unwrap();
        let config = Some(file.clone());
        let flags = Flags { config: config.clone(), ..Flags::default() };
        let settings = decide(&flags, &[]).unwrap();
        assert_eq!(settings.target, Target::Sqlite("file.sqlite".into()));
        assert_eq!(settings.listen, address("0.0.0.0:1").unwrap());
        let env = [("OSTOJA_DATABASE", "postgres://town@localhost/ostoja"), ("OSTOJA_COMMUNITY", "b")];
        let settings = decide(&flags, &env).unwrap();
        assert_eq!(settings.target, Target::Postgres("postgres://town@localhost/ostoja".into()));
        assert_eq!(settings.community.as_deref(), Some("b"));
        let flags = Flags { config, community: Some("c".to_owned()), ..Flags::default() };
        assert_eq!(decide(&flags, &env).unwrap().community.as_deref(), Some("c"));
        fs::write(&file, "databse = \"sqlite:x\"\n").unwrap();
        let error = decide(&flags, &env).err().unwrap();
        assert!(error.is::<Usage>() && error.to_string().contains("databse"), "{error}");
    }

    #[test]
    fn letters_need_a_host_and_a_sender() {
        let flags = Flags { database: Some("sqlite:x".to_owned()), ..Flags::default() };
        assert!(decide(&flags, &[]).unwrap().mail.is_none());
        assert!(decide(&flags, &[("OSTOJA_MAIL_HOST", "smtp.example.org")]).is_err());
        let env = [("OSTOJA_MAIL_HOST", "smtp.example.org"), ("OSTOJA_MAIL_FROM", "town@example.org")];
        let mail = decide(&flags, &env).unwrap().mail.unwrap();
        assert_eq!((mail.port, mail.user), (465, None));
    }

    #[test]
    fn the_key_lies_beside_a_sqlite_database() {
        let flags = Flags { database: Some("sqlite:/town/ostoja.sqlite".to_owned()), ..Flags::default() };
        let settings = decide(&flags, &[]).unwrap();
        assert_eq!(settings.secret_path(), Some("/town/secret.key".into()));
        assert!(target("mysql://x").is_err() && target("sqlite:").is_err());
    }
}
