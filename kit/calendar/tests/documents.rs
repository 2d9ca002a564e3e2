//! What is written is read back the same; nothing hostile gets through in either direction.

use calendar::ics::{Alarm, Class, Event, Feed, Length, Method, Party, Status};
use calendar::read::{self, Located};
use calendar::{Problem, Recurrence, find_zone};
use jiff::civil::{DateTime, date};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;

const WARSAW: &str = "Europe/Warsaw";

fn read_all(text: &str) -> read::Document {
    read::document(text, &find_zone(WARSAW).unwrap()).unwrap()
}

fn meeting() -> Event {
    let mut when = Recurrence::parse(date(2026, 3, 2).at(9, 0, 0, 0), WARSAW, "FREQ=WEEKLY;COUNT=6").unwrap();
    when.move_to(date(2026, 3, 9).at(9, 0, 0, 0), date(2026, 3, 10).at(11, 0, 0, 0));
    when.cancel(date(2026, 3, 23).at(9, 0, 0, 0));
    Event::new(
        "1@example.org",
        Timestamp::UNIX_EPOCH,
        when,
        Length::Until(date(2026, 3, 2).at(10, 30, 0, 0)),
        "Spotkanie",
    )
}

fn feed(events: Vec<Event>) -> Feed {
    let mut feed = Feed::new("Mój kalendarz", "pl", "-//example//calendar//PL");
    feed.refresh = Some(SignedDuration::from_hours(12));
    feed.events = events;
    feed
}

#[test]
fn a_whole_feed() {
    let text = feed(vec![meeting()]).to_text();
    let body: Vec<&str> = text.split("\r\n").filter(|line| !line.is_empty()).collect();
    assert_eq!(&body[..3], ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//example//calendar//PL"]);
    for line in [
        "NAME;LANGUAGE=pl:Mój kalendarz",
        "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
        "X-PUBLISHED-TTL:PT12H",
        "TZID:Europe/Warsaw",
        "DTSTART;TZID=Europe/Warsaw:20260302T090000",
        "RRULE:FREQ=WEEKLY;COUNT=6",
        "RECURRENCE-ID;TZID=Europe/Warsaw:20260309T090000",
        "DTSTART;TZID=Europe/Warsaw:20260310T110000",
        "DTEND;TZID=Europe/Warsaw:20260310T123000",
        "STATUS:CANCELLED",
    ] {
        assert_eq!(body.iter().filter(|other| **other == line).count(), 1, "{line}\n{text}");
    }
    assert!(!text.contains("METHOD"));
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 3);
}

#[test]
fn until_is_written_in_utc_and_the_start_fits_the_rule() {
    let start = date(2026, 3, 4).at(18, 0, 0, 0);
    let when = Recurrence::parse(start, WARSAW, "FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630").unwrap();
    let event =
        Event::new("1", Timestamp::UNIX_EPOCH, when, Length::Until(date(2026, 3, 4).at(20, 0, 0, 0)), "");
    let text = feed(vec![event]).to_text();
    assert!(text.contains("RRULE:FREQ=WEEKLY;BYDAY=TU;UNTIL=20260630T215959Z\r\n"), "{text}");
    assert!(text.contains(
        "DTSTART;TZID=Europe/Warsaw:20260310T180000\r\nDTEND;TZID=Europe/Warsaw:20260310T200000\r\n"
    ));
}

#[test]
fn cancellation_by_mail() {
    let mut event = meeting();
    event.sequence = 3;
    event.organizer = Some(Party { name: Some("Dom \"Ostoja\"".into()), mail: "dom@example.org".into() });
    event.attendees = vec![Party { name: None, mail: "brzoza@example.org".into() }];
    let stamp: Timestamp = "2026-03-01T08:00Z".parse().unwrap();
    let id = date(2026, 3, 16).at(9, 0, 0, 0);
    let mut letter = feed(vec![event.cancellation_of(id, stamp)]);
    letter.method = Some(Method::Cancel);
    letter.refresh = None;
    let document = read_all(&letter.to_text());
    assert_eq!(document.method, Some(Method::Cancel));
    let gone = &document.events[0];
    assert_eq!(
        (gone.status, gone.sequence, gone.stamp, gone.recurrence_id),
        (Status::Cancelled, 4, stamp, Some(id))
    );
    assert_eq!((&gone.organizer, &gone.attendees), (&event.organizer, &event.attendees));

    let whole = event.cancellation(stamp);
    letter.events = vec![whole];
    let document = read_all(&letter.to_text());
    assert_eq!(document.events.len(), 1);
    assert_eq!((document.events[0].status, document.events[0].recurrence_id), (Status::Cancelled, None));
}

