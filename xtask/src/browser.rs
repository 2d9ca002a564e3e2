//! The journeys in a real browser: Chromium, driven by playwright-core under Node.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::Context;

use crate::shell;

/// What the journeys need, found or installed.
pub struct Browser {
    chromium: PathBuf,
    node: PathBuf,
    /// Where `node_modules` is.
    library: PathBuf,
}

impl Browser {
    pub fn ready() -> anyhow::Result<Self> {
        let chromium = match chromium() {
            Some(found) => found,
            None => {
                shell::install("Chromium", &["chromium", "fonts-dejavu-core"])?;
                chromium().context("the package chromium brought no browser")?
            }
        };
        let mut missing = Vec::new();
        if shell::which("node").is_none() {
            missing.push("nodejs");
        }
        if shell::which("npm").is_none() {
            missing.push("npm");
        }
        if !missing.is_empty() {
            shell::install("Node", &missing)?;
        }
        let node = shell::which("node").context("node is not in PATH")?;
        let library = shell::root().join(".local/browser");
        library_in(&library)?;
        Ok(Browser { chromium, node, library })
    }

    /// Walks every journey, or those whose name contains `only`; answers how many passed and failed.
    pub fn walk(&self, program: &Path, only: Option<&str>) -> anyhow::Result<(u64, u64)> {
        let (mut passed, mut failed) = (0, 0);
        let mut command = Command::new(&self.node);
        command
            .arg("xtask/browser/run.mjs")
            .args(only)
            .env("OSTOJA_PROGRAM", program)
            .env("OSTOJA_CHROMIUM", &self.chromium)
            .env("OSTOJA_BROWSER_LIBRARY", &self.library);
        let well = shell::watch(&mut command, |line| {
            if let Some(counts) = line.strip_prefix("journeys: ") {
                let mut numbers =
                    counts.split(|c: char| !c.is_ascii_digit()).filter_map(|word| word.parse().ok());
                (passed, failed) = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
            }
        })?;
        // A runner that broke down before its closing line has not passed.
        if !well && failed == 0 {
            failed = 1;
        }
        Ok((passed, failed))
    }
}

fn chromium() -> Option<PathBuf> {
    let named = std::env::var_os("OSTOJA_CHROMIUM").map(PathBuf::from).filter(|path| path.is_file());
    named.or_else(|| {
        ["chromium", "chromium-browser", "google-chrome"].iter().find_map(|name| shell::which(name))
    })
}

/// The packages named in `xtask/browser/package-lock.json`, installed once for every state of that file.
fn library_in(folder: &Path) -> anyhow::Result<()> {
    let lock = fs::read("xtask/browser/package-lock.json")?;
    let stamp = folder.join("node_modules/.installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    fs::create_dir_all(folder)?;
    for name in ["package.json", "package-lock.json"] {
        fs::copy(Path::new("xtask/browser").join(name), folder.join(name))?;
    }
    let npm = shell::which("npm").context("npm is not in PATH")?;
    shell::run(Command::new(npm).current_dir(folder).args([
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
    ]))
    .context("the browser's driver could not be installed: npm needs its registry")?;
    fs::write(stamp, lock)?;
    Ok(())
}
