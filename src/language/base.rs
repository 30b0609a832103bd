//! A light base form: the beginning of a word without its commonest endings, by language.
//! The base is always a prefix of the word, so that a dictionary finds all forms of a word by walking from there.
//! Rules see folded letters: a word typed without its dots loses the same endings as the word itself.

use super::fold_char;
use crate::model::Locale;

/// Nothing shorter is left of a word.
const SHORTEST: usize = 3;

/// The word up to where its endings begin; the whole word in a language that has no rules here.
pub fn base(word: &str, locale: Locale) -> &str {
    let letters: Vec<char> = word.chars().map(fold_char).collect();
    if letters.iter().any(char::is_ascii_digit) {
        return word;
    }
    let kept = match locale.as_str() {
        "fi" => finnish(&letters),
        "sv" => swedish(&letters),
        "en" => english(&letters),
        _ => letters.len(),
    };
    let end = word.char_indices().nth(kept).map_or(word.len(), |(position, _)| position);
    word.get(..end).unwrap_or(word)
}

/// Case endings, longest first. `ta` is missing on purpose: see `partitive`.
const FINNISH_CASES: &[&str] = &[
    "iden", "tten", "lla", "lta", "lle", "ssa", "sta", "ksi", "tta", "inen", "isen", "den", "hin", "han", "hon", "hun",
    "hyn", "hen", "na", "n", "t",
];
const FINNISH_OWNERS: &[&str] = &["nsa", "mme", "nne", "ni", "kin", "kaan"];

/// Clitics and owners, then the case, then what is left of the stem's vowels and its changing consonant.
fn finnish(letters: &[char]) -> usize {
    if let Some(kept) = adjective(letters) {
        return kept;
    }
    let mut kept = strip(letters, letters.len(), FINNISH_OWNERS, 5);
    let long = strip(letters, kept, &["uuteen", "yyteen"], 4);
    if long < kept {
        return vowels(letters, long);
    }
    kept = strip(letters, kept, FINNISH_CASES, SHORTEST);
    kept = partitive(letters, kept);
    // Nothing but vowels is left of -uus here (mahdollisuuden, mahdollisuutta): the -is before it belongs to the word.
    let ends_long = |kept: usize| matches!(letters.get(..kept), Some([.., 'u', 'u'] | [.., 'y', 'y']));
    if ends_long(kept) && kept < letters.len() {
        return vowels(letters, kept);
    }
    kept = vowels(letters, kept);
    // The last consonants of -us, -ys, -uus and -nen words change: koulutus, koulutuksen; nuoruus, nuoruuden.
    kept = strip(letters, kept, &["uks", "yks", "uud", "yyd", "us", "ys", "is", "os"], 4).max(SHORTEST.min(kept));
    vowels(letters, kept)
}

/// Words in -ton (asunnoton, asunnottomille), -minen (ilmoittautuminen) and -ja (hakija) keep what stands before that;
/// `None` for others. The letters before it may still end in a vowel, as other bases do not.
fn adjective(letters: &[char]) -> Option<usize> {
    let text: String = letters.iter().collect();
    let cut = ["ttom", "minen", "mise", "mist"].iter().filter_map(|part| {
        let at = text.rfind(part)?;
        // The rest is endings only.
        (at >= 4 && text.len() - at - part.len() <= 6).then_some(at)
    });
    let end = text.strip_suffix("ton").map(str::len).filter(|end| *end >= 4);
    let kept = cut.max().or(end)?;
    Some(vowels(letters, kept))
}

/// Takes off `ta` of the partitive (koulutusta, työtä) but not of nouns that end so (neuvonta, toiminta).
fn partitive(letters: &[char], kept: usize) -> usize {
    let before = kept.checked_sub(3).and_then(|position| letters.get(position));
    match before {
        Some('n' | 't') => kept,
        _ => strip(letters, kept, &["ta"], SHORTEST),
    }
}

fn vowels(letters: &[char], mut kept: usize) -> usize {
    while kept > SHORTEST && matches!(letters.get(kept - 1), Some('a' | 'e' | 'i' | 'j' | 'o' | 'u' | 'y')) {
        kept -= 1;
    }
    kept
}

