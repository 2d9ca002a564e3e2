//! Feedback after meetings: answered once, unseen, counted together, answered by decisions.

use measures::feedback::{
    actions,
    model::{Answers, Reply},
};
use people::Role;
use store::{statement, values};
use testkit::{Client, TestApp, each_engine_async};

use crate::ground::{Ground, app, join, meeting, members};

statement! {
    URN = "SELECT given, answers FROM feedback_urn WHERE community_id = $1";
    WORDS = "SELECT words FROM suggestion WHERE community_id = $1";
}

const GOOD: [(&str, &str); 4] = [("safe", "4"), ("heard", "3"), ("helped", "4"), ("belong", "2")];

async fn facilitator(app: &TestApp, ground: Ground) -> Client {
    let client = app.person(&[Role::Facilitator]).await;
    join(app, ground, client.person.unwrap(), "facilitator").await;
    client
}

async fn urn(app: &TestApp) -> (String, String) {
    app.act(
        |tx, caller| Ok(tx.one(&URN, values![caller.community.id], |row| Ok((row.get(0)?, row.get(1)?)))?),
    )
    .await
}

#[test]
fn who_was_there_answers_once_and_the_urn_tells_nothing() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let mut people = members(&app, ground, 3).await;
        let there: Vec<&Client> = people.iter().take(2).collect();
        let held = meeting(&app, ground, 1, &there).await;
        let path = format!("/me/feedback/{held}");

        let [first, second, absent] = &mut people[..] else { panic!("three") };
        assert!(first.get("/me/feedback").await.ok().text().contains("Środa razem"));
        assert_eq!(absent.get(&path).await.status, 404, "who was not there finds nothing");
        let form = first.get(&path).await.ok().text();
        assert!(!form.contains('⟦'), "{form}");

        let empty = first.submit(&path, &[("safe", "")]).await;
        assert_eq!(empty.status, 422, "{}", empty.text());
        let odd = first.submit(&path, &[("safe", "9"), ("suggestion", "Herbata")]).await;
        assert!(odd.status == 422 && odd.text().contains("Herbata"), "{}", odd.text());

        let mut sent = GOOD.to_vec();
        sent.push(("suggestion", "Zaczynajmy o 14:00"));
        second.submit(&path, &sent).await.see_other();
        first.submit(&path, &[("safe", "1")]).await.see_other();
        // twice is once
        second.post_from("/me/feedback", &path, &sent).await.see_other();
        second.get(&path).await.see_other();
        let page = second.get("/me/feedback").await.ok().text();
        assert!(!page.contains(&path), "{page}");

        // sorted answers, sorted marks: neither order nor moment nor person
        let (given, answers) = urn(&app).await;
        assert_eq!(answers, "1000 4342");
        let marks: Vec<&str> = given.split(' ').collect();
        assert!(marks.len() == 2 && marks.is_sorted());
        for person in [&*first, &*second] {
            assert!(!given.contains(&person.person.unwrap().to_string()));
        }
        let words: Vec<String> =
            app.act(|tx, caller| Ok(tx.query(&WORDS, values![caller.community.id], |row| row.get(0))?)).await;
        assert_eq!(words, ["Zaczynajmy o 14:00"]);
    });
}

#[test]
fn a_slip_works_once_and_knows_nobody() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let mut staff = facilitator(&app, ground).await;
        let people = members(&app, ground, 3).await;
        let held = meeting(&app, ground, 0, &people.iter().collect::<Vec<_>>()).await;
        let path = format!("/work/meetings/{held}/feedback");

        let form = staff.get(&path).await.ok();
        let id = form.hidden("id");
        let too_many = staff.submit(&path, &[("id", &id), ("count", "4")]).await;
        assert_eq!(too_many.status, 422, "{}", too_many.text());
        let printed = staff.submit(&path, &[("id", &id), ("count", "2")]).await.ok().text();
        let again = staff.submit(&path, &[("id", &id), ("count", "2")]).await.ok().text();
        let codes = |page: &str| -> Vec<String> {
            page.split("<strong class=\"nowrap\">")
                .filter_map(|part| part.split('<').next())
                .filter(|text| text.len() == 14 && text.matches('-').count() == 2)
                .map(str::to_owned)
                .collect()
        };
        let slips = codes(&printed);
        assert_eq!((slips.len(), codes(&again)), (2, slips.clone()), "the same form, the same codes");

        let mut stranger = app.stranger();
        let unknown = stranger.submit("/feedback", &[("code", "0000-0000-0000")]).await;
        assert_eq!(unknown.status, 422, "{}", unknown.text());
        let typed = slips[0].to_lowercase();
        let found = stranger.submit("/feedback", &[("code", &typed)]).await.see_other();
        let address = found.location().to_owned();
        let address = &address[address.find("/feedback").unwrap()..];
        assert!(stranger.get(address).await.ok().text().contains("Środa razem"));
        stranger.submit(address, &GOOD).await.see_other();
        // two phones on one slip, and a paper entered twice
        let used = stranger.post_from("/feedback", address, &GOOD).await;
        assert!(used.status == 422 && used.text().contains("Każda działa raz"), "{}", used.text());
        let used = stranger.submit("/feedback", &[("code", &slips[0])]).await;
        assert_eq!(used.status, 422);

        let (given, answers) = urn(&app).await;
        assert_eq!((given.as_str(), answers.as_str()), ("", "4342"));
        for strange in ["/feedback/x", "/feedback/0000-0000-0000", "/feedback/%C5%BC"] {
            assert_eq!(stranger.get(strange).await.status, 422);
        }
    });
}

