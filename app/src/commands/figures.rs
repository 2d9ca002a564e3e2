use programmes::{figures as counting, records};

use super::{Between, Verdict};
use crate::settings::{Flags, Key, Office};

/// Count a programme's persons, meetings and hours in a period.
///
/// The same figures as on its pages, reports and card: persons (each once), meetings whose register is closed,
/// programme hours, attendances, contact hours. Of a frozen year, what was reported.
#[derive(clap::Args)]
#[command(
    after_help = "Example:\n  ostoja figures razem-latwiej --from 2021-01-01 --to 2021-12-31 --format json --database sqlite:town/ostoja.sqlite"
)]
pub struct Figures {
    /// Short name of the programme
    programme: String,
    #[command(flatten)]
    between: Between,
    #[arg(long, value_enum, default_value_t = Shape::Table)]
    format: Shape,
}

#[derive(clap::ValueEnum, Clone, Copy)]
enum Shape {
    Json,
    Table,
}

impl Figures {
    pub(super) fn run(self, flags: &Flags) -> anyhow::Result<Verdict> {
        let office = Office::open(flags, Key::Unused)?;
        let caller = office.caller()?;
        let (slug, period) = (self.programme, self.between.period()?);
        let known = slug.clone();
        let programmes = office.read(&caller, records::programmes)?;
        if !programmes.iter().any(|programme| programme.slug == known) {
            anyhow::bail!("there is no programme {slug}");
        }
        let figures = office.read(&caller, move |tx, caller| {
            let programme = records::programme(tx, caller, &slug)?;
            counting::actions::of_programme(tx, caller, programme.id, period)
        })?;
        match self.format {
            Shape::Json => println!("{}", serde_json::to_string(&figures)?),
            Shape::Table => {
                if let serde_json::Value::Object(rows) = serde_json::to_value(figures)? {
                    for name in ["persons", "meetings", "programme_hours", "attendances", "contact_hours"] {
                        let number = rows.get(name).map(ToString::to_string).unwrap_or_default();
                        println!("{:<16} {number:>8}", name.replace('_', " "));
                    }
                }
            }
        }
        Ok(Verdict::Fine)
    }
}
