//! The parts of compounds (työ + kokeilu, arbets + prövning), where both parts are words of the catalogue themselves:
//! no dictionary is needed. Decided natively, when the index is built.

use super::{base, bases, fold};
use crate::model::Locale;
use std::collections::BTreeSet;

/// A part has at least so many letters.
const SHORTEST: usize = 3;
/// The last part decides what the word means: it is longer, or chance finds parts everywhere.
const SHORTEST_LAST: usize = 4;
/// Swedish words that begin others without being a part of their own.
const PARTICLES: [&str; 16] =
    ["for", "under", "upp", "ut", "in", "av", "an", "be", "med", "till", "pa", "om", "mot", "over", "sam", "fran"];

/// Whether a beginning of so many letters and the rest of a word may be its parts; the second is the beginning
/// without the letter that joins them, where there is one.
pub fn cuts(word: &str, locale: Locale) -> Vec<(String, String)> {
    let letters: Vec<char> = word.chars().collect();
    let last = letters.len().saturating_sub(SHORTEST_LAST);
    let joined = matches!(locale.as_str(), "fi" | "sv" | "en");
    let mut found = Vec::new();
    for at in (SHORTEST..=last).filter(|_| joined) {
        let (Some(first), Some(rest)) = (letters.get(..at), letters.get(at..)) else { continue };
        let (first, rest): (String, String) = (first.iter().collect(), rest.iter().collect());
        if locale.as_str() == "sv" {
            if PARTICLES.contains(&fold(&first).as_str()) {
                continue;
            }
            if let Some(bare) = first.strip_suffix('s').filter(|bare| bare.chars().count() >= SHORTEST) {
                found.push((bare.to_owned(), rest.clone()));
            }
        }
        found.push((first, rest));
    }
    found
}

/// The words of one language that parts may be.
#[derive(Clone, Debug)]
pub struct Compounds {
    locale: Locale,
    bases: BTreeSet<String>,
}

impl Compounds {
    pub fn new(locale: Locale) -> Self {
        Self { locale, bases: BTreeSet::new() }
    }

    pub fn add(&mut self, word: &str) {
        if word.chars().count() >= SHORTEST && word.chars().all(char::is_alphabetic) {
            self.bases.extend(bases(base(word, self.locale), self.locale));
        }
    }

    fn knows(&self, word: &str) -> bool {
        bases(base(word, self.locale), self.locale).iter().any(|base| self.bases.contains(base))
    }

    /// The parts of a word, wherever it can be cut in two: of arbets + kraft + utbildning each, and arbetskraft and
    /// kraftsutbildning if they are words. Empty for a word that has none.
    pub fn parts(&self, word: &str) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        for (first, rest) in cuts(word, self.locale) {
            if !self.knows(&first) {
                continue;
            }
            let inner = self.parts(&rest);
            if self.knows(&rest) || !inner.is_empty() {
                for part in [first, rest].into_iter().chain(inner) {
                    if !found.contains(&part) {
                        found.push(part);
                    }
                }
            }
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compounds(tag: &str, words: &[&str]) -> Compounds {
        let mut compounds = Compounds::new(Locale::parse(tag).unwrap());
        words.iter().for_each(|word| compounds.add(word));
        compounds
    }

    #[test]
    fn a_compound_has_parts_that_are_words_themselves() {
        let finnish = compounds("fi", &["työ", "kokeilu", "paikka", "haku", "valmennus"]);
        assert_eq!(finnish.parts("työkokeilussa"), ["työ", "kokeilussa"]);
        assert_eq!(finnish.parts("työkokeilupaikan"), ["työ", "kokeilupaikan", "kokeilu", "paikan"]);
        assert_eq!(finnish.parts("työnhakuvalmennus"), ["työn", "hakuvalmennus", "haku", "valmennus"]);
        let words = compounds("sv", &["arbete", "arbetskraft", "kraft", "utbildning"]);
        let parts = words.parts("arbetskraftsutbildning");
        assert!(["arbetskraft", "utbildning"].iter().all(|part| parts.contains(&(*part).to_owned())), "{parts:?}");
        assert_eq!(finnish.parts("kokeilu"), [""; 0]);
        assert_eq!(finnish.parts("ympäristö"), [""; 0]);
        let swedish = compounds("sv", &["arbete", "arbets", "prövning", "språk", "kafé", "söka", "under"]);
        assert_eq!(swedish.parts("språkkafé"), ["språk", "kafé"]);
        assert_eq!(swedish.parts("arbetsprövningen"), ["arbet", "prövningen", "arbets"]);
        assert_eq!(swedish.parts("undersöka"), [""; 0]);
    }
}
