//! Which words of the index stand for a typed word, and how much each counts: the very word, its other forms, the
//! same without marks, words that begin so, and words spelled nearly so.

use super::automaton::{Beginning, Folded, Form, Letters, MOST_EDITS, Nearly};
use super::field::FieldKind;
use super::read::Word;
use super::score::idf;
use super::segment::{OpenField, Segment};
use super::spelling::{Mistyped, explains};
use super::{WhyKind, weights};
use crate::language::{base, bases, cuts, fold, fold_char};
use crate::model::Locale;
use std::cmp::Ordering;
use tantivy::postings::TermInfo;

/// A part that stands alone for a compound has at least so many letters, and so many without its ending.
const LONE_PART: usize = 5;
const LONE_BASE: usize = 4;

/// A word of the index that stands for a typed one.
#[derive(Clone, Debug)]
pub struct Variant {
    /// Its position in the segment's fields.
    pub field: usize,
    pub term: String,
    pub info: TermInfo,
    /// What its BM25 score is multiplied by.
    pub boost: f32,
    pub kind: WhyKind,
}

/// Looks a word up in every field; variants lie in the order of fields.
pub struct Lookup<'a> {
    pub segment: &'a Segment,
    /// The language of the page.
    pub page: Locale,
}

impl Lookup<'_> {
    /// The word itself and its other forms, and what begins so while it is being typed.
    pub fn known(&self, form: &str, unfinished: bool) -> Vec<Variant> {
        self.collect(|field| self.direct(field, form, unfinished))
    }

    /// Whether one of these is in the page's language.
    pub fn has_page(&self, variants: &[Variant]) -> bool {
        variants.iter().any(|variant| self.is_page(variant.field))
    }

    /// Words spelled nearly so, with at most so many mistakes.
    pub fn near(&self, form: &str, mistakes: usize) -> Vec<Variant> {
        self.collect(|field| self.spelled(field, form, mistakes))
    }

    /// Whether the page's language knows the word only as something that is hardly a form of it, and it may be
    /// mistyped.
    pub fn doubts(&self, form: &str, variants: &[Variant]) -> bool {
        let mut own = variants.iter().filter(|variant| self.is_page(variant.field));
        form.chars().count() > weights::ONE_EDIT
            && own.all(|variant| {
                let field = self.segment.fields.get(variant.field);
                variant.kind == WhyKind::Inflected
                    && field.is_some_and(|field| !explains(&variant.term, form, field, self.page))
            })
    }

    /// Words with the same beginning: the last net.
    pub fn far(&self, form: &str) -> Vec<Variant> {
        self.collect(|field| self.beginning(field, form))
    }

    /// Whether the word itself, or another form of it, stands anywhere.
    pub fn knows(&self, form: &str) -> bool {
        self.segment.fields.iter().any(|field| !self.direct(field, form, false).is_empty())
    }

    /// The parts of a compound that the page's language does not know as a whole: both where both are known, else the
    /// one that is, if it is long enough to tell anything.
    pub fn parts(&self, form: &str) -> Vec<String> {
        let cuts = cuts(form, self.page);
        if let Some((first, rest)) = cuts.iter().find(|(first, rest)| self.page_knows(rest) && self.page_knows(first)) {
            return vec![first.clone(), rest.clone()];
        }
        let lone = cuts.iter().find_map(|(first, rest)| {
            if self.tells(rest) { Some(rest) } else { Some(first).filter(|first| self.tells(first)) }
        });
        lone.into_iter().cloned().collect()
    }

    /// Whether these are two words that are known for sure: then what was typed is both, and no misspelt word.
    pub fn is_compound(&self, parts: &[String]) -> bool {
        let sure = |part: &String| {
            let known = self.known(part, false);
            part.chars().count() >= weights::SURE_PART && self.has_page(&known) && !self.doubts(part, &known)
        };
        parts.len() == 2 && parts.iter().all(sure)
    }

    /// Whether a part means something alone: it is long enough and known, and a short stem with an ending is not.
    fn tells(&self, part: &str) -> bool {
        let letters = |word: &str| word.chars().count();
        let stem = letters(base(part, self.page)) >= LONE_BASE;
        let exact = || self.known(part, false).iter().any(|one| one.kind == WhyKind::Exact && self.is_page(one.field));
        letters(part) >= LONE_PART && self.page_knows(part) && (stem || exact())
    }

    /// The same in the language of the page only.
    pub fn page_knows(&self, form: &str) -> bool {
        let mut fields = self.segment.fields.iter().filter(|field| field.local.locale == self.page);
        fields.any(|field| !self.direct(field, form, false).is_empty())
    }

    /// Two or three words of the query that are one word of the index (`palkka tuki`): that word, whether it may be
    /// unfinished, and how many words it takes after the first.
    pub fn joined(&self, first: &Word, others: &[(Word, usize)]) -> Option<(String, bool, usize)> {
        let join = |length: usize| {
            let others = others.get(..length)?;
            let whole = others.iter().fold(first.token.whole.clone(), |whole, (word, _)| whole + &word.token.whole);
            let (last, _) = others.last()?;
            self.page_knows(&whole).then_some((whole, last.unfinished, length))
        };
        join(2).or_else(|| join(1))
    }

    fn is_page(&self, field: usize) -> bool {
        self.segment.fields.get(field).is_some_and(|field| field.local.locale == self.page)
    }

    fn collect(&self, find: impl Fn(&OpenField) -> Vec<Variant>) -> Vec<Variant> {
        let mut found = Vec::new();
        for (number, field) in self.segment.fields.iter().enumerate() {
            let own = field.local.locale == self.page;
            let mut weight = weights::field(field.local.kind);
            if !own {
                weight *= weights::OTHER_LANGUAGE;
            }
            let mut variants = find(field);
            level(&mut variants, self.segment.count());
            for mut variant in variants {
                let direct = matches!(variant.kind, WhyKind::Exact | WhyKind::Inflected | WhyKind::Folded);
                if direct && !own {
                    variant.kind = WhyKind::OtherLanguage;
                }
                found.push(Variant { field: number, boost: variant.boost * weight, ..variant });
            }
        }
        found
    }

    fn direct(&self, field: &OpenField, form: &str, unfinished: bool) -> Vec<Variant> {
        let locale = field.local.locale;
        let form_base = base(form, locale);
        let mut found: Vec<Variant> = Vec::new();
        for (candidate, own) in
            bases(form_base, locale).iter().zip(std::iter::once(true).chain(std::iter::repeat(false)))
        {
            let beginning: Vec<char> = candidate.chars().collect();
            let forms = Form { beginning: &beginning, endings: &field.endings };
            let mut variants = stream(field, forms, usize::MAX, |term| {
                let term_base = base(term, locale);
                if own && term == form {
                    Some((WhyKind::Exact, 1.0))
                } else if own && term_base == form_base {
                    Some((WhyKind::Inflected, weights::INFLECTED))
                } else if fold(term_base) == *candidate {
                    let kind = if own { WhyKind::Folded } else { WhyKind::Inflected };
                    Some((kind, if own { weights::FOLDED } else { weights::INFLECTED }))
                } else if own && bases(term_base, locale).contains(candidate) {
                    Some((WhyKind::Inflected, weights::INFLECTED))
                } else {
                    None
                }
            });
            if own && unfinished {
                add(&mut variants, begun(field, form));
                keep_best(&mut variants);
            }
            add(&mut found, variants);
        }
        found
    }

    /// The last net, for a long word that nothing is like: words that share a good part of its beginning.
    fn beginning(&self, field: &OpenField, form: &str) -> Vec<Variant> {
        let Some(shared) = weights::shared_beginning(form.chars().count()) else { return Vec::new() };
        let beginning: Vec<char> = form.chars().map(fold_char).take(shared).collect();
        let beginning = Beginning(&beginning);
        stream(field, beginning, usize::MAX, |_| Some((WhyKind::Beginning, weights::BEGINNING)))
    }

    fn spelled(&self, field: &OpenField, form: &str, mistakes: usize) -> Vec<Variant> {
        let locale = field.local.locale;
        let letters = form.chars().count();
        let named = matches!(field.local.kind, FieldKind::Name | FieldKind::Former);
        if letters < weights::ONE_EDIT || !(named || locale == self.page) || form.chars().any(|c| c.is_ascii_digit()) {
            return Vec::new();
        }
        let edits = mistakes.min(if letters < weights::TWO_EDITS { 1 } else { MOST_EDITS });
        let narrow = |mistakes: usize| u8::try_from(mistakes).unwrap_or_default();
        let typed = Mistyped::new(form, field);
        let (form_folded, base_folded) = (fold(form), fold(base(form, locale)));
        let base_edits = weights::base_edits(base_folded.chars().count()).min(edits);
        let judge = |term: &str| {
            let term_folded = fold(term);
            let term_base = base(term, locale);
            let whole = distance(&form_folded, &term_folded);
            let in_base = distance(&base_folded, &fold(term_base));
            let distance = if in_base <= base_edits { whole.min(in_base) } else { whole };
            let begins_alike = typed.letters.first().copied() == term_folded.chars().next();
            let near = distance <= edits && (begins_alike || letters >= weights::TWO_EDITS);
            if distance > 1 && typed.is_form_of(term_base) {
                return Some((WhyKind::Spelling, weights::SPELLED_FORM));
            }
            near.then(|| (WhyKind::Spelling, weights::spelling(distance)))
        };
        // Either the whole word is spelled nearly so, or its base is, and has one of the endings.
        let mut bases = if letters > weights::ONE_EDIT { typed.bases() } else { Vec::new() };
        if let Some(mistakes) = bases.get_mut(base_folded.chars().count()) {
            *mistakes = Some(mistakes.unwrap_or_default().max(narrow(base_edits)));
        }
        let nearly = Nearly { word: &typed.letters, edits: narrow(edits), bases: &bases, endings: &field.endings };
        stream(field, nearly, usize::MAX, judge)
    }
}

