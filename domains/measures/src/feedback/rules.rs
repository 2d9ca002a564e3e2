use std::collections::BTreeSet;

use base::Day;
use disclosure::{Shown, SmallNumbers};
use outcomes::{Interval, wilson};
use people::PersonId;

use super::model::{Answers, Urn};

/// How long somebody may answer after a meeting; the day itself is the first.
pub const OPEN_DAYS: i64 = 14;
pub const SUGGESTION_MOST: usize = 1000;
pub const DECISION_MOST: usize = 1000;

/// Whether a meeting of this day can still be answered about.
pub fn is_open(day: Day, today: Day) -> bool {
    day <= today && today < day.plus_days(OPEN_DAYS)
}

impl Answers {
    pub fn is_empty(self) -> bool {
        self.0.iter().all(|answer| *answer == 0)
    }

    fn text(self) -> String {
        self.0.iter().map(|answer| char::from(b'0' + answer)).collect()
    }

    fn read(text: &str) -> Option<Answers> {
        let digits: Vec<u8> =
            text.bytes().filter(|byte| (b'0'..=b'4').contains(byte)).map(|b| b - b'0').collect();
        digits.try_into().ok().map(Answers)
    }
}

impl Urn {
    pub fn put(&mut self, answers: Answers) {
        let at = self.answers.partition_point(|other| *other <= answers);
        self.answers.insert(at, answers);
    }

    /// As they are kept: marks, answers.
    pub fn texts(&self) -> (String, String) {
        let given: Vec<&str> = self.given.iter().map(String::as_str).collect();
        let answers: Vec<String> = self.answers.iter().map(|answers| answers.text()).collect();
        (given.join(" "), answers.join(" "))
    }

    pub fn read(given: &str, answers: &str) -> Option<Urn> {
        let mut urn =
            Urn { given: given.split_whitespace().map(str::to_owned).collect(), answers: Vec::new() };
        urn.answers = answers.split_whitespace().map(Answers::read).collect::<Option<_>>()?;
        urn.answers.sort_unstable();
        Some(urn)
    }
}

/// Digits and letters that are not mistaken for one another by hand.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const CODE: usize = 12;

/// Twelve characters, sixty bits, out of a keyed hash in hexadecimal digits.
pub fn code_of(hash: &str) -> String {
    let bits = hash
        .bytes()
        .take(15)
        .fold(0_u64, |bits, digit| bits << 4 | u64::from(char::from(digit).to_digit(16).unwrap_or(0)));
    (0..CODE).rev().map(|at| char::from(ALPHABET[(bits >> (5 * at)) as usize & 31])).collect()
}

/// In groups of four, as it is printed.
pub fn spaced(code: &str) -> String {
    let groups: Vec<&str> =
        (0..code.len()).step_by(4).map(|at| &code[at..(at + 4).min(code.len())]).collect();
    groups.join("-")
}

/// A code as somebody types it: any case, any gaps, O for 0, I and L for 1.
pub fn tidy_code(typed: &str) -> Option<String> {
    let tidy: String = typed
        .chars()
        .filter(|character| !character.is_whitespace() && *character != '-' && *character != '–')
        .map(|character| match character.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect();
    (tidy.len() == CODE && tidy.bytes().all(|byte| ALPHABET.contains(&byte))).then_some(tidy)
}

/// A meeting whose time to answer is over.
pub struct Counted {
    pub day: Day,
    pub there: BTreeSet<PersonId>,
    pub answers: Vec<Answers>,
}

/// Meetings that are shown together, because alone they would say too much about too few.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    pub from: Day,
    pub to: Day,
    pub meetings: usize,
    pub answers: Vec<Answers>,
}

/// Batches of meetings in the order of their days: each closes as soon as it has enough answers from meetings with
/// enough different people. What is left over waits; how much is not said.
pub fn batches(counted: &[Counted], rule: SmallNumbers) -> Vec<Batch> {
    let mut done = Vec::new();
    let mut people: BTreeSet<PersonId> = BTreeSet::new();
    let mut open: Option<Batch> = None;
    for one in counted {
        let batch = open.get_or_insert_with(|| Batch {
            from: one.day,
            to: one.day,
            meetings: 0,
            answers: Vec::new(),
        });
        batch.to = one.day;
        batch.meetings += 1;
        batch.answers.extend(&one.answers);
        people.extend(&one.there);
        if rule.enough(batch.answers.len() as u64) && rule.enough(people.len() as u64) {
            done.extend(open.take());
            people.clear();
        }
    }
    done
}

