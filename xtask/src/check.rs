//! The quick gate before a commit.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::bail;

use crate::shell;

/// A file longer than this has two nouns in it.
const LONG: usize = 600;

/// Paths of a machine, addresses of its package mirrors: what a reader elsewhere cannot follow.
/// Written in two halves, so that this file passes its own check.
const FOREIGN: &[(&str, &str)] = &[("/tm", "p/"), ("/ro", "ot/"), ("/ho", "me/"), ("/Use", "rs/")];

pub fn run() -> anyhow::Result<()> {
    shell::run(shell::cargo().args(["fmt", "--all", "--check"]))?;
    shell::run(shell::cargo().args([
        "clippy",
        "--quiet",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ]))?;
    shell::run(shell::cargo().args(["test", "--quiet", "--package", "ostoja", "--test", "all", "texts"]))?;
    let mut found = Vec::new();
    for path in tracked()? {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        found.extend(look(&path, &text));
    }
    for sentence in &found {
        println!("{sentence}");
    }
    if !found.is_empty() {
        bail!("{} things to mend", found.len());
    }
    println!("all is well");
    Ok(())
}

fn tracked() -> anyhow::Result<Vec<PathBuf>> {
    let list =
        shell::output(Command::new("git").args(["ls-files", "--cached", "--others", "--exclude-standard"]))?;
    Ok(list.lines().map(PathBuf::from).collect())
}

fn look(path: &Path, text: &str) -> Vec<String> {
    let place = path.display();
    let mut found = Vec::new();
    let lines = text.lines().count();
    if path.extension().is_some_and(|ending| ending == "rs") && lines > LONG {
        found.push(format!("{place}: {lines} lines; split it by noun"));
    }
    for (start, end) in FOREIGN {
        let word = format!("{start}{end}");
        if let Some(at) = text.lines().position(|line| line.contains(&word)) {
            found.push(format!("{place}:{}: {word} is a path of somebody's machine", at + 1));
        }
    }
    if path.starts_with("xtask/browser") && path.ends_with("package-lock.json") {
        // Versions and checksums are enough; from where they come is each machine's own.
        let named = text.lines().filter(|line| line.contains("\"resolved\""));
        found.extend(named.map(|line| format!("{place}: {} names where a package came from", line.trim())));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_files_and_foreign_paths_are_named() {
        let long = "x\n".repeat(LONG + 1);
        assert_eq!(look(Path::new("a/b.rs"), &long).len(), 1);
        assert!(look(Path::new("a/b.md"), &long).is_empty());
        let path = format!("see {}{}main", FOREIGN[0].0, FOREIGN[0].1);
        assert_eq!(look(Path::new("a.md"), &path).len(), 1);
    }
}
