//! The printed letter: the only thing of a referral that leaves.

use askama::Template;
use people::Visit;
use serde::Deserialize;
use web::{Answer, At, Page};

use super::ReferralId;
use super::actions::{self, Letter};
use super::pages::target_label;

#[derive(Deserialize)]
pub struct AtReferral {
    referral: ReferralId,
}

#[derive(Template)]
#[template(path = "referral-letter.html")]
struct LetterPage {
    page: Page,
    back: ReferralId,
    community: String,
    day: String,
    receiver: String,
    target: String,
    name: String,
    phone: String,
    email: String,
    agreed: String,
}

/// `GET /work/referrals/{referral}/letter` opens the name and writes down who did; refused without a valid consent.
pub async fn show(visit: Visit, At(at): At<AtReferral>) -> Answer {
    let letter = visit.write(move |tx, caller| actions::letter(tx, caller, at.referral)).await?;
    let (t, caller) = (visit.t(), visit.caller()?);
    let Letter { referral, consent, name, phone, email } = letter;
    let given = t.date(consent.given_on.0);
    let agreed = match consent.expires_on {
        Some(until) => t.two("referral-letter-agreed-until", "given", given, "until", t.date(until.0)),
        None => t.one("referral-letter-agreed", "given", given),
    };
    visit.html(&LetterPage {
        page: visit.page("print", "referral-title-letter"),
        back: referral.id,
        community: caller.community.name.clone(),
        day: t.date(caller.today().0),
        receiver: referral.receiver,
        target: target_label(t, referral.target),
        name,
        phone,
        email,
        agreed,
    })
}
