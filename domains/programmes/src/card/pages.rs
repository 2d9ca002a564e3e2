//! The card as a page, and its downloads.

use askama::Template;
use base::{FieldProblem, Message, Period, Problem};
use people::{Caller, Roles, Visit};
use serde::Deserialize;
use store::Tx;
use texts::Lang;
use web::{Answer, Ask, At, Choice, Page, Problems, Values};

use super::LANGS;
use super::{actions, model::CardData, render};
use crate::records;

#[derive(Deserialize)]
pub struct Which {
    programme: String,
}

/// `?from=2021-01-01&to=2024-06-30&lang=pl`; what is not said is the usual.
#[derive(Clone, Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    from: String,
    to: String,
    lang: String,
}

impl Wish {
    fn lang(&self, caller: &Caller) -> Lang {
        // The form exists in Polish and English; readers of other languages choose one.
        Lang::from_code(&self.lang).unwrap_or(match caller.lang {
            Lang::Pl => Lang::Pl,
            _ if self.lang.is_empty() && caller.community.lang == Lang::Pl && caller.lang != Lang::En => {
                Lang::Pl
            }
            _ => Lang::En,
        })
    }

    fn period(&self, usual: Period) -> Result<Period, Problem> {
        let values = Values::default().with("from", &self.from).with("to", &self.to);
        let mut reader = values.reader();
        let (from, to) = (reader.optional_day("from"), reader.optional_day("to"));
        reader.finish()?;
        let (from, to) = (from.unwrap_or(usual.from), to.unwrap_or(usual.to));
        Period::new(from, to).ok_or_else(|| {
            Problem::field("to", Message::new("figures-period-order").day("from", from).day("to", to))
        })
    }
}

struct Made {
    card: CardData,
    /// What makes no sense in the period; the card is of the usual one then.
    problems: Vec<FieldProblem>,
}

fn make(tx: &mut Tx<'_>, caller: &Caller, slug: &str, wish: &Wish) -> Result<Made, Problem> {
    let programme = records::programme(tx, caller, slug)?;
    let usual = actions::usual_period(tx, caller, &programme)?;
    let (period, problems) = match wish.period(usual) {
        Ok(period) => (period, Vec::new()),
        Err(Problem::Invalid(problems)) => (usual, problems),
        Err(other) => return Err(other),
    };
    let card = actions::build(tx, caller, &programme, period, wish.lang(caller))?;
    Ok(Made { card, problems })
}

async fn made(visit: &Visit, slug: String, wish: Wish) -> Result<Made, web::Failure> {
    visit.read(move |tx, caller| make(tx, caller, &slug, &wish)).await
}

/// A card to keep must be of the period that was asked for.
async fn to_keep(visit: &Visit, slug: String, wish: Wish) -> Result<CardData, web::Failure> {
    let made = made(visit, slug, wish).await?;
    if made.problems.is_empty() { Ok(made.card) } else { Err(Problem::Invalid(made.problems).into()) }
}

struct Gap {
    label: String,
    note: String,
    href: String,
}

#[derive(Template)]
#[template(path = "card-show.html")]
struct Show {
    page: Page,
    card_lang: &'static str,
    programme: String,
    back: String,
    here: String,
    pdf_href: String,
    docx_href: String,
    html_href: String,
    from: String,
    to: String,
    problems: Problems,
    langs: Vec<Choice>,
    gaps: Vec<Gap>,
    fault: String,
    article: String,
    figures: String,
}

