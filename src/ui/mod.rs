//! Components: what a page looks like. The only module that imports leptos. The same functions render the pages
//! natively and in the browser; none of them knows where its data came from.

#[cfg(target_arch = "wasm32")]
pub mod app;
mod context;
mod once;
pub mod page;
pub mod part;
#[cfg(target_arch = "wasm32")]
mod search_state;
#[cfg(test)]
#[cfg(target_arch = "wasm32")]
mod tests;

pub use context::{Context, Interface};
