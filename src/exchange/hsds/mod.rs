//! The catalogue as the Human Services Data Specification 3.0 has it (HSDS, <https://docs.openreferral.org/>), one page
//! of results for each language, since HSDS has no translations. It knows no page of the site: addresses and words
//! come from [`Words`].
//!
//! What HSDS has no field for travels as an attribute: `link_type` says what it is, in the words of the catalogue's
//! files (`id`, `kind`, `way-in`, `situation`, …), and `value` holds it. Nothing is empty or null: what is not known is
//! left out. A text that the page's language lacks is taken from the next language of the edition, and an attribute
//! such as `description-language` says which one that is.

mod address;
mod attribute;
mod contact;
mod organisation;
mod record;
mod service;
mod texts;
mod words;

pub use words::{Word, Words};

pub use crate::model::open_id as id;

use crate::model::{Catalogue, Date, EntryType, Locale};
use record::Record;
use serde::Serialize;
use texts::Texts;

/// A page of results, as HSDS answers a request. Ours are the first and the last at once.
#[derive(Serialize)]
struct ResultPage {
    total_items: usize,
    total_pages: usize,
    page_number: usize,
    size: usize,
    first_page: bool,
    last_page: bool,
    empty: bool,
    contents: Vec<Record>,
}

/// Every service on a day, as JSON, in the order of our ids.
///
/// # Errors
/// Those of the serializer, which a page of ours does not bring about.
pub fn services(
    catalogue: &Catalogue,
    locale: Locale,
    today: Date,
    words: &dyn Words,
) -> Result<Vec<u8>, serde_json::Error> {
    let texts = Texts { catalogue, locale, today, words };
    page(&texts, EntryType::Service, service::service)
}

/// Every organisation, as JSON, in the order of our ids.
///
/// # Errors
/// As for [`services`].
pub fn organisations(
    catalogue: &Catalogue,
    locale: Locale,
    today: Date,
    words: &dyn Words,
) -> Result<Vec<u8>, serde_json::Error> {
    let texts = Texts { catalogue, locale, today, words };
    page(&texts, EntryType::Organisation, organisation::organisation)
}

fn page(
    texts: &Texts<'_>,
    entry_type: EntryType,
    record: impl Fn(&Texts<'_>, &crate::model::Entry) -> Record,
) -> Result<Vec<u8>, serde_json::Error> {
    let entries = texts.catalogue.entries.values().filter(|entry| entry.entry_type == entry_type);
    let contents: Vec<Record> = entries.map(|entry| record(texts, entry)).collect();
    serde_json::to_vec(&ResultPage {
        total_items: contents.len(),
        total_pages: 1,
        page_number: 1,
        size: contents.len(),
        first_page: true,
        last_page: true,
        empty: contents.is_empty(),
        contents,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_those_that_anybody_can_work_out() {
        assert_eq!(id("one"), id("one"));
        assert_ne!(id("one"), id("two"));
        assert_eq!(id("one").get_version_num(), 5);
    }
}
