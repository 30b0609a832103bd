//! What an import gives for an entry, against what the catalogue has of it: which files are to be written, and what
//! becomes of the editors' own. It writes nothing.

use super::home::Files;
use super::merge::merge;
use super::{Done, Home, Note};
use crate::catalogue;
use crate::model::{Date, Entry, Status};

/// What is to be done with one entry.
pub struct Settled {
    /// Its file in the catalogue.
    pub file: String,
    /// That file where it changes, and what the import gave, to be compared with the next time.
    pub files: Files,
    pub done: Done,
    pub notes: Vec<Note>,
}

/// Where the import's own text is kept: it shows the next import what an editor has changed since.
pub fn kept(register: &str, id: &str) -> String {
    format!("imported/{register}/{id}.toml")
}

/// What the last import gave.
pub fn last_import(home: &Home, register: &str, id: &str, like: &Entry) -> Option<Entry> {
    let name = kept(register, id);
    catalogue::read_entry(&name, &home.text(&name)?, like.entry_type).0
}

/// Merges `theirs` into what is there, if anything is. `theirs` has the id that it is to have.
pub fn settle(home: &Home, register: &str, id: &str, mine: Option<&Entry>, theirs: &Entry, today: Date) -> Settled {
    let order = &home.catalogue.edition.locales;
    let file = format!("{}/{}.toml", theirs.entry_type.folder(), theirs.id);
    let given = catalogue::entry_text(theirs, order);
    let mut files = Files::from([(kept(register, id), given.clone())]);
    let Some(mine) = mine else {
        files.insert(file.clone(), given);
        return Settled { file, files, done: Done::Written, notes: Vec::new() };
    };
    let base = last_import(home, register, id, theirs).unwrap_or_else(|| Entry {
        // Nothing is known of the last time: what is there is the editors' own.
        status: if mine.status == Status::Unknown { Status::Active } else { Status::Unknown },
        ..Entry::new(theirs.entry_type, &theirs.id)
    });
    let (mut merged, mut notes) = merge(&base, mine, theirs);
    let done = if merged == *mine {
        Done::Unchanged
    } else {
        if merged.text != mine.text {
            merged.changed = Some(today);
        }
        let (text, moved) = with_comments(home.text(&file).as_deref(), &catalogue::entry_text(&merged, order));
        if moved {
            notes.push(Note::new("", "notes after # stand at the top of the file now"));
        }
        files.insert(file.clone(), text);
        Done::Refreshed
    };
    Settled { file, files, done, notes }
}

/// A new text of a file with the editors' notes of the old one at its top, and whether there are any.
pub fn with_comments(old: Option<&str>, new: &str) -> (String, bool) {
    let notes: Vec<&str> = old.unwrap_or_default().lines().filter_map(comment).collect();
    let moved = old.is_some_and(|old| !notes.is_empty() && !old.starts_with(&notes.join("\n")));
    let above: String = notes.iter().map(|note| format!("{note}\n")).collect();
    (above + new, moved)
}

/// What stands behind a `#` that is in no quotation marks.
fn comment(line: &str) -> Option<&str> {
    let (mut quoted, mut escaped) = (None, false);
    for (at, letter) in line.char_indices() {
        match (quoted, letter) {
            (Some('"'), _) if escaped => escaped = false,
            (Some('"'), '\\') => escaped = true,
            (Some(mark), letter) if mark == letter => quoted = None,
            (None, '"' | '\'') => quoted = Some(letter),
            (None, '#') => return line.get(at..),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn notes_of_editors_stay() {
        let old = "# Ask in spring.\nid = \"a#b\" # why\nname = 'c # d'\nx = \"\\\" # e\"\n";
        assert_eq!(
            with_comments(Some(old), "id = \"a\"\n"),
            ("# Ask in spring.\n# why\nid = \"a\"\n".to_owned(), true)
        );
        assert_eq!(with_comments(Some("# A.\nid = 1\n"), "id = 2\n"), ("# A.\nid = 2\n".to_owned(), false));
        assert_eq!(with_comments(None, "id = 2\n"), ("id = 2\n".to_owned(), false));
    }
}
