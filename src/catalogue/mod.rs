//! The editors' folder into the model: every file read, every problem found with its file and line.
//! It knows no pages and no index.

mod advice;
mod codes;
mod contact_rules;
mod duties;
mod edition_rules;
mod entry_file;
mod entry_text;
mod fault;
mod file;
mod help_rules;
mod lists;
mod path_rules;
mod place;
mod problem;
mod reader;
mod rules;
mod text_rules;
mod tsv;
mod words;
mod writer;

pub use codes::add_missing_codes;
pub use entry_text::{checked_value, confirmation_text, entry_text, with_line};
pub use fault::Fault;
pub use problem::{Problem, Severity};

use crate::model::{Areas, Catalogue, Checked, Date, Entry, EntryType};
use file::File;
use place::Place;
use reader::Reader;
use std::collections::BTreeMap;
use std::path::Path;

/// An entry with the place of each of its fields.
struct Record {
    place: Place,
    entry: Entry,
}

/// Reads the whole folder. What is wrong is in the problems, sorted by file and line; what could be read is in the catalogue.
pub fn load(folder: &Path) -> (Catalogue, Vec<Problem>) {
    let read = read(folder);
    (read.catalogue, sorted(read.problems))
}

/// Reads the text of one entry's file and checks it by itself, as it would be checked in the folder: against a
/// catalogue that it need not be in yet. Whether its id is free is not asked.
pub fn check_text(
    file: &str,
    text: &str,
    entry_type: EntryType,
    catalogue: &Catalogue,
) -> (Option<Entry>, Vec<Problem>) {
    let opened = File::new(file, text);
    let entry = opened.read(|reader| entry_file::read(reader, entry_type));
    let (mut problems, place) = opened.finish();
    let Some(entry) = entry else { return (None, problems) };
    let record = Record { place, entry };
    let mut types: BTreeMap<&str, EntryType> =
        catalogue.entries.values().map(|entry| (entry.id.as_str(), entry.entry_type)).collect();
    types.insert(&record.entry.id, entry_type);
    rules::check_entry(&record, &types, catalogue, &mut problems);
    note_withdrawn(&mut problems, |id| is_withdrawn(id, catalogue));
    (Some(record.entry), sorted(problems))
}

/// Reads the lines that confirm an entry and say nothing else of it: its id, when and by whom.
pub fn read_confirmation(text: &str) -> Option<(String, Checked)> {
    let file = File::new("", text);
    let read = file.read(|reader| (reader.text("id"), reader.table("checked", entry_file::read_checked).flatten()));
    let (problems, _) = file.finish();
    let (id, checked) = read.filter(|_| problems.is_empty())?;
    Some((id?, checked?))
}

/// Reads the whole folder, and looks at what is allowed but could be better, too.
pub fn check(folder: &Path, today: Date) -> (Catalogue, Vec<Problem>) {
    let Read { catalogue, records, places, mut problems } = read(folder);
    problems.extend(advice::advise(&records, &places, &catalogue, today));
    (catalogue, sorted(problems))
}

/// Whether there was an entry once: its code is kept.
fn is_withdrawn(id: &str, catalogue: &Catalogue) -> bool {
    catalogue.codes.contains_key(id) && !catalogue.entries.contains_key(id)
}

/// Whoever still names an entry that was taken down is warned and no more: it must be possible to take something down at
/// once.
fn note_withdrawn(problems: &mut [Problem], is_withdrawn: impl Fn(&str) -> bool) {
    for problem in problems {
        if let Fault::NoEntry { id, .. } = &problem.fault
            && is_withdrawn(id)
        {
            *problem = Problem::error(&problem.file, problem.line, &problem.field, Fault::Withdrawn(id.clone()));
        }
    }
}

/// In order, each once.
fn sorted(mut problems: Vec<Problem>) -> Vec<Problem> {
    problems.sort();
    problems.dedup();
    problems
}

/// What was read: the catalogue, and where everything stands in the files.
struct Read {
    catalogue: Catalogue,
    records: Vec<Record>,
    places: Places,
    problems: Vec<Problem>,
}

/// Where what is no entry stands.
struct Places {
    edition: Place,
    situations: Place,
    themes: Place,
    /// Each need by its id.
    needs: Place,
}

