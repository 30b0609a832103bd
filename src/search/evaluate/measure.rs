//! The measures, for one query and over many.

use super::Judged;
use crate::model::Catalogue;
use crate::search::{Engines, Query, Response};
use serde::Serialize;

/// Results are looked at down to this place.
const DEPTH: usize = 10;
/// An id with this grade or more is a success.
const SUCCESS: u8 = 2;

/// What a query found, measured.
#[derive(Clone, Debug, PartialEq)]
pub struct Answered {
    pub response: Response,
    /// The grade of each result, 0 where it was not judged.
    pub grades: Vec<u8>,
    /// Judged ids that no entry of the catalogue has.
    pub absent: usize,
    /// Relevant ids were judged, but no entry has one graded as a success: nobody could answer this.
    pub unanswerable: bool,
    ndcg: f64,
}

/// Asks the engine of its language. `exists` says whether an id is in the catalogue.
pub fn answer(engines: &Engines, catalogue: &Catalogue, judged: &Judged, exists: &impl Fn(&str) -> bool) -> Answered {
    let query = Query {
        text: judged.query.clone(),
        locale: judged.locale,
        municipality: judged.municipality.clone(),
        as_typed: false,
        choices: Vec::new(),
        top: DEPTH,
    };
    let response = engines.search(&query);
    let grades = response.results.iter().map(|hit| grade(catalogue, judged, &hit.id)).collect::<Vec<u8>>();
    let present: Vec<u8> = judged.relevant.iter().filter(|(id, _)| exists(id)).map(|(_, grade)| *grade).collect();
    let ndcg = ndcg(&grades, &present);
    Answered {
        grades,
        absent: judged.relevant.len() - present.len(),
        unanswerable: !judged.relevant.is_empty() && present.iter().all(|grade| *grade < SUCCESS),
        ndcg,
        response,
    }
}

/// The best grade of an entry's own id and of those that it stands for.
fn grade(catalogue: &Catalogue, judged: &Judged, id: &str) -> u8 {
    let covers = catalogue.entries.get(id).map(|entry| entry.covers.as_slice()).unwrap_or_default();
    let stands_for = |judged: &str| judged == id || covers.iter().any(|covered| covered == judged);
    judged.relevant.iter().filter(|(judged, _)| stands_for(judged)).map(|(_, grade)| *grade).max().unwrap_or(0)
}

/// Normalised discounted cumulative gain over the first ten: gain 2^grade − 1, discount log2(place + 1)
/// (Järvelin and Kekäläinen 2002, with Burges' gain). The best order is of the ids that the catalogue has.
fn ndcg(found: &[u8], present: &[u8]) -> f64 {
    let gain = |grades: &[u8]| -> f64 {
        let places = grades.iter().take(DEPTH).zip(2_u32..);
        places.map(|(grade, place)| (f64::from(*grade).exp2() - 1.0) / f64::from(place).log2()).sum()
    };
    let mut ideal = present.to_vec();
    ideal.sort_unstable_by(|one, other| other.cmp(one));
    let best = gain(&ideal);
    if best > 0.0 { (gain(found) / best).min(1.0) } else { 0.0 }
}

impl Answered {
    /// The place of the first success, counted from 1.
    pub fn first(&self) -> Option<usize> {
        self.grades.iter().position(|grade| *grade >= SUCCESS).map(|position| position + 1)
    }
}

/// Means over queries; every share is from 0 to 1.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Figures {
    /// Queries that the catalogue can answer; the first four figures and `no_result` are over these.
    pub queries: usize,
    /// Share with an id graded 2 or 3 in the first place, and among the first three.
    pub success_1: f64,
    pub success_3: f64,
    /// Mean of 1 / the place of the first success among ten.
    pub mrr_10: f64,
    pub ndcg_10: f64,
    /// Share that found nothing at all.
    pub no_result: f64,
    /// Queries that nothing in the catalogue answers, and the share of them answered with confidence.
    pub no_answer: usize,
    pub wrongly_confident: f64,
    /// Queries for which relevant ids were judged, none of which (graded 2 or 3) is in the catalogue.
    pub unanswerable: usize,
    /// Judged ids that are not in the catalogue.
    pub absent_ids: usize,
}

impl Figures {
    /// Over these queries and their answers.
    pub fn over<'a>(pairs: impl Iterator<Item = (&'a Judged, &'a Answered)> + Clone) -> Self {
        let of = |wanted: fn(&Judged, &Answered) -> bool| {
            pairs.clone().filter(move |(judged, answered)| wanted(judged, answered)).map(|(_, answered)| answered)
        };
        let answerable = of(|judged, answered| !judged.relevant.is_empty() && !answered.unanswerable);
        let no_answer = of(|judged, _| judged.relevant.is_empty());
        let within = |places: usize| {
            mean(answerable.clone().map(move |answered| share(answered.first().is_some_and(|place| place <= places))))
        };
        Self {
            queries: answerable.clone().count(),
            success_1: within(1),
            success_3: within(3),
            mrr_10: mean(answerable.clone().map(|answered| answered.first().map_or(0.0, |place| 1.0 / place as f64))),
            ndcg_10: mean(answerable.clone().map(|answered| answered.ndcg)),
            no_result: mean(answerable.clone().map(|answered| share(answered.response.total == 0))),
            no_answer: no_answer.clone().count(),
            wrongly_confident: mean(no_answer.map(|answered| share(answered.response.confident))),
            unanswerable: of(|_, answered| answered.unanswerable).count(),
            absent_ids: pairs.clone().map(|(_, answered)| answered.absent).sum(),
        }
    }
}

fn share(truth: bool) -> f64 {
    if truth { 1.0 } else { 0.0 }
}

fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (count, sum) = values.fold((0_u32, 0.0), |(count, sum), value| (count + 1, sum + value));
    if count == 0 { 0.0 } else { sum / f64::from(count) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gain_of_an_order_is_measured_against_the_best_order() {
        assert_eq!(ndcg(&[3, 2, 1], &[1, 2, 3]), 1.0);
        assert_eq!(ndcg(&[], &[3]), 0.0);
        assert_eq!(ndcg(&[0, 0], &[]), 0.0);
        // (7 / log2 3) / 7
        assert!((ndcg(&[0, 3], &[3]) - 0.630_929_753_571).abs() < 1e-9);
        // (3 + 7 / log2 3) / (7 + 3 / log2 3)
        assert!((ndcg(&[2, 3], &[3, 2]) - 0.833_991_5).abs() < 1e-6);
    }
}
