//! Writes TOML as the catalogue has it: one field a line, what is unknown left out. It knows nothing of what the fields
//! mean.

use crate::model::{Date, Locale, Localized};
use std::fmt::Write;
use toml_writer::{ToTomlKey, ToTomlValue, TomlKeyBuilder, TomlStringBuilder};

/// The text of a file as it grows.
#[derive(Default)]
pub struct Writer {
    text: String,
}

impl Writer {
    pub fn finish(self) -> String {
        self.text
    }

    /// Begins a table, after an empty line.
    pub fn table(&mut self, path: &str) {
        let _ = write!(self.text, "\n[{path}]\n");
    }

    /// Begins the next table of a list, after an empty line.
    pub fn item(&mut self, path: &str) {
        let _ = write!(self.text, "\n[[{path}]]\n");
    }

    /// A field whose value is written already.
    pub fn field(&mut self, key: &str, value: &str) {
        let _ = writeln!(self.text, "{key} = {value}");
    }

    pub fn text(&mut self, key: &str, value: &str) {
        self.field(key, &quoted(value));
    }

    pub fn optional(&mut self, key: &str, value: Option<&str>) {
        if let Some(value) = value {
            self.text(key, value);
        }
    }

    pub fn flag(&mut self, key: &str, value: bool) {
        self.field(key, if value { "true" } else { "false" });
    }

    /// A list of texts; none at all where it is empty.
    pub fn list<T: AsRef<str>>(&mut self, key: &str, items: &[T]) {
        if !items.is_empty() {
            self.field(key, &list(items));
        }
    }

    /// An inline table of the fields that are known.
    pub fn inline(&mut self, key: &str, fields: &[(&str, Option<String>)]) {
        let known: Vec<String> =
            fields.iter().filter_map(|(name, value)| Some(format!("{name} = {}", value.as_ref()?))).collect();
        if !known.is_empty() {
            self.field(key, &format!("{{ {} }}", known.join(", ")));
        }
    }

    /// A text in each of its languages, or one that is the same in all of them. `order` says which language comes first.
    pub fn localized(&mut self, key: &str, texts: &Localized<String>, order: &[Locale]) {
        if let Some(plain) = texts.get(&Locale::UNDETERMINED) {
            return self.text(key, plain);
        }
        let fields: Vec<String> = in_order(texts, order)
            .map(|(locale, text)| format!("{} = {}", key_of(locale.as_str()), quoted(text)))
            .collect();
        if !fields.is_empty() {
            self.field(key, &format!("{{ {} }}", fields.join(", ")));
        }
    }
}

/// The languages of a text, those of `order` first.
pub fn in_order<'a, T>(texts: &'a Localized<T>, order: &'a [Locale]) -> impl Iterator<Item = (Locale, &'a T)> {
    let named = order.iter().filter_map(|locale| Some((*locale, texts.get(locale)?)));
    let others = texts.iter().filter(|(locale, _)| !order.contains(locale)).map(|(locale, text)| (*locale, text));
    named.chain(others)
}

pub fn list<T: AsRef<str>>(items: &[T]) -> String {
    let items: Vec<String> = items.iter().map(|item| quoted(item.as_ref())).collect();
    format!("[{}]", items.join(", "))
}

/// A day as TOML has it; a year or a month alone is a text.
pub fn date(date: Date) -> String {
    if date.day.is_some() { date.to_string() } else { quoted(&date.to_string()) }
}

pub fn quoted(text: &str) -> String {
    TomlStringBuilder::new(text).as_basic().to_toml_value()
}

/// A language's tag as a key.
pub fn key_of(tag: &str) -> String {
    TomlKeyBuilder::new(tag).as_default().to_toml_key()
}
