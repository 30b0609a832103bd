//! Exchange with others: services of PTV and tables of spreadsheets, into the catalogue's files and out of it.
//! It knows no pages and no browser. What it cannot carry over it says, and what it cannot read changes nothing.

pub mod csv;
pub mod ptv;

mod blank;
mod fault;
mod home;
mod input;
mod merge;
mod report;
mod settle;
mod slug;

pub use fault::{Fault, Refusal};
pub use home::Home;
pub use input::{Input, collect};
pub use report::{Done, Line, Note, Report};
