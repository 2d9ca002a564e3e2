//! One binary for all tests of this room that need a database or a server.

mod card;
mod circle;
mod desk;
mod erase;
mod feed;
mod figures;
mod import;
mod letters;
mod long_lists;
mod meeting;
mod place;
mod programme;
mod referral;
mod register;
mod support;
