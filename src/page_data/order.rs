//! In which order names stand in a language: natively by the Unicode collation of that language. In the browser, where
//! only one entry is shown by itself, no list is put in order, and the tables of collation would weigh much.

use crate::model::Locale;
use std::cmp::Ordering;

#[cfg(not(target_arch = "wasm32"))]
pub struct Order(Option<icu_collator::CollatorBorrowed<'static>>);

#[cfg(not(target_arch = "wasm32"))]
impl Order {
    pub fn new(locale: Locale) -> Self {
        let tag = icu_locale_core::Locale::try_from_str(locale.as_str()).ok();
        Self(tag.and_then(|tag| icu_collator::Collator::try_new(tag.into(), Default::default()).ok()))
    }

    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        self.0.as_ref().map_or_else(|| left.cmp(right), |collator| collator.compare(left, right))
    }
}

#[cfg(target_arch = "wasm32")]
pub struct Order;

#[cfg(target_arch = "wasm32")]
impl Order {
    pub fn new(_: Locale) -> Self {
        Self
    }

    pub fn compare(&self, left: &str, right: &str) -> Ordering {
        left.cmp(right)
    }
}
