use std::{fs, io::Write, path::Path};

use anyhow::Context;
use base::{Entropy, Problem};
use people::{Caller, PersonId, PersonKind, Role, community, person};
use seal::Secret;
use store::Tx;
use texts::Lang;

use super::Verdict;
use crate::settings::{Flags, Key, Office, Settings, Usage, environment, read_secret};

/// Found communities, add people, keep the secret key.
#[derive(clap::Subcommand)]
pub enum Admin {
    /// Found a community
    #[command(
        after_help = "Example:\n  ostoja admin create-community piekary \"Piekary Śląskie\" --zone Europe/Warsaw --speaks pl"
    )]
    CreateCommunity {
        /// First part of all its addresses: small letters, digits, hyphens
        slug: String,
        name: String,
        #[arg(long, default_value = "Europe/Warsaw")]
        zone: String,
        /// Its own language: pl, en, fr, ru, uk
        #[arg(long, default_value = "pl", value_parser = language)]
        speaks: Lang,
    },
    /// Add a person and print their id
    #[command(
        after_help = "Example:\n  ostoja admin add-person --name \"Klon\" --email klon@example.org --role coordinator"
    )]
    AddPerson {
        #[arg(long, default_value = "")]
        name: String,
        #[arg(long, default_value = "")]
        email: String,
        /// May be given more than once
        #[arg(long = "role", value_parser = role)]
        roles: Vec<Role>,
    },
    /// Give a person a role, or take it away
    #[command(after_help = "Example:\n  ostoja admin grant klon@example.org admin")]
    Grant {
        /// Id or e-mail address
        person: String,
        #[arg(value_parser = role)]
        role: Role,
        /// Take it away instead
        #[arg(long)]
        revoke: bool,
    },
    /// Print a link that signs a person in once, within a quarter of an hour
    #[command(after_help = "Example:\n  ostoja admin sign-in-link klon@example.org")]
    SignInLink {
        /// Id or e-mail address
        person: String,
    },
    /// Erase a person: their key is destroyed, names and contacts never open again, counts stay
    #[command(after_help = "Example:\n  ostoja admin erase 01890000-0000-7000-8000-00000000ffff --yes")]
    Erase {
        /// Id or e-mail address
        person: String,
        /// There is no way back
        #[arg(long)]
        yes: bool,
    },
    /// The secret key that seals names, contacts and notes
    #[command(subcommand)]
    Keys(Keys),
}

#[derive(clap::Subcommand)]
pub enum Keys {
    /// Make a new key; an existing file is never written over
    Generate,
    /// Show which key this is, without showing the key
    Fingerprint,
}

fn language(code: &str) -> Result<Lang, String> {
    Lang::from_code(code).ok_or_else(|| "one of pl, en, fr, ru, uk".to_owned())
}

fn role(word: &str) -> Result<Role, String> {
    let known = || Role::ALL.iter().map(|role| role.as_str()).collect::<Vec<_>>().join(", ");
    word.replace('-', "_").parse().map_err(|()| format!("one of {}", known()))
}

impl Admin {
    pub(super) fn run(self, flags: &Flags) -> anyhow::Result<Verdict> {
        match self {
            Admin::CreateCommunity { slug, name, zone, speaks } => create(flags, slug, name, zone, speaks)?,
            Admin::AddPerson { name, email, roles } => add_person(flags, name, email, roles)?,
            Admin::Grant { person, role, revoke } => grant(flags, person, role, revoke)?,
            Admin::SignInLink { person } => sign_in_link(flags, person)?,
            Admin::Erase { person, yes } => erase(flags, person, yes)?,
            Admin::Keys(keys) => self::keys(flags, &keys)?,
        }
        Ok(Verdict::Fine)
    }
}

fn create(flags: &Flags, slug: String, name: String, zone: String, lang: Lang) -> anyhow::Result<()> {
    let office = Office::open(flags, Key::Needed)?;
    store::migrate(&office.site.db, migrations::ALL)?;
    let (site, t) = (office.site.clone(), office.site.texts.of(flags.lang.unwrap_or(lang)));
    let founded = office
        .site
        .db
        .write_now(move |tx| community::create(tx, &site, &slug, &name, &zone, lang, site.clock.now()));
    let town = founded.map_err(|problem: Problem| crate::settings::told(t, problem))?;
    println!("{}", office.site.url(&format!("/{}/", town.slug)));
    Ok(())
}

