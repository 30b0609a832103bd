//! What is said around the catalogue's own texts, as far as it must be said in a language: passed in, since this
//! module knows no messages.

use crate::model::{Cost, Date, Entry, FirstStepType, Registered, WayIn};

/// What is to be said.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Word<'a> {
    WayIn(WayIn),
    Cost(Cost),
    Registered(Registered),
    /// A CEFR level of Finnish or Swedish that is asked for.
    Level(&'a str),
    /// The name of a language, from its ISO 639-1 code.
    Language(&'a str),
    /// The whole country as an area.
    Everywhere,
    /// What to do first, and with whom, where no text says it.
    FirstStep(FirstStepType, Option<&'a str>),
    /// It has ended, perhaps on a known day.
    Ended(Option<Date>),
    /// What there is instead of something that has ended.
    Instead(&'a str),
    Ends(Date),
    /// It has not begun.
    Planned,
    /// Nobody is sure that it still runs.
    Unsure,
}

/// One language's words, and the addresses of its pages.
pub trait Words {
    fn say(&self, word: Word<'_>) -> String;

    /// The whole address of an entry's page.
    fn page(&self, entry: &Entry) -> String;
}
