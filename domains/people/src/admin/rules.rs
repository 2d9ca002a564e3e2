use base::Problem;

use crate::{Role, Roles};

/// Whether somebody with these roles may give or take this one.
pub fn may_change(actor: Roles, role: Role) -> Result<(), Problem> {
    let may = match role {
        Role::Admin => actor.has(Role::Admin),
        _ => actor.any(Roles::MANAGE),
    };
    if may { Ok(()) } else { Err(Problem::refused("people-only-admin")) }
}

/// Whether somebody with these roles may erase somebody with those, on their request.
pub fn may_erase(actor: Roles, subject: Roles) -> Result<(), Problem> {
    let may = actor.has(Role::Admin) || (actor.any(Roles::MANAGE) && !subject.has(Role::Admin));
    if may { Ok(()) } else { Err(Problem::refused("people-only-admin")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_an_admin_makes_unmakes_or_erases_an_admin() {
        for role in Role::ALL {
            assert!(may_change(Roles::ADMIN, *role).is_ok());
            assert!(may_change(Roles::of(&[Role::Facilitator, Role::Auditor]), *role).is_err());
            let coordinator = Roles::of(&[Role::Coordinator]);
            assert_eq!(may_change(coordinator, *role).is_ok(), *role != Role::Admin);
            assert_eq!(may_erase(coordinator, Roles::of(&[*role])).is_ok(), *role != Role::Admin);
            assert!(may_erase(Roles::of(&[Role::Supervisor]), Roles::of(&[*role])).is_err());
        }
        assert!(may_erase(Roles::ADMIN, Roles::ADMIN).is_ok());
    }
}
