//! Place words: a municipality's name in a query, in any language and case form, says where and not what.

use super::Place;
use super::bundle::Municipalities;
use super::read::Word;
use crate::language::fold;
use crate::model::Municipality;
use std::collections::BTreeSet;

/// What may follow a stem, folded: the cases of place and owner in Finnish, the genitive in Swedish and English.
/// A vowel and `n`, the illative, may follow too.
const ENDINGS: [&str; 10] = ["", "n", "s", "ssa", "sta", "seen", "lla", "lta", "lle", "hin"];

/// A shorter word must be typed as the name is.
const MARKED: usize = 5;

/// Shorter names are too much like other words.
const SHORTEST: usize = 3;

impl Municipalities {
    /// The code of the municipality that a word of the query names, and that word's place; the last one, if there are
    /// several, and none when nothing else was typed.
    pub fn named(&self, words: &[(Word, usize)]) -> Option<(String, usize)> {
        if words.len() < 2 {
            return None;
        }
        words.iter().rev().find_map(|(word, place)| {
            let whole = &word.token.whole;
            let position = self.stems.iter().position(|stems| is_named(stems, whole))?;
            Some((self.codes.get(position)?.clone(), *place))
        })
    }

    /// A municipality with its name.
    pub fn place(&self, code: &str) -> Option<Place> {
        let position = self.codes.iter().position(|known| known == code)?;
        Some(Place { code: code.to_owned(), name: self.names.get(position)?.clone() })
    }
}

/// Whether a word, in lower case, is a form of a name with these stems.
pub fn is_named(stems: &[String], word: &str) -> bool {
    // A short name typed without its marks is more likely another word: blå is no bla.
    let exact = word.chars().count() < MARKED;
    stems.iter().any(|stem| if exact { is_form(stem, word) } else { is_form(&fold(stem), &fold(word)) })
}

/// Whether a word is a form of a name that begins so; both folded, or both short and as they are.
fn is_form(stem: &str, form: &str) -> bool {
    let Some(ending) = form.strip_prefix(stem) else { return false };
    let illative = || {
        let vowel = ending.strip_suffix('n').filter(|vowel| vowel.len() == 1);
        vowel.is_some_and(|vowel| "aeiouy".contains(vowel))
    };
    stem.len() >= SHORTEST && (ENDINGS.contains(&ending) || illative())
}

/// Endings of the Finnish form that says "in" a place.
const LOCATIVES: [&str; 4] = ["ssa", "ssä", "lla", "llä"];

/// What the forms of a municipality's name begin with: the names themselves, and what is before the ending of the
/// locative, in which a consonant may have changed.
pub fn stems(municipality: &Municipality) -> Vec<String> {
    let weak = |locative: &String| {
        let form = locative.to_lowercase();
        LOCATIVES.iter().find_map(|ending| form.strip_suffix(ending)).map(str::to_owned)
    };
    let names = municipality.name.values().map(|name| name.to_lowercase());
    let stems: BTreeSet<String> = names.chain(municipality.locative.values().filter_map(weak)).collect();
    stems.into_iter().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_known_in_its_cases() {
        for form in ["kylala", "kylalan", "kylalassa", "kylalaan", "kylalasta", "kylalalle"] {
            assert!(is_form("kylala", form), "{form}");
        }
        for form in ["kyla", "kylalainenkin", "kylalatie", "isokylala"] {
            assert!(!is_form("kylala", form), "{form}");
        }
        assert!(is_form("byby", "bybys") && !is_form("by", "by"));
    }
}
