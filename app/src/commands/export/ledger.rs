use std::path::PathBuf;

use credits::books::{self, Format};

use crate::{
    commands::{Verdict, put, working},
    settings::{Flags, Key, Office},
};

/// The ledger of hours as a journal for hledger or beancount
///
/// In minutes, with the balance stated after every entry (hledger) or at the end (beancount): `hledger check --strict` and
/// `bean-check` then check our sums. Nobody is named.
#[derive(clap::Args)]
#[command(after_help = "Example:\n  ostoja export ledger --format hledger --out hours.journal")]
pub(super) struct Ledger {
    #[arg(long, value_enum)]
    format: Shape,
    /// Where to; "-" or nothing is the standard output
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(clap::ValueEnum, Clone, Copy)]
enum Shape {
    Hledger,
    Beancount,
}

impl Ledger {
    pub(super) fn run(self, flags: &Flags) -> anyhow::Result<Verdict> {
        let office = Office::open(flags, Key::Unused)?;
        let caller = office.caller()?;
        let format = match self.format {
            Shape::Hledger => Format::Hledger,
            Shape::Beancount => Format::Beancount,
        };
        let journal =
            working("export", || office.read(&caller, move |tx, caller| books::journal(tx, caller, format)))?;
        put(self.out.as_deref(), journal.as_bytes())?;
        Ok(Verdict::Fine)
    }
}
