//! Content lines of RFC 5545 3.1: escaping, folding and the way back.

use crate::Problem;

/// The most octets of a line, its break not counted.
const WIDTH: usize = 75;

/// Collects content lines. Every value passes [`Lines::raw`], which lets no line break through, whatever it is given.
#[derive(Default)]
pub(crate) struct Lines {
    text: String,
}

impl Lines {
    /// A value that is not free text: a date, a number, a rule, an address.
    pub fn raw(&mut self, name: &str, params: &[(&str, &str)], value: &str) {
        let mut line = name.to_owned();
        for (key, value) in params {
            line.push_str(&format!(";{key}={}", param_value(value)));
        }
        line.push(':');
        line.extend(value.chars().filter(|c| !breaks_line(*c) && !c.is_control()));
        self.fold(&line);
    }

    /// Free text, escaped.
    pub fn text(&mut self, name: &str, params: &[(&str, &str)], value: &str) {
        self.raw(name, params, &escape(value));
    }

    pub fn append(&mut self, other: &str) {
        self.text.push_str(other);
    }

    pub fn finish(self) -> String {
        self.text
    }

    fn fold(&mut self, line: &str) {
        let mut used = 0;
        for c in line.chars() {
            if used + c.len_utf8() > WIDTH {
                self.text.push_str("\r\n ");
                used = 1;
            }
            self.text.push(c);
            used += c.len_utf8();
        }
        self.text.push_str("\r\n");
    }
}

/// What some reader, if not the standard, takes for the end of a line.
fn breaks_line(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{0b}' | '\u{0c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// TEXT: line breaks of every kind become `\n`, other control characters are dropped.
fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' if chars.peek() == Some(&'\n') => {}
            '\\' | ';' | ',' => out.extend(['\\', c]),
            _ if breaks_line(c) => out.push_str("\\n"),
            '\t' => out.push(' '),
            _ if c.is_control() => {}
            _ => out.push(c),
        }
    }
    out
}

/// Several texts in one value.
pub(crate) fn escape_list<'a>(texts: impl Iterator<Item = &'a String>) -> String {
    texts.map(|text| escape(text)).collect::<Vec<_>>().join(",")
}

pub(crate) fn unescape(value: &str) -> String {
    let mut out = String::with_capacity(value.len());
    let mut chars = value.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => match chars.next() {
                Some('n' | 'N') => out.push('\n'),
                Some(other) => out.push(other),
                None => out.push('\\'),
            },
            _ => out.push(c),
        }
    }
    out
}

pub(crate) fn unescape_list(value: &str) -> Vec<String> {
    let (mut parts, mut part, mut escaped) = (Vec::new(), String::new(), false);
    for c in value.chars() {
        if c == ',' && !escaped {
            parts.push(unescape(&std::mem::take(&mut part)));
            continue;
        }
        part.push(c);
        escaped = c == '\\' && !escaped;
    }
    parts.push(unescape(&part));
    parts
}

/// A parameter's value, with the escapes of RFC 6868 and quotes where they are needed.
fn param_value(value: &str) -> String {
    let mut out = String::new();
    for c in value.chars() {
        match c {
            '^' => out.push_str("^^"),
            '"' => out.push_str("^'"),
            _ if breaks_line(c) => out.push_str("^n"),
            _ if c.is_control() => {}
            _ => out.push(c),
        }
    }
    if out.contains([':', ';', ',']) { format!("\"{out}\"") } else { out }
}

fn unescape_param(value: &str) -> String {
    let mut out = String::new();
    let mut chars = value.chars().peekable();
    while let Some(c) = chars.next() {
        let meant = match (c, chars.peek()) {
            ('^', Some('^')) => Some('^'),
            ('^', Some('\'')) => Some('"'),
            ('^', Some('n')) => Some('\n'),
            _ => None,
        };
        if meant.is_some() {
            chars.next();
        }
        out.push(meant.unwrap_or(c));
    }
    out
}

/// One property as read.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Property {
    pub line: usize,
    pub name: String,
    pub params: Vec<(String, String)>,
    pub value: String,
}

