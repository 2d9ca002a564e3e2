//! Support for somebody whom only the office knows: found by name, counted like everybody, and told who looked.

use base::Period;
use people::{PersonId, PersonKind, Role, access, person};
use programmes::{figures, model::MeetingId};
use store::{statement, values};
use testkit::{TestApp, each_engine_async};
use texts::Lang;

use crate::meeting::{app, join, meetings};

statement! {
    PLANNED = "SELECT person_id FROM attendance WHERE community_id = $1 AND meeting_id = $2";
}

/// Somebody whom the office wrote down: a name, perhaps an address, no circle.
async fn office_person(app: &TestApp, name: &'static str, email: &'static str) -> PersonId {
    app.act(move |tx, caller| {
        let id = person::create(tx, caller, PersonKind::Office, Lang::Pl)?;
        let details =
            person::Details { name: name.to_owned(), email: email.to_owned(), ..person::Details::default() };
        person::set_details(tx, caller, id, &details)?;
        Ok(id)
    })
    .await
}

async fn looks(app: &TestApp, person: PersonId) -> usize {
    app.act(move |tx, caller| Ok(access::looks(tx, caller, person, 100)?.len())).await
}

const FORM: &str = "/work/meetings/new";

fn fields<'f>(id: &'f str, name: &'f str) -> Vec<(&'f str, &'f str)> {
    vec![
        ("id", id),
        ("kind", "individual"),
        ("format", "phone"),
        ("day", "2026-11-25"),
        ("from", "10:00"),
        ("minutes", "60"),
        ("person", ""),
        ("office_name", name),
    ]
}

#[test]
fn the_office_plans_support_by_name_and_it_counts() {
    each_engine_async(|db| async {
        let (app, _) = app(db).await;
        let zofia = office_person(&app, "Zofia Próbna", "zofia@example.org").await;
        let other = office_person(&app, "Zofia Testowa", "").await;
        let mut staff = app.coordinator().await;
        let form = staff.get("/work/meetings/new?kind=individual").await.ok();
        assert!(!form.text().contains("Zofia"), "no list of names for anybody to read");
        let id = form.hidden("id");
        assert_eq!(looks(&app, zofia).await, 0, "nobody was looked at yet");

        let nobody = staff.submit(FORM, &fields(&id, "Maria Nieznana")).await;
        assert_eq!(nobody.status, 422);
        assert!(
            nobody.text().contains("W kartotece nie ma osoby") && nobody.text().contains("Maria Nieznana")
        );
        let silent = staff.submit(FORM, &fields(&id, "")).await;
        assert_eq!(silent.status, 422);

        // Two fit: both are shown to choose from, and both can read that they were.
        let two = staff.submit(FORM, &fields(&id, "zofia")).await;
        assert_eq!(two.status, 422);
        assert!(
            two.text().contains("Zofia Próbna (zofia@example.org)") && two.text().contains("Zofia Testowa")
        );
        assert_eq!((looks(&app, zofia).await, looks(&app, other).await), (1, 1));
        let chosen = other.to_string();
        let mut again = fields(&id, "zofia");
        again.push(("office", chosen.as_str()));
        staff.submit(FORM, &again).await.see_other();

        // One fits, by any spelling of the name.
        let second = staff.get("/work/meetings/new?kind=individual").await.hidden("id");
        let planned = staff.submit(FORM, &fields(&second, "probna ZOFIA")).await.see_other();
        let address = planned.location().to_owned();
        staff.submit(FORM, &fields(&second, "probna ZOFIA")).await.see_other();
        assert_eq!(meetings(&app).await.len(), 2, "the same form twice");
        let meeting: MeetingId = second.parse().unwrap();
        let whom: Vec<PersonId> = app
            .act(move |tx, caller| {
                Ok(tx.query(&PLANNED, values![caller.community.id, meeting], |row| row.get(0))?)
            })
            .await;
        assert_eq!(whom, [zofia]);
        let page = staff.get(&address).await.ok().text();
        assert!(
            page.contains("Osoba z kartoteki") && page.contains(&format!("/work/people/{zofia}")),
            "{page}"
        );
        assert!(!page.contains("Zofia"), "the name opens only where opening it is written down");

        // The register has the person without a word that gives them away, and the figures count them.
        let register = format!("/work/meetings/{meeting}/register");
        let sheet = staff.get(&register).await.ok();
        assert!(
            sheet.text().contains("bez pseudonimu") && !sheet.text().contains("Zofia"),
            "{}",
            sheet.text()
        );
        let who = format!("who-{zofia}");
        let sent =
            [("id", sheet.hidden("id")), (who.as_str(), "attended".to_owned()), ("do", "close".to_owned())];
        let sent: Vec<(&str, &str)> = sent.iter().map(|(name, value)| (*name, value.as_str())).collect();
        staff.submit(&register, &sent).await.see_other();
        let counted = app
            .act(|tx, caller| {
                let programme = programmes::records::programme(tx, caller, "razem-latwiej")?;
                let year = Period::year(2026).expect("a year");
                figures::actions::of_programme(tx, caller, programme.id, year)
            })
            .await;
        assert_eq!((counted.persons, counted.meetings, counted.minutes), (1, 1, 60));
        let differences = app.act(|tx, caller| figures::actions::verify(tx, caller)).await;
        assert!(differences.is_empty());
    });
}

