//! What is wrong with a value, and what to do. What somebody can meet who fills in the form that publishes a service has
//! a variant of its own, so that the form can say it in the person's language; the rest is said to editors only.

use super::problem::Severity;
use std::fmt;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// A needed field is not there; what to do.
    Missing(&'static str),
    /// In characters.
    TooLong {
        length: usize,
        limit: usize,
    },
    /// A character that cannot be seen.
    Control(char),
    Html,
    NotANumber,
    NotADate,
    NotDialable(String),
    NotAnEmail(String),
    PersonalEmail,
    NotAnAddress(String),
    /// The first step leads nowhere.
    NoTarget,
    CallNeedsPhone,
    /// The day on which it ends lies before the one on which it began; both as they are written.
    EndsBeforeStart {
        from: String,
        to: String,
    },
    AgesReversed {
        min: u8,
        max: u8,
    },
    /// An id that leads to no entry; how that is said.
    NoEntry {
        id: String,
        message: String,
    },
    /// An id whose entry was taken down. Whoever names it still needs no site of yesterday for that.
    Withdrawn(String),
    Other(String),
}

impl Fault {
    pub fn no_entry(id: &str, message: impl Into<String>) -> Self {
        Self::NoEntry { id: id.to_owned(), message: message.into() }
    }

    pub fn severity(&self) -> Severity {
        if matches!(self, Self::Withdrawn(_)) { Severity::Warning } else { Severity::Error }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(remedy) => write!(formatter, "is missing; {remedy}"),
            Self::TooLong { length, limit } => {
                write!(formatter, "has {length} characters; write it in at most {limit}")
            }
            Self::Control(letter) => {
                write!(formatter, "has the control character U+{:04X}; remove it", u32::from(*letter))
            }
            Self::Html => formatter.write_str("has HTML in it; write plain text"),
            Self::NotANumber => formatter.write_str("is not a fitting whole number; write a fitting whole number"),
            Self::NotADate => formatter.write_str("is not a date; write it as 2026-11-21, \"2026-11\" or \"2026\""),
            Self::NotDialable(value) => {
                write!(formatter, "\"{value}\" cannot be dialled; write digits and spaces only")
            }
            Self::NotAnEmail(value) => write!(formatter, "\"{value}\" is no e-mail address; write name@host"),
            Self::PersonalEmail => {
                formatter.write_str("looks like a person's own address; use a shared mailbox of the service")
            }
            Self::NotAnAddress(value) => {
                write!(formatter, "\"{value}\" cannot be opened; write an https:// address")
            }
            Self::NoTarget => formatter.write_str("is missing; write the id of a contact or an https address"),
            Self::CallNeedsPhone => formatter.write_str("a call needs a contact of type phone; write its id"),
            Self::EndsBeforeStart { from, to } => {
                write!(formatter, "{to} is before it started, {from}; mend one of them")
            }
            Self::AgesReversed { min, max } => {
                write!(formatter, "{max} is below the lowest age, {min}; mend one of them")
            }
            Self::Withdrawn(id) => write!(formatter, "{id} is no longer in the catalogue; remove it here"),
            Self::NoEntry { message, .. } | Self::Other(message) => formatter.write_str(message),
        }
    }
}

impl From<String> for Fault {
    fn from(message: String) -> Self {
        Self::Other(message)
    }
}

impl From<&str> for Fault {
    fn from(message: &str) -> Self {
        Self::Other(message.to_owned())
    }
}
