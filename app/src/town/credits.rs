//! The town's hours of support: a fund of an invented foundation, what was set apart of it, and half a year of history.

use ::credits::{
    actions,
    fund::{
        actions as funds,
        model::{Draft, For, FundId, Grant, Share},
    },
    ledger::Category,
    model::{HoldId, Payee, Want, Why},
};
use ::store::Tx;
use base::{Day, Problem};
use people::{Caller, PersonId, Role, person};
use programmes::{
    model::{Circle, Part},
    records,
};

const HOURS: i64 = 60;

/// Puts it there once.
pub(super) fn fill(tx: &mut Tx<'_>, caller: &Caller, circle: &Circle) -> Result<(), Problem> {
    let one_with = |tx: &mut Tx<'_>, role| -> Result<PersonId, Problem> {
        let found = person::with_role(tx, caller, role)?;
        found.first().copied().ok_or_else(|| Problem::internal("the demo has nobody with this role"))
    };
    let peer = one_with(tx, Role::PeerSupporter)?;
    let belong = records::members(tx, caller, circle.id)?;
    // Whom the demonstration's link for residents signs in as.
    let residents = person::with_role(tx, caller, Role::Member)?;
    let resident = residents.into_iter().find(|one| *one != peer);
    let resident = resident.ok_or_else(|| Problem::internal("the demo has no resident"))?;
    let (professional, funder) = (one_with(tx, Role::Practitioner)?, one_with(tx, Role::Funder)?);
    let begin = ago(caller, 180);
    let fund = open(tx, &begin, caller.today().plus_days(220))?;
    funds::set_reader(tx, &begin, fund, funder, true)?;
    set_apart(tx, &begin, fund, For::Programme(circle.programme), 200 * HOURS, &[])?;
    let members: Vec<PersonId> = belong
        .into_iter()
        .filter(|member| member.part == Part::Member && member.person != peer && member.person != resident)
        .map(|member| member.person)
        .take(11)
        .collect();
    let mut hours = Vec::new();
    for (at, member) in (0..).zip(&members) {
        set_apart(tx, &ago(caller, 150 - at * 7), fund, For::Person(*member), 6 * HOURS, &[])?;
        hours.extend((0..=at % 3).map(|turn| (120 - at * 7 - turn * 14, *member, at, turn)));
    }
    // One after the other, as they were.
    hours.sort_by_key(|(days, ..)| -days);
    for (days, member, at, turn) in hours {
        let then = ago(caller, days);
        let (helper, category) =
            if turn == 2 { (professional, Category::Session) } else { (peer, Category::Support) };
        let hold = book(tx, &then, member, helper, HOURS, category)?;
        if (at + turn) % 5 == 4 {
            actions::release(tx, &then, hold, Why::Cancelled, then.new_id())?;
        } else {
            let minutes = if turn == 1 { 45 } else { HOURS };
            actions::settle(tx, &then, hold, minutes, then.new_id())?;
        }
    }
    let then = ago(caller, 20);
    set_apart(tx, &then, fund, For::Person(resident), 10 * HOURS, &[Category::Support, Category::Session])?;
    let hold = book(tx, &then, resident, peer, HOURS, Category::Support)?;
    actions::settle(tx, &ago(caller, 13), hold, HOURS, caller.new_id())?;
    book(tx, &ago(caller, 2), resident, peer, HOURS, Category::Support)?;
    Ok(())
}

/// The office, so many days ago.
fn ago(caller: &Caller, days: i64) -> Caller {
    Caller { now: caller.now.minus_days(days), ..caller.clone() }
}

fn open(tx: &mut Tx<'_>, caller: &Caller, until: Day) -> Result<FundId, Problem> {
    let draft = Draft {
        id: caller.new_id(),
        name: "Fundusz „Bliżej siebie”".to_owned(),
        whom: "Osoby z gminy, którym brak pieniędzy zamyka drogę do wsparcia".to_owned(),
        area: "Piekary Śląskie i okolice".to_owned(),
        categories: Vec::new(),
        until: Some(until),
        currency: "PLN".to_owned(),
    };
    funds::create(tx, caller, &draft)?;
    let grant = Grant {
        id: caller.new_id(),
        minutes: 500 * HOURS,
        money: 4_500_000,
        given_on: caller.today(),
        source: "Fundacja Brzozowy Gaj (zmyślona)".to_owned(),
    };
    funds::grant(tx, caller, draft.id, &grant)?;
    Ok(draft.id)
}

fn set_apart(
    tx: &mut Tx<'_>,
    caller: &Caller,
    fund: FundId,
    whom: For,
    minutes: i64,
    categories: &[Category],
) -> Result<(), Problem> {
    let until = funds::one(tx, caller, fund)?.until;
    let share = Share { id: caller.new_id(), whom, minutes, categories: categories.to_vec(), until };
    funds::allocate(tx, caller, fund, &share).map(drop)
}

fn book(
    tx: &mut Tx<'_>,
    caller: &Caller,
    person: PersonId,
    helper: PersonId,
    minutes: i64,
    category: Category,
) -> Result<HoldId, Problem> {
    let want = Want {
        id: caller.new_id(),
        person: Some(person),
        programme: None,
        payee: Payee::Person(helper),
        minutes,
        category,
        journey: caller.new_id(),
        until: caller.now.plus_days(21),
        voucher: None,
    };
    let hold = actions::hold(tx, caller, &want)?;
    hold.id.ok_or_else(|| Problem::internal("the demo's fund is empty"))
}
