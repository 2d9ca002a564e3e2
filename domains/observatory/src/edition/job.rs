//! Computing months, one after the other, each in a transaction of its own: a program that stops in between goes on later
//! where it was.

use std::sync::Arc;

use ::store::Tx;
use base::{Instant, Problem};
use people::Caller;

use super::{
    compute::{Computed, compute},
    gather,
    inputs::Inputs,
    model::{Edition, EditionId, Line, Recomputation, RecomputationId, Sources, Status, YearCount},
    sizes, store,
    trend::{Point, judge_place},
};
use crate::{
    model::{Measure, Measured, Month, Parameters},
    place::{PlaceSet, actions as places},
};

/// How far a trend chart looks back; the verdict looks less far (see [`Parameters`]).
const CHART_MONTHS: i64 = 36;
/// A computation nobody touched for so long is taken over.
const STALLED_MINUTES: i64 = 5;

/// The months around a computation, as far as they are known: newest editions from before it and those it makes.
struct Past(Vec<(Month, EditionId, Vec<(usize, Measured)>)>);

impl Past {
    fn read(
        tx: &mut Tx<'_>,
        caller: &Caller,
        set: &PlaceSet,
        from: Month,
        rules: &Parameters,
    ) -> Result<Past, Problem> {
        let mut past = Vec::new();
        let numbers = store::months(tx, caller)?;
        for (month, _) in
            numbers.iter().filter(|(month, _)| *month < from && *month >= from.plus(-CHART_MONTHS))
        {
            let Some(edition) = store::newest(tx, caller, *month)? else { continue };
            // Another list of places has other places.
            if edition.set != set.id {
                continue;
            }
            let mut measured = Vec::new();
            if *month > from.plus(-rules.trend_months) {
                let lines = store::lines(tx, caller, edition.id, set)?;
                measured.extend(lines.into_iter().map(|line| (line.place, line.measured)));
            }
            past.push((*month, edition.id, measured));
        }
        Ok(Past(past))
    }

    fn history(&self, month: Month) -> Vec<(Month, EditionId)> {
        let first = month.plus(1 - CHART_MONTHS);
        self.0.iter().filter(|(of, ..)| *of >= first && *of < month).map(|(of, id, _)| (*of, *id)).collect()
    }

    /// The series of every place and measure over the window of the trend.
    fn series(
        &self,
        places: usize,
        month: Month,
        now: &[Measured],
        rules: &Parameters,
    ) -> Vec<Vec<Vec<Point>>> {
        let mut series = vec![vec![Vec::new(); Measure::COUNT]; places];
        let first = month.plus(1 - rules.trend_months);
        let mut add = |of: Month, place: usize, measured: &Measured| {
            for measure in Measure::ALL {
                if let Some(value) = measured.get(*measure) {
                    series[place][*measure as usize].push((of, value));
                }
            }
        };
        for (of, _, measured) in self.0.iter().filter(|(of, ..)| *of >= first && *of < month) {
            measured.iter().for_each(|(place, measured)| add(*of, *place, measured));
        }
        now.iter().enumerate().for_each(|(place, measured)| add(month, place, measured));
        series
    }
}

/// Everything that is read before the computing begins.
struct Material {
    set: Arc<PlaceSet>,
    past: Past,
    months: Vec<Month>,
    inputs: Vec<Inputs>,
    /// Per month: past years and the running one.
    years: Vec<Vec<YearCount>>,
}

fn read(
    tx: &mut Tx<'_>,
    caller: &Caller,
    from: Month,
    to: Month,
    rules: &Parameters,
) -> Result<Material, Problem> {
    let set = places::in_use(tx, caller)?;
    let past = Past::read(tx, caller, &set, from, rules)?;
    let map = gather::Map::read(tx, caller, &set)?;
    let months = from.to(to);
    let past_years = gather::past_years(tx, caller, &map, to)?;
    let (mut inputs, mut years) = (Vec::new(), Vec::new());
    for month in &months {
        inputs.push(gather::month(tx, caller, &map, *month)?);
        let mut counts: Vec<YearCount> =
            past_years.iter().filter(|count| count.year < month.year()).cloned().collect();
        counts.extend(gather::running_year(tx, caller, &map, *month)?);
        // Years before anybody was there say nothing.
        let first = counts.iter().filter(|count| count.practitioners > 0).map(|count| count.year).min();
        counts.retain(|count| first.is_some_and(|first| count.year >= first));
        years.push(counts);
    }
    Ok(Material { set, past, months, inputs, years })
}

