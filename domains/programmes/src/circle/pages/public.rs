//! What anybody may see of circles, and joining one.

use askama::Template;
use axum::http::header;
use base::{Message, Problem};
use people::{Caller, Visit};
use serde::Deserialize;
use texts::Lang;
use web::{
    Answer, Ask, At, Choice, Form, Page, Problems, Values,
    pieces::{self, Pages},
    say,
};

use super::{
    CircleCard, MeetingLine, OfCircle, PlaceLine, card, ease_word, format_word, language_choices,
    language_names, lines, meeting_line, openness_word, place_line,
};
use crate::{
    circle::{
        actions,
        model::{Joining, View},
        rules,
    },
    model::{CircleFormat, Ease},
};

// ---- the list

/// What somebody is looking for; nothing chosen means all.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    q: String,
    lang: String,
    format: String,
    ease: String,
    page: String,
}

/// Circles on one page; with no more than these there is nothing to look for.
const AT_ONCE: usize = 24;

#[derive(Template)]
#[template(path = "circle-list.html")]
struct List {
    page: Page,
    q: String,
    many: bool,
    languages: Vec<Choice>,
    formats: Vec<Choice>,
    eases: Vec<Choice>,
    circles: Vec<CircleCard>,
    /// Whether something was wished for; of language, form and accessibility.
    wished: bool,
    chosen: bool,
    count: i64,
    pages: Pages,
}

/// `GET /circles`
pub async fn list(visit: Visit, Ask(wish): Ask<Wish>) -> Answer {
    let lang = Lang::from_code(&wish.lang);
    let format: Option<CircleFormat> = wish.format.parse().ok();
    let ease: Option<Ease> = wish.ease.parse().ok();
    let mut found = visit.read(actions::open_circles).await?;
    let many = found.len() > AT_ONCE;
    found.retain(|found| {
        let place = found.place.as_ref();
        rules::suits(&found.circle, place, lang, format, ease)
            && rules::speaks_of(&found.circle, place, &wish.q)
    });
    let (t, base) = (visit.t(), visit.to(""));
    let any = |chosen: bool| Choice::new("", t.get("circle-any"), chosen);
    let mut languages = vec![any(lang.is_none())];
    languages.extend(language_choices(|other| Some(other) == lang));
    let formats = vec![
        any(format.is_none()),
        Choice::new("in_person", t.get("circle-wish-in-person"), format == Some(CircleFormat::InPerson)),
        Choice::new("online", t.get("circle-wish-online"), format == Some(CircleFormat::Online)),
    ];
    let mut eases = vec![any(ease.is_none())];
    eases.extend(
        Ease::ALL.iter().map(|other| Choice::new(other.as_str(), ease_word(t, *other), Some(*other) == ease)),
    );
    let count = found.len() as i64;
    let chosen = lang.is_some() || format.is_some() || ease.is_some();
    let wished = chosen || !wish.q.trim().is_empty();
    let address = pieces::asking(
        &visit.to("/circles"),
        &[("q", wish.q.trim()), ("lang", &wish.lang), ("format", &wish.format), ("ease", &wish.ease)],
    );
    let pages = Pages::of(t, &mut found, AT_ONCE, &wish.page, &address);
    let circles: Vec<CircleCard> = found
        .iter()
        .map(|found| card(t, &base, &found.circle, found.place.as_ref(), found.next.as_ref()))
        .collect();
    let page = visit.page("public", "circle-list-title");
    visit.html(&List {
        page,
        q: wish.q,
        many,
        languages,
        formats,
        eases,
        circles,
        wished,
        chosen,
        count,
        pages,
    })
}

// ---- one circle

#[derive(Template)]
#[template(path = "circle-show.html")]
struct Show {
    page: Page,
    slug: String,
    name: String,
    about: Vec<String>,
    tags: Vec<String>,
    online: bool,
    place: Option<PlaceLine>,
    languages: String,
    rules: Vec<String>,
    topics: Vec<String>,
    next: Vec<MeetingLine>,
    belongs: bool,
    open: bool,
}

/// `GET /circles/{circle}`
pub async fn show(visit: Visit, At(at): At<OfCircle>) -> Answer {
    let view = visit.read(move |tx, caller| actions::view_living(tx, caller, &at.circle)).await?;
    let t = visit.t();
    // The name of a circle stays out of the title: titles are kept in browser histories.
    let page = visit.page("public", "circle-show-title");
    let circle = &view.circle;
    visit.html(&Show {
        page,
        slug: circle.slug.clone(),
        name: circle.name.clone(),
        about: lines(&circle.about),
        tags: vec![openness_word(t, circle.openness), format_word(t, circle.format)],
        online: circle.format != CircleFormat::InPerson,
        place: place_line(t, &view),
        languages: language_names(&circle.languages),
        rules: view.rules.as_ref().map(|rules| lines(&rules.body)).unwrap_or_default(),
        topics: view.topics.iter().map(|topic| topic.name.clone()).collect(),
        next: view.next.iter().map(|next| meeting_line(t, next)).collect(),
        belongs: view.belongs(),
        open: circle.openness == crate::model::Openness::Open,
    })
}

// ---- joining

