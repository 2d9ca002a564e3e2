//! Text that a spreadsheet would run. The list is OWASP's ("CSV Injection": `= + - @`, tab, carriage return, line
//! feed and the full-width forms), looked for behind leading blanks and apostrophes too.

const TRIGGERS: &[char] = &['=', '+', '-', '@', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}'];

/// Would a spreadsheet that opens this text from a CSV take it for a formula? Apostrophes in front are looked
/// through, so that adding one ([`defused`]) and taking one away ([`plain`]) are exact opposites.
pub(super) fn dangerous(text: &str) -> bool {
    let text = text.trim_start_matches('\'');
    text.starts_with(['\t', '\r', '\n']) || text.trim_start().starts_with(TRIGGERS)
}

pub(super) fn defused(text: &str) -> String {
    if dangerous(text) { format!("'{text}") } else { text.to_owned() }
}

/// Takes away the apostrophe that [`defused`] (or another careful program) put in front.
pub(super) fn plain(text: String) -> String {
    match text.strip_prefix('\'') {
        Some(rest) if dangerous(rest) => rest.to_owned(),
        _ => text,
    }
}
