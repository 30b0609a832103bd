//! A copy of a catalogue in a temporary folder, and imports into it.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use suoraan::catalogue::{self, Severity};
use suoraan::exchange::{self, Home, Input, Refusal, Report};
use suoraan::model::Date;
use tempfile::TempDir;

pub struct Folder(TempDir);

impl Folder {
    /// A copy of the tiny catalogue of the tests.
    pub fn tiny() -> Self {
        Self::copy_of("tests/fixtures/catalogue")
    }

    /// A copy of a folder of the project.
    pub fn copy_of(folder: &str) -> Self {
        let copied = Self(TempDir::new().unwrap());
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), copied.path());
        copied
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    pub fn write(&self, file: &str, text: &str) {
        let path = self.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    #[track_caller]
    pub fn replace(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert_eq!(text.matches(from).count(), 1, "{from:?} should stand once in {file}:\n{text}");
        self.write(file, &text.replace(from, to));
    }

    /// Every file with its bytes.
    pub fn all(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        walk(self.path(), &mut files);
        files
    }

    pub fn ptv(&self, today: &str, inputs: &[Input]) -> Result<Report, Refusal> {
        exchange::ptv::import(inputs, &Home::open(self.path(), self.path())?, Date::parse(today).unwrap())
    }

    pub fn csv(&self, today: &str, inputs: &[Input]) -> Result<Report, Refusal> {
        exchange::csv::import(inputs, &Home::open(self.path(), self.path())?, Date::parse(today).unwrap())
    }

    /// Fails where the catalogue has an error.
    #[track_caller]
    pub fn expect_whole(&self) {
        let (_, problems) = catalogue::load(self.path());
        let errors: Vec<String> =
            problems.iter().filter(|problem| problem.severity == Severity::Error).map(ToString::to_string).collect();
        assert!(errors.is_empty(), "{}", errors.join("\n"));
    }
}

pub fn input(name: &str, bytes: impl AsRef<[u8]>) -> Input {
    Input { name: name.to_owned(), bytes: bytes.as_ref().to_vec() }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

fn walk(folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, files);
        } else {
            let bytes = fs::read(&path).unwrap();
            files.insert(path, bytes);
        }
    }
}
