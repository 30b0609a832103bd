//! Plural categories where there is no browser to ask: in tests and in pre-rendered pages.

use crate::model::Locale;
use icu_plurals::{PluralCategory, PluralRules};

/// The CLDR cardinal category of a whole number; `other` for a language that CLDR does not know.
pub fn native_plural(locale: Locale, number: i64) -> &'static str {
    let rules = icu_locale_core::Locale::try_from_str(locale.as_str())
        .ok()
        .and_then(|locale| PluralRules::try_new_cardinal(locale.into()).ok());
    match rules.map_or(PluralCategory::Other, |rules| rules.category_for(number)) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}