fn add_person(flags: &Flags, name: String, email: String, roles: Vec<Role>) -> anyhow::Result<()> {
    if name.trim().is_empty() && email.trim().is_empty() {
        return Err(Usage("a person needs a --name or an --email".to_owned()).into());
    }
    let office = Office::open(flags, Key::Needed)?;
    let caller = office.caller()?;
    let id = office.write(&caller, move |tx, caller| {
        let id = person::create(tx, caller, PersonKind::Named, caller.community.lang)?;
        let (name, email) = (name.clone(), email.clone());
        person::set_details(tx, caller, id, &person::Details { name, email, ..person::Details::default() })?;
        for role in &roles {
            person::grant(tx, caller, id, *role)?;
        }
        Ok(id)
    })?;
    println!("{id}");
    Ok(())
}

/// Somebody by id or e-mail address; found means: is not erased.
pub(super) fn somebody(tx: &mut Tx<'_>, caller: &Caller, named: &str) -> Result<PersonId, Problem> {
    match named.parse::<PersonId>() {
        Ok(id) => {
            person::basics(tx, caller, id)?;
            Ok(id)
        }
        Err(_) => person::by_email(tx, caller, named)?.ok_or(Problem::NotFound),
    }
}

fn grant(flags: &Flags, named: String, role: Role, revoke: bool) -> anyhow::Result<()> {
    let office = Office::open(flags, Key::Needed)?;
    let caller = office.caller()?;
    office.write(&caller, move |tx, caller| {
        let person = somebody(tx, caller, &named)?;
        if revoke {
            person::revoke(tx, caller, person, role)
        } else {
            person::grant(tx, caller, person, role)
        }
    })
}

fn sign_in_link(flags: &Flags, named: String) -> anyhow::Result<()> {
    let office = Office::open(flags, Key::Needed)?;
    let caller = office.caller()?;
    let link = office.write(&caller, move |tx, caller| {
        let person = somebody(tx, caller, &named)?;
        people::link_for(tx, caller, person)
    })?;
    println!("{link}");
    Ok(())
}

fn erase(flags: &Flags, named: String, yes: bool) -> anyhow::Result<()> {
    if !yes {
        return Err(Usage("erasing cannot be undone; say --yes".to_owned()).into());
    }
    let office = Office::open(flags, Key::Needed)?;
    let caller = office.caller()?;
    office.write(&caller, move |tx, caller| {
        let person = somebody(tx, caller, &named)?;
        people::erase::erase(tx, caller, person)
    })?;
    people::erase::sweep(&office.site).map_err(|problem| crate::settings::told(caller.t(), problem))?;
    println!("erased; backups of the key store still hold this key until the last of them is deleted");
    Ok(())
}

fn keys(flags: &Flags, keys: &Keys) -> anyhow::Result<()> {
    // The key may be made before there is a database to speak of.
    let path = match (&flags.secret_file, environment("OSTOJA_SECRET_FILE")) {
        (Some(path), _) => path.clone(),
        (None, Some(path)) => path.into(),
        (None, None) => Settings::decide(flags, &environment)?
            .secret_path()
            .ok_or_else(|| Usage("where? --secret-file FILE".to_owned()))?,
    };
    match keys {
        Keys::Generate => {
            let secret = new_secret(&path, &Entropy::system())?;
            println!("{}\nfingerprint {}", path.display(), fingerprint(&secret));
            eprintln!("Keep a copy apart from the database and its backups: without it no name opens again.");
        }
        Keys::Fingerprint => println!("{}", fingerprint(&read_secret(&path)?)),
    }
    Ok(())
}

/// Enough to tell two keys apart, of no use to anybody who wants the key.
fn fingerprint(secret: &Secret) -> String {
    secret.lookup("", "fingerprint", "")[..16].to_owned()
}

/// Writes a new key that only its owner may read; an existing file is never touched.
pub(super) fn new_secret(path: &Path, entropy: &Entropy) -> anyhow::Result<Secret> {
    let secret = Secret::generate(entropy);
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path).with_context(|| path.display().to_string())?;
    writeln!(file, "{}", secret.to_hex()).with_context(|| path.display().to_string())?;
    Ok(secret)
}
