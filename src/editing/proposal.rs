//! What a proposal brings: whole files of entries, and confirmations. In a message they stand between lines that the form
//! wrote; a file may also come by itself.

use crate::catalogue::{check_text, read_confirmation};
use crate::model::{Catalogue, Checked, Entry, EntryType};
use crate::publish::extract;

/// One thing that is proposed.
pub enum Part {
    Entry(Box<Entry>),
    /// Everything that the entry of that id says is right.
    Confirmation(String, Checked),
}

/// Reads every part of the texts, each given with the name of its file. What is wrong is said as
/// `FILE: NAME:LINE: FIELD: …`.
pub fn read(texts: &[(String, String)], catalogue: &Catalogue) -> Result<Vec<Part>, Vec<String>> {
    let mut found = Vec::new();
    for (file, text) in texts {
        for (name, part) in extract(text) {
            found.push((file, name.unwrap_or_else(|| file.clone()), part));
        }
    }
    // Parts may lead to each other: a new service to its new provider.
    let mut around = catalogue.clone();
    let mut parts = Vec::new();
    for (_, name, text) in &found {
        if let Some(part) = read_part(name, text, catalogue) {
            if let Part::Entry(entry) = &part {
                around.entries.insert(entry.id.clone(), (**entry).clone());
            }
            parts.push(part);
        }
    }
    let wrong: Vec<String> = found.iter().flat_map(|(file, name, text)| faults(file, name, text, &around)).collect();
    if !wrong.is_empty() {
        return Err(wrong);
    }
    Ok(parts)
}

fn read_part(name: &str, text: &str, catalogue: &Catalogue) -> Option<Part> {
    if let Some((id, checked)) = read_confirmation(text) {
        return Some(Part::Confirmation(id, checked));
    }
    check_text(name, text, type_of(name, text), catalogue).0.map(|entry| Part::Entry(Box::new(entry)))
}

fn faults(file: &str, name: &str, text: &str, around: &Catalogue) -> Vec<String> {
    if let Some((id, _)) = read_confirmation(text) {
        let known = around.entries.contains_key(&id);
        return if known {
            Vec::new()
        } else {
            vec![format!("{file}: {id} is no entry of the catalogue; ask which one is meant")]
        };
    }
    let (_, problems) = check_text(name, text, type_of(name, text), around);
    let place = if file == name { String::new() } else { format!("{file}: ") };
    problems.into_iter().filter(|problem| problem.is_error()).map(|problem| format!("{place}{problem}")).collect()
}

/// Of what type an entry is: the folder in its name says so, else what only services have.
fn type_of(name: &str, text: &str) -> EntryType {
    let folder = |entry_type: &&EntryType| name.split(['/', '\\']).any(|part| part == entry_type.folder());
    if let Some(entry_type) = EntryType::ALL.iter().find(folder) {
        return *entry_type;
    }
    let says = |field: &str| text.lines().any(|line| line.trim_start().starts_with(field));
    if says("[first_step]") || says("organisation =") { EntryType::Service } else { EntryType::Organisation }
}
