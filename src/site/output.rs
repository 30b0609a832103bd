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
    /// The folder for the site holds something else.
    NotASite(PathBuf),
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
            Self::NotASite(path) => {
                write!(formatter, "{}: holds files that are no site; choose a new or an empty folder", path.display())
            }
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

/// The folders by which a site is known.
const SITE_FOLDERS: [&str; 2] = ["assets", "data"];

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
        if !may_be_replaced(folder) {
            return Err(BuildError::NotASite(folder.to_owned()));
        }
        let compressor = Compressor::after(folder);
        self.sweep(folder).map_err(|error| BuildError::Write(folder.to_owned(), error))?;
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

    /// Takes away what is not of this site. What stays is written over, where it is another: making so many files anew
    /// takes a file system longer than all else.
    fn sweep(&self, folder: &Path) -> std::io::Result<()> {
        let mut kept: BTreeMap<PathBuf, bool> = BTreeMap::new();
        // First of all, so that a folder in which building was broken off is known as a site.
        for name in SITE_FOLDERS {
            std::fs::create_dir_all(folder.join(name))?;
            kept.insert(folder.join(name), true);
        }
        for file in &self.files {
            let path = folder.join(&file.name);
            kept.extend(
                path.ancestors().skip(1).take_while(|inner| *inner != folder).map(|inner| (inner.into(), true)),
            );
            kept.extend([beside(&path, "br"), beside(&path, "gz"), path].map(|path| (path, false)));
        }
        let mut open = vec![folder.to_owned()];
        while let Some(inner) = open.pop() {
            std::fs::create_dir_all(&inner)?;
            for entry in std::fs::read_dir(&inner)? {
                let entry = entry?;
                let (path, kind) = (entry.path(), entry.file_type()?);
                match kept.get(&path) {
                    Some(true) if kind.is_dir() => open.push(path),
                    Some(false) if kind.is_file() => {}
                    _ if kind.is_dir() => std::fs::remove_dir_all(path)?,
                    _ => std::fs::remove_file(path)?,
                }
            }
        }
        Ok(())
    }
}

/// Whether nothing is lost when a site takes the folder's place: it is not there, is empty, or holds a site.
fn may_be_replaced(folder: &Path) -> bool {
    let empty = std::fs::read_dir(folder).map_or(!folder.exists(), |mut files| files.next().is_none());
    empty || SITE_FOLDERS.iter().all(|name| folder.join(name).is_dir())
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
    let gains = forms.brotli.len() < file.bytes.len();
    for (form, bytes) in [(beside(&path, "br"), &forms.brotli), (beside(&path, "gz"), &forms.gzip)] {
        if gains {
            save(&form, bytes)?;
        } else if form.exists() {
            std::fs::remove_file(&form).map_err(|error| BuildError::Write(form, error))?;
        }
    }
    Ok(Written { size: forms.brotli.len().min(file.bytes.len()), taken_over })
}

/// Writes the file, unless it is there already as it should be.
fn save(path: &Path, bytes: &[u8]) -> Result<(), BuildError> {
    if std::fs::metadata(path).is_ok_and(|found| usize::try_from(found.len()).is_ok_and(|length| length == bytes.len()))
        && std::fs::read(path).is_ok_and(|found| found == bytes)
    {
        return Ok(());
    }
    std::fs::write(path, bytes).map_err(|error| BuildError::Write(path.to_owned(), error))
}

/// Where a form of a file stands.
pub fn beside(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}
