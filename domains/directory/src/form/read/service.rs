use base::{Message, Problem};

use super::{LINE, Sent, TEXT};
use crate::{
    entry,
    form::card::SITES,
    model::{CostKind, Kind, ServiceStatus},
    part::model::Parts,
    service::model::{Card, CostOption, Given, Service, ServiceAtLocation},
    taxonomy::model::Ours,
};

impl Sent<'_, '_> {
    pub(super) fn service(&mut self, old: Card) -> Result<Card, Problem> {
        let organisation = self.organisation_named(old.service.organisation)?;
        let given = self.sites(&old.given)?;
        let [least, most] =
            ["minimum_age", "maximum_age"].map(|field| self.reader.optional_number(field, 0..=120));
        if least.zip(most).is_some_and(|(least, most)| least > most) {
            self.reader.problem("maximum_age", Message::new("directory-ages-order"));
        }
        let mut parts = old.parts;
        self.phones(&mut parts);
        self.languages(&mut parts);
        self.schedules(&mut parts);
        self.terms(&mut parts, Ours::ALL);
        self.areas(&mut parts);
        self.funding(&mut parts);
        self.translations(&mut parts);
        // For lists: the town of the first place, or the first area served.
        let town = match given.first().map(|given| given.at.location.cast()) {
            Some(place) => {
                entry::store::by_id(self.tx, self.caller, place)?.map(|entry| entry.town).unwrap_or_default()
            }
            None => parts.areas.first().map(|area| area.name.clone()).unwrap_or_default(),
        };
        Ok(Card {
            name: self.name.clone(),
            town,
            service: Service {
                organisation,
                description: self.text("description", TEXT),
                url: self.url(),
                email: self.email(),
                status: self.reader.word("status", ServiceStatus::Active),
                application_process: self.text("application_process", TEXT),
                eligibility_description: self.text("eligibility_description", TEXT),
                minimum_age: least,
                maximum_age: most,
                alert: self.text("alert", LINE),
                ..old.service
            },
            costs: self.costs(&old.costs),
            given,
            parts,
        })
    }

    /// Where a service is given. A place that stays keeps its hours and telephones; places beyond the form's fields stay.
    fn sites(&mut self, before: &[Given]) -> Result<Vec<Given>, Problem> {
        let mut given: Vec<Given> = Vec::new();
        for number in 1..=SITES.max(before.len()) {
            let field = format!("site_{number}");
            let old = before.get(number - 1).map(|given| given.at.location);
            let Some(place) = self.entry_named(&field, Kind::Location, old)? else { continue };
            if given.iter().any(|given| given.at.location == place) {
                continue;
            }
            let known = before.iter().find(|given| given.at.location == place).cloned();
            let blank =
                || ServiceAtLocation { location: place, ..ServiceAtLocation::blank(self.caller.new_id()) };
            given.push(known.unwrap_or_else(|| Given { at: blank(), parts: Parts::default() }));
        }
        Ok(given)
    }

    fn costs(&mut self, before: &[CostOption]) -> Vec<CostOption> {
        let amount = match self.values.get("amount").trim() {
            "" => None,
            text => {
                let read = parse_money(text);
                if read.is_none() {
                    self.reader.problem("amount", Message::new("directory-amount-wrong"));
                }
                read
            }
        };
        let note = self.text("cost_note", LINE);
        let ticked = |kind: CostKind| self.values.has("costs", kind.as_str());
        let new = |kind: CostKind| CostOption { kind, ..CostOption::blank(self.caller.new_id()) };
        let mut list: Vec<CostOption> = before.iter().filter(|cost| ticked(cost.kind)).cloned().collect();
        for kind in CostKind::ALL.iter().filter(|kind| ticked(**kind)) {
            if !list.iter().any(|cost| cost.kind == *kind) {
                list.push(new(*kind));
            }
        }
        if amount.is_some() && !list.iter().any(|cost| cost.kind != CostKind::Free) {
            list.push(new(CostKind::Paid));
        }
        // The price is that of whoever pays most.
        let order = [CostKind::Paid, CostKind::Sliding, CostKind::Other, CostKind::Refund, CostKind::Stipend];
        let priced = list.iter().position(|cost| cost.amount.is_some());
        let priced = priced
            .or_else(|| order.iter().find_map(|kind| list.iter().position(|cost| cost.kind == *kind)))
            .or(if list.is_empty() { None } else { Some(0) });
        if let Some(at) = priced {
            for cost in &mut list {
                cost.amount_description.clear();
            }
            list[at].amount = amount;
            list[at].amount_description = note;
            if amount.is_some() && list[at].currency.is_empty() {
                list[at].currency = "PLN".to_owned();
            }
        }
        list
    }
}

/// `150`, `150,50` or `150.5` in hundredths; nothing else.
fn parse_money(text: &str) -> Option<i64> {
    let text: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    let (whole, part) = text.split_once([',', '.']).unwrap_or((&text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 9 || part.len() > 2 || !digits(whole) || !digits(part) {
        return None;
    }
    let part = format!("{part:0<2}");
    Some(whole.parse::<i64>().ok()? * 100 + part.parse::<i64>().ok()?)
}

#[cfg(test)]
mod tests {
    use super::parse_money;

    #[test]
    fn prices_are_read_in_hundredths() {
        assert_eq!(parse_money("150"), Some(15_000));
        assert_eq!(parse_money("1 150,50"), Some(115_050));
        assert_eq!(parse_money("0.5"), Some(50));
        for wrong in ["-1", "1e3", "12,345", "abc", ",5", "99999999999"] {
            assert_eq!(parse_money(wrong), None, "{wrong}");
        }
    }
}
