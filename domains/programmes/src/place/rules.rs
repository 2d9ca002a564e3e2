//! Whether a place can be as it is described.

use base::{FieldProblem, Message, Problem};

use super::model::PlaceDraft;

/// The fields are named as the forms name them.
pub fn check(place: &PlaceDraft) -> Result<(), Problem> {
    let mut problems = Vec::new();
    for (field, text, most, needed) in [
        ("place_name", &place.name, 120, true),
        ("street", &place.street, 120, false),
        ("postcode", &place.postcode, 12, false),
        ("town", &place.town, 80, true),
        ("room", &place.room, 80, false),
        ("place_note", &place.note, 1_000, false),
    ] {
        let length = text.trim().chars().count();
        let message = if length > most {
            Message::new("web-field-long").number("most", most as i64).number("length", length as i64)
        } else if needed && length == 0 {
            Message::new("web-field-empty")
        } else {
            continue;
        };
        problems.push(FieldProblem { field: field.to_owned(), message });
    }
    if problems.is_empty() { Ok(()) } else { Err(Problem::Invalid(problems)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_field_that_is_wrong_is_named() {
        let place = PlaceDraft { street: "ż".repeat(121), room: "ż".repeat(81), ..PlaceDraft::default() };
        let Err(Problem::Invalid(problems)) = check(&place) else { panic!("four fields are wrong") };
        let fields: Vec<_> = problems.iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(fields, ["place_name", "street", "town", "room"]);
    }
}
