use std::path::PathBuf;

use anyhow::anyhow;
use base::Problem;
use directory::hsds::take::{self, Checked, Choice, Item, Source};
use indicatif::{ProgressBar, ProgressStyle};
use std::io::IsTerminal;
use texts::T;
use web::say;

use crate::{
    commands::Verdict,
    settings::{Flags, Key, Office, told},
};

/// A directory in the shape of HSDS 3.1, or of 1.x.
///
/// Reads every row first and names each problem by file, row and field; then nothing is taken in, or with --skip-bad
/// everything but the bad rows. Wrong coordinates cost a place only its point on the map. Ids stay: the same package
/// again changes nothing. The exit code is 1 when something was wrong.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ostoja import hsds ./package --dry-run\n  ostoja import hsds directory.zip --skip-bad --errors problems.csv"
)]
pub(super) struct Hsds {
    /// Folder or zip with the CSV files
    path: PathBuf,
    /// Only say what is wrong
    #[arg(long)]
    dry_run: bool,
    /// Leave bad rows out and take the rest
    #[arg(long)]
    skip_bad: bool,
    /// Where to write the problems, as CSV: file, row, field, problem
    #[arg(long, value_name = "FILE")]
    errors: Option<PathBuf>,
}

/// Sentences on the standard error; all that are told are in --errors.
const SHOWN: usize = 50;

impl Hsds {
    pub(super) fn run(self, flags: &Flags) -> anyhow::Result<Verdict> {
        let office = Office::open(flags, if self.dry_run { Key::Unused } else { Key::Needed })?;
        let caller = office.caller()?;
        let t = caller.t();
        let source = Source::open(&self.path).map_err(|message| anyhow!(say(t, &message)))?;
        let bar =
            if std::io::stderr().is_terminal() { ProgressBar::new_spinner() } else { ProgressBar::hidden() };
        bar.set_style(
            ProgressStyle::with_template("{spinner} {human_pos}")
                .unwrap_or_else(|_| ProgressStyle::default_spinner()),
        );
        let zone = caller.community.zone.iana_name().unwrap_or_default().to_owned();
        let mut known = |table, id| {
            let caller = caller.clone();
            office.site.db.read_now(move |tx| take::known(tx, &caller, table, id))
        };
        let checked = take::check(&source, &zone, &mut known, &mut |rows| bar.inc(rows));
        let checked = checked.map_err(|problem: Problem| told(t, problem))?;
        self.report(t, &checked)?;
        let choice = if self.skip_bad { Choice::SkipBad } else { Choice::NothingIfBad };
        let verdict = if checked.wrong == 0 { Verdict::Fine } else { Verdict::Found };
        if self.dry_run || !checked.may(choice) {
            bar.finish_and_clear();
            if !self.dry_run {
                eprintln!("{}", t.get("hsds-nothing-taken"));
            }
            return Ok(verdict);
        }
        bar.reset();
        // A few hundred things to a transaction: what stops half-way is not lost, and the same command goes on.
        let name = source.name.clone();
        let mut keep = |items: Vec<Item>| {
            let (caller, name) = (caller.clone(), name.clone());
            office.site.db.write_now(move |tx| take::save(tx, &caller, &name, &items))
        };
        let community = caller.community.id.uuid();
        let tally = take::carry(&source, &checked, community, &mut keep, &mut |rows| bar.inc(rows));
        bar.finish_and_clear();
        let tally = tally.map_err(|problem: Problem| told(t, problem))?;
        let [added, changed, unchanged] =
            ["hsds-added", "hsds-changed", "hsds-unchanged"].map(|key| t.get(key));
        println!("{added}: {}  {changed}: {}  {unchanged}: {}", tally.added, tally.changed, tally.unchanged);
        Ok(verdict)
    }

    fn report(&self, t: T, checked: &Checked) -> anyhow::Result<()> {
        let rows: u64 = checked.rows.iter().map(|(_, rows)| rows).sum();
        println!("{}: {rows}  {}: {}", t.get("hsds-rows"), t.get("hsds-wrong"), checked.wrong);
        for finding in checked.findings.iter().take(SHOWN) {
            eprintln!("{}", finding.sentence(t));
        }
        if let Some(path) = &self.errors {
            let mut text = String::from("file,row,field,problem\n");
            let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
            for finding in &checked.findings {
                let problem = quoted(&say(t, &finding.message));
                text.push_str(&format!(
                    "{},{},{},{problem}\n",
                    quoted(&finding.file),
                    finding.row,
                    quoted(&finding.field)
                ));
            }
            std::fs::write(path, text)?;
        }
        Ok(())
    }
}
