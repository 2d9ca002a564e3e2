//! One binary for all tests of this room that need a database or a server.

mod account;
mod admin;
mod crisis;
mod keys;
mod post;
mod signin;

use testkit::TestApp;

/// A town with nothing but this room.
pub async fn town(db: testkit::TestDb) -> TestApp {
    TestApp::new(db, people::routes(), Box::leak(Box::new(people::nav()))).await
}

/// The seven words that a page shows.
pub fn words(page: &str) -> String {
    let list = page.split_once("class=\"phrase\"").map_or("", |(_, rest)| rest);
    let list = list.split_once("</ol>").map_or("", |(list, _)| list);
    let words: Vec<&str> = list
        .split("<li>")
        .skip(1)
        .filter_map(|item| item.split_once("</li>"))
        .map(|(word, _)| word)
        .collect();
    words.join(" ")
}
