//! Finnish consonant gradation: the stem of a word ends differently in its forms (asunto, asunnon; palkkatuki,
//! palkkatuen). A base cut off by [`super::base`] is brought together with the bases of the other grade.

use super::fold;
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
            // Where a k falls away the vowel before it is at the end, and taken for an ending: palkkatuen.
            add(stem.trim_end_matches(['a', 'e', 'i', 'o', 'u', 'y']).to_owned());
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

/// Whether two bases are of one word.
pub fn is_one_word(one: &str, other: &str, locale: Locale) -> bool {
    bases(one, locale).contains(&fold(other)) || bases(other, locale).contains(&fold(one))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::base;

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
    fn other_languages_have_no_grades() {
        assert_eq!(bases("stat", Locale::parse("sv").unwrap()), ["stat"]);
    }
}
