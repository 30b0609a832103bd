//! What a person wants, read from everyday words: which phrases of the editors' lists stand in the query, which needs
//! they mean, and how much each entry gains from that.

use super::bundle::{Needs, Phrases};
use super::matching::distance;
use super::score::idf;
use super::weights;
use crate::language::{base, bases, cuts, fold};
use crate::model::Locale;

/// A word of the query.
pub struct Typed {
    pub form: String,
    /// Whether it is still being typed.
    pub unfinished: bool,
    /// Which word of the query it is, or is a part of.
    pub place: usize,
    /// It leans to a need when at least this share of its phrases are that need's.
    pub leans_from: f32,
}

/// The two parts of a compound that no phrase of the language has as a whole, where phrases have both.
pub fn parts(needs: &Needs, form: &str, locale: Locale) -> Option<[String; 2]> {
    let phrases = needs.phrases.iter().find(|phrases| phrases.locale == locale)?;
    let known = |word: &str| {
        let bases = bases(base(word, locale), locale);
        bases.iter().any(|base| phrases.keys.binary_search(base).is_ok())
    };
    if form.chars().count() < weights::SHORTEST_COMPOUND || known(form) {
        return None;
    }
    cuts(form, locale).into_iter().find(|(first, rest)| known(first) && known(rest)).map(|(first, rest)| [first, rest])
}

/// A word of the query in the forms in which the phrases of a language have it.
struct Key {
    bases: Vec<String>,
    /// The beginning of a word that is still being typed.
    beginning: Option<String>,
    place: usize,
    leans_from: f32,
    /// Whether guesses count: in the page's language only.
    guess: bool,
}

impl Key {
    fn new(typed: &Typed, locale: Locale, guess: bool) -> Self {
        let Typed { form, unfinished, place, leans_from } = typed;
        let begins = guess && *unfinished && form.chars().count() >= weights::UNFINISHED;
        Self {
            bases: bases(base(form, locale), locale),
            beginning: begins.then(|| fold(form)),
            place: *place,
            leans_from: *leans_from,
            guess,
        }
    }

    /// How surely this is that word of a phrase: 0 to 1.
    fn meets(&self, word: &str) -> f32 {
        if self.bases.iter().any(|base| base == word) {
            1.0
        } else if self.beginning.as_ref().is_some_and(|beginning| word.starts_with(beginning.as_str())) {
            0.8
        } else if self.guess && self.is_spelled(word) {
            0.7
        } else {
            0.0
        }
    }

    fn is_spelled(&self, word: &str) -> bool {
        let Some(base) = self.bases.first() else { return false };
        let letters = word.chars().count().min(base.chars().count());
        letters >= weights::SPELLED_KEY && word.chars().next() == base.chars().next() && distance(base, word) <= 1
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

/// Every need that a phrase in the query means, by its best phrase, in the order of the needs. `guess` says whether
/// words may be spelled nearly so, or be unfinished.
pub fn meet(needs: &Needs, query: &[Typed], guess: bool) -> Vec<MetNeed> {
    let mut met: Vec<Option<MetNeed>> = vec![None; needs.names.len()];
    for (phrases, own) in needs.phrases.iter().zip(std::iter::once(true).chain(std::iter::repeat(false))) {
        let words: Vec<Key> = query.iter().map(|typed| Key::new(typed, phrases.locale, own && guess)).collect();
        meet_in(phrases, &words, if own { 1.0 } else { weights::OTHER_PHRASE }, &mut met);
    }
    met.into_iter().flatten().collect()
}

fn meet_in(phrases: &Phrases, words: &[Key], by: f32, met: &mut [Option<MetNeed>]) {
    // For each word of the phrases: how surely it was typed, and as which word of the query.
    let keys: Vec<(f32, usize)> = phrases.keys.iter().map(|key| best(key, words)).collect();
    let typed = TypedKeys { keys, weights: key_weights(phrases), stops: &phrases.stops };
    let mut whole = vec![false; words.len()];
    let mut leaning: Vec<Leaning> = Vec::new();
    for (phrase, needs) in phrases.each() {
        match typed.strength(phrase, words.len()) {
            Some((strength, used)) => {
                for (whole, used) in whole.iter_mut().zip(&used) {
                    *whole |= *used > 0.0;
                }
                add(needs, strength * by, &used, met, f32::max);
            }
            None => typed.lean(phrase, needs, &mut leaning),
        }
    }
    // A word that is in no whole phrase may still belong to one need more than to others: "firma".
    for Leaning { key, phrases: number, needs } in leaning {
        let Some((sure, position)) =
            typed.keys.get(key).copied().filter(|(_, position)| whole.get(*position) == Some(&false))
        else {
            continue;
        };
        let word = words.iter().find(|word| word.place == position);
        let enough = word.map_or(weights::LEANS, |word| word.leans_from);
        let mut used = vec![0.0; words.len()];
        if let Some(slot) = used.get_mut(position) {
            *slot = sure * weights::LEANING;
        }
        for (need, times) in needs {
            let share = times as f32 / number as f32;
            if share >= enough {
                add(&[need], typed.weight(key) * sure * share * weights::LEANING * by, &used, met, |one, other| {
                    one + other
                });
            }
        }
    }
}

/// In how many phrases a typed word stands that are not there as a whole, and in how many of each need.
struct Leaning {
    key: usize,
    phrases: u32,
    needs: Vec<(u32, u32)>,
}

/// The words of a language's phrases as far as they were typed.
struct TypedKeys<'a> {
    /// For each: how surely, and as which word of the query.
    keys: Vec<(f32, usize)>,
    weights: Vec<f32>,
    stops: &'a [bool],
}

impl TypedKeys<'_> {
    fn weight(&self, key: usize) -> f32 {
        self.weights.get(key).copied().unwrap_or_default()
    }

