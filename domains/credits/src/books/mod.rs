//! The ledger as other programs read it: journals for hledger and beancount.
//!
//! Every posted entry is a transaction of two postings, with the balance after it stated beside (hledger) or at the end
//! (beancount), so whoever reads the file checks our sums with a program that is not ours. What is only held is posted
//! nowhere yet. Accounts are named by kind and id: a journal tells nobody who somebody is.

use std::{collections::HashMap, fmt::Write};

use ::store::Tx;
use base::{Day, Problem};
use people::Caller;

use crate::{
    fund::labels,
    ledger::{self, AccountId, Act, Kind, Line, Standing},
};

/// In whose words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Hledger,
    Beancount,
}

/// What is counted, in whole minutes.
const UNIT: &str = "MIN";

/// The whole ledger of the caller's community. For the operator's commands.
pub fn journal(tx: &mut Tx<'_>, caller: &Caller, format: Format) -> Result<String, Problem> {
    caller.must(people::Roles::MANAGE)?;
    let accounts = ledger::accounts(tx, caller)?;
    let names: HashMap<AccountId, String> =
        accounts.iter().map(|account| (account.id, name(account, format))).collect();
    let funds = labels(tx, caller)?;
    let mut days: HashMap<AccountId, Day> = HashMap::new();
    let mut body = String::new();
    let mut last = caller.today();
    ledger::in_order(tx, caller, |line, _| {
        let day = line.at.day_in(&caller.community.zone);
        last = last.max(day);
        match line.act {
            Act::Open => {
                days.insert(line.to, day);
            }
            Act::Transfer | Act::Settle | Act::Reverse => entry(&mut body, format, &names, line, day),
            Act::Limit | Act::Hold | Act::Release | Act::Expire => {}
        }
    })?;
    let mut out = String::new();
    let community = clean(&caller.community.name);
    match format {
        Format::Hledger => {
            let _ = writeln!(out, "; {community}\n; {UNIT}: minutes of support; 60 are one credit");
            let _ = writeln!(out, "commodity {UNIT}\n    format 1. {UNIT}\n");
            for account in &accounts {
                let label = funds.get(&account.id).map(|(_, name)| format!("  ; {}", clean(name)));
                let _ = writeln!(out, "account {}{}", names[&account.id], label.unwrap_or_default());
            }
            let _ = writeln!(out);
            out.push_str(&body);
        }
        Format::Beancount => {
            let _ = writeln!(out, "; {community}\n; {UNIT}: minutes of support; 60 are one credit");
            let _ =
                writeln!(out, "option \"title\" \"{community}\"\noption \"operating_currency\" \"{UNIT}\"\n");
            let first = days.values().min().copied().unwrap_or(last);
            let _ = writeln!(out, "{first} commodity {UNIT}");
            for account in &accounts {
                let day = days.get(&account.id).copied().unwrap_or(first);
                let _ = writeln!(out, "{day} open {} {UNIT}", names[&account.id]);
                if let Some((_, fund)) = funds.get(&account.id) {
                    let _ = writeln!(out, "  name: \"{}\"", clean(fund));
                }
            }
            let _ = writeln!(out);
            out.push_str(&body);
            // A balance is that of the morning.
            for account in &accounts {
                let _ = writeln!(
                    out,
                    "{} balance {}  {} {UNIT}",
                    last.plus_days(1),
                    names[&account.id],
                    account.posted
                );
            }
        }
    }
    Ok(out)
}

/// A name neither program stumbles over.
fn clean(name: &str) -> String {
    name.chars()
        .map(|letter| if letter.is_control() || "\";\\|".contains(letter) { ' ' } else { letter })
        .collect()
}

fn name(account: &Standing, format: Format) -> String {
    let (root, kind) = match account.kind {
        Kind::Community => ("Equity", "Community"),
        Kind::Fund => ("Assets", "Funds"),
        Kind::Allocation => ("Assets", "Allocations"),
        Kind::Member => ("Assets", "Members"),
        Kind::Helper => ("Assets", "Helpers"),
        Kind::Gift => ("Assets", "Gifts"),
        Kind::Neighbour => ("Assets", "Neighbours"),
        Kind::Expired => ("Expenses", "Expired"),
        Kind::Retired => ("Expenses", "Retired"),
    };
    let single = matches!(account.kind, Kind::Community | Kind::Expired | Kind::Retired);
    let id = if single { String::new() } else { format!(":A-{}", account.id) };
    let whole = format!("{root}:{kind}{id}");
    if format == Format::Hledger { whole.to_lowercase() } else { whole }
}

fn entry(out: &mut String, format: Format, names: &HashMap<AccountId, String>, line: &Line, day: Day) {
    let (Some(from), Some(amount)) = (line.from, line.amount) else { return };
    let (from, to) = (&names[&from], &names[&line.to]);
    let (act, category) = (line.act, line.category);
    let (gave, took) = (line.from_posted.unwrap_or_default(), line.to_posted);
    match format {
        Format::Hledger => {
            let journey = line.journey.map(|id| format!(", journey:{id}")).unwrap_or_default();
            let _ = writeln!(out, "{day} * {act} {category}  ; entry:{}{journey}", line.id);
            let _ = writeln!(out, "    {from}  -{amount} {UNIT} = {gave} {UNIT}");
            let _ = writeln!(out, "    {to}  {amount} {UNIT} = {took} {UNIT}\n");
        }
        Format::Beancount => {
            let _ = writeln!(out, "{day} * \"{act} {category}\"\n  entry: \"{}\"", line.id);
            if let Some(journey) = line.journey {
                let _ = writeln!(out, "  journey: \"{journey}\"");
            }
            let _ = writeln!(out, "  {from}  -{amount} {UNIT}\n  {to}  {amount} {UNIT}\n");
        }
    }
}
