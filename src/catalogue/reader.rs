//! Reads a TOML table field by field: what is missing, of the wrong type or unknown becomes a problem with its line,
//! and reading goes on. It knows nothing of what the fields mean.

use super::Problem;
use crate::model::{Date, Locale, Localized};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// One file being read: its text for line numbers, and what was found in it.
pub struct File<'a> {
    name: &'a str,
    text: &'a str,
    problems: RefCell<Vec<Problem>>,
    lines: RefCell<BTreeMap<String, usize>>,
}

impl<'a> File<'a> {
    pub fn new(name: &'a str, text: &'a str) -> Self {
        Self { name, text, problems: RefCell::default(), lines: RefCell::default() }
    }

    /// Reads the file's table with `read`. `None` when it is no TOML at all.
    pub fn read<T>(&self, read: impl FnOnce(&Reader<'_>) -> T) -> Option<T> {
        match DeTable::parse(self.text) {
            Ok(table) => {
                let reader = Reader::new(self, String::new(), table.get_ref(), table.span());
                let value = read(&reader);
                reader.finish();
                Some(value)
            }
            Err(error) => {
                let line = error.span().map_or(0, |span| self.line(&span));
                self.report(line, "", format!("not valid TOML: {}; mend this line", error.message()));
                None
            }
        }
    }

    /// What was wrong, and on which line each field stands.
    pub fn finish(self) -> (Vec<Problem>, BTreeMap<String, usize>) {
        (self.problems.into_inner(), self.lines.into_inner())
    }

    fn line(&self, span: &Range<usize>) -> usize {
        self.text.bytes().take(span.start).filter(|byte| *byte == b'\n').count() + 1
    }

    fn report(&self, line: usize, field: &str, message: String) {
        self.problems.borrow_mut().push(Problem::error(self.name, line, field, message));
    }
}

/// One table of a file.
pub struct Reader<'a> {
    file: &'a File<'a>,
    path: String,
    table: &'a DeTable<'a>,
    span: Range<usize>,
    asked: RefCell<BTreeSet<&'static str>>,
    any_key: RefCell<bool>,
}

impl<'a> Reader<'a> {
    fn new(file: &'a File<'a>, path: String, table: &'a DeTable<'a>, span: Range<usize>) -> Self {
        Self { file, path, table, span, asked: RefCell::default(), any_key: RefCell::new(false) }
    }

    fn field(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    fn value(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.borrow_mut().insert(key);
        let value = self.table.get(key)?;
        self.file.lines.borrow_mut().insert(self.field(key), self.file.line(&value.span()));
        Some(value)
    }

    /// Reports a problem of the field `key`, on its line or, where it is missing, on the table's.
    pub fn problem(&self, key: &str, message: impl Into<String>) {
        let line = self.table.get(key).map_or_else(|| self.file.line(&self.span), |value| self.file.line(&value.span()));
        self.file.report(line, &self.field(key), message.into());
    }

    fn wrong_type(&self, key: &str, wanted: &str) {
        self.problem(key, format!("is not {wanted}; write {wanted}"));
    }

    pub fn text(&self, key: &'static str) -> Option<String> {
        match self.value(key)?.get_ref() {
            DeValue::String(text) => Some(text.to_string()),
            _ => {
                self.wrong_type(key, "a text in quotation marks");
                None
            }
        }
    }

    /// A text that must be there; empty when it is not.
    pub fn required_text(&self, key: &'static str) -> String {
        if self.table.get(key).is_none() {
            self.value(key);
            self.problem(key, "is missing; add it");
        }
        self.text(key).unwrap_or_default()
    }

    pub fn flag(&self, key: &'static str) -> Option<bool> {
        match self.value(key)?.get_ref() {
            DeValue::Boolean(flag) => Some(*flag),
            _ => {
                self.wrong_type(key, "true or false");
                None
            }
        }
    }

    pub fn number<N: std::str::FromStr>(&self, key: &'static str) -> Option<N> {
        let number = match self.value(key)?.get_ref() {
            DeValue::Integer(number) => number.as_str().parse().ok(),
            _ => None,
        };
        if number.is_none() {
            self.wrong_type(key, "a fitting whole number");
        }
        number
    }

    /// A TOML date, or a text that is a year or a month.
    pub fn date(&self, key: &'static str) -> Option<Date> {
        let written = match self.value(key)?.get_ref() {
            DeValue::Datetime(date) => date.to_string(),
            DeValue::String(text) => text.to_string(),
            _ => String::new(),
        };
        let date = Date::parse(&written);
        if date.is_none() {
            self.problem(key, "is not a date; write it as 2026-11-21, \"2026-11\" or \"2026\"");
        }
        date
    }

    pub fn list(&self, key: &'static str) -> Vec<String> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong_type(key, "a list in square brackets");
            return Vec::new();
        };
        let texts: Vec<String> = items
            .iter()
            .filter_map(|item| match item.get_ref() {
                DeValue::String(text) => Some(text.to_string()),
                _ => None,
            })
            .collect();
        if texts.len() != items.len() {
            self.wrong_type(key, "a list of texts in quotation marks");
        }
        texts
    }

