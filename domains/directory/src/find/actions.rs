//! What may be done with the search: keep its words, and know when it is old.

use ::store::Tx;
use base::{Message, Problem};
use people::{Caller, Roles};
use texts::Lang;

use super::{
    lexicon::{Target, default_phrases},
    model::WordList,
    store,
};

/// Whatever changes the directory says so here, in its own transaction: what is kept in memory is old from then on.
pub fn changed(tx: &mut Tx<'_>, caller: &Caller) -> Result<(), Problem> {
    store::touch(tx, caller)
}

/// How often the directory has changed.
pub fn version(tx: &mut Tx<'_>, caller: &Caller) -> Result<i64, Problem> {
    store::version(tx, caller)
}

/// The town's own lists.
pub fn lists(tx: &mut Tx<'_>, caller: &Caller) -> Result<Vec<WordList>, Problem> {
    store::lists(tx, caller)
}

/// The list in force for a thing in a language: the town's own, or ours as version 0.
pub fn list(tx: &mut Tx<'_>, caller: &Caller, lang: Lang, target: Target) -> Result<WordList, Problem> {
    caller.must(Roles::MANAGE)?;
    let key = target.key();
    let own = store::list(tx, caller, lang.code(), &key)?;
    Ok(own.unwrap_or_else(|| WordList {
        lang: lang.code().to_owned(),
        target: key,
        body: default_phrases(lang, target).join("\n"),
        version: 0,
    }))
}

/// The longest list and the longest phrase.
pub const LIST_MOST: usize = 4_000;
pub const PHRASE_MOST: usize = 60;

/// Writes a list. `seen` is the version that the form was made from.
pub fn save(
    tx: &mut Tx<'_>,
    caller: &Caller,
    lang: Lang,
    target: Target,
    body: &str,
    seen: i64,
) -> Result<(), Problem> {
    caller.must(Roles::MANAGE)?;
    let body = tidy(body)?;
    let list = WordList { lang: lang.code().to_owned(), target: target.key(), body, version: seen };
    if !store::save(tx, caller, &list)? {
        return Err(Problem::conflict("find-words-stale"));
    }
    store::touch(tx, caller)
}

/// One phrase a line; none twice, none that says nothing.
fn tidy(body: &str) -> Result<String, Problem> {
    let mut lines: Vec<String> = Vec::new();
    for line in body.lines() {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        if search::words(&line).is_empty() || lines.contains(&line) {
            continue;
        }
        if line.chars().count() > PHRASE_MOST {
            let message = Message::new("find-words-long-phrase")
                .text("phrase", line.chars().take(40).collect::<String>());
            return Err(Problem::field("body", message.number("most", PHRASE_MOST as i64)));
        }
        lines.push(line);
    }
    let body = lines.join("\n");
    if body.len() > LIST_MOST {
        return Err(Problem::field(
            "body",
            Message::new("find-words-long-list").number("most", LIST_MOST as i64),
        ));
    }
    Ok(body)
}
