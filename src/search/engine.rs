//! The engine: an opened index, and a query from beginning to end.

use super::automaton::MOST_EDITS;
use super::matching::{Lookup, Variant, best_first};
use super::narrow::{Bits, Narrowing};
use super::needs::{Typed, meet, parts};
use super::rank::{Asked, FoundWord, Places, Ranked, Through, everything, rank};
use super::read::{Word, words};
use super::segment::{OpenError, Segment};
use super::{Hit, Query, Response, Why, WhyKind, weights};
use crate::model::{Choice, Municipality};
use std::cmp::Ordering;

/// An opened index that answers queries; the same in the browser and natively.
pub struct Engine {
    pub(super) segment: Segment,
}

impl Engine {
    /// Opens what [`super::build`] wrote. Damaged bytes are an error, never a panic.
    pub fn open(sealed: &[u8]) -> Result<Self, OpenError> {
        Ok(Self { segment: Segment::open(sealed)? })
    }

    /// Answers a query. One without words finds what fits its choices, and nothing when it has none either.
    pub fn search(&self, query: &Query) -> Response {
        let asked = self.read(query);
        let municipality = self.municipality(query, &asked);
        let places = Places::new(&self.segment, municipality.as_ref());
        let mut ranked = self.rank(query, &asked, &places);
        let narrowing = Narrowing::new(&self.segment.options, &self.segment.documents, &query.choices, &places);
        let found = Bits::among(self.segment.count(), ranked.iter().map(|ranked| ranked.document));
        let counts = narrowing.counts(&found, municipality.as_ref().map(|here| (here, &places)));
        let blocking = || narrowing.blocking(&found);
        if query.text.trim().is_empty() && query.choices.is_empty() {
            ranked.clear();
        }
        narrowing.apply(&mut ranked, query.top.max(1));
        let results = ranked.iter().take(query.top).filter_map(|ranked| {
            let id = self.segment.documents.ids.get(ranked.document)?.clone();
            let through = ranked.through.and_then(|through| self.why_through(query, &asked, through));
            let why = asked.words.iter().filter_map(|word| self.why(word, ranked.document));
            Some(Hit {
                id,
                score: ranked.score,
                why: through.into_iter().chain(why).collect(),
                unknown: narrowing.unknown(ranked.document),
                elsewhere: places.are_elsewhere(ranked.document),
            })
        });
        let confident = ranked.first().is_some_and(|best| best.certain >= weights::CONFIDENT);
        Response {
            query: query.text.trim().to_owned(),
            place: asked.place.as_ref().and_then(|code| self.segment.municipalities.place(code)),
            confident,
            total: ranked.len(),
            fits: ranked.iter().filter(|ranked| narrowing.fits(ranked.document)).count(),
            counts,
            doors: if confident { Vec::new() } else { self.doors(&places) },
            blocking: if ranked.is_empty() { blocking() } else { None },
            results: results.collect(),
        }
    }

    /// The entries that are always right, where they are not for people who live elsewhere.
    fn doors(&self, places: &Places) -> Vec<String> {
        let numbers = self.segment.options.doors.iter().filter_map(|number| usize::try_from(*number).ok());
        let near = |number: &usize| !places.are_elsewhere(*number);
        numbers.filter(near).filter_map(|number| self.segment.documents.ids.get(number).cloned()).collect()
    }

    /// Where the person lives: what was chosen, else what was typed, else what the page remembers.
    pub(super) fn municipality(&self, query: &Query, asked: &Asked) -> Option<Municipality> {
        let chosen = query.choices.iter().find_map(|choice| match choice {
            Choice::Municipality(code) => Some(code),
            _ => None,
        });
        let code = chosen.or(asked.place.as_ref()).or(query.municipality.as_ref());
        code.and_then(|code| self.segment.municipalities.find(code))
    }

    /// The entries that were found, whatever the choices, in no order.
    pub(super) fn rank(&self, query: &Query, asked: &Asked, places: &Places) -> Vec<Ranked> {
        if query.text.trim().is_empty() {
            everything(&self.segment, places)
        } else {
            rank(&self.segment, asked, places)
        }
    }

    /// What a query asks for: its words with what stands for them in the index, and the needs it speaks of.
    pub(super) fn read(&self, query: &Query) -> Asked {
        let lookup = Lookup { segment: &self.segment, page: query.locale };
        let words = words(&query.text, query.locale);
        let typed = |form: &str, unfinished, place| Typed {
            form: form.to_owned(),
            unfinished,
            place,
            leans_from: weights::LEANS,
        };
        // Phrases are read with every word, also those that say nothing by themselves: "no money".
        let mut all: Vec<Typed> =
            words.iter().zip(0..).map(|(word, place)| typed(&word.token.whole, word.unfinished, place)).collect();
        let telling: Vec<(Word, usize)> = words.into_iter().zip(0..).filter(|(word, _)| word.telling).collect();
        let mut asked = Asked { as_typed: query.as_typed, ..Asked::default() };
        // A word that names a place says where, and is no word that must be found; alone it is.
        let place = if query.as_typed { None } else { self.segment.municipalities.named(&telling) };
        let (places, telling): (Vec<_>, Vec<_>) =
            telling.into_iter().partition(|(_, at)| place.as_ref().is_some_and(|(_, place)| place == at));
        for (word, at) in &places {
            let variants = lookup.known(&word.token.whole, word.unfinished);
            asked.extras.push(FoundWord::new(&self.segment, (&word.token.whole, *at), variants));
        }
        asked.place = place.map(|(code, _)| code);
        let mut rest = telling.as_slice();
        while let Some(((first, place), others)) = rest.split_first() {
            rest = others;
            if let Some((joined, unfinished, length)) = lookup.joined(first, others) {
                rest = others.get(length..).unwrap_or_default();
                all.push(typed(&joined, unfinished, *place));
                self.find(&lookup, (&joined, *place), unfinished, &mut asked);
                continue;
            }
            for (form, unfinished) in forms(&lookup, first) {
                self.find(&lookup, (&form, *place), unfinished, &mut asked);
            }
        }
        // A compound that no phrase has may be written apart in one: loppuun palanut.
        let apart = |word: &Typed| {
            let parts = parts(&self.segment.needs, &word.form, query.locale).into_iter().flatten();
            parts.map(|part| typed(&part, false, word.place)).collect::<Vec<_>>()
        };
        let parts: Vec<Typed> = all.iter().flat_map(apart).collect();
        all.extend(parts);
        for typed in &mut all {
            // A word that stands in the name of an entry says what it means itself, and alone it means nothing else.
            if asked.words.iter().any(|word| word.place == typed.place && self.is_named(word)) {
                typed.leans_from = if asked.words.len() == 1 { f32::INFINITY } else { weights::NAMED_LEANS };
            }
        }
        asked.needs = meet(&self.segment.needs, &all, !query.as_typed);
        asked
    }

