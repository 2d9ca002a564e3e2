use base::Problem;
use people::{Caller, access, community, erase};
use programmes::figures;
use store::{Tx, statement, values};
use texts::fold;

use super::{Verdict, working};
use crate::settings::{Flags, Key, Office};

/// Verify the database and everything we promise about it.
///
/// Reads everything and changes nothing: the engine's own checks, the data against the key store, the chain of who looked
/// at whom, registers, pseudonyms, figures against registers, frozen years against what was reported, the ledger of hours against a replay
/// of its journal. Prints what was
/// checked; exit code 1 on any finding.
#[derive(clap::Args)]
#[command(
    after_help = "Examples:\n  ostoja check --database sqlite:/var/lib/ostoja/ostoja.sqlite\n  ostoja check --mend"
)]
pub struct Check {
    /// After a backup was put back: first make data and key store agree. Who was erased in one of them is erased in both,
    /// and keys of people the data does not know are destroyed
    #[arg(long)]
    mend: bool,
}

statement! {
    NO_CIRCLE_MEETING = "SELECT m.id FROM meeting m JOIN circle c ON c.community_id = m.community_id \
        AND c.id = m.circle_id WHERE m.community_id = $1 AND c.programme_id <> m.programme_id";
    CLOSED_AHEAD = "SELECT id FROM meeting WHERE community_id = $1 AND status = 'closed' AND starts_at > $2";
    CANCELLED_ATTENDED = "SELECT DISTINCT a.meeting_id FROM attendance a JOIN meeting m \
        ON m.community_id = a.community_id AND m.id = a.meeting_id WHERE a.community_id = $1 \
        AND m.status = 'cancelled' AND a.status IN ('attended', 'late', 'walk_in')";
    UNMARKED = "SELECT DISTINCT a.meeting_id FROM attendance a JOIN meeting m ON m.community_id = a.community_id \
        AND m.id = a.meeting_id WHERE a.community_id = $1 AND m.status = 'closed' AND a.status = 'planned'";
    // Somebody may be planned by name who has their pseudonym in another circle of the programme.
    STRANGERS = "SELECT DISTINCT a.meeting_id FROM attendance a JOIN meeting m ON m.community_id = a.community_id \
        AND m.id = a.meeting_id WHERE a.community_id = $1 AND m.circle_id IS NOT NULL AND m.status = 'closed' \
        AND NOT EXISTS (SELECT 1 FROM membership s JOIN circle c ON c.community_id = s.community_id \
        AND c.id = s.circle_id WHERE s.community_id = a.community_id AND c.programme_id = m.programme_id \
        AND s.person_id = a.person_id)";
    PSEUDONYMS = "SELECT circle_id, pseudonym, pseudonym_key FROM membership s WHERE s.community_id = $1 \
        AND EXISTS (SELECT 1 FROM person p WHERE p.community_id = s.community_id AND p.id = s.person_id \
        AND p.erased_at IS NULL)";
}

/// One thing that was checked, with what was found.
struct Line {
    what: &'static str,
    found: Vec<String>,
}

impl Check {
    pub(super) fn run(self, flags: &Flags) -> anyhow::Result<Verdict> {
        let office = Office::open(flags, Key::Unused)?;
        let mut found = 0;
        let integrity = working("integrity", || store::check_integrity(&office.site.db))?;
        found += tell("", &Line { what: "the engine's own check", found: integrity });
        let communities =
            office.site.db.read_now(community::all).map_err(|problem: Problem| anyhow::anyhow!(problem))?;
        let asked =
            |slug: &str| office.settings.community.as_ref().is_none_or(|wanted| wanted.as_str() == slug);
        let callers: Vec<Caller> = communities
            .into_iter()
            .filter(|town| asked(&town.slug))
            .map(|town| Caller::operator(office.site.clone(), town))
            .collect();
        if self.mend {
            mend(&office, &callers)?;
        }
        for caller in &callers {
            let slug = &caller.community.slug;
            for line in working(slug, || office.read(caller, of_community))? {
                found += tell(slug, &line);
            }
        }
        Ok(if found == 0 { Verdict::Fine } else { Verdict::Found })
    }
}

