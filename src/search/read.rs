//! Reads what was typed into the words that are looked for.

use crate::language::{Token, is_stop_word, tokens};
use crate::model::Locale;

/// More words than this are not looked for: nobody types them, and a pasted page must not stall the search.
const MOST_WORDS: usize = 24;

/// A word of the query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    pub token: Token,
    /// The last word may be unfinished, unless something follows it.
    pub unfinished: bool,
    /// Whether it is looked for by itself: stop words of the page's language are not, unless there are no others.
    pub telling: bool,
}

/// The words of a query.
pub fn words(text: &str, locale: Locale) -> Vec<Word> {
    let open_end = text.chars().next_back().is_some_and(char::is_alphanumeric);
    let tokens: Vec<Token> = tokens(text).into_iter().take(MOST_WORDS).collect();
    let last = tokens.len().saturating_sub(1);
    let is_stop = |token: &Token| is_stop_word(&token.whole, locale);
    let only_stops = tokens.iter().all(is_stop);
    let word = |(token, position): (Token, usize)| {
        let telling = only_stops || !is_stop(&token);
        Word { token, unfinished: open_end && position == last, telling }
    };
    tokens.into_iter().zip(0..).map(word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Vec<(String, bool)> {
        let locale = Locale::parse("fi").unwrap();
        words(text, locale)
            .into_iter()
            .filter(|word| word.telling)
            .map(|word| (word.token.whole, word.unfinished))
            .collect()
    }

    #[test]
    fn stop_words_go_unless_nothing_else_is_left() {
        assert_eq!(read("mitä on työkokeilu"), [("työkokeilu".into(), true)]);
        assert_eq!(read("mitä nyt"), [("mitä".into(), false), ("nyt".into(), true)]);
        assert_eq!(read("  "), []);
    }

    #[test]
    fn only_a_last_word_with_nothing_after_it_is_unfinished() {
        assert_eq!(read("palkkatuki vaa"), [("palkkatuki".into(), false), ("vaa".into(), true)]);
        assert_eq!(read("palkkatuki "), [("palkkatuki".into(), false)]);
    }
}
