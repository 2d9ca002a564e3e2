//! Which fields the form of each kind has.

use texts::{Lang, T, key};
use web::Choice;

use crate::{
    model::{CostKind, House, Kind, LocationType, Payer, Profession, ServiceStatus},
    taxonomy::{model::Ours, words},
};
use programmes::model::Ease;

/// What a field looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// The size class and the kind of the input.
    Text(&'static str, &'static str),
    /// A name out of a list of entries of a kind, `organisations` or `locations`.
    Named(&'static str),
    Area,
    Select,
    Checks,
    Tick,
    /// A heading between fields.
    Heading,
}

#[derive(Clone, Debug)]
pub struct Field {
    pub name: String,
    pub input: Input,
    pub label: String,
    pub hint: String,
    pub choices: Vec<Choice>,
    /// Only the town may change it.
    pub staff: bool,
}

struct Fields {
    t: T,
    list: Vec<Field>,
}

impl Fields {
    fn add(&mut self, name: &str, input: Input, label: String, hint: &str) -> &mut Field {
        let hint = if hint.is_empty() { String::new() } else { self.t.get(hint) };
        let name = name.to_owned();
        self.list.push(Field { name, input, label, hint, choices: Vec::new(), staff: false });
        let last = self.list.len() - 1;
        &mut self.list[last]
    }
    fn text(&mut self, name: &str, hint: &str) -> &mut Field {
        let label = fact_label(self.t, name);
        self.add(name, Input::Text("", "text"), label, hint)
    }
    fn short(&mut self, name: &str, hint: &str) -> &mut Field {
        let label = fact_label(self.t, name);
        self.add(name, Input::Text("size-s", "text"), label, hint)
    }
    fn named(&mut self, name: &str, list: &'static str, hint: &str) -> &mut Field {
        let label = fact_label(self.t, name);
        self.add(name, Input::Named(list), label, hint)
    }
    fn area(&mut self, name: &str, hint: &str) -> &mut Field {
        let label = fact_label(self.t, name);
        self.add(name, Input::Area, label, hint)
    }
    fn tick(&mut self, name: &str, hint: &str) -> &mut Field {
        let label = fact_label(self.t, name);
        self.add(name, Input::Tick, label, hint)
    }
    fn pick(&mut self, name: &str, input: Input, hint: &str, choices: Vec<Choice>) -> &mut Field {
        let label = fact_label(self.t, name);
        let field = self.add(name, input, label, hint);
        field.choices = choices;
        field
    }
    fn heading(&mut self, key: &str) {
        let label = self.t.get(key);
        self.add("", Input::Heading, label, "");
    }
    fn terms(&mut self, ours: Ours) {
        let t = self.t;
        let choices =
            ours.codes().iter().map(|code| Choice::new(*code, words::term(t, code), false)).collect();
        self.pick(ours.as_str(), Input::Checks, "", choices);
    }
    fn languages(&mut self) {
        let choices = Lang::ALL.iter().map(|lang| Choice::new(lang.code(), lang.own_name(), false)).collect();
        self.pick("languages", Input::Checks, "", choices);
    }
    fn payers(&mut self) {
        let t = self.t;
        let choices = words_of(Payer::ALL, |word| t.get(&format!("directory-payer-{word}")));
        self.pick("payers", Input::Checks, "", choices);
    }
    fn hours(&mut self) {
        self.heading(key!("directory-fact-schedules"));
        for (code, weekday) in super::hours::DAYS {
            let label = self.t.weekday(weekday);
            let hint = if code == "MO" { key!("directory-hours-hint") } else { "" };
            self.add(&super::hours::field(code), Input::Text("size-m", "text"), label, hint);
        }
    }
    fn translations(&mut self, town: Lang) {
        self.heading(key!("directory-fact-texts"));
        for lang in Lang::ALL.into_iter().filter(|lang| *lang != town) {
            let name = format!("{} ({})", fact_label(self.t, "name"), lang.own_name());
            self.add(&format!("name_{lang}"), Input::Text("", "text"), name, "");
            let text = format!("{} ({})", fact_label(self.t, "description"), lang.own_name());
            self.add(&format!("description_{lang}"), Input::Area, text, "");
        }
    }
}

fn words_of<W: Copy + std::fmt::Display>(all: &[W], label: impl Fn(String) -> String) -> Vec<Choice> {
    all.iter()
        .map(|word| {
            let value = word.to_string();
            let key = value.replace(['_', ' '], "-");
            Choice::new(value, label(key), false)
        })
        .collect()
}

/// What a fact is called.
pub fn fact_label(t: T, field: &str) -> String {
    t.get(&format!("directory-fact-{}", field.replace('_', "-")))
}

