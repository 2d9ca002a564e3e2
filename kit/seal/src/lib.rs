//! Sealing: how personal fields, passwords and receipt phrases are kept.
//!
//! * The operator's [`Secret`] (32 bytes, in a file outside the database and its backups) gives, by HMAC-SHA-256
//!   with a label, one key per use and community: wrapping, look-ups, forms.
//! * Every person has a [`DataKey`]. It is stored only wrapped. Destroying the wrapped key is erasure.
//! * A field is sealed with XChaCha20-Poly1305 (RFC 8439 with the extended nonce of draft-irtf-cfrg-xchacha).
//!   The place it belongs to ([`Place`]) is bound in as associated data: a ciphertext moved to another row,
//!   column or person does not open.
//! * Passwords and receipt phrases are checked with argon2id, 64 MiB and three passes (RFC 9106).

mod phrase;
mod slow;

use base::Entropy;
use chacha20poly1305::{
    Key, KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};
use thiserror::Error;
use zeroize::{Zeroize, ZeroizeOnDrop};

pub use phrase::{PHRASE_WORDS, new_phrase, normal_phrase};
pub use slow::{Strength, hash, verify, verify_nobody};

#[derive(Debug, Error, PartialEq)]
pub enum SealError {
    #[error("this does not open: another key, another place, or changed bytes")]
    DoesNotOpen,
    #[error("the secret must be 64 hexadecimal digits")]
    BadSecret,
}

/// What the operator keeps outside the database.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct Secret([u8; 32]);

impl Secret {
    pub fn generate(entropy: &Entropy) -> Self {
        Secret(entropy.bytes())
    }

    pub fn from_hex(text: &str) -> Result<Self, SealError> {
        let text = text.trim();
        if text.len() != 64 || !text.is_ascii() {
            return Err(SealError::BadSecret);
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks(2)) {
            let pair = std::str::from_utf8(pair).map_err(|_| SealError::BadSecret)?;
            *byte = u8::from_str_radix(pair, 16).map_err(|_| SealError::BadSecret)?;
        }
        Ok(Secret(bytes))
    }

    pub fn to_hex(&self) -> String {
        hex(&self.0)
    }

    fn derive(&self, label: &str, context: &str) -> [u8; 32] {
        mac(&self.0, &[b"ostoja", label.as_bytes(), context.as_bytes()])
    }

    /// A keyed hash that finds a row by something secret (an address, a phrase) without storing it.
    pub fn lookup(&self, community: &str, what: &str, text: &str) -> String {
        hex(&mac(&self.derive("lookup", community), &[what.as_bytes(), text.as_bytes()]))
    }

    /// A keyed hash for forms: ties a token to the visitor it was made for.
    pub fn form_token(&self, visitor: &str) -> String {
        hex(&mac(&self.derive("form", ""), &[visitor.as_bytes()])[..16])
    }
}

impl Secret {
    /// A note to ourselves that travels through somebody's browser: only this program reads it, and only for the same
    /// use. In hexadecimal digits, for addresses.
    pub fn seal_note(&self, what: &str, text: &str, entropy: &Entropy) -> String {
        let mut key = self.derive("note", what);
        let sealed = seal(&key, &note_place(what), text.as_bytes(), entropy);
        key.zeroize();
        hex(&sealed)
    }

    pub fn open_note(&self, what: &str, note: &str) -> Result<String, SealError> {
        let digits = note.as_bytes();
        if digits.len() % 2 != 0 || digits.len() > 64 * 1024 {
            return Err(SealError::DoesNotOpen);
        }
        let bytes = digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok());
        let bytes: Vec<u8> = bytes.collect::<Option<_>>().ok_or(SealError::DoesNotOpen)?;
        let mut key = self.derive("note", what);
        let opened = open(&key, &note_place(what), &bytes);
        key.zeroize();
        String::from_utf8(opened?).map_err(|_| SealError::DoesNotOpen)
    }
}

