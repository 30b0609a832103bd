//! What people want: `words/needs.tsv`; what they type for it: `words/LANGUAGE.tsv`. And the facts that are not used:
//! `left-out.tsv`.

use super::place::Place;
use super::rules::{is_id, unknown};
use super::tsv::{Rows, cell, localized};
use super::{Fault, Problem, read_file, text_rules};
use crate::model::{Catalogue, EverydayWord, Locale, Need};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// Reads the needs, then the words of each language of the edition. A language without a file has none, which is said.
/// Returns where each need stands.
pub fn load(folder: &Path, catalogue: &mut Catalogue, problems: &mut Vec<Problem>) -> Place {
    let needs = load_needs(folder, catalogue, problems);
    for locale in catalogue.edition.locales.clone() {
        let name = format!("words/{locale}.tsv");
        if !folder.join(&name).exists() {
            let message = "is missing; write what people type in this language, one a line";
            problems.push(Problem::warning(&name, 0, "", message));
            continue;
        }
        let Some(text) = read_file(folder, &name, problems) else { continue };
        let rows = Rows::read(&name, &text, &["words", "means", "ids", "source"], problems);
        let mut seen = BTreeSet::new();
        for (line, row) in &rows.rows {
            let word = read(locale, row);
            let mut wrong = |field: &str, fault: Fault| problems.push(Problem::error(&name, *line, field, fault));
            if !seen.insert(word.words.clone()) {
                wrong("words", format!("\"{}\" stands here twice; bring the lines together", word.words).into());
            }
            for (field, value) in [("words", &word.words), ("means", &word.means)] {
                if value.is_empty() {
                    wrong(field, "is empty; write it".into());
                }
            }
            if word.ids.is_empty() {
                wrong("ids", "names no need and no entry; write ids with | between".into());
            }
            let is_need = |id: &str| catalogue.needs.iter().any(|need| need.id == id);
            for id in word.ids.iter().filter(|id| !catalogue.entries.contains_key(*id) && !is_need(id)) {
                wrong(
                    "ids",
                    Fault::no_entry(
                        id,
                        format!("{id} is neither in needs.tsv nor in the catalogue; write an id that is, or remove it"),
                    ),
                );
            }
            for (field, value) in [("words", &word.words), ("means", &word.means)] {
                let found = text_rules::wrong_value(value, catalogue.edition.limits.name);
                found.into_iter().for_each(|message| wrong(field, message));
            }
            catalogue.words.push(word);
        }
    }
    needs
}

fn read(locale: Locale, row: &BTreeMap<&str, &str>) -> EverydayWord {
    EverydayWord { locale, words: cell(row, "words").to_owned(), means: cell(row, "means").to_owned(), ids: ids(row) }
}

fn ids(row: &BTreeMap<&str, &str>) -> Vec<String> {
    cell(row, "ids").split('|').map(str::trim).filter(|id| !id.is_empty()).map(str::to_owned).collect()
}

fn load_needs(folder: &Path, catalogue: &mut Catalogue, problems: &mut Vec<Problem>) -> Place {
    const NAME: &str = "words/needs.tsv";
    let mut place = Place { file: NAME.to_owned(), ..Place::default() };
    if !folder.join(NAME).exists() {
        return place;
    }
    let Some(text) = read_file(folder, NAME, problems) else { return place };
    let rows = Rows::read(NAME, &text, &["id", "ids"], problems);
    for (line, row) in &rows.rows {
        let need = Need { id: cell(row, "id").to_owned(), name: localized(row, "name"), ids: ids(row) };
        let mut wrong = |field: &str, fault: Fault| problems.push(Problem::error(NAME, *line, field, fault));
        if !is_id(&need.id) {
            wrong("id", "is no id; use small letters a to z, digits and hyphens".into());
        } else if catalogue.entries.contains_key(&need.id) || catalogue.needs.iter().any(|other| other.id == need.id) {
            wrong("id", format!("{} is taken already; ids are used once", need.id).into());
        }
        for locale in catalogue.edition.locales.iter().filter(|locale| !need.name.contains_key(locale)) {
            wrong(&format!("name_{locale}"), "is missing; write it".into());
        }
        if need.ids.is_empty() {
            wrong("ids", "names no entry; write ids with | between".into());
        }
        for id in need.ids.iter().filter(|id| !catalogue.entries.contains_key(*id)) {
            wrong("ids", unknown(id));
        }
        for (locale, name) in &need.name {
            for message in text_rules::wrong_value(name, catalogue.edition.limits.name) {
                wrong(&format!("name_{locale}"), message);
            }
        }
        place.lines.insert(need.id.clone(), *line);
        catalogue.needs.push(need);
    }
    place
}

/// A fact is either used or left out with a reason, once.
pub fn check_left_out(folder: &Path, catalogue: &Catalogue, problems: &mut Vec<Problem>) {
    const NAME: &str = "left-out.tsv";
    if !folder.join(NAME).exists() {
        return;
    }
    let Some(text) = read_file(folder, NAME, problems) else { return };
    let used: BTreeSet<&String> = catalogue.entries.values().flat_map(|entry| &entry.covers).collect();
    let rows = Rows::read(NAME, &text, &["id", "reason"], problems);
    let mut seen = BTreeSet::new();
    for (line, row) in &rows.rows {
        let id = cell(row, "id");
        let mut wrong = |field: &str, fault: Fault| problems.push(Problem::error(NAME, *line, field, fault));
        if catalogue.entries.contains_key(id) || used.contains(&id.to_owned()) {
            wrong("id", format!("{id} is in the catalogue; remove this line").into());
        }
        if !seen.insert(id) {
            wrong("id", format!("{id} stands here twice; remove one").into());
        }
        if cell(row, "reason").is_empty() {
            wrong("reason", "is empty; say why it is left out".into());
        }
    }
}
