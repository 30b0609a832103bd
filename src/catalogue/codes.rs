//! Permanent short codes: they are only ever added to `codes.tsv`, and never used again.

use super::rules::is_id;
use crate::model::{Catalogue, Entry, Locale};
use std::collections::BTreeSet;
use std::fmt::Write;

/// No vowels, so that no code is a word, and nothing that is easily taken for something else.
const LETTERS: &[u8] = b"23456789bcdfghjkmnpqrstvwxz";

/// The text of `codes.tsv` with a line added for each entry that has no code yet, and how many were added.
/// What is no id gets none, for a code is for ever. Names of entries that are still there are brought up to date; lines of entries that are gone stay as they are.
pub fn add_missing_codes(catalogue: &Catalogue) -> (String, usize) {
    let mut used: BTreeSet<String> = catalogue.codes.values().map(|code| code.code.clone()).collect();
    let mut lines: Vec<(String, String)> = Vec::new();
    for (id, code) in &catalogue.codes {
        let names = |locale| match catalogue.entries.get(id) {
            Some(entry) => name(entry, locale),
            None => code.name.get(&locale).cloned().unwrap_or_default(),
        };
        let successor = catalogue.entries.get(id).map_or(code.successor.as_deref(), |entry| entry.successor.as_deref());
        lines.push((code.code.clone(), line(catalogue, &code.code, id, names, successor)));
    }
    let mut numbers = 0_usize..;
    let mut added = 0;
    let new = |id: &str| is_id(id) && !catalogue.codes.contains_key(id);
    for (id, entry) in catalogue.entries.iter().filter(|(id, _)| new(id)) {
        let Some(code) = numbers.by_ref().map(code_of).find(|code| !used.contains(code)) else { break };
        lines
            .push((code.clone(), line(catalogue, &code, id, |locale| name(entry, locale), entry.successor.as_deref())));
        used.insert(code);
        added += 1;
    }
    lines.sort();
    let mut text = String::from("code\tid\tsuccessor");
    for locale in &catalogue.edition.locales {
        let _ = write!(text, "\tname_{locale}");
    }
    text.push('\n');
    for (_, line) in lines {
        text.push_str(&line);
        text.push('\n');
    }
    (text, added)
}

fn name(entry: &Entry, locale: Locale) -> String {
    entry.text.get(&locale).map(|text| text.name.clone()).unwrap_or_default()
}

fn line(
    catalogue: &Catalogue,
    code: &str,
    id: &str,
    name: impl Fn(Locale) -> String,
    successor: Option<&str>,
) -> String {
    let mut line = format!("{code}\t{id}\t{}", successor.unwrap_or_default());
    for locale in &catalogue.edition.locales {
        // A tab or a new line in a name would break the file; the entry is told of it by its own check.
        let _ = write!(line, "\t{}", name(*locale).replace(char::is_control, " "));
    }
    line
}

/// The code of a number: at least two letters, the shortest first.
fn code_of(number: usize) -> String {
    let base = LETTERS.len();
    let mut rest = number;
    let mut letters = Vec::new();
    while letters.len() < 2 || rest > 0 {
        letters.extend(LETTERS.get(rest % base).map(|letter| char::from(*letter)));
        rest /= base;
    }
    letters.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_short_and_all_different() {
        let codes: BTreeSet<String> = (0..2000).map(code_of).collect();
        assert_eq!(codes.len(), 2000);
        assert_eq!(code_of(0), "22");
        assert!(codes.iter().all(|code| (2..=3).contains(&code.len())));
    }
}
