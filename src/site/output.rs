//! The files of the site before they are written: names, contents, and how large they are compressed.

use super::compressed::{self, Compressor};
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

/// Why the site could not be composed.
#[derive(Debug)]
pub enum BuildError {
    Read(PathBuf, std::io::Error),
    Write(PathBuf, std::io::Error),
    /// The built app is not there, or twice.
    App {
        folder: PathBuf,
        wanted: String,
        found: usize,
    },
    /// The catalogue has errors; they have been printed.
    Catalogue(usize),
    /// A message file has errors.
    Locales(Vec<String>),
    Index(String),
    Encode(String),
}

impl fmt::Display for BuildError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(path, error) => write!(formatter, "{}: cannot be read: {error}", path.display()),
            Self::Write(path, error) => write!(formatter, "{}: cannot be written: {error}", path.display()),
            Self::App { folder, wanted, found } => write!(
                formatter,
                "{}: there are {found} files named {wanted} and not one; build the app first (`make app`), or clear the folder",
                folder.display()
            ),
            Self::Catalogue(count) => write!(formatter, "the catalogue has {count} errors; mend them first"),
            Self::Locales(problems) => write!(formatter, "{}", problems.join("\n")),
            Self::Index(message) => write!(formatter, "the search index could not be written: {message}"),
            Self::Encode(message) => write!(formatter, "data could not be encoded: {message}"),
        }
    }
}

impl std::error::Error for BuildError {}

/// A file of the site, by its path from the site's folder.
struct OutputFile {
    name: String,
    bytes: Vec<u8>,
    group: Option<String>,
}

/// All files of the site.
#[derive(Default)]
pub struct Output {
    files: Vec<OutputFile>,
    /// The text of `_headers`, which hosts read and do not hand out.
    headers: Option<String>,
}

impl Output {
    /// Adds a file; `group` names what it is measured with.
    pub fn add(&mut self, name: &str, bytes: Vec<u8>, group: Option<&str>) {
        self.files.push(OutputFile { name: name.to_owned(), bytes, group: group.map(str::to_owned) });
    }

    pub fn set_headers(&mut self, headers: String) {
        self.headers = Some(headers);
    }

    pub fn count(&self) -> usize {
        self.files.len() + usize::from(self.headers.is_some())
    }

    /// Replaces `folder` by the files, with a brotli and a gzip form beside each that gains by it. Forms that stand there
    /// already and fit are taken over. Gives the size of each measured group in bytes, as brotli, and how many files had
    /// to be compressed.
    pub fn replace(&self, folder: &Path) -> Result<(BTreeMap<String, usize>, usize), BuildError> {
        let compressor = Compressor::after(folder);
        if folder.exists() {
            std::fs::remove_dir_all(folder).map_err(|error| BuildError::Write(folder.to_owned(), error))?;
        }
        let written: Vec<Written> =
            self.files.par_iter().map(|file| write_file(folder, file, &compressor)).collect::<Result<_, _>>()?;
        // Last of all: it says that the forms are whole.
        if let Some(headers) = &self.headers {
            save(&folder.join("_headers"), format!("{}\n{headers}", compressed::MADE_BY).as_bytes())?;
        }
        let mut groups = BTreeMap::new();
        for (file, written) in self.files.iter().zip(&written) {
            if let Some(group) = &file.group {
                *groups.entry(group.clone()).or_default() += written.size;
            }
        }
        Ok((groups, written.iter().filter(|written| !written.taken_over).count()))
    }
}

/// What is told of a file that was written.
struct Written {
    /// In bytes, as brotli.
    size: usize,
    /// Whether its compressed forms are those of the build before.
    taken_over: bool,
}

/// Writes one file in its three forms.
fn write_file(folder: &Path, file: &OutputFile, compressor: &Compressor) -> Result<Written, BuildError> {
    let path = folder.join(&file.name);
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent).map_err(|error| BuildError::Write(parent.to_owned(), error))?;
    }
    save(&path, &file.bytes)?;
    let before = compressor.taken_over(&file.bytes);
    let taken_over = before.is_some();
    let forms = match before {
        Some(forms) => forms,
        None => compressor.make(&file.bytes).map_err(|error| BuildError::Write(path.clone(), error))?,
    };
    if forms.brotli.len() < file.bytes.len() {
        save(&beside(&path, "br"), &forms.brotli)?;
        save(&beside(&path, "gz"), &forms.gzip)?;
    }
    Ok(Written { size: forms.brotli.len().min(file.bytes.len()), taken_over })
}

fn save(path: &Path, bytes: &[u8]) -> Result<(), BuildError> {
    std::fs::write(path, bytes).map_err(|error| BuildError::Write(path.to_owned(), error))
}

/// Where a form of a file stands.
pub fn beside(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}
