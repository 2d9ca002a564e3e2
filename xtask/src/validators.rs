//! What others' validators say of our HSDS: the package by frictionless, the answers by the schemas of the specification,
//! the API by schemathesis.
//!
//! They are Python programs, installed into the folder that cargo builds into. Without Python, or where pip cannot reach
//! its index, that is said and the rest of the tests stands. The schemas of the specification are not ours to carry:
//! `OSTOJA_HSDS_SCHEMAS` names a folder with them; without it the API is only asked whether it breaks.

use std::{
    fs,
    io::{Read, Write},
    net::TcpStream,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use anyhow::{Context, bail};

use crate::shell;

/// Known to agree with what we say; a newer one may find more, and is tried on purpose.
const PACKAGES: [&str; 3] = ["check-jsonschema==0.39.0", "frictionless==5.21.0", "schemathesis==4.32.5"];

/// How many passed and failed; none of either when they could not be had.
pub fn run(program: &Path) -> anyhow::Result<(u64, u64)> {
    let home = shell::target()?.join("validators");
    let tools = match tools(&home) {
        Ok(tools) => tools,
        Err(problem) => {
            println!("validators: left out. {problem:#}");
            return Ok((0, 0));
        }
    };
    let work = home.join("work");
    if work.exists() {
        fs::remove_dir_all(&work)?;
    }
    fs::create_dir_all(&work)?;
    let town = Town::start(program, &work.join("town"))?;
    let (mut passed, mut failed) = (0, 0);
    let mut judge = |name: &str, command: &mut Command| -> anyhow::Result<()> {
        let well = shell::watch(command, |_| {})?;
        println!("validators: {name} {}", if well { "passed" } else { "FAILED" });
        if well {
            passed += 1
        } else {
            failed += 1
        }
        Ok(())
    };

    let package = work.join("package");
    let database = format!("sqlite:{}", work.join("town/ostoja.sqlite").display());
    shell::run(
        Command::new(program).args(["export", "hsds", "--database", &database, "--out"]).arg(&package),
    )?;
    let described = package.join("datapackage.json");
    judge("frictionless", Command::new(tools.join("frictionless")).arg("validate").arg(&described))?;

    let mut document = town.get("/piekary/api/hsds/openapi.json")?;
    let schemas = std::env::var_os("OSTOJA_HSDS_SCHEMAS").map(PathBuf::from);
    let mut checks = "not_a_server_error,status_code_conformance,content_type_conformance".to_owned();
    match &schemas {
        Some(folder) => {
            let folder = folder.canonicalize().context("OSTOJA_HSDS_SCHEMAS")?;
            let list: serde_json::Value = serde_json::from_str(&town.get("/piekary/api/hsds/services")?)?;
            let ids = list["contents"].as_array().context("services without contents")?;
            let mut command = Command::new(tools.join("check-jsonschema"));
            command.arg("--schemafile").arg(folder.join("service.json"));
            command.arg("--base-uri").arg(format!("file://{}/", folder.display()));
            for (at, id) in ids.iter().filter_map(|one| one["id"].as_str()).take(25).enumerate() {
                let file = work.join(format!("service-{at}.json"));
                fs::write(&file, town.get(&format!("/piekary/api/hsds/services/{id}"))?)?;
                command.arg(file);
            }
            judge("check-jsonschema", &mut command)?;
            document = document.replace(
                "https://raw.githubusercontent.com/openreferral/specification/3.1/schema/",
                &format!("file://{}/", folder.display()),
            );
            checks.push_str(",response_schema_conformance");
        }
        None => {
            println!(
                "validators: no schemas; name their folder in OSTOJA_HSDS_SCHEMAS to compare answers with them"
            );
            document = without_references(&document)?;
        }
    }
    let api = work.join("openapi.json");
    fs::write(&api, document)?;
    let mut command = Command::new(tools.join("schemathesis"));
    // It keeps a folder of its own wherever it runs.
    command.current_dir(&work);
    command.arg("run").arg(&api).arg("--url").arg(format!("http://{}/piekary/api/hsds", town.address));
    command.args(["--checks", &checks, "--max-examples", "20", "--phases", "examples,coverage,fuzzing"]);
    judge("schemathesis", &mut command)?;
    Ok((passed, failed))
}

/// The folder of the installed programs.
fn tools(home: &Path) -> anyhow::Result<PathBuf> {
    let tools = home.join("venv/bin");
    let stamp = home.join("installed");
    let wanted = PACKAGES.join("\n");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(tools);
    }
    let python =
        shell::which("python3").context("Python is missing: apt-get install python3 python3-venv")?;
    fs::create_dir_all(home)?;
    let quiet = |command: &mut Command| shell::output(command).map(drop);
    quiet(Command::new(python).args(["-m", "venv", "--clear"]).arg(home.join("venv")))
        .context("python3 cannot make a folder of its own: apt-get install python3-venv")?;
    let mut pip = Command::new(tools.join("pip"));
    quiet(pip.args(["install", "--quiet", "--disable-pip-version-check", "--retries", "1"]).args(PACKAGES))
        .context("pip cannot reach its index, or the index lacks one of the packages")?;
    fs::write(stamp, wanted)?;
    Ok(tools)
}

/// The description without the schemas that stand elsewhere.
fn without_references(document: &str) -> anyhow::Result<String> {
    fn strip(value: &mut serde_json::Value) {
        match value {
            serde_json::Value::Object(map) => {
                if map.get("$ref").and_then(|to| to.as_str()).is_some_and(|to| to.starts_with("https:")) {
                    map.clear();
                }
                map.values_mut().for_each(strip);
            }
            serde_json::Value::Array(list) => list.iter_mut().for_each(strip),
            _ => {}
        }
    }
    let mut document: serde_json::Value = serde_json::from_str(document)?;
    strip(&mut document);
    Ok(document.to_string())
}

/// The demonstration town, served for as long as this lives.
struct Town {
    child: Child,
    address: String,
}

impl Town {
    fn start(program: &Path, data: &Path) -> anyhow::Result<Self> {
        let port = shell::free_port()?;
        let child = Command::new(program)
            .args(["demo", "--port", &port.to_string(), "--data"])
            .arg(data)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .with_context(|| format!("{} does not start", program.display()))?;
        let mut town = Town { child, address: format!("127.0.0.1:{port}") };
        for _ in 0..1_800 {
            if town.get("/healthz").is_ok() {
                return Ok(town);
            }
            if let Some(status) = town.child.try_wait()? {
                bail!("the demonstration ended ({status})");
            }
            thread::sleep(Duration::from_millis(100));
        }
        bail!("the demonstration does not answer");
    }

    /// The body of a page; HTTP/1.0, so that it comes whole.
    fn get(&self, path: &str) -> anyhow::Result<String> {
        let mut stream = TcpStream::connect(&self.address)?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        write!(stream, "GET {path} HTTP/1.0\r\nHost: {}\r\n\r\n", self.address)?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        let (head, body) = answer.split_once("\r\n\r\n").context("no answer")?;
        let first = head.lines().next().unwrap_or_default();
        if !first.contains(" 200 ") {
            bail!("{path}: {first}");
        }
        Ok(body.to_owned())
    }
}

impl Drop for Town {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