/// Endings of nouns, verbs and adjectives, longest first.
const SWEDISH_ENDINGS: &[&str] = &[
    "heterna", "hetens", "anden", "heten", "heter", "arnas", "ernas", "ornas", "andes", "andet", "arens", "arna",
    "erna", "orna", "orn", "ande", "arne", "aste", "aren", "ades", "erns", "ade", "are", "ern", "ens", "ets", "het",
    "ast", "ands", "and", "ar", "er", "or", "en", "et", "an", "as", "es", "at", "na", "a", "e", "s",
];

fn swedish(letters: &[char]) -> usize {
    strip(letters, letters.len(), SWEDISH_ENDINGS, SHORTEST)
}

fn english(letters: &[char]) -> usize {
    let text: String = letters.iter().collect();
    let mut kept = letters.len();
    if !["ss", "us", "is"].iter().any(|end| text.ends_with(end)) {
        kept = strip(letters, kept, &["ies", "es", "s"], SHORTEST);
    }
    kept = strip(letters, kept, &["ing", "ed"], 4);
    // A carer is no care, and a career neither.
    strip(letters, kept, &["e", "y", "i"], 4)
}

/// How much is kept when the first ending that fits is taken off, if at least `shortest` letters stay.
fn strip(letters: &[char], kept: usize, endings: &[&str], shortest: usize) -> usize {
    let word = letters.get(..kept).unwrap_or(letters);
    endings
        .iter()
        .map(|ending| (ending, word.len().saturating_sub(ending.len())))
        .find(|(ending, start)| *start >= shortest && word.iter().skip(*start).copied().eq(ending.chars()))
        .map_or(kept, |(_, start)| start)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::fold;

    fn check(tag: &str, groups: &[&[&str]]) {
        let locale = Locale::parse(tag).unwrap();
        for group in groups {
            for word in *group {
                assert_eq!(base(word, locale), base(group[0], locale), "{word}");
                assert!(word.starts_with(base(word, locale)), "{word}");
                assert_eq!(fold(base(word, locale)), base(&fold(word), locale), "{word} typed without dots");
            }
        }
    }

    #[test]
    fn finnish_forms_share_a_base() {
        check(
            "fi",
            &[
                &["työkokeilu", "työkokeilussa", "työkokeilun", "työkokeiluun", "työkokeilua", "työkokeilut"],
                &["työnhakija", "työnhakijaksi", "työnhakijoille", "työnhakijan"],
                &["koulutus", "koulutuksen", "koulutusta", "koulutukseen", "koulutuksia"],
                &["neuvonta", "neuvontaa", "neuvontaan"],
                &["sosiaalinen", "sosiaalisen", "sosiaalista", "sosiaaliset"],
                &["kurssi", "kursseille", "kurssit", "kurssilla"],
                &["työttömyys", "työttömyyden", "työttömyyttä"],
                &["tilaisuus", "tilaisuuden", "tilaisuutta", "tilaisuuteen", "tilaisuuksia", "tilaisuudessa"],
            ],
        );
    }

    #[test]
    fn swedish_forms_share_a_base() {
        check(
            "sv",
            &[
                &["tjänst", "tjänster", "tjänsterna", "tjänsten"],
                &["utbildning", "utbildningen", "utbildningar"],
                &["kassa", "kassor", "kassorna", "kassan"],
                &["bidrag", "bidraget", "bidragen"],
                &["tillstånd", "tillståndet", "tillstånden", "tillstånds"],
            ],
        );
    }

    #[test]
    fn english_forms_share_a_base() {
        check(
            "en",
            &[
                &["subsidy", "subsidies"],
                &["bullying", "bullied", "bullies"],
                &["course", "courses"],
                &["career", "careers"],
                &["coach", "coaching", "coached"],
                &["apprenticeship", "apprenticeships"],
            ],
        );
    }

    #[test]
    fn short_words_numbers_and_other_languages_stay_whole() {
        let locale = |tag| Locale::parse(tag).unwrap();
        assert_eq!(base("työ", locale("fi")), "työ");
        assert_eq!(base("116117", locale("fi")), "116117");
        assert_eq!(base("роботи", locale("uk")), "роботи");
        assert_eq!(base("access", locale("en")), "access");
    }
}
