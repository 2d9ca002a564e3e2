//! Putting a card together from what was gathered. Pure: no database.

use base::{Day, Period};
use documents::{Block, Cell, Run, Table};
use texts::T;

use super::model::{CardData, Line, Missing, Section, Year};
use crate::{
    figures::{
        self,
        model::{Figures, Report},
        rules::{FEW, few},
    },
    model::{CircleId, Programme},
    programme::model::{Field, Funding, ProgrammeTexts, Shape},
};

pub(super) struct Gathered<'a> {
    pub t: T,
    pub programme: &'a Programme,
    pub period: Period,
    pub texts: ProgrammeTexts,
    /// Each year with a closed register, the part of it within the period, and what was counted of that part.
    pub years: Vec<(figures::model::Year, Period, Report)>,
    pub circles: Vec<(CircleId, String)>,
    pub funding: Vec<Funding>,
    pub aggregates_only: bool,
    pub today: Day,
}

impl Gathered<'_> {
    pub fn card(&self) -> CardData {
        let years: Vec<Year> =
            self.years.iter().map(|(line, within, report)| self.year(line, *within, report)).collect();
        let mut form = Form { of: self, missing: Vec::new() };
        let sections = vec![
            Section { title: self.t.get("card-a"), blocks: form.about() },
            Section { title: self.t.get("card-b"), blocks: form.description(&years) },
            Section { title: self.t.get("card-c"), blocks: form.reporting() },
            Section { title: self.t.get("card-d"), blocks: form.unit() },
        ];
        let missing = form.missing;
        let texts = Field::ALL.iter().filter(|field| !field.yearly());
        let name = self.texts.get(Field::Name);
        CardData {
            lang: self.t.lang().code().to_owned(),
            title: self.t.get("card-title"),
            programme: if name.is_empty() { self.programme.slug.clone() } else { name.to_owned() },
            slug: self.programme.slug.clone(),
            period: self.period,
            written_on: self.written_on(),
            sections,
            texts: texts.map(|field| (field.as_str(), self.texts.get(*field).to_owned())).collect(),
            years,
            missing,
        }
    }

    fn written_on(&self) -> Day {
        self.texts.get(Field::CardDate).parse().unwrap_or(self.today)
    }

    fn year(&self, line: &figures::model::Year, within: Period, report: &Report) -> Year {
        let t = self.t;
        let total = report.total;
        let one = |name: String, figures: &Figures, each: Option<i64>| {
            let hide = self.aggregates_only && few(figures);
            Line {
                name,
                persons: if hide { t.one("figures-fewer", "n", FEW) } else { t.number(figures.persons) },
                hours: hours(t, figures, each),
            }
        };
        let name_of = |circle: &Option<CircleId>| match circle {
            Some(id) => {
                let known = self.circles.iter().find(|(other, _)| other == id);
                known.map_or_else(|| t.get("card-b-other-circle"), |(_, name)| name.clone())
            }
            None => t.get("card-b-individual"),
        };
        // The total is the one that every report shows; a single line is the total.
        let mut lines: Vec<Line> = match &report.by_circle[..] {
            [(circle, _)] => vec![one(name_of(circle), &total, report.each_minutes)],
            several => several.iter().map(|(circle, figures)| one(name_of(circle), figures, None)).collect(),
        };
        if lines.len() > 1 {
            lines.sort_by(|a, b| t.compare(&a.name, &b.name));
            lines.push(one(t.get("card-b-together"), &total, report.each_minutes));
        }
        let hidden = self.aggregates_only && few(&total);
        Year {
            year: line.year,
            label: label(t, within),
            frozen: report.frozen,
            figures: (!hidden).then_some(total),
            lines,
            effects: self.texts.of_year(Field::Effects, line.year.into()).to_owned(),
        }
    }
}

/// "49 spotkań × 2 godz. = 98 godz." where all meetings were of one length, "98 godz. (49 spotkań)" otherwise.
fn hours(t: T, figures: &Figures, each: Option<i64>) -> String {
    let total = t.hours(figures.minutes);
    let meetings = figures.meetings;
    match each {
        Some(each) => t.three("card-b-hours-equal", "n", meetings, "each", t.duration(each), "total", total),
        None => t.two("card-b-hours-mixed", "n", meetings, "total", total),
    }
}

