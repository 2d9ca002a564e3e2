use base::Problem;

/// The ways somebody can come back to their account.
#[derive(Clone, Copy, Debug, Default)]
pub struct Ways {
    /// Opens both the password and the link.
    pub mail: bool,
    pub phrase: bool,
    pub passkeys: usize,
}

/// Refuses a change that would lock somebody out of their own account.
pub fn leaves_a_way(ways: Ways) -> Result<(), Problem> {
    if ways.mail || ways.phrase || ways.passkeys > 0 {
        Ok(())
    } else {
        Err(Problem::refused("account-last-way"))
    }
}

/// Whether the word that confirms an erasure was typed; case and blanks around it do not matter.
pub fn confirms(typed: &str, word: &str) -> bool {
    typed.trim().to_lowercase() == word.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_way_back_stays_open() {
        assert!(leaves_a_way(Ways::default()).is_err());
        assert!(leaves_a_way(Ways { mail: true, ..Ways::default() }).is_ok());
        assert!(leaves_a_way(Ways { phrase: true, ..Ways::default() }).is_ok());
        assert!(leaves_a_way(Ways { passkeys: 1, ..Ways::default() }).is_ok());
    }

    #[test]
    fn a_word_confirms_however_it_is_written() {
        assert!(confirms(" USUŃ ", "usuń") && confirms("Стереть", "стереть"));
        assert!(!confirms("", "usuń") && !confirms("usun to", "usuń"));
    }
}
