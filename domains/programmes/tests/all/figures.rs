//! Figures against registers written by hand, and against the simplest way of counting there is.

use std::collections::BTreeSet;

use base::{Day, Period, Problem};
use people::{Caller, PersonId, PersonKind, Role, person};
use programmes::{
    figures::{
        actions,
        model::{Figures, Filter, Rows, Which},
    },
    model::{Attendance, CircleId, Format, Kind, Meeting, MeetingId, ProgrammeId},
    records,
};
use proptest::prelude::*;
use store::{Tx, statement, values};
use testkit::{TestApp, each_engine_async};
use texts::Lang;

statement! {
    PROGRAMME = "INSERT INTO programme (community_id, id, slug, started_on, created_at) VALUES ($1, $2, $3, \
        '2021-04-07', $4)";
    CIRCLE = "INSERT INTO circle (community_id, id, programme_id, slug, name, about, openness, format, languages, \
        created_at) VALUES ($1, $2, $3, $4, $4, '', 'open', 'online', 'pl', $5)";
    MEMBER = "INSERT INTO membership (community_id, id, circle_id, person_id, part, pseudonym, pseudonym_key, \
        joined_on) VALUES ($1, $2, $3, $4, $6, $5, $5, '2021-04-07')";
    MEETING = "INSERT INTO meeting (community_id, id, programme_id, circle_id, kind, format, starts_at, minutes, day, \
        starts_local, title, guest, status, cancel_reason, sequence, changed_at, closed_at, journey_id) VALUES \
        ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, '', '', $11, $12, 0, $7, $13, $2)";
    MARK = "INSERT INTO attendance (community_id, meeting_id, person_id, status, active, recorded_at) \
        VALUES ($1, $2, $3, $4, false, $5) ON CONFLICT (community_id, meeting_id, person_id) \
        DO UPDATE SET status = excluded.status";
    FREEZE = "INSERT INTO frozen_year (community_id, programme_id, year, figures, frozen_at, frozen_by) \
        VALUES ($1, $2, $3, $4, $5, 'office')";
    SPOIL = "UPDATE counted SET tally = $2 WHERE community_id = $1";
}

pub fn programme(tx: &mut Tx<'_>, caller: &Caller, slug: &str) -> Result<ProgrammeId, Problem> {
    let id = caller.new_id();
    tx.execute(&PROGRAMME, values![caller.community.id, id, slug, caller.now])?;
    Ok(id)
}

pub fn circle(
    tx: &mut Tx<'_>,
    caller: &Caller,
    programme: ProgrammeId,
    name: &str,
) -> Result<CircleId, Problem> {
    let id = caller.new_id();
    tx.execute(&CIRCLE, values![caller.community.id, id, programme, name, caller.now])?;
    Ok(id)
}

fn somebody(tx: &mut Tx<'_>, caller: &Caller) -> Result<PersonId, Problem> {
    person::create(tx, caller, PersonKind::Office, Lang::Pl)
}

pub fn member(
    tx: &mut Tx<'_>,
    caller: &Caller,
    circle: CircleId,
    person: PersonId,
    pseudonym: &str,
) -> Result<(), Problem> {
    let id = caller.new_id::<()>();
    tx.execute(&MEMBER, values![caller.community.id, id, circle, person, pseudonym, "member"])?;
    Ok(())
}

/// A meeting as a test tells it.
#[derive(Clone, Debug)]
pub struct Told {
    pub programme: ProgrammeId,
    pub circle: Option<CircleId>,
    pub day: String,
    pub minutes: i64,
    pub kind: Kind,
    pub format: Format,
    pub status: &'static str,
}

impl Told {
    pub fn new(programme: ProgrammeId, circle: Option<CircleId>, day: &str) -> Self {
        let day = day.to_owned();
        Told {
            programme,
            circle,
            day,
            minutes: 120,
            kind: Kind::Group,
            format: Format::InPerson,
            status: "closed",
        }
    }
}

