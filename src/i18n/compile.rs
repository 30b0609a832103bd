//! From Fluent sources to [`Messages`]: reads the files, finds out what each name means and has every message expanded.

use super::Messages;
use super::expand::Expander;
use crate::model::Locale;
use fluent_syntax::ast::{Attribute, Entry, Identifier, Pattern, Resource};
use fluent_syntax::parser;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

/// What is wrong in a file of messages.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    pub file: String,
    /// The first line is 1.
    pub line: usize,
    pub message: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: {}", self.file, self.line, self.message)
    }
}

/// Compiles all files of a language, each given as (name, source), into one table.
///
/// Known are texts, `{ $variable }`, literals, selects on a plural category, an exact whole number or a word, and
/// references to messages and to terms, with arguments too: references are replaced by what they stand for.
///
/// # Errors
///
/// All problems of all files, by file and line: what is not Fluent, what Fluent knows and this does not (functions,
/// attributes), keys defined twice, and references that lead nowhere or back to themselves.
pub fn compile(locale: Locale, files: &[(&str, &str)]) -> Result<Messages, Vec<Problem>> {
    compile_with(locale, files, "")
}

/// The same with `given`, a Fluent source whose terms stand in place of those of the files.
pub fn compile_with(locale: Locale, files: &[(&str, &str)], given: &str) -> Result<Messages, Vec<Problem>> {
    let mut problems = BTreeSet::new();
    let mut resources = Vec::new();
    for (name, source) in files {
        let file = File { name, source };
        resources.push((file, parse(file, &mut problems)));
    }
    let given_file = File { name: "given", source: given };
    let given = parse(given_file, &mut problems);
    let mut definitions = Definitions::default();
    for (file, resource) in &resources {
        for entry in &resource.body {
            definitions.add(*file, entry, &mut problems);
        }
    }
    for entry in &given.body {
        if let Entry::Term(term) = entry {
            definitions.terms.insert(term.id.name, Definition { file: given_file, pattern: &term.value });
        }
    }
    let mut expander = Expander::new(locale, &definitions, &mut problems);
    let entries =
        definitions.messages.iter().map(|(key, definition)| ((*key).to_owned(), expander.message(key, definition)));
    let messages = Messages::new(entries.collect());
    if problems.is_empty() { Ok(messages) } else { Err(problems.into_iter().collect()) }
}

fn parse<'s>(file: File<'s>, problems: &mut BTreeSet<Problem>) -> Resource<&'s str> {
    parser::parse(file.source).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            // The parser stops after the blanks behind what it could not finish; the line before them is at fault.
            let read = file.source.get(..error.pos.start).unwrap_or(file.source);
            let entry = error.slice.as_ref().map_or(0, |slice| slice.start);
            problems.insert(file.problem_at(read.trim_end().len().max(entry), error.to_string()));
        }
        resource
    })
}

/// One source, able to say on which of its lines a piece of it lies.
#[derive(Clone, Copy)]
pub(super) struct File<'s> {
    name: &'s str,
    source: &'s str,
}

impl File<'_> {
    /// A problem where `piece`, a slice of this file's source, begins.
    pub(super) fn problem(&self, piece: &str, message: String) -> Problem {
        // The syntax tree keeps no positions, but its names are slices of the source.
        let offset = piece.as_ptr().addr().saturating_sub(self.source.as_ptr().addr());
        self.problem_at(offset, message)
    }

    fn problem_at(&self, offset: usize, message: String) -> Problem {
        let before = self.source.bytes().take(offset);
        let line = 1 + before.filter(|byte| *byte == b'\n').count();
        Problem { file: self.name.to_owned(), line, message }
    }
}

/// What every name of a language stands for.
#[derive(Default)]
pub(super) struct Definitions<'r, 's> {
    pub(super) messages: BTreeMap<&'s str, Definition<'r, 's>>,
    pub(super) terms: BTreeMap<&'s str, Definition<'r, 's>>,
}

#[derive(Clone, Copy)]
pub(super) struct Definition<'r, 's> {
    pub(super) file: File<'s>,
    pub(super) pattern: &'r Pattern<&'s str>,
}

impl<'r, 's> Definitions<'r, 's> {
    fn add(&mut self, file: File<'s>, entry: &'r Entry<&'s str>, problems: &mut BTreeSet<Problem>) {
        let (names, sign, id, pattern, attributes) = match entry {
            Entry::Message(message) => {
                (&mut self.messages, "", &message.id, message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => (&mut self.terms, "-", &term.id, Some(&term.value), &term.attributes),
            // What is not Fluent has been reported by the parser.
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => return,
        };
        for Attribute { id: Identifier { name }, .. } in attributes {
            let message =
                format!("`{sign}{}.{name}`: attributes are not supported; make it a message of its own", id.name);
            problems.insert(file.problem(name, message));
        }
        let Some(pattern) = pattern else { return };
        if names.contains_key(id.name) {
            let message = format!("`{sign}{}` is defined twice; keep one", id.name);
            problems.insert(file.problem(id.name, message));
        } else {
            names.insert(id.name, Definition { file, pattern });
        }
    }
}
