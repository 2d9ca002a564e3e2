use std::collections::HashMap;

use foldhash::quality::RandomState;

use crate::{
    account::{Account, Limits},
    refusal::Refusal,
    step::{Act, Amount, Id, Moment, Step},
};

/// Where a hold stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum HoldState {
    Open { until: Option<Moment> },
    Settled(Amount),
    Released,
    Expired,
}

/// What a carried-out request left to say.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Done {
    /// True when this request had been answered before and nothing was done now
    pub again: bool,
    pub warnings: Vec<Warning>,
}

/// An account fell below the line its keeper drew.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Warning {
    pub account: Id,
    pub available: i64,
}

/// One request as it was decided: a line of the journal.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Entry {
    /// The ledger's time, never before the entry above
    pub at: Moment,
    pub steps: Vec<Step>,
    pub verdict: Result<Done, Refusal>,
}

impl Entry {
    /// Whether the journal needs it: an answer given again, or one about a name that is taken, changed nothing.
    pub fn is_new(&self) -> bool {
        !matches!(&self.verdict, Ok(Done { again: true, .. }) | Err(Refusal::Conflict(_) | Refusal::Empty))
    }
}

/// A step that has been decided.
#[derive(Clone, Debug)]
struct Record {
    step: Step,
    /// The request it was part of: the place of its first step
    first: u32,
    state: State,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum State {
    Refused(Refusal),
    /// An act without an amount, or the end of a hold
    Noted,
    Posted(Moved),
    Held(Moved, HoldState),
}

/// Places in the list of accounts, the amount, and whether it was moved back.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
struct Moved {
    from: u32,
    to: u32,
    amount: i64,
    reversed: bool,
}

/// What has to be put back when a later step of the same request is refused.
#[derive(Clone, Debug)]
enum Undo {
    Account(usize, Account),
    State(usize, State),
    Opened(Id),
}

/// Where in the list a name stands. Names come from outside, so the hash is seeded; it need not be a slow one.
type Places = HashMap<Id, u32, RandomState>;

/// The state machine. See the crate's page for what it promises.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    now: Moment,
    accounts: Vec<Account>,
    by_account: Places,
    records: Vec<Record>,
    by_step: Places,
    /// What to put back if a later step of the request at hand is refused; empty between requests
    undo: Vec<Undo>,
    /// Who gave something in the request at hand; empty between requests
    touched: Vec<usize>,
}

impl Ledger {
    pub fn new() -> Self {
        Ledger { now: Moment(i64::MIN), ..Ledger::default() }
    }

    /// Room for this many steps, to make no pause while a long journal is replayed.
    pub fn with_capacity(accounts: usize, steps: usize) -> Self {
        Ledger {
            now: Moment(i64::MIN),
            accounts: Vec::with_capacity(accounts),
            by_account: Places::with_capacity_and_hasher(accounts, RandomState::default()),
            records: Vec::with_capacity(steps),
            by_step: Places::with_capacity_and_hasher(steps, RandomState::default()),
            ..Ledger::default()
        }
    }

    /// Carries out all the steps or none and says which.
    pub fn ask(&mut self, at: Moment, steps: &[Step]) -> Entry {
        let verdict = self.decide(at, steps);
        Entry { at: self.now, steps: steps.to_vec(), verdict }
    }

    /// The same without making a line of the journal: for whoever already has it.
    pub fn decide(&mut self, at: Moment, steps: &[Step]) -> Result<Done, Refusal> {
        if let Some(known) = self.known(steps)? {
            return known;
        }
        self.now = self.now.max(at);
        let first = self.records.len();
        let mut refused = None;
        for step in steps {
            match self.carry_out(step) {
                Ok(state) => self.record(step, first, state),
                Err(refusal) => {
                    refused = Some(refusal);
                    break;
                }
            }
        }
        let Some(refusal) = refused else {
            self.undo.clear();
            return Ok(Done { again: false, warnings: self.warnings() });
        };
        self.take_back();
        for record in &self.records[first..] {
            self.by_step.remove(&record.step.id);
        }
        self.records.truncate(first);
        for step in steps {
            self.record(step, first, State::Refused(refusal));
        }
        Err(refusal)
    }

