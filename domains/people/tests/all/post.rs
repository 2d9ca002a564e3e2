use std::sync::Mutex;

use people::{person, post};
use testkit::{TestApp, each_engine_async};

use crate::town;

async fn with_letter(app: &TestApp) {
    let person = app.member().await.person.expect("a person");
    app.act(move |tx, caller| {
        let details = person::Details { email: "jola@example.org".to_owned(), ..person::Details::default() };
        person::set_details(tx, caller, person, &details)?;
        post::queue(tx, caller, person, "Słowo", "Dzień dobry")
    })
    .await;
}

/// One round of delivery, off the runtime as in the program.
async fn round(
    app: &TestApp,
    send: impl Fn(&mail::Letter) -> Result<(), mail::Failure> + Send + 'static,
) -> post::Round {
    let site = app.site.clone();
    tokio::task::spawn_blocking(move || post::deliver(&site, send))
        .await
        .expect("delivery does not panic")
        .expect("delivery works")
}

#[test]
fn a_letter_leaves_once() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        with_letter(&app).await;
        let sent = std::sync::Arc::new(Mutex::new(Vec::new()));
        let office = sent.clone();
        let first = round(&app, move |letter| {
            office.lock().expect("one at a time").push(letter.clone());
            Ok(())
        });
        assert_eq!(first.await, post::Round { sent: 1, ..post::Round::default() });
        assert_eq!(round(&app, |_| Ok(())).await, post::Round::default(), "nothing is left to send");
        let sent = sent.lock().expect("one at a time");
        assert_eq!((sent[0].to.as_str(), sent[0].subject.as_str()), ("jola@example.org", "Słowo"));
        assert_eq!(sent[0].from_name, "Piekary Śląskie");
    });
}

#[test]
fn a_letter_that_fails_waits_longer_each_time_and_is_given_up_in_the_end() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        with_letter(&app).await;
        let later = |_: &mail::Letter| Err(mail::Failure::Later("away".to_owned()));
        assert_eq!(round(&app, later).await, post::Round { waiting: 1, ..post::Round::default() });
        assert_eq!(round(&app, later).await, post::Round::default(), "not before its time");
        let mut tries = 1;
        loop {
            app.site.clock.set(app.site.clock.now().plus_minutes(361));
            let round = round(&app, later).await;
            tries += 1;
            if round.given_up == 1 {
                break;
            }
            assert_eq!(round.waiting, 1);
            assert!(tries < 50, "given up at some time");
        }
        assert!(tries > 10);
        app.site.clock.set(app.site.clock.now().plus_days(9));
        assert_eq!(round(&app, |_| Ok(())).await, post::Round::default());
    });
}

#[test]
fn an_address_that_does_not_exist_is_tried_once() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        with_letter(&app).await;
        let never = |_: &mail::Letter| Err(mail::Failure::Never("no such person".to_owned()));
        assert_eq!(round(&app, never).await, post::Round { given_up: 1, ..post::Round::default() });
        app.site.clock.set(app.site.clock.now().plus_days(1));
        assert_eq!(round(&app, |_| Ok(())).await, post::Round::default());
    });
}

#[test]
fn a_letter_lost_with_its_sender_is_sent_again_after_the_lease() {
    each_engine_async(|db| async move {
        let app = town(db).await;
        with_letter(&app).await;
        let site = app.site.clone();
        let crashed = tokio::task::spawn_blocking(move || {
            std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                post::deliver(&site, |_| panic!("the machine stops here"))
            }))
            .is_err()
        });
        assert!(crashed.await.expect("caught"));
        assert_eq!(round(&app, |_| Ok(())).await, post::Round::default(), "still on lease");
        app.site.clock.set(app.site.clock.now().plus_minutes(11));
        assert_eq!(round(&app, |_| Ok(())).await.sent, 1);
    });
}
