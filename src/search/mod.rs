//! (temporary while the engine is written)
pub mod protocol;
mod query;
pub use query::{Hit, Query, Response, Why, WhyKind};
#[cfg(not(target_arch = "wasm32"))]
pub fn build(_: &crate::model::Catalogue, _: crate::model::Date) -> Result<Vec<u8>, String> { Ok(vec![]) }