/// Writes a meeting with its register, and closes it as the register does.
pub fn met(
    tx: &mut Tx<'_>,
    caller: &Caller,
    told: &Told,
    marks: &[(PersonId, Attendance)],
) -> Result<Meeting, Problem> {
    let id: MeetingId = caller.new_id();
    let community = caller.community.id;
    let starts_at = format!("{}T12:30:00.000Z", told.day);
    let reason = (told.status == "cancelled").then_some("flood");
    let closed_at = (told.status == "closed").then_some(&starts_at);
    tx.execute(
        &MEETING,
        values![
            community,
            id,
            told.programme,
            told.circle,
            told.kind,
            told.format,
            &starts_at,
            told.minutes,
            &told.day,
            format!("{}T13:30", told.day),
            told.status,
            reason,
            closed_at
        ],
    )?;
    for (person, status) in marks {
        mark(tx, caller, id, *person, *status)?;
    }
    let meeting = records::meeting(tx, caller, id)?;
    if told.status == "closed" {
        actions::register_closed(tx, caller, &meeting)?;
    }
    Ok(meeting)
}

fn mark(
    tx: &mut Tx<'_>,
    caller: &Caller,
    meeting: MeetingId,
    person: PersonId,
    status: Attendance,
) -> Result<(), Problem> {
    tx.execute(&MARK, values![caller.community.id, meeting, person, status, caller.now])?;
    Ok(())
}

pub fn period(from: &str, to: &str) -> Period {
    Period::new(from.parse().unwrap(), to.parse().unwrap()).unwrap()
}

fn figures(persons: i64, meetings: i64, minutes: i64, attendances: i64, contact_minutes: i64) -> Figures {
    Figures { persons, meetings, minutes, attendances, contact_minutes }
}

