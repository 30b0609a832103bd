//! Automata that walk a term dictionary letter by letter and see folded letters: `tyo` walks along `työ`. How far they
//! walk decides how long a search takes in a large dictionary, so each goes only where a word may still be.

use crate::language::fold_char;
use tantivy_fst::Automaton;

/// What an automaton does with one folded letter after the other.
pub trait Letters {
    type State: Copy;

    fn start(&self) -> Self::State;

    /// `None` when no word goes on so.
    fn accept(&self, state: Self::State, letter: char) -> Option<Self::State>;

    /// Whether a word may end here.
    fn is_match(&self, state: Self::State) -> bool;
}

/// Walks over the dictionary's bytes and gives the letters to another automaton, folded.
pub struct Folded<A> {
    pub letters: A,
    /// Words of more letters are not looked at.
    pub longest: usize,
}

/// The inner state after so many letters, and the bytes of a character that is not whole yet.
#[derive(Clone, Copy)]
pub struct FoldedState<S> {
    inner: Option<S>,
    length: usize,
    partial: u32,
    missing: u8,
}

impl<A: Letters> Automaton for Folded<A> {
    type State = FoldedState<A::State>;

    fn start(&self) -> Self::State {
        FoldedState { inner: Some(self.letters.start()), length: 0, partial: 0, missing: 0 }
    }

    fn is_match(&self, state: &Self::State) -> bool {
        state.missing == 0 && state.inner.is_some_and(|inner| self.letters.is_match(inner))
    }

    fn can_match(&self, state: &Self::State) -> bool {
        state.inner.is_some()
    }

    fn accept(&self, state: &Self::State, byte: u8) -> Self::State {
        let byte_bits = u32::from(byte);
        let (partial, missing) = match (byte, state.missing) {
            (0x00..=0x7f, _) => (byte_bits, 0),
            (0x80..=0xbf, missing) => (state.partial << 6 | (byte_bits & 0x3f), missing.saturating_sub(1)),
            (0xc0..=0xdf, _) => (byte_bits & 0x1f, 1),
            (0xe0..=0xef, _) => (byte_bits & 0x0f, 2),
            (0xf0.., _) => (byte_bits & 0x07, 3),
        };
        if missing > 0 {
            return FoldedState { partial, missing, ..*state };
        }
        let inner = state.inner.filter(|_| state.length < self.longest).and_then(|inner| {
            let letter = char::from_u32(partial)?;
            self.letters.accept(inner, fold_char(letter))
        });
        FoldedState { inner, length: state.length + 1, partial, missing }
    }
}

/// Accepts every word that begins with these letters.
pub struct Beginning<'a>(pub &'a [char]);

impl Letters for Beginning<'_> {
    /// How many letters of the beginning were seen.
    type State = usize;

    fn start(&self) -> usize {
        0
    }

    fn accept(&self, seen: usize, letter: char) -> Option<usize> {
        match self.0.get(seen) {
            Some(expected) => (*expected == letter).then_some(seen + 1),
            None => Some(seen),
        }
    }

    fn is_match(&self, seen: usize) -> bool {
        seen == self.0.len()
    }
}

/// Accepts what begins with these letters and goes on with one of these endings.
pub struct Form<'a> {
    pub beginning: &'a [char],
    /// In their order.
    pub endings: &'a [Vec<char>],
}

/// How many letters were seen, and which endings go on as they do.
#[derive(Clone, Copy)]
pub struct FormState {
    seen: usize,
    first: usize,
    end: usize,
}

impl Letters for Form<'_> {
    type State = FormState;

    fn start(&self) -> FormState {
        FormState { seen: 0, first: 0, end: self.endings.len() }
    }

    fn accept(&self, state: FormState, letter: char) -> Option<FormState> {
        let FormState { seen, first, end } = state;
        let Some(depth) = seen.checked_sub(self.beginning.len()) else {
            return (self.beginning.get(seen) == Some(&letter)).then_some(FormState { seen: seen + 1, ..state });
        };
        let (first, end) = going_on(self.endings, (first, end), depth, letter)?;
        Some(FormState { seen: seen + 1, first, end })
    }

    fn is_match(&self, FormState { seen, first, .. }: FormState) -> bool {
        let depth = seen.checked_sub(self.beginning.len());
        depth.is_some_and(|depth| is_whole(self.endings, first, depth))
    }
}

