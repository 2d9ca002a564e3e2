//! What the measurements need besides the large town: somebody signed in, meetings to close, an address for each path.

use std::{collections::BTreeMap, fs, path::Path};

use base::{Clock, Entropy, Problem};
use people::{Caller, Method, PersonKind, Role, community, person, session};
use seal::{Secret, Strength};
use store::{Db, Target, statement, values};
use texts::{Lang, Texts};
use web::{Settings, Shared, Site};

statement! {
    COUNTS = "SELECT (SELECT count(*) FROM circle WHERE community_id = $1), \
        (SELECT count(*) FROM meeting WHERE community_id = $1), \
        (SELECT count(*) FROM attendance WHERE community_id = $1), \
        (SELECT count(*) FROM person WHERE community_id = $1)";
    CIRCLES = "SELECT id, slug, programme_id, place_id FROM circle WHERE community_id = $1 ORDER BY slug";
    PROGRAMME = "SELECT slug FROM programme WHERE community_id = $1 ORDER BY slug";
    A_MEMBER = "SELECT id FROM membership WHERE community_id = $1 AND circle_id = $2 ORDER BY joined_on DESC";
    MEETING = "INSERT INTO meeting (community_id, id, programme_id, circle_id, kind, format, starts_at, minutes, day, \
        starts_local, place_id, title, guest, status, sequence, changed_at, journey_id) VALUES ($1, $2, $3, $4, 'group', \
        'in_person', $5, 120, $6, $7, $8, '', '', 'planned', 0, $5, $2)";
}

/// How many registers are closed for the measurement.
const TO_CLOSE: usize = 120;
/// The town's last meetings were a week earlier.
const CLOSING_DAY: &str = "2026-01-14";

pub struct Prepared {
    pub size: String,
    /// The cookie of somebody who may see everything.
    pub cookie: String,
    pub names: BTreeMap<&'static str, String>,
    pub to_close: Vec<String>,
}

pub const SLUG: &str = "piekary";

/// Opens the database as a site. The key lies beside it, for the served program to read too.
pub fn site(target: &Target, folder: &Path) -> anyhow::Result<Shared> {
    let entropy = Entropy::system();
    let key = folder.join("secret.key");
    if !key.exists() {
        fs::write(&key, Secret::generate(&entropy).to_hex())?;
    }
    let secret = Secret::from_hex(&fs::read_to_string(&key)?)?;
    let settings = Settings {
        base_url: "http://127.0.0.1:8080".to_owned(),
        demo: true,
        data_dir: Some(folder.to_owned()),
        password_strength: Strength::Full,
    };
    let texts = Texts::load().map_err(|problems| anyhow::anyhow!(problems.join("\n")))?;
    Ok(Site::new(Db::open(target)?, Clock::system(), entropy, texts, secret, settings))
}

pub fn prepare(target: &Target, folder: &Path) -> anyhow::Result<Prepared> {
    let site = site(target, folder)?;
    let preparing = site.clone();
    let prepared = site.db.write_now(move |tx| {
        let town = community::by_slug(tx, SLUG)?.ok_or(Problem::NotFound)?;
        let caller = Caller::operator(preparing.clone(), town.clone());
        let (circles, meetings, marks, people): (i64, i64, i64, i64) =
            tx.one(&COUNTS, values![town.id], |row| {
                Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
            })?;
        let size =
            format!("{circles} circles, {meetings} meetings, {marks} marks in registers, {people} people");
        let everything = person::create(tx, &caller, PersonKind::Named, Lang::Pl)?;
        for role in Role::ALL {
            person::grant(tx, &caller, everything, *role)?;
        }
        let token = session::begin(tx, &caller, everything, Method::Demo, "computer")?;
        let cookie = format!("{}={token}", preparing.cookies.name(&format!("session-{SLUG}")));
        let found: Vec<(String, String, String, String)> = tx.query(&CIRCLES, values![town.id], |row| {
            Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
        })?;
        let mut to_close = Vec::new();
        let today = caller.today().to_string();
        for (at, (circle, _, programme, place)) in found.iter().enumerate() {
            for day in [CLOSING_DAY, &today].into_iter().take(if at < TO_CLOSE { 2 } else { 0 }) {
                let id = caller.new_id::<()>();
                let (starts, local) = (format!("{day}T00:30:00.000Z"), format!("{day}T01:30"));
                tx.execute(&MEETING, values![town.id, id, programme, circle, starts, day, local, place])?;
                if day == CLOSING_DAY {
                    to_close.push(id.to_string());
                }
            }
        }
        let programme: String = tx.one(&PROGRAMME, values![town.id], |row| row.get(0))?;
        let (circle, slug, _, place) = found.last().cloned().ok_or(Problem::NotFound)?;
        let member: String =
            tx.first(&A_MEMBER, values![town.id, circle], |row| row.get(0))?.ok_or(Problem::NotFound)?;
        let names = BTreeMap::from([
            ("programme", programme),
            ("circle", slug),
            ("place", place),
            ("member", member),
            ("meeting", to_close.first().cloned().unwrap_or_default()),
            ("purpose", "therapy_group".to_owned()),
            ("table", "people".to_owned()),
            ("format", "xlsx".to_owned()),
            ("year", "2025".to_owned()),
            ("month", "2025-11".to_owned()),
        ]);
        Ok::<_, Problem>(Prepared { size, cookie, names, to_close })
    })?;
    Ok(prepared)
}
