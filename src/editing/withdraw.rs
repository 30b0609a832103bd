//! Taking something down at once. Its permanent code stays, with its names, so that old links and lists can say what it
//! was; whoever still names it is told, and no site of yesterday is needed for that.

use super::accept::sound;
use super::{Edit, EditError};
use crate::catalogue::{add_missing_codes, check};
use crate::model::Date;
use std::path::Path;

#[derive(Debug)]
pub struct Withdrawn {
    /// The file that is gone.
    pub file: String,
    pub code: String,
    /// Where it is still named, as the check says it.
    pub named: Vec<String>,
}

/// Takes the entry of that id down; `successor` is what old links lead to.
///
/// # Errors
///
/// When there is no such entry or successor, the catalogue has errors before or after, or a file cannot be written: then
/// nothing is changed.
pub fn withdraw(folder: &Path, id: &str, successor: Option<&str>, today: Date) -> Result<Withdrawn, EditError> {
    let mut catalogue = sound(folder)?;
    let no_entry = |id: &str| EditError::NoEntry(id.to_owned());
    if let Some(successor) =
        successor.filter(|successor| !catalogue.entries.contains_key(*successor) || *successor == id)
    {
        return Err(no_entry(successor));
    }
    let mut entry = catalogue.entries.get(id).cloned().ok_or_else(|| no_entry(id))?;
    if let Some(successor) = successor {
        entry.successor = Some(successor.to_owned());
    }
    let file = format!("{}/{id}.toml", entry.entry_type.folder());
    // Written while the entry is still there, so that the line has its names of today.
    catalogue.entries.insert(id.to_owned(), entry);
    let (codes, _) = add_missing_codes(&catalogue);
    let mut edit = Edit::default();
    edit.write(folder.join("codes.tsv"), codes);
    edit.remove(folder.join(&file));
    edit.apply(|| sound(folder).map(|_| ()))?;
    let (_, problems) = check(folder, today);
    let gone = |line: &String| line.contains(&format!(" {id} is no longer in the catalogue"));
    let named = problems.iter().map(ToString::to_string).filter(gone).collect();
    let code = catalogue.codes.get(id).map(|code| code.code.clone()).unwrap_or_default();
    Ok(Withdrawn { file, code, named })
}
