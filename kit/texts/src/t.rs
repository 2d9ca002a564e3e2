//! `T`: a language with all its messages.

use std::fmt;

use fluent_bundle::FluentArgs;

use crate::area::split_key;
use crate::{Arg, Lang, Texts};

/// A reader's language. Messages are here; dates, numbers, money and lists are in `format.rs`.
#[derive(Clone, Copy)]
pub struct T {
    lang: Lang,
    texts: &'static Texts,
}

impl T {
    pub(crate) fn new(lang: Lang, texts: &'static Texts) -> T {
        T { lang, texts }
    }

    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// The same messages in another language (a mail to somebody else).
    pub fn other(&self, lang: Lang) -> T {
        T { lang, ..*self }
    }

    pub fn has(&self, key: &str) -> bool {
        self.texts.has(self.lang, key)
    }

    pub fn get(&self, key: &str) -> String {
        self.message(key, None)
    }

    pub fn with(&self, key: &str, args: &[(&str, Arg)]) -> String {
        let args: FluentArgs = args.iter().map(|(name, arg)| (*name, arg.as_fluent())).collect();
        self.message(key, Some(&args))
    }

    pub fn one(&self, key: &str, name: &str, value: impl Into<Arg>) -> String {
        self.with(key, &[(name, value.into())])
    }

    pub fn two(
        &self,
        key: &str,
        name: &str,
        value: impl Into<Arg>,
        name2: &str,
        value2: impl Into<Arg>,
    ) -> String {
        self.with(key, &[(name, value.into()), (name2, value2.into())])
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "flat pairs read well in a template, slices cannot be written there"
    )]
    pub fn three(
        &self,
        key: &str,
        name: &str,
        value: impl Into<Arg>,
        name2: &str,
        value2: impl Into<Arg>,
        name3: &str,
        value3: impl Into<Arg>,
    ) -> String {
        self.with(key, &[(name, value.into()), (name2, value2.into()), (name3, value3.into())])
    }

    fn message(&self, key: &str, args: Option<&FluentArgs>) -> String {
        let (id, attribute) = split_key(key);
        let bundle = self.texts.bundle(self.lang);
        let Some(pattern) = bundle.get_message(id).and_then(|message| match attribute {
            Some(name) => message.get_attribute(name).map(|attribute| attribute.value()),
            None => message.value(),
        }) else {
            return format!("⟦{key}⟧");
        };
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, args, &mut errors).into_owned();
        // A reader keeps the sentence; a test sees that a variable was missing.
        if errors.is_empty() { text } else { format!("⟦{key}: {text}⟧") }
    }
}

impl fmt::Debug for T {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "T({})", self.lang)
    }
}
