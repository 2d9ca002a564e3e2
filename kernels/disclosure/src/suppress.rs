use std::{cmp::Reverse, collections::BinaryHeap};

use crate::{Known, Problem, Range};

/// Counts of people in rows and columns, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    rows: usize,
    columns: usize,
    cells: Vec<u64>,
}

/// Which exact totals stand beside the cells. One list with its total is one row with [`Margins::Rows`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Margins {
    Both,
    Rows,
    Columns,
    None,
}

/// What may be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protected {
    /// `None` is hidden
    pub shown: Vec<Option<u64>>,
    /// of the hidden cells: what a reader can work out
    pub ranges: Vec<Option<Range>>,
}

impl Protected {
    pub fn hidden(&self) -> usize {
        self.shown.iter().filter(|cell| cell.is_none()).count()
    }
}

impl Table {
    pub fn new(rows: usize, columns: usize, cells: Vec<u64>) -> Result<Self, Problem> {
        if rows.checked_mul(columns) != Some(cells.len()) {
            return Err(Problem::Shape { rows, columns, found: cells.len() });
        }
        let total: u128 = cells.iter().map(|cell| u128::from(*cell)).sum();
        if total > i64::MAX as u128 {
            return Err(Problem::TooLarge);
        }
        Ok(Table { rows, columns, cells })
    }

    fn lines(&self, margins: Margins) -> Vec<Vec<usize>> {
        let row =
            |row: usize| (0..self.columns).map(|column| row * self.columns + column).collect::<Vec<_>>();
        let column =
            |column: usize| (0..self.rows).map(|row| row * self.columns + column).collect::<Vec<_>>();
        let (rows, columns) = ((0..self.rows).map(row), (0..self.columns).map(column));
        match margins {
            Margins::Both => rows.chain(columns).collect(),
            Margins::Rows => rows.collect(),
            Margins::Columns => columns.collect(),
            Margins::None => Vec::new(),
        }
    }
}

/// What a reader can work out of `cells` when those marked in `hidden` are not printed and the totals are.
pub fn ranges(
    table: &Table,
    margins: Margins,
    hidden: &[bool],
    cells: &[usize],
) -> Result<Vec<Range>, Problem> {
    // hidden cells have numbers of their own
    let mut number = vec![None; table.cells.len()];
    let mut count = 0;
    for (slot, hidden) in number.iter_mut().zip(hidden) {
        if *hidden {
            *slot = Some(count);
            count += 1;
        }
    }
    let mut known = Known::new(count);
    for line in table.lines(margins) {
        let inside: Vec<usize> = line.into_iter().filter(|cell| number[*cell].is_some()).collect();
        if !inside.is_empty() {
            let total = inside.iter().map(|cell| table.cells[*cell] as i64).sum();
            known.tell(inside.iter().filter_map(|cell| Some((number[*cell]?, 1))).collect(), total)?;
        }
    }
    let wanted: Vec<usize> = cells.iter().filter_map(|cell| number[*cell]).collect();
    known.ranges(&wanted)
}

/// Hides every count from 1 to `limit` − 1, and as few and small others as it finds so that each of those can still be
/// anything over a width of `limit` and at least up to `limit`. Noughts are shown. The result is proven; where no proof
/// is found the answer is [`Problem::Unprotectable`].
pub fn protect(table: &Table, margins: Margins, limit: u64) -> Result<Protected, Problem> {
    if limit < 2 {
        return Err(Problem::Limit);
    }
    let small: Vec<usize> =
        (0..table.cells.len()).filter(|cell| (1..limit).contains(&table.cells[*cell])).collect();
    let mut hidden: Vec<bool> = table.cells.iter().map(|count| (1..limit).contains(count)).collect();
    let open = |hidden: &[bool]| -> Result<Option<usize>, Problem> {
        let found = ranges(table, margins, hidden, &small)?;
        Ok(small.iter().zip(found).find(|(_, range)| !range.spans(limit)).map(|(cell, _)| *cell))
    };
    let mut everything = false;
    while let Some(cell) = open(&hidden)? {
        match covered(table, margins, &hidden, cell, limit)? {
            Some(wider) => hidden = wider,
            None if everything => return Err(Problem::Unprotectable),
            None => {
                everything = true;
                hidden = table.cells.iter().map(|count| *count > 0).collect();
            }
        }
    }
    // what turned out not to be needed is shown again, the largest first
    let mut extra: Vec<usize> =
        (0..table.cells.len()).filter(|cell| hidden[*cell] && table.cells[*cell] >= limit).collect();
    extra.sort_by_key(|cell| Reverse(table.cells[*cell]));
    for cell in extra {
        hidden[cell] = false;
        if open(&hidden)?.is_some() {
            hidden[cell] = true;
        }
    }
    let out: Vec<usize> = (0..hidden.len()).filter(|cell| hidden[*cell]).collect();
    let mut proof = vec![None; hidden.len()];
    for (cell, range) in out.iter().zip(ranges(table, margins, &hidden, &out)?) {
        proof[*cell] = Some(range);
    }
    let shown = table.cells.iter().zip(&hidden).map(|(count, hidden)| (!hidden).then_some(*count)).collect();
    Ok(Protected { shown, ranges: proof })
}

