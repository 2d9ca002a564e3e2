//! The journal: kept by the engine, read by the referee and by other programs.

use std::{collections::BTreeMap, process::Command};

use credits::{
    actions,
    books::{self, Format},
    fund::model::For,
    ledger::replay,
};
use store::{Error, statement, values};
use testkit::{TestApp, each_engine_async};

use crate::ground::{allocate, app, fund, held, request, someone, sound, want};

statement! {
    FORGE = "UPDATE credit_entry SET amount = amount + 1 WHERE community_id = $1 AND amount IS NOT NULL";
    FORGET = "DELETE FROM credit_entry WHERE community_id = $1";
    STEAL = "UPDATE credit_account SET posted = posted + 60 WHERE community_id = $1 AND kind = 'member'";
    OVERDRAW = "UPDATE credit_account SET posted = -1 WHERE community_id = $1 AND kind = 'member'";
}

/// Some history: two hours given, one booked, one given up, one moved back.
async fn lived(app: &TestApp) {
    app.act(|tx, caller| {
        let fund = fund(tx, caller, 3000)?;
        let (resident, peer) = (someone(tx, caller)?, someone(tx, caller)?);
        allocate(tx, caller, fund, For::Person(resident), 400)?;
        let holds = (0..4)
            .map(|_| held(tx, caller, &want(caller, resident, peer, 60)))
            .collect::<Result<Vec<_>, _>>()?;
        actions::settle(tx, caller, holds[0], 60, request(caller))?;
        actions::settle(tx, caller, holds[1], 30, request(caller))?;
        actions::release(tx, caller, holds[2], credits::model::Why::Moved, request(caller))?;
        actions::reverse(tx, caller, holds[1], request(caller))?;
        let back = held(tx, caller, &want(caller, peer, resident, 45))?;
        actions::settle(tx, caller, back, 45, request(caller))?;
        sound(tx, caller)
    })
    .await;
}

#[test]
fn the_engine_keeps_the_journal_and_the_referee_sees_a_forged_balance() {
    each_engine_async(|db| async {
        let app = app(db).await;
        lived(&app).await;
        app.act(|tx, caller| {
            let town = caller.community.id;
            for statement in [&FORGE, &FORGET, &OVERDRAW] {
                let tried = tx.savepoint(|tx| tx.execute(statement, values![town]));
                assert!(matches!(tried, Err(Error::Constraint(_))), "{tried:?}");
            }
            sound(tx, caller)?;
            tx.execute(&STEAL, values![town])?;
            let faults = replay::replay(tx, caller)?.faults;
            assert_eq!(faults.len(), 2, "{faults:?}");
            Ok(())
        })
        .await;
    });
}

/// What a plain reader of the format makes of a journal: every balance that it states is the sum of what came before.
fn balances(journal: &str) -> BTreeMap<String, i64> {
    let mut sums: BTreeMap<String, i64> = BTreeMap::new();
    for line in journal.lines().filter(|line| line.starts_with("    ") && !line.contains("format")) {
        let words: Vec<&str> = line.split_whitespace().collect();
        let [account, amount, "MIN", "=", stated, "MIN"] = words[..] else { panic!("not a posting: {line}") };
        let sum = sums.entry(account.to_owned()).or_default();
        *sum += amount.parse::<i64>().unwrap();
        assert_eq!(stated.parse::<i64>().unwrap(), *sum, "{line}");
    }
    sums
}

#[test]
fn other_programs_read_the_journal_and_agree() {
    each_engine_async(|db| async {
        let app = app(db).await;
        lived(&app).await;
        let hledger = app.act(|tx, caller| books::journal(tx, caller, Format::Hledger)).await;
        let sums = balances(&hledger);
        assert_eq!(sums.values().sum::<i64>(), 0);
        assert_eq!(sums.get("equity:community"), Some(&-3000));
        for account in sums.keys() {
            assert!(hledger.contains(&format!("account {account}")), "{account} is not declared");
        }
        let beancount = app.act(|tx, caller| books::journal(tx, caller, Format::Beancount)).await;
        for (account, sum) in &sums {
            let ending = format!("  {sum} MIN");
            let stated = beancount.lines().any(|line| {
                line.contains(" balance ") && line.to_lowercase().contains(account) && line.ends_with(&ending)
            });
            assert!(stated, "{account}");
        }
        let folder = tempfile::tempdir().unwrap();
        for (program, args, name, text) in [
            ("hledger", &["check", "--strict", "-f"][..], "hours.journal", &hledger),
            ("bean-check", &[][..], "hours.beancount", &beancount),
        ] {
            let file = folder.path().join(name);
            std::fs::write(&file, text).unwrap();
            match Command::new(program).args(args).arg(&file).output() {
                Ok(said) => assert!(
                    said.status.success(),
                    "{program}: {}{}\n{text}",
                    String::from_utf8_lossy(&said.stdout),
                    String::from_utf8_lossy(&said.stderr)
                ),
                Err(_) => eprintln!("{program} is not here: our own reader is the only one that agreed"),
            }
        }
    });
}
