//! Components: what a page looks like. The only module that imports leptos besides `site`. Pages are rendered natively
//! (`page`; in the browser only for the preview of the form that publishes a service); what lives in the browser is built
//! of the same parts (`part`). None of them knows where its data came from.

#[cfg(target_arch = "wasm32")]
mod answer;
#[cfg(target_arch = "wasm32")]
pub mod app;
#[cfg(target_arch = "wasm32")]
mod choices;
#[cfg(target_arch = "wasm32")]
mod compare;
mod context;
pub mod my_list;
mod once;
pub mod page;
pub mod part;
#[cfg(target_arch = "wasm32")]
mod place;
#[cfg(target_arch = "wasm32")]
pub mod publish;
#[cfg(target_arch = "wasm32")]
mod search_state;
#[cfg(target_arch = "wasm32")]
mod settings;
#[cfg(target_arch = "wasm32")]
mod sharing;
#[cfg(test)]
#[cfg(target_arch = "wasm32")]
mod tests;

pub use context::{Context, Interface};