    /// The ledger that a journal describes; the place of the first line that does not give what it says.
    pub fn replay<'a>(journal: impl IntoIterator<Item = &'a Entry>) -> Result<Self, usize> {
        let mut ledger = Ledger::new();
        for (line, entry) in journal.into_iter().enumerate() {
            let verdict = ledger.decide(entry.at, &entry.steps);
            if verdict != entry.verdict || (entry.is_new() && ledger.now != entry.at) {
                return Err(line);
            }
        }
        Ok(ledger)
    }

    /// The latest time seen.
    pub fn now(&self) -> Moment {
        self.now
    }

    pub fn account(&self, id: Id) -> Option<&Account> {
        self.by_account.get(&id).map(|place| &self.accounts[*place as usize])
    }

    /// In the order they were opened.
    pub fn accounts(&self) -> &[Account] {
        &self.accounts
    }

    pub fn hold(&self, id: Id) -> Option<HoldState> {
        match self.records[*self.by_step.get(&id)? as usize].state {
            State::Held(_, state) => Some(state),
            _ => None,
        }
    }

    /// Open holds whose time is over, for whoever writes their [`Act::Expire`].
    pub fn due(&self, at: Moment) -> impl Iterator<Item = Id> + '_ {
        self.records.iter().filter_map(move |record| match record.state {
            State::Held(_, HoldState::Open { until: Some(until) }) if until <= at => Some(record.step.id),
            _ => None,
        })
    }

    /// `(from, to, amount)` of every open hold.
    pub(crate) fn open_holds(&self) -> impl Iterator<Item = (usize, usize, i64)> + '_ {
        self.records.iter().filter_map(|record| match record.state {
            State::Held(moved, HoldState::Open { .. }) => {
                Some((moved.from as usize, moved.to as usize, moved.amount))
            }
            _ => None,
        })
    }

    /// `(from, to, amount)` of everything posted; what was reversed is two of them.
    pub(crate) fn postings(&self) -> impl Iterator<Item = (usize, usize, i64)> + '_ {
        self.records.iter().filter_map(|record| match record.state {
            State::Posted(moved) => Some((moved.from as usize, moved.to as usize, moved.amount)),
            State::Held(moved, HoldState::Settled(amount)) => {
                Some((moved.from as usize, moved.to as usize, amount.units()))
            }
            _ => None,
        })
    }

    /// The answer given before, if this very request was asked before.
    fn known(&self, steps: &[Step]) -> Result<Option<Result<Done, Refusal>>, Refusal> {
        let Some(head) = steps.first() else { return Err(Refusal::Empty) };
        let Some(&first) = self.by_step.get(&head.id) else {
            // no step may carry a name that is taken, by an earlier request or by a sibling
            for (place, step) in steps.iter().enumerate() {
                if self.by_step.contains_key(&step.id)
                    || steps[..place].iter().any(|other| other.id == step.id)
                {
                    return Err(Refusal::Conflict(step.id));
                }
            }
            return Ok(None);
        };
        let group = self.records[first as usize..].iter().take_while(|record| record.first == first);
        let mut asked = steps.iter();
        for record in group {
            match asked.next() {
                Some(step) if *step == record.step => {}
                Some(step) => return Err(Refusal::Conflict(step.id)),
                None => return Err(Refusal::Conflict(head.id)),
            }
        }
        if let Some(step) = asked.next() {
            return Err(Refusal::Conflict(step.id));
        }
        Ok(Some(match self.records[first as usize].state {
            State::Refused(refusal) => Err(refusal),
            _ => Ok(Done { again: true, warnings: Vec::new() }),
        }))
    }

    fn record(&mut self, step: &Step, first: usize, state: State) {
        let place = self.records.len();
        // four thousand million steps are more than a country gives in a century
        let (first, place) = (narrow(first), narrow(place));
        self.records.push(Record { step: *step, first, state });
        self.by_step.insert(step.id, place);
    }

    fn take_back(&mut self) {
        self.touched.clear();
        while let Some(change) = self.undo.pop() {
            match change {
                Undo::Account(place, before) => self.accounts[place] = before,
                Undo::State(place, before) => self.records[place].state = before,
                Undo::Opened(id) => {
                    self.accounts.pop();
                    self.by_account.remove(&id);
                }
            }
        }
    }

    fn carry_out(&mut self, step: &Step) -> Result<State, Refusal> {
        match step.act {
            Act::Open { account, kind, commodity, limits } => {
                if self.by_account.contains_key(&account) {
                    return Err(Refusal::AccountExists(account));
                }
                let opened =
                    Account { id: account, kind, commodity, limits, posted: 0, held_out: 0, held_in: 0 };
                within(&opened, limits)?;
                self.by_account.insert(account, narrow(self.accounts.len()));
                self.accounts.push(opened);
                self.undo.push(Undo::Opened(account));
                Ok(State::Noted)
            }
            Act::Limit { account, limits } => {
                let place = self.place(account)?;
                within(&self.accounts[place], limits)?;
                self.undo.push(Undo::Account(place, self.accounts[place]));
                self.accounts[place].limits = limits;
                Ok(State::Noted)
            }
            Act::Transfer { from, to, amount, .. } => {
                let moved = self.pair(from, to, amount)?;
                self.save(moved);
                self.post(moved)?;
                self.touched.push(moved.from as usize);
                Ok(State::Posted(moved))
            }
            Act::Hold { from, to, amount, expires_in, .. } => {
                let moved = self.pair(from, to, amount)?;
                self.save(moved);
                self.set_aside(moved)?;
                self.touched.push(moved.from as usize);
                // a time beyond the calendar is no limit
                let until = expires_in.and_then(|span| self.now.0.checked_add_unsigned(span)).map(Moment);
                Ok(State::Held(moved, HoldState::Open { until }))
            }
            Act::Settle { hold, amount } => {
                let (place, moved, until) = self.open_hold(hold)?;
                if until.is_some_and(|until| until <= self.now) {
                    return Err(Refusal::HoldExpired(hold));
                }
                let settled = amount.map_or(moved.amount, Amount::units);
                if settled > moved.amount {
                    return Err(Refusal::MoreThanHeld { hold, held: moved.amount });
                }
                self.save(moved);
                self.free(moved);
                // the hold kept the room that this takes
                self.accounts[moved.from as usize].posted -= settled;
                self.accounts[moved.to as usize].posted += settled;
                let settled =
                    Amount::new(settled).ok_or(Refusal::MoreThanHeld { hold, held: moved.amount })?;
                self.end(place, moved, HoldState::Settled(settled));
                Ok(State::Noted)
            }
            Act::Release { hold } => {
                let (place, moved, _) = self.open_hold(hold)?;
                self.save(moved);
                self.free(moved);
                self.end(place, moved, HoldState::Released);
                Ok(State::Noted)
            }
            Act::Expire { hold } => {
                let (place, moved, until) = self.open_hold(hold)?;
                if until.is_none_or(|until| until > self.now) {
                    return Err(Refusal::HoldNotDue(hold));
                }
                self.save(moved);
                self.free(moved);
                self.end(place, moved, HoldState::Expired);
                Ok(State::Noted)
            }
            Act::Reverse { posted, .. } => {
                let place = *self.by_step.get(&posted).ok_or(Refusal::NotPosted(posted))? as usize;
                let before = self.records[place].state;
                let (moved, amount) = match before {
                    State::Posted(moved) => (moved, moved.amount),
                    State::Held(moved, HoldState::Settled(amount)) => (moved, amount.units()),
                    _ => return Err(Refusal::NotPosted(posted)),
                };
                if moved.reversed {
                    return Err(Refusal::AlreadyReversed(posted));
                }
                let back = Moved { from: moved.to, to: moved.from, amount, reversed: false };
                self.save(back);
                self.post(back)?;
                self.undo.push(Undo::State(place, before));
                match &mut self.records[place].state {
                    State::Posted(moved) | State::Held(moved, _) => moved.reversed = true,
                    State::Refused(_) | State::Noted => {}
                }
                self.touched.push(back.from as usize);
                Ok(State::Posted(back))
            }
        }
    }

    fn place(&self, account: Id) -> Result<usize, Refusal> {
        self.by_account.get(&account).map(|place| *place as usize).ok_or(Refusal::UnknownAccount(account))
    }

    fn pair(&self, from: Id, to: Id, amount: Amount) -> Result<Moved, Refusal> {
        if from == to {
            return Err(Refusal::SameAccount(from));
        }
        let (giving, taking) = (self.place(from)?, self.place(to)?);
        if self.accounts[giving].commodity != self.accounts[taking].commodity {
            return Err(Refusal::CommodityDiffers { from, to });
        }
        Ok(Moved { from: narrow(giving), to: narrow(taking), amount: amount.units(), reversed: false })
    }

    fn save(&mut self, moved: Moved) {
        for place in [moved.from as usize, moved.to as usize] {
            self.undo.push(Undo::Account(place, self.accounts[place]));
        }
    }

    fn end(&mut self, place: usize, moved: Moved, state: HoldState) {
        self.undo.push(Undo::State(place, self.records[place].state));
        self.records[place].state = State::Held(moved, state);
    }

    fn open_hold(&self, hold: Id) -> Result<(usize, Moved, Option<Moment>), Refusal> {
        let place = *self.by_step.get(&hold).ok_or(Refusal::UnknownHold(hold))? as usize;
        match self.records[place].state {
            State::Held(moved, HoldState::Open { until }) => Ok((place, moved, until)),
            State::Held(_, HoldState::Expired) => Err(Refusal::HoldExpired(hold)),
            State::Held(..) => Err(Refusal::HoldEnded(hold)),
            _ => Err(Refusal::UnknownHold(hold)),
        }
    }

    fn post(&mut self, moved: Moved) -> Result<(), Refusal> {
        let (mut giving, mut taking) = (self.accounts[moved.from as usize], self.accounts[moved.to as usize]);
        check_floor(&giving, moved.amount)?;
        check_ceiling(&taking, moved.amount)?;
        giving.posted = giving.posted.checked_sub(moved.amount).ok_or(Refusal::Overflow(giving.id))?;
        taking.posted = taking.posted.checked_add(moved.amount).ok_or(Refusal::Overflow(taking.id))?;
        self.put(moved, giving, taking)
    }

    fn set_aside(&mut self, moved: Moved) -> Result<(), Refusal> {
        let (mut giving, mut taking) = (self.accounts[moved.from as usize], self.accounts[moved.to as usize]);
        check_floor(&giving, moved.amount)?;
        check_ceiling(&taking, moved.amount)?;
        giving.held_out = giving.held_out.checked_add(moved.amount).ok_or(Refusal::Overflow(giving.id))?;
        taking.held_in = taking.held_in.checked_add(moved.amount).ok_or(Refusal::Overflow(taking.id))?;
        self.put(moved, giving, taking)
    }

    fn free(&mut self, moved: Moved) {
        self.accounts[moved.from as usize].held_out -= moved.amount;
        self.accounts[moved.to as usize].held_in -= moved.amount;
    }

    fn put(&mut self, moved: Moved, giving: Account, taking: Account) -> Result<(), Refusal> {
        for account in [&giving, &taking] {
            // the sums that limits are compared with have to fit as well, now and when every hold settles
            let fits = account.posted.checked_sub(account.held_out).is_some()
                && account.posted.checked_add(account.held_in).is_some();
            if !fits {
                return Err(Refusal::Overflow(account.id));
            }
        }
        self.accounts[moved.from as usize] = giving;
        self.accounts[moved.to as usize] = taking;
        Ok(())
    }

    fn warnings(&mut self) -> Vec<Warning> {
        self.touched.sort_unstable();
        self.touched.dedup();
        let accounts = self.touched.drain(..).map(|place| &self.accounts[place]);
        accounts
            .filter(|account| account.limits.warn_below.is_some_and(|line| account.available() < line))
            .map(|account| Warning { account: account.id, available: account.available() })
            .collect()
    }
}

fn check_floor(account: &Account, amount: i64) -> Result<(), Refusal> {
    let Some(floor) = account.limits.floor else { return Ok(()) };
    let available = account.available().saturating_sub(floor);
    if amount > available { Err(Refusal::BelowFloor { account: account.id, available }) } else { Ok(()) }
}

fn check_ceiling(account: &Account, amount: i64) -> Result<(), Refusal> {
    let Some(ceiling) = account.limits.ceiling else { return Ok(()) };
    let room = ceiling.saturating_sub(account.posted + account.held_in);
    if amount > room { Err(Refusal::AboveCeiling { account: account.id, room }) } else { Ok(()) }
}

fn within(account: &Account, limits: Limits) -> Result<(), Refusal> {
    let bounded = Account { limits, ..*account };
    check_floor(&bounded, 0)?;
    check_ceiling(&bounded, 0)
}

/// Places are kept in 32 bits: ten million steps then take a third less memory.
fn narrow(place: usize) -> u32 {
    u32::try_from(place).expect("fewer than 2³² accounts and steps")
}
