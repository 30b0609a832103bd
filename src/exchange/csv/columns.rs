//! The columns of the table: their names and order. What each means is in `export` and `import`.

use crate::model::Locale;

/// A column that every service has.
pub const PLAIN: [&str; 39] = [
    "id",
    "ptv",
    "kind",
    "organisation",
    "decides",
    "status",
    "situations",
    "themes",
    "national",
    "municipalities",
    "employment_areas",
    "counties",
    "age_min",
    "age_max",
    "registered",
    "way_in",
    "cost",
    "mode",
    "suits",
    "languages",
    "level_needed",
    "intake",
    "places_state",
    "places_on",
    "after",
    "meanwhile",
    "successor",
    "valid_from",
    "valid_to",
    "checked_on",
    "checked_by",
    "changed",
    "keepers",
    "first_step",
    "first_step_target",
    "source_title",
    "source_publisher",
    "source_url",
    "source_read",
];

/// Columns of contacts, named as their types: the values of each type.
pub const CONTACTS: [&str; 6] = ["phone", "email", "address", "web", "chat", "form"];

/// Columns that each language has: `name_fi`, `name_sv` and so on.
pub const TEXTS: [&str; 12] = [
    "name",
    "name_is_official",
    "former_names",
    "promise",
    "what_happens",
    "who_for",
    "first_step",
    "ready_sentence",
    "take_along",
    "duration",
    "benefit_effect",
    "for_counsellors",
];

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Column {
    pub name: &'static str,
    /// The language of a text.
    pub locale: Option<Locale>,
}

impl Column {
    pub fn plain(name: &'static str) -> Self {
        Self { name, locale: None }
    }

    pub fn text(name: &'static str, locale: Locale) -> Self {
        Self { name, locale: Some(locale) }
    }

    pub fn heading(&self) -> String {
        self.locale.map_or_else(|| self.name.to_owned(), |locale| format!("{}_{locale}", self.name))
    }
}

/// All columns in their order, with the texts of these languages.
pub fn all(locales: &[Locale]) -> Vec<Column> {
    let texts = locales.iter().flat_map(|locale| TEXTS.iter().map(|name| Column::text(name, *locale)));
    PLAIN.iter().chain(&CONTACTS).map(|name| Column::plain(name)).chain(texts).collect()
}

/// The column of a heading, in upper or lower case.
pub fn column(heading: &str, locales: &[Locale]) -> Option<Column> {
    let heading = heading.trim().to_lowercase();
    all(locales).into_iter().find(|column| column.heading() == heading)
}
