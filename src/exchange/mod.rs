//! Exchange with others: services of PTV and tables of spreadsheets, into the catalogue's files; tables and HSDS out of
//! it. Native only. It knows no page and no message: words that stand around the catalogue's own texts are passed in.
//! What it cannot carry over it says, and what it cannot read changes nothing.

pub mod csv;
pub mod hsds;
pub mod ptv;

mod fault;
mod home;
mod input;
mod merge;
mod report;
mod settle;

pub use fault::{Fault, Refusal};
pub use home::Home;
pub use input::{Input, collect};
pub use report::{Done, Line, Note, Report};