#[test]
fn only_those_who_manage_look_anybody_up() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let zofia = office_person(&app, "Zofia Próbna", "zofia@example.org").await;
        let mut facilitator = app.person(&[Role::Facilitator]).await;
        join(&app, ground.circle, facilitator.person.unwrap(), "facilitator", "Ala").await;
        let member = app.member().await.person.unwrap();
        join(&app, ground.circle, member, "member", "Sowa").await;
        let form = facilitator.get("/work/meetings/new?kind=individual").await.ok();
        assert!(!form.text().contains("office_name"), "{}", form.text());
        let id = form.hidden("id");
        for name in ["Zofia Próbna", "zofia@example.org"] {
            let answer = facilitator.submit(FORM, &fields(&id, name)).await;
            assert_eq!(answer.status, 404, "{}", answer.text());
        }
        assert_eq!(looks(&app, zofia).await, 0);
        assert_eq!(meetings(&app).await.len(), 0);
    });
}

#[test]
fn whoever_runs_a_circle_is_found_by_name_or_address() {
    each_engine_async(|db| async {
        let (app, _) = app(db).await;
        let (ewa, jan) = (app.person(&[Role::Facilitator]).await, app.person(&[Role::Supervisor]).await);
        let (ewa, jan) = (ewa.person.unwrap(), jan.person.unwrap());
        app.act(move |tx, caller| {
            for (person, name, email) in
                [(ewa, "Ewa Wójcik", "ewa@example.org"), (jan, "Jan Wójcik", "jan@example.org")]
            {
                let details = person::Details {
                    name: name.to_owned(),
                    email: email.to_owned(),
                    ..person::Details::default()
                };
                person::set_details(tx, caller, person, &details)?;
            }
            Ok(())
        })
        .await;
        office_person(&app, "Ewa Kowal", "").await;
        let mut staff = app.coordinator().await;
        let form = "/work/circles/sroda/facilitators";
        let asked = |typed: &'static str, called: &'static str| {
            [("who", "other"), ("email", typed), ("pseudonym", called)]
        };
        let two = staff.submit(form, &asked("wojcik", "Ewa")).await;
        assert_eq!(two.status, 422);
        assert!(two.text().contains("Pasuje więcej niż jedna osoba"), "{}", two.text());
        let none = staff.submit(form, &asked("Ewa Kowal", "Ewa")).await;
        assert_eq!(none.status, 422, "whoever has no such role is not found");
        assert!(none.text().contains("Nie ma tu osoby z rolą prowadzącej"));
        staff.submit(form, &asked("ewa", "Ewa")).await.see_other();
        staff.submit(form, &asked("jan@example.org", "Jan")).await.see_other();
        let shown = staff.get(form).await.ok().text();
        assert!(shown.contains(">Ewa<") && shown.contains(">Jan<"), "{shown}");
        assert_eq!(looks(&app, ewa).await, 1, "found once, and told so; a refusal names nobody");
    });
}
