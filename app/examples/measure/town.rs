//! What the measurements need besides the large town: somebody signed in, meetings to close, an address for each path.

use std::{collections::BTreeMap, fs, path::Path};

use base::{Clock, Entropy, Problem};
use calendar::{Ends, Pattern};
use people::{Actor, Authority, Caller, Method, PersonKind, Role, Roles, community, person, session};
use programmes::{
    circle::{actions as circles, model::Joining},
    feed::{self, actions as calendars},
    meeting::{SeriesDraft, actions as meetings},
    model::{CircleId, Format, Kind, MembershipId},
    referral::{
        self, NewReferral, Target as Receiver,
        consent::{Channel, NewConsent, actions as consents},
    },
};
use seal::{Secret, Strength};
use store::{Db, Target, Tx, statement, values};
use texts::{Lang, Texts};
use web::{Settings, Shared, Site};

statement! {
    COUNTS = "SELECT (SELECT count(*) FROM circle WHERE community_id = $1), \
        (SELECT count(*) FROM meeting WHERE community_id = $1), \
        (SELECT count(*) FROM attendance WHERE community_id = $1), \
        (SELECT count(*) FROM person WHERE community_id = $1)";
    CIRCLES = "SELECT id, slug, programme_id, place_id FROM circle WHERE community_id = $1 ORDER BY slug";
    PROGRAMME = "SELECT slug FROM programme WHERE community_id = $1 ORDER BY slug";
    A_MEMBER = "SELECT id, person_id FROM membership WHERE community_id = $1 AND circle_id = $2 AND left_on IS NULL \
        ORDER BY joined_on";
    A_CLOSED = "SELECT id FROM meeting WHERE community_id = $1 AND circle_id = $2 AND status = 'closed' ORDER BY day DESC";
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
        // The key that `big` made its town with: the first thing it drew.
        fs::write(&key, Secret::generate(&Entropy::seeded(7)).to_hex())?;
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
    Ok(site.db.write_now(move |tx| filled(tx, &preparing))?)
}

fn filled(tx: &mut Tx<'_>, site: &Shared) -> Result<Prepared, Problem> {
    let town = community::by_slug(tx, SLUG)?.ok_or(Problem::NotFound)?;
    let caller = Caller::operator(site.clone(), town.clone());
    let (circles, meetings, marks, people): (i64, i64, i64, i64) =
        tx.one(&COUNTS, values![town.id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    let size = format!("{circles} circles, {meetings} meetings, {marks} marks in registers, {people} people");
    let everything = person::create(tx, &caller, PersonKind::Named, Lang::Pl)?;
    for role in Role::ALL {
        person::grant(tx, &caller, everything, *role)?;
    }
    let token = session::begin(tx, &caller, everything, Method::Demo, "computer")?;
    let cookie = format!("{}={token}", site.cookies.name(&format!("session-{SLUG}")));
    let actor = Actor { person: everything, session: caller.new_id(), roles: Roles::of(Role::ALL) };
    let me = Caller { authority: Authority::Person(actor), ..caller.clone() };
    let found: Vec<(CircleId, String, String, String)> =
        tx.query(&CIRCLES, values![town.id], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    let (mut to_close, mut series) = (Vec::new(), None);
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
        // Every circle goes on meeting: half a year is written ahead.
        series = Some(meetings::plan_series(tx, &caller, &weekly(&caller, *circle, at))?);
    }
    let programme: String = tx.one(&PROGRAMME, values![town.id], |row| row.get(0))?;
    let (circle, slug, _, place) = found.last().cloned().ok_or(Problem::NotFound)?;
    let (member, person): (MembershipId, String) = tx
        .first(&A_MEMBER, values![town.id, circle], |row| Ok((row.get(0)?, row.get(1)?)))?
        .ok_or(Problem::NotFound)?;
    let closed: String =
        tx.first(&A_CLOSED, values![town.id, circle], |row| row.get(0))?.ok_or(Problem::NotFound)?;
    let joining = Joining {
        id: caller.new_id(),
        pseudonym: "Wszędobylska".to_owned(),
        rules_version: None,
        not_a_name: true,
    };
    circles::join(tx, &me, circle, &joining)?;
    let referral = referred(tx, &me, member)?;
    let feed = calendars::create(tx, &me, caller.new_id(), feed::Subject::Circle(circle))?;
    let link = people::link_for(tx, &caller, everything)?;
    let link = link.rsplit('/').next().unwrap_or_default().to_owned();
    let names = BTreeMap::from([
        ("programme", programme),
        ("circle", slug),
        ("place", place),
        ("member", member.to_string()),
        ("meeting", to_close.first().cloned().unwrap_or_default()),
        ("closed", closed),
        ("series", series.map(|series| series.to_string()).unwrap_or_default()),
        ("person", person),
        ("referral", referral),
        ("field", "main_aim".to_owned()),
        ("purpose", "therapy_group".to_owned()),
        ("table", "people".to_owned()),
        ("format", "xlsx".to_owned()),
        ("role", "facilitator".to_owned()),
        ("year", "2025".to_owned()),
        ("month", "2025-11".to_owned()),
        ("feed", feed),
        ("link", link),
    ]);
    Ok(Prepared { size, cookie, names, to_close })
}

fn weekly(caller: &Caller, circle: CircleId, at: usize) -> SeriesDraft {
    let first = caller.today().plus_days(at as i64 % 7);
    SeriesDraft {
        id: caller.new_id(),
        circle,
        kind: Kind::Group,
        format: Format::InPerson,
        pattern: Pattern::Weekly { interval: 1, weekdays: vec![first.0.weekday()] },
        ends: Ends::Never,
        first,
        time: jiff::civil::time(8 + (at % 12) as i8, 0, 0, 0),
        minutes: 120,
        place: None,
    }
}

/// A referral with its consent.
fn referred(tx: &mut Tx<'_>, me: &Caller, membership: MembershipId) -> Result<String, Problem> {
    consents::ensure_wordings(tx, me)?;
    let consent = NewConsent {
        id: me.new_id(),
        membership,
        purpose: Receiver::TherapyGroup,
        version: 1,
        lang: Lang::Pl,
        channel: Channel::Paper,
        given_on: me.today(),
        expires_on: None,
    };
    consents::record(tx, me, &consent)?;
    let new = NewReferral {
        id: me.new_id(),
        membership,
        target: Receiver::TherapyGroup,
        receiver: "Poradnia".to_owned(),
        note: "Prosi o grupę w pobliżu.".to_owned(),
        meeting: None,
    };
    referral::actions::open(tx, me, &new)?;
    Ok(new.id.to_string())
}
