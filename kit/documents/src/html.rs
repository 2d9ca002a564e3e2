//! The neutral text as accessible HTML.
//!
//! One `h1`, headings in order below it, `caption` and `scope` on every table, the language said. Nothing inline
//! that a strict content security policy would refuse, except in [`page`], which is a file to keep.
//!
//! ```
//! use documents::{Block, Doc};
//!
//! let doc = Doc::new("uk", "Картка").with(Block::paragraph("Ґанок & двір"));
//! let article = documents::html::article(&doc);
//! assert!(article.starts_with("<article lang=\"uk\">"));
//! assert!(article.contains("Ґанок &amp; двір"));
//! ```

use crate::doc::{Align, Block, Cell, Doc, Run, Table};

/// An `<article>` to put into a page of the site.
pub fn article(doc: &Doc) -> String {
    let mut out = String::new();
    out.push_str("<article lang=\"");
    escape(&mut out, &doc.lang);
    out.push_str("\">\n");
    body(&mut out, doc);
    out.push_str("</article>\n");
    out
}

/// A complete file that can be saved and opened alone.
pub fn page(doc: &Doc) -> String {
    let mut out = String::from("<!doctype html>\n<html lang=\"");
    escape(&mut out, &doc.lang);
    out.push_str("\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.push_str("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    escape(&mut out, &doc.title);
    out.push_str("</title>\n<style>");
    out.push_str(STYLE);
    out.push_str("</style>\n</head>\n<body>\n<main>\n");
    body(&mut out, doc);
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

const STYLE: &str = "
:root { color-scheme: light dark; --pine: light-dark(#1f4d42, #9fd3c3); --line: light-dark(#c9c2b4, #575349); }
body { margin: 0; font: 1.125rem/1.55 'PT Sans', 'Segoe UI', Ubuntu, system-ui, sans-serif;
  background: light-dark(#fffdf8, #1d1c19); color: light-dark(#26241f, #ece7dc); }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { color: var(--pine); line-height: 1.25; margin: 2rem 0 .5rem; }
h1 { margin-top: 0; }
.table { overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-weight: 700; padding-bottom: .25rem; }
th, td { border: 1px solid var(--line); padding: .375rem .625rem; text-align: start; vertical-align: top; }
tbody th { width: 30%; min-width: 7rem; color: var(--pine); }
thead th { color: var(--pine); border-bottom: 2px solid var(--pine); }
.center { text-align: center; } .end { text-align: end; font-variant-numeric: tabular-nums; }
td > :first-child, th > :first-child { margin-top: 0; } td > :last-child, th > :last-child { margin-bottom: 0; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
@media print { .page-break { break-before: page; } thead { display: table-header-group; } tr { break-inside: avoid; } }
";

fn body(out: &mut String, doc: &Doc) {
    element(out, "h1", &doc.title);
    // A level that skips one would leave a hole in the outline that screen readers announce.
    let mut above = 1;
    for block in &doc.blocks {
        match block {
            Block::Heading { level, text } => {
                let level = (level.clamp(&1, &5) + 1).min(above + 1);
                above = level;
                element(out, &format!("h{level}"), text);
            }
            Block::Table(table) => self::table(out, table),
            Block::KeyValueTable { caption, rows } => key_values(out, caption.as_deref(), rows),
            Block::PageBreak => out.push_str("<div class=\"page-break\"></div>\n"),
            Block::Rule => out.push_str("<hr>\n"),
            other => prose(out, other),
        }
    }
}

fn prose(out: &mut String, block: &Block) {
    match block {
        Block::Paragraph { runs } => {
            out.push_str("<p>");
            self::runs(out, runs);
            out.push_str("</p>\n");
        }
        Block::List { ordered, items } => {
            let tag = if *ordered { "ol" } else { "ul" };
            out.push_str(&format!("<{tag}>\n"));
            for item in items {
                out.push_str("<li>");
                runs(out, item);
                out.push_str("</li>\n");
            }
            out.push_str(&format!("</{tag}>\n"));
        }
        Block::Heading { text, .. } => element(out, "p", text),
        Block::Table(Table { rows, .. }) => {
            rows.iter().flatten().flat_map(|cell| &cell.blocks).for_each(|block| prose(out, block));
        }
        Block::KeyValueTable { rows, .. } => {
            for (name, cell) in rows {
                element(out, "p", name);
                cell.blocks.iter().for_each(|block| prose(out, block));
            }
        }
        Block::PageBreak | Block::Rule => {}
    }
}

fn table(out: &mut String, table: &Table) {
    open_table(out, table.caption.as_deref());
    let heads = usize::from(table.header);
    for (index, row) in table.rows.iter().enumerate() {
        if index == 0 && table.header {
            out.push_str("<thead>\n");
        } else if index == heads {
            out.push_str("<tbody>\n");
        }
        out.push_str("<tr>");
        for (column, cell) in row.iter().enumerate() {
            let scope = match (index < heads, column == 0 && table.row_headers) {
                (true, _) => Some("col"),
                (false, true) => Some("row"),
                (false, false) => None,
            };
            self::cell(out, cell, scope);
        }
        out.push_str("</tr>\n");
        if index == 0 && table.header {
            out.push_str("</thead>\n");
        }
    }
    if table.rows.len() > heads {
        out.push_str("</tbody>\n");
    }
    out.push_str("</table></div>\n");
}

fn key_values(out: &mut String, caption: Option<&str>, rows: &[(String, Cell)]) {
    open_table(out, caption);
    out.push_str("<tbody>\n");
    for (name, value) in rows {
        out.push_str("<tr><th scope=\"row\">");
        text(out, name);
        out.push_str("</th>");
        cell(out, value, None);
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table></div>\n");
}

/// A wide table scrolls in its own box, which the keyboard can reach and a screen reader can name.
fn open_table(out: &mut String, caption: Option<&str>) {
    out.push_str("<div class=\"table\" tabindex=\"0\"");
    if let Some(caption) = caption {
        out.push_str(" role=\"region\" aria-label=\"");
        escape(out, caption);
        out.push('"');
    }
    out.push_str("><table>\n");
    if let Some(caption) = caption {
        element(out, "caption", caption);
    }
}

fn cell(out: &mut String, cell: &Cell, scope: Option<&str>) {
    // An empty header would be announced as a header without a name.
    let scope = scope.filter(|_| !cell.blocks.is_empty());
    let tag = if scope.is_some() { "th" } else { "td" };
    out.push_str(&format!("<{tag}"));
    if let Some(scope) = scope {
        out.push_str(&format!(" scope=\"{scope}\""));
    }
    if cell.width() > 1 {
        out.push_str(&format!(" colspan=\"{}\"", cell.width()));
    }
    match cell.align {
        Align::Start => {}
        Align::Center => out.push_str(" class=\"center\""),
        Align::End => out.push_str(" class=\"end\""),
    }
    out.push('>');
    match cell.blocks.as_slice() {
        [Block::Paragraph { runs }] => self::runs(out, runs),
        blocks => blocks.iter().for_each(|block| prose(out, block)),
    }
    out.push_str(&format!("</{tag}>"));
}

fn runs(out: &mut String, runs: &[Run]) {
    for run in runs {
        let tags: &[&str] = match (run.bold, run.italic) {
            (true, true) => &["strong", "em"],
            (true, false) => &["strong"],
            (false, true) => &["em"],
            (false, false) => &[],
        };
        tags.iter().for_each(|tag| out.push_str(&format!("<{tag}>")));
        text(out, &run.text);
        tags.iter().rev().for_each(|tag| out.push_str(&format!("</{tag}>")));
    }
}

fn element(out: &mut String, tag: &str, content: &str) {
    out.push_str(&format!("<{tag}>"));
    text(out, content);
    out.push_str(&format!("</{tag}>\n"));
}

/// Escaped text with its line breaks.
fn text(out: &mut String, content: &str) {
    for (index, line) in content.split('\n').enumerate() {
        if index > 0 {
            out.push_str("<br>");
        }
        escape(out, line);
    }
}

fn escape(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
}
