//! What is wrong in the editors' files: where, what, and what to do about it.

use std::fmt;

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
    pub message: String,
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
        formatter.write_str(&self.message)
    }
}

impl Problem {
    pub fn error(file: &str, line: usize, field: &str, message: impl Into<String>) -> Self {
        Self { file: file.into(), line, field: field.into(), severity: Severity::Error, message: message.into() }
    }

    pub fn warning(file: &str, line: usize, field: &str, message: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(file, line, field, message) }
    }
}
