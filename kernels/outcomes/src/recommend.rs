use crate::{Interval, Problem, special::z_of, sure};

/// "Would you recommend it?", 0 to 10: the share of 9 and 10 less the share of 0 to 6, in points from −100 to 100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Recommendation {
    pub score: f64,
    pub standard_error: f64,
    /// Wald's, cut at ±100; too narrow below some ten answers, where the score should not be shown at all
    pub interval: Interval,
}

pub fn recommendation(
    promoters: u64,
    passives: u64,
    detractors: u64,
    confidence: f64,
) -> Result<Recommendation, Problem> {
    sure(confidence)?;
    let n = (promoters + passives + detractors) as f64;
    if n == 0.0 {
        return Err(Problem::TooFew { wanted: 1, found: 0 });
    }
    let (up, down) = (promoters as f64 / n, detractors as f64 / n);
    let standard_error = 100.0 * ((up + down - (up - down) * (up - down)).max(0.0) / n).sqrt();
    let score = 100.0 * (promoters as f64 - detractors as f64) / n;
    let half = z_of(confidence) * standard_error;
    let interval = Interval { low: (score - half).max(-100.0), high: (score + half).min(100.0) };
    Ok(Recommendation { score, standard_error, interval })
}

/// From the answers themselves.
pub fn recommendation_of(answers: &[u8], confidence: f64) -> Result<Recommendation, Problem> {
    let mut counts = [0; 3];
    for (row, answer) in answers.iter().enumerate() {
        match answer {
            0..=6 => counts[2] += 1,
            7..=8 => counts[1] += 1,
            9..=10 => counts[0] += 1,
            _ => return Err(Problem::Row { row }),
        }
    }
    recommendation(counts[0], counts[1], counts[2], confidence)
}
