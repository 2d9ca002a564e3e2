//! Planning meetings, on both engines: rules on the wall clock, what was moved or cancelled, and what is refused.

use base::{Day, Id, Instant, Problem};
use calendar::{Ends, Pattern};
use jiff::civil::{Time, Weekday};
use people::{Caller, PersonId, Role, Roles};
use programmes::{
    meeting::{Draft, Edit, Move, OtherHour, SeriesDraft, actions},
    model::{CircleId, Format, Kind, Meeting, MeetingId, MeetingStatus, PlaceId, ProgrammeId, SeriesId},
    records,
};
use store::{Tx, statement, values};
use testkit::{Client, TestApp, TestDb, each_engine_async};

statement! {
    PROGRAMME = "INSERT INTO programme (community_id, id, slug, started_on, created_at) \
        VALUES ($1, $2, $3, '2021-01-01', $4)";
    PLACE = "INSERT INTO place (community_id, id, name, street, postcode, town, accessibility, note, created_at) \
        VALUES ($1, $2, 'Ośrodek', 'ul. Lipowa 1', '41-940', 'Piekary Śląskie', '', '', $3)";
    CIRCLE = "INSERT INTO circle (community_id, id, programme_id, slug, name, about, openness, format, languages, \
        place_id, created_at) VALUES ($1, $2, $3, $4, $5, '', 'open', 'in_person', 'pl', $6, $7)";
    MEMBER = "INSERT INTO membership (community_id, id, circle_id, person_id, part, pseudonym, pseudonym_key, \
        joined_on) VALUES ($1, $2, $3, $4, $5, $6, $6, '2021-01-01')";
    MEETINGS = "SELECT id FROM meeting WHERE community_id = $1 ORDER BY starts_at, id";
    CLOSE = "UPDATE meeting SET status = 'closed', closed_at = $3 WHERE community_id = $1 AND id = $2";
    FREEZE = "INSERT INTO frozen_year (community_id, programme_id, year, figures, frozen_at, frozen_by) \
        VALUES ($1, $2, $3, '{}', $4, 'x')";
    JOURNEYS = "SELECT count(DISTINCT journey_id) FROM meeting WHERE community_id = $1";
    PLANNED = "SELECT person_id FROM attendance WHERE community_id = $1 AND meeting_id = $2 AND status = 'planned'";
}

/// A town with one programme and one circle in one place.
#[derive(Clone, Copy)]
pub struct Ground {
    pub programme: ProgrammeId,
    pub circle: CircleId,
    pub place: PlaceId,
}

pub async fn app(db: TestDb) -> (TestApp, Ground) {
    let app = TestApp::new(db, people::routes().and(programmes::routes()), &[]).await;
    let ground = app.act(ground).await;
    (app, ground)
}

fn ground(tx: &mut Tx<'_>, caller: &Caller) -> Result<Ground, Problem> {
    let (programme, place, circle) = (caller.new_id(), caller.new_id(), caller.new_id());
    let town = caller.community.id;
    tx.execute(&PROGRAMME, values![town, programme, "razem-latwiej", caller.now])?;
    tx.execute(&PLACE, values![town, place, caller.now])?;
    tx.execute(&CIRCLE, values![town, circle, programme, "sroda", "Środa razem", place, caller.now])?;
    Ok(Ground { programme, circle, place })
}

pub async fn another_circle(app: &TestApp, ground: Ground, slug: &'static str) -> CircleId {
    app.act(move |tx, caller| {
        let circle: CircleId = caller.new_id();
        tx.execute(
            &CIRCLE,
            values![
                caller.community.id,
                circle,
                ground.programme,
                slug,
                "Wtorek cicho",
                ground.place,
                caller.now
            ],
        )?;
        Ok(circle)
    })
    .await
}

pub async fn join(
    app: &TestApp,
    circle: CircleId,
    person: PersonId,
    part: &'static str,
    name: &'static str,
) -> Id<programmes::model::Membership> {
    app.act(move |tx, caller| {
        let id: Id<programmes::model::Membership> = caller.new_id();
        tx.execute(&MEMBER, values![caller.community.id, id, circle, person, part, name])?;
        Ok(id)
    })
    .await
}

pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}
pub fn time(text: &str) -> Time {
    text.parse().unwrap()
}

/// Every Wednesday at 13:30 for two hours.
pub fn wednesdays(app: &TestApp, ground: Ground, first: &str) -> SeriesDraft {
    SeriesDraft {
        id: app.operator().new_id(),
        circle: ground.circle,
        kind: Kind::Group,
        format: Format::InPerson,
        pattern: Pattern::Weekly { interval: 1, weekdays: vec![Weekday::Wednesday] },
        ends: Ends::Never,
        first: day(first),
        time: time("13:30"),
        minutes: 120,
        place: None,
    }
}

pub fn once(app: &TestApp, ground: Ground, on: &str, at: &str) -> Draft {
    Draft {
        id: app.operator().new_id(),
        programme: ground.programme,
        circle: Some(ground.circle),
        kind: Kind::Group,
        format: Format::InPerson,
        day: day(on),
        time: time(at),
        minutes: 120,
        place: None,
        title: String::new(),
        guest: String::new(),
        person: None,
    }
}

pub async fn plan(app: &TestApp, draft: &SeriesDraft) -> SeriesId {
    let draft = draft.clone();
    app.act(move |tx, caller| actions::plan_series(tx, caller, &draft)).await
}

pub async fn plan_once(app: &TestApp, draft: &Draft) -> MeetingId {
    let draft = draft.clone();
    app.act(move |tx, caller| actions::plan_single(tx, caller, &draft)).await
}

pub async fn meetings(app: &TestApp) -> Vec<Meeting> {
    app.act(|tx, caller| {
        let ids: Vec<MeetingId> = tx.query(&MEETINGS, values![caller.community.id], |row| row.get(0))?;
        ids.into_iter().map(|id| records::meeting(tx, caller, id)).collect()
    })
    .await
}

pub async fn meeting(app: &TestApp, id: MeetingId) -> Meeting {
    app.act(move |tx, caller| records::meeting(tx, caller, id)).await
}

/// Runs an action that is expected to say no, and answers how.
async fn refused<T: Send + 'static>(
    app: &TestApp,
    mut action: impl FnMut(&mut Tx<'_>, &Caller) -> Result<T, Problem> + Send + 'static,
) -> String {
    let caller = app.operator();
    let said: Result<T, Problem> = app.site.db.write(move |tx| action(tx, &caller)).await;
    match said {
        Ok(_) => "nothing was refused".to_owned(),
        Err(Problem::Invalid(problems)) => problems
            .iter()
            .map(|one| format!("{}: {}", one.field, one.message.key))
            .collect::<Vec<_>>()
            .join(", "),
        Err(Problem::Refused(message) | Problem::Conflict(message)) => message.key.to_owned(),
        Err(Problem::NotFound) => "not found".to_owned(),
        Err(other) => panic!("{other}"),
    }
}

fn locals(meetings: &[Meeting]) -> Vec<String> {
    meetings.iter().map(|meeting| meeting.starts_local.clone()).collect()
}

pub async fn close(app: &TestApp, id: MeetingId) {
    app.act(move |tx, caller| {
        tx.execute(&CLOSE, values![caller.community.id, id, caller.now])?;
        Ok(())
    })
    .await;
}

