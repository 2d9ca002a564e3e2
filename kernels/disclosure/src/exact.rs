//! Fractions of whole numbers, and the simplex method over them: a proof must not depend on rounding.

use crate::Problem;

/// Lowest terms, a positive denominator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fraction {
    over: i128,
    under: i128,
}

fn gcd(mut a: u128, mut b: u128) -> u128 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

type Exact<T> = Result<T, Problem>;

impl Fraction {
    pub(crate) const NOUGHT: Fraction = Fraction { over: 0, under: 1 };

    pub(crate) fn whole(value: i64) -> Self {
        Fraction { over: i128::from(value), under: 1 }
    }

    fn new(over: i128, under: i128) -> Self {
        let by = gcd(over.unsigned_abs(), under.unsigned_abs()) as i128;
        let by = if under < 0 { -by } else { by };
        Fraction { over: over / by, under: under / by }
    }

    pub(crate) fn is_nought(self) -> bool {
        self.over == 0
    }

    pub(crate) fn is_positive(self) -> bool {
        self.over > 0
    }

    pub(crate) fn is_negative(self) -> bool {
        self.over < 0
    }

    pub(crate) fn minus(self, other: Self) -> Exact<Self> {
        if self.under == 1 && other.under == 1 {
            let over = self.over.checked_sub(other.over).ok_or(Problem::TooLarge)?;
            return Ok(Fraction { over, under: 1 });
        }
        let cross = |a: i128, b: i128| a.checked_mul(b).ok_or(Problem::TooLarge);
        let over = cross(self.over, other.under)?.checked_sub(cross(other.over, self.under)?);
        Ok(Fraction::new(over.ok_or(Problem::TooLarge)?, cross(self.under, other.under)?))
    }

    pub(crate) fn times(self, other: Self) -> Exact<Self> {
        let cross = |a: i128, b: i128| a.checked_mul(b).ok_or(Problem::TooLarge);
        let over = cross(self.over, other.over)?;
        if self.under == 1 && other.under == 1 {
            return Ok(Fraction { over, under: 1 });
        }
        Ok(Fraction::new(over, cross(self.under, other.under)?))
    }

    pub(crate) fn by(self, other: Self) -> Exact<Self> {
        if other.over == 1 && other.under == 1 {
            return Ok(self);
        }
        self.times(Fraction::new(other.under, other.over))
    }

    pub(crate) fn floor(self) -> i128 {
        self.over.div_euclid(self.under)
    }

    fn less(self, other: Self) -> Exact<bool> {
        Ok(self.minus(other)?.is_negative())
    }
}

/// Rows of a tableau with a basis: all x ≥ 0 that satisfy the equations it was made of.
pub(crate) struct Simplex {
    /// the last column is the right-hand side
    rows: Vec<Vec<Fraction>>,
    basis: Vec<usize>,
    columns: usize,
}

impl Simplex {
    /// From equations Σ coefficient · x = total; fails with [`Problem::Contradiction`] when no x ≥ 0 satisfies them.
    pub(crate) fn new(columns: usize, equations: &[(Vec<(usize, i64)>, i64)]) -> Exact<Self> {
        let all = columns + equations.len();
        let mut rows = Vec::with_capacity(equations.len());
        for (at, (terms, total)) in equations.iter().enumerate() {
            let sign = if *total < 0 { -1 } else { 1 };
            let mut row = vec![Fraction::NOUGHT; all + 1];
            for (column, coefficient) in terms {
                row[*column] = row[*column].minus(Fraction::whole(-sign * coefficient))?;
            }
            row[columns + at] = Fraction::whole(1);
            row[all] = Fraction::whole(sign * total);
            rows.push(row);
        }
        let basis = (columns..all).collect();
        let mut simplex = Simplex { rows, basis, columns: all };
        // first the artificial columns are driven down to nought
        let artificial: Vec<(usize, i64)> = (columns..all).map(|column| (column, -1)).collect();
        let least = simplex.maximise(&artificial)?;
        if least.is_none_or(|least| !least.is_nought()) {
            return Err(Problem::Contradiction);
        }
        simplex.forget(columns)?;
        Ok(simplex)
    }

    /// Takes the columns from `columns` on out of the basis and away; rows that say nothing new go with them.
    fn forget(&mut self, columns: usize) -> Exact<()> {
        let mut row = 0;
        while row < self.rows.len() {
            if self.basis[row] >= columns {
                match (0..columns).find(|column| !self.rows[row][*column].is_nought()) {
                    Some(column) => self.pivot(row, column, None)?,
                    None => {
                        self.rows.swap_remove(row);
                        self.basis.swap_remove(row);
                        continue;
                    }
                }
            }
            row += 1;
        }
        for row in &mut self.rows {
            let right = row[self.columns];
            row.truncate(columns);
            row.push(right);
        }
        self.columns = columns;
        Ok(())
    }

