//! Composes the static site from a catalogue and a built app, and serves it. Native only.

mod assets;
mod compose;
mod document;
mod host_headers;
mod open_data;
mod output;
mod page_data;
mod report;
pub mod serve;
mod sizes;
mod structured_data;

pub use compose::{Composed, compose};
pub use open_data::hsds;
pub use output::BuildError;
pub use page_data::PageMaker;
pub use report::Report;
pub use sizes::{Budgets, check_sizes};
