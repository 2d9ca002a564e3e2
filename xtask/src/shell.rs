//! Finding and running other programs.

use std::{
    env,
    ffi::OsStr,
    io::{BufRead, BufReader},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
};

use anyhow::{Context, bail};

/// The root of the repository.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here).to_owned()
}

/// A program by its name, in PATH.
pub fn which(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(name)).find(|path| path.is_file())
}

pub fn cargo() -> Command {
    Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// Whether `cargo name` exists.
pub fn has_cargo(name: &str) -> bool {
    cargo()
        .args([name, "--version"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// The folder that cargo builds into.
pub fn target() -> anyhow::Result<PathBuf> {
    let out = cargo().args(["metadata", "--no-deps", "--format-version", "1"]).output()?;
    let metadata: serde_json::Value = serde_json::from_slice(&out.stdout).context("cargo metadata")?;
    let folder = metadata["target_directory"].as_str().context("cargo names no target folder")?;
    Ok(folder.into())
}

/// Runs to the end; an error names the command.
pub fn run(command: &mut Command) -> anyhow::Result<()> {
    let status = command.status().with_context(|| format!("{} does not start", show(command)))?;
    if !status.success() {
        bail!("{} failed ({status})", show(command));
    }
    Ok(())
}

/// What a command printed; an error carries it.
pub fn output(command: &mut Command) -> anyhow::Result<String> {
    let out = command.output().with_context(|| format!("{} does not start", show(command)))?;
    if !out.status.success() {
        bail!("{} failed ({}):\n{}", show(command), out.status, String::from_utf8_lossy(&out.stderr));
    }
    Ok(String::from_utf8_lossy(&out.stdout).into_owned())
}

/// Runs to the end, printing every line as it comes and handing it to `see`; answers whether it succeeded.
pub fn watch(command: &mut Command, mut see: impl FnMut(&str) + Send) -> anyhow::Result<bool> {
    let mut child = command
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .with_context(|| format!("{} does not start", show(command)))?;
    let (sender, lines) = std::sync::mpsc::channel();
    let out = child.stdout.take().context("no output")?;
    let err = child.stderr.take().context("no errors")?;
    thread::scope(|scope| {
        let other = sender.clone();
        scope.spawn(move || relay(BufReader::new(out), &sender));
        scope.spawn(move || relay(BufReader::new(err), &other));
        for line in lines {
            println!("{line}");
            see(&line);
        }
    });
    Ok(child.wait()?.success())
}

fn relay(mut from: impl BufRead, to: &std::sync::mpsc::Sender<String>) {
    let mut bytes = Vec::new();
    // A test may print what is not UTF-8.
    while from.read_until(b'\n', &mut bytes).is_ok_and(|read| read > 0) {
        let line = String::from_utf8_lossy(&bytes).trim_end_matches(['\n', '\r']).to_owned();
        if to.send(line).is_err() {
            return;
        }
        bytes.clear();
    }
}

fn show(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}

/// Who we are to the system.
pub fn is_root() -> bool {
    output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

/// Installs Debian packages, where that is possible and allowed; otherwise says what to do.
pub fn install(what: &str, packages: &[&str]) -> anyhow::Result<()> {
    let list = packages.join(" ");
    if !is_root() || which("apt-get").is_none() {
        bail!(
            "{what} is missing. On Debian: sudo apt-get install --no-install-recommends {list}\n\
             (plain `cargo test` needs neither PostgreSQL nor a browser)"
        );
    }
    println!("{what} is missing: installing {list}");
    let apt = |arguments: &[&str]| {
        let mut command = Command::new("apt-get");
        command
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args(["-q", "-y", "-o", "Dpkg::Options::=--force-confold"])
            .args(arguments)
            .stdin(Stdio::null());
        run(&mut command)
    };
    apt(&["update"])?;
    let mut arguments = vec!["install", "--no-install-recommends"];
    arguments.extend(packages);
    apt(&arguments)
}

/// A port that nobody uses at this moment.
pub fn free_port() -> anyhow::Result<u16> {
    Ok(std::net::TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}
