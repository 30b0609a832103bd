//! One TOML file being read: its text for line numbers, and what was found in it. It knows no fields.

use super::place::Place;
use super::reader::Reader;
use super::{Fault, Problem};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;
use toml::de::DeTable;

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
                let reader = Reader::new(self, String::new(), table.get_ref(), 0..0);
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

    pub fn remember(&self, field: String, span: &Range<usize>) {
        self.lines.borrow_mut().insert(field, self.line(span));
    }

    /// What was wrong, and on which line each field stands.
    pub fn finish(self) -> (Vec<Problem>, Place) {
        (self.problems.into_inner(), Place { file: self.name.to_owned(), lines: self.lines.into_inner() })
    }

    /// The line on which a span starts, from 1.
    pub fn line(&self, span: &Range<usize>) -> usize {
        self.text.bytes().take(span.start).filter(|byte| *byte == b'\n').count() + 1
    }

    pub fn report(&self, line: usize, field: &str, fault: impl Into<Fault>) {
        self.problems.borrow_mut().push(Problem::error(self.name, line, field, fault));
    }
}