/// Hides the cheapest round of cells along which people could be moved to and from `cell` without changing a total, with
/// room enough; `None` when there is none. Each round is judged by the exact programme, not by its own arithmetic.
fn covered(
    table: &Table,
    margins: Margins,
    hidden: &[bool],
    cell: usize,
    limit: u64,
) -> Result<Option<Vec<bool>>, Problem> {
    let count = table.cells[cell];
    for room in limit - count..=limit {
        let mut best: Option<(u64, Vec<bool>)> = None;
        for upwards in [true, false] {
            let Some((cost, round)) = round(table, margins, hidden, cell, room, upwards) else { continue };
            let mut wider = hidden.to_vec();
            for cell in round {
                wider[cell] = true;
            }
            let safe = ranges(table, margins, &wider, &[cell])?[0].spans(limit);
            if safe && best.as_ref().is_none_or(|(least, _)| cost < *least) {
                best = Some((cost, wider));
            }
        }
        if let Some((_, wider)) = best {
            return Ok(Some(wider));
        }
    }
    Ok(None)
}

/// Dijkstra from the cell's column to its row. Going from a column to a row takes people out of a cell (or, downwards, puts
/// them in), going from a row to a column the other way about. A line without a published total need not balance: all
/// such lines are one place. Costs are the people no longer shown.
fn round(
    table: &Table,
    margins: Margins,
    hidden: &[bool],
    cell: usize,
    room: u64,
    upwards: bool,
) -> Option<(u64, Vec<usize>)> {
    let (rows_balance, columns_balance) = (
        matches!(margins, Margins::Both | Margins::Rows),
        matches!(margins, Margins::Both | Margins::Columns),
    );
    let row_place = |row: usize| if rows_balance { row } else { 0 };
    let column_place = |column: usize| table.rows + if columns_balance { column } else { 0 };
    let places = table.rows + table.columns;
    let (from, to) = (column_place(cell % table.columns), row_place(cell / table.columns));
    let mut least = vec![u64::MAX; places];
    let mut came = vec![None; places];
    let mut heap = BinaryHeap::from([Reverse((0, from))]);
    least[from] = 0;
    while let Some(Reverse((cost, place))) = heap.pop() {
        if place == to {
            break;
        }
        if cost > least[place] {
            continue;
        }
        for (other, count) in table.cells.iter().enumerate() {
            let (row, column) = (row_place(other / table.columns), column_place(other % table.columns));
            let leaves_column = place == column;
            if other == cell || *count == 0 || !(leaves_column || place == row) {
                continue;
            }
            let takes_out = leaves_column == upwards;
            if takes_out && *count < room {
                continue;
            }
            let next = if leaves_column { row } else { column };
            let cost = cost + if hidden[other] { 0 } else { *count };
            if cost < least[next] {
                least[next] = cost;
                came[next] = Some((place, other));
                heap.push(Reverse((cost, next)));
            }
        }
    }
    let mut cells = Vec::new();
    let mut place = to;
    while place != from {
        let (before, other) = came[place]?;
        cells.push(other);
        place = before;
    }
    Some((least[to], cells))
}
