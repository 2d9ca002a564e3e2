//! The register's API: addresses, answers, refusals; and a recording of it that answers the same questions.

use std::io::Read;

use base::Instant;
use fetch::{Fetch, Pace, Polite, Refusal, Reply, Trouble};
use serde::Deserialize;
use serde_json::{json, value::RawValue};
use url::Url;

use super::{
    model::Wish,
    reading::{self, Frame, Page},
    rules,
};

/// Where version 1.4 answers.
pub const REGISTER: &str = "https://apinfz.nfz.gov.pl/app-itl-api-pcus";
/// What the register's terms ask to be named beside its data.
pub const CREDIT: &str = "https://api.nfz.gov.pl/";
/// The most the register gives on one page.
pub const PAGE: usize = 25;
/// The queues of the Śląskie voivodeship on 10 August 2026, as the register answered: for a demonstration, and for tests.
pub const RECORDED: &[u8] = include_bytes!("../../data/queues_v1.4_mental_health.json.gz");
/// Versions whose numbers we know how to read.
const VERSIONS: [(i64, i64); 2] = [(1, 3), (1, 4)];

/// Why a run goes no further.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Halt {
    /// Asked several times, each time later, and still busy or out of reach.
    Unavailable(String),
    /// The register says the question is wrong, in its own words.
    Refused(String),
    /// It speaks a version whose numbers may mean something else.
    Version(String),
    /// What came is no page of the register.
    NoPage(String),
}

impl Halt {
    /// The key of the sentence that says it, and what fills its gap.
    pub fn note(&self) -> (&'static str, &str) {
        match self {
            Halt::Unavailable(why) => (texts::key!("waiting-halt-unavailable"), why),
            Halt::Refused(why) => (texts::key!("waiting-halt-refused"), why),
            Halt::Version(which) => (texts::key!("waiting-halt-version"), which),
            Halt::NoPage(why) => (texts::key!("waiting-halt-no-page"), why),
        }
    }
}

impl From<Refusal> for Halt {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::No { status, body } => {
                Halt::Refused(reason(&body).unwrap_or_else(|| format!("HTTP {status}")))
            }
            other => Halt::Unavailable(other.to_string()),
        }
    }
}

/// What stands in the register's own error answer.
fn reason(body: &[u8]) -> Option<String> {
    #[derive(Deserialize)]
    struct Errors {
        errors: Vec<Error>,
    }
    #[derive(Deserialize)]
    struct Error {
        #[serde(rename = "error-reason")]
        reason: Option<String>,
        #[serde(rename = "error-code")]
        code: Option<i64>,
    }
    let errors: Errors = serde_json::from_slice(body).ok()?;
    let first = errors.errors.into_iter().next()?;
    let reason = first.reason.filter(|reason| !reason.is_empty())?;
    let shortened: String = reason.chars().take(200).collect();
    Some(match first.code {
        Some(code) => format!("{shortened} ({code})"),
        None => shortened,
    })
}

/// The register, asked with manners.
pub struct Client<F, P> {
    polite: Polite<F, P>,
    base: String,
}

impl<F: Fetch, P: Pace> Client<F, P> {
    pub fn new(polite: Polite<F, P>, base: &str) -> Self {
        Client { polite, base: base.trim_end_matches('/').to_owned() }
    }

    fn address(&self, path: &str) -> Result<Url, Halt> {
        let address = format!("{}{path}", self.base);
        Url::parse(&address).map_err(|_| Halt::Unavailable(Trouble::Address(address).to_string()))
    }

    /// Asks which version answers, and refuses one that we do not know.
    pub fn greet(&mut self) -> Result<(), Halt> {
        #[derive(Deserialize)]
        struct Answer {
            #[serde(rename = "api-version")]
            version: Version,
        }
        #[derive(Deserialize)]
        struct Version {
            major: i64,
            minor: i64,
        }
        let address = self.address("/version")?;
        let bytes = self.polite.get(address.as_str())?;
        let answer: Answer =
            serde_json::from_slice(&bytes).map_err(|error| Halt::NoPage(error.to_string()))?;
        let version = (answer.version.major, answer.version.minor);
        if VERSIONS.contains(&version) {
            Ok(())
        } else {
            Err(Halt::Version(format!("{}.{}", version.0, version.1)))
        }
    }

    pub fn page(&mut self, wish: &Wish, number: i64) -> Result<Page, Halt> {
        let mut address = self.address("/queues")?;
        {
            let mut query = address.query_pairs_mut();
            query.append_pair("page", &number.to_string()).append_pair("limit", &PAGE.to_string());
            query.append_pair("format", "json").append_pair("case", &wish.case.to_string());
            query.append_pair("province", &wish.branch);
            if !wish.benefit.is_empty() {
                query.append_pair("benefit", &wish.benefit);
            }
        }
        let bytes = self.polite.get(address.as_str())?;
        reading::page(number, &bytes).map_err(Halt::NoPage)
    }
}

