//! Our terms in the reader's words.

use texts::T;

use super::model::{Ours, Term};
use crate::model::TermId;

/// What one of our terms is called.
pub fn term(t: T, code: &str) -> String {
    t.get(&format!("directory-term-{code}"))
}

/// What it is and what it is good for, in a plain sentence; empty where the name says it all.
pub fn about(t: T, code: &str) -> String {
    let key = format!("directory-about-{code}");
    if t.has(&key) { t.get(&key) } else { String::new() }
}

/// What a taxonomy asks: "What help it is".
pub fn question(t: T, ours: Ours) -> String {
    t.get(&format!("directory-fact-{ours}"))
}

/// What any term is called: ours in the reader's language, another's as its file has it.
pub fn any(t: T, id: TermId, others: &[Term]) -> String {
    match Ours::find(id) {
        Some((_, code)) => term(t, code),
        None => others.iter().find(|term| term.id == id).map(|term| term.name.clone()).unwrap_or_default(),
    }
}
