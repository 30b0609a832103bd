//! The editors' folder into the model: every file read, every problem found with its file and line.
//! It knows no pages and no index.

mod codes;
mod entry_file;
mod problem;
mod reader;
mod rules;
mod text_rules;
mod tsv;

pub use codes::add_missing_codes;
pub use problem::{Problem, Severity};

use crate::model::{Area, Catalogue, Edition, Entry, EntryType, Limits, Locale, Situation, Theme};
use reader::{File, Reader};
use std::collections::BTreeMap;
use std::path::Path;

/// The folders of entries and what is in each.
const FOLDERS: [(&str, EntryType); 4] = [
    ("services", EntryType::Service),
    ("benefits", EntryType::Benefit),
    ("organisations", EntryType::Organisation),
    ("terms", EntryType::Term),
];

/// An entry with the place of each of its fields.
struct Record {
    file: String,
    /// The line of each field by its path, for example `text.fi.promise`.
    lines: BTreeMap<String, usize>,
    entry: Entry,
}

impl Record {
    /// The line of a field, or of the nearest table around it; 1 where even that is missing.
    fn line(&self, field: &str) -> usize {
        let mut path = field;
        loop {
            if let Some(line) = self.lines.get(path) {
                return *line;
            }
            match path.rsplit_once('.') {
                Some((outer, _)) => path = outer,
                None => return 1,
            }
        }
    }

    fn error(&self, field: &str, message: impl Into<String>) -> Problem {
        Problem::error(&self.file, self.line(field), field, message)
    }

    fn warning(&self, field: &str, message: impl Into<String>) -> Problem {
        Problem::warning(&self.file, self.line(field), field, message)
    }
}

/// Reads the whole folder. What is wrong is in the problems, sorted by file and line; what could be read is in the catalogue.
pub fn load(folder: &Path) -> (Catalogue, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut catalogue = Catalogue { edition: load_edition(folder, &mut problems), ..Catalogue::default() };
    load_areas(folder, &mut catalogue, &mut problems);
    if let Some(text) = read_file(folder, "codes.tsv", &mut problems) {
        catalogue.codes = tsv::read_codes("codes.tsv", &text, &mut problems);
    }
    load_lists(folder, &mut catalogue, &mut problems);

    let mut records = Vec::new();
    for (name, entry_type) in FOLDERS {
        load_folder(folder, name, entry_type, &mut records, &mut problems);
    }
    rules::check(&records, &catalogue, &mut problems);
    for record in records {
        catalogue.entries.entry(record.entry.id.clone()).or_insert(record.entry);
    }
    problems.sort();
    problems.dedup();
    (catalogue, problems)
}

