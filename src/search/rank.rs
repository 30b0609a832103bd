//! From the scores of the words to the order of the entries: how much of the query an entry answers, whether its own
//! name was asked for, where it is, and whether it is still there.

use super::bundle::Freshness;
use super::field::FieldKind;
use super::matching::Variant;
use super::needs::{MetNeed, gains};
use super::score::{WordScores, idf};
use super::segment::Segment;
use super::{WhyKind, weights};
use crate::model::{Areas, EntryType, Municipality, Nearness, Status};

/// A word of the query with everything that was found through it.
pub struct FoundWord {
    pub typed: String,
    /// Which word of the query it is, or is a part of.
    pub place: usize,
    pub variants: Vec<Variant>,
    pub scores: WordScores,
    /// 0 to 1: how much the word tells; one that occurs nowhere tells most.
    pub weight: f32,
}

impl FoundWord {
    pub fn new(segment: &Segment, (typed, place): (&str, usize), variants: Vec<Variant>) -> Self {
        let scores = WordScores::reckon(segment, &variants);
        let count = segment.count();
        let frequency = u32::try_from(scores.found_in()).unwrap_or(u32::MAX);
        let weight = if frequency == 0 { 1.0 } else { idf(frequency, count) / idf(1, count) };
        Self { typed: typed.to_owned(), place, variants, scores, weight: weight.clamp(0.05, 1.0) }
    }

    /// The variant that an entry was found through.
    pub fn through(&self, document: usize) -> Option<&Variant> {
        self.scores.get(document).and_then(|score| self.variants.get(usize::try_from(score.variant).ok()?))
    }
}

/// What a query asks for.
#[derive(Default)]
pub struct Asked {
    pub words: Vec<FoundWord>,
    /// What adds to the score of an entry, but is no word of the query by itself.
    pub extras: Vec<FoundWord>,
    pub needs: Vec<MetNeed>,
    /// The code of the municipality that a word was taken for.
    pub place: Option<String>,
    pub as_typed: bool,
}

/// What leads to an entry besides words.
#[derive(Clone, Copy, Debug)]
pub enum Through {
    /// A need that the query speaks of, by its position among those that were met.
    Need(usize),
    /// A need that it answers together with the best result, by its position among all.
    Companion(usize),
}

/// An entry that was found.
#[derive(Clone, Copy, Debug)]
pub struct Ranked {
    pub document: usize,
    pub score: f32,
    /// 0 to 1: how much of what the words tell is certainly answered.
    pub certain: f32,
    /// What led here besides words.
    pub through: Option<Through>,
    /// What the score is made of: `(words + gain) * coverage * facts`.
    pub words: f32,
    pub gain: f32,
    pub coverage: f32,
    pub facts: f32,
}

/// Every entry that a word or a need leads to and that is not far behind the best, in the order of the documents.
pub fn rank(segment: &Segment, asked: &Asked, places: &Places) -> Vec<Ranked> {
    let gains = gains(&segment.needs, &asked.needs, segment.count());
    let judge = |document| {
        let gain = gains.get(document).copied().flatten();
        judge(segment, asked, gain, places, document)
    };
    let mut found: Vec<Ranked> = (0..segment.count()).filter_map(judge).collect();
    add_companions(segment, &mut found, |document| facts(segment, places, document, 0.0));
    let best = found.iter().map(|ranked| ranked.score).max_by(f32::total_cmp).unwrap_or_default();
    found.retain(|ranked| ranked.score >= best * weights::FLOOR);
    found
}

/// Everything that a person can choose among, in the order of the documents.
pub fn everything(segment: &Segment, places: &Places) -> Vec<Ranked> {
    let documents = &segment.documents;
    let offered = |document: &usize| {
        let entry_type = documents.entry_types.get(*document);
        matches!(entry_type, Some(EntryType::Service | EntryType::Benefit | EntryType::Path))
            && documents.statuses.get(*document).is_some_and(|status| *status != Status::Ended)
    };
    let ranked = |document| {
        let facts = facts(segment, places, document, 0.0)?;
        let (words, gain, coverage) = (1.0, 0.0, 1.0);
        Some(Ranked { document, score: facts, certain: 1.0, through: None, words, gain, coverage, facts })
    };
    (0..segment.count()).filter(offered).filter_map(ranked).collect()
}

/// Brings the best `top` to the front, in their order. Documents lie in the order of their ids, so that ties are in that
/// order too.
pub fn sort(found: &mut [Ranked], top: usize) {
    let order = |one: &Ranked, other: &Ranked| {
        other.score.total_cmp(&one.score).then_with(|| one.document.cmp(&other.document))
    };
    if found.len() > top {
        let (first, ..) = found.select_nth_unstable_by(top, order);
        first.sort_unstable_by(order);
    } else {
        found.sort_unstable_by(order);
    }
}

