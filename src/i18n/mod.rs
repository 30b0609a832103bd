//! Messages of the interface, by language and key. It knows no page, no browser and no Fluent at run time:
//! `locales/<tag>/*.ftl` is compiled natively into [`Messages`], and [`I18n`] formats from those everywhere.

mod messages;
mod value;

#[cfg(not(target_arch = "wasm32"))]
mod compile;
#[cfg(not(target_arch = "wasm32"))]
mod expand;
#[cfg(not(target_arch = "wasm32"))]
mod literal;
#[cfg(not(target_arch = "wasm32"))]
mod load;
#[cfg(not(target_arch = "wasm32"))]
mod plural;

pub use messages::Messages;
pub use value::Value;

#[cfg(not(target_arch = "wasm32"))]
pub use compile::{Problem, compile};
#[cfg(not(target_arch = "wasm32"))]
pub use load::{load, load_for_app, load_for_app_named, load_named};
#[cfg(not(target_arch = "wasm32"))]
pub use plural::native_plural;

use crate::model::{Date, Locale};
use std::sync::Arc;

/// Names the CLDR cardinal plural category of a whole number in a language:
/// `zero`, `one`, `two`, `few`, `many` or `other`.
pub type PluralRule = fn(Locale, i64) -> &'static str;

/// What the interface says in one language. A clone shares the messages.
#[derive(Clone, Debug)]
pub struct I18n {
    pub locale: Locale,
    messages: Arc<Messages>,
    plural: PluralRule,
}

impl I18n {
    pub fn new(locale: Locale, messages: Messages, plural: PluralRule) -> Self {
        Self { locale, messages: Arc::new(messages), plural }
    }

    /// A message without arguments. A key that no message has comes back as it is, to be seen and reported.
    pub fn text(&self, key: &str) -> String {
        self.format(key, &[])
    }

    /// A message with its arguments by name, without isolation characters around them.
    ///
    /// A key that no message has comes back as it is; an argument that is not given shows as `{$name}`,
    /// and a select on it takes its default. Whole numbers are written with plain digits.
    pub fn format(&self, key: &str, arguments: &[(&str, Value)]) -> String {
        self.messages.format(key, arguments, &|number| (self.plural)(self.locale, number))
    }

    /// A date as far as it is known, through the messages `date-day`, `date-month` and `date-year`.
    pub fn date(&self, date: Date) -> String {
        let year = Value::from(date.year);
        match (date.month, date.day) {
            (Some(month), Some(day)) => {
                self.format("date-day", &[("day", day.into()), ("month", month.into()), ("year", year)])
            }
            (Some(month), None) => self.format("date-month", &[("month", month.into()), ("year", year)]),
            (None, _) => self.format("date-year", &[("year", year)]),
        }
    }
}