#[test]
fn a_replacement_with_its_own_words_is_written_once() {
    let master = meeting();
    let id = date(2026, 3, 9).at(9, 0, 0, 0);
    let mut other = Event::new(
        "1@example.org",
        Timestamp::UNIX_EPOCH,
        Recurrence::new(date(2026, 3, 10).at(11, 0, 0, 0), WARSAW, None).unwrap(),
        Length::Lasts(SignedDuration::from_mins(45)),
        "Inna sala",
    );
    other.recurrence_id = Some(id);
    let document = read_all(&feed(vec![master.clone(), other]).to_text());
    let series = read::series(document.events);
    assert_eq!(series[0].master.when, master.when);
    let replaced: Vec<&str> = series[0]
        .replacements
        .iter()
        .filter(|e| e.recurrence_id == Some(id))
        .map(|e| e.summary.as_str())
        .collect();
    assert_eq!(replaced, ["Inna sala"]);
}

#[test]
fn other_programs_spellings() {
    let text = "\u{feff}BEGIN:VCALENDAR\nX-WR-CALNAME:Stary\\, dobry\nBEGIN:VTODO\nUID:t\nEND:VTODO\n\
        BEGIN:VEVENT\nUID:utc\nDTSTART:20260304T123000Z\nDTEND;TZID=Europe/Warsaw:20260304T150000\nEND:VEVENT\n\
        BEGIN:VEVENT\nUID:day\nDTSTART;VALUE=DATE:20260328\nDURATION:P2D\nEND:VEVENT\n\
        BEGIN:VEVENT\nUID:outlook\nDTSTART;TZID=\"Central European Standard Time\":20260304T133000\n\
        RRULE:FREQ=WEEKLY;UNTIL=20260331T113000Z\nEXDATE;VALUE=DATE:20260311\nEXDATE:20260318T123000Z\nCLASS:X-OWN\n\
        BEGIN:VALARM\nACTION:AUDIO\nTRIGGER:-PT5M\nEND:VALARM\nBEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-P1D\nEND:VALARM\n\
        END:VEVENT\nEND:VCALENDAR\n";
    let document = read_all(text);
    assert_eq!((document.problems, document.name.as_deref()), (vec![], Some("Stary, dobry")));
    let [utc, day, outlook] = &document.events[..] else { panic!() };
    assert_eq!(utc.when.zone_name(), "UTC");
    assert_eq!(utc.end_of(utc.when.start()).unwrap().to_string(), "2026-03-04T14:00:00Z");
    // Two days over the night of the clock change are 47 hours.
    assert_eq!(day.end_of(day.when.start()).unwrap().to_string(), "2026-03-29T22:00:00Z");
    let window = "2026-01-01T00:00Z".parse().unwrap().."2027-01-01T00:00Z".parse().unwrap();
    let days: Vec<i8> = outlook.when.expand(window, 9).iter().map(|o| o.local.day()).collect();
    assert_eq!(days, [4, 25]);
    assert_eq!(outlook.class, Class::Private);
    assert_eq!(outlook.alarms, [Alarm { before: SignedDuration::from_hours(24), text: String::new() }]);
}

#[test]
fn each_bad_event_is_named_with_its_line() {
    let event = |body: &str| format!("BEGIN:VEVENT\n{body}\nEND:VEVENT\n");
    let problem = |body: &str| {
        let good = event("UID:ok\nDTSTART:20260304T133000");
        let document = read_all(&format!("BEGIN:VCALENDAR\n{}{good}END:VCALENDAR\n", event(body)));
        assert_eq!(document.events.len(), 1, "{body}");
        assert_eq!(document.problems.len(), 1, "{body}");
        let Located { line, problem } = document.problems[0].clone();
        (line, problem)
    };
    assert_eq!(problem("DTSTART:20260304T133000"), (2, Problem::Missing("UID")));
    assert_eq!(problem("UID:1"), (2, Problem::Missing("DTSTART")));
    assert_eq!(
        problem("UID:1\nDTSTART:20260230T133000"),
        (4, Problem::BadDateTime("20260230T133000".into()))
    );
    assert_eq!(
        problem("UID:1\nDTSTART;TZID=Nowhere:20260304T133000"),
        (4, Problem::UnknownZone("Nowhere".into()))
    );
    let with = |rest: &str| problem(&format!("UID:1\nDTSTART:20260304T133000\n{rest}"));
    assert_eq!(with("DTEND:20260304T120000"), (5, Problem::EndsTooEarly));
    assert_eq!(with("DURATION:-PT1H"), (5, Problem::EndsTooEarly));
    assert_eq!(with("DURATION:1 h"), (5, Problem::BadDuration("1 h".into())));
    assert_eq!(with("RRULE:FREQ=HOURLY"), (5, Problem::Unsupported("FREQ=HOURLY".into())));
    assert_eq!(with("RRULE:FREQ=DAILY\nRRULE:FREQ=DAILY"), (6, Problem::Unsupported("RRULE".into())));
    assert_eq!(with("EXRULE:FREQ=DAILY"), (5, Problem::Unsupported("EXRULE".into())));
    assert_eq!(with("EXDATE:soon"), (5, Problem::BadDateTime("soon".into())));
    assert_eq!(with("SEQUENCE:-1").1, Problem::BadValue { part: "SEQUENCE", value: "-1".into() });
    assert_eq!(
        with("RECURRENCE-ID;RANGE=THISANDFUTURE:20260304T133000").1,
        Problem::Unsupported("RECURRENCE-ID;RANGE".into())
    );
}

