//! The same random requests to the database and to the kernel: the same are carried out, the same are refused, and every
//! account is the same after each of them.

use base::{Entropy, Problem};
use credits::{
    actions,
    fund::{actions as funds, model::For},
    hours,
    ledger::Category,
    model::{HoldId, RequestId, Why},
};
use double_entry::{Act, Amount, Commodity, Id, Kind, Ledger, Moment, Refusal, Step};
use people::{Actor, Authority, Caller, PersonId, Roles};
use store::Tx;
use testkit::each_engine_async;

use crate::ground::{allocate, app, at, fund, held, request, someone, want};

const STEPS: usize = 250;
const HOURS: Commodity = Commodity(1);

/// A person with an allocation and an account of their own, as the kernel knows them.
#[derive(Clone, Copy)]
struct Somebody {
    id: PersonId,
    allocation: Id,
    own: Id,
}

/// A hold and its parts in the kernel.
struct Open {
    id: HoldId,
    parts: Vec<(Id, i64)>,
    minutes: i64,
}

struct Referee {
    ledger: Ledger,
    names: u128,
    now: Moment,
}

impl Referee {
    fn name(&mut self) -> Id {
        self.names += 1;
        Id(self.names)
    }

    fn ask(&mut self, acts: &[Act]) -> Result<Vec<Id>, Refusal> {
        let steps: Vec<Step> = acts.iter().map(|act| Step { id: self.name(), act: *act }).collect();
        self.ledger.ask(self.now, &steps).verdict.map(|_| steps.iter().map(|step| step.id).collect())
    }

    fn open(&mut self, kind: Kind) -> Id {
        let account = self.name();
        let act = Act::Open { account, kind, commodity: HOURS, limits: kind.usual_limits() };
        self.ask(&[act]).unwrap();
        account
    }

    fn free(&self, account: Id) -> i64 {
        self.ledger.account(account).unwrap().available()
    }
}

#[test]
fn the_database_decides_as_the_kernel_does() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let ended = app.act(|tx, caller| compare(tx, caller, 7)).await;
        assert!(ended.iter().all(|count| *count > 0), "{ended:?} of each way to end");
    });
}

fn compare(tx: &mut Tx<'_>, caller: &Caller, seed: u64) -> Result<[usize; 5], Problem> {
    let chance = Entropy::seeded(seed);
    let mut referee = Referee { ledger: Ledger::new(), names: 0, now: Moment(caller.now.millis() * 1000) };
    let town = referee.open(Kind::Community);
    let pot = fund(tx, caller, 3000)?;
    let mut people = Vec::new();
    for _ in 0..4 {
        let one = Somebody {
            id: someone(tx, caller)?,
            allocation: referee.open(Kind::Allocation),
            own: referee.open(Kind::Member),
        };
        allocate(tx, caller, pot, For::Person(one.id), 120)?;
        let amount = Amount::new(120).unwrap();
        referee.ask(&[Act::Transfer { from: town, to: one.allocation, amount, category: 0 }]).unwrap();
        people.push(one);
    }
    let mut clock = caller.now;
    let mut open: Vec<Open> = Vec::new();
    let mut ended: Vec<Open> = Vec::new();
    let mut done = [0; 5];
    for _ in 0..STEPS {
        clock = clock.plus_minutes(i64::from(chance.below(600)));
        referee.now = Moment(clock.millis() * 1000);
        let now = at(caller, clock);
        let pick = |of: usize| chance.below(u32::try_from(of.max(1)).unwrap()) as usize;
        let kind = pick(5);
        let carried_out = match kind {
            0 => {
                // never with themselves: the kernel knows no people
                let from = pick(4);
                let (from, to) = (people[from], people[(from + 1 + pick(3)) % 4]);
                let minutes = i64::from(chance.below(100)) + 1;
                book(tx, &now, &mut referee, (from, to), minutes, &mut open)?
            }
            1 | 2 if !open.is_empty() => {
                let hold = open.swap_remove(pick(open.len()));
                let minutes = i64::from(chance.below(70)) + 1;
                let settles = kind == 1;
                let was = end(tx, &now, &mut referee, &hold, settles.then_some(minutes))?;
                ended.push(hold);
                was
            }
            3 if !ended.is_empty() => {
                let hold = &ended[pick(ended.len())];
                move_back(tx, &now, &mut referee, hold)?
            }
            4 => {
                let due: Vec<Id> = referee.ledger.due(referee.now).collect();
                for part in &due {
                    referee.ask(&[Act::Expire { hold: *part }]).unwrap();
                }
                let holds = actions::expire_due(tx, &now)?;
                assert_eq!(holds > 0, !due.is_empty());
                holds > 0
            }
            _ => false,
        };
        done[kind] += usize::from(carried_out);
        for one in &people {
            let actor = Actor { person: one.id, session: caller.new_id(), roles: Roles::NONE };
            let themself = Caller { authority: Authority::Person(actor), ..now.clone() };
            let kept = hours::actions::mine(tx, &themself)?;
            assert_eq!(kept.own, referee.free(one.own));
            assert_eq!(kept.may_receive(), referee.free(one.own) + referee.free(one.allocation));
        }
    }
    crate::ground::sound(tx, &at(caller, clock))?;
    assert_eq!(funds::allocations(tx, caller, pot)?.len(), 4);
    Ok(done)
}

