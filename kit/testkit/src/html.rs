//! Reading a page as a browser does: enough for our own markup.

use std::collections::BTreeSet;

fn unescape(text: &str) -> String {
    text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#34;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&#60;", "<")
        .replace("&#62;", ">")
        .replace("&#38;", "&")
        .replace("&amp;", "&")
}

/// The value of an attribute inside one tag.
fn attribute(tag: &str, name: &str) -> Option<String> {
    for (at, _) in tag.match_indices(name) {
        let starts = at > 0 && tag.as_bytes()[at - 1].is_ascii_whitespace();
        let rest = &tag[at + name.len()..];
        if !starts {
            continue;
        }
        let Some(value) = rest.strip_prefix('=') else {
            let ends = rest.is_empty() || rest.starts_with(|c: char| c.is_whitespace() || c == '/');
            if ends {
                return Some(String::new());
            }
            continue;
        };
        let quote = value.chars().next()?;
        return match quote {
            '"' | '\'' => value[1..].split(quote).next().map(unescape),
            _ => value.split_whitespace().next().map(unescape),
        };
    }
    None
}

/// The tags of a page with the text after each, comments left out.
fn tags(html: &str) -> Vec<(&str, &str)> {
    html.split('<').skip(1).filter_map(|piece| piece.split_once('>')).collect()
}

/// Where the links of a page lead, on this site.
pub fn links(html: &str) -> Vec<String> {
    tags(html)
        .into_iter()
        .filter(|(tag, _)| tag.starts_with("a "))
        .filter_map(|(tag, _)| attribute(tag, "href"))
        .filter(|href| href.starts_with('/') && !href.starts_with("//"))
        .map(|href| href.split('#').next().unwrap_or_default().to_owned())
        .collect()
}

/// A form as a browser would send it untouched.
#[derive(Clone, Debug)]
pub struct SentForm {
    pub action: String,
    pub upload: bool,
    pub fields: Vec<(String, String)>,
}

/// The forms of a page that change something. `here` is the address of the page.
pub fn forms(html: &str, here: &str) -> Vec<SentForm> {
    let mut found = Vec::new();
    let mut open: Option<SentForm> = None;
    let mut select: Option<(String, bool)> = None;
    let mut radios = BTreeSet::new();
    for (tag, text) in tags(html) {
        let name = tag.split(|c: char| c.is_whitespace() || c == '/').next().unwrap_or_default();
        if name == "form"
            && attribute(tag, "method").is_some_and(|method| method.eq_ignore_ascii_case("post"))
        {
            let action = attribute(tag, "action").filter(|action| !action.is_empty());
            let upload = attribute(tag, "enctype").is_some_and(|kind| kind.starts_with("multipart"));
            open = Some(SentForm {
                action: action.unwrap_or_else(|| here.to_owned()),
                upload,
                fields: Vec::new(),
            });
            radios.clear();
        }
        if tag == "/form" {
            found.extend(open.take());
        }
        let Some(form) = &mut open else { continue };
        let field = attribute(tag, "name");
        match (name, field) {
            ("input", Some(field)) => {
                let kind = attribute(tag, "type").unwrap_or_default();
                let value = attribute(tag, "value").unwrap_or_default();
                let checked = attribute(tag, "checked").is_some();
                let sent = match kind.as_str() {
                    "checkbox" => checked,
                    // Nobody chose yet: the first one stands for a choice.
                    "radio" => checked || radios.insert(field.clone()),
                    "file" => false,
                    _ => true,
                };
                if sent {
                    if kind == "radio" {
                        form.fields.retain(|(known, _)| *known != field);
                    }
                    form.fields.push((field, value));
                }
            }
            ("textarea", Some(field)) => form.fields.push((field, unescape(text))),
            ("button", Some(field)) => {
                if !form.fields.iter().any(|(known, _)| *known == field) {
                    form.fields.push((field, attribute(tag, "value").unwrap_or_default()));
                }
            }
            ("select", Some(field)) => select = Some((field, false)),
            ("option", _) => {
                if let Some((field, chosen)) = &mut select {
                    let marked = attribute(tag, "selected").is_some();
                    let value = attribute(tag, "value").unwrap_or_else(|| unescape(text.trim()));
                    if marked || !*chosen {
                        form.fields.retain(|(known, _)| known != field);
                        form.fields.push((field.clone(), value));
                        *chosen = true;
                    }
                }
            }
            ("/select", _) => select = None,
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_is_sent_as_it_stands() {
        let html = r#"<a href="/x?a=1&amp;b=2#part">x</a><form method="post" action="/do"><input type="hidden" name="csrf" value="t">
            <input type="radio" name="r" value="1"><input type="radio" name="r" value="2" checked>
            <input type=checkbox name=c value=yes><select name="s"><option value="a">A</option><option value="b" selected>B</option>
            </select><textarea name="t">one &lt;two</textarea></form>"#;
        assert_eq!(links(html), ["/x?a=1&b=2"]);
        let fields = &forms(html, "/here")[0].fields;
        let fields: Vec<(&str, &str)> =
            fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        assert_eq!(fields, [("csrf", "t"), ("r", "2"), ("s", "b"), ("t", "one <two")]);
    }
}
