//! What editors do with the catalogue by a command: accept a proposal, take something down. Either everything is written
//! or nothing is changed. It prints nothing; what there is to say is returned.

mod accept;
mod alike;
mod difference;
mod proposal;
mod withdraw;

pub use accept::{Accepted, Change, accept};
pub use withdraw::{Withdrawn, withdraw};

use std::fmt;
use std::path::{Path, PathBuf};

/// Why nothing was changed.
#[derive(Debug)]
pub enum EditError {
    /// The catalogue itself has errors; each in a line.
    Catalogue(Vec<String>),
    /// What is wrong with the proposal; each in a line.
    Proposal(Vec<String>),
    /// There is no entry of that id.
    NoEntry(String),
    Read(PathBuf, std::io::Error),
    Write(PathBuf, std::io::Error),
}

impl fmt::Display for EditError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Catalogue(lines) => {
                write!(formatter, "the catalogue has errors; mend them first:\n{}", lines.join("\n"))
            }
            Self::Proposal(lines) => write!(formatter, "nothing was changed:\n{}", lines.join("\n")),
            Self::NoEntry(id) => write!(
                formatter,
                "{id} is no entry of the catalogue; write the id of one, which is the name of its file without .toml"
            ),
            Self::Read(path, error) => write!(formatter, "{}: cannot be read: {error}", path.display()),
            Self::Write(path, error) => {
                write!(formatter, "{}: cannot be written: {error}; nothing was changed", path.display())
            }
        }
    }
}

impl std::error::Error for EditError {}

/// Files to be written or taken away together, and put back when one of them cannot be.
#[derive(Default)]
struct Edit {
    /// Each with its new text; `None` takes it away.
    files: Vec<(PathBuf, Option<String>)>,
}

impl Edit {
    fn write(&mut self, path: PathBuf, text: String) {
        self.files.push((path, Some(text)));
    }

    fn remove(&mut self, path: PathBuf) {
        self.files.push((path, None));
    }

    /// Does it all, then asks `holds`; when it says why not, or a file cannot be written, everything is as before.
    fn apply(self, holds: impl FnOnce() -> Result<(), EditError>) -> Result<(), EditError> {
        let before: Vec<(PathBuf, Option<String>)> =
            self.files.iter().map(|(path, _)| (path.clone(), std::fs::read_to_string(path).ok())).collect();
        let written = self.files.iter().try_for_each(|(path, text)| put(path, text.as_deref()));
        written.and_then(|()| holds()).inspect_err(|_| {
            for (path, text) in &before {
                let _ = put(path, text.as_deref());
            }
        })
    }
}

fn put(path: &Path, text: Option<&str>) -> Result<(), EditError> {
    let failed = |error| EditError::Write(path.to_owned(), error);
    match text {
        Some(text) => std::fs::write(path, text).map_err(failed),
        None if path.exists() => std::fs::remove_file(path).map_err(failed),
        None => Ok(()),
    }
}
