//! Areas (one set of five files) and all of them together.

use std::collections::HashMap;
use std::sync::OnceLock;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::Entry;
use linkme::distributed_slice;
use unic_langid::LanguageIdentifier;

use crate::{Lang, T, cldr};

/// The messages of one crate, in the order of [`Lang::ALL`].
#[derive(Clone, Copy, Debug)]
pub struct Area {
    pub name: &'static str,
    pub sources: [&'static str; 5],
}

impl Area {
    pub fn source(&self, lang: Lang) -> &'static str {
        self.sources[lang as usize]
    }
}

/// Filled by [`register!`](crate::register) in every linked crate.
#[distributed_slice]
pub static AREAS: [Area];

/// An [`Area`] of `<path>.pl.ftl` … `<path>.uk.ftl`, relative to the calling file.
#[doc(hidden)]
#[macro_export]
macro_rules! area {
    ($area:expr, $path:literal) => {
        $crate::Area {
            name: $area,
            sources: [
                include_str!(concat!($path, ".pl.ftl")),
                include_str!(concat!($path, ".en.ftl")),
                include_str!(concat!($path, ".fr.ftl")),
                include_str!(concat!($path, ".ru.ftl")),
                include_str!(concat!($path, ".uk.ftl")),
            ],
        }
    };
}

/// Registers `<path>.pl.ftl` … `<path>.uk.ftl` as one area. The path is relative to the calling file, as
/// with `include_str!`; a missing file is a compile error.
#[macro_export]
macro_rules! register {
    ($area:expr, $path:literal) => {
        const _: () = {
            #[$crate::linkme::distributed_slice($crate::AREAS)]
            #[linkme(crate = $crate::linkme)]
            static AREA: $crate::Area = $crate::area!($area, $path);
        };
    };
}

/// The words of this crate. Not through the slice: the lint against unsafe code, which looks away inside
/// other crates' macros, sees a link section in our own.
const COMMON: Area = crate::area!("common", "../texts/common");

/// All messages, parsed, per language.
pub struct Texts {
    areas: Vec<Area>,
    bundles: [FluentBundle<FluentResource>; 5],
}

impl Texts {
    /// Everything registered in this program, parsed on the first call and kept. The errors name area,
    /// language and line.
    pub fn load() -> Result<&'static Texts, Vec<String>> {
        static LOADED: OnceLock<Result<Texts, Vec<String>>> = OnceLock::new();
        LOADED
            .get_or_init(|| Texts::from_areas(&[&[COMMON], &AREAS[..]].concat()))
            .as_ref()
            .map_err(Clone::clone)
    }

    /// The given areas only, for tests and tools; sorted by name, since the linker promises no order.
    pub fn from_areas(areas: &[Area]) -> Result<Texts, Vec<String>> {
        let mut areas = areas.to_vec();
        areas.sort_by_key(|area| area.name);
        let mut errors = Vec::new();
        for pair in areas.windows(2).filter(|pair| pair[0].name == pair[1].name) {
            errors.push(format!("the area {} is registered twice", pair[0].name));
        }
        let bundles = Lang::ALL.map(|lang| bundle(&areas, lang, &mut errors));
        if errors.is_empty() { Ok(Texts { areas, bundles }) } else { Err(errors) }
    }

    pub fn of(&'static self, lang: Lang) -> T {
        T::new(lang, self)
    }

    pub fn areas(&self) -> &[Area] {
        &self.areas
    }

    /// Is there such a message (or `message.attribute`)?
    pub fn has(&self, lang: Lang, key: &str) -> bool {
        let (id, attribute) = split_key(key);
        self.bundle(lang).get_message(id).is_some_and(|message| match attribute {
            Some(name) => message.get_attribute(name).is_some(),
            None => message.value().is_some(),
        })
    }

    pub(crate) fn bundle(&self, lang: Lang) -> &FluentBundle<FluentResource> {
        &self.bundles[lang as usize]
    }
}

pub(crate) fn split_key(key: &str) -> (&str, Option<&str>) {
    match key.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (key, None),
    }
}

/// French keeps its high marks and quotes with the word they belong to, however the translator typed the space.
fn spaced(lang: Lang, source: &str) -> String {
    let mut text = source.to_owned();
    if lang == Lang::Fr {
        for mark in [":", ";", "?", "!", "»"] {
            text = text.replace(&format!(" {mark}"), &format!("\u{a0}{mark}"));
        }
        text = text.replace("« ", "«\u{a0}");
    }
    text
}

pub(crate) fn line_at(source: &str, offset: usize) -> usize {
    source.bytes().take(offset).filter(|&b| b == b'\n').count() + 1
}

fn bundle(areas: &[Area], lang: Lang, errors: &mut Vec<String>) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = lang.code().parse().expect("our own codes are language identifiers");
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(false);
    bundle.add_builtins().expect("a new bundle has no NUMBER yet");
    bundle.set_formatter(Some(match lang {
        Lang::Pl => cldr::message_number::<0, _>,
        Lang::En => cldr::message_number::<1, _>,
        Lang::Fr => cldr::message_number::<2, _>,
        Lang::Ru => cldr::message_number::<3, _>,
        Lang::Uk => cldr::message_number::<4, _>,
    }));

    let mut seen: HashMap<String, String> = HashMap::new();
    for area in areas {
        let resource = match FluentResource::try_new(spaced(lang, area.source(lang))) {
            Ok(resource) => resource,
            Err((resource, parse_errors)) => {
                errors.extend(parse_errors.into_iter().map(|error| {
                    let line = line_at(resource.source(), error.pos.start);
                    format!("{}.{lang}.ftl, line {line}: {}", area.name, error.kind)
                }));
                resource
            }
        };
        for entry in resource.entries() {
            let (id, key) = match entry {
                Entry::Message(message) => (message.id.name, message.id.name.to_owned()),
                Entry::Term(term) => (term.id.name, format!("-{}", term.id.name)),
                _ => continue,
            };
            // The name is a slice of the resource's own copy of the source.
            let offset = (id.as_ptr() as usize).saturating_sub(resource.source().as_ptr() as usize);
            let place = format!("{}.{lang}.ftl, line {}", area.name, line_at(resource.source(), offset));
            if let Some(first) = seen.get(&key) {
                errors.push(format!("{place}: {key} is defined already in {first}"));
            } else {
                seen.insert(key, place);
            }
        }
        bundle.add_resource_overriding(resource);
    }
    bundle
}