    /// A word of a closed vocabulary.
    pub fn word<T>(&self, key: &'static str, parse: fn(&str) -> Option<T>, words: &[&str]) -> Option<T> {
        let written = self.text(key)?;
        let value = parse(&written);
        if value.is_none() {
            self.problem(key, unknown_word(&written, words));
        }
        value
    }

    pub fn words<T>(&self, key: &'static str, parse: fn(&str) -> Option<T>, words: &[&str]) -> Vec<T> {
        let read = |written: String| {
            let value = parse(&written);
            if value.is_none() {
                self.problem(key, unknown_word(&written, words));
            }
            value
        };
        self.list(key).into_iter().filter_map(read).collect()
    }

    pub fn table<T>(&self, key: &'static str, read: impl FnOnce(&Reader<'_>) -> T) -> Option<T> {
        let value = self.value(key)?;
        let DeValue::Table(table) = value.get_ref() else {
            self.wrong_type(key, "a table");
            return None;
        };
        let reader = Reader::new(self.file, self.field(key), table, value.span());
        let result = read(&reader);
        reader.finish();
        Some(result)
    }

    /// A list of tables; each is named by its place, from 1.
    pub fn tables<T>(&self, key: &'static str, read: impl Fn(&Reader<'_>) -> T) -> Vec<T> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong_type(key, "a list of tables");
            return Vec::new();
        };
        let mut results = Vec::new();
        for (position, item) in items.iter().enumerate() {
            let path = format!("{}.{}", self.field(key), position + 1);
            self.file.lines.borrow_mut().insert(path.clone(), self.file.line(&item.span()));
            match item.get_ref() {
                DeValue::Table(table) => {
                    let reader = Reader::new(self.file, path, table, item.span());
                    results.push(read(&reader));
                    reader.finish();
                }
                _ => self.wrong_type(key, "a list of tables"),
            }
        }
        results
    }

    /// Every key of this table as a language, with what `read` makes of it.
    fn by_locale<T>(&self, read: impl Fn(&str, &Spanned<DeValue<'_>>) -> Option<T>) -> Localized<T> {
        *self.any_key.borrow_mut() = true;
        let mut texts = Localized::new();
        for (key, value) in self.table.iter() {
            let key = key.get_ref().as_ref();
            self.file.lines.borrow_mut().insert(self.field(key), self.file.line(&value.span()));
            match Locale::parse(key) {
                Some(locale) => texts.extend(read(key, value).map(|value| (locale, value))),
                None => self.problem(key, "is not a language; write a language tag such as fi"),
            }
        }
        texts
    }

    /// A table with one text for each language.
    pub fn localized_texts(&self, key: &'static str) -> Localized<String> {
        let read = |reader: &Reader<'_>| {
            reader.by_locale(|key, value| match value.get_ref() {
                DeValue::String(text) => Some(text.to_string()),
                _ => {
                    reader.wrong_type(key, "a text in quotation marks");
                    None
                }
            })
        };
        self.table(key, read).unwrap_or_default()
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

    /// Reports every field that nobody asked for.
    fn finish(&self) {
        if *self.any_key.borrow() {
            return;
        }
        let asked = self.asked.borrow();
        for (key, _) in self.table.iter() {
            let key = key.get_ref().as_ref();
            if !asked.contains(key) {
                let known = asked.iter().copied().collect::<Vec<_>>().join(", ");
                self.problem(key, format!("unknown field; remove it or use one of: {known}"));
            }
        }
    }
}

fn unknown_word(written: &str, words: &[&str]) -> String {
    format!("\"{written}\" is not known; write one of: {}", words.join(", "))
}
