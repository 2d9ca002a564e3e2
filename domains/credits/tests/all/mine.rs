//! What somebody reads of their own hours, and what is left when they go.

use credits::{
    actions, fund,
    fund::{
        actions as funds,
        model::{For, Share},
        report,
    },
    model::Why,
};
use people::{Role, person};
use store::{statement, values};
use testkit::each_engine_async;

use crate::ground::{allocate, app, at, fund, held, request, share, someone, sound, want};

statement! {
    LETTERS = "SELECT COUNT(*) FROM mail WHERE community_id = $1";
}

#[test]
fn a_statement_speaks_of_giving_and_receiving_and_names_nobody() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let mut resident = app.member().await;
        let mut peer = app.person(&[Role::PeerSupporter]).await;
        let empty = resident.get("/me/hours").await.ok().text();
        assert!(empty.contains("Jeszcze nic tu nie ma"), "{empty}");
        let (me, them) = (resident.person.unwrap(), peer.person.unwrap());
        app.act(move |tx, caller| {
            let fund = fund(tx, caller, 600)?;
            allocate(tx, caller, fund, For::Person(me), 150)?;
            let hold = held(tx, caller, &want(caller, me, them, 90))?;
            actions::settle(tx, caller, hold, 90, request(caller))?;
            let gone = held(tx, caller, &want(caller, me, them, 30))?;
            actions::release(tx, caller, gone, Why::Cancelled, request(caller))?;
            held(tx, caller, &want(caller, me, them, 45))?;
            Ok(())
        })
        .await;
        let mine = resident.get("/me/hours").await.ok().text();
        for shown in
            ["15\u{a0}min", "1\u{a0}godz.\u{a0}30\u{a0}min", "Dla Ciebie", "Odłożone dla Ciebie", "Umówione"]
        {
            assert!(mine.contains(shown), "{shown}: {mine}");
        }
        assert!(!mine.contains("Fundusz sąsiedzki") && !mine.contains(&them.to_string()), "{mine}");
        let theirs = peer.get("/me/hours").await.ok().text();
        assert!(theirs.contains("Twój czas") && !theirs.contains("Dla Ciebie:"), "{theirs}");
        assert!(!theirs.contains(&me.to_string()));
        for text in [&mine, &theirs] {
            assert!(!text.contains("dług") && !text.contains("⟦"), "{text}");
        }
        let pdf = resident.get("/me/hours.pdf").await.ok();
        assert!(pdf.bytes.starts_with(b"%PDF-"));
        let xlsx = resident.get("/me/hours.xlsx").await.ok();
        assert!(xlsx.bytes.starts_with(b"PK"));
        // a stranger is asked who they are
        app.stranger().get("/me/hours").await.see_other();
    });
}

#[test]
fn hours_that_end_are_told_of_first_and_go_back_to_their_fund() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let fund = fund(tx, caller, 600)?;
            let resident = someone(tx, caller)?;
            let details =
                person::Details { email: "kos@example.org".to_owned(), ..person::Details::default() };
            person::set_details(tx, caller, resident, &details)?;
            let until = caller.today().plus_days(20);
            let part = Share { until: Some(until), ..share(caller, For::Person(resident), 120) };
            funds::allocate(tx, caller, fund, &part)?;
            let letters = |tx: &mut store::Tx<'_>| -> Result<i64, base::Problem> {
                Ok(tx.one(&LETTERS, values![caller.community.id], |row| row.get(0))?)
            };
            fund::expire_due(tx, caller)?;
            assert_eq!(letters(tx)?, 0, "three weeks before nobody needs to know");
            let before = at(caller, caller.now.plus_days(7));
            fund::expire_due(tx, &before)?;
            fund::expire_due(tx, &before)?;
            assert_eq!(letters(tx)?, 1, "told once");
            let last = at(caller, caller.now.plus_days(20));
            fund::expire_due(tx, &last)?;
            assert_eq!(report(tx, caller, fund)?.allocated, 120, "on the last day they are still there");
            // what is held on the last day stays held, the rest goes back
            let peer = someone(tx, caller)?;
            let hold = held(tx, &last, &want(&last, resident, peer, 45))?;
            let after = at(caller, caller.now.plus_days(21));
            fund::expire_due(tx, &after)?;
            let now = report(tx, caller, fund)?;
            assert_eq!((now.free, now.allocated, now.held), (555, 0, 45));
            crate::ground::reconciled(tx, &after, fund)?;
            actions::release(tx, &after, hold, Why::NoShow, request(caller))?;
            fund::expire_due(tx, &after)?;
            assert_eq!(report(tx, caller, fund)?.free, 600);
            assert_eq!(fund::expire_due(tx, &after)?, 0, "nothing is left to do");
            sound(tx, &after)
        })
        .await;
    });
}

#[test]
fn a_fund_that_ends_keeps_its_sum() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let pot = fund(tx, caller, 600)?;
            let known = funds::one(tx, caller, pot)?;
            let until = Some(caller.today().plus_days(3));
            let draft = credits::fund::model::Draft { id: pot, until, ..crate::ground::draft(caller) };
            funds::change(tx, caller, &draft, known.version)?;
            funds::change(tx, caller, &draft, known.version)?;
            let other = credits::fund::model::Draft { name: "Inny".to_owned(), ..draft };
            assert_eq!(
                crate::ground::refused(tx, |tx| funds::change(tx, caller, &other, known.version)),
                "fund-stale"
            );
            let resident = someone(tx, caller)?;
            let endless = share(caller, For::Person(resident), 60);
            assert_eq!(
                crate::ground::refused(tx, |tx| funds::allocate(tx, caller, pot, &endless)),
                "fund-until-after"
            );
            let part = Share { until, ..endless };
            funds::allocate(tx, caller, pot, &part)?;
            let after = at(caller, caller.now.plus_days(4));
            assert!(credits::expire_due(tx, &after)? > 0);
            let report = report(tx, caller, pot)?;
            assert_eq!((report.free, report.allocated, report.ended, report.granted), (0, 0, 600, 600));
            crate::ground::reconciled(tx, &after, pot)?;
            sound(tx, &after)
        })
        .await;
    });
}

#[test]
fn who_goes_leaves_hours_that_lead_to_nobody() {
    each_engine_async(|db| async {
        let app = app(db).await;
        app.act(|tx, caller| {
            let fund = fund(tx, caller, 600)?;
            let (resident, peer) = (someone(tx, caller)?, someone(tx, caller)?);
            allocate(tx, caller, fund, For::Person(resident), 120)?;
            let hold = held(tx, caller, &want(caller, resident, peer, 60))?;
            actions::settle(tx, caller, hold, 60, request(caller))?;
            people::person::erase(tx, caller, resident)?;
            people::person::erase(tx, caller, peer)?;
            let report = report(tx, caller, fund)?;
            assert_eq!((report.free, report.allocated, report.delivered), (540, 0, 60));
            assert!(report.agrees);
            sound(tx, caller)
        })
        .await;
    });
}
