//! Taking one's data along, and leaving for good.

use askama::Template;
use base::{Message, Problem};
use serde_json::{Map, Value, json};
use web::{Answer, Form, Page, Problems};

use super::rules;
use crate::{Visit, access, erase, passkey, person, session, signin};

/// How many looks an export lists: all that a person can expect in decades.
const MOST_LOOKS: i64 = 100_000;

/// `GET /me/export`: everything kept about oneself, as JSON.
pub async fn export(visit: Visit) -> Answer {
    let data = visit
        .read(|tx, caller| {
            let me = caller.person()?;
            let access = access::own(tx, caller)?;
            let profile = person::profile(tx, caller, &access)?;
            let mut looks = Vec::new();
            for look in access::looks(tx, caller, me, MOST_LOOKS)? {
                let roles: Vec<&str> =
                    person::roles(tx, caller, look.actor)?.iter().map(|role| role.as_str()).collect();
                looks.push(json!({ "at": look.at, "purpose": look.purpose.as_str(), "by_roles": roles }));
            }
            let roles: Vec<&str> = caller.roles().iter().map(|role| role.as_str()).collect();
            let sessions: Vec<Value> = session::of_person(tx, caller)?
                .into_iter()
                .map(|session| {
                    json!({
                        "device": session.device, "method": session.method.as_str(),
                        "since": session.created_at, "seen": session.seen_at,
                    })
                })
                .collect();
            let keys: Vec<Value> = passkey::list(tx, caller)?
                .into_iter()
                .map(|key| json!({ "label": key.label, "since": key.created_at, "used": key.used_at }))
                .collect();
            let mut data = Map::new();
            data.insert("community".to_owned(), json!(caller.community.name));
            data.insert("exported_at".to_owned(), json!(caller.now));
            data.insert(
                "person".to_owned(),
                json!({
                    "id": me, "kind": profile.kind.as_str(), "language": profile.lang.code(),
                    "name": profile.details.name, "email": profile.details.email,
                    "phone": profile.details.phone, "notes": profile.details.notes,
                    "since": profile.created_at, "roles": roles,
                    "password_since": signin::password_of(tx, caller, me)?.map(|(_, since)| since),
                }),
            );
            data.insert("sessions".to_owned(), sessions.into());
            data.insert("passkeys".to_owned(), keys.into());
            data.insert("who_looked".to_owned(), looks.into());
            for room in erase::ROOMS {
                let (name, part) = (room.export)(tx, caller)?;
                data.insert(name.to_owned(), part);
            }
            Ok(Value::Object(data))
        })
        .await?;
    let text = serde_json::to_vec_pretty(&data).map_err(|error| Problem::internal(error.to_string()))?;
    web::file("application/json", "ostoja.json", text, false)
}

#[derive(Template)]
#[template(path = "account-erase.html")]
struct ErasePage {
    page: Page,
    problems: Problems,
    word: String,
    typed: String,
}

impl ErasePage {
    fn new(visit: &Visit, typed: &str, problems: Problems) -> Self {
        let word = visit.t().get("account-erase-word");
        ErasePage {
            page: visit.page("member", "account-erase-title"),
            problems,
            word,
            typed: typed.to_owned(),
        }
    }
}

/// `GET /me/erase`
pub async fn erase_form(visit: Visit) -> Answer {
    visit.html(&ErasePage::new(&visit, "", Problems::default()))
}

/// `POST /me/erase`
pub async fn erase(visit: Visit, Form(values): Form) -> Answer {
    let word = visit.t().get("account-erase-word");
    let erased = if rules::confirms(values.get("word"), &word) {
        visit.write(|tx, caller| erase::erase(tx, caller, caller.person()?)).await
    } else {
        Err(Problem::field("word", Message::new("account-erase-type").text("word", word)).into())
    };
    match erased {
        Ok(()) => {
            erase::forget(&visit.site).await;
            signin::signed_out(&visit, "/goodbye")
        }
        Err(failure) => visit.again(failure, |problems| ErasePage::new(&visit, values.get("word"), problems)),
    }
}

#[derive(Template)]
#[template(path = "account-goodbye.html")]
struct GoodbyePage {
    page: Page,
}

/// `GET /goodbye`
pub async fn goodbye(visit: Visit) -> Answer {
    visit.html(&GoodbyePage { page: visit.page("public", "account-goodbye-title") })
}