pub async fn show(visit: Visit, At(which): At<Which>, Ask(wish): Ask<Wish>) -> Answer {
    let Made { card, problems } = made(&visit, which.programme, wish.clone()).await?;
    let t = visit.t();
    let caller = visit.caller()?;
    let manages = caller.has(Roles::MANAGE);
    let fault = if manages { template_fault(&visit, &card).await? } else { None };
    let fault = fault.map(|fault| words_of(t, &fault)).unwrap_or_default();
    let home = visit.to(&format!("/work/programmes/{}", card.slug));
    let gaps = card
        .missing
        .iter()
        .filter(|_| manages)
        .map(|missing| {
            let year = if missing.year == 0 { String::new() } else { format!("&year={}", missing.year) };
            Gap {
                label: missing.label.clone(),
                note: match missing.only_in {
                    Some(lang) => t.one("card-only-in", "language", lang.own_name()),
                    None => t.get("card-not-yet"),
                },
                href: format!("{home}/text/{}?lang={}{year}", missing.field, card.lang),
            }
        })
        .collect();
    let (from, to) = if problems.is_empty() {
        (card.period.from.to_string(), card.period.to.to_string())
    } else {
        (wish.from, wish.to)
    };
    let query = format!("?from={}&to={}&lang={}", card.period.from, card.period.to, card.lang);
    let langs = LANGS.iter().map(|lang| Choice::new(lang.code(), lang.own_name(), lang.code() == card.lang));
    // The page has a heading of its own already.
    let article = documents::html::article(&card.doc());
    let article = article.split_once("</h1>\n").map_or(article.as_str(), |(_, rest)| rest);
    let article = format!("<article>\n{article}");
    let page = visit.page_titled("work", t.one("card-of", "programme", &card.programme));
    visit.html(&Show {
        page,
        card_lang: Lang::from_code(&card.lang).unwrap_or_default().code(),
        // A funder has no desk of the programme to go back to.
        back: if caller.has(crate::programme::READ) { home.clone() } else { visit.to("/work/figures") },
        here: format!("{home}/card"),
        pdf_href: format!("{home}/card.pdf{query}"),
        docx_href: format!("{home}/card.docx{query}"),
        html_href: format!("{home}/card.html{query}"),
        from,
        to,
        problems: Problems::new(t, &problems),
        langs: langs.collect(),
        gaps,
        fault,
        article,
        figures: visit.to(&format!(
            "/work/figures?from={}&to={}&programme={}",
            card.period.from, card.period.to, card.slug
        )),
        programme: card.programme,
    })
}

async fn template_fault(visit: &Visit, card: &CardData) -> Result<Option<render::TemplateFault>, Problem> {
    let (site, card) = (visit.site.clone(), card.clone());
    tokio::task::spawn_blocking(move || render::template_fault(&site, &card))
        .await
        .map_err(|error| Problem::internal(error.to_string()))?
}

fn words_of(t: texts::T, fault: &render::TemplateFault) -> String {
    use render::TemplateFault::{NotAccessible, TooMuch, Unreadable, Wrong};
    match fault {
        Unreadable => t.get("card-template-unreadable"),
        TooMuch => t.get("card-template-too-much"),
        Wrong { line, message } => t.two("card-template-wrong", "line", line.to_string(), "message", message),
        NotAccessible { line, message } => {
            t.two("card-template-not-accessible", "line", line.to_string(), "message", message)
        }
    }
}

pub async fn pdf(visit: Visit, At(which): At<Which>, Ask(wish): Ask<Wish>) -> Answer {
    let card = to_keep(&visit, which.programme, wish).await?;
    let name = card.file_name("pdf");
    let site = visit.site.clone();
    let pdf = tokio::task::spawn_blocking(move || render::pdf(&site, &card))
        .await
        .map_err(|error| Problem::internal(error.to_string()))??;
    if let Some(fault) = pdf.fault {
        tracing::warn!(?fault, "templates/card.typ was not used");
    }
    web::file("application/pdf", &name, pdf.bytes, true)
}

pub async fn docx(visit: Visit, At(which): At<Which>, Ask(wish): Ask<Wish>) -> Answer {
    let card = to_keep(&visit, which.programme, wish).await?;
    let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    web::file(kind, &card.file_name("docx"), render::docx(&card), false)
}

pub async fn html(visit: Visit, At(which): At<Which>, Ask(wish): Ask<Wish>) -> Answer {
    let card = to_keep(&visit, which.programme, wish).await?;
    web::file("text/html; charset=utf-8", &card.file_name("html"), render::html(&card), false)
}
