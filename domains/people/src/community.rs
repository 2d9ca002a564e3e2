//! Communities: the towns and associations of one installation.

use std::sync::Arc;

use base::{Instant, Message, Problem};
use jiff::tz::TimeZone;
use store::{Error, Row, Tx, statement, values};
use texts::Lang;
use web::Shared;

use crate::{Community, CommunityId, crisis};

statement! {
    ALL = "SELECT id, slug, name, zone, lang FROM community ORDER BY name, id";
    BY_SLUG = "SELECT id, slug, name, zone, lang FROM community WHERE slug = $1";
    INSERT = "INSERT INTO community (id, slug, name, zone, lang, created_at) VALUES ($1, $2, $3, $4, $5, $6) \
        ON CONFLICT (slug) DO NOTHING";
    CHANGE = "UPDATE community SET name = $2, lang = $3 WHERE id = $1 AND name = $4 AND lang = $5";
    FIRST_LINK = "INSERT INTO access_head (community_id, seq, hash) VALUES ($1, 0, '')";
}

fn read(row: &Row<'_>) -> Result<Community, Error> {
    let zone: String = row.get(3)?;
    let lang: String = row.get(4)?;
    Ok(Community {
        id: row.get(0)?,
        slug: row.get(1)?,
        name: row.get(2)?,
        zone: TimeZone::get(&zone).map_err(|error| Error::Refused(error.to_string()))?,
        lang: Lang::from_code(&lang).unwrap_or_default(),
    })
}

pub fn all(tx: &mut Tx<'_>) -> Result<Vec<Arc<Community>>, Problem> {
    Ok(tx.query(&ALL, &[], |row| read(row).map(Arc::new))?)
}

pub fn by_slug(tx: &mut Tx<'_>, slug: &str) -> Result<Option<Arc<Community>>, Problem> {
    Ok(tx.first(&BY_SLUG, values![slug], |row| read(row).map(Arc::new))?)
}

/// Names that an address of ours already uses.
const TAKEN: &[&str] = &["assets", "language", "healthz", "favicon.svg", "design", "api", "static"];

/// Founds a community. The slug is the first part of all its addresses.
pub fn create(
    tx: &mut Tx<'_>,
    site: &Shared,
    slug: &str,
    name: &str,
    zone: &str,
    lang: Lang,
    now: Instant,
) -> Result<Arc<Community>, Problem> {
    let sound = (2..=40).contains(&slug.len())
        && slug.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
        && !TAKEN.contains(&slug);
    if !sound {
        return Err(Problem::field("slug", Message::new("people-slug-shape").text("given", slug)));
    }
    let time_zone = TimeZone::get(zone)
        .map_err(|_| Problem::field("zone", Message::new("people-zone-unknown").text("given", zone)))?;
    let id: CommunityId = site.entropy.id(now);
    if tx.execute(&INSERT, values![id, slug, name, zone, lang.code(), now])? == 0 {
        return Err(Problem::field("slug", Message::new("people-slug-taken").text("given", slug)));
    }
    tx.execute(&FIRST_LINK, values![id])?;
    let community = Community { id, slug: slug.to_owned(), name: name.to_owned(), zone: time_zone, lang };
    crisis::actions::bring_in_known(tx, site, &community, now)?;
    Ok(Arc::new(community))
}

/// Changes name and language of the caller's own community; false when they were changed since they were seen.
pub fn change(
    tx: &mut Tx<'_>,
    caller: &crate::Caller,
    name: &str,
    lang: Lang,
    (seen_name, seen_lang): (&str, &str),
) -> Result<bool, Problem> {
    let values = values![caller.community.id, name, lang.code(), seen_name, seen_lang];
    Ok(tx.execute(&CHANGE, values)? == 1)
}
