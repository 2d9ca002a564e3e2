//! A town with a fund, and short ways to what tests do with it.

use base::{Instant, Message, Problem};
use credits::{
    actions,
    fund::{
        actions as funds,
        model::{AllocationId, Draft, For, FundId, Grant, Share},
        rules::Figure,
    },
    ledger::replay,
    model::{Category, Hold, HoldId, Payee, RequestId, Want},
};
use people::{Caller, NavGroup, PersonId, PersonKind, person};
use programmes::model::ProgrammeId;
use store::{Tx, statement, values};
use testkit::{TestApp, TestDb};
use texts::Lang;

statement! {
    PROGRAMME = "INSERT INTO programme (community_id, id, slug, started_on, created_at) \
        VALUES ($1, $2, $3, '2021-01-01', $4)";
}

pub async fn app(db: TestDb) -> TestApp {
    static NAV: std::sync::OnceLock<Vec<NavGroup>> = std::sync::OnceLock::new();
    let nav = NAV.get_or_init(credits::nav);
    TestApp::new(db, people::routes().and(programmes::routes()).and(credits::routes()), nav).await
}

pub fn draft(caller: &Caller) -> Draft {
    Draft {
        id: caller.new_id(),
        name: "Fundusz sąsiedzki".to_owned(),
        whom: "Mieszkańcy gminy".to_owned(),
        area: "Piekary Śląskie".to_owned(),
        categories: Vec::new(),
        until: None,
        currency: "PLN".to_owned(),
    }
}

/// A fund with so many minutes in it, at a hundred złoty an hour.
pub fn fund(tx: &mut Tx<'_>, caller: &Caller, minutes: i64) -> Result<FundId, Problem> {
    let draft = draft(caller);
    funds::create(tx, caller, &draft)?;
    let grant = Grant {
        id: caller.new_id(),
        minutes,
        money: minutes * 10_000 / 60,
        given_on: caller.today(),
        source: "Fundacja Brzoza".to_owned(),
    };
    funds::grant(tx, caller, draft.id, &grant)?;
    Ok(draft.id)
}

pub fn programme(tx: &mut Tx<'_>, caller: &Caller) -> Result<ProgrammeId, Problem> {
    let id: ProgrammeId = caller.new_id();
    tx.execute(&PROGRAMME, values![caller.community.id, id, format!("p-{id}"), caller.now])?;
    Ok(id)
}

pub fn someone(tx: &mut Tx<'_>, caller: &Caller) -> Result<PersonId, Problem> {
    person::create(tx, caller, PersonKind::Anonymous, Lang::Pl)
}

pub fn share(caller: &Caller, whom: For, minutes: i64) -> Share {
    Share { id: caller.new_id(), whom, minutes, categories: Vec::new(), until: None }
}

pub fn allocate(
    tx: &mut Tx<'_>,
    caller: &Caller,
    fund: FundId,
    whom: For,
    minutes: i64,
) -> Result<AllocationId, Problem> {
    let share = share(caller, whom, minutes);
    funds::allocate(tx, caller, fund, &share)?;
    Ok(share.id)
}

/// Somebody wants an hour with a peer, to be confirmed within two weeks.
pub fn want(caller: &Caller, person: PersonId, peer: PersonId, minutes: i64) -> Want<'static> {
    Want {
        id: caller.new_id(),
        person: Some(person),
        programme: None,
        payee: Payee::Person(peer),
        minutes,
        category: Category::Support,
        journey: caller.new_id(),
        until: caller.now.plus_days(14),
        voucher: None,
    }
}

pub fn held(tx: &mut Tx<'_>, caller: &Caller, want: &Want<'_>) -> Result<HoldId, Problem> {
    let hold: Hold = actions::hold(tx, caller, want)?;
    Ok(hold.id.expect("this town has granted something"))
}

pub fn request(caller: &Caller) -> RequestId {
    caller.new_id()
}

/// The same caller at another time.
pub fn at(caller: &Caller, now: Instant) -> Caller {
    Caller { now, ..caller.clone() }
}

/// The key of what was refused.
pub fn key_of<R: std::fmt::Debug>(result: Result<R, Problem>) -> &'static str {
    match result {
        Err(Problem::Invalid(problems)) => problems[0].message.key,
        Err(
            Problem::Refused(Message { key, .. })
            | Problem::Conflict(Message { key, .. })
            | Problem::TooMany(Message { key, .. }),
        ) => key,
        other => panic!("not refused: {other:?}"),
    }
}

/// Tries something that should be refused and leaves nothing of it.
pub fn refused<R: std::fmt::Debug>(
    tx: &mut Tx<'_>,
    try_it: impl FnOnce(&mut Tx<'_>) -> Result<R, Problem>,
) -> &'static str {
    key_of(tx.savepoint(try_it))
}

/// Every figure of a fund is the sum of the entries it opens, and together they are what was granted.
pub fn reconciled(tx: &mut Tx<'_>, caller: &Caller, fund: FundId) -> Result<(), Problem> {
    let report = credits::fund::report(tx, caller, fund)?;
    for (figure, told) in [
        (Figure::Granted, report.granted),
        (Figure::Free, report.free),
        (Figure::Allocated, report.allocated),
        (Figure::Held, report.held),
        (Figure::Delivered, report.delivered),
        (Figure::Ended, report.ended),
    ] {
        // of a very long history only the newest entries are listed, and then without a sum
        let (entries, whole) = funds::entries(tx, caller, fund, Some(figure))?;
        assert!(!whole || entries.iter().map(|one| one.adds).sum::<i64>() == told, "{figure}: {told}");
    }
    let parts = report.free + report.allocated + report.held + report.delivered + report.ended;
    assert_eq!(parts, report.granted);
    assert!(report.agrees);
    Ok(())
}

/// The referee finds nothing.
pub fn sound(tx: &mut Tx<'_>, caller: &Caller) -> Result<(), Problem> {
    let replayed = replay::replay(tx, caller)?;
    assert_eq!(replayed.faults, Vec::<String>::new());
    Ok(())
}
