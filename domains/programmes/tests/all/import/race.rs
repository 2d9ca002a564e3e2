//! A file and a phone that close the same registers at the same time: one of them does, whole; the other is told.

use base::{Instant, Problem};
use people::{Caller, PersonId};
use programmes::{
    figures,
    import::actions::take_in,
    model::{Attendance, MeetingId, MeetingStatus},
    records,
    register::{
        actions as register,
        model::{Closing, Entry, Submission},
    },
};
use store::{Tx, statement, values};
use testkit::{TestApp, each_engine_async};

use super::{CIRCLES, app, file, good, text};

statement! {
    MEETINGS = "SELECT id, starts_local FROM meeting WHERE community_id = $1 ORDER BY starts_local";
    STANDS = "SELECT person_id, status FROM attendance WHERE community_id = $1 AND meeting_id = $2 ORDER BY person_id";
}

const DAYS: [&str; 6] = ["2026-10-07", "2026-10-14", "2026-10-21", "2026-10-28", "2026-11-04", "2026-11-18"];
const NAMES: [&str; 3] = ["Iskra", "Płomyk", "Żar"];

/// A circle with three members and six meetings that took place and wait for their registers.
async fn waiting(app: &TestApp) -> (Vec<MeetingId>, Vec<PersonId>) {
    good(app, file(CIRCLES)).await;
    let mut people = "grupa;pseudonim;od\n".to_owned();
    for name in NAMES {
        people += &format!("razem-latwiej;{name};2026-01-07\n");
    }
    good(app, text("osoby.csv", &people)).await;
    let mut meetings = "grupa;data;od;do\n".to_owned();
    for day in DAYS {
        meetings += &format!("razem-latwiej;{day};13:30;15:30\n");
    }
    good(app, text("spotkania.csv", &meetings)).await;
    app.act(|tx, caller| {
        let circle = records::circle(tx, caller, "razem-latwiej")?;
        let members = records::members(tx, caller, circle.id)?;
        let meetings = tx.query(&MEETINGS, values![caller.community.id], |row| row.get(0))?;
        Ok((meetings, members.into_iter().map(|member| member.person).collect()))
    })
    .await
}

fn stands(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: MeetingId,
) -> Result<Vec<(PersonId, Attendance)>, Problem> {
    let values = values![caller.community.id, meeting];
    Ok(tx.query(&STANDS, values, |row| Ok((row.get(0)?, row.get(1)?)))?)
}

#[test]
fn of_a_file_and_a_phone_exactly_one_closes_each_register() {
    each_engine_async(|db| async move {
        let app = app(db).await;
        let (meetings, mut people) = waiting(&app).await;
        people.sort();
        for (day, meeting) in DAYS.into_iter().zip(meetings) {
            let mut rows = "grupa;data;od;pseudonim;obecność\n".to_owned();
            for name in NAMES {
                rows += &format!("razem-latwiej;{day};13:30;{name};obecny\n");
            }
            let attendance = text("obecnosci.csv", &rows);
            let entries = people
                .iter()
                .map(|person| Entry { person: *person, status: Attendance::Excused, active: false })
                .collect();
            let submission = Submission {
                id: app.operator().new_id(),
                entries,
                walk_ins: Vec::new(),
                topics: Vec::new(),
                new_topics: Vec::new(),
                minutes: None,
            };
            let (by_file, by_phone) = (app.operator(), app.operator());
            let (file, phone) = tokio::join!(
                app.site.db.write(move |tx| take_in(tx, &by_file, &attendance)),
                app.site.db.write(move |tx| register::close(tx, &by_phone, meeting, &submission)),
            );
            let file_won = match file {
                Ok(outcome) => outcome.is_sound(),
                Err(Problem::Conflict(message)) => {
                    assert_eq!(message.key, "register-recorded-otherwise");
                    false
                }
                Err(problem) => panic!("{day}: {problem:?}"),
            };
            let phone_won = match phone {
                Ok(Closing::Closed(_)) => true,
                Ok(Closing::Already(comparison)) => {
                    assert_eq!(comparison.differences.len(), 3, "{day}: it is told what differs");
                    false
                }
                Err(problem) => panic!("{day}: {problem:?}"),
            };
            assert!(file_won != phone_won, "{day}: exactly one of them");
            let (found, stood) = app
                .act(move |tx, caller| {
                    Ok((records::meeting(tx, caller, meeting)?, stands(tx, caller, meeting)?))
                })
                .await;
            assert_eq!(found.status, MeetingStatus::Closed);
            assert!(found.closed_at.is_some_and(|at: Instant| at <= app.operator().now));
            let status = if file_won { Attendance::Attended } else { Attendance::Excused };
            let whole: Vec<_> = people.iter().map(|person| (*person, status)).collect();
            assert_eq!(stood, whole, "{day}: one register, not a mixture of two");
        }
        let differences = app.act(|tx, caller| figures::actions::verify(tx, caller)).await;
        assert!(differences.is_empty(), "the tallies are those of the registers");
    });
}