#[test]
fn broken_documents_are_refused_whole() {
    let refused = |text: &str| read::document(text, &find_zone(WARSAW).unwrap()).unwrap_err().problem;
    assert_eq!(refused(""), Problem::NotCalendar);
    assert_eq!(refused("PK\u{3}\u{4}"), Problem::BadLine);
    assert_eq!(refused("<html>"), Problem::BadLine);
    assert_eq!(refused("BEGIN:VCARD\nEND:VCARD"), Problem::NotCalendar);
    assert_eq!(refused("UID:1"), Problem::NotCalendar);
    assert_eq!(refused("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1"), Problem::NotCalendar);
    assert_eq!(refused("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\nEND:VEVENT"), Problem::BadNesting);
    assert_eq!(refused("BEGIN:VCALENDAR\nEND:VCALENDAR\nEND:VCALENDAR"), Problem::BadNesting);
    assert_eq!(refused(&"BEGIN:VCALENDAR\n".repeat(100_000)), Problem::NotCalendar);
}

/// Text as it may stand in a calendar: line breaks are `\n`, no other control characters.
fn kept(text: &str) -> String {
    let breaks =
        text.replace("\r\n", "\n").replace(['\r', '\u{b}', '\u{c}', '\u{85}', '\u{2028}', '\u{2029}'], "\n");
    breaks.replace('\t', " ").chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-zA-Zążźćłó ,;:\\\\\"\n\r\t^]{0,200}",
        Just("x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:sly".to_owned()),
        "(\u{1f1f5}\u{1f1f1}|ł|я|, ){0,80}",
    ]
}