/// Computes and keeps the months of a computation that was begun. Blocks; not for an async thread.
pub fn run(caller: &Caller, id: RecomputationId, from: Month, to: Month) -> Result<(), Problem> {
    let outcome = steps(caller, id, from, to);
    let status = if outcome.is_ok() { Status::Finished } else { Status::Failed };
    let (site, asked) = (caller.site.clone(), caller.clone());
    let ended =
        site.db.write_now(move |tx| store::finish(tx, &asked, id, status.as_str(), asked.site.clock.now()));
    outcome.and(ended)
}

fn steps(caller: &Caller, id: RecomputationId, from: Month, to: Month) -> Result<(), Problem> {
    let rules = Parameters::default();
    let site = caller.site.clone();
    let (reader, its_rules) = (caller.clone(), rules.clone());
    let material = site.db.read_now(move |tx| read(tx, &reader, from, to, &its_rules))?;
    let Material { set, mut past, months, inputs, years } = material;
    let computed = compute(&set.places, &inputs, &rules)?;
    let mut unchanged = 0;
    for (at, ((month, inputs), (computed, years))) in
        months.into_iter().zip(&inputs).zip(computed.into_iter().zip(&years)).enumerate()
    {
        let made = Arc::new(assemble(caller, month, &set, &rules, inputs, &computed, years, &past)?);
        let (writer, writing, its_set) = (caller.clone(), Arc::clone(&made), Arc::clone(&set));
        let (done, before) = (at as i64 + 1, unchanged);
        let edition = site.db.write_now(move |tx| {
            let edition = keep(tx, &writer, &writing, &its_set)?;
            let unchanged = before + i64::from(edition != writing.edition.id);
            store::touch(tx, &writer, id, done, unchanged, writer.site.clock.now())?;
            Ok::<_, Problem>(edition)
        })?;
        unchanged += i64::from(edition != made.edition.id);
        past.0.push((month, edition, computed.lines.into_iter().enumerate().collect()));
    }
    Ok(())
}

/// The same inside one transaction, for a town that is being filled.
pub fn within(tx: &mut Tx<'_>, caller: &Caller, from: Month, to: Month) -> Result<(), Problem> {
    let rules = Parameters::default();
    let Material { set, mut past, months, inputs, years } = read(tx, caller, from, to, &rules)?;
    let computed = compute(&set.places, &inputs, &rules)?;
    for ((month, inputs), (computed, years)) in
        months.into_iter().zip(&inputs).zip(computed.into_iter().zip(&years))
    {
        let made = assemble(caller, month, &set, &rules, inputs, &computed, years, &past)?;
        let edition = keep(tx, caller, &made, &set)?;
        past.0.push((month, edition, computed.lines.into_iter().enumerate().collect()));
    }
    Ok(())
}

/// An edition that may be written, if the newest of its month says something else.
struct Made {
    edition: Edition,
    lines: Vec<Line>,
    years: Vec<YearCount>,
}

/// Writes an edition, or finds that nothing has changed; answers which edition stands for the month now.
fn keep(tx: &mut Tx<'_>, caller: &Caller, made: &Made, set: &PlaceSet) -> Result<EditionId, Problem> {
    match store::newest(tx, caller, made.edition.month)? {
        Some(newest) if newest.input_version == made.edition.input_version => Ok(newest.id),
        _ => {
            store::insert(tx, caller, &made.edition, set, &made.lines, &made.years)?;
            Ok(made.edition.id)
        }
    }
}

