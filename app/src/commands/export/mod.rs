mod directory;
mod ledger;
mod tables;

use clap::Subcommand;

use super::Verdict;
use crate::settings::Flags;

/// Write to files: figures and registers, the directory or the ledger of hours in the shapes of others.
#[derive(clap::Args)]
pub struct Export {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Per programme and year: persons, meetings, hours
    Figures(tables::Table),
    /// Meetings, in the importer's own shape
    Meetings(tables::Table),
    /// Closed registers, by pseudonym
    Attendance(tables::Table),
    /// Per circle and year: how many persons, how often they came
    PeopleCounts(tables::Table),
    Hsds(directory::Hsds),
    Fhir(directory::Fhir),
    Ledger(ledger::Ledger),
}

impl Export {
    pub(super) fn run(self, flags: &Flags) -> anyhow::Result<Verdict> {
        match self.what {
            What::Figures(table) => table.run(flags, tables::What::Figures),
            What::Meetings(table) => table.run(flags, tables::What::Meetings),
            What::Attendance(table) => table.run(flags, tables::What::Attendance),
            What::PeopleCounts(table) => table.run(flags, tables::What::PeopleCounts),
            What::Hsds(hsds) => hsds.run(flags),
            What::Fhir(fhir) => fhir.run(flags),
            What::Ledger(ledger) => ledger.run(flags),
        }
    }
}
