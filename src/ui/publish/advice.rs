//! Advice on plain language, in the words of the page's language: about the text of a field, in the language in which it
//! is written.

use crate::language::plain::{Hint, hints};
use crate::model::Locale;
use crate::ui::Context;

/// At most so many: more would not be read.
const MOST: usize = 4;

pub fn advice(context: &Context, text: &str, lang: &str) -> Vec<String> {
    let Some(locale) = Locale::parse(lang) else { return Vec::new() };
    let words = |hint: Hint| match hint {
        Hint::LongSentence { words, begins, .. } => {
            let words = i64::try_from(words).unwrap_or(i64::MAX);
            context.i18n().format("publish-advice-long", &[("begins", begins.as_str().into()), ("words", words.into())])
        }
        Hint::Passive(word) => context.i18n().format("publish-advice-passive", &[("word", word.as_str().into())]),
        Hint::Officialese { word, instead } => {
            context.i18n().format("publish-advice-officialese", &[("word", word.into()), ("instead", instead.into())])
        }
    };
    hints(text, locale).into_iter().take(MOST).map(words).collect()
}
