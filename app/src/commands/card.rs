use std::path::PathBuf;

use base::Period;
use programmes::{
    card::{actions, render},
    records,
};

use super::{Verdict, day, put, working};
use crate::settings::{Flags, Key, Office, Usage, told};

/// Write a programme's card ("Karta dobrej praktyki") as PDF, DOCX or HTML.
///
/// The figures are counted from the registers, year by year. Without days it speaks of the time from the programme's
/// first year to the last month with a closed register. A town's own template is templates/card.typ in its data folder.
#[derive(clap::Args)]
#[command(
    after_help = "Example:\n  ostoja card razem-latwiej --from 2021-01-01 --to 2024-06-30 --lang pl --out card.pdf"
)]
pub struct Card {
    /// Short name of the programme
    programme: String,
    /// First day, such as 2021-01-01
    #[arg(long, value_name = "DAY", value_parser = day, requires = "to")]
    from: Option<base::Day>,
    /// Last day, still counted
    #[arg(long, value_name = "DAY", value_parser = day, requires = "from")]
    to: Option<base::Day>,
    /// The ending says what it becomes: .pdf, .docx or .html
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

impl Card {
    pub(super) fn run(self, flags: &Flags) -> anyhow::Result<Verdict> {
        let ending = self.out.extension().map(|ending| ending.to_string_lossy().to_lowercase());
        let ending = ending.unwrap_or_default();
        if !["pdf", "docx", "html"].contains(&ending.as_str()) {
            return Err(Usage(format!("{}: a card is .pdf, .docx or .html", self.out.display())).into());
        }
        let asked = match (self.from, self.to) {
            (Some(from), Some(to)) => {
                Some(Period::new(from, to).ok_or_else(|| Usage(format!("{from} is after {to}")))?)
            }
            _ => None,
        };
        let office = Office::open(flags, Key::Unused)?;
        let caller = office.caller()?;
        let slug = self.programme.clone();
        let card = office.read(&caller, move |tx, caller| {
            let programme = records::programme(tx, caller, &slug)?;
            let period = match asked {
                Some(period) => period,
                None => actions::usual_period(tx, caller, &programme)?,
            };
            actions::build(tx, caller, &programme, period, caller.lang)
        })?;
        let bytes = match ending.as_str() {
            "pdf" => {
                let drawn = working("card.pdf", || render::pdf(&office.site, &card));
                let drawn = drawn.map_err(|problem| told(caller.t(), problem))?;
                if drawn.fault.is_some() {
                    eprintln!("ostoja: the town's own template has a mistake, so the built-in one was used");
                }
                drawn.bytes
            }
            "docx" => render::docx(&card),
            _ => render::html(&card),
        };
        put(Some(&self.out), &bytes)?;
        Ok(Verdict::Fine)
    }
}
