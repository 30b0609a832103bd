//! What is asked and what is answered, in the shape in which both travel between page and worker.

use crate::model::{Choice, Locale};
use serde::{Deserialize, Serialize};

/// A question to the engine.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Query {
    /// As it was typed.
    pub text: String,
    /// The language of the page.
    pub locale: Locale,
    /// The code of a municipality; without one, the edition's region is what counts as local.
    pub municipality: Option<String>,
    /// Every word as it was typed: no word is taken for a place, and none for another one that is spelled nearly so.
    pub as_typed: bool,
    /// What results must fit; with an empty text everything that can be chosen by is found.
    pub choices: Vec<Choice>,
    /// How many results are wanted at most.
    pub top: usize,
}

/// The answer to a [`Query`].
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Response {
    /// The text that this answers, trimmed.
    pub query: String,
    /// The municipality that a word of the query was taken for.
    pub place: Option<Place>,
    /// False when the engine itself doubts that it found what was meant; also when it found nothing.
    pub confident: bool,
    /// How many entries were found; `results` may hold fewer.
    pub total: usize,
    /// How many of them are known to fit all choices.
    pub fits: usize,
    /// What each choice would give.
    pub counts: Vec<Count>,
    /// Where there is no sure answer: entries that are always right, for the municipality.
    pub doors: Vec<String>,
    /// Where nothing fits all choices: the one without which most would be found.
    pub blocking: Option<Choice>,
    /// Best first; ties in the order of ids.
    pub results: Vec<Hit>,
}

/// A municipality that stands in a query.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Place {
    pub code: String,
    /// In the language of the page.
    pub name: String,
}

/// One entry that was found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Hit {
    pub id: String,
    /// Only for comparing the results of one query with each other.
    pub score: f32,
    /// For each word of the query that led here, how; in the order of the query.
    pub why: Vec<Why>,
    /// The choices of which it is not known whether it fits them.
    pub unknown: Vec<Choice>,
    /// It is for people who live elsewhere.
    pub elsewhere: bool,
}

/// How many results a choice would give, in the place of another of its key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Count {
    pub choice: Choice,
    /// How many are known to fit it and all others.
    pub fits: usize,
    /// Of how many more that is not known.
    pub maybe: usize,
}

/// How one word of the query led to an entry.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Why {
    /// The word as it was typed, in lower case.
    pub typed: String,
    /// The word that it was found through.
    pub matched: String,
    /// The language of the text where it was found.
    pub locale: Locale,
    pub kind: WhyKind,
}

/// How near a found word is to the typed one, nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum WhyKind {
    /// The very word.
    Exact,
    /// Another form of the word.
    Inflected,
    /// The word with letters typed without their marks: `tyo` for `työ`.
    Folded,
    /// What was typed means this in the editors' lists: an everyday or old word, or a situation.
    Need,
    /// The word begins so.
    Prefix,
    /// A word that is spelled nearly so.
    Spelling,
    /// A part of the typed compound.
    Part,
    /// Only a word with the same beginning: a far match.
    Beginning,
    /// No word led here: it answers the same need as the best result.
    Companion,
    /// The word, but in a text of another language than the page's.
    OtherLanguage,
}
