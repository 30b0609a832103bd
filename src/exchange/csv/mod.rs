//! Services as a table of a spreadsheet, one row a service: out of the catalogue, and changed rows back into it. Which
//! columns there are is described in docs/EDITING.md.

mod cell;
mod columns;
mod decode;
mod export;
mod import;
mod rows;
mod set;

pub use export::{services_csv, services_for_spreadsheet};
pub use import::import;