fn any_event() -> impl Strategy<Value = Event> {
    let rules = prop::option::of(prop_oneof![
        Just("FREQ=WEEKLY;INTERVAL=2;COUNT=20"),
        Just("FREQ=MONTHLY;BYDAY=-1TU"),
        Just("FREQ=DAILY;UNTIL=20351231T225959Z"),
        Just("FREQ=MONTHLY;BYMONTHDAY=31;COUNT=9"),
    ]);
    let zone = prop_oneof![Just(WARSAW), Just("UTC"), Just("America/New_York"), Just("Africa/Casablanca")];
    let when =
        (rules, zone, 0i64..5000, 0i64..1440, prop::collection::vec((0u8..4, 0usize..12, 1i64..5000), 0..4))
            .prop_map(|(rule, zone, day, minute, changes)| {
                let start = date(2020, 1, 1).at(0, 0, 0, 0)
                    + SignedDuration::from_hours(24 * day)
                    + SignedDuration::from_mins(minute);
                let rule = rule.map(|rule| rule.parse().unwrap());
                let rough = Recurrence::new(start, zone, rule.clone()).unwrap();
                let mut when = Recurrence::new(rough.first(), zone, rule).unwrap();
                let names: Vec<DateTime> =
                    when.expand(Timestamp::UNIX_EPOCH..Timestamp::MAX, 12).iter().map(|o| o.id).collect();
                for (kind, which, minutes) in changes {
                    let Some(id) = names.get(which).copied() else { continue };
                    let other = id + SignedDuration::from_mins(minutes);
                    match kind {
                        0 => when.add(other),
                        1 => when.move_to(id, other),
                        2 => when.cancel(id),
                        // An exclusion beside an override would orphan it.
                        _ if when.overrides().any(|(known, _)| known == id) => &mut when,
                        _ => when.exclude(id),
                    };
                }
                for orphan in when.orphans() {
                    when.restore(orphan);
                }
                when
            });
    let length = prop_oneof![(0i64..5000).prop_map(|m| (true, m)), (0i64..5000).prop_map(|m| (false, m)),];
    let texts =
        (words(), prop::option::of(words()), prop::option::of(words()), prop::collection::vec(words(), 0..3));
    let rest = (0u32..9, 0u8..3, 0u8..3, prop::option::of((words(), 0i64..100)), prop::option::of(words()));
    (when, length, texts, rest).prop_map(
        |(when, length, texts, (sequence, status, class, alarm, organizer))| {
            let length = match length {
                (true, minutes) => Length::Lasts(SignedDuration::from_mins(minutes)),
                (false, minutes) => Length::Until(when.start() + SignedDuration::from_mins(minutes)),
            };
            let mut event = Event::new("uid-1@example.org", Timestamp::UNIX_EPOCH, when, length, &texts.0);
            event.description = texts.1;
            event.location = texts.2;
            event.categories = texts.3;
            event.sequence = sequence;
            // A cancelled series says nothing of its occurrences; that case has its own test.
            event.status = [Status::Confirmed, Status::Tentative, Status::Confirmed][usize::from(status)];
            event.class = [Class::Public, Class::Private, Class::Confidential][usize::from(class)];
            event.alarms = alarm
                .into_iter()
                .map(|(text, m)| Alarm { before: SignedDuration::from_mins(m), text })
                .collect();
            event.organizer = organizer.map(|name| Party { name: Some(name), mail: "a@example.org".into() });
            event.url = Some("https://example.org/m/1?a=b;c,d".into());
            event
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn written_and_read_back(event in any_event()) {
        let text = feed(vec![event.clone()]).to_text();
        prop_assert!(text.split("\r\n").all(|line| line.len() <= 75));
        prop_assert!(!text.replace("\r\n", "").contains(['\r', '\n']));
        let document = read_all(&text);
        prop_assert_eq!(&document.problems, &[]);
        let mut series = read::series(document.events);
        prop_assert_eq!(series.len(), 1);
        let series = series.remove(0);
        let mut wanted = event;
        wanted.summary = kept(&wanted.summary);
        wanted.description = wanted.description.map(|text| kept(&text));
        wanted.location = wanted.location.map(|text| kept(&text));
        wanted.categories = wanted.categories.iter().map(|text| kept(text)).filter(|text| !text.is_empty()).collect();
        for alarm in &mut wanted.alarms {
            alarm.text = kept(&alarm.text);
        }
        // A parameter has no line breaks of two characters to merge, so only its presence is compared here.
        let organizer = series.master.organizer.clone();
        prop_assert_eq!(organizer.is_some(), wanted.organizer.is_some());
        wanted.organizer = organizer;
        prop_assert_eq!(series.master, wanted);
    }

    /// Whatever is written, the document has the components we meant and no more.
    #[test]
    fn no_value_becomes_a_line(sly in words(), more in words()) {
        let mut event = meeting();
        (event.uid, event.summary, event.url) = (format!("1{sly}"), more.clone(), Some(sly.clone()));
        event.organizer = Some(Party { name: Some(more.clone()), mail: sly.clone() });
        let mut feed = feed(vec![event]);
        (feed.name, feed.lang, feed.product) = (sly.clone(), more, sly);
        let text = feed.to_text();
        let begins = |name: &str| text.lines().filter(|line| line.starts_with(name)).count();
        prop_assert_eq!((begins("BEGIN:VEVENT"), begins("END:VEVENT"), begins("UID:")), (3, 3, 3));
        prop_assert!(text.split("\r\n").all(|line| line.len() <= 75 && line.lines().count() <= 1));
        prop_assert_eq!(read_all(&text).events.len(), 3);
    }

    #[test]
    fn the_reader_takes_any_text(noise in any::<String>(), lines in "(BEGIN:VEVENT\n|END:VEVENT\n|DTSTART:2026\\d{4}\n|UID:1\n|RRULE:FREQ=DAILY;[A-Z=0-9]{0,9}\n|DURATION:P\\d{0,3}[DWT]\\d?[HM]?\n| x\n|EXDATE;X=:\n){0,20}") {
        for text in [noise.clone(), format!("BEGIN:VCALENDAR\n{noise}"), format!("BEGIN:VCALENDAR\n{lines}END:VCALENDAR")] {
            if let Ok(document) = read::document(&text, &find_zone(WARSAW).unwrap()) {
                let count = document.events.len();
                prop_assert!(read::series(document.events).len() <= count);
            }
        }
    }
}