#[test]
fn a_series_is_written_down_half_a_year_ahead_and_only_once() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let draft = wednesdays(&app, ground, "2026-11-25");
        let id = plan(&app, &draft).await;
        let before = meetings(&app).await;
        // 25 November and 26 weeks.
        assert_eq!(before.len(), 27);
        assert_eq!(before[26].starts_local, "2027-05-26T13:30");
        assert!(before.iter().all(|meeting| meeting.place == Some(ground.place)));
        let journeys: i64 = app
            .act(|tx, caller| Ok(tx.one(&JOURNEYS, values![caller.community.id], |row| row.get(0))?))
            .await;
        assert_eq!(journeys, 27);

        assert_eq!(plan(&app, &draft).await, id, "the same form again");
        assert_eq!(app.act(actions::materialise_all).await, 0);
        assert_eq!(meetings(&app).await.len(), 27);

        // A week later one more Wednesday is in sight.
        let next_week: Instant = "2026-12-02T11:00:00Z".parse().unwrap();
        app.site.clock.set(next_week);
        assert_eq!(app.act(actions::materialise_all).await, 1);
        assert_eq!(app.act(actions::materialise_all).await, 0);
        let circle = ground.circle;
        let again = app
            .act(move |tx, caller| actions::materialise(tx, caller, Some(circle), day("2027-06-02")))
            .await;
        assert_eq!(again, 0);
    });
}

#[test]
fn thirteen_thirty_stays_thirteen_thirty_over_both_clock_changes() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        plan(&app, &wednesdays(&app, ground, "2026-10-21")).await;
        let all = meetings(&app).await;
        let at = |local: &str| {
            let found = all.iter().find(|meeting| meeting.starts_local == local);
            found.map(|meeting| meeting.starts_at.to_string()).unwrap_or_default()
        };
        assert_eq!(at("2026-10-21T13:30"), "2026-10-21T11:30:00.000Z");
        assert_eq!(at("2026-10-28T13:30"), "2026-10-28T12:30:00.000Z");
        assert_eq!(at("2027-03-24T13:30"), "2027-03-24T12:30:00.000Z");
        assert_eq!(at("2027-03-31T13:30"), "2027-03-31T11:30:00.000Z");

        // In the hour that the clock skips, and in the one it shows twice.
        let night = plan_once(&app, &once(&app, ground, "2027-03-28", "02:30")).await;
        let night = meeting(&app, night).await;
        assert_eq!(night.starts_at.to_string(), "2027-03-28T01:30:00.000Z");
        assert_eq!(night.starts_local, "2027-03-28T03:30");
        let twice = plan_once(&app, &once(&app, ground, "2026-10-25", "02:30")).await;
        assert_eq!(meeting(&app, twice).await.starts_at.to_string(), "2026-10-25T00:30:00.000Z");
    });
}

#[test]
fn every_other_week_last_tuesday_and_a_number_of_times() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let weekly = wednesdays(&app, ground, "2026-11-25");
        let fortnight = SeriesDraft {
            pattern: Pattern::Weekly { interval: 2, weekdays: vec![Weekday::Wednesday] },
            ends: Ends::After(3),
            ..weekly.clone()
        };
        plan(&app, &fortnight).await;
        assert_eq!(
            locals(&meetings(&app).await),
            ["2026-11-25T13:30", "2026-12-09T13:30", "2026-12-23T13:30"]
        );
        assert_eq!(app.act(actions::materialise_all).await, 0);

        let last_tuesday = SeriesDraft {
            id: app.operator().new_id(),
            pattern: Pattern::MonthlyNth { nth: -1, weekday: Weekday::Tuesday, interval: 1 },
            ends: Ends::On(day("2027-02-22").0),
            time: time("17:00"),
            ..weekly
        };
        plan(&app, &last_tuesday).await;
        let tuesdays: Vec<String> =
            locals(&meetings(&app).await).into_iter().filter(|at| at.ends_with("17:00")).collect();
        // 24 November was before the first day, 23 February is after the last.
        assert_eq!(tuesdays, ["2026-12-29T17:00", "2027-01-26T17:00"]);
    });
}

