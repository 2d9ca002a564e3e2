//! The lists of words, for those who keep the directory.

use askama::Template;
use base::Problem;
use people::Visit;
use serde::Deserialize;
use texts::{Lang, T};
use web::{Answer, Ask, At, Form, Page, Problems, pieces::Link};

use super::{facet_name, value_name};
use crate::find::{
    actions,
    lexicon::{Target, default_phrases},
    model::{Facet, WordList},
};

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    lang: String,
}

#[derive(Deserialize)]
pub struct OfList {
    lang: String,
    target: String,
}

pub struct ListLine {
    pub href: String,
    pub name: String,
    pub phrases: String,
    pub count: i64,
    /// The town changed it.
    pub own: bool,
}

pub struct Section {
    pub title: String,
    pub lists: Vec<ListLine>,
}

#[derive(Template)]
#[template(path = "find-words.html")]
struct Lists {
    page: Page,
    languages: Vec<Link>,
    sections: Vec<Section>,
}

fn target_name(t: T, target: Target) -> String {
    match target {
        Target::Value(facet, value) => value_name(t, facet, facet.word(value)),
        Target::Noise => t.get("find-words-noise"),
    }
}

/// `GET /work/find-words`
pub async fn list(visit: Visit, Ask(wish): Ask<Wish>) -> Answer {
    let t = visit.t();
    let lang = Lang::from_code(&wish.lang).unwrap_or(visit.lang);
    let own = visit.read(actions::lists).await?;
    let line = |target: Target| {
        let list = own.iter().find(|list| list.lang == lang.code() && list.target == target.key());
        let phrases: Vec<&str> = match list {
            Some(list) => list.body.lines().collect(),
            None => default_phrases(lang, target),
        };
        ListLine {
            href: visit.to(&format!("/work/find-words/{}/{}", lang.code(), target.key())),
            name: target_name(t, target),
            count: phrases.len() as i64,
            phrases: super::short(&phrases.join(", "), 90),
            own: list.is_some(),
        }
    };
    let all = Target::all();
    let mut sections: Vec<Section> = Facet::ALL
        .iter()
        .map(|facet| Section {
            title: facet_name(t, *facet),
            lists: all
                .iter()
                .filter(|target| matches!(target, Target::Value(of, _) if of == facet))
                .map(|target| line(*target))
                .collect(),
        })
        .collect();
    sections.push(Section { title: t.get("find-words-rest"), lists: vec![line(Target::Noise)] });
    let languages = Lang::ALL.iter().map(|other| Link {
        href: visit.to(&format!("/work/find-words?lang={}", other.code())),
        label: other.own_name().to_owned(),
        current: *other == lang,
    });
    let page = visit.page("work", "find-words-title");
    visit.html(&Lists { page, languages: languages.collect(), sections })
}

#[derive(Template)]
#[template(path = "find-words-edit.html")]
struct Edit {
    page: Page,
    problems: Problems,
    name: String,
    language: &'static str,
    back: String,
    action: String,
    body: String,
    /// What somebody else saved meanwhile.
    saved: String,
    version: i64,
    ours: String,
}

fn of(at: &OfList) -> Result<(Lang, Target), Problem> {
    Lang::from_code(&at.lang).zip(Target::parse(&at.target)).ok_or(Problem::NotFound)
}

fn edit_page(visit: &Visit, lang: Lang, target: Target, list: WordList, problems: Problems) -> Edit {
    let t = visit.t();
    Edit {
        page: visit.page("work", "find-words-title"),
        problems,
        name: target_name(t, target),
        language: lang.own_name(),
        back: visit.to(&format!("/work/find-words?lang={}", lang.code())),
        action: visit.to(&format!("/work/find-words/{}/{}", lang.code(), target.key())),
        body: list.body,
        saved: String::new(),
        version: list.version,
        ours: default_phrases(lang, target).join(", "),
    }
}

/// `GET /work/find-words/{lang}/{target}`
pub async fn edit(visit: Visit, At(at): At<OfList>) -> Answer {
    let (lang, target) = of(&at)?;
    let list = visit.read(move |tx, caller| actions::list(tx, caller, lang, target)).await?;
    visit.html(&edit_page(&visit, lang, target, list, Problems::default()))
}

/// `POST /work/find-words/{lang}/{target}`
pub async fn save(visit: Visit, At(at): At<OfList>, Form(values): Form) -> Answer {
    let (lang, target) = of(&at)?;
    let body = values.get("body").to_owned();
    let seen: i64 = values.get("version").parse().map_err(|_| Problem::refused("find-words-broken"))?;
    let sent = body.clone();
    let tried = visit.write(move |tx, caller| actions::save(tx, caller, lang, target, &sent, seen)).await;
    match tried {
        Ok(()) => visit.done(&format!("/work/find-words?lang={}", lang.code()), "find-words-saved"),
        Err(failure) => {
            let now = visit.read(move |tx, caller| actions::list(tx, caller, lang, target)).await?;
            let conflict = matches!(&*failure.0, Problem::Conflict(_));
            visit.again(failure, |problems| {
                let saved = now.body.clone();
                // Both texts: the saved one to read, the typed one to send again over it.
                let version = if conflict { now.version } else { seen };
                let list = WordList { body, version, ..now };
                let mut page = edit_page(&visit, lang, target, list, problems);
                if conflict {
                    page.saved = saved;
                }
                page
            })
        }
    }
}