fn book(
    tx: &mut Tx<'_>,
    caller: &Caller,
    referee: &mut Referee,
    (from, to): (Somebody, Somebody),
    minutes: i64,
    open: &mut Vec<Open>,
) -> Result<bool, Problem> {
    let wish =
        credits::model::Want { until: caller.now.plus_days(3), ..want(caller, from.id, to.id, minutes) };
    let made = tx.savepoint(|tx| held(tx, caller, &wish));
    // What is set apart pays first; the kernel is asked for both parts at once.
    let first = referee.free(from.allocation).min(minutes);
    let hold = |from: Id, amount: i64| {
        let expires_in = Some(3 * 24 * 3_600_000_000);
        Amount::new(amount).map(|amount| Act::Hold { from, to: to.own, amount, category: 1, expires_in })
    };
    let acts: Vec<Act> =
        [hold(from.allocation, first), hold(from.own, minutes - first)].into_iter().flatten().collect();
    let verdict = referee.ask(&acts);
    match (made, verdict) {
        (Ok(id), Ok(parts)) => {
            let amounts = [first, minutes - first].into_iter().filter(|amount| *amount > 0);
            open.push(Open { id, parts: parts.into_iter().zip(amounts).collect(), minutes });
            Ok(true)
        }
        (Err(Problem::Refused(message)), Err(Refusal::BelowFloor { .. })) => {
            assert_eq!(message.key, "credits-short");
            Ok(false)
        }
        (made, verdict) => panic!("{made:?} here, {verdict:?} there"),
    }
}

/// Settles so many minutes, or releases.
fn end(
    tx: &mut Tx<'_>,
    caller: &Caller,
    referee: &mut Referee,
    hold: &Open,
    minutes: Option<i64>,
) -> Result<bool, Problem> {
    let id: RequestId = request(caller);
    let tried = tx.savepoint(|tx| match minutes {
        Some(minutes) => actions::settle(tx, caller, hold.id, minutes, id).map(drop),
        None => actions::release(tx, caller, hold.id, Why::Cancelled, id),
    });
    let mut rest = minutes.unwrap_or(0);
    let acts: Vec<Act> = hold
        .parts
        .iter()
        .enumerate()
        .map(|(at, (part, held))| {
            // more than was held is asked of the last part, which refuses
            let last = at + 1 == hold.parts.len();
            let share = if last { rest } else { rest.min(*held) };
            rest -= share;
            match Amount::new(share) {
                Some(amount) => Act::Settle { hold: *part, amount: Some(amount) },
                None => Act::Release { hold: *part },
            }
        })
        .collect();
    match (tried, referee.ask(&acts)) {
        (Ok(()), Ok(_)) => Ok(true),
        // the kernel calls it an error to give up what has expired; here that is what was wanted
        (Ok(()), Err(Refusal::HoldExpired(_))) if minutes.is_none() => Ok(false),
        (Err(Problem::Refused(message)), Err(refusal)) => {
            let key = match refusal {
                Refusal::HoldEnded(_) => "credits-hold-ended",
                Refusal::HoldExpired(_) => "credits-hold-expired",
                Refusal::MoreThanHeld { .. } => "credits-more-than-held",
                other => panic!("{other:?} of {} minutes", hold.minutes),
            };
            assert_eq!(message.key, key);
            Ok(false)
        }
        (tried, verdict) => panic!("{tried:?} here, {verdict:?} there"),
    }
}

fn move_back(tx: &mut Tx<'_>, caller: &Caller, referee: &mut Referee, hold: &Open) -> Result<bool, Problem> {
    let tried = tx.savepoint(|tx| actions::reverse(tx, caller, hold.id, request(caller)));
    let settled = hold
        .parts
        .iter()
        .filter(|(part, _)| matches!(referee.ledger.hold(*part), Some(double_entry::HoldState::Settled(_))));
    let category = Category::Correction.number();
    let acts: Vec<Act> = settled.map(|(part, _)| Act::Reverse { posted: *part, category }).collect();
    match (tried, referee.ask(&acts)) {
        (Ok(()), Ok(_)) => Ok(true),
        (Err(Problem::Refused(message)), Err(refusal)) => {
            let key = match refusal {
                Refusal::Empty => "credits-not-settled",
                Refusal::AlreadyReversed(_) => "credits-reversed-before",
                Refusal::BelowFloor { .. } => "credits-not-enough",
                other => panic!("{other:?}"),
            };
            assert_eq!(message.key, key);
            Ok(false)
        }
        (tried, verdict) => panic!("{tried:?} here, {verdict:?} there"),
    }
}
