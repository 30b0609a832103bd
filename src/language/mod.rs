//! Words: how a text becomes terms, the same way when the index is built and when a query is read.
//! It knows no index and no ranking, and nothing of which languages an edition has: a language without rules of its
//! own here still works, with whole words only.
//!
//! What belongs here next (consonant gradation, compounds, everyday words) decides words natively, when the index is
//! built: see [`classes`], the one place where written forms are brought together.

mod base;
#[cfg(not(target_arch = "wasm32"))]
mod classes;
mod compound;
mod fold;
mod grade;
pub mod plain;
mod stop;
mod token;

pub use base::base;
#[cfg(not(target_arch = "wasm32"))]
pub use classes::Classes;
pub use compound::{Compounds, cuts};
pub use fold::{fold, fold_char};
pub use grade::{bases, grades_fit, is_one_word};
pub use stop::is_stop_word;
pub use token::{Token, tokens};