fn read(folder: &Path) -> Read {
    let mut problems = Vec::new();
    let (settings, edition) = lists::load_edition(folder, &mut problems);
    let mut catalogue = Catalogue { edition: settings, ..Catalogue::default() };
    load_areas(folder, &mut catalogue.areas, &mut problems);
    rules::check_area(&edition, "region", &catalogue.edition.region, &catalogue.areas, &mut problems);
    if let Some(text) = read_file(folder, "codes.tsv", &mut problems) {
        catalogue.codes = tsv::read_codes("codes.tsv", &text, &mut problems);
    }
    let situations = lists::load_situations(folder, &mut catalogue, &mut problems);
    edition_rules::check_home(&edition, &catalogue, &mut problems);
    let themes = lists::load_themes(folder, &mut catalogue, &mut problems);

    let mut records = Vec::new();
    for entry_type in EntryType::ALL {
        load_folder(folder, *entry_type, &mut records, &mut problems);
    }
    rules::check(&records, &edition, &catalogue, &mut problems);
    rules::check_situations(&situations, &records, &catalogue, &mut problems);
    help_rules::check((&edition, &situations), &records, &catalogue, &mut problems);
    for Record { entry, .. } in &records {
        catalogue.entries.entry(entry.id.clone()).or_insert_with(|| entry.clone());
    }
    let known = |id: &str| {
        (!catalogue.entries.contains_key(id))
            .then(|| Fault::no_entry(id, format!("{id} is no entry; write the id of one")))
    };
    rules::check_list(&edition, "doors", &catalogue.edition.doors, &mut problems, known);
    duties::load(folder, &mut catalogue, &mut problems);
    let needs = words::load(folder, &mut catalogue, &mut problems);
    words::check_left_out(folder, &catalogue, &mut problems);
    // An entry whose file cannot be read was not taken down.
    let there =
        |id: &str| EntryType::ALL.iter().any(|kind| folder.join(kind.folder()).join(format!("{id}.toml")).exists());
    note_withdrawn(&mut problems, |id| is_withdrawn(id, &catalogue) && !there(id));
    Read { catalogue, records, places: Places { edition, situations, themes, needs }, problems }
}

fn read_file(folder: &Path, name: &str, problems: &mut Vec<Problem>) -> Option<String> {
    let bytes = match std::fs::read(folder.join(name)) {
        Ok(bytes) => bytes,
        Err(error) => {
            problems.push(Problem::error(name, 0, "", format!("cannot be read: {error}; it must be there")));
            return None;
        }
    };
    match String::from_utf8(bytes) {
        // Some editors begin a file with an invisible mark, which is no part of the text.
        Ok(text) => Some(text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text)),
        Err(error) => {
            let good = error.as_bytes().iter().take(error.utf8_error().valid_up_to());
            let line = good.filter(|byte| **byte == b'\n').count() + 1;
            problems.push(Problem::error(name, line, "", "is not UTF-8 from here on; save the file as UTF-8"));
            None
        }
    }
}

/// Reads one TOML file with `read`; the place of each field is returned beside the value.
fn read_toml<T>(
    folder: &Path,
    name: &str,
    problems: &mut Vec<Problem>,
    read: impl FnOnce(&Reader<'_>) -> T,
) -> Option<(T, Place)> {
    let text = read_file(folder, name, problems)?;
    let file = File::new(name, &text);
    let value = file.read(read);
    let (mut found, place) = file.finish();
    problems.append(&mut found);
    value.map(|value| (value, place))
}

fn load_areas(folder: &Path, areas: &mut Areas, problems: &mut Vec<Problem>) {
    type Read = fn(&str, &str, &mut Areas, &mut Vec<Problem>);
    let files: [(&str, Read); 3] = [
        ("areas/employment_areas.tsv", tsv::read_employment_areas),
        ("areas/counties.tsv", tsv::read_counties),
        ("areas/municipalities.tsv", tsv::read_municipalities),
    ];
    for (name, read) in files {
        if let Some(text) = read_file(folder, name, problems) {
            read(name, &text, areas, problems);
        }
    }
}

fn load_folder(folder: &Path, entry_type: EntryType, records: &mut Vec<Record>, problems: &mut Vec<Problem>) {
    let name = entry_type.folder();
    let mut files: Vec<String> = match std::fs::read_dir(folder.join(name)) {
        Ok(listing) => listing.flatten().map(|file| file.file_name().to_string_lossy().into_owned()).collect(),
        Err(error) => {
            problems.push(Problem::error(name, 0, "", format!("the folder cannot be read: {error}; make it")));
            return;
        }
    };
    // Hidden files are the computer's own, and an editor does not see them.
    files.retain(|file| !file.starts_with('.'));
    files.sort();
    for file_name in files {
        let file = format!("{name}/{file_name}");
        let Some(id) = file_name.strip_suffix(".toml") else {
            problems.push(Problem::error(&file, 0, "", "is no .toml file; move it elsewhere"));
            continue;
        };
        let read = |reader: &Reader<'_>| entry_file::read(reader, entry_type);
        let Some((mut entry, place)) = read_toml(folder, &file, problems, read) else { continue };
        if entry.id != id {
            if !entry.id.is_empty() {
                problems
                    .push(place.error("id", format!("is not the file's name; write id = \"{id}\" or rename the file")));
            }
            // The others know it by its file's name, more likely than not: one slip is one problem.
            id.clone_into(&mut entry.id);
        }
        records.push(Record { place, entry });
    }
}