#[test]
fn what_was_moved_or_cancelled_stays_so() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        plan(&app, &wednesdays(&app, ground, "2026-11-25")).await;
        let all = meetings(&app).await;
        let (moved, gone) = (all[1].id, all[2].id);
        let later: Instant = "2026-11-25T12:00:00Z".parse().unwrap();
        app.site.clock.set(later);
        let to = Move { day: day("2026-12-03"), time: time("11:00"), minutes: 90, place: None };
        app.act(move |tx, caller| actions::move_to(tx, caller, moved, 0, to)).await;
        app.act(move |tx, caller| actions::cancel(tx, caller, gone, 0, " Sala zajęta ")).await;
        assert_eq!(app.act(actions::materialise_all).await, 0);

        let moved_now = meeting(&app, moved).await;
        assert_eq!(moved_now.starts_local, "2026-12-03T11:00");
        assert_eq!(moved_now.starts_at.to_string(), "2026-12-03T10:00:00.000Z");
        assert_eq!(moved_now.occurrence_local.as_deref(), Some("2026-12-02T13:30"));
        assert_eq!((moved_now.sequence, moved_now.changed_at, moved_now.minutes), (1, later, 90));
        let gone_now = meeting(&app, gone).await;
        assert_eq!(gone_now.status, MeetingStatus::Cancelled);
        assert_eq!(gone_now.cancel_reason.as_deref(), Some("Sala zajęta"));
        assert_eq!(gone_now.sequence, 1);

        // The same form twice: the cancelled one is cancelled, the moved one is a version further.
        app.act(move |tx, caller| actions::cancel(tx, caller, gone, 0, "Sala zajęta")).await;
        assert_eq!(meeting(&app, gone).await.sequence, 1);
        let stale = refused(&app, move |tx, caller| actions::move_to(tx, caller, moved, 0, to)).await;
        assert_eq!(stale, "meeting-changed-meanwhile");
        // Once more with the right version changes nothing, for it is there already.
        app.act(move |tx, caller| actions::move_to(tx, caller, moved, 1, to)).await;
        assert_eq!(meeting(&app, moved).await.sequence, 1);

        let again = refused(&app, move |tx, caller| actions::move_to(tx, caller, gone, 1, to)).await;
        assert_eq!(again, "meeting-is-cancelled");
        app.act(move |tx, caller| actions::uncancel(tx, caller, gone, 1)).await;
        let back = meeting(&app, gone).await;
        assert_eq!((back.status, back.cancel_reason, back.sequence), (MeetingStatus::Planned, None, 2));
    });
}

#[test]
fn a_closed_meeting_stays_where_it_was() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let id = plan_once(&app, &once(&app, ground, "2026-11-18", "13:30")).await;
        close(&app, id).await;
        let to = Move { day: day("2026-12-03"), time: time("11:00"), minutes: 90, place: None };
        let edit = Edit {
            kind: Kind::Workshop,
            format: Format::InPerson,
            title: String::new(),
            guest: String::new(),
            topics: vec![],
        };
        for said in [
            refused(&app, move |tx, caller| actions::move_to(tx, caller, id, 0, to)).await,
            refused(&app, move |tx, caller| actions::cancel(tx, caller, id, 0, "powód")).await,
            refused(&app, move |tx, caller| actions::uncancel(tx, caller, id, 0)).await,
            refused(&app, move |tx, caller| actions::edit(tx, caller, id, 0, &edit)).await,
        ] {
            assert_eq!(said, "meeting-is-closed");
        }
        assert_eq!(meeting(&app, id).await.starts_local, "2026-11-18T13:30");
    });
}