fn read_file(folder: &Path, name: &str, problems: &mut Vec<Problem>) -> Option<String> {
    match std::fs::read_to_string(folder.join(name)) {
        Ok(text) => Some(text),
        Err(error) => {
            problems.push(Problem::error(name, 0, "", format!("cannot be read: {error}; it must be there, as UTF-8")));
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
) -> Option<(T, BTreeMap<String, usize>)> {
    let text = read_file(folder, name, problems)?;
    let file = File::new(name, &text);
    let value = file.read(read);
    let (mut found, lines) = file.finish();
    problems.append(&mut found);
    value.map(|value| (value, lines))
}

fn load_edition(folder: &Path, problems: &mut Vec<Problem>) -> Edition {
    let read = |reader: &Reader<'_>| Edition {
        name: reader.required_text("name"),
        base_url: reader.required_text("base_url"),
        base_path: reader.text("base_path").unwrap_or_default(),
        locales: reader.words("locales", Locale::parse, &["language tags such as fi"]),
        region: reader.table("region", read_region).unwrap_or_default(),
        editors: reader.text("editors"),
        limits: reader.table("limits", read_limits).unwrap_or_default(),
    };
    let Some((edition, lines)) = read_toml(folder, "edition.toml", problems, read) else { return Edition::default() };
    let mut wrong = |field: &str, message: &str| {
        let line = lines.get(field).copied().unwrap_or(1);
        problems.push(Problem::error("edition.toml", line, field, message));
    };
    if edition.locales.is_empty() {
        wrong("locales", "names no language; write for example [\"fi\", \"sv\", \"en\"]");
    }
    if !edition.base_url.starts_with("https://") || edition.base_url.ends_with('/') {
        wrong("base_url", "is not an https address without a slash at the end; write https://host");
    }
    let path = &edition.base_path;
    if !path.is_empty() && (!path.starts_with('/') || path.ends_with('/')) {
        wrong("base_path", "is neither empty nor a folder; write \"\" or \"/folder\"");
    }
    edition
}

fn read_region(reader: &Reader<'_>) -> Area {
    Area {
        national: false,
        municipalities: reader.list("municipalities"),
        employment_areas: reader.list("employment_areas"),
        counties: reader.list("counties"),
    }
}

fn read_limits(reader: &Reader<'_>) -> Limits {
    let usual = Limits::default();
    Limits {
        name: reader.number("name").unwrap_or(usual.name),
        promise: reader.number("promise").unwrap_or(usual.promise),
        definition: reader.number("definition").unwrap_or(usual.definition),
        what_happens: reader.number("what_happens").unwrap_or(usual.what_happens),
        who_for: reader.number("who_for").unwrap_or(usual.who_for),
        first_step: reader.number("first_step").unwrap_or(usual.first_step),
        ready_sentence: reader.number("ready_sentence").unwrap_or(usual.ready_sentence),
        take_along: reader.number("take_along").unwrap_or(usual.take_along),
        duration: reader.number("duration").unwrap_or(usual.duration),
        benefit_effect: reader.number("benefit_effect").unwrap_or(usual.benefit_effect),
        for_counsellors: reader.number("for_counsellors").unwrap_or(usual.for_counsellors),
    }
}

fn load_areas(folder: &Path, catalogue: &mut Catalogue, problems: &mut Vec<Problem>) {
    type Read = fn(&str, &str, &mut crate::model::Areas, &mut Vec<Problem>);
    let files: [(&str, Read); 3] = [
        ("areas/employment_areas.tsv", tsv::read_employment_areas),
        ("areas/counties.tsv", tsv::read_counties),
        ("areas/municipalities.tsv", tsv::read_municipalities),
    ];
    for (name, read) in files {
        if let Some(text) = read_file(folder, name, problems) {
            read(name, &text, &mut catalogue.areas, problems);
        }
    }
}

fn load_lists(folder: &Path, catalogue: &mut Catalogue, problems: &mut Vec<Problem>) {
    let situation = |reader: &Reader<'_>| Situation {
        id: reader.required_text("id"),
        icon: reader.required_text("icon"),
        name: reader.localized_texts("name"),
        description: reader.localized_texts("description"),
    };
    let theme = |reader: &Reader<'_>| Theme { code: reader.required_text("code"), name: reader.localized_texts("name") };
    if let Some((situations, _)) = read_toml(folder, "situations.toml", problems, |reader| reader.tables("situation", situation)) {
        catalogue.situations = situations;
    }
    if let Some((themes, _)) = read_toml(folder, "themes.toml", problems, |reader| reader.tables("theme", theme)) {
        catalogue.themes = themes;
    }
}

fn load_folder(folder: &Path, name: &str, entry_type: EntryType, records: &mut Vec<Record>, problems: &mut Vec<Problem>) {
    let mut files: Vec<String> = match std::fs::read_dir(folder.join(name)) {
        Ok(listing) => listing.flatten().map(|file| file.file_name().to_string_lossy().into_owned()).collect(),
        Err(error) => {
            problems.push(Problem::error(name, 0, "", format!("the folder cannot be read: {error}; make it")));
            return;
        }
    };
    files.sort();
    for file_name in files {
        let file = format!("{name}/{file_name}");
        let Some(id) = file_name.strip_suffix(".toml") else {
            problems.push(Problem::error(&file, 0, "", "is no .toml file; move it elsewhere"));
            continue;
        };
        let Some((entry, lines)) = read_toml(folder, &file, problems, |reader| entry_file::read(reader, entry_type)) else {
            continue;
        };
        let record = Record { file, lines, entry };
        if record.entry.id != id {
            problems.push(record.error("id", format!("is not the file's name; write id = \"{id}\" or rename the file")));
        }
        records.push(record);
    }
}
