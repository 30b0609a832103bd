//! What the form that publishes a service fetches: enough of the catalogue to check a proposal as the catalogue is checked
//! and to show it as the site would.

use super::{Areas, Card, Catalogue, Code, Edition, Entry, EntryType, Localized, Situation, Text, Theme};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct FormData {
    pub edition: Edition,
    pub areas: Areas,
    pub situations: Vec<Situation>,
    pub themes: Vec<Theme>,
    /// The names of all organisations, by id.
    pub organisations: BTreeMap<String, Localized<String>>,
    /// Ids of entries that were taken down: they are never used again.
    pub withdrawn: Vec<String>,
}

impl FormData {
    pub fn of(catalogue: &Catalogue) -> Self {
        let names = |entry: &Entry| {
            entry.text.iter().map(|(locale, text)| (*locale, text.name.clone())).collect::<Localized<String>>()
        };
        let organisations = catalogue.entries.values().filter(|entry| entry.entry_type == EntryType::Organisation);
        let withdrawn = catalogue.codes.keys().filter(|id| !catalogue.entries.contains_key(*id));
        Self {
            edition: catalogue.edition.clone(),
            areas: catalogue.areas.clone(),
            situations: catalogue.situations.clone(),
            themes: catalogue.themes.clone(),
            organisations: organisations.map(|entry| (entry.id.clone(), names(entry))).collect(),
            withdrawn: withdrawn.cloned().collect(),
        }
    }

    /// A catalogue with its entries by name alone: the organisations in every language, the others as their cards say.
    pub fn catalogue(self, cards: &[Card]) -> Catalogue {
        let named = |name: String| Text { name, ..Text::default() };
        let mut entries = BTreeMap::new();
        for card in cards.iter().filter(|card| card.entry_type != EntryType::Organisation) {
            let mut entry = Entry::new(card.entry_type, &card.id);
            entry.status = card.status;
            let locale = card.name.lang.or(self.edition.locales.first().copied());
            entry.text.extend(locale.map(|locale| (locale, named(card.name.text.clone()))));
            entries.insert(card.id.clone(), entry);
        }
        for (id, names) in self.organisations {
            let mut entry = Entry::new(EntryType::Organisation, &id);
            entry.text = names.into_iter().map(|(locale, name)| (locale, named(name))).collect();
            entries.insert(id, entry);
        }
        let code = |id: String| {
            let code = Code { code: String::new(), id: id.clone(), name: Localized::new(), successor: None };
            (id, code)
        };
        Catalogue {
            edition: self.edition,
            areas: self.areas,
            situations: self.situations,
            themes: self.themes,
            codes: self.withdrawn.into_iter().map(code).collect(),
            entries,
            ..Catalogue::default()
        }
    }
}
