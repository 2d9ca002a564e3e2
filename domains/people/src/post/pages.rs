use askama::Template;
use base::Problem;
use web::{Answer, Page};

use super::store;
use crate::{Visit, access};

/// One letter on screen. A line that is an address of our own is shown as a link.
struct Shown {
    to: String,
    subject: String,
    when: String,
    lines: Vec<(String, bool)>,
}

#[derive(Template)]
#[template(path = "post-outbox.html")]
struct OutboxPage {
    page: Page,
    letters: Vec<Shown>,
}

/// `GET /demo/outbox`: in a demonstration mail stays here instead of leaving.
pub async fn outbox(visit: Visit) -> Answer {
    if !visit.site.settings.demo {
        return Err(Problem::NotFound.into());
    }
    let asker = visit.clone();
    let letters = visit
        .read(move |tx, caller| {
            let mut shown = Vec::new();
            for (id, person, at) in store::newest(tx, caller)? {
                let Some(access) = access::for_delivery(tx, caller, person)? else { continue };
                let Some(letter) = store::open(tx, caller, &access, id)? else { continue };
                let own = caller.site.url("/");
                shown.push(Shown {
                    to: letter.address,
                    subject: letter.subject,
                    when: asker.when(at),
                    lines: letter
                        .body
                        .lines()
                        .map(|line| (line.to_owned(), line.trim().starts_with(&own)))
                        .collect(),
                });
            }
            Ok(shown)
        })
        .await?;
    visit.html(&OutboxPage { page: visit.page("public", "signin-outbox-title"), letters })
}