/// The fields of a kind, in the order of the form. `town` is the language that names are written in.
pub fn of(kind: Kind, t: T, town: Lang) -> Vec<Field> {
    let mut form = Fields { t, list: Vec::new() };
    let word = |prefix: &'static str| move |key: String| t.get(&format!("{prefix}{key}"));
    match kind {
        Kind::Organisation => {
            form.text("name", "");
            form.text("alternate_name", key!("directory-alternate-hint"));
            form.area("description", key!("directory-description-hint"));
            form.text("town", "");
            form.area("phones", key!("directory-phones-hint"));
            form.text("email", "").input = Input::Text("", "email");
            form.text("url", key!("directory-url-hint"));
            form.payers();
            form.text("legal_status", "").staff = true;
            form.text("tax_id", "").staff = true;
            form.translations(town);
        }
        Kind::Service => {
            form.text("name", key!("directory-service-name-hint"));
            form.named("organisation", "organisations", key!("directory-named-hint")).staff = true;
            form.area("description", key!("directory-description-hint"));
            form.terms(Ours::Help);
            form.terms(Ours::Format);
            form.heading(key!("directory-service-whom"));
            form.terms(Ours::Need);
            form.terms(Ours::Setting);
            form.terms(Ours::Approach);
            form.languages();
            form.text("eligibility_description", "");
            form.short("minimum_age", "");
            form.short("maximum_age", "");
            form.heading(key!("directory-service-where"));
            for number in 1..=super::card::SITES {
                let label = format!("{} {number}", fact_label(t, "location"));
                let hint = if number == 1 { key!("directory-named-hint") } else { "" };
                form.add(&format!("site_{number}"), Input::Named("locations"), label, hint).staff = true;
            }
            form.area("areas", key!("directory-areas-hint"));
            form.heading(key!("directory-service-cost"));
            form.pick(
                "costs",
                Input::Checks,
                "",
                words_of(CostKind::ALL, |word| t.get(&format!("directory-cost-{word}"))),
            );
            form.short("amount", key!("directory-amount-hint"));
            form.text("cost_note", "");
            form.payers();
            form.heading(key!("directory-service-contact"));
            form.area("application_process", key!("directory-application-hint"));
            form.area("phones", key!("directory-phones-hint"));
            form.text("email", "").input = Input::Text("", "email");
            form.text("url", key!("directory-url-hint"));
            form.hours();
            form.heading(key!("directory-service-now"));
            form.pick("status", Input::Select, "", words_of(ServiceStatus::ALL, word("directory-status-")));
            form.text("alert", key!("directory-alert-hint"));
            form.translations(town);
        }
        Kind::Location => {
            form.text("name", key!("directory-location-name-hint"));
            form.tick("confidential", key!("directory-confidential-hint")).staff = true;
            form.named("organisation", "organisations", key!("directory-named-hint")).staff = true;
            form.pick(
                "location_type",
                Input::Select,
                "",
                words_of(LocationType::ALL, word("directory-location-")),
            )
            .staff = true;
            form.text("street", "");
            form.short("postal_code", "");
            form.text("town", "").input = Input::Text("size-m", "text");
            form.text("state_province", "").input = Input::Text("size-m", "text");
            form.text("position", key!("directory-position-hint")).staff = true;
            form.pick(
                "accessibility",
                Input::Checks,
                "",
                words_of(Ease::ALL, |word| t.get(&format!("circle-ease-{word}"))),
            );
            form.text("transportation", key!("directory-transportation-hint"));
            form.area("description", "");
            form.area("phones", key!("directory-phones-hint"));
            form.text("url", key!("directory-url-hint"));
            form.hours();
        }
        Kind::Practitioner => {
            form.text("name", key!("directory-practitioner-name-hint"));
            form.pick(
                "profession",
                Input::Select,
                "",
                words_of(Profession::ALL, word("directory-profession-")),
            );
            form.text("town", "").input = Input::Text("size-m", "text");
            form.named("organisation", "organisations", key!("directory-named-hint")).staff = true;
            form.area("description", key!("directory-about-hint"));
            form.terms(Ours::Approach);
            form.terms(Ours::Setting);
            form.terms(Ours::Need);
            form.languages();
            form.tick("tele", "");
            form.area("phones", key!("directory-phones-hint"));
            form.text("url", key!("directory-url-hint"));
            let account = form.text("account", key!("directory-account-hint"));
            account.staff = true;
            account.input = Input::Text("", "email");
        }
        Kind::Venue => {
            form.text("name", key!("directory-venue-name-hint"));
            form.named("location", "locations", key!("directory-named-hint")).staff = true;
            form.pick("house", Input::Select, "", words_of(House::ALL, word("directory-house-")));
            form.named("organisation", "organisations", key!("directory-named-hint")).staff = true;
            form.short("seats", "");
            form.text("hours", key!("directory-venue-hours-hint"));
            form.text("cost", "");
            form.text("equipment", "");
            form.area("description", "");
            form.area("phones", key!("directory-phones-hint"));
        }
    }
    form.list
}
