//! Accepting a proposal: checked, compared with what is there, and written with the permanent codes of what is new.

use super::alike::alike;
use super::difference::difference;
use super::proposal::{Part, read};
use super::{Edit, EditError};
use crate::catalogue::{add_missing_codes, entry_text, load, with_line};
use crate::model::{Catalogue, Checked, Date, Entry};
use std::path::Path;

/// What a proposal does to one file.
#[derive(Debug)]
pub struct Change {
    /// Its name in the catalogue.
    pub file: String,
    pub is_new: bool,
    /// What is different, in words.
    pub difference: Vec<String>,
    /// Entries that are most likely the same, each with why.
    pub alike: Vec<String>,
    /// From whom a change is accepted.
    pub keepers: Vec<String>,
    /// Comments of the file that the new version does not have.
    pub comments: Vec<String>,
}

/// What came of a proposal.
#[derive(Debug)]
pub struct Accepted {
    pub changes: Vec<Change>,
    /// How many new entries got a permanent code.
    pub codes: usize,
}

/// Checks the proposals, each text given with the name of its file, and writes them into the catalogue; with `try_only`
/// nothing is written.
///
/// # Errors
///
/// When the catalogue or a proposal has errors, or a file cannot be written: then nothing is changed.
pub fn accept(folder: &Path, texts: &[(String, String)], today: Date, try_only: bool) -> Result<Accepted, EditError> {
    let catalogue = sound(folder)?;
    let parts = read(texts, &catalogue).map_err(EditError::Proposal)?;
    let mut edit = Edit::default();
    let mut changes = Vec::new();
    let mut wrong = Vec::new();
    for part in parts {
        let outcome = match part {
            Part::Entry(entry) => whole(folder, &catalogue, *entry, today, &mut edit),
            Part::Confirmation(id, checked) => confirm(folder, &catalogue, &id, checked, today, &mut edit),
        };
        match outcome {
            Ok(change) => changes.push(change),
            Err(line) => wrong.push(line),
        }
    }
    if !wrong.is_empty() {
        return Err(EditError::Proposal(wrong));
    }
    let mut codes = 0;
    if !try_only {
        // Put back with the others, when something is wrong in the end.
        let path = folder.join("codes.tsv");
        let text = std::fs::read_to_string(&path).map_err(|error| EditError::Read(path.clone(), error))?;
        edit.write(path, text);
        edit.apply(|| {
            // New ids have no code yet, which is no fault of the proposal.
            codes = add_codes(folder)?;
            sound(folder).map(|_| ())
        })?;
    }
    Ok(Accepted { changes, codes })
}

/// The catalogue, where it has no errors.
pub fn sound(folder: &Path) -> Result<Catalogue, EditError> {
    let (catalogue, problems) = load(folder);
    let errors: Vec<String> = problems.iter().filter(|problem| problem.is_error()).map(ToString::to_string).collect();
    if errors.is_empty() { Ok(catalogue) } else { Err(EditError::Catalogue(errors)) }
}

/// Gives new entries their codes; how many.
pub fn add_codes(folder: &Path) -> Result<usize, EditError> {
    let (catalogue, _) = load(folder);
    let (text, added) = add_missing_codes(&catalogue);
    let path = folder.join("codes.tsv");
    std::fs::write(&path, text).map_err(|error| EditError::Write(path, error))?;
    Ok(added)
}

fn whole(
    folder: &Path,
    catalogue: &Catalogue,
    mut entry: Entry,
    today: Date,
    edit: &mut Edit,
) -> Result<Change, String> {
    let before = catalogue.entries.get(&entry.id);
    let file = format!("{}/{}.toml", entry.entry_type.folder(), entry.id);
    if let Some(other) = before.filter(|other| other.entry_type != entry.entry_type) {
        return Err(format!("{file}: the id is taken by {}/{}; choose another", other.entry_type.folder(), other.id));
    }
    if before.is_none() && catalogue.codes.contains_key(&entry.id) {
        return Err(format!(
            "{file}: the id belonged to something that was taken down, and ids are used once; choose another"
        ));
    }
    if entry.checked.is_some_and(|checked| today.is_before(&checked.on)) {
        return Err(format!("{file}: checked.on: lies in the future; ask when it was confirmed"));
    }
    let locales = &catalogue.edition.locales;
    let texts_changed = before.is_none_or(|before| before.text != entry.text || before.contacts != entry.contacts);
    if texts_changed {
        entry.changed = Some(today);
    }
    let path = folder.join(&file);
    let comments = comments(&path);
    edit.write(path, entry_text(&entry, locales));
    Ok(Change {
        is_new: before.is_none(),
        difference: difference(before, &entry, locales),
        alike: if before.is_none() { alike(&entry, catalogue) } else { Vec::new() },
        keepers: before.map(|before| catalogue.keepers_of(before).to_vec()).unwrap_or_default(),
        comments,
        file,
    })
}

fn comments(path: &Path) -> Vec<String> {
    let text = std::fs::read_to_string(path).unwrap_or_default();
    text.lines().filter(|line| line.trim_start().starts_with('#')).map(str::to_owned).collect()
}

fn confirm(
    folder: &Path,
    catalogue: &Catalogue,
    id: &str,
    checked: Checked,
    today: Date,
    edit: &mut Edit,
) -> Result<Change, String> {
    let Some(entry) = catalogue.entries.get(id) else {
        return Err(format!("{id}: is no entry of the catalogue; ask which one is meant"));
    };
    let file = format!("{}/{id}.toml", entry.entry_type.folder());
    if today.is_before(&checked.on) {
        return Err(format!("{file}: checked.on: {} lies in the future; ask when it was confirmed", checked.on));
    }
    let path = folder.join(&file);
    let text = std::fs::read_to_string(&path).map_err(|error| format!("{file}: cannot be read: {error}"))?;
    let confirmed = Entry { checked: Some(checked), ..entry.clone() };
    // Only that one line changes, so that nothing else of the file does.
    edit.write(path, with_line(&text, "checked", &crate::catalogue::checked_value(checked)));
    Ok(Change {
        is_new: false,
        difference: difference(Some(entry), &confirmed, &catalogue.edition.locales),
        alike: Vec::new(),
        keepers: catalogue.keepers_of(entry).to_vec(),
        comments: Vec::new(),
        file,
    })
}
