//! Finnish consonant gradation: the stem of a word ends differently in its forms (asunto, asunnon; palkkatuki,
//! palkkatuen). A base cut off by [`super::base`] is brought together with the bases of the other grade.

use super::{base, fold};
use crate::model::Locale;

/// Strong endings of a base with their weak ones. Longer ones first: `nt` is not a `t` alone.
const GRADES: [(&str, &str); 12] = [
    ("nt", "nn"),
    ("lt", "ll"),
    ("rt", "rr"),
    ("mp", "mm"),
    ("nk", "ng"),
    ("kk", "k"),
    ("pp", "p"),
    ("tt", "t"),
    ("ht", "hd"),
    ("t", "d"),
    ("p", "v"),
    ("k", ""),
];

/// Bases of short words that change otherwise, folded: those of one line are one word.
const IRREGULAR: [&[&str]; 10] = [
    &["laps", "last", "laste"],
    &["mie", "mieh", "mies", "miest"],
    &["tuk", "tue"],
    &["aik", "aja", "ajo"],
    &["ruok", "ruo", "ruu"],
    &["poik", "poj"],
    &["tek", "teh", "tehd"],
    &["opis", "opiskel"],
    &["nuor", "nuort"],
    &["nais", "naist", "nain"],
];

/// The folded base of a word, and those of its other grade: at most one of them is in a dictionary of bases.
/// `base` is what [`super::base`] left of it.
pub fn bases(base: &str, locale: Locale) -> Vec<String> {
    let base = fold(base);
    let mut found = vec![base.clone()];
    if locale.as_str() != "fi" {
        return found;
    }
    if let Some(line) = IRREGULAR.iter().find(|line| line.contains(&base.as_str())) {
        found.extend(line.iter().filter(|other| **other != base).map(|other| (*other).to_owned()));
    }
    let mut add = |changed: String| {
        if changed.chars().count() >= 3 && !found.contains(&changed) {
            found.push(changed);
        }
    };
    for (strong, weak) in GRADES {
        if let Some(stem) = base.strip_suffix(strong) {
            add(format!("{stem}{weak}"));
            add(without_vowels(stem).to_owned());
            break;
        }
    }
    for (strong, weak) in GRADES {
        let vowel = base.ends_with(['a', 'e', 'i', 'o', 'u', 'y']);
        let stem = if weak.is_empty() { vowel.then_some(base.as_str()) } else { base.strip_suffix(weak) };
        if let Some(stem) = stem {
            add(format!("{stem}{strong}"));
        }
    }
    found
}

/// Where a k falls away the vowel before it is at the end, and taken for an ending: palkkatuen.
fn without_vowels(stem: &str) -> &str {
    stem.trim_end_matches(['a', 'e', 'i', 'o', 'u', 'y'])
}

/// Whether the endings of two words of different grades go with them: the weak grade stands before a syllable that
/// ends in a consonant, the strong one does not (asunnon, asuntoa). Words in -e are the other way round (osoite).
pub fn grades_fit(one: &str, other: &str, locale: Locale) -> bool {
    let bases = [one, other].map(|word| fold(base(word, locale)));
    let [one_base, other_base] = &bases;
    if one_base == other_base || IRREGULAR.iter().any(|line| bases.iter().all(|base| line.contains(&base.as_str()))) {
        return true;
    }
    let weakens = |strong: &str, weak: &str| {
        GRADES.iter().any(|(from, to)| {
            strong
                .strip_suffix(from)
                .zip(weak.strip_suffix(to))
                .is_some_and(|(stem, rest)| stem == rest || (to.is_empty() && without_vowels(stem) == rest))
        })
    };
    let pair = [(one, one_base), (other, other_base)];
    let [(strong, strong_base), (weak, weak_base)] =
        match (weakens(one_base, other_base), weakens(other_base, one_base)) {
            (true, _) => pair,
            (false, true) => [(other, other_base), (one, one_base)],
            (false, false) => return false,
        };
    let reversed = weak.ends_with('e');
    let owned = ["nsa", "nsä", "mme", "nne"].iter().any(|owner| strong.ends_with(owner));
    (reversed || is_closed(weak, weak_base)) && (reversed || owned || !is_closed(strong, strong_base))
}

/// Whether the syllable after a base ends in a consonant.
fn is_closed(word: &str, base: &str) -> bool {
    let ending: Vec<char> = fold(word).chars().skip(base.chars().count()).collect();
    let is_vowel = |letter: &&char| matches!(**letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let vowels: Vec<&char> = ending.iter().take_while(is_vowel).collect();
    let after = ending.iter().skip(vowels.len());
    let consonants = after.clone().take_while(|letter| !is_vowel(letter)).count();
    let long = matches!(vowels.as_slice(), [.., one, other] if one == other);
    !vowels.is_empty() && !long && (consonants > 1 || (consonants == 1 && after.count() == 1))
}

/// Whether two bases are of one word.
pub fn is_one_word(one: &str, other: &str, locale: Locale) -> bool {
    bases(one, locale).contains(&fold(other)) || bases(other, locale).contains(&fold(one))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_grades_of_a_word_are_brought_together() {
        let locale = Locale::parse("fi").unwrap();
        for (strong, weak) in [
            ("asunto", "asunnon"),
            ("palkkatuki", "palkkatuen"),
            ("työpaikka", "työpaikan"),
            ("kaupunki", "kaupungissa"),
            ("työttömyysturva", "työttömyysturvan"),
            ("lapsi", "lasten"),
            ("lähti", "lähdessä"),
            ("osoitteen", "osoite"),
        ] {
            let [strong, weak] = [strong, weak].map(|word| base(&word.to_lowercase(), locale).to_owned());
            assert!(is_one_word(&weak, &strong, locale), "{weak} and {strong}");
        }
    }

    #[test]
    fn the_ending_goes_with_the_grade() {
        let locale = Locale::parse("fi").unwrap();
        for (one, other) in [
            ("asunnon", "asunto"),
            ("asunnoissa", "asuntoja"),
            ("asuntomme", "asunnot"),
            ("palkkatuen", "palkkatuki"),
            ("osoitteen", "osoite"),
            ("osoitteissa", "osoite"),
            ("kotiin", "kodin"),
            ("lasten", "lapsi"),
            ("koulun", "koulutta"),
        ] {
            assert!(grades_fit(one, other, locale), "{one} and {other}");
        }
        let unlike = [("vuorka", "vuoro"), ("totin", "todeta"), ("yleisdt", "yleistä"), ("sijooittuminen", "sijaita")];
        for (one, other) in unlike {
            assert!(!grades_fit(one, other, locale), "{one} and {other}");
        }
    }

    #[test]
    fn other_languages_have_no_grades() {
        assert_eq!(bases("stat", Locale::parse("sv").unwrap()), ["stat"]);
    }
}
