//! Why a whole file cannot be read, in one sentence.

use base::Message;
use documents::tables::{LooksLike, TableProblem};
use texts::key;

pub fn message(problem: &TableProblem) -> Message {
    const MEGA: u64 = 1_000_000;
    let place = |key: &'static str, sheet: &str, row: u32| {
        Message::new(key).text("sheet", sheet).text("row", row.to_string())
    };
    match problem {
        TableProblem::Empty => Message::new("import-file-empty"),
        TableProblem::WrongType { looks_like } => {
            Message::new("import-file-type").key("looks", looks(*looks_like))
        }
        TableProblem::Encrypted => Message::new("import-file-encrypted"),
        TableProblem::TooManyBytes { limit, .. } => {
            Message::new("import-file-large").number("megabytes", (limit / MEGA) as i64)
        }
        TableProblem::TooManyUnpackedBytes { limit } => {
            Message::new("import-file-unpacks").number("megabytes", (limit / MEGA) as i64)
        }
        TableProblem::TooManyRows { sheet, limit, .. } => {
            Message::new("import-file-rows").text("sheet", sheet).number("limit", i64::from(*limit))
        }
        TableProblem::TooManyColumns { sheet, row, limit, .. } => {
            place("import-file-columns", sheet, *row).number("limit", i64::from(*limit))
        }
        TableProblem::TooManyCells { limit, .. } => {
            Message::new("import-file-cells").number("limit", *limit as i64)
        }
        TableProblem::Damaged { sheet: Some(sheet) } => {
            Message::new("import-file-damaged-sheet").text("sheet", sheet)
        }
        TableProblem::Damaged { sheet: None } => Message::new("import-file-damaged"),
        TableProblem::QuoteNotClosed { sheet, row, column } => {
            place("import-file-quote", sheet, *row).text("column", column.to_string())
        }
        TableProblem::TextTooLong { sheet, row, column, .. } => {
            place("import-file-text", sheet, *row).text("column", column.to_string())
        }
    }
}

fn looks(looks_like: LooksLike) -> &'static str {
    match looks_like {
        LooksLike::OldExcel => key!("import-looks-old-excel"),
        LooksLike::BinaryExcel => key!("import-looks-binary-excel"),
        LooksLike::OpenDocumentSpreadsheet => key!("import-looks-ods"),
        LooksLike::OpenDocument => key!("import-looks-odt"),
        LooksLike::Word => key!("import-looks-word"),
        LooksLike::PowerPoint => key!("import-looks-powerpoint"),
        LooksLike::Pdf => key!("import-looks-pdf"),
        LooksLike::Image => key!("import-looks-image"),
        LooksLike::WebPage => key!("import-looks-web-page"),
        LooksLike::Xml => key!("import-looks-xml"),
        LooksLike::RichText => key!("import-looks-rich-text"),
        LooksLike::Archive => key!("import-looks-archive"),
        LooksLike::Media => key!("import-looks-media"),
        LooksLike::Binary => key!("import-looks-binary"),
    }
}