fn note_place(what: &str) -> Place<'_> {
    Place { community: "", subject: "", table: "note", row: "", column: what }
}

/// Plain SHA-256 in hexadecimal: for long random tokens, which need no slow hash.
pub fn token_hash(token: &str) -> String {
    hex(&Sha256::digest(token.as_bytes()))
}

/// Compares without stopping at the first difference.
pub fn same(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).fold(0, |difference, (x, y)| difference | (x ^ y)) == 0
}

/// Where a sealed field belongs. All of it is bound to the ciphertext.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    pub community: &'a str,
    pub subject: &'a str,
    pub table: &'a str,
    pub row: &'a str,
    pub column: &'a str,
}

impl Place<'_> {
    fn bytes(&self, version: u32) -> Vec<u8> {
        let mut bytes = version.to_be_bytes().to_vec();
        for part in [self.community, self.subject, self.table, self.row, self.column] {
            bytes.extend((part.len() as u64).to_be_bytes());
            bytes.extend(part.as_bytes());
        }
        bytes
    }
}

/// The version of the sealed format, bound into every field.
const VERSION: u32 = 1;
const NONCE: usize = 24;

/// The key of one person.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct DataKey([u8; 32]);

impl DataKey {
    pub fn generate(entropy: &Entropy) -> Self {
        DataKey(entropy.bytes())
    }

    pub fn wrap(&self, secret: &Secret, community: &str, person: &str, entropy: &Entropy) -> Vec<u8> {
        let mut wrapping = secret.derive("wrap", community);
        let sealed = seal(&wrapping, &key_place(community, person), &self.0, entropy);
        wrapping.zeroize();
        sealed
    }

    pub fn unwrap(secret: &Secret, community: &str, person: &str, wrapped: &[u8]) -> Result<Self, SealError> {
        let mut wrapping = secret.derive("wrap", community);
        let opened = open(&wrapping, &key_place(community, person), wrapped);
        wrapping.zeroize();
        let mut opened = opened?;
        let key = opened.as_slice().try_into().map(DataKey).map_err(|_| SealError::DoesNotOpen);
        opened.zeroize();
        key
    }

    pub fn seal(&self, place: &Place<'_>, text: &str, entropy: &Entropy) -> Vec<u8> {
        self.seal_bytes(place, text.as_bytes(), entropy)
    }

    /// The same for what is not text: a file that waits.
    pub fn seal_bytes(&self, place: &Place<'_>, bytes: &[u8], entropy: &Entropy) -> Vec<u8> {
        seal(&self.0, place, bytes, entropy)
    }

    pub fn open_bytes(&self, place: &Place<'_>, sealed: &[u8]) -> Result<Vec<u8>, SealError> {
        open(&self.0, place, sealed)
    }

    pub fn open(&self, place: &Place<'_>, sealed: &[u8]) -> Result<String, SealError> {
        String::from_utf8(open(&self.0, place, sealed)?).map_err(|_| SealError::DoesNotOpen)
    }
}

fn key_place<'a>(community: &'a str, person: &'a str) -> Place<'a> {
    Place { community, subject: person, table: "person_key", row: person, column: "wrapped" }
}

fn seal(key: &[u8; 32], place: &Place<'_>, plain: &[u8], entropy: &Entropy) -> Vec<u8> {
    let nonce: [u8; NONCE] = entropy.bytes();
    let cipher = XChaCha20Poly1305::new(&Key::from(*key));
    let aad = place.bytes(VERSION);
    let sealed = cipher
        .encrypt(&XNonce::from(nonce), Payload { msg: plain, aad: &aad })
        .expect("a field is far below the cipher's limit of 256 GiB");
    [&nonce[..], &sealed].concat()
}