/// Which of the endings from `first` to before `end`, alike in `depth` letters, go on with this one.
fn going_on(endings: &[Vec<char>], (first, end): (usize, usize), depth: usize, letter: char) -> Option<(usize, usize)> {
    let possible = endings.get(first..end)?;
    let before = possible.partition_point(|ending| ending.get(depth) < Some(&letter));
    let alike = possible.partition_point(|ending| ending.get(depth) <= Some(&letter));
    (before < alike).then_some((first + before, first + alike))
}

/// Whether one of the endings that go on alike is over: the shortest is the first.
fn is_whole(endings: &[Vec<char>], first: usize, depth: usize) -> bool {
    endings.get(first).is_some_and(|ending| ending.len() == depth)
}

/// Accepts words in which at most `edits` letters are put in, left out, changed, or swapped with their neighbour; and
/// what begins as nearly with a beginning of the word that may be a base, and goes on with one of the endings.
pub struct Nearly<'a> {
    pub word: &'a [char],
    /// At most [`MOST_EDITS`], as those in bases.
    pub edits: u8,
    /// With how many mistakes the first 0, 1, 2 and so on letters may be a base.
    pub bases: &'a [Option<u8>],
    /// In their order.
    pub endings: &'a [Vec<char>],
}

pub const MOST_EDITS: usize = 2;

/// Longer endings are not followed.
const LONGEST_ENDING: usize = 15;

/// The distances between what was seen and beginnings of the word that are as long, give or take [`MOST_EDITS`].
type Distances = [u8; 2 * MOST_EDITS + 1];

const FAR: u8 = u8::MAX - 1;
const ALL_FAR: Distances = [FAR; 2 * MOST_EDITS + 1];

#[derive(Clone, Copy)]
pub struct NearlyState {
    seen: usize,
    last: Distances,
    before_last: Distances,
    previous: char,
    /// Which endings go on as the last 0, 1, 2 and so on letters do, where a base may end before those.
    ended: [(u16, u16); LONGEST_ENDING + 1],
}

impl Nearly<'_> {
    /// How many letters of the word are compared with `seen` ones at this place of [`Distances`].
    fn length(&self, seen: usize, place: usize) -> Option<usize> {
        (seen + place).checked_sub(MOST_EDITS).filter(|length| *length <= self.word.len())
    }

    /// Whether what was seen is near to a beginning of the word for which `edits` allows so many mistakes.
    fn is_near(&self, seen: usize, distances: &Distances, edits: impl Fn(usize) -> Option<u8>) -> bool {
        let near = |(place, distance): (usize, &u8)| {
            let most = self.length(seen, place).and_then(&edits);
            most.is_some_and(|most| *distance <= most)
        };
        (0..).zip(distances).any(near)
    }

    fn may_be_base(&self, seen: usize, distances: &Distances) -> bool {
        self.is_near(seen, distances, |length| self.bases.get(length).copied().flatten())
    }

    fn all_endings(&self) -> (u16, u16) {
        (0, u16::try_from(self.endings.len()).unwrap_or(u16::MAX))
    }

    fn next(&self, state: &NearlyState, letter: char) -> Distances {
        let NearlyState { seen, last, before_last, previous, .. } = state;
        let seen = seen + 1;
        let mut current = ALL_FAR;
        let mut shorter = FAR;
        for (place, slot) in current.iter_mut().enumerate() {
            let Some(length) = self.length(seen, place) else { continue };
            let at = |distances: &Distances, place: usize| distances.get(place).copied().unwrap_or(FAR);
            let letter_at = |back: usize| length.checked_sub(back).and_then(|position| self.word.get(position));
            let changed = u8::from(letter_at(1) != Some(&letter));
            let mut best = if length == 0 { FAR } else { at(last, place).saturating_add(changed) };
            best = best.min(at(last, place + 1).saturating_add(1)).min(shorter.saturating_add(1));
            if seen > 1 && letter_at(1) == Some(previous) && letter_at(2) == Some(&letter) {
                best = best.min(at(before_last, place).saturating_add(1));
            }
            *slot = best.min(FAR);
            shorter = *slot;
        }
        // So many mistakes are never made good.
        let most = self.bases.iter().flatten().copied().fold(self.edits, u8::max);
        if current.iter().any(|distance| *distance <= most) { current } else { ALL_FAR }
    }
}

