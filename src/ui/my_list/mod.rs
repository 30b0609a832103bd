//! The list that a person carries, as the browser shows it: one's own, one that somebody sent, two people at one phone.
//! The pages bring every control and text (`ui::page::my_list`); `fill` and `pair` put in what the phone knows, `act` does
//! what is pressed, and `own_list` holds what is kept on the device and what was fetched.

#[cfg(target_arch = "wasm32")]
mod act;
#[cfg(target_arch = "wasm32")]
mod fill;
#[cfg(target_arch = "wasm32")]
mod item;
pub mod known;
#[cfg(target_arch = "wasm32")]
mod own_list;
#[cfg(target_arch = "wasm32")]
mod pair;
pub mod qr;
#[cfg(target_arch = "wasm32")]
mod ready;
#[cfg(target_arch = "wasm32")]
pub mod saved;
#[cfg(target_arch = "wasm32")]
mod start;
pub mod text;
mod words;

#[cfg(target_arch = "wasm32")]
use own_list::OwnList;
#[cfg(target_arch = "wasm32")]
pub use start::start;
pub use words::{group_key, state_key};