#[test]
fn a_register_written_by_hand_is_counted_as_a_person_would() {
    use Attendance::*;
    each_engine_async(|db| async move {
        let app = TestApp::new(db, programmes::routes(), &[]).await;
        app.act(|tx, caller| {
            let razem = programme(tx, caller, "razem")?;
            let other = programme(tx, caller, "other")?;
            let (wednesday, evening) =
                (circle(tx, caller, razem, "wednesday")?, circle(tx, caller, razem, "evening")?);
            let mut people = Vec::new();
            for _ in 0..6 {
                people.push(somebody(tx, caller)?);
            }
            let [leszczyna, kamyk, wazka, excused, absent, alone] = people[..] else { panic!("six") };
            let told = |circle, day| Told::new(razem, circle, day);
            // Two hours each: two came; then one came late and one walked in, two did not come.
            let first = told(Some(wednesday), "2024-01-03");
            met(tx, caller, &first, &[(leszczyna, Attended), (kamyk, Attended), (excused, Excused)])?;
            let second = told(Some(wednesday), "2024-02-07");
            let corrected = met(
                tx,
                caller,
                &second,
                &[(leszczyna, Late), (wazka, WalkIn), (absent, Absent), (excused, Planned)],
            )?;
            // A cancelled and a planned meeting do not count, whatever their register says.
            let cancelled = Told { status: "cancelled", ..told(Some(wednesday), "2024-02-14") };
            met(tx, caller, &cancelled, &[(absent, Attended)])?;
            let planned = Told { status: "planned", ..told(Some(wednesday), "2024-02-21") };
            met(tx, caller, &planned, &[(absent, Planned)])?;
            // Somebody of the first circle also comes to the second, which is online.
            let online = Told { minutes: 90, format: Format::Video, ..told(Some(evening), "2024-02-29") };
            met(tx, caller, &online, &[(leszczyna, Attended)])?;
            // Support of one person, outside every circle, in the year before; and another programme.
            let support = Told { minutes: 50, kind: Kind::Individual, ..told(None, "2023-12-31") };
            met(tx, caller, &support, &[(alone, Attended)])?;
            met(tx, caller, &Told::new(other, None, "2024-01-03"), &[(alone, Attended)])?;

            let whole = period("2021-01-01", "2030-12-31");
            let razem_filter = Filter::of_programme(razem);
            let two = actions::count(tx, caller, &Filter::of_circle(wednesday), whole)?;
            assert_eq!(two, figures(3, 2, 240, 4, 480));
            let report = actions::report(tx, caller, &razem_filter, whole)?;
            assert_eq!(report.total, figures(4, 4, 380, 6, 620));
            let years: Vec<_> = report.by_year.iter().map(|line| (line.year, line.figures)).collect();
            assert_eq!(years, [(2023, figures(1, 1, 50, 1, 50)), (2024, figures(3, 3, 330, 5, 570))]);
            let months: Vec<_> = report.by_month.iter().map(|(day, one)| (day.to_string(), *one)).collect();
            assert_eq!(
                months,
                [
                    ("2023-12-01".to_owned(), figures(1, 1, 50, 1, 50)),
                    ("2024-01-01".to_owned(), figures(2, 1, 120, 2, 240)),
                    ("2024-02-01".to_owned(), figures(2, 2, 210, 3, 330)),
                ]
            );
            assert_eq!(report.by_circle[0], (None, figures(1, 1, 50, 1, 50)));
            assert!(report.by_circle.contains(&(Some(evening), figures(1, 1, 90, 1, 90))));
            assert_eq!(
                report.by_kind,
                [(Kind::Group, figures(3, 3, 330, 5, 570)), (Kind::Individual, figures(1, 1, 50, 1, 50))]
            );
            assert_eq!(report.by_format[1], (Format::Video, figures(1, 1, 90, 1, 90)));
            assert_eq!(report.each_minutes, None);
            assert_eq!(actions::of_programme(tx, caller, other, whole)?, figures(1, 1, 120, 1, 120));
            // Both programmes: the same person is one.
            assert_eq!(actions::count(tx, caller, &Filter::default(), whole)?.persons, 4);
            // Days in the middle of months.
            let days = period("2024-01-04", "2024-02-28");
            assert_eq!(actions::count(tx, caller, &razem_filter, days)?, figures(2, 1, 120, 2, 240));
            let kind = Filter { kind: Some(Kind::Individual), ..razem_filter };
            assert_eq!(actions::count(tx, caller, &kind, whole)?, figures(1, 1, 50, 1, 50));
            let format = Filter { format: Some(Format::Video), ..razem_filter };
            assert_eq!(actions::count(tx, caller, &format, whole)?, figures(1, 1, 90, 1, 90));
            let empty = actions::report(tx, caller, &razem_filter, period("2030-01-01", "2030-01-01"))?;
            assert_eq!(empty, programmes::figures::model::Report::default());

            // A correction: the one who was absent was there after all, the walk-in was not.
            mark(tx, caller, corrected.id, absent, Attended)?;
            mark(tx, caller, corrected.id, wazka, Absent)?;
            assert_eq!(actions::verify(tx, caller)?.len(), 1);
            actions::register_corrected(tx, caller, &corrected)?;
            assert_eq!(actions::count(tx, caller, &Filter::of_circle(wednesday), whole)?.persons, 3);
            mark(tx, caller, corrected.id, absent, Absent)?;
            actions::register_corrected(tx, caller, &corrected)?;
            assert_eq!(
                actions::count(tx, caller, &Filter::of_circle(wednesday), whole)?,
                figures(2, 2, 240, 3, 360)
            );
            assert_eq!(actions::verify(tx, caller)?, []);

            // Tallies that were spoiled are found and mended.
            tx.execute(&SPOIL, values![caller.community.id, &[0u8, 0][..]])?;
            assert_eq!(actions::verify(tx, caller)?.len(), 4);
            actions::rebuild(tx, caller)?;
            assert_eq!(actions::verify(tx, caller)?, []);
            assert_eq!(actions::count(tx, caller, &razem_filter, whole)?, figures(3, 4, 380, 5, 500));
            Ok(())
        })
        .await;
    });
}