/// "2023" for a whole year, "styczeń–czerwiec 2024" for whole months, days otherwise.
pub(super) fn label(t: T, within: Period) -> String {
    let (from, to) = (within.from.0, within.to.0);
    if figures::rules::whole_year(within).is_some() {
        return from.year().to_string();
    }
    if from != from.first_of_month() || to != to.last_of_month() {
        return t.two("common-from-to", "from", t.date(from), "to", t.date(to));
    }
    if from.month() == to.month() {
        return t.month_year(from);
    }
    let first = t.month_year(from);
    let year = from.year().to_string();
    let first = first.split(year.as_str()).next().unwrap_or_default().trim_end();
    format!("{first}–{}", t.month_year(to))
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The form being filled in, and what is missing on the way.
struct Form<'a> {
    of: &'a Gathered<'a>,
    missing: Vec<Missing>,
}

impl Form<'_> {
    fn t(&self) -> T {
        self.of.t
    }

    /// The paragraphs and lists of a field, or a quiet word that nobody wrote it yet.
    fn written(&mut self, label: &str, field: Field, year: i64) -> Vec<Block> {
        let t = self.t();
        let found = self.of.texts.0.get(&(field, year));
        let only_in =
            found.map(|text| text.lang).filter(|lang| *lang != t.lang() && field.told_in_a_language());
        if found.is_none() || only_in.is_some() {
            self.missing.push(Missing { field, year, label: label.to_owned(), only_in });
        }
        let Some(text) = found else {
            return vec![Block::Paragraph { runs: vec![Run::italic(t.get("card-not-yet"))] }];
        };
        let mut blocks = match field.shape() {
            Shape::List => {
                vec![Block::list(field == Field::OperationalAims, self.of.texts.lines(field))]
            }
            Shape::Prose => Block::from_typed(&text.value),
            Shape::Day => vec![Block::paragraph(t.date(self.of.written_on().0))],
            Shape::Line | Shape::Email => vec![Block::paragraph(&text.value)],
        };
        if let Some(lang) = only_in {
            let told = t.one("card-told-in", "language", lang.own_name());
            blocks.push(Block::Paragraph { runs: vec![Run::italic(told)] });
        }
        blocks
    }

    /// Several fields below one heading: what was written of them, or once the quiet word for all.
    fn together(&mut self, parts: &[(String, Field)]) -> Vec<Block> {
        let mut blocks = Vec::new();
        let mut nothing = Vec::new();
        for (label, field) in parts {
            let written = self.written(label, *field, 0);
            match self.of.texts.0.contains_key(&(*field, 0)) {
                true => blocks.extend(written),
                false => nothing = written,
            }
        }
        if blocks.is_empty() { nothing } else { blocks }
    }

    fn part(&mut self, blocks: &mut Vec<Block>, level: u8, label: String, field: Field) {
        let written = self.written(&label, field, 0);
        blocks.push(Block::heading(level, label));
        blocks.extend(written);
    }

    /// Labels to the left, what was written to the right.
    fn table(&mut self, caption: Option<String>, rows: Vec<(String, Field)>) -> Block {
        let rows = rows
            .into_iter()
            .map(|(label, field)| {
                let cell = Cell::new(self.written(&label, field, 0));
                (label, cell)
            })
            .collect();
        Block::KeyValueTable { caption, rows }
    }

    fn about(&mut self) -> Vec<Block> {
        let t = self.t();
        let rows = vec![
            (t.get("card-a-name"), Field::Name),
            (t.get("card-a-area"), Field::Area),
            (t.get("card-a-target"), Field::TargetGroup),
            (t.get("card-a-innovation"), Field::Innovation),
        ];
        vec![self.table(None, rows)]
    }

    fn description(&mut self, years: &[Year]) -> Vec<Block> {
        let t = self.t();
        let mut blocks = vec![Block::heading(2, t.get("card-b-details"))];
        blocks.push(Block::heading(3, t.get("card-b-aims")));
        self.part(&mut blocks, 4, t.get("card-b-main-aim"), Field::MainAim);
        self.part(&mut blocks, 4, t.get("card-b-operational-aims"), Field::OperationalAims);
        blocks.push(Block::heading(3, t.get("card-b-actions")));
        blocks.extend(self.together(&[
            (t.get("card-b-recruitment"), Field::Recruitment),
            (t.get("card-b-actions"), Field::Description),
        ]));
        self.part(&mut blocks, 3, t.get("card-b-topics"), Field::Topics);
        self.part(&mut blocks, 3, t.get("card-b-period"), Field::Period);
        blocks.push(Block::heading(3, t.get("card-b-effects")));
        if years.is_empty() {
            blocks.push(Block::Paragraph { runs: vec![Run::italic(t.get("card-b-no-meetings"))] });
        }
        for year in years {
            blocks.push(Block::heading(4, capital(&year.label)));
            blocks.push(self.figures(year));
            let label = t.one("card-b-effects-of", "year", year.year.to_string());
            blocks.extend(self.written(&label, Field::Effects, year.year.into()));
        }
        self.part(&mut blocks, 3, t.get("card-b-hindering"), Field::Hindering);
        self.part(&mut blocks, 3, t.get("card-b-helping"), Field::Helping);
        blocks.push(Block::heading(3, t.get("card-b-realisation")));
        blocks.extend(self.together(&[
            (t.get("card-b-realisation"), Field::Realisation),
            (t.get("card-b-partners"), Field::Partners),
            (t.get("card-b-evaluation"), Field::Evaluation),
        ]));
        blocks.push(Block::heading(3, t.get("card-b-funding")));
        blocks.extend(self.funding());
        self.part(&mut blocks, 3, t.get("card-b-staff"), Field::Staff);
        self.part(&mut blocks, 3, t.get("card-b-premises"), Field::Premises);
        self.part(&mut blocks, 3, t.get("card-b-equipment"), Field::Equipment);
        blocks
    }

    /// Group forms of support, persons, hours: the table of the form.
    fn figures(&self, year: &Year) -> Block {
        let t = self.t();
        let head = [
            Cell::from(t.get("card-b-forms")),
            Cell::figure(t.get("card-b-persons")),
            Cell::figure(t.get("card-b-hours")),
        ];
        let table = Table::with_header(head)
            .caption(t.one("card-b-caption", "period", &year.label))
            .widths([3, 2, 4])
            .row_headers();
        let row = |line: &Line| {
            [Cell::from(line.name.as_str()), Cell::figure(&line.persons), Cell::figure(&line.hours)]
        };
        year.lines.iter().fold(table, |table, line| table.row(row(line))).into()
    }

    fn funding(&mut self) -> Vec<Block> {
        let t = self.t();
        let years = self.of.period.from.year().into()..=self.of.period.to.year().into();
        let sources = self.of.funding.iter().filter(|one| one.year.is_none_or(|year| years.contains(&year)));
        let lines: Vec<String> = sources
            .map(|one| {
                let mut line = one.source.clone();
                if let Some(year) = one.year {
                    line.push_str(&format!(", {year}"));
                }
                if let Some(amount) = one.amount {
                    line.push_str(&format!(": {}", t.money(amount, &one.currency)));
                }
                if !one.note.is_empty() {
                    line.push_str(&format!(" ({})", one.note));
                }
                line
            })
            .collect();
        let noted = self.of.texts.0.contains_key(&(Field::FundingNote, 0));
        let mut blocks = Vec::new();
        if !lines.is_empty() {
            blocks.push(Block::list(false, lines));
        }
        // A list of sources needs no note; a note needs no list.
        if noted || blocks.is_empty() {
            blocks.extend(self.written(&t.get("card-b-funding"), Field::FundingNote, 0));
        }
        blocks
    }

    fn reporting(&mut self) -> Vec<Block> {
        let t = self.t();
        let rows = vec![
            (t.get("card-c-name"), Field::OrganisationName),
            (t.get("card-c-street"), Field::OrganisationStreet),
            (t.get("card-c-town"), Field::OrganisationPostcodeTown),
        ];
        vec![self.table(None, rows)]
    }

    fn unit(&mut self) -> Vec<Block> {
        let t = self.t();
        let unit = vec![
            (t.get("card-d-name"), Field::UnitName),
            (t.get("card-d-street"), Field::UnitStreet),
            (t.get("card-d-town"), Field::UnitPostcodeTown),
        ];
        let contact = vec![
            (t.get("card-d-contact-unit"), Field::UnitName),
            (t.get("card-d-phone"), Field::ContactPhone),
            (t.get("card-d-email"), Field::ContactEmail),
        ];
        let mut blocks = vec![self.table(None, unit), self.table(Some(t.get("card-d-contact")), contact)];
        let date = Cell::from(t.date(self.of.written_on().0));
        blocks.push(Block::KeyValueTable { caption: None, rows: vec![(t.get("card-d-date"), date)] });
        // The unit's name is asked for twice and missing once.
        let mut seen = Vec::new();
        self.missing.retain(|one| {
            let new = !seen.contains(&(one.field, one.year));
            seen.push((one.field, one.year));
            new
        });
        blocks
    }
}
