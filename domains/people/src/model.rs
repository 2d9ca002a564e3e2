use base::Id;
use jiff::tz::TimeZone;
use texts::{Lang, T, key};

pub struct Person;
pub type PersonId = Id<Person>;
pub type CommunityId = Id<Community>;
pub struct Session;
pub type SessionId = Id<Session>;

/// A town or association that runs Ostoja. Communities of one installation never see each other.
#[derive(Clone, Debug)]
pub struct Community {
    pub id: CommunityId,
    pub slug: String,
    pub name: String,
    pub zone: TimeZone,
    pub lang: Lang,
}

store::words! {
    /// What somebody may do in a community.
    pub enum Role {
        Admin = "admin",
        Coordinator = "coordinator",
        Supervisor = "supervisor",
        Facilitator = "facilitator",
        PeerSupporter = "peer_supporter",
        Practitioner = "practitioner",
        Evaluator = "evaluator",
        Member = "member",
        Funder = "funder",
        Auditor = "auditor",
    }
}

store::words! {
    /// How a person is known: by name, by nothing but a receipt phrase, or only in the office's records.
    pub enum PersonKind {
        Named = "named",
        Anonymous = "anonymous",
        Office = "office",
    }
}

store::words! {
    /// How somebody signed in.
    pub enum Method {
        Password = "password",
        Passkey = "passkey",
        Link = "link",
        Receipt = "receipt",
        Demo = "demo",
    }
}

/// A set of roles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roles(u16);

impl Roles {
    pub const NONE: Roles = Roles(0);
    /// Sets up the community.
    pub const ADMIN: Roles = Roles::of(&[Role::Admin]);
    /// Runs programmes.
    pub const MANAGE: Roles = Roles::of(&[Role::Admin, Role::Coordinator]);
    /// Runs meetings. A facilitator only those of their own circles.
    pub const RUN: Roles = Roles::of(&[Role::Admin, Role::Coordinator, Role::Supervisor, Role::Facilitator]);
    /// Sees counts and the records behind them.
    pub const COUNT: Roles =
        Roles::of(&[Role::Admin, Role::Coordinator, Role::Supervisor, Role::Evaluator, Role::Auditor]);
    /// Sees counts, perhaps without the records.
    pub const FIGURES: Roles = Roles::of(&[
        Role::Admin,
        Role::Coordinator,
        Role::Supervisor,
        Role::Facilitator,
        Role::Evaluator,
        Role::Auditor,
        Role::Funder,
    ]);
    /// Has a desk in the workspace.
    pub const STAFF: Roles = Roles::FIGURES;

    pub const fn of(roles: &[Role]) -> Roles {
        let mut bits = 0;
        let mut at = 0;
        while at < roles.len() {
            bits |= 1 << roles[at] as u16;
            at += 1;
        }
        Roles(bits)
    }
    pub fn insert(&mut self, role: Role) {
        self.0 |= 1 << role as u16;
    }
    pub const fn has(self, role: Role) -> bool {
        self.0 & (1 << role as u16) != 0
    }
    /// Whether the two sets share a role.
    pub const fn any(self, of: Roles) -> bool {
        self.0 & of.0 != 0
    }
    pub fn iter(self) -> impl Iterator<Item = Role> {
        Role::ALL.iter().copied().filter(move |role| self.has(*role))
    }
}

/// Somebody who is signed in.
#[derive(Clone, Copy, Debug)]
pub struct Actor {
    pub person: PersonId,
    pub session: SessionId,
    pub roles: Roles,
}

impl Role {
    /// The role in the reader's language.
    pub fn label(self, t: T) -> String {
        t.get(match self {
            Role::Admin => key!("people-role-admin"),
            Role::Coordinator => key!("people-role-coordinator"),
            Role::Supervisor => key!("people-role-supervisor"),
            Role::Facilitator => key!("people-role-facilitator"),
            Role::PeerSupporter => key!("people-role-peer-supporter"),
            Role::Practitioner => key!("people-role-practitioner"),
            Role::Evaluator => key!("people-role-evaluator"),
            Role::Member => key!("people-role-member"),
            Role::Funder => key!("people-role-funder"),
            Role::Auditor => key!("people-role-auditor"),
        })
    }
}

impl PersonKind {
    pub fn label(self, t: T) -> String {
        t.get(match self {
            PersonKind::Named => key!("people-kind-named"),
            PersonKind::Anonymous => key!("people-kind-anonymous"),
            PersonKind::Office => key!("people-kind-office"),
        })
    }
}

impl Method {
    pub fn label(self, t: T) -> String {
        t.get(match self {
            Method::Password => key!("account-method-password"),
            Method::Passkey => key!("account-method-passkey"),
            Method::Link => key!("account-method-link"),
            Method::Receipt => key!("account-method-receipt"),
            Method::Demo => key!("account-method-demo"),
        })
    }
}