fn open(key: &[u8; 32], place: &Place<'_>, sealed: &[u8]) -> Result<Vec<u8>, SealError> {
    let (nonce, sealed) = sealed.split_at_checked(NONCE).ok_or(SealError::DoesNotOpen)?;
    let nonce: [u8; NONCE] = nonce.try_into().map_err(|_| SealError::DoesNotOpen)?;
    let cipher = XChaCha20Poly1305::new(&Key::from(*key));
    let aad = place.bytes(VERSION);
    cipher
        .decrypt(&XNonce::from(nonce), Payload { msg: sealed, aad: &aad })
        .map_err(|_| SealError::DoesNotOpen)
}

fn mac(key: &[u8], parts: &[&[u8]]) -> [u8; 32] {
    let mut mac =
        <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(key).expect("HMAC takes a key of any length");
    for part in parts {
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part);
    }
    mac.finalize().into_bytes().into()
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place<'a>(subject: &'a str, column: &'a str) -> Place<'a> {
        Place { community: "c", subject, table: "person", row: subject, column }
    }

    #[test]
    fn a_field_opens_only_in_its_own_place_with_its_own_key() {
        let entropy = Entropy::seeded(1);
        let key = DataKey::generate(&entropy);
        let sealed = key.seal(&place("p", "name"), "Jarzębina", &entropy);
        assert_eq!(key.open(&place("p", "name"), &sealed).unwrap(), "Jarzębina");
        assert_eq!(key.open(&place("p", "email"), &sealed), Err(SealError::DoesNotOpen));
        assert_eq!(key.open(&place("q", "name"), &sealed), Err(SealError::DoesNotOpen));
        assert_eq!(
            DataKey::generate(&entropy).open(&place("p", "name"), &sealed),
            Err(SealError::DoesNotOpen)
        );
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(key.open(&place("p", "name"), &changed).is_err(), "byte {at}");
        }
        assert!(key.open(&place("p", "name"), &sealed[..10]).is_err());
    }

    #[test]
    fn a_wrapped_key_belongs_to_one_secret_community_and_person() {
        let entropy = Entropy::seeded(2);
        let secret = Secret::generate(&entropy);
        let key = DataKey::generate(&entropy);
        let wrapped = key.wrap(&secret, "c", "p", &entropy);
        assert_eq!(DataKey::unwrap(&secret, "c", "p", &wrapped).unwrap().0, key.0);
        assert!(DataKey::unwrap(&secret, "d", "p", &wrapped).is_err());
        assert!(DataKey::unwrap(&secret, "c", "q", &wrapped).is_err());
        assert!(DataKey::unwrap(&Secret::generate(&entropy), "c", "p", &wrapped).is_err());
    }

    #[test]
    fn a_secret_survives_its_file_and_lookups_differ_by_community_and_use() {
        let secret = Secret::generate(&Entropy::seeded(3));
        let again = Secret::from_hex(&format!("{}\n", secret.to_hex())).unwrap();
        assert_eq!(again.lookup("c", "email", "a@b"), secret.lookup("c", "email", "a@b"));
        assert_ne!(secret.lookup("c", "email", "a@b"), secret.lookup("d", "email", "a@b"));
        assert_ne!(secret.lookup("c", "email", "a@b"), secret.lookup("c", "phrase", "a@b"));
        assert!(Secret::from_hex("zz").is_err());
    }

    #[test]
    fn a_note_opens_for_its_use_only() {
        let entropy = Entropy::seeded(4);
        let secret = Secret::generate(&entropy);
        let note = secret.seal_note("find", "nie śpię", &entropy);
        assert_eq!(secret.open_note("find", &note).unwrap(), "nie śpię");
        assert!(secret.open_note("other", &note).is_err());
        assert!(Secret::generate(&entropy).open_note("find", &note).is_err());
        for odd in ["", "0", "zz", "ż", &note[..note.len() - 2], "+1+1"] {
            assert!(secret.open_note("find", odd).is_err(), "{odd}");
        }
    }

    #[test]
    fn same_compares_whole_texts() {
        assert!(same("abc", "abc"));
        assert!(!same("abc", "abd") && !same("abc", "ab"));
    }
}
