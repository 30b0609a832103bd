//! How good search is: judged queries in, figures by stratum and language out (native).
//! What the figures mean is said at [`Figures`]; nothing that was judged is left out silently.

mod judged;
mod measure;
mod report;

pub use judged::{Judged, Problem, read};
pub use measure::{Answered, Figures, answer};
pub use report::{Line, Report};

use super::Engines;
use crate::model::Catalogue;

/// Runs every judged query and gathers the figures. `top` of each query is 10.
pub fn evaluate(engines: &Engines, catalogue: &Catalogue, judged: &[Judged]) -> Report {
    let exists = |id: &str| catalogue.entries.contains_key(id) || covers(catalogue, id);
    let answers: Vec<Answered> = judged.iter().map(|judged| answer(engines, catalogue, judged, &exists)).collect();
    Report::new(judged, &answers)
}

/// Whether an entry stands for this id too.
fn covers(catalogue: &Catalogue, id: &str) -> bool {
    catalogue.entries.values().any(|entry| entry.covers.iter().any(|covered| covered == id))
}
