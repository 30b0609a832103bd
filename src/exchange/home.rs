//! Where an import goes: the catalogue that it is checked against, and the folder that it is written to. Everything is
//! tried in a copy first, by the catalogue's own rules, and then written at once or not at all.

use super::Refusal;
use crate::catalogue::{self, Problem, Severity};
use crate::model::Catalogue;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Files by their path relative to the catalogue's folder, with `/`.
pub type Files = BTreeMap<String, String>;

/// A catalogue with what has been imported before.
pub struct Home {
    pub catalogue: Catalogue,
    /// Whether the folder to write to is a whole catalogue, and not just a place for new files.
    pub whole: bool,
    out: PathBuf,
    copy: Copy,
}

impl Home {
    /// Reads the catalogue. Where `out` is one, it is that; else `out` takes what is new, and `folder` is what it is
    /// checked against.
    pub fn open(folder: &Path, out: &Path) -> Result<Self, Refusal> {
        let whole = out.join("edition.toml").is_file();
        let copy = Copy::new()?;
        if whole {
            copy_folder(out, &copy.0)?;
        } else {
            copy_folder(folder, &copy.0)?;
            for part in ["services", "organisations", "imported"].map(|name| out.join(name)) {
                if part.is_dir() {
                    copy_folder(&part, &copy.0.join(part.file_name().unwrap_or_default()))?;
                }
            }
        }
        let (catalogue, problems) = copy.load()?;
        let errors: Vec<Problem> = problems.into_iter().filter(|problem| problem.severity == Severity::Error).collect();
        if errors.is_empty() {
            Ok(Self { catalogue, whole, out: out.to_owned(), copy })
        } else {
            Err(Refusal::Catalogue(errors))
        }
    }

    /// The text of a file as it is now.
    pub fn text(&self, file: &str) -> Option<String> {
        fs::read_to_string(self.copy.0.join(file)).ok()
    }

    /// Whether no new entry may have this id: an entry, a code that outlived its entry, what another one covers, or a
    /// file has it.
    pub fn is_taken(&self, id: &str) -> bool {
        let Catalogue { entries, codes, .. } = &self.catalogue;
        let covered = entries.values().any(|entry| entry.covers.iter().any(|covered| covered == id));
        let file = |folder: &str| self.copy.0.join(folder).join(format!("{id}.toml")).exists();
        entries.contains_key(id) || codes.contains_key(id) || covered || file("services") || file("organisations")
    }

    /// What the catalogue's own check would say of these files if they were written: errors alone, and of all files.
    pub fn errors_with(&self, files: &Files) -> Result<Vec<Problem>, Refusal> {
        let before: Vec<(&String, Option<String>)> = files.keys().map(|file| (file, self.text(file))).collect();
        for (file, text) in files {
            write(&self.copy.0.join(file), text)?;
        }
        let (_, problems) = self.copy.load()?;
        for (file, text) in before {
            let path = self.copy.0.join(file);
            match text {
                Some(text) => write(&path, &text)?,
                None => fs::remove_file(&path).map_err(Refusal::disk(&path))?,
            }
        }
        Ok(problems.into_iter().filter(|problem| problem.severity == Severity::Error).collect())
    }

    /// Writes the files, and codes for new entries where the folder is a whole catalogue; all of them or, where one
    /// cannot be written, none. Gives how many codes were added.
    pub fn write(&self, mut files: Files) -> Result<usize, Refusal> {
        let mut added = 0;
        if self.whole && !files.is_empty() {
            for (file, text) in &files {
                write(&self.copy.0.join(file), text)?;
            }
            let (catalogue, _) = catalogue::load(&self.copy.0);
            let (text, _) = catalogue::add_missing_codes(&catalogue);
            let codes = fs::read_to_string(self.out.join("codes.tsv")).unwrap_or_default();
            added = text.lines().count().saturating_sub(codes.lines().count());
            if text != codes {
                files.insert("codes.tsv".to_owned(), text);
            }
        }
        let mut waiting = Vec::new();
        for (file, text) in &files {
            let path = self.out.join(file);
            let beside = path.with_extension("import-waits");
            waiting.push((beside.clone(), path));
            if let Err(refusal) = write(&beside, text) {
                for (beside, _) in waiting {
                    let _ = fs::remove_file(beside);
                }
                return Err(refusal);
            }
        }
        for (beside, path) in waiting {
            fs::rename(&beside, &path).map_err(Refusal::disk(&path))?;
        }
        Ok(added)
    }
}

/// A copy of the catalogue in a temporary folder, which goes when it is dropped.
struct Copy(PathBuf);

impl Copy {
    fn new() -> Result<Self, Refusal> {
        let all = std::env::temp_dir();
        for number in 0_u32.. {
            let folder = all.join(format!("suoraan-import-{}-{number}", std::process::id()));
            match fs::create_dir(&folder) {
                Ok(()) => return Ok(Self(folder)),
                Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(Refusal::disk(&folder)(error)),
            }
        }
        Err(Refusal::disk(&all)(std::io::Error::other("no folder can be made there")))
    }

    /// The catalogue with a code for every entry, so that only what is really wrong is an error.
    fn load(&self) -> Result<(Catalogue, Vec<Problem>), Refusal> {
        let (catalogue, problems) = catalogue::load(&self.0);
        let codes_are_whole = !problems.iter().any(|problem| {
            problem.severity == Severity::Error && ["codes.tsv", "edition.toml"].contains(&problem.file.as_str())
        });
        let missing = catalogue.entries.keys().any(|id| !catalogue.codes.contains_key(id));
        if !(codes_are_whole && missing) {
            return Ok((catalogue, problems));
        }
        let path = self.0.join("codes.tsv");
        let before = fs::read_to_string(&path).map_err(Refusal::disk(&path))?;
        write(&path, &catalogue::add_missing_codes(&catalogue).0)?;
        let loaded = catalogue::load(&self.0);
        write(&path, &before)?;
        Ok(loaded)
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy_folder(from: &Path, to: &Path) -> Result<(), Refusal> {
    fs::create_dir_all(to).map_err(Refusal::disk(to))?;
    for entry in fs::read_dir(from).map_err(Refusal::disk(from))? {
        let path = entry.map_err(Refusal::disk(from))?.path();
        let target = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy_folder(&path, &target)?;
        } else {
            fs::copy(&path, &target).map_err(Refusal::disk(&path))?;
        }
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<(), Refusal> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(Refusal::disk(folder))?;
    }
    fs::write(path, text).map_err(Refusal::disk(path))
}
