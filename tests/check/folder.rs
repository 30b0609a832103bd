//! A copy of the tiny catalogue in a temporary folder, and the helper `check` that all cases go through.

use std::fs;
use std::path::{Path, PathBuf};
use suoraan::catalogue::{Problem, load};
use suoraan::model::Date;
use tempfile::TempDir;

/// The file that most cases change: it uses every field.
pub const SERVICE: &str = "services/esimerkkineuvonta.toml";

/// One thing to do to a file of the catalogue.
pub enum Change<'a> {
    /// Writes something else for a text that stands there exactly once.
    Replace(&'a str, &'a str),
    Append(&'a str),
    Write(&'a [u8]),
    /// Moves the file to another name.
    Rename(&'a str),
    Remove,
}

pub struct Folder(TempDir);

impl Folder {
    /// A fresh copy with the changes done.
    pub fn new(changes: &[(&str, Change)]) -> Self {
        let folder = Self(TempDir::new().unwrap());
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/catalogue"), folder.path());
        for (file, change) in changes {
            folder.apply(&folder.path().join(file), change);
        }
        folder
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    fn apply(&self, file: &PathBuf, change: &Change) {
        match change {
            Change::Replace(from, to) => {
                let text = fs::read_to_string(file).unwrap();
                assert_eq!(text.matches(from).count(), 1, "{from:?} should stand once in {}", file.display());
                fs::write(file, text.replace(from, to)).unwrap();
            }
            Change::Append(text) => fs::write(file, fs::read_to_string(file).unwrap() + text).unwrap(),
            Change::Write(bytes) => fs::write(file, bytes).unwrap(),
            Change::Rename(name) => fs::rename(file, self.path().join(name)).unwrap(),
            Change::Remove if file.is_dir() => fs::remove_dir_all(file).unwrap(),
            Change::Remove => fs::remove_file(file).unwrap(),
        }
    }
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

/// Loads the tiny catalogue with these changes and expects exactly these lines.
#[track_caller]
pub fn check(changes: &[(&str, Change)], expected: &[&str]) {
    let folder = Folder::new(changes);
    expect(&load(folder.path()).1, expected);
}

/// The same with what is allowed but could be better, on a day; what the tiny catalogue lacks anyway is left out.
#[track_caller]
pub fn advise(today: &str, changes: &[(&str, Change)], expected: &[&str]) {
    let folder = Folder::new(changes);
    let (_, mut problems) = suoraan::catalogue::check(folder.path(), Date::parse(today).unwrap());
    problems.retain(|problem| problem.file != "edition.toml" && problem.file != "services");
    expect(&problems, expected);
}

#[track_caller]
fn expect(problems: &[Problem], expected: &[&str]) {
    let found: Vec<String> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(found, expected, "\nfound:\n{}\n\nexpected:\n{}\n", found.join("\n"), expected.join("\n"));
}

/// The same for one replacement in [`SERVICE`]; the lines are written without its name, as `7: themes: …`.
#[track_caller]
pub fn check_service(from: &str, to: &str, expected: &[&str]) {
    let lines: Vec<String> = expected.iter().map(|line| format!("{SERVICE}:{line}")).collect();
    check(&[(SERVICE, Change::Replace(from, to))], &lines.iter().map(String::as_str).collect::<Vec<_>>());
}
