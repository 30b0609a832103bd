//! Words that were mistyped: whether a found word explains a typed one as a form of itself, and whether one mistake
//! would make the typed word such a form.

use super::segment::OpenField;
use crate::language::{base, fold, grades_fit};
use crate::model::Locale;

/// A word is looked for through its beginning, with a mistake in it, when at least so many letters of it are kept.
const SHORTEST_STEM: usize = 4;
/// And without its last letters, which may be its ending.
const ENDING: usize = 5;
/// From so many letters on, half of them must be shared with a word to be a form of it.
const LONG: usize = 7;
/// A shorter ending with a mistake in it says nothing.
const TELLING_ENDING: usize = 3;

/// A typed word, folded, and what may be left of it without its ending.
pub struct Mistyped<'a> {
    pub letters: Vec<char>,
    endings: &'a [Vec<char>],
}

impl<'a> Mistyped<'a> {
    pub fn new(form: &str, field: &'a OpenField) -> Self {
        Self { letters: fold(form).chars().collect(), endings: &field.endings }
    }

    /// With how many mistakes the first 0, 1, 2 and so on letters may be the base of a word that has it as its form.
    pub fn bases(&self) -> Vec<Option<u8>> {
        let shortest = self.letters.len().saturating_sub(ENDING).max(SHORTEST_STEM);
        let mistakes = |kept: usize| {
            let ending = self.letters.get(kept..).filter(|_| kept >= shortest)?;
            // Where the base is as it should be, the mistake is in the ending.
            if self.is_ending(ending) { Some(1) } else { self.is_nearly_ending(ending).then_some(0) }
        };
        (0..=self.letters.len()).map(mistakes).collect()
    }

    /// Whether one mistake less makes it a form of the word that is left of `base`.
    pub fn is_form_of(&self, base: &str) -> bool {
        let base: Vec<char> = fold(base).chars().collect();
        if base.len() < SHORTEST_STEM {
            return false;
        }
        let shared = self.letters.iter().zip(&base).take_while(|(one, other)| one == other).count();
        let rest = self.letters.get(shared..).unwrap_or_default();
        let Some(missing) = base.get(shared..).filter(|missing| !missing.is_empty()) else {
            return self.is_nearly_ending(rest);
        };
        // The letter that is another, too much, missing, or in the place of its neighbour.
        let first = missing.first().copied();
        let mended = |before: &[Option<char>], from: usize| {
            let rest = rest.get(from..).unwrap_or_default().iter().copied();
            let whole: Vec<char> = before.iter().copied().flatten().chain(rest).collect();
            whole.strip_prefix(missing).is_some_and(|ending| self.is_ending(ending))
        };
        // A short word with another letter is another word; with two swapped it is still itself.
        let swapped = || mended(&[rest.get(1).copied(), rest.first().copied()], 2);
        let changed = || mended(&[first], 1) || mended(&[], 1) || mended(&[first], 0);
        shared > 0 && (swapped() || (base.len() > SHORTEST_STEM && changed()))
    }

    fn is_ending(&self, ending: &[char]) -> bool {
        self.endings.binary_search_by(|known| known.as_slice().cmp(ending)).is_ok()
    }

    fn is_nearly_ending(&self, rest: &[char]) -> bool {
        let near = |ending: &Vec<char>| ending.len() >= TELLING_ENDING && is_nearly(rest, ending);
        rest.len() >= TELLING_ENDING && self.endings.iter().any(near)
    }
}

/// Whether two words are the same but for one mistake at most, as [`distance`](super::matching::distance) counts them.
fn is_nearly(one: &[char], other: &[char]) -> bool {
    if one.len().abs_diff(other.len()) > 1 {
        return false;
    }
    let alike = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    match (one.get(alike..), other.get(alike..)) {
        (Some([first, one @ ..]), Some([other_first, other @ ..])) => {
            let swapped = || match (one.split_first(), other.split_first()) {
                (Some((second, one)), Some((other_second, other))) => {
                    (first, second, one) == (other_second, other_first, other)
                }
                _ => false,
            };
            let one_more = |letter: &char, shorter: &[char], longer: &[char]| {
                longer.split_first().is_some_and(|(next, rest)| next == letter && rest == shorter)
            };
            one == other || one_more(first, one, other) || one_more(other_first, other, one) || swapped()
        }
        // One is the beginning of the other.
        _ => true,
    }
}

/// Whether a typed word is regularly a form of a word that has the same base: it has an ending that words have, the
/// grade that goes with it, and, if it is long, most of its letters from that word.
pub fn explains(term: &str, form: &str, field: &OpenField, locale: Locale) -> bool {
    let typed = Mistyped::new(form, field);
    let letters = typed.letters.len();
    let shared = typed.letters.iter().copied().zip(fold(term).chars()).take_while(|(one, other)| one == other).count();
    let ending = typed.letters.get(base(form, locale).chars().count()..).unwrap_or_default();
    (letters < LONG || shared * 2 >= letters) && typed.is_ending(ending) && grades_fit(form, term, locale)
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use crate::search::matching::distance;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn nearly_is_a_distance_of_one(one in "[abc]{0,6}", other in "[abc]{0,6}") {
            let [one_letters, other_letters]: [Vec<char>; 2] = [&one, &other].map(|word| word.chars().collect());
            prop_assert_eq!(is_nearly(&one_letters, &other_letters), distance(&one, &other) <= 1);
        }
    }
}