    /// The largest Σ coefficient · x, or `None` when there is no largest. The basis stays where it ended, a good place
    /// to begin the next question.
    pub(crate) fn maximise(&mut self, objective: &[(usize, i64)]) -> Exact<Option<Fraction>> {
        let mut gains = vec![Fraction::NOUGHT; self.columns + 1];
        for (column, coefficient) in objective {
            gains[*column] = Fraction::whole(*coefficient);
        }
        for (row, basic) in self.rows.iter().zip(&self.basis) {
            let gain = gains[*basic];
            if !gain.is_nought() {
                for (slot, value) in gains.iter_mut().zip(row) {
                    if !value.is_nought() {
                        *slot = slot.minus(gain.times(*value)?)?;
                    }
                }
            }
        }
        loop {
            // Bland's rule: the first column that gains, the first row that limits; it never goes in circles
            let Some(column) = (0..self.columns).find(|column| gains[*column].is_positive()) else {
                return Ok(Some(Fraction::NOUGHT.minus(gains[self.columns])?));
            };
            let mut limiting: Option<(usize, Fraction)> = None;
            for (at, row) in self.rows.iter().enumerate() {
                if row[column].is_positive() {
                    let ratio = row[self.columns].by(row[column])?;
                    let better = match limiting {
                        None => true,
                        Some((other, least)) => {
                            ratio.less(least)? || (ratio == least && self.basis[at] < self.basis[other])
                        }
                    };
                    if better {
                        limiting = Some((at, ratio));
                    }
                }
            }
            let Some((row, _)) = limiting else { return Ok(None) };
            self.pivot(row, column, Some(&mut gains))?;
        }
    }

    fn pivot(&mut self, row: usize, column: usize, gains: Option<&mut Vec<Fraction>>) -> Exact<()> {
        let by = self.rows[row][column];
        for value in &mut self.rows[row] {
            if !value.is_nought() {
                *value = value.by(by)?;
            }
        }
        let pivot = std::mem::take(&mut self.rows[row]);
        let clear = |other: &mut Vec<Fraction>| -> Exact<()> {
            let factor = other[column];
            if !factor.is_nought() {
                for (slot, value) in other.iter_mut().zip(&pivot) {
                    if !value.is_nought() {
                        *slot = slot.minus(factor.times(*value)?)?;
                    }
                }
            }
            Ok(())
        };
        for (at, other) in self.rows.iter_mut().enumerate() {
            if at != row {
                clear(other)?;
            }
        }
        if let Some(gains) = gains {
            clear(gains)?;
        }
        self.rows[row] = pivot;
        self.basis[row] = column;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_programme_by_hand() {
        // x + y + s = 4, x + 3y + t = 6: the largest 3x + 5y is 14 at (3, 1)
        let equations = vec![(vec![(0, 1), (1, 1), (2, 1)], 4), (vec![(0, 1), (1, 3), (3, 1)], 6)];
        let mut simplex = Simplex::new(4, &equations).unwrap();
        assert_eq!(simplex.maximise(&[(0, 3), (1, 5)]), Ok(Some(Fraction::whole(14))));
        assert_eq!(simplex.maximise(&[(1, -1)]), Ok(Some(Fraction::NOUGHT)));
    }

    #[test]
    fn halves_stay_halves() {
        // 2x + 2y = 3
        let mut simplex = Simplex::new(2, &[(vec![(0, 2), (1, 2)], 3)]).unwrap();
        let most = simplex.maximise(&[(0, 1)]).unwrap().unwrap();
        assert_eq!((most.floor(), most.is_positive()), (1, true));
    }

    #[test]
    fn contradictions_and_endless_rays_are_noticed() {
        let twice = [(vec![(0, 1)], 1), (vec![(0, 1)], 2)];
        assert!(matches!(Simplex::new(1, &twice), Err(Problem::Contradiction)));
        assert!(matches!(Simplex::new(1, &[(vec![(0, 1)], -1)]), Err(Problem::Contradiction)));
        // said twice is said once
        let again = [(vec![(0, 1), (1, -1)], 1), (vec![(0, 2), (1, -2)], 2)];
        assert_eq!(Simplex::new(2, &again).unwrap().maximise(&[(0, 1)]), Ok(None));
    }
}
