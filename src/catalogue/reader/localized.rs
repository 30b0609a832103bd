//! Tables whose keys are languages.

use super::{Fault, Reader};
use crate::model::{Locale, Localized};
use toml::Spanned;
use toml::de::DeValue;

impl Reader<'_> {
    /// Every key of this table as a language, with what `read` makes of it.
    fn by_locale<T>(&self, read: impl Fn(&str, &Spanned<DeValue<'_>>) -> Option<T>) -> Localized<T> {
        *self.any_key.borrow_mut() = true;
        let mut texts = Localized::new();
        for (key, value) in self.table.iter() {
            let key = key.get_ref().as_ref();
            self.file.remember(self.field(key), &value.span());
            match Locale::parse(key) {
                Some(locale) => texts.extend(read(key, value).map(|value| (locale, value))),
                None => self.problem(key, "is not a language; write a language tag such as fi"),
            }
        }
        texts
    }

    /// A table with one text for each language.
    pub fn localized_texts(&self, key: &'static str) -> Localized<String> {
        let read = |reader: &Reader<'_>| reader.by_locale(|key, value| reader.text_of(key, value));
        self.table(key, read).unwrap_or_default()
    }

    /// A table with one text for each language; or one text that is the same in all of them, such as `9-15`.
    pub fn localized_or_plain(&self, key: &'static str) -> Localized<String> {
        match self.table.get(key).map(Spanned::get_ref) {
            Some(DeValue::String(_)) => self.text(key).map(|text| (Locale::UNDETERMINED, text)).into_iter().collect(),
            _ => self.localized_texts(key),
        }
    }

    /// A table with one text for each language that must be there.
    pub fn required_texts(&self, key: &'static str) -> Localized<String> {
        self.require(key, Fault::Missing("write it in each language"));
        self.localized_texts(key)
    }

    /// A table with one table for each language.
    pub fn localized_tables<T>(&self, key: &'static str, read: impl Fn(&Reader<'_>) -> T) -> Localized<T> {
        let read_all = |reader: &Reader<'_>| {
            reader.by_locale(|key, value| match value.get_ref() {
                DeValue::Table(table) => {
                    let inner = Reader::new(reader.file, reader.field(key), table, value.span());
                    let result = read(&inner);
                    inner.finish();
                    Some(result)
                }
                _ => {
                    reader.wrong_type(key, "a table");
                    None
                }
            })
        };
        self.table(key, read_all).unwrap_or_default()
    }
}
