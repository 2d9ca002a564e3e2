//! Pages of feedback: a member's own, those of a printed slip, and the desk.

pub mod desk;
pub mod member;
pub mod slip;

use base::{Message, Problem};
use disclosure::SmallNumbers;
use texts::T;
use web::{Choice, Values, pieces};

use super::{
    model::{Answers, QUESTIONS, Reply, Status, Suggested},
    rules::{self, Batch},
};

/// A question as a form asks it.
pub struct Question {
    pub name: &'static str,
    pub legend: String,
    pub choices: Vec<Choice>,
}

fn legend(t: T, name: &str) -> String {
    t.get(match name {
        "safe" => texts::key!("feedback-q-safe"),
        "heard" => texts::key!("feedback-q-heard"),
        "helped" => texts::key!("feedback-q-helped"),
        _ => texts::key!("feedback-q-belong"),
    })
}

pub fn questions(t: T, values: &Values) -> Vec<Question> {
    let words = [
        ("4", texts::key!("feedback-yes")),
        ("3", texts::key!("feedback-rather-yes")),
        ("2", texts::key!("feedback-rather-no")),
        ("1", texts::key!("feedback-no")),
    ];
    let choices = |name: &str| {
        words.iter().map(|(value, key)| Choice::new(*value, t.get(key), values.get(name) == *value)).collect()
    };
    QUESTIONS.iter().map(|name| Question { name, legend: legend(t, name), choices: choices(name) }).collect()
}

/// An answer that is not there is none; one that cannot be is named.
pub fn read(values: &Values) -> Result<Reply, Problem> {
    let mut reader = values.reader();
    let mut answers = Answers::default();
    for (slot, name) in answers.0.iter_mut().zip(QUESTIONS) {
        match values.get(name) {
            "" => {}
            sent => match sent.parse() {
                Ok(answer @ 1..=4) => *slot = answer,
                _ => reader.problem(name, Message::new("web-field-choose")),
            },
        }
    }
    let suggestion = reader.optional_text("suggestion", rules::SUGGESTION_MOST);
    reader.finish()?;
    Ok(Reply { answers, suggestion })
}

/// Figures of a circle as a table, newest batch first, with a line for each question over time.
pub struct Shown {
    pub heads: Vec<pieces::Head>,
    pub rows: Vec<pieces::Row>,
    pub charts: Vec<Line>,
}

/// One question over time, drawn here: no script, no inline style. The table says the same in numbers.
pub struct Line {
    pub legend: String,
    pub title: String,
    /// Of the broken line: `x,y x,y …`.
    pub points: String,
    pub dots: Vec<(i64, i64)>,
    /// From the lower to the upper end of the interval: x, low, high.
    pub bars: Vec<(i64, i64, i64)>,
    pub width: i64,
}

const STEP: i64 = 56;
pub const TALL: i64 = 96;

pub fn shown(t: T, batches: &[Batch]) -> Shown {
    let rule = SmallNumbers::default();
    let head = |label: String, numeric| pieces::Head { label, numeric };
    let mut heads = vec![head(t.get("feedback-period"), false), head(t.get("feedback-answers"), true)];
    heads.extend(QUESTIONS.iter().map(|name| head(legend(t, name), true)));
    let mut rows: Vec<pieces::Row> = batches
        .iter()
        .map(|batch| {
            let period = if batch.from == batch.to {
                t.date(batch.from.0)
            } else {
                t.two("feedback-from-to", "from", t.date_short(batch.from.0), "to", t.date(batch.to.0))
            };
            let about = match rule.show(batch.answers.len() as u64) {
                disclosure::Shown::About(n) => t.one("feedback-about", "count", n as i64),
                disclosure::Shown::Hidden => t.get("feedback-few"),
            };
            let mut cells = vec![pieces::Cell::text(period), pieces::Cell::number(about)];
            cells.extend((0..QUESTIONS.len()).map(|question| {
                pieces::Cell::number(match rules::agreed(batch, question, rule) {
                    Some(found) => t.three(
                        "feedback-share",
                        "share",
                        t.percent(found.share, 0),
                        "low",
                        t.percent(found.interval.low, 0),
                        "high",
                        t.percent(found.interval.high, 0),
                    ),
                    None => t.get("feedback-few"),
                })
            }));
            pieces::Row { cells }
        })
        .collect();
    rows.reverse();
    let charts = if batches.len() < 2 {
        Vec::new()
    } else {
        (0..QUESTIONS.len()).map(|question| line(t, batches, question, rule)).collect()
    };
    Shown { heads, rows, charts }
}

fn line(t: T, batches: &[Batch], question: usize, rule: SmallNumbers) -> Line {
    let up = |share: f64| TALL - (share * TALL as f64).round() as i64;
    let (mut dots, mut bars) = (Vec::new(), Vec::new());
    for (at, batch) in batches.iter().enumerate() {
        if let Some(found) = rules::agreed(batch, question, rule) {
            let x = at as i64 * STEP + STEP / 2;
            dots.push((x, up(found.share)));
            bars.push((x, up(found.interval.low), up(found.interval.high)));
        }
    }
    let points: Vec<String> = dots.iter().map(|(x, y)| format!("{x},{y}")).collect();
    let legend = legend(t, QUESTIONS[question]);
    Line {
        title: t.one("feedback-chart", "question", &legend),
        legend,
        points: points.join(" "),
        dots,
        bars,
        width: batches.len() as i64 * STEP,
    }
}

pub fn status(t: T, status: Status) -> (String, &'static str) {
    match status {
        Status::New => (t.get("feedback-status-new"), "warn"),
        Status::Doing => (t.get("feedback-status-doing"), "pine"),
        Status::Done => (t.get("feedback-status-done"), "good"),
        Status::NotNow => (t.get("feedback-status-not-now"), ""),
        Status::Kept => (t.get("feedback-status-kept"), ""),
    }
}

/// A suggestion as a list shows it.
pub struct Item {
    pub href: String,
    pub words: String,
    pub asked: String,
    pub decision: String,
    pub status: String,
    pub tone: &'static str,
    pub when: String,
}

impl Item {
    pub fn new(t: T, here: &str, one: &Suggested) -> Item {
        let (status, tone) = status(t, one.status);
        Item {
            href: format!("{here}/{}", one.id),
            words: one.words.clone(),
            asked: one.asked.clone(),
            decision: one.decision.clone(),
            status,
            tone,
            when: one.decided_on.map(|day| t.date(day.0)).unwrap_or_default(),
        }
    }
}
