//! Plain language: what makes a text hard for a tired reader, by language.
//!
//! - Long sentences. GOV.UK's content guidance asks for sentences of at most 25 words. Finnish and Swedish say the same
//!   with fewer words, so their limits are lower: ours, from the catalogue's own texts in three languages.
//! - The passive, which hides who does what: advised against by the Institute for the Languages of Finland for
//!   official Finnish and Swedish (virkakieli, klarspråk) and by GOV.UK for English.
//! - Officialese: the words of `plain/LANGUAGE.tsv`, each with what to write instead, from the same guidance.
//!
//! The rules see words and not grammar: they are hints, and a writer may know better.

use crate::model::Locale;

/// One thing to write more plainly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// How many words there are in a sentence, and how it begins.
    LongSentence {
        words: usize,
        limit: usize,
        begins: String,
    },
    Passive(String),
    Officialese {
        word: &'static str,
        instead: &'static str,
    },
}

struct Rules {
    longest: usize,
    officialese: &'static str,
    is_passive: fn(before: &str, word: &str) -> bool,
}

fn rules(locale: Locale) -> Option<Rules> {
    Some(match locale.as_str() {
        "fi" => Rules { longest: 18, officialese: include_str!("fi.tsv"), is_passive: is_finnish_passive },
        "sv" => Rules { longest: 22, officialese: include_str!("sv.tsv"), is_passive: is_swedish_passive },
        "en" => Rules { longest: 25, officialese: include_str!("en.tsv"), is_passive: is_english_passive },
        _ => return None,
    })
}

/// Every hint for a text, in the order of the text within each rule; none in a language without rules.
pub fn hints(text: &str, locale: Locale) -> Vec<Hint> {
    let Some(rules) = rules(locale) else { return Vec::new() };
    let mut found = Vec::new();
    for sentence in sentences(text) {
        let words: Vec<&str> =
            sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).collect();
        if words.len() > rules.longest {
            let begins = words.iter().take(4).copied().collect::<Vec<_>>().join(" ");
            found.push(Hint::LongSentence { words: words.len(), limit: rules.longest, begins });
        }
    }
    let lower = text.to_lowercase();
    let plain = |word: &str| word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_owned();
    let words: Vec<String> = lower.split_whitespace().map(plain).collect();
    let before = std::iter::once("").chain(words.iter().map(String::as_str));
    let passives = before.zip(&words).filter(|(before, word)| (rules.is_passive)(before, word));
    found.extend(passives.map(|(_, word)| Hint::Passive(word.clone())));
    let listed = rules.officialese.lines().filter_map(|line| line.split_once('\t'));
    let written = listed.filter(|(word, _)| stands_in(&lower, word));
    found.extend(written.map(|(word, instead)| Hint::Officialese { word, instead }));
    found
}

/// A full stop, a question mark or an exclamation mark before a space ends a sentence; so does a colon or a semicolon,
/// where a reader may rest.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive([' ', '\n'])
        .scan(0, |end, piece| {
            *end += piece.len();
            let stops = piece.trim_end().trim_end_matches(['”', '"', ')', '»']).ends_with(['.', '?', '!', ':', ';']);
            Some((*end, stops))
        })
        .filter(|(_, stops)| *stops)
        .map(|(end, _)| end)
        .chain([text.len()])
        .scan(0, move |start, end| {
            let sentence = text.get(*start..end);
            *start = end;
            sentence
        })
}

/// Whether the listed words stand in the text, not inside other words. An abbreviation ends in a full stop of its own.
fn stands_in(text: &str, listed: &str) -> bool {
    text.match_indices(listed).any(|(at, _)| {
        let inner = |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '-');
        let (before, after) = (text.get(..at).unwrap_or_default(), text.get(at + listed.len()..).unwrap_or_default());
        !inner(before.chars().next_back()) && !inner(after.chars().next())
    })
}

