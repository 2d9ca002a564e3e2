//! What stands at the foot of every page: privacy, accessibility, help.

use askama::Template;
use web::{Answer, Page};

use crate::{Door, Routes, Visit};

pub fn routes() -> Routes {
    Routes::new()
        .get("/privacy", Door::Everyone, privacy)
        .get("/accessibility", Door::Everyone, accessibility)
        .get("/help", Door::Everyone, help)
}

#[derive(Template)]
#[template(path = "people-privacy.html")]
struct PrivacyPage {
    page: Page,
}

/// `GET /privacy`
async fn privacy(visit: Visit) -> Answer {
    visit.html(&PrivacyPage { page: visit.page("public", "web-privacy") })
}

#[derive(Template)]
#[template(path = "people-accessibility.html")]
struct AccessibilityPage {
    page: Page,
}

/// `GET /accessibility`
async fn accessibility(visit: Visit) -> Answer {
    visit.html(&AccessibilityPage { page: visit.page("public", "web-accessibility") })
}

#[derive(Template)]
#[template(path = "people-help.html")]
struct HelpPage {
    page: Page,
}

/// `GET /help`
async fn help(visit: Visit) -> Answer {
    visit.html(&HelpPage { page: visit.page("public", "web-help") })
}