#[test]
fn a_frozen_year_shows_what_was_reported_and_a_difference_is_told() {
    each_engine_async(|db| async move {
        let app = TestApp::new(db, programmes::routes(), &[]).await;
        app.act(|tx, caller| {
            let razem = programme(tx, caller, "razem")?;
            let circle = circle(tx, caller, razem, "wednesday")?;
            let person = somebody(tx, caller)?;
            let told = Told::new(razem, Some(circle), "2023-05-03");
            let meeting = met(tx, caller, &told, &[(person, Attendance::Attended)])?;
            let year = Period::year(2023).unwrap();
            let reported = actions::of_programme(tx, caller, razem, year)?;
            let text = serde_json::to_string(&reported).unwrap();
            tx.execute(&FREEZE, values![caller.community.id, razem, 2023_i64, &text, caller.now])?;
            assert_eq!(actions::verify_frozen(tx, caller)?, []);

            // Whatever becomes of the register, the year shows what was reported, and the check tells.
            mark(tx, caller, meeting.id, person, Attendance::Absent)?;
            actions::register_corrected(tx, caller, &meeting)?;
            let report = actions::report(tx, caller, &Filter::of_programme(razem), year)?;
            assert_eq!((report.total, report.frozen), (reported, true));
            let longer = period("2022-06-01", "2024-06-30");
            let years = actions::by_year(tx, caller, &Filter::of_programme(razem), longer)?;
            assert_eq!(
                years.iter().map(|line| (line.figures, line.frozen)).collect::<Vec<_>>(),
                [(reported, true)]
            );
            // Part of a frozen year, or one circle of it, is counted.
            let part = period("2023-01-01", "2023-12-30");
            assert_eq!(actions::of_programme(tx, caller, razem, part)?.persons, 0);
            assert_eq!(actions::count(tx, caller, &Filter::of_circle(circle), year)?.persons, 0);
            let differences = actions::verify_frozen(tx, caller)?;
            assert_eq!(differences.len(), 1);
            assert_eq!(differences[0].reported, Some(reported));
            assert_eq!(differences[0].counted.attendances, 0);
            Ok(())
        })
        .await;
    });
}

#[test]
fn behind_a_figure_stand_as_many_records_and_no_name_joins_two_circles() {
    use Attendance::*;
    each_engine_async(|db| async move {
        let app = TestApp::new(db, programmes::routes(), &[]).await;
        app.act(|tx, caller| {
            let razem = programme(tx, caller, "razem")?;
            let (one, two) = (circle(tx, caller, razem, "one")?, circle(tx, caller, razem, "two")?);
            let (kos, both) = (somebody(tx, caller)?, somebody(tx, caller)?);
            member(tx, caller, one, kos, "kos")?;
            member(tx, caller, one, both, "jeden")?;
            member(tx, caller, two, both, "dwa")?;
            for week in 0..60 {
                let day = Day::new(2024, 1, 3).unwrap().plus_days(week * 7).to_string();
                met(tx, caller, &Told::new(razem, Some(one), &day), &[(kos, Attended), (both, Excused)])?;
            }
            met(tx, caller, &Told::new(razem, Some(one), "2024-01-02"), &[(both, WalkIn)])?;
            met(tx, caller, &Told::new(razem, Some(two), "2024-01-02"), &[(both, Late)])?;
            let (filter, whole) = (Filter::of_programme(razem), period("2024-01-01", "2025-12-31"));
            let total = actions::count(tx, caller, &filter, whole)?;
            for which in [Which::Meetings, Which::Attendances, Which::Persons] {
                let (mut after, mut seen) = (String::new(), 0);
                let told = loop {
                    let page = actions::records(tx, caller, &filter, whole, which, &after)?;
                    match page.rows {
                        Rows::Meetings(rows) => {
                            seen += rows.len() as i64;
                            assert!(rows.iter().all(|meeting| meeting.there == 1));
                        }
                        Rows::Attendances(rows) => seen += rows.len() as i64,
                        Rows::Persons(rows) => {
                            seen += rows.len() as i64;
                            assert_eq!((rows[0].pseudonym.as_str(), rows[0].times), ("", 2));
                            assert_eq!(rows[0].circles.len(), 2);
                            assert_eq!((rows[1].pseudonym.as_str(), rows[1].times), ("kos", 60));
                        }
                    }
                    let Some(next) = page.next else { break page.total };
                    after = next;
                };
                let figure = match which {
                    Which::Meetings => total.meetings,
                    Which::Attendances => total.attendances,
                    Which::Persons => total.persons,
                };
                assert_eq!((seen, told), (figure, figure), "{which}");
            }
            Ok(())
        })
        .await;
    });
}

