//! What a file is, judged by its content.

use std::io::Cursor;

/// What a file that is neither XLSX nor CSV looks like, so that the sentence can name it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum LooksLike {
    /// The binary workbook of Excel up to 2003 (.xls).
    OldExcel,
    /// Excel's binary workbook (.xlsb).
    BinaryExcel,
    /// OpenDocument spreadsheet (.ods).
    OpenDocumentSpreadsheet,
    /// OpenDocument text (.odt) or another OpenDocument file.
    OpenDocument,
    /// Word, old (.doc) or new (.docx).
    Word,
    /// PowerPoint (.pptx).
    PowerPoint,
    Pdf,
    Image,
    /// A web page, which some programs save under the name .xls.
    WebPage,
    Xml,
    RichText,
    /// A packed folder.
    Archive,
    /// A recording or a film.
    Media,
    /// Something that is not text.
    Binary,
}

impl LooksLike {
    /// Stable key, to name a translated word by.
    pub fn key(self) -> &'static str {
        match self {
            LooksLike::OldExcel => "old-excel",
            LooksLike::BinaryExcel => "binary-excel",
            LooksLike::OpenDocumentSpreadsheet => "opendocument-spreadsheet",
            LooksLike::OpenDocument => "opendocument",
            LooksLike::Word => "word",
            LooksLike::PowerPoint => "powerpoint",
            LooksLike::Pdf => "pdf",
            LooksLike::Image => "image",
            LooksLike::WebPage => "web-page",
            LooksLike::Xml => "xml",
            LooksLike::RichText => "rich-text",
            LooksLike::Archive => "archive",
            LooksLike::Media => "media",
            LooksLike::Binary => "binary",
        }
    }
}

pub(super) enum Look {
    Spreadsheet,
    Text,
    Empty,
    Encrypted,
    Other(LooksLike),
}

const MAGIC: &[(&[u8], LooksLike)] = &[
    (b"%PDF-", LooksLike::Pdf),
    (b"\x89PNG", LooksLike::Image),
    (b"\xFF\xD8\xFF", LooksLike::Image),
    (b"GIF8", LooksLike::Image),
    (b"II*\0", LooksLike::Image),
    (b"MM\0*", LooksLike::Image),
    (b"{\\rtf", LooksLike::RichText),
    (b"\x1F\x8B", LooksLike::Archive),
    (b"7z\xBC\xAF\x27\x1C", LooksLike::Archive),
    (b"Rar!\x1A\x07", LooksLike::Archive),
    (b"BZh", LooksLike::Archive),
    (b"\xFD7zXZ\0", LooksLike::Archive),
    (b"ID3", LooksLike::Media),
    (b"OggS", LooksLike::Media),
    // Excel 2 to 4 wrote bare records, without the OLE container.
    (b"\x09\x00\x04\x00", LooksLike::OldExcel),
    (b"\x09\x02\x06\x00", LooksLike::OldExcel),
    (b"\x09\x04\x06\x00", LooksLike::OldExcel),
];

pub(super) fn look(bytes: &[u8]) -> Look {
    if bytes.is_empty() {
        return Look::Empty;
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return look_into_zip(bytes);
    }
    if bytes.starts_with(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") {
        return look_into_ole(bytes);
    }
    if let Some((_, kind)) = MAGIC.iter().find(|(magic, _)| bytes.starts_with(magic)) {
        return Look::Other(*kind);
    }
    match bytes.get(..12) {
        Some(head) if &head[..4] == b"RIFF" && &head[8..] == b"WEBP" => return Look::Other(LooksLike::Image),
        Some(head) if &head[..4] == b"RIFF" => return Look::Other(LooksLike::Media),
        Some(head) if &head[4..8] == b"ftyp" => {
            let image = matches!(&head[8..], b"heic" | b"heix" | b"mif1" | b"avif");
            return Look::Other(if image { LooksLike::Image } else { LooksLike::Media });
        }
        _ => {}
    }
    let Some(text) = super::encoding::decode(bytes) else { return Look::Other(LooksLike::Binary) };
    look_at_text(&text.text)
}

fn look_at_text(text: &str) -> Look {
    let start: String = text.trim_start().chars().take(256).collect::<String>().to_ascii_lowercase();
    if start.is_empty() {
        Look::Empty
    } else if start.starts_with("<!doctype html") || start.starts_with("<html") || start.starts_with("<table")
    {
        Look::Other(LooksLike::WebPage)
    } else if start.starts_with("<?xml") {
        Look::Other(if start.contains("<html") { LooksLike::WebPage } else { LooksLike::Xml })
    } else {
        Look::Text
    }
}

fn look_into_zip(bytes: &[u8]) -> Look {
    let Ok(archive) = zip::ZipArchive::new(Cursor::new(bytes)) else {
        return Look::Other(LooksLike::Archive);
    };
    let has = |name: &str| archive.file_names().flatten().any(|n| n.eq_ignore_ascii_case(name));
    let begins = |start: &str| archive.file_names().flatten().any(|n| n.starts_with(start));
    if has("xl/workbook.xml") {
        Look::Spreadsheet
    } else if has("xl/workbook.bin") {
        Look::Other(LooksLike::BinaryExcel)
    } else if begins("word/") {
        Look::Other(LooksLike::Word)
    } else if begins("ppt/") {
        Look::Other(LooksLike::PowerPoint)
    } else if has("mimetype") && has("content.xml") {
        // OpenDocument stores `mimetype` first and unpacked, so its text stands near the start of the file.
        let head = &bytes[..bytes.len().min(256)];
        let sheet = contains(head, b"opendocument.spreadsheet");
        Look::Other(if sheet { LooksLike::OpenDocumentSpreadsheet } else { LooksLike::OpenDocument })
    } else {
        Look::Other(LooksLike::Archive)
    }
}

/// The old office container. Its directory names what is inside in UTF-16; a password-protected XLSX is one too.
fn look_into_ole(bytes: &[u8]) -> Look {
    let named = |name: &str| {
        let wide: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        contains(bytes, &wide)
    };
    if named("EncryptedPackage") {
        Look::Encrypted
    } else if named("WordDocument") {
        Look::Other(LooksLike::Word)
    } else if named("PowerPoint Document") {
        Look::Other(LooksLike::PowerPoint)
    } else if named("Workbook") || named("Book") {
        Look::Other(LooksLike::OldExcel)
    } else {
        Look::Other(LooksLike::Binary)
    }
}

fn contains(hay: &[u8], needle: &[u8]) -> bool {
    hay.windows(needle.len()).any(|window| window == needle)
}
