//! The office's pages and the funder's.

use credits::fund::{actions as funds, model::For};
use people::Role;
use testkit::{Client, TestApp, each_engine_async};

use crate::ground::{allocate, app, fund, held, request, someone, sound, want};

async fn open_fund(staff: &mut Client) -> String {
    let id = staff.get("/work/credits/funds/new").await.ok().hidden("id");
    let fields = [
        ("id", id.as_str()),
        ("name", "Fundusz „Brzoza”"),
        ("whom", "Osoby z gminy"),
        ("area", "Piekary"),
        ("categories", "support"),
        ("categories", "session"),
        ("until", "2027-06-30"),
        ("currency", "PLN"),
    ];
    let done = staff.submit("/work/credits/funds/new", &fields).await.see_other();
    assert!(done.location().ends_with(&format!("/work/credits/funds/{id}")));
    staff.submit("/work/credits/funds/new", &fields).await.see_other();
    format!("/work/credits/funds/{id}")
}

async fn grant(staff: &mut Client, fund: &str, hours: &str) {
    let form = format!("{fund}/grant");
    let id = staff.get(&form).await.ok().hidden("id");
    let fields = [
        ("id", id.as_str()),
        ("hours", hours),
        ("money", "50 000"),
        ("source", "Fundacja Brzoza"),
        ("given_on", "2026-11-20"),
    ];
    staff.submit(&form, &fields).await.see_other();
    staff.submit(&form, &fields).await.see_other();
}

#[test]
fn a_fund_is_opened_filled_and_set_apart() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let mut staff = app.coordinator().await;
        let empty = staff.get("/work/credits").await.ok().text();
        assert!(empty.contains("Nie ma jeszcze żadnego funduszu"), "{empty}");
        let fund = open_fund(&mut staff).await;
        grant(&mut staff, &fund, "500").await;
        let page = staff.get(&fund).await.ok().text();
        assert!(page.contains("500\u{a0}godz.") && page.contains("100,00\u{a0}zł"), "{page}");

        // wrong in every field, nothing lost
        let form = format!("{fund}/grant");
        let wrong =
            [("id", "x"), ("hours", "-3"), ("money", "ż"), ("source", ""), ("given_on", "30.02.2026")];
        let again = staff.submit(&form, &wrong).await;
        assert_eq!(again.status, 422);
        let id = staff.get(&form).await.hidden("id");
        let again = staff.submit(&form, &[&[("id", id.as_str())], &wrong[1..]].concat()).await;
        assert_eq!(again.status, 422);
        let text = again.text();
        for kept in ["value=\"-3\"", "value=\"ż\"", "value=\"30.02.2026\""] {
            assert!(text.contains(kept), "{kept}: {text}");
        }

        let programme = app.act(|tx, caller| Ok(crate::ground::programme(tx, caller)?.to_string())).await;
        let form = format!("{fund}/allocate");
        let id = staff.get(&form).await.ok().hidden("id");
        let fields = |hours: &'static str, until: &'static str| {
            [
                ("id", id.clone()),
                ("hours", hours.to_owned()),
                ("programme", programme.clone()),
                ("categories", "support".to_owned()),
                ("until", until.to_owned()),
            ]
        };
        let send = async |staff: &mut Client, fields: [(&'static str, String); 5]| {
            let fields: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            staff.submit(&form, &fields).await
        };
        for (hours, until) in
            [("501", "2027-01-31"), ("10", "2028-01-31"), ("10", "2026-01-01"), ("0,001", "")]
        {
            let answered = send(&mut staff, fields(hours, until)).await;
            assert_eq!(answered.status, 422, "{hours} until {until}");
        }
        send(&mut staff, fields("12:30", "2027-01-31")).await.see_other();
        send(&mut staff, fields("12:30", "2027-01-31")).await.see_other();
        let page = staff.get(&fund).await.ok().text();
        assert!(page.contains("487\u{a0}godz.\u{a0}30\u{a0}min"), "{page}");
        let entries = staff.get(&format!("{fund}/entries?what=allocated")).await.ok().text();
        assert!(entries.contains("12\u{a0}godz.\u{a0}30\u{a0}min"), "{entries}");
        app.act(sound).await;
    });
}

#[test]
fn a_person_is_found_by_the_name_the_office_wrote_down() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let mut staff = app.coordinator().await;
        let fund = open_fund(&mut staff).await;
        grant(&mut staff, &fund, "10").await;
        app.act(|tx, caller| {
            for name in ["Zofia Olcha", "Jan Olcha"] {
                let id = people::person::create(tx, caller, people::PersonKind::Office, texts::Lang::Pl)?;
                let details = people::person::Details { name: name.to_owned(), ..Default::default() };
                people::person::set_details(tx, caller, id, &details)?;
            }
            Ok(())
        })
        .await;
        let form = format!("{fund}/allocate");
        let id = staff.get(&form).await.ok().hidden("id");
        let fields = |who: &'static str| {
            vec![
                ("id", id.as_str()),
                ("hours", "2"),
                ("programme", "person"),
                ("who", who),
                ("until", "2027-01-31"),
                ("categories", "support"),
            ]
        };
        assert_eq!(staff.submit(&form, &fields("Sosna")).await.status, 422);
        let several = staff.submit(&form, &fields("Olcha")).await.ok().text();
        assert!(several.contains("Zofia Olcha") && several.contains("Jan Olcha"), "{several}");
        staff.submit(&form, &fields("Jan Olcha")).await.see_other();
        app.act(sound).await;
    });
}