impl Letters for Nearly<'_> {
    type State = NearlyState;

    fn start(&self) -> NearlyState {
        let mut last = ALL_FAR;
        for (distance, number) in last.iter_mut().skip(MOST_EDITS).zip(0..) {
            *distance = number;
        }
        let mut ended = [(0, 0); LONGEST_ENDING + 1];
        if let (Some(none), true) = (ended.first_mut(), self.may_be_base(0, &last)) {
            *none = self.all_endings();
        }
        NearlyState { seen: 0, last, before_last: ALL_FAR, previous: '\0', ended }
    }

    fn accept(&self, state: NearlyState, letter: char) -> Option<NearlyState> {
        let seen = state.seen + 1;
        let last = if state.last == ALL_FAR { ALL_FAR } else { self.next(&state, letter) };
        let mut ended = [(0, 0); LONGEST_ENDING + 1];
        let [none, longer @ ..] = &mut ended;
        if self.may_be_base(seen, &last) {
            *none = self.all_endings();
        }
        for ((slot, (first, end)), depth) in longer.iter_mut().zip(state.ended).zip(0..) {
            let range = (usize::from(first), usize::from(end));
            if let Some((first, end)) = (first < end).then(|| going_on(self.endings, range, depth, letter)).flatten() {
                *slot = (u16::try_from(first).unwrap_or(u16::MAX), u16::try_from(end).unwrap_or(u16::MAX));
            }
        }
        let hopeful = last != ALL_FAR || ended.iter().any(|(first, end)| first < end);
        hopeful.then_some(NearlyState { seen, last, before_last: state.last, previous: letter, ended })
    }

    fn is_match(&self, NearlyState { seen, last, ended, .. }: NearlyState) -> bool {
        let whole = |length| (length == self.word.len()).then_some(self.edits);
        let is_over = |(depth, (first, end)): (usize, &(u16, u16))| {
            first < end && is_whole(self.endings, usize::from(*first), depth)
        };
        self.is_near(seen, &last, whole) || (0..).zip(&ended).any(is_over)
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use crate::search::matching::distance;
    use proptest::prelude::*;

    fn accepts(letters: impl Letters, word: &str) -> bool {
        let automaton = Folded { letters, longest: 12 };
        let state = word.bytes().fold(automaton.start(), |state, byte| automaton.accept(&state, byte));
        automaton.is_match(&state)
    }

    fn letters(word: &str) -> Vec<char> {
        word.chars().collect()
    }

    #[test]
    fn a_folded_beginning_walks_along_marked_letters() {
        let begins = |beginning: &str, word: &str| accepts(Beginning(&letters(beginning)), word);
        assert!(begins("tyo", "työ"));
        assert!(begins("tyo", "työkokeilu"));
        assert!(begins("sprakk", "språkkafé"));
        assert!(begins("рабо", "работа"));
        assert!(!begins("рабо", "робота"));
        assert!(!begins("tyok", "työ"));
        assert!(!begins("tyo", "tya"));
        assert!(!begins("tyo", "työkokeiluissa"), "longer than asked for");
    }

    #[test]
    fn a_form_is_its_beginning_with_an_ending() {
        let endings = ["", "n", "na", "ssa"].map(letters);
        let is_form = |word: &str| accepts(Form { beginning: &letters("tyo"), endings: &endings }, word);
        for word in ["työ", "työn", "tyona", "työssä"] {
            assert!(is_form(word), "{word}");
        }
        for word in ["ty", "työs", "työnä1", "työkokeilu", "tyan"] {
            assert!(!is_form(word), "{word}");
        }
    }

    proptest! {
        #[test]
        fn nearly_is_as_near_as_the_distance_says(
            word in "[ab]{0,7}",
            other in "[abc]{0,9}",
            edits in 0_u8..=2,
            bases in proptest::collection::vec(proptest::option::of(0_u8..=2), 0..8),
            endings in proptest::collection::btree_set("[abc]{0,3}", 0..4),
        ) {
            let endings_letters: Vec<_> = endings.iter().map(|ending| letters(ending)).collect();
            let word_letters = letters(&word);
            let nearly = Nearly { word: &word_letters, edits, bases: &bases, endings: &endings_letters };
            let is_form = (0..=other.len()).any(|end| {
                let (base, ending) = other.split_at(end);
                let near = |(length, most): (usize, &Option<u8>)| {
                    let most = most.filter(|_| length <= word.len());
                    most.is_some_and(|most| distance(&word[..length], base) <= usize::from(most))
                };
                endings.contains(ending) && bases.iter().enumerate().any(near)
            });
            prop_assert_eq!(accepts(nearly, &other), is_form || distance(&word, &other) <= usize::from(edits));
        }
    }
}
