//! The world a template lives in: its own source, its data, the house style and the house fonts.

use jiff::civil::Date;
use serde_json::Value;
use std::sync::OnceLock;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Dict, Duration, IntoValue, Str};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Features, Library, LibraryExt, World, WorldExt};
use typst_pdf::{PdfStandard, PdfStandards};

const FONTS: [&[u8]; 4] = [
    include_bytes!("../../fonts/PTS55F.ttf"),
    include_bytes!("../../fonts/PTS56F.ttf"),
    include_bytes!("../../fonts/PTS75F.ttf"),
    include_bytes!("../../fonts/PTS76F.ttf"),
];

/// What every document shares, made once.
pub(super) struct House {
    fonts: Vec<Font>,
    book: LazyHash<FontBook>,
    style: Source,
    main: FileId,
    template: FileId,
    data: FileId,
    pub standards: PdfStandards,
}

impl House {
    pub fn get() -> &'static House {
        static HOUSE: OnceLock<House> = OnceLock::new();
        HOUSE.get_or_init(|| {
            let fonts: Vec<Font> = FONTS.iter().flat_map(|font| Font::iter(Bytes::new(*font))).collect();
            House {
                book: LazyHash::new(FontBook::from_fonts(&fonts)),
                fonts,
                style: Source::new(file("ostoja.typ"), super::HOUSE_STYLE.into()),
                main: file("main.typ"),
                template: file("template.typ"),
                data: file("data.json"),
                standards: PdfStandards::new(&[PdfStandard::Ua_1]).expect("one standard is no contradiction"),
            }
        })
    }
}

fn file(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a plain name");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

pub(super) fn datetime(date: Date) -> Option<Datetime> {
    Datetime::from_ymd_hms(date.year().into(), date.month() as u8, date.day() as u8, 0, 0, 0)
}

/// One document in the making.
pub(super) struct Paper {
    library: LazyHash<Library>,
    main: Source,
    template: Source,
    data: Bytes,
    today: Option<Datetime>,
}

/// Language first, so that a template need not remember it; a title from the data, since PDF/UA demands one.
const MAIN: &str = r#"#set text(lang: sys.inputs.lang, font: "PT Sans")
#set document(title: sys.inputs.at("title", default: none))
#include "template.typ"
"#;

impl Paper {
    pub fn new(template: &str, data: &Value, lang: &str, date: Option<Date>) -> Self {
        let house = House::get();
        // Row headers of tables, which a card's form is made of.
        let features: Features = [Feature::A11yExtras].into_iter().collect();
        let mut inputs = Dict::new();
        // Typst takes the language alone; "pt-BR" is "pt" to it.
        let language = lang.split(['-', '_']).next().filter(|tag| matches!(tag.len(), 2 | 3)).unwrap_or("en");
        inputs.insert(Str::from("lang"), language.to_lowercase().into_value());
        if let Some(title) = data.get("title").and_then(Value::as_str) {
            inputs.insert(Str::from("title"), title.into_value());
        }
        if let Some(date) = date {
            inputs.insert(Str::from("date"), date.to_string().into_value());
        }
        Paper {
            library: LazyHash::new(Library::builder().with_inputs(inputs).with_features(features).build()),
            main: Source::new(house.main, MAIN.to_owned()),
            template: Source::new(house.template, template.to_owned()),
            data: Bytes::from_string(data.to_string()),
            today: date.and_then(|date| {
                Datetime::from_ymd(date.year().into(), date.month() as u8, date.day() as u8)
            }),
        }
    }

    /// Line, column, message and hints of the first error, at its place in the template where there is one.
    pub fn explain(&self, errors: &[SourceDiagnostic]) -> (usize, usize, String, Vec<String>) {
        let Some(error) = errors.first() else { return (0, 0, String::new(), Vec::new()) };
        // An error inside the house style is told at the line of the template that called it.
        let spans = std::iter::once(error.span).chain(error.trace.iter().map(|point| point.span.into()));
        let (line, column) = spans
            .filter(|span| span.id() == Some(self.template.id()))
            .find_map(|span| self.template.lines().byte_to_line_column(self.range(span)?.start))
            .map_or((0, 0), |(line, column)| (line + 1, column + 1));
        let hints = error.hints.iter().map(|hint| hint.v.to_string()).collect();
        (line, column, error.message.to_string(), hints)
    }
}

impl World for Paper {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &House::get().book
    }

    fn main(&self) -> FileId {
        self.main.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        [&self.main, &self.template, &House::get().style]
            .into_iter()
            .find(|source| source.id() == id)
            .cloned()
            .ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == House::get().data { Ok(self.data.clone()) } else { Err(missing(id)) }
    }

    fn font(&self, index: usize) -> Option<Font> {
        House::get().fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        self.today
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}