/// A fund from which so many different people received an hour.
async fn received(app: &TestApp, people: usize) -> credits::fund::model::FundId {
    app.act(move |tx, caller| {
        let fund = fund(tx, caller, 6000)?;
        let peer = someone(tx, caller)?;
        for _ in 0..people {
            let resident = someone(tx, caller)?;
            allocate(tx, caller, fund, For::Person(resident), 60)?;
            let hold = held(tx, caller, &want(caller, resident, peer, 60))?;
            credits::actions::settle(tx, caller, hold, 60, request(caller))?;
        }
        Ok(fund)
    })
    .await
}

#[test]
fn a_funder_reads_sums_and_nobody_behind_them() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let (few, many) = (received(&app, 7).await, received(&app, 12).await);
        let mut funder = app.person(&[Role::Funder]).await;
        let person = funder.person.unwrap();
        let nothing = funder.get("/work/funds").await.ok().text();
        assert!(nothing.contains("Nie ma tu jeszcze"), "{nothing}");
        assert_eq!(funder.get(&format!("/work/funds/{few}")).await.status, 404, "not theirs");
        app.act(move |tx, caller| {
            for fund in [few, many] {
                funds::set_reader(tx, caller, fund, person, true)?;
            }
            Ok(())
        })
        .await;
        let list = funder.get("/work/funds").await.ok().text();
        assert!(list.contains(&few.to_string()) && list.contains(&many.to_string()));
        let hidden = funder.get(&format!("/work/funds/{few}")).await.ok().text();
        assert!(hidden.contains("mniej niż 8") && !hidden.contains("rozmowa z osobą"), "{hidden}");
        let rounded = funder.get(&format!("/work/funds/{many}")).await.ok().text();
        assert!(rounded.contains("około 10") && rounded.contains("12\u{a0}godz."), "{rounded}");
        for path in ["", "/entries", "/allocate", "/vouchers", "/readers"] {
            let path = format!("/work/credits/funds/{many}{path}");
            assert_eq!(funder.get(&path).await.status, 404, "{path}");
        }
        let mut auditor = app.person(&[Role::Auditor]).await;
        auditor.get(&format!("/work/credits/funds/{many}")).await.ok();
        assert_eq!(auditor.get(&format!("/work/credits/funds/{many}/allocate")).await.status, 404);
        assert_eq!(app.member().await.get("/work/credits").await.status, 404);
    });
}

#[test]
fn rates_vouchers_and_readers_have_their_pages() {
    each_engine_async(|db| async {
        let app = app(db).await;
        let mut staff = app.coordinator().await;
        let fund = open_fund(&mut staff).await;
        grant(&mut staff, &fund, "10").await;
        let rates = |support: &'static str| {
            let mut fields = vec![("support", support), ("support-version", "0")];
            for name in ["session", "group", "workshop", "childcare", "travel"] {
                fields.push((name, "60"));
            }
            fields
        };
        assert_eq!(staff.submit("/work/credits/rates", &rates("5")).await.status, 422);
        staff.submit("/work/credits/rates", &rates("90")).await.see_other();
        assert_eq!(
            staff.submit("/work/credits/rates", &rates("75")).await.status,
            409,
            "made from the old one"
        );

        let form = format!("{fund}/vouchers");
        let id = staff.get(&form).await.ok().hidden("id");
        let fields = [
            ("id", id.as_str()),
            ("count", "2"),
            ("hours", "1"),
            ("categories", "support"),
            ("until", "2027-01-31"),
        ];
        let sheet = staff.submit(&form, &fields).await.ok().text();
        assert_eq!(sheet.matches("Bon na 1\u{a0}godz.").count(), 2, "{sheet}");
        let again = staff.submit(&form, &fields).await;
        assert_eq!(again.status, 409, "codes are shown once");
        let list = staff.get(&form).await.ok().text();
        assert_eq!(list.matches("wolny").count(), 2, "{list}");

        let funder = app.person(&[Role::Funder]).await.person.unwrap().to_string();
        let member = app.member().await.person.unwrap().to_string();
        let form = format!("{fund}/readers");
        assert_eq!(staff.submit(&form, &[("reads", "yes"), ("person", &member)]).await.status, 422);
        staff.submit(&form, &[("reads", "yes"), ("person", &funder)]).await.see_other();
        staff.submit(&form, &[("reads", "no"), ("person", &funder)]).await.see_other();
        for path in ["", "/edit", "/grant", "/allocate", "/vouchers", "/readers", "/entries"] {
            let page = staff.get(&format!("{fund}{path}")).await.ok().text();
            assert!(!page.contains('⟦'), "{path}: {page}");
        }
        app.act(sound).await;
    });
}