#[derive(Template)]
#[template(path = "circle-join.html")]
struct Join {
    page: Page,
    problems: Problems,
    values: Values,
    slug: String,
    name: String,
    /// Why nobody can join now; empty when one can.
    obstacle: String,
    signed_in: bool,
    id: String,
    rules_version: String,
    rules: Vec<String>,
    offers: Vec<Choice>,
    ask_name: bool,
}

/// `GET /circles/{circle}/join`
pub async fn join_form(visit: Visit, At(at): At<OfCircle>) -> Answer {
    let (view, obstacle, taken) = facts(&visit, at.circle).await?;
    if view.belongs() {
        return visit.go(&format!("/me/circles/{}", view.circle.slug));
    }
    let path = visit.to(&format!("/circles/{}/join", view.circle.slug));
    let caller = visit.caller()?;
    let page = join_page(&visit, caller, view, obstacle, &taken, Values::default(), Problems::default());
    let stranger = !page.signed_in && page.obstacle.is_empty();
    let mut response = visit.html(&page)?;
    if stranger {
        // Whoever comes back with an account goes on here; an address is kept in histories, a cookie ends.
        response.headers_mut().append(header::SET_COOKIE, visit.site.cookies.set("next", &path, Some(900)));
    }
    Ok(response)
}

type Facts = (View, Option<Message>, Vec<String>);

async fn facts(visit: &Visit, slug: String) -> Result<Facts, web::Failure> {
    visit
        .read(move |tx, caller| {
            let view = actions::view(tx, caller, &slug)?;
            let obstacle = actions::obstacle(tx, caller, &view.circle)?;
            let taken = actions::taken_pseudonyms(tx, caller, view.circle.id)?;
            Ok((view, obstacle, taken))
        })
        .await
}

fn join_page(
    visit: &Visit,
    caller: &Caller,
    view: View,
    obstacle: Option<Message>,
    taken: &[String],
    values: Values,
    problems: Problems,
) -> Join {
    let t = visit.t();
    let shown: Vec<String> = values.all("offer").filter(|word| !word.is_empty()).map(str::to_owned).collect();
    let offers = if shown.is_empty() {
        let words = t.get("circle-nature-words");
        let words: Vec<&str> = words.split(',').map(str::trim).filter(|word| !word.is_empty()).collect();
        rules::suggestions(&words, taken, |bound| visit.site.entropy.below(bound))
    } else {
        // The same words again: what somebody is choosing from does not change under their hand.
        shown.into_iter().take(3).collect()
    };
    let chosen = values.get("suggested").to_owned();
    let id = values.get("id").to_owned();
    let wish = wished_pseudonym(&values);
    Join {
        page: visit.page("public", "circle-join-title"),
        slug: view.circle.slug.clone(),
        name: view.circle.name.clone(),
        obstacle: obstacle.map(|message| say(t, &message)).unwrap_or_default(),
        signed_in: caller.actor().is_some(),
        id: if id.is_empty() { caller.new_id::<()>().to_string() } else { id },
        rules_version: view.rules.as_ref().map(|rules| rules.version.to_string()).unwrap_or_default(),
        rules: view.rules.as_ref().map(|rules| lines(&rules.body)).unwrap_or_default(),
        offers: offers
            .into_iter()
            .map(|word| {
                let selected = word == chosen;
                Choice::new(word.clone(), word, selected)
            })
            .collect(),
        ask_name: rules::looks_like_a_name(&wish),
        values,
        problems,
    }
}

/// One's own word, or else the one that was picked.
fn wished_pseudonym(values: &Values) -> String {
    let own = rules::tidy_pseudonym(values.get("pseudonym"));
    if own.is_empty() { values.get("suggested").trim().to_owned() } else { own }
}

/// `POST /circles/{circle}/join`
pub async fn join(visit: Visit, At(at): At<OfCircle>, Form(values): Form) -> Answer {
    let sent = values.clone();
    let slug = at.circle.clone();
    let tried = visit
        .write(move |tx, caller| {
            let circle = crate::records::circle(tx, caller, &slug)?;
            // Agreeing means agreeing to the version that was shown.
            let rules_version = match sent.get("rules_version") {
                version if sent.ticked("rules") => version.parse().ok(),
                _ => None,
            };
            let joining = Joining {
                id: sent.get("id").parse().map_err(|_| Problem::refused("circle-form-broken"))?,
                pseudonym: wished_pseudonym(&sent),
                rules_version,
                not_a_name: sent.ticked("not_a_name"),
            };
            actions::join(tx, caller, circle.id, &joining)
        })
        .await;
    match tried {
        Ok(_) => visit.done(&format!("/me/circles/{}", at.circle), "circle-joined"),
        Err(failure) => {
            let (view, obstacle, taken) = facts(&visit, at.circle).await?;
            let mut values = values;
            if matches!(&*failure.0, Problem::Conflict(_)) {
                // Other rules than those that were ticked: they have to be read first.
                values.0.retain(|(name, _)| name != "rules");
            }
            let caller = visit.caller()?.clone();
            visit.again(failure, |problems| {
                // A refusal of the circle itself is the page: it says why and what to do.
                let problems = if obstacle.is_some() { Problems::default() } else { problems };
                join_page(&visit, &caller, view, obstacle, &taken, values, problems)
            })
        }
    }
}
