//! The program of the form that publishes a service: it fills the page's fields, keeps the draft on the device, checks as
//! the catalogue is checked, shows the card and the page as the site would, and makes the files. Once it has started it
//! needs no network.

mod advice;
mod confirm;
mod fault;
mod marks;
mod open;
mod preview;
mod program;
mod send;
mod start;

pub use start::start;
