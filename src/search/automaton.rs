//! Automata that walk a term dictionary byte by byte and see folded letters: `tyo` walks along `työ`.

use crate::language::fold_char;
use tantivy_fst::Automaton;

/// Runs another automaton over the dictionary's words with every letter folded.
pub struct Folded<A>(pub A);

/// The inner state, and the bytes of a character that is not whole yet.
#[derive(Clone, Copy)]
pub struct FoldedState<S> {
    inner: Option<S>,
    partial: u32,
    missing: u8,
}

impl<A: Automaton> Automaton for Folded<A>
where
    A::State: Copy,
{
    type State = FoldedState<A::State>;

    fn start(&self) -> Self::State {
        FoldedState { inner: Some(self.0.start()), partial: 0, missing: 0 }
    }

    fn is_match(&self, state: &Self::State) -> bool {
        state.missing == 0 && state.inner.as_ref().is_some_and(|inner| self.0.is_match(inner))
    }

    fn can_match(&self, state: &Self::State) -> bool {
        state.inner.as_ref().is_some_and(|inner| self.0.can_match(inner))
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
        let inner = match (state.inner, missing) {
            (Some(inner), 0) => char::from_u32(partial).map(|letter| self.feed(inner, fold_char(letter))),
            (inner, _) => inner,
        };
        FoldedState { inner, partial, missing }
    }
}

impl<A: Automaton> Folded<A> {
    fn feed(&self, state: A::State, letter: char) -> A::State {
        letter.encode_utf8(&mut [0; 4]).bytes().fold(state, |state, byte| self.0.accept(&state, byte))
    }
}

/// Accepts every word that begins with these bytes.
pub struct Beginning<'a>(pub &'a [u8]);

impl Automaton for Beginning<'_> {
    /// How many bytes were seen; `None` when they were others.
    type State = Option<usize>;

    fn start(&self) -> Self::State {
        Some(0)
    }

    fn is_match(&self, state: &Self::State) -> bool {
        *state == Some(self.0.len())
    }

    fn can_match(&self, state: &Self::State) -> bool {
        state.is_some()
    }

    fn accept(&self, state: &Self::State, byte: u8) -> Self::State {
        let seen = (*state)?;
        match self.0.get(seen) {
            Some(expected) if *expected == byte => Some(seen + 1),
            Some(_) => None,
            None => Some(seen),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accepts(pattern: &str, word: &str) -> bool {
        let automaton = Folded(Beginning(pattern.as_bytes()));
        let state = word.bytes().fold(automaton.start(), |state, byte| automaton.accept(&state, byte));
        automaton.is_match(&state)
    }

    #[test]
    fn a_folded_beginning_walks_along_marked_letters() {
        assert!(accepts("tyo", "työ"));
        assert!(accepts("tyo", "työkokeilu"));
        assert!(accepts("sprakk", "språkkafé"));
        assert!(accepts("рабо", "робота") == "робота".starts_with("рабо"));
        assert!(accepts("рабо", "работа"));
        assert!(!accepts("tyok", "työ"));
        assert!(!accepts("tyo", "tya"));
    }
}
