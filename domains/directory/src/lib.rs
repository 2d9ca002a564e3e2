//! The directory: who helps, with what, where, in which language, for how much, and how sure we are of it.
//!
//! Its shapes are those of HSDS 3.1, so that a directory comes in and leaves without loss. An **organisation** stands
//! behind **services**; a service is given at **locations**, has hours, telephones, costs, and says whom it is for.
//! **Practitioners** give hours, which are a dated list: any past day can be asked about again. **Venues** are rooms that
//! schools and libraries lend; **support** is what an organisation gives to those who help. **Taxonomies** say what help
//! it is, in the words of the field and in plain ones. What several of them have is a **part** (`part`), what all of
//! them have is an **entry** (`entry`): a name, a source, a day on which somebody made sure, an owner, a history.
//!
//! Two rules hold everywhere:
//!
//! * **A confidential location leaves in no way.** Only [`location::model::Place`] is shown, and a confidential location
//!   has none. Pages, the search and files are made of [`listing`], which carries nothing else.
//! * **Every fact says where it is from and how old it is**, and grows old where everybody sees it.
//!
//! One folder per noun; inside each the same few files (`model`, `rules`, `store`, `actions`, `pages`). What belongs to a
//! table is a struct whose fields are its columns ([`row`]). Circles belong to the room of programmes and are shown here
//! beside services, read through its actions.

pub mod entry;
mod erase;
pub mod fhir;
pub mod find;
pub mod form;
pub mod hsds;
pub mod import;
pub mod kept;
pub mod listing;
pub mod location;
pub mod meeting_guide;
pub mod model;
pub mod organisation;
pub mod part;
pub mod practitioner;
pub mod row;
pub mod schema_org;
pub mod service;
pub mod support;
pub mod taxonomy;
pub mod venue;
pub mod waiting;

use people::{NavGroup, Routes};

texts::register!("directory", "../texts/directory");
texts::register!("hsds", "../texts/hsds");
texts::register!("intake", "../texts/intake");
texts::register!("waiting", "../texts/waiting");
texts::register!("find", "../texts/find");

/// Every address of this room, with who may enter.
pub fn routes() -> Routes {
    find::routes()
        .and(entry::routes())
        .and(import::routes())
        .and(waiting::routes())
        .and(hsds::routes())
        .and(fhir::routes())
        .and(meeting_guide::routes())
        .and(schema_org::routes())
}

/// This room's part of the main navigation, in the order it is shown.
pub fn nav() -> Vec<NavGroup> {
    vec![NavGroup::new("directory-nav-group", [entry::NAV, find::NAV, waiting::NAV])]
}