/// What answers the same needs as the best result helps too, more than what only has a word of the query somewhere:
/// its companions gain a part of its score, and are found even if no word led to them.
fn add_companions(segment: &Segment, found: &mut Vec<Ranked>, facts: impl Fn(usize) -> Option<f32>) {
    let Some(best) = found.iter().max_by(|one, other| one.score.total_cmp(&other.score)).copied() else { return };
    // A need that the query itself speaks of has lifted its entries already.
    if best.certain < weights::SURE || best.through.is_some() {
        return;
    }
    let mut shares = vec![(0.0_f32, 0); segment.count()];
    let number = |document: &u32| usize::try_from(*document).unwrap_or(usize::MAX);
    for (targets, need) in segment.needs.targets.iter().zip(0..) {
        let place = targets.iter().take(weights::COMPANY).position(|document| number(document) == best.document);
        let Some(place) = place else { continue };
        for (document, other) in targets.iter().zip(0..).filter(|(document, _)| number(document) != best.document) {
            let share = weights::companion(place, other);
            if let Some(slot) = shares.get_mut(number(document)).filter(|(most, _)| share > *most) {
                *slot = (share, need);
            }
        }
    }
    let worth = best.score / best.facts;
    for ranked in found.iter_mut() {
        if let Some((share, _)) = shares.get_mut(ranked.document) {
            ranked.score += worth * std::mem::take(share) * ranked.facts;
        }
    }
    for (document, (share, need)) in shares.into_iter().enumerate().filter(|(_, (share, _))| *share > 0.0) {
        let Some(facts) = facts(document) else { continue };
        let score = worth * share * facts;
        found.push(Ranked { document, score, certain: 0.0, through: Some(Through::Companion(need)), facts, ..best });
    }
}

fn judge(
    segment: &Segment,
    asked: &Asked,
    gain: Option<(f32, usize)>,
    places: &Places,
    document: usize,
) -> Option<Ranked> {
    let scores = |words: &[FoundWord]| -> f32 {
        words.iter().filter_map(|word| word.scores.get(document)).map(|score| score.score).sum()
    };
    let words = scores(&asked.words);
    let (gain, by) = gain.map_or((0.0, None), |(gain, need)| (gain, Some(need)));
    if words + gain <= 0.0 {
        return None;
    }
    let need = by.and_then(|need| asked.needs.get(need));
    let sure = |word: &FoundWord| {
        let direct = word.through(document).map_or(0.0, |variant| weights::certainty(variant.kind));
        let meant = need.and_then(|need| need.words.get(word.place)).copied().unwrap_or_default();
        word.weight * direct.max(meant * weights::certainty(WhyKind::Need))
    };
    let all: f32 = asked.words.iter().map(|word| word.weight).sum();
    let certain = asked.words.iter().map(sure).sum::<f32>() / all;
    let named = named(segment, &asked.words, document);
    let words = words + scores(&asked.extras);
    let (coverage, facts) = (weights::coverage(certain), facts(segment, places, document, named)?);
    let score = (words + gain) * coverage * facts;
    Some(Ranked { document, score, certain, through: by.map(Through::Need), words, gain, coverage, facts })
}

/// How much of the entry's own name, or a former one, was typed (0 to 1), if every word of the query stands in it.
fn named(segment: &Segment, words: &[FoundWord], document: usize) -> f32 {
    let Some(first) = words.first().and_then(|word| word.through(document)) else { return 0.0 };
    let Some(field) = segment.fields.get(first.field) else { return 0.0 };
    let is_name = matches!(field.local.kind, FieldKind::Name | FieldKind::Former);
    let mut typed = 0.0;
    for word in words {
        match word.through(document) {
            Some(variant) if is_name && variant.field == first.field => typed += weights::certainty(variant.kind),
            _ => return 0.0,
        }
    }
    let length = u32::try_from(document).map_or(1, |document| field.norms.fieldnorm(document)).max(1);
    typed / length as f32
}

/// How each entry lies to a municipality, or to the edition's region where none is known.
pub struct Places {
    pub nearness: Vec<Nearness>,
    pub known: bool,
}

impl Places {
    pub fn new(segment: &Segment, municipality: Option<&Municipality>) -> Self {
        let nearness = match municipality {
            None => segment.documents.regions.iter().map(|region| Nearness::from(*region)).collect(),
            Some(municipality) => {
                let nearness = |area| Areas::default().nearness(area, municipality);
                let of_areas: Vec<Nearness> = segment.areas.iter().map(nearness).collect();
                segment.area_of.iter().filter_map(|area| of_areas.get(*area).copied()).collect()
            }
        };
        Self { nearness, known: municipality.is_some() }
    }

    pub fn are_elsewhere(&self, document: usize) -> bool {
        self.nearness.get(document) == Some(&Nearness::Elsewhere)
    }
}

/// What the entry itself is worth, whatever was asked.
fn facts(segment: &Segment, places: &Places, document: usize, named: f32) -> Option<f32> {
    let documents = &segment.documents;
    let freshness = match documents.freshness.get(document)? {
        Freshness::Unconfirmed => 1.0,
        Freshness::Confirmed => weights::CONFIRMED,
        Freshness::Lapsed => weights::LAPSED,
    };
    let whole_name = if named >= 0.99 { weights::WHOLE_NAME } else { 1.0 };
    Some(
        weights::nearness(*places.nearness.get(document)?, places.known)
            * weights::status(*documents.statuses.get(document)?, named >= weights::OWN_NAME)
            * weights::entry_type(*documents.entry_types.get(document)?)
            * freshness
            * whole_name,
    )
}
