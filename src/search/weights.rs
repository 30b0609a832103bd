//! Every number that ranking depends on, in one place. Scores are BM25 (k1 = 1.2, b = 0.75, as tantivy has them)
//! times these. They were chosen on `tests/search/dev-queries.tsv`; `docs/` says what was tried.

use super::WhyKind;
use super::field::FieldKind;
use crate::model::{EntryType, Nearness, Status};

/// What a word counts by where it stands.
pub fn field(kind: FieldKind) -> f32 {
    match kind {
        FieldKind::Name => 3.0,
        FieldKind::Former => 2.5,
        FieldKind::Body => 1.0,
        FieldKind::Provider => 0.5,
        FieldKind::Topic => 0.6,
        FieldKind::Part => 0.6,
    }
}

/// What a name counts in a language other than the page's, on top of the above.
pub const OTHER_LANGUAGE: f32 = 0.3;

/// A form of the typed word, and one typed without its marks, against the very word.
pub const INFLECTED: f32 = 0.95;
pub const FOLDED: f32 = 0.85;

/// What a need that the query speaks of counts, against a word in a name.
pub const NEED: f32 = 5.0;

/// What the entries of a need count, from the first (0) on.
pub fn place_in_need(place: u8) -> f32 {
    1.0 / (1.0 + 0.2 * f32::from(place))
}

/// What an entry that so many needs ask for counts in each of them: what answers everything answers nothing in
/// particular.
pub fn asked_for_by(needs: u16) -> f32 {
    f32::from(needs.max(1)).powf(-0.1)
}

/// What a phrase in a language other than the page's counts.
pub const OTHER_PHRASE: f32 = 0.8;

/// The best result has companions when it answers at least this share of the query.
pub const SURE: f32 = 0.6;

/// An entry among the first so many of a need has the others as companions.
pub const COMPANY: usize = 3;

/// Which part of the best result's score a companion gains, by the places of both in the need (from 0).
pub fn companion(best: usize, other: u8) -> f32 {
    0.4 * place_in_need(other) / (1.0 + best as f32)
}

/// A shorter word is not cut into words of phrases.
pub const SHORTEST_COMPOUND: usize = 7;

/// A word leans towards a need when at least this share of its phrases are that need's; and what that counts against a
/// whole phrase.
pub const LEANS: f32 = 0.34;
pub const LEANING: f32 = 0.4;
/// The same share for a word that stands in the name of an entry.
pub const NAMED_LEANS: f32 = 0.5;

/// What a second need that asks for the same entry adds.
pub const AGAIN: f32 = 0.2;

/// A word that is still being typed begins a word of a phrase from so many letters on.
pub const UNFINISHED: usize = 4;
/// From so many letters on one mistake is allowed in a word of a phrase.
pub const SPELLED_KEY: usize = 5;

/// The parts of a compound that is known itself, beside the whole.
pub const EXTRA_PART: f32 = 0.3;

/// A part of at least so many letters is no chance.
pub const SURE_PART: usize = 4;

/// The one part that is known of a compound of which the other is not.
pub const LONE_PART: f32 = 0.5;

/// A word that only begins like the typed one counts by how much of it was typed: `typed` and `whole` in letters.
pub fn prefix(typed: usize, whole: usize) -> f32 {
    0.3 + 0.5 * typed as f32 / whole.max(1) as f32
}

/// A word spelled nearly so, by the number of letters that differ.
pub fn spelling(distance: usize) -> f32 {
    match distance {
        0 | 1 => 0.7,
        _ => 0.4,
    }
}

/// A form of a word, spelled nearly so.
pub const SPELLED_FORM: f32 = 0.6;

/// What a word counts of which the typed one is hardly a form, where another is spelled nearly so.
pub const DOUBTED: f32 = 0.6;

/// Words of at least this many letters may differ in two places, those of at least `ONE_EDIT` in one.
pub const TWO_EDITS: usize = 8;
pub const ONE_EDIT: usize = 4;

/// How many letters at its beginning a word of so many letters must share with another, when nothing else is found.
pub fn shared_beginning(letters: usize) -> Option<usize> {
    (letters >= TWO_EDITS).then_some((letters * 3 / 5).max(5))
}

/// What such a word counts.
pub const BEGINNING: f32 = 0.3;

/// In how many places the base of a word may differ from the base of another form, by its number of letters: an
/// inflected word with a mistake in it. Short bases are too much alike.
pub fn base_edits(letters: usize) -> usize {
    match letters {
        0..=5 => 0,
        6..=8 => 1,
        _ => 2,
    }
}

/// At most this many words of one dictionary stand for one typed word, the best first.
pub const MOST_VARIANTS: usize = 48;

/// An entry that matches the share `share` (0 to 1) of what the query's words weigh keeps so much of its score.
pub fn coverage(share: f32) -> f32 {
    0.25 + 0.75 * share * share
}

/// An entry whose whole name was typed, and nothing else, gains this.
pub const WHOLE_NAME: f32 = 1.5;

/// The share of a name's words from which on it counts as asked for by its own name.
pub const OWN_NAME: f32 = 0.65;

/// `known` says that it is known where the person lives; else the edition's region is meant.
pub fn nearness(nearness: Nearness, known: bool) -> f32 {
    match nearness {
        Nearness::Local if known => 1.2,
        Nearness::Local => 1.05,
        Nearness::National => 1.0,
        Nearness::Unknown => 0.95,
        Nearness::Elsewhere => 0.5,
    }
}

/// `asked` says that the entry's own name was asked for: then its end does not hide it.
pub fn status(status: Status, asked: bool) -> f32 {
    match status {
        Status::Active => 1.0,
        Status::Planned => 0.9,
        Status::Unknown => 0.9,
        Status::Ended if asked => 0.9,
        Status::Ended => 0.35,
    }
}

/// What helps itself comes before who gives it, and before what only leads there step by step.
pub fn entry_type(entry_type: EntryType) -> f32 {
    match entry_type {
        EntryType::Service | EntryType::Benefit => 1.0,
        EntryType::Term => 0.85,
        EntryType::Organisation => 0.8,
        EntryType::Path => 0.6,
    }
}

/// What may fit the choices, because it is not known, against what does.
pub const MAYBE: f32 = 0.5;

/// Confirmed by the provider or an editor, or so long ago that the edition lets it lapse. What was never confirmed
/// counts 1.
pub const CONFIRMED: f32 = 1.03;
pub const LAPSED: f32 = 0.97;

/// Results below this share of the best one are not shown at all.
pub const FLOOR: f32 = 0.03;

/// How sure a word is of meaning what was found, from which `confident` is reckoned.
pub fn certainty(kind: WhyKind) -> f32 {
    match kind {
        WhyKind::Exact | WhyKind::Inflected | WhyKind::Folded => 1.0,
        WhyKind::OtherLanguage | WhyKind::Need => 0.9,
        WhyKind::Prefix => 0.8,
        WhyKind::Spelling => 0.7,
        WhyKind::Part => 0.75,
        WhyKind::Beginning => 0.4,
        WhyKind::Companion => 0.0,
    }
}

/// The engine is confident when the best result is certain of this share of what the query's words weigh.
pub const CONFIDENT: f32 = 0.55;
