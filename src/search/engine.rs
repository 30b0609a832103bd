//! The engine: an opened index, and a query from beginning to end.

use super::matching::Lookup;
use super::rank::{FoundWord, rank};
use super::read::{Word, words};
use super::segment::{OpenError, Segment};
use super::{Hit, Query, Response, Why, weights};

/// An opened index that answers queries; the same in the browser and natively.
pub struct Engine {
    segment: Segment,
}

impl Engine {
    /// Opens what [`super::build`] wrote. Damaged bytes are an error, never a panic.
    pub fn open(sealed: &[u8]) -> Result<Self, OpenError> {
        Ok(Self { segment: Segment::open(sealed)? })
    }

    /// Answers a query. A query without words finds nothing.
    pub fn search(&self, query: &Query) -> Response {
        let found = self.find(query);
        let municipality = query.municipality.as_ref().and_then(|code| self.segment.municipalities.find(code));
        let ranked = rank(&self.segment, &found, municipality.as_ref());
        let results = ranked.iter().take(query.top).filter_map(|ranked| {
            let id = self.segment.documents.ids.get(ranked.document)?.clone();
            let why = found.iter().filter_map(|word| self.why(word, ranked.document)).collect();
            Some(Hit { id, score: ranked.score, why })
        });
        Response {
            query: query.text.trim().to_owned(),
            confident: ranked.first().is_some_and(|best| best.certain >= weights::CONFIDENT),
            total: ranked.len(),
            results: results.collect(),
        }
    }

    /// The words of a query with what stands for them in the index.
    pub(super) fn find(&self, query: &Query) -> Vec<FoundWord> {
        let lookup = Lookup { segment: &self.segment, page: query.locale };
        let words = words(&query.text, query.locale);
        let mut found = Vec::new();
        let mut rest = words.as_slice();
        while let Some((first, others)) = rest.split_first() {
            let (forms, after) =
                match others.split_first().and_then(|(second, after)| lookup.joined(first, second, after)) {
                    Some((joined, after)) => (vec![joined], after),
                    None => (forms(&lookup, first), others),
                };
            rest = after;
            for (form, unfinished) in forms {
                let variants = lookup.variants(&form, unfinished);
                found.push(FoundWord::new(&self.segment, form, variants));
            }
        }
        found
    }

    fn why(&self, word: &FoundWord, document: usize) -> Option<Why> {
        let variant = word.through(document)?;
        let locale = self.segment.fields.get(variant.field)?.local.locale;
        Some(Why { typed: word.typed.clone(), matched: variant.term.clone(), locale, kind: variant.kind })
    }
}

/// A hyphenated word is looked for whole where it is known, else by its parts.
fn forms(lookup: &Lookup<'_>, word: &Word) -> Vec<(String, bool)> {
    let token = &word.token;
    let whole = token.parts.is_empty() || lookup.knows(&token.whole);
    let forms = if whole { std::slice::from_ref(&token.whole) } else { token.parts.as_slice() };
    forms.iter().map(|form| (form.clone(), word.unfinished)).collect()
}