    /// Finds a word: itself, its parts, what is spelled nearly so, what begins so.
    fn find(&self, lookup: &Lookup<'_>, word: (&str, usize), unfinished: bool, asked: &mut Asked) {
        let found = |variants| FoundWord::new(&self.segment, word, variants);
        let (form, _) = word;
        let mut variants = lookup.known(form, unfinished);
        let known = lookup.has_page(&variants);
        if known && !asked.as_typed && lookup.doubts(form, &variants) {
            let near = lookup.near(form, 1);
            let near: Vec<_> =
                near.into_iter().filter(|near| variants.iter().all(|one| one.term != near.term)).collect();
            if lookup.has_page(&near) {
                variants = scaled(variants, weights::DOUBTED, WhyKind::Spelling);
                variants.extend(near);
                variants.sort_unstable_by(by_field);
                asked.words.push(found(variants));
                return;
            }
        }
        let parts = lookup.parts(form);
        if known {
            asked.words.push(found(variants));
            if let [_, _] = parts.as_slice() {
                for part in &parts {
                    let variants = scaled(lookup.known(part, false), weights::EXTRA_PART, WhyKind::Part);
                    asked.extras.push(found(variants));
                }
            }
            return;
        }
        if !asked.as_typed {
            let mistakes = if lookup.is_compound(&parts) { 1 } else { MOST_EDITS };
            variants.extend(lookup.near(form, mistakes));
        }
        if let ([_, _], false) = (parts.as_slice(), lookup.has_page(&variants)) {
            // Each part is as good as a word of its own.
            for part in &parts {
                asked.words.push(found(scaled(lookup.known(part, unfinished), 1.0, WhyKind::Part)));
            }
            return;
        }
        if let ([part], false, false) = (parts.as_slice(), lookup.has_page(&variants), asked.as_typed) {
            variants.extend(scaled(lookup.known(part, unfinished), weights::LONE_PART, WhyKind::Part));
        }
        if variants.is_empty() && !asked.as_typed {
            variants = lookup.far(form);
        }
        variants.sort_unstable_by(by_field);
        asked.words.push(found(variants));
    }

    /// Whether the word itself stands in the name of an entry, in the index's own language.
    fn is_named(&self, word: &FoundWord) -> bool {
        word.variants.iter().any(|variant| {
            let field = self.segment.fields.get(variant.field).map(|field| field.local);
            matches!(variant.kind, WhyKind::Exact | WhyKind::Inflected | WhyKind::Folded)
                && field.is_some_and(|local| local.kind.is_name() && local.locale == self.segment.own)
        })
    }

    fn why(&self, word: &FoundWord, document: usize) -> Option<Why> {
        let variant = word.through(document)?;
        let locale = self.segment.fields.get(variant.field)?.local.locale;
        Some(Why { typed: word.typed.clone(), matched: variant.term.clone(), locale, kind: variant.kind })
    }

    fn why_through(&self, query: &Query, asked: &Asked, through: Through) -> Option<Why> {
        let (need, kind) = match through {
            Through::Need(met) => (asked.needs.get(met)?.need, WhyKind::Need),
            Through::Companion(need) => (need, WhyKind::Companion),
        };
        let matched = self.segment.needs.names.get(need)?.clone();
        Some(Why { typed: query.text.trim().to_owned(), matched, locale: self.segment.own, kind })
    }
}

fn by_field(one: &Variant, other: &Variant) -> Ordering {
    one.field.cmp(&other.field).then_with(|| best_first(one, other))
}

fn scaled(variants: Vec<Variant>, by: f32, kind: WhyKind) -> Vec<Variant> {
    variants.into_iter().map(|variant| Variant { boost: variant.boost * by, kind, ..variant }).collect()
}

/// A hyphenated word is looked for whole where it is known, else by its parts.
fn forms(lookup: &Lookup<'_>, word: &Word) -> Vec<(String, bool)> {
    let token = &word.token;
    let whole = token.parts.is_empty() || lookup.knows(&token.whole);
    let forms = if whole { std::slice::from_ref(&token.whole) } else { token.parts.as_slice() };
    forms.iter().map(|form| (form.clone(), word.unfinished)).collect()
}
