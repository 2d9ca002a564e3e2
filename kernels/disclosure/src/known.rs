use crate::{Problem, exact::Simplex};

/// What a reader of published figures knows: hidden counts, none below nought, and sums of them.
#[derive(Clone, Debug, Default)]
pub struct Known {
    cells: usize,
    equations: Vec<(Vec<(usize, i64)>, i64)>,
}

/// The whole numbers a hidden count can still be. No end means no limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    pub low: u64,
    pub high: Option<u64>,
}

impl Range {
    /// Wide enough for a limit: at least `limit` between the ends, and the upper one not below it.
    pub fn spans(&self, limit: u64) -> bool {
        self.high.is_none_or(|high| high >= limit && high - self.low >= limit)
    }
}

impl Known {
    pub fn new(cells: usize) -> Self {
        Known { cells, equations: Vec::new() }
    }

    /// Σ factor · cell = total was published.
    pub fn tell(&mut self, terms: Vec<(usize, i64)>, total: i64) -> Result<(), Problem> {
        if let Some((cell, _)) = terms.iter().find(|(cell, _)| *cell >= self.cells) {
            return Err(Problem::Cell { cell: *cell, cells: self.cells });
        }
        self.equations.push((terms, total));
        Ok(())
    }

    /// What each of `cells` can be. Where the sums are rows and columns of a table the ends are reached; for other sums
    /// whole numbers may be fewer than the fractions the programme allows, never more.
    pub fn ranges(&self, cells: &[usize]) -> Result<Vec<Range>, Problem> {
        let mut simplex = Simplex::new(self.cells, &self.equations)?;
        let mut range = |cell: usize| {
            if cell >= self.cells {
                return Err(Problem::Cell { cell, cells: self.cells });
            }
            let high = simplex.maximise(&[(cell, 1)])?.map(|high| whole(high.floor())).transpose()?;
            // a count is not below nought, so there is always a least
            let low = simplex.maximise(&[(cell, -1)])?.ok_or(Problem::Contradiction)?;
            Ok(Range { low: whole(-low.floor())?, high })
        };
        cells.iter().map(|cell| range(*cell)).collect()
    }
}

fn whole(value: i128) -> Result<u64, Problem> {
    u64::try_from(value).map_err(|_| Problem::TooLarge)
}
