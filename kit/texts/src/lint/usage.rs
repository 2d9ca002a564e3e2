//! Which keys do code and templates use?

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use super::shape::AreaShape;
use crate::{Area, Lang, Texts};

/// Every key written out in `t.get("…")`, `.with("…"`, `.one("…"`, `.two("…"`, `.three("…"`, `key!("…")`,
/// `Message::new("…"` or `refused("…"` in the `.rs` and `.html` files below `root`, with its file relative to
/// `root`. Tests (`tests/` folders) ask for missing keys on purpose and are left out, as are comments and what a
/// build made.
pub fn keys_used(root: &Path) -> Vec<(PathBuf, String)> {
    gather(root, keys_in)
}

/// Keys that stand between quotes anywhere in code or templates: many are handed to something that looks them up
/// later. Good enough to call a message used, too little to call one missing.
fn keys_mentioned(root: &Path) -> BTreeSet<String> {
    gather(root, quoted).into_iter().map(|(_, key)| key).collect()
}

fn gather(root: &Path, read: impl Fn(&str) -> Vec<String>) -> Vec<(PathBuf, String)> {
    let mut files = Vec::new();
    collect(root, &mut files);
    files.sort();
    let mut used = Vec::new();
    for path in files {
        // A file that is not UTF-8 is neither source nor template.
        let Ok(source) = fs::read_to_string(&path) else { continue };
        let relative = path.strip_prefix(root).unwrap_or(&path).to_path_buf();
        used.extend(read(&source).into_iter().map(|key| (relative.clone(), key)));
    }
    used
}

/// Keys that are used and do not exist, and keys that exist and are not used, below `root`.
pub fn usage(texts: &Texts, root: &Path) -> Vec<String> {
    let mut used: BTreeMap<String, PathBuf> = BTreeMap::new();
    for (file, key) in keys_used(root) {
        used.entry(key).or_insert(file);
    }
    let mut found: Vec<String> = used
        .iter()
        .filter(|(key, _)| !texts.has(Lang::Pl, key))
        .map(|(key, file)| format!("{}: {key} is used and does not exist", file.display()))
        .collect();

    let mentioned = keys_mentioned(root);
    let shapes: Vec<AreaShape> = texts.areas().iter().map(AreaShape::read).collect();
    let included: BTreeSet<&str> = shapes
        .iter()
        .flat_map(|shape| Lang::ALL.into_iter().flat_map(|lang| shape.messages(lang)))
        .flat_map(|message| message.references.iter().map(String::as_str))
        .collect();
    for (area, shape) in texts.areas().iter().zip(&shapes) {
        let dynamic = dynamic_prefixes(area);
        let mut seen = BTreeSet::new();
        for message in Lang::ALL.into_iter().flat_map(|lang| shape.messages(lang)) {
            let key = message.key.as_str();
            let is_used = key.starts_with('-')
                || mentioned.contains(key)
                || included.contains(key)
                || dynamic.iter().any(|prefix| key.starts_with(prefix));
            if !is_used && seen.insert(key) {
                found.push(format!("{}: {key} is defined and never used", area.name));
            }
        }
    }
    found
}

/// The prefixes an area opts out by `# dynamic: prefix-` lines, in any of its files.
pub fn dynamic_prefixes(area: &Area) -> BTreeSet<&'static str> {
    area.sources
        .iter()
        .flat_map(|source| source.lines())
        .filter_map(|line| line.strip_prefix('#')?.trim_start_matches('#').trim().strip_prefix("dynamic:"))
        .flat_map(|prefixes| prefixes.split([',', ' ']))
        .filter(|prefix| !prefix.is_empty())
        .collect()
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            if !matches!(name.as_ref(), "target" | "node_modules" | "tests") && !name.starts_with('.') {
                collect(&path, files);
            }
        } else if name.ends_with(".rs") || name.ends_with(".html") {
            files.push(path);
        }
    }
}

fn without_comments(source: &str) -> String {
    source.lines().filter(|line| !line.trim_start().starts_with("//")).flat_map(|line| [line, "\n"]).collect()
}

fn quoted(source: &str) -> Vec<String> {
    // Odd pieces are inside quotes, or a wrong guess that is no key.
    without_comments(source).split('"').filter(|piece| is_key(piece)).map(str::to_owned).collect()
}

fn keys_in(source: &str) -> Vec<String> {
    let code = without_comments(source);
    let mut keys = Vec::new();
    for call in [".get(", ".with(", ".one(", ".two(", ".three(", "key!(", "Message::new(", "refused("] {
        for (at, _) in code.match_indices(call) {
            // Maps have `get` too: only that of a `t`, or of a `t()`, is ours.
            if call == ".get(" && !ends_with_t(&code[..at]) {
                continue;
            }
            let argument = code[at + call.len()..].trim_start();
            let Some((key, _)) = argument.strip_prefix('"').and_then(|rest| rest.split_once('"')) else {
                continue;
            };
            if is_key(key) {
                keys.push(key.to_owned());
            }
        }
    }
    keys
}

fn ends_with_t(before: &str) -> bool {
    let before = before.trim_end();
    let before = before.strip_suffix("()").unwrap_or(before);
    let Some(rest) = before.strip_suffix('t') else { return false };
    !rest.ends_with(|c: char| c.is_alphanumeric() || c == '_')
}

/// As our keys are written: `area-word`, perhaps `.attribute`. Other `with("…")` calls take other strings.
fn is_key(text: &str) -> bool {
    text.contains('-')
        && text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.'))
}
