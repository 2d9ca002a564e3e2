use std::path::PathBuf;

use directory::{fhir, hsds::package};

use crate::{
    commands::{Verdict, put, working},
    settings::{Flags, Key, Office},
};

/// The directory as a tabular package of HSDS 3.1
///
/// Every table as a CSV and datapackage.json beside them, in a folder or, when the name ends in .zip, in an archive. A
/// confidential location is in none of them.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ostoja export hsds --out ./package\n  ostoja export hsds --out directory.zip"
)]
pub(super) struct Hsds {
    /// Folder, or a file that ends in .zip
    #[arg(long, value_name = "DIR|FILE.zip")]
    out: PathBuf,
}

impl Hsds {
    pub(super) fn run(self, flags: &Flags) -> anyhow::Result<Verdict> {
        let office = Office::open(flags, Key::Unused)?;
        let caller = office.caller()?;
        let out = self.out.clone();
        let zip = out.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("zip"));
        let counts = working("export", || {
            office.read(&caller, move |tx, caller| {
                if zip { package::to_zip(tx, caller, &out) } else { package::to_folder(tx, caller, &out) }
            })
        })?;
        for (table, rows) in counts.iter().filter(|(_, rows)| *rows > 0) {
            println!("{:<24} {rows}", table.as_str());
        }
        Ok(Verdict::Fine)
    }
}

/// The directory as one FHIR R4 bundle
///
/// Organization, Location, HealthcareService and PractitionerRole, as a collection.
#[derive(clap::Args)]
#[command(after_help = "Example:\n  ostoja export fhir --out directory.json")]
pub(super) struct Fhir {
    /// Where to; "-" or nothing is the standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl Fhir {
    pub(super) fn run(self, flags: &Flags) -> anyhow::Result<Verdict> {
        let office = Office::open(flags, Key::Unused)?;
        let caller = office.caller()?;
        let bundle = working("export", || office.read(&caller, fhir::bundle))?;
        let mut bytes = serde_json::to_vec_pretty(&bundle)?;
        bytes.push(b'\n');
        put(self.out.as_deref(), &bytes)?;
        Ok(Verdict::Fine)
    }
}
