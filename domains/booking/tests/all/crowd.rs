//! Many at once: a time is booked once, whoever is quick, on either engine.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use base::Problem;
use booking::booking::{actions, model::Whom};
use store::{statement, values};
use testkit::each_engine_async;

use crate::support::{FIVE, SIX, app, helper, key_of, resident, wish};

statement! {
    OPEN = "SELECT COUNT(*) FROM booking WHERE community_id = $1 AND status = 'booked'";
    CELLS = "SELECT COUNT(*) FROM booked_cell WHERE community_id = $1";
}

#[test]
fn a_thousand_who_want_the_same_hour_get_it_once() {
    const THREADS: usize = 20;
    const EACH: usize = 50;
    each_engine_async(|db| async {
        let app = app(db).await;
        let (offer, people) = app
            .act(|tx, caller| {
                let (_, offer) = helper(tx, caller)?;
                let people: Result<Vec<_>, Problem> = (0..THREADS).map(|_| resident(tx, caller)).collect();
                Ok((offer, people?))
            })
            .await;
        let won = AtomicUsize::new(0);
        let site = app.site.clone();
        thread::scope(|scope| {
            for who in &people {
                let (site, won) = (site.clone(), &won);
                scope.spawn(move || {
                    for turn in 0..EACH {
                        let (who, at) = (who.clone(), if turn % 2 == 0 { FIVE } else { SIX });
                        let wished = wish(&who, offer, at);
                        let tried = site.db.write_now(move |tx| actions::book(tx, &who, Whom::Me, &wished));
                        match tried {
                            Ok(_) => drop(won.fetch_add(1, Ordering::SeqCst)),
                            Err(problem) => {
                                let key = key_of(Err::<(), _>(problem));
                                assert!(
                                    ["booking-slot-gone", "booking-you-are-busy"].contains(&key),
                                    "{key}"
                                );
                            }
                        }
                    }
                });
            }
        });
        assert_eq!(won.load(Ordering::SeqCst), 2, "one for each hour");
        let (open, cells): (i64, i64) = app
            .act(|tx, caller| {
                let community = caller.community.id;
                Ok((
                    tx.one(&OPEN, values![community], |row| row.get(0))?,
                    tx.one(&CELLS, values![community], |row| row.get(0))?,
                ))
            })
            .await;
        // Twelve pieces for an hour, for the one who helps and the one who comes.
        assert_eq!((open, cells), (2, 48));
    });
}
