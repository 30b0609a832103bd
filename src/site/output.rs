//! The files of the site before they are written: names, contents, compressed forms, and how large they are.

use std::collections::BTreeMap;
use std::fmt;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

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
}

impl Output {
    /// Adds a file; `group` names what it is measured with.
    pub fn add(&mut self, name: &str, bytes: Vec<u8>, group: Option<&str>) {
        self.files.push(OutputFile { name: name.to_owned(), bytes, group: group.map(str::to_owned) });
    }

    pub fn count(&self) -> usize {
        self.files.len()
    }

    /// Writes every file, and beside each that gains by it a brotli and a gzip form. Gives the size of each measured
    /// group in bytes, as brotli.
    pub fn write(&self, folder: &Path) -> Result<BTreeMap<String, usize>, BuildError> {
        let next = AtomicUsize::new(0);
        let work = || -> Result<Vec<(String, usize)>, BuildError> {
            let mut sizes = Vec::new();
            while let Some(file) = self.files.get(next.fetch_add(1, Ordering::Relaxed)) {
                let size = write_file(folder, file)?;
                sizes.extend(file.group.clone().map(|group| (group, size)));
            }
            Ok(sizes)
        };
        let threads = std::thread::available_parallelism().map_or(1, usize::from);
        let results = std::thread::scope(|scope| {
            let handles: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
            handles.into_iter().map(|handle| handle.join()).collect::<Vec<_>>()
        });
        let mut groups = BTreeMap::new();
        for result in results {
            let sizes = result.map_err(|_| BuildError::Encode("a thread stopped while compressing".to_owned()))??;
            for (group, size) in sizes {
                *groups.entry(group).or_default() += size;
            }
        }
        Ok(groups)
    }
}

/// Writes one file in its three forms; gives its size as brotli.
fn write_file(folder: &Path, file: &OutputFile) -> Result<usize, BuildError> {
    let path = folder.join(&file.name);
    if let Some(parent) = path.parent() {
        std::fs::create_dir_all(parent).map_err(|error| BuildError::Write(parent.to_owned(), error))?;
    }
    save(&path, &file.bytes)?;
    let brotli = brotli(&file.bytes).map_err(|error| BuildError::Write(path.clone(), error))?;
    if brotli.len() < file.bytes.len() && !file.name.starts_with('_') {
        let gzip = gzip(&file.bytes).map_err(|error| BuildError::Write(path.clone(), error))?;
        save(&with_extension(&path, "br"), &brotli)?;
        save(&with_extension(&path, "gz"), &gzip)?;
    }
    Ok(brotli.len().min(file.bytes.len()))
}

fn save(path: &Path, bytes: &[u8]) -> Result<(), BuildError> {
    std::fs::write(path, bytes).map_err(|error| BuildError::Write(path.to_owned(), error))
}

fn with_extension(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}

/// Brotli at its best, quality 11.
fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut compressed = Vec::new();
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &parameters)?;
    Ok(compressed)
}

fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    encoder.finish()
}
