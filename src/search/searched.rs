//! Which entries are searched for on a day (native): all but those whose confirmation is so old that the edition hides
//! them. What is hidden is in no part of an index, and so in no result, no count and no suggestion.

use crate::model::{Catalogue, Confirmation, Date, Entry};

/// A catalogue with those of its entries that are searched for.
pub struct Searched<'a> {
    pub catalogue: &'a Catalogue,
    /// In the order of their ids: the place of each is its document's number.
    pub entries: Vec<&'a Entry>,
}

impl<'a> Searched<'a> {
    pub fn on(catalogue: &'a Catalogue, today: Date) -> Self {
        let shown = |entry: &&Entry| catalogue.confirmation(entry, today) != Confirmation::Hidden;
        Self { catalogue, entries: catalogue.entries.values().filter(shown).collect() }
    }

    /// The number of an entry's document; `None` where it is not searched for.
    pub fn number(&self, id: &str) -> Option<u32> {
        let place = self.entries.binary_search_by(|entry| entry.id.as_str().cmp(id)).ok()?;
        u32::try_from(place).ok()
    }
}
