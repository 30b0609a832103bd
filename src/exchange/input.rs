//! The files that are to be imported: read whole before anything is understood.

use super::{Fault, Refusal};
use std::path::{Path, PathBuf};

/// A file as it is.
#[derive(Clone, Debug)]
pub struct Input {
    /// As it was named, for messages.
    pub name: String,
    pub bytes: Vec<u8>,
}

/// Reads the files, and in folders, at any depth, every file whose name ends in `.EXTENSION`, in the order of names.
pub fn collect(paths: &[PathBuf], extension: &str) -> Result<Vec<Input>, Refusal> {
    let mut faults = Vec::new();
    let mut inputs = Vec::new();
    for path in paths {
        let before = inputs.len();
        if path.is_dir() {
            read_folder(path, extension, &mut inputs, &mut faults);
            if inputs.len() == before && faults.is_empty() {
                let message = format!("has no .{extension} file in it; name the folder that has");
                faults.push(Fault::new(&path.display().to_string(), "", message));
            }
        } else {
            read_file(path, &mut inputs, &mut faults);
        }
    }
    if faults.is_empty() { Ok(inputs) } else { Err(Refusal::Input(faults)) }
}

fn read_folder(folder: &Path, extension: &str, inputs: &mut Vec<Input>, faults: &mut Vec<Fault>) {
    let mut paths: Vec<PathBuf> = match std::fs::read_dir(folder) {
        Ok(listing) => listing.flatten().map(|entry| entry.path()).collect(),
        Err(error) => return faults.push(unreadable(folder, &error)),
    };
    paths.sort();
    for path in paths {
        if path.is_dir() && !path.is_symlink() {
            read_folder(&path, extension, inputs, faults);
        } else if path.extension().is_some_and(|found| found.eq_ignore_ascii_case(extension)) {
            read_file(&path, inputs, faults);
        }
    }
}

fn read_file(path: &Path, inputs: &mut Vec<Input>, faults: &mut Vec<Fault>) {
    match std::fs::read(path) {
        Ok(bytes) => inputs.push(Input { name: path.display().to_string(), bytes }),
        Err(error) => faults.push(unreadable(path, &error)),
    }
}

fn unreadable(path: &Path, error: &std::io::Error) -> Fault {
    Fault::new(
        &path.display().to_string(),
        "",
        format!("cannot be read: {error}; give the name of a file that is there"),
    )
}
