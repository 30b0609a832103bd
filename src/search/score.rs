//! BM25 over the postings of a word's variants, field by field. In one field an entry gets the best of the variants
//! (they are one word), over the fields their sum; this is tantivy's `BooleanQuery` of `DisjunctionMaxQuery`s.

use super::matching::Variant;
use super::segment::Segment;
use tantivy::query::Bm25Weight;
use tantivy::schema::IndexRecordOption;
use tantivy::{DocSet, TERMINATED, postings::Postings};

/// How one word scored one entry.
#[derive(Clone, Copy, Debug, Default)]
pub struct WordScore {
    pub score: f32,
    /// The position of the variant that gave most.
    pub variant: u32,
    most: f32,
}

/// The scores of one word, by document number; zero where it does not occur.
pub struct WordScores(Vec<WordScore>);

impl WordScores {
    /// Scores every entry. `variants` lie in the order of their fields.
    pub fn reckon(segment: &Segment, variants: &[Variant]) -> Self {
        let mut scores = vec![WordScore::default(); segment.count()];
        let mut in_field: Vec<(f32, u32)> = vec![(0.0, 0); segment.count()];
        let mut position = 0;
        for group in variants.chunk_by(|one, other| one.field == other.field) {
            let mut touched = Vec::new();
            for variant in group {
                each_posting(segment, variant, |document, score| {
                    if let Some(best) = in_field.get_mut(document) {
                        if best.0 == 0.0 {
                            touched.push(document);
                        }
                        if score > best.0 {
                            *best = (score, position);
                        }
                    }
                });
                position += 1;
            }
            for document in touched {
                if let (Some(best), Some(total)) = (in_field.get_mut(document), scores.get_mut(document)) {
                    let (score, variant) = std::mem::take(best);
                    total.score += score;
                    if score > total.most {
                        total.most = score;
                        total.variant = variant;
                    }
                }
            }
        }
        Self(scores)
    }

    /// The score of an entry, if the word occurs in it.
    pub fn get(&self, document: usize) -> Option<&WordScore> {
        self.0.get(document).filter(|score| score.score > 0.0)
    }

    /// In how many entries it occurs.
    pub fn found_in(&self) -> usize {
        self.0.iter().filter(|score| score.score > 0.0).count()
    }
}

fn each_posting(segment: &Segment, variant: &Variant, mut visit: impl FnMut(usize, f32)) {
    let Some(field) = segment.fields.get(variant.field) else { return };
    let count = segment.count() as u64;
    let frequency = u64::from(variant.info.doc_freq).min(count);
    let weight = Bm25Weight::for_one_term_without_explain(frequency, count, field.average_length);
    let weight = weight.boost_by(variant.boost);
    let postings = field.index.read_postings_from_terminfo(&variant.info, IndexRecordOption::Basic);
    let Ok(mut postings) = postings else { return };
    let mut document = postings.doc();
    while document != TERMINATED {
        let score = weight.score(field.norms.fieldnorm_id(document), postings.term_freq());
        if let Ok(position) = usize::try_from(document) {
            visit(position, score);
        }
        document = postings.advance();
    }
}

/// How telling a word is that stands in `frequency` of `count` entries: BM25's inverse document frequency.
pub fn idf(frequency: u32, count: usize) -> f32 {
    let frequency = frequency as f32;
    (1.0 + ((count as f32 - frequency).max(0.0) + 0.5) / (frequency + 0.5)).ln()
}
