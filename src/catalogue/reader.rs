//! Reads a TOML table field by field: what is missing, of the wrong type or unknown becomes a problem with its line,
//! and reading goes on. It knows nothing of what the fields mean.

mod localized;

use super::Fault;
use super::file::File;
use crate::model::Date;
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

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
    pub fn new(file: &'a File<'a>, path: String, table: &'a DeTable<'a>, span: Range<usize>) -> Self {
        Self { file, path, table, span, asked: RefCell::default(), any_key: RefCell::new(false) }
    }

    fn field(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    fn value(&self, key: &'static str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.asked.borrow_mut().insert(key);
        let value = self.table.get(key)?;
        self.file.remember(self.field(key), &value.span());
        Some(value)
    }

    /// Reports a problem of the field `key`, on its line or, where it is missing, on the table's.
    pub fn problem(&self, key: &str, fault: impl Into<Fault>) {
        let line =
            self.table.get(key).map_or_else(|| self.file.line(&self.span), |value| self.file.line(&value.span()));
        self.file.report(line, &self.field(key), fault);
    }

    fn wrong_type(&self, key: &str, wanted: &str) {
        self.problem(key, format!("is not {wanted}; write {wanted}"));
    }

    /// The text of a value; `None`, and a problem, when it is another type or only spaces.
    fn text_of(&self, key: &str, value: &Spanned<DeValue<'_>>) -> Option<String> {
        match value.get_ref() {
            DeValue::String(text) if text.trim().is_empty() => {
                self.problem(key, "is empty; write it, or remove the field where it is not known");
                None
            }
            DeValue::String(text) => Some(text.to_string()),
            _ => {
                self.wrong_type(key, "a text in quotation marks");
                None
            }
        }
    }

    pub fn text(&self, key: &'static str) -> Option<String> {
        self.text_of(key, self.value(key)?)
    }

    /// A text that may be empty.
    pub fn text_or_empty(&self, key: &'static str) -> String {
        match self.value(key).map(Spanned::get_ref) {
            Some(DeValue::String(text)) => text.to_string(),
            Some(_) => {
                self.wrong_type(key, "a text in quotation marks");
                String::new()
            }
            None => String::new(),
        }
    }

    /// Reports the field `key` where it is not there at all.
    fn require(&self, key: &'static str, fault: impl Into<Fault>) {
        if self.table.get(key).is_none() {
            self.problem(key, fault);
        }
    }

    /// A text that must be there.
    pub fn required_text(&self, key: &'static str) -> Option<String> {
        self.require(key, Fault::Missing("add it"));
        self.text(key)
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
            DeValue::Integer(number) if number.radix() == 10 => number.as_str().parse().ok(),
            _ => None,
        };
        if number.is_none() {
            self.problem(key, Fault::NotANumber);
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
            self.problem(key, Fault::NotADate);
        }
        date
    }

    /// A date that must be there.
    pub fn required_date(&self, key: &'static str) -> Option<Date> {
        self.require(key, Fault::Missing("write the day, for example 2026-11-21"));
        self.date(key)
    }

    /// The texts of a list; the line of each is kept under its place, from 1.
    pub fn list(&self, key: &'static str) -> Vec<String> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let DeValue::Array(items) = value.get_ref() else {
            self.wrong_type(key, "a list in square brackets");
            return Vec::new();
        };
        let mut texts = Vec::new();
        for item in items.iter() {
            if let Some(text) = self.text_of(key, item) {
                texts.push(text);
                self.file.remember(format!("{}.{}", self.field(key), texts.len()), &item.span());
            }
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

    /// A word of a closed vocabulary that must be there.
    pub fn required_word<T>(&self, key: &'static str, parse: fn(&str) -> Option<T>, words: &[&str]) -> Option<T> {
        self.require(key, format!("is missing; write one of: {}", words.join(", ")));
        self.word(key, parse, words)
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
            self.file.remember(path.clone(), &item.span());
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

    /// Reports every field that nobody asked for.
    pub fn finish(&self) {
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
