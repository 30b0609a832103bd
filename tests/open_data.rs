//! Open data and what stands on the sites of others: HSDS by the official schemas and by what it must say, the headers
//! of the files, structured data in pages, the embedded views.

#![expect(
    clippy::expect_used,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "what a test needs and does not find ends it"
)]

#[path = "open_data/hsds.rs"]
mod hsds;
#[path = "open_data/pages.rs"]
mod pages;
#[path = "open_data/site.rs"]
mod site;

use std::path::{Path, PathBuf};
use suoraan::model::{Catalogue, Date, Entry, Locale};

const SERVICE: &str = "esimerkkineuvonta";

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()
}

fn locale(tag: &str) -> Locale {
    Locale::parse(tag).expect("a language tag")
}

fn date(text: &str) -> Date {
    Date::parse(text).expect("a date")
}

fn today() -> Date {
    date("2026-11-21")
}

/// The tiny catalogue, with its service changed.
fn with(change: impl FnOnce(&mut Entry)) -> Catalogue {
    let (mut catalogue, problems) = suoraan::catalogue::load(&root().join("tests/fixtures/catalogue"));
    assert_eq!(problems, []);
    change(catalogue.entries.get_mut(SERVICE).expect("the service"));
    catalogue
}
