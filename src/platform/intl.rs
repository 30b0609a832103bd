//! What the browser knows of languages.

use crate::model::Locale;
use js_sys::{Array, Intl::PluralRules, Object};

/// The plural category of a number in a language, by `Intl.PluralRules`.
pub fn plural(locale: Locale, number: i64) -> &'static str {
    let rules = PluralRules::new(&Array::of1(&locale.as_str().into()), &Object::new());
    // Counts of results are far below 2^53, above which a JavaScript number is no longer exact.
    #[expect(clippy::cast_precision_loss, reason = "counts are small")]
    let category = rules.select(number as f64).as_string().unwrap_or_default();
    match category.as_str() {
        "zero" => "zero",
        "one" => "one",
        "two" => "two",
        "few" => "few",
        "many" => "many",
        _ => "other",
    }
}