#[expect(clippy::too_many_arguments, reason = "everything that makes an edition, each once")]
fn assemble(
    caller: &Caller,
    month: Month,
    set: &PlaceSet,
    rules: &Parameters,
    inputs: &Inputs,
    computed: &Computed,
    years: &[YearCount],
    past: &Past,
) -> Result<Made, Problem> {
    let history = past.history(month);
    let rules_text = serde_json::to_string(rules).map_err(|error| Problem::internal(error.to_string()))?;
    let window = month.plus(1 - rules.trend_months);
    let seen: String =
        history.iter().filter(|(of, _)| *of >= window).map(|(of, id)| format!("{of} {id} ")).collect();
    let years_text = format!("{years:?}");
    let input_version = inputs.version(month, &[&rules_text, &set.id, &seen, &years_text]);
    let series = past.series(set.places.len(), month, &computed.lines, rules);
    let lines: Vec<Line> = computed
        .lines
        .iter()
        .enumerate()
        .filter(|(_, measured)| Measure::ALL.iter().any(|measure| measured.get(*measure).is_some()))
        .map(|(place, measured)| {
            let of = |measure: Measure| series[place][measure as usize].clone();
            Line::new(place, measured.clone(), judge_place(of, month, rules))
        })
        .collect();
    let edition = Edition {
        id: caller.site.entropy.id(caller.site.clock.now()),
        month,
        // The store counts on from the newest.
        number: 0,
        set: set.id.clone(),
        parameters: rules.clone(),
        input_version,
        sources: Sources {
            practitioners: inputs.practitioners(),
            weekly_minutes: inputs.weekly_minutes(),
            tele_minutes: inputs.tele_minutes,
            queues: inputs.queues.len() as i64,
            queues_as_at: inputs.queues_as_at.clone(),
            definition: inputs.definition.clone(),
            directory_regions: computed.directory_regions.clone(),
            queue_regions: computed.queue_regions.clone(),
            history,
            means: means(set, &lines),
            confidential_minutes: inputs.confidential_minutes,
            unplaced_minutes: inputs.unplaced_minutes,
        },
        computed_at: caller.site.clock.now(),
    };
    Ok(Made { edition, lines, years: years.to_vec() })
}

fn means(set: &PlaceSet, lines: &[Line]) -> Vec<(String, String, f64)> {
    let mut means = Vec::new();
    for region in std::iter::once("").chain(set.regions()) {
        for measure in Measure::ALL {
            let these =
                lines.iter().filter(|line| region.is_empty() || set.places[line.place].region == region);
            if let (Some(mean), _) = sizes::mean(these, *measure) {
                means.push((region.to_owned(), measure.as_str().to_owned(), mean));
            }
        }
    }
    means
}

/// What is due by the clock: a computation that stopped halfway, or the month that has just ended in a town that computes
/// at all.
pub fn due(tx: &mut Tx<'_>, caller: &Caller) -> Result<Option<Recomputation>, Problem> {
    let recent = store::recent(tx, caller)?;
    let stalled = |at: Instant| at.plus_minutes(STALLED_MINUTES) < caller.now;
    let running: Vec<&Recomputation> = recent.iter().filter(|one| one.status == Status::Running).collect();
    if let Some(one) = running.iter().find(|one| stalled(one.touched_at)) {
        return Ok(store::claim(tx, caller, one.id, one.touched_at)?.then(|| (*one).clone()));
    }
    let ended = Month::of(caller.today()).plus(-1);
    let months = store::months(tx, caller)?;
    let Some((newest, _)) = months.last() else { return Ok(None) };
    let tried = recent.iter().any(|one| one.from <= ended && one.to >= ended);
    if !running.is_empty() || *newest >= ended || tried {
        return Ok(None);
    }
    let id = caller.new_id();
    store::begin(tx, caller, id, newest.plus(1).max(ended.plus(-11)), ended)?;
    Ok(store::recent(tx, caller)?.into_iter().find(|one| one.id == id))
}
