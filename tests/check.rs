//! What an editor is told: each case changes one thing in a tiny catalogue and expects exactly these lines, no others.
#![cfg(not(target_arch = "wasm32"))]

#[cfg(test)]
#[path = "check/folder.rs"]
mod folder;

#[cfg(test)]
#[path = "check/service.rs"]
mod service;

#[cfg(test)]
#[path = "check/meaning.rs"]
mod meaning;

#[cfg(test)]
#[path = "check/files.rs"]
mod files;

#[cfg(test)]
#[path = "check/edition.rs"]
mod edition;

#[cfg(test)]
#[path = "check/path.rs"]
mod path;

#[cfg(test)]
#[path = "check/duties.rs"]
mod duties;

#[cfg(test)]
#[path = "check/advice.rs"]
mod advice;

#[cfg(test)]
#[path = "check/command.rs"]
mod command;