/// The words that an unfinished one may become, the shortest first: a large dictionary is not walked through for all.
fn begun(field: &OpenField, form: &str) -> Vec<Variant> {
    let beginning: Vec<char> = form.chars().map(fold_char).collect();
    let letters = beginning.len();
    // One or two letters begin too many words to mean any but a name.
    if letters <= 2 && field.local.kind != FieldKind::Name {
        return Vec::new();
    }
    let judge = |term: &str| Some((WhyKind::Prefix, weights::prefix(letters, term.chars().count())));
    let of = |longest| stream(field, Beginning(&beginning), longest, judge);
    let lengths = [letters + 2, letters + 6].into_iter();
    lengths.map(of).find(|found| found.len() == weights::MOST_VARIANTS).unwrap_or_else(|| of(usize::MAX))
}

/// The dictionary's words of at most so many letters that an automaton accepts and `judge` keeps, the best ones.
fn stream(
    field: &OpenField,
    letters: impl Letters,
    longest: usize,
    judge: impl Fn(&str) -> Option<(WhyKind, f32)>,
) -> Vec<Variant> {
    let mut found: Vec<Variant> = Vec::new();
    // What one must be better than to be kept.
    let mut least = 0.0;
    let Ok(mut stream) = field.index.terms().search(Folded { letters, longest }).into_stream() else { return found };
    while stream.advance() {
        let Ok(term) = std::str::from_utf8(stream.key()) else { continue };
        let Some((kind, boost)) = judge(term).filter(|(_, boost)| *boost > least) else { continue };
        found.push(Variant { field: 0, term: term.to_owned(), info: stream.value().clone(), boost, kind });
        if found.len() == 2 * weights::MOST_VARIANTS {
            keep_best(&mut found);
            // Words come in their order, in which those as good as the last one stand behind it.
            least = found.last().map_or(0.0, |last| last.boost);
        }
    }
    keep_best(&mut found);
    found
}

