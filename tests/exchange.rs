//! Other registers and tables of spreadsheets, in and out: what a service becomes, what an editor keeps, and that bad
//! input changes nothing.
#![cfg(not(target_arch = "wasm32"))]

#[cfg(test)]
#[path = "exchange/folder.rs"]
mod folder;

#[cfg(test)]
#[path = "exchange/ptv.rs"]
mod ptv;

#[cfg(test)]
#[path = "exchange/refresh.rs"]
mod refresh;

#[cfg(test)]
#[path = "exchange/fixtures.rs"]
mod fixtures;

#[cfg(test)]
#[path = "exchange/table.rs"]
mod table;

#[cfg(test)]
#[path = "exchange/command.rs"]
mod command;

#[cfg(test)]
#[path = "exchange/malformed.rs"]
mod malformed;