/// Answers that were kept: asked like the register, it answers like the register on that day.
pub struct Recording {
    data: Vec<Entry>,
    pub answered_at: Option<Instant>,
    context: String,
    version: (i64, i64),
}

struct Entry {
    raw: Box<RawValue>,
    case: Option<i64>,
    benefit: Option<String>,
    branch: Option<String>,
}

/// Far above a whole country of queues.
const LARGEST: u64 = 400_000_000;

impl Recording {
    /// One answer, or a list of answers; plain or compressed with gzip.
    pub fn read(bytes: &[u8]) -> Result<Self, String> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Shape {
            One(Frame),
            Many(Vec<Frame>),
        }
        let mut plain = Vec::new();
        let bytes = if bytes.starts_with(&[0x1f, 0x8b]) {
            let mut unpacked = flate2::read::GzDecoder::new(bytes).take(LARGEST);
            unpacked.read_to_end(&mut plain).map_err(|error| error.to_string())?;
            &plain[..]
        } else {
            bytes
        };
        // By its first character rather than by trying: a frame that does not read then says why.
        let many = bytes.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'[');
        let frames = if many {
            serde_json::from_slice(bytes).map(Shape::Many)
        } else {
            serde_json::from_slice(bytes).map(Shape::One)
        };
        let frames = match frames.map_err(|error| error.to_string())? {
            Shape::One(frame) => vec![frame],
            Shape::Many(frames) => frames,
        };
        let first = frames.first().ok_or("[]")?;
        let context = first.meta.get("context").and_then(|text| text.as_str()).unwrap_or_default().to_owned();
        let version = if context.contains("/app-itl-api/") { (1, 3) } else { (1, 4) };
        let answered_at = first.answered_at();
        let data = frames.into_iter().flat_map(|frame| frame.data).map(entry).collect();
        Ok(Recording { data, answered_at, context, version })
    }

    fn answer(&self, address: &str) -> Option<String> {
        let address = Url::parse(address).ok()?;
        let asked = |name: &str| {
            address.query_pairs().find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
        };
        if address.path().ends_with("/version") {
            let (major, minor) = self.version;
            return Some(json!({ "api-version": { "major": major, "minor": minor } }).to_string());
        }
        if !address.path().ends_with("/queues") {
            return None;
        }
        let number = |name: &str| asked(name).and_then(|text| text.parse::<usize>().ok());
        let (page, limit) =
            (number("page").unwrap_or(1).max(1), number("limit").unwrap_or(10).clamp(1, PAGE));
        let (case, branch, benefit) =
            (number("case").unwrap_or(1) as i64, asked("province"), asked("benefit"));
        let found: Vec<&Entry> = self
            .data
            .iter()
            .filter(|entry| entry.case.is_none_or(|told| told == case))
            .filter(|entry| suits(&branch, &entry.branch) && suits(&benefit, &entry.benefit))
            .collect();
        let here: Vec<&RawValue> =
            found.iter().skip((page - 1) * limit).take(limit).map(|entry| &*entry.raw).collect();
        let link = |page: usize| format!("/queues?page={page}&limit={limit}");
        let next = (page * limit < found.len()).then(|| link(page + 1));
        let meta = json!({ "context": self.context, "count": found.len(), "page": page, "limit": limit });
        let data = serde_json::to_string(&here).ok()?;
        let links = json!({ "self": link(page), "next": next });
        Some(format!("{{\"meta\":{meta},\"links\":{links},\"data\":{data}}}"))
    }
}

fn suits(asked: &Option<String>, told: &Option<String>) -> bool {
    asked.is_none() || told.is_none() || asked == told
}

/// What the register would find a record by. One that does not tell is found by any question.
fn entry(raw: Box<RawValue>) -> Entry {
    #[derive(Deserialize, Default)]
    struct Outer {
        attributes: Inner,
    }
    #[derive(Deserialize, Default)]
    #[serde(default, rename_all = "kebab-case")]
    struct Inner {
        case: Option<i64>,
        benefit: Option<String>,
        teryt_place: Option<String>,
    }
    let told = serde_json::from_str::<Outer>(raw.get()).unwrap_or_default().attributes;
    Entry {
        raw,
        case: told.case,
        benefit: told.benefit,
        branch: told.teryt_place.as_deref().and_then(rules::branch_of),
    }
}

impl Fetch for &Recording {
    fn get(&mut self, address: &str) -> Result<Reply, Trouble> {
        Ok(match self.answer(address) {
            Some(body) => Reply { status: 200, retry_after: None, body: body.into_bytes() },
            None => Reply { status: 404, retry_after: None, body: Vec::new() },
        })
    }
}
