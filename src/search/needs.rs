//! What a person wants, read from everyday words: which phrases of the editors' lists stand in the query, which needs
//! they mean, and how much each entry gains from that.

use super::bundle::Phrases;
use super::score::idf;
use super::weights;
use crate::language::{base, bases, fold};
use crate::model::Locale;
use std::collections::BTreeMap;

/// A word of the query in the forms in which phrases have it.
pub struct Key {
    bases: Vec<String>,
    /// The beginning of a word that is still being typed.
    beginning: Option<String>,
}

impl Key {
    pub fn new(form: &str, unfinished: bool, locale: Locale) -> Self {
        let beginning = (unfinished && form.chars().count() >= weights::UNFINISHED).then(|| fold(form));
        Self { bases: bases(base(form, locale), locale), beginning }
    }

    /// How surely this is that word of a phrase: 0 to 1.
    fn meets(&self, word: &str) -> f32 {
        let begins = || self.beginning.as_ref().is_some_and(|beginning| word.starts_with(beginning.as_str()));
        let spelled = || {
            let letters = word.chars().count();
            let typed = self.bases.first().map_or(0, |base| base.chars().count());
            let enough = letters.min(typed) >= weights::SPELLED_KEY && word.chars().next() == self.first_letter();
            enough && self.bases.first().is_some_and(|base| super::matching::distance(base, word) <= 1)
        };
        if self.bases.iter().any(|base| base == word) {
            1.0
        } else if begins() {
            0.8
        } else if spelled() {
            0.7
        } else {
            0.0
        }
    }

    fn first_letter(&self) -> Option<char> {
        self.bases.first().and_then(|base| base.chars().next())
    }
}

/// A need that the query speaks of.
#[derive(Clone, Debug, PartialEq)]
pub struct MetNeed {
    /// Its position among the needs.
    pub need: usize,
    /// How much it tells, like the inverse document frequency of a word.
    pub strength: f32,
    /// For each word of the query, how surely it was part of the phrase.
    pub words: Vec<f32>,
}

/// Every need that a phrase in the query means, by its best phrase.
pub fn meet(phrases: &Phrases, keys: &[Key]) -> Vec<MetNeed> {
    let split: Vec<Vec<&str>> = phrases.words.iter().map(|words| words.split(' ').collect()).collect();
    let mut frequencies: BTreeMap<&str, u32> = BTreeMap::new();
    for word in split.iter().flatten() {
        *frequencies.entry(word).or_default() += 1;
    }
    let mut met: BTreeMap<usize, MetNeed> = BTreeMap::new();
    for (words, needs) in split.iter().zip(&phrases.needs) {
        let weight = |word: &str| idf(frequencies.get(word).copied().unwrap_or(1), split.len());
        let Some((strength, words)) = strength(words, weight, keys) else { continue };
        for need in needs.iter().filter_map(|need| usize::try_from(*need).ok()) {
            let found = MetNeed { need, strength, words: words.clone() };
            met.entry(need)
                .and_modify(|best| {
                    let words = best.words.iter().zip(&found.words).map(|(one, other)| one.max(*other)).collect();
                    *best = MetNeed { need, strength: best.strength.max(found.strength), words };
                })
                .or_insert(found);
        }
    }
    met.into_values().collect()
}

/// How much a phrase tells, and which words of the query are in it; `None` when too little of it is there.
fn strength(phrase: &[&str], weight: impl Fn(&str) -> f32, keys: &[Key]) -> Option<(f32, Vec<f32>)> {
    let mut words = vec![0.0_f32; keys.len()];
    let (mut there, mut all) = (0.0, 0.0);
    let mut missing = 0;
    for word in phrase {
        let best = keys.iter().zip(0..).map(|(key, position)| (key.meets(word), position));
        let (sure, position) = best.max_by(|one, other| one.0.total_cmp(&other.0))?;
        all += weight(word);
        if sure > 0.0 {
            there += weight(word) * sure;
            if let Some(slot) = words.get_mut::<usize>(position) {
                *slot = slot.max(sure);
            }
        } else {
            missing += 1;
        }
    }
    // Of a longer phrase one word may be missing.
    let enough = missing == 0 || (missing == 1 && phrase.len() >= 3);
    let share = there / all.max(f32::MIN_POSITIVE);
    (there > 0.0 && enough).then_some((there * share * share, words))
}

/// What each entry gains from the needs, with the need that gave most.
pub fn gains(phrases: &Phrases, met: &[MetNeed]) -> BTreeMap<usize, (f32, usize)> {
    let mut gains: BTreeMap<usize, (f32, usize)> = BTreeMap::new();
    for (position, need) in met.iter().enumerate() {
        let targets = phrases.targets.get(need.need).map(Vec::as_slice).unwrap_or_default();
        for (document, place) in targets.iter().zip(0..) {
            let gain = weights::NEED * need.strength * weights::place_in_need(place);
            let Ok(document) = usize::try_from(*document) else { continue };
            gains
                .entry(document)
                .and_modify(|(total, best)| {
                    // Needs that overlap say the same thing twice.
                    if gain > *total {
                        *best = position;
                    }
                    *total = total.max(gain) + 0.2 * total.min(gain);
                })
                .or_insert((gain, position));
        }
    }
    gains
}
