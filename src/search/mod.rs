//! Finding entries: the index, the query, the ranking, and why a result is shown.
//!
//! ```text
//! build (native): catalogue -> language -> one tantivy segment + side tables -> bytes
//! Engine (everywhere): bytes + Query -> Response
//! ```
//!
//! The index is written natively only; reading it is the same code in the browser and on the command line.
//! The engine reads tantivy's segment itself (dictionary streams, postings, `Bm25Weight`), because tantivy's own
//! queries would triple the size of the program that a phone downloads; `parity` holds the two together.
//! It knows no page and no browser.

mod automaton;
#[cfg(not(target_arch = "wasm32"))]
mod build;
mod bundle;
mod dictionary;
mod engine;
#[cfg(not(target_arch = "wasm32"))]
mod engines;
#[cfg(not(target_arch = "wasm32"))]
pub mod evaluate;
mod explain;
mod field;
#[cfg(not(target_arch = "wasm32"))]
mod fit;
mod matching;
mod narrow;
mod needs;
mod place;
pub mod protocol;
mod query;
mod rank;
mod read;
mod score;
#[cfg(not(target_arch = "wasm32"))]
mod searched;
mod segment;
mod spelling;
#[cfg(test)]
#[cfg(not(target_arch = "wasm32"))]
mod tests;
pub mod weights;

#[cfg(not(target_arch = "wasm32"))]
pub use build::{Error, build};
pub use engine::Engine;
#[cfg(not(target_arch = "wasm32"))]
pub use engines::{Engines, EnginesError};
pub use explain::Explanation;
pub use place::{is_named, stems};
pub use query::{Count, Hit, Place, Query, Response, Why, WhyKind};
pub use segment::OpenError;
