//! Suoraan: a static, trilingual directory of employment services.
//!
//! The map, and what each module must not know. Layers point one way:
//! `model <- catalogue, language <- search <- ui`; a test reads the tree and holds them to it.
//!
//! - [`model`]: entries, areas, dates, and what each page shows. No input or output, no browser.
//! - [`catalogue`]: the editors' files into the model and back, with every problem found.
//! - `exchange`: other registers, in and out; knows no page and no message (native).
//! - [`language`]: words: how a text becomes terms.
//! - [`search`]: index format, query, ranking. Writing the index is native; reading it is the same code everywhere.
//! - [`my_list`]: what a person keeps to come back to, pure.
//! - [`i18n`]: messages of the interface; knows no page and no browser.
//! - [`route`]: (locale, page) to URL and back, pure.
//! - [`editing`]: accepting proposals and taking entries down (native).
//! - [`page_data`]: from the catalogue to what each page shows, pure.
//! - [`publish`]: what somebody says of a service of their own: a form's fields and the files that come of them, pure.
//! - [`reminder`]: which messages are due to those who keep entries true, and what they say; pure (native).
//! - [`ui`]: components; the only module that imports leptos.
//! - [`platform`]: the browser; the only module that touches `web_sys` or `js_sys` (wasm).
//! - [`site`]: composes and serves the static site (native).

pub mod catalogue;
#[cfg(not(target_arch = "wasm32"))]
pub mod editing;
#[cfg(not(target_arch = "wasm32"))]
pub mod exchange;
pub mod i18n;
pub mod language;
pub mod model;
pub mod my_list;
#[cfg(feature = "ui")]
pub mod page_data;
#[cfg(target_arch = "wasm32")]
pub mod platform;
pub mod publish;
#[cfg(not(target_arch = "wasm32"))]
pub mod reminder;
pub mod route;
pub mod search;
#[cfg(all(not(target_arch = "wasm32"), feature = "ui"))]
pub mod site;
#[cfg(feature = "ui")]
pub mod ui;