fn mend(office: &Office, callers: &[Caller]) -> anyhow::Result<()> {
    for caller in callers {
        let mended = office.write(caller, |tx, caller| {
            Ok(erase::settle(tx, caller)? + erase::drop_nobodys_keys(tx, caller)?)
        })?;
        println!("mended  {}: {mended}", caller.community.slug);
    }
    erase::sweep(&office.site).map_err(|problem| anyhow::anyhow!(problem))
}

/// How many findings of one kind are printed.
const SHOWN: usize = 10;

fn tell(community: &str, line: &Line) -> usize {
    let place = if community.is_empty() { String::new() } else { format!("{community}: ") };
    if line.found.is_empty() {
        println!("ok      {place}{}", line.what);
    } else {
        println!("FOUND   {place}{}: {}", line.what, line.found.len());
        for one in line.found.iter().take(SHOWN) {
            println!("        {one}");
        }
    }
    line.found.len()
}

fn of_community(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<Line>, Problem> {
    let id = caller.community.id;
    let mut lines = Vec::new();
    let broken = access::verify_chain(tx, id)?;
    lines.push(Line {
        what: "the chain of who looked at whom",
        found: broken.map(|seq| format!("line {seq} does not fit the one before")).into_iter().collect(),
    });
    let mut ids = |what, statement, now: bool| {
        let values = if now { values![id, caller.now] } else { values![id] };
        let rows: Vec<String> = tx.query(statement, values, |row| row.get(0))?;
        lines.push(Line { what, found: rows.into_iter().map(|id| format!("record {id}")).collect() });
        Ok::<(), Problem>(())
    };
    ids("meetings belong to their circle's programme", &NO_CIRCLE_MEETING, false)?;
    ids("no register is closed before its meeting", &CLOSED_AHEAD, true)?;
    ids("nobody was at a cancelled meeting", &CANCELLED_ATTENDED, false)?;
    ids("closed registers have a mark for everybody", &UNMARKED, false)?;
    ids("registers have only people of their programme", &STRANGERS, false)?;
    let keys = erase::agreement(tx, caller)?;
    for (what, people) in [
        ("every person has a key (if not: a newer key store, or `admin erase`)", keys.keyless),
        ("no erased person has one (if so: --mend)", keys.kept_keys),
        ("nobody erased came back with older data (if so: --mend)", keys.come_back),
        ("every key has a person (if not, the data is older: --mend)", keys.nobodys),
        ("erased keys are swept out of the engine's history (if not: --mend)", keys.unswept),
    ] {
        lines.push(Line { what, found: people.into_iter().map(|id| format!("record {id}")).collect() });
    }
    lines.push(Line { what: "one pseudonym, one person in a circle", found: pseudonyms(tx, caller)? });
    let months = figures::actions::verify(tx, caller)?;
    let month = |one: &figures::model::Difference| format!("{} of programme {}", one.part, one.programme);
    lines.push(Line {
        what: "figures are what the registers give",
        found: months.iter().map(month).collect(),
    });
    let years = figures::actions::verify_frozen(tx, caller)?;
    let year =
        |one: &figures::model::FrozenDifference| format!("year {} of programme {}", one.year, one.programme);
    lines.push(Line { what: "frozen years are what was reported", found: years.iter().map(year).collect() });
    let replayed = credits::ledger::replay::replay(tx, caller)?;
    lines.push(Line { what: "the ledger of hours is what its journal gives", found: replayed.faults });
    Ok(lines)
}

fn pseudonyms(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<String>, Problem> {
    let mut found = Vec::new();
    tx.each(&PSEUDONYMS, values![caller.community.id], |row| {
        let (circle, pseudonym, key): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        if fold(&pseudonym) != key {
            found.push(format!("circle {circle}: a pseudonym is not kept under its own key"));
        }
        Ok(())
    })?;
    Ok(found)
}
