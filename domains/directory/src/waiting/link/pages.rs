use askama::Template;
use base::{Message, Problem};
use people::Visit;
use serde::Deserialize;
use web::{Answer, Ask, Choice, Form, Page, Problems};

use super::{
    actions::{self, After, Proposal},
    rules::Reason,
};
use crate::{
    entry::escaped,
    model::ServiceId,
    waiting::{
        as_at_words,
        model::QueueId,
        pages::{address, case_word, whom},
        wait_words,
    },
};

struct Line {
    text: String,
    as_at: String,
}

struct Group {
    title: String,
    place: String,
    lines: Vec<Line>,
    queues: Vec<QueueId>,
    /// The name of its radio buttons: every group is a form of its own.
    name: String,
    choices: Vec<Choice>,
}

struct Joined {
    queue: QueueId,
    queue_href: String,
    provider: String,
    about: String,
    service: String,
    service_href: String,
}

#[derive(Template)]
#[template(path = "waiting-links.html")]
struct Links {
    page: Page,
    problems: Problems,
    groups: Vec<Group>,
    joined: Vec<Joined>,
    next: String,
    back: String,
}

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct From {
    town: String,
    provider: String,
    after: String,
}

fn group(visit: &Visit, proposal: Proposal) -> Group {
    let t = visit.t();
    let first = &proposal.queues[0];
    let reason = |reason: &Reason| {
        t.get(match reason {
            Reason::Phone => texts::key!("waiting-link-phone"),
            Reason::Address => texts::key!("waiting-link-address"),
            Reason::Name => texts::key!("waiting-link-name"),
        })
    };
    let mut choices: Vec<Choice> = proposal
        .candidates
        .iter()
        .map(|candidate| {
            let label = match &*candidate.organisation {
                "" => candidate.name.clone(),
                organisation => format!("{} – {organisation}", candidate.name),
            };
            let reasons: Vec<String> = candidate.reasons.iter().map(reason).collect();
            Choice { hint: t.list(&reasons), ..Choice::new(candidate.id.to_string(), label, false) }
        })
        .collect();
    choices.push(Choice::new("none", t.get("waiting-link-none"), false));
    Group {
        title: first.provider.clone(),
        place: [&*first.place, &*address(first)].join(", "),
        lines: proposal
            .queues
            .iter()
            .map(|queue| Line {
                text: format!(
                    "{} · {} · {}",
                    whom(t, queue),
                    case_word(t, queue),
                    wait_words(t, queue.newest.wait)
                ),
                as_at: as_at_words(t, &queue.newest),
            })
            .collect(),
        queues: proposal.queues.iter().map(|queue| queue.id).collect(),
        name: format!("service-{}", first.id),
        choices,
    }
}

async fn page_of(visit: &Visit, from: From, problems: Problems) -> Result<Links, web::Failure> {
    // A NUL has no place in any text of ours.
    let after: After = [from.town, from.provider, from.after].map(|text| text.replace('\0', "")).into();
    let ((proposals, next), joined) = visit
        .read(move |tx, caller| {
            Ok((actions::proposals(tx, caller, after.clone())?, actions::linked(tx, caller)?))
        })
        .await?;
    let t = visit.t();
    let next = next.map(|(town, provider, id)| {
        let pairs = [("town", &town), ("provider", &provider), ("after", &id)];
        let query: Vec<String> = pairs.map(|(name, value)| format!("{name}={}", escaped(value))).into();
        visit.to(&format!("/work/waiting/links?{}", query.join("&")))
    });
    Ok(Links {
        page: visit.page("work", "waiting-links-title"),
        problems,
        groups: proposals.into_iter().map(|proposal| group(visit, proposal)).collect(),
        joined: joined
            .into_iter()
            .map(|(queue, service, name)| Joined {
                about: format!("{} · {}", whom(t, &queue), case_word(t, &queue)),
                queue_href: visit.to(&format!("/waiting/{}", queue.id)),
                queue: queue.id,
                provider: queue.provider,
                service: name,
                service_href: visit.to(&format!("/work/directory/services/{service}")),
            })
            .collect(),
        next: next.unwrap_or_default(),
        back: visit.to("/work/waiting"),
    })
}

/// `GET /work/waiting/links`
pub async fn show(visit: Visit, Ask(from): Ask<From>) -> Answer {
    let page = page_of(&visit, from, Problems::default()).await?;
    visit.html(&page)
}

/// `POST /work/waiting/links`: confirms one proposal, says that none fits, or takes a link away.
pub async fn decide(visit: Visit, Form(values): Form) -> Answer {
    let sent = values.clone();
    let tried = visit
        .write(move |tx, caller| {
            let queues = sent.all("queue").map(str::parse).collect::<Result<Vec<QueueId>, _>>();
            let queues = queues.map_err(|_| Problem::NotFound)?;
            if sent.get("do") == "undo" {
                let queue = queues.first().ok_or(Problem::NotFound)?;
                actions::undo(tx, caller, *queue)?;
                return Ok("waiting-link-undone");
            }
            let field = queues.first().map(|queue| format!("service-{queue}")).unwrap_or_default();
            let service = match sent.get(&field) {
                "none" => None,
                id => {
                    let unchosen = || Problem::field(field.as_str(), Message::new("web-field-choose"));
                    Some(id.parse::<ServiceId>().map_err(|_| unchosen())?)
                }
            };
            actions::decide(tx, caller, &queues, service)?;
            Ok(if service.is_some() { "waiting-link-made" } else { "waiting-link-refused" })
        })
        .await;
    match tried {
        Ok(flash) => visit.done("/work/waiting/links", flash),
        Err(failure) => {
            let mut page = page_of(&visit, From::default(), Problems::default()).await?;
            visit.again(failure, move |problems| {
                page.problems = problems;
                page
            })
        }
    }
}