#[test]
fn bad_input_is_told_which_field() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let single = once(&app, ground, "2026-12-02", "13:30");
        let series = wednesdays(&app, ground, "2026-12-02");
        let try_single = async |draft: Draft| {
            refused(&app, move |tx, caller| actions::plan_single(tx, caller, &draft)).await
        };
        let try_series = async |draft: SeriesDraft| {
            refused(&app, move |tx, caller| actions::plan_series(tx, caller, &draft)).await
        };
        let ends_early = Draft { minutes: -60, ..single.clone() };
        assert_eq!(try_single(ends_early).await, "to: meeting-ends-before-start");
        assert_eq!(try_single(Draft { minutes: 3, ..single.clone() }).await, "to: meeting-minutes-odd");
        assert_eq!(
            try_single(Draft { kind: Kind::Guest, ..single.clone() }).await,
            "guest: meeting-guest-missing"
        );
        assert_eq!(
            try_single(Draft { kind: Kind::Individual, ..single.clone() }).await,
            "person: meeting-person-missing, kind: meeting-individual-no-circle"
        );
        assert_eq!(
            try_single(Draft { day: day("9999-12-31"), ..single.clone() }).await,
            "day: meeting-day-far"
        );
        assert_eq!(
            try_series(SeriesDraft { ends: Ends::On(day("2026-12-01").0), ..series.clone() }).await,
            "until: meeting-until-before-first"
        );
        assert_eq!(
            try_series(SeriesDraft { ends: Ends::After(0), ..series.clone() }).await,
            "times: web-field-number"
        );
        assert_eq!(
            try_series(SeriesDraft { minutes: 0, ..series.clone() }).await,
            "to: meeting-ends-before-start"
        );
        assert_eq!(
            try_series(SeriesDraft { kind: Kind::Individual, ..series.clone() }).await,
            "kind: meeting-individual-no-circle"
        );
        assert_eq!(try_series(SeriesDraft { circle: app.operator().new_id(), ..series }).await, "not found");
        let id = plan_once(&app, &single).await;
        let silent = refused(&app, move |tx, caller| actions::cancel(tx, caller, id, 0, "  ")).await;
        assert_eq!(silent, "reason: meeting-reason-missing");

        // A frozen year takes no more meetings, neither planned nor moved into it.
        app.act(move |tx, caller| {
            tx.execute(&FREEZE, values![caller.community.id, ground.programme, 2025_i64, caller.now])?;
            Ok(())
        })
        .await;
        let old = Draft { day: day("2025-06-04"), id: app.operator().new_id(), ..single };
        assert_eq!(try_single(old).await, "day: meeting-year-frozen");
        let to = Move { day: day("2025-06-04"), time: time("11:00"), minutes: 90, place: None };
        let back = refused(&app, move |tx, caller| actions::move_to(tx, caller, id, 0, to)).await;
        assert_eq!(back, "day: meeting-year-frozen");
        assert_eq!(meetings(&app).await.len(), 1);
    });
}

#[test]
fn a_series_that_ends_cancels_what_was_planned_after_it() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let id = plan(&app, &wednesdays(&app, ground, "2026-11-25")).await;
        let gone =
            app.act(move |tx, caller| actions::end_series(tx, caller, id, day("2026-12-09"), "Ferie")).await;
        assert_eq!(gone, 24);
        let planned: Vec<_> =
            meetings(&app).await.into_iter().filter(|one| one.status == MeetingStatus::Planned).collect();
        assert_eq!(locals(&planned), ["2026-11-25T13:30", "2026-12-02T13:30", "2026-12-09T13:30"]);
        app.site.clock.set("2026-12-30T11:00:00Z".parse().unwrap());
        assert_eq!(app.act(actions::materialise_all).await, 0);
        let silent =
            refused(&app, move |tx, caller| actions::end_series(tx, caller, id, day("2026-12-02"), "")).await;
        assert_eq!(silent, "reason: meeting-reason-missing");
    });
}

