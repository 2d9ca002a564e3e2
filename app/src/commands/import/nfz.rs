use std::{fs, io::IsTerminal, time::Duration};

use anyhow::Context;
use base::Problem;
use directory::waiting::{
    actions,
    client::{Client, REGISTER, Recording},
    harvest::{self, Step},
    model::{Run, RunStatus, Wish},
    note_words, rules, why_word,
};
use fetch::{Fetch, Http, Manners, Pace, Polite, WallPace};
use indicatif::{ProgressBar, ProgressStyle};
use people::Caller;

use crate::{
    commands::Verdict,
    settings::{Flags, Key, Office, Usage, told},
};

/// Waiting times of the Polish public health fund (NFZ).
///
/// Reads the register "Terminy Leczenia" (API 1.4) page by page, at most five questions a second, and adds what is new to
/// the series of each mental-health queue. What was stopped goes on from its page when the same command is given within
/// twelve hours. Records that cannot be understood are kept out, each with its reason, and the exit code is 1.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ostoja import nfz --branch 12\n  ostoja import nfz --branch 12 --benefit \"PORADNIA ZDROWIA PSYCHICZNEGO\"\n  ostoja import nfz --branch 12 --from queues-2026-08.json.gz\n\nSource of the data: NFZ, https://api.nfz.gov.pl/"
)]
pub(super) struct Nfz {
    /// Branch of NFZ, 01 to 16; Śląskie is 12
    #[arg(long, value_name = "NUMBER")]
    branch: String,
    /// A recorded answer (JSON, also compressed with gzip), or another address of the register
    #[arg(long, value_name = "FILE|URL")]
    from: Option<String>,
    /// Urgent cases instead of stable ones
    #[arg(long)]
    urgent: bool,
    /// Only one benefit, by its exact name in NFZ's dictionary
    #[arg(long, value_name = "NAME", default_value = "")]
    benefit: String,
}

const PATIENCE: Duration = Duration::from_secs(30);
/// A page of 25 records has some thirty thousand bytes.
const LARGEST: u64 = 20_000_000;

impl Nfz {
    pub(super) fn run(self, flags: &Flags) -> anyhow::Result<Verdict> {
        let office = Office::open(flags, Key::Unused)?;
        let caller = office.caller()?;
        let t = caller.t();
        let branch = rules::branch(&self.branch).ok_or_else(|| Usage(t.get("waiting-not-a-branch")))?;
        let wish = |source: String, recorded_at| Wish {
            source,
            recorded_at,
            branch: branch.clone(),
            case: if self.urgent { 2 } else { 1 },
            benefit: self.benefit.clone(),
        };
        let run = match self.from.as_deref() {
            Some(file) if !file.starts_with("http://") && !file.starts_with("https://") => {
                let bytes = fs::read(file).with_context(|| file.to_owned())?;
                let recording = Recording::read(&bytes).map_err(|why| anyhow::anyhow!("{file}: {why}"))?;
                let name = file.rsplit(['/', '\\']).next().unwrap_or(file);
                let wish = wish(name.to_owned(), recording.answered_at);
                harvest(&office, &caller, &mut recording.client(), &wish)?
            }
            address => {
                let base = address.unwrap_or(REGISTER);
                let polite = Polite::new(Http::new(PATIENCE, LARGEST), WallPace::new(), Manners::default());
                harvest(&office, &caller, &mut Client::new(polite, base), &wish(base.to_owned(), None))?
            }
        };
        report(&office, &caller, &run)
    }
}

/// Page by page, each in a transaction of its own: what stops it loses nothing.
fn harvest<F: Fetch, P: Pace>(
    office: &Office,
    caller: &Caller,
    client: &mut Client<F, P>,
    wish: &Wish,
) -> anyhow::Result<Run> {
    let bar = if std::io::stderr().is_terminal() { ProgressBar::new(0) } else { ProgressBar::hidden() };
    bar.set_style(
        ProgressStyle::with_template("{bar:32} {pos}/{len} {msg}")
            .unwrap_or_else(|_| ProgressStyle::default_bar()),
    );
    let mut keep = |step: Step| {
        let caller = Caller { now: caller.site.clock.now(), ..caller.clone() };
        office.site.db.write_now(move |tx| actions::keep(tx, &caller, &step))
    };
    let mut progress = |run: &Run| {
        bar.set_length(run.pages.unwrap_or(0).unsigned_abs());
        bar.set_position((run.next_page - 1).unsigned_abs());
        bar.set_message(run.tally.kept.to_string());
    };
    let run = harvest::run(client, wish, &mut keep, &mut progress);
    bar.finish_and_clear();
    run.map_err(|problem: Problem| told(caller.t(), problem))
}

fn report(office: &Office, caller: &Caller, run: &Run) -> anyhow::Result<Verdict> {
    let (t, id) = (caller.t(), run.id);
    let heads = ["waiting-head-kept", "waiting-head-changed", "waiting-head-passed", "waiting-head-refused"];
    let [kept, changed, passed, refused] = heads.map(|key| t.get(key));
    let tally = run.tally;
    println!(
        "{kept}: {}  {changed}: {}  {passed}: {}  {refused}: {}",
        tally.kept, tally.changed, tally.passed_over, tally.refused
    );
    if tally.refused > 0 {
        let (_, list) = office.read(caller, move |tx, caller| actions::run(tx, caller, id))?;
        for one in list {
            let at = t.two("waiting-refused-at", "page", one.page, "position", one.position);
            eprintln!("{at} {}: {}: {} {}", one.nfz_id, one.field, why_word(t, one.why), one.given);
        }
    }
    let note = note_words(t, run);
    if !note.is_empty() {
        eprintln!("{note}");
    }
    let fine = run.status == RunStatus::Finished && tally.refused == 0 && note.is_empty();
    Ok(if fine { Verdict::Fine } else { Verdict::Found })
}
