//! The journal read into the kernel, which knows nothing of databases: whatever it answers otherwise is a fault.

use std::collections::HashMap;

use ::store::Tx;
use base::{Instant, Problem};
use double_entry as kernel;
use kernel::{Act as Do, Amount, Commodity, Ledger, Limits, Moment};
use people::Caller;

use super::{
    model::{AccountId, Act},
    store::{self, Line},
};

/// Minutes.
const HOURS: Commodity = Commodity(1);

/// What a replay found.
pub struct Replayed {
    pub ledger: Ledger,
    pub lines: usize,
    /// One sentence per disagreement, for the operator; none is what everybody wants.
    pub faults: Vec<String>,
}

fn id<K>(id: base::Id<K>) -> kernel::Id {
    kernel::Id(id.uuid().as_u128())
}

fn moment(at: Instant) -> Moment {
    Moment(at.millis() * 1000)
}

/// Every line of the journal in an order in which they might have happened one after the other. The second argument of
/// `visit` says that a line before this one is missing.
pub(crate) fn in_order(
    tx: &mut Tx<'_>,
    caller: &Caller,
    mut visit: impl FnMut(&Line, bool),
) -> Result<HashMap<AccountId, i64>, Problem> {
    let mut order = Order::default();
    let mut moment: Vec<Line> = Vec::new();
    store::each_line(tx, caller, |line| {
        if moment.first().is_some_and(|first| first.at != line.at) {
            order.take(std::mem::take(&mut moment), &mut visit);
        }
        moment.push(line);
    })?;
    order.take(moment, &mut visit);
    Ok(order.next)
}

/// The line of each account's history that comes next.
#[derive(Default)]
struct Order {
    next: HashMap<AccountId, i64>,
}

impl Order {
    /// The entries of one moment, in the order that the histories of their accounts give.
    fn take(&mut self, mut waiting: Vec<Line>, visit: &mut impl FnMut(&Line, bool)) {
        while !waiting.is_empty() {
            let before = waiting.len();
            waiting.retain(|line| {
                let ready = self.comes_next(line);
                if ready {
                    self.pass(line);
                    visit(line, false);
                }
                !ready
            });
            if waiting.len() == before {
                for line in &waiting {
                    self.pass(line);
                    visit(line, true);
                }
                return;
            }
        }
    }

    fn comes_next(&self, line: &Line) -> bool {
        let next = |account| self.next.get(&account).copied().unwrap_or(1);
        next(line.to) == line.to_line && line.from.is_none_or(|from| Some(next(from)) == line.from_line)
    }

    fn pass(&mut self, line: &Line) {
        self.next.insert(line.to, line.to_line + 1);
        if let (Some(from), Some(at)) = (line.from, line.from_line) {
            self.next.insert(from, at + 1);
        }
    }
}

/// Replays the whole journal and compares every balance, every hold and every line's own figures.
pub fn replay(tx: &mut Tx<'_>, caller: &Caller) -> Result<Replayed, Problem> {
    let mut reader = Reader { ledger: Ledger::new(), lines: 0, faults: Vec::new() };
    let next = in_order(tx, caller, |line, missing| {
        if missing {
            reader.faults.push(format!("entry {}: a line before it is missing", line.id));
        }
        reader.decide(line);
    })?;
    let mut faults = std::mem::take(&mut reader.faults);
    for account in store::accounts(tx, caller)? {
        let Some(known) = reader.ledger.account(id(account.id)) else {
            faults.push(format!("account {}: the journal does not know it", account.id));
            continue;
        };
        let kept = [account.posted, account.held_out, account.held_in];
        let counted = [known.posted(), known.held_out(), known.held_in()];
        if kept != counted {
            faults.push(format!(
                "account {}: {kept:?} is kept, {counted:?} is what the journal gives",
                account.id
            ));
        }
        if next.get(&account.id).copied().unwrap_or(1) != account.lines + 1 {
            faults.push(format!("account {}: its history has another length", account.id));
        }
        if (account.floor, account.ceiling) != (known.limits.floor, known.limits.ceiling) {
            faults.push(format!("account {}: its limits are not those of the journal", account.id));
        }
    }
    if let Err(fault) = reader.ledger.audit() {
        faults.push(format!("{fault:?}"));
    }
    crate::hold::compare(tx, caller, &reader.ledger, &mut faults)?;
    Ok(Replayed { ledger: reader.ledger, lines: reader.lines, faults })
}

struct Reader {
    ledger: Ledger,
    lines: usize,
    faults: Vec<String>,
}

impl Reader {
    fn decide(&mut self, line: &Line) {
        self.lines += 1;
        let Some(act) = self.act(line) else {
            self.faults.push(format!("entry {}: it does not say enough", line.id));
            return;
        };
        let answer = self.ledger.decide(moment(line.at), &[kernel::Step { id: id(line.id), act }]);
        if let Err(refusal) = answer {
            self.faults.push(format!("entry {}: {refusal}", line.id));
            return;
        }
        let posted = |account: AccountId| self.ledger.account(id(account)).map(kernel::Account::posted);
        let agrees = posted(line.to) == Some(line.to_posted)
            && line.from.is_none_or(|from| posted(from) == line.from_posted);
        if !agrees {
            self.faults.push(format!("entry {}: another balance stands beside it", line.id));
        }
    }

    fn act(&self, line: &Line) -> Option<Do> {
        let limits = Limits { floor: line.floor, ceiling: line.ceiling, warn_below: None };
        let amount = line.amount.and_then(Amount::new);
        let category = line.category.number();
        let (to, from) = (id(line.to), line.from.map(id));
        Some(match line.act {
            // The journal needs no kinds, the limits say it all; the kernel wants one.
            Act::Open => Do::Open { account: to, kind: kernel::Kind::Member, commodity: HOURS, limits },
            Act::Limit => Do::Limit { account: to, limits },
            Act::Transfer => Do::Transfer { from: from?, to, amount: amount?, category },
            Act::Hold => {
                let span = line.until.map(|until| moment(until).0 - moment(line.at).0);
                let expires_in = span.and_then(|span| u64::try_from(span).ok());
                Do::Hold { from: from?, to, amount: amount?, category, expires_in }
            }
            Act::Settle => Do::Settle { hold: id(line.about?), amount },
            Act::Release => Do::Release { hold: id(line.about?) },
            Act::Expire => Do::Expire { hold: id(line.about?) },
            Act::Reverse => Do::Reverse { posted: id(line.about?), category },
        })
    }
}
