//! A person's record: created, given roles, read, erased.

use std::collections::HashMap;

use base::{Instant, Problem};
use seal::DataKey;
use store::{Error, Row, Tx, sixteen, statement, values};
use texts::Lang;

pub use crate::erase::erase;
use crate::{Caller, PersonId, PersonKind, Role, Roles, access};

statement! {
    INSERT = "INSERT INTO person (community_id, id, kind, lang, created_at) VALUES ($1, $2, $3, $4, $5) \
        ON CONFLICT (community_id, id) DO NOTHING";
    BASICS = "SELECT kind, lang, created_at FROM person WHERE community_id = $1 AND id = $2 AND erased_at IS NULL";
    BASICS_OF = concat!("SELECT kind, lang, created_at, id FROM person WHERE community_id = $1 AND id IN (", sixteen!(), ") \
        AND erased_at IS NULL");
    SET_KIND = "UPDATE person SET kind = $3 WHERE community_id = $1 AND id = $2";
    SET_LANG = "UPDATE person SET lang = $3 WHERE community_id = $1 AND id = $2";
    // Changes nothing: whoever holds this row is the only one to take an admin away.
    LOCK = "UPDATE access_head SET seq = seq WHERE community_id = $1";
    OTHER_ADMINS = "SELECT 1 FROM role r JOIN person p ON p.community_id = r.community_id AND p.id = r.person_id \
        WHERE r.community_id = $1 AND r.person_id <> $2 AND r.role = 'admin' AND r.revoked_at IS NULL \
        AND p.erased_at IS NULL";
    STAMP = "SELECT name, email, phone, notes FROM person WHERE community_id = $1 AND id = $2 AND erased_at IS NULL";
    INSERT_KEY = "INSERT INTO keys.person_key (community_id, person_id, version, wrapped) VALUES ($1, $2, 1, $3)";
    SET_FIELDS = "UPDATE person SET name = $3, email = $4, phone = $5, notes = $6, email_lookup = $7 \
        WHERE community_id = $1 AND id = $2 AND erased_at IS NULL";
    BY_EMAIL = "SELECT id FROM person WHERE community_id = $1 AND email_lookup = $2 AND erased_at IS NULL";
    SEALED = "SELECT kind, lang, name, email, phone, notes, created_at FROM person \
        WHERE community_id = $1 AND id = $2 AND erased_at IS NULL";
    GRANT = "INSERT INTO role (community_id, id, person_id, role, granted_at, granted_by) \
        SELECT $1, $2, $3, $4, $5, $6 WHERE NOT EXISTS (SELECT 1 FROM role WHERE community_id = $1 \
        AND person_id = $3 AND role = $4 AND revoked_at IS NULL)";
    REVOKE = "UPDATE role SET revoked_at = $4, revoked_by = $5 WHERE community_id = $1 AND person_id = $2 \
        AND role = $3 AND revoked_at IS NULL";
    HELD = "SELECT role FROM role WHERE community_id = $1 AND person_id = $2 AND revoked_at IS NULL";
    HELD_BY = concat!("SELECT person_id, role FROM role WHERE community_id = $1 AND person_id IN (", sixteen!(), ") \
        AND revoked_at IS NULL");
    WITH_ROLE = "SELECT r.person_id FROM role r JOIN person p ON p.community_id = r.community_id \
        AND p.id = r.person_id WHERE r.community_id = $1 AND r.role = $2 AND r.revoked_at IS NULL \
        AND p.erased_at IS NULL ORDER BY r.granted_at, r.id";
}

/// What is known of somebody; all of it may be empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Details {
    pub name: String,
    pub email: String,
    pub phone: String,
    pub notes: String,
}

/// A record with its fields opened.
pub struct Profile {
    pub id: PersonId,
    pub kind: PersonKind,
    pub lang: Lang,
    pub details: Details,
    pub created_at: Instant,
}

/// What may be known of a record without opening it.
#[derive(Clone, Copy, Debug)]
pub struct Basics {
    pub kind: PersonKind,
    pub lang: Lang,
    pub created_at: Instant,
}