    fn is_stop(&self, key: usize) -> bool {
        self.stops.get(key) == Some(&true)
    }

    /// How much a phrase tells, and how surely each word of the query is in it; `None` when too little of it is there.
    fn strength(&self, phrase: &[u32], words: usize) -> Option<(f32, Vec<f32>)> {
        let mut used = vec![0.0_f32; words];
        let (mut there, mut all, mut met, mut missing) = (0.0, 0.0, 0, 0);
        for key in phrase.iter().filter_map(|key| usize::try_from(*key).ok()) {
            all += self.weight(key);
            match self.keys.get(key) {
                Some((sure, position)) if *sure > 0.0 => {
                    there += self.weight(key) * sure;
                    met += usize::from(!self.is_stop(key));
                    if let Some(slot) = used.get_mut(*position) {
                        *slot = slot.max(*sure);
                    }
                }
                // What says nothing by itself may be said otherwise.
                _ if self.is_stop(key) => {}
                _ => missing += 1,
            }
        }
        // Of a longer phrase one telling word may be missing.
        let enough = missing == 0 || (missing == 1 && met >= 2);
        let share = there / all;
        (there > 0.0 && enough).then_some((there * share * share, used))
    }

    /// Takes note of the typed words of a phrase that is not there as a whole.
    fn lean(&self, phrase: &[u32], needs: &[u32], leaning: &mut Vec<Leaning>) {
        for key in phrase.iter().filter_map(|key| usize::try_from(*key).ok()) {
            if self.keys.get(key).is_none_or(|(sure, _)| *sure == 0.0) || self.is_stop(key) {
                continue;
            }
            let position = leaning.iter().position(|leaning| leaning.key == key).unwrap_or_else(|| {
                leaning.push(Leaning { key, phrases: 0, needs: Vec::new() });
                leaning.len() - 1
            });
            let Some(found) = leaning.get_mut(position) else { continue };
            found.phrases += 1;
            for need in needs {
                match found.needs.iter_mut().find(|(other, _)| other == need) {
                    Some((_, times)) => *times += 1,
                    None => found.needs.push((*need, 1)),
                }
            }
        }
    }
}

/// How much each word of the phrases tells: its inverse document frequency among them.
fn key_weights(phrases: &Phrases) -> Vec<f32> {
    let mut frequencies = vec![0_u32; phrases.keys.len()];
    for key in phrases.words.iter().filter_map(|key| usize::try_from(*key).ok()) {
        if let Some(frequency) = frequencies.get_mut(key) {
            *frequency += 1;
        }
    }
    frequencies.into_iter().map(|frequency| idf(frequency, phrases.lengths.len())).collect()
}

/// Phrases of one need say the same thing, and the stronger counts; words that lean towards it add up.
fn add(needs: &[u32], strength: f32, used: &[f32], met: &mut [Option<MetNeed>], join: impl Fn(f32, f32) -> f32) {
    for need in needs.iter().filter_map(|need| usize::try_from(*need).ok()) {
        let Some(slot) = met.get_mut(need) else { continue };
        match slot {
            Some(best) => {
                best.strength = join(best.strength, strength);
                for (one, other) in best.words.iter_mut().zip(used) {
                    *one = one.max(*other);
                }
            }
            None => *slot = Some(MetNeed { need, strength, words: used.to_vec() }),
        }
    }
}

/// How surely a word of a phrase was typed, and as which word of the query.
fn best(key: &str, words: &[Key]) -> (f32, usize) {
    let mut best = (0.0, 0);
    for word in words {
        let sure = word.meets(key);
        if sure > best.0 {
            best = (sure, word.place);
        }
    }
    best
}

/// What each entry gains from the needs, with the position of the need that gave most; by document number.
pub fn gains(needs: &Needs, met: &[MetNeed], count: usize) -> Vec<Option<(f32, usize)>> {
    let mut gains: Vec<Option<(f32, usize)>> = vec![None; count];
    let mut asked_for_by = vec![0_u16; count];
    for document in needs.targets.iter().flatten().filter_map(|document| usize::try_from(*document).ok()) {
        if let Some(number) = asked_for_by.get_mut(document) {
            *number = number.saturating_add(1);
        }
    }
    for (need, position) in met.iter().zip(0..) {
        let targets = needs.targets.get(need.need).map(Vec::as_slice).unwrap_or_default();
        for (document, place) in targets.iter().zip(0..) {
            let Ok(document) = usize::try_from(*document) else { continue };
            let (Some(slot), Some(number)) = (gains.get_mut(document), asked_for_by.get(document)) else { continue };
            let place = weights::place_in_need(place) * weights::asked_for_by(*number);
            let gain = weights::NEED * need.strength * place;
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
