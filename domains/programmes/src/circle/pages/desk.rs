//! The desk of circles: all of them, and one with everything that can be done for it.

use std::collections::HashMap;

use askama::Template;
use people::{Caller, Roles, Visit};
use serde::Deserialize;
use web::{
    Answer, Ask, At, Choice, Form, Page,
    pieces::{self, Answer as Line, Cell, Head, Pages, Row},
};

use super::{
    MeetingLine, OfCircle, address, ease_word, format_word, language_names, lines, meeting_line,
    openness_word,
};
use crate::{
    circle::{actions, rules},
    model::{Membership, Part},
    place::words::{eases, room},
    programme, records,
};

#[derive(Template)]
#[template(path = "circle-desk-list.html")]
struct List {
    page: Page,
    q: String,
    many: bool,
    wished: bool,
    of: Vec<Choice>,
    heads: Vec<Head>,
    rows: Vec<Row>,
    pages: Pages,
    manages: bool,
    /// Without a programme there is nothing a circle could belong to.
    programmes: bool,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Wish {
    q: String,
    programme: String,
    page: String,
}

/// Circles on one page; with no more than these there is nothing to look for.
const AT_ONCE: usize = 50;

/// `GET /work/circles`
pub async fn list(visit: Visit, Ask(wish): Ask<Wish>) -> Answer {
    let (mut circles, members, next, programmes) = visit
        .read(|tx, caller| {
            let circles = actions::circles_run(tx, caller)?;
            let members = actions::members_now(tx, caller)?;
            let next = actions::next_of_all(tx, caller)?;
            Ok((circles, members, next, programme::actions::named(tx, caller)?))
        })
        .await?;
    let many = circles.len() > AT_ONCE;
    let of = programmes.iter().find(|(programme, _)| programme.slug == wish.programme);
    let of = of.map(|(programme, _)| programme.id);
    circles.retain(|circle| {
        of.is_none_or(|of| circle.programme == of) && rules::speaks_of(circle, None, &wish.q)
    });
    let wished = of.is_some() || !wish.q.trim().is_empty();
    let address =
        pieces::asking(&visit.to("/work/circles"), &[("q", wish.q.trim()), ("programme", &wish.programme)]);
    let pages = Pages::of(visit.t(), &mut circles, AT_ONCE, &wish.page, &address);
    let mut choices = vec![Choice::new("", visit.t().get("circle-any"), of.is_none())];
    choices.extend(programmes.iter().map(|(programme, name)| {
        Choice::new(programme.slug.clone(), name.clone(), Some(programme.id) == of)
    }));
    let names: HashMap<_, _> = programmes.into_iter().map(|(programme, name)| (programme.id, name)).collect();
    let t = visit.t();
    let head = |label: String, numeric: bool| Head { label, numeric };
    let heads = vec![
        head(t.get("circle-name"), false),
        head(t.get("circle-programme"), false),
        head(t.get("circle-format"), false),
        head(t.get("circle-members"), true),
        head(t.get("circle-next"), false),
    ];
    let rows = circles
        .iter()
        .map(|circle| {
            let count = members.get(&circle.id).copied().unwrap_or_default();
            let full = circle.capacity.map(|most| format!("{} / {}", t.number(count), t.number(most)));
            let next = match next.get(&circle.id) {
                _ if circle.ended_at.is_some() => t.get("circle-ended-word"),
                Some(next) => {
                    let line = meeting_line(t, next);
                    format!("{}, {}", line.day, line.time)
                }
                None => t.get("circle-next-none"),
            };
            let kind = format!("{}, {}", openness_word(t, circle.openness), format_word(t, circle.format));
            Row {
                cells: vec![
                    Cell::text(circle.name.clone()).link(visit.to(&format!("/work/circles/{}", circle.slug))),
                    Cell::text(names.get(&circle.programme).cloned().unwrap_or_default()),
                    Cell::text(kind),
                    Cell::number(full.unwrap_or_else(|| t.number(count))),
                    Cell::text(next),
                ],
            }
        })
        .collect();
    let manages = visit.caller()?.has(Roles::MANAGE);
    let page = visit.page("work", "circle-desk-title");
    visit.html(&List {
        page,
        q: wish.q,
        many,
        wished,
        of: choices,
        heads,
        rows,
        pages,
        manages,
        programmes: !names.is_empty(),
    })
}

#[derive(Template)]
#[template(path = "circle-desk.html")]
struct Show {
    page: Page,
    slug: String,
    about: Vec<String>,
    ended: bool,
    manages: bool,
    facts: Vec<Line>,
    heads: Vec<Head>,
    members: Vec<Row>,
    former: Vec<Row>,
    former_heads: Vec<Head>,
    former_pages: Pages,
    former_open: bool,
    facilitators: Vec<String>,
    rules: Vec<String>,
    rules_note: String,
    topics: Vec<String>,
    next: Vec<MeetingLine>,
    steps: Vec<web::pieces::Task>,
}

/// Which page of those who left; empty while nobody asks for them.
#[derive(Deserialize, Default)]
#[serde(default)]
pub struct Former {
    page: String,
}

/// `GET /work/circles/{circle}`
pub async fn show(visit: Visit, At(at): At<OfCircle>, Ask(asked): Ask<Former>) -> Answer {
    let (view, members) = visit
        .read(move |tx, caller| {
            let view = actions::view(tx, caller, &at.circle)?;
            records::must_run(tx, caller, Some(view.circle.id))?;
            let members = records::members(tx, caller, view.circle.id)?;
            Ok((view, members))
        })
        .await?;
    let (t, caller) = (visit.t(), visit.caller()?);
    let circle = &view.circle;
    let base = visit.to(&format!("/work/circles/{}", circle.slug));
    let manages = caller.has(Roles::MANAGE);
    let (now, mut before): (Vec<&Membership>, Vec<&Membership>) = members
        .iter()
        .filter(|member| member.part == Part::Member)
        .partition(|member| member.left_on.is_none());
    // Those who left last are asked for first.
    before.sort_by_key(|member| std::cmp::Reverse(member.left_on));
    let former_pages = Pages::of(t, &mut before, AT_ONCE, &asked.page, &base);
    let head = |label: String| Head { label, numeric: false };
    let version = view.rules.as_ref().map(|rules| rules.version);
    let agreed = |member: &Membership| match (member.rules_version, version) {
        (_, None) => t.get("circle-rules-none-word"),
        (Some(seen), Some(current)) if seen == current => t.get("circle-rules-agreed"),
        (Some(_), Some(_)) => t.get("circle-rules-older"),
        (None, Some(_)) => t.get("circle-rules-not-yet"),
    };
    let link = |member: &Membership| {
        Cell::text(member.pseudonym.clone()).link(format!("{base}/members/{}", member.id))
    };
    let facts = facts(&visit, caller, &view, now.len());
    let mut facilitators: Vec<String> = members
        .iter()
        .filter(|member| member.part == Part::Facilitator && member.left_on.is_none())
        .map(|member| member.pseudonym.clone())
        .collect();
    facilitators.sort_by(|a, b| t.compare(a, b));
    let page = visit.page_titled("work", circle.name.clone());
    visit.html(&Show {
        slug: circle.slug.clone(),
        about: lines(&circle.about),
        ended: circle.ended_at.is_some(),
        manages,
        heads: vec![
            head(t.get("circle-pseudonym")),
            head(t.get("circle-since")),
            head(t.get("circle-rules-body")),
        ],
        members: now
            .iter()
            .map(|member| Row {
                cells: vec![link(member), Cell::text(t.date(member.joined_on.0)), Cell::text(agreed(member))],
            })
            .collect(),
        former_heads: vec![
            head(t.get("circle-pseudonym")),
            head(t.get("circle-since")),
            head(t.get("circle-until")),
        ],
        former_pages,
        former_open: !asked.page.is_empty(),
        former: before
            .iter()
            .map(|member| Row {
                cells: vec![
                    link(member),
                    Cell::text(t.date(member.joined_on.0)),
                    Cell::text(member.left_on.map(|left| t.date(left.0)).unwrap_or_default()),
                ],
            })
            .collect(),
        steps: steps(&visit, &base, &view, manages, facilitators.is_empty(), now.is_empty()),
        facilitators,
        rules: view.rules.as_ref().map(|rules| lines(&rules.body)).unwrap_or_default(),
        rules_note: view
            .rules
            .as_ref()
            .map(|rules| {
                let day = rules.published_at.day_in(&caller.community.zone);
                t.two("circle-rules-version", "version", rules.version, "day", t.date(day.0))
            })
            .unwrap_or_default(),
        topics: view.topics.iter().map(|topic| topic.name.clone()).collect(),
        next: view.next.iter().map(|next| meeting_line(t, next)).collect(),
        facts,
        page,
    })
}

fn facts(visit: &Visit, caller: &Caller, view: &crate::circle::model::View, members: usize) -> Vec<Line> {
    let t = visit.t();
    let circle = &view.circle;
    let line = |label: String, value: String| Line { label, value, href: String::new() };
    let place = view.place.as_ref().map(|place| {
        let eases: Vec<String> =
            eases(&place.accessibility).into_iter().map(|ease| ease_word(t, ease)).collect();
        let ease = if eases.is_empty() { t.get("circle-ease-unknown") } else { eases.join(", ") };
        [room(place), address(place), ease]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" · ")
    });
    let none = || t.get("circle-none");
    let manages = caller.has(Roles::MANAGE);
    let place_page = view.place.as_ref().filter(|_| manages);
    let place_page = place_page.map(|place| visit.to(&format!("/work/places/{}", place.id)));
    let mut facts = vec![
        line(t.get("circle-programme"), view.programme_name.clone()),
        line(t.get("circle-openness"), openness_word(t, circle.openness)),
        line(t.get("circle-format"), format_word(t, circle.format)),
        line(t.get("circle-languages"), language_names(&circle.languages)),
        Line {
            label: t.get("circle-place"),
            value: place.unwrap_or_else(none),
            href: place_page.unwrap_or_default(),
        },
        line(t.get("circle-online-address"), circle.online_address.clone().unwrap_or_else(none)),
        line(
            t.get("circle-capacity"),
            match circle.capacity {
                Some(most) => t.two("circle-capacity-of", "members", members, "most", most),
                None => t.get("circle-capacity-none"),
            },
        ),
        line(t.get("circle-address"), caller.site.url(&visit.to(&format!("/circles/{}", circle.slug)))),
    ];
    if let Some(ended) = circle.ended_at {
        let day = ended.day_in(&caller.community.zone);
        facts.push(line(t.get("circle-ended-word"), t.date(day.0)));
    }
    facts
}

