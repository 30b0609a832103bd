//! Why nothing is imported: what cannot be read, where it stands, and what to do about it.

use crate::catalogue::Problem;
use std::fmt;

/// Shown as `file: where: what is wrong; what to do`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub file: String,
    /// Such as `line 3, column 7`, or `serviceNames[2].value`; empty where the whole file is meant.
    pub place: String,
    pub message: String,
}

impl Fault {
    pub fn new(file: &str, place: impl Into<String>, message: impl Into<String>) -> Self {
        Self { file: file.to_owned(), place: place.into(), message: message.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, place, message } = self;
        let line = if place.is_empty() { format!("{file}: {message}") } else { format!("{file}: {place}: {message}") };
        formatter.write_str(&one_line(&line))
    }
}

/// Nothing was written.
#[derive(Debug)]
pub enum Refusal {
    /// What was given cannot be read.
    Input(Vec<Fault>),
    /// The catalogue that it would go into has errors.
    Catalogue(Vec<Problem>),
    /// A file or folder could not be read or written.
    Disk { path: String, error: std::io::Error },
}

impl Refusal {
    pub fn disk(path: &std::path::Path) -> impl FnOnce(std::io::Error) -> Self {
        let path = path.display().to_string();
        |error| Self::Disk { path, error }
    }
}

impl std::error::Error for Refusal {}

impl fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Input(faults) => {
                for fault in faults {
                    writeln!(formatter, "{fault}")?;
                }
                write!(formatter, "nothing was imported; mend this and run it again")
            }
            Self::Catalogue(problems) => {
                for problem in problems {
                    writeln!(formatter, "{problem}")?;
                }
                write!(formatter, "nothing was imported: the catalogue has errors; mend them first")
            }
            Self::Disk { path, error } => write!(formatter, "{path}: {error}; nothing was imported"),
        }
    }
}

/// A text of somebody else's in one line, without what would steer a terminal.
pub fn one_line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for letter in text.chars() {
        if crate::catalogue::is_control(letter) { line.extend(letter.escape_unicode()) } else { line.push(letter) }
    }
    line
}
