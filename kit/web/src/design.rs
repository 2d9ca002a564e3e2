//! The specimens of the `/design` page: every component once in each of its states, in the reader's language.

use crate::pieces::{Answer, Cell, Choice, Definition, Event, Head, Link, Problem, Row, Step, Task};

/// Everything `design.html` shows beside `page`, under the name `d`.
pub struct Specimens {
    pub problems: Vec<Problem>,
    pub towns: Vec<Choice>,
    pub how: Vec<Choice>,
    pub how_unset: Vec<Choice>,
    pub needs: Vec<Choice>,
    pub year_heads: Vec<Head>,
    pub year_rows: Vec<Row>,
    pub meeting_heads: Vec<Head>,
    pub meeting_rows: Vec<Row>,
    pub answers: Vec<Answer>,
    pub tasks: Vec<Task>,
    pub trail: Vec<Link>,
    pub tabs: Vec<Link>,
    pub steps: Vec<Step>,
    pub events: Vec<Event>,
    pub definitions: Vec<Definition>,
    pub words: Vec<String>,
    pub people: Vec<String>,
}

impl Specimens {
    /// `t` looks a key up in the texts of the reader's language.
    pub fn new(t: impl Fn(&str) -> String) -> Self {
        let choice = |value: &str, label: &str, hint: &str, selected: bool| Choice {
            value: value.into(),
            label: t(label),
            hint: if hint.is_empty() { String::new() } else { t(hint) },
            selected,
        };
        let town = |name: &str, selected| Choice {
            value: name.into(),
            label: name.into(),
            hint: String::new(),
            selected,
        };
        let link = |href: &str, label: &str, current| Link { href: href.into(), label: t(label), current };
        let head = |label: &str, numeric| Head { label: t(label), numeric };
        let text = |text: String| Cell { text, ..Cell::default() };
        let number = |figure: &str| Cell { text: figure.into(), href: "#figures".into(), numeric: true };
        let year = |year: &str, figures: [&str; 3]| Row {
            cells: std::iter::once(text(year.into())).chain(figures.map(number)).collect(),
        };
        let meeting = |day: &str, topic: &str, persons: &str, status: &str| Row {
            cells: vec![text(t(day)), text(t(topic)), number(persons), text(t(status))],
        };
        let answer =
            |label: &str, value: &str| Answer { label: t(label), value: t(value), href: "#forms".into() };
        let task = |href: &str, label: &str, hint: &str, status: &str, tone: &str| Task {
            href: href.into(),
            label: t(label),
            hint: if hint.is_empty() { String::new() } else { t(hint) },
            status: t(status),
            tone: tone.into(),
        };
        let step = |label: &str, done, current| Step { label: t(label), done, current };
        let event = |datetime: &str, when: &str, title: &str, note: &str, current| Event {
            datetime: datetime.into(),
            when: t(when),
            title: t(title),
            text: if note.is_empty() { String::new() } else { t(note) },
            current,
        };
        let problem = |field: &str, text: &str| Problem { field: field.into(), text: t(text) };

        Specimens {
            problems: vec![
                problem("taken", "design-pseudonym-error"),
                problem("way-missing", "design-how-error"),
                problem("consent-wrong", "design-date-error"),
            ],
            towns: vec![
                town("Piekary Śląskie", true),
                town("Tarnowskie Góry", false),
                town("Radzionków", false),
            ],
            how: vec![
                choice("room", "design-in-person", "design-in-person-hint", true),
                choice("online", "design-online", "design-online-hint", false),
            ],
            how_unset: vec![
                choice("room", "design-in-person", "", false),
                choice("online", "design-online", "", false),
            ],
            needs: vec![
                choice("ride", "design-ride", "", true),
                choice("childcare", "design-childcare", "", false),
                choice("interpreter", "design-interpreter", "", false),
            ],
            year_heads: vec![
                head("design-year", false),
                head("design-persons", true),
                head("design-meetings", true),
                head("design-hours", true),
            ],
            year_rows: vec![
                year("2021", ["10", "28", "56"]),
                year("2022", ["6", "48", "96"]),
                year("2023", ["9", "49", "98"]),
            ],
            meeting_heads: vec![
                head("design-date", false),
                head("design-topic", false),
                head("design-persons", true),
                head("design-status", false),
            ],
            meeting_rows: vec![
                meeting("design-day-3", "design-topic-2", "8", "design-todo"),
                meeting("design-day-2", "design-topic-1", "7", "design-done"),
            ],
            answers: vec![
                answer("design-pseudonym", "design-pseudonym-value"),
                answer("design-how", "design-in-person"),
                answer("design-needs", "design-ride"),
            ],
            tasks: vec![
                task("#tasks", "design-task-1", "", "design-done", "good"),
                task("#tasks", "design-task-2", "design-task-2-hint", "design-todo", "pine"),
                task("", "design-task-3", "", "design-cannot", ""),
            ],
            trail: vec![
                link("#main", "design-home", false),
                link("#moving", "design-circles", false),
                link("#moving", "design-card-1", true),
            ],
            tabs: vec![
                link("#moving", "design-calendar", true),
                link("#register", "design-register", false),
                link("#figures", "design-figures", false),
                link("#history", "design-history", false),
            ],
            steps: vec![
                step("design-step-1", true, false),
                step("design-step-2", false, true),
                step("design-step-3", false, false),
            ],
            events: vec![
                event("2026-03-12", "design-day-1", "design-event-1", "", false),
                event("2026-03-19", "design-day-2", "design-event-2", "", false),
                event("2026-03-26", "design-day-3", "design-event-3", "design-event-3-text", true),
            ],
            definitions: vec![
                Definition { term: t("design-persons"), text: t("design-def-persons") },
                Definition { term: t("design-contact"), text: t("design-def-contact") },
            ],
            words: t("design-phrase-words").split(' ').map(str::to_owned).collect(),
            people: (1..=4).map(|n| t(&format!("design-person-{n}"))).collect(),
        }
    }
}
