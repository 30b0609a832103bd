//! Narrowing: which of the found entries fit the choices, of which that is not known, and how many each further choice
//! would give. Each choice has two bitmaps over the entries, made when the index is built.

use super::bundle::Documents;
use super::query::Count;
use super::rank::{Places, Ranked, sort};
use super::weights;
use crate::model::{Ages, Choice, EntryType, Municipality, Nearness};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;

/// A set of entries, a bit each.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bits(#[serde(with = "bytes")] Vec<u8>);

/// As one run of bytes, which is smaller than as so many numbers.
mod bytes {
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(bits: &[u8], to: S) -> Result<S::Ok, S::Error> {
        to.serialize_bytes(bits)
    }

    pub fn deserialize<'a, D: Deserializer<'a>>(from: D) -> Result<Vec<u8>, D::Error> {
        <&[u8]>::deserialize(from).map(<[u8]>::to_vec)
    }
}

impl Bits {
    pub fn of(members: impl Iterator<Item = bool>) -> Self {
        let mut bits = Vec::new();
        for (member, at) in members.zip(0_usize..) {
            if at % 8 == 0 {
                bits.push(0);
            }
            if let (true, Some(last)) = (member, bits.last_mut()) {
                *last |= 1 << (at % 8);
            }
        }
        Self(bits)
    }

    /// The set of these members, of so many entries.
    pub fn among(entries: usize, members: impl Iterator<Item = usize>) -> Self {
        let mut bits = vec![0; entries.div_ceil(8)];
        for member in members {
            if let Some(byte) = bits.get_mut(member / 8) {
                *byte |= 1 << (member % 8);
            }
        }
        Self(bits)
    }

    pub fn has(&self, at: usize) -> bool {
        self.0.get(at / 8).is_some_and(|byte| byte & (1 << (at % 8)) != 0)
    }

    fn len(&self) -> usize {
        self.shared(self)
    }

    /// How many members two sets share, reckoned by eight bytes at once.
    fn shared(&self, other: &Self) -> usize {
        let ((ones, one_rest), (others, other_rest)) = (self.0.as_chunks(), other.0.as_chunks());
        let eight =
            |(one, other): (&[u8; 8], &[u8; 8])| (u64::from_ne_bytes(*one) & u64::from_ne_bytes(*other)).count_ones();
        let last = |(one, other): (&u8, &u8)| (one & other).count_ones();
        let counts = ones.iter().zip(others).map(eight).chain(one_rest.iter().zip(other_rest).map(last));
        counts.map(|count| count as usize).sum()
    }

    fn join(&self, other: &Self, with: impl Fn(u8, u8) -> u8) -> Self {
        Self(self.0.iter().zip(&other.0).map(|(one, other)| with(*one, *other)).collect())
    }

    fn and(&self, other: &Self) -> Self {
        self.join(other, |one, other| one & other)
    }

    fn or(&self, other: &Self) -> Self {
        self.join(other, |one, other| one | other)
    }
}

/// What can be chosen; the lists go together.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Options {
    pub choices: Vec<Choice>,
    /// The entries that fit each choice, and those of which that is not known.
    pub fitting: Vec<Bits>,
    pub unknown: Vec<Bits>,
    /// Of each entry.
    pub ages: Vec<Ages>,
    /// Entries that are shown where nothing else was found, by document number.
    pub doors: Vec<u32>,
}

impl Options {
    /// Whether the lists go together, for so many entries.
    pub fn is_whole(&self, entries: usize) -> bool {
        let bits = self.fitting.iter().chain(&self.unknown);
        [self.fitting.len(), self.unknown.len()].iter().all(|length| *length == self.choices.len())
            && self.ages.len() == entries
            && bits.into_iter().all(|bits| bits.0.len() == entries.div_ceil(8))
    }
}

/// The entries that fit a choice, and those that may.
struct Chosen<'a> {
    choice: &'a Choice,
    fitting: Bits,
    possible: Bits,
}

/// Which entries fit all choices.
pub struct Narrowing<'a> {
    options: &'a Options,
    chosen: Vec<Chosen<'a>>,
}

impl<'a> Narrowing<'a> {
    /// `places` are how the entries lie to the municipality that is chosen, where it is known.
    pub fn new(options: &'a Options, documents: &Documents, choices: &'a [Choice], places: &Places) -> Self {
        let chosen = choices.iter().map(|choice| {
            let (fitting, unknown) = match choice {
                Choice::Age(age) => by_age(options, documents, *age),
                Choice::Municipality(_) => by_place(places),
                _ => match options.choices.iter().position(|option| option == choice) {
                    Some(at) => (
                        options.fitting.get(at).cloned().unwrap_or_default(),
                        options.unknown.get(at).cloned().unwrap_or_default(),
                    ),
                    None => (Bits::of(documents.ids.iter().map(|_| false)), Bits::default()),
                },
            };
            let possible = if unknown == Bits::default() { fitting.clone() } else { fitting.or(&unknown) };
            Chosen { choice, fitting, possible }
        });
        Self { options, chosen: chosen.collect() }
    }