/// What a new circle still lacks; nothing once it has all.
fn steps(
    visit: &Visit,
    base: &str,
    view: &crate::circle::model::View,
    manages: bool,
    no_facilitator: bool,
    no_member: bool,
) -> Vec<web::pieces::Task> {
    let t = visit.t();
    let task = |missing: bool, href: String, label: String, hint: String| web::pieces::Task {
        href,
        label,
        hint,
        status: t.get(if missing { "circle-step-open" } else { "circle-step-done" }),
        tone: if missing { "" } else { "good" }.to_owned(),
    };
    let mut steps = vec![
        task(
            view.rules.is_none(),
            format!("{base}/rules"),
            t.get("circle-step-rules"),
            t.get("circle-step-rules-hint"),
        ),
        task(
            view.next.is_empty(),
            format!("{base}/meetings"),
            t.get("circle-step-meetings"),
            t.get("circle-step-meetings-hint"),
        ),
        task(
            no_member,
            format!("{base}/members/new"),
            t.get("circle-step-members"),
            t.get("circle-step-members-hint"),
        ),
    ];
    if manages {
        let href = format!("{base}/facilitators");
        let (label, hint) = (t.get("circle-step-facilitator"), t.get("circle-step-facilitator-hint"));
        steps.insert(1, task(no_facilitator, href, label, hint));
    }
    let missing = view.rules.is_none() || view.next.is_empty() || no_member || (manages && no_facilitator);
    if missing { steps } else { Vec::new() }
}

/// `POST /work/circles/{circle}/end`: ends a circle or opens it again.
pub async fn end(visit: Visit, At(at): At<OfCircle>, Form(values): Form) -> Answer {
    let (slug, ended) = (at.circle.clone(), values.get("ended") == "yes");
    visit
        .write(move |tx, caller| {
            let circle = records::circle(tx, caller, &slug)?;
            actions::set_ended(tx, caller, circle.id, ended)
        })
        .await?;
    visit.done(&format!("/work/circles/{}", at.circle), "circle-saved")
}
