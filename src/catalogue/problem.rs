//! What is wrong in the editors' files: where, what, and what to do about it.

use super::Fault;
use std::fmt::{self, Write};

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The site is not built until it is mended.
    Error,
    /// The site is built all the same.
    Warning,
}

/// Shown as `file:line: field: what is wrong; what to do`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Relative to the catalogue's folder, with `/`.
    pub file: String,
    /// From 1; 0 where the whole file is meant.
    pub line: usize,
    /// The path of the field, for example `text.fi.promise`.
    pub field: String,
    pub severity: Severity,
    pub fault: Fault,
}

impl fmt::Display for Problem {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}:{}: ", self.file, self.line)?;
        if self.severity == Severity::Warning {
            formatter.write_str("warning: ")?;
        }
        if !self.field.is_empty() {
            write!(formatter, "{}: ", self.field)?;
        }
        // A value that a message repeats must neither break the line nor reach the terminal as a command.
        for letter in self.fault.to_string().chars() {
            if is_control(letter) {
                write!(formatter, "{}", letter.escape_unicode())?
            } else {
                formatter.write_char(letter)?
            }
        }
        Ok(())
    }
}

/// Control characters, those that cannot be seen, and those that turn the direction of text around.
pub fn is_control(letter: char) -> bool {
    letter.is_control()
        || matches!(letter, '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

impl Problem {
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    pub fn error(file: &str, line: usize, field: &str, fault: impl Into<Fault>) -> Self {
        let fault = fault.into();
        Self { file: file.into(), line, field: field.into(), severity: fault.severity(), fault }
    }

    pub fn warning(file: &str, line: usize, field: &str, fault: impl Into<Fault>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(file, line, field, fault) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_that_turn_text_around_are_control_characters() {
        assert!(is_control('\u{202E}') && is_control('\u{7}') && is_control('\n'));
        assert!(!is_control('ä') && !is_control('\u{A0}'));
    }

    #[test]
    fn a_problem_is_one_line_whatever_it_repeats() {
        let problem = Problem::warning("a.toml", 3, "id", "\"b\nc\u{202E}\" is no id");
        assert_eq!(problem.to_string(), "a.toml:3: warning: id: \"b\\u{a}c\\u{202e}\" is no id");
    }
}