/// How many said yes or rather yes to a question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Agreed {
    /// To the nearest five.
    pub of: u64,
    /// A fraction of one, to the nearest twentieth, with its 95 % interval.
    pub share: f64,
    pub interval: Interval,
}

/// `None` where too few answered the question.
pub fn agreed(batch: &Batch, question: usize, rule: SmallNumbers) -> Option<Agreed> {
    let given: Vec<u8> =
        batch.answers.iter().map(|one| one.0[question]).filter(|answer| *answer > 0).collect();
    let n = given.len() as u64;
    let Shown::About(of) = rule.show(n) else { return None };
    let yes = given.iter().filter(|answer| **answer >= 3).count() as u64;
    let exact = wilson(yes, n, 0.95).ok().filter(|_| rule.enough(n))?;
    // rounded, or the share and the count together would give the number of people away again
    let step = |share: f64, round: fn(f64) -> f64| round(share * 20.0) / 20.0;
    let interval = Interval { low: step(exact.low, f64::floor), high: step(exact.high, f64::ceil) };
    Some(Agreed { of, share: step(yes as f64 / n as f64, f64::round), interval })
}

#[cfg(test)]
mod tests {
    use base::Id;

    use super::*;

    fn person(n: u128) -> PersonId {
        Id::from_uuid(uuid::Uuid::from_u128(n))
    }

    fn day(n: i64) -> Day {
        Day::new(2026, 11, 4).unwrap().plus_days(n)
    }

    fn counted(at: i64, there: std::ops::Range<u128>, answers: usize) -> Counted {
        Counted {
            day: day(at),
            there: there.map(person).collect(),
            answers: vec![Answers([4, 3, 2, 0]); answers],
        }
    }

    #[test]
    fn an_urn_forgets_the_order_and_comes_back_as_it_was() {
        let mut urn = Urn::default();
        for answers in [[4, 4, 4, 4], [1, 2, 0, 4], [3, 3, 3, 3]] {
            urn.put(Answers(answers));
        }
        urn.given.extend(["b", "a"].map(str::to_owned));
        let (given, answers) = urn.texts();
        assert_eq!((given.as_str(), answers.as_str()), ("a b", "1204 3333 4444"));
        assert_eq!(Urn::read(&given, &answers), Some(urn));
        assert_eq!(Urn::read("", "12"), None);
    }

    #[test]
    fn a_code_is_read_as_people_write_it() {
        let code = code_of("0123456789abcdef0123");
        assert_eq!(code.len(), CODE);
        assert_eq!(tidy_code(&spaced(&code)), Some(code.clone()));
        assert_eq!(tidy_code(&format!(" {} ", code.to_lowercase())), Some(code));
        assert_eq!(tidy_code("OIL0-OIL0-OIL0"), Some("011001100110".to_owned()));
        for wrong in ["", "123", "UUUU-UUUU-UUUU", "0000-0000-00000", "żółw-żółw-żół"] {
            assert_eq!(tidy_code(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn few_people_are_never_a_batch_however_often_they_answer() {
        let rule = SmallNumbers::default();
        let weekly: Vec<Counted> = (0..20).map(|week| counted(7 * week, 0..3, 3)).collect();
        assert_eq!(batches(&weekly, rule), []);
        let mut growing: Vec<Counted> = (0..3).map(|week| counted(7 * week, 0..5, 5)).collect();
        growing.push(counted(21, 4..9, 4));
        growing.push(counted(28, 0..9, 7));
        let found = batches(&growing, rule);
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].from, found[0].to, found[0].meetings), (day(0), day(21), 4));
        assert_eq!(found[0].answers.len(), 19);
    }

    #[test]
    fn shares_are_rounded_and_few_answers_hidden() {
        let rule = SmallNumbers::default();
        let mut answers = vec![Answers([4, 1, 0, 3]); 9];
        answers.extend(vec![Answers([1, 4, 4, 0]); 3]);
        let batch = Batch { from: day(0), to: day(7), meetings: 2, answers };
        let safe = agreed(&batch, 0, rule).unwrap();
        assert_eq!((safe.of, safe.share), (10, 0.75));
        assert!(safe.interval.low <= 0.45 && safe.interval.high >= 0.9, "{safe:?}");
        assert_eq!(agreed(&batch, 2, rule), None);
        assert_eq!(agreed(&batch, 3, rule).map(|found| found.of), Some(10));
    }

    #[test]
    fn a_meeting_is_open_for_two_weeks() {
        assert!(is_open(day(0), day(0)) && is_open(day(0), day(13)));
        assert!(!is_open(day(0), day(14)) && !is_open(day(1), day(0)));
    }
}
