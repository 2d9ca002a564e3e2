use base::Day;
use texts::Lang;

use super::model::{Draft, Line};

/// A line is shown for so long after somebody called it.
pub const SHOWN_DAYS: i64 = 180;
/// After so many days the office is reminded.
pub const REMINDED_DAYS: i64 = 150;
/// Besides 112, so many stand above every page.
const ON_A_PAGE: usize = 2;

/// How things stand with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Never,
    /// Nobody answered the last call.
    Silent(Day),
    /// Called too long ago.
    Old(Day),
    /// Shown up to the day named second, and worth a call again.
    Ageing(Day, Day),
    /// Shown up to the day named second.
    Fresh(Day, Day),
}

impl Standing {
    /// Whether somebody should call.
    pub fn waits(self) -> bool {
        !matches!(self, Standing::Fresh(..))
    }
}

/// The last day on which a line called then is shown.
fn last(verified: Day) -> Day {
    verified.plus_days(SHOWN_DAYS - 1)
}

pub fn standing(line: &Line, today: Day) -> Standing {
    match (line.silent_on, line.verified_on) {
        (Some(silent), _) => Standing::Silent(silent),
        (None, None) => Standing::Never,
        (None, Some(day)) if last(day) < today => Standing::Old(day),
        (None, Some(day)) if day.plus_days(REMINDED_DAYS) <= today => Standing::Ageing(day, last(day)),
        (None, Some(day)) => Standing::Fresh(day, last(day)),
    }
}

/// Called after this day, a line is shown today.
pub fn shown_since(today: Day) -> Day {
    today.plus_days(-SHOWN_DAYS)
}

/// Called on this day or before, a line is worth a reminder.
pub fn reminded_until(today: Day) -> Day {
    today.plus_days(-REMINDED_DAYS)
}

/// Countries whose people read our languages, and their neighbours, by the zones of their clocks (IANA).
const ZONES: &[(&str, &str)] = &[
    ("Europe/Warsaw", "PL"),
    ("Europe/Paris", "FR"),
    ("Europe/Kyiv", "UA"),
    ("Europe/Kiev", "UA"),
    ("Europe/Uzhgorod", "UA"),
    ("Europe/Zaporozhye", "UA"),
    ("Europe/London", "GB"),
    ("Europe/Dublin", "IE"),
    ("Europe/Berlin", "DE"),
    ("Europe/Prague", "CZ"),
    ("Europe/Bratislava", "SK"),
    ("Europe/Vilnius", "LT"),
    ("Europe/Riga", "LV"),
    ("Europe/Tallinn", "EE"),
    ("Europe/Brussels", "BE"),
    ("Europe/Luxembourg", "LU"),
    ("Europe/Zurich", "CH"),
    ("Europe/Kaliningrad", "RU"),
    ("Europe/Moscow", "RU"),
    ("Europe/Samara", "RU"),
    ("Asia/Yekaterinburg", "RU"),
    ("Asia/Omsk", "RU"),
    ("Asia/Novosibirsk", "RU"),
    ("Asia/Krasnoyarsk", "RU"),
    ("Asia/Irkutsk", "RU"),
    ("Asia/Yakutsk", "RU"),
    ("Asia/Vladivostok", "RU"),
];

const UNION: &[&str] = &[
    "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE", "IT", "LV", "LT",
    "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE",
];

/// Where somebody calls from, as the town's clock tells it. A number of another country may not be reached from here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Country(&'static str),
    /// The list is the community's own, so all of it concerns them.
    Unknown,
}

impl Place {
    pub fn of_zone(zone: Option<&str>) -> Place {
        let known = ZONES.iter().find(|(name, _)| Some(*name) == zone);
        known.map_or(Place::Unknown, |(_, country)| Place::Country(country))
    }
    /// Whether a line of this country can be called from here.
    pub fn reaches(self, country: &str) -> bool {
        match self {
            Place::Unknown => true,
            Place::Country(here) => here == country || (country == "EU" && UNION.contains(&here)),
        }
    }
    pub fn country(self) -> &'static str {
        match self {
            Place::Country(country) => country,
            Place::Unknown => "",
        }
    }
}

pub fn speaks(draft: &Draft, lang: Lang) -> bool {
    draft.languages.split(' ').any(|code| code == "*" || code == lang.code())
}

/// The lines that can be called from here, those that speak the reader's language first.
pub fn in_order(mut lines: Vec<Line>, place: Place, lang: Lang) -> Vec<Line> {
    lines.retain(|line| place.reaches(&line.draft.country));
    lines.sort_by(|a, b| {
        let key = |line: &Line| (!speaks(&line.draft, lang), line.draft.audience);
        key(a).cmp(&key(b)).then_with(|| a.draft.name.cmp(&b.draft.name))
    });
    lines
}

/// The few that stand above a page: of lines for the same people the first, and another language only where nobody
/// speaks the reader's.
pub fn shown_on_a_page(lines: Vec<Line>, place: Place, lang: Lang) -> Vec<Line> {
    let mut ordered = in_order(lines, place, lang);
    if ordered.first().is_some_and(|line| speaks(&line.draft, lang)) {
        ordered.retain(|line| speaks(&line.draft, lang));
    }
    let mut seen = Vec::new();
    ordered.retain(|line| {
        let first = !seen.contains(&line.draft.audience);
        seen.push(line.draft.audience);
        first
    });
    ordered.truncate(ON_A_PAGE);
    ordered
}

