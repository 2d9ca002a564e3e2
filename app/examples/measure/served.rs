//! The program itself, started as an operator starts it: how soon it answers, how much memory it takes.

use std::{
    fs,
    io::{BufReader, Read, Write},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, bail};
use store::Target;

use crate::{
    Findings, Times, ms,
    town::{Prepared, SLUG},
};

/// Starts of the program.
const STARTS: usize = 7;
/// Requests of the load, over so many connections.
const REQUESTS: usize = 4_000;
const CONNECTIONS: usize = 8;

struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

pub fn measure(
    program: &Path,
    target: &Target,
    folder: &Path,
    prepared: &Prepared,
    findings: &mut Findings,
) -> anyhow::Result<()> {
    let mut starts = Vec::new();
    for _ in 1..STARTS {
        starts.push(start(program, target, folder)?.1);
    }
    let (running, last, port) = {
        let (running, time, port) = start(program, target, folder)?;
        (running, time, port)
    };
    starts.push(last);
    findings.times.push(Times::new("cold start to the first answer", Some(200), starts));
    thread::sleep(Duration::from_secs(2));
    let idle = resident(running.0.id())?;
    let begun = Instant::now();
    let answered = load(port, prepared);
    let took = begun.elapsed();
    let loaded = resident(running.0.id())?;
    let mb = |bytes: u64| format!("{:.1} MB", bytes as f64 / 1e6);
    findings.facts.push(("resident, idle".to_owned(), mb(idle), "60 MB".to_owned()));
    findings.facts.push((
        format!("resident after {answered} requests in {} s", ms(took / 1000)),
        mb(loaded),
        "150 MB".to_owned(),
    ));
    Ok(())
}

fn start(program: &Path, target: &Target, folder: &Path) -> anyhow::Result<(Running, Duration, u16)> {
    let port = std::net::TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
    let database = match target {
        Target::Sqlite(path) => format!("sqlite:{}", path.display()),
        Target::Postgres(url) => url.clone(),
    };
    let begun = Instant::now();
    let child = Command::new(program)
        .args(["serve", "--listen", &format!("127.0.0.1:{port}"), "--database", &database])
        .arg("--secret-file")
        .arg(folder.join("secret.key"))
        .arg("--data")
        .arg(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .spawn()
        .with_context(|| program.display().to_string())?;
    let mut running = Running(child);
    loop {
        if get(port, "/healthz", "").is_ok_and(|status| status == 200) {
            return Ok((running, begun.elapsed(), port));
        }
        if let Some(status) = running.0.try_wait()? {
            bail!("`ostoja serve` ended: {status}");
        }
        if begun.elapsed() > Duration::from_secs(60) {
            bail!("`ostoja serve` does not answer");
        }
        thread::sleep(Duration::from_millis(1));
    }
}

/// One request over a connection of its own; answers the status.
fn get(port: u16, path: &str, cookie: &str) -> anyhow::Result<u16> {
    let mut stream = TcpStream::connect(("127.0.0.1", port))?;
    stream.set_read_timeout(Some(Duration::from_secs(20)))?;
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {cookie}\r\nAccept-Encoding: gzip\r\nConnection: close\r\n\r\n"
    )?;
    let mut answer = Vec::new();
    BufReader::new(stream).read_to_end(&mut answer)?;
    let head = String::from_utf8_lossy(&answer[..answer.len().min(64)]).into_owned();
    head.split_whitespace().nth(1).and_then(|status| status.parse().ok()).context("no status line")
}

fn load(port: u16, prepared: &Prepared) -> usize {
    let circle = &prepared.names["circle"];
    let programme = &prepared.names["programme"];
    let paths = [
        format!("/{SLUG}/"),
        format!("/{SLUG}/circles"),
        format!("/{SLUG}/circles/{circle}"),
        format!("/{SLUG}/work"),
        format!("/{SLUG}/work/circles"),
        format!("/{SLUG}/work/circles/{circle}"),
        format!("/{SLUG}/work/figures?from=2016-01-01&to=2025-12-31"),
        format!("/{SLUG}/work/programmes/{programme}"),
        format!("/{SLUG}/work/programmes/{programme}/card"),
        format!("/{SLUG}/work/meetings/{}", prepared.to_close[0]),
        format!("/{SLUG}/me"),
    ];
    thread::scope(|scope| {
        let handles: Vec<_> = (0..CONNECTIONS)
            .map(|number| {
                let paths = &paths;
                scope.spawn(move || {
                    (0..REQUESTS / CONNECTIONS)
                        .filter(|round| {
                            let path = &paths[(round + number) % paths.len()];
                            get(port, path, &prepared.cookie).is_ok_and(|status| status < 500)
                        })
                        .count()
                })
            })
            .collect();
        handles.into_iter().map(|handle| handle.join().unwrap_or(0)).sum()
    })
}

/// VmRSS, as Linux tells it.
fn resident(process: u32) -> anyhow::Result<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status"))?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).context("no VmRSS")?;
    let kilobytes: u64 = line.split_whitespace().nth(1).context("no number")?.parse()?;
    Ok(kilobytes * 1024)
}
