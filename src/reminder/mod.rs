//! Which messages are due on a day to those who keep entries true, to whom they go, and what they say (native).
//! The day is given, and so is what was written before: it knows no clock and no files.

mod message;
mod recipients;

pub use message::{Voice, message};
pub use recipients::Recipients;

use crate::model::{Catalogue, Confirmation, Date, Entry, Status};

/// What a message is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReminderKind {
    /// Whether it is all still right.
    Confirm,
    /// That the confirmation has lapsed.
    Lapsed,
    /// That search does not find the entry any more.
    Hidden,
    /// What comes after its end.
    Ends,
}

impl ReminderKind {
    /// The word for it in names of files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Confirm => "confirm",
            Self::Lapsed => "lapsed",
            Self::Hidden => "hidden",
            Self::Ends => "ends",
        }
    }
}

/// A message that is due.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reminder<'a> {
    pub entry: &'a Entry,
    pub kind: ReminderKind,
    /// The confirmation that it is about, or the end.
    pub about: Date,
}

impl Reminder<'_> {
    /// Says the entry, the kind and the date that the message is about, so that one confirmation, or one end, has one
    /// message of a kind: `ID--confirm--2026-11-01.eml`.
    pub fn file_name(&self) -> String {
        format!("{}--{}--{}.eml", self.entry.id, self.kind.as_str(), self.about)
    }
}

/// The messages that are due on a day, whether they were written before or not, in the order of ids and kinds. What has
/// ended needs none, and what was never confirmed is not asked to be confirmed again.
pub fn due(catalogue: &Catalogue, today: Date) -> Vec<Reminder<'_>> {
    let living = catalogue.entries.values().filter(|entry| entry.status_on(today) != Status::Ended);
    living
        .flat_map(|entry| of_confirmation(catalogue, entry, today).into_iter().chain(of_end(catalogue, entry, today)))
        .collect()
}

fn of_confirmation<'a>(catalogue: &Catalogue, entry: &'a Entry, today: Date) -> Option<Reminder<'a>> {
    let kind = match catalogue.confirmation(entry, today) {
        Confirmation::Never | Confirmation::Confirmed => return None,
        Confirmation::Due => ReminderKind::Confirm,
        Confirmation::Lapsed => ReminderKind::Lapsed,
        Confirmation::Hidden => ReminderKind::Hidden,
    };
    entry.checked.map(|checked| Reminder { entry, kind, about: checked.on })
}

fn of_end<'a>(catalogue: &Catalogue, entry: &'a Entry, today: Date) -> Option<Reminder<'a>> {
    let about = entry.valid.to.filter(|to| catalogue.edition.freshness.asks_about_end_on(*to) <= today)?;
    Some(Reminder { entry, kind: ReminderKind::Ends, about })
}