#[test]
fn two_communities_never_count_each_other() {
    each_engine_async(|db| async move {
        let app = TestApp::new(db, programmes::routes(), &[]).await;
        let site = app.site.clone();
        app.act(move |tx, caller| {
            let other = people::community::create(
                tx,
                &site,
                "other",
                "Other",
                "Europe/Warsaw",
                Lang::Pl,
                caller.now,
            )?;
            let stranger = Caller::operator(site.clone(), other);
            for caller in [caller, &stranger] {
                let razem = programme(tx, caller, "razem")?;
                let person = somebody(tx, caller)?;
                met(tx, caller, &Told::new(razem, None, "2024-01-03"), &[(person, Attendance::Attended)])?;
            }
            let year = Period::year(2024).unwrap();
            for caller in [caller, &stranger] {
                assert_eq!(actions::count(tx, caller, &Filter::default(), year)?, figures(1, 1, 120, 1, 120));
                let records = actions::records(tx, caller, &Filter::default(), year, Which::Meetings, "")?;
                assert_eq!(records.total, 1);
            }
            actions::rebuild(tx, &stranger)?;
            assert_eq!(actions::verify(tx, caller)?, []);
            Ok(())
        })
        .await;
    });
}

#[test]
fn who_may_count_what() {
    each_engine_async(|db| async move {
        let app = TestApp::new(db, programmes::routes(), &[]).await;
        let facilitator = app.person(&[Role::Facilitator]).await.person.unwrap();
        let resident = app.member().await.person.unwrap();
        let as_person = |person, role| {
            let mut roles = people::Roles::NONE;
            roles.insert(role);
            let mut caller = app.operator();
            let session = caller.new_id();
            caller.authority = people::Authority::Person(people::Actor { person, session, roles });
            caller
        };
        let runs = as_person(facilitator, Role::Facilitator);
        let funds = as_person(resident, Role::Funder);
        let lives = as_person(resident, Role::Member);
        app.act(move |tx, caller| {
            let razem = programme(tx, caller, "razem")?;
            let (own, foreign) = (circle(tx, caller, razem, "own")?, circle(tx, caller, razem, "foreign")?);
            let id = caller.new_id::<()>();
            tx.execute(
                &MEMBER,
                values![caller.community.id, id, own, facilitator, "prowadzi", "facilitator"],
            )?;
            for circle in [Some(own), Some(foreign), None] {
                met(
                    tx,
                    caller,
                    &Told::new(razem, circle, "2024-01-03"),
                    &[(resident, Attendance::Attended)],
                )?;
            }
            let (filter, year) = (Filter::of_programme(razem), Period::year(2024).unwrap());
            assert_eq!(actions::count(tx, &runs, &filter, year)?.meetings, 1);
            assert_eq!(actions::count(tx, &runs, &Filter::of_circle(foreign), year)?.meetings, 0);
            assert_eq!(actions::count(tx, &funds, &filter, year)?.meetings, 3);
            assert!(actions::aggregates_only(&funds) && !actions::aggregates_only(&runs));
            assert!(matches!(actions::count(tx, &lives, &filter, year), Err(Problem::NotFound)));
            for caller in [&runs, &funds, &lives] {
                let behind = actions::records(tx, caller, &filter, year, Which::Persons, "");
                assert!(matches!(behind, Err(Problem::NotFound)));
            }
            Ok(())
        })
        .await;
    });
}

/// A meeting of the model: month, day, circle (0 is none), minutes, kind, format, and how each of five people stood.
type Drawn = (i8, i8, usize, i64, usize, usize, [usize; 5]);

