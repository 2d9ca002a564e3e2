use crate::Problem;

/// What happened first, of several things that exclude each other: cumulative incidence by cause. Treating those who
/// finished as merely out of sight would overstate how many leave.
#[derive(Clone, Debug, PartialEq)]
pub struct AalenJohansen {
    pub shares: Vec<Share>,
}

/// Just after a moment at which somebody had an event or was last seen. Fractions of one; together they make one.
#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    pub time: f64,
    pub at_risk: u32,
    /// by cause, first cause first
    pub incidence: Vec<f64>,
    pub event_free: f64,
}

impl AalenJohansen {
    /// `spells`: a time not below nought, and the cause from 1 to `causes`, or 0 for who was last seen then.
    pub fn new(spells: &[(f64, u8)], causes: u8) -> Result<Self, Problem> {
        if spells.is_empty() {
            return Err(Problem::TooFew { wanted: 1, found: 0 });
        }
        for (row, (time, cause)) in spells.iter().enumerate() {
            if !(*time >= 0.0 && time.is_finite()) || *cause > causes {
                return Err(Problem::Row { row });
            }
        }
        let mut sorted = spells.to_vec();
        sorted.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
        let mut shares = Vec::new();
        let mut incidence = vec![0.0; usize::from(causes)];
        let mut event_free = 1.0;
        let mut at_risk = sorted.len();
        for group in sorted.chunk_by(|a, b| a.0 == b.0) {
            let n = at_risk as f64;
            let before = event_free;
            for (_, cause) in group {
                if let Some(cause) = usize::from(*cause).checked_sub(1) {
                    incidence[cause] += before / n;
                }
            }
            let events = group.iter().filter(|(_, cause)| *cause > 0).count();
            event_free = before * (n - events as f64) / n;
            shares.push(Share {
                time: group[0].0,
                at_risk: at_risk as u32,
                incidence: incidence.clone(),
                event_free,
            });
            at_risk -= group.len();
        }
        Ok(AalenJohansen { shares })
    }
}
