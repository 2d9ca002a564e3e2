//! What a message is made of, apart from its words: keys, variables, selectors, references.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::VariantKey;
use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant,
};
use fluent_syntax::parser;

use crate::area::line_at;
use crate::{Area, Lang};

/// One message, term (`-key`) or attribute (`key.attribute`).
#[derive(Debug, Default)]
pub(super) struct Message {
    pub key: String,
    pub line: usize,
    /// All literal text, of every variant.
    pub text: String,
    pub variables: BTreeSet<String>,
    pub selects: Vec<Select>,
    /// Messages and terms it includes.
    pub references: BTreeSet<String>,
}

/// A choice by a number.
#[derive(Debug)]
pub(super) struct Select {
    pub on: String,
    pub ordinal: bool,
    pub keys: Vec<String>,
}

pub(super) struct AreaShape {
    pub name: &'static str,
    languages: [Vec<Message>; 5],
}

impl Message {
    pub fn place(&self, area: &str, lang: Lang) -> String {
        format!("{area}.{lang}.ftl, line {}: {}", self.line, self.key)
    }
}

impl AreaShape {
    pub fn read(area: &Area) -> AreaShape {
        AreaShape { name: area.name, languages: Lang::ALL.map(|lang| messages(area.source(lang))) }
    }

    pub fn messages(&self, lang: Lang) -> &[Message] {
        &self.languages[lang as usize]
    }

    /// The same keys, and in each key the same variables, in all five languages.
    pub fn compare(&self) -> Vec<String> {
        let mut by_key: BTreeMap<&str, [Option<&Message>; 5]> = BTreeMap::new();
        for lang in Lang::ALL {
            for message in self.messages(lang) {
                by_key.entry(&message.key).or_default()[lang as usize] = Some(message);
            }
        }
        let mut found = Vec::new();
        for (key, in_languages) in by_key {
            // A term is its language's own affair: one may need it, another not.
            if key.starts_with('-') {
                continue;
            }
            let missing: Vec<&str> =
                Lang::ALL.iter().filter(|l| in_languages[**l as usize].is_none()).map(|l| l.code()).collect();
            if !missing.is_empty() {
                found.push(format!("{}: {key} is missing in {}", self.name, missing.join(", ")));
            }
            let every: BTreeSet<&String> =
                in_languages.iter().flatten().flat_map(|message| &message.variables).collect();
            for lang in Lang::ALL {
                let Some(message) = in_languages[lang as usize] else { continue };
                for name in every.iter().filter(|name| !message.variables.contains(**name)) {
                    found.push(format!(
                        "{} does not use ${name}, other languages do",
                        message.place(self.name, lang)
                    ));
                }
            }
        }
        found
    }
}

/// `{ key }` and `{ -term }` that no area has in that language.
pub(super) fn unknown_references(areas: &[AreaShape]) -> Vec<String> {
    let mut found = Vec::new();
    for lang in Lang::ALL {
        let known: BTreeSet<&str> =
            areas.iter().flat_map(|area| area.messages(lang)).map(|message| message.key.as_str()).collect();
        for area in areas {
            for message in area.messages(lang) {
                for reference in message.references.iter().filter(|key| !known.contains(key.as_str())) {
                    found.push(format!(
                        "{} includes {reference}, which does not exist",
                        message.place(area.name, lang)
                    ));
                }
            }
        }
    }
    found
}

/// Junk is left out: loading has named it already.
fn messages(source: &'static str) -> Vec<Message> {
    let resource = parser::parse(source).unwrap_or_else(|(resource, _)| resource);
    let line =
        |name: &str| line_at(source, (name.as_ptr() as usize).saturating_sub(source.as_ptr() as usize));
    let mut messages = Vec::new();
    for entry in &resource.body {
        let (id, prefix, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name, "", message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (term.id.name, "-", Some(&term.value), &term.attributes),
            _ => continue,
        };
        if let Some(pattern) = value {
            messages.push(Message::read(format!("{prefix}{id}"), line(id), pattern));
        }
        for attribute in attributes {
            let name = attribute.id.name;
            messages.push(Message::read(format!("{prefix}{id}.{name}"), line(name), &attribute.value));
        }
    }
    messages
}

impl Message {
    fn read(key: String, line: usize, pattern: &Pattern<&str>) -> Message {
        let mut message = Message { key, line, ..Message::default() };
        message.pattern(pattern);
        message
    }

    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text.push_str(value),
                PatternElement::Placeable { expression } => {
                    // A placeable keeps the words on its two sides apart.
                    self.text.push('\u{fffc}');
                    self.expression(expression);
                }
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                self.selects.extend(numeric(selector, variants));
                for variant in variants {
                    self.text.push('\n');
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } => self.text.push_str(value),
            InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            InlineExpression::FunctionReference { arguments, .. } => self.arguments(arguments),
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|a| format!(".{}", a.name)).unwrap_or_default();
                self.references.insert(format!("{}{attribute}", id.name));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let attribute = attribute.as_ref().map(|a| format!(".{}", a.name)).unwrap_or_default();
                self.references.insert(format!("-{}{attribute}", id.name));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>) {
        for argument in &arguments.positional {
            self.inline(argument);
        }
        for argument in &arguments.named {
            self.inline(&argument.value);
        }
    }
}

/// Is the choice made by a number? By `NUMBER(…)`, or by a variable with a plural category or a digit among
/// its variants.
fn numeric(selector: &InlineExpression<&str>, variants: &[Variant<&str>]) -> Option<Select> {
    let keys: Vec<String> = variants
        .iter()
        .map(|variant| match variant.key {
            VariantKey::Identifier { name } => name.to_owned(),
            VariantKey::NumberLiteral { value } => value.to_owned(),
        })
        .collect();
    match selector {
        InlineExpression::FunctionReference { id, arguments } if id.name == "NUMBER" => {
            let on = arguments.positional.first().map(|argument| match argument {
                InlineExpression::VariableReference { id } => id.name.to_owned(),
                _ => "…".to_owned(),
            });
            let ordinal = arguments.named.iter().any(|argument| {
                argument.name.name == "type"
                    && matches!(argument.value, InlineExpression::StringLiteral { value: "ordinal" })
            });
            Some(Select { on: on.unwrap_or_default(), ordinal, keys })
        }
        InlineExpression::VariableReference { id } => {
            let counts = |key: &String| {
                matches!(key.as_str(), "zero" | "one" | "two" | "few" | "many") || key.parse::<f64>().is_ok()
            };
            // `[other]` alone is a plural somebody forgot to finish.
            (keys.iter().any(counts) || keys == ["other"]).then(|| Select {
                on: id.name.to_owned(),
                ordinal: false,
                keys,
            })
        }
        _ => None,
    }
}
