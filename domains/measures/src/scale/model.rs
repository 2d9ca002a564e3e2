use std::{collections::BTreeMap, sync::OnceLock};

use base::{Day, Id};
use outcomes::{Alarm, Band, Scale, Subscale};
use programmes::model::CircleId;
use serde::Deserialize;
use texts::Lang;

pub struct Sheet;
pub type SheetId = Id<Sheet>;

type Words = BTreeMap<String, String>;

/// A questionnaire as its file describes it.
#[derive(Deserialize)]
pub struct Instrument {
    pub id: String,
    pub edition: String,
    pub title: String,
    pub licence: String,
    /// A line its owner wants beside it; may be empty.
    pub must_show: String,
    /// In which every item has a text.
    pub languages: Vec<String>,
    /// Among them those whose wording is not yet confirmed by the owner's own file.
    pub provisional: Vec<String>,
    /// Over how many days it asks; 0 says nothing of it.
    pub days: i64,
    pub instructions: Words,
    pub options: Vec<Opt>,
    pub items: Vec<Words>,
    pub parts: Vec<Part>,
    pub alarms: Vec<Rings>,
}

#[derive(Deserialize)]
pub struct Opt {
    pub value: u8,
    pub text: Words,
}

#[derive(Deserialize)]
pub struct Part {
    pub id: String,
    pub items: Vec<usize>,
    pub multiplier: u32,
    pub most_missing: usize,
    pub bands: Vec<[u32; 2]>,
    /// So many points of change are more than chance; none where nobody has measured it.
    pub reliable: Option<u32>,
    /// From here on scores are those of people who seek help.
    pub cutoff: Option<f64>,
    /// Where the two come from.
    pub basis: Option<String>,
}

#[derive(Deserialize)]
pub struct Rings {
    item: usize,
    from: u8,
}

/// An instrument ready to score with.
pub struct Known {
    pub instrument: Instrument,
    pub scale: Scale,
    pub alarms: Vec<Alarm>,
}

impl Known {
    fn new(text: &str) -> Result<Known, String> {
        let instrument: Instrument = serde_json::from_str(text).map_err(|error| error.to_string())?;
        let values = instrument.options.iter().map(|option| option.value);
        let (Some(low), Some(high)) = (values.clone().min(), values.max()) else {
            return Err("no answers to choose from".to_owned());
        };
        let part = |part: &Part| Subscale {
            items: part.items.clone(),
            multiplier: part.multiplier,
            most_missing: part.most_missing,
            bands: part.bands.iter().map(|[from, to]| Band { from: *from, to: *to }).collect(),
        };
        let parts = instrument.parts.iter().map(part).collect();
        let scale = Scale::new(instrument.items.len(), low..=high, &[], parts)
            .map_err(|problem| format!("{}: {problem}", instrument.id))?;
        let alarms = instrument.alarms.iter().map(|one| Alarm { item: one.item, from: one.from }).collect();
        Ok(Known { instrument, scale, alarms })
    }

    /// The languages of the reader's community it can be filled in.
    pub fn languages(&self) -> Vec<Lang> {
        self.instrument.languages.iter().filter_map(|code| Lang::from_code(code)).collect()
    }

    /// The highest score of a part.
    pub fn most(&self, part: usize) -> u32 {
        let part = &self.instrument.parts[part];
        u32::from(*self.scale.values().end()) * part.items.len() as u32 * part.multiplier
    }

    pub fn least(&self, part: usize) -> u32 {
        let part = &self.instrument.parts[part];
        u32::from(*self.scale.values().start()) * part.items.len() as u32 * part.multiplier
    }
}

/// The instruments that come with the program, in the order they are offered.
pub fn instruments() -> &'static [Known] {
    static KNOWN: OnceLock<Vec<Known>> = OnceLock::new();
    KNOWN.get_or_init(|| {
        let shipped = [
            include_str!("../../instruments/phq-9.json"),
            include_str!("../../instruments/gad-7.json"),
            include_str!("../../instruments/dass-21.json"),
            include_str!("../../instruments/ucla-3.json"),
        ];
        // a test reads every one of them
        shipped.iter().filter_map(|text| Known::new(text).ok()).collect()
    })
}

pub fn instrument(id: &str) -> Option<&'static Known> {
    instruments().iter().find(|known| known.instrument.id == id)
}

/// Answers in the order of the items.
pub type Answers = Vec<Option<u8>>;

/// A filling-in as its owner sees it.
#[derive(Clone, Debug)]
pub struct Filled {
    pub id: SheetId,
    pub instrument: String,
    pub edition: String,
    pub lang: Lang,
    pub circle: Option<CircleId>,
    pub begun_on: Day,
    pub finished_on: Option<Day>,
    pub answers: Answers,
}

/// What somebody begins.
#[derive(Clone, Debug)]
pub struct Beginning {
    pub id: SheetId,
    pub lang: Lang,
    /// For whose evaluation the score may be counted.
    pub circle: Option<CircleId>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_instrument_that_is_shipped_can_be_filled_in_and_scored() {
        assert_eq!(instruments().len(), 4);
        for known in instruments() {
            let one = &known.instrument;
            assert!(!known.languages().is_empty() && !one.licence.is_empty(), "{}", one.id);
            for lang in &one.languages {
                assert!(one.items.iter().all(|item| item.contains_key(lang)), "{} {lang}", one.id);
                assert!(one.options.iter().all(|option| option.text.contains_key(lang)), "{} {lang}", one.id);
            }
            let most: Vec<Option<u8>> = vec![Some(*known.scale.values().end()); one.items.len()];
            for (at, score) in known.scale.score(&most).unwrap().iter().enumerate() {
                let score = score.unwrap();
                assert_eq!(score.scaled, known.most(at));
                assert_eq!(score.band, Some(one.parts[at].bands.len() - 1));
            }
        }
        assert!(instrument("phq-9").unwrap().alarms[0].rings(&[vec![None; 8], vec![Some(1)]].concat()));
        assert!(instrument("csq-8").is_none(), "what may not be shipped is not");
    }
}
