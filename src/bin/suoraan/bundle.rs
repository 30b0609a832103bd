//! Where the program finds what a release bundle lays beside it: the built app and the messages of the interface.
//! In the project's own tree nothing lies there, and they are where the project has them.

use std::path::{Path, PathBuf};

/// The folder that was asked for; else the one of this name beside the program; else the usual one.
pub fn folder(asked: Option<PathBuf>, name: &str, usual: &str) -> PathBuf {
    let program = std::env::current_exe().and_then(std::fs::canonicalize).unwrap_or_default();
    let beside = program.parent().map(|folder| folder.join(name)).filter(|folder| folder.is_dir());
    asked.or(beside).unwrap_or_else(|| Path::new(usual).to_owned())
}