    /// Keeps what fits all choices or may; what may comes after what is as good and does. The first `top` come in their
    /// order, the others after them in any.
    pub fn apply(&self, ranked: &mut Vec<Ranked>, top: usize) {
        ranked.retain(|ranked| self.chosen.iter().all(|chosen| chosen.possible.has(ranked.document)));
        for ranked in ranked.iter_mut().filter(|ranked| !self.fits(ranked.document)) {
            ranked.score *= weights::MAYBE;
        }
        sort(ranked, top);
    }

    /// Whether an entry is known to fit all choices.
    pub fn fits(&self, document: usize) -> bool {
        self.chosen.iter().all(|chosen| chosen.fitting.has(document))
    }

    /// The choices of which it is not known whether the entry fits them.
    pub fn unknown(&self, document: usize) -> Vec<Choice> {
        let unknown = self.chosen.iter().filter(|chosen| !chosen.fitting.has(document));
        unknown.map(|chosen| chosen.choice.clone()).collect()
    }

    /// For each choice how many of the found entries would be left with it, in the place of another of its key; also for
    /// the municipality where the person lives.
    pub fn counts(&self, found: &Bits, here: Option<(&Municipality, &Places)>) -> Vec<Count> {
        let options = self.options;
        let sets = options.fitting.iter().zip(&options.unknown);
        let listed = options.choices.iter().zip(sets);
        let mut counts: Vec<Count> =
            listed.map(|(choice, (fitting, unknown))| self.count(found, choice, fitting, unknown)).collect();
        counts.extend(here.map(|(here, places)| {
            let (fitting, unknown) = by_place(places);
            self.count(found, &Choice::Municipality(here.code.clone()), &fitting, &unknown)
        }));
        counts
    }

    fn count(&self, found: &Bits, choice: &Choice, fitting: &Bits, unknown: &Bits) -> Count {
        let others = || self.chosen.iter().filter(|chosen| chosen.choice.key() != choice.key());
        let (mut sure, mut possible) = (Cow::Borrowed(found), Cow::Borrowed(found));
        for chosen in others() {
            sure = Cow::Owned(sure.and(&chosen.fitting));
            possible = Cow::Owned(possible.and(&chosen.possible));
        }
        // What is known to fit is not unknown, so that both add up.
        let fits = sure.shared(fitting);
        let total = possible.shared(fitting) + possible.shared(unknown);
        Count { choice: choice.clone(), fits, maybe: total - fits }
    }

    /// The choice without which most entries would be left, where there is nothing left with all.
    pub fn blocking(&self, found: &Bits) -> Option<Choice> {
        let without = |one: &Chosen<'_>| {
            let others = self.chosen.iter().filter(|chosen| chosen.choice != one.choice);
            others.fold(found.clone(), |sets, chosen| sets.and(&chosen.possible)).len()
        };
        let best = self.chosen.iter().max_by_key(|chosen| without(chosen))?;
        (without(best) > 0).then(|| best.choice.clone())
    }
}

fn by_age(options: &Options, documents: &Documents, age: u8) -> (Bits, Bits) {
    let entries = || options.ages.iter().zip(&documents.entry_types);
    let asks = |entry_type: &EntryType| matches!(entry_type, EntryType::Service | EntryType::Benefit);
    let unknown = |ages: &Ages| ages.min.is_none() && ages.max.is_none();
    let within = |ages: &Ages| ages.min.is_none_or(|min| min <= age) && ages.max.is_none_or(|max| age <= max);
    (
        Bits::of(entries().map(|(ages, entry_type)| asks(entry_type) && !unknown(ages) && within(ages))),
        Bits::of(entries().map(|(ages, entry_type)| asks(entry_type) && unknown(ages))),
    )
}

/// The entries that are for where the person lives, and those that may be; none where that is not known.
fn by_place(Places { nearness, known }: &Places) -> (Bits, Bits) {
    let near = |nearness: &Nearness| matches!(nearness, Nearness::Local | Nearness::National);
    (
        Bits::of(nearness.iter().map(|nearness| *known && near(nearness))),
        Bits::of(nearness.iter().map(|nearness| *known && *nearness == Nearness::Unknown)),
    )
}

#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests {
    use super::*;

    #[test]
    fn bits_are_sets() {
        let odd = Bits::of((0..20).map(|number| number % 2 == 1));
        let large = Bits::of((0..20).map(|number| number > 9));
        assert_eq!((odd.len(), odd.and(&large).len(), odd.or(&large).len()), (10, 5, 15));
        assert!(odd.has(19) && !odd.has(18) && !odd.has(300));
        let bytes = postcard::to_allocvec(&odd).unwrap();
        assert_eq!(postcard::from_bytes::<Bits>(&bytes).unwrap(), odd);
    }
}