fn drawn() -> impl Strategy<Value = Drawn> {
    (1..=3i8, 1..=28i8, 0..3usize, 5..300i64, 0..6usize, 0..4usize, prop::array::uniform5(0..7usize))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_tallies_count_what_the_simplest_way_counts(
        all in prop::collection::vec(drawn(), 0..25),
        (first, last) in (1..=28i8, 1..=28i8),
        (kind, format, one_circle) in (prop::option::of(0..6usize), prop::option::of(0..4usize), prop::option::of(1..3usize)),
    ) {
        each_engine_async(|db| {
            let all = all.clone();
            async move {
                let app = TestApp::new(db, programmes::routes(), &[]).await;
                app.act(move |tx, caller| {
                    let razem = programme(tx, caller, "razem")?;
                    let circles = [
                        None,
                        Some(circle(tx, caller, razem, "one")?),
                        Some(circle(tx, caller, razem, "two")?),
                    ];
                    let mut people = Vec::new();
                    for _ in 0..5 {
                        people.push(somebody(tx, caller)?);
                    }
                    let filter = Filter {
                        programme: Some(razem),
                        circle: one_circle.and_then(|circle| circles[circle]),
                        kind: kind.map(|kind| Kind::ALL[kind]),
                        format: format.map(|format| Format::ALL[format]),
                    };
                    let period = Period {
                        from: Day::new(2024, 1, first).unwrap(),
                        to: Day::new(2024, 3, last).unwrap(),
                    };
                    let (mut seen, mut naive) = (BTreeSet::new(), Figures::default());
                    for (month, day, circle, minutes, kind, format, stood) in &all {
                        let day = Day::new(2024, *month, *day).unwrap();
                        let told = Told {
                            minutes: *minutes,
                            kind: Kind::ALL[*kind],
                            format: Format::ALL[*format],
                            ..Told::new(razem, circles[*circle], &day.to_string())
                        };
                        // The seventh way to stand is not to be in the register at all.
                        let marks: Vec<_> = people
                            .iter()
                            .zip(stood)
                            .filter_map(|(person, stood)| Some((*person, *Attendance::ALL.get(*stood)?)))
                            .collect();
                        met(tx, caller, &told, &marks)?;
                        let counts = period.contains(day)
                            && filter.circle.is_none_or(|wanted| Some(wanted) == told.circle)
                            && filter.kind.is_none_or(|wanted| wanted == told.kind)
                            && filter.format.is_none_or(|wanted| wanted == told.format);
                        if counts {
                            naive.meetings += 1;
                            naive.minutes += minutes;
                            for (person, _) in marks.iter().filter(|(_, status)| status.was_there()) {
                                seen.insert(*person);
                                naive.attendances += 1;
                                naive.contact_minutes += minutes;
                            }
                        }
                    }
                    naive.persons = seen.len() as i64;
                    let report = actions::report(tx, caller, &filter, period)?;
                    assert_eq!(report.total, naive);
                    assert_eq!(actions::verify(tx, caller)?, []);
                    let behind = actions::records(tx, caller, &filter, period, Which::Persons, "")?;
                    assert_eq!(behind.total, naive.persons);
                    for parts in [
                        report.by_circle.iter().map(|(_, one)| *one).collect::<Vec<_>>(),
                        report.by_month.iter().map(|(_, one)| *one).collect(),
                        report.by_kind.iter().map(|(_, one)| *one).collect(),
                        report.by_format.iter().map(|(_, one)| *one).collect(),
                    ] {
                        let sum = |of: fn(&Figures) -> i64| parts.iter().map(of).sum::<i64>();
                        assert_eq!(sum(|one| one.meetings), naive.meetings);
                        assert_eq!(sum(|one| one.contact_minutes), naive.contact_minutes);
                        assert!(sum(|one| one.persons) >= naive.persons);
                    }
                    Ok(())
                })
                .await;
            }
        });
    }
}

