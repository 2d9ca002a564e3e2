use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, anyhow};
use base::Message;
use programmes::import::{
    self as importer, FileFormat, Table,
    actions::{rehearse, take_in},
};
use web::say;

use crate::commands::{Verdict, put, working};
use crate::settings::{Flags, Key, Office, Usage};

/// A file of a programme.
///
/// All of it or nothing: if one row is wrong, nothing is saved, each problem is told by sheet, row and column, and
/// the exit code is 1. The same file twice changes nothing.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ostoja import workbook register.xlsx --dry-run\n  ostoja import attendance june.csv --errors june-errors.xlsx"
)]
pub(super) struct File {
    /// XLSX or CSV
    file: PathBuf,
    /// Only show what would happen
    #[arg(long)]
    dry_run: bool,
    /// Where to write the rows with what is wrong beside them, as .xlsx or .csv
    #[arg(long, value_name = "FILE")]
    errors: Option<PathBuf>,
}

fn format_of(path: &Path) -> Result<FileFormat, Usage> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    ending.parse().map_err(|()| Usage(format!("{}: a file with errors is .xlsx or .csv", path.display())))
}

/// As much as a page accepts.
const LARGEST: u64 = 20_000_000;

impl File {
    pub(super) fn run(self, flags: &Flags, only: Option<Table>) -> anyhow::Result<Verdict> {
        let errors =
            self.errors.as_deref().map(|path| format_of(path).map(|format| (path, format))).transpose()?;
        let office = Office::open(flags, if self.dry_run { Key::Unused } else { Key::Needed })?;
        let caller = office.caller()?;
        let t = caller.t();
        let about = || self.file.display().to_string();
        if fs::metadata(&self.file).with_context(about)?.len() > LARGEST {
            let message = Message::new("import-file-large").number("megabytes", (LARGEST / 1_000_000) as i64);
            return Err(anyhow!(say(t, &message)));
        }
        let file = importer::actions::File {
            bytes: fs::read(&self.file).with_context(about)?,
            name: self.file.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            only,
        };
        let (given, dry_run) = (file.clone(), self.dry_run);
        let outcome = working(&file.name, || {
            if dry_run {
                office.read(&caller, move |tx, caller| rehearse(tx, caller, &given))
            } else {
                office.write(&caller, move |tx, caller| take_in(tx, caller, &given))
            }
        })?;
        for finding in &outcome.reading.findings {
            eprintln!("{}", outcome.reading.sentence(t, finding));
        }
        if !outcome.is_sound() {
            if let Some((path, format)) = errors {
                let bytes = importer::error_file(t, &file, &outcome.reading, format)
                    .map_err(|problem| crate::settings::told(t, problem))?;
                put(Some(path), &bytes)?;
            }
            return Ok(Verdict::Found);
        }
        if let Some(day) = outcome.known_since {
            println!("{}", t.one("import-known", "day", t.date(day.0)));
        }
        let heads =
            ["import-head-added", "import-head-changed", "import-head-unchanged"].map(|key| t.get(key));
        for (table, counts) in &outcome.counts {
            let [added, changed, unchanged] = &heads;
            println!(
                "{:<14} {added}: {}  {changed}: {}  {unchanged}: {}",
                t.get(table.title()),
                counts.added,
                counts.changed,
                counts.unchanged
            );
        }
        if outcome.closes > 0 {
            println!("{}", t.one("import-closes", "n", outcome.closes));
        }
        Ok(Verdict::Fine)
    }
}
