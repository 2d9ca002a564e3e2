//! What the macros of `components.html` take: small view values made of text that is already translated.
//! An empty string means "not there". A page may use its own structs with the same field names.

use texts::T;

/// One thing to mend in a form; `field` is the id of the input, empty for the form as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Problem {
    pub field: String,
    pub text: String,
}

/// One choice of a select, of radios or of checkboxes.
#[derive(Debug, Clone, Default)]
pub struct Choice {
    pub value: String,
    pub label: String,
    pub hint: String,
    pub selected: bool,
}

/// A link in tabs, breadcrumbs or a menu.
#[derive(Debug, Clone, Default)]
pub struct Link {
    pub href: String,
    pub label: String,
    pub current: bool,
}

#[derive(Debug, Clone, Default)]
pub struct Head {
    pub label: String,
    pub numeric: bool,
}

#[derive(Debug, Clone, Default)]
pub struct Cell {
    pub text: String,
    pub href: String,
    pub numeric: bool,
}

/// The first cell is the head of the row.
#[derive(Debug, Clone, Default)]
pub struct Row {
    pub cells: Vec<Cell>,
}

/// One answer of a check-your-answers list; `href` leads to where it can be changed.
#[derive(Debug, Clone, Default)]
pub struct Answer {
    pub label: String,
    pub value: String,
    pub href: String,
}

/// One line of a task list; `tone` is that of its tag.
#[derive(Debug, Clone, Default)]
pub struct Task {
    pub href: String,
    pub label: String,
    pub hint: String,
    pub status: String,
    pub tone: String,
}

#[derive(Debug, Clone, Default)]
pub struct Step {
    pub label: String,
    pub done: bool,
    pub current: bool,
}

/// One entry of a timeline: `datetime` for machines, `when` for people.
#[derive(Debug, Clone, Default)]
pub struct Event {
    pub datetime: String,
    pub when: String,
    pub title: String,
    pub text: String,
    pub current: bool,
}

/// What a figure means.
#[derive(Debug, Clone, Default)]
pub struct Definition {
    pub term: String,
    pub text: String,
}

/// The ways from one page of a long list to the others; empty where there is none.
#[derive(Debug, Clone, Default)]
pub struct Pages {
    pub previous: String,
    pub position: String,
    pub next: String,
}

impl Pages {
    /// Leaves of `all` what stands on the page that was asked for. `address` is the list's, without the page's number.
    pub fn of<I>(t: T, all: &mut Vec<I>, size: usize, asked: &str, address: &str) -> Pages {
        let pages = all.len().div_ceil(size).max(1);
        let page = asked.parse().unwrap_or(1usize).clamp(1, pages);
        all.truncate(page * size);
        all.drain(..(page - 1) * size);
        let mark = if address.contains('?') { '&' } else { '?' };
        let to = |page: usize| format!("{address}{mark}page={page}");
        Pages {
            previous: if page > 1 { to(page - 1) } else { String::new() },
            position: if pages > 1 {
                t.two("web-page-of", "page", page, "pages", pages)
            } else {
                String::new()
            },
            next: if page < pages { to(page + 1) } else { String::new() },
        }
    }

    pub fn is_one(&self) -> bool {
        self.position.is_empty()
    }
}

/// An address with what was asked for behind it; what is empty was not.
pub fn asking(address: &str, wishes: &[(&str, &str)]) -> String {
    let mut asking = address.to_owned();
    for (name, wish) in wishes.iter().filter(|(_, wish)| !wish.is_empty()) {
        asking.push(if asking.contains('?') { '&' } else { '?' });
        asking.push_str(name);
        asking.push('=');
        for byte in wish.bytes() {
            match byte {
                b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' => asking.push(char::from(byte)),
                _ => asking.push_str(&format!("%{byte:02X}")),
            }
        }
    }
    asking
}

impl Choice {
    pub fn new(value: impl Into<String>, label: impl Into<String>, selected: bool) -> Self {
        Choice { value: value.into(), label: label.into(), hint: String::new(), selected }
    }
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }
}

impl Cell {
    pub fn text(text: impl Into<String>) -> Self {
        Cell { text: text.into(), ..Cell::default() }
    }
    pub fn number(text: impl Into<String>) -> Self {
        Cell { text: text.into(), numeric: true, ..Cell::default() }
    }
    #[must_use]
    pub fn link(mut self, href: impl Into<String>) -> Self {
        self.href = href.into();
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_a_list_stands_on_one_page() {
        let texts = texts::Texts::load().expect("the texts are sound");
        let t = texts.of(texts::Lang::En);
        let on = |count: u32, page: &str| {
            let mut all: Vec<u32> = (0..count).collect();
            let pages = Pages::of(t, &mut all, 10, page, "/list?q=a");
            (all, pages)
        };
        let seen: Vec<u32> = ["1", "2", "3"].iter().flat_map(|page| on(25, page).0).collect();
        assert_eq!(seen, (0..25).collect::<Vec<_>>());
        let (_, middle) = on(25, "2");
        assert_eq!((&*middle.previous, &*middle.next), ("/list?q=a&page=1", "/list?q=a&page=3"));
        for (count, page) in [(0, "1"), (10, "7"), (10, "nonsense"), (3, "0")] {
            let (all, pages) = on(count, page);
            assert_eq!(all.len(), count as usize);
            assert!(pages.is_one() && pages.previous.is_empty() && pages.next.is_empty());
        }
        assert_eq!(on(25, "99").0, [20, 21, 22, 23, 24]);
    }

    #[test]
    fn an_address_asks_only_for_what_was_wished() {
        assert_eq!(
            asking("/circles", &[("q", "żuk & co"), ("lang", ""), ("page", "2")]),
            "/circles?q=%C5%BCuk%20%26%20co&page=2"
        );
        assert_eq!(asking("/circles", &[("q", "")]), "/circles");
    }
}
