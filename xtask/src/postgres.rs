//! A PostgreSQL cluster for the time of a run: in a temporary folder, on a free port, without disk syncs.

use std::{
    fs,
    net::TcpStream,
    os::unix::fs::{MetadataExt, chown},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, bail};
use tempfile::TempDir;

use crate::shell;

pub struct Cluster {
    server: Child,
    port: u16,
    // Kept to the end: the folder goes when it goes.
    folder: TempDir,
}

/// Whether what was answered must be on disk.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Disk {
    /// Tests throw everything away.
    Careless,
    /// Measurements want the real thing.
    Honest,
}

impl Cluster {
    pub fn start(disk: Disk) -> anyhow::Result<Self> {
        let programs = programs()?;
        let folder = tempfile::Builder::new().prefix("ostoja-postgres-").tempdir()?;
        let user = servant(folder.path())?;
        let data = folder.path().join("data");
        // The "C" collation sorts text byte by byte on every machine.
        shell::output(
            as_user(user.as_deref(), &programs.join("initdb"))
                .args(["--auth=trust", "--username=postgres", "--encoding=UTF8", "--locale=C", "--no-sync"])
                .arg("-D")
                .arg(&data),
        )?;
        let port = shell::free_port()?;
        let log = folder.path().join("log");
        let out = fs::File::create(&log)?;
        let mut command = as_user(user.as_deref(), &programs.join("postgres"));
        command.arg("-D").arg(&data).args(["-p", &port.to_string()]);
        let mut settings =
            vec!["listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=300"];
        if disk == Disk::Careless {
            settings.extend(["fsync=off", "synchronous_commit=off", "full_page_writes=off"]);
        }
        for setting in settings {
            command.args(["-c", setting]);
        }
        let server =
            command.stdin(Stdio::null()).stdout(out.try_clone()?).stderr(out).spawn().context("postgres")?;
        let mut cluster = Cluster { server, port, folder: folder };
        let begun = Instant::now();
        while !cluster.answers() {
            if let Some(status) = cluster.server.try_wait()? {
                bail!("PostgreSQL ended ({status}):\n{}", fs::read_to_string(&log).unwrap_or_default());
            }
            if begun.elapsed() > Duration::from_secs(30) {
                bail!("PostgreSQL does not start:\n{}", fs::read_to_string(&log).unwrap_or_default());
            }
            thread::sleep(Duration::from_millis(50));
        }
        Ok(cluster)
    }

    pub fn url(&self) -> String {
        format!("postgres://postgres@127.0.0.1:{}/postgres", self.port)
    }

    /// The port is open a moment before the server takes connections: its log says when it does.
    fn answers(&self) -> bool {
        let log = fs::read_to_string(self.folder.path().join("log")).unwrap_or_default();
        log.contains("ready to accept connections") && TcpStream::connect(("127.0.0.1", self.port)).is_ok()
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        // SIGINT is PostgreSQL's "fast" way to stop: it ends its connections and itself.
        let pid = self.server.id().to_string();
        let _ = Command::new("kill").args(["-INT", &pid]).status();
        for _ in 0..100 {
            if !matches!(self.server.try_wait(), Ok(None)) {
                return;
            }
            thread::sleep(Duration::from_millis(100));
        }
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// The folder of PostgreSQL's server programs.
fn programs() -> anyhow::Result<PathBuf> {
    if let Some(found) = find() {
        return Ok(found);
    }
    if shell::is_root() {
        // The package would found a cluster of its own and start it.
        let folder = Path::new("/etc/postgresql-common/createcluster.d");
        fs::create_dir_all(folder)?;
        fs::write(folder.join("ostoja-tests.conf"), "create_main_cluster = false\nstart_conf = 'manual'\n")?;
    }
    shell::install("The PostgreSQL server", &["postgresql"])?;
    find().context("the package postgresql brought no server programs")
}

fn find() -> Option<PathBuf> {
    let complete = |folder: &PathBuf| ["initdb", "postgres"].iter().all(|name| folder.join(name).is_file());
    // Debian keeps them out of PATH, one folder per version: the newest first.
    let mut versions: Vec<(u32, PathBuf)> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten()
        .filter_map(|entry| {
            Some((entry.file_name().to_string_lossy().parse().ok()?, entry.path().join("bin")))
        })
        .collect();
    versions.sort_by_key(|(number, _)| std::cmp::Reverse(*number));
    let in_path = shell::which("initdb").and_then(|path| path.parent().map(Path::to_owned));
    versions.into_iter().map(|(_, folder)| folder).chain(in_path).find(complete)
}

/// PostgreSQL refuses to run as root: then somebody else gets the folder.
fn servant(folder: &Path) -> anyhow::Result<Option<String>> {
    if fs::metadata(folder)?.uid() != 0 {
        return Ok(None);
    }
    for name in ["postgres", "nobody"] {
        let id = |flag| shell::output(Command::new("id").args([flag, name])).ok()?.trim().parse::<u32>().ok();
        if let (Some(user), Some(group)) = (id("-u"), id("-g")) {
            chown(folder, Some(user), Some(group))?;
            return Ok(Some(name.to_owned()));
        }
    }
    bail!("PostgreSQL does not run as root, and there is neither a user postgres nor nobody")
}

/// `setpriv` also ends the server when we end without having told it.
fn as_user(user: Option<&str>, program: &Path) -> Command {
    match (shell::which("setpriv"), user) {
        (Some(setpriv), user) => {
            let mut command = Command::new(setpriv);
            if let Some(user) = user {
                let group = shell::output(Command::new("id").args(["-g", user])).unwrap_or_default();
                command.args(["--reuid", user, "--regid", group.trim(), "--clear-groups"]);
            }
            command.args(["--pdeathsig", "INT", "--"]).arg(program);
            command
        }
        (None, Some(user)) => {
            let mut command = Command::new("runuser");
            command.args(["-u", user, "--"]).arg(program);
            command
        }
        (None, None) => Command::new(program),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cluster_answers_and_leaves_nothing_behind() {
        if find().is_none() {
            eprintln!("not tested here: there is no PostgreSQL server");
            return;
        }
        let cluster = Cluster::start(Disk::Careless).unwrap();
        let (port, folder) = (cluster.port, cluster.folder.path().to_owned());
        assert!(TcpStream::connect(("127.0.0.1", port)).is_ok() && folder.exists());
        drop(cluster);
        assert!(TcpStream::connect(("127.0.0.1", port)).is_err(), "the server still answers");
        assert!(!folder.exists(), "{} is still there", folder.display());
    }
}