#[test]
fn another_hour_for_some_months_keeps_every_meeting() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let draft = SeriesDraft {
            pattern: Pattern::Weekly { interval: 2, weekdays: vec![Weekday::Wednesday] },
            ..wednesdays(&app, ground, "2026-11-25")
        };
        let id = plan(&app, &draft).await;
        let before = meetings(&app).await;
        let hand = before[2].id;
        let to = Move { day: day("2026-12-22"), time: time("10:00"), minutes: 120, place: None };
        app.act(move |tx, caller| actions::move_to(tx, caller, hand, 0, to)).await;
        let other = OtherHour {
            id: app.operator().new_id(),
            from: day("2026-12-01"),
            to: Some(day("2027-01-31")),
            time: time("11:00"),
            minutes: 90,
        };
        app.act(move |tx, caller| actions::other_hour(tx, caller, id, other)).await;
        app.act(move |tx, caller| actions::other_hour(tx, caller, id, other)).await;
        let after = meetings(&app).await;
        let ids = |meetings: &[Meeting]| {
            let mut ids: Vec<MeetingId> = meetings.iter().map(|meeting| meeting.id).collect();
            ids.sort();
            ids
        };
        assert_eq!(ids(&before), ids(&after), "the same records, so calendars see them move");
        assert_eq!(
            locals(&after)[..8],
            [
                "2026-11-25T13:30",
                "2026-12-09T11:00",
                "2026-12-22T10:00",
                "2027-01-06T11:00",
                "2027-01-20T11:00",
                "2027-02-03T13:30",
                "2027-02-17T13:30",
                "2027-03-03T13:30",
            ]
        );
        let middle = after.iter().find(|meeting| meeting.starts_local == "2027-01-06T11:00").unwrap();
        assert_eq!((middle.series, middle.minutes, middle.sequence), (Some(other.id), 90, 1));
        let rest = after.iter().find(|meeting| meeting.starts_local == "2027-02-03T13:30").unwrap();
        assert_eq!((rest.minutes, rest.sequence), (120, 0));
        assert_eq!(app.act(actions::materialise_all).await, 0);

        let nothing = OtherHour {
            id: app.operator().new_id(),
            from: day("2026-12-10"),
            to: Some(day("2026-12-11")),
            ..other
        };
        let said = refused(&app, move |tx, caller| actions::other_hour(tx, caller, other.id, nothing)).await;
        assert_eq!(said, "first: meeting-no-dates-between");
    });
}

#[test]
fn individual_support_is_planned_for_one_person() {
    each_engine_async(|db| async {
        let (app, ground) = app(db).await;
        let (member, other) = (app.member().await, app.member().await);
        let facilitator = app.person(&[Role::Facilitator]).await;
        let whom = member.person.unwrap();
        join(&app, ground.circle, whom, "member", "Sowa").await;
        join(&app, ground.circle, facilitator.person.unwrap(), "facilitator", "Ala").await;
        let draft = Draft {
            kind: Kind::Individual,
            circle: None,
            format: Format::Phone,
            person: member.person,
            minutes: 45,
            ..once(&app, ground, "2026-12-02", "10:00")
        };
        let caller = as_person(&app, &facilitator, Role::Facilitator);
        let (mine, theirs) = (draft.clone(), Draft { person: other.person, ..draft.clone() });
        let planned: Result<MeetingId, Problem> =
            app.site.db.write(move |tx| actions::plan_single(tx, &caller, &mine)).await;
        let id = planned.unwrap();
        assert_eq!(plan_once(&app, &draft).await, id, "the same form again");
        let in_register: Vec<PersonId> = app
            .act(
                move |tx, caller| Ok(tx.query(&PLANNED, values![caller.community.id, id], |row| row.get(0))?),
            )
            .await;
        assert_eq!(in_register, [whom]);
        assert_eq!(meeting(&app, id).await.place, None);
        // Somebody who is in none of the facilitator's circles.
        let caller = as_person(&app, &facilitator, Role::Facilitator);
        let strange: Result<MeetingId, Problem> =
            app.site.db.write(move |tx| actions::plan_single(tx, &caller, &theirs)).await;
        assert!(matches!(strange, Err(Problem::Invalid(_))));
        // A facilitator of another circle finds nothing.
        let stranger = app.person(&[Role::Facilitator]).await;
        let caller = as_person(&app, &stranger, Role::Facilitator);
        let hidden: Result<(), Problem> =
            app.site.db.write(move |tx| actions::cancel(tx, &caller, id, 0, "powód")).await;
        assert!(matches!(hidden, Err(Problem::NotFound)));
    });
}

fn as_person(app: &TestApp, client: &Client, role: Role) -> Caller {
    let mut caller = app.operator();
    caller.authority = people::Authority::Person(people::Actor {
        person: client.person.unwrap(),
        session: caller.new_id(),
        roles: Roles::of(&[role]),
    });
    caller
}
