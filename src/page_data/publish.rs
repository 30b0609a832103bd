//! The form that publishes a service: what people choose from on its page, what its program fetches, and how a proposal
//! would look.

use super::PageMaker;
use crate::model::{Card, Detail, Entry, FormData, Locale, PublishPage};

impl PageMaker<'_> {
    pub(super) fn publish_page(&self) -> PublishPage {
        let edition = &self.catalogue.edition;
        let mut locales: Vec<Locale> = edition.locales.clone();
        locales.sort_by_key(|locale| *locale != self.locale);
        // The edition's own languages first, then those in which services are given already.
        let mut languages: Vec<String> = edition.locales.iter().map(Locale::to_string).collect();
        languages.extend(
            self.search_page()
                .languages
                .into_iter()
                .filter(|code| !edition.locales.iter().any(|locale| locale.as_str() == code)),
        );
        let themes = self.catalogue.themes.iter();
        PublishPage {
            locales,
            limits: edition.limits,
            lapses_after: edition.freshness.lapse_after_months,
            situations: self.situation_links(),
            themes: themes.map(|theme| (theme.code.clone(), self.said(&theme.name).unwrap_or_default())).collect(),
            languages,
        }
    }

    pub fn form_data(&self) -> FormData {
        FormData::of(self.catalogue)
    }

    /// An entry that the catalogue need not have, as its card and its page would show it.
    pub fn preview(&self, entry: &Entry) -> (Card, Detail) {
        (self.card(entry), self.detail(entry))
    }
}
