//! The list that a person carries, as the browser shows it: one's own, one that somebody sent, two people at one phone.
//! The views are pure; `own_list` holds what is kept on the device and what was fetched, and `act` does what is pressed.

#[cfg(target_arch = "wasm32")]
mod act;
#[cfg(target_arch = "wasm32")]
mod draw;
pub mod item;
pub mod known;
pub mod own;
#[cfg(target_arch = "wasm32")]
mod own_list;
pub mod qr;
pub mod sent;
pub mod take;
pub mod text;
pub mod together;

#[cfg(target_arch = "wasm32")]
pub use own_list::OwnList;
