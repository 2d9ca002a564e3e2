use argon2::{Algorithm, Argon2, Params, Version};
use base::Entropy;

use crate::{hex, same};

/// How much work a guess costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strength {
    /// 64 MiB, three passes: about 160 ms on a small server.
    Full,
    /// For tests only: the same code, little memory.
    Quick,
}

impl Strength {
    const fn params(self) -> (u32, u32) {
        match self {
            Strength::Full => (64 * 1024, 3),
            Strength::Quick => (64, 1),
        }
    }
}

fn stretch(strength: (u32, u32), salt: &[u8], text: &str) -> [u8; 32] {
    let params =
        Params::new(strength.0, strength.1, 1, Some(32)).expect("the parameters are constants of ours");
    let mut out = [0; 32];
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password_into(text.as_bytes(), salt, &mut out)
        .expect("salt and output have lengths argon2 takes");
    out
}

/// `argon2id$memory$passes$salt$hash`.
pub fn hash(strength: Strength, text: &str, entropy: &Entropy) -> String {
    let salt: [u8; 16] = entropy.bytes();
    let params = strength.params();
    format!("argon2id${}${}${}${}", params.0, params.1, hex(&salt), hex(&stretch(params, &salt, text)))
}

pub fn verify(stored: &str, text: &str) -> bool {
    let parts: Vec<&str> = stored.split('$').collect();
    let [kind, memory, passes, salt, expected] = parts[..] else { return false };
    let (Ok(memory), Ok(passes)) = (memory.parse(), passes.parse()) else { return false };
    let Some(salt) = unhex(salt) else { return false };
    kind == "argon2id" && same(&hex(&stretch((memory, passes), &salt, text)), expected)
}

/// The same work for an account that does not exist, so that time tells nothing. Always says no.
pub fn verify_nobody(strength: Strength, text: &str) -> bool {
    let _ = stretch(strength.params(), &[0; 16], text);
    false
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    text.as_bytes()
        .chunks(2)
        .map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_right_text_verifies_and_nothing_else() {
        let stored = hash(Strength::Quick, "cicha woda", &Entropy::seeded(4));
        assert!(verify(&stored, "cicha woda"));
        assert!(!verify(&stored, "cicha Woda"));
        for broken in ["", "argon2id$64$1$zz$00", "bcrypt$64$1$00$00"] {
            assert!(!verify(broken, "cicha woda"));
        }
        assert!(!verify_nobody(Strength::Quick, "cicha woda"));
    }
}
