//! What a person wants, read from everyday words: which phrases of the editors' lists stand in the query, which needs
//! they mean, and how much each entry gains from that.

use super::bundle::Phrases;
use super::score::idf;
use super::weights;
use crate::language::{base, bases, fold};
use crate::model::Locale;

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

/// Every need that a phrase in the query means, by its best phrase, in the order of the needs.
pub fn meet(phrases: &Phrases, words: &[Key]) -> Vec<MetNeed> {
    // For each word of the phrases: how surely it was typed, and as which word of the query.
    let typed: Vec<(f32, usize)> = phrases.keys.iter().map(|key| best(key, words)).collect();
    let mut met: Vec<Option<MetNeed>> = vec![None; phrases.names.len()];
    for (phrase, needs) in phrases.words.iter().zip(&phrases.needs) {
        let Some((strength, used)) = strength(phrases, phrase, &typed, words.len()) else { continue };
        for need in needs.iter().filter_map(|need| usize::try_from(*need).ok()) {
            let Some(slot) = met.get_mut(need) else { continue };
            match slot {
                Some(best) => {
                    best.strength = best.strength.max(strength);
                    for (one, other) in best.words.iter_mut().zip(&used) {
                        *one = one.max(*other);
                    }
                }
                None => *slot = Some(MetNeed { need, strength, words: used.clone() }),
            }
        }
    }
    met.into_iter().flatten().collect()
}

/// How surely a word of a phrase was typed, and as which word of the query.
fn best(key: &str, words: &[Key]) -> (f32, usize) {
    let mut best = (0.0, 0);
    for (word, position) in words.iter().zip(0..) {
        let sure = word.meets(key);
        if sure > best.0 {
            best = (sure, position);
        }
    }
    best
}

/// How much a phrase tells, and how surely each word of the query is in it; `None` when too little of it is there.
fn strength(phrases: &Phrases, phrase: &[u32], typed: &[(f32, usize)], words: usize) -> Option<(f32, Vec<f32>)> {
    let mut used = vec![0.0_f32; words];
    let (mut there, mut all, mut missing) = (0.0, 0.0, 0);
    for key in phrase.iter().filter_map(|key| usize::try_from(*key).ok()) {
        let weight = idf(phrases.frequencies.get(key).copied().unwrap_or(1), phrases.words.len());
        all += weight;
        match typed.get(key) {
            Some((sure, position)) if *sure > 0.0 => {
                there += weight * sure;
                if let Some(slot) = used.get_mut(*position) {
                    *slot = slot.max(*sure);
                }
            }
            _ => missing += 1,
        }
    }
    // Of a longer phrase one word may be missing.
    let enough = missing == 0 || (missing == 1 && phrase.len() >= 3);
    let share = there / all;
    (there > 0.0 && enough).then_some((there * share * share, used))
}

/// What each entry gains from the needs, with the position of the need that gave most; by document number.
pub fn gains(phrases: &Phrases, met: &[MetNeed], count: usize) -> Vec<Option<(f32, usize)>> {
    let mut gains: Vec<Option<(f32, usize)>> = vec![None; count];
    for (need, position) in met.iter().zip(0..) {
        let targets = phrases.targets.get(need.need).map(Vec::as_slice).unwrap_or_default();
        for (document, place) in targets.iter().zip(0..) {
            let gain = weights::NEED * need.strength * weights::place_in_need(place);
            let Some(slot) = usize::try_from(*document).ok().and_then(|document| gains.get_mut(document)) else {
                continue;
            };
            *slot = Some(match *slot {
                // Needs that overlap say the same thing twice.
                Some((total, best)) if total >= gain => (total + weights::AGAIN * gain, best),
                Some((total, _)) => (gain + weights::AGAIN * total, position),
                None => (gain, position),
            });
        }
    }
    gains
}
