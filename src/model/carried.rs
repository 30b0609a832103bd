//! What a list knows of an entry: how it is shown there, the tells by which a list sees that something has changed
//! since, and what stands behind a permanent short code.

use super::{ContactLine, Date, Detail, EntryLink, EntryType, Said};
use serde::{Deserialize, Serialize};

/// Two tells of an entry's facts, the same in every language: of how it is reached and of how one gets in. One that
/// differs from an older one says that something there has changed since; of 256 changes one goes unnoticed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tells {
    pub contact: u8,
    pub access: u8,
}

/// An entry as a list shows it. What can be rendered natively is HTML already.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Carried {
    pub entry_type: EntryType,
    pub name: Said,
    pub tells: Tells,
    /// When its text last changed.
    pub changed: Option<Date>,
    pub ended: bool,
    /// What it is and who provides it.
    pub by: String,
    /// Whether it still runs, what there is instead, the first step, the short facts, how old they are.
    pub body: String,
    /// The same for two people at one phone: larger, and without what is private.
    pub half: String,
    /// First step and ways of getting in touch as lines of text.
    pub lines: Vec<String>,
    /// A number to call, in words and as an address.
    pub call: Option<(String, String)>,
    /// What may come after it.
    pub after: Vec<EntryLink>,
    /// The steps of a path: id and title.
    pub steps: Vec<(String, Said)>,
}

/// What [`Carried`] is made from.
#[derive(Clone, Debug, PartialEq)]
pub struct ToCarry {
    pub detail: Detail,
    pub tells: Tells,
    /// What there is instead, where it has ended: at most three.
    pub instead: Vec<EntryLink>,
    pub phones: Vec<ContactLine>,
}

/// A permanent short code and what it stands for.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CodeLine {
    pub code: String,
    pub id: String,
    /// `None` for an entry that is gone.
    pub entry_type: Option<EntryType>,
    /// The file that has its [`Carried`], among others: which of them is on a list the host does not see.
    pub bucket: u16,
    /// What is still known of an entry that is gone.
    pub gone: Option<Gone>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Gone {
    pub name: Said,
    pub successor: Option<EntryLink>,
}