/// Present passives by their ending; nouns end like them only after a consonant (neuvontaan, toimintaan).
fn is_finnish_passive(_before: &str, word: &str) -> bool {
    const ENDINGS: [&str; 12] =
        ["etaan", "etään", "itaan", "itään", "ataan", "ätään", "otaan", "ötään", "utaan", "ytään", "daan", "dään"];
    const OTHERS: [&str; 4] = ["mitään", "ketään", "itään", "kädestään"];
    word.chars().count() > 5 && ENDINGS.iter().any(|ending| word.ends_with(ending)) && !OTHERS.contains(&word)
}

fn is_swedish_passive(_before: &str, word: &str) -> bool {
    const VERBS: [&str; 30] = [
        "anordnas",
        "ansöks",
        "används",
        "avgörs",
        "avslutas",
        "bedöms",
        "beslutas",
        "betalas",
        "beviljas",
        "erbjuds",
        "fattas",
        "finansieras",
        "ges",
        "genomförs",
        "görs",
        "handleds",
        "hålls",
        "hänvisas",
        "informeras",
        "kontaktas",
        "lämnas",
        "meddelas",
        "ordnas",
        "planeras",
        "prövas",
        "skickas",
        "stöds",
        "tas",
        "utförs",
        "utreds",
    ];
    VERBS.contains(&word)
}

/// A form of `be` and a participle that hides who acts. Participles that say how somebody is are no passive.
fn is_english_passive(before: &str, word: &str) -> bool {
    const BE: [&str; 7] = ["is", "are", "be", "been", "being", "was", "were"];
    const IRREGULAR: [&str; 8] = ["given", "made", "paid", "taken", "done", "held", "sent", "chosen"];
    const STATES: [&str; 23] = [
        "unemployed",
        "interested",
        "needed",
        "tired",
        "registered",
        "based",
        "called",
        "worried",
        "limited",
        "closed",
        "ended",
        "employed",
        "retired",
        "qualified",
        "allowed",
        "named",
        "used",
        "married",
        "located",
        "confused",
        "stressed",
        "isolated",
        "reduced",
    ];
    BE.contains(&before) && ((word.ends_with("ed") && !STATES.contains(&word)) || IRREGULAR.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(tag: &str, text: &str, expected: &[Hint]) {
        assert_eq!(hints(text, Locale::parse(tag).unwrap()), expected, "{text}");
    }

    fn passive(word: &str) -> Hint {
        Hint::Passive(word.to_owned())
    }

    #[test]
    fn a_sentence_is_counted_by_itself() {
        check("fi", "Soita. Kerro tilanteesi. Sovit ajan.", &[]);
        let long = "yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen a b c d e f g h i.";
        let hint = Hint::LongSentence { words: 19, limit: 18, begins: "yksi kaksi kolme neljä".to_owned() };
        check("fi", &format!("Soita. {long} Tule."), std::slice::from_ref(&hint));
        check("fi", "Puh. 06 000 0000 on numero.", &[]);
    }

    #[test]
    fn the_passive_is_told_from_nouns_that_end_alike() {
        check("fi", "Päätös tehdään Kelassa ja rahaa haetaan sieltä.", &[passive("tehdään"), passive("haetaan")]);
        check("fi", "Pääset neuvontaan, toimintaan, kuntaan ja koulutukseen. Hän sanoo sen sinulle itään.", &[]);
        check("sv", "Beslutet fattas av FPA. Det finns hjälp som du behöver.", &[passive("fattas")]);
        check("en", "Help is given there. You are unemployed or tired.", &[passive("given")]);
    }

    #[test]
    fn officialese_comes_with_what_to_write_instead() {
        check("en", "Ask prior to the visit.", &[Hint::Officialese { word: "prior to", instead: "before" }]);
        check("sv", "Ring t.ex. oss.", &[Hint::Officialese { word: "t.ex.", instead: "till exempel" }]);
        check("fi", "Mikälikö? Osaltaan.", &[]);
    }

    #[test]
    fn a_language_without_rules_has_no_hints() {
        check("uk", "x ".repeat(60).trim(), &[]);
    }
}
