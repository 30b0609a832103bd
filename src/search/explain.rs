//! How a query was read and how each result scored, for people who tune search.

use super::rank::{Asked, Places, Ranked, sort};
use super::{Engine, Query};
use std::fmt;

/// At most so many of the words that stand for a typed one are shown.
const VARIANTS: usize = 6;

/// Shown as plain text.
pub struct Explanation<'a> {
    engine: &'a Engine,
    asked: Asked,
    ranked: Vec<Ranked>,
    top: usize,
}

impl Engine {
    /// Answers a query as [`Engine::search`] does, and keeps how.
    pub fn explain(&self, query: &Query) -> Explanation<'_> {
        let asked = self.read(query);
        let municipality = self.municipality(query, &asked);
        let mut ranked = self.rank(query, &asked, &Places::new(&self.segment, municipality.as_ref()));
        sort(&mut ranked, query.top);
        Explanation { engine: self, asked, ranked, top: query.top }
    }
}

impl fmt::Display for Explanation<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let segment = &self.engine.segment;
        if let Some(place) = &self.asked.place {
            writeln!(formatter, "place {place}")?;
        }
        for (words, what) in [(&self.asked.words, "word"), (&self.asked.extras, "part")] {
            for word in words {
                writeln!(formatter, "{what} \"{}\", weight {:.2}", word.typed, word.weight)?;
                let mut variants: Vec<_> = word.variants.iter().collect();
                variants.sort_by(|one, other| other.boost.total_cmp(&one.boost));
                for variant in variants.iter().take(VARIANTS) {
                    let field = segment.fields.get(variant.field).map(|field| (field.local.kind, field.local.locale));
                    let field = field.map_or(String::new(), |(kind, locale)| format!("{kind:?} {locale}"));
                    writeln!(
                        formatter,
                        "  {:?} {} in {field}: {} entries, times {:.2}",
                        variant.kind, variant.term, variant.info.doc_freq, variant.boost
                    )?;
                }
            }
        }
        for need in &self.asked.needs {
            let name = segment.needs.names.get(need.need).map_or("", String::as_str);
            writeln!(formatter, "need \"{name}\", strength {:.2}", need.strength)?;
        }
        for ranked in self.ranked.iter().take(self.top) {
            let id = segment.documents.ids.get(ranked.document).map_or("", String::as_str);
            let Ranked { score, words, gain, coverage, facts, .. } = ranked;
            writeln!(
                formatter,
                "{score:8.2}  {id}  = (words {words:.2} + needs {gain:.2}) * coverage {coverage:.2} * facts {facts:.2}"
            )?;
        }
        Ok(())
    }
}