/// A new record with a key of its own and no role.
pub fn create(tx: &mut Tx<'_>, caller: &Caller, kind: PersonKind, lang: Lang) -> Result<PersonId, Problem> {
    let id = caller.new_id();
    create_as(tx, caller, id, kind, lang)?;
    Ok(id)
}

/// The same under an id that a form brought; false when it was there already, and then nothing changes.
pub fn create_as(
    tx: &mut Tx<'_>,
    caller: &Caller,
    id: PersonId,
    kind: PersonKind,
    lang: Lang,
) -> Result<bool, Problem> {
    let community = caller.community.id;
    if tx.execute(&INSERT, values![community, id, kind, lang.code(), caller.now])? == 0 {
        return Ok(false);
    }
    let key = DataKey::generate(&caller.site.entropy);
    let wrapped =
        key.wrap(&caller.site.secret, &community.to_string(), &id.to_string(), &caller.site.entropy);
    tx.execute(&INSERT_KEY, values![community, id, &wrapped])?;
    Ok(true)
}

fn read_basics(row: &Row<'_>) -> Result<Basics, Error> {
    let lang: String = row.get(1)?;
    let lang = Lang::from_code(&lang).unwrap_or_default();
    Ok(Basics { kind: row.get(0)?, lang, created_at: row.get(2)? })
}

