//! The programme's texts, from `app/demo/razem-latwiej.toml`.

use base::{Day, Problem};
use people::Caller;
use programmes::programme::{
    actions,
    model::{Draft, Field, Funding, Slot},
};
use serde::Deserialize;
use store::Tx;
use texts::Lang;

use super::files;

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
struct Money {
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
    funding: Vec<Money>,
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
    let day = |date: &toml::value::Datetime| {
        date.to_string().parse::<Day>().map_err(|error| Problem::internal(format!("{date}: {error}")))
    };
    let draft = Draft {
        id: caller.new_id(),
        slug: told.slug.clone(),
        name: told.name.pl.clone(),
        lang: Lang::Pl,
        started_on: day(&told.started_on)?,
        ended_on: None,
    };
    let id = actions::create(tx, caller, &draft)?.id;
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
        (Field::OperationalAims, lines(&told.operational_aims)),
        (Field::Topics, lines(&told.topics)),
        (Field::Hindering, lines(&told.hindering)),
        (Field::Helping, lines(&told.helping)),
        (Field::Staff, lines(&told.staff)),
        (Field::Premises, lines(&told.premises)),
        (Field::Equipment, lines(&told.equipment)),
        (Field::Partners, lines(&partners)),
        (Field::OrganisationStreet, same(&told.organisation.street)),
        (Field::OrganisationPostcodeTown, postcode_town(&told.organisation)),
        (Field::UnitStreet, same(&told.unit.street)),
        (Field::UnitPostcodeTown, postcode_town(&told.unit)),
        (Field::ContactPhone, same(&told.unit.phone)),
        (Field::ContactEmail, same(&told.unit.email)),
        (Field::CardDate, same(&card_date)),
        (Field::Name, told.name),
        (Field::Area, told.area),
        (Field::MainAim, told.main_aim),
        (Field::TargetGroup, told.target_group),
        (Field::Recruitment, told.recruitment),
        (Field::Innovation, told.innovation),
        (Field::Description, told.description),
        (Field::Period, told.period),
        (Field::Realisation, told.realisation),
        (Field::Evaluation, told.evaluation),
        (Field::OrganisationName, told.organisation.name),
        (Field::UnitName, told.unit.name),
    ];
    let mut write = |field: Field, year: i64, both: &Both| {
        for (lang, value) in [(Lang::Pl, &both.pl), (Lang::En, &both.en)] {
            actions::set_text(tx, caller, id, Slot { field, year, lang }, value.trim(), None)?;
        }
        Ok::<(), Problem>(())
    };
    for (field, both) in &texts {
        write(*field, 0, both)?;
    }
    for effect in &told.effects {
        write(Field::Effects, effect.year, &effect.text)?;
    }
    for money in told.funding {
        let funding = Funding {
            id: caller.new_id(),
            source: money.source.pl,
            year: None,
            amount: None,
            currency: money.currency,
            note: String::new(),
        };
        actions::add_funding(tx, caller, id, &funding)?;
    }
    Ok(topics)
}