#[test]
fn there_are_never_more_answers_than_people() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let people = members(&app, ground, 2).await;
        let held = meeting(&app, ground, 0, &people.iter().collect::<Vec<_>>()).await;
        let mut staff = facilitator(&app, ground).await;
        let path = format!("/work/meetings/{held}/feedback");
        let id = staff.get(&path).await.hidden("id");
        staff.submit(&path, &[("id", &id), ("count", "2")]).await.ok();
        let [mut one, mut two] = <[Client; 2]>::try_from(people).ok().unwrap();
        let mine = format!("/me/feedback/{held}");
        one.submit(&mine, &GOOD).await.see_other();
        two.submit(&mine, &GOOD).await.see_other();
        let full = app
            .act(move |tx, caller| {
                let (_, codes) = actions::print(tx, caller, held, &id, 1)?;
                let reply = Reply { answers: Answers([4; 4]), suggestion: String::new() };
                Ok(actions::answer_slip(tx, caller, &codes[0], &reply).is_err())
            })
            .await;
        assert!(full);
    });
}

#[test]
fn a_circle_of_three_sees_why_nothing_is_shown_and_a_larger_one_sees_shares() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let mut staff = facilitator(&app, ground).await;
        let mut people = members(&app, ground, 9).await;
        let few = meeting(&app, ground, 13, &people.iter().take(3).collect::<Vec<_>>()).await;
        for client in people.iter_mut().take(3) {
            client.submit(&format!("/me/feedback/{few}"), &GOOD).await.see_other();
        }
        let page = staff.get("/work/circles/sroda/feedback").await.ok().text();
        assert!(page.contains("Za mało odpowiedzi") && !page.contains("<table"), "{page}");
        assert!(!page.contains('⟦'), "{page}");

        let many = meeting(&app, ground, 12, &people.iter().collect::<Vec<_>>()).await;
        for client in people.iter_mut().take(8) {
            client.submit(&format!("/me/feedback/{many}"), &GOOD).await.see_other();
        }
        // not before the time to answer is over: else the next answer would show what it was
        let page = staff.get("/work/circles/sroda/feedback").await.ok().text();
        assert!(page.contains("Za mało odpowiedzi"), "{page}");
        app.site.clock.set(app.site.clock.now().plus_days(3));
        // sessions ended meanwhile
        let (mut staff, mut later) = (facilitator(&app, ground).await, members(&app, ground, 1).await);
        let page = staff.get("/work/circles/sroda/feedback").await.ok().text();
        assert!(page.contains("około 10") && page.contains("100%") && page.contains("0%"), "{page}");

        // members read the same, strangers to the circle nothing, an evaluator figures without words
        assert!(later[0].get("/me/circles/sroda/feedback").await.ok().text().contains("około 10"));
        let mut other = app.member().await;
        assert_eq!(other.get("/me/circles/sroda/feedback").await.status, 404);
        let mut elsewhere = app.person(&[Role::Facilitator]).await;
        assert_eq!(elsewhere.get("/work/circles/sroda/feedback").await.status, 404);
        let mut evaluator = app.person(&[Role::Evaluator]).await;
        let page = evaluator.get("/work/circles/sroda/feedback").await.ok().text();
        assert!(page.contains("około 10") && !page.contains("propozyc"), "{page}");
        assert!(evaluator.get("/work/feedback").await.ok().text().contains("Środa razem"));
    });
}

#[test]
fn a_suggestion_becomes_a_decision_that_the_circle_reads() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let mut staff = facilitator(&app, ground).await;
        let mut people = members(&app, ground, 1).await;
        let held = meeting(&app, ground, 0, &people.iter().collect::<Vec<_>>()).await;
        let sent = [("suggestion", "Za głośno przy oknie <b>")];
        people[0].submit(&format!("/me/feedback/{held}"), &sent).await.see_other();

        assert!(staff.get("/work/feedback").await.ok().text().contains("1 nowa propozycja"));
        let list = staff.get("/work/circles/sroda/feedback").await.ok().text();
        assert!(
            list.contains("Za głośno przy oknie &#60;b&#62;")
                || list.contains("Za głośno przy oknie &lt;b&gt;"),
            "{list}"
        );
        let at = list.find("/work/circles/sroda/feedback/").unwrap();
        let path: String = list[at..].chars().take_while(|c| *c != '"').collect();
        let told = people[0].get("/me/circles/sroda/feedback").await.ok().text();
        assert!(!told.contains("głośno"), "nobody's words are shown before a decision: {told}");

        let silent = staff
            .submit(&path, &[("version", "1"), ("status", "done"), ("asked", ""), ("decision", "Tak")])
            .await;
        assert_eq!(silent.status, 422);
        let decided = [
            ("version", "1"),
            ("status", "done"),
            ("asked", "Ciszej"),
            ("decision", "Siadamy po drugiej stronie"),
        ];
        staff.submit(&path, &decided).await.see_other();
        let told = people[0].get("/me/circles/sroda/feedback").await.ok().text();
        assert!(
            told.contains("Ciszej") && told.contains("po drugiej stronie") && !told.contains("głośno"),
            "{told}"
        );

        // a form from before: both texts stand there
        let stale =
            [("version", "1"), ("status", "not_now"), ("asked", "Inaczej"), ("decision", "Jednak nie")];
        let answer = staff.submit(&path, &stale).await;
        assert_eq!(answer.status, 409);
        let page = answer.text();
        assert!(page.contains("Jednak nie") && page.contains("Siadamy po drugiej stronie"), "{page}");

        let mut evaluator = app.person(&[Role::Evaluator]).await;
        assert_eq!(evaluator.get(&path).await.status, 404);
        assert_eq!(people[0].get(&path).await.status, 404);
    });
}