pub fn basics(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Basics, Problem> {
    tx.first(&BASICS, values![caller.community.id, person], read_basics)?.ok_or(Problem::NotFound)
}

/// The same of several people; those who were erased are not among them.
pub fn basics_of(
    tx: &mut Tx<'_>,
    caller: &Caller,
    people: &[PersonId],
) -> Result<HashMap<PersonId, Basics>, Problem> {
    let rows =
        tx.query_of(&BASICS_OF, caller.community.id, people, |row| Ok((row.get(3)?, read_basics(row)?)))?;
    Ok(rows.into_iter().collect())
}

/// The language somebody is written to.
pub fn lang(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Lang, Problem> {
    Ok(basics(tx, caller, person)?.lang)
}

pub fn set_lang(tx: &mut Tx<'_>, caller: &Caller, person: PersonId, lang: Lang) -> Result<(), Problem> {
    tx.execute(&SET_LANG, values![caller.community.id, person, lang.code()])?;
    Ok(())
}

pub fn set_kind(tx: &mut Tx<'_>, caller: &Caller, person: PersonId, kind: PersonKind) -> Result<(), Problem> {
    tx.execute(&SET_KIND, values![caller.community.id, person, kind])?;
    Ok(())
}

/// Changes whenever the sealed fields are written, and tells nothing of what they say: a form carries it, so that a
/// form made from an older record is noticed.
pub fn stamp(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<String, Problem> {
    let sealed = tx.first(&STAMP, values![caller.community.id, person], |row| {
        let mut all = String::new();
        for column in 0..4 {
            all.push_str(&format!("{:?};", row.get::<Option<Vec<u8>>>(column)?));
        }
        Ok(all)
    })?;
    Ok(seal::token_hash(&sealed.ok_or(Problem::NotFound)?))
}

/// Seals what is known of somebody. Whether the caller may is the caller's action to decide.
pub fn set_details(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    details: &Details,
) -> Result<(), Problem> {
    let sealer = access::sealer(tx, caller, person)?;
    let row = person.to_string();
    let seal = |column: &str, text: &str| sealer.seal(caller, "person", &row, column, text.trim());
    let (name, email) = (seal("name", &details.name), seal("email", &details.email));
    let (phone, notes) = (seal("phone", &details.phone), seal("notes", &details.notes));
    let lookup = (!details.email.trim().is_empty()).then(|| email_lookup(caller, &details.email));
    let taken = match &lookup {
        Some(lookup) => by_lookup(tx, caller, lookup)?.is_some_and(|other| other != person),
        None => false,
    };
    if taken {
        return Err(Problem::field("email", base::Message::new("people-email-taken")));
    }
    tx.execute(
        &SET_FIELDS,
        values![
            caller.community.id,
            person,
            name.as_ref(),
            email.as_ref(),
            phone.as_ref(),
            notes.as_ref(),
            lookup
        ],
    )?;
    Ok(())
}

/// The keyed hash that an address is found by.
pub fn email_lookup(caller: &Caller, email: &str) -> String {
    let folded = email.trim().to_lowercase();
    caller.site.secret.lookup(&caller.community.id.to_string(), "email", &folded)
}

fn by_lookup(tx: &mut Tx<'_>, caller: &Caller, lookup: &str) -> Result<Option<PersonId>, Problem> {
    Ok(tx.first(&BY_EMAIL, values![caller.community.id, lookup], |row| row.get(0))?)
}

pub fn by_email(tx: &mut Tx<'_>, caller: &Caller, email: &str) -> Result<Option<PersonId>, Problem> {
    let lookup = email_lookup(caller, email);
    by_lookup(tx, caller, &lookup)
}

/// Opens a record with the access somebody has to it.
pub fn profile(tx: &mut Tx<'_>, caller: &Caller, access: &access::Access) -> Result<Profile, Problem> {
    type Sealed = Option<Vec<u8>>;
    let id = access.subject();
    let found = tx.first(&SEALED, values![caller.community.id, id], |row| {
        let fields: [Sealed; 4] = [row.get(2)?, row.get(3)?, row.get(4)?, row.get(5)?];
        Ok((row.get::<PersonKind>(0)?, row.get::<String>(1)?, fields, row.get(6)?))
    })?;
    let (kind, lang, [name, email, phone, notes], created_at) = found.ok_or(Problem::NotFound)?;
    let row = id.to_string();
    let open = |column: &str, sealed: Sealed| {
        access.open("person", &row, column, sealed.as_deref()).map(Option::unwrap_or_default)
    };
    let details = Details {
        name: open("name", name)?,
        email: open("email", email)?,
        phone: open("phone", phone)?,
        notes: open("notes", notes)?,
    };
    Ok(Profile { id, kind, lang: Lang::from_code(&lang).unwrap_or_default(), details, created_at })
}

/// Gives a role; giving it twice changes nothing.
pub fn grant(tx: &mut Tx<'_>, caller: &Caller, person: PersonId, role: Role) -> Result<(), Problem> {
    let id: base::Id<Role> = caller.new_id();
    tx.execute(&GRANT, values![caller.community.id, id, person, role, caller.now, caller.by()])?;
    Ok(())
}

pub fn revoke(tx: &mut Tx<'_>, caller: &Caller, person: PersonId, role: Role) -> Result<(), Problem> {
    tx.execute(&REVOKE, values![caller.community.id, person, role, caller.now, caller.by()])?;
    Ok(())
}

/// Refuses to leave a community without an admin. Two admins who remove each other wait for one another here.
pub fn another_admin(tx: &mut Tx<'_>, caller: &Caller, than: PersonId) -> Result<(), Problem> {
    tx.execute(&LOCK, values![caller.community.id])?;
    match tx.first(&OTHER_ADMINS, values![caller.community.id, than], |_| Ok(()))? {
        Some(()) => Ok(()),
        None => Err(Problem::refused("people-last-admin")),
    }
}

pub fn roles(tx: &mut Tx<'_>, caller: &Caller, person: PersonId) -> Result<Roles, Problem> {
    let mut roles = Roles::NONE;
    for role in tx.query(&HELD, values![caller.community.id, person], |row| row.get::<Role>(0))? {
        roles.insert(role);
    }
    Ok(roles)
}

/// The roles of several people; who has none is not among them.
pub fn roles_of(
    tx: &mut Tx<'_>,
    caller: &Caller,
    people: &[PersonId],
) -> Result<HashMap<PersonId, Roles>, Problem> {
    let mut found: HashMap<PersonId, Roles> = HashMap::new();
    let rows: Vec<(PersonId, Role)> =
        tx.query_of(&HELD_BY, caller.community.id, people, |row| Ok((row.get(0)?, row.get(1)?)))?;
    for (person, role) in rows {
        found.entry(person).or_insert(Roles::NONE).insert(role);
    }
    Ok(found)
}

pub fn with_role(tx: &mut Tx<'_>, caller: &Caller, role: Role) -> Result<Vec<PersonId>, Problem> {
    Ok(tx.query(&WITH_ROLE, values![caller.community.id, role], |row| row.get(0))?)
}
