//! Pure decisions about waiting times.

use base::Instant;

use super::model::{Kind, Run, RunStatus, Wish};

const DAYS_OF_A_MONTH: i64 = 30;
const DAYS_OF_A_WEEK: i64 = 7;

/// A text that is no duration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoDuration;

/// The register's text of a forecast, in days: "0 dni", "1 dzień", "3 mies. 2 tyg.", "1 mies. 1 tydz.". A month counts
/// 30 days, a week 7. `Ok(None)` is "-": there is no forecast. Anything else is an error, never a guess.
pub fn days_of(text: &str) -> Result<Option<i64>, NoDuration> {
    let text = text.trim();
    if text == "-" {
        return Ok(None);
    }
    let mut days = 0_i64;
    let mut smaller_than = i64::MAX;
    let mut words = text.split_whitespace().peekable();
    if words.peek().is_none() {
        return Err(NoDuration);
    }
    while let Some(number) = words.next() {
        if !number.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(NoDuration);
        }
        let number: i64 = number.parse().map_err(|_| NoDuration)?;
        let unit = match words.next().unwrap_or_default().trim_end_matches('.') {
            "dni" | "dzień" => 1,
            "tydz" | "tyg" => DAYS_OF_A_WEEK,
            "mies" => DAYS_OF_A_MONTH,
            _ => return Err(NoDuration),
        };
        // Months before weeks before days, each once.
        if unit >= smaller_than {
            return Err(NoDuration);
        }
        smaller_than = unit;
        days = number.checked_mul(unit).and_then(|part| days.checked_add(part)).ok_or(NoDuration)?;
    }
    Ok(Some(days))
}

/// What sort of mental-health help a benefit is; `None` for everything else the register knows.
pub fn kind_of(benefit: &str) -> Option<Kind> {
    let name = benefit.to_uppercase();
    let says = |word: &str| name.contains(word);
    let about_mind = [
        "PSYCH",
        "UZALEŻNI",
        "NERWIC",
        "SEKSUOLOG",
        "ŚRODOWISKOWE",
        "ABSTYNENCYJ",
        "ODWYKOW",
        "LECZENIA ŚRODOWISKOW",
    ];
    if !about_mind.iter().any(|word| says(word)) {
        return None;
    }
    Some(if says("ŚRODOWISKOW") {
        Kind::Community
    } else if says("DZIENN") {
        Kind::DayWard
    } else if !name.starts_with("PORADNIA") && !name.starts_with("PUNKT") {
        Kind::Inpatient
    } else if says("UZALEŻNI") {
        Kind::Addiction
    } else if says("NERWIC") {
        Kind::Neurosis
    } else if says("PSYCHOLOG") {
        Kind::Psychology
    } else if says("ZDROWIA PSYCHICZNEGO") || says("PSYCHIATR") {
        Kind::Outpatient
    } else {
        Kind::OtherOutpatient
    })
}

/// A run that is older goes on no more: the register has moved under it.
const STALE_AFTER_HOURS: i64 = 12;

/// Whether a wish is the going on of an earlier run.
pub fn goes_on(run: &Run, wish: &Wish, now: Instant) -> bool {
    run.status != RunStatus::Finished
        && run.wish == *wish
        && now.since(run.touched_at).as_hours() < STALE_AFTER_HOURS
}

pub const BRANCHES: std::ops::RangeInclusive<u8> = 1..=16;

/// "12" or "1" as the register writes it: two digits, 01 to 16.
pub fn branch(text: &str) -> Option<String> {
    let number: u8 = text.trim().parse().ok()?;
    BRANCHES.contains(&number).then(|| format!("{number:02}"))
}

/// The branch a place belongs to: there is one for each voivodeship, and TERYT counts those in twos.
pub fn branch_of(teryt: &str) -> Option<String> {
    let voivodeship: u8 = teryt.get(..2)?.parse().ok()?;
    if voivodeship % 2 == 0 { branch(&(voivodeship / 2).to_string()) } else { None }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_text_of_the_register_is_read_as_recorded() {
        let mut reader = csv::Reader::from_reader(&include_bytes!("../../data/pcus_parser_vectors.csv")[..]);
        let mut count = 0;
        for row in reader.records() {
            let row = row.unwrap();
            let days = if row[1].is_empty() { None } else { Some(row[1].parse().unwrap()) };
            assert_eq!(days_of(&row[0]), Ok(days), "{}", &row[0]);
            count += 1;
        }
        assert_eq!(count, 171);
    }

    #[test]
    fn what_does_not_read_is_not_guessed() {
        for text in [
            "",
            " ",
            "dni",
            "3",
            "3 lata",
            "-1 dni",
            "1 tyg. 2 mies.",
            "2 dni 3 dni",
            "1.5 mies.",
            "+3 dni",
            "ok. 3 dni",
        ] {
            assert_eq!(days_of(text), Err(NoDuration), "{text:?}");
        }
        assert_eq!(days_of(" 2  mies. 1 tydz. "), Ok(Some(67)));
        assert_eq!(days_of("99999999999999999999 dni"), Err(NoDuration));
        assert_eq!(days_of("9223372036854775807 mies."), Err(NoDuration));
    }

    proptest! {
        #[test]
        fn no_text_brings_it_down(text in ".*") {
            let _ = days_of(&text);
            let _ = kind_of(&text);
        }
    }

    #[test]
    fn benefits_fall_into_the_kinds_of_the_recording() {
        let mut reader = csv::Reader::from_reader(&include_bytes!("../../data/benefit_kinds.csv")[..]);
        let mut count = 0;
        for row in reader.records() {
            let row = row.unwrap();
            assert_eq!(kind_of(&row[0]).map(Kind::as_str), Some(&row[1]), "{}", &row[0]);
            count += 1;
        }
        assert_eq!(count, 40);
        assert_eq!(kind_of("ZESPÓŁ LECZENIA ŚRODOWISKOWEGO (DOMOWEGO)"), Some(Kind::Community));
        for other in ["PORADNIA KARDIOLOGICZNA", "PORADNIA NEUROLOGICZNA", "TOMOGRAFIA KOMPUTEROWA (TK)", ""]
        {
            assert_eq!(kind_of(other), None, "{other}");
        }
    }

    #[test]
    fn branches_are_sixteen() {
        assert_eq!(branch("12").as_deref(), Some("12"));
        assert_eq!(branch("1").as_deref(), Some("01"));
        for text in ["0", "17", "", "12a", "-1", "śląskie"] {
            assert_eq!(branch(text), None, "{text}");
        }
        assert_eq!(branch_of("2466011").as_deref(), Some("12"));
        assert_eq!(branch_of("3261011").as_deref(), Some("16"));
        assert_eq!((branch_of("3461011"), branch_of("23"), branch_of("")), (None, None, None));
    }
}
