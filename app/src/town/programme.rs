//! The programme's texts, from `app/demo/razem-latwiej.toml`.

use ::store::Tx;
use base::Problem;
use people::Caller;
use serde::Deserialize;

use super::{files, store};

#[derive(Deserialize)]
struct Both {
    pl: String,
    en: String,
}

#[derive(Deserialize)]
struct Effect {
    year: i64,
    text: Both,
}

#[derive(Deserialize)]
struct Funding {
    source: Both,
    currency: String,
}

#[derive(Deserialize)]
struct Partner {
    name: Both,
    gives: Both,
}

#[derive(Deserialize)]
struct Office {
    name: Both,
    street: String,
    postcode: String,
    town: String,
    #[serde(default)]
    phone: String,
    #[serde(default)]
    email: String,
}

#[derive(Deserialize)]
struct Programme {
    slug: String,
    started_on: toml::value::Datetime,
    card_written_on: toml::value::Datetime,
    name: Both,
    area: Both,
    main_aim: Both,
    target_group: Both,
    recruitment: Both,
    innovation: Both,
    description: Both,
    period: Both,
    realisation: Both,
    evaluation: Both,
    operational_aims: Vec<Both>,
    topics: Vec<Both>,
    effects: Vec<Effect>,
    hindering: Vec<Both>,
    helping: Vec<Both>,
    funding: Vec<Funding>,
    staff: Vec<Both>,
    premises: Vec<Both>,
    equipment: Vec<Both>,
    partners: Vec<Partner>,
    organisation: Office,
    unit: Office,
}

fn lines(list: &[Both]) -> Both {
    let join = |pick: fn(&Both) -> &str| list.iter().map(pick).collect::<Vec<_>>().join("\n");
    Both { pl: join(|both| &both.pl), en: join(|both| &both.en) }
}

fn same(text: &str) -> Both {
    Both { pl: text.to_owned(), en: text.to_owned() }
}

/// Writes the programme; answers its topics in the town's language.
pub(super) fn write(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<String>, Problem> {
    let told: Programme = toml::from_str(files::PROGRAMME)
        .map_err(|error| Problem::internal(format!("razem-latwiej.toml: {error}")))?;
    let id = store::add_programme(tx, caller, &told.slug, &told.started_on.to_string())?;
    let partners: Vec<Both> = told
        .partners
        .iter()
        .map(|partner| Both {
            pl: format!("{}: {}", partner.name.pl, partner.gives.pl),
            en: format!("{}: {}", partner.name.en, partner.gives.en),
        })
        .collect();
    let postcode_town = |office: &Office| same(&format!("{} {}", office.postcode, office.town));
    let topics: Vec<String> = told.topics.iter().map(|topic| topic.pl.clone()).collect();
    let card_date = told.card_written_on.to_string();
    let texts = [
        ("operational_aims", lines(&told.operational_aims)),
        ("topics", lines(&told.topics)),
        ("hindering", lines(&told.hindering)),
        ("helping", lines(&told.helping)),
        ("staff", lines(&told.staff)),
        ("premises", lines(&told.premises)),
        ("equipment", lines(&told.equipment)),
        ("partners", lines(&partners)),
        ("organisation_street", same(&told.organisation.street)),
        ("organisation_postcode_town", postcode_town(&told.organisation)),
        ("unit_street", same(&told.unit.street)),
        ("unit_postcode_town", postcode_town(&told.unit)),
        ("contact_phone", same(&told.unit.phone)),
        ("contact_email", same(&told.unit.email)),
        ("card_date", same(&card_date)),
        ("name", told.name),
        ("area", told.area),
        ("main_aim", told.main_aim),
        ("target_group", told.target_group),
        ("recruitment", told.recruitment),
        ("innovation", told.innovation),
        ("description", told.description),
        ("period", told.period),
        ("realisation", told.realisation),
        ("evaluation", told.evaluation),
        ("organisation_name", told.organisation.name),
        ("unit_name", told.unit.name),
    ];
    let mut write = |field: &str, year: i64, both: &Both| {
        for (lang, value) in [("pl", &both.pl), ("en", &both.en)] {
            store::add_text(tx, caller, id, field, year, lang, value.trim())?;
        }
        Ok::<(), Problem>(())
    };
    for (field, both) in &texts {
        write(field, 0, both)?;
    }
    for effect in &told.effects {
        write("effects", effect.year, &effect.text)?;
    }
    for funding in &told.funding {
        store::add_funding(tx, caller, id, &funding.source.pl, &funding.currency)?;
    }
    Ok(topics)
}