#[test]
fn the_page_shows_the_figures_to_those_who_may_and_keeps_small_ones_from_a_funder() {
    use Attendance::Attended;
    each_engine_async(|db| async move {
        let app = TestApp::new(db, programmes::routes(), &[]).await;
        let mut coordinator = app.coordinator().await;
        let page = coordinator.get("/work/figures").await.ok().text();
        assert!(page.contains("Tu pojawią się liczby"), "{page}");
        app.act(|tx, caller| {
            let razem = programme(tx, caller, "razem")?;
            let circle = circle(tx, caller, razem, "srody")?;
            let mut people = Vec::new();
            for number in 0..7 {
                let one = somebody(tx, caller)?;
                member(tx, caller, circle, one, &format!("ptak{number}"))?;
                people.push((one, Attended));
            }
            met(tx, caller, &Told::new(razem, Some(circle), "2023-02-01"), &people)?;
            met(tx, caller, &Told::new(razem, Some(circle), "2024-01-10"), &people[..3])?;
            met(tx, caller, &Told { minutes: 45, ..Told::new(razem, None, "2024-08-10") }, &people[..1])?;
            Ok(())
        })
        .await;
        // The latest year with figures, its months, and the way to the records.
        let page = coordinator.get("/work/figures").await.ok().text();
        assert!(page.contains("<h2>2024</h2>") && page.contains("sierpień 2024"), "{page}");
        assert!(page.contains("/work/figures/records?year=2024&#38;which=persons"), "{page}");
        assert!(page.contains("<rect") && !page.contains('⟦') && !page.contains("style="));
        let all = coordinator.get("/work/figures?year=all").await.ok().text();
        assert!(all.contains("/work/figures?year=2023\"") && all.contains(">14</td>"), "{all}");
        for query in
            ["?year=2024&quarter=1", "?from=2024-01-01&to=2024-03-31", "?from=01.01.2024&to=31/03/2024"]
        {
            let page =
                coordinator.get(&format!("/work/figures{query}&circle=srody&kind=group")).await.ok().text();
            assert!(page.contains("<span class=\"stat-figure\">3</span>"), "{query}: {page}");
        }
        let wrong = coordinator.get("/work/figures?from=2024-02-30").await.ok().text();
        assert!(wrong.contains("data-problems") && wrong.contains("value=\"2024-02-30\""), "{wrong}");
        let wrong = coordinator.get("/work/figures?from=2024-03-01&to=2024-02-01").await.ok().text();
        assert!(wrong.contains("zanim się zaczyna"), "{wrong}");
        assert_eq!(coordinator.get("/work/figures?circle=none").await.status, 404);
        assert!(
            coordinator.get("/work/figures?year=1999").await.ok().text().contains("nie ma jeszcze spotkań")
        );

        for which in ["meetings", "attendances", "persons"] {
            let page =
                coordinator.get(&format!("/work/figures/records?year=2024&which={which}")).await.ok().text();
            assert!(!page.contains('⟦') && page.contains("id=\"records\""), "{which}: {page}");
            assert_eq!(page.contains("ptak1"), which != "meetings", "{which}");
        }
        // ptak0 came to the circle and outside it: no pseudonym among the persons.
        let persons = coordinator.get("/work/figures/records?year=2024&which=persons").await.ok().text();
        assert!(!persons.contains("ptak0") && persons.contains(">Osoba "), "{persons}");

        let csv = coordinator.get("/work/figures.csv?year=all").await.ok().text();
        assert!(csv.contains("Wszystkie lata") && csv.lines().count() > 6, "{csv}");
        assert!(coordinator.get("/work/figures.xlsx?year=all").await.ok().bytes.starts_with(b"PK"));

        let mut funder = app.person(&[Role::Funder]).await;
        let page = funder.get("/work/figures?year=2024").await.ok().text();
        assert!(page.contains("mniej niż 5") && !page.contains("styczeń 2024"), "{page}");
        assert!(!page.contains("records") && !page.contains("name=\"from\""));
        // Days of one's own are not taken, whoever writes them into the address.
        let sly = funder.get("/work/figures?year=2024&from=2024-01-01&to=2024-01-31").await.ok().text();
        assert!(sly.contains("<h2>2024</h2>"), "{sly}");
        let csv = funder.get("/work/figures.csv?year=all").await.ok().text();
        assert!(csv.contains("mniej niż 5") && !csv.contains("Według miesięcy"), "{csv}");
        assert_eq!(funder.get("/work/figures/records?year=2024").await.status, 404);
        for role in [Role::Facilitator, Role::PeerSupporter, Role::Member] {
            let mut other = app.person(&[role]).await;
            let wanted = if role == Role::Facilitator { 200 } else { 404 };
            assert_eq!(other.get("/work/figures").await.status, wanted, "{role}");
            assert_eq!(other.get("/work/figures/records").await.status, 404, "{role}");
        }
        assert_eq!(app.stranger().get("/work/figures").await.status, 303);
    });
}