/// A number as a telephone dials it; `None` for what is no number.
pub fn dial(number: &str) -> Option<String> {
    let number = number.trim();
    let (plus, rest) = match number.strip_prefix('+') {
        Some(rest) => ("+", rest),
        None => ("", number),
    };
    let mut digits = String::new();
    for character in rest.chars() {
        match character {
            '0'..='9' => digits.push(character),
            ' ' | '\u{a0}' | '-' | '–' | '.' | '/' | '(' | ')' => {}
            _ => return None,
        }
    }
    (2..=15).contains(&digits.len()).then(|| format!("{plus}{digits}"))
}

/// The code of a country, whatever its letters' case.
pub fn country(typed: &str) -> Option<String> {
    let code = typed.trim().to_ascii_uppercase();
    (code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase())).then_some(code)
}

#[cfg(test)]
mod tests {
    use base::{Clock, Entropy};

    use super::*;
    use crate::crisis::model::Audience;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn line(country: &str, audience: Audience, languages: &str) -> Line {
        let now = "2026-11-25T11:00:00Z".parse().unwrap();
        Line {
            id: Entropy::seeded(1).id(Clock::fixed(now).now()),
            draft: Draft {
                country: country.to_owned(),
                number: "1".to_owned(),
                dial: "1".to_owned(),
                name: format!("{country} {audience} {languages}"),
                audience,
                hours: String::new(),
                languages: languages.to_owned(),
                free: true,
                anonymous: true,
                web: String::new(),
                note: String::new(),
                source: String::new(),
                source_date: String::new(),
            },
            verified_on: None,
            verified_by: None,
            silent_on: None,
            version: 1,
        }
    }

    #[test]
    fn a_line_ages_from_the_day_it_answered() {
        let today = day("2026-11-25");
        let at = |verified: Option<&str>, silent: Option<&str>| {
            let mut line = line("PL", Audience::Adults, "pl");
            (line.verified_on, line.silent_on) = (verified.map(day), silent.map(day));
            standing(&line, today)
        };
        assert_eq!(at(None, None), Standing::Never);
        assert_eq!(at(Some("2026-11-25"), None), Standing::Fresh(today, day("2027-05-23")));
        assert!(matches!(at(Some("2026-06-29"), None), Standing::Fresh(..)));
        assert!(matches!(at(Some("2026-06-28"), None), Standing::Ageing(..)), "150 days");
        assert!(matches!(at(Some("2026-05-30"), None), Standing::Ageing(..)), "179 days");
        assert_eq!(at(Some("2026-05-29"), None), Standing::Old(day("2026-05-29")), "180 days");
        assert_eq!(at(Some("2026-11-24"), Some("2026-11-25")), Standing::Silent(today));
        // The statement that loads what is shown draws the same line.
        assert!(day("2026-05-30") > shown_since(today) && day("2026-05-29") <= shown_since(today));
        assert_eq!(reminded_until(today), day("2026-06-28"));
    }

    #[test]
    fn a_reader_gets_lines_they_can_call_and_understand() {
        let all = || {
            vec![
                line("PL", Audience::Young, "pl"),
                line("PL", Audience::Adults, "pl"),
                line("PL", Audience::Adults, "pl en"),
                line("PL", Audience::Newcomers, "uk ru"),
                line("UA", Audience::Everyone, "uk"),
                line("EU", Audience::Medical, "*"),
            ]
        };
        let names = |place, lang| {
            let shown = shown_on_a_page(all(), place, lang);
            shown.into_iter().map(|line| line.draft.name).collect::<Vec<_>>()
        };
        let here = Place::of_zone(Some("Europe/Warsaw"));
        assert_eq!(names(here, Lang::Pl), ["PL adults pl", "PL young pl"]);
        assert_eq!(names(here, Lang::Uk), ["PL newcomers uk ru", "EU medical *"]);
        assert_eq!(names(here, Lang::En), ["PL adults pl en", "EU medical *"]);
        assert_eq!(names(Place::of_zone(Some("Europe/Kyiv")), Lang::Uk), ["UA everyone uk"]);
        // Nobody speaks it: better another language than nothing.
        assert_eq!(names(Place::of_zone(Some("Europe/Kyiv")), Lang::Pl), ["UA everyone uk"]);
        assert_eq!(Place::of_zone(Some("Mars/Olympus")), Place::Unknown);
        assert!(Place::Unknown.reaches("UA") && !here.reaches("UA") && here.reaches("EU"));
    }

    #[test]
    fn numbers_are_dialled_as_people_write_them() {
        for (typed, dialled) in [
            ("116 123", "116123"),
            (" +48 800-12-12-12 ", "+48800121212"),
            ("0 800 33\u{a0}20 29", "0800332029"),
            ("(32) 287.95.03", "322879503"),
        ] {
            assert_eq!(dial(typed).as_deref(), Some(dialled));
        }
        for wrong in ["", "1", "116 123 wew. 4", "+", "1234567890123456", "tel:112", "+48+1"] {
            assert_eq!(dial(wrong), None, "{wrong}");
        }
        assert_eq!(country(" pl ").as_deref(), Some("PL"));
        assert!(country("POL").is_none() && country("P1").is_none() && country("").is_none());
    }
}
