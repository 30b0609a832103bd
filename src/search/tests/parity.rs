//! Holds our scoring against tantivy's own: the same terms and boosts, given to its `BooleanQuery`, must find the same
//! entries with the same scores.

use super::example::{catalogue, locale, today};
use crate::search::build::write;
use crate::search::rank::FoundWord;
use crate::search::searched::Searched;
use crate::search::{Engines, Query};
use tantivy::collector::TopDocs;
use tantivy::query::{BooleanQuery, BoostQuery, DisjunctionMaxQuery, Query as TantivyQuery, TermQuery};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{Index, Term};

/// Over the words the sum, over a word's fields the sum, and in one field the best variant.
fn as_tantivy_query(words: &[FoundWord]) -> BooleanQuery {
    let mut parts: Vec<Box<dyn TantivyQuery>> = Vec::new();
    for word in words {
        for group in word.variants.chunk_by(|one, other| one.field == other.field) {
            let variants = group.iter().map(|variant| {
                let field = Field::from_field_id(u32::try_from(variant.field).unwrap());
                let term = Term::from_field_text(field, &variant.term);
                let query = TermQuery::new(term, IndexRecordOption::Basic);
                Box::new(BoostQuery::new(Box::new(query), variant.boost)) as Box<dyn TantivyQuery>
            });
            parts.push(Box::new(DisjunctionMaxQuery::new(variants.collect())));
        }
    }
    BooleanQuery::union(parts)
}

fn ours(words: &[FoundWord], count: usize) -> Vec<(usize, f32)> {
    let scores = (0..count).map(|document| {
        let score: f32 = words.iter().filter_map(|word| word.scores.get(document)).map(|score| score.score).sum();
        (document, score)
    });
    scores.filter(|(_, score)| *score > 0.0).collect()
}

fn theirs(index: &Index, words: &[FoundWord]) -> Vec<(usize, f32)> {
    let searcher = index.reader().unwrap().searcher();
    let collector = TopDocs::with_limit(1000).order_by_score();
    let mut found: Vec<(usize, f32)> = searcher
        .search(&as_tantivy_query(words), &collector)
        .unwrap()
        .into_iter()
        .map(|(score, address)| (usize::try_from(address.doc_id).unwrap(), score))
        .collect();
    found.sort_by_key(|(document, _)| *document);
    found
}

#[test]
fn scores_are_those_of_tantivys_boolean_query() {
    let catalogue = catalogue();
    let engines = Engines::new(&catalogue, today()).unwrap();
    for (tag, text, least) in [
        ("fi", "palkkatuki", 1),
        ("fi", "palkkatuen hakeminen velka", 1),
        ("fi", "tyokokeilussa ty", 1),
        ("fi", "suomen kielen kurssille", 2),
        ("fi", "te-toimisto velkalinaj", 2),
        ("sv", "skuldrådgivning arbetsprovning", 2),
        ("sv", "palkkatuki", 1),
        ("en", "debt counseling for an employer", 3),
    ] {
        let query = Query {
            text: text.to_owned(),
            locale: locale(tag),
            municipality: None,
            as_typed: false,
            choices: Vec::new(),
            top: 10,
        };
        let words = engines.get(query.locale).unwrap().read(&query).words;
        let (index, _) = write(&Searched::on(&catalogue, today()), query.locale).unwrap();
        let (ours, theirs) = (ours(&words, catalogue.entries.len()), theirs(&index, &words));
        assert!(ours.len() >= least, "{text}: too little to compare");
        let documents = |scores: &[(usize, f32)]| scores.iter().map(|(document, _)| *document).collect::<Vec<_>>();
        assert_eq!(documents(&ours), documents(&theirs), "{text}");
        for ((document, ours), (_, theirs)) in ours.iter().zip(&theirs) {
            assert!((ours - theirs).abs() < 1e-4, "{text}: document {document} has {ours}, tantivy says {theirs}");
        }
    }
}
