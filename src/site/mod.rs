//! Composes the static site from a catalogue and a built app, and serves it. Native only.

mod assets;
mod compose;
mod compressed;
mod document;
mod host_headers;
mod open_data;
mod output;
mod report;
pub mod serve;
mod sizes;
mod structured_data;

pub use crate::page_data::PageMaker;
pub use compose::{Composed, compose, interfaces};
pub use open_data::hsds;
pub use output::BuildError;
pub use report::Report;
pub use sizes::{Budgets, check_sizes};
