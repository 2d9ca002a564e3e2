mod hsds;
mod nfz;
mod tables;

use clap::Subcommand;

use super::Verdict;
use crate::settings::Flags;

/// Bring in what is kept elsewhere: registers from XLSX or CSV, a directory from HSDS, waiting times of NFZ.
#[derive(clap::Args)]
pub struct Import {
    #[command(subcommand)]
    what: What,
}

#[derive(Subcommand)]
enum What {
    /// Everything of a programme, from the sheets of one workbook
    Workbook(tables::File),
    /// Circles
    Circles(tables::File),
    /// People of circles, by pseudonym
    People(tables::File),
    /// Meetings, held or planned
    Meetings(tables::File),
    /// Who came
    Attendance(tables::File),
    /// People of the office by name, sealed on arrival
    Office(tables::File),
    Hsds(hsds::Hsds),
    Nfz(nfz::Nfz),
}

impl Import {
    pub(super) fn run(self, flags: &Flags) -> anyhow::Result<Verdict> {
        use programmes::import::Table;
        match self.what {
            What::Workbook(file) => file.run(flags, None),
            What::Circles(file) => file.run(flags, Some(Table::Circles)),
            What::People(file) => file.run(flags, Some(Table::People)),
            What::Meetings(file) => file.run(flags, Some(Table::Meetings)),
            What::Attendance(file) => file.run(flags, Some(Table::Attendance)),
            What::Office(file) => file.run(flags, Some(Table::Office)),
            What::Hsds(hsds) => hsds.run(flags),
            What::Nfz(nfz) => nfz.run(flags),
        }
    }
}
