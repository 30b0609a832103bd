//! What an import did, service by service, and what it could not carry over. It does nothing itself.

use super::fault::one_line;
use std::fmt;

/// What became of one service or organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    Written,
    Refreshed,
    Unchanged,
    /// With the reason.
    LeftOut(String),
}

/// What an editor should know of one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    pub field: String,
    pub message: String,
}

impl Note {
    pub fn new(field: impl Into<String>, message: impl Into<String>) -> Self {
        Self { field: field.into(), message: message.into() }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its name, and its id where it came from.
    pub subject: String,
    /// Its file in the catalogue, relative to the folder, where it has one.
    pub file: Option<String>,
    pub done: Done,
    pub notes: Vec<Note>,
}

/// Shown one line for each service, and below it one for each note.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What concerns all of it.
    pub remarks: Vec<String>,
    pub lines: Vec<Line>,
}

impl Report {
    pub fn count(&self, is: impl Fn(&Done) -> bool) -> usize {
        self.lines.iter().filter(|line| is(&line.done)).count()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for Line { subject, file, done, notes } in &self.lines {
            let subject = one_line(subject);
            let file = file.as_deref().unwrap_or_default();
            match done {
                Done::Written => writeln!(formatter, "written: {file}: {subject}")?,
                Done::Refreshed => writeln!(formatter, "refreshed: {file}: {subject}")?,
                Done::Unchanged => writeln!(formatter, "unchanged: {file}: {subject}")?,
                Done::LeftOut(reason) => writeln!(formatter, "left out: {subject}: {}", one_line(reason))?,
            }
            for Note { field, message } in notes {
                writeln!(formatter, "    {}: {}", one_line(field), one_line(message))?;
            }
        }
        for remark in &self.remarks {
            writeln!(formatter, "{}", one_line(remark))?;
        }
        let left_out = self.count(|done| matches!(done, Done::LeftOut(_)));
        let [written, refreshed, unchanged] =
            [Done::Written, Done::Refreshed, Done::Unchanged].map(|one| self.count(|done| *done == one));
        writeln!(formatter, "{written} written, {refreshed} refreshed, {unchanged} unchanged, {left_out} left out")
    }
}
