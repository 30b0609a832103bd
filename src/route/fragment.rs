//! The search state in a URL's fragment, `#q=…&municipality=…`. Keys are the same in every language; keys that are not
//! known here are kept, so that a link from a later version loses nothing.

use crate::model::Choice;
use form_urlencoded::Serializer;

/// What is searched for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchState {
    pub query: String,
    /// Every word is looked for as it was typed.
    pub as_typed: bool,
    /// At most one of each key, in the order of [`Choice::KEYS`].
    choices: Vec<Choice>,
    rest: Vec<(String, String)>,
}

impl SearchState {
    /// Reads a fragment, with or without its `#`. Nothing in it can make this fail.
    pub fn parse(fragment: &str) -> Self {
        let mut state = Self::default();
        for (key, value) in form_urlencoded::parse(fragment.trim_start_matches('#').as_bytes()) {
            match &*key {
                "q" => state.query = value.into_owned(),
                "as-typed" => state.as_typed = value == "1",
                _ => match Choice::parse(&key, &value) {
                    Some(choice) => state.choose(choice),
                    None => state.rest.push((key.into_owned(), value.into_owned())),
                },
            }
        }
        state
    }

    pub fn choices(&self) -> &[Choice] {
        &self.choices
    }

    /// Adds a choice, in the place of another of its key.
    pub fn choose(&mut self, choice: Choice) {
        self.drop_choice(choice.key());
        self.choices.push(choice);
        let rank = |choice: &Choice| Choice::KEYS.iter().position(|key| *key == choice.key());
        self.choices.sort_by_key(rank);
    }

    /// Takes back the choice of a key.
    pub fn drop_choice(&mut self, key: &str) {
        self.choices.retain(|choice| choice.key() != key);
    }

    /// Whether nothing is asked for.
    pub fn is_empty(&self) -> bool {
        self.query.trim().is_empty() && self.choices.is_empty()
    }

    /// The fragment with its `#`; empty when nothing is searched for.
    pub fn to_fragment(&self) -> String {
        let mut pairs = Serializer::new(String::new());
        if !self.query.trim().is_empty() {
            pairs.append_pair("q", &self.query);
        }
        for choice in &self.choices {
            pairs.append_pair(choice.key(), &choice.value());
        }
        if self.as_typed {
            pairs.append_pair("as-typed", "1");
        }
        for (key, value) in &self.rest {
            pairs.append_pair(key, value);
        }
        let text = pairs.finish();
        if text.is_empty() { text } else { format!("#{text}") }
    }
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_fragment_is_read_and_written() {
        let state = SearchState::parse("#q=ty%C3%B6+ja%20raha&free=1&municipality=905&later=1&age=x");
        assert_eq!(state.query, "työ ja raha");
        assert_eq!(state.choices(), [Choice::Municipality("905".into()), Choice::Free]);
        assert_eq!(state.to_fragment(), "#q=ty%C3%B6+ja+raha&municipality=905&free=1&later=1&age=x");
        assert_eq!(SearchState::default().to_fragment(), "");
        let exact = SearchState { as_typed: true, ..state };
        assert_eq!(SearchState::parse(&exact.to_fragment()), exact);
    }

    #[test]
    fn there_is_one_choice_of_each_key() {
        let mut state = SearchState::parse("kind=project&kind=public&age=20");
        assert_eq!(state.to_fragment(), "#age=20&kind=public");
        state.drop_choice("kind");
        assert_eq!(state.to_fragment(), "#age=20");
        assert!(!state.is_empty());
    }

    proptest! {
        #[test]
        fn any_query_survives_the_fragment(query in "\\PC{1,40}") {
            prop_assume!(!query.trim().is_empty());
            let state = SearchState { query, ..SearchState::default() };
            prop_assert_eq!(SearchState::parse(&state.to_fragment()), state);
        }

        #[test]
        fn no_fragment_can_make_it_fail(fragment in "\\PC{0,60}") {
            SearchState::parse(&fragment);
        }
    }
}
