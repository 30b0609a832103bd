//! The words of the glossary in running texts: found in whatever form they stand there, once a page, and made links.

use crate::language::{base, fold};
use crate::model::{Catalogue, EntryType, Locale, Prose, Run, Said};
use std::cell::RefCell;
use std::collections::BTreeSet;

/// A word's endings are at most so many letters; a longer rest makes another word of it.
const ENDING: usize = 6;
/// Shorter names, such as abbreviations, are looked for as they are, without endings.
const SHORT: usize = 4;

/// The names that are explained, in one language.
pub struct Glossary {
    locale: Locale,
    /// The words of each name; those of more words first, so that the longest name is found.
    names: Vec<(Vec<String>, EntryType, String)>,
}

impl Glossary {
    pub fn new(catalogue: &Catalogue, locale: Locale) -> Self {
        let explained = catalogue.entries.values().filter_map(|entry| {
            let text = entry.text.get(&locale)?;
            text.definition.as_ref()?;
            // What stands in brackets after a name explains it.
            let name = text.name.split('(').next().unwrap_or_default();
            let words: Vec<String> = words(name).map(|(_, word)| word.to_lowercase()).collect();
            (!words.is_empty()).then(|| (words, entry.entry_type, entry.id.clone()))
        });
        let mut names: Vec<_> = explained.collect();
        names.sort_by_key(|(words, _, _)| std::cmp::Reverse(words.len()));
        Self { locale, names }
    }

    /// The name that begins at the first of these words.
    fn begins(&self, text: &[(usize, &str)]) -> Option<&(Vec<String>, EntryType, String)> {
        self.names.iter().find(|(name, _, _)| {
            name.len() <= text.len() && name.iter().zip(text).all(|(word, (_, found))| self.is_form(word, found))
        })
    }

    /// Whether `found` is a form of `word`, which is in lower case.
    fn is_form(&self, word: &str, found: &str) -> bool {
        let lower = found.to_lowercase();
        if word == lower {
            return true;
        }
        let (length, other) = (word.chars().count(), lower.chars().count());
        length > SHORT
            && length.abs_diff(other) <= ENDING
            && fold(base(word, self.locale)) == fold(base(&lower, self.locale))
    }
}

/// Each word of a text with where it begins, in bytes. A hyphen inside belongs to the word.
fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_inner = |letter: char| letter.is_alphanumeric() || letter == '-';
    let mut rest = 0;
    std::iter::from_fn(move || {
        let from = rest + text.get(rest..)?.find(char::is_alphanumeric)?;
        let tail = text.get(from..)?;
        let length = tail.find(|letter| !is_inner(letter)).unwrap_or(tail.len());
        rest = from + length;
        Some((from, tail.get(..length)?.trim_end_matches('-')))
    })
}

/// Makes the links of one page: each word at most once, and none to the page itself.
pub struct Linker<'a> {
    glossary: &'a Glossary,
    linked: RefCell<BTreeSet<&'a str>>,
}

impl<'a> Linker<'a> {
    pub fn new(glossary: &'a Glossary, own: &'a str) -> Self {
        Self { glossary, linked: RefCell::new(BTreeSet::from([own])) }
    }

    /// A text in another language than the page's stays as it is: its words are another glossary's.
    pub fn prose(&self, said: Said) -> Prose {
        let Said { text, lang } = said;
        if lang.is_some() {
            return Prose { lang, runs: vec![Run { text, target: None }] };
        }
        let found: Vec<(usize, &str)> = words(&text).collect();
        let mut runs = Vec::new();
        let (mut done, mut next) = (0, 0);
        while let Some(rest) = found.get(next..).filter(|rest| !rest.is_empty()) {
            next += 1;
            let Some((name, entry_type, id)) = self.glossary.begins(rest) else { continue };
            let Some((last, word)) = rest.get(name.len() - 1) else { continue };
            let (from, to) = (rest.first().map_or(done, |(from, _)| *from), last + word.len());
            next += name.len() - 1;
            if !self.linked.borrow_mut().insert(id) {
                continue;
            }
            push(&mut runs, text.get(done..from), None);
            push(&mut runs, text.get(from..to), Some((*entry_type, id.clone())));
            done = to;
        }
        push(&mut runs, text.get(done..), None);
        Prose { lang, runs }
    }
}

fn push(runs: &mut Vec<Run>, text: Option<&str>, target: Option<(EntryType, String)>) {
    runs.extend(text.filter(|text| !text.is_empty()).map(|text| Run { text: text.to_owned(), target }));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glossary() -> Glossary {
        let name = |words: &[&str], id: &str| {
            (words.iter().map(|word| (*word).to_owned()).collect(), EntryType::Term, id.to_owned())
        };
        let names = vec![
            name(&["kuntouttava", "työtoiminta"], "rehabilitative"),
            name(&["typ"], "typ"),
            name(&["palkkatuki"], "subsidy"),
        ];
        Glossary { locale: Locale::parse("fi").unwrap(), names }
    }

    fn linked(texts: &[&str]) -> Vec<String> {
        let glossary = glossary();
        let linker = Linker::new(&glossary, "subsidy");
        let prose = texts.iter().map(|text| {
            let prose = linker.prose(Said { text: (*text).to_owned(), lang: None });
            assert_eq!(prose.runs.iter().map(|run| run.text.as_str()).collect::<String>(), *text, "no letter is lost");
            prose
        });
        let runs = prose.flat_map(|prose| prose.runs);
        runs.filter_map(|run| run.target.map(|(_, id)| format!("{} -> {id}", run.text))).collect()
    }

    #[test]
    fn a_word_is_linked_once_in_any_form_and_never_to_its_own_page() {
        assert_eq!(
            linked(&["Pääset kuntouttavaan työtoimintaan. Se on työtoimintaa.", "Kuntouttava työtoiminta ja TYP."]),
            ["kuntouttavaan työtoimintaan -> rehabilitative", "TYP -> typ"]
        );
        assert_eq!(linked(&["Palkkatuki, TYPpi, typ-verkosto, typä"]), [""; 0]);
    }

    #[test]
    fn a_text_in_another_language_is_left_as_it_is() {
        let glossary = glossary();
        let lang = Locale::parse("sv");
        let prose = Linker::new(&glossary, "").prose(Said { text: "TYP".to_owned(), lang });
        assert_eq!(prose.runs, [Run { text: "TYP".to_owned(), target: None }]);
    }
}
