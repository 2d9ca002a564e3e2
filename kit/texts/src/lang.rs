//! The five languages and the choice between them.

use std::fmt;

use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    #[default]
    Pl,
    En,
    Fr,
    Ru,
    Uk,
}

impl Lang {
    pub const ALL: [Lang; 5] = [Lang::Pl, Lang::En, Lang::Fr, Lang::Ru, Lang::Uk];

    /// The BCP 47 language subtag, as for `<html lang>`.
    pub const fn code(self) -> &'static str {
        match self {
            Lang::Pl => "pl",
            Lang::En => "en",
            Lang::Fr => "fr",
            Lang::Ru => "ru",
            Lang::Uk => "uk",
        }
    }

    pub fn from_code(code: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.code() == code)
    }

    /// The language's name in itself: a reader looks for their own, not for its translation.
    pub const fn own_name(self) -> &'static str {
        match self {
            Lang::Pl => "Polski",
            Lang::En => "English",
            Lang::Fr => "Français",
            Lang::Ru => "Русский",
            Lang::Uk => "Українська",
        }
    }

    /// The best of our languages for an `Accept-Language` header: highest q first, then the header's
    /// order; the region is ignored, `q=0` refuses, `*` expresses no wish. None leaves the choice to the
    /// caller (a community has its own default).
    pub fn negotiate(accept_language_header: &str) -> Option<Lang> {
        let mut best: Option<(Lang, u16)> = None;
        for range in accept_language_header.split(',') {
            let mut parts = range.split(';');
            let tag = parts.next().unwrap_or_default().trim();
            let base = tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
            let Some(lang) = Lang::from_code(&base) else { continue };
            let Some(q) = quality(parts) else { continue };
            if q > 0 && best.is_none_or(|(_, best_q)| q > best_q) {
                best = Some((lang, q));
            }
        }
        best.map(|(lang, _)| lang)
    }
}

/// The q-value in thousandths; 1 without one, None when it is not a number between 0 and 1.
fn quality<'a>(mut parameters: impl Iterator<Item = &'a str>) -> Option<u16> {
    let Some(q) = parameters.find_map(|p| {
        let (name, value) = p.split_once('=')?;
        name.trim().eq_ignore_ascii_case("q").then(|| value.trim())
    }) else {
        return Some(1000);
    };
    let q: f32 = q.parse().ok()?;
    (0.0..=1.0).contains(&q).then(|| (q * 1000.0).round() as u16)
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
