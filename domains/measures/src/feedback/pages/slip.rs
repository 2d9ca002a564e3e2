//! A printed slip: on somebody's own phone, or typed in by somebody for them. No account, no name.

use askama::Template;
use people::Visit;
use serde::Deserialize;
use web::{Answer, At, Form, Page, Problems, Values};

use super::{member::Asking, read};
use crate::feedback::{actions, rules};

#[derive(Template)]
#[template(path = "feedback-slip.html")]
struct Ask {
    page: Page,
    problems: Problems,
    code: String,
}

/// `GET /feedback`
pub async fn ask(visit: Visit) -> Answer {
    let page = visit.page("public", "feedback-slip-title");
    visit.html(&Ask { page, problems: Problems::default(), code: String::new() })
}

/// `POST /feedback`: from the code to its questions.
pub async fn find(visit: Visit, Form(values): Form) -> Answer {
    let code = values.get("code").to_owned();
    let typed = code.clone();
    match visit.read(move |tx, caller| actions::ask_slip(tx, caller, &code)).await {
        Ok(_) => visit.go(&format!("/feedback/{}", rules::tidy_code(&typed).unwrap_or_default())),
        Err(failure) => visit.again(failure, |problems| Ask {
            page: visit.page("public", "feedback-slip-title"),
            problems,
            code: typed,
        }),
    }
}

#[derive(Deserialize)]
pub struct OfSlip {
    pub code: String,
}

/// `GET /feedback/{code}`: looking uses nothing up.
pub async fn show(visit: Visit, At(at): At<OfSlip>) -> Answer {
    let code = at.code.clone();
    match visit.read(move |tx, caller| actions::ask_slip(tx, caller, &code)).await {
        Ok(asked) => visit.html(&Asking::new(&visit, &asked, &Values::default(), Problems::default(), true)),
        Err(failure) => visit.again(failure, |problems| Ask {
            page: visit.page("public", "feedback-slip-title"),
            problems,
            code: at.code,
        }),
    }
}

/// `POST /feedback/{code}`
pub async fn answer(visit: Visit, At(at): At<OfSlip>, Form(values): Form) -> Answer {
    let code = at.code.clone();
    let tried = match read(&values) {
        Ok(reply) => visit.write(move |tx, caller| actions::answer_slip(tx, caller, &code, &reply)).await,
        Err(problem) => Err(problem.into()),
    };
    let Err(failure) = tried else { return visit.done("/feedback", "feedback-thanks") };
    let code = at.code.clone();
    match visit.read(move |tx, caller| actions::ask_slip(tx, caller, &code)).await {
        Ok(asked) => visit.again(failure, |problems| Asking::new(&visit, &asked, &values, problems, true)),
        // two phones on one slip: the words stay on the page to be copied
        Err(failure) => visit.again(failure, |problems| Ask {
            page: visit.page("public", "feedback-slip-title"),
            problems,
            code: at.code,
        }),
    }
}
