//! What a list knows of an entry, beyond the entry itself: the tells by which it sees that something has changed since,
//! and what stands behind a permanent short code.

use super::{Card, ContactLine};
use super::{Date, EntryLink, FirstStepLine, Said};
use serde::{Deserialize, Serialize};

/// Two tells of an entry's facts, the same in every language: of how it is reached and of how one gets in. One that
/// differs from an older one says that something there has changed since; of 256 changes one goes unnoticed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tells {
    pub contact: u8,
    pub access: u8,
}

/// An entry as a list shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Carried {
    pub card: Card,
    pub tells: Tells,
    pub first_step: Option<FirstStepLine>,
    /// To say or show, and its meaning where that is another language.
    pub ready_sentence: Vec<Said>,
    pub phones: Vec<ContactLine>,
    /// When its text last changed.
    pub changed: Option<Date>,
    /// What there is instead, where it has ended: at most three.
    pub instead: Vec<EntryLink>,
    /// What may come after it.
    pub after: Vec<EntryLink>,
    /// The steps of a path: id and title.
    pub steps: Vec<(String, Said)>,
}

/// A permanent short code and what it stands for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CodeLine {
    pub code: String,
    pub id: String,
    /// What is still known of an entry that is gone.
    pub gone: Option<Gone>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Gone {
    pub name: Said,
    pub successor: Option<EntryLink>,
}
