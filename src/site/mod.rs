//! Composes the static site from a catalogue and a built app, and serves it. Native only.

mod assets;
mod compose;
mod compressed;
mod document;
mod output;
mod page_data;
mod report;
pub mod serve;
mod sizes;

pub use compose::{Composed, compose};
pub use output::BuildError;
pub use page_data::PageMaker;
pub use report::Report;
pub use sizes::{Budgets, check_sizes};