fn keep_best(variants: &mut Vec<Variant>) {
    variants.sort_unstable_by(best_first);
    variants.truncate(weights::MOST_VARIANTS);
}

/// Adds the words that are not there yet.
fn add(found: &mut Vec<Variant>, others: Vec<Variant>) {
    let known = found.len();
    for variant in others {
        if found.iter().take(known).all(|other| other.term != variant.term) {
            found.push(variant);
        }
    }
}

pub fn best_first(one: &Variant, other: &Variant) -> Ordering {
    other.boost.total_cmp(&one.boost).then_with(|| one.term.cmp(&other.term))
}

/// Guessed words count no more than the commonest of them would: a rare wrong guess must not outweigh the likely one.
fn level(variants: &mut [Variant], count: usize) {
    let guessed = |kind| matches!(kind, WhyKind::Prefix | WhyKind::Spelling | WhyKind::Beginning);
    let commonest = variants.iter().filter(|variant| guessed(variant.kind)).map(|variant| variant.info.doc_freq).max();
    let Some(commonest) = commonest else { return };
    for variant in variants.iter_mut().filter(|variant| guessed(variant.kind)) {
        variant.boost *= idf(commonest, count) / idf(variant.info.doc_freq, count);
    }
}

/// How many letters must be put in, left out, changed, or swapped with their neighbour (optimal string alignment).
pub fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut last: Vec<usize> = (0..=other.len()).collect();
    let (mut before_last, mut current) = (last.clone(), last.clone());
    let mut previous = None;
    for (row, letter) in one.chars().enumerate() {
        current.clear();
        current.push(row + 1);
        for (column, candidate) in other.iter().enumerate() {
            let at = |values: &[usize], position: usize| values.get(position).copied().unwrap_or(usize::MAX - 1);
            let change = at(&last, column) + usize::from(letter != *candidate);
            let mut best = change.min(at(&last, column + 1) + 1).min(at(&current, column) + 1);
            let swapped = column > 0 && previous == Some(*candidate) && other.get(column - 1) == Some(&letter);
            if swapped {
                best = best.min(at(&before_last, column - 1) + 1);
            }
            current.push(best);
        }
        std::mem::swap(&mut before_last, &mut last);
        std::mem::swap(&mut last, &mut current);
        previous = Some(letter);
    }
    last.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_swap_of_neighbours_is_one_mistake() {
        for (one, other, expected) in [
            ("", "", 0),
            ("abc", "", 3),
            ("palkkatuki", "palkkatuki", 0),
            ("plkkatuki", "palkkatuki", 1),
            ("satrttiraha", "starttiraha", 1),
            ("karensdi", "karenssi", 1),
            ("tyotoimita", "tyotoiminta", 1),
            ("kitten", "sitting", 3),
        ] {
            assert_eq!(distance(one, other), expected, "{one} {other}");
            assert_eq!(distance(other, one), expected, "{other} {one}");
        }
    }
}
