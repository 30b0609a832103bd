//! Composes the static site from a catalogue and a built app, and serves it. Native only.

mod assets;
mod compose;
mod document;
mod output;
mod report;
pub mod serve;
mod sizes;

pub use crate::page_data::PageMaker;
pub use compose::{Composed, compose, interfaces};
pub use output::BuildError;
pub use report::Report;
pub use sizes::{Budgets, check_sizes};