impl Property {
    pub fn param(&self, name: &str) -> Option<&str> {
        self.params.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

/// Unfolded lines with the number of the physical line on which each begins.
pub(crate) fn unfold(text: &str) -> Vec<(usize, String)> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    for (number, line) in (1..).zip(text.trim_start_matches('\u{feff}').split('\n')) {
        let line = line.strip_suffix('\r').unwrap_or(line);
        match (line.strip_prefix([' ', '\t']), lines.last_mut()) {
            (Some(more), Some((_, whole))) => whole.push_str(more),
            _ if line.is_empty() => {}
            _ => lines.push((number, line.to_owned())),
        }
    }
    lines
}

pub(crate) fn parse(line: usize, text: &str) -> Result<Property, Problem> {
    let (mut pieces, mut piece, mut quoted, mut value) = (Vec::new(), String::new(), false, None);
    for (at, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            ';' if !quoted => pieces.push(std::mem::take(&mut piece)),
            ':' if !quoted => {
                value = Some(&text[at + 1..]);
                break;
            }
            _ => piece.push(c),
        }
    }
    pieces.push(piece);
    let value = value.ok_or(Problem::BadLine)?.to_owned();
    let mut pieces = pieces.into_iter();
    let name = pieces.next().unwrap_or_default().to_ascii_uppercase();
    if name.is_empty() || !name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-') {
        return Err(Problem::BadLine);
    }
    let params = pieces
        .map(|piece| {
            let (key, value) = piece.split_once('=').ok_or(Problem::BadLine)?;
            Ok((key.to_ascii_uppercase(), unescape_param(value)))
        })
        .collect::<Result<_, Problem>>()?;
    Ok(Property { line, name, params, value })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn folds_at_75_octets_between_code_points() {
        let mut lines = Lines::default();
        lines.text("SUMMARY", &[], &"żółć".repeat(30));
        let text = lines.finish();
        assert!(text.split("\r\n").all(|line| line.len() <= WIDTH));
        assert!(text.split("\r\n").any(|line| line.len() >= WIDTH - 1));
        let read = unfold(&text);
        assert_eq!(read.len(), 1);
        assert_eq!(parse(1, &read[0].1).unwrap().value, "żółć".repeat(30));
    }

    #[test]
    fn a_line_break_in_a_value_stays_in_the_value() {
        for sly in
            ["a\r\nATTENDEE:x", "a\nATTENDEE:x", "a\rATTENDEE:x", "a\u{2028}ATTENDEE:x", "a\u{85}ATTENDEE:x"]
        {
            for raw in [false, true] {
                let mut lines = Lines::default();
                let params = [("CN", sly)];
                if raw {
                    lines.raw("URL", &params, sly)
                } else {
                    lines.text("URL", &params, sly)
                }
                let text = lines.finish();
                assert_eq!(text.lines().count(), 1, "{text:?}");
                let property = parse(1, text.trim_end()).unwrap();
                assert_eq!(
                    property.param("CN"),
                    Some(if sly.contains("\r\n") { "a\n\nATTENDEE:x" } else { "a\nATTENDEE:x" })
                );
            }
        }
    }

    #[test]
    fn lists_and_quotes() {
        let list = ["a,b".to_owned(), "c\\".to_owned(), "d;e".to_owned()];
        assert_eq!(unescape_list(&escape_list(list.iter())), list);
        let property = parse(1, "attendee;CN=\"A: B; C\";X=^'q^':mailto:a@b").unwrap();
        assert_eq!(property.name, "ATTENDEE");
        assert_eq!(property.param("CN"), Some("A: B; C"));
        assert_eq!(property.param("X"), Some("\"q\""));
        assert_eq!(property.value, "mailto:a@b");
        for bad in ["", "NAME", ":x", "NA ME:x", "NAME;X:x", "NAME;X=\"y:z"] {
            assert_eq!(parse(1, bad), Err(Problem::BadLine), "{bad}");
        }
    }
}
